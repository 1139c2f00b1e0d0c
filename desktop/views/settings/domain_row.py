"""One life domain of the team in the settings: a line, with all that can be set about it unfolding."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language, Texts
from desktop.models.readings import TeamDomain
from desktop.views.banner import announce
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton
from desktop.views.clash import ClashBar
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.domain_fields import AskPicture, DomainFields
from desktop.views.settings.domain_saving import DomainSaving
from desktop.views.settings.domain_sign import domain_sign
from desktop.views.settings.domain_told import DomainTold
from desktop.views.settings.domain_values import NAMES, PLAINS, Values
from desktop.views.settings.drag_handle import DragHandle
from desktop.views.theme import Theme
from desktop.views.tick_box import TickBox

_SIGN = 36
_LONG = 24
"""Letters of a word that no line breaks off."""


class DomainRow(QWidget):
    """`moved` carries -1 or 1; `unfolded` comes when its fields are shown."""

    moved = Signal(int)
    unfolded = Signal()

    def __init__(
        self,
        domain: TeamDomain,
        theme: Theme,
        notebook: Notebook,
        turns: InTurn,
        language: Callable[[], Language],
        ask_picture: AskPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._notebook, self._language = theme, notebook, language
        self._ask_picture = ask_picture
        self._place, self._count = 0, 1
        self._told = DomainTold(self)
        self.saving = DomainSaving(domain, notebook, turns, self)
        self.saving.changed.connect(self.show_values)
        self.saving.clashed.connect(self._ask_which)
        self.saving.refused.connect(self.say_why_not)
        self.fields: DomainFields | None = None
        self.handle = DragHandle(theme)
        self.handle.moved.connect(self.moved)
        self.sign, self.name, self.plain = QLabel(), words(), words("quiet")
        for label in (self.name, self.plain):
            # However long a word is, the switch beside it stays in sight.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.on_wheel = TickBox()
        self.on_wheel.clicked.connect(self.saving.switch)
        self.pencil = IconButton(theme, "pencil")
        self.pencil.setCheckable(True)
        self.pencil.toggled.connect(self._unfold)
        self.clash = ClashBar()
        self.error = words("error")
        self.error.hide()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.plain)
        line = row(self.handle, self.sign)
        line.addLayout(texts, 1)
        line.addWidget(self.on_wheel)
        line.addWidget(self.pencil)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(6)
        self._column.addLayout(line)
        self._column.addWidget(self.error)
        self._column.addWidget(self.clash)
        for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            # A shortcut, as buttons take the arrow keys to be about the focus.
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.moved.emit, step))
        theme.changed.connect(self.show_values)
        self.retranslate()

    def show_domain(self, domain: TeamDomain, place: int, count: int) -> None:
        """Show what stands in the notebook; `place` is where it stands among `count`."""
        self._place, self._count = place, count
        self.saving.show_domain(domain, self.fields.texts.typing if self.fields else frozenset())

    def tab_stops(self) -> Iterator[QWidget]:
        """What Tab goes through, in that order."""
        yield from (self.handle, self.on_wheel, self.pencil)
        yield from (self.clash.theirs_button, self.clash.mine_button, self.clash.both_button)
        if self.fields:
            yield from self.fields.tab_stops()

    def flush(self) -> None:
        """Save now what was typed."""
        if self.fields:
            self.fields.texts.flush()

    def say_why_not(self, failure: ExpectedFailure) -> None:
        """Say why something cannot be."""
        self.error.setText(failure.sentence(self._language()))
        self.error.show()
        announce(self.error, self.error.text())

    def show_values(self) -> None:
        """Show it as it is set here."""
        saving, language = self.saving, self._language()
        values = saving.values
        name, plain = (Texts(*(values[key] for key in keys)).in_(language) for keys in (NAMES, PLAINS))
        self.name.setText(_breakable(name))
        self.plain.setText(_breakable(plain))
        self.plain.setVisible(bool(plain))
        self.on_wheel.setChecked(saving.active)
        self.on_wheel.setAccessibleName(self.tr("{name} on the wheel").format(name=name))
        self.pencil.say(self.tr("Change {name}").format(name=name))
        self.handle.say(self.tr("Move {name}: drag, or arrow up and arrow down").format(name=name))
        self.sign.setPixmap(
            domain_sign(
                values["icon"],
                values["colour"],
                values["picture"],
                _SIGN,
                self.devicePixelRatioF(),
                self._theme.palette.strong_line,
                faded=not saving.active and not self._theme.palette.high,
            )
        )
        if self.fields:
            self.fields.show_domain(saving.domain, values, self._place, self._count)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.on_wheel.setText(self.tr("On the wheel"))
        self.error.hide()
        self.show_values()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _unfold(self, shown: bool) -> None:
        if self.fields is None:
            self.fields = DomainFields(self._theme, self._ask_picture)
            self.fields.wanted.connect(self._set)
            self.fields.picture_chosen.connect(self._take_picture)
            self.fields.moved.connect(self.moved)
            self.fields.removal_wanted.connect(self.saving.remove)
            self.fields.hide()
            self._column.addWidget(self.fields)
            # Filled before it is shown, so that all that is in it is shown with it.
            self.show_values()
        self.fields.setVisible(shown)
        if shown:
            self.fields.texts.lines[f"name_{self._language()}"].setFocus()
            self.unfolded.emit()
        else:
            self.flush()

    def _set(self, values: Values) -> None:
        self.error.hide()
        self.saving.set(values)

    def _take_picture(self, file: Path) -> None:
        self.error.hide()
        self._take_no_more(True)

        def take() -> str:
            # It brings Pillow along, which only few need.
            from desktop.operations.taking_in import read_picture_file, square_picture

            return square_picture(read_picture_file(file))

        def taken(picture: str) -> None:
            self._take_no_more(False)
            self._set({"picture": picture})

        def refused(failure: ExpectedFailure) -> None:
            self._take_no_more(False)
            self.say_why_not(failure)

        self._notebook.run(take, taken, refused)

    def _take_no_more(self, busy: bool) -> None:
        if self.fields:
            self.fields.picture_button.setEnabled(not busy)

    def _ask_which(self, theirs: Values, mine: Values) -> None:
        self.clash.ask(
            self._told.columns(mine),
            self._told.values(theirs),
            self._told.values(mine),
            partial(self.saving.set, mine),
        )


def _breakable(text: str) -> str:
    """With places to go on to the next line in words that are longer than any line."""
    return " ".join(
        "\u200b".join(word[at : at + _LONG] for at in range(0, len(word), _LONG)) for word in text.split(" ")
    )
