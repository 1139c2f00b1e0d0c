"""What a young person says more of a life domain: words, "this first", "talk about this", who carries it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.readings import DomainReading, LineKind, LineReading
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.emblem import Emblem
from desktop.views.at_the_wheel.line_button import LineButton
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, label, show_text
from desktop.views.at_the_wheel.wheel_in_hand import MARKS
from desktop.views.flow import FlowLayout

KIND_ICONS = {
    LineKind.STRENGTH: "star",
    LineKind.WORRY: "worry",
    LineKind.WISH: "sparkles",
    LineKind.PARKED: "parked",
}
MARK_ICONS = {
    "first": "flag",
    "talk": "talk",
    "own_strength": "own_strength",
    "own_people": "people_around_me",
    "professionals": "professionals",
}
_LONGEST = 500


class DomainWords(Scene):
    """`added` carries a LineKind and words, `removed` a line's id, `marked` a name and whether it is on."""

    added = Signal(object, str)
    removed = Signal(object)
    marked = Signal(str, bool)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._domain: DomainReading | None = None
        self._kind = LineKind.STRENGTH
        self.emblem = Emblem(theme)
        self.title = label("title", Qt.AlignmentFlag.AlignLeft)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.kinds: dict[LineKind, BigButton] = {}
        self._group = QButtonGroup(self)
        self._kinds = FlowLayout(gap=10)
        for kind, icon in KIND_ICONS.items():
            button = BigButton(theme, icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, kind=kind: self._choose(kind))
            self._group.addButton(button)
            self._kinds.addWidget(button)
            self.kinds[kind] = button
        self.kinds[self._kind].setChecked(True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._add)
        self.add_button = BigButton(theme, "plus", "main")
        self.add_button.clicked.connect(self._add)
        self.lines: dict[UUID, LineButton] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.marks: dict[str, BigButton] = {}
        self._marks, self._carriers = FlowLayout(gap=10), FlowLayout(gap=10)
        self.carried = label("quiet", Qt.AlignmentFlag.AlignLeft)
        for name, icon in MARK_ICONS.items():
            button = BigButton(theme, icon)
            button.setCheckable(True)
            button.clicked.connect(lambda on, name=name: self.marked.emit(name, on))
            (self._marks if name in MARKS else self._carriers).addWidget(button)
            self.marks[name] = button
        self.next_button = BigButton(theme, "check", "main")
        self.next_button.clicked.connect(self.left)
        self._lay_out()

    def show_domain(self, domain: DomainReading) -> None:
        """Show what was said of a domain."""
        other = self._domain is None or self._domain.id != domain.id
        self._domain = domain
        self.emblem.show_sign(domain.icon, domain.colour, domain.picture)
        if other:
            self.field.clear()
            self.area.verticalScrollBar().setValue(0)
        for name, button in self.marks.items():
            button.setChecked(bool(getattr(domain, name)))
        if list(self.lines) != [line.id for line in domain.lines]:
            self._list(domain.lines)
        self.retell()

    def begin(self) -> None:
        """Have the keyboard begin at the first kind of words."""
        self.kinds[self._kind].setFocus(Qt.FocusReason.TabFocusReason)

    def retell(self) -> None:
        """Set all words anew."""
        domain, words, pictures = self._domain, self.manner.words, self.manner.pictures
        if domain is None:
            return
        name = domain.name.in_(self.manner.language)
        show_text(self.title, name)
        for kind, button in self.kinds.items():
            button.say(words(f"youth_wheel.{kind.value}"), shown=not pictures)
        asking = words(f"youth_wheel.{self._kind.value}_ask")
        self.field.setAccessibleName(asking)
        self.field.setPlaceholderText("" if pictures else asking)
        self.add_button.say(words("youth_wheel.add"), shown=not (pictures or self.room.low))
        show_text(self.carried, "" if pictures else words("youth_wheel.carried"))
        for mark, button in self.marks.items():
            button.say(words(f"youth_wheel.{mark}"), shown=not pictures)
        for line in domain.lines:
            self._name_line(line)
        self.back_button.hide()
        self.next_button.say(words("youth.next"), shown=not pictures)

    def fit(self, room: Room) -> None:
        """Have less room around the emblem."""
        self.emblem.grow(room.pick(46, 72, 84))
        super().fit(room)

    def said(self) -> str:
        """The question, and the ways to answer it."""
        words = self.manner.words
        kinds = ", ".join(words(f"youth_wheel.{kind.value}") for kind in self.kinds)
        return f"{words('youth_wheel.tell_what')} {kinds}"

    def flush(self) -> None:
        """Save the words that are being typed."""
        self._add()

    def _choose(self, kind: LineKind) -> None:
        self._kind = kind
        self.retell()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        text = self.field.text().strip()
        if text and self._domain is not None:
            self.field.clear()
            self.added.emit(self._kind, text)

    def _touch(self, line: UUID, on: bool) -> None:
        for other, button in self.lines.items():
            button.setChecked(on and other == line)
        if on:
            self.retell()
        else:
            self.removed.emit(line)

    def _list(self, lines: tuple[LineReading, ...]) -> None:
        for button in self.lines.values():
            button.hide()
            button.deleteLater()
        self.lines = {}
        for line in lines:
            button = LineButton(self.theme, KIND_ICONS[line.kind])
            button.clicked.connect(lambda on, line=line.id: self._touch(line, on))
            self.lines[line.id] = button
            self._lines.addWidget(button)

    def _name_line(self, line: LineReading) -> None:
        # Nobody loses words by one tap: the first asks, the second takes them away.
        button, remove = self.lines[line.id], self.manner.words("youth_wheel.remove", text=line.text)
        if button.isChecked():
            button.say(remove, "trash", remove)
        else:
            button.say(line.text, KIND_ICONS[line.kind], remove)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.emblem)
        head.addWidget(self.title, 1)
        typing = QHBoxLayout()
        typing.setSpacing(10)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.add_button)
        inside = QWidget()
        inside.setMaximumWidth(1000)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        for layout in (self._kinds, typing, self._lines, self._marks):
            column.addLayout(layout)
        column.addWidget(self.carried)
        column.addLayout(self._carriers)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 40)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
