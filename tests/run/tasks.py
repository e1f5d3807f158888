"""Tasks for the tests of `kgraph.run`; their own module lets workers import them."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass

from kgraph.errors import ModelError


class Square:
    """Squares numbers; the smaller the number, the longer it takes."""

    def load(self) -> Callable[[int], int]:
        def square(number: int) -> int:
            time.sleep(0.02 if number < 3 else 0)
            return number * number

        return square


class Fussy:
    """Refuses odd numbers."""

    def load(self) -> Callable[[int], int]:
        def accept(number: int) -> int:
            if number % 2:
                raise ValueError(f"{number} is\nodd")
            return number

        return accept


class Deadly:
    """Ends its process at the number 13."""

    def load(self) -> Callable[[int], int]:
        def survive(number: int) -> int:
            if number == 13:
                os._exit(7)
            return number

        return survive


class Unsendable:
    """Returns a function, which cannot be pickled, for every second item."""

    def load(self) -> Callable[[int], object]:
        return lambda number: (lambda: number) if number % 2 else number


class Missing:
    """Cannot be loaded for a reason that the user can mend."""

    def load(self) -> Callable[[int], int]:
        raise ModelError("not installed", where="en_none", remedy="install it")


class Broken:
    """Cannot be loaded for a reason nobody thought of."""

    def load(self) -> Callable[[int], int]:
        raise LookupError("no luck")


class StillBorn:
    """Ends its process while loading."""

    def load(self) -> Callable[[int], int]:
        os._exit(9)


class ProcessId:
    """Tells which process did the item."""

    def load(self) -> Callable[[int], int]:
        return lambda _: os.getpid()


@dataclass(frozen=True)
class CountLoads:
    """Leaves a mark in a folder each time it is loaded."""

    folder: str

    def load(self) -> Callable[[int], int]:
        with open(os.path.join(self.folder, str(os.getpid())), "a") as mark:
            mark.write("x")
        return lambda number: number


class BlasThreads:
    """Tells how many threads each loaded BLAS library would use."""

    def load(self) -> Callable[[int], list[int]]:
        import numpy as np
        from threadpoolctl import threadpool_info

        np.ones((2, 2)) @ np.ones((2, 2))
        return lambda _: [
            library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"
        ]
