"""How long things may move on the screen: short, and not at all for those who asked their system for rest."""

import sys
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints

GLIDE = 200
"""Milliseconds that a change of the drawing takes."""

_CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls SPI_GETCLIENTAREAANIMATION: "show animations in Windows"."""


def reduced() -> bool:
    """Whether the system asks for less motion."""
    _hints_of_style, hints = _hints()
    if hints.motionPreference() == Qt.MotionPreference.ReducedMotion:
        return True
    return sys.platform == "win32" and not _windows_animates()


def duration(milliseconds: int = GLIDE) -> int:
    """Give that time, or none at all where motion is reduced."""
    return 0 if reduced() else milliseconds


@cache
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    # Held on to together: when Python lets go of the first, the second is of no use any more.
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def _windows_animates() -> bool:
    import ctypes

    answer = ctypes.c_int(1)
    system = getattr(ctypes, "windll", None)
    if system is not None:
        system.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(answer), 0)
    return bool(answer.value)
