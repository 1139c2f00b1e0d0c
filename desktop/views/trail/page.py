"""The page with the audit trail: to look in, to search, to save as a table."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import AuditLine, NotebookReading
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.saving import save_bytes
from desktop.views.asking import Asking
from desktop.views.banner import Banner
from desktop.views.boxes import row, scrolling, words
from desktop.views.buttons import IconButton, PushButton
from desktop.views.notebook import Notebook
from desktop.views.preview.naming import file_name
from desktop.views.theme import Theme
from desktop.views.trail.export import as_csv
from desktop.views.trail.filters import TrailFilters
from desktop.views.trail.lines import TrailLines

PAGE = 200
"""As many lines are read at a time."""
_ALL = 1_000_000
_LEAST = 230
"""Pixels of the table at least; where there is less room the page scrolls."""


class TrailPage(QWidget):
    """Shows who did what, when, on whom. `left`: the worker goes back to where this was asked for."""

    left = Signal()

    def __init__(
        self,
        notebook: Notebook,
        theme: Theme,
        language: Language,
        asking: Asking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notebook, self._language, self._asking = notebook, language, asking
        self._name = ""
        self._last = PAGE
        self._asked: ReadAudit | None = None
        self._stale = False
        self.more = False
        self.back_button = IconButton(theme, "arrow_left")
        self.back_button.clicked.connect(self.left)
        self.title, self.intro = words("title"), words("muted")
        self.save_button = PushButton(theme, "", "download")
        self.save_button.clicked.connect(self.save)
        self.banner = Banner(theme)
        self.filters = TrailFilters(theme, language)
        self.filters.changed.connect(self._begin_anew)
        self.filters.sought.connect(self._search)
        self.lines = TrailLines(language, self)
        self.table = self._make_table()
        self.count = QLabel()
        self.count.setProperty("kind", "muted")
        self.more_button = PushButton(theme)
        self.more_button.clicked.connect(self.show_more)
        self._lay_out()
        for keys in ("Esc", "Alt+Left"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left)
        notebook.changed.connect(self._heard)
        self.retranslate()

    def show_trail(self, youth: UUID | None = None) -> None:
        """Show what was done on one youth, or everything."""
        self.banner.clear()
        self.filters.choose_youth(youth)
        self._notebook.ask(ReadNotebook(), self._know_workers)
        self._notebook.ask(ReadYouths(), self.filters.show_youths)
        self._begin_anew()
        self.table.setFocus()

    def show_more(self) -> None:
        """Look further back."""
        self._last += PAGE
        self._ask()

    def save(self) -> None:
        """Save all lines that are wanted, also those not read yet, where the worker says."""
        path = self._asking.table(file_name(f"{self._name} - {date.today().isoformat()}.csv", ".csv"), self)
        if path is None:
            return
        self.save_button.setEnabled(False)

        def read(lines: tuple[AuditLine, ...]) -> None:
            # The words are found here: translations belong to the window's thread.
            fitting, heads = self.lines.fitting(lines), self.lines.heads()
            kinds = self.lines.kinds(fitting)
            self._notebook.background.submit(
                lambda: save_bytes(path, as_csv(fitting, heads, kinds)), lambda _nothing: saved(), failed
            )

        def saved() -> None:
            self.save_button.setEnabled(True)
            self.banner.tell(lambda: self.tr("Saved as {name}.").format(name=path.name))

        def failed(failure: ExpectedFailure) -> None:
            self.save_button.setEnabled(True)
            self._notebook.background.failed.emit(failure)

        self._notebook.ask(self._question(_ALL), read, failed)

    def flush(self) -> None:
        """Nothing is written here."""

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.filters.set_language(language)
        self.lines.set_language(language)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.back_button.say(self.tr("Back"), "Esc")
        self.title.setText(self.tr("Who did what"))
        self.intro.setText(
            self.tr("Who did what, and who opened which dossier. What was written does not stand here.")
        )
        self.save_button.setText(self.tr("Save as a table…"))
        self.more_button.setText(self.tr("Look further back"))
        self.table.setAccessibleName(self.title.text())
        self.lines.set_language(self._language)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was done while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _question(self, last: int) -> ReadAudit:
        wanted = self.filters.wanted()
        return ReadAudit(
            youth=wanted.youth, worker=wanted.worker, since=wanted.since, until=wanted.until, last=last
        )

    def _begin_anew(self) -> None:
        self._last = PAGE
        self._ask()

    def _ask(self) -> None:
        self._stale = False
        # One more than is shown tells whether there are more.
        self._asked = question = self._question(self._last + 1)

        def answered(lines: tuple[AuditLine, ...]) -> None:
            if self._asked == question:
                self._show(lines)

        self._notebook.ask(question, answered)

    def _show(self, lines: tuple[AuditLine, ...]) -> None:
        self.more = len(lines) > self._last
        scrolled = self.table.verticalScrollBar().value()
        self.lines.show_lines(lines[: self._last])
        self.table.verticalScrollBar().setValue(scrolled)
        self._settle()

    def _search(self, text: str) -> None:
        self.lines.search(text)
        self._settle()

    def _settle(self) -> None:
        shown, read = self.lines.rowCount(), self.lines.read
        self.more_button.setVisible(self.more)
        self.save_button.setEnabled(bool(shown))
        if not shown:
            self.count.setText(self.tr("Nothing here."))
        elif self.more:
            self.count.setText(
                self.tr("%1 of the newest %2").replace("%1", str(shown)).replace("%2", str(read))
                if self.lines.sought
                else self.tr("the newest %1").replace("%1", str(read))
            )
        else:
            self.count.setText(self.tr("%n line(s)", "", shown))

    def _know_workers(self, reading: NotebookReading) -> None:
        self._name = reading.name
        self.filters.show_workers(reading.workers)

    def _heard(self, _youth: object) -> None:
        self._stale = True
        if self.isVisible():
            self._ask()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.lines)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # What was done is told in the longest words: it has what the others leave.
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(50)
        return table

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(12)
        head = row(self.back_button, self.title, None, self.save_button)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.intro)
        column.addWidget(self.banner)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(row(self.count, None, self.more_button))
        self.table.setMinimumHeight(_LEAST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
