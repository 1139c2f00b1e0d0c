"""Whoever can write in the folder, with an old key or with none, cannot slip anybody a notebook key of their own."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    KeyDoesNotFit,
    NotebookDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file
from desktop.store.key_beginning import begun
from desktop.store.key_content import KeyFile, Slot, encoded, signed
from desktop.store.key_decisions import Decision, Member, hash_of, key_check_of, made, member_of, signing_seed
from desktop.store.key_file import Unlocked, copy_newest, read_newest
from desktop.store.key_former import boxed
from desktop.store.key_seals import RecoverySeal, WorkerSeal
from desktop.store.passphrases import LEAST
from desktop.store.sealing import KeyPair, new_key_pair, new_notebook_key
from tests.store.test_key_team import ANNA, BILAL, CELIA, DRIES, NOTEBOOK, WORDS, Circle, gathered

THEIRS = new_notebook_key()
"""The notebook key that somebody would like to slip us."""


@pytest.fixture
def circle(tmp_path: Path) -> Circle:
    return gathered(tmp_path / "shared")


def _put(folder: Path, keyfile: KeyFile) -> KeyFile:
    (folder / keyfile.file).write_bytes(encoded(keyfile))
    return keyfile


def _decided(
    keyfile: KeyFile, by: UUID | None, seed: bytes, change: Callable[[Decision], Decision]
) -> KeyFile:
    """What somebody writes who says to decide something, whether they can or not."""
    before = keyfile.decisions[-1]
    decision = change(Decision(by, hash_of(before), before.epoch, before.key_check))
    return replace(keyfile, decisions=(*keyfile.decisions, made(decision, seed, NOTEBOOK)))


def _with_their_key(keyfile: KeyFile, known: bytes) -> KeyFile:
    """Seal another notebook key to everybody, as a coordinator would."""
    epoch = keyfile.decisions[-1].epoch

    def slot(old: Slot) -> Slot:
        sealed = WorkerSeal(NOTEBOOK, old.worker_id).closed(old.public, THEIRS, epoch)
        return replace(old, sealed_key=sealed)

    return replace(
        keyfile,
        epoch=epoch,
        slots=tuple(slot(old) for old in keyfile.slots),
        recovery_sealed_key=RecoverySeal(NOTEBOOK).closed(keyfile.recovery_public, THEIRS, epoch),
        former=boxed(NOTEBOOK, dict.fromkeys(range(1, epoch), known), THEIRS),
    )


def _as_new_epoch(decision: Decision) -> Decision:
    return replace(decision, epoch=decision.epoch + 1, key_check=key_check_of(THEIRS, NOTEBOOK))


def _begun_by_a_stranger(circle: Circle, number: int) -> KeyFile:
    """A team of their own with all of ours in it, by somebody who knows what lies in the folder."""
    pair, stranger = new_key_pair(), uuid4()
    box = circle.keyfile.slots[0].private
    keyfile = begun(NOTEBOOK, stranger, pair, box, KeyPair(circle.keyfile.recovery_public, bytes(32)), THEIRS)
    seed = signing_seed(pair.private, NOTEBOOK)
    members = tuple(
        Member(
            slot.worker_id, slot.public, member_of(stranger, pair, NOTEBOOK, coordinator=True).signing, True
        )
        for slot in circle.keyfile.slots
    )
    keyfile = _decided(keyfile, stranger, seed, lambda one: replace(one, members=members))
    slots = tuple(
        replace(
            slot,
            sealed_key=WorkerSeal(NOTEBOOK, slot.worker_id).closed(slot.public, THEIRS, 1),
            anchor=hash_of(keyfile.decisions[-1]),
        )
        for slot in circle.keyfile.slots
    )
    keyfile = replace(keyfile, slots=(*keyfile.slots, *slots), number=number)
    return signed(keyfile, stranger, seed)


def _opens_for_nobody(circle: Circle, keyfile: KeyFile, remembered: Unlocked) -> None:
    for worker, words in WORDS.items():
        with pytest.raises((NotebookDamaged, WrongPassphrase)):
            key_file.unlock(keyfile, words, worker)
    with pytest.raises((NotebookDamaged, KeyDoesNotFit)):
        key_file.unlock_with_private_key(keyfile, remembered.worker_id, remembered.private_key)
    with pytest.raises((NotebookDamaged, WrongRecoveryKey)):
        key_file.unlock_with_recovery(keyfile, circle.sheet)


def test_a_stranger_who_begins_anew_is_passed_over_and_named(circle: Circle) -> None:
    forged = _put(circle.folder, _begun_by_a_stranger(circle, 5))
    found = read_newest(circle.folder)
    assert (found.keyfile, found.damaged, found.next_number) == (circle.keyfile, (forged.file,), 6)
    _opens_for_nobody(circle, forged, circle.as_(ANNA))
    # It keeps nobody from going on.
    newer = key_file.set_coordinator(circle.folder, circle.keyfile, circle.as_(ANNA), DRIES, True)
    assert newer.number == 6
    assert read_newest(circle.folder).keyfile == newer


def test_a_stranger_who_takes_all_away_and_begins_anew_is_refused(circle: Circle, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copy_newest(circle.folder, copies)
    anna = circle.as_(ANNA)
    shutil.rmtree(circle.folder / "notebook")
    (circle.folder / "notebook").mkdir()
    for number in (1, 9):
        _put(circle.folder, _begun_by_a_stranger(circle, number))
    # A PC that knows no better opens nothing with it.
    _opens_for_nobody(circle, read_newest(circle.folder).keyfile, anna)
    # One that does goes on with what it knows, and tells.
    found = read_newest(circle.folder, NOTEBOOK, also=copies)
    assert (found.keyfile, found.damaged, found.last_number) == (circle.keyfile, ("notebook/000009.json",), 9)
    copy_newest(circle.folder, copies)
    assert sorted(path.name for path in (copies / "notebook").iterdir()) == [
        f"00000{number}.json" for number in range(1, 5)
    ]
    newer = key_file.set_coordinator(circle.folder, circle.keyfile, anna, DRIES, True)
    assert read_newest(circle.folder, NOTEBOOK, also=copies).keyfile == newer


def test_a_stranger_cannot_sign_for_the_team(circle: Circle) -> None:
    stranger = new_key_pair()
    seed = signing_seed(stranger.private, NOTEBOOK)
    sound = replace(circle.keyfile, number=5)
    decided = _with_their_key(_decided(sound, ANNA, seed, _as_new_epoch), bytes(32))
    same_epoch = _with_their_key(sound, bytes(32))
    for keyfile, writer in (
        (sound, ANNA),
        (sound, None),
        (decided, ANNA),
        (same_epoch, ANNA),
        (sound, uuid4()),
    ):
        forged = _put(circle.folder, signed(keyfile, writer, seed))
        found = read_newest(circle.folder)
        assert (found.keyfile, found.damaged) == (circle.keyfile, (forged.file,))
        _opens_for_nobody(circle, forged, circle.as_(ANNA))


FORGED: dict[str, Callable[[KeyFile, bytes, bytes], KeyFile]] = {
    "a new key": lambda keyfile, key, seed: _with_their_key(
        _decided(keyfile, BILAL, seed, _as_new_epoch), key
    ),
    "a new key in the name of a coordinator": lambda keyfile, key, seed: _with_their_key(
        _decided(keyfile, ANNA, seed, _as_new_epoch), key
    ),
    "a new key in the name of the sheet": lambda keyfile, key, seed: _with_their_key(
        _decided(keyfile, None, seed, _as_new_epoch), key
    ),
    "a new key without a word": lambda keyfile, _key, _seed: _with_their_key(keyfile, bytes(32)),
    "oneself coordinator, then a new key": lambda keyfile, key, seed: _with_their_key(
        _decided(
            _decided(
                keyfile,
                BILAL,
                seed,
                lambda one: replace(
                    one, members=(Member(BILAL, keyfile.slots[1].public, _public_of(keyfile), True),)
                ),
            ),
            BILAL,
            seed,
            _as_new_epoch,
        ),
        key,
    ),
    "oneself in again": lambda keyfile, _key, seed: _decided(
        keyfile,
        BILAL,
        seed,
        lambda one: replace(one, members=(Member(BILAL, bytes(32), bytes(32), True),)),
    ),
}


def _public_of(keyfile: KeyFile) -> bytes:
    """What checks Bilal's signatures, as it was decided."""
    return next(
        one.signing for decision in keyfile.decisions for one in decision.members if one.worker_id == BILAL
    )


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
@pytest.mark.parametrize("removed", [False, True], ids=["a plain worker", "a plain worker who was taken out"])
def test_a_plain_worker_cannot_slip_anybody_a_key(
    circle: Circle, tmp_path: Path, forge: Callable[[KeyFile, bytes, bytes], KeyFile], removed: bool
) -> None:
    at_epoch_1, bilal, anna = circle.keyfile, circle.as_(BILAL), circle.as_(ANNA)
    away = tmp_path / "away"
    copy_newest(circle.folder, away)
    if removed:
        circle.remove(ANNA, BILAL)
    seed = bilal.seed(at_epoch_1)
    for begin in (at_epoch_1, circle.keyfile):
        forged = forge(replace(begin, number=7), bilal.notebook_key, seed)
        for writer in (BILAL, ANNA, None):
            _put(circle.folder, signed(forged, writer, seed))
            _opens_for_nobody_but_the_writer(circle, signed(forged, writer, seed), anna)
            # A PC that comes anew, and one that was away since the first epoch.
            for also in (None, away):
                found = read_newest(circle.folder, NOTEBOOK, also=also)
                if found.keyfile.number == 7:
                    # Who is in the team can sign what spoils the seals; that is all.
                    assert not removed
                    assert found.keyfile.decisions == circle.keyfile.decisions
                    continue
                assert (found.keyfile, found.damaged) == (circle.keyfile, ("notebook/000007.json",))
                assert key_file.unlock(found.keyfile, WORDS[ANNA]).notebook_key == circle.keys[-1]


def _opens_for_nobody_but_the_writer(circle: Circle, keyfile: KeyFile, remembered: Unlocked) -> None:
    for worker in (ANNA, CELIA, DRIES):
        with pytest.raises(NotebookDamaged):
            key_file.unlock(keyfile, WORDS[worker], worker)
    with pytest.raises(NotebookDamaged):
        key_file.unlock_with_private_key(keyfile, remembered.worker_id, remembered.private_key)
    with pytest.raises(NotebookDamaged):
        key_file.unlock_with_recovery(keyfile, circle.sheet)


def test_who_was_taken_out_can_at_most_withhold_that(circle: Circle, tmp_path: Path) -> None:
    before, bilal = circle.keyfile, circle.as_(BILAL)
    knows, away = tmp_path / "knows", tmp_path / "away"
    copy_newest(circle.folder, away)
    circle.remove(ANNA, BILAL)
    copy_newest(circle.folder, knows)
    # Bilal writes on as if he were in the team still.
    rolled_back = _put(circle.folder, signed(replace(before, number=6), BILAL, bilal.seed(before)))
    for also in (None, away, knows):
        found = read_newest(circle.folder, NOTEBOOK, also=also)
        assert (found.keyfile, found.damaged, found.unknown) == (circle.keyfile, (rolled_back.file,), ())
    # Even where he takes away the file without him, a PC that saw it does not go back.
    (circle.folder / circle.keyfile.file).unlink()
    found = read_newest(circle.folder, NOTEBOOK, also=knows)
    assert (found.keyfile, found.damaged) == (circle.keyfile, (rolled_back.file,))
    copy_newest(circle.folder, knows)
    assert not (knows / rolled_back.file).exists()
    # One that did not is back at the first key, which is the team's own; there is no other to be had.
    found = read_newest(circle.folder, NOTEBOOK, also=away)
    assert key_file.unlock(found.keyfile, WORDS[CELIA]).notebook_key == circle.keys[0]
    # And the next change by who knows puts it right.
    newer = key_file.set_coordinator(circle.folder, circle.keyfile, circle.as_(ANNA), DRIES, True)
    assert (newer.number, newer.epoch, newer.slot_of(BILAL)) == (7, 2, None)
    assert read_newest(circle.folder, NOTEBOOK, also=away).keyfile == newer


def test_a_coordinator_who_was_taken_out_decides_nothing_for_who_knows(
    circle: Circle, tmp_path: Path
) -> None:
    before, celia = circle.keyfile, circle.as_(CELIA)
    seed = celia.seed(before)
    circle.remove(ANNA, CELIA)
    copy_newest(circle.folder, tmp_path / "knows")
    apart = _with_their_key(
        _decided(replace(before, number=6), CELIA, seed, _as_new_epoch), celia.notebook_key
    )
    apart = _put(circle.folder, signed(apart, CELIA, seed))
    # Two sound files that say different things: neither is chosen blindly.
    for also in (None, tmp_path / "knows"):
        with pytest.raises(NotebookDamaged, match=apart.file):
            read_newest(circle.folder, NOTEBOOK, also=also)
    with pytest.raises(NotebookDamaged, match=apart.file):
        copy_newest(circle.folder, tmp_path / "knows")
    assert read_newest(tmp_path / "knows").keyfile == circle.keyfile
    with pytest.raises(NotebookDamaged, match=apart.file):
        key_file.rotate(circle.folder, circle.keyfile, circle.as_(ANNA))


def test_nor_for_whoever_confirmed_since_not_even_on_a_new_pc(circle: Circle) -> None:
    before, celia = circle.keyfile, circle.as_(CELIA)
    seed = celia.seed(before)
    circle.remove(ANNA, CELIA)
    circle.keyfile = key_file.confirm(circle.folder, circle.keyfile, circle.as_(DRIES))
    # Celia takes away all that was decided since, and goes on from before.
    confirmed = circle.keyfile.slot_of(DRIES)
    assert confirmed
    slots = tuple(confirmed if slot.worker_id == DRIES else slot for slot in before.slots)
    apart = _decided(replace(before, number=9, slots=slots), CELIA, seed, _as_new_epoch)
    apart = signed(_with_their_key(apart, celia.notebook_key), CELIA, seed)
    with pytest.raises(NotebookDamaged, match=apart.file):
        key_file.unlock(apart, WORDS[DRIES], DRIES)
    with pytest.raises(NotebookDamaged, match=apart.file):
        key_file.unlock_with_private_key(apart, DRIES, circle.as_(DRIES).private_key)


def test_who_knew_the_first_passphrase_has_nothing_of_it_once_the_keys_are_renewed(circle: Circle) -> None:
    # Celia chose Bilal's passphrase, and keeps the file in which it opens his box.
    kept = circle.as_(BILAL).private_key
    circle.keyfile, _bilal = key_file.renew_keys(
        circle.folder, circle.keyfile, circle.as_(BILAL), "vijf oude bomen", effort=LEAST
    )
    circle.remove(ANNA, CELIA)
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(circle.keyfile, BILAL, kept)
    assert key_file.unlock(circle.keyfile, "vijf oude bomen").notebook_key == circle.keys[-1]


def test_a_vouch_is_for_one_owner_and_one_decision(circle: Circle) -> None:
    anna, bilal, *others = circle.keyfile.slots
    seed = circle.as_(ANNA).seed(circle.keyfile)
    hashes = [hash_of(decision) for decision in circle.keyfile.decisions]
    assert [anna.anchor, bilal.anchor] == hashes[:2]
    for altered in (
        replace(anna, anchor=hashes[1]),
        replace(anna, anchor=bytes(32)),
        replace(anna, vouch=bilal.vouch, anchor=bilal.anchor),
    ):
        keyfile = signed(replace(circle.keyfile, slots=(altered, bilal, *others)), ANNA, seed)
        with pytest.raises(NotebookDamaged):
            key_file.unlock(keyfile, WORDS[ANNA], ANNA)
    keyfile = signed(replace(circle.keyfile, recovery_anchor=hashes[1]), ANNA, seed)
    with pytest.raises(NotebookDamaged):
        key_file.unlock_with_recovery(keyfile, circle.sheet)
    # Without an anchor it is read as of before there were decisions: that nobody vouched for.
    keyfile = signed(replace(circle.keyfile, recovery_anchor=b""), ANNA, seed)
    with pytest.raises(NotebookDamaged):
        key_file.unlock_with_recovery(keyfile, circle.sheet)


def test_the_seed_of_the_sheet_is_that_of_the_team(circle: Circle) -> None:
    seed = circle.as_(ANNA).seed(circle.keyfile)
    other = RecoverySeal(NOTEBOOK).closed_seed(circle.keyfile.recovery_public, bytes(32))
    for sealed in (other, circle.keyfile.recovery_sealed_key):
        keyfile = signed(replace(circle.keyfile, recovery_seed=sealed), ANNA, seed)
        recovered = key_file.unlock_with_recovery(keyfile, circle.sheet)
        with pytest.raises(NotebookDamaged):
            recovered.seed(keyfile)


def test_a_pc_that_was_away_follows_everything_that_was_decided(circle: Circle, tmp_path: Path) -> None:
    away, dries = tmp_path / "away", circle.as_(DRIES)
    copy_newest(circle.folder, away)
    emma = uuid4()
    # Celia takes Bilal out; Emma comes in the second epoch, gets other keys, and becomes coordinator.
    circle.remove(CELIA, BILAL)
    circle.keyfile = key_file.add_slot(
        circle.folder, circle.keyfile, circle.as_(CELIA), emma, "vijf oude bomen", effort=LEAST
    )
    circle.keyfile = key_file.reset_passphrase(
        circle.folder, circle.keyfile, circle.as_(ANNA), emma, "elf stille vissen", effort=LEAST
    )
    circle.keyfile = key_file.set_coordinator(circle.folder, circle.keyfile, circle.as_(CELIA), emma, True)
    # Emma takes Celia out, who decided much of this.
    by_emma = key_file.unlock(circle.keyfile, "elf stille vissen")
    circle.keyfile, key = key_file.remove_slot(circle.folder, circle.keyfile, by_emma, CELIA)
    circle.keys.append(key)
    found = read_newest(circle.folder, NOTEBOOK, also=away)
    assert found.keyfile == circle.keyfile
    again = key_file.unlock_with_private_key(found.keyfile, DRIES, dries.private_key)
    keys = key_file.epoch_keys(found.keyfile, again.notebook_key)
    assert dict(keys.by_epoch) == dict(enumerate(circle.keys, 1))
    assert (keys.current, keys.knows(4)) == (3, False)
    assert key_file.unlock(found.keyfile, "elf stille vissen").notebook_key == key


def test_the_files_in_between_are_not_needed(circle: Circle) -> None:
    circle.remove(ANNA, BILAL)
    circle.remove(CELIA, ANNA)
    for path in (circle.folder / "notebook").iterdir():
        if path.name != circle.keyfile.file[-11:]:
            path.write_bytes(b"rotten")
    found = read_newest(circle.folder)
    assert (found.keyfile, found.damaged) == (circle.keyfile, ())
    opened = key_file.unlock(found.keyfile, WORDS[DRIES])
    assert dict(key_file.epoch_keys(found.keyfile, opened.notebook_key).by_epoch) == dict(
        enumerate(circle.keys, 1)
    )
