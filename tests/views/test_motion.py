"""Things on the screen move shortly, and not for those who asked their system for rest."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views import motion


@pytest.mark.parametrize("reduced", [True, False])
def test_nothing_moves_where_motion_is_reduced(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, reduced: bool
) -> None:
    monkeypatch.setattr(motion, "reduced", lambda: reduced)
    assert motion.duration() == (0 if reduced else motion.GLIDE)
    assert motion.duration(150) == (0 if reduced else 150)


def test_the_system_is_asked_again_and_again(qapp: QApplication) -> None:
    assert [motion.reduced() for _ in range(3)] == [False] * 3


def test_moves_are_short() -> None:
    assert 150 <= motion.GLIDE <= 250
