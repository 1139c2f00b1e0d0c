"""Several PCs of one team: each with a replica of its own, and a way of its own to the shared folder."""

import contextlib
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.models.sharing import News, State
from desktop.operations import holders, sharing
from desktop.operations.base import Operation
from desktop.operations.desk import Desk, Done
from desktop.operations.known import revive
from desktop.operations.making import create, desk_of
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.photos import AddPhoto
from desktop.operations.workers import AddWorker
from desktop.store import key_file
from desktop.store.attached import Attached
from desktop.store.key_file import KeyFile
from desktop.store.opening import open_with_private_key
from desktop.store.passphrases import LEAST
from desktop.store.place import Clash, Place, Waiting
from desktop.store.rows_dump import digest
from desktop.store.share.files import Files
from desktop.store.share.layout import entry_name
from desktop.store.shared_note import read_note, write_note
from desktop.store.team import Team
from tests.operations.all_rows import Tables, all_rows

PASSPHRASE = "vier warme woorden samen"
NAMES = ("sara", "joris", "noor")
"""The workers of the team, each at a PC of that name; Sara is coordinator."""

FilesOf = Callable[[Path], Files]


def real_now() -> datetime:
    """The time by the clock of the PC that runs the tests."""
    return datetime.now(UTC)


@dataclass
class Pc:
    """One PC: the folder with its replica, its way to the network drive, and the worker at work there."""

    folder: Path
    drive: Path
    share: Path
    worker_id: UUID
    private_key: bytes = field(repr=False)
    opened: Opened | None = None
    files: FilesOf = Files
    now: Callable[[], datetime] = real_now

    # The program

    def open(self, files: FilesOf | None = None, now: Callable[[], datetime] | None = None) -> Desk:
        """Start the program; `files` and `now` as the team's folder is to be reached from then on."""
        assert self.opened is None
        self.files, self.now = files or self.files, now or self.now
        unsealed = open_with_private_key(self.folder, self.worker_id, self.private_key, revive)
        self.opened = desk_of(unsealed)
        self.connect()
        return self.desk

    def connect(self) -> None:
        """Have the team's folder reached in this PC's own way."""
        team = self.desk.notebook.team
        if team is not None and (self.files is not Files or self.now is not real_now):
            team.close()
            notebook, holding = self.desk.notebook, self.keeping.holding
            notebook.team = Team(
                team.root, holding, notebook.sessions, revive, team.device, files=self.files, now=self.now
            )

    @property
    def keeping(self) -> Opened:
        """What the program has of the notebook."""
        assert self.opened is not None
        return self.opened

    @property
    def desk(self) -> Desk:
        """The desk at this PC."""
        return self.keeping.desk

    @property
    def team(self) -> Team:
        """The shared folder as this PC has it."""
        team = self.desk.notebook.team
        assert team is not None
        return team

    @property
    def attached(self) -> Attached:
        """The attachments as this PC has them."""
        attached = self.desk.notebook.attached
        assert attached is not None
        return attached

    @property
    def root(self) -> Path:
        """The folder of the notebook, by this PC's way."""
        note = read_note(self.folder)
        assert note is not None
        return Path(note.folder)

    def close(self) -> None:
        """End the program as one should."""
        opened, self.opened = self.opened, None
        if opened is not None:
            opened.desk.close()

    def reopen(self) -> Desk:
        """End the program and start it again."""
        self.close()
        return self.open()

    def crash(self) -> None:
        """End the program at once: what lies on the disk now is what there will be, its log too."""
        opened, self.opened = self.opened, None
        if opened is None:
            return
        aside = self.folder.with_name(f"{self.folder.name} as it was")
        shutil.copytree(self.folder, aside)
        team = opened.desk.notebook.team
        if team is not None:
            team.courier.close()
        opened.desk.notebook.sessions.close()
        shutil.rmtree(self.folder)
        aside.rename(self.folder)

    # The network drive

    @property
    def is_out(self) -> bool:
        """Whether the network drive is away from this PC."""
        return not self.drive.is_symlink()

    def pull_out(self) -> None:
        """Take the network drive away from this PC."""
        if not self.is_out:
            self.drive.unlink()

    def put_in(self) -> None:
        """Connect the network drive again."""
        if self.is_out:
            self.drive.symlink_to(self.share, target_is_directory=True)

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Without the network drive for a while."""
        self.pull_out()
        try:
            yield
        finally:
            self.put_in()

    # What is done there

    def do(self, operation: Operation, at: datetime | None = None, mark: UUID | None = None) -> Done:
        """Do an operation at this PC; of a photo, there is a content too."""
        if isinstance(operation, AddPhoto):
            operation = replace(operation, name=self.attached.keep(operation.name.encode()))
        done = self.desk.do(operation, at=at, mark=mark)
        self.attached.bring()
        return done

    def sync(self) -> News:
        """Look at the folder."""
        return self.desk.sync()

    def look(self) -> News:
        """Look at the folder as one does several times in a row, and have what goes on beside that come to its end."""
        if self.desk.notebook.team is not None:
            self.team.line.look_closely()
        news = self.desk.sync()
        while self.desk.notebook.team is not None and (self.team.housekeeping.busy or self.attached.busy):
            time.sleep(0.005)
        return news

    def outlook(self) -> object:
        """How all stands here; once it stays so, there is nothing more to come."""
        standing = self.desk.standing()
        return self.position, standing.state, standing.waiting, standing.clashes, self.digest()

    def team_files_anew(self) -> None:
        """Forget which folders were looked at: as a program that just began, for each look to be met."""
        for files in (self.team.files,) if self.desk.notebook.team else ():
            files.close()
            files._real_folders.clear()

    @property
    def state(self) -> State:
        """How this PC stands towards the folder."""
        return self.desk.standing().state

    @property
    def position(self) -> int:
        """How far this PC has come."""
        return self.desk.notebook.place(lambda place: place.position)

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits here."""
        return self.desk.notebook.place(Place.waiting)

    def clashed(self) -> tuple[Clash, ...]:
        """What clashes here."""
        return self.desk.notebook.place(Place.clashes)

    def audited(self) -> set[UUID]:
        """The ids of all operations that the audit trail here knows."""
        return set(all_rows(self.desk)["audit"])

    def rows(self) -> Tables:
        """All rows, as they stand in the database of this PC."""
        return all_rows(self.desk)

    def digest(self) -> str:
        """One value for all rows."""
        with self.desk.notebook.sessions.reading() as session:
            return digest(session.connection())

    def entry(self, position: int) -> Path:
        """Where an entry lies."""
        return self.root / entry_name(position)


class Pcs:
    """A team. `sara`, `joris` and `noor` are at work at a PC each."""

    def __init__(self, base: Path, share: Path, pcs: dict[str, Pc]) -> None:
        self.base, self.share, self.pcs = base, share, pcs
        self.keepers = Keepers(base / "demo")

    def __getitem__(self, name: str) -> Pc:
        return self.pcs[name]

    @property
    def sara(self) -> Pc:
        """The coordinator's PC."""
        return self.pcs["sara"]

    @property
    def joris(self) -> Pc:
        """The PC of a worker."""
        return self.pcs["joris"]

    @property
    def noor(self) -> Pc:
        """The PC of another worker."""
        return self.pcs["noor"]

    @property
    def root(self) -> Path:
        """The folder of the notebook on the server."""
        (root,) = self.share.glob("*.trajectwiel")
        return root

    def close(self) -> None:
        """End all programs."""
        for pc in self.pcs.values():
            pc.put_in()
            pc.close()

    # Bringing all together

    def sync(self, *names: str) -> None:
        """Have PCs (all that run, unless named) look at the folder in turn, until none sees anything new."""
        chosen = [self.pcs[name] for name in names] or self.running()
        before: object = None
        for _ in range(12):
            for pc in chosen:
                pc.look()
            now = [pc.outlook() for pc in chosen]
            if now == before:
                return
            before = now
        raise AssertionError(f"they do not come to rest: {now}")

    def running(self) -> list[Pc]:
        """The PCs on which the program runs."""
        return [pc for pc in self.pcs.values() if pc.opened is not None]

    def everybody_back(self) -> None:
        """Connect the drive everywhere, start every program, and have all of them see everything."""
        for pc in self.pcs.values():
            pc.put_in()
            if pc.opened is None:
                pc.open()
        self.sync()

    def all_equal(self, *names: str) -> None:
        """All PCs hold the same, row for row; all that was done has been sent."""
        chosen = [self.pcs[name] for name in names] or self.running()
        first = chosen[0]
        for pc in chosen:
            standing = pc.desk.standing()
            assert (standing.state, standing.waiting) == (State.SAVED, 0), standing
        for pc in chosen[1:]:
            if pc.digest() != first.digest():
                assert pc.rows() == first.rows()
                raise AssertionError("the same rows, told in different bytes")
            assert pc.position == first.position

    def all_well(self, *names: str) -> None:
        """As `all_equal`, and every file is in order."""
        self.all_equal(*names)
        for pc in [self.pcs[name] for name in names] or self.running():
            assert self.keepers.check(pc.keeping) == ()

    # More PCs, more workers

    def copied(self, pc: Pc, name: str) -> Pc:
        """Another PC, on which somebody put a copy of this one's folder."""
        other = self._pc(name, pc.worker_id, pc.private_key)
        shutil.copytree(pc.folder, other.folder)
        self._found_by_way_of(other)
        self.pcs[name] = other
        return other

    def added(self, by: Pc, name: str, *, coordinator: bool = False, passphrase: str | None = None) -> UUID:
        """As `Keepers.add_worker`, with a key that is tried in no time."""
        worker = by.do(AddWorker(name=name)).result
        assert worker is not None
        opened = by.keeping

        def change(keyfile: KeyFile) -> KeyFile:
            return key_file.add_slot(
                opened.holding.folder,
                keyfile,
                opened.unlocked,
                worker,
                passphrase or f"{PASSPHRASE} van {name}",
                coordinator=coordinator,
                effort=LEAST,
            )

        holders._change(opened, worker, change)
        return worker

    def joined(self, name: str, passphrase: str | None = None) -> Pc:
        """A PC on which a worker joins, with the program running."""
        pc = self._pc(name, UUID(int=0), b"")
        shared = pc.drive / self.root.name
        opened = sharing.join(shared, passphrase or f"{PASSPHRASE} van {name}", pc.folder)
        pc.worker_id, pc.private_key = opened.worker_id, opened.unlocked.private_key
        pc.opened = opened
        self.pcs[name] = pc
        return pc

    def _pc(self, name: str, worker_id: UUID, private_key: bytes) -> Pc:
        place = self.base / name
        place.mkdir(exist_ok=True)
        pc = Pc(place / "notebook", place / "drive", self.share, worker_id, private_key)
        pc.put_in()
        return pc

    def _found_by_way_of(self, pc: Pc) -> None:
        if read_note(pc.folder) is not None:
            write_note(pc.folder, pc.drive / self.root.name)

    # What becomes of the folder

    def last_night(self) -> Path:
        """A copy of the whole folder as it is now."""
        number = sum(1 for _ in self.base.glob("last night *"))
        return Path(shutil.copytree(self.share, self.base / f"last night {number}", symlinks=True))

    def put_back(self, copy: Path) -> None:
        """Have somebody restore the folder from such a copy."""
        for inside in self.share.iterdir():
            shutil.rmtree(inside)
        shutil.copytree(copy, self.share, symlinks=True, dirs_exist_ok=True)

    def entries(self) -> list[int]:
        """The positions of all entries that lie in the folder."""
        return sorted(int(file.name) for file in (self.root / "journal").glob("*/*") if file.name.isdecimal())

    def snapshots(self) -> list[int]:
        """The positions of all snapshots that lie in the folder."""
        return sorted(int(file.name) for file in (self.root / "snapshots").glob("*") if file.name.isdecimal())


@dataclass(frozen=True)
class Original:
    """A team that was made once, closed; deriving keys for each test would take most of the time."""

    base: Path
    keys: dict[str, tuple[UUID, bytes]] = field(repr=False)

    def copy(self, to: Path) -> Pcs:
        """A team like it in a folder, with no program running."""
        share = to / "share"
        shutil.copytree(self.base / "share", share)
        pcs = Pcs(to, share, {})
        for name, (worker_id, private_key) in self.keys.items():
            pc = pcs.pcs[name] = pcs._pc(name, worker_id, private_key)
            shutil.copytree(self.base / name / "notebook", pc.folder)
            pcs._found_by_way_of(pc)
        return pcs


def original_team(base: Path, fill: Callable[[Desk], object]) -> Original:
    """Make a notebook, fill it, share it, and have two more workers join."""
    pcs = Pcs(base, base / "share", {})
    pcs.share.mkdir()
    sara = pcs._pc("sara", UUID(int=0), b"")
    opened = create(sara.folder, "Team Gent-Noord", "Sara", PASSPHRASE).opened
    key_file.change_passphrase(
        opened.folder, opened.holding.keyfile, opened.unlocked, PASSPHRASE, effort=LEAST
    )
    sara.worker_id, sara.private_key, sara.opened = opened.worker_id, opened.unlocked.private_key, opened
    pcs.pcs["sara"] = sara
    fill(sara.desk)
    opened.holding.renew()
    sharing.share(opened, sara.drive)
    for name in NAMES[1:]:
        pcs.added(sara, name)
    for name in NAMES[1:]:
        pcs.joined(name)
    pcs.sync()
    pcs.all_equal()
    pcs.close()
    return Original(base, {name: (pc.worker_id, pc.private_key) for name, pc in pcs.pcs.items()})


def words_of(rows: Iterable[object]) -> str:
    """Everything in some rows, to be searched for words."""
    return repr(list(rows))
