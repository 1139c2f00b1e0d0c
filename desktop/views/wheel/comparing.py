"""The menu that holds an earlier overview under or beside the one that is shown, or tells what changed."""

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.typed_days import day_in_words


class CompareMenu(QMenu):
    """`under_chosen` and `beside_chosen` carry the id of an earlier overview; the latter None for none.

    `changes_wanted` says whether the list of what has changed is to be shown.
    """

    under_chosen = Signal(object)
    beside_chosen = Signal(object)
    changes_wanted = Signal(bool)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._reading: OverviewReading | None = None
        self._beside: UUID | None = None
        self.changes_action = self.addAction("")
        self.changes_action.setCheckable(True)
        self.changes_action.triggered.connect(self.changes_wanted)
        self.addSeparator()
        self.under, self.beside = QMenu(self), QMenu(self)
        self.addMenu(self.under)
        self.addMenu(self.beside)
        self.retranslate()

    def show_reading(self, reading: OverviewReading, beside: UUID | None, *, changes: bool) -> None:
        """Offer what is earlier than this; `beside` and `changes` say what is shown beside it now."""
        anew = (reading.marks, reading.id, reading.previous_id) != (
            (self._reading.marks, self._reading.id, self._reading.previous_id) if self._reading else None
        )
        self.changes_action.setChecked(changes)
        if anew or beside != self._beside:
            self._reading, self._beside = reading, beside
            self._fill()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self._fill()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.changes_action.setText(self.tr("What has changed"))
        self.under.setTitle(self.tr("Under it, as a dotted line"))
        self.beside.setTitle(self.tr("Beside it"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def worth_while(self) -> bool:
        """Whether there is an earlier overview at all."""
        return self._reading is not None and self._reading.marks[0].id != self._reading.id

    def _fill(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.under.clear()
        self.beside.clear()
        under, beside = QActionGroup(self.under), QActionGroup(self.beside)
        none = self.beside.addAction(self.tr("nothing"))
        none.setCheckable(True)
        none.setChecked(self._beside is None)
        none.triggered.connect(lambda: self.beside_chosen.emit(None))
        beside.addAction(none)
        at = next(place for place, mark in enumerate(reading.marks) if mark.id == reading.id)
        # The latest first: that is the one which is asked for most.
        for mark in reversed(reading.marks[:at]):
            day = day_in_words(mark.on, self._language)
            for menu, group, chosen, signal in (
                (self.under, under, reading.previous_id, self.under_chosen),
                (self.beside, beside, self._beside, self.beside_chosen),
            ):
                action = menu.addAction(day)
                action.setCheckable(True)
                action.setChecked(mark.id == chosen)
                action.triggered.connect(lambda _on, signal=signal, mark=mark: signal.emit(mark.id))
                group.addAction(action)
        self.changes_action.setEnabled(reading.previous_id is not None)
