"""Bringing what has just appeared on a page that scrolls into view."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 24


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget once it has got its place; to its upper end, where it is too high for the page."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if area is not None else None
    if area is None or inside is None or not widget.isVisible():
        return
    bar = area.verticalScrollBar()
    top = widget.mapTo(inside, widget.rect().topLeft()).y() - _AROUND
    bottom = top + widget.height() + 2 * _AROUND - area.viewport().height()
    bar.setValue(min(top, max(bar.value(), bottom)))
