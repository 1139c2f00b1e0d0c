"""The young person's screen: a bar above, and under it one scene at a time."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import WayBack, Wording, YouthReading
from desktop.operations.way_back import CheckCode
from desktop.operations.youths import ChangeYouth
from desktop.views.at_the_wheel.last_touch import LastTouch
from desktop.views.at_the_wheel.look import Room, YouthTheme, room_in, style_sheet
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.at_the_wheel.reading_aloud import Reader, ReadingAloud
from desktop.views.at_the_wheel.scene import label, show_text
from desktop.views.at_the_wheel.scenes import Scenes
from desktop.views.at_the_wheel.top_bar import TopBar
from desktop.views.banner import announce
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme

_TOLD = 8000
"""Milliseconds that something is told which did not work."""


class YouthScreen(QWidget):
    """One youth at the wheel. It asks for nothing on the way in; `way_back` says what it asks on the way out.

    `left`: back to the dossier. `lock_wanted`: the notebook is to be locked, and opened by passphrase.
    """

    left = Signal()
    lock_wanted = Signal()

    def __init__(
        self,
        notebook: Notebook,
        theme: Theme,
        youth: YouthReading,
        way_back: WayBack,
        reader: Reader | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._youth, self.way_back = notebook, youth.id, way_back
        self.manner = Manner(youth.language, youth.wording)
        self.theme = YouthTheme(theme, self)
        self._last_touch = LastTouch(self.theme, self)
        self._asked = False
        self._room: Room | None = None
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = TopBar(self.theme)
        self.bar.show_name(youth.name)
        self.bar.speak(self.manner)
        self.scenes = Scenes(notebook, self.theme, youth.id, self.manner)
        self.told = label("trouble")
        self.told.hide()
        self._told = QTimer(self, singleShot=True, interval=_TOLD)
        self._told.timeout.connect(self.told.hide)
        around = QHBoxLayout()
        around.setContentsMargins(24, 4, 24, 4)
        around.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(around)
        column.addWidget(self.scenes, 1)
        self.aloud = ReadingAloud(reader, self)
        self.bar.language_chosen.connect(self._choose_language)
        self.bar.wording_chosen.connect(self._choose_wording)
        self.bar.reading_wanted.connect(self._read)
        self.bar.done.connect(self._done)
        self.scenes.said_anew.connect(self.aloud.stop)
        self.scenes.trouble.connect(self.tell)
        self.aloud.changed.connect(self._show_voice)
        self.theme.changed.connect(self._dress)

    def begin(self) -> None:
        """Show where everything begins, with the keyboard on it."""
        self._last_touch.watch(self.window().windowHandle())
        self._fit()
        self.scenes.begin()

    def flush(self) -> None:
        """Save all that is being typed or on its way: the notebook may be closed after this."""
        self.aloud.close()
        self.scenes.flush()

    def tell(self, failure: ExpectedFailure) -> None:
        """Say in the youth's words that something did not work; no name and no folder is in them."""
        key = "youth.changed" if isinstance(failure, ChangedElsewhere) else "youth.not_saved"
        show_text(self.told, self.manner.words(key))
        announce(self, self.told.text())
        self._told.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back, and never out of here."""
        if event.key() == Qt.Key.Key_Escape:
            self.scenes.go_back()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move closer together where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep all keys: what the screen does not use is for nobody else."""
        taken = super().event(event)
        return True if event.type() == QEvent.Type.KeyPress else taken

    def _choose_language(self, language: Language) -> None:
        self.manner = Manner(language, self.manner.wording)
        self._speak()

    def _choose_wording(self, wording: Wording) -> None:
        if wording is self.manner.wording:
            return
        self.manner = Manner(self.manner.language, wording)
        self._speak()
        # That it could not be kept in mind is nothing to tell a youth of: it holds for this time.
        self._notebook.do(ChangeYouth(youth=self._youth, wording=wording), None, lambda _failure: None)

    def _speak(self) -> None:
        self.aloud.stop()
        self.bar.speak(self.manner)
        self.scenes.speak(self.manner)
        self._show_voice()

    def _read(self) -> None:
        if self.aloud.reading:
            self.aloud.stop()
        else:
            self.aloud.read(self.scenes.here.said(), self.manner.language)

    def _show_voice(self) -> None:
        self.bar.show_reading(can=self.aloud.can(self.manner.language), reading=self.aloud.reading)

    def _done(self) -> None:
        self.scenes.here.flush()
        if self.way_back is WayBack.FREE:
            self.left.emit()
            return
        if not self._asked:
            self._asked = True
            self.scenes.back.tried.connect(self._try)
            self.scenes.back.lock_wanted.connect(self.lock_wanted)
        self.scenes.hand_back(self.way_back)

    def _try(self, code: str) -> None:
        def answered(right: bool) -> None:
            if right:
                self.left.emit()
            elif self.scenes.back.refuse():
                self.lock_wanted.emit()

        def failed(failure: ExpectedFailure) -> None:
            self.scenes.hand_back(self.way_back)
            self.tell(failure)

        self._notebook.ask(CheckCode(code=code), answered, failed)

    def _fit(self) -> None:
        room = room_in(self.width(), self.height())
        if room != self._room:
            self._room = room
            self._dress()
            self.bar.fit(room)
            self.scenes.fit(room)

    def _dress(self) -> None:
        self.setStyleSheet(style_sheet(self.theme.palette, self._room or Room()))
