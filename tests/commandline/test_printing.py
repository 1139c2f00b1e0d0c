"""A wheel, an evolutor or a plan on paper, written where it was asked for or nowhere."""

import os
import stat
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.drawings.words import Words
from desktop.models import errors
from desktop.models.languages import Language
from tests.commandline.conftest import Demo
from tests.commandline.running import PASSPHRASE, Here, Said, run

PAPERS = ("wheel", "evolutor", "plan")


def _print(
    here: Here, folder: Path, to: Path | str, *more: str, what: str = "wheel", youth: str = "Zoë"
) -> Said:
    return here("print", what, "--notebook", folder, "--youth", youth, "--to", to, *more)


def _text(file: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(file.read_bytes())).pages)


@pytest.mark.parametrize("what", PAPERS)
def test_each_paper_says_whose_it_is(what: str, here: Here, folder: Path, tmp_path: Path) -> None:
    to = tmp_path / f"{what} (nieuw).pdf"
    said = _print(here, folder, to, what=what)
    assert (said.code, said.out, said.err) == (0, "", "")
    assert "Zoë" in _text(to)
    assert [file.name for file in tmp_path.glob("*.part")] == []
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_in_the_language_of_the_youth_or_the_one_asked_for(here: Here, folder: Path, tmp_path: Path) -> None:
    said = {}
    for language in Language:
        _print(here, folder, tmp_path / f"{language}.pdf", "--language", language.value)
        said[language] = _text(tmp_path / f"{language}.pdf")
    assert len(set(said.values())) == 3
    _print(here, folder, tmp_path / "own.pdf")
    assert _text(tmp_path / "own.pdf") == said[Language.DUTCH]
    here.do(folder, "ChangeYouth", "language=fr", youth="Zoë")
    _print(here, folder, tmp_path / "own.pdf")
    assert _text(tmp_path / "own.pdf") == said[Language.FRENCH]


@pytest.mark.parametrize(
    ("what", "failure"),
    [("wheel", errors.NoOverviewYet), ("evolutor", errors.NoMomentYet), ("plan", errors.NoPlanYet)],
)
def test_there_is_nothing_to_print_yet(
    what: str, failure: type[errors.ExpectedFailure], here: Here, folder: Path, tmp_path: Path
) -> None:
    said = _print(here, folder, tmp_path / "x.pdf", what=what, youth="Noor")
    assert said.is_refusal()
    assert said.err == f"{failure(name='Noor')}\n"
    assert not (tmp_path / "x.pdf").exists()


def test_whom_it_is_about(here: Here, folder: Path, tmp_path: Path) -> None:
    to = tmp_path / "x.pdf"
    zoe = next(line["id"] for line in here.read(folder, "ReadYouths") if line["name"] == "Zoë")
    for name in ("Zoë", "zoë", "ZOË", zoe):
        assert _print(here, folder, to, youth=name).code == 0
        to.unlink()
    for nobody in ("Zo", "Zoe", "", " ", "x" * 500, zoe[:-1], "*", "\udcff"):
        said = _print(here, folder, to, youth=nobody)
        assert said.is_refusal(), said
    assert not to.exists()


def test_two_of_one_name_are_told_apart_by_capitals_or_id(here: Here, folder: Path, tmp_path: Path) -> None:
    to = tmp_path / "x.pdf"
    second = here.do(folder, "AddYouth", "name=ZOË").json["result"]
    assert _print(here, folder, to, youth="Zoë").code == 0
    said = _print(here, folder, to, youth="zoë")
    assert said.err == f"{errors.SeveralYouths(name='zoë')}\n"
    here.do(folder, "ChangeYouth", f"youth={second}", "name=Zoë")
    said = _print(here, folder, to, youth="Zoë")
    assert said.is_refusal()
    assert said.err == f"{errors.SeveralYouths(name='Zoë')}\n"
    assert _print(here, folder, to, youth=second).err == f"{errors.NoOverviewYet(name='Zoë')}\n"


@pytest.mark.parametrize(
    "place", [".", "..", "/", "", "there", "missing/x.pdf", "file/x.pdf", "x" * 300, "x/" * 900]
)
def test_a_place_where_nothing_can_be_written(
    place: str, here: Here, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").mkdir()
    (tmp_path / "file").write_text("Beste", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    said = _print(here, folder, place)
    assert said.is_refusal(), said
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "file").read_text(encoding="utf-8") == "Beste"


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_in(here: Here, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    old = tmp_path / "closed" / "x.pdf"
    old.write_bytes(b"old")
    (tmp_path / "closed").chmod(0o500)
    try:
        assert _print(here, folder, old).is_refusal()
        assert old.read_bytes() == b"old"
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_a_file_of_that_name_is_replaced_whole_or_kept_whole(
    here: Here, folder: Path, tmp_path: Path
) -> None:
    to = tmp_path / "x.pdf"
    to.write_bytes(b"old" * 100_000)
    assert _print(here, folder, to).code == 0
    new = to.read_bytes()
    assert new.startswith(b"%PDF-")
    # A youth without a wheel, a name that nobody has: nothing is printed, so nothing is replaced.
    assert _print(here, folder, to, youth="Noor").is_refusal()
    assert _print(here, folder, to, youth="Nobody").is_refusal()
    assert to.read_bytes() == new


def test_a_longest_name_that_the_disk_takes(here: Here, folder: Path, tmp_path: Path) -> None:
    to = tmp_path / ("x" * (os.pathconf(tmp_path, "PC_NAME_MAX") - 4) + ".pdf")
    assert _print(here, folder, to).code == 0
    assert to.read_bytes().startswith(b"%PDF-")


FULL = """
import os, resource, signal, sys
from desktop.commandline import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def fills_up(event, facts):
    # The replica's own small files still fit; what is written beside the paper does not.
    if event == "open" and facts[2] & (os.O_WRONLY | os.O_RDWR) and "paper" in os.fsdecode(facts[0]):
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
sys.addaudithook(fills_up)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_disk_that_is_full_half_way_keeps_the_old_file_whole(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "paper" / "x.pdf"
    to.parent.mkdir()
    to.write_bytes(b"old")
    monkeypatch.setattr("tests.commandline.running.PROGRAM", (sys.executable, "-c", FULL))
    arguments = ("print", "wheel", "--notebook", folder, "--youth", "Zoë", "--to", to)
    said = run(tmp_path, *arguments, variables={"TRAJECTWIEL_PASSPHRASE": PASSPHRASE})
    assert said.is_refusal(), said
    assert to.read_bytes() == b"old"
    assert [file.name for file in to.parent.iterdir()] == ["x.pdf"], "half a paper is left behind"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes in folders")
def test_what_is_no_file_is_not_replaced_by_one(here: Here, folder: Path, tmp_path: Path) -> None:
    """Such as /dev/stdout, or, for root, /dev/null: the whole machine would be worse off."""
    to = tmp_path / "pipe"
    os.mkfifo(to)
    reader = os.open(to, os.O_RDONLY | os.O_NONBLOCK)
    try:
        said = _print(here, folder, to)
        assert stat.S_ISFIFO(to.stat().st_mode)
        assert said.is_refusal() or said.code == 0
    finally:
        os.close(reader)


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a right on Windows")
def test_a_link_still_leads_to_the_paper(here: Here, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link, to = tmp_path / "x.pdf", tmp_path / "elsewhere" / "x.pdf"
    to.write_bytes(b"old")
    link.symlink_to(to)
    assert _print(here, folder, link).code == 0
    assert link.is_symlink()
    assert to.read_bytes().startswith(b"%PDF-")


def test_a_process_prints_the_demo(demo: Demo, tmp_path: Path) -> None:
    to = tmp_path / "y.pdf"
    said = run(
        tmp_path,
        "print",
        "plan",
        "--notebook",
        demo.folder,
        "--youth",
        "Yara",
        "--to",
        to,
        variables={"TRAJECTWIEL_PASSPHRASE": "demo"},
    )
    assert (said.code, said.out, said.err) == (0, "", "")
    assert "Yara" in _text(to)


def _size(file: Path) -> tuple[int, int]:
    page = PdfReader(BytesIO(file.read_bytes())).pages[0]
    return round(page.mediabox.width), round(page.mediabox.height)


def test_a_wheel_in_every_kind_size_and_turn(here: Here, folder: Path, tmp_path: Path) -> None:
    to, words = tmp_path / "x.pdf", Words(Language.DUTCH)
    assert _print(here, folder, to, "--size", "a3").code == 0
    assert _size(to) == (842, 1191)
    assert _print(here, folder, to, "--landscape", "--black-and-white", "--without-words").code == 0
    assert _size(to) == (842, 595)
    # Who has no overview yet can have a sheet to fill in.
    said = _print(here, folder, to, "--sheet", "blank", "--size", "a3", "--landscape", youth="Noor")
    assert (said.code, said.err) == (0, "")
    assert _size(to) == (1191, 842)
    assert words("page.wheel_blank_heading") in _text(to)
    assert "Noor" not in _text(to)
    assert _print(here, folder, to, "--sheet", "blank", "--wording", "pictures").code == 0
    assert words("page.wheel_blank_heading") not in _text(to)


def test_two_moments_by_their_days(here: Here, folder: Path, tmp_path: Path) -> None:
    to, words = tmp_path / "x.pdf", Words(Language.DUTCH)
    days = {day: words.day(day) for day in (date(2025, 3, 4), date(2025, 6, 5), date(2025, 9, 6))}
    for day in days:
        here.do(folder, "StartOverview", f"on={day}", youth="Noor")
    first, second, third = days.values()

    assert _print(here, folder, to, "--sheet", "two", youth="Noor").code == 0
    assert all(day in _text(to) for day in (second, third))
    assert first not in _text(to)
    # The other moment says enough; and which comes first is for the calendar to say.
    assert (
        _print(here, folder, to, "--overview", "2025-03-04", "--beside", "2025-09-06", youth="Noor").code == 0
    )
    assert _text(to).index(first) < _text(to).index(third)
    assert second not in _text(to)
    assert _print(here, folder, to, "--overview", "2025-06-05", youth="Noor").code == 0
    assert second in _text(to)
    marks = here.read(folder, "ReadOverview", youth="Noor")["marks"]
    assert _print(here, folder, to, "--overview", marks[0]["id"], youth="Noor").code == 0
    assert first in _text(to)


def test_two_moments_where_there_is_one(here: Here, folder: Path, tmp_path: Path) -> None:
    assert _print(here, folder, tmp_path / "x.pdf", "--sheet", "two").code == 0
    assert "Zoë" in _text(tmp_path / "x.pdf")


@pytest.mark.parametrize(
    "day", ["2024-01-01", "gisteren", "", "12/11/2026", "00000000-0000-0000-0000-000000000000"]
)
@pytest.mark.parametrize("option", ["--overview", "--beside"])
def test_an_overview_that_is_not_there(
    option: str, day: str, here: Here, folder: Path, tmp_path: Path
) -> None:
    said = _print(here, folder, tmp_path / "x.pdf", option, day)
    assert said.is_refusal()
    assert said.err == f"{errors.FieldNotUnderstood(field=option.removeprefix('--'), value=day)}\n"
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    "wrong",
    [("--size", "a5"), ("--sheet", "full"), ("--wording", ""), ("--size",)],
    ids=" ".join,
)
def test_what_cannot_be_asked_for(wrong: tuple[str, ...], here: Here, folder: Path, tmp_path: Path) -> None:
    assert _print(here, folder, tmp_path / "x.pdf", *wrong).code == 2


@pytest.mark.parametrize("option", [("--size", "a3"), ("--landscape",), ("--black-and-white",)], ids=str)
def test_what_is_for_a_wheel_only(option: tuple[str, ...], here: Here, folder: Path, tmp_path: Path) -> None:
    said = _print(here, folder, tmp_path / "x.pdf", *option, what="plan")
    assert said.code == 2
    assert f"{option[0]} is for a wheel only" in said.err
    assert not (tmp_path / "x.pdf").exists()
