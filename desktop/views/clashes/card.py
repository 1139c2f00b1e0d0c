"""One clash on a card: what was done and when, and each thing in it to choose."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.sharing import ChosenField, ClashReading, ClashRow
from desktop.views.banner import announce
from desktop.views.boxes import Card, row, words
from desktop.views.buttons import PushButton
from desktop.views.clashes.column_words import ColumnWords
from desktop.views.clashes.part_choice import PartChoice
from desktop.views.clashes.parts import Part, Side, parts_of
from desktop.views.clashes.value_words import ValueWords
from desktop.views.operation_words import OperationWords
from desktop.views.standing.words import StandingWords
from desktop.views.theme import Theme


class ClashCard(Card):
    """`kept` when the worker has chosen: it carries the ChosenFields, and the rows that are to go."""

    kept = Signal(object, object)

    def __init__(
        self,
        clash: ClashReading,
        values: ValueWords,
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._language, self._values = theme, language, values
        self._columns, self._operations = ColumnWords(self), OperationWords(self)
        self._times = StandingWords(self)
        self.clash = clash
        self.parts: list[PartChoice] = []
        self.title, self.when = words("heading"), words("quiet")
        self.all_buttons = {Side.THEIRS: PushButton(theme), Side.MINE: PushButton(theme)}
        for side, button in self.all_buttons.items():
            button.clicked.connect(partial(self._choose_all, side))
        self._everywhere = QWidget()
        everywhere = row(*self.all_buttons.values(), None)
        everywhere.setContentsMargins(0, 0, 0, 0)
        self._everywhere.setLayout(everywhere)
        self._body = QVBoxLayout()
        self._body.setSpacing(14)
        self.error = words("error")
        self.error.hide()
        self.hint = QLabel()
        self.hint.setProperty("kind", "quiet")
        self.keep_button = PushButton(theme, "primary", "check")
        self.keep_button.clicked.connect(self._keep)
        self.add(self.title, self.when, self._everywhere, self._body, self.error)
        self.add(row(self.keep_button, self.hint, None))
        self._build()
        self.retranslate()

    def show_clash(self, clash: ClashReading) -> None:
        """Show it as it is now; what the worker has chosen already stays, where it still can be."""
        if clash == self.clash:
            return
        chosen = {choice.part.key: (choice.side, choice.combined.toPlainText()) for choice in self.parts}
        before = {choice.part.key: choice.part for choice in self.parts}
        self.clash = clash
        self._build()
        for choice in self.parts:
            side, combined = chosen.get(choice.part.key, (None, ""))
            # What one did not see has not been chosen; words that were joined by hand stay all the same.
            if side is Side.BOTH or (side is not None and before[choice.part.key] == choice.part):
                choice.choose(side, combined if side is Side.BOTH else None)
        self.retranslate()

    def say_error(self, sentence: str) -> None:
        """Say what went wrong, and let the worker choose again."""
        self.error.setText(sentence)
        self.error.show()
        announce(self.error, sentence)
        self._settle()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self._build_anew()

    def take_focus(self) -> None:
        """Put the focus on the first thing to choose."""
        if self.parts:
            self.parts[0].take_focus()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        what = self._operations.of(self.clash.kind)
        self.title.setText(
            " · ".join(part for part in (what[:1].upper() + what[1:], self.clash.youth_name) if part)
        )
        self.setAccessibleName(self.title.text())
        self.when.setText(
            self.tr("You did this while away: {time}").format(time=self._times.time(self.clash.at))
        )
        self.all_buttons[Side.THEIRS].setText(self.tr("Theirs everywhere"))
        self.all_buttons[Side.MINE].setText(self.tr("Mine everywhere"))
        self._everywhere.setVisible(len(self.parts) > 1)
        self.keep_button.setText(self.tr("Keep this"))
        self.hint.setText(self.tr("Choose first what is to stand."))
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build_anew()

    def _build_anew(self) -> None:
        clash = self.clash
        self.clash = ClashReading(clash.id, clash.kind, clash.at, clash.youth_id, clash.youth_name, ())
        self.show_clash(clash)

    def _build(self) -> None:
        for old in self.parts:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.parts = []
        for clash_row in self.clash.rows:
            for part in parts_of(clash_row):
                choice = PartChoice(part, self._label(clash_row, part), self._values, self._theme)
                choice.changed.connect(self._changed)
                self._body.addWidget(choice)
                self.parts.append(choice)

    def _label(self, clash_row: ClashRow, part: Part) -> str:
        """Say which row it is, and what of it."""
        about = self._values.about(clash_row)
        if part.whole:
            what = self._columns.thing(clash_row.table)
        else:
            what = self._columns.of(clash_row.table, part.fields[0].column)
        # The youth stands above already.
        known = not about or about == self.clash.youth_name
        return what[:1].upper() + what[1:] if known else f"{about} · {what}"

    def _choose_all(self, side: Side) -> None:
        for choice in self.parts:
            choice.choose(side)
        self.keep_button.setFocus()

    def _changed(self) -> None:
        self.error.hide()
        self._settle()

    def _settle(self) -> None:
        complete = all(choice.complete for choice in self.parts)
        self.keep_button.setEnabled(complete)
        self.hint.setVisible(not complete)

    def _keep(self) -> None:
        fields: tuple[ChosenField, ...] = tuple(field for choice in self.parts for field in choice.chosen())
        away = frozenset(
            (choice.part.row.table, choice.part.row.id)
            for choice in self.parts
            if choice.side is not None and choice.part.takes_away(choice.side)
        )
        # Twice pressed is once meant.
        self.keep_button.setEnabled(False)
        self.kept.emit(fields, away)
