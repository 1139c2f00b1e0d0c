"""The words for who else is at work, and for who is in the same dossier."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.models.sharing import ColleagueReading

_NAMED = 3
"""As many are named; more are counted."""


class PresenceWords(QObject):
    """Sentences on colleagues, in the language of the moment."""

    def at_work(self, names: tuple[str, ...]) -> str:
        """Say who is at work too; nothing where nobody is."""
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{name} is at work too").format(name=names[0])
        if len(names) > _NAMED:
            return self.tr("%n colleagues are at work too", "", len(names))
        return self.tr("{names} are at work too").format(names=self.listed(names))

    def in_dossier(self, names: tuple[str, ...]) -> str:
        """Say who is in this dossier too; nothing where nobody is."""
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{name} is in this dossier too").format(name=names[0])
        if len(names) > _NAMED:
            return self.tr("%n colleagues are in this dossier too", "", len(names))
        return self.tr("{names} are in this dossier too").format(names=self.listed(names))

    def listed(self, names: tuple[str, ...]) -> str:
        """Write names as a list: "Sara, Joris and Amina"."""
        if len(names) < 2:
            return "".join(names)
        return self.tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def names_of(colleagues: Iterable[ColleagueReading], me: UUID, youth: UUID | None = None) -> tuple[str, ...]:
    """Give the names of those others, each once; of those in the dossier of `youth`, if that is given.

    Somebody at two PCs is one colleague, and I am none of mine.
    """
    others = {
        colleague.worker_id: colleague.name
        for colleague in colleagues
        if colleague.worker_id != me and (youth is None or colleague.youth_id == youth)
    }
    return tuple(sorted(others.values(), key=str.casefold))
