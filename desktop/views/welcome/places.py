"""Where a new notebook is put: a sound name for its folder, away from cloud drives."""

import os
from collections.abc import Mapping
from pathlib import Path

_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', " ") | {chr(code): " " for code in range(32)})
_RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)}
_LONGEST = 60

_DRIVES = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("iclouddrive", "iCloud"),
    ("icloud drive", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("pcloud", "pCloud"),
    ("syncthing", "Syncthing"),
)
_CLOUD_STORAGE = "cloudstorage"
"""On a Mac, all that synchronises lies in ~/Library/CloudStorage."""


def cloud_drive(folder: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Name the cloud drive that `folder` lies in, as far as its path tells; None where there is none.

    Such drives copy files while they are being written, and may put an older one back.
    """
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in folder.parts:
        name = part.casefold()
        for beginning, drive in _DRIVES:
            # The name of an organisation may follow: OneDrive - Stad Gent, or Dropbox (Team).
            if name == beginning or name.startswith((f"{beginning} ", f"{beginning}-", f"{beginning}(")):
                return drive
        if name == _CLOUD_STORAGE:
            return "CloudStorage"
    return None


def folder_name(notebook_name: str) -> str:
    """The name of a notebook as the name of a folder that every system takes."""
    name = " ".join(notebook_name.translate(_FORBIDDEN).split())[:_LONGEST].strip(". ")
    return f"_{name}" if not name or name.partition(".")[0].upper() in _RESERVED else name


def usual_place(documents: Path, home: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that new notebooks are put in: among the documents, unless a cloud drive keeps those."""
    return (home if cloud_drive(documents, environment) else documents) / "Trajectwiel"
