"""What has changed since an earlier overview, told in words on a card, domain after domain."""

from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.drawings.changes_told import SIGN_ICONS, told
from desktop.drawings.words import Words
from desktop.models.changes import Changes
from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.models.languages import Language
from desktop.models.readings import DomainReading
from desktop.operations.questions.overviews import ReadChanges
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.domain_sign import icon_of
from desktop.views.wheel.sentences import Sentences

_DOMAIN = Qt.ItemDataRole.UserRole


class ChangesList(QFrame):
    """Tells all of it in one tone. `pointed` carries the id of a life domain; `closed` nothing."""

    pointed = Signal(object)
    closed = Signal()

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._asked: ReadChanges | None = None
        self._changes: Changes | None = None
        self.setProperty("kind", "card")
        self.heading, self.days = words("heading"), words("quiet")
        self.close_button = IconButton(theme, "x")
        self.close_button.clicked.connect(self.closed)
        self.list = QListWidget()
        self.list.setItemDelegate(Sentences(theme, self.list))
        self.list.setStyleSheet("QListView { border: none; }")
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._point)
        self.list.itemClicked.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 8)
        column.setSpacing(4)
        head = row(self.heading, self.close_button)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(self.days)
        column.addWidget(self.list, 1)
        theme.changed.connect(self._fill)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Be as wide as a sentence reads well."""
        return QSize(340, 340)

    def minimumSizeHint(self) -> QSize:
        """Stay readable; what there is no room for scrolls."""
        return QSize(280, 240)

    def show_changes(self, youth: UUID, before: UUID, now: UUID) -> None:
        """Tell what is different in one overview from an earlier one, as both stand now."""
        asked = self._asked = ReadChanges(youth=youth, before=before, now=now)

        def read(changes: Changes | None) -> None:
            if self._asked is not asked:
                return
            if changes is None:
                self.closed.emit()
            elif changes != self._changes:
                self._changes = changes
                self._fill()

        def failed(failure: ExpectedFailure) -> None:
            if self._asked is not asked:
                return
            if isinstance(failure, GoneMeanwhile):
                self.closed.emit()
            else:
                self._notebook.background.failed.emit(failure)

        self._notebook.ask(asked, read, failed)

    def forget(self) -> None:
        """Tell nothing any more."""
        self._asked = self._changes = None
        self.list.clear()

    def set_language(self, language: Language) -> None:
        """Tell it in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("What has changed"))
        self.list.setAccessibleName(self.heading.text())
        self.close_button.say(self.tr("Close what has changed"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        changes = self._changes
        if changes is None:
            return
        self.days.setText(
            self.tr("from %1 to %2")
            .replace("%1", day_in_words(changes.before_on, self._language))
            .replace("%2", day_in_words(changes.now_on, self._language))
        )
        place = self.list.currentRow()
        self.list.clear()
        last: UUID | None = None
        for sentence in told(changes, Words(self._language)):
            domain = sentence.domain
            if domain is not None and domain.domain_id != last:
                self._add_head(domain)
            last = domain.domain_id if domain else None
            item = QListWidgetItem(
                self._theme.icon(SIGN_ICONS[sentence.sign], self._theme.palette.muted), sentence.text
            )
            item.setData(_DOMAIN, last)
            if domain is not None:
                # Whoever hears the list goes from sentence to sentence, and is told whose each is.
                name = domain.name.in_(self._language)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {sentence.text}")
            self.list.addItem(item)
        if place >= 0:
            self.list.setCurrentRow(min(place, self.list.count() - 1))

    def _add_head(self, domain: DomainReading) -> None:
        head = QListWidgetItem(icon_of(domain, self._theme), domain.name.in_(self._language))
        font = head.font()
        font.setPixelSize(14)
        font.setBold(True)
        head.setFont(font)
        head.setData(_DOMAIN, domain.domain_id)
        self.list.addItem(head)

    def _point(self, item: QListWidgetItem) -> None:
        domain = item.data(_DOMAIN)
        if domain is not None:
            self.pointed.emit(domain)
