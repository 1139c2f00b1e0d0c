"""The demo notebook: twelve youths and two years, always the same."""

import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.models.errors import FolderNotEmpty, WrongPassphrase
from desktop.models.languages import Language
from desktop.models.methods import methods
from desktop.models.readings import AnswerState
from desktop.models.resources import RESOURCES
from desktop.operations.demo import PASSPHRASE, make_demo
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook, ReadYouth, ReadYouths
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.questions.trail import ReadAudit
from tests.operations.all_rows import all_rows
from tests.operations.copies import Copies

ROOT = Path(__file__).resolve().parents[2]

LAST_DAY = date(2026, 11, 23)
"""When the demo was told: nothing in it has been done after that."""


@pytest.fixture(scope="module")
def read_only(demo_copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that the tests of this module share, for none of them writes."""
    desk = demo_copies.copy(tmp_path_factory.mktemp("told") / "demo")
    yield desk
    desk.close()


def _told() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "demo" / "youths.toml").read_text(encoding="utf-8"))


def _scripts(name: str) -> set[str]:
    """The first word of the Unicode name of each letter: LATIN, CYRILLIC, ARABIC."""
    return {unicodedata.name(sign).split()[0] for sign in name if sign.isalpha()}


def _days_done(desk: Desk) -> list[date]:
    columns = {"overview": "on", "moment": "on", "step_plan": "made_on", "step": "done_on"}
    rows = all_rows(desk)
    return [
        date.fromisoformat(str(image[column]))
        for table, column in columns.items()
        for image in rows[table].values()
        if image[column]
    ]


def test_there_are_twelve_youths(read_only: Desk) -> None:
    names = [line.name for line in read_only.ask(ReadYouths())]
    assert len(names) == len(set(names)) == 12
    assert "Yara" in names


def test_their_names_are_in_all_the_scripts(read_only: Desk) -> None:
    names = [line.name for line in read_only.ask(ReadYouths())]
    letters = set("".join(names))
    assert {"CYRILLIC", "ARABIC", "LATIN"} == {script for name in names for script in _scripts(name)}
    assert letters & set("Łśńęż"), "a Polish one"
    assert letters & set("Şşğıİ"), "a Turkish one"


def test_one_has_nothing_filled_in_yet_and_one_speaks_french(read_only: Desk) -> None:
    desk = read_only
    empty, french = [], []
    for line in desk.ask(ReadYouths()):
        youth = desk.ask(ReadYouth(youth=line.id))
        if youth.language is Language.FRENCH:
            french.append(youth.name)
        has_something = (
            desk.ask(ReadOverview(youth=line.id)),
            desk.ask(ReadEvolutor(youth=line.id)).moments,
            desk.ask(ReadPlans(youth=line.id)),
        )
        if not any(has_something):
            empty.append(youth.name)
            assert (line.last_on, line.open_steps, youth.birth_date, youth.companion) == (None, 0, None, None)
    assert len(empty) == 1
    assert len(french) == 1


def test_both_methods_are_followed(read_only: Desk) -> None:
    followed = [line.method for line in read_only.ask(ReadYouths())]
    for each in methods():
        assert followed.count(each.key) >= 3


def test_one_plan_has_25_steps_in_their_order(read_only: Desk) -> None:
    plans = [plan for line in read_only.ask(ReadYouths()) for plan in read_only.ask(ReadPlans(youth=line.id))]
    (long_one,) = (plan for plan in plans if len(plan.steps) == 25)
    told = next(
        plan for youth in _told()["youth"] for plan in youth.get("plan", ()) if len(plan["steps"]) == 25
    )
    assert [step.text for step in long_one.steps] == [line.split("|")[0].strip() for line in told["steps"]]
    assert all(plan.domain_name for plan in plans)
    assert all(plan.wish for plan in plans)


def test_all_that_was_told_stands_in_it(read_only: Desk) -> None:
    rows, told = all_rows(read_only), _told()["youth"]

    def count(kind: str) -> int:
        return sum(len(youth.get(kind, ())) for youth in told)

    assert len(rows["overview"]) == count("overview")
    assert len(rows["moment"]) == count("moment")
    assert len(rows["step_plan"]) == count("plan")
    notes = {str(image["note"]) for image in rows["domain_view"].values()} - {""}
    assert notes == {
        note
        for youth in told
        for part in youth.get("overview", ())
        for note in part.get("notes", {}).values()
    }
    states = {str(image["state"]) for image in rows["answer"].values()}
    assert states == {state.value for state in AnswerState}
    scores = {image["score"] for image in rows["domain_view"].values()}
    assert scores == {None, 1, 2, 3, 4, 5}


def test_two_years_lie_between_the_first_day_and_the_last(read_only: Desk) -> None:
    days = _days_done(read_only)
    assert timedelta(days=700) <= max(days) - min(days) <= timedelta(days=760)


def test_nothing_has_been_done_in_the_future(read_only: Desk) -> None:
    assert max(_days_done(read_only)) <= LAST_DAY
    instants = [line.at for line in read_only.ask(ReadAudit(last=10_000))]
    assert max(instants) < datetime(2026, 11, 24, tzinfo=UTC)


def test_nothing_was_done_before_the_youth_was_known_or_the_plan_was_made(read_only: Desk) -> None:
    rows = all_rows(read_only)
    for step in rows["step"].values():
        plan = next(image for row, image in rows["step_plan"].items() if str(row) == step["plan_id"])
        assert step["done_on"] is None or str(step["done_on"]) >= str(plan["made_on"])
    for youth, image in rows["youth"].items():
        lines = [line for line in rows["audit"].values() if line["youth_id"] == str(youth)]
        assert min(lines, key=lambda line: str(line["at"]))["kind"] == "AddYouth", image["name"]


def test_the_trail_begins_with_the_notebook_and_lies_in_working_hours(read_only: Desk) -> None:
    lines = read_only.ask(ReadAudit(last=10_000))
    assert len(lines) == len(all_rows(read_only)["audit"]) > 300
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    assert lines[-1].kind == "StartNotebook"
    assert {line.at.hour for line in lines} <= set(range(8, 17))


@pytest.mark.parametrize(
    ("table", "part", "reference"),
    [
        ("overview", "domain_view", "overview_id"),
        ("moment", "answer", "moment_id"),
        ("step_plan", "step", "plan_id"),
        ("youth", "overview", "youth_id"),
        ("youth", "moment", "youth_id"),
        ("youth", "step_plan", "youth_id"),
    ],
)
def test_things_happened_one_after_the_other(table: str, part: str, reference: str, read_only: Desk) -> None:
    """The version of a row is the id of the operation that wrote it last, which has its line."""
    rows = all_rows(read_only)
    at = {str(row): str(line["at"]) for row, line in rows["audit"].items()}
    wholes = {str(row): image for row, image in rows[table].items()}
    for image in rows[part].values():
        assert at[str(image["version"])] >= at[str(wholes[str(image[reference])]["version"])]


def test_a_companion_is_one_of_the_team_and_has_a_phone_for_paper(read_only: Desk) -> None:
    workers = read_only.ask(ReadNotebook()).workers
    assert [worker.name for worker in workers] == sorted(_told()["companions"])
    assert all(worker.phone.startswith("0470 00") for worker in workers), "no real number"
    assert {line.companion for line in read_only.ask(ReadYouths())} - {""} == set(_told()["companions"])


def test_made_twice_it_is_the_same_in_all_but_its_keys(read_only: Desk, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    again = make_demo(tmp_path / "again", lambda told, all_of_them: steps.append((told, all_of_them)))
    try:
        first, second = all_rows(read_only), all_rows(again.desk)
        for table in first:
            assert second[table] == first[table], table
        assert steps == [(count, 12) for count in range(1, 13)]
        assert again.worker_id == read_only.notebook.worker_id
        assert again.notebook_id == read_only.notebook.id
        mine, other = again.folder / "notebook", read_only.notebook.folder / "notebook"
        assert [file.name for file in mine.iterdir()] == [file.name for file in other.iterdir()]
        assert not {file.read_bytes() for file in mine.iterdir()} & {
            file.read_bytes() for file in other.iterdir()
        }
        assert Keepers(again.folder).check(again) == ()
    finally:
        again.desk.close()


def test_anybody_may_look_around_in_it(demo_copies: Copies, demo: Desk) -> None:
    folder = demo.notebook.folder
    opened = Keepers(folder).open_demo()
    assert PASSPHRASE == "demo"
    assert len(opened.desk.ask(ReadYouths())) == 12
    opened.desk.close()
    with pytest.raises(WrongPassphrase):
        Keepers(folder).open(folder, "Demo")


def test_it_is_not_made_over_something_else(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Beste", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        make_demo(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_who_stops_half_way_leaves_no_half_notebook(tmp_path: Path) -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    def stop(told: int, _all: int) -> None:
        if told == 2:
            raise Stopped

    with pytest.raises(Stopped):
        make_demo(tmp_path / "demo", stop)
    # Who wants to look around later must get a whole one.
    keepers = Keepers(tmp_path / "demo")
    if keepers.is_notebook(tmp_path / "demo"):
        opened = keepers.open_demo()
        assert len(opened.desk.ask(ReadYouths())) == 12
        opened.desk.close()


CUT_OFF = """
import os, sys
from pathlib import Path
from desktop.operations.demo import make_demo
make_demo(Path(sys.argv[1]), lambda told, _all: os._exit(9))
"""


def test_who_is_cut_off_half_way_can_look_around_all_the_same(tmp_path: Path) -> None:
    """The power fails during "look around": the next time there must be a whole demo."""
    folder = tmp_path / "demo"
    run = subprocess.run([sys.executable, "-c", CUT_OFF, str(folder)], cwd=ROOT, check=False, timeout=120)
    assert run.returncode == 9
    opened = Keepers(folder).open_demo()
    try:
        assert len(opened.desk.ask(ReadYouths())) == 12
    finally:
        opened.desk.close()
