"""How the checks are told of and counted."""

from pathlib import Path

from installer.checks import Check, all_checks, failed_checks
from installer.places import Places
from installer.programs import Outcome
from tests.installer.stand_ins import FINE, Recorder, project_in


def test_what_failed_is_named_with_all_it_said_and_the_rest_is_done_all_the_same() -> None:
    told = list[str]()
    checks = [
        Check("first", lambda: Outcome(1, "one\ntwo\n")),
        Check("second", lambda: FINE),
        Check("third", lambda: Outcome(2, "three")),
    ]
    assert set(failed_checks(checks, told.append)) == {"first", "third"}
    lines = "\n".join(told).splitlines()
    assert {line.split(" (")[0] for line in lines if not line.startswith("   ")} == {
        "FAILED first",
        "ok     second",
        "FAILED third",
    }
    assert lines.index("       one") + 1 == lines.index("       two")


def test_tools_run_in_the_projects_folder_from_its_own_environment(tmp_path: Path) -> None:
    places = project_in(tmp_path)
    run = Recorder()
    checks = all_checks(places, run)
    for check in checks:
        check.look()
    assert {"mypy", "ruff check .", "ruff format --check .", "lint-imports"} <= {
        check.name for check in checks
    }
    tools = {Path(command[0]).stem: folder for command, folder in zip(run.commands, run.folders, strict=True)}
    assert [tools[name] for name in ("mypy", "ruff", "lint-imports")] == [places.root] * 3
    assert all(Path(command[0]).parent == places.scripts for command in run.commands)


def test_a_check_that_breaks_has_failed(tmp_path: Path) -> None:
    places = Places(tmp_path)  # with nothing in it, not even a pyproject.toml
    bounds = all_checks(places, Recorder())[-1]
    assert bounds.name == "version bounds"
    assert not bounds.look().ok
