"""Who is at work is told without trust in any PC's clock; what is no sign is passed over, and named."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop import __version__
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.share.files import Files, FolderGoneError
from desktop.store.share.presence import ALIVE_FOR, Presence, Sign
from desktop.store.share.sealed import Header, header_of, seal, unseal
from tests.store.share.faulty import Fault, Faults, FaultyFiles, every_fault

FIRST = EpochKeys(UUID(int=0x1234), {1: bytes(range(32))})
KEYS = EpochKeys(FIRST.notebook_id, {1: bytes(range(32)), 2: bytes(range(32, 64))})
NOW = datetime(2026, 11, 24, 14, 2, 3, tzinfo=UTC)
HERE, THERE, ELSEWHERE = UUID(int=1), UUID(int=2), UUID(int=3)
SARA, NADIA, YOUTH = UUID(int=11), UUID(int=12), UUID(int=21)


class Stopwatch:
    """Our own sense of time, and nobody else's."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "notebook"
    root.mkdir()
    return root


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def mine(root: Path, watch: Stopwatch) -> Presence:
    return _presence(root, HERE, watch)


@pytest.fixture
def theirs(root: Path) -> Presence:
    return _presence(root, THERE, Stopwatch())


def _presence(root: Path, device: UUID, watch: Stopwatch, keys: EpochKeys = KEYS) -> Presence:
    return Presence(Files(root), keys, keys.notebook_id, device, clock=watch)


def _file(root: Path, device: UUID) -> Path:
    return root / "here" / str(device)


def _written(root: Path, device: UUID, at: datetime) -> None:
    """Have the server say that a file was written then."""
    os.utime(_file(root, device), (at.timestamp(), at.timestamp()))


def _alive(presence: Presence) -> dict[UUID, bool]:
    return {sign.device: sign.alive for sign in presence.others()}


def test_a_colleague_is_seen_at_work(mine: Presence, theirs: Presence, root: Path) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, YOUTH, 7, NOW)
    _written(root, THERE, NOW)
    _written(root, HERE, NOW)
    assert mine.others() == (Sign(THERE, NADIA, YOUTH, 7, NOW, NOW, alive=True),)
    assert {sign.device for sign in mine.known()} == {HERE, THERE}
    assert {sign.device: sign.alive for sign in theirs.known()} == {HERE: True, THERE: True}
    assert mine.unsound() == ()


def test_nobody_is_seen_where_nobody_is(mine: Presence) -> None:
    assert mine.others() == mine.known() == ()
    assert mine.unsound() == ()
    with pytest.raises(FileNotFoundError):
        mine.shown_at()
    # Nobody has come, so nobody goes.
    mine.leave()
    assert mine.known() == ()


def test_whose_dossier_is_open_is_seen_at_the_next_sign(mine: Presence, theirs: Presence) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    assert [sign.youth for sign in mine.others()] == [None]
    theirs.show(NADIA, YOUTH, 8, NOW)
    assert [(sign.youth, sign.position) for sign in mine.others()] == [(YOUTH, 8)]


def test_who_left_is_known_but_not_at_work(mine: Presence, theirs: Presence, root: Path) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, YOUTH, 7, NOW)
    assert _alive(mine) == {THERE: True}
    theirs.leave()
    _written(root, THERE, NOW)
    (sign,) = mine.others()
    assert (sign.alive, sign.youth, sign.worker, sign.position) == (False, None, NADIA, 7)
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}


def test_who_shows_no_more_fades_away(mine: Presence, theirs: Presence, watch: Stopwatch, root: Path) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}
    watch.seconds += ALIVE_FOR - 1
    mine.show(SARA, None, 6, NOW)
    assert _alive(mine) == {THERE: True}
    watch.seconds += 2
    _written(root, THERE, NOW)
    assert _alive(mine) == {THERE: False}
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}
    watch.seconds += ALIVE_FOR + 1
    assert _alive(mine) == {THERE: False}


@pytest.mark.parametrize("off", [timedelta(days=-2), timedelta(), timedelta(days=2), timedelta(days=400)])
def test_the_clock_of_a_pc_does_not_count(
    off: timedelta, mine: Presence, theirs: Presence, watch: Stopwatch, root: Path
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW + off)
    assert [(sign.at, sign.alive) for sign in mine.others()] == [(NOW + off, True)]
    watch.seconds += ALIVE_FOR + 1
    assert _alive(mine) == {THERE: False}
    theirs.show(NADIA, None, 7, NOW + off)
    # Not even where the server stamps what comes later with an earlier time.
    _written(root, THERE, NOW - timedelta(days=9))
    assert _alive(mine) == {THERE: True}


@pytest.mark.parametrize(("older", "alive"), [(-300, True), (0, True), (89, True), (91, False), (1e7, False)])
def test_at_first_sight_the_servers_clock_tells_by_ours(
    older: float, mine: Presence, theirs: Presence, root: Path, *, alive: bool
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    # A server that is years off is off for both.
    server = datetime(2019, 1, 1, tzinfo=UTC)
    _written(root, HERE, server)
    _written(root, THERE, server - timedelta(seconds=older))
    assert _alive(mine) == {THERE: alive}


def test_what_is_old_at_first_sight_fades_sooner(
    mine: Presence, theirs: Presence, root: Path, watch: Stopwatch
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    _written(root, HERE, NOW)
    _written(root, THERE, NOW - timedelta(seconds=60))
    assert _alive(mine) == {THERE: True}
    watch.seconds += 31
    assert _alive(mine) == {THERE: False}


def test_who_has_shown_nothing_waits_for_the_counter(mine: Presence, theirs: Presence, root: Path) -> None:
    theirs.show(NADIA, None, 7, NOW)
    _written(root, THERE, NOW)
    assert _alive(mine) == {THERE: False}
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}


def test_a_file_that_is_only_touched_is_no_sign_of_life(
    mine: Presence, theirs: Presence, root: Path, watch: Stopwatch
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}
    watch.seconds += ALIVE_FOR + 1
    _written(root, THERE, datetime.now(UTC) + timedelta(hours=1))
    assert _alive(mine) == {THERE: False}


def test_a_program_that_was_started_again_is_seen_at_once(
    mine: Presence, theirs: Presence, root: Path, watch: Stopwatch
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}
    watch.seconds += ALIVE_FOR + 1
    _written(root, THERE, NOW)
    assert _alive(mine) == {THERE: False}
    _presence(root, THERE, Stopwatch(5.0)).show(NADIA, None, 7, NOW)
    assert _alive(mine) == {THERE: True}


def test_the_newest_sign_comes_first(mine: Presence, root: Path) -> None:
    devices = [UUID(int=number) for number in (30, 31, 32, 33)]
    for device, ago in zip(devices, (5, 1, 40, 3), strict=True):
        _presence(root, device, Stopwatch()).show(NADIA, None, 7, NOW)
        _written(root, device, NOW - timedelta(days=ago))
    mine.show(SARA, None, 6, NOW)
    _written(root, HERE, NOW)
    assert [sign.device for sign in mine.known()] == [HERE, devices[1], devices[3], devices[0], devices[2]]
    assert mine.shown_at() == NOW


def test_signs_under_an_older_key_are_read(mine: Presence, root: Path) -> None:
    _presence(root, THERE, Stopwatch(), FIRST).show(NADIA, None, 7, NOW)
    mine.show(SARA, None, 6, NOW)
    assert [sign.worker for sign in mine.others()] == [NADIA]
    # Who does not have the newer key sees no more of it, and is not stopped by it.
    late = _presence(root, ELSEWHERE, Stopwatch(), FIRST)
    assert [sign.device for sign in late.others()] == [THERE]


def test_the_pcs_of_years_cost_little(root: Path) -> None:
    files = Files(root)
    mine = Presence(files, KEYS, KEYS.notebook_id, HERE)
    for number in range(100, 150):
        _presence(root, UUID(int=number), Stopwatch()).show(NADIA, None, 7, NOW)
        _written(root, UUID(int=number), NOW)
    mine.show(SARA, None, 6, NOW)
    mine.others()
    files.counts.clear()
    mine.others()
    # Nobody is at work there and nothing was shown since, so none of them is opened; only our own is.
    assert files.counts["list"] == files.counts["open"] == 1
    assert files.counts["stat"] == 51
    assert _file(root, HERE).stat().st_size < 1000


def test_the_folder_tells_nothing_of_whose_dossier_is_open(mine: Presence, root: Path) -> None:
    mine.show(SARA, YOUTH, 6, NOW)
    raw = _file(root, HERE).read_bytes()
    for one in (SARA, YOUTH):
        assert str(one).encode() not in raw
        assert one.bytes not in raw
    assert header_of(raw, "here").position == 6


def test_another_program_can_read_it(mine: Presence, root: Path) -> None:
    mine.show(SARA, YOUTH, 6, NOW)
    raw = _file(root, HERE).read_bytes()
    body = unseal(raw, header_of(raw, "here"), KEYS, "here")
    assert body.startswith(
        b'{"device":"00000000-0000-0000-0000-000000000001","worker":"00000000-0000-0000-0000-00000000000b",'
        b'"youth":"00000000-0000-0000-0000-000000000015","position":6,"at":"2026-11-24T14:02:03Z","counter":'
    )
    assert body.endswith(f',"program":"{__version__}","here":true}}'.encode())


def _sealed(body: bytes, keys: EpochKeys = KEYS, *, kind: str = "here") -> bytes:
    return seal(Header(kind=kind, notebook=keys.notebook_id, epoch=keys.current, schema="0002"), body, keys)


SOUND = (
    b'{"device":"00000000-0000-0000-0000-000000000003","worker":"00000000-0000-0000-0000-00000000000b",'
    b'"youth":null,"position":6,"at":"2026-11-24T14:02:03Z","counter":1,"program":"1","here":true}'
)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "damaged"),
        (b"half a sign", "damaged"),
        (bytes(20_000), "damaged"),
        (_sealed(SOUND)[:-1], "damaged"),
        (_sealed(SOUND)[:-1] + b"\0", "damaged"),
        (_sealed(SOUND, kind="entry"), "damaged"),
        (_sealed(SOUND.replace(b"003", b"002", 1)), "damaged"),
        (_sealed(SOUND.replace(b"6,", b"-6,")), "damaged"),
        (_sealed(SOUND.replace(b"03Z", b"03")), "damaged"),
        (_sealed(SOUND.replace(b'"here":true', b'"here":1')), "damaged"),
        (_sealed(b"[]"), "damaged"),
        (_sealed(b"[" * 5000), "damaged"),
        (_sealed(b"\xff"), "damaged"),
        (_sealed(SOUND, EpochKeys(KEYS.notebook_id, {2: bytes(32)})), "damaged"),
        (_sealed(SOUND, EpochKeys(KEYS.notebook_id, {9: bytes(32)})), "damaged"),
        (_sealed(SOUND, EpochKeys(uuid4(), KEYS.by_epoch)), "of another notebook"),
        (_sealed(SOUND).replace(b'"format":1', b'"format":2'), "of a newer program"),
    ],
)
def test_what_is_no_sign_hides_nobody(
    content: bytes, why: str, mine: Presence, theirs: Presence, root: Path
) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    _file(root, ELSEWHERE).write_bytes(_sealed(SOUND))
    assert len(mine.others()) == 2
    assert mine.unsound() == ()
    _file(root, ELSEWHERE).write_bytes(content)
    _written(root, ELSEWHERE, NOW)
    assert _alive(mine) == {THERE: True}
    assert {sign.device for sign in mine.known()} == {HERE, THERE}
    assert mine.unsound() == (Unsound(f"here/{ELSEWHERE}", why),)


def test_the_sign_of_another_pc_is_not_taken_for_ones_own(
    mine: Presence, theirs: Presence, root: Path
) -> None:
    theirs.show(NADIA, None, 7, NOW)
    _file(root, ELSEWHERE).write_bytes(_file(root, THERE).read_bytes())
    assert [sign.device for sign in mine.others()] == [THERE]
    assert [one.file for one in mine.unsound()] == [f"here/{ELSEWHERE}"]


def test_what_does_not_belong_there_is_named(mine: Presence, root: Path) -> None:
    mine.show(SARA, None, 6, NOW)
    (root / "here" / "Thumbs.db").write_bytes(b"")
    (root / "here" / str(THERE).upper().replace("0", "A", 1)).write_bytes(b"")
    (root / "here" / ".0123456789abcdef.part").write_bytes(b"half")
    _file(root, ELSEWHERE).mkdir()
    assert [sign.device for sign in mine.known()] == [HERE]
    assert sorted(one.why for one in mine.unsound()) == [
        "damaged",
        "does not belong here",
        "does not belong here",
    ]


def test_a_file_that_cannot_be_read_hides_nobody(root: Path) -> None:
    class Rotten(Files):
        def read(self, name: str, most: int) -> bytes:
            if name.endswith(str(THERE)):
                raise OSError(errno.EIO, "a bad spot on the disk", name)
            return super().read(name, most)

    for device in (HERE, THERE, ELSEWHERE):
        _presence(root, device, Stopwatch()).show(NADIA, None, 7, NOW)
    mine = Presence(Rotten(root), KEYS, KEYS.notebook_id, HERE)
    assert [sign.device for sign in mine.others()] == [ELSEWHERE]
    assert mine.unsound() == (Unsound(f"here/{THERE}", "cannot be read"),)


def test_one_that_goes_while_we_look_is_passed_over(mine: Presence, theirs: Presence, root: Path) -> None:
    class Going(Files):
        def read(self, name: str, most: int) -> bytes:
            self.remove(name)
            return super().read(name, most)

    theirs.show(NADIA, None, 7, NOW)
    going = Presence(Going(root), KEYS, KEYS.notebook_id, HERE)
    assert going.unsound() == ()
    theirs.show(NADIA, None, 7, NOW)
    assert going.others() == ()


def test_a_folder_that_is_gone_is_told(mine: Presence, theirs: Presence, root: Path) -> None:
    mine.show(SARA, None, 6, NOW)
    theirs.show(NADIA, None, 7, NOW)
    root.rename(root.with_name("elsewhere"))
    for look in (mine.others, mine.known, mine.unsound):
        with pytest.raises(FolderGoneError):
            look()
    for do in (mine.leave, lambda: mine.show(SARA, None, 6, NOW)):
        with pytest.raises(OSError, match=r"gone|No such file"):
            do()


def test_whatever_fails_leaves_the_sign_before_or_the_new_one(tmp_path: Path) -> None:
    numbers = iter(range(10_000))

    def new_root() -> Path:
        root = tmp_path / str(next(numbers))
        root.mkdir()
        _presence(root, HERE, Stopwatch()).show(SARA, None, 1, NOW)
        return root

    def show(root: Path, faults: Faults) -> None:
        presence = Presence(FaultyFiles(root, faults), KEYS, KEYS.notebook_id, HERE)
        presence.show(SARA, YOUTH, 2, NOW)

    walked = 0
    for root, _faults, _ended in every_fault(show, new_root):
        walked += 1
        other = _presence(root, THERE, Stopwatch())
        assert [sign.position for sign in other.others()] in ([1], [2])
        assert other.unsound() == ()
    assert walked > 20


def test_a_failure_while_showing_does_not_stop_the_next_sign(root: Path, mine: Presence) -> None:
    faults = Faults()
    theirs = Presence(FaultyFiles(root, faults), KEYS, KEYS.notebook_id, THERE)
    theirs.show(NADIA, None, 1, NOW)
    mine.show(SARA, None, 1, NOW)
    assert [sign.position for sign in mine.others()] == [1]
    faults.fault, faults.at, faults.lasting = Fault.FAILS, faults.counted + 1, True
    with pytest.raises(OSError, match="Input/output"):
        theirs.show(NADIA, None, 2, NOW)
    faults.mend()
    theirs.show(NADIA, None, 3, NOW)
    assert [sign.position for sign in mine.others()] == [3]
