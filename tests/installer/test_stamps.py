"""What the environment was made from."""

from pathlib import Path

import pytest

from installer.places import Places
from installer.stamps import Stamp, mark_of_pins, mark_of_system


def test_the_mark_changes_with_the_pins_and_not_with_their_line_ends(tmp_path: Path) -> None:
    pins = tmp_path / "requirements.txt"
    pins.write_bytes(b"one==1.0\ntwo==2.0\n")
    before = mark_of_pins(pins)
    pins.write_bytes(b"one==1.0\r\ntwo==2.0\r\n")
    assert mark_of_pins(pins) == before
    pins.write_bytes(b"one==1.0\ntwo==2.1\n")
    assert mark_of_pins(pins) != before


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.venv.mkdir()
    stamp = Stamp("here", "cpython-3.11", "a", "b").with_system("offscreen", "c")
    stamp.write(places)
    assert Stamp.read(places) == stamp
    assert [path.name for path in places.venv.iterdir()] == [places.stamp.name]


@pytest.mark.parametrize(
    "found", ["", "{", "[]", '{"folder": "x"}', '{"folder": "x", "python": "y", "z": 1}']
)
def test_what_is_no_stamp_is_not_trusted(tmp_path: Path, found: str) -> None:
    places = Places(tmp_path)
    places.venv.mkdir()
    places.stamp.write_text(found)
    assert Stamp.read(places) is None


def test_the_mark_of_the_system_changes_when_packages_do(tmp_path: Path) -> None:
    database = tmp_path / "status"
    assert mark_of_system(database) == mark_of_system(tmp_path / "elsewhere")
    database.write_text("Package: one\n")
    before = mark_of_system(database)
    database.write_text("Package: one\n\nPackage: two\n")
    assert mark_of_system(database) != before
