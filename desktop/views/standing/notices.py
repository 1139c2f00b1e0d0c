"""What needs attention, above the page: one message after the other, each told once."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.banner import Banner, Tone, Words
from desktop.views.theme import Theme


class Subject(IntEnum):
    """What a notice is about; the first of these is shown first."""

    STATE = 1
    CLASHES = 2
    DROPPED = 3
    PUT_BACK = 4
    BACKUP = 5
    CLOCK = 6


@dataclass(frozen=True, slots=True)
class Notice:
    """A message, with a button that does something about it, if there is one."""

    say: Words
    tone: Tone = Tone.INFO
    offer: Words | None = None
    act: Callable[[], None] | None = None


class Notices(QWidget):
    """Shows one notice at a time; closing it, or doing what it offers, makes room for the next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(theme)
        self._waiting: dict[Subject, Notice] = {}
        self._shown: Subject | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 0)
        column.addWidget(self.banner)
        self.banner.shown.connect(self._settle)
        self.hide()

    def tell(self, subject: Subject, notice: Notice) -> None:
        """Tell of something, in place of what was told about it before."""
        self._waiting[subject] = notice
        if self._shown is None or subject <= self._shown:
            self._show_first()

    def withdraw(self, subject: Subject) -> None:
        """Tell of it no longer: it has been seen to."""
        self._waiting.pop(subject, None)
        if self._shown is subject:
            self._shown = None
            self.banner.clear()

    def tells(self, subject: Subject) -> bool:
        """Whether that is what is told now, or is to be told next."""
        return subject in self._waiting

    def _show_first(self) -> None:
        self._shown = min(self._waiting, default=None)
        if self._shown is None:
            return
        notice = self._waiting[self._shown]
        self.show()
        self.banner.tell(notice.say, notice.tone, notice.offer, notice.act)

    def _settle(self, shown: bool) -> None:
        if shown:
            return
        if self._shown is not None:
            # It was closed, or acted upon: either way it has been heard.
            self._waiting.pop(self._shown, None)
            self._shown = None
        self.hide()
        self._show_first()


class NoticeWords(QObject):
    """Sentences for notices, in the language of the moment."""

    def clashes(self, number: int) -> str:
        """Say that things done while away do not fit what others did."""
        return self.tr(
            "%n thing(s) that you did while away do(es) not fit what others did. Nothing is lost.", "", number
        )

    def look(self) -> str:
        """Offer to look at them."""
        return self.tr("Look")

    def damaged(self, file: str) -> str:
        """Say that a file in the shared folder is unsound."""
        return self.tr(
            "The file {file} in the shared folder is damaged. What comes after it is not taken over; "
            "what you do is kept on this PC. See Team."
        ).format(file=file)

    def dropped(self, number: int) -> str:
        """Say that waiting changes went with a youth who was erased."""
        return self.tr(
            "%n change(s) of yours were about a young person who has been erased meanwhile. They are gone too.",
            "",
            number,
        )

    def put_back(self, number: int) -> str:
        """Say that the shared folder had lost what this PC still had."""
        return self.tr(
            "The shared folder had been put back to an earlier moment. "
            "%n change(s) that it lacked was/were put back from this PC; nothing is lost.",
            "",
            number,
        )

    def no_backup(self) -> str:
        """Say that there is no backup that was read back."""
        return self.tr(
            "There is no backup yet that was read back and found sound. Make one on the page Team."
        )

    def late_backup(self, day: str) -> str:
        """Say that the newest sound backup is old."""
        return self.tr(
            "The newest backup that was read back and found sound is of {day}. Make one on the page Team."
        ).format(day=day)

    def to_team(self) -> str:
        """Offer to go to the page Team."""
        return self.tr("To Team")

    def clock(self, minutes: int) -> str:
        """Say that the clock of this PC is wrong."""
        return self.tr(
            "The clock of this PC differs {time} from that of the shared folder. Set date, time and time zone "
            "right in the settings of the PC: what you do carries its time."
        ).format(time=self.span(minutes))

    def span(self, minutes: int) -> str:
        """Say a length of time roughly: minutes, hours or days."""
        if minutes < 120:
            return self.tr("%n minute(s)", "", minutes)
        if minutes < 48 * 60:
            return self.tr("%n hour(s)", "", round(minutes / 60))
        return self.tr("%n day(s)", "", round(minutes / (24 * 60)))
