"""What a sound snapshot covers goes from the shared folder, and everybody goes on working."""

from pathlib import Path

from desktop.models import errors
from tests.commandline.conftest import Shared
from tests.commandline.running import PASSPHRASE_OF_JORIS, Here


def test_entries_go_and_nothing_is_lost(here: Here, shared: Shared, tmp_path: Path) -> None:
    his = tmp_path / "his"
    assert here("join", "--folder", shared.drive, "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).code == 0
    for name in ("Een", "Twee", "Drie"):
        here.do(shared.notebook, "AddYouth", f"name={name}")
    before = here("youths", "--notebook", shared.notebook).out
    entries = set(shared.entries())
    gone = int(here("compact", "--notebook", shared.notebook).line)
    assert gone >= 3
    assert len(entries - set(shared.entries())) == gone
    assert here("check", "--notebook", shared.notebook).line == "ok"
    assert here("youths", "--notebook", shared.notebook).out == before

    # A PC that had not seen them yet begins again from the snapshot.
    assert here("sync", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).line == "saved\t0\t0"
    assert here("youths", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).out == before
    assert here("check", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).line == "ok"
    hers = tmp_path / "hers"
    assert (
        here("join", "--folder", shared.drive, "--notebook", hers, passphrase=PASSPHRASE_OF_JORIS).code == 0
    )


def test_what_waited_on_another_pc_is_kept(here: Here, shared: Shared, tmp_path: Path) -> None:
    his = tmp_path / "his"
    here("join", "--folder", shared.drive, "--notebook", his, passphrase=PASSPHRASE_OF_JORIS)
    drive = shared.unplug()
    assert (
        here("do", "--notebook", his, "AddYouth", "name=Onderweg", passphrase=PASSPHRASE_OF_JORIS).code == 0
    )
    shared.plug_in(drive)
    here.do(shared.notebook, "AddYouth", "name=Thuis")
    assert int(here("compact", "--notebook", shared.notebook).line) > 0
    assert here("sync", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).line == "saved\t0\t0"
    here("sync", "--notebook", shared.notebook)
    names = here("youths", "--notebook", shared.notebook).out
    assert "Onderweg" in names
    assert "Thuis" in names


def test_what_cannot_be_compacted(here: Here, folder: Path, shared: Shared) -> None:
    said = here("compact", "--notebook", folder)
    assert said.is_refusal()
    assert said.err == f"{errors.NotShared()}\n"
    root = shared.root
    shared.unplug()
    said = here("compact", "--notebook", shared.notebook)
    assert said.is_refusal()
    assert said.err == f"{errors.FolderOutOfReach(folder=root)}\n"


def test_what_is_unsound_among_the_old_goes_with_it(here: Here, shared: Shared) -> None:
    """A sound snapshot is made first: only what that covers goes."""
    for name in ("Een", "Twee"):
        here.do(shared.notebook, "AddYouth", f"name={name}")
    for file in (shared.entries()[0], shared.snapshots()[-1]):
        file.write_bytes(file.read_bytes()[:-1])
    before = here("youths", "--notebook", shared.notebook).out
    assert int(here("compact", "--notebook", shared.notebook).line) >= 2
    assert here("youths", "--notebook", shared.notebook).out == before
    unsound = {f"snapshots/{file.name}" for file in shared.snapshots()[:1]}
    said = here("check", "--notebook", shared.notebook)
    assert said.line == "ok" if said.code == 0 else said.unsound.keys() == unsound
