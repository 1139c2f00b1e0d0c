"""Several PCs that work, go away, come back, crash, erase and change workers, in any order: nothing is ever lost.

`pytest tests/team/test_machine.py --hypothesis-profile thorough` goes on for an hour or so.
"""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import UUID

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import ChosenField, State
from desktop.operations.base import Operation
from desktop.operations.desk import Done
from desktop.operations.putting_back import PutBack
from desktop.store.envelopes import Envelope
from desktop.store.images import RowChange
from desktop.store.place import Place
from desktop.store.running_again import youth_of
from tests.operations.any_operation import ANY_KIND, any_operation
from tests.operations.world import AT
from tests.team.conftest import QUICK, THOROUGH
from tests.team.pcs import PASSPHRASE, Original, Pc

KINDS = tuple(
    kind
    for kind in ANY_KIND
    # These have rules of their own, or would leave a team without a name to call it by.
    if kind not in {"EraseYouth", "ChangeKeys"}
)
MOST_PCS = 5

names = st.sampled_from(["sara", "joris", "noor", "joris", "noor", "twin", "new"])


class TeamMachine(RuleBasedStateMachine):
    """A team with three PCs to begin with; Sara, at the first, is coordinator."""

    def __init__(self, original: Original) -> None:
        super().__init__()
        self._base = Path(tempfile.mkdtemp(prefix="machine"))
        self.pcs = original.copy(self._base)
        for pc in self.pcs.pcs.values():
            pc.open()
        self.pcs.sync()
        self._count = 0
        self.done: dict[UUID, UUID | None] = {}
        """What was acknowledged, and about whom."""
        self.clashed: set[UUID] = set()
        self.about_all: set[UUID] = set()
        """What was about all youths, and so is dropped where one of them was erased."""
        self.stacks: dict[str, list[PutBack]] = {}
        self.nights: list[Path] = []
        self.happened: Counter[str] = Counter()
        self._watch = mock.patch.object(Place, "clash", _noting(self.clashed))
        self._watch.start()

    def teardown(self) -> None:
        try:
            self.everybody_comes_back()
            for what in self.happened:
                event(what)
        finally:
            self._watch.stop()
            self.pcs.close()
            shutil.rmtree(self._base)

    def new_id(self) -> UUID:
        # They count down, so that what is newest sorts first.
        self._count += 1
        return UUID(int=2**64 - self._count)

    def at(self, name: str) -> Pc:
        """The PC of that name, with its program running; Sara's where there is none."""
        pc = self.pcs.pcs.get(name, self.pcs.sara)
        if pc.opened is None:
            pc.open()
        return pc

    def do(self, name: str, operation: Operation) -> Done | None:
        """Do it, and remember it if it was acknowledged."""
        pc, mark = self.at(name), self.new_id()
        try:
            done = pc.do(operation, at=AT + timedelta(seconds=self._count), mark=mark)
        except ExpectedFailure as failure:
            self.happened[f"refused: {type(failure).__name__}"] += 1
            return None
        self.done[mark] = done.youth_id
        self.stacks.setdefault(name, []).append(done.inverse)
        return done

    # Work

    @rule(name=names, data=st.data())
    def work(self, name: str, data: st.DataObject) -> None:
        self.do(name, any_operation(data, self.at(name).rows(), self.new_id, KINDS, newest=4))

    @rule(name=names, data=st.data())
    def work_some_more(self, name: str, data: st.DataObject) -> None:
        for _ in range(3):
            self.work(name, data)

    @rule(name=names)
    def undo(self, name: str) -> None:
        stack = self.stacks.get(name)
        if stack:
            self.do(name, stack.pop())

    @rule(name=names)
    def look(self, name: str) -> None:
        self.at(name).look()

    @rule(name=names)
    def look_in_passing(self, name: str) -> None:
        self.at(name).sync()

    @rule(name=names, theirs=st.booleans())
    def settle(self, name: str, theirs: bool) -> None:
        desk = self.at(name).desk
        for clash in desk.clashes()[:1]:
            chosen = [
                ChosenField(row.table, row.id, field.column, field.mine)
                for row in clash.rows
                for field in row.fields
                if not row.mine_gone
            ]
            gone = frozenset((row.table, row.id) for row in clash.rows if row.mine_gone)
            try:
                done = desk.settle(clash.id, [] if theirs else chosen, frozenset() if theirs else gone)
            except ExpectedFailure as failure:
                self.happened[f"not settled: {type(failure).__name__}"] += 1
                continue
            self.happened["settled"] += 1
            if done:
                self.stacks.setdefault(name, []).append(done.inverse)

    # The drive, the program, the PC

    @rule(name=names)
    def pull_out(self, name: str) -> None:
        self.at(name).pull_out()

    @rule(name=names)
    def put_in(self, name: str) -> None:
        self.at(name).put_in()

    @rule(name=names)
    def reopen(self, name: str) -> None:
        self.at(name).reopen()

    @rule(name=names)
    def crash(self, name: str) -> None:
        pc = self.at(name)
        pc.crash()
        pc.open()

    @rule(name=names)
    def close(self, name: str) -> None:
        self.at(name).close()

    @precondition(lambda self: len(self.pcs.pcs) < MOST_PCS)
    @rule(name=names)
    def copy_the_replica(self, name: str) -> None:
        if "twin" not in self.pcs.pcs:
            self.pcs.copied(self.at(name), "twin")

    # The folder

    @rule(name=names)
    def make_a_snapshot(self, name: str) -> None:
        self._perhaps("snapshot", lambda: self.pcs.keepers.backup_now(self.at(name).keeping))

    @rule(name=names)
    def compact(self, name: str) -> None:
        self._perhaps("compact", lambda: self.pcs.keepers.compact(self.at(name).keeping))

    @rule()
    def night_falls(self) -> None:
        self.nights.append(self.pcs.last_night())

    @precondition(lambda self: self.nights)
    @rule(which=st.integers(0, 3))
    def somebody_puts_the_folder_back(self, which: int) -> None:
        self.pcs.put_back(self.nights[-1 - which % len(self.nights)])
        self.happened["put back"] += 1

    @rule(which=st.integers(0, 5), keep=st.floats(0, 1))
    def a_file_rots(self, which: int, keep: float) -> None:
        entries = self.pcs.entries()
        if entries:
            file = self.pcs.sara.share.joinpath(
                *self.pcs.sara.entry(entries[-1 - which % len(entries)]).parts[-4:]
            )
            raw = file.read_bytes()
            file.write_bytes(raw[: int(len(raw) * keep)])
            self.happened["rot"] += 1

    # The team

    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        sara = self.at("sara")
        youths = sorted(sara.rows()["youth"], key=str)
        if youths:
            youth = data.draw(st.sampled_from(youths[:3]))
            self._perhaps("erase", lambda: self.pcs.keepers.erase(sara.keeping, youth))

    @precondition(lambda self: len(self.pcs.pcs) < MOST_PCS and "new" not in self.pcs.pcs)
    @rule()
    def a_worker_comes(self) -> None:
        sara = self.at("sara")
        if not sara.is_out and not any(self.happened[word] for word in ("put back", "rot")):
            name = f"nieuw {self._count}"

            def come() -> None:
                self.pcs.added(sara, name)
                self.pcs.joined("new", f"{PASSPHRASE} van {name}")

            self._perhaps("come", come)

    @rule(name=st.sampled_from(["noor", "new"]))
    def a_worker_goes(self, name: str) -> None:
        pc = self.pcs.pcs.get(name)
        if pc is None or "twin" in self.pcs.pcs:
            return
        waiting = self._waiting_at(pc)
        if self._perhaps("go", lambda: self.pcs.keepers.remove_worker(self.at("sara").keeping, pc.worker_id)):
            pc.close()
            del self.pcs.pcs[name]
            # Whatever that PC still had for itself stays there.
            for one in waiting:
                self.done.pop(one, None)

    def _waiting_at(self, pc: Pc) -> set[UUID]:
        if pc.opened is None:
            pc.open()
        kept = pc.desk.notebook.place(lambda place: [place.kept(one) for one in place.kept_positions()])
        newest = {entry.name for entry in (self.pcs.root / "journal").glob("*/*")}
        lost = {one.position for one in kept if one and f"{one.position:09d}" not in newest}
        # What it knows that the folder does not hold can be put back by nobody but itself.
        alone = pc.audited() if lost else set()
        return {one.envelope.id for one in pc.waiting()} | alone

    def _perhaps(self, what: str, act: Any) -> bool:
        try:
            act()
        except ExpectedFailure as failure:
            self.happened[f"no {what}: {type(failure).__name__}"] += 1
            return False
        self.happened[what] += 1
        return True

    # What must hold

    @rule()
    def everybody_comes_back(self) -> None:
        pcs = self.pcs
        for pc in pcs.pcs.values():
            pc.put_in()
            if pc.opened is None:
                pc.open()
        pcs.sync()
        for pc in pcs.pcs.values():
            if pc.state is not State.SAVED or pcs.keepers.check(pc.keeping):
                self.happened[f"mended by hand: {pc.state}"] += 1
                self._perhaps("mend", lambda pc=pc: pcs.keepers.mend_folder(pc.keeping))
        pcs.sync()
        pcs.all_equal()
        if pcs.keepers.check(pcs.sara.keeping):
            # An entry that nobody has any more, and nobody needs: a snapshot of later leads past it.
            self.happened["an entry is nowhere"] += 1
            pcs.keepers.compact(pcs.sara.keeping)
            pcs.sync()
        pcs.all_well()
        self._nothing_is_lost(pcs.pcs.values())

    def _nothing_is_lost(self, pcs: Iterable[Pc]) -> None:
        rows = self.pcs.sara.rows()
        erased = rows["erased"].keys()
        for mark, youth in self.done.items():
            dropped = youth in erased or (erased and mark in self.about_all)
            assert mark in rows["audit"] or mark in self.clashed or dropped, mark
        for image in (
            image for table in ("overview", "moment", "step_plan") for image in rows[table].values()
        ):
            assert UUID(str(image["youth_id"])) not in erased
        assert not rows["youth"].keys() & erased
        for pc in pcs:
            for clash in pc.clashed():
                assert youth_of(clash.changes) not in erased


def _noting(clashed: set[UUID]) -> Any:
    real = Place.clash

    def clash(place: Place, envelope: Envelope, changes: tuple[RowChange, ...], why: str) -> None:
        clashed.add(envelope.id)
        real(place, envelope, changes, why)

    return clash


def test_whatever_happens_nothing_is_lost_and_all_come_to_the_same(original: Original) -> None:
    made: Any = lambda: TeamMachine(original)  # noqa: E731 - Hypothesis asks for a class, and calls it
    thorough = settings.get_current_profile_name() == THOROUGH
    run_state_machine_as_test(made, settings=settings.get_profile(THOROUGH) if thorough else QUICK)
