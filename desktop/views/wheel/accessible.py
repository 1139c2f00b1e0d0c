"""The wheel for those who hear the screen: each domain and each link is a thing of its own, with name and value."""

from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING
from uuid import UUID
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from desktop.views.wheel.widget import WheelWidget

_CURVE = 28
"""Width and height of what is pointed out as the place of a link, in pixels."""


@cache
def install() -> None:
    """Have Qt ask here for what it tells screen readers of a wheel."""
    QAccessible.installFactory(_made)


def tell_focus(widget: "WheelWidget") -> None:
    """Tell a screen reader that another domain or link is the chosen one."""
    if not (QAccessible.isActive() and widget.hasFocus()):
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    part = interface.focusChild()
    if part is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def _made(key: str, of: QObject) -> QAccessibleInterface | None:
    if key != "WheelWidget":
        return None
    made = AccessibleWheel(of)  # type: ignore[arg-type]  # it is, by its name
    number = next(_numbers)
    _held[number] = made
    of.destroyed.connect(partial(_let_go, number))
    return made


def _let_go(number: int) -> None:
    _held.pop(number).let_go()


_numbers = count()
_held: dict[int, "AccessibleWheel"] = {}
"""Qt's list of them knows nothing of Python, and Python must not free what still stands in that list."""


class AccessibleWheel(QAccessibleWidget):
    """The whole wheel: its parts are the domains in their order, then the links."""

    def __init__(self, widget: "WheelWidget") -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._wheel = ref(widget)
        self._parts: dict[UUID, Part] = {}

    @property
    def wheel_widget(self) -> "WheelWidget":
        """The widget it tells of. Raises ReferenceError when that has gone."""
        widget = self._wheel()
        if widget is None:
            raise ReferenceError
        return widget

    def let_go(self) -> None:
        """Take itself and its parts out of Qt's list: the widget has gone."""
        self._drop(set(self._parts))
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(self))

    def childCount(self) -> int:
        """How many domains and links there are."""
        return len(self._ids())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none
        """A domain, or a link."""
        ids = self._ids()
        return self._part(ids[index]) if 0 <= index < len(ids) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a part among all of them; -1 for what is none."""
        ids = self._ids()
        return ids.index(child.id) if isinstance(child, Part) and child.id in ids else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none
        """What lies at that point of the screen."""
        widget = self.wheel_widget
        at = widget.mapFromGlobal(QPoint(x, y))
        wheel, point = widget.wheel, (float(at.x()), float(at.y()))
        if wheel is None or not widget.rect().contains(at):
            return None
        found = wheel.domain_at(point) or wheel.handle_at(point) or wheel.link_at(point)
        return self._known(found)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none
        """The chosen link, or else the chosen domain, while the keyboard is here."""
        widget = self.wheel_widget
        if not widget.hasFocus():
            return None
        return self._known(widget.link or widget.selected)

    def _ids(self) -> list[UUID]:
        reading = self.wheel_widget.reading
        ids: list[UUID] = []
        if reading is not None:
            ids = [domain.id for domain in reading.domains] + [link.id for link in reading.links]
        self._drop(self._parts.keys() - set(ids))
        return ids

    def _drop(self, gone: set[UUID]) -> None:
        for of in gone:
            part = self._parts.pop(of)
            QAccessible.deleteAccessibleInterface(part.number)

    def _known(self, of: UUID | None) -> "Part | None":
        return self._part(of) if of is not None and of in self._ids() else None

    def _part(self, of: UUID) -> "Part":
        if of not in self._parts:
            self._parts[of] = Part(self, of)
        return self._parts[of]


class Part(QAccessibleInterface):
    """One domain or one link; `number` is what Qt knows it by."""

    def __init__(self, whole: AccessibleWheel, of: UUID) -> None:
        super().__init__()
        self._whole, self.id = whole, of
        self.number = QAccessible.registerAccessibleInterface(self)

    @property
    def _widget(self) -> "WheelWidget":
        return self._whole.wheel_widget

    def isValid(self) -> bool:
        """Whether it is still shown."""
        widget = self._widget
        return widget.domain(self.id) is not None or widget.link_reading(self.id) is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes none
        """No widget of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt takes none
        """The window it is in."""
        return self._whole.window()

    def parent(self) -> QAccessibleInterface:
        """The wheel."""
        return self._whole

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none
        """It has no parts."""
        return None

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none
        """It has no parts."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def role(self) -> QAccessible.Role:
        """One of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is the chosen one."""
        widget, state = self._widget, QAccessible.State()
        chosen = self.id == (widget.link or widget.selected)
        state.focusable = state.selectable = True
        state.selected = chosen
        state.focused = chosen and widget.hasFocus()
        state.readOnly = widget.read_only
        state.invisible = not widget.isVisible()
        return state

    def rect(self) -> QRect:
        """Its sector, or the middle of its curve, on the screen."""
        widget = self._widget
        wheel = widget.wheel
        if wheel is None or not self.isValid():
            return QRect()
        if widget.domain(self.id) is not None:
            left, top, wide, tall = wheel.bounds_of(self.id)
            box = QRect(round(left), round(top), round(wide), round(tall))
        else:
            middle = wheel.middle_of(self.id)
            if middle is None:
                return QRect()
            box = QRect(round(middle[0]) - _CURVE // 2, round(middle[1]) - _CURVE // 2, _CURVE, _CURVE)
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; what stands there as its value and, for those who read only that, as its description."""
        widget = self._widget
        reading, domain, link = widget.reading, widget.domain(self.id), widget.link_reading(self.id)
        if reading is None:
            return ""
        if domain is not None:
            if kind == QAccessible.Text.Name:
                return widget.spoken.name(domain)
            told = widget.spoken.value(domain, reading)
        elif link is not None:
            if kind == QAccessible.Text.Name:
                return widget.spoken.link(link, reading)
            told = link.text
        else:
            return ""
        return told if kind in {QAccessible.Text.Value, QAccessible.Text.Description} else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Words come in by the panel, not by this way."""

    def foregroundColor(self) -> QColor:
        """As the wheel's."""
        return self._whole.foregroundColor()

    def backgroundColor(self) -> QColor:
        """As the wheel's."""
        return self._whole.backgroundColor()
