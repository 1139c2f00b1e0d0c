"""The network drive of the tests: a folder that is reached over SMB only."""

from pathlib import Path

from tests.smb.server import Server


class Drive(Server):
    """A share that may be written, in a folder of this machine; see tests.smb for its use."""

    def __init__(self, folder: Path) -> None:
        shared = folder / "shared"
        shared.mkdir(parents=True)
        super().__init__(folder / "server", shared, read_only=False)
