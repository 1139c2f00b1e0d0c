"""Key files of the first format, as the first program wrote them: they open for ever, and go over into the present one."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    CoordinatorNeeded,
    GoneMeanwhile,
    KeyDoesNotFit,
    NotebookDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file, key_folder
from desktop.store.key_content import OLDEST, check_mac, decoded, encoded
from desktop.store.key_file import Recovered, copy_newest, read_newest, write_next
from desktop.store.passphrases import LEAST

WRITTEN = (
    (
        b'{"sha256":"a2801fd8c64c03fd012532dab3d40c8860ce7ed26bc9dca8b7856ca34ccfb3fd","content":{"format"'
        b':1,"notebook_id":"00112233-4455-6677-8899-aabbccddeeff","number":1,"epoch":1,"recovery_public":"'
        b'rkP+Niz772F9FFbLa8p1u1V83V+Xg242PNtqEzE4Cjc=","recovery_sealed_key":"4ufCAirf+OB9P9JZFcSgDKurvNm'
        b'j08cU7rdFWh65rB05JZ33pTCSrV/XVoEEl9EEEgaYKGJonvUq9DDq9c2Tbc3f7BPnW8eOQonV+P3ynRM=","recovery_vou'
        b'ch":"UEMvusvBP1n3iI1dwso1sR/R4x+reNTzQHb2g9J4/yk=","slots":[{"worker_id":"00000000-0000-4000-800'
        b'0-00000000000a","public":"8IBaZ8dV5CuOHtHNjsgLvIUBF8m+lVWIvRIP7/TsRSM=","private":{"salt":"hMj30'
        b'2VkJ508rJc/44O2jg==","passes":1,"lanes":1,"memory":8192,"nonce":"9k9fyaMw6Jvvmkpt","box":"PRtHeB'
        b'e7DoNVbC7ZC6YJ7j5YXdtRh22iD35+lYiD9BOLDB3aXDCdlbU5O47QzwEs"},"sealed_key":"lj1YGMXkOhbMt26idtRCw'
        b'iwiXR8loKshAswV7OtlU1PedkV2gzej7zvwHCzH1BtM8V+tkw3P8JglN2QiTuJfij6yiI95WdzczbKaAZ1N1Wg=","vouch"'
        b':"BAC98/RXil4u52eBlGKoSR+S1/1Z5Pep57LFB7yii0A="}],"mac":"I+PkugkiTO0hrsohEN8yhdd01dHEQATjvcGBtRY'
        b'Hekw="}}'
    ),
    (
        b'{"sha256":"af49d8947beb12cc994b3a0706e069ec8e35347063cdddb1b6cce1c6df8d4f8b","content":{"format"'
        b':1,"notebook_id":"00112233-4455-6677-8899-aabbccddeeff","number":2,"epoch":1,"recovery_public":"'
        b'rkP+Niz772F9FFbLa8p1u1V83V+Xg242PNtqEzE4Cjc=","recovery_sealed_key":"4ufCAirf+OB9P9JZFcSgDKurvNm'
        b'j08cU7rdFWh65rB05JZ33pTCSrV/XVoEEl9EEEgaYKGJonvUq9DDq9c2Tbc3f7BPnW8eOQonV+P3ynRM=","recovery_vou'
        b'ch":"UEMvusvBP1n3iI1dwso1sR/R4x+reNTzQHb2g9J4/yk=","slots":[{"worker_id":"00000000-0000-4000-800'
        b'0-00000000000a","public":"8IBaZ8dV5CuOHtHNjsgLvIUBF8m+lVWIvRIP7/TsRSM=","private":{"salt":"xUF0r'
        b'/I7rMOeCKMgl0wtvw==","passes":1,"lanes":1,"memory":8192,"nonce":"OwyHcCfo+Ivwoc4o","box":"FOY++R'
        b'KSEGInisHd3MCHOZlH5zDdcSYdh3j9u8hNhDHrkwLrhbVZc2v/kZRf71Jg"},"sealed_key":"2yIoHvsasnyMLji7aGPnt'
        b'jyMFbnt59Oow+Rij1+AkgSeH4fWZB7nol8cWD4sxmtS+IjL4rY3iLoA9blcBqtVQ6bQiYVD7CwB+V2EH8/zSis=","vouch"'
        b':"BAC98/RXil4u52eBlGKoSR+S1/1Z5Pep57LFB7yii0A="}],"mac":"6WyrByvEKO1VcAiVdt/PfmmoKjH8OXaMZPdvXbp'
        b'YfL8="}}'
    ),
)
KEY = bytes.fromhex("42fd3f7bab5fc3c362f14912c1510a6dc154a22ed387f8851c2eb3ea1ae3b443")
SHEET = "2X69-7P0B-6N34-8C1S-JNCP-VCWM-4HSG-BYRZ-GZSQ"
PRIVATE = bytes.fromhex("a8cd0db4416a3417f5e0e3b982548f9887e061e043fbba507d5411f55525a276")
NOTEBOOK, ANNA = UUID("00112233-4455-6677-8899-aabbccddeeff"), UUID("00000000-0000-4000-8000-00000000000a")
BILAL = uuid4()
WORDS = "een groene deur"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A notebook in which Anna changed her passphrase once."""
    (tmp_path / "notebook").mkdir()
    for number, raw in enumerate(WRITTEN, 1):
        (tmp_path / f"notebook/00000{number}.json").write_bytes(raw)
    return tmp_path


def test_they_keep_their_bytes_and_open(folder: Path) -> None:
    for number, raw in enumerate(WRITTEN, 1):
        assert encoded(decoded(raw, number)) == raw
    found = read_newest(folder)
    keyfile = found.keyfile
    assert (keyfile.format, keyfile.number, keyfile.epoch, found.damaged) == (OLDEST, 2, 1, ())
    anna = key_file.unlock(keyfile, WORDS)
    assert (anna.worker_id, anna.private_key, anna.notebook_key) == (ANNA, PRIVATE, KEY)
    assert key_file.unlock_with_private_key(keyfile, ANNA, PRIVATE) == anna
    assert key_file.unlock_with_recovery(keyfile, SHEET).notebook_key == KEY
    with pytest.raises(WrongPassphrase):
        key_file.unlock(keyfile, "het blauwe huis")
    assert dict(key_file.epoch_keys(keyfile, KEY).by_epoch) == {1: KEY}


def test_who_has_a_slot_in_them_is_coordinator(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    assert key_file.holders(keyfile) == ((ANNA, True),)
    key_file.refuse_others(keyfile, ANNA)
    with pytest.raises(CoordinatorNeeded):
        key_file.refuse_others(keyfile, BILAL)


def test_the_first_change_brings_them_into_the_present_format(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    anna = key_file.unlock(keyfile, WORDS)
    newer = key_file.change_passphrase(folder, keyfile, anna, "vijf oude bomen", effort=LEAST)
    assert (newer.format, newer.number, newer.epoch) == (2, 3, 1)
    assert read_newest(folder).keyfile == newer
    # Keys, sheet and what a computer remembers stay as they were.
    assert key_file.unlock(newer, "vijf oude bomen") == anna
    assert key_file.unlock_with_private_key(newer, ANNA, PRIVATE) == anna
    assert key_file.unlock_with_recovery(newer, SHEET).notebook_key == KEY
    assert key_file.holders(newer) == ((ANNA, True),)
    assert [path.read_bytes() for path in sorted((folder / "notebook").iterdir())][:2] == list(WRITTEN)


def test_to_confirm_is_a_change_too(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    anna = key_file.unlock(keyfile, WORDS)
    newer = key_file.confirm(folder, keyfile, anna)
    assert (newer.format, newer.number) == (2, 3)
    assert key_file.confirm(folder, newer, anna) == newer
    assert key_file.unlock(newer, WORDS) == anna


def test_a_team_grows_from_them(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    anna = key_file.unlock(keyfile, WORDS)
    keyfile = key_file.add_slot(folder, keyfile, anna, BILAL, "drie rode fietsen", effort=LEAST)
    assert key_file.holders(keyfile) == ((ANNA, True), (BILAL, False))
    keyfile, key = key_file.remove_slot(folder, keyfile, anna, BILAL)
    assert dict(key_file.epoch_keys(keyfile, key).by_epoch) == {1: KEY, 2: key}
    # The old sheet goes on, through new keys, until there is a new one.
    recovered = key_file.unlock_with_recovery(keyfile, SHEET)
    assert recovered.notebook_key == key
    keyfile = key_file.reset_passphrase(folder, keyfile, recovered, ANNA, "vijf oude bomen", effort=LEAST)
    anna = key_file.unlock(keyfile, "vijf oude bomen")
    keyfile, sheet = key_file.replace_recovery_key(folder, keyfile, anna)
    with pytest.raises(WrongRecoveryKey):
        key_file.unlock_with_recovery(keyfile, SHEET)
    assert key_file.unlock_with_recovery(keyfile, sheet).notebook_key == key


def test_a_passphrase_forgotten_before_is_mended_with_the_old_sheet(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    recovered = key_file.unlock_with_recovery(keyfile, SHEET)
    newer = key_file.reset_passphrase(folder, keyfile, recovered, ANNA, "vijf oude bomen", effort=LEAST)
    assert read_newest(folder).keyfile == newer
    anna = key_file.unlock(newer, "vijf oude bomen")
    assert (anna.worker_id, anna.notebook_key) == (ANNA, KEY)
    assert key_file.holders(newer) == ((ANNA, True),)
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(newer, ANNA, PRIVATE)
    # Who holds the sheet vouched for the first decision.
    assert newer.recovery_anchor == newer.slots[0].anchor
    again = key_file.unlock_with_recovery(newer, SHEET)
    assert key_file.rotate(folder, newer, again)[0].epoch == 2


def test_with_the_sheet_alone_nothing_else_is_begun(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    recovered = key_file.unlock_with_recovery(keyfile, SHEET)
    for attempt in (
        lambda: key_file.add_slot(folder, keyfile, recovered, BILAL, "drie rode fietsen", effort=LEAST),
        lambda: key_file.rotate(folder, keyfile, recovered),
        lambda: key_file.replace_recovery_key(folder, keyfile, recovered),
        lambda: key_file.set_coordinator(folder, keyfile, recovered, ANNA, False),
    ):
        with pytest.raises(CoordinatorNeeded):
            attempt()
    with pytest.raises(GoneMeanwhile):
        key_file.reset_passphrase(folder, keyfile, recovered, BILAL, "drie rode fietsen", effort=LEAST)
    assert read_newest(folder).keyfile == keyfile


def test_what_was_altered_in_them_is_noticed(folder: Path) -> None:
    keyfile = read_newest(folder).keyfile
    slot = keyfile.slots[0]
    for altered in (
        replace(keyfile, number=3),
        replace(keyfile, recovery_vouch=slot.vouch),
        replace(keyfile, slots=(replace(slot, vouch=keyfile.recovery_vouch),)),
        replace(keyfile, mac=bytes(32)),
        replace(keyfile, slots=(*keyfile.slots, replace(slot, worker_id=BILAL))),
    ):
        with pytest.raises(NotebookDamaged):
            key_file.unlock(altered, WORDS)
        with pytest.raises(NotebookDamaged):
            key_file.unlock_with_recovery(altered, SHEET)
        with pytest.raises(NotebookDamaged):
            check_mac(altered, KEY)
    for wrong in ({"epoch": 2}, {"former": (bytes(60),)}, {"writer": ANNA}, {"mac": b"short"}):
        with pytest.raises(ValueError, match="first format"):
            replace(keyfile, **wrong)


def test_the_present_program_adds_nothing_to_them(folder: Path) -> None:
    content = json.loads(WRITTEN[1])["content"]
    assert sorted(content) == sorted(
        [
            "format",
            "notebook_id",
            "number",
            "epoch",
            "recovery_public",
            "recovery_sealed_key",
            "recovery_vouch",
            "slots",
            "mac",
        ]
    )
    assert sorted(content["slots"][0]) == sorted(["worker_id", "public", "private", "sealed_key", "vouch"])


def test_copies_of_them_follow_into_the_present_format_and_never_back(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    copy_newest(folder, own)
    assert read_newest(own).keyfile == read_newest(folder).keyfile
    anna = key_file.unlock(read_newest(own).keyfile, WORDS)
    newer = key_file.confirm(folder, read_newest(own).keyfile, anna)
    copy_newest(folder, own)
    assert read_newest(own).keyfile == newer
    # Somebody puts one of the first format behind it.
    (folder / "notebook/000004.json").write_bytes(encoded(replace(decoded(WRITTEN[1], 2), number=4)))
    for also in (None, own):
        found = read_newest(folder, NOTEBOOK, also=also)
        assert (found.keyfile, found.damaged) == (newer, ("notebook/000004.json",))


def test_a_file_of_the_first_format_of_another_notebook_is_not_copied(folder: Path, tmp_path: Path) -> None:
    keyfile, _, _ = key_file.create(tmp_path / "elsewhere", uuid4(), BILAL, "drie rode fietsen", effort=LEAST)
    bilal = key_file.unlock(keyfile, "drie rode fietsen")
    elsewhere = tmp_path / "elsewhere/notebook"
    newer = key_file.change_passphrase(
        tmp_path / "elsewhere", keyfile, bilal, "negen gele bussen", effort=LEAST
    )
    (elsewhere / "000001.json").unlink()
    (elsewhere / "000001.json").write_bytes(WRITTEN[0])
    copy_newest(tmp_path / "elsewhere", tmp_path / "own")
    copied = [path.name for path in (tmp_path / "own/notebook").iterdir()]
    # The first file says whose notebook it is; where that is known, it is known better.
    assert copied == ["000001.json"]
    assert read_newest(tmp_path / "elsewhere", newer.notebook_id).keyfile == newer
    own = tmp_path / "own"
    shutil.rmtree(own)
    key_folder.make_folder(own)
    write_next(own, newer)
    copy_newest(tmp_path / "elsewhere", own)
    assert [path.name for path in (own / "notebook").iterdir()] == ["000002.json"]


def test_nobody_comes_in_by_what_was_vouched_for_of_old(folder: Path) -> None:
    """Who got the first notebook key later on cannot begin the team anew, with themselves in it."""
    from desktop.store.key_beginning import begun_anew
    from desktop.store.key_content import signed
    from desktop.store.key_file import Unlocked
    from desktop.store.sealing import new_key_pair

    keyfile = read_newest(folder).keyfile
    pair = new_key_pair()
    mallory = Unlocked(BILAL, pair.private, KEY)
    box = keyfile.slots[0].private
    forged = begun_anew(keyfile, mallory, BILAL, pair.private, box)
    forged = replace(forged, slots=(*forged.slots, replace(keyfile.slots[0], anchor=bytes(32))), number=3)
    forged = signed(forged, BILAL, mallory.seed(forged))
    with pytest.raises((NotebookDamaged, WrongPassphrase)):
        key_file.unlock(forged, WORDS, ANNA)
    with pytest.raises(NotebookDamaged):
        key_file.unlock_with_private_key(forged, ANNA, PRIVATE)
    assert repr(Recovered(PRIVATE, KEY)) == "Recovered()"
