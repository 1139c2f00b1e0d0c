"""A snapshot is read back before it counts, and whatever is done to its file, it is never taken for sound."""

import errno
import lzma
import random
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
from sqlalchemy import Engine

from desktop.models.errors import (
    ExpectedFailure,
    ForeignFile,
    KeyDoesNotFit,
    NewerNotebook,
    NotebookDamaged,
)
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.images import MODELS
from desktop.store.replica import REPLICA
from desktop.store.rows_dump import dump, load
from desktop.store.schema import SCHEMA, upgrade
from desktop.store.share import dump_packing, trial
from desktop.store.share.entries import NO_HASH
from desktop.store.share.files import Files
from desktop.store.share.sealed import Header, header_of, seal, unseal
from desktop.store.share.snapshots import Snapshots, Written, snapshot_name
from tests.store.share.faulty import Faults, FaultyFiles, every_fault
from tests.store.simulated import YEAR, Scale, in_memory, put, simulated

KEYS = EpochKeys(UUID(int=0x1234), {1: bytes(range(32)), 2: bytes(range(32, 64))})
HASH = "ab" * 32
MADE = datetime(2026, 11, 24, 14, 2, 3, 999_999, tzinfo=UTC)
NAME = "snapshots/000000500"


def _dump(seed: int = 1) -> bytes:
    with in_memory() as engine, engine.begin() as connection:
        put(connection, simulated(Scale(operations=20, overviews=1, moments=1, plans=1, steps=2), seed))
        return dump(connection)


DUMP, OTHER_DUMP = _dump(1), _dump(2)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "Team Łódź é.trajectwiel"
    root.mkdir()
    return root


@pytest.fixture
def snapshots(root: Path) -> Snapshots:
    return Snapshots(Files(root), KEYS)


@pytest.fixture
def raw(snapshots: Snapshots, root: Path) -> bytes:
    """The bytes of a snapshot at position 500, with an older one at 400."""
    snapshots.write(OTHER_DUMP, 400, HASH, SCHEMA, MADE)
    snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    return (root / NAME).read_bytes()


def _sealed(
    content: bytes,
    keys: EpochKeys = KEYS,
    *,
    packed: bool = True,
    kind: str = "snapshot",
    position: int = 500,
    schema: str = SCHEMA,
    made: str = "2026-11-24T14:02:03+00:00",
) -> bytes:
    header = Header(
        kind=kind,
        notebook=keys.notebook_id,
        epoch=keys.current,
        schema=schema,
        position=position,
        previous=HASH,
        made=made,
    )
    return seal(header, dump_packing.packed(content) if packed else content, keys, level=0)


def test_a_snapshot_comes_back(snapshots: Snapshots, root: Path) -> None:
    written = snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    content = (root / NAME).read_bytes()
    assert written == Written(sha256(content).hexdigest(), len(content), NAME)
    header, found = snapshots.read(500)
    assert found == DUMP
    assert header == snapshots.header(500)
    assert (header.position, header.previous, header.schema, header.epoch) == (500, HASH, SCHEMA, 2)
    assert header.made == "2026-11-24T14:02:03+00:00"
    assert snapshots.positions() == (500,)
    assert snapshots.newest_sound(None) == 500
    assert snapshots.unsound() == ()
    assert snapshots.made() == {500: datetime(2026, 11, 24, 14, 2, 3, tzinfo=UTC)}
    snapshots.remove(500)
    snapshots.remove(500)
    assert snapshots.positions() == ()


def test_another_program_can_open_it(raw: bytes) -> None:
    # As FORMAT.md tells it: the header line, the nonce, the body; zlib around .xz around MessagePack.
    body = unseal(raw, header_of(raw, NAME), KEYS, NAME)
    assert lzma.decompress(body, lzma.FORMAT_XZ) == DUMP
    assert [table[0] for table in msgspec.msgpack.decode(DUMP)] == list(MODELS)


def test_the_folder_tells_nothing_without_a_key(raw: bytes) -> None:
    assert b"Team Gent-Noord" in DUMP
    for text in ("Team Gent-Noord", "evolutor", "statement"):
        assert text.encode() not in raw
    _name, columns, values = next(table for table in msgspec.msgpack.decode(DUMP) if table[0] == "youth")
    for one in values[columns.index("id")]:
        assert one not in raw
        assert one.hex().encode() not in raw


def test_an_instant_from_elsewhere_is_told_in_utc(snapshots: Snapshots) -> None:
    there = timezone(timedelta(hours=5, minutes=30))
    snapshots.write(DUMP, 1, HASH, SCHEMA, datetime(2026, 11, 24, 1, 0, tzinfo=there))
    assert snapshots.header(1).made == "2026-11-23T19:30:00+00:00"


def test_the_first_snapshot_of_a_shared_notebook_follows_no_entry(snapshots: Snapshots) -> None:
    snapshots.write(DUMP, 0, NO_HASH, SCHEMA, MADE)
    assert snapshots.read(0)[0].previous == NO_HASH
    assert snapshots.newest_sound(None) == 0


def test_an_empty_notebook_comes_back(snapshots: Snapshots) -> None:
    with in_memory() as engine, engine.begin() as connection:
        empty = dump(connection)
    snapshots.write(empty, 1, HASH, SCHEMA, MADE)
    assert snapshots.read(1)[1] == empty


def test_a_year_of_a_team_is_small(snapshots: Snapshots) -> None:
    with in_memory() as engine, engine.begin() as connection:
        put(connection, simulated(YEAR))
        content = dump(connection)
    written = snapshots.write(content, 73_000, HASH, SCHEMA, MADE)
    assert len(content) < 12_000_000
    assert written.size < 3_000_000


# What was already there


def test_one_that_is_there_already_is_read_instead(snapshots: Snapshots, root: Path) -> None:
    written = snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    content = (root / NAME).read_bytes()
    assert snapshots.write(DUMP, 500, HASH, SCHEMA, MADE + timedelta(hours=1)) == written
    assert (root / NAME).read_bytes() == content


def test_one_under_an_older_key_counts_too(snapshots: Snapshots, root: Path) -> None:
    older = EpochKeys(KEYS.notebook_id, {1: KEYS.by_epoch[1]})
    written = Snapshots(Files(root), older).write(DUMP, 500, HASH, SCHEMA, MADE)
    assert snapshots.write(DUMP, 500, HASH, SCHEMA, MADE) == written
    with pytest.raises(KeyDoesNotFit):
        Snapshots(Files(root), EpochKeys(KEYS.notebook_id, {2: KEYS.by_epoch[2]})).read(500)


@pytest.mark.parametrize(
    ("there", "failure"),
    [
        (lambda raw: raw[:-1], NotebookDamaged),
        (lambda _raw: b"", NotebookDamaged),
        (lambda _raw: _sealed(OTHER_DUMP), NotebookDamaged),
        (lambda _raw: _sealed(DUMP, position=501), NotebookDamaged),
        (lambda _raw: _sealed(DUMP, schema="0001"), NotebookDamaged),
        (lambda _raw: _sealed(DUMP, schema="9999"), NewerNotebook),
        (lambda _raw: _sealed(DUMP, EpochKeys(uuid4(), KEYS.by_epoch)), ForeignFile),
    ],
)
def test_one_that_is_there_but_is_not_this_is_told(
    there: Callable[[bytes], bytes],
    failure: type[ExpectedFailure],
    snapshots: Snapshots,
    raw: bytes,
    root: Path,
) -> None:
    content = there(raw)
    (root / NAME).write_bytes(content)
    with pytest.raises(failure) as told:
        snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    assert told.value.fields.get("file", NAME) == NAME
    # Nothing is ever replaced.
    assert (root / NAME).read_bytes() == content


def test_one_after_another_entry_is_not_this(snapshots: Snapshots, raw: bytes) -> None:
    with pytest.raises(NotebookDamaged):
        snapshots.write(DUMP, 500, "cd" * 32, SCHEMA, MADE)


def test_rows_that_do_not_load_are_never_published(snapshots: Snapshots, root: Path) -> None:
    tables = msgspec.msgpack.decode(DUMP)
    views = next(table for table in tables if table[0] == "domain_view")
    views[2][views[1].index("overview_id")][0] = bytes(16)
    for content in (msgspec.msgpack.encode(tables), DUMP[:-1], b""):
        with pytest.raises(NotebookDamaged) as told:
            snapshots.write(content, 500, HASH, SCHEMA, MADE)
        assert told.value.fields["file"] == REPLICA
    assert snapshots.positions() == ()


def test_a_disk_that_keeps_something_else_is_noticed(root: Path) -> None:
    class Forgetful(Files):
        def publish(self, name: str, content: bytes) -> None:
            super().publish(name, content[:-1] + bytes([content[-1] ^ 1]))

    snapshots = Snapshots(Forgetful(root), KEYS)
    with pytest.raises(NotebookDamaged):
        snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    assert snapshots.newest_sound(None) is None
    assert _named(snapshots)


def test_two_who_write_at_once_both_have_the_same(root: Path) -> None:
    for position in range(1, 6):
        together, written = threading.Barrier(4), []

        def write(position: int = position, together: threading.Barrier = together) -> None:
            mine = Snapshots(Files(root), KEYS)
            together.wait()
            written.append(mine.write(DUMP, position, HASH, SCHEMA, MADE))  # noqa: B023 - joined below

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(written) == 4
        assert len(set(written)) == 1
    assert Snapshots(Files(root), KEYS).positions() == (1, 2, 3, 4, 5)
    assert Files(root).leftovers("snapshots") == ()


def test_one_that_windows_does_not_show_yet_is_waited_for(root: Path, raw: bytes) -> None:
    slept: list[float] = []

    class Late(Files):
        def read(self, name: str, most: int) -> bytes:
            if sum(slept) < 5:
                raise FileNotFoundError(errno.ENOENT, "not shown yet", name)
            return super().read(name, most)

    snapshots = Snapshots(Late(root), KEYS, clock=lambda: sum(slept), sleep=slept.append)
    assert snapshots.write(DUMP, 500, HASH, SCHEMA, MADE).size == len(raw)
    slept.clear()
    # To look whether there is one is not to know that there is.
    with pytest.raises(FileNotFoundError):
        snapshots.read(500)
    assert not slept


def test_one_that_is_never_shown_is_not_waited_for_for_ever(root: Path, raw: bytes) -> None:
    slept: list[float] = []

    class Never(Files):
        def read(self, name: str, most: int) -> bytes:
            raise FileNotFoundError(errno.ENOENT, "not shown", name)

    snapshots = Snapshots(Never(root), KEYS, clock=lambda: sum(slept), sleep=slept.append)
    with pytest.raises(FileNotFoundError):
        snapshots.write(DUMP, 500, HASH, SCHEMA, MADE)
    assert 12 <= sum(slept) < 15


# What is done to the files


def _refused(snapshots: Snapshots, root: Path, content: bytes, *failures: type[ExpectedFailure]) -> None:
    (root / NAME).write_bytes(content)
    with pytest.raises(failures) as told:
        snapshots.read(500)
    assert told.value.fields.get("file", NAME) == NAME
    if told.type is NewerNotebook:
        with pytest.raises(NewerNotebook):
            snapshots.newest_sound(None)
    else:
        assert snapshots.newest_sound(None) == 400
    assert snapshots.newest_sound(499) == 400


def _named(snapshots: Snapshots, why: str = "damaged") -> bool:
    return snapshots.unsound() == (Unsound(NAME, why),)


ANY = (NotebookDamaged, ForeignFile, NewerNotebook, KeyDoesNotFit)


def test_an_altered_byte_anywhere_is_noticed(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    chance = random.Random(3)
    header, end = raw.index(b"\n") + 1, len(raw)
    places = {*range(0, header, 3), *range(header, header + 14, 3), *range(end - 16, end, 5)}
    for place in sorted(places | {chance.randrange(header, end) for _ in range(15)}):
        altered = bytearray(raw)
        altered[place] ^= 1 << chance.randrange(8)
        _refused(snapshots, root, bytes(altered), *ANY)
    assert _named(snapshots)
    (root / NAME).write_bytes(raw)
    assert snapshots.read(500)[1] == DUMP


def test_a_torn_file_is_noticed(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    chance = random.Random(4)
    header, end = raw.index(b"\n") + 1, len(raw)
    lengths = {0, 1, header - 1, header, header + 11, header + 12, header + 28, end - 16, end - 1}
    for length in sorted(lengths | {chance.randrange(end) for _ in range(15)}):
        _refused(snapshots, root, raw[:length], NotebookDamaged)
    assert _named(snapshots)


@pytest.mark.parametrize(
    "altered",
    [
        lambda raw: raw + b"\0",
        lambda raw: raw + raw,
        lambda raw: raw[: len(raw) // 2] + bytes(len(raw) - len(raw) // 2),
        lambda raw: bytes(len(raw)),
        lambda raw: b"{" + raw,
        lambda raw: raw.replace(b'"position":500', b'"position": 500', 1),
        lambda raw: raw.replace(b'"made"', b'"more":1,"made"', 1),
        lambda raw: raw.replace(b"2026-11-24", b"2020-11-24", 1),
        lambda raw: raw.replace(HASH.encode(), b"0" * 64, 1),
        lambda raw: raw.replace(b'"snapshot"', b'"entry"', 1),
        lambda _raw: b"x" * 10_000,
        lambda _raw: b"[" * 5000 + b"\n",
    ],
)
def test_a_file_put_together_otherwise_is_noticed(
    altered: Callable[[bytes], bytes], snapshots: Snapshots, raw: bytes, root: Path
) -> None:
    content = altered(raw)
    assert content != raw
    _refused(snapshots, root, content, NotebookDamaged)
    assert _named(snapshots)


def test_a_snapshot_at_another_position_is_noticed(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    older = (root / "snapshots/000000400").read_bytes()
    _refused(snapshots, root, older, NotebookDamaged)
    (root / "snapshots/000000400").write_bytes(raw)
    assert snapshots.newest_sound(None) is None
    assert {one.file for one in snapshots.unsound()} == {NAME, "snapshots/000000400"}
    assert snapshots.made() == {}


def test_a_snapshot_of_another_notebook_is_noticed(
    snapshots: Snapshots, raw: bytes, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    stranger = EpochKeys(uuid4(), {1: bytes(32)})
    Snapshots(Files(tmp_path / "other"), stranger).write(DUMP, 500, HASH, SCHEMA, MADE)
    _refused(snapshots, root, (tmp_path / "other" / NAME).read_bytes(), ForeignFile)
    assert _named(snapshots, "of another notebook")
    with pytest.raises(ForeignFile):
        snapshots.header(500)


def test_a_snapshot_made_up_without_the_key_is_noticed(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    forged = EpochKeys(KEYS.notebook_id, {1: bytes(32), 2: bytes(32)})
    _refused(snapshots, root, _sealed(DUMP, forged), NotebookDamaged)
    # What only says that it is from a newer program is no news of one.
    _refused(snapshots, root, _sealed(DUMP, forged, schema="9999"), NotebookDamaged)


def test_a_snapshot_of_a_newer_program_is_no_damage(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    _refused(snapshots, root, _sealed(b"whatever it may hold", schema="9999"), NewerNotebook)
    assert _named(snapshots, "of a newer program")
    assert snapshots.header(500).schema == "9999"
    _refused(snapshots, root, raw.replace(b'"format":1', b'"format":2', 1), NewerNotebook)


@pytest.mark.parametrize("kind", ["entry", "file", "here", ""])
def test_another_kind_of_file_is_noticed(kind: str, snapshots: Snapshots, raw: bytes, root: Path) -> None:
    _refused(snapshots, root, _sealed(DUMP, kind=kind), NotebookDamaged)


@pytest.mark.parametrize(
    "made",
    [
        "",
        "yesterday",
        "2026-11-24",
        "2026-11-24T14:02:03",
        "2026-11-24T14:02:03+01:00",
        "2026-11-24T14:02:03Z",
    ],
)
def test_a_header_without_its_instant_is_noticed(
    made: str, snapshots: Snapshots, raw: bytes, root: Path
) -> None:
    _refused(snapshots, root, _sealed(DUMP, made=made), NotebookDamaged)
    with pytest.raises(NotebookDamaged):
        snapshots.header(500)


def test_rows_that_were_not_packed_as_they_should_be_are_noticed(
    snapshots: Snapshots, raw: bytes, root: Path
) -> None:
    good = dump_packing.packed(DUMP)
    bodies = (
        DUMP,
        b"",
        good[:-1],
        good[:100],
        good + b"\0",
        good + good,
        good[:50] + bytes([good[50] ^ 255]) + good[51:],
        lzma.compress(DUMP, lzma.FORMAT_ALONE),
    )
    for body in bodies:
        _refused(snapshots, root, _sealed(body, packed=False), NotebookDamaged)
        assert _named(snapshots)


def test_what_would_fill_the_memory_is_not_unpacked(
    snapshots: Snapshots, raw: bytes, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dump_packing, "MOST_DUMP", 1 << 20)
    _refused(snapshots, root, _sealed(bytes((1 << 20) + 1)), NotebookDamaged)
    assert dump_packing.unpacked(dump_packing.packed(bytes(1 << 20))) == bytes(1 << 20)
    # A window that alone would take more memory than we give.
    wide = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 256 << 20}]
    assert dump_packing.unpacked(lzma.compress(b"little", lzma.FORMAT_XZ, filters=wide)) is None


def test_a_file_far_too_large_is_not_read(
    snapshots: Snapshots, raw: bytes, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.share.snapshots.MOST_BYTES", 2 * len(raw))
    assert snapshots.read(500)[1] == DUMP
    _refused(snapshots, root, raw + bytes(len(raw) + 1), NotebookDamaged)


def test_rows_that_do_not_fit_together_are_named_by_a_check(
    snapshots: Snapshots, raw: bytes, root: Path
) -> None:
    # Sealed by somebody with the key whose program was wrong.
    (root / NAME).write_bytes(_sealed(DUMP[:-1]))
    assert _named(snapshots)


def test_what_does_not_belong_there_is_named(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    folder = root / "snapshots"
    (folder / "000000300").mkdir()
    (folder / "Thumbs.db").write_bytes(b"")
    (folder / "0000005000").write_bytes(raw)
    (folder / "٠٠٠٠٠٠٥٠٠").write_bytes(raw)
    (folder / ".0123456789abcdef.part").write_bytes(b"half")
    assert snapshots.positions() == (300, 400, 500)
    assert {(one.file, one.why) for one in snapshots.unsound()} == {
        ("snapshots/000000300", "damaged"),
        ("snapshots/Thumbs.db", "does not belong here"),
        ("snapshots/0000005000", "does not belong here"),
        ("snapshots/٠٠٠٠٠٠٥٠٠", "does not belong here"),
    }
    assert snapshots.newest_sound(399) is None
    assert snapshots.made().keys() == {400, 500}


def test_one_that_goes_while_we_look_is_passed_over(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    class Going(Files):
        def read(self, name: str, most: int) -> bytes:
            if name == NAME:
                self.remove(name)
            return super().read(name, most)

        def beginning(self, name: str, most: int) -> bytes:
            if name == NAME:
                self.remove(name)
            return super().beginning(name, most)

    looking = Snapshots(Going(root), KEYS)
    assert looking.newest_sound(None) == 400
    (root / NAME).write_bytes(raw)
    assert looking.unsound() == ()
    (root / NAME).write_bytes(raw)
    assert looking.made().keys() == {400}


def test_a_position_that_there_cannot_be_is_a_mistake(snapshots: Snapshots) -> None:
    for position in (-1, 1_000_000_000):
        with pytest.raises(ValueError, match="position"):
            snapshot_name(position)


# What happens on the way


def test_whatever_fails_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # It is the files that are tried here; that the rows load was seen above.
    monkeypatch.setattr(trial, "comes_back", lambda _dump, _schema: True)
    numbers = iter(range(10_000))

    def new_root() -> Path:
        root = tmp_path / str(next(numbers))
        root.mkdir()
        return root

    def write(root: Path, faults: Faults) -> None:
        Snapshots(FaultyFiles(root, faults), KEYS).write(DUMP, 500, HASH, SCHEMA, MADE)

    walked = 0
    for root, _faults, _ended in every_fault(write, new_root):
        walked += 1
        after = Snapshots(Files(root), KEYS)
        assert after.positions() in {(), (500,)}
        assert after.unsound() == ()
        # What could not be told, or not be read back, is told the next time.
        written = after.write(DUMP, 500, HASH, SCHEMA, MADE)
        assert written.sha256 == sha256((root / NAME).read_bytes()).hexdigest()
        assert after.newest_sound(None) == 500
    assert walked > 40


def test_a_folder_that_is_gone_is_no_damage(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    root.rename(root.with_name("elsewhere"))
    for look in (
        snapshots.positions,
        snapshots.unsound,
        lambda: snapshots.newest_sound(None),
        lambda: snapshots.read(500),
        lambda: snapshots.write(DUMP, 600, HASH, SCHEMA, MADE),
    ):
        with pytest.raises(OSError, match=r"gone|No such file"):
            look()


# Older and newer


@pytest.fixture
def older() -> Iterator[Engine]:
    with in_memory() as engine:
        with engine.begin() as connection:
            for table in reversed(list(MODELS)):
                connection.exec_driver_sql(f'DROP TABLE "{table}"')
            connection.exec_driver_sql("DROP TABLE alembic_version")
            upgrade(connection, "0001")
        yield engine


def test_a_snapshot_of_an_older_program_is_brought_up_to_date(
    snapshots: Snapshots, root: Path, older: Engine
) -> None:
    with older.begin() as connection:
        worker = {"id": "1" * 32, "version": "2" * 32, "name": "Sara", "phone": "", "mail": ""}
        put(connection, {"worker": [{**worker}]})
        then = dump(connection)
        upgrade(connection)
        now = dump(connection)
    snapshots.write(then, 500, HASH, "0001", MADE)
    header, found = snapshots.read(500)
    assert (header.schema, found) == ("0001", now)
    assert snapshots.newest_sound(None) == 500
    assert snapshots.unsound() == ()
    with in_memory() as engine, engine.begin() as connection:
        load(connection, found)


def test_a_schema_that_there_never_was_is_noticed(snapshots: Snapshots, raw: bytes, root: Path) -> None:
    for schema in ("0000", "", "../../0001"):
        _refused(snapshots, root, _sealed(DUMP, schema=schema), NotebookDamaged)
    _refused(snapshots, root, _sealed(DUMP, schema="0001"), NotebookDamaged)
    assert _named(snapshots)
