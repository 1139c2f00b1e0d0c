"""The exact libraries."""

import tomllib
from pathlib import Path

import pytest

from installer.pins import addresses, pinned, rewrite
from installer.places import Places
from installer.programs import InstallerError, Outcome
from tests.installer.stand_ins import Recorder, project_in

OURS = Places.here()
HASH = "    --hash=sha256:" + "0123456789abcdef" * 4


@pytest.mark.parametrize("path", [OURS.runtime_pins, OURS.test_pins], ids=lambda path: path.name)
def test_our_pins_say_nowhere_where_to_fetch_from(path: Path) -> None:
    assert addresses(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [OURS.runtime_pins, OURS.test_pins], ids=lambda path: path.name)
def test_each_of_our_pins_has_a_hash(path: Path) -> None:
    blocks = path.read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    libraries = [line for line in blocks if line and not line.startswith("#")]
    assert len(libraries) == len(pinned(path)) > 10
    assert all("--hash=sha256:" in line for line in libraries)


def test_the_tests_are_run_with_the_libraries_of_the_program() -> None:
    assert pinned(OURS.runtime_pins).items() <= pinned(OURS.test_pins).items()


def test_no_whole_pyside_which_is_ten_times_as_large() -> None:
    names = set(pinned(OURS.test_pins))
    assert "pyside6-essentials" in names
    assert not names & {"pyside6", "pyside6-addons"}


def test_every_library_asked_for_is_pinned() -> None:
    asked = tomllib.loads(OURS.pyproject.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {entry.split(">")[0].split("=")[0].strip().lower() for entry in asked}
    assert names <= set(pinned(OURS.runtime_pins))


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.org/simple",
        "--extra-index-url file:///srv/simple",
        "--find-links /srv/wheels",
        "-i http://example.org",
        "-f /srv/wheels",
        "one @ file:///srv/one-1.0.whl",
        "one @ https://example.org/one-1.0.whl",
        "    # from https://example.org/simple",
        "one==1.0 --index-url=https://example.org",
    ],
)
def test_an_address_is_seen_in_every_form(line: str) -> None:
    assert addresses(f"# made\none==1.0 \\\n{HASH}\n{line}\n") == [line]


def test_plain_pins_hold_no_address() -> None:
    assert addresses(f"# made by us\none==1.0 ; sys_platform == 'win32' \\\n{HASH} \\\n{HASH}\n") == []


def _uv_that_writes(text: str) -> Recorder:
    def write(command: list[str]) -> Outcome:
        Path(command[command.index("-o") + 1]).write_text(text)
        return Outcome(0, "")

    return Recorder(write)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = project_in(tmp_path)
    places.scripts.mkdir(parents=True)
    places.program("uv").touch()
    return places


def test_both_files_are_written_the_second_bound_to_the_first(places: Places) -> None:
    run = _uv_that_writes(f"one==2.0 \\\n{HASH}\n")
    rewrite(places, upgrade=False, run=run)
    assert pinned(places.runtime_pins) == pinned(places.test_pins) == {"one": "2.0"}
    runtime, test = run.commands
    assert "--generate-hashes" in runtime
    assert "--universal" in runtime
    assert "--upgrade" not in runtime
    assert test[test.index("--constraint") + 1] == str(places.runtime_pins)
    assert test[test.index("--group") + 1] == "test"


def test_upgrading_is_asked_for(places: Places) -> None:
    run = _uv_that_writes(f"one==2.0 \\\n{HASH}\n")
    rewrite(places, upgrade=True, run=run)
    assert all("--upgrade" in command for command in run.commands)


def test_a_file_with_an_address_is_not_left_behind(places: Places) -> None:
    run = _uv_that_writes("--index-url https://example.org/simple\none==2.0\n")
    with pytest.raises(InstallerError, match="addresses"):
        rewrite(places, upgrade=False, run=run)
    assert not places.runtime_pins.exists()


def test_bounds_that_cannot_be_met_are_told(places: Places) -> None:
    with pytest.raises(InstallerError, match="no solution"):
        rewrite(places, upgrade=False, run=Recorder(lambda _command: Outcome(1, "no solution")))
