"""Whatever somebody without a key does to a key file is noticed, or changes nothing."""

import functools
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.errors import (
    CannotRead,
    NewerNotebook,
    NotebookDamaged,
    NotebookMissing,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import key_file
from desktop.store.key_content import KeyFile, Slot, encoded, signed
from desktop.store.key_file import read_newest
from desktop.store.key_seals import RecoverySeal, WorkerSeal
from desktop.store.passphrases import LEAST
from desktop.store.sealing import KeyPair, new_notebook_key

NOTEBOOK, ANNA, BILAL = uuid4(), uuid4(), uuid4()


@functools.cache
def _made() -> tuple[bytes, bytes, bytes, str]:
    """Two key files in a row, with the notebook key and the sheet."""
    folder = Path(tempfile.mkdtemp())
    first, notebook_key, sheet = key_file.create(folder, NOTEBOOK, ANNA, "het blauwe huis", effort=LEAST)
    second = key_file.reset_passphrase(folder, first, notebook_key, BILAL, "drie rode fietsen", effort=LEAST)
    files = (folder / first.file).read_bytes(), (folder / second.file).read_bytes()
    shutil.rmtree(folder)
    return *files, notebook_key, sheet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "notebook").mkdir()
    first, second, _, _ = _made()
    (tmp_path / "notebook/000001.json").write_bytes(first)
    (tmp_path / "notebook/000002.json").write_bytes(second)
    return tmp_path


SECOND = "notebook/000002.json"
many = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _content(raw: bytes) -> dict[str, Any]:
    content: dict[str, Any] = msgspec.json.decode(raw)["content"]
    return content


def _enveloped(content: object) -> bytes:
    """What somebody writes who knows the format but no key: the checksum is right again."""
    inner = msgspec.json.encode(content)
    return msgspec.json.encode({"sha256": sha256(inner).hexdigest(), "content": msgspec.Raw(inner)})


def test_the_envelope_is_made_as_the_program_makes_it() -> None:
    assert _enveloped(_content(_made()[1])) == _made()[1]


@many
@given(st.data())
def test_any_altered_byte_of_the_newest_is_noticed_and_the_one_before_used(
    folder: Path, data: st.DataObject
) -> None:
    raw = bytearray(_made()[1])
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    (folder / SECOND).write_bytes(raw)
    found = read_newest(folder)
    assert found.damaged == (SECOND,)
    assert encoded(found.keyfile) == _made()[0]
    assert found.next_number == 3
    assert key_file.unlock(found.keyfile, "het blauwe huis").notebook_key == _made()[2]


@many
@given(st.one_of(st.binary(max_size=300), st.integers(0, 3000).map(lambda size: _made()[1][:size])))
def test_a_torn_or_foreign_newest_is_noticed(folder: Path, raw: bytes) -> None:
    (folder / SECOND).write_bytes(raw)
    whole = raw == _made()[1]
    assert read_newest(folder).damaged == (() if whole else (SECOND,))


@many
@given(st.data())
def test_a_damaged_only_file_is_refused(folder: Path, data: st.DataObject) -> None:
    (folder / SECOND).unlink(missing_ok=True)
    raw = bytearray(_made()[0])
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    (folder / "notebook/000001.json").write_bytes(raw)
    with pytest.raises(NotebookDamaged) as failure:
        read_newest(folder)
    assert failure.value.fields == {"file": "notebook/000001.json"}


Change = Callable[[dict[str, Any]], object]
IMPOSSIBLE: dict[str, Change] = {
    "an unknown field": lambda c: c.update(colour="red"),
    "an unknown field in a slot": lambda c: c["slots"][0].update(name="Anna"),
    "a missing field": lambda c: c.pop("mac"),
    "no slots": lambda c: c.update(slots=[]),
    "a slot twice": lambda c: c.update(slots=[c["slots"][0]] * 2),
    "too many slots": lambda c: c.update(
        slots=[c["slots"][0] | {"worker_id": str(uuid4())} for _ in range(501)]
    ),
    "another number": lambda c: c.update(number=1),
    "a number of nothing": lambda c: c.update(number=-2),
    "an older format than any": lambda c: c.update(format=0),
    "a format that is no number": lambda c: c.update(format="1"),
    "an endless epoch": lambda c: c.update(epoch=1 << 40),
    "a short key": lambda c: c.update(recovery_public="AAAA"),
    "no base64": lambda c: c.update(recovery_public="\u2603"),
    "all memory there is": lambda c: c["slots"][0]["private"].update(memory=1 << 40),
    "two gigabytes": lambda c: c["slots"][0]["private"].update(memory=1 << 21),
    "endless passes": lambda c: c["slots"][0]["private"].update(passes=1 << 31),
    "many lanes": lambda c: c["slots"][0]["private"].update(lanes=1 << 20),
    "no passes": lambda c: c["slots"][0]["private"].update(passes=0),
    "hardly any memory": lambda c: c["slots"][0]["private"].update(memory=8),
    "a number with a comma": lambda c: c["slots"][0]["private"].update(passes=1.5),
    "no salt": lambda c: c["slots"][0]["private"].update(salt=""),
    "an id that is none": lambda c: c.update(notebook_id="Anna"),
}


@pytest.mark.parametrize("change", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_cannot_be_is_damaged_even_with_the_right_checksum(folder: Path, change: Change) -> None:
    content = _content(_made()[1])
    change(content)
    (folder / SECOND).write_bytes(_enveloped(content))
    assert read_newest(folder).damaged == (SECOND,)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"sha256":"","content":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"content":{"format":1},"sha256":""}',
        b'{"format":2}',
        b'"\xff\xfe"',
        b"0" * (1 << 21),
    ],
    ids=["very deep", "other order", "no envelope", "no UTF-8", "very large"],
)
def test_strange_files_are_damaged(folder: Path, raw: bytes) -> None:
    (folder / SECOND).write_bytes(raw)
    assert read_newest(folder).damaged == (SECOND,)


def test_loose_json_is_damaged(folder: Path) -> None:
    first, second, _, _ = _made()
    for raw in (second + b"\n", b" " + second, second.replace(b'"content":', b'"content": ')):
        (folder / SECOND).write_bytes(raw)
        assert read_newest(folder).damaged == (SECOND,)
    doubled = first[:-1] + b',"sha256":"x"}'
    (folder / SECOND).write_bytes(doubled)
    assert read_newest(folder).damaged == (SECOND,)


def _leaves(tree: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(tree, dict):
        return [leaf for key, branch in tree.items() for leaf in _leaves(branch, (*path, key))]
    if isinstance(tree, list):
        return [leaf for place, branch in enumerate(tree) for leaf in _leaves(branch, (*path, place))]
    return [path]


LEAVES = _leaves(_content(_made()[1]))


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_no_field_can_be_altered_on_purpose(folder: Path, path: tuple[str | int, ...]) -> None:
    content = _content(_made()[1])
    branch: Any = content
    for key in path[:-1]:
        branch = branch[key]
    branch[path[-1]] = _other(branch[path[-1]])
    (folder / SECOND).write_bytes(_enveloped(content))
    try:
        found = read_newest(folder, NOTEBOOK)
    except NewerNotebook:
        assert path == ("format",)
        return
    if found.damaged:
        assert found.damaged == (SECOND,)
        return
    for passphrase in ("het blauwe huis", "drie rode fietsen"):
        with pytest.raises((NotebookDamaged, WrongPassphrase)):
            key_file.unlock(found.keyfile, passphrase)
    with pytest.raises((NotebookDamaged, WrongRecoveryKey)):
        key_file.unlock_with_recovery(found.keyfile, _made()[3])


def _other(value: object) -> object:
    if isinstance(value, int):
        return value + 1
    assert isinstance(value, str)
    place = len(value) // 2
    return value[:place] + ("a" if value[place] != "a" else "b") + value[place + 1 :]


def _sound() -> KeyFile:
    return msgspec.convert(_content(_made()[1]), type=KeyFile)


def _forged(key: bytes) -> KeyFile:
    """What somebody makes who knows all public keys and brings a notebook key of their own."""
    keyfile = _sound()

    def slot(old: Slot) -> Slot:
        seal = WorkerSeal(keyfile.notebook_id, keyfile.epoch, old.worker_id)
        sealed_key, vouch = seal.closed(KeyPair(old.public, bytes(range(32))), key)
        return replace(old, sealed_key=sealed_key, vouch=vouch)

    recovery = KeyPair(keyfile.recovery_public, bytes(range(32)))
    sealed_key, vouch = RecoverySeal(keyfile.notebook_id, keyfile.epoch).closed(recovery, key)
    return signed(
        replace(
            keyfile,
            number=3,
            slots=tuple(slot(old) for old in keyfile.slots),
            recovery_sealed_key=sealed_key,
            recovery_vouch=vouch,
        ),
        key,
    )


def test_nobody_can_slip_us_a_notebook_key(folder: Path) -> None:
    before = read_newest(folder).keyfile
    bilal = key_file.unlock(before, "drie rode fietsen")
    forged = _forged(new_notebook_key())
    (folder / forged.file).write_bytes(encoded(forged))
    found = read_newest(folder)
    assert found.keyfile == forged
    with pytest.raises(NotebookDamaged, match="000003"):
        key_file.unlock(found.keyfile, "drie rode fietsen")
    with pytest.raises(NotebookDamaged, match="000003"):
        key_file.unlock_with_private_key(found.keyfile, BILAL, bilal.private_key)
    with pytest.raises(NotebookDamaged, match="000003"):
        key_file.unlock_with_recovery(found.keyfile, _made()[3])
    with pytest.raises(NotebookDamaged, match="000003"):
        key_file.change_passphrase(folder, before, bilal, "negen gele bussen", effort=LEAST)


def test_slots_cannot_be_exchanged_or_dropped(folder: Path) -> None:
    sound = _sound()
    anna, bilal = sound.slots
    for slots in (
        (replace(anna, worker_id=BILAL), replace(bilal, worker_id=ANNA)),
        (replace(anna, private=bilal.private), bilal),
        (replace(anna, sealed_key=bilal.sealed_key, vouch=bilal.vouch), bilal),
        (bilal, anna),
        (anna,),
    ):
        altered = replace(sound, slots=slots)
        with pytest.raises((NotebookDamaged, WrongPassphrase)):
            key_file.unlock(altered, "het blauwe huis")


def test_a_newer_format_asks_for_an_update_and_is_not_passed_over(folder: Path) -> None:
    (folder / SECOND).write_bytes(_enveloped({"format": 2, "unknown": "things"}))
    with pytest.raises(NewerNotebook):
        read_newest(folder)


def test_a_file_of_another_notebook_is_damaged(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    other = uuid4()
    keyfile, _, _ = key_file.create(elsewhere, other, ANNA, "het blauwe huis", effort=LEAST)
    foreign = replace(keyfile, number=3)
    (folder / foreign.file).write_bytes(encoded(foreign))
    assert read_newest(folder).damaged == (foreign.file,)
    assert read_newest(folder).keyfile.notebook_id == NOTEBOOK
    assert read_newest(folder, NOTEBOOK).damaged == (foreign.file,)
    with pytest.raises(NotebookDamaged):
        read_newest(elsewhere, NOTEBOOK)


def test_other_files_in_the_folder_do_not_matter(folder: Path) -> None:
    for name in (
        "000003.json.tmp",
        "000003 (conflict).json",
        ".000003.json.ab",
        "Thumbs.db",
        "3.json",
        "٠٠٠٠٠٣.json",
    ):
        (folder / "notebook" / name).write_bytes(b"?")
    found = read_newest(folder)
    assert (found.keyfile.number, found.damaged, found.next_number) == (2, (), 3)


def test_a_folder_by_the_name_of_a_key_file_is_damaged(folder: Path) -> None:
    (folder / "notebook/000003.json").mkdir()
    found = read_newest(folder)
    assert (found.keyfile.number, found.damaged, found.next_number) == (2, ("notebook/000003.json",), 4)


def test_a_used_up_last_number_is_told(folder: Path) -> None:
    (folder / "notebook/999999.json").write_bytes(b"?")
    found = read_newest(folder)
    assert found.damaged == ("notebook/999999.json",)
    with pytest.raises(NotebookDamaged, match="999999"):
        key_file.replace_recovery_key(folder, found.keyfile, _made()[2])


def test_the_copy_of_an_older_file_is_damaged(folder: Path) -> None:
    shutil.copy(folder / "notebook/000001.json", folder / "notebook/000003.json")
    assert read_newest(folder).damaged == ("notebook/000003.json",)
    assert read_newest(folder).keyfile.number == 2


def test_where_there_is_no_notebook(tmp_path: Path) -> None:
    (tmp_path / "empty/notebook").mkdir(parents=True)
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "nowhere", tmp_path, tmp_path / "empty", tmp_path / "file"):
        with pytest.raises(NotebookMissing):
            read_newest(folder)


def test_a_folder_that_does_not_let_itself_be_read(tmp_path: Path) -> None:
    (tmp_path / "notebook").symlink_to(tmp_path / "notebook")
    with pytest.raises(CannotRead):
        read_newest(tmp_path)
