"""Matrix arithmetic with one thread, so that a machine's number of cores changes no result.

In: nothing. Out: a context in which the BLAS libraries that are loaded by then use one thread.
Splitting a product over threads changes the order of its additions and so the last bits of the
sums; and for the small matrices of a language pipeline the threads cost more than they bring.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from threadpoolctl import threadpool_limits


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Hold all BLAS libraries in this process to one thread until the context ends."""
    with threadpool_limits(limits=1, user_api="blas"):
        yield
