"""One attachment fetched from where it can be had now: this PC, the shared folder, the second backup folder."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.errors import (
    ExpectedFailure,
    KeyDoesNotFit,
    NewerNotebook,
    PhotoDamaged,
    PhotoNotThere,
    PhotoOutOfReach,
)
from desktop.models.sharing import State
from desktop.store.holding import Holding
from desktop.store.place import SECOND_FOLDER, Place
from desktop.store.sessions import Sessions
from desktop.store.share.attachments import Attachments
from desktop.store.share.courier import Courier
from desktop.store.share.files import Files

if TYPE_CHECKING:
    from desktop.store.team import Team

_PATIENCE = 15.0
"""Seconds that it may take: a large one over a slow line."""


class Where(Enum):
    """From where an attachment came."""

    HERE = "here"
    TEAM = "team"
    SECOND = "second"


class AttachedFetching:
    """Fetches for one notebook. `team`: the shared folder of the moment, if there is one."""

    def __init__(self, sessions: Sessions, holding: Holding, team: "Callable[[], Team | None]") -> None:
        self._sessions, self._holding, self._team = sessions, holding, team

    def here(self) -> Attachments:
        """Those on this PC."""
        return Attachments(Files(self._holding.local, competed=False), self._holding.keys)

    def there(self, team: "Team") -> Attachments:
        """Those in the shared folder."""
        return Attachments(team.new_files(), self._holding.keys)

    def fetch(self, name: str, *, even_if_away: bool = False) -> tuple[bytes, Where]:
        """A content, and from where; `even_if_away`: as if the folder might be back by now.

        Raises PhotoOutOfReach, PhotoNotThere, PhotoDamaged, NewerNotebook.
        """
        why: list[ExpectedFailure] = []
        ways: dict[Where, Callable[[str], bytes]] = {
            Where.HERE: self.from_here,
            Where.TEAM: lambda name: self.from_team(name, even_if_away=even_if_away),
            Where.SECOND: self.from_second,
        }
        for where, way in ways.items():
            try:
                return way(name), where
            except (PhotoNotThere, FileNotFoundError):
                continue
            except (PhotoOutOfReach, NewerNotebook) as failure:
                # That it may come later is said before anything else.
                why.insert(0, failure)
            except (ExpectedFailure, OSError):
                why.append(PhotoDamaged())
        raise why[0] if why else PhotoNotThere()

    def from_here(self, name: str) -> bytes:
        """From this PC. Raises as `Attachments.read`."""
        return self.here().read(name)

    def from_team(self, name: str, *, even_if_away: bool = False) -> bytes:
        """From the shared folder. Raises PhotoNotThere, PhotoOutOfReach, and as `Attachments.read`."""
        team = self._team()
        if team is None:
            raise PhotoNotThere
        if team.line.state is State.AWAY and not even_if_away:
            raise PhotoOutOfReach
        try:
            try:
                return self._read_there(team, name)
            except KeyDoesNotFit:
                team.line.renew()
                return self._read_there(team, name)
        except FileNotFoundError:
            raise PhotoNotThere from None
        except OSError as failure:
            raise PhotoOutOfReach from failure

    def _read_there(self, team: "Team", name: str) -> bytes:
        there = self.there(team)

        def read() -> bytes:
            try:
                return there.read(name)
            except FileNotFoundError:
                # It may be the whole folder that is not there.
                there.files.see_root()
                raise

        return team.journal.run(read, _PATIENCE)

    def from_second(self, name: str) -> bytes:
        """From the second backup folder. Raises PhotoNotThere, and as `Attachments.read`."""
        with self._sessions.reading() as session:
            folder = Place(session.connection()).note(SECOND_FOLDER)
        if folder is None:
            raise PhotoNotThere
        courier = Courier()
        try:
            files = Files(Path(folder), competed=False)
            return courier.run(lambda: Attachments(files, self._holding.keys).read(name), _PATIENCE)
        except OSError:
            # A stick that is not there now is no news.
            raise PhotoNotThere from None
        finally:
            courier.close()
