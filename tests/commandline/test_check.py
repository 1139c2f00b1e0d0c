"""Whether a notebook is sound, and what is said where it is not."""

import sqlite3
from pathlib import Path

import pytest

from tests.commandline.running import Here

REPLICA = "replica.sqlcipher"


def test_all_is_well(here: Here, folder: Path) -> None:
    said = here("check", "--notebook", folder)
    assert (said.code, said.out, said.err) == (0, "ok\n", "")


def _flipped(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 0xFF
    file.write_bytes(content)


@pytest.mark.parametrize("part", [0.0, 0.02, 0.3, 0.6, 0.99])
def test_a_byte_that_is_another_is_named(part: float, here: Here, folder: Path) -> None:
    file = folder / REPLICA
    _flipped(file, int(file.stat().st_size * part))
    said = here("check", "--notebook", folder)
    # A replica that no longer opens is told in the sentence alone.
    assert said.is_refusal() or said.unsound.keys() == {REPLICA}, said
    assert REPLICA in said.err


@pytest.mark.parametrize("command", ["check", "do"])
@pytest.mark.parametrize("damage", ["missing", "empty", "half", "foreign", "folder"])
def test_a_damaged_replica_is_no_crash(damage: str, command: str, here: Here, folder: Path) -> None:
    file = folder / REPLICA
    content = file.read_bytes()
    file.unlink()
    if damage == "folder":
        file.mkdir()
    elif damage == "foreign":
        with sqlite3.connect(file) as plain:
            plain.execute("CREATE TABLE youth (name)")
        plain.close()
    elif damage != "missing":
        file.write_bytes(content[: len(content) // 2] if damage == "half" else b"")
    rest = {"read": ("ReadYouths",), "do": ("AddYouth", "name=Bo")}
    said = here(command, "--notebook", folder, *rest.get(command, ()))
    assert said.is_refusal(), said


@pytest.mark.parametrize("damage", ["empty", "half", "foreign", "folder", "newer"])
def test_a_damaged_key_file_is_no_crash(damage: str, here: Here, folder: Path) -> None:
    newest = max((folder / "notebook").iterdir())
    content = newest.read_bytes()
    if damage == "newer":
        newest = newest.with_name("000009.json")
        newest.write_bytes(b"{")
    else:
        newest.unlink()
    if damage == "folder":
        newest.mkdir()
    elif damage != "newer":
        newest.write_bytes({"empty": b"", "half": content[: len(content) // 2], "foreign": b"[1, 2]"}[damage])
    said = here("check", "--notebook", folder)
    assert said.unsound == {f"notebook/{newest.name}": ["damaged"]}
