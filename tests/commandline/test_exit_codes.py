"""How commands end: 0, 1 with one sentence on standard error, or 2 for wrong usage."""

from pathlib import Path

import pytest

from desktop import __version__
from desktop.commandline import COMMANDS
from desktop.commandline.arguments import parser
from desktop.commandline.environment import language_of
from desktop.models import errors
from desktop.models.languages import Language
from tests.commandline.running import BUG, Here, run


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("dance",),
        ("--dance",),
        ("youths",),
        ("youths", "--notebook"),
        ("youths", "--notebook", "x", "y"),
        ("youths", "--note", "x"),
        ("youths", "--notebook", "x", "--language", "de"),
        ("demo",),
        ("demo", "--notebook", "x"),
        ("new", "--notebook", "x"),
        ("new", "--notebook", "x", "--name", "Team"),
        ("print", "wheel", "--notebook", "x"),
        ("print", "poster", "--notebook", "x", "--youth", "y", "--to", "z"),
        ("share", "--notebook", "x"),
        ("share", "--folder", "x"),
        ("join", "--notebook", "x"),
        ("join", "--folder", "x"),
        ("add-worker", "--notebook", "x", "--name", "y"),
        ("add-worker", "--notebook", "x", "--new-passphrase-file", "y"),
        ("add-worker", "--name", "x", "--new-passphrase-file", "y"),
        ("sync",),
        ("sync", "--notebook", "x", "--to", "y"),
        ("backup", "--to", "x"),
        ("restore", "--list"),
        ("restore", "--notebook", "{folder}"),
        ("restore", "--notebook", "{folder}", "--youth", "Noor"),
        ("restore", "--notebook", "x", "--position", "last"),
        ("restore", "--notebook", "x", "--list", "--last", "many"),
        ("check",),
        ("compact", "x"),
        ("do",),
        ("do", "--notebook", "x"),
        ("do", "AddYouth", "name=Bo"),
        ("do", "--notebook", "{folder}", "AddYouth", "Bo"),
        ("read",),
        ("read", "ReadYouths"),
        ("read", "--notebook", "{folder}", "ReadYouth", "youth"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], here: Here, folder: Path) -> None:
    said = here(*(argument.format(folder=folder) for argument in arguments))
    assert said.code == 2
    assert said.out == ""
    first, *_, last = said.err.splitlines()
    assert first.startswith("usage: trajectwiel")
    assert last.startswith("trajectwiel")
    assert not any(words in said.err for words in BUG)


def test_what_can_be_asked_for_without_a_notebook(here: Here) -> None:
    assert here("--version").out == f"trajectwiel {__version__}\n"
    told = here("--help")
    assert told.code == 0
    for command in COMMANDS:
        assert command in told.out
        assert here(command, "--help").out.startswith(f"usage: trajectwiel {command}")


def test_no_command_says_what_there_is(here: Here) -> None:
    assert all(command in here("dance").err for command in COMMANDS)


@pytest.mark.parametrize("where", ["missing", "empty", "full", "file", "file/below", "x" * 300])
@pytest.mark.parametrize("command", sorted({*COMMANDS} - {"new", "demo", "join"}))
def test_there_is_no_notebook_there(command: str, where: str, here: Here, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Beste", encoding="utf-8")
    (tmp_path / "file").write_text("Beste", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    rest = {
        "read": ("ReadYouths",),
        "do": ("AddYouth", "name=Bo"),
        "print": ("wheel", "--youth", "Bo", "--to", str(tmp_path / "wheel.pdf")),
        "share": ("--folder", str(tmp_path / "empty")),
        "add-worker": ("--name", "Joris", "--new-passphrase-file", str(tmp_path / "full" / "letter.txt")),
        "backup": ("--to", str(tmp_path / "empty")),
        "restore": ("--position", "1", "--to", str(tmp_path / "new")),
    }
    said = here(command, "--notebook", tmp_path / where, *rest.get(command, ()))
    assert said.is_refusal(), said
    assert sorted(tmp_path.rglob("*")) == before


def test_no_notebook_is_asked_for_before_the_passphrase(here: Here, tmp_path: Path) -> None:
    said = here("youths", "--notebook", tmp_path, passphrase=None)
    assert said.err == f"{errors.NotebookMissing(folder=tmp_path)}\n"


@pytest.mark.parametrize("language", list(Language))
def test_the_sentence_is_in_the_language_asked_for(language: Language, here: Here, folder: Path) -> None:
    said = here("youths", "--notebook", folder, "--language", language.value, passphrase="nee")
    assert said.err == f"{errors.WrongPassphrase().sentence(language)}\n"
    said = here("do", "--notebook", folder, "--language", language.value, "AddYouth", "name=")
    assert said.err == f"{errors.NameNeeded().sentence(language)}\n"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "nl_BE.UTF-8"}, Language.DUTCH),
        ({"LANG": "fr_BE.UTF-8"}, Language.FRENCH),
        ({"LANG": "nl_BE", "LC_ALL": "fr_BE"}, Language.FRENCH),
        ({"LANG": "nl_BE", "LC_MESSAGES": "fr_BE"}, Language.FRENCH),
        ({"LANG": "de_BE"}, Language.ENGLISH),
        ({"LANG": "C"}, Language.ENGLISH),
        ({"LANG": ""}, Language.ENGLISH),
    ],
)
def test_or_in_that_of_the_surroundings(
    variables: dict[str, str], language: Language, here: Here, tmp_path: Path
) -> None:
    here("--version")
    for name, value in variables.items():
        here.monkeypatch.setenv(name, value)
    assert language_of(parser().parse_args(["youths", "--notebook", "x"])) is language


def test_a_process_of_its_own_ends_in_the_same_way(tmp_path: Path, folder: Path) -> None:
    said = run(tmp_path, "youths", "--notebook", tmp_path / "mïssing", variables={"LANG": "nl_BE"})
    assert said.is_refusal()
    assert "mïssing" in said.err
    assert said.err == f"{errors.NotebookMissing(folder=tmp_path / 'mïssing').sentence(Language.DUTCH)}\n"
    said = run(tmp_path, "dance")
    assert said.code == 2
    assert said.out == ""


def test_an_argument_that_is_no_text_is_no_crash(tmp_path: Path, folder: Path) -> None:
    """Half a character, as a program in another encoding may send it."""
    broken = b"Zo\xeb".decode("utf-8", "surrogateescape")
    variables = {"TRAJECTWIEL_PASSPHRASE": "drie zachte woorden"}
    said = run(tmp_path, "do", "--notebook", folder, "AddYouth", f"name={broken}", variables=variables)
    assert said.is_refusal() or said.json["kind"] == "AddYouth", said
