"""Whatever somebody without a key does to a key file is noticed, or changes nothing."""

import functools
import shutil
import tempfile
from base64 import b64encode
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
from desktop.store.key_content import decoded, encoded, signed
from desktop.store.key_file import Unlocked, read_newest
from desktop.store.passphrases import LEAST
from desktop.store.sealing import sign

NOTEBOOK, ANNA, BILAL = uuid4(), uuid4(), uuid4()


@functools.cache
def _made() -> tuple[bytes, bytes, bytes, str]:
    """Two key files in a row, with the notebook key and the sheet; the second has all that there can be in one."""
    folder = Path(tempfile.mkdtemp())
    first, _, sheet = key_file.create(folder, NOTEBOOK, ANNA, "het blauwe huis", effort=LEAST)
    anna = key_file.unlock(first, "het blauwe huis")
    keyfile = key_file.add_slot(folder, first, anna, BILAL, "drie rode fietsen", effort=LEAST)
    keyfile = key_file.add_slot(folder, keyfile, anna, uuid4(), "negen gele bussen", effort=LEAST)
    second, notebook_key = key_file.remove_slot(folder, keyfile, anna, keyfile.slots[2].worker_id)
    second = signed(replace(second, number=2), ANNA, anna.seed(second))
    files = (folder / first.file).read_bytes(), encoded(second)
    shutil.rmtree(folder)
    return *files, notebook_key, sheet


@functools.cache
def _worker(passphrase: str) -> Unlocked:
    return key_file.unlock(decoded(_made()[1], 2), passphrase)


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


def _signed_by(content: dict[str, Any], worker: Unlocked) -> dict[str, Any]:
    """What somebody of the team writes: the signature is right again, too."""
    unsigned = {name: value for name, value in content.items() if name != "signature"}
    unsigned["writer"] = str(worker.worker_id)
    seed = worker.seed(decoded(_made()[1], 2))
    signature = sign(seed, b"Trajectwiel 2 key file " + msgspec.json.encode(unsigned))
    return unsigned | {"signature": b64encode(signature).decode()}


def test_the_envelope_and_the_signature_are_made_as_the_program_makes_them() -> None:
    content = _content(_made()[1])
    assert _enveloped(content) == _made()[1]
    assert _signed_by(content, _worker("het blauwe huis")) == content


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
    assert key_file.unlock(found.keyfile, "het blauwe huis").worker_id == ANNA


def test_every_single_byte_matters() -> None:
    raw = _made()[1]
    for place in range(len(raw)):
        for altered in (raw[:place], _flipped(raw, place)):
            with pytest.raises(NotebookDamaged):
                decoded(altered, 2)


def test_every_single_byte_matters_with_the_right_checksum_too() -> None:
    raw = _made()[1]
    begin = raw.index(b'"content":') + len(b'"content":')
    newer = []
    for place in range(begin, len(raw) - 1):
        inner = _flipped(raw, place)[begin:-1]
        altered = b'{"sha256":"' + sha256(inner).hexdigest().encode() + b'","content":' + inner + b"}"
        with pytest.raises((NotebookDamaged, NewerNotebook)) as failure:
            decoded(altered, 2)
        if failure.type is NewerNotebook:
            newer.append(raw[place - 9 : place + 1])
    assert newer == [b'"format":2']


def _flipped(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


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
    "a missing field": lambda c: c.pop("recovery_vouch"),
    "a MAC of before": lambda c: c.update(mac="A" * 43 + "="),
    "a field that is empty": lambda c: c.update(former=[]),
    "no decisions": lambda c: c.pop("decisions"),
    "no decisions in a file of the first format": lambda c: (c.pop("decisions"), c.update(format=1)),
    "one decision less": lambda c: c["decisions"].pop(),
    "a decision twice": lambda c: c["decisions"].append(c["decisions"][-1]),
    "decisions in another order": lambda c: c["decisions"].reverse(),
    "no former keys": lambda c: c.pop("former"),
    "a former key too many": lambda c: c["former"].append(c["former"][0]),
    "a short former key": lambda c: c.update(former=["AAAA"]),
    "no anchor": lambda c: c["slots"][0].pop("anchor"),
    "a short anchor": lambda c: c["slots"][0].update(anchor="AAAA"),
    "no seed for the recovery key": lambda c: c.pop("recovery_seed"),
    "a slot less": lambda c: c["slots"].pop(),
    "a slot of nobody in the team": lambda c: c["slots"].append(c["slots"][0] | {"worker_id": str(uuid4())}),
    "no slots": lambda c: c.update(slots=[]),
    "a slot twice": lambda c: c.update(slots=[c["slots"][0]] * 2),
    "too many slots": lambda c: c.update(
        slots=[c["slots"][0] | {"worker_id": str(uuid4())} for _ in range(501)]
    ),
    "another number": lambda c: c.update(number=1),
    "a number of nothing": lambda c: c.update(number=-2),
    "an older format than any": lambda c: c.update(format=0),
    "the first format": lambda c: c.update(format=1),
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
def test_what_cannot_be_is_damaged_even_from_a_coordinator(folder: Path, change: Change) -> None:
    content = _content(_made()[1])
    change(content)
    for written in (content, _signed_by(content, _worker("het blauwe huis"))):
        (folder / SECOND).write_bytes(_enveloped(written))
        assert read_newest(folder).damaged == (SECOND,)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"sha256":"","content":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"content":{"format":1},"sha256":""}',
        b'{"format":3}',
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
    (folder / SECOND).write_bytes(_enveloped(_altered(path)))
    if path == ("format",):
        with pytest.raises(NewerNotebook):
            read_newest(folder, NOTEBOOK)
    else:
        assert read_newest(folder, NOTEBOOK).damaged == (SECOND,)


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_who_is_in_the_team_can_spoil_a_key_file_but_not_change_what_was_decided(
    folder: Path, path: tuple[str | int, ...]
) -> None:
    spoiled = _signed_by(_altered(path), _worker("drie rode fietsen"))
    (folder / SECOND).write_bytes(_enveloped(spoiled))
    try:
        found = read_newest(folder, NOTEBOOK)
    except NewerNotebook:
        assert path == ("format",)
        return
    if found.damaged:
        return
    assert path[0] in {"recovery_sealed_key", "recovery_vouch", "recovery_anchor", "recovery_seed"} | {
        "slots",
        "former",
        "writer",
        "signature",
    }
    before = decoded(_made()[1], 2)
    assert found.keyfile.decisions == before.decisions
    for passphrase in ("het blauwe huis", "drie rode fietsen"):
        try:
            opened = key_file.unlock(found.keyfile, passphrase)
            keys = key_file.epoch_keys(found.keyfile, opened.notebook_key)
        except (NotebookDamaged, WrongPassphrase):
            continue
        assert opened == _worker(passphrase)
        assert keys == key_file.epoch_keys(before, _made()[2])
    try:
        recovered = key_file.unlock_with_recovery(found.keyfile, _made()[3])
        recovered.seed(found.keyfile)
    except (NotebookDamaged, WrongRecoveryKey):
        return
    assert recovered.notebook_key == _made()[2]


def _altered(path: tuple[str | int, ...]) -> dict[str, Any]:
    content = _content(_made()[1])
    branch: Any = content
    for key in path[:-1]:
        branch = branch[key]
    branch[path[-1]] = _other(branch[path[-1]])
    return content


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if value is None:
        return str(ANNA)
    assert isinstance(value, str)
    place = len(value) // 2
    return value[:place] + ("a" if value[place] != "a" else "b") + value[place + 1 :]


def test_slots_cannot_be_exchanged_or_dropped(folder: Path) -> None:
    sound = decoded(_made()[1], 2)
    anna, bilal = sound.slots
    for slots in (
        (replace(anna, worker_id=BILAL), replace(bilal, worker_id=ANNA)),
        (replace(anna, private=bilal.private), bilal),
        (replace(anna, sealed_key=bilal.sealed_key, vouch=bilal.vouch), bilal),
        (replace(anna, vouch=bilal.vouch, anchor=bilal.anchor), bilal),
        (bilal, anna),
        (anna,),
    ):
        altered = replace(sound, slots=slots)
        with pytest.raises((NotebookDamaged, WrongPassphrase)):
            key_file.unlock(altered, "het blauwe huis")
        (folder / SECOND).write_bytes(encoded(altered))
        assert read_newest(folder).damaged == (SECOND,)


def test_a_newer_format_asks_for_an_update_and_is_not_passed_over(folder: Path) -> None:
    (folder / SECOND).write_bytes(_enveloped({"format": 3, "unknown": "things"}))
    with pytest.raises(NewerNotebook):
        read_newest(folder)


def test_a_file_of_another_notebook_is_damaged(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    other = uuid4()
    keyfile, _, _ = key_file.create(elsewhere, other, ANNA, "het blauwe huis", effort=LEAST)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    foreign = signed(replace(keyfile, number=3), ANNA, anna.seed(keyfile))
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
        key_file.change_passphrase(
            folder, found.keyfile, _worker("het blauwe huis"), "een groene deur", effort=LEAST
        )


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
