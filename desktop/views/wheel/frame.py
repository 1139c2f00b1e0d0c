"""How the page with the wheel is laid out: beside each other where there is room, else under each other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.views.boxes import scrolling
from desktop.views.wheel.beside import BesidePlace
from desktop.views.wheel.foot import WheelFoot
from desktop.views.wheel.head import WheelHead
from desktop.views.wheel.panel import DomainPanel

_NARROW = 760
"""Below this width the panel goes under the wheel."""
_TWO = 776
"""Below this width what is beside the wheel goes under it."""


class WheelFrame(QWidget):
    """Holds the parts of the page; `stack` shows the wheel or the table.

    `strip` is a place for one row under the time line, hidden while it is empty.
    """

    def __init__(
        self,
        above: tuple[QWidget, ...],
        head: WheelHead,
        stack: QStackedWidget,
        beside: BesidePlace,
        foot: WheelFoot,
        panel: DomainPanel,
    ) -> None:
        super().__init__()
        self._stack, self._beside, self._panel, self._foot = stack, beside, panel, foot
        self._stages = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stages.setSpacing(10)
        self._stages.addWidget(stack, 1)
        self._stages.addWidget(beside, 1)
        self.strip = QFrame()
        self.strip.hide()
        self._strip = QVBoxLayout(self.strip)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._main = QWidget()
        column = self._column = QVBoxLayout(self._main)
        column.setContentsMargins(28, 10, 24, 14)
        column.setSpacing(8)
        for part in above:
            column.addWidget(part)
        column.addWidget(head)
        column.addLayout(self._stages, 1)
        column.addWidget(foot)
        column.addWidget(self.strip)
        body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._main, 1)
        self._sides.addWidget(panel)
        self.area = scrolling(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def hold_strip(self, widget: QWidget) -> None:
        """Put a row under the time line."""
        self._strip.addWidget(widget)
        self.strip.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for the room there is."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put things beside each other, or under each other where there is no room."""
        narrow = self.width() < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != (down if narrow else across):
            self._sides.setDirection(down if narrow else across)
        self._panel.scroll_by_itself(not narrow)
        wide = QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed
        self._panel.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self._foot.show_narrow(narrow)
        room = self.width() if narrow else self.width() - self._panel.sizeHint().width()
        under = room < _TWO and not self._beside.isHidden()
        self._stages.setDirection(down if under else across)
        # Two wheels beside each other need all the room there is.
        side = 28 if self._beside.isHidden() else 14
        self._column.setContentsMargins(side, 10, side - 4, 14)
        least = min(440, self.width()) if narrow or under else 0
        self._stack.setMinimumHeight(least)
        self._beside.setMinimumHeight(least if under else 0)
