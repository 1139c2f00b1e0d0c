"""Everything can be scripted: any operation and any reading, as JSON."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.models import errors
from desktop.operations.known import OPERATIONS, QUESTIONS
from tests.commandline.running import Here


def test_the_lists_name_all_there_is_with_their_fields(here: Here) -> None:
    for command, kinds in (("do", OPERATIONS), ("read", QUESTIONS)):
        said = here(command, "--list", passphrase=None)
        assert (said.code, said.err) == (0, "")
        lines = dict(line.split("\t") for line in said.out.splitlines())
        assert list(lines) == sorted(lines)
        wanted = {name: kind for name, kind in kinds.items() if not name.startswith("Print")}
        assert lines.keys() == wanted.keys()
        for name, fields in lines.items():
            told = [field.strip("[]") for field in fields.split()]
            assert told == list(wanted[name].__dataclass_fields__)
    assert lines["ReadPlan"] == "plan"
    assert lines["ReadOverview"] == "youth [overview] [beside]"


def test_a_youth_from_nothing_to_a_wheel(here: Here, folder: Path) -> None:
    added = here.do(folder, "AddYouth", "name=Noah de Wit", "birth_date=2009-10-11", "language=fr").json
    assert added["kind"] == "AddYouth"
    assert added["result"] == added["youth"]
    assert added["changed_rows"] == 2
    youth = here.read(folder, "ReadYouth", youth="Noah de Wit")
    assert (youth["id"], youth["birth_date"], youth["language"]) == (added["result"], "2009-10-11", "fr")

    started = here.do(folder, "StartOverview", "on=2025-01-07", youth="noah de wit").json
    overview = here.read(folder, "ReadOverview", youth="Noah de Wit")
    assert overview["id"] == started["result"]
    assert [domain["score"] for domain in overview["domains"]] == [None] * 9
    for place, domain in enumerate(overview["domains"]):
        fields = (f"view={domain['id']}", f"score={place % 5 + 1}", f"seen_version={domain['version']}")
        done = here.do(folder, "SetScore", *fields).json
        assert done["youth"] == added["result"]
    here.do(folder, "SetNote", f"view={overview['domains'][0]['id']}", "note=Ik wil = ik kan, “zo”.")

    again = here.read(folder, "ReadOverview", f"youth={added['result']}")
    assert [domain["score"] for domain in again["domains"]] == [1, 2, 3, 4, 5, 1, 2, 3, 4]
    assert again["domains"][0]["note"] == "Ik wil = ik kan, “zo”."


def test_a_moment_and_a_plan(here: Here, folder: Path) -> None:
    moment = here.do(folder, "TakeMoment", youth="Noor").json["result"]
    statements = [
        statement["id"]
        for group in here.read(folder, "ReadEvolutor", youth="Noor")["groups"]
        for statement in group["statements"]
    ]
    here.do(folder, "GiveAnswer", f"moment={moment}", f"statement={statements[0]}", "value=8")
    here.do(folder, "GiveAnswer", f"moment={moment}", f"statement={statements[1]}", "state=not_now")
    (read,) = here.read(folder, "ReadEvolutor", youth="Noor")["moments"]
    answers = {answer["statement_id"]: (answer["state"], answer["value"]) for answer in read["answers"]}
    assert answers == {statements[0]: ("given", 8), statements[1]: ("not_now", None)}

    plan = here.do(folder, "MakePlan", "wish=leren rijden", youth="Noor").json["result"]
    step = here.do(folder, "AddStep", f"plan={plan}", "text=Boek lenen", "who=ik").json["result"]
    here.do(folder, "TickStep", f"step={step}", "on=2025-01-07")
    (read,) = here.read(folder, "ReadPlans", youth="Noor")
    assert read["steps"][0]["done_on"] == "2025-01-07"
    here.do(folder, "TickStep", f"step={step}", "done=false")
    assert here.read(folder, "ReadPlan", f"plan={plan}")["steps"][0]["done_on"] is None


def test_undo_and_redo_can_be_scripted(here: Here, folder: Path) -> None:
    def put_back(done: dict[str, Any]) -> dict[str, Any]:
        inverse = done["inverse"]
        fields = (f"{name}={_told(value)}" for name, value in inverse.items() if value is not None)
        told: dict[str, Any] = here.do(folder, "PutBack", *fields).json
        return told

    def _told(value: object) -> str:
        return value if isinstance(value, str) else msgspec.json.encode(value).decode()

    before = here.read(folder, "ReadYouths")
    done = here.do(folder, "ChangeYouth", "name=[Zo]", youth="Zoë").json
    after = here.read(folder, "ReadYouths")
    assert after != before
    undone = put_back(done)
    assert undone["kind"] == "PutBack ChangeYouth"
    assert here.read(folder, "ReadYouths") == before
    put_back(undone)
    assert here.read(folder, "ReadYouths") == after


def test_who_is_not_up_to_date_is_told(here: Here, folder: Path) -> None:
    seen = here.read(folder, "ReadYouth", youth="Zoë")["version"]
    assert (
        here.do(folder, "ChangeYouth", "method=missing_link", f"seen_version={seen}", youth="Zoë").code == 0
    )
    said = here.do(folder, "ChangeYouth", "method=", f"seen_version={seen}", youth="Zoë")
    assert said.err == f"{errors.ChangedElsewhere()}\n"
    assert said.is_refusal()
    assert here.read(folder, "ReadYouth", youth="Zoë")["method"] == "missing_link"


def test_what_is_not_known_can_be_made_unknown_again(here: Here, folder: Path) -> None:
    here.do(folder, "ChangeYouth", "birth_date=2009-10-11", youth="Noor")
    assert here.read(folder, "ReadYouth", youth="Noor")["birth_date"] == "2009-10-11"
    here.do(folder, "ChangeYouth", "birth_date=null", youth="Noor")
    assert here.read(folder, "ReadYouth", youth="Noor")["birth_date"] is None


@pytest.mark.parametrize(
    "name", ["null", "true", "5", "[Bo]", "{Bo}", '["Bo"]', '"Bo"', "a=b", "-x", "--name"]
)
def test_words_stay_words(name: str, here: Here, folder: Path) -> None:
    added = here.do(folder, "AddYouth", f"name={name}").json["result"]
    assert here.read(folder, "ReadYouth", f"youth={added}")["name"] == name


@pytest.mark.parametrize(
    ("arguments", "failure"),
    [
        (("Dance",), errors.OperationUnknown(name="Dance")),
        (("addyouth", "name=x"), errors.OperationUnknown(name="addyouth")),
        (("ReadYouths",), errors.OperationUnknown(name="ReadYouths")),
        (("AddYouth",), errors.FieldMissing(name="AddYouth", field="name")),
        (("AddYouth", "nom=x"), errors.FieldUnknown(name="AddYouth", field="nom")),
        (("AddYouth", "=x"), errors.FieldUnknown(name="AddYouth", field="")),
        (
            ("AddYouth", "name=x", "birth_date=11/10/2009"),
            errors.FieldNotUnderstood(field="birth_date", value="11/10/2009"),
        ),
        (("AddYouth", "name=x", "language=NL"), errors.FieldNotUnderstood(field="language", value="NL")),
        (("AddYouth", "name="), errors.NameNeeded()),
        (("SetScore", "score=3", "view=Zoë"), errors.FieldNotUnderstood(field="view", value="Zoë")),
        (("StartOverview",), errors.FieldMissing(name="StartOverview", field="youth")),
        (("StartOverview", "on=2999-01-01", "--youth", "Noor"), errors.DayInTheFuture()),
        (("StartOverview", "--youth", "Nobody"), errors.YouthNotFound(name="Nobody")),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(
    arguments: tuple[str, ...], failure: errors.ExpectedFailure, here: Here, folder: Path
) -> None:
    said = here("do", *arguments, "--notebook", folder)
    assert said.err == f"{failure}\n"
    assert said.is_refusal()


@pytest.mark.parametrize(
    ("arguments", "failure"),
    [
        (("Dance",), errors.ReadingUnknown(name="Dance")),
        (("PrintWheel", "--youth", "Zoë"), errors.ReadingUnknown(name="PrintWheel")),
        (("AddYouth",), errors.ReadingUnknown(name="AddYouth")),
        (("ReadYouth",), errors.FieldMissing(name="ReadYouth", field="youth")),
        (("ReadAudit", "last=many"), errors.FieldNotUnderstood(field="last", value="many")),
    ],
)
def test_what_cannot_be_read_is_told_too(
    arguments: tuple[str, ...], failure: errors.ExpectedFailure, here: Here, folder: Path
) -> None:
    said = here("read", *arguments, "--notebook", folder)
    assert said.err == f"{failure}\n"
    assert said.is_refusal()


def test_a_youth_who_has_no_wheel_reads_as_null(here: Here, folder: Path) -> None:
    assert here.read(folder, "ReadOverview", youth="Noor") is None


def test_what_is_done_is_in_the_trail_without_its_words(here: Here, folder: Path) -> None:
    here.do(folder, "MakePlan", "wish=een geheim plan", youth="Noor")
    (line,) = here.read(folder, "ReadAudit", "last=1")
    assert (line["kind"], line["worker"], line["youth"]) == ("MakePlan", "Sara", "Noor")
    assert "geheim" not in msgspec.json.encode(line).decode()


def test_a_name_is_found_however_its_accents_are_typed(here: Here, folder: Path) -> None:
    """A Mac may send e and ¨ as two characters, Windows sends ë as one."""
    assert here.read(folder, "ReadYouth", youth="Zoe\u0308")["name"] == "Zoë"


def test_a_dossier_closed_kept_and_erased(here: Here, folder: Path) -> None:
    notebook = here.read(folder, "ReadNotebook")["id"]
    assert here.do(folder, "SetKeepYears", f"notebook={notebook}", "years=0").code == 0
    assert here.read(folder, "ReadRetention") == []
    closed = here.do(folder, "CloseTrajectory", "on=2024-02-29", youth="Noor").json
    (due,) = here.read(folder, "ReadRetention")
    assert (due["name"], due["closed_on"], due["due_on"]) == ("Noor", "2024-02-29", "2024-02-29")
    assert due["youth_id"] == closed["youth"]
    assert here.do(folder, "EraseYouth", youth="Noor").json["inverse"]["rows"] == []
    assert here.read(folder, "ReadRetention") == []
    said = here.do(folder, "AddYouth", f"id={closed['youth']}", "name=Noor")
    assert said.is_refusal()
    assert said.err == f"{errors.YouthErased()}\n"


def test_the_trail_is_looked_through(here: Here, folder: Path) -> None:
    me = here.read(folder, "ReadNotebook")["me"]
    everything = here.read(folder, "ReadAudit", "last=1000")
    assert here.read(folder, "ReadAudit", "last=1000", f"worker={me}") == everything
    assert here.read(folder, "ReadAudit", "since=2999-01-01") == []
    assert here.read(folder, "ReadAudit", "until=1999-12-31") == []
    zoe = here.read(folder, "ReadAudit", "last=1000", "since=2000-01-01", f"worker={me}", youth="Zoë")
    assert zoe == [line for line in everything if line["youth"] == "Zoë"]
    assert len(zoe) > 3
