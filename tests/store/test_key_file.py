"""Key files: made, opened, superseded, and useless to whoever has no key."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    KeyDoesNotFit,
    NotebookExists,
    PassphraseNeeded,
    PassphraseTooShort,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file, recovery_key
from desktop.store.key_file import KeyFile, read_newest
from desktop.store.passphrases import LEAST

NOTEBOOK, ANNA, BILAL = uuid4(), uuid4(), uuid4()


def _new(folder: Path) -> tuple[KeyFile, bytes, str]:
    return key_file.create(folder, NOTEBOOK, ANNA, "het blauwe huis", effort=LEAST)


def _with_bilal(folder: Path) -> tuple[KeyFile, bytes, str]:
    keyfile, notebook_key, sheet = _new(folder)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    keyfile = key_file.add_slot(folder, keyfile, anna, BILAL, "drie rode fietsen", effort=LEAST)
    return keyfile, notebook_key, sheet


def test_a_whole_life_at_full_strength(tmp_path: Path) -> None:
    keyfile, notebook_key, sheet = key_file.create(tmp_path, NOTEBOOK, ANNA, "demo")
    assert read_newest(tmp_path).keyfile == keyfile
    anna = key_file.unlock(keyfile, "demo")
    assert (anna.worker_id, anna.notebook_key) == (ANNA, notebook_key)
    keyfile = key_file.change_passphrase(tmp_path, keyfile, anna, "het blauwe huis")
    assert key_file.unlock(read_newest(tmp_path).keyfile, "het blauwe huis") == anna
    assert key_file.unlock_with_recovery(keyfile, sheet.lower()).notebook_key == notebook_key
    assert [slot.private.memory for slot in keyfile.slots] == [65536]


def test_a_second_notebook_in_the_folder_is_refused(tmp_path: Path) -> None:
    _new(tmp_path)
    before = (tmp_path / "notebook/000001.json").read_bytes()
    with pytest.raises(NotebookExists):
        _new(tmp_path)
    assert (tmp_path / "notebook/000001.json").read_bytes() == before


def test_a_damaged_notebook_is_not_written_over_either(tmp_path: Path) -> None:
    (tmp_path / "notebook").mkdir()
    (tmp_path / "notebook/000001.json").write_bytes(b"torn")
    with pytest.raises(NotebookExists):
        _new(tmp_path)
    assert (tmp_path / "notebook/000001.json").read_bytes() == b"torn"


def test_each_worker_opens_with_their_own_passphrase(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis", first=BILAL)
    bilal = key_file.unlock(keyfile, "drie rode fietsen")
    assert (anna.worker_id, bilal.worker_id) == (ANNA, BILAL)
    assert anna.notebook_key == bilal.notebook_key == notebook_key
    assert anna.private_key != bilal.private_key


def test_two_with_the_same_passphrase_each_come_in_as_themselves(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    keyfile = key_file.add_slot(tmp_path, keyfile, anna, BILAL, "het blauwe huis", effort=LEAST)
    for worker in (ANNA, BILAL):
        assert key_file.unlock(keyfile, "het blauwe huis", first=worker).worker_id == worker


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    with pytest.raises(WrongPassphrase):
        key_file.unlock(keyfile, "het blauwe huisje", first=uuid4())
    with pytest.raises(PassphraseNeeded):
        key_file.unlock(keyfile, "")


def test_a_changed_passphrase_replaces_the_old_one_and_keeps_the_key(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    newer = key_file.change_passphrase(tmp_path, keyfile, anna, "een groene deur", effort=LEAST)
    assert newer.number == keyfile.number + 1
    assert read_newest(tmp_path).keyfile == newer
    assert key_file.unlock(newer, "een groene deur") == anna
    assert key_file.unlock(newer, "drie rode fietsen").worker_id == BILAL
    with pytest.raises(WrongPassphrase):
        key_file.unlock(newer, "het blauwe huis")
    # What a computer remembers goes on fitting.
    assert key_file.unlock_with_private_key(newer, ANNA, anna.private_key) == anna


def test_a_forgotten_passphrase_is_mended_with_the_sheet(tmp_path: Path) -> None:
    keyfile, notebook_key, sheet = _new(tmp_path)
    old = key_file.unlock(keyfile, "het blauwe huis")
    opened = key_file.unlock_with_recovery(keyfile, sheet)
    assert opened.notebook_key == notebook_key
    newer = key_file.reset_passphrase(tmp_path, keyfile, opened, ANNA, "een groene deur", effort=LEAST)
    anna = key_file.unlock(newer, "een groene deur")
    assert (anna.worker_id, anna.notebook_key) == (ANNA, notebook_key)
    assert anna.private_key != old.private_key
    assert len(newer.slots) == 1
    with pytest.raises(WrongPassphrase):
        key_file.unlock(newer, "het blauwe huis")
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(newer, ANNA, old.private_key)


def test_a_new_sheet_makes_the_old_one_useless(tmp_path: Path) -> None:
    keyfile, notebook_key, sheet = _new(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    newer, new_sheet = key_file.replace_recovery_key(tmp_path, keyfile, anna)
    assert key_file.unlock_with_recovery(newer, new_sheet).notebook_key == notebook_key
    with pytest.raises(WrongRecoveryKey):
        key_file.unlock_with_recovery(newer, sheet)
    assert key_file.unlock(newer, "het blauwe huis").notebook_key == notebook_key


def test_the_sheet_of_another_notebook_does_not_fit(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    with pytest.raises(WrongRecoveryKey):
        key_file.unlock_with_recovery(keyfile, recovery_key.written(recovery_key.new_recovery_secret()))


@pytest.mark.parametrize("private", [bytes(range(32)), b"", b"short", bytes(33)])
def test_another_private_key_does_not_fit(tmp_path: Path, private: bytes) -> None:
    keyfile, _, _ = _new(tmp_path)
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(keyfile, ANNA, private)


def test_a_worker_without_a_slot_has_no_key(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(keyfile, BILAL, anna.private_key)


def test_a_short_new_passphrase_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    with pytest.raises(PassphraseTooShort):
        key_file.change_passphrase(tmp_path, keyfile, anna, "kort", effort=LEAST)
    with pytest.raises(PassphraseTooShort):
        key_file.renew_keys(tmp_path, keyfile, anna, "kort", effort=LEAST)
    with pytest.raises(PassphraseTooShort):
        key_file.add_slot(tmp_path, keyfile, anna, uuid4(), "kort", effort=LEAST)
    with pytest.raises(PassphraseTooShort):
        key_file.reset_passphrase(tmp_path, keyfile, anna, BILAL, "kort", effort=LEAST)
    assert read_newest(tmp_path).keyfile == keyfile


def test_what_a_colleague_published_meanwhile_is_kept(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    bilal = key_file.unlock(keyfile, "drie rode fietsen")
    # All three start from the same key file.
    key_file.change_passphrase(tmp_path, keyfile, anna, "een groene deur", effort=LEAST)
    key_file.change_passphrase(tmp_path, keyfile, bilal, "negen gele bussen", effort=LEAST)
    newest, sheet = key_file.replace_recovery_key(tmp_path, keyfile, anna)
    assert newest == read_newest(tmp_path).keyfile
    assert newest.number == keyfile.number + 3
    assert key_file.unlock(newest, "een groene deur") == anna
    assert key_file.unlock(newest, "negen gele bussen") == bilal
    assert key_file.unlock_with_recovery(newest, sheet).notebook_key == notebook_key


def test_a_damaged_newest_file_takes_nothing_along(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    (tmp_path / keyfile.file).write_bytes(b"torn")
    # Whoever still holds it in memory publishes what it said, beyond the damaged one.
    newer, _ = key_file.replace_recovery_key(tmp_path, keyfile, anna)
    assert newer.number == keyfile.number + 1
    assert key_file.unlock(read_newest(tmp_path).keyfile, "drie rode fietsen").worker_id == BILAL
    assert read_newest(tmp_path).damaged == ()
    assert (tmp_path / keyfile.file).read_bytes() == b"torn"


def test_another_private_key_cannot_supersede(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _new(tmp_path)
    somebody = key_file.Unlocked(ANNA, bytes(range(32)), notebook_key)
    with pytest.raises(KeyDoesNotFit):
        key_file.replace_recovery_key(tmp_path, keyfile, somebody)
    with pytest.raises(WrongRecoveryKey):
        key_file.rotate(tmp_path, keyfile, key_file.Recovered(bytes(range(32)), notebook_key))
    assert read_newest(tmp_path).keyfile == keyfile


def test_new_keys_for_oneself(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _with_bilal(tmp_path)
    old = key_file.unlock(keyfile, "drie rode fietsen")
    newer, bilal = key_file.renew_keys(tmp_path, keyfile, old, "een groene deur", effort=LEAST)
    assert read_newest(tmp_path).keyfile == newer
    assert key_file.unlock(newer, "een groene deur") == bilal
    assert bilal.notebook_key == notebook_key
    assert key_file.holders(newer) == key_file.holders(keyfile)
    with pytest.raises(KeyDoesNotFit):
        key_file.unlock_with_private_key(newer, BILAL, old.private_key)
    with pytest.raises(KeyDoesNotFit):
        key_file.change_passphrase(tmp_path, newer, old, "negen gele bussen", effort=LEAST)
    # With the new ones everything goes on, and what opened the old box opens no later key.
    anna = key_file.unlock(newer, "het blauwe huis")
    rotated, new_key = key_file.rotate(tmp_path, newer, anna)
    assert key_file.unlock_with_private_key(rotated, BILAL, bilal.private_key).notebook_key == new_key
    assert key_file.change_passphrase(tmp_path, rotated, bilal, "negen gele bussen", effort=LEAST).epoch == 2


def test_a_coordinator_may_renew_and_reset_the_own_keys_too(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    keyfile, anna = key_file.renew_keys(tmp_path, keyfile, anna, "een groene deur", effort=LEAST)
    keyfile = key_file.reset_passphrase(tmp_path, keyfile, anna, ANNA, "negen gele bussen", effort=LEAST)
    assert read_newest(tmp_path).keyfile == keyfile
    anna = key_file.unlock(keyfile, "negen gele bussen")
    assert key_file.remove_slot(tmp_path, keyfile, anna, BILAL)[0].epoch == 2


def test_to_confirm_is_published_once_after_each_new_key(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    anna, bilal = (key_file.unlock(keyfile, words) for words in ("het blauwe huis", "drie rode fietsen"))
    assert key_file.confirm(tmp_path, keyfile, bilal) == keyfile
    rotated, _ = key_file.rotate(tmp_path, keyfile, anna)
    bilal = key_file.unlock(rotated, "drie rode fietsen")
    confirmed = key_file.confirm(tmp_path, rotated, bilal)
    assert confirmed.number == rotated.number + 1
    assert key_file.confirm(tmp_path, confirmed, bilal) == confirmed
    assert key_file.unlock(confirmed, "drie rode fietsen") == bilal


def test_nothing_in_the_folder_tells_who_or_opens_anything(tmp_path: Path) -> None:
    keyfile, notebook_key, sheet = _with_bilal(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    bilal = key_file.unlock(keyfile, "drie rode fietsen")
    keyfile = key_file.change_passphrase(tmp_path, keyfile, anna, "een groene deur", effort=LEAST)
    keyfile, new_sheet = key_file.replace_recovery_key(tmp_path, keyfile, anna)
    keyfile, new_key = key_file.remove_slot(tmp_path, keyfile, anna, BILAL)
    recovered = key_file.unlock_with_recovery(keyfile, new_sheet)
    recovery = [recovery_key.parse(text) for text in (sheet, new_sheet)]
    secret = [notebook_key, new_key, recovered.seed(keyfile), anna.private_key, bilal.private_key, *recovery]
    secret += [recovery_key.key_pair_from(one).private for one in recovery]
    secret += [
        b"het blauwe huis",
        b"drie rode fietsen",
        b"een groene deur",
        sheet.encode(),
        new_sheet.encode(),
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(path.name for path in files) == [f"00000{number}.json" for number in range(1, 6)]
    for path in files:
        raw = path.read_bytes()
        for one in secret:
            assert not any(form in raw for form in _forms(one))


def _forms(secret: bytes) -> list[bytes]:
    from base64 import b64encode

    # Base64 of the middle looks different by where it begins.
    encoded = [b64encode(bytes(shift) + secret)[4 : len(secret)] for shift in range(3)]
    return [secret, secret.hex().encode(), secret.hex().upper().encode(), *encoded]


def test_the_search_for_secrets_would_find_them() -> None:
    from base64 import b64encode

    for shift in range(3):
        hidden = b64encode(b"x" * shift + b"het blauwe huis" + b"yy")
        assert any(form in hidden for form in _forms(b"het blauwe huis"))


def test_keys_are_not_shown_in_logs(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _new(tmp_path)
    shown = repr(key_file.unlock(keyfile, "het blauwe huis"))
    assert str(ANNA) in shown
    assert repr(notebook_key) not in shown
    assert "private" not in shown
    assert repr(key_file.Recovered(bytes(32), notebook_key)) == "Recovered()"
    assert "key" not in repr(key_file.epoch_keys(keyfile, notebook_key)).lower().replace("epochkeys", "")


def test_ids_are_all_that_a_slot_says_of_a_worker(tmp_path: Path) -> None:
    keyfile, _, _ = _with_bilal(tmp_path)
    assert [slot.worker_id for slot in keyfile.slots] == [ANNA, BILAL]
    assert isinstance(keyfile.notebook_id, UUID)
