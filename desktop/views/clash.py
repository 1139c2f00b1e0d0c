"""A bar that shows two versions of one thing, when somebody else changed it meanwhile, to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.boxes import scrolling
from desktop.views.flow import FlowLayout

_MOST = 180
"""Pixels of words that are shown at once; of more, the rest is scrolled to."""


class ClashBar(QFrame):
    """Hidden until there are two versions. Choosing one, or asking about another thing, puts it away.

    It also shows words that were being typed where somebody else took away what they were about.
    `chosen`: the worker has chosen, and the bar has put itself away.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._versions: tuple[str, str | None, str] | None = None
        self._keep: Callable[[], None] | None = None
        self._keep_both: Callable[[str], None] | None = None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._area = scrolling(self.words)
        self.mine_button, self.theirs_button, self.both_button = QPushButton(), QPushButton(), QPushButton()
        self.mine_button.clicked.connect(self._take_mine)
        self.both_button.clicked.connect(self._take_both)
        self.theirs_button.clicked.connect(self._take_theirs)
        buttons = FlowLayout(gap=8)
        for button in (self.theirs_button, self.mine_button, self.both_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._area)
        column.addLayout(buttons)
        self.hide()
        self.retranslate()

    def ask(
        self,
        thing: str,
        theirs: str,
        mine: str,
        keep: Callable[[], None],
        keep_both: Callable[[str], None] | None = None,
    ) -> None:
        """Show what stands there now and what was meant; `keep` writes the latter over the former.

        Where both are texts, `keep_both` writes the two under each other.
        """
        self._versions, self._keep = (thing, theirs, mine), keep
        self._keep_both = keep_both if theirs and mine else None
        self._show()

    def tell_gone(self, thing: str, mine: str) -> None:
        """Show words that were being typed about a thing that somebody else took away."""
        self._versions, self._keep, self._keep_both = (thing, None, mine), None, None
        self._show()

    def put_away(self) -> None:
        """Leave it as it stands."""
        self._versions = self._keep = self._keep_both = None
        self.hide()

    def retranslate(self) -> None:
        """Set all words."""
        self.both_button.setText(self.tr("Keep both"))
        gone = self._versions is not None and self._versions[1] is None
        self.mine_button.setText(self.tr("Copy my words") if gone else self.tr("Keep mine"))
        self.theirs_button.setText(self.tr("Leave it") if gone else self.tr("Leave theirs"))
        if self._versions:
            thing, theirs, mine = self._versions
            self.words.setText(
                self.tr(
                    "{thing}: somebody else took this away while you were typing.\nYours: “{mine}”"
                ).format(thing=thing, mine=mine)
                if theirs is None
                else self.tr(
                    "{thing}: somebody else changed this meanwhile.\nTheirs: “{theirs}”\nYours: “{mine}”"
                ).format(thing=thing, theirs=theirs or "–", mine=mine or "–")
            )
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words are, within bounds."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        self.both_button.setVisible(self._keep_both is not None)
        self.retranslate()
        self.show()
        self._fit()

    def _fit(self) -> None:
        high = max(0, self.words.heightForWidth(max(self._area.viewport().width(), 100)))
        self._area.setFixedHeight(min(high, _MOST))
        # Only what is cut off needs the focus, to be scrolled by keys.
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if high > _MOST else Qt.FocusPolicy.NoFocus)

    def _take_theirs(self) -> None:
        self.put_away()
        self.chosen.emit()

    def _take_mine(self) -> None:
        keep, versions = self._keep, self._versions
        self.put_away()
        if keep:
            keep()
        elif versions:
            QGuiApplication.clipboard().setText(versions[2])
        self.chosen.emit()

    def _take_both(self) -> None:
        keep_both, versions = self._keep_both, self._versions
        self.put_away()
        if keep_both and versions:
            keep_both(f"{versions[1]}\n{versions[2]}")
        self.chosen.emit()
