"""What the keys mean on the wheel."""

from PySide6.QtCore import Qt

from desktop.views.wheel.feelings import SCORES

_DIGITS = {Qt.Key.Key_0 + score: score for score in SCORES}
_NOT_YET = {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


def walked(key: int, at: int, count: int) -> int | None:
    """Give the domain to which a key goes from domain `at` of `count`; None: it goes nowhere."""
    return {
        Qt.Key.Key_Right: (at + 1) % count,
        Qt.Key.Key_Left: (at - 1) % count,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: count - 1,
    }.get(Qt.Key(key))


def gives_score(key: int) -> bool:
    """Tell whether a key scores."""
    return key in _DIGITS or key in _NOT_YET or key in {Qt.Key.Key_Up, Qt.Key.Key_Down}


def score_by(key: int, now: int | None) -> int | None:
    """Give the score a key gives to a domain that has `now`; down from nothing stays nothing."""
    if key == Qt.Key.Key_Up:
        return min((now or 0) + 1, SCORES[-1])
    if key == Qt.Key.Key_Down:
        return None if now is None else max(now - 1, SCORES[0])
    return _DIGITS.get(key)
