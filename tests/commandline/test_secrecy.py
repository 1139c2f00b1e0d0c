"""Who has the files but no key learns nothing from them."""

import sqlite3
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.models.resources import RESOURCES
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouths
from tests.commandline.conftest import Demo
from tests.commandline.running import PASSPHRASE, Here

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def _words() -> Iterator[str]:
    """Every name, note, wish and step of the demo notebook."""

    def told(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            for part in value.values() if isinstance(value, dict) else value:
                yield from told(part)

    for youth in tomllib.loads((RESOURCES / "demo" / "youths.toml").read_text(encoding="utf-8"))["youth"]:
        yield youth["name"]
        yield from youth["name"].split()
        for overview in youth.get("overview", ()):
            yield from told(overview.get("notes", {}))
        for plan in youth.get("plan", ()):
            yield plan["wish"]
            for step in plan["steps"]:
                yield from (part.strip() for part in step.split("|")[:2])
    yield from ("Team Gent-Noord", "Sara", "Joris", "Amina", "0470 00 00 00")


# Of four bytes and more: shorter ones stand in any file of this size by chance.
SECRETS = sorted({word for word in _words() if len(word.encode()) >= 4})


def _found(places: Path, secrets: list[str]) -> list[tuple[str, str]]:
    return [
        (file.name, secret)
        for file in places.rglob("*")
        if file.is_file()
        for content in [file.read_bytes()]
        for secret in secrets
        for written in {secret, secret.lower(), secret.upper()}
        if any(written.encode(encoding) in content for encoding in ENCODINGS)
    ]


def test_there_is_something_to_look_for(demo: Demo, tmp_path: Path) -> None:
    assert len(SECRETS) > 100
    (tmp_path / "leak").write_bytes(b"\x00\x01" + "يوسف".encode("utf-16-le"))
    assert ("leak", "يوسف") in _found(tmp_path, SECRETS)
    names = [file.name for file in demo.folder.rglob("*") if file.is_file()]
    assert sorted(names) == ["000001.json", "replica.sqlcipher"]


def test_the_demo_says_nothing_aloud(demo: Demo) -> None:
    assert (demo.said.code, demo.said.out, demo.said.err) == (0, "", "")


def test_no_word_can_be_read_in_any_file_the_program_wrote(demo: Demo) -> None:
    # Its home, and with it all places for what is temporary, lies around the notebook.
    assert _found(demo.home, SECRETS) == []


def test_nothing_is_left_beside_the_notebook(demo: Demo) -> None:
    assert [file.name for file in demo.home.iterdir()] == [demo.folder.name]


def test_no_word_can_be_read_while_it_is_open_and_written_in(folder: Path) -> None:
    secret = "Dit weet niemand anders"

    def written(desk: Desk) -> None:
        zoe = next(line.id for line in desk.ask(ReadYouths()) if line.name == "Zoë")
        overview = desk.ask(ReadOverview(youth=zoe))
        assert overview
        desk.do(SetNote(view=overview.domains[3].id, note=secret))

    opened = Keepers(folder).open(folder, PASSPHRASE)
    written(opened.desk)
    assert len(list(folder.glob("replica.sqlcipher*"))) > 1, "the log beside the replica is looked at too"
    assert _found(folder, [secret, "een eigen kamer", "Wiśniewski", PASSPHRASE]) == []
    opened.desk.close()
    assert _found(folder, [secret, "een eigen kamer", "Wiśniewski", PASSPHRASE]) == []


def test_what_is_done_at_the_command_line_is_not_left_anywhere(here: Here, folder: Path) -> None:
    here.do(folder, "MakePlan", "wish=Naar zee met mijn zus", youth="Noor")
    assert here.read(folder, "ReadPlans", youth="Noor")[0]["wish"] == "Naar zee met mijn zus"
    assert _found(folder.parent, ["Naar zee met mijn zus"]) == []


def test_a_plain_database_program_cannot_open_it(demo: Demo) -> None:
    replica = demo.folder / "replica.sqlcipher"
    assert b"SQLite" not in replica.read_bytes()
    connection = sqlite3.connect(f"file:{replica}?mode=ro", uri=True)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connection.execute("SELECT count(*) FROM sqlite_master")
    connection.close()


def test_the_database_itself_does_not_open_with_another_key(demo: Demo) -> None:
    from sqlcipher3 import dbapi2

    for key in ("", "demo", "00" * 32):
        connection = dbapi2.connect(f"file:{demo.folder / 'replica.sqlcipher'}?mode=ro", uri=True)
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key:
            connection.execute(f"PRAGMA key = '{key}'" if len(key) < 64 else f"PRAGMA key = \"x'{key}'\"")
        with pytest.raises(dbapi2.DatabaseError):
            connection.execute("SELECT count(*) FROM sqlite_master")
        connection.close()
