"""The bounds in pyproject.toml against the pins."""

from pathlib import Path

import pytest

from installer.places import Places
from installer.version_bounds import bound_problems
from tests.installer.stand_ins import project_in


def _project(
    folder: Path, *dependencies: str, runtime: str = "one==1.4.2\n", test: str = "one==1.4.2\n"
) -> Places:
    places = project_in(folder)
    listed = ", ".join(f'"{entry}"' for entry in dependencies)
    places.pyproject.write_text(f"[project]\ndependencies = [{listed}]\n[dependency-groups]\ntest = []\n")
    places.runtime_pins.write_text(runtime)
    places.test_pins.write_text(test)
    return places


@pytest.mark.parametrize(
    "entry",
    [
        "one>=1.4,<2",
        "One >= 1.4.2, < 1.5",
        "one==1.4.2",
        "one>=1,<1.4.3",
        "one>=1,<2; sys_platform == 'win32'",
    ],
)
def test_sound_bounds(tmp_path: Path, entry: str) -> None:
    assert bound_problems(_project(tmp_path, entry)) == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("one", "needs a lower and an upper bound"),
        ("one>=1", "needs a lower and an upper bound"),
        ("one<2", "needs a lower and an upper bound"),
        ("one~=1.4", "needs a lower and an upper bound"),
        ("one>=1,<2,!=1.5", "needs a lower and an upper bound"),
        ("one[extra]>=1,<2", "not a name with bounds"),
        ("two>=1,<2", "two is not pinned"),
        ("one>=1.5,<2", "outside"),
        ("one>=1.10,<2", "outside"),
        ("one>=1,<1.4", "outside"),
        ("one==1.4", "outside"),
    ],
)
def test_unsound_bounds(tmp_path: Path, entry: str, problem: str) -> None:
    (found,) = bound_problems(_project(tmp_path, entry))
    assert problem in found


def test_the_program_and_its_tests_have_one_version(tmp_path: Path) -> None:
    (found,) = bound_problems(_project(tmp_path, "one>=1,<2", test="one==1.4.3\n"))
    assert found == "one is 1.4.2 for the program and 1.4.3 for its tests"


def test_an_address_in_the_pins_is_found(tmp_path: Path) -> None:
    pins = "--index-url https://example.org/simple\none==1.4.2\n"
    (found,) = bound_problems(_project(tmp_path, "one>=1,<2", runtime=pins))
    assert "requirements.txt holds an address" in found


def test_our_own_bounds_and_pins_agree() -> None:
    assert bound_problems(Places.here()) == []
