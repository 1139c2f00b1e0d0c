"""Making the virtual environment and keeping it in line."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from installer import environment
from installer.environment import Environment, base_python
from installer.machine import Machine
from installer.places import Places
from installer.programs import InstallerError, Outcome
from installer.stamps import Stamp
from tests.installer.stand_ins import DEBIAN_AS_ROOT, DEBIAN_AS_USER, FINE, Recorder, project_in

on_debian = pytest.mark.skipif(sys.platform == "win32", reason="/usr/bin means something else here")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return project_in(tmp_path)


class Maker(Recorder):
    """Answers like Python and pip, and lays down the little of an environment that the installer looks at."""

    def __init__(self, places: Places, pip: Outcome = FINE) -> None:
        super().__init__(self._make)
        self.places = places
        self.pip = pip

    def _make(self, command: list[str]) -> Outcome:
        if command[1:3] == ["-m", "venv"]:
            self.places.scripts.mkdir(parents=True)
            self.places.python.touch()
            return FINE
        return self.pip if "pip" in command else FINE

    @property
    def said(self) -> list[str]:
        """What was done, in a word each."""
        return ["venv" if "venv" in c else Path(c[-1]).name for c in self.commands]


def _environment(
    places: Places,
    run: Recorder,
    able: Callable[[], bool] = lambda: True,
    machine: Machine = DEBIAN_AS_ROOT,
) -> Environment:
    return Environment(places, machine, run, tell=lambda _text: None, able=able)


def test_first_it_is_made_then_there_is_nothing_to_do(places: Places) -> None:
    run = Maker(places)
    first = _environment(places, run).ready(with_tests=True)
    assert run.said == ["venv", "requirements-test.txt"]
    assert "--require-hashes" in run.commands[1]
    run.commands.clear()
    assert _environment(places, run).ready(with_tests=True) == first
    assert _environment(places, run).ready(with_tests=False) == first
    assert run.commands == []


def test_the_tests_libraries_come_only_when_asked_for(places: Places) -> None:
    run = Maker(places)
    _environment(places, run).ready(with_tests=False)
    assert run.said == ["venv", "requirements.txt"]
    run.commands.clear()
    _environment(places, run).ready(with_tests=True)
    assert run.said == ["requirements-test.txt"]


@pytest.mark.parametrize(
    ("changed", "with_tests"), [("runtime_pins", False), ("runtime_pins", True), ("test_pins", True)]
)
def test_other_pins_are_installed_into_what_is_there(places: Places, changed: str, with_tests: bool) -> None:
    run = Maker(places)
    _environment(places, run).ready(with_tests=True)
    run.commands.clear()
    getattr(places, changed).write_text("one==1.1\n")
    _environment(places, run).ready(with_tests)
    assert run.said == ["requirements-test.txt" if with_tests else "requirements.txt"]
    run.commands.clear()
    _environment(places, run).ready(with_tests)
    assert run.commands == []


def test_the_programs_own_libraries_are_enough_when_only_the_tests_pins_changed(places: Places) -> None:
    run = Maker(places)
    _environment(places, run).ready(with_tests=True)
    run.commands.clear()
    places.test_pins.write_text("one==1.0\npytest==9.3.0\n")
    _environment(places, run).ready(with_tests=False)
    assert run.commands == []


def test_an_interrupted_installation_is_made_anew(places: Places) -> None:
    with pytest.raises(InstallerError, match="no such wheel"):
        _environment(places, Maker(places, Outcome(1, "no such wheel"))).ready(with_tests=True)
    half = places.venv / "half-installed"
    half.touch()
    run = Maker(places)
    _environment(places, run).ready(with_tests=True)
    assert run.said == ["venv", "requirements-test.txt"]
    assert not half.exists()


def test_an_update_that_fails_leaves_no_stamp(places: Places) -> None:
    _environment(places, Maker(places)).ready(with_tests=True)
    places.test_pins.write_text("one==1.1\n")
    with pytest.raises(InstallerError):
        _environment(places, Maker(places, Outcome(1, "gone"))).ready(with_tests=True)
    assert Stamp.read(places) is None


@pytest.mark.parametrize("difference", [{"folder": "/elsewhere"}, {"python": "cpython-3.10"}])
def test_an_environment_from_elsewhere_is_made_anew(places: Places, difference: dict[str, str]) -> None:
    run = Maker(places)
    stamp = _environment(places, run).ready(with_tests=True)
    replace(stamp, **difference).write(places)  # type: ignore[arg-type]
    run.commands.clear()
    _environment(places, run).ready(with_tests=True)
    assert run.said == ["venv", "requirements-test.txt"]


def test_an_environment_whose_python_is_gone_is_made_anew(places: Places) -> None:
    run = Maker(places)
    _environment(places, run).ready(with_tests=True)
    places.python.unlink()
    run.commands.clear()
    _environment(places, run).ready(with_tests=True)
    assert run.said == ["venv", "requirements-test.txt"]


def test_a_python_of_its_own_without_venv_is_not_helped_by_debian(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "base_python", lambda: Path("/opt/python/bin/python3"))
    run = Maker(places)
    with pytest.raises(InstallerError, match="install it in full"):
        _environment(places, run, able=lambda: False).ready(with_tests=True)
    assert run.commands == []


@on_debian
def test_debians_python_gets_its_own_venv_module(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "base_python", lambda: Path("/usr/bin/python3.11"))
    run = Maker(places)
    _environment(places, run, able=lambda: False).ready(with_tests=True)
    package = f"python3.{sys.version_info.minor}-venv"
    assert run.commands[1][-1] == package
    assert run.said[2:] == ["venv", "requirements-test.txt"]


@on_debian
def test_who_may_not_install_is_told_what_to_type(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "base_python", lambda: Path("/usr/bin/python3.11"))
    run = Maker(places)
    with pytest.raises(InstallerError, match=r"sudo apt-get install .*-venv"):
        _environment(places, run, able=lambda: False, machine=DEBIAN_AS_USER).ready(with_tests=True)
    assert run.commands == []


def test_beneath_the_environment_of_these_tests_lies_another_python() -> None:
    assert base_python().parent != Path(sys.prefix)
