"""Where everything begins: the wheel, the road or the plan, and who fills it in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.models.readings import FilledBy
from desktop.views.at_the_wheel.buttons import BigButton, Painted
from desktop.views.at_the_wheel.look import TYPE, Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, label, show_text
from desktop.views.icon_painting import paint_icon

WHEEL, EVOLUTOR, PLAN = "wheel", "evolutor", "plan"
_ICONS = {WHEEL: "wheel", EVOLUTOR: "evolutor", PLAN: "step_plan"}


class ChoiceCard(Painted):
    """A large card with an icon, a word and a line that says more."""

    def __init__(self, theme: YouthTheme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon, self._more = icon, ""
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, word: str, more: str, room: Room, *, pictures: bool) -> None:
        """Say what it is; with pictures the icon says it."""
        self.setAccessibleName(f"{word}. {more}" if more else word)
        self.setText("" if pictures else word)
        self._more, self._low = "" if pictures or room.low else more, room.low
        self.setMaximumSize(room.pick(420, 420, 540), room.pick(380, 380, 500))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be a good target."""
        return QSize(200, 150 if self._low else 300)

    def minimumSizeHint(self) -> QSize:
        """Stay one."""
        return QSize(150, 120 if self._low else 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self.theme.palette
        painter = self.begin()
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(palette.accent if self.lit else palette.line), 2))
        painter.setBrush(QColor(palette.raised if self.lit else palette.surface))
        painter.drawRoundedRect(box, 22, 22)
        bold, plain = (self.theme.measure.font(size, heavy) for size, heavy in ((28, True), (TYPE, False)))
        if self._low:
            bold = self.theme.measure.font(24, True)
        word_high = 40.0 if self.text() else 0.0
        more_high = 66.0 if self._more else 0.0
        gap = 12.0 if self._low else 22.0
        side = min(
            self.height() * (0.62 if not self.text() else 0.4),
            self.width() * 0.5,
            130.0 if self.text() else 210.0,
        )
        top = (self.height() - side - (gap + word_high if word_high else 0) - more_high) / 2
        paint_icon(painter, self._icon, ((self.width() - side) / 2, top), side, palette.accent)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setPen(QColor(palette.ink))
        painter.setFont(bold)
        top += side + gap
        painter.drawText(QRectF(8, top, self.width() - 16, word_high), self.text(), option)
        painter.setPen(QColor(palette.quiet))
        painter.setFont(plain)
        painter.drawText(QRectF(14, top + word_high + 4, self.width() - 28, more_high), self._more, option)
        self.ring(painter, 22)
        painter.end()


class Home(Scene):
    """`chosen` carries WHEEL, EVOLUTOR or PLAN; `filled_by` a FilledBy."""

    chosen = Signal(str)
    filled_by = Signal(object)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.question = label("title")
        self.cards = {key: ChoiceCard(theme, icon) for key, icon in _ICONS.items()}
        self._cards = QHBoxLayout()
        self._cards.addStretch(1)
        for key, card in self.cards.items():
            card.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._cards.addWidget(card, 30)
        self._cards.addStretch(1)
        self.body.addStretch(1)
        self.body.addWidget(self.question)
        self.body.addSpacing(10)
        self.body.addLayout(self._cards, 8)
        self.body.addStretch(1)
        self._who = QButtonGroup(self)
        self.alone, self.together = BigButton(theme, "user"), BigButton(theme, "youths")
        self.foot.addStretch(1)
        for button, by in ((self.alone, FilledBy.YOUTH), (self.together, FilledBy.TOGETHER)):
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, by=by: self.filled_by.emit(by))
            self._who.addButton(button)
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.alone.setChecked(True)
        self.back_button.hide()

    def fit(self, room: Room) -> None:
        """Move closer together."""
        self._cards.setSpacing(12 if room.narrow else 28)
        super().fit(room)

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        show_text(self.question, "" if pictures else words("youth.what"))
        for key, card in self.cards.items():
            card.say(words(f"youth.{key}"), words(f"youth.{key}_more"), self.room, pictures=pictures)
        self.alone.say(words("youth.alone"), shown=not pictures)
        self.together.say(words("youth.together"), shown=not pictures)

    def said(self) -> str:
        """The question and what there is to choose."""
        words = self.manner.words
        return ". ".join([words("youth.what"), *(words(f"youth.{key}") for key in self.cards)])

    def begin(self) -> None:
        """Have the keyboard begin at the wheel."""
        self.cards[WHEEL].setFocus(Qt.FocusReason.TabFocusReason)

    def go_back(self) -> None:
        """There is nothing before this."""
