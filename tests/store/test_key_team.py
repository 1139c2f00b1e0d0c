"""Who can open a notebook: keys given, roles changed, workers taken out, and the notebook key with them."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    AlreadyThere,
    ChangedElsewhere,
    CoordinatorNeeded,
    GoneMeanwhile,
    KeyDoesNotFit,
    LastCoordinator,
    NotebookDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file
from desktop.store.key_content import signed
from desktop.store.key_file import KeyFile, Recovered, Unlocked, read_newest
from desktop.store.key_former import boxed
from desktop.store.passphrases import LEAST
from desktop.store.sealing import SealNotOpenedError, unseal

NOTEBOOK, ANNA, BILAL, CELIA, DRIES = uuid4(), uuid4(), uuid4(), uuid4(), uuid4()
WORDS = {
    ANNA: "het blauwe huis",
    BILAL: "drie rode fietsen",
    CELIA: "negen gele bussen",
    DRIES: "een groene deur",
}


@dataclass
class Circle:
    """A team around a folder: Anna and Celia are coordinators, Bilal and Dries are not."""

    folder: Path
    keyfile: KeyFile
    sheet: str
    keys: list[bytes] = field(default_factory=list)

    def as_(self, worker: UUID) -> Unlocked:
        return key_file.unlock(self.keyfile, WORDS[worker], worker)

    @property
    def holder(self) -> Recovered:
        return key_file.unlock_with_recovery(self.keyfile, self.sheet)

    def remove(self, by: UUID, worker: UUID) -> None:
        self.keyfile, new = key_file.remove_slot(self.folder, self.keyfile, self.as_(by), worker)
        self.keys.append(new)


def gathered(folder: Path) -> Circle:
    """Begin a notebook with that team in it."""
    keyfile, notebook_key, sheet = key_file.create(folder, NOTEBOOK, ANNA, WORDS[ANNA], effort=LEAST)
    circle = Circle(folder, keyfile, sheet, [notebook_key])
    for worker in (BILAL, CELIA, DRIES):
        circle.keyfile = key_file.add_slot(
            folder,
            circle.keyfile,
            circle.as_(ANNA),
            worker,
            WORDS[worker],
            coordinator=worker == CELIA,
            effort=LEAST,
        )
    return circle


@pytest.fixture
def circle(tmp_path: Path) -> Circle:
    return gathered(tmp_path)


def test_roles_are_kept_and_told(circle: Circle) -> None:
    assert key_file.holders(circle.keyfile) == ((ANNA, True), (BILAL, False), (CELIA, True), (DRIES, False))
    assert read_newest(circle.folder).keyfile == circle.keyfile
    for worker, words in WORDS.items():
        opened = key_file.unlock(circle.keyfile, words)
        assert (opened.worker_id, opened.notebook_key) == (worker, circle.keys[0])
    key_file.refuse_others(circle.keyfile, CELIA)
    for other in (BILAL, uuid4()):
        with pytest.raises(CoordinatorNeeded):
            key_file.refuse_others(circle.keyfile, other)


def test_a_plain_worker_decides_nothing(circle: Circle) -> None:
    bilal, folder, keyfile = circle.as_(BILAL), circle.folder, circle.keyfile
    for attempt in (
        lambda: key_file.add_slot(folder, keyfile, bilal, uuid4(), "vijf oude bomen", effort=LEAST),
        lambda: key_file.reset_passphrase(folder, keyfile, bilal, DRIES, "vijf oude bomen", effort=LEAST),
        lambda: key_file.reset_passphrase(folder, keyfile, bilal, BILAL, "vijf oude bomen", effort=LEAST),
        lambda: key_file.set_coordinator(folder, keyfile, bilal, BILAL, True),
        lambda: key_file.set_coordinator(folder, keyfile, bilal, ANNA, True),
        lambda: key_file.set_coordinator(folder, keyfile, bilal, uuid4(), True),
        lambda: key_file.remove_slot(folder, keyfile, bilal, DRIES),
        lambda: key_file.remove_slot(folder, keyfile, bilal, uuid4()),
        lambda: key_file.rotate(folder, keyfile, bilal),
        lambda: key_file.replace_recovery_key(folder, keyfile, bilal),
    ):
        with pytest.raises(CoordinatorNeeded):
            attempt()
    assert read_newest(folder).keyfile == keyfile
    # The own passphrase is everybody's own.
    newer = key_file.change_passphrase(folder, keyfile, bilal, "vijf oude bomen", effort=LEAST)
    assert key_file.holders(newer) == key_file.holders(keyfile)


def test_who_has_a_slot_gets_no_second_one(circle: Circle) -> None:
    with pytest.raises(AlreadyThere):
        key_file.add_slot(
            circle.folder, circle.keyfile, circle.as_(ANNA), BILAL, "vijf oude bomen", effort=LEAST
        )
    assert read_newest(circle.folder).keyfile == circle.keyfile


def test_of_somebody_unknown_nothing_can_be_changed(circle: Circle) -> None:
    anna, folder, keyfile = circle.as_(ANNA), circle.folder, circle.keyfile
    for attempt in (
        lambda: key_file.set_coordinator(folder, keyfile, anna, uuid4(), True),
        lambda: key_file.remove_slot(folder, keyfile, anna, uuid4()),
        lambda: key_file.reset_passphrase(folder, keyfile, anna, uuid4(), "vijf oude bomen", effort=LEAST),
    ):
        with pytest.raises(GoneMeanwhile):
            attempt()
    assert read_newest(folder).keyfile == keyfile


def test_a_role_changes_and_changes_back(circle: Circle) -> None:
    folder, anna = circle.folder, circle.as_(ANNA)
    promoted = key_file.set_coordinator(folder, circle.keyfile, anna, BILAL, True)
    assert (BILAL, True) in key_file.holders(promoted)
    # What is so already is not written again.
    assert key_file.set_coordinator(folder, promoted, anna, BILAL, True) == promoted
    bilal = key_file.unlock(promoted, WORDS[BILAL])
    without = key_file.set_coordinator(folder, promoted, bilal, ANNA, False)
    assert (ANNA, False) in key_file.holders(without)
    with pytest.raises(CoordinatorNeeded):
        key_file.set_coordinator(folder, without, anna, ANNA, True)
    # Nor does it help to hold the file of when one was coordinator.
    with pytest.raises(CoordinatorNeeded):
        key_file.remove_slot(folder, circle.keyfile, anna, CELIA)
    assert read_newest(folder).keyfile == without


def test_there_is_always_a_coordinator(circle: Circle) -> None:
    folder, anna = circle.folder, circle.as_(ANNA)
    alone = key_file.set_coordinator(folder, circle.keyfile, anna, CELIA, False)
    for attempt in (
        lambda: key_file.set_coordinator(folder, alone, anna, ANNA, False),
        lambda: key_file.remove_slot(folder, alone, anna, ANNA),
        lambda: key_file.remove_slot(folder, alone, key_file.unlock_with_recovery(alone, circle.sheet), ANNA),
    ):
        with pytest.raises(LastCoordinator):
            attempt()
    assert read_newest(folder).keyfile == alone


def test_nobody_makes_the_key_that_is_to_keep_them_out(circle: Circle) -> None:
    with pytest.raises(CoordinatorNeeded):
        key_file.remove_slot(circle.folder, circle.keyfile, circle.as_(ANNA), ANNA)
    circle.remove(CELIA, ANNA)
    assert circle.as_(CELIA).notebook_key == circle.keys[-1]


def test_who_was_taken_out_has_the_new_key_by_no_means(circle: Circle) -> None:
    bilal = circle.as_(BILAL)
    circle.remove(ANNA, BILAL)
    keyfile = circle.keyfile
    assert (keyfile.epoch, keyfile.slot_of(BILAL)) == (2, None)
    assert circle.keys[0] != circle.keys[1]
    with pytest.raises(WrongPassphrase):
        key_file.unlock(keyfile, WORDS[BILAL])
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(keyfile, BILAL, bilal.private_key)
    with pytest.raises(KeyDoesNotFit):
        key_file.change_passphrase(circle.folder, keyfile, bilal, "vijf oude bomen", effort=LEAST)
    for sealed in (keyfile.recovery_sealed_key, *(slot.sealed_key for slot in keyfile.slots)):
        for worker in (ANNA, BILAL):
            context = b"Trajectwiel 1 notebook key " + (2).to_bytes(8, "big") + NOTEBOOK.bytes
            with pytest.raises(SealNotOpenedError):
                unseal(sealed, bilal.private_key, context + b"worker" + worker.bytes)
    with pytest.raises(NotebookDamaged):
        key_file.epoch_keys(keyfile, bilal.notebook_key)


def test_nobody_who_remains_needs_to_do_anything(circle: Circle) -> None:
    circle.remove(ANNA, BILAL)
    circle.remove(CELIA, DRIES)
    for worker in (ANNA, CELIA):
        opened = circle.as_(worker)
        assert opened.notebook_key == circle.keys[-1]
        assert dict(key_file.epoch_keys(circle.keyfile, opened.notebook_key).by_epoch) == dict(
            enumerate(circle.keys, 1)
        )
    assert circle.holder.notebook_key == circle.keys[-1]


def test_who_comes_back_is_new_and_reads_what_was_before(circle: Circle) -> None:
    old = circle.as_(BILAL)
    circle.remove(ANNA, BILAL)
    circle.keyfile = key_file.add_slot(
        circle.folder, circle.keyfile, circle.as_(CELIA), BILAL, WORDS[BILAL], effort=LEAST
    )
    bilal = circle.as_(BILAL)
    assert bilal.notebook_key == circle.keys[1]
    assert bilal.private_key != old.private_key
    assert key_file.epoch_keys(circle.keyfile, bilal.notebook_key).by_epoch[1] == circle.keys[0]
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(circle.keyfile, BILAL, old.private_key)


def test_a_reset_by_a_coordinator_keeps_the_role(circle: Circle) -> None:
    for worker, coordinator in ((BILAL, False), (CELIA, True)):
        old = circle.as_(worker)
        circle.keyfile = key_file.reset_passphrase(
            circle.folder, circle.keyfile, circle.as_(ANNA), worker, "vijf oude bomen", effort=LEAST
        )
        assert (worker, coordinator) in key_file.holders(circle.keyfile)
        new = key_file.unlock(circle.keyfile, "vijf oude bomen", worker)
        assert (new.worker_id, new.notebook_key) == (worker, circle.keys[0])
        with pytest.raises(KeyDoesNotFit):
            key_file.unlock_with_private_key(circle.keyfile, worker, old.private_key)


def test_with_the_sheet_a_notebook_without_anybody_goes_on(circle: Circle) -> None:
    circle.remove(ANNA, CELIA)
    # Anna forgot hers, and she is the only coordinator.
    circle.keyfile = key_file.reset_passphrase(
        circle.folder, circle.keyfile, circle.holder, ANNA, "vijf oude bomen", effort=LEAST
    )
    anna = key_file.unlock(circle.keyfile, "vijf oude bomen")
    newer, new_key = key_file.remove_slot(circle.folder, circle.keyfile, anna, BILAL)
    assert newer.epoch == 3
    assert key_file.unlock(newer, WORDS[DRIES]).notebook_key == new_key


def test_who_holds_the_sheet_may_what_a_coordinator_may(circle: Circle) -> None:
    folder = circle.folder
    circle.keyfile = key_file.add_slot(
        folder, circle.keyfile, circle.holder, uuid4(), "vijf oude bomen", effort=LEAST
    )
    circle.keyfile = key_file.set_coordinator(folder, circle.keyfile, circle.holder, DRIES, True)
    circle.keyfile, key = key_file.remove_slot(folder, circle.keyfile, circle.holder, ANNA)
    assert circle.as_(DRIES).notebook_key == key
    old = circle.holder
    circle.keyfile, circle.sheet = key_file.replace_recovery_key(folder, circle.keyfile, old)
    assert read_newest(folder).keyfile == circle.keyfile
    with pytest.raises(WrongRecoveryKey):
        key_file.rotate(folder, circle.keyfile, old)
    circle.keyfile, key = key_file.rotate(folder, circle.keyfile, circle.holder)
    assert (circle.keyfile.epoch, circle.as_(DRIES).notebook_key) == (3, key)


def test_after_a_new_key_nobody_goes_on_with_the_old_file(circle: Circle) -> None:
    before, anna, celia = circle.keyfile, circle.as_(ANNA), circle.as_(CELIA)
    circle.remove(ANNA, BILAL)
    for attempt in (
        lambda: key_file.rotate(circle.folder, before, celia),
        lambda: key_file.remove_slot(circle.folder, before, celia, DRIES),
        lambda: key_file.add_slot(circle.folder, before, anna, uuid4(), "vijf oude bomen", effort=LEAST),
        lambda: key_file.change_passphrase(circle.folder, before, celia, "vijf oude bomen", effort=LEAST),
        lambda: key_file.reset_passphrase(
            circle.folder, before, celia, BILAL, "vijf oude bomen", effort=LEAST
        ),
    ):
        with pytest.raises(ChangedElsewhere):
            attempt()
    assert read_newest(circle.folder).keyfile == circle.keyfile


def test_changes_made_from_the_same_file_are_all_kept(circle: Circle) -> None:
    before, anna, celia = circle.keyfile, circle.as_(ANNA), circle.as_(CELIA)
    newcomer = uuid4()
    key_file.add_slot(circle.folder, before, anna, newcomer, "vijf oude bomen", effort=LEAST)
    key_file.set_coordinator(circle.folder, before, celia, DRIES, True)
    key_file.change_passphrase(circle.folder, before, anna, "elf stille vissen", effort=LEAST)
    # The last one takes somebody out, and knows of the newcomer all the same.
    newest, new_key = key_file.remove_slot(circle.folder, before, celia, BILAL)
    assert key_file.holders(newest) == ((ANNA, True), (CELIA, True), (DRIES, True), (newcomer, False))
    for words in ("vijf oude bomen", "elf stille vissen", WORDS[DRIES]):
        assert key_file.unlock(newest, words).notebook_key == new_key


def test_of_two_who_take_somebody_out_at_once_one_is_told(circle: Circle) -> None:
    before, workers = circle.keyfile, {ANNA: BILAL, CELIA: DRIES}

    def take_out(by: UUID) -> tuple[KeyFile, bytes] | None:
        try:
            return key_file.remove_slot(
                circle.folder, before, key_file.unlock(before, WORDS[by]), workers[by]
            )
        except ChangedElsewhere:
            return None

    with ThreadPoolExecutor(2) as pool:
        done = [result for result in pool.map(take_out, workers) if result]
    assert len(done) == 1
    found = read_newest(circle.folder)
    assert (found.keyfile, found.keyfile.epoch, found.damaged) == (done[0][0], 2, ())
    assert key_file.unlock(found.keyfile, WORDS[ANNA]).notebook_key == done[0][1]


@pytest.mark.parametrize("epoch", [1, 2])
def test_a_former_key_that_does_not_open_is_told(circle: Circle, epoch: int) -> None:
    circle.remove(ANNA, BILAL)
    circle.remove(ANNA, DRIES)
    anna = circle.as_(ANNA)
    former = list(circle.keyfile.former)
    flipped = former[epoch - 1][:-1] + bytes([former[epoch - 1][-1] ^ 1])
    other = boxed(NOTEBOOK, {1: bytes(32), 2: bytes(32)}, anna.notebook_key)
    for altered in (
        [*former[: epoch - 1], flipped, *former[epoch:]],
        former[::-1],
        [*former[: epoch - 1], other[epoch - 1], *former[epoch:]],
    ):
        spoiled = replace(circle.keyfile, former=tuple(altered))
        spoiled = signed(spoiled, ANNA, anna.seed(spoiled))
        with pytest.raises(NotebookDamaged, match=circle.keyfile.file):
            key_file.epoch_keys(spoiled, anna.notebook_key)
    with pytest.raises(NotebookDamaged):
        key_file.epoch_keys(circle.keyfile, circle.keys[0])


def test_a_key_file_stays_small(circle: Circle) -> None:
    for _ in range(20):
        circle.keyfile, _key = key_file.rotate(circle.folder, circle.keyfile, circle.as_(ANNA))
    assert circle.keyfile.epoch == 21
    assert (circle.folder / circle.keyfile.file).stat().st_size < 25_000
