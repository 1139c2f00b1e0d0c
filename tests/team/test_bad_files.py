"""Files in the folder that are not as they should be: found, named, nothing of them applied, all else usable."""

import os
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from desktop.models.errors import ExpectedFailure, NewerNotebook
from desktop.models.languages import Language
from desktop.models.sharing import State
from desktop.operations.overviews import SetNote
from desktop.operations.questions.people import ReadYouths
from desktop.operations.youths import AddYouth
from desktop.store.share import sealed
from desktop.store.share.entries import After, Body, closed
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import Header, seal
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_away_and_back import work_of_a_day

Harm = Callable[[Path, Pcs], object]


def said(pc: Pc) -> str:
    """The file that the status line names, after seeing that it does so in three languages."""
    standing = pc.desk.standing()
    assert standing.failure is not None
    sentences = {standing.failure.sentence(language) for language in Language}
    assert len(sentences) == 3
    if standing.file:
        assert all(standing.file in sentence for sentence in sentences)
    return standing.file


def unsound(pcs: Pcs, pc: Pc) -> set[str]:
    """The files that the check names."""
    return {one.file for one in pcs.keepers.check(pc.keeping)}


# What can be the matter with one entry


def _truncated(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def _halved(file: Path, _pcs: Pcs) -> None:
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2])


def _emptied(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(b"")


def _lengthened(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(file.read_bytes() + b"\0")


def _zeros(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def _noise(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(random.randbytes(file.stat().st_size))


def _no_header(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(file.read_bytes().partition(b"\n")[2])


def _huge(file: Path, _pcs: Pcs) -> None:
    with file.open("r+b") as opened:
        opened.truncate(100 << 20)


def _swapped(file: Path, _pcs: Pcs) -> None:
    other = file.with_name(f"{int(file.name) - 1:09d}")
    mine, theirs = file.read_bytes(), other.read_bytes()
    file.write_bytes(theirs)
    other.write_bytes(mine)


def _earlier_one(file: Path, _pcs: Pcs) -> None:
    file.write_bytes(file.with_name(f"{int(file.name) - 1:09d}").read_bytes())


def _of_another_notebook(file: Path, pcs: Pcs) -> None:
    other = pcs.base / "elsewhere"
    if not other.exists():
        other.mkdir()
        stranger = pcs.keepers.create(pcs.base / "stranger", "Andere", "Iemand", PASSPHRASE).opened
        pcs.keepers.share(stranger, other)
        stranger.desk.do(AddYouth(name="vreemd"))
        stranger.desk.close()
    (theirs,) = other.rglob("journal/*/*")
    file.write_bytes(theirs.read_bytes())


def _a_folder(file: Path, _pcs: Pcs) -> None:
    file.unlink()
    file.mkdir()


def _a_pipe(file: Path, _pcs: Pcs) -> None:
    file.unlink()
    os.mkfifo(file)


def _a_link_elsewhere(file: Path, pcs: Pcs) -> None:
    aside = pcs.base / "aside"
    file.rename(aside)
    file.symlink_to(aside)


def _a_dead_link(file: Path, pcs: Pcs) -> None:
    file.unlink()
    file.symlink_to(pcs.base / "nowhere")


HARMS: dict[str, Harm] = {
    harm.__name__.strip("_").replace("_", " "): harm
    for harm in (
        _truncated,
        _halved,
        _emptied,
        _lengthened,
        _zeros,
        _noise,
        _no_header,
        _huge,
        _swapped,
        _earlier_one,
        _of_another_notebook,
        _a_folder,
        _a_pipe,
        _a_link_elsewhere,
        _a_dead_link,
    )
}


def work_of_which_one_entry_is_met(pcs: Pcs, world: World) -> tuple[Path, str]:
    """Sara does five things that Joris has not seen; returns the entry of the third of them, and its name."""
    for number in range(5):
        pcs.sara.do(SetNote(view=world.views[number], note=f"van Sara {number}"))
    position = pcs.sara.position - 2
    return pcs.sara.entry(position), entry_name(position)


@pytest.mark.parametrize("harm", HARMS)
def test_an_entry_is_unsound(pcs: Pcs, world: World, harm: str) -> None:
    file, name = work_of_which_one_entry_is_met(pcs, world)
    last_sound = int(file.name) - (2 if harm == "swapped" else 1)
    HARMS[harm](file, pcs)
    joris = pcs.joris
    joris.look()
    # Named; what is before it was taken over, and nothing of it or behind it.
    assert joris.state is State.DAMAGED
    assert said(joris) == entry_name(last_sound + 1)
    assert joris.position == last_sound
    notes = [joris.rows()["domain_view"][view]["note"] for view in world.views[:5]]
    seen = [note.startswith("van Sara") for note in map(str, notes)]
    assert seen == [number < 2 - (harm == "swapped") for number in range(5)]
    assert name in unsound(pcs, joris)
    # What is sound stays usable: work goes on here.
    done = work_of_a_day(joris, "Jo")
    assert len(joris.waiting()) == 9
    assert joris.desk.ask(ReadYouths())
    joris.reopen()
    done |= work_of_a_day(joris, "Jo2")
    # And where somebody has the entry, it is mended from there.
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    assert [pcs.noor.rows()["domain_view"][view]["note"] for view in world.views[:5]] == [
        f"van Sara {number}" for number in range(5)
    ]


@pytest.mark.parametrize("harm", HARMS)
def test_the_newest_entry_is_unsound_and_everybody_has_it(pcs: Pcs, world: World, harm: str) -> None:
    """What this PC stands at rotted afterwards: it is put back as it was."""
    work_of_which_one_entry_is_met(pcs, world)
    pcs.sync()
    file = pcs.sara.entry(pcs.sara.position)
    good = file.read_bytes()
    HARMS[harm](file, pcs)
    done = work_of_a_day(pcs.noor, "No") | work_of_a_day(pcs.sara, "Sa")
    pcs.sync()
    pcs.all_equal()
    # One of the same size may be met only later on; the check finds it in any case.
    assert file.read_bytes() == good or f"journal/000000/{file.name}" in unsound(pcs, pcs.sara)
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert file.read_bytes() == good
    assert pcs.joris.audited() >= done


@pytest.mark.parametrize("harm", [harm for harm in HARMS if harm != "swapped"])
def test_something_unsound_lies_where_the_next_entry_goes(pcs: Pcs, world: World, harm: str) -> None:
    """Nobody has that one: it was never an entry. It is named, and set aside when somebody says so."""
    pcs.sync()
    name = entry_name(pcs.sara.position + 1)
    file = pcs.sara.entry(pcs.sara.position + 1)
    shutil.copy(pcs.sara.entry(pcs.sara.position), file)
    HARMS[harm](file, pcs)
    done = work_of_a_day(pcs.sara, "Sa") | work_of_a_day(pcs.joris, "Jo")
    for pc in (pcs.sara, pcs.joris):
        pc.look()
        assert pc.state is State.DAMAGED
        assert said(pc) == name
        assert name in unsound(pcs, pc)
    pcs.keepers.mend_folder(pcs.joris.keeping)
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


def test_flipped_anywhere(pcs: Pcs, world: World) -> None:
    """One bit, at many places of an entry: in the header, the nonce, the body, the tag."""
    file, name = work_of_which_one_entry_is_met(pcs, world)
    good = file.read_bytes()
    places = {*range(0, len(good), 23), 0, good.index(b"\n"), good.index(b"\n") + 1, len(good) - 1}
    for place in sorted(places):
        bad = bytearray(good)
        bad[place] ^= 1 << random.randrange(8)
        file.write_bytes(bad)
        pcs.joris.look()
        standing = pcs.joris.desk.standing()
        # A flipped digit may say that it is of a newer program or another notebook; it is never applied.
        assert standing.state in {State.DAMAGED, State.OUTDATED}, place
        assert pcs.joris.position == int(file.name) - 1
    assert name in unsound(pcs, pcs.joris)
    file.write_bytes(good)
    pcs.sync()
    pcs.all_well()


def test_one_that_is_missing_in_the_middle(pcs: Pcs, world: World) -> None:
    file, name = work_of_which_one_entry_is_met(pcs, world)
    file.unlink()
    joris = pcs.joris
    joris.look()
    assert joris.state is State.DAMAGED
    assert said(joris) == name
    assert name in unsound(pcs, joris)
    assert joris.position == int(file.name) - 1
    done = work_of_a_day(joris, "Jo")
    joris.crash()
    joris.open()
    joris.look()
    assert said(joris) == name
    pcs.keepers.mend_folder(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


@pytest.mark.parametrize("harm", ["truncated", "emptied", "noise", "missing"])
def test_colleagues_who_are_at_work_help_without_being_asked(pcs: Pcs, world: World, harm: str) -> None:
    """Each shows how far it has come; one that does not get on is helped by one that did."""
    file, _name = work_of_which_one_entry_is_met(pcs, world)
    good = file.read_bytes()
    file.unlink() if harm == "missing" else HARMS[harm](file, pcs)
    for _ in range(6):
        for pc in (pcs.joris, pcs.sara):
            pc.look()
            # A sign of life is due at every look here, not only every so many seconds.
            pc.team.show_here(None, pc.position)
    assert file.read_bytes() == good
    pcs.sync()
    pcs.all_well()


def test_duplicated_and_foreign_files_are_named_and_do_no_harm(pcs: Pcs, world: World) -> None:
    newest = pcs.sara.entry(pcs.sara.position)
    strange = {
        "lees mij.txt": b"x",
        "journal/000000/kopie van 000000030": newest.read_bytes(),
        f"journal/000000/{newest.name} (1)": newest.read_bytes(),
        f"journal/000000/{newest.name}.bak": newest.read_bytes(),
        "journal/000000/30": newest.read_bytes(),
        "journal/000001/000000030": newest.read_bytes(),
        "journal/oud/000000030": newest.read_bytes(),
        "journal/000000/Thumbs.db": b"x",
        "snapshots/kopie": b"x",
        "snapshots/28": b"x",
        "files/zz/zz": b"x",
        "here/iemand": b"x",
    }
    for name, content in strange.items():
        (pcs.root / name).parent.mkdir(exist_ok=True, parents=True)
        (pcs.root / name).write_bytes(content)
    done = work_of_a_day(pcs.joris, "Jo")
    pcs.sync()
    pcs.all_equal()
    found = unsound(pcs, pcs.noor)
    for name in strange:
        # Of a folder that does not belong there its own name is enough.
        assert name in found or str(Path(name).parent) in found, name
    assert found <= strange.keys() | {"journal/oud", "files/zz"}
    assert pcs.noor.audited() >= done
    for name, content in strange.items():
        assert (pcs.root / name).read_bytes() == content


def test_the_newest_snapshot_is_unsound(pcs: Pcs, world: World) -> None:
    pcs.sara.do(SetNote(view=world.views[0], note="van Sara"))
    made = pcs.keepers.backup_now(pcs.sara.keeping)
    pcs.sara.do(SetNote(view=world.views[1], note="van Sara"))
    pcs.sync()
    file = pcs.root / "snapshots" / made.file.name
    good = file.read_bytes()
    for bad in (good[:-1], good[:100], b"", good[:-1] + bytes([good[-1] ^ 1]), bytes(len(good))):
        file.write_bytes(bad)
        assert unsound(pcs, pcs.joris) == {f"snapshots/{file.name}"}
        # Who joins, or looks back, begins with the one before it.
        late = pcs.joined("late", f"{PASSPHRASE} van joris")
        late.look()
        pcs.all_equal()
        then = pcs.keepers.look_back(pcs.joris.keeping, made.position)
        then.desk.close()
        late.close()
        shutil.rmtree(late.folder)
        del pcs.pcs["late"]
    # The next one is made all the same, and the unsound one can be set aside.
    pcs.keepers.backup_now(pcs.joris.keeping)
    pcs.keepers.mend_folder(pcs.joris.keeping)
    pcs.sync()
    pcs.all_well()


def test_a_snapshot_is_changed_for_another_one(pcs: Pcs, world: World) -> None:
    """Each is sound, but not there."""
    made = [pcs.keepers.backup_now(pcs.sara.keeping)]
    pcs.sara.do(SetNote(view=world.views[0], note="van Sara"))
    made.append(pcs.keepers.backup_now(pcs.sara.keeping))
    pcs.sync()
    older, newer = (pcs.root / "snapshots" / one.file.name for one in made)
    newer.write_bytes(older.read_bytes())
    assert unsound(pcs, pcs.joris) == {f"snapshots/{newer.name}"}
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    late.look()
    pcs.all_equal()


@pytest.mark.parametrize("harm", ["truncated", "emptied", "noise", "a folder", "a pipe", "gone"])
def test_the_newest_key_file_is_unsound(pcs: Pcs, world: World, harm: str) -> None:
    newest = max((pcs.root / "notebook").iterdir())
    good = newest.read_bytes()
    newest.unlink() if harm == "gone" else HARMS[harm](newest, pcs)
    # Everybody goes on, and opens with the passphrase: the PCs have it still.
    done = work_of_a_day(pcs.joris, "Jo") | work_of_a_day(pcs.sara, "Sa")
    pcs.joris.reopen()
    pcs.sync()
    pcs.all_equal()
    assert pcs.noor.audited() >= done
    if harm != "gone":
        assert f"notebook/{newest.name}" in unsound(pcs, pcs.joris)
    if harm == "a folder":
        # That is nothing that could be written over: somebody has to take it away.
        with pytest.raises(ExpectedFailure):
            pcs.keepers.mend_folder(pcs.joris.keeping)
        newest.rmdir()
    pcs.keepers.mend_folder(pcs.joris.keeping)
    assert newest.read_bytes() == good
    pcs.sync()
    pcs.all_well()
    pcs.joined("late", f"{PASSPHRASE} van noor")


def test_who_joins_while_the_newest_key_file_is_unsound(pcs: Pcs) -> None:
    """The one before it knows Joris, but not Noor, who came last."""
    newest = max((pcs.root / "notebook").iterdir())
    newest.write_bytes(b"")
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    late.look()
    pcs.all_equal("sara", "late")
    with pytest.raises(ExpectedFailure):
        pcs.joined("later", f"{PASSPHRASE} van noor")


def newer_program(pcs: Pcs, world: World, monkeypatch: pytest.MonkeyPatch, *, format_: bool) -> bytes:
    """The next entry, as a newer program will write it: of another schema, or even another form."""
    position, entry_hash = pcs.sara.desk.notebook.place(lambda place: (place.position, place.hash))
    keys = pcs.sara.keeping.holding.keys
    body = Body(id=uuid4(), at=datetime.now(UTC), worker=pcs.sara.worker_id, kind="DoTomorrow")
    if format_:
        return b'{"format":2,"anything":"else"}\n' + b"x" * 200
    header = Header(
        kind="entry",
        notebook=keys.notebook_id,
        epoch=keys.current,
        schema="9999",
        position=position + 1,
        previous=entry_hash,
    )
    return seal(header, msgspec.json.encode(body), keys)


@pytest.mark.parametrize("format_", [False, True])
def test_an_entry_of_a_newer_program(
    pcs: Pcs, world: World, monkeypatch: pytest.MonkeyPatch, format_: bool
) -> None:
    """This PC needs an update: until then it reads on from what it has, and writes nothing."""
    with pcs.noor.away():
        waits = uuid4()
        pcs.noor.do(AddYouth(name="wacht"), mark=waits)
        file = pcs.sara.entry(pcs.sara.position + 1)
        content = newer_program(pcs, world, monkeypatch, format_=format_)
        file.write_bytes(content)
    for pc in (pcs.noor, pcs.joris, pcs.sara):
        before = pc.digest()
        pc.look()
        assert pc.state is State.OUTDATED
        said(pc)
        with pytest.raises(NewerNotebook):
            pc.do(AddYouth(name="nog"))
        # To look is allowed, and is no error, though it cannot be noted in the trail.
        pc.desk.look_at_youth(world.youth)
        assert pc.desk.ask(ReadYouths())
        assert pc.digest() == before
        # Nobody puts a newer program's work out of the way.
        with pytest.raises(ExpectedFailure):
            pcs.keepers.mend_folder(pc.keeping)
        assert file.read_bytes() == content
    assert len(pcs.noor.waiting()) == 1
    for pc in (pcs.noor, pcs.joris):
        pc.reopen()
        pc.look()
        assert pc.state is State.OUTDATED
    # After the update (here: as if it never had been) what waited goes on its way.
    file.unlink()
    pcs.sync()
    pcs.all_well()
    assert waits in pcs.joris.audited()


def test_met_while_saving(pcs: Pcs, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newer program got in between our last look and this save."""
    file = pcs.sara.entry(pcs.sara.position + 1)
    file.write_bytes(newer_program(pcs, world, monkeypatch, format_=False))
    before = pcs.joris.digest()
    with pytest.raises(NewerNotebook):
        pcs.joris.do(AddYouth(name="nog"))
    assert pcs.joris.digest() == before
    assert pcs.joris.waiting() == ()


def test_an_entry_that_does_not_fit_the_rows_there_are(pcs: Pcs, world: World) -> None:
    """Properly sealed, by a program gone wrong: what is before it is taken over, it is named, it is not applied."""
    pcs.sync()
    position, entry_hash = pcs.sara.desk.notebook.place(lambda place: (place.position, place.hash))
    keys = pcs.sara.keeping.holding.keys
    good = Body(
        id=uuid4(),
        at=datetime.now(UTC),
        worker=pcs.sara.worker_id,
        kind="ChangeYouth",
        youth=world.youth,
        rows=(After("youth", world.youth, {**pcs.sara.rows()["youth"][world.youth], "name": "goed"}),),
    )
    overview = {**pcs.sara.rows()["overview"][world.overview], "id": str(uuid4()), "youth_id": str(uuid4())}
    for wrong in (
        After("overview", uuid4(), overview),
        After("nonsense", uuid4(), None),
        After("youth", world.youth, {"name": "half"}),
        After("youth", world.youth, None),
        After("youth", world.youth, {**pcs.sara.rows()["youth"][world.youth], "birth_date": "gisteren"}),
    ):
        bad = Body(id=uuid4(), at=datetime.now(UTC), worker=pcs.sara.worker_id, kind="Bad", rows=(wrong,))
        first = closed(good, position + 1, entry_hash, keys)
        second = closed(bad, position + 2, first.hash, keys)
        pcs.sara.entry(position + 1).write_bytes(first.raw)
        pcs.sara.entry(position + 2).write_bytes(second.raw)
        twin = pcs.copied(pcs.joris, "twin")
        twin.open()
        twin.look()
        assert twin.state is State.DAMAGED
        assert said(twin) == entry_name(position + 2)
        assert twin.position == position + 1
        assert twin.rows()["youth"][world.youth]["name"] == "goed"
        twin.close()
        shutil.rmtree(twin.folder)
        del pcs.pcs["twin"]


def test_a_bomb_is_not_unpacked(pcs: Pcs, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who has the key made an entry that would fill the memory."""
    monkeypatch.setattr(sealed, "MOST_BODY", 1 << 20)
    position, entry_hash = pcs.sara.desk.notebook.place(lambda place: (place.position, place.hash))
    keys = pcs.sara.keeping.holding.keys
    header = Header(
        kind="entry",
        notebook=keys.notebook_id,
        epoch=keys.current,
        schema="0002",
        position=position + 1,
        previous=entry_hash,
    )
    pcs.sara.entry(position + 1).write_bytes(seal(header, bytes(4 << 20), keys))
    pcs.joris.look()
    assert pcs.joris.state is State.DAMAGED
    assert said(pcs.joris) == entry_name(position + 1)


def test_two_notebooks_of_one_name_in_one_folder(pcs: Pcs, world: World) -> None:
    other = pcs.keepers.create(pcs.base / "other", "Team Gent-Noord", "Iemand", PASSPHRASE).opened
    root = pcs.keepers.share(other, pcs.share)
    assert root.name == "Team Gent-Noord 2.trajectwiel"
    other.desk.do(AddYouth(name="daar"))
    pcs.sara.do(AddYouth(name="hier"))
    assert pcs.keepers.check(other) == pcs.keepers.check(pcs.sara.keeping) == ()
    assert {found.name for found in pcs.keepers.shared_notebooks(pcs.share)} == {
        "Team Gent-Noord",
        "Team Gent-Noord 2",
    }
    other.desk.close()
    shutil.rmtree(root)


@pytest.mark.parametrize("words", [b"", b"{}", b'{"folder": 1}', b"\xff\xfe", b"null"])
def test_the_note_beside_the_replica_is_unsound(pcs: Pcs, words: bytes) -> None:
    """It is told in words; the replica is whole, and goes on once the note is right again."""
    joris = pcs.joris
    joris.close()
    note = joris.folder / "shared.json"
    good = note.read_bytes()
    note.write_bytes(words)
    with pytest.raises(ExpectedFailure) as told:
        joris.open()
    assert "shared.json" in told.value.sentence(Language.DUTCH)
    note.write_bytes(good)
    joris.opened = None
    joris.open()
    pcs.sync()
    pcs.all_well()


@pytest.mark.parametrize("harm", ["truncated", "of another notebook", "gone"])
def test_one_that_nobody_has_any_more_is_passed_by(pcs: Pcs, world: World, harm: str) -> None:
    """A PC that comes late does not get past it, entry by entry; a snapshot of later leads on."""
    with pcs.joris.away():
        waits = work_of_a_day(pcs.joris, "Jo")
        file, _name = work_of_which_one_entry_is_met(pcs, world)
        pcs.keepers.backup_now(pcs.sara.keeping)
        done = work_of_a_day(pcs.sara, "Sa")
        file.unlink() if harm == "gone" else HARMS[harm](file, pcs)
    pcs.joris.look()
    assert pcs.joris.state is State.SAVED
    pcs.sync()
    pcs.all_equal("sara", "joris", "noor")
    assert pcs.noor.audited() >= done | waits
