"""Photos of sheets: kept at once where they are taken in, in the folder soon, fetched where they are wanted."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.models.errors import (
    GoneMeanwhile,
    OnlyLooking,
    PhotoDamaged,
    PhotoNotThere,
    PhotoOutOfReach,
)
from desktop.models.sharing import State, Unsound
from desktop.operations.opened import Opened
from desktop.operations.overviews import RemoveOverview
from desktop.operations.photos import AddPhoto, RemovePhoto
from desktop.operations.questions.overviews import ReadPhotos
from desktop.operations.taking_in import Sheet
from desktop.store import attached as attached_module
from desktop.store.share.attachments import attachment_name
from desktop.store.share.files import Files
from tests.operations.world import PHOTO, World
from tests.team import reading_through
from tests.team.pcs import PASSPHRASE, Pc, Pcs, real_now
from tests.team.photos import MARK, all_files, content_of, file_in, photos, take_in

ROOT = Path(__file__).parents[2]


def lies_nowhere(pcs: Pcs, name: str) -> bool:
    """Whether no PC and no folder of the team holds a content."""
    return not any(
        name in all_files(folder) for folder in (pcs.root, *(pc.folder for pc in pcs.pcs.values()))
    )


def traces(pcs: Pcs, *more: Path) -> set[tuple[str, str]]:
    """Where anything of a photo can be read, with all keys."""
    folders = [pcs.share, *(pc.folder for pc in pcs.pcs.values()), *more]
    return reading_through.found([MARK], folders, pcs.sara.keeping.holding.keys)


def test_a_colleague_sees_it_at_once(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 1, "op het bord")
    assert file_in(pcs.sara.folder, photo.name).exists()
    assert file_in(pcs.root, photo.name).exists()
    pcs.sync()
    (_, theirs) = photos(pcs.joris, world.youth)
    assert (theirs.caption, theirs.name) == ("op het bord", photo.name)
    assert not file_in(pcs.joris.folder, photo.name).exists()
    assert pcs.joris.desk.picture(photo.name) == content_of(1)
    # What was fetched is kept.
    pcs.joris.pull_out()
    assert pcs.joris.desk.picture(photo.name) == content_of(1)
    pcs.joris.put_in()
    pcs.all_well()
    # Without a key nothing of it can be read.
    for folder in (pcs.share, pcs.sara.folder, pcs.joris.folder):
        assert not any(MARK.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_taken_in_while_away(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    with joris.away():
        joris.look()
        photo = take_in(joris, world.youth, 2)
        assert joris.state is State.AWAY
        assert joris.desk.picture(photo.name) == content_of(2)
        assert not file_in(pcs.root, photo.name).exists()
        joris.reopen()
        assert joris.desk.picture(photo.name) == content_of(2)
    pcs.sync()
    assert file_in(pcs.root, photo.name).exists()
    assert pcs.noor.desk.picture(photo.name) == content_of(2)
    pcs.all_well()


def test_out_of_reach_and_there_again(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 3)
    pcs.sync()
    with pcs.joris.away():
        pcs.joris.look()
        with pytest.raises(PhotoOutOfReach):
            pcs.joris.desk.picture(photo.name)
    pcs.joris.look()
    assert pcs.joris.desk.picture(photo.name) == content_of(3)


def test_the_entry_is_there_before_the_photo(pcs: Pcs, world: World) -> None:
    """It could not be brought at once: who asks is told that it will come, and then it comes."""
    photo = _not_brought(pcs, pcs.sara, world.youth, 4)
    pcs.joris.look()
    with pytest.raises(PhotoNotThere):
        pcs.joris.desk.picture(photo)
    # What waits is not unsound.
    assert pcs.keepers.check(pcs.sara.keeping) == ()
    assert pcs.keepers.check(pcs.joris.keeping) == (Unsound(attachment_name(photo), "missing"),)
    pcs.sara.look()
    assert pcs.joris.desk.picture(photo) == content_of(4)
    pcs.sync()
    pcs.all_well()


def _not_brought(pcs: Pcs, pc: Pc, youth: UUID, number: int) -> str:
    """Take one in, with the program ending after the entry is there and before the photo is."""
    name = pc.attached.keep(content_of(number))
    pc.desk.do(AddPhoto(youth=youth, name=name, width=4, height=3))
    assert not file_in(pcs.root, name).exists()
    return name


def test_closing_brings_what_was_not_brought(pcs: Pcs, world: World) -> None:
    name = _not_brought(pcs, pcs.sara, world.youth, 5)
    pcs.sara.close()
    assert file_in(pcs.root, name).exists()


def test_a_crash_before_it_is_brought(pcs: Pcs, world: World) -> None:
    name = _not_brought(pcs, pcs.sara, world.youth, 6)
    pcs.sara.crash()
    pcs.sara.open()
    pcs.sync()
    assert file_in(pcs.root, name).exists()
    pcs.all_well()


def test_the_same_photo_twice(pcs: Pcs, world: World) -> None:
    one, other = take_in(pcs.sara, world.youth, 7), take_in(pcs.joris, world.quiet_youth, 7)
    assert one.name == other.name
    pcs.sync()
    pcs.sara.do(RemovePhoto(photo=one.id))
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    # Another youth has it still.
    assert pcs.noor.desk.picture(one.name) == content_of(7)
    pcs.all_well()


def test_of_an_operation_that_fails_nothing_stays(pcs: Pcs, world: World) -> None:
    with pytest.raises(GoneMeanwhile):
        pcs.sara.desk.take_in(Sheet(content_of(8), 4, 3), UUID(int=1))
    assert traces(pcs) == set()


def test_removed_and_undone(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 9, "weg en terug")
    done = pcs.sara.do(RemovePhoto(photo=photo.id))
    assert photo.id not in {one.id for one in photos(pcs.sara, world.youth)}
    pcs.sara.do(done.inverse)
    assert pcs.sara.desk.picture(photo.name) == content_of(9)
    pcs.sync()
    pcs.all_well()


@pytest.mark.parametrize("removed_before", [False, True])
def test_erased_everywhere(pcs: Pcs, world: World, removed_before: bool) -> None:
    photo = take_in(pcs.joris, world.youth, 10)
    kept = take_in(pcs.joris, world.quiet_youth, 11)
    pcs.sync()
    for pc in (pcs.sara, pcs.noor):
        assert pc.desk.picture(photo.name) == content_of(10)
    if removed_before:
        pcs.joris.do(RemovePhoto(photo=photo.id))
        pcs.sync()
    assert {place for _, place in traces(pcs)} == {photo.name, kept.name}
    pcs.noor.pull_out()
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    assert not file_in(pcs.root, photo.name).exists()
    assert not file_in(pcs.sara.folder, photo.name).exists()
    pcs.sync("sara", "joris")
    assert not file_in(pcs.joris.folder, photo.name).exists()
    assert file_in(pcs.noor.folder, photo.name).exists()
    pcs.noor.put_in()
    pcs.sync()
    assert lies_nowhere(pcs, photo.name)
    assert {place for _, place in traces(pcs)} == {kept.name}
    pcs.all_well()


def test_erased_while_one_waits(pcs: Pcs, world: World) -> None:
    with pcs.joris.away():
        pcs.joris.look()
        photo = take_in(pcs.joris, world.youth, 12)
        pcs.keepers.erase(pcs.sara.keeping, world.youth)
        assert pcs.joris.desk.picture(photo.name) == content_of(12)
    pcs.sync()
    assert lies_nowhere(pcs, photo.name)
    assert traces(pcs) == set()
    pcs.all_well()


def test_erased_in_a_notebook_on_one_pc(pcs: Pcs, world: World, tmp_path: Path) -> None:
    photo = take_in(pcs.sara, world.youth, 13)
    pcs.keepers.stop_sharing(pcs.sara.keeping)
    other = take_in(pcs.sara, world.youth, 14)
    gone = take_in(pcs.sara, world.youth, 15)
    pcs.sara.do(RemovePhoto(photo=gone.id))
    stays = take_in(pcs.sara, world.quiet_youth, 16)
    assert pcs.keepers.check(pcs.sara.keeping) == ()
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    left = all_files(pcs.sara.folder)
    assert left == {stays.name}
    assert not left & {photo.name, other.name, gone.name}
    assert pcs.keepers.check(pcs.sara.keeping) == ()


@pytest.mark.parametrize("first", ["joris", "sara"])
def test_what_a_late_pc_brought_all_the_same_goes_too(pcs: Pcs, world: World, first: str) -> None:
    """It was on its way to the folder when the youth was erased."""
    photo = take_in(pcs.joris, world.youth, 17)
    late = file_in(pcs.root, photo.name).read_bytes()
    pcs.sync()
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    file_in(pcs.root, photo.name).parent.mkdir(parents=True, exist_ok=True)
    file_in(pcs.root, photo.name).write_bytes(late)
    beside = file_in(pcs.root, photo.name).with_name(".0123456789abcdef.tmp")
    beside.write_bytes(late)
    copy = file_in(pcs.root, photo.name).with_name("kopie van een blad")
    copy.write_bytes(late)
    # Joris's PC had it; the others know only that it is old and that nothing names it.
    pcs.sync(first)
    old = (real_now() - timedelta(minutes=5)).timestamp()
    if file_in(pcs.root, photo.name).exists():
        os.utime(file_in(pcs.root, photo.name), (old, old))
    pcs.sync()
    assert lies_nowhere(pcs, photo.name)
    assert not beside.exists()
    assert not copy.exists()
    assert traces(pcs) == set()


def test_what_a_colleague_adds_amid_erasing_stays(pcs: Pcs, world: World) -> None:
    """The folder shows the file before Sara's PC knows of the entry."""
    listed: list[str] = []

    class Slow(Files):
        def names(self, folder: str = "") -> tuple[str, ...]:
            found = super().names(folder)
            if folder.startswith("files/") and not listed:
                listed.append(take_in(pcs.joris, world.quiet_youth, 18).name)
                found = super().names(folder)
            return found

    take_in(pcs.noor, world.youth, 19)
    pcs.sync()
    pcs.sara.close()
    pcs.sara.open(files=Slow)
    pcs.sara.look()
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    assert listed
    pcs.sync()
    assert pcs.noor.desk.picture(listed[0]) == content_of(18)
    pcs.all_well()


@pytest.mark.parametrize("how", ["altered", "emptied", "another", "a folder"])
def test_an_unsound_one_is_named_and_mended(pcs: Pcs, world: World, how: str) -> None:
    photo, other = take_in(pcs.sara, world.youth, 20), take_in(pcs.sara, world.youth, 21)
    pcs.sync()
    file, place = file_in(pcs.root, photo.name), attachment_name(photo.name)
    if how == "altered":
        raw = bytearray(file.read_bytes())
        raw[-50] ^= 1
        file.write_bytes(raw)
    elif how == "emptied":
        file.write_bytes(b"")
    elif how == "another":
        file.write_bytes(file_in(pcs.root, other.name).read_bytes())
    else:
        file.unlink()
        file.mkdir()
    assert [one.file for one in pcs.keepers.check(pcs.joris.keeping)] == [place]
    with pytest.raises(PhotoDamaged):
        pcs.joris.desk.picture(photo.name)
    # Who has it sound still sees it, and puts it back.
    assert pcs.sara.desk.picture(photo.name) == content_of(20)
    pcs.keepers.mend_folder(pcs.joris.keeping)
    assert [one.file for one in pcs.keepers.check(pcs.joris.keeping)] == [place]
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sync()
    assert pcs.joris.desk.picture(photo.name) == content_of(20)
    pcs.all_well()


def test_one_that_is_unsound_on_this_pc_is_fetched_again(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 22)
    file_in(pcs.sara.folder, photo.name).write_bytes(b"weg")
    assert [one.file for one in pcs.keepers.check(pcs.sara.keeping)] == [attachment_name(photo.name)]
    assert pcs.sara.desk.picture(photo.name) == content_of(22)
    assert pcs.keepers.check(pcs.sara.keeping) == ()
    file_in(pcs.sara.folder, photo.name).write_bytes(b"weg")
    pcs.keepers.mend_folder(pcs.sara.keeping)
    assert pcs.keepers.check(pcs.sara.keeping) == ()


def test_one_that_the_folder_lost_is_named_and_put_back(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 23)
    pcs.sync()
    file_in(pcs.root, photo.name).unlink()
    missing = (Unsound(attachment_name(photo.name), "missing"),)
    assert pcs.keepers.check(pcs.sara.keeping) == pcs.keepers.check(pcs.noor.keeping) == missing
    with pytest.raises(PhotoNotThere):
        pcs.noor.desk.picture(photo.name)
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.desk.picture(photo.name) == content_of(23)


def test_a_folder_put_back_to_last_night(pcs: Pcs, world: World) -> None:
    copy = pcs.last_night()
    photo = take_in(pcs.sara, world.youth, 24)
    pcs.sync()
    pcs.put_back(copy)
    pcs.sync()
    assert file_in(pcs.root, photo.name).exists()
    assert pcs.noor.desk.picture(photo.name) == content_of(24)
    pcs.all_well()


def test_a_folder_put_back_to_before_an_erasing(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 25)
    pcs.sync()
    copy = pcs.last_night()
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    pcs.put_back(copy)
    old = (real_now() - timedelta(minutes=5)).timestamp()
    os.utime(file_in(pcs.root, photo.name), (old, old))
    pcs.sync()
    assert lies_nowhere(pcs, photo.name)
    shutil.rmtree(copy)
    assert traces(pcs) == set()


def test_after_a_new_key(pcs: Pcs, world: World) -> None:
    before = take_in(pcs.joris, world.youth, 26)
    pcs.sync()
    pcs.keepers.remove_worker(pcs.sara.keeping, pcs.noor.worker_id)
    after = take_in(pcs.sara, world.youth, 27)
    pcs.sync("sara", "joris")
    for pc in (pcs.sara, pcs.joris):
        assert pc.desk.picture(before.name) == content_of(26)
        assert pc.desk.picture(after.name) == content_of(27)
        assert pcs.keepers.check(pc.keeping) == ()


def test_a_photo_under_a_key_that_is_not_known_here_yet(pcs: Pcs, world: World) -> None:
    """The entry was read, the key file not: as where the key was changed a moment ago."""
    pcs.added(pcs.sara, "mila")
    pcs.sync()
    photo = take_in(pcs.sara, world.youth, 28)
    pcs.joris.look()
    pcs.keepers.remove_worker(pcs.sara.keeping, pcs.noor.worker_id)
    with pcs.sara.team.files.root.joinpath(attachment_name(photo.name)).open("rb") as file:
        assert b'"epoch":1' in file.read(400)
    file_in(pcs.root, photo.name).unlink()
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sara.look()
    with file_in(pcs.root, photo.name).open("rb") as file:
        assert b'"epoch":2' in file.read(400)
    assert pcs.joris.desk.picture(photo.name) == content_of(28)


def test_who_joins_later_sees_it(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 29)
    pcs.keepers.backup_now(pcs.sara.keeping)
    pcs.added(pcs.sara, "mila")
    mila = pcs.joined("mila")
    assert mila.desk.picture(photo.name) == content_of(29)
    assert mila.desk.picture(photos(mila, world.youth)[0].name) == PHOTO


def test_leaving_takes_all_along(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 30)
    pcs.sync()
    assert not file_in(pcs.joris.folder, photo.name).exists()
    pcs.keepers.stop_sharing(pcs.joris.keeping)
    assert pcs.keepers.check(pcs.joris.keeping) == ()
    assert pcs.joris.desk.picture(photo.name) == content_of(30)


def test_leaving_without_the_folder_names_what_is_missing(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 31)
    pcs.sync()
    pcs.joris.pull_out()
    pcs.joris.look()
    pcs.keepers.stop_sharing(pcs.joris.keeping)
    (name,) = {one.name for one in photos(pcs.joris, world.youth)} - {photo.name}
    missing = sorted(attachment_name(one) for one in (name, photo.name))
    assert [one.file for one in pcs.keepers.check(pcs.joris.keeping)] == missing
    with pytest.raises(PhotoNotThere):
        pcs.joris.desk.picture(photo.name)


def test_shared_again_elsewhere(pcs: Pcs, world: World, tmp_path: Path) -> None:
    photo = take_in(pcs.sara, world.youth, 32)
    pcs.keepers.stop_sharing(pcs.sara.keeping)
    alone = take_in(pcs.sara, world.youth, 33)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = pcs.keepers.share(pcs.sara.keeping, elsewhere)
    assert {photo.name, alone.name} <= all_files(root)
    assert pcs.keepers.check(pcs.sara.keeping) == ()


def test_the_second_backup_holds_all_and_forgets_whom_it_should(
    pcs: Pcs, world: World, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    hers, his = take_in(pcs.joris, world.youth, 34), take_in(pcs.sara, world.quiet_youth, 35)
    pcs.sync()
    # Of Joris's photo only the folder has the content.
    made = pcs.keepers.backup_now(pcs.sara.keeping, stick)
    root = made.file.parent.parent
    assert {hers.name, his.name} <= all_files(root)
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    assert all_files(root) == {his.name}
    assert reading_through.found([MARK], [root], pcs.sara.keeping.holding.keys) == {(MARK, his.name)}


def test_fetched_from_the_second_backup_where_nothing_else_is(pcs: Pcs, world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    photo = take_in(pcs.sara, world.youth, 36)
    pcs.keepers.backup_now(pcs.sara.keeping, stick)
    file_in(pcs.sara.folder, photo.name).unlink()
    file_in(pcs.root, photo.name).unlink()
    assert pcs.sara.desk.picture(photo.name) == content_of(36)
    assert file_in(pcs.sara.folder, photo.name).exists()


@pytest.mark.parametrize("youth_only", [False, True])
def test_restored_into_a_new_notebook(pcs: Pcs, world: World, tmp_path: Path, youth_only: bool) -> None:
    """It has another key, and so other names."""
    photo, lost = take_in(pcs.joris, world.youth, 37), take_in(pcs.joris, world.youth, 38)
    pcs.sync()
    file_in(pcs.root, lost.name).unlink()
    position = pcs.keepers.backup_now(pcs.sara.keeping).position
    created = pcs.keepers.restore_as_new(
        pcs.sara.keeping, position, tmp_path / "new", "Nieuw", PASSPHRASE, world.youth if youth_only else None
    )
    opened: Opened = created.opened
    contents: list[bytes | None] = []
    for one in opened.desk.ask(ReadPhotos(youth=world.youth)):
        try:
            contents.append(opened.desk.picture(one.name))
        except PhotoNotThere:
            contents.append(None)
    assert contents == [PHOTO, content_of(37), None]
    assert pcs.keepers.check(opened) == (Unsound(attachment_name(lost.name), "missing"),)
    assert photo.name not in all_files(tmp_path / "new")
    opened.desk.close()


def test_restored_and_looked_back_at(pcs: Pcs, world: World) -> None:
    photo = take_in(pcs.sara, world.youth, 39)
    pcs.sync()
    position = pcs.keepers.backup_now(pcs.sara.keeping).position
    pcs.sara.do(RemovePhoto(photo=photo.id))
    past = pcs.keepers.look_back(pcs.sara.keeping, position)
    assert photo.name in {one.name for one in past.desk.ask(ReadPhotos(youth=world.youth))}
    assert past.desk.picture(photo.name) == content_of(39)
    with pytest.raises(OnlyLooking):
        past.desk.take_in(Sheet(content_of(40), 4, 3), world.youth)
    past.desk.sync()
    past.desk.close()
    pcs.keepers.restore(pcs.sara.keeping, position, world.youth)
    pcs.sync()
    assert pcs.noor.desk.picture(photo.name) == content_of(39)
    pcs.all_well()


def test_what_clashes_keeps_its_photo(pcs: Pcs, world: World) -> None:
    """The overview it was for is gone; whoever chooses to keep it has the photo."""
    with pcs.joris.away():
        pcs.joris.look()
        name = pcs.joris.attached.keep(content_of(41))
        pcs.joris.desk.do(AddPhoto(youth=world.youth, overview=world.overview, name=name, width=4, height=3))
        pcs.sara.do(RemoveOverview(overview=world.overview))
    pcs.sync()
    assert len(pcs.joris.clashed()) == 1
    pcs.keepers.erase(pcs.sara.keeping, world.quiet_youth)
    pcs.sync()
    assert pcs.joris.desk.picture(name) == content_of(41)
    assert pcs.keepers.check(pcs.joris.keeping) == ()


def test_the_folder_is_full(pcs: Pcs, world: World) -> None:
    full: list[bool] = [False]

    class Full(Files):
        def publish(self, name: str, content: bytes) -> None:
            if full[0] and name.startswith("files/"):
                raise OSError(28, "no space left on device")
            super().publish(name, content)

    pcs.sara.close()
    pcs.sara.open(files=Full)
    pcs.sara.look()
    full[0] = True
    photo = take_in(pcs.sara, world.youth, 42)
    pcs.sara.look()
    assert not file_in(pcs.root, photo.name).exists()
    full[0] = False
    pcs.sara.reopen()
    pcs.sync()
    assert file_in(pcs.root, photo.name).exists()


def test_a_folder_that_hangs_keeps_nobody_waiting(
    pcs: Pcs, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attached_module, "_BRINGING", 0.2)
    monkeypatch.setattr(attached_module.Attached.bring, "__defaults__", (0.2,))
    hangs: list[bool] = [True]

    class Hanging(Files):
        def publish(self, name: str, content: bytes) -> None:
            while hangs[0] and name.startswith("files/"):
                time.sleep(0.01)
            super().publish(name, content)

    pcs.sara.close()
    pcs.sara.open(files=Hanging)
    pcs.sara.look()
    begun = time.monotonic()
    photo = take_in(pcs.sara, world.youth, 43)
    assert time.monotonic() - begun < 3
    assert pcs.sara.desk.picture(photo.name) == content_of(43)
    hangs[0] = False
    pcs.sync()
    assert pcs.noor.desk.picture(photo.name) == content_of(43)


def test_names_that_are_none(pcs: Pcs, world: World) -> None:
    pcs.sara.desk.do(AddPhoto(youth=world.youth, name="../../etc/passwd", width=1, height=1))
    pcs.sync()
    with pytest.raises(PhotoNotThere):
        pcs.joris.desk.picture("../../etc/passwd")
    pcs.all_well()


class Photographer:
    """A process that takes in photos."""

    def __init__(self, pc: Pc, youth: UUID, first: int) -> None:
        command = [sys.executable, "-m", "tests.team.photographer", str(pc.folder), str(pc.worker_id)]
        self.process = subprocess.Popen(
            [*command, str(youth), str(first)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdin
        self.process.stdin.write(pc.private_key.hex() + "\n")
        self.process.stdin.flush()

    def killed_after(self, lines: int, within: float = 0.0) -> list[str]:
        """Read so many lines, let it die a while later; returns all it said."""
        assert self.process.stdout
        assert self.process.stderr
        with self.process:
            said = [self.process.stdout.readline() for _ in range(lines)]
            time.sleep(random.random() * within)
            os.kill(self.process.pid, signal.SIGKILL)
            said += self.process.stdout.readlines()
            errors = self.process.stderr.read()
        assert all(said), errors
        return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no sudden death here")
def test_killed_at_any_moment(pcs: Pcs, world: World) -> None:
    done: set[UUID] = set()
    pcs.joris.close()
    for turn in range(4):
        writer = Photographer(pcs.joris, world.youth, 1000 * turn)
        done |= {UUID(line) for line in writer.killed_after(random.randint(1, 8), 0.05)}
    pcs.everybody_back()
    pcs.all_well()
    found = photos(pcs.noor, world.youth)
    assert {photo.id for photo in found} >= done
    for photo in found[1:]:
        assert pcs.noor.desk.picture(photo.name) == content_of(int(photo.caption))
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no sudden death here")
def test_killed_between_keeping_and_committing(pcs: Pcs, world: World) -> None:
    pcs.joris.close()
    (name,) = Photographer(pcs.joris, world.youth, -1).killed_after(1)
    pcs.everybody_back()
    assert file_in(pcs.joris.folder, name).exists()
    assert not file_in(pcs.root, name).exists()
    pcs.all_well()
    pcs.keepers.erase(pcs.sara.keeping, world.quiet_youth)
    pcs.sync()
    assert lies_nowhere(pcs, name)
    pcs.all_well()
