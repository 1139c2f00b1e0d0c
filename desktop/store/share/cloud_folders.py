"""Tells whether a folder is one that a cloud service synchronises: there, no two PCs see the same at one time."""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final

_ANYWHERE: Final = {
    "OneDrive": r"onedrive( - .+| @ .+| for business)?",
    "Dropbox": r"dropbox( \(.+\))?",
    "Google Drive": r"google ?drive( \(.+\))?|drivefs|my drive \(.+@.+\)",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*|owncloud - .+",
    "iCloud Drive": r"icloud ?drive|com~apple~clouddocs",
    "Box": r"box-box|box sync",
    "pCloud": r"pcloud( ?drive| sync)?",
    "Proton Drive": r"proton ?drive",
    "kDrive": r"kdrive\d*",
    "Seafile": r"seadrive|seadrive_root",
    "Synology Drive": r"synologydrive",
    "MEGA": r"megasync",
    "Tresorit": r"tresorit",
}
"""By the name of a folder, wherever it is."""
_IN_HOME: Final = {
    "Google Drive": r"my drive|mijn drive|mon drive|meine ablage",
    "Dropbox": r".+ dropbox",
    "Box": r"box",
    "Seafile": r"seafile",
    "HiDrive": r"hidrive",
}
"""Names that mean something else too: only right in somebody's own folder."""
_ON_DRIVE: Final = {"Google Drive": _IN_HOME["Google Drive"]}
"""Or right on a drive with a letter of its own."""
_MARKERS: Final = (
    ("Dropbox", r"\.dropbox", False),
    ("Dropbox", r"\.dropbox\.cache", True),
    ("Syncthing", r"\.stfolder", None),
    ("Nextcloud", r"\.nextcloudsync\.log|\._?sync_[0-9a-f]+\.db", False),
    ("ownCloud", r"\.owncloudsync\.log|\.csync_journal\.db", False),
    ("Google Drive", r"\.shortcut-targets-by-id|\.tmp\.drivedownload|\.tmp\.driveupload", True),
)
"""What the services leave in the folder that they keep; whether that is a folder (None: either)."""
_IN_ENVIRONMENT: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_HOMES: Final = frozenset({"users", "home"})
_REGISTERED: Final = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"


def cloud_service(folder: Path) -> str:
    """Name the service that synchronises a folder ("OneDrive"), or nothing where none is known to."""
    whole = tuple(dict.fromkeys((folder.absolute(), _resolved(folder))))
    for path in whole:
        for service in (
            _among(path, _registered()),
            _among(path, ((os.environ.get(name, ""), "OneDrive") for name in _IN_ENVIRONMENT)),
            by_name(path),
        ):
            if service:
                return service
    return next((service for path in whole if (service := _by_marker(path))), "")


def by_name(path: PurePath) -> str:
    """Name the service that a path speaks of, or nothing."""
    on_drive = isinstance(path, PureWindowsPath) and re.fullmatch(r"[A-Za-z]:", path.drive)
    real = path.parts[1 if path.anchor else 0 :]
    parts = [part.casefold() for part in real]
    for depth, part in enumerate(parts):
        service = _named(part, _ANYWHERE)
        if depth == 0 and on_drive:
            service = service or _named(part, _ON_DRIVE)
        if depth == 2 and parts[0] in _HOMES:
            service = service or _named(part, _IN_HOME)
        if parts[max(0, depth - 2) : depth] == ["library", "cloudstorage"]:
            # All services of macOS have their folders here: OneDrive-Contoso, GoogleDrive-anna@example.org.
            provider = real[depth].partition("-")[0]
            service = service or _named(provider.casefold(), _ANYWHERE) or provider
        if parts[max(0, depth - 1) : depth + 1] == ["library", "mobile documents"]:
            service = "iCloud Drive"
        if service:
            return service
    return ""


def registered_name(key: str) -> str:
    """Name the service by the key under which Windows knows a folder that is synchronised."""
    provider = key.partition("!")[0]
    return _named(provider.casefold(), _ANYWHERE) or provider or "cloud"


def _named(part: str, names: Mapping[str, str]) -> str:
    return next((service for service, pattern in names.items() if re.fullmatch(pattern, part)), "")


def _by_marker(path: Path) -> str:
    for parent in (path, *path.parents):
        try:
            with os.scandir(parent) as found:
                for entry in found:
                    for service, pattern, is_folder in _MARKERS:
                        if re.fullmatch(pattern, entry.name) and is_folder in {None, entry.is_dir()}:
                            return service
        except OSError:
            # What we may not look into tells nothing.
            continue
    return ""


def _among(path: PurePath, roots: Iterable[tuple[str, str]]) -> str:
    for root, service in roots:
        # A drive's own root would speak for everything on it.
        if root and len(PurePath(root).parts) > 1 and path.is_relative_to(root):
            return service
    return ""


def _registered() -> Iterator[tuple[str, str]]:
    """The folders of which Windows knows that they are synchronised, those of SharePoint and Teams among them."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTERED) as providers:
            for number in range(winreg.QueryInfoKey(providers)[0]):
                name = winreg.EnumKey(providers, number)
                with suppress(OSError), winreg.OpenKey(providers, rf"{name}\UserSyncRoots") as roots:
                    for place in range(winreg.QueryInfoKey(roots)[1]):
                        yield str(winreg.EnumValue(roots, place)[1]), registered_name(name)
    yield from ()


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder
