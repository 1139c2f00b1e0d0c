"""The form in which a youth is taken up or changed: a name to be called by; the rest may stay folded away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.methods import methods
from desktop.models.readings import NotebookReading, WorkerReading, YouthReading
from desktop.views.boxes import Card, row, words
from desktop.views.buttons import PushButton
from desktop.views.choices import DropDown
from desktop.views.day_field import DayField
from desktop.views.theme import Theme

LANGUAGE_NAMES = {Language.DUTCH: "Nederlands", Language.FRENCH: "Français", Language.ENGLISH: "English"}
"""Each language by the name it gives itself."""


@dataclass(frozen=True, slots=True)
class YouthDetails:
    """What stands in the form. `method` is a method's key or empty."""

    name: str
    birth_date: date | None
    language: Language
    method: str
    companion: UUID | None


def details_of(youth: YouthReading) -> YouthDetails:
    """Give what the form shows of a youth."""
    return YouthDetails(youth.name, youth.birth_date, youth.language, youth.method, youth.companion_id)


class YouthForm(Card):
    """Asks for a name, and under "More" for what may stay unknown.

    `submitted` carries YouthDetails; `cancelled` says that the worker thought better of it.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._new = True
        self._begun_with: YouthDetails | None = None
        self._workers: tuple[WorkerReading, ...] = ()
        self.title = words("heading")
        self.name = QLineEdit(maxLength=200)
        self.name.setMaximumWidth(600)
        self._name_label = QLabel()
        self._name_label.setBuddy(self.name)
        self.more_button = PushButton(theme, "quiet", "chevron_right")
        self.more_button.setCheckable(True)
        # In line with the labels above and below it.
        self.more_button.setStyleSheet("QPushButton, QPushButton:focus { padding: 6px 10px 6px 2px; }")
        self.more_button.toggled.connect(self._unfold)
        self.birth_date = DayField(theme, language)
        self.birth_date.set_bounds(latest=date.today())
        self.birth_date.set_example(date(date.today().year - 17, 11, 19))
        self.language, self.method, self.companion = DropDown(theme), DropDown(theme), DropDown(theme)
        self._labels = (QLabel(), QLabel(), QLabel(), QLabel())
        self.more = self._lay_out_more()
        self.error = words("error")
        self.error.hide()
        self.submit_button = PushButton(theme, "primary")
        self.submit_button.clicked.connect(self.submit)
        self.cancel_button = PushButton(theme)
        self.cancel_button.clicked.connect(self.cancelled)
        self.name.returnPressed.connect(self.submit)
        self.name.textChanged.connect(lambda _text: self.error.hide())
        name = QVBoxLayout()
        name.setSpacing(4)
        name.addWidget(self._name_label)
        name.addWidget(self.name)
        self.add(
            self.title,
            name,
            row(self.more_button, None),
            self.more,
            self.error,
            row(self.submit_button, self.cancel_button, None),
        )
        self._fill_choices()
        self._unfold(False)
        # A method, not a lambda: the theme outlives the form, and a method is let go of with it.
        theme.changed.connect(self._dress)
        self.retranslate()

    def show_new(self, name: str, notebook: NotebookReading | None) -> None:
        """Begin with a youth nobody knows anything of yet; the companion is the one who is at work."""
        self._new = True
        self._workers = notebook.workers if notebook else ()
        self._show(YouthDetails(name, None, self._language, "", notebook.me if notebook else None))
        self.more_button.setChecked(False)

    def show_youth(self, youth: YouthReading, workers: Sequence[WorkerReading]) -> None:
        """Begin with what is known of a youth."""
        self._new = False
        self._workers = tuple(workers)
        self._show(details_of(youth))
        self.more_button.setChecked(True)

    def details(self) -> YouthDetails:
        """Give what stands in the form."""
        # As text: Qt compares objects it does not know by where they lie in memory.
        companion: str = self.companion.currentData()
        return YouthDetails(
            name=" ".join(self.name.text().split()),
            birth_date=self.birth_date.day(),
            language=Language(self.language.currentData()),
            method=self.method.currentData() or "",
            companion=UUID(companion) if companion else None,
        )

    @property
    def touched(self) -> bool:
        """Whether something stands in it that differs from what it began with."""
        return self._begun_with is not None and self.details() != self._begun_with

    def submit(self) -> None:
        """Hand over what stands in the form, or say what is missing."""
        if not self.details().name:
            self.show_error(self.tr("What may we call this young person? A first name is enough."))
            self.name.setFocus()
            return
        if not self.birth_date.understood():
            self.more_button.setChecked(True)
            self.birth_date.flush()
            self.birth_date.setFocus()
            return
        self.submitted.emit(self.details())

    def show_error(self, sentence: str) -> None:
        """Show above the buttons what went wrong."""
        self.error.setText(sentence)
        self.error.show()

    def set_language(self, language: Language) -> None:
        """Write days and methods in that language."""
        now = self.details()
        self._language = language
        self.birth_date.set_language(language)
        self._choose(now)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        new = self._new
        self.title.setText(self.tr("New young person") if new else self.tr("Details"))
        self.submit_button.setText(self.tr("Add") if new else self.tr("Save"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.more_button.setText(self.tr("More (optional)"))
        self._name_label.setText(self.tr("Name to be called by"))
        texts = (
            self.tr("Birth date"),
            self.tr("Language of the young person"),
            self.tr("Method"),
            self.tr("Companion"),
        )
        fields = (self.birth_date, self.language, self.method, self.companion)
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.birth_date.set_label(texts[0])
        for field, text in zip(fields[1:], texts[1:], strict=True):
            field.setAccessibleName(text)
        self.name.setAccessibleName(self._name_label.text())
        for combo, text in ((self.method, self.tr("none")), (self.companion, self.tr("nobody yet"))):
            combo.setItemText(0, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out_more(self) -> QWidget:
        more = QWidget()
        grid = QGridLayout(more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        fields = (self.birth_date, self.language, self.method, self.companion)
        for place, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            label.setBuddy(field)
            at, column = 3 * (place // 2), place % 2
            grid.addWidget(label, at, column)
            grid.addWidget(field, at + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, 6)
        return more

    def _unfold(self, open_: bool) -> None:
        self.more.setVisible(open_)
        self.more_button.setIcon(self._theme.icon("chevron_down" if open_ else "chevron_right"))

    def _dress(self) -> None:
        self._unfold(self.more_button.isChecked())

    def _show(self, details: YouthDetails) -> None:
        self.error.hide()
        self.name.setText(details.name)
        self.birth_date.show_day(details.birth_date, anew=True)
        self._choose(details)
        self._begun_with = self.details()
        self.retranslate()

    def _choose(self, details: YouthDetails) -> None:
        self._fill_choices()
        if details.method and self.method.findData(details.method) < 0:
            # A method that this version of the program does not know is kept.
            self.method.addItem(details.method, details.method)
        self.language.setCurrentIndex(self.language.findData(details.language.value))
        self.method.setCurrentIndex(max(0, self.method.findData(details.method)))
        self.companion.setCurrentIndex(max(0, self.companion.findData(str(details.companion or ""))))

    def _fill_choices(self) -> None:
        for combo in (self.language, self.method, self.companion):
            combo.clear()
        for language, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, language.value)
        self.method.addItem(self.tr("none"), "")
        for known in methods():
            self.method.addItem(known.name.in_(self._language), known.key)
        self.companion.addItem(self.tr("nobody yet"), "")
        for worker in self._workers:
            self.companion.addItem(worker.name, str(worker.id))
