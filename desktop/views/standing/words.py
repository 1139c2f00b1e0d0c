"""The words for how the notebook stands towards its shared folder."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, QObject

from desktop.models.sharing import Standing, State


class Mark(StrEnum):
    """The sign beside the words: each has a shape of its own, for colour alone tells too little."""

    WELL = "well"
    """A full dot."""
    WAITING = "waiting"
    """A ring: all is well here, but the team has not got it yet."""
    TROUBLE = "trouble"
    """A triangle: somebody has to do something."""


_TROUBLE = frozenset({State.OUTDATED, State.WENT_BACK, State.DAMAGED, State.REMOVED})


def mark_of(standing: Standing | None) -> Mark:
    """Tell which sign goes with a standing."""
    if standing is None:
        return Mark.WELL
    if standing.state in _TROUBLE:
        return Mark.TROUBLE
    away = standing.state is State.AWAY or standing.waiting or standing.clashes
    return Mark.WAITING if away else Mark.WELL


class StandingWords(QObject):
    """Sentences for the status line, in the language of the moment."""

    def sentence(self, standing: Standing | None, saved_here: datetime | None) -> str:
        """Say how things stand; `saved_here` is when something was saved on this PC last."""
        parts = [self._state(standing, saved_here)]
        if standing is not None:
            if standing.clashes:
                parts.append(self.tr("%n thing(s) to choose from", "", standing.clashes))
            if standing.state in {State.ALONE, State.SAVED} and standing.backup_at:
                parts.append(self.tr("backup {day}").format(day=self.day(standing.backup_at)))
        return " · ".join(parts)

    def day(self, at: datetime) -> str:
        """Say a day as people do: "today", "yesterday", or "12 Nov"."""
        on = at.astimezone().date()
        if on == date.today():
            return self.tr("today")
        if on == date.today() - timedelta(days=1):
            return self.tr("yesterday")
        pattern = "d MMM" if on.year == date.today().year else "d MMM yyyy"
        return QLocale().toString(QDate(on.year, on.month, on.day), pattern).replace(".", "")

    def time(self, at: datetime) -> str:
        """Say an instant: "14:02", with its day where that is not today."""
        here = at.astimezone()
        clock = here.strftime("%H:%M")
        return clock if here.date() == date.today() else f"{self.day(at)}, {clock}"

    def _state(self, standing: Standing | None, saved_here: datetime | None) -> str:
        if standing is None or standing.state is State.ALONE:
            return self._alone(saved_here)
        if standing.state is State.SAVED:
            return self._saved(standing)
        if standing.state is State.AWAY:
            if standing.waiting:
                return self.tr("%n change(s) wait for the network drive", "", standing.waiting)
            return self.tr("the network drive is away; you can go on working")
        return {
            State.OUTDATED: self.tr("reading only: this PC needs an update"),
            State.WENT_BACK: self.tr("the shared folder stands at an earlier day: see Team"),
            State.DAMAGED: self.tr("a file in the shared folder is damaged: see Team"),
            State.REMOVED: self.tr("you no longer take part"),
            State.EARLIER: self.tr("an earlier moment: reading only"),
        }[standing.state]

    def _alone(self, saved_here: datetime | None) -> str:
        if saved_here is None:
            return self.tr("all is saved")
        return self.tr("saved {time}").format(time=self.time(saved_here))

    def _saved(self, standing: Standing) -> str:
        if standing.waiting:
            return self.tr("%n change(s) on the way to the team", "", standing.waiting)
        if standing.saved_at is None:
            return self.tr("all is saved for the team")
        return self.tr("saved for the team {time}").format(time=self.time(standing.saved_at))
