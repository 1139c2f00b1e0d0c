"""What a young person says of a link between two life domains: large, and it may stay empty."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.models.readings import DomainReading
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.emblem import Emblem
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, label, show_text

_LONGEST = 500


class LinkWords(Scene):
    """`worded` carries a link's id and words, `removed` an id; `left`: back to the wheel.

    Enter, the button and going back all keep what was typed; the link goes away by a second tap only.
    """

    worded = Signal(object, str)
    removed = Signal(object)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.link: UUID | None = None
        self._ends: tuple[DomainReading, DomainReading] | None = None
        self._kept = ""
        self._read_only = False
        self.emblems = Emblem(theme), Emblem(theme)
        self.title, self.ask, self.told = label("title"), label("said"), label("said")
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self.go_back)
        self.field.textChanged.connect(lambda _text: self._name_next())
        self.remove_button = BigButton(theme, "trash", "bare")
        self.remove_button.setCheckable(True)
        self.remove_button.clicked.connect(self._remove)
        self.next_button = BigButton(theme, "check", "main")
        self.next_button.clicked.connect(self.go_back)
        self._lay_out()

    def show_link(
        self, link: UUID, ends: tuple[DomainReading, DomainReading], text: str, *, read_only: bool = False
    ) -> None:
        """Show a link with its words; what is being typed for it stays."""
        typing = link == self.link and self.field.text() != self._kept
        if link != self.link:
            self.remove_button.setChecked(False)
        self.link, self._ends, self._kept, self._read_only = link, ends, text, read_only
        for emblem, end in zip(self.emblems, ends, strict=True):
            emblem.show_sign(end.icon, end.colour, end.picture)
        if not typing:
            self.field.setText(text)
        self.retell()

    def begin(self) -> None:
        """Have the keyboard begin where the words are typed."""
        self.remove_button.setChecked(False)
        self.retell()
        wanted = self.next_button if self._read_only else self.field
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def retell(self) -> None:
        """Set all words anew."""
        if self._ends is None:
            return
        words, pictures = self.manner.words, self.manner.pictures
        asking = words("youth_wheel.link_ask")
        show_text(self.title, "" if pictures else self._named())
        show_text(self.ask, "" if pictures or self._read_only else asking)
        show_text(self.told, self._kept if self._read_only else "")
        self.field.setVisible(not self._read_only)
        self.field.setAccessibleName(asking)
        self.field.setAccessibleDescription(self._named())
        self.remove_button.setVisible(not self._read_only)
        sure = self.remove_button.isChecked()
        self.remove_button.say(
            words("youth_wheel.link_sure" if sure else "youth_wheel.link_remove"), shown=sure or not pictures
        )
        self.back_button.hide()
        self._name_next()

    def fit(self, room: Room) -> None:
        """Have smaller emblems where there is little room."""
        for emblem in self.emblems:
            emblem.grow(room.pick(46, 88, 112))
        super().fit(room)

    def said(self) -> str:
        """Which two domains, what is asked, and the words there are."""
        asking = "" if self._read_only else self.manner.words("youth_wheel.link_ask")
        return ". ".join(part for part in (self._named(), asking, self._kept) if part)

    def flush(self) -> None:
        """Keep the words that are being typed."""
        text = self.field.text().strip()
        if self.link is not None and not self._read_only and text != self._kept:
            self._kept = text
            self.field.setText(text)
            self.worded.emit(self.link, text)

    def forget(self) -> None:
        """Let go of a link that is not there any more."""
        self.link = None

    def go_back(self) -> None:
        """Keep the words, and go back to the wheel."""
        self.flush()
        self.left.emit()

    def _named(self) -> str:
        names = [end.name.in_(self.manner.language) for end in self._ends or ()]
        return self.manner.words("youth_wheel.linked", one=names[0], other=names[1]) if names else ""

    def _name_next(self) -> None:
        keeps = self.field.text().strip() and not self._read_only
        words = self.manner.words("youth_wheel.link_keep" if keeps else "youth.next")
        self.next_button.say(words, shown=not self.manner.pictures)

    def _remove(self, sure: bool) -> None:
        # The first tap asks, the second takes it away.
        if sure or self.link is None:
            self.retell()
            return
        link = self.link
        self.forget()
        self.removed.emit(link)
        self.left.emit()

    def _lay_out(self) -> None:
        signs = QHBoxLayout()
        signs.setSpacing(28)
        signs.addStretch(1)
        for emblem in self.emblems:
            signs.addWidget(emblem)
        signs.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.field, 40)
        middle.addStretch(1)
        self.field.setMaximumWidth(900)
        self.body.addStretch(1)
        self.body.addLayout(signs)
        for part in (self.title, self.ask, self.told):
            self.body.addWidget(part)
        self.body.addLayout(middle)
        self.body.addStretch(2)
        self.foot.addWidget(self.remove_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
