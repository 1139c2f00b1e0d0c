"""What a worker's hands do: clicks, keys and dragging, on widgets."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def type_in(widget: QWidget, text: str) -> None:
    """Type a text, key by key."""
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifiers)


def click(widget: QWidget, at: QPointF | QPoint | None = None) -> None:
    """Click in the middle of a widget, or at a point of it."""
    QTest.mouseClick(widget, LEFT, NONE, _pixel(at) if at is not None else widget.rect().center())


def hold(widget: QWidget, at: QPointF | QPoint) -> None:
    """Press the mouse button and keep it down."""
    QTest.mousePress(widget, LEFT, NONE, _pixel(at))


def move(widget: QWidget, at: QPointF | QPoint) -> None:
    """Move the pointer."""
    QTest.mouseMove(widget, _pixel(at))


def let_go(widget: QWidget, at: QPointF | QPoint) -> None:
    """Let the mouse button go."""
    QTest.mouseRelease(widget, LEFT, NONE, _pixel(at))


def _pixel(at: QPointF | QPoint) -> QPoint:
    return at.toPoint() if isinstance(at, QPointF) else at
