"""A network drive and a guest for all tests of one module: to start them takes some seconds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.locks import alone
from installer.places import Places
from tests.smb.drive import Drive
from tests.smb.guest import Guest
from tests.smb.kernel import kernel
from tests.smb.needs import LackingError, look

_ONE_AT_A_TIME = Places.here().root / "build" / "network_drive" / "guest.lock"
# Under emulation these take many seconds: once for all programs.
_PRELOADED = ("desktop.operations.opening",)


@pytest.fixture(scope="module")
def network_drive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drive]:
    """A network drive; where this machine cannot have one, its tests are skipped with the reason."""
    try:
        look()
        kernel()
    except LackingError as lacking:
        pytest.skip(str(lacking))
    # Tests run side by side in several processes: two guests would only be in each other's way.
    with alone(_ONE_AT_A_TIME), Drive(tmp_path_factory.mktemp("drive")) as drive:
        yield drive


@pytest.fixture(scope="module")
def guest(network_drive: Drive, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """A guest that reaches this drive; its PCs are plugged in when they are first used."""
    with Guest(network_drive, tmp_path_factory.mktemp("guest"), _PRELOADED) as guest:
        yield guest


@pytest.fixture
def drive(network_drive: Drive) -> Drive:
    """The network drive, running, whatever an earlier test did with it."""
    if not network_drive.listens:
        network_drive.restart()
    return network_drive


@pytest.fixture
def folder(drive: Drive, request: pytest.FixtureRequest) -> Path:
    """An empty folder on the drive, as this machine sees it; a program in the guest needs its name only."""
    folder = drive.folder / f"Équipe {request.node.name}"
    folder.mkdir()
    return folder
