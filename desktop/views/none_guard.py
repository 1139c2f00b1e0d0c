"""A guard against a fault of PySide6 6.12.0 that ends the program on Python 3.11.

There, every call of PySide6 that returns nothing gives back one reference to None too many, and every
signal that is emitted one to True; after some thousands of them Python stops with "deallocating None"
or "deallocating True or False". From Python 3.12 on, these are immortal (PEP 683) and the fault has no
effect. So on 3.11 we do what 3.12 does: make the count of references to them so large that it cannot
run out.
"""

import ctypes
import sys

PLENTY = 1 << 40
_CONSTANTS = (None, True, False)


def guard() -> None:
    """Make the constants immortal where Python does not do so itself; doing it again changes nothing."""
    if sys.version_info >= (3, 12):
        return
    for constant in _CONSTANTS:
        if sys.getrefcount(constant) < PLENTY // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += PLENTY
