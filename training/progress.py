"""How the steps tell what they are doing.

In: a line. Out: whatever the caller makes of it.
"""

from collections.abc import Callable

Say = Callable[[str], None]
