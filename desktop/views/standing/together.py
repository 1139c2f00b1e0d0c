"""Keeps an eye on the others: looks every few seconds what they did, and tells the bar and the worker."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.errors import (
    ExpectedFailure,
    FolderOutOfReach,
    FolderWentBack,
    ForeignFile,
    NewerNotebook,
    NoLongerInTeam,
    OnlyLooking,
)
from desktop.models.languages import Language
from desktop.models.readings import NotebookReading
from desktop.models.sharing import ColleagueReading, Standing, State
from desktop.views.banner import Tone, Words
from desktop.views.navigation import Navigation
from desktop.views.notebook import Notebook
from desktop.views.standing.notices import Notice, Notices, NoticeWords, Subject
from desktop.views.standing.presence import names_of
from desktop.views.standing.words import StandingWords

LOOK = 2_000
"""Milliseconds between looks what others did: what they do is to be seen within five seconds."""
SELDOM = 5
"""While nobody sees the window, only every so many looks is taken."""
PAUSE = 15
"""So many looks are left out after a mistake of the program."""
PRESENCE = 5_000
"""Milliseconds between looks who is at work; a desk goes to the folder for it every fifteen seconds at most."""


class Together(QObject):
    """Works as long as the notebook is open.

    `in_dossier` carries the names of those who are in the dossier that is open here; `team_wanted`
    and `clashes_wanted` say that the worker pressed for one of those pages. `told` holds what was
    told already since the program started, of things that are told once.
    """

    in_dossier = Signal(object)
    team_wanted = Signal()
    clashes_wanted = Signal()

    def __init__(
        self,
        notebook: Notebook,
        navigation: Navigation,
        notices: Notices,
        me: UUID,
        language: Callable[[], Language],
        told: set[tuple[UUID, Subject]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._navigation, self._notices = notebook, navigation, notices
        self._me, self._language, self._told = me, language, told
        self._words, self._standing_words = NoticeWords(self), StandingWords(self)
        self._page: QWidget | None = None
        self._ticks = self._pause = 0
        self._state: State | None = None
        self._failure: type[object] = type(None)
        self._clashes = 0
        self._youth: UUID | None = None
        self._colleagues: tuple[ColleagueReading, ...] = ()
        notebook.background.broken.connect(self._take_breath)
        notebook.changed.connect(self._heard)
        notebook.saved.connect(navigation.show_saved)
        notebook.saving.connect(navigation.show_saving)
        notebook.stands.connect(self._hear)
        notebook.colleagues.connect(self._meet)
        notebook.dropped.connect(self._drop)
        notebook.put_back.connect(self._put_back)
        navigation.status.clicked.connect(self._ask_further)
        self.looking = QTimer(self, interval=LOOK)
        self.looking.timeout.connect(self.look)
        self.presence = QTimer(self, interval=PRESENCE)
        self.presence.timeout.connect(self.look_who)
        self._heard(None)

    def start(self, page: QWidget) -> None:
        """Begin to look, as often as is fit while the window of that page is to be seen or not."""
        self._page = page
        self.looking.start()
        self.presence.start()
        self._notebook.look_around()
        self.look_who()

    def stop(self) -> None:
        """Look no more."""
        self.looking.stop()
        self.presence.stop()

    def look(self) -> None:
        """Look what is new; less often while nobody sees the window."""
        self._ticks += 1
        if self._pause:
            self._pause -= 1
        elif not self._out_of_sight() or self._ticks % SELDOM == 0:
            self._notebook.look_around()

    def look_who(self) -> None:
        """Look who is at work, where others can be."""
        if self._state is not State.ALONE:
            self._notebook.see_colleagues()

    def open_dossier(self, youth: UUID | None) -> None:
        """Tell the colleagues which dossier is open here; None: none."""
        if youth != self._youth:
            self._youth = youth
            self._notebook.look_at_youth(youth)
            self._show_who()
            self.look_who()

    def _out_of_sight(self) -> bool:
        if self._page is None:
            return False
        window = self._page.window()
        return window.isMinimized() or not window.isVisible()

    def _take_breath(self) -> None:
        # A mistake of the program that each look would make again is not to be told every other second.
        self._pause = PAUSE

    def _ask_further(self) -> None:
        (self.clashes_wanted if self._clashes else self.team_wanted).emit()

    def _heard(self, youth: UUID | None) -> None:
        if youth is None:
            from desktop.operations.questions.people import ReadNotebook

            self._notebook.ask(ReadNotebook(), self._show_names)

    def _show_names(self, reading: NotebookReading) -> None:
        me = next((worker.name for worker in reading.workers if worker.id == self._me), "")
        self._navigation.show_names(reading.name, me)

    # Who is there

    def _meet(self, colleagues: tuple[ColleagueReading, ...]) -> None:
        self._colleagues = colleagues
        self._show_who()

    def _show_who(self) -> None:
        self._navigation.show_colleagues(names_of(self._colleagues, self._me))
        youth = self._youth
        self.in_dossier.emit(names_of(self._colleagues, self._me, youth) if youth else ())

    # How things stand

    def _hear(self, standing: Standing) -> None:
        self._navigation.show_standing(standing)
        now = standing.state, type(standing.failure)
        if now != (self._state, self._failure):
            was = self._state
            self._state, self._failure = now
            self._tell_state(standing)
            if was in {None, State.ALONE}:
                self.look_who()
        self._tell_clashes(standing.clashes)
        self._tell_once(Subject.BACKUP, standing.backup_late, lambda: self._backup_notice(standing))
        self._tell_once(
            Subject.CLOCK, standing.clock_off is not None, lambda: self._clock_notice(standing.clock_off)
        )

    def _tell_state(self, standing: Standing) -> None:
        say = self._sentence_on(standing)
        if say is None:
            self._notices.withdraw(Subject.STATE)
            return
        to_team = standing.state in {State.WENT_BACK, State.DAMAGED}
        self._notices.tell(
            Subject.STATE,
            Notice(
                say,
                Tone.TROUBLE,
                self._words.to_team if to_team else None,
                self.team_wanted.emit if to_team else None,
            ),
        )

    def _sentence_on(self, standing: Standing) -> Words | None:
        """Give what is to be done about the state, where something is."""
        if standing.state is State.DAMAGED and not isinstance(standing.failure, ForeignFile):
            return lambda: self._words.damaged(standing.file)
        usual: dict[State, ExpectedFailure] = {
            State.OUTDATED: NewerNotebook(),
            State.WENT_BACK: FolderWentBack(folder=standing.folder),
            State.REMOVED: NoLongerInTeam(),
        }
        failure = usual.get(standing.state) or standing.failure
        # That the drive is away happens every day, and the status line says it.
        if failure is None or isinstance(failure, FolderOutOfReach | OnlyLooking):
            return None
        return lambda: failure.sentence(self._language())

    def _tell_clashes(self, number: int) -> None:
        was, self._clashes = self._clashes, number
        if not number:
            self._notices.withdraw(Subject.CLASHES)
        elif number > was or (number < was and self._notices.tells(Subject.CLASHES)):
            self._notices.tell(
                Subject.CLASHES,
                Notice(
                    lambda: self._words.clashes(number),
                    offer=self._words.look,
                    act=self.clashes_wanted.emit,
                ),
            )

    def _tell_once(self, subject: Subject, so: bool, notice: Callable[[], Notice]) -> None:
        if not so:
            self._notices.withdraw(subject)
        elif (self._me, subject) not in self._told:
            self._told.add((self._me, subject))
            self._notices.tell(subject, notice())

    def _backup_notice(self, standing: Standing) -> Notice:
        at = standing.backup_at

        def say() -> str:
            return self._words.late_backup(self._standing_words.day(at)) if at else self._words.no_backup()

        return Notice(say, offer=self._words.to_team, act=self.team_wanted.emit)

    def _clock_notice(self, off: timedelta | None) -> Notice:
        minutes = round(abs(off or timedelta()).total_seconds() / 60)
        return Notice(lambda: self._words.clock(minutes), Tone.TROUBLE)

    def _put_back(self, number: int) -> None:
        self._notices.tell(Subject.PUT_BACK, Notice(lambda: self._words.put_back(number)))

    def _drop(self, number: int) -> None:
        self._notices.tell(Subject.DROPPED, Notice(lambda: self._words.dropped(number)))
