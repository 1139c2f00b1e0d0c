"""The page for who has no notebook open: the ways in, to a new notebook and to that of a team among them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, NotebookMissing
from desktop.models.languages import Language
from desktop.views.asking import Asking
from desktop.views.background import Background
from desktop.views.boxes import centred, row, scrolling, words
from desktop.views.choices import ChoiceRow
from desktop.views.speaking import LANGUAGE_NAMES, Speaking
from desktop.views.theme import Theme
from desktop.views.welcome.places import usual_place
from desktop.views.welcome.ways_in import WaysIn

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.welcome.joining import JoinTeam
    from desktop.views.welcome.new_notebook import NewNotebook


def usual_place_here() -> Path:
    """The folder on this PC that new notebooks are put in."""
    documents, home = (
        Path(QStandardPaths.writableLocation(place))
        for place in (
            QStandardPaths.StandardLocation.DocumentsLocation,
            QStandardPaths.StandardLocation.HomeLocation,
        )
    )
    return usual_place(documents, home)


class WelcomePage(QWidget):
    """Leads to an open notebook.

    `demo_opened`, `opened` carry an Opened; `made` one that exists from now on but is not handed
    over yet; `chosen` the folder of a notebook to unlock; `language_chosen` a Language.
    """

    demo_opened = Signal(object)
    made = Signal(object)
    opened = Signal(object)
    chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        speaking: Speaking,
        keeper: "Keeper",
        background: Background,
        asking: Asking,
        place: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._speaking, self._keeper, self._background = theme, speaking, keeper, background
        self._asking = asking
        self._place = place or usual_place_here()
        self.setProperty("kind", "page")
        self._wheel = QLabel()
        self._brand = QLabel("Trajectwiel")
        self._brand.setProperty("kind", "brand")
        self.languages: ChoiceRow[Language] = ChoiceRow()
        self.languages.show_choices(LANGUAGE_NAMES, speaking.language)
        self.languages.chosen.connect(self.language_chosen)
        speaking.changed.connect(self.languages.choose)
        self._title, self._text = words("title"), words()
        self.ways = WaysIn(theme)
        self.ways.demo_wanted.connect(self._open_demo)
        self.ways.new_wanted.connect(self.begin_new)
        self.ways.join_wanted.connect(self.begin_joining)
        self.ways.open_wanted.connect(self._choose_folder)
        self.new: NewNotebook | None = None
        self.joining: JoinTeam | None = None
        front = QWidget()
        inside = QWidget()
        outside = QVBoxLayout(front)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addLayout(centred(inside, 1240))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(14)
        column.addWidget(self.ways)
        column.addStretch(3)
        self._steps = QStackedWidget()
        self._front = scrolling(front)
        self._steps.addWidget(self._front)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 18, 28, 18)
        whole.setSpacing(10)
        whole.addLayout(row(self._wheel, self._brand, None, self.languages))
        whole.addWidget(self._steps, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def begin_new(self) -> None:
        """Begin a new notebook."""
        if self.new is None:
            # It is loaded when it is wanted: the first window is quick.
            from desktop.views.welcome.new_notebook import NewNotebook

            self.new = NewNotebook(
                self._theme,
                self._speaking,
                self._keeper,
                self._background,
                self._place,
                self._asking,
            )
            self.new.left.connect(self.show_ways)
            self.new.made.connect(self.made)
            self.new.opened.connect(self.opened)
            self._new_area = scrolling(self.new)
            self._steps.addWidget(self._new_area)
        self._steps.setCurrentWidget(self._new_area)
        self.new.begin()

    def begin_joining(self) -> None:
        """Begin to join a team's notebook."""
        if self.joining is None:
            from desktop.views.welcome.joining import JoinTeam

            self.joining = JoinTeam(
                self._theme,
                self._speaking,
                self._keeper,
                self._background,
                self._place,
                self._asking,
            )
            self.joining.left.connect(self.show_ways)
            self.joining.opened.connect(self.opened)
            self._joining_area = scrolling(self.joining)
            self._steps.addWidget(self._joining_area)
        self._steps.setCurrentWidget(self._joining_area)
        self.joining.begin()

    def show_ways(self) -> None:
        """Show the ways in."""
        self._steps.setCurrentWidget(self._front)

    def let_go(self) -> None:
        """Let go of what is open and not handed over yet."""
        if self.new:
            self.new.let_go()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._title.setText(self.tr("Welcome"))
        self._text.setText(
            self.tr("The wheel, the evolutor and the step plan, for a young person and you at one screen.")
        )
        self.languages.setAccessibleName(self.tr("Language"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open_demo(self) -> None:
        self.ways.wait_for_demo(True)

        def opened(demo: "Opened") -> None:
            self.ways.wait_for_demo(False)
            self.demo_opened.emit(demo)

        def failed(failure: ExpectedFailure) -> None:
            self.ways.wait_for_demo(False)
            self._background.failed.emit(failure)

        self._background.submit(self._keeper.open_demo, opened, failed)

    def _choose_folder(self) -> None:
        folder = self._asking.folder(self.tr("In which folder does the notebook lie?"), self._place, self)
        if folder is None:
            return

        def look() -> Path:
            if not self._keeper.is_notebook(folder):
                raise NotebookMissing(folder=folder)
            return folder

        self._background.submit(look, self.chosen.emit)

    def _dress(self) -> None:
        wheel = self._theme.icon("wheel", self._theme.palette.accent)
        self._wheel.setPixmap(wheel.pixmap(QSize(24, 24), self.devicePixelRatioF()))
