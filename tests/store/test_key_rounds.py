"""Whatever several people do to the team, in whatever order and from however old a key file, all fits in the end."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.models.errors import (
    AlreadyThere,
    ChangedElsewhere,
    CoordinatorNeeded,
    ExpectedFailure,
    GoneMeanwhile,
    KeyDoesNotFit,
    LastCoordinator,
    NotebookDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file
from desktop.store.key_file import By, KeyFile, Recovered, Unlocked, copy_newest, read_newest
from desktop.store.passphrases import LEAST

NOTEBOOK = UUID(int=77)
WORKERS = tuple(UUID(int=number) for number in range(1, 6))
workers = st.integers(0, 9)
"""Most of the time somebody of the team."""
rarely = st.sampled_from((False, False, False, True))
Done = KeyFile | tuple[KeyFile, object]


@dataclass
class Pc:
    """One worker's PC: its copies, the key file it last took up, and the keys of who sits there."""

    folder: Path
    keyfile: KeyFile
    unlocked: Unlocked


class Rounds(RuleBasedStateMachine):
    """The truth is kept beside it in plain variables."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.shared = self.place / "shared"
        first = WORKERS[0]
        self.keyfile, key, self.sheet = key_file.create(
            self.shared, NOTEBOOK, first, "wachtzin 0", effort=LEAST
        )
        self.keys = [key]
        self.coordinator = {first: True}
        self.words = {first: "wachtzin 0"}
        self.private = {first: key_file.unlock(self.keyfile, "wachtzin 0").private_key}
        self.pcs: dict[UUID, Pc] = {}
        self.result: object = None
        self.out: set[tuple[UUID, bytes]] = set()
        self.old_words: set[str] = set()
        self.old_sheets: set[str] = set()
        self.count = 0
        self._sit_down(first)
        for worker, coordinator in zip(WORKERS[1:4], (True, False, False), strict=True):
            self._add(first, worker, coordinator, sheet=False)
            self._sit_down(worker)

    def teardown(self) -> None:
        for worker, words in self.words.items():
            opened = key_file.unlock(self.keyfile, words, worker)
            assert opened == Unlocked(worker, self.private[worker], self.keys[-1])
        for words in self.old_words:
            with pytest.raises(WrongPassphrase):
                key_file.unlock(self.keyfile, words)
        for sheet in self.old_sheets:
            with pytest.raises(WrongRecoveryKey):
                key_file.unlock_with_recovery(self.keyfile, sheet)
        for pc in self.pcs.values():
            copy_newest(self.shared, pc.folder)
            assert read_newest(pc.folder).keyfile == self.keyfile
        shutil.rmtree(self.place)

    @rule(by=workers, whom=st.sampled_from(WORKERS), coordinator=st.booleans(), sheet=rarely)
    def add(self, by: int, whom: UUID, coordinator: bool, sheet: bool) -> None:
        self._add(self._somebody(by), whom, coordinator, sheet)

    def _add(self, by: UUID, whom: UUID, coordinator: bool, sheet: bool) -> None:
        words = self._new_words()

        def done() -> None:
            self.coordinator[whom] = coordinator
            self._has_words(whom, words)

        self._try(
            by,
            sheet,
            lambda keyfile, who: key_file.add_slot(
                self.shared, keyfile, who, whom, words, coordinator=coordinator, effort=LEAST
            ),
            done,
            AlreadyThere if whom in self.coordinator else None,
        )

    @rule(by_=workers, whom_=workers, coordinator=st.booleans(), sheet=rarely)
    def set_role(self, by_: int, whom_: int, coordinator: bool, sheet: bool) -> None:
        by = self._somebody(by_)
        whom = self._somebody(whom_)

        def done() -> None:
            self.coordinator[whom] = coordinator

        failure: type[ExpectedFailure] | None = None if whom in self.coordinator else GoneMeanwhile
        if not failure and not coordinator and self._coordinators() == [whom]:
            failure = LastCoordinator
        self._try(
            by,
            sheet,
            lambda keyfile, who: key_file.set_coordinator(self.shared, keyfile, who, whom, coordinator),
            done,
            failure,
        )

    @rule(by_=workers, whom_=workers, sheet=rarely)
    def remove(self, by_: int, whom_: int, sheet: bool) -> None:
        by = self._somebody(by_)
        whom = self._somebody(whom_)

        def done() -> None:
            del self.coordinator[whom]
            self.old_words.add(self.words.pop(whom))
            self.out.add((whom, self.private.pop(whom)))
            self._new_key()

        failure: type[ExpectedFailure] | None = None if whom in self.coordinator else GoneMeanwhile
        if not failure and self._coordinators() == [whom]:
            failure = LastCoordinator
        elif not failure and by == whom and not sheet:
            failure = CoordinatorNeeded
        self._try(
            by,
            sheet,
            lambda keyfile, who: key_file.remove_slot(self.shared, keyfile, who, whom),
            done,
            failure,
        )

    @rule(by_=workers, sheet=rarely)
    def rotate(self, by_: int, sheet: bool) -> None:
        by = self._somebody(by_)
        self._try(
            by, sheet, lambda keyfile, who: key_file.rotate(self.shared, keyfile, who), self._new_key, None
        )

    @rule(by_=workers, whom_=workers, sheet=rarely)
    def reset(self, by_: int, whom_: int, sheet: bool) -> None:
        by = self._somebody(by_)
        whom = self._somebody(whom_)
        words = self._new_words()

        def done() -> None:
            self.old_words.add(self.words[whom])
            self.out.add((whom, self.private[whom]))
            self._has_words(whom, words)

        self._try(
            by,
            sheet,
            lambda keyfile, who: key_file.reset_passphrase(
                self.shared, keyfile, who, whom, words, effort=LEAST
            ),
            done,
            None if whom in self.coordinator else GoneMeanwhile,
        )

    @rule(by_=workers, sheet=rarely)
    def new_sheet(self, by_: int, sheet: bool) -> None:
        by = self._somebody(by_)

        def done() -> None:
            self.old_sheets.add(self.sheet)
            self.sheet = str(self.result)

        self._try(
            by,
            sheet,
            lambda keyfile, who: key_file.replace_recovery_key(self.shared, keyfile, who),
            done,
            None,
        )

    @rule(by_=workers)
    def change_passphrase(self, by_: int) -> None:
        by = self._somebody(by_)
        words = self._new_words()

        def done() -> None:
            self.old_words.add(self.words[by])
            self.words[by] = words

        self._try_own(
            by,
            lambda keyfile, who: key_file.change_passphrase(self.shared, keyfile, who, words, effort=LEAST),
            done,
        )

    @rule(by_=workers)
    def renew(self, by_: int) -> None:
        by = self._somebody(by_)
        words = self._new_words()

        def done() -> None:
            self.old_words.add(self.words[by])
            self.out.add((by, self.private[by]))
            self._has_words(by, words)

        self._try_own(
            by, lambda keyfile, who: key_file.renew_keys(self.shared, keyfile, who, words, effort=LEAST), done
        )

    @rule(by_=workers)
    def confirm(self, by_: int) -> None:
        by = self._somebody(by_)
        self._try_own(by, lambda keyfile, who: key_file.confirm(self.shared, keyfile, who), lambda: None)

    @rule(by_=workers)
    def catch_up(self, by_: int) -> None:
        by = self._somebody(by_)
        if by not in self.pcs:
            return
        pc = self.pcs[by]
        copy_newest(self.shared, pc.folder)
        newest = read_newest(pc.folder, NOTEBOOK).keyfile
        assert newest == self.keyfile
        if by not in self.coordinator:
            assert newest.slot_of(by) is None
        elif pc.unlocked.private_key == self.private[by]:
            pc.unlocked = pc.unlocked.again(newest)
            pc.keyfile = newest
        else:
            with pytest.raises(KeyDoesNotFit):
                pc.unlocked.again(newest)
            self._sit_down(by)

    @precondition(lambda self: self.keyfile.number > 1)
    @rule(by_=workers, cut=st.integers(0, 1000))
    def damage(self, by_: int, cut: int) -> None:
        """The newest file is torn; whoever has a copy mends it."""
        by = self._somebody(by_)
        if by not in self.pcs:
            return
        copy_newest(self.shared, self.pcs[by].folder)
        path = self.shared / self.keyfile.file
        path.write_bytes(path.read_bytes()[:cut])
        assert read_newest(self.shared, also=self.pcs[by].folder).keyfile == self.keyfile
        copy_newest(self.pcs[by].folder, self.shared)

    @invariant()
    def all_fits(self) -> None:
        found = read_newest(self.shared)
        assert (found.keyfile, found.damaged, found.last_number) == (self.keyfile, (), self.keyfile.number)
        assert dict(key_file.holders(self.keyfile)) == self.coordinator
        assert self.keyfile.epoch == len(self.keys)
        for worker, private in self.private.items():
            opened = key_file.unlock_with_private_key(self.keyfile, worker, private)
            assert opened.notebook_key == self.keys[-1]
        everything = dict(enumerate(self.keys, 1))
        assert dict(key_file.epoch_keys(self.keyfile, self.keys[-1]).by_epoch) == everything
        assert key_file.unlock_with_recovery(self.keyfile, self.sheet).notebook_key == self.keys[-1]
        for worker, private in self.out:
            with pytest.raises(KeyDoesNotFit):
                key_file.unlock_with_private_key(self.keyfile, worker, private)
        for key in self.keys[:-1]:
            with pytest.raises(NotebookDamaged):
                key_file.epoch_keys(self.keyfile, key)

    def _somebody(self, which: int) -> UUID:
        everybody = list(self.coordinator) if which < 8 else WORKERS
        return everybody[which % len(everybody)]

    def _coordinators(self) -> list[UUID]:
        return [worker for worker, coordinator in self.coordinator.items() if coordinator]

    def _new_words(self) -> str:
        self.count += 1
        return f"wachtzin {self.count}"

    def _has_words(self, worker: UUID, words: str) -> None:
        self.words[worker] = words
        self.private[worker] = key_file.unlock(self.keyfile, words, worker).private_key

    def _new_key(self) -> None:
        assert isinstance(self.result, bytes)
        self.keys.append(self.result)

    def _sit_down(self, worker: UUID) -> None:
        """Open the notebook on that worker's PC, with the passphrase."""
        folder = self.place / str(worker.int)
        copy_newest(self.shared, folder)
        keyfile = read_newest(folder).keyfile
        self.pcs[worker] = Pc(folder, keyfile, key_file.unlock(keyfile, self.words[worker], worker))

    def _try_own(
        self, by: UUID, act: Callable[[KeyFile, Unlocked], Done], done: Callable[[], object]
    ) -> None:
        def own(keyfile: KeyFile, who: By) -> Done:
            assert isinstance(who, Unlocked)
            return act(keyfile, who)

        self._try(by, False, own, done, None, own=True)

    def _try(
        self,
        by: UUID,
        sheet: bool,
        act: Callable[[KeyFile, By], Done],
        done: Callable[[], object],
        failure: type[ExpectedFailure] | None,
        *,
        own: bool = False,
    ) -> None:
        """Do it from that worker's PC, with what it knows, and see that it does or fails as it should."""
        if by not in self.pcs:
            if by not in self.coordinator:
                return
            self._sit_down(by)
        pc = self.pcs[by]
        who: By = pc.unlocked
        if sheet:
            who = Recovered(key_file.unlock_with_recovery(self.keyfile, self.sheet).private_key, b"")
        if pc.keyfile.epoch != self.keyfile.epoch:
            failure = ChangedElsewhere
        elif not sheet and self.private.get(by) != pc.unlocked.private_key:
            failure = KeyDoesNotFit
        elif not sheet and not own and not self.coordinator[by]:
            failure = CoordinatorNeeded
        if failure:
            with pytest.raises(failure):
                act(pc.keyfile, who)
            return
        result = act(pc.keyfile, who)
        self.keyfile, self.result = result if isinstance(result, tuple) else (result, None)
        done()
        pc.keyfile = self.keyfile
        if self.private.get(by) == pc.unlocked.private_key:
            pc.unlocked = pc.unlocked.again(self.keyfile)


TestRounds = Rounds.TestCase
TestRounds.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
