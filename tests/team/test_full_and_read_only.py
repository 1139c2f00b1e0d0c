"""No room, no right to write, no answer: each is told in its own words, and what was done waits safely."""

import errno
import shutil
from pathlib import Path

import pytest

from desktop.models.errors import (
    DiskFull,
    ExpectedFailure,
    FolderNotWritable,
    FolderOutOfReach,
    NameNeeded,
    SharedFolderFull,
)
from desktop.models.languages import Language
from desktop.models.sharing import State
from desktop.operations import sharing
from desktop.operations.overviews import SetNote
from desktop.operations.youths import AddYouth
from tests.operations.world import World
from tests.store.share.faulty import Fault, Faults, FaultyFiles
from tests.team.os_faults import OsFaults
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_away_and_back import work_of_a_day

WORDS = {
    errno.ENOSPC: SharedFolderFull,
    errno.EDQUOT: SharedFolderFull,
    errno.EFBIG: SharedFolderFull,
    errno.EACCES: FolderNotWritable,
    errno.EPERM: FolderNotWritable,
    errno.EROFS: FolderNotWritable,
    errno.EIO: FolderOutOfReach,
    errno.ETIMEDOUT: FolderOutOfReach,
    errno.ENOTCONN: FolderOutOfReach,
    errno.EHOSTDOWN: FolderOutOfReach,
    errno.ESTALE: FolderOutOfReach,
}


class Unwritable(FaultyFiles):
    """Files that can be read, but not made."""

    def publish(self, name: str, content: bytes) -> None:
        """Fail as planned."""
        if self.faults.fault is not None:
            raise OSError(self.faults.error, "as planned")
        super().publish(name, content)


def failing(pc: Pc, error: int) -> Faults:
    """Have nothing be made in the folder from this PC, until `mend`."""
    faults = Faults(Fault.FAILS, error=error)
    pc.close()
    pc.open(files=lambda root: Unwritable(root, faults))
    return faults


@pytest.mark.parametrize("error", WORDS, ids=lambda error: errno.errorcode[error])
def test_it_is_told_in_its_own_words_and_work_waits(pcs: Pcs, error: int) -> None:
    joris = pcs.joris
    faults = failing(joris, error)
    done = work_of_a_day(joris, "Jo")
    for _ in range(2):
        standing = joris.desk.standing()
        assert (standing.state, standing.waiting) == (State.AWAY, 9)
        assert type(standing.failure) is WORDS[error]
        assert len({standing.failure.sentence(language) for language in Language}) == 3
        joris.sync()
    # What colleagues do is still seen.
    pcs.sara.do(AddYouth(name="van Sara"))
    joris.look()
    assert "van Sara" in {row["name"] for row in joris.rows()["youth"].values()}
    joris.crash()
    joris.open()
    faults.mend()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


@pytest.mark.parametrize("error", WORDS, ids=lambda error: errno.errorcode[error])
def test_nothing_answers_any_more(pcs: Pcs, error: int) -> None:
    """Every operation on the folder fails, reading too."""
    joris, faults = pcs.joris, Faults(Fault.FAILS, error=error, lasting=True)
    joris.close()
    faults.mend()
    joris.open(files=lambda root: FaultyFiles(root, faults))
    faults.fault = Fault.FAILS
    done = work_of_a_day(joris, "Jo")
    assert joris.sync().standing.state is State.AWAY
    assert joris.desk.standing().waiting == 9
    # The rest of the program goes on too.
    assert joris.desk.colleagues() == ()
    for call in (pcs.keepers.backup_now, pcs.keepers.compact):
        with pytest.raises(ExpectedFailure):
            call(joris.keeping)
    assert isinstance(pcs.keepers.restore_points(joris.keeping), tuple)
    faults.mend()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("at", [1, 20, 60, 90, 105, 115])
def test_sharing_fails_and_leaves_nothing(pcs: Pcs, error: int, at: int) -> None:
    joris = pcs.joris
    sharing.stop_sharing(joris.keeping)
    elsewhere = joris.drive / "elsewhere"
    elsewhere.mkdir()
    faults = OsFaults(elsewhere, joris.folder, Fault.FAILS, at, error, lasting=True)
    before = joris.digest()
    with pytest.raises(ExpectedFailure), faults.striking():
        sharing.share(joris.keeping, elsewhere)
    assert joris.desk.standing().state is State.ALONE
    assert joris.digest() == before
    joris.reopen()
    assert joris.desk.standing().state is State.ALONE
    # What could not be taken away, for nothing could be done there any more, is in nobody's way.
    sharing.share(joris.keeping, elsewhere)
    joris.do(AddYouth(name="toch"))
    assert joris.look().standing.state is State.SAVED
    assert pcs.keepers.check(joris.keeping) == ()
    joris.close()
    del pcs.pcs["joris"]
    shutil.rmtree(pcs.share / "elsewhere")


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_joining_fails_and_leaves_nothing(pcs: Pcs, error: int, tmp_path: Path) -> None:
    joris = pcs.joris
    for at in (1, 10, 30, 50):
        faults = OsFaults(joris.drive, joris.folder, Fault.FAILS, at, error, lasting=True)
        with pytest.raises(ExpectedFailure), faults.striking():
            sharing.join(joris.root, f"{PASSPHRASE} van joris", tmp_path / "new")
        assert not (tmp_path / "new").exists()
    sharing.join(joris.root, f"{PASSPHRASE} van joris", tmp_path / "new").desk.close()


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_second_backup_fails_and_the_one_before_stays(
    pcs: Pcs, world: World, error: int, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = pcs.keepers.backup_now(pcs.sara.keeping, stick)
    pcs.sara.do(SetNote(view=world.views[0], note="daarna"))
    good = made.file.read_bytes()
    for at in range(1, 20, 3):
        faults = OsFaults(stick, pcs.sara.folder, Fault.FAILS, at, error, lasting=True)
        with pytest.raises(ExpectedFailure), faults.striking():
            pcs.keepers.backup_now(pcs.sara.keeping, stick)
        assert made.file.read_bytes() == good
    again = pcs.keepers.backup_now(pcs.sara.keeping, stick)
    assert again.file != made.file
    assert again.file.exists()


def test_the_disk_of_this_pc_is_full(pcs: Pcs, world: World) -> None:
    """Nothing is acknowledged then; with room again, all goes on, and nothing is there twice."""
    joris = pcs.joris
    with joris.desk.notebook.sessions.reading() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
    done, refused = set(), 0
    for number in range(30):
        name = f"vol {number} " + "x" * 150
        try:
            joris.do(AddYouth(name=name))
            done.add(name)
        except DiskFull:
            refused += 1
    assert refused
    work_of_a_day(pcs.sara, "Sa")
    for number in range(3):
        pcs.noor.do(SetNote(view=world.views[number], note="y" * 5000))
    # To look at the folder fails too, in the same words, and applies nothing by halves.
    with pytest.raises(DiskFull):
        joris.look()
    assert not {str(row["note"])[:1] for row in joris.rows()["domain_view"].values()} & {"y"}
    joris.reopen()
    pcs.sync()
    pcs.all_well()
    names = [row["name"] for row in pcs.sara.rows()["youth"].values()]
    assert len(names) == len(set(names))
    assert set(names) >= done


def test_a_failure_of_an_operation_is_none_of_the_folder(pcs: Pcs) -> None:
    """It says what is wrong with it, here or away, and nothing of it waits."""
    with pcs.joris.away(), pytest.raises(NameNeeded):
        pcs.joris.do(AddYouth(name=" "))
    assert pcs.joris.waiting() == ()
    pcs.sync()
    pcs.all_well()
