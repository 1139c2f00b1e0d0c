"""A real keyring remembers the key; without one, nothing is kept anywhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

PROJECT = Path(__file__).resolve().parents[2]
DAEMON = "gnome-keyring-daemon"
real_keyring = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which(DAEMON)),
    reason="NOT TESTED: the real keyring needs dbus-run-session and gnome-keyring-daemon",
)

OPENING = """
from uuid import UUID
from desktop.models.errors import KeyringNotAvailable
from desktop.store import remembered

HERE, THERE = UUID(int=1), UUID(int=2)
ANNA, BILAL = UUID(int=3), UUID(int=4)
KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
"""


def _in_private_home(home: Path, command: list[str], **more: str) -> list[str]:
    """Run a program that sees no keyring, bus or home but those under `home`; returns its lines."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        command,
        cwd=PROJECT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            **more,
        },
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def _with_daemon(home: Path, daemon: str, *programs: str) -> list[str]:
    """Run programs one after another beside a daemon of their own."""
    calls = [f'"{sys.executable}" -W error -c "${number}"' for number in range(1, 1 + len(programs))]
    script = " && ".join([f"{daemon} >/dev/null", *calls])
    return _in_private_home(
        home,
        ["dbus-run-session", "--", "sh", "-c", script, "sh", *(OPENING + dedent(one) for one in programs)],
    )


UNLOCKED = f"printf test | {DAEMON} --unlock --components=secrets"


@real_keyring
def test_a_key_is_remembered_until_it_is_forgotten(tmp_path: Path) -> None:
    lines = _with_daemon(
        tmp_path,
        UNLOCKED,
        """
        print(remembered.available(), remembered.recall(HERE))
        remembered.forget(HERE)
        remembered.remember(HERE, ANNA, KEY)
        remembered.remember(THERE, BILAL, OTHER)
        """,
        # A program that starts anew.
        """
        print(remembered.recall(HERE) == (ANNA, KEY), remembered.recall(THERE) == (BILAL, OTHER))
        remembered.remember(HERE, BILAL, OTHER)
        print(remembered.recall(HERE) == (BILAL, OTHER))
        remembered.forget(HERE)
        print(remembered.recall(HERE), remembered.recall(THERE) == (BILAL, OTHER))
        """,
    )
    assert lines == ["True None", "True True", "True", "None True"]
    _nothing_readable_below(tmp_path)


def _nothing_readable_below(home: Path) -> None:
    from base64 import b64encode

    kept = [path for path in (home / "data").rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        raw = path.read_bytes()
        for key in (bytes(range(32)), bytes(range(1, 33))):
            assert key not in raw
            assert b64encode(key) not in raw


@real_keyring
def test_something_else_under_our_name_is_as_good_as_nothing(tmp_path: Path) -> None:
    lines = _with_daemon(
        tmp_path,
        UNLOCKED,
        """
        from keyring.backends.SecretService import Keyring
        for kept in ("", "x", f"{ANNA}", f"{ANNA} ???", f"{ANNA} AAAA", f"nobody {'A' * 43}=", "a b c"):
            Keyring().set_password(remembered.SERVICE, str(HERE), kept)
            print(remembered.recall(HERE))
        """,
    )
    assert lines == ["None"] * 7


@real_keyring
def test_a_locked_keyring_is_not_available(tmp_path: Path) -> None:
    lines = _with_daemon(
        tmp_path,
        UNLOCKED,
        """
        import contextlib, secretstorage
        remembered.remember(HERE, ANNA, KEY)
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()
        for ask in (
            lambda: remembered.recall(HERE),
            lambda: remembered.remember(HERE, ANNA, KEY),
            lambda: remembered.forget(HERE),
        ):
            try:
                print(ask())
            except KeyringNotAvailable as failure:
                print(failure)
        """,
    )
    assert lines == ["This computer cannot remember your key safely. Give your passphrase each time."] * 3


NOWHERE = "unix:path=/nonexistent"
PLAIN = """
from keyring.backend import KeyringBackend
import keyring

class Plain(KeyringBackend):
    priority = 99
    kept = {}
    def get_password(self, service, username): return self.kept.get((service, username))
    def set_password(self, service, username, password): self.kept[service, username] = password
    def delete_password(self, service, username): del self.kept[service, username]

keyring.set_keyring(Plain())
keyring.set_password("another program", "somebody", "something")
"""
ASK = """
print(remembered.available())
for ask in (
    lambda: remembered.recall(HERE),
    lambda: remembered.remember(HERE, ANNA, KEY),
    lambda: remembered.forget(HERE),
):
    try:
        print(ask())
    except KeyringNotAvailable:
        print("not available")
"""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there the system always has a keyring")
@pytest.mark.parametrize("before", ["", PLAIN], ids=["none", "one that writes plain text"])
def test_without_a_trusted_keyring_nothing_is_kept(tmp_path: Path, before: str) -> None:
    program = OPENING + before + ASK
    if before:
        program += "print(list(Plain.kept))\n"
    lines = _in_private_home(
        tmp_path, [sys.executable, "-W", "error", "-c", program], DBUS_SESSION_BUS_ADDRESS=NOWHERE
    )
    assert lines[:4] == ["False", "not available", "not available", "not available"]
    assert lines[4:] == (["[('another program', 'somebody')]"] if before else [])
    assert [path.name for path in tmp_path.rglob("*")] == ["runtime"]


def test_the_keyring_is_loaded_only_when_asked_for(tmp_path: Path) -> None:
    program = OPENING + "import sys; print([name for name in sys.modules if name.startswith('keyring')])"
    assert _in_private_home(tmp_path, [sys.executable, "-c", program]) == ["[]"]
