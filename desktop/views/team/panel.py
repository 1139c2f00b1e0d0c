"""What unfolds under a button and asks before it does something: words, fields, and two buttons."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.views.background import Failed
from desktop.views.boxes import Card, row, words
from desktop.views.buttons import PushButton
from desktop.views.into_view import bring_into_view
from desktop.views.notebook import Notebook
from desktop.views.speaking import Speaking
from desktop.views.team.told import Told
from desktop.views.theme import Theme

T = TypeVar("T")


class Panel(Card):
    """Folded until its button is pressed; it then says what it means to do.

    `wanted`: the worker wants it done. `unfolded`, `folded`: it has come and gone. `danger`: it cannot
    be taken back; then the focus is on the button that leaves all as it is.
    """

    wanted = Signal()
    unfolded = Signal()
    folded = Signal()

    def __init__(
        self,
        theme: Theme,
        speaking: Speaking,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._danger = danger
        self._opener: QWidget | None = None
        self._first: QWidget | None = None
        self._busy = False
        self._allowed = True
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(10)
        self.why = words()
        self.fields = QWidget()
        self.inside = QVBoxLayout(self.fields)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(6)
        self.error = Told(speaking)
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.progress.hide()
        self.cancel_button = PushButton(theme, "quiet")
        self.do_button = PushButton(theme, "danger" if danger else "primary")
        self.add(
            self.why, self.fields, self.error, self.progress, row(self.cancel_button, None, self.do_button)
        )
        self.cancel_button.clicked.connect(self.fold)
        self.do_button.clicked.connect(self.wanted)
        self.hide()
        self._say_cancel()

    @property
    def shown(self) -> bool:
        """Whether it is unfolded."""
        return not self.isHidden()

    def ask(self, *items: QWidget | QLayout, first: QWidget | None = None) -> None:
        """Put fields in it, of which `first` gets the focus."""
        for item in items:
            if isinstance(item, QWidget):
                self.inside.addWidget(item)
            else:
                self.inside.addLayout(item)
        self._first = first or self._first

    def unfold(self) -> None:
        """Show it, and put the focus in it."""
        self.error.clear()
        self.show()
        self.unfolded.emit()
        (self._first or (self.cancel_button if self._danger else self.do_button)).setFocus()
        bring_into_view(self)

    def fold(self) -> None:
        """Put it away."""
        if self._busy or not self.shown:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        self.folded.emit()
        if inside and self._opener is not None and self._opener.isVisible():
            self._opener.setFocus()

    def allow(self, allowed: bool) -> None:
        """Say whether all is there that it takes to do it."""
        self._allowed = allowed
        self.do_button.setEnabled(allowed and not self._busy)

    def enter(self) -> None:
        """Want it, as by Enter in the last field, if all is there."""
        if self.do_button.isEnabled():
            self.wanted.emit()

    def unfolds_by(self, opener: PushButton) -> None:
        """Have that button unfold it."""
        self._opener = opener
        opener.clicked.connect(self.unfold)

    def run(
        self,
        notebook: Notebook,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Do a job, showing that it is under way; then put it away, or say what went wrong."""
        self.wait(True)

        def done(outcome: T) -> None:
            self.wait(False)
            self.fold()
            then(outcome)

        notebook.run(job, done, failed or self.refuse)

    def refuse(self, failure: ExpectedFailure) -> None:
        """Say what went wrong, and ask again."""
        self.wait(False)
        self.error.fail(failure)
        if self._first:
            self._first.setFocus()

    def wait(self, busy: bool) -> None:
        """Show that it is under way, and let nothing be changed meanwhile."""
        self._busy = busy
        if busy:
            self.error.clear()
        self.progress.setVisible(busy)
        self.fields.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self.allow(self._allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.fold()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_cancel()

    def _say_cancel(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))


def one_at_a_time(panels: Sequence[Panel]) -> None:
    """Have each of these put the others away when it unfolds."""

    def fold_others(shown: Panel) -> None:
        for panel in panels:
            if panel is not shown:
                panel.fold()

    for panel in panels:
        panel.unfolded.connect(lambda panel=panel: fold_others(panel))
