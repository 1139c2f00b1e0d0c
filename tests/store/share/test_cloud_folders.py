"""A folder that a cloud service synchronises is known as such, and no other one is."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.store.share import cloud_folders
from desktop.store.share.cloud_folders import by_name, cloud_service, registered_name
from tests.store.share.behind import posix_only


@pytest.fixture(autouse=True)
def _no_cloud_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        monkeypatch.delenv(name, raising=False)


W, P = PureWindowsPath, PurePosixPath


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (W(r"C:\Users\Zoë\OneDrive"), "OneDrive"),
        (W(r"C:\Users\Zoë\OneDrive\Team\notities"), "OneDrive"),
        (W(r"C:\Users\Zoë\OneDrive - Contoso vzw\Team"), "OneDrive"),
        (W(r"c:\users\zoë\onedrive - contoso\team"), "OneDrive"),
        (P("/Users/zoe/Library/CloudStorage/OneDrive-Contoso/Team"), "OneDrive"),
        (P("/Users/zoe/Library/CloudStorage/OneDrive-SharedLibraries-Contoso"), "OneDrive"),
        (W(r"D:\Dropbox\Team"), "Dropbox"),
        (W(r"C:\Users\Zoë\Dropbox (Team)\x"), "Dropbox"),
        (W(r"C:\Users\Zoë\Huis van het Kind Dropbox\x"), "Dropbox"),
        (P("/Users/zoe/Library/CloudStorage/Dropbox/x"), "Dropbox"),
        (W(r"C:\Users\Zoë\Google Drive\x"), "Google Drive"),
        (W("G:\\My Drive"), "Google Drive"),
        (W(r"G:\Mijn Drive\Team"), "Google Drive"),
        (W(r"G:\Mon Drive\Équipe"), "Google Drive"),
        (W(r"C:\Users\Zoë\My Drive\x"), "Google Drive"),
        (W(r"C:\Users\Zoë\My Drive (zoe@example.org)\x"), "Google Drive"),
        (P("/Users/zoe/Library/CloudStorage/GoogleDrive-zoe@example.org/Mijn Drive"), "Google Drive"),
        (P("/Volumes/GoogleDrive/Shared drives/Team"), "Google Drive"),
        (P("/home/zoe/Nextcloud/Team"), "Nextcloud"),
        (P("/home/zoe/Nextcloud2"), "Nextcloud"),
        (P("/home/zoe/ownCloud/Team"), "ownCloud"),
        (W(r"C:\Users\Zoë\iCloudDrive\x"), "iCloud Drive"),
        (P("/Users/zoe/Library/Mobile Documents/com~apple~CloudDocs/x"), "iCloud Drive"),
        (P("/Users/zoe/Library/CloudStorage/Box-Box/x"), "Box"),
        (W(r"C:\Users\Zoë\Box\x"), "Box"),
        (P("/home/zoe/pCloudDrive/x"), "pCloud"),
        (W(r"C:\Users\Zoë\Proton Drive\zoe\My files"), "Proton Drive"),
        (P("/Users/zoe/Library/CloudStorage/ProtonDrive-zoe@proton.me"), "Proton Drive"),
        (W(r"C:\Users\Zoë\kDrive\x"), "kDrive"),
        (W(r"C:\Users\Zoë\SynologyDrive\x"), "Synology Drive"),
        (P("/Users/zoe/Library/CloudStorage/Nieuwedienst-zoe/x"), "Nieuwedienst"),
        # None of these is synchronised, as far as their names go.
        (P("/srv/drive/team"), ""),
        (P("/srv/Boxen/team"), ""),
        (P("/srv/box/team"), ""),
        (W("S:\\Box\\team"), ""),
        (W(r"S:\drive\team"), ""),
        (W(r"S:\Shared drives\team"), ""),
        (W(r"S:\Mobile Documents\team"), ""),
        (W(r"\\nas\Dropbox\team"), ""),
        (W(r"\\nas\team\My Drive"), ""),
        (P("/mnt/team/My Drive"), ""),
        (P("/mnt/team/One Drive te veel"), ""),
        (W(r"S:\Over OneDrive\uitleg"), ""),
        (W(r"S:\Dropboxen\x"), ""),
        (W(r"S:\Oude Dropbox\x"), ""),
        (P("/home/zoe/Documenten/cloud"), ""),
        (P("/"), ""),
        (W("C:\\"), ""),
        (P("Dropboxje"), ""),
    ],
    ids=str,
)
def test_by_the_names_in_a_path(path: PurePath, service: str) -> None:
    assert by_name(path) == service


@given(
    some.lists(some.sampled_from(["srv", "team", "Wiel", "drive", "Notities 2026", "é", "data"]), max_size=6)
)
def test_an_ordinary_path_is_never_taken_for_a_cloud(parts: list[str]) -> None:
    assert by_name(P("/", *parts)) == by_name(W("S:\\", *parts)) == by_name(P(*parts)) == ""


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_by_what_onedrive_says_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "Bestanden"))
    assert cloud_service(tmp_path / "Bestanden/Team") == "OneDrive"
    assert cloud_service(tmp_path / "Bestanden") == "OneDrive"
    assert cloud_service(tmp_path / "Bestanden2") == ""
    assert cloud_service(tmp_path) == ""
    # It would speak for all that there is.
    monkeypatch.setenv(name, tmp_path.anchor)
    assert cloud_service(tmp_path / "Team") == ""
    monkeypatch.setenv(name, "")
    assert cloud_service(tmp_path / "Team") == ""


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".shortcut-targets-by-id/", "Google Drive"),
        (".tmp.drivedownload/", "Google Drive"),
        # The settings of a service that is installed, in somebody's own folder.
        (".dropbox/", ""),
        (".config/", ""),
        ("desktop.ini", ""),
        (".sync_.db", ""),
        (".sync_team.db", ""),
        ("dropbox", ""),
    ],
)
def test_by_what_a_service_leaves_in_its_folder(tmp_path: Path, marker: str, service: str) -> None:
    inside = tmp_path / "Werk/Team Gent"
    inside.mkdir(parents=True)
    if marker.endswith("/"):
        (tmp_path / marker).mkdir()
    else:
        (tmp_path / marker).touch()
    assert cloud_service(inside) == service
    assert cloud_service(tmp_path) == service
    assert cloud_service(tmp_path / "not there yet") == service


@posix_only
def test_where_a_link_leads_counts(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud/Team").mkdir(parents=True)
    (tmp_path / "team").symlink_to(tmp_path / "Nextcloud/Team")
    assert cloud_service(tmp_path / "team") == "Nextcloud"
    (tmp_path / "round").symlink_to(tmp_path / "round")
    assert cloud_service(tmp_path / "round/Team") == ""


def test_by_what_windows_has_registered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SharePoint's folders of a team bear no name of a service."""
    library = tmp_path / "Contoso/Team Gent - Documents"
    monkeypatch.setattr(cloud_folders, "_registered", lambda: iter([(str(library), "OneDrive")]))
    assert cloud_service(library / "notities") == "OneDrive"
    assert cloud_service(tmp_path / "Contoso/Team Gent") == ""


@pytest.mark.parametrize(
    ("key", "service"),
    [
        ("OneDrive!S-1-5-21-1-2-3-1001!Business1|0a1b2c", "OneDrive"),
        ("Dropbox!S-1-5-21-1-2-3-1001!personal", "Dropbox"),
        ("Nextcloud!S-1-5-21-1-2-3-1001!https://cloud.example.org/!zoe", "Nextcloud"),
        ("Nieuwe Dienst!S-1-5-21", "Nieuwe Dienst"),
        ("!S-1-5-21", "cloud"),
    ],
)
def test_the_services_by_windows_names_for_them(key: str, service: str) -> None:
    assert registered_name(key) == service
