"""The page with all youths: look for one, open one, take one up."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import NotebookReading, YouthLine
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.youths import AddYouth
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.youths.form import YouthDetails, YouthForm
from desktop.views.youths.lines import YouthLines
from desktop.views.youths.list import YouthList

WIDTH = 920
"""A list wider than this would part names from what stands at their right."""


class YouthsPage(QWidget):
    """The list of youths. `opened` carries the id of the one to open."""

    opened = Signal(object)

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._people: NotebookReading | None = None
        self._read = False
        self._stale = False
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.count = QLabel()
        self.add_button = PushButton(theme, "primary", "plus")
        self.add_button.clicked.connect(self._begin)
        self.search = QLineEdit(clearButtonEnabled=True)
        self._glass = self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        # The buttons in the field are no buttons to the eye.
        self.search.setStyleSheet(
            "QLineEdit > QToolButton, QLineEdit > QToolButton:focus"
            " { padding: 0; border: none; min-height: 0; background: transparent; }"
        )
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.form = YouthForm(theme, language)
        self.form.submitted.connect(self._add)
        self.form.cancelled.connect(self._put_form_away)
        self.form.installEventFilter(self)
        self.form.hide()
        self.lines = YouthLines(language, self)
        self.list = YouthList(self.lines, theme)
        self.list.opened.connect(self.opened)
        self.list.left_upwards.connect(self.focus_search)
        self.invitation = words("heading")
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.invitation_button = PushButton(theme, "primary", "plus")
        self.invitation_button.clicked.connect(lambda: self.add_youth(self.lines.sought))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._make_invitation())
        self._lay_out()
        notebook.changed.connect(self._heard)
        theme.changed.connect(self._dress)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read afresh; the chosen row and the place in the list stay."""
        self._stale = False
        self._notebook.ask(ReadYouths(), self._show_lines)
        self._notebook.ask(ReadNotebook(), self._show_people)

    def focus_search(self) -> None:
        """Go to the search field, with what stands there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add_youth(self, name: str = "") -> None:
        """Open the form for one more youth."""
        if self.form.isVisibleTo(self) and not name:
            self.form.name.setFocus()
            return
        self.form.show_new(name, self._people)
        self.form.show()
        self.form.name.setFocus()
        self._settle()

    def set_language(self, language: Language) -> None:
        """Write content in that language."""
        self._language = language
        self.lines.set_language(language)
        self.form.set_language(language)

    def flush(self) -> None:
        """Nothing here saves itself: a youth is taken up when the worker says so."""

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.title.setText(self.tr("Young people"))
        self.add_button.setText(self.tr("New young person"))
        self.search.setPlaceholderText(self.tr("Search by name or companion"))
        self.search.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Young people"))
        self.lines.refresh()
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the arrow keys from the search field to the list and back; Escape ends both."""
        if isinstance(event, QKeyEvent) and (act := self._key_on(watched, event.key())):
            if event.type() == QEvent.Type.KeyPress:
                act()
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                # Escape belongs to the form and to a search before it belongs to the window.
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _key_on(self, watched: QObject, key: int) -> Callable[[], None] | None:
        """Give what a key does in a part of the page, where that is something of our own."""
        if key == Qt.Key.Key_Escape and watched is self.form:
            return self._put_form_away
        if watched is self.search:
            if key == Qt.Key.Key_Escape and self.search.text():
                return self.search.clear
            if key == Qt.Key.Key_Down and self.lines.rowCount():
                return self._go_to_list
        return None

    def _make_invitation(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self.invitation)
        column.addSpacing(12)
        column.addLayout(row(None, self.invitation_button, None))
        column.addStretch(3)
        return page

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row(self.title, None, self.add_button))
        line = row(self.search, self.count)
        line.setStretch(0, 1)
        column.addLayout(line)
        column.addWidget(self.form)
        column.addWidget(self.stack, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 22, 28, 24)
        outside.addWidget(inside)

    def _show_lines(self, lines: tuple[YouthLine, ...]) -> None:
        self._read = True
        with self.list.keeping_place():
            self.lines.show_lines(lines)
        self._settle()

    def _show_people(self, people: NotebookReading) -> None:
        self._people = people

    def _search(self, text: str) -> None:
        self.lines.search(text)
        self.list.scrollToTop()
        self._settle()

    def _settle(self) -> None:
        """Show the list, or what there is to say where it is empty."""
        sought, shown, total = self.lines.sought, self.lines.rowCount(), self.lines.total
        adding = self.form.isVisibleTo(self)
        self.stack.setVisible(self._read)
        self.stack.setCurrentIndex(0 if shown else 1)
        self.add_button.setVisible(bool(total) and not adding)
        self.search.setVisible(bool(total))
        self.count.setVisible(bool(total))
        self.count.setText(
            self.tr("%1 of %2").replace("%1", str(shown)).replace("%2", str(total))
            if sought
            else self.tr("%n young people", "", total)
        )
        if total:
            self.invitation.setText(self.tr("No one called “%1”.").replace("%1", sought))
            self.invitation_button.setText(self.tr("Add “%1”").replace("%1", _shortened(sought)))
        else:
            self.invitation.setText(self.tr("Nobody here yet. Who do you walk beside?"))
            self.invitation_button.setText(self.tr("New young person"))
        self.invitation_button.setVisible(not adding)
        self.invitation.setVisible(bool(total) or not adding)

    def _heard(self) -> None:
        # While a dossier is open every score would have the whole list read again.
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _begin(self) -> None:
        self.add_youth()

    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.setCurrentIndex(self.lines.index(0))

    def _open_first(self) -> None:
        if self.lines.sought and self.lines.rowCount():
            self.opened.emit(self.lines.line_at(0).id)

    def _add(self, details: YouthDetails) -> None:
        operation = AddYouth(
            name=details.name,
            birth_date=details.birth_date,
            language=details.language,
            method=details.method,
            companion=details.companion,
        )

        def added(_done: object) -> None:
            self._put_form_away()
            self.search.clear()
            self.list.choose(operation.id)
            self.opened.emit(operation.id)

        def failed(failure: ExpectedFailure) -> None:
            self.form.submit_button.setEnabled(True)
            self.form.show_error(failure.sentence(self._language))

        # Twice pressed is once meant.
        self.form.submit_button.setEnabled(False)
        self._notebook.do(operation, added, failed)

    def _put_form_away(self) -> None:
        self.form.submit_button.setEnabled(True)
        focus = QApplication.focusWidget()
        held_focus = focus is not None and self.form.isAncestorOf(focus)
        self.form.hide()
        self._settle()
        if held_focus:
            (self.search if self.lines.total else self.invitation_button).setFocus()

    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search"))


def _shortened(name: str) -> str:
    return name if len(name) <= 30 else name[:29] + "…"
