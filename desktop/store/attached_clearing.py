"""Attachments that no row names any more, removed from the shared folder after a youth was erased."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.store.attached_note import CLEARED_THERE, AttachedNote
from desktop.store.epoch_keys import EpochKeys
from desktop.store.place import Place
from desktop.store.sessions import Sessions
from desktop.store.share.attachments import Attachments

if TYPE_CHECKING:
    from desktop.store.team import Team

_LONG = 600.0
_YOUNG = timedelta(minutes=1)
"""A network drive may show the file and hide, for some seconds, the entry that names it."""


class AttachedClearing:
    """Clears one shared folder. Every PC does so after every erasing, for any may have brought something late."""

    def __init__(self, sessions: Sessions, keys: Callable[[], EpochKeys]) -> None:
        self._sessions, self._keys = sessions, keys

    @property
    def due(self) -> bool:
        """Whether somebody was erased after it was cleared here last."""
        return self._due() is not None

    def clear(self, team: "Team", known: frozenset[str] = frozenset()) -> bool:
        """Remove what no row names; whether that came to its end. Raises OSError.

        Young ones are left for another time, but not those that are `known` to have been named.
        """
        erased = self._due()
        if erased is None:
            return True
        there = Attachments(team.new_files(), self._keys())
        listed = team.journal.run(there.everything, _LONG)
        # Each of them came after the entry that names it: what is not in the journal now names none of them.
        if not team.line.sync():
            return False
        with self._sessions.reading() as session:
            if Place(session.connection()).waits():
                return False
            note = AttachedNote(session.connection())
            named, known = note.named(), known | note.kept()
        now = team.now_there()

        def spared(place: str, modified: datetime) -> bool:
            return place.rpartition("/")[2] not in known and modified > now - _YOUNG

        left = team.journal.run(lambda: there.clear(listed, named, spared), _LONG)
        if left:
            return False
        with self._sessions.writing() as session:
            note = AttachedNote(session.connection())
            note.forget(note.kept() - note.named())
            note.cleared(CLEARED_THERE, erased)
        return True

    def _due(self) -> int | None:
        with self._sessions.reading() as session:
            return AttachedNote(session.connection()).erased_since(CLEARED_THERE)
