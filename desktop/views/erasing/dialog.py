"""The dialog that erases a youth: it says what goes, has the name typed, and tells what remains out of reach."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.sharing import ErasingReading
from desktop.views.banner import announce
from desktop.views.boxes import row, scrolling, words
from desktop.views.buttons import PushButton
from desktop.views.erasing.reach import Reach
from desktop.views.folding import folded
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme

_SIZE = (580, 600)


class ErasingDialog(QDialog):
    """Modal, for this cannot be undone. `erased` once it has been done."""

    erased = Signal()

    def __init__(
        self,
        reading: ErasingReading,
        erase: Callable[[], ErasingReading],
        notebook: Notebook,
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading, self._erase, self._notebook = reading, erase, notebook
        self._language = language
        self._busy = self.done_with = False
        self.title, self.what = words("title"), words()
        self.reach = Reach()
        self._name_label = words("muted")
        self.name = QLineEdit(maxLength=200)
        self.name.textChanged.connect(self._typed)
        self.error = words("error")
        self.error.hide()
        self.progress_label = QLabel()
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.cancel_button = PushButton(theme)
        self.erase_button = PushButton(theme, "danger", "trash")
        self.cancel_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._begin)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        room = (parent or self).screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 20), min(_SIZE[1], room.height() - 40))
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        name = self._reading.youth_name
        self.setWindowTitle(self.tr("Erase"))
        if self.done_with:
            self.title.setText(self.tr("{name} has been erased").format(name=name))
            self.what.setText(
                self.tr("Nothing about {name} stands in the notebook and its shared folder any more.").format(
                    name=name
                )
            )
        else:
            self.title.setText(self.tr("Erase everything about {name}?").format(name=name))
            entries = self.tr("%n entry(ies)", "", self._reading.rows)
            self.what.setText(
                self.tr(
                    "The dossier with all that stands in it ({entries}) goes for everybody: from the notebook, "
                    "from the shared folder, and from the backups there. It cannot be undone. "
                    "That something was done, by whom and when, stays in the trail, without a name."
                ).format(entries=entries)
            )
        self.reach.show_reading(self._reading, erased=self.done_with)
        self._name_label.setText(self.tr("Type the name to confirm: {name}").format(name=name))
        self.name.setAccessibleName(self._name_label.text())
        self.progress_label.setText(self.tr("Erasing, also from the backups. This can take a minute…"))
        self.progress.setAccessibleName(self.progress_label.text())
        self.erase_button.setText(self.tr("Erase for good"))
        self.cancel_button.setText(self.tr("Close") if self.done_with else self.tr("Cancel"))
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def reject(self) -> None:
        """Close, but not in the midst of it."""
        if not self._busy:
            super().reject()

    @property
    def confirmed(self) -> bool:
        """Whether the name was typed; capitals, accents and spaces matter to nobody here."""
        typed, name = (
            " ".join(folded(text).split()) for text in (self.name.text(), self._reading.youth_name)
        )
        return typed == name

    def _typed(self) -> None:
        self.error.hide()
        self._settle()

    def _begin(self) -> None:
        if not self.confirmed or self._busy:
            return
        self._busy = True
        self._settle()

        def done(reading: ErasingReading) -> None:
            self._busy, self.done_with, self._reading = False, True, reading
            self.erased.emit()
            self.retranslate()
            self.cancel_button.setFocus()
            announce(self, self.title.text())

        def failed(failure: ExpectedFailure) -> None:
            self._busy = False
            self.error.setText(failure.sentence(self._language))
            self.error.show()
            announce(self.error, self.error.text())
            self._settle()

        self._notebook.run(self._erase, done, failed)

    def _settle(self) -> None:
        asking = not self._busy and not self.done_with
        self._name_label.setVisible(not self.done_with)
        self.name.setVisible(not self.done_with)
        self.name.setEnabled(asking)
        self.progress.setVisible(self._busy)
        self.progress_label.setVisible(self._busy)
        self.erase_button.setVisible(not self.done_with)
        self.erase_button.setEnabled(asking and self.confirmed)
        self.cancel_button.setEnabled(not self._busy)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 22, 24, 8)
        column.setSpacing(10)
        for part in (self.title, self.what, self.reach):
            column.addWidget(part)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 20)
        foot.setSpacing(8)
        for below in (self._name_label, self.name, self.error, self.progress_label, self.progress):
            foot.addWidget(below)
        foot.addSpacing(4)
        foot.addLayout(row(None, self.cancel_button, self.erase_button))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inside), 1)
        whole.addLayout(foot)
