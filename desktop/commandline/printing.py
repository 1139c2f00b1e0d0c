"""A wheel, evolutor or plan on paper, made by a command."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.commandline.notebooks import opened, youth_id
from desktop.models.errors import FieldNotUnderstood
from desktop.models.paper import PaperSize, WheelSheet
from desktop.models.readings import Wording
from desktop.operations.saving import save_bytes

if TYPE_CHECKING:
    # The database is loaded once a command needs it, not for --help.
    from desktop.operations.base import Question
    from desktop.operations.desk import Desk

_OF_THE_WHEEL = (
    "sheet",
    "size",
    "landscape",
    "black_and_white",
    "without_words",
    "wording",
    "overview",
    "beside",
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Say what can be typed after `print`."""
    command.add_argument("what", choices=["wheel", "evolutor", "plan"])
    command.add_argument("--youth", required=True, metavar="NAME", help="name or id")
    command.add_argument("--to", type=Path, required=True, metavar="FILE")
    wheel = command.add_argument_group("of the wheel")
    for name, kinds, words in (
        ("--sheet", WheelSheet, "what was filled in, to fill in by hand, or two moments"),
        ("--size", PaperSize, "of the paper"),
        ("--wording", Wording, "usual, plainer, or hardly any words; else as the youth likes it"),
    ):
        listed = "{" + ",".join(kinds) + "}"
        wheel.add_argument(name, type=kinds, choices=list(kinds), metavar=listed, help=words)
    wheel.add_argument("--landscape", action="store_true", default=None, help="on its side")
    wheel.add_argument("--black-and-white", action="store_true", default=None)
    wheel.add_argument(
        "--without-words", action="store_true", default=None, help="of the youth; on a blank sheet, no lines"
    )
    wheel.add_argument("--overview", metavar="DAY", help="2026-11-12, or an id; else the latest")
    wheel.add_argument("--beside", metavar="DAY", help="the other of two moments; else the one before")


def paper(options: argparse.Namespace) -> None:
    """Write a wheel, evolutor or plan as PDF."""
    from desktop.operations.questions.prints import PrintEvolutor, PrintPlan

    given = [name for name in _OF_THE_WHEEL if getattr(options, name) is not None]
    if options.what != "wheel" and given:
        options.parser.error(f"--{given[0].replace('_', '-')} is for a wheel only")
    question: Question[bytes]
    with opened(options) as (_keepers, notebook):
        desk = notebook.desk
        youth = youth_id(desk, options.youth)
        if options.what == "wheel":
            question = _wheel(desk, youth, options)
        elif options.what == "evolutor":
            question = PrintEvolutor(youth=youth, language=options.language)
        else:
            question = PrintPlan(youth=youth, language=options.language)
        pdf = desk.ask(question)
    save_bytes(options.to, pdf)


def _wheel(desk: "Desk", youth: UUID, options: argparse.Namespace) -> "Question[bytes]":
    from desktop.operations.questions.prints import PrintWheel

    beside = _moment(desk, youth, "beside", options.beside)
    # Who names another moment wants to see both.
    ordinary = WheelSheet.TWO if beside else WheelSheet.FILLED
    return PrintWheel(
        youth=youth,
        overview=_moment(desk, youth, "overview", options.overview),
        language=options.language,
        sheet=options.sheet or ordinary,
        beside=beside,
        size=options.size or PaperSize.A4,
        landscape=bool(options.landscape),
        grey=bool(options.black_and_white),
        notes=not options.without_words,
        wording=options.wording,
    )


def _moment(desk: "Desk", youth: UUID, field: str, typed: str | None) -> UUID | None:
    """The overview of that day (the last of several), or with that id. Raises FieldNotUnderstood."""
    from desktop.operations.questions.overviews import ReadOverview

    if typed is None:
        return None
    reading = desk.ask(ReadOverview(youth=youth))
    for mark in reversed(reading.marks if reading else ()):
        if str(mark.id) == typed.strip().lower() or mark.on == _day(typed):
            return mark.id
    raise FieldNotUnderstood(field=field, value=typed)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
