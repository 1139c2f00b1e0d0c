"""A notebook that Sara and Joris share in a folder, each at a desk of their own, as on two PCs."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from desktop.models.sharing import ClashReading, State
from desktop.operations.base import Operation, Question
from desktop.operations.desk import Desk, Done
from desktop.operations.known import revive
from desktop.operations.making import create, desk_of
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.store.opening import open_with_private_key
from desktop.store.shared_note import write_note

T = TypeVar("T")
HIS_PASSPHRASE = "een heel andere zin"
_SARA, _JORIS, _SHARE = "sara", "joris", "share"


@dataclass
class TwoPcs:
    """`sara` is at work here and coordinator, `joris` elsewhere; `folder` is what they share."""

    sara: Opened
    joris: Opened
    folder: Path

    @property
    def here(self) -> Desk:
        """The desk of Sara."""
        return self.sara.desk

    @property
    def there(self) -> Desk:
        """The desk of Joris."""
        return self.joris.desk

    def joris_does(self, operation: Operation) -> Done:
        """Have Joris do something, on what Sara did before."""
        self.there.sync()
        done = self.there.do(operation)
        assert self.there.sync().standing.waiting == 0
        return done

    def joris_asks(self, question: Question[T]) -> T:
        """Answer a question at the PC of Joris, on what Sara did before."""
        self.there.sync()
        return self.there.ask(question)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Inside, nobody can reach the folder."""
        elsewhere = self.folder.with_name("elsewhere")
        self.folder.rename(elsewhere)
        try:
            yield
        finally:
            elsewhere.rename(self.folder)

    def clash(self, mine: Operation, theirs: Operation) -> ClashReading:
        """Have Sara do something while away, that does not fit what Joris does meanwhile."""
        self.here.sync()
        with self.away():
            self.here.do(mine)
            assert self.here.standing().state is State.AWAY
        self.joris_does(theirs)
        self.here.sync()
        (clash,) = [clash for clash in self.here.clashes() if clash.kind == mine.kind]
        return clash

    def close(self) -> None:
        """End the work of both."""
        self.here.close()
        self.there.close()


@dataclass(frozen=True)
class TeamTemplate:
    """Such a notebook that has been closed; deriving keys takes too long to do it for every test."""

    folder: Path
    keys: dict[str, tuple[UUID, bytes]]
    name: str

    def copy(self, to: Path) -> TwoPcs:
        """Two desks at copies of the replicas, and a copy of the folder that they share."""
        shutil.copytree(self.folder, to)
        folder = to / _SHARE / self.name
        desks = []
        for who in (_SARA, _JORIS):
            write_note(to / who, folder)
            desks.append(desk_of(open_with_private_key(to / who, *self.keys[who], revive)))
        return TwoPcs(desks[0], desks[1], folder)


def team_template(place: Path, passphrase: str) -> TeamTemplate:
    """Make the notebook of Sara, share it, and have Joris join."""
    keeper = Keepers(place / "demo")
    sara = create(place / _SARA, "Team Gent-Noord", "Sara", passphrase).opened
    (place / _SHARE).mkdir()
    folder = keeper.share(sara, place / _SHARE)
    keeper.add_worker(sara, "Joris", HIS_PASSPHRASE)
    joris = keeper.join(folder, HIS_PASSPHRASE, place / _JORIS)
    sara.desk.sync()
    keys = {
        who: (opened.worker_id, opened.unlocked.private_key)
        for who, opened in ((_SARA, sara), (_JORIS, joris))
    }
    for opened in (sara, joris):
        opened.desk.close()
    return TeamTemplate(place, keys, folder.name)
