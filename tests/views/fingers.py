"""What a finger does on a touch screen: taps, and dragging."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


class Finger:
    """A finger on the screen of a window; Qt hands on as a mouse what no widget takes as a touch."""

    def __init__(self) -> None:
        self._device: QPointingDevice = QTest.createTouchDevice()

    def tap(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Tap a widget, in its middle or at a point of it."""
        self.drag(widget, at or widget.rect().center())

    def drag(self, widget: QWidget, start: QPoint, *further: QPoint) -> None:
        """Put the finger down, drag it along, and lift it."""
        window = widget.window()
        handle = window.windowHandle()
        assert handle is not None
        touch = QTest.touchEvent(handle, self._device)
        touch.press(0, widget.mapTo(window, start), handle)
        touch.commit()
        for point in further:
            touch.move(0, widget.mapTo(window, point), handle)
            touch.commit()
        touch.release(0, widget.mapTo(window, (start, *further)[-1]), handle)
        touch.commit()
