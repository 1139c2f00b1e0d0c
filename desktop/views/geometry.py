"""Where the window was and how large, from one day to the next."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from desktop.views.preferences import GEOMETRY, Preferences

USUAL = QSize(1240, 800)
LEAST = QSize(640, 360)
"""A screen of 1366 × 768 at 200 % has 683 × 384."""


def restore(window: QWidget, preferences: Preferences) -> None:
    """Put the window where it was; the first time, as large as is usual and there is room for."""
    window.setMinimumSize(LEAST)
    kept = preferences[GEOMETRY].encode("ascii", "ignore")
    if not kept or not window.restoreGeometry(QByteArray.fromBase64(kept)):
        window.resize(USUAL.boundedTo(window.screen().availableSize() * 0.95))


def keep(window: QWidget, preferences: Preferences) -> None:
    """Note where the window is."""
    preferences[GEOMETRY] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
