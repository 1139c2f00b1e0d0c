"""What `run` does without a display."""

from pathlib import Path

import pytest

from installer.launch import Demonstration
from installer.places import Places
from installer.programs import InstallerError, Outcome
from tests.installer.stand_ins import DEBIAN_AS_ROOT, Recorder, project_in


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return project_in(tmp_path)


class Program(Recorder):
    """The program, with these youths in its notebook and perhaps a step that fails."""

    def __init__(self, places: Places, youths: str, failing: str = "") -> None:
        super().__init__(self._answer_as_program)
        self.places = places
        self.youths = youths
        self.failing = failing

    def _answer_as_program(self, command: list[str]) -> Outcome:
        step = command[3]
        if step == self.failing:
            return Outcome(1, "the disk is full")
        if step == "demo":
            Path(command[-1]).mkdir()
        return Outcome(0, self.youths if step == "youths" else "")

    @property
    def steps(self) -> list[list[str]]:
        """The modules that were started with their first words."""
        return [command[2:5] for command in self.commands]


def test_the_main_work_is_done_on_the_main_youth(places: Places) -> None:
    run = Program(places, "Łukasz\t17\nYara\t19\n")
    made = Demonstration(places, DEBIAN_AS_ROOT, run).make()
    assert [step[1] for step in run.steps[:5]] == ["demo", "youths", "print", "print", "print"]
    assert run.steps[5][0] == "installer.pictures"
    for command in run.commands[2:5]:
        assert command[command.index("--youth") + 1] == "Yara"
    assert {path.name for path in made.values()} == {
        "demo",
        "wheel.pdf",
        "evolutor.pdf",
        "plan.pdf",
        "pictures",
    }
    assert all(path.parent == places.output for path in made.values())


def test_somebody_else_when_the_main_youth_is_not_there(places: Places) -> None:
    run = Program(places, "Łukasz de Vries\t17\nAmina\t19\n")
    Demonstration(places, DEBIAN_AS_ROOT, run).make()
    assert run.commands[2][run.commands[2].index("--youth") + 1] == "Łukasz de Vries"


def test_the_notebook_is_made_once_and_opened_with_its_passphrase(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    Demonstration(places, DEBIAN_AS_ROOT, Program(places, "Yara\n")).make()
    run = Program(places, "Yara\n")
    Demonstration(places, DEBIAN_AS_ROOT, run).make()
    assert "demo" not in [step[1] for step in run.steps]
    assert {extra["TRAJECTWIEL_PASSPHRASE"] for extra in run.extras} == {"demo"}
    assert {extra["QT_QPA_PLATFORM"] for extra in run.extras} == {"offscreen"}


def test_a_step_that_fails_is_told(places: Places) -> None:
    with pytest.raises(InstallerError, match=r"(?s)print wheel.*the disk is full"):
        Demonstration(places, DEBIAN_AS_ROOT, Program(places, "Yara\n", failing="print")).make()


def test_an_empty_notebook_is_told(places: Places) -> None:
    with pytest.raises(InstallerError, match="There is nobody in"):
        Demonstration(places, DEBIAN_AS_ROOT, Program(places, "\n")).make()
