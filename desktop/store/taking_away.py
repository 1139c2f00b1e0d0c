"""Taking away what was begun and did not come off, or what may not stay on this PC."""

import contextlib
import shutil
from pathlib import Path

from desktop.store.key_content import FOLDER
from desktop.store.replica import REPLICA
from desktop.store.share.layout import FILES
from desktop.store.shared_note import NAME


def take_away(folder: Path, *, keep_folder: bool = False) -> None:
    """Remove a notebook from `folder`; whatever else is there stays."""
    with contextlib.suppress(OSError):
        for inside in (FOLDER, FILES):
            shutil.rmtree(folder / inside, ignore_errors=True)
        for file in (*folder.glob(f"{REPLICA}*"), folder / NAME):
            file.unlink(missing_ok=True)
        if not keep_folder:
            folder.rmdir()
