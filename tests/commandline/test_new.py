"""Making a notebook: its recovery key is printed once, and nothing half is left behind."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.models import errors
from desktop.operations.opening import Keepers
from tests.commandline.running import PASSPHRASE, Here, Said, is_one_sentence

GROUPS = re.compile(r"[A-Z2-7]+(-[A-Z2-7]+)+")


def _new(here: Here, folder: Path, *more: str | Path, name: str = "Team Zuid", worker: str = "Joris") -> Said:
    return here("new", "--notebook", folder, "--name", name, "--worker", worker, *more)


def test_a_new_notebook_and_its_recovery_key(here: Here, tmp_path: Path) -> None:
    folder, sheet = tmp_path / "below" / "new", tmp_path / "sheet.pdf"
    said = _new(here, folder, "--recovery-sheet", sheet, "--language", "nl")
    assert (said.code, said.err) == (0, "")
    key = said.out.removesuffix("\n")
    assert key.count("\n") == 0

    reading = here.read(folder, "ReadNotebook")
    assert (reading["name"], [worker["name"] for worker in reading["workers"]]) == ("Team Zuid", ["Joris"])
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(sheet.read_bytes())).pages)
    groups = re.findall(r"[A-Z0-9]+", key)
    assert len(groups) > 1
    assert all(group in text for group in groups)
    opened = Keepers(tmp_path / "demo").recover(folder, key, "een andere wachtzin")
    assert opened.desk.notebook.id.hex == reading["id"].replace("-", "")
    opened.desk.close()
    assert not any(key.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize(
    ("name", "worker", "passphrase", "failure"),
    [
        ("", "Joris", PASSPHRASE, errors.NameNeeded()),
        ("Team", " ", PASSPHRASE, errors.NameNeeded()),
        ("x" * 201, "Joris", PASSPHRASE, errors.TextTooLong(limit=200)),
        ("Team", "Joris", "kort", errors.PassphraseTooShort(least=8)),
    ],
)
def test_what_cannot_begin_leaves_nothing(
    name: str, worker: str, passphrase: str, failure: errors.ExpectedFailure, here: Here, tmp_path: Path
) -> None:
    options = ("--notebook", tmp_path / "new", "--name", name, "--worker", worker)
    said = here("new", *options, passphrase=passphrase)
    assert said.is_refusal()
    assert said.err == f"{failure}\n"
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_over_something_else(here: Here, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Beste", encoding="utf-8")
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert _new(here, folder).err == f"{errors.NotebookExists(folder=folder)}\n"
    for place in ("full", "full/letter.txt", "full/letter.txt/below"):
        assert _new(here, tmp_path / place).is_refusal()
    assert here("demo", "--to", folder).is_refusal()
    assert here("demo", "--to", tmp_path / "full").is_refusal()
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_a_sheet_that_cannot_be_written_does_not_cost_the_key(here: Here, tmp_path: Path) -> None:
    """The notebook is there by then: the key must have been shown all the same, or not be needed."""
    said = _new(here, tmp_path / "new", "--recovery-sheet", tmp_path / "missing" / "sheet.pdf")
    assert said.code == 1
    assert is_one_sentence(said.err)
    assert "sheet.pdf" in said.err
    if (tmp_path / "new").exists():
        Keepers(tmp_path / "demo").recover(tmp_path / "new", said.out, "een andere wachtzin").desk.close()
