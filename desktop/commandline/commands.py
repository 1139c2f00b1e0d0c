"""What each command does."""

import argparse
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.commandline.environment import language_of, passphrase_of
from desktop.models.errors import (
    NotebookMissing,
    OperationUnknown,
    ReadingUnknown,
    SeveralYouths,
    YouthNotFound,
)
from desktop.operations.saving import save_bytes

if TYPE_CHECKING:
    # The database is loaded once a command needs it, not for --help.
    from desktop.operations.base import Question
    from desktop.operations.desk import Desk


def new(options: argparse.Namespace) -> None:
    """Make a notebook."""
    from desktop.operations.opening import Keepers

    keepers = Keepers(options.notebook)
    passphrase = passphrase_of(options, twice=True)
    created = keepers.create(options.notebook, options.name, options.worker, passphrase)
    created.opened.desk.close()
    # Without the recovery key a forgotten passphrase cannot be mended: it is shown, this once.
    print(created.recovery_key)
    if options.recovery_sheet:
        sheet = keepers.recovery_sheet(options.name, created.recovery_key, language_of(options))
        save_bytes(options.recovery_sheet, sheet)


def demo(options: argparse.Namespace) -> None:
    """Make the demo notebook."""
    from desktop.operations.demo import make_demo

    make_demo(options.to).desk.close()


def youths(options: argparse.Namespace) -> None:
    """Print a line a youth."""
    from desktop.operations.questions.people import ReadYouths

    with _opened(options) as desk:
        lines = desk.ask(ReadYouths())
    for line in lines:
        known = (line.birth_date or "", line.companion, line.method, line.last_on or "")
        print(*map(_on_one_line, (line.name, *known, line.open_steps, line.id)), sep="\t")


def paper(options: argparse.Namespace) -> None:
    """Write a wheel, evolutor or plan as PDF."""
    from desktop.operations.questions.prints import PrintEvolutor, PrintPlan, PrintWheel

    question: Question[bytes]
    with _opened(options) as desk:
        youth = _youth_id(desk, options.youth)
        if options.what == "wheel":
            question = PrintWheel(youth=youth, language=options.language)
        elif options.what == "evolutor":
            question = PrintEvolutor(youth=youth, language=options.language)
        else:
            question = PrintPlan(youth=youth, language=options.language)
        pdf = desk.ask(question)
    save_bytes(options.to, pdf)


def check(options: argparse.Namespace) -> None:
    """Say what is unsound in the notebook, if anything. Raises NotebookDamaged."""
    from desktop.operations.checking import check_notebook

    with _opened(options) as desk:
        check_notebook(desk)
    print("ok")


def do(options: argparse.Namespace) -> None:
    """Run an operation and print its outcome."""
    from desktop.commandline.intentions import described, intention
    from desktop.operations.known import OPERATIONS

    if options.list:
        print(*described(OPERATIONS), sep="\n")
        return
    _need(options, OperationUnknown if options.what not in OPERATIONS else None)
    with _opened(options) as desk:
        done = desk.do(intention(OPERATIONS, options, OperationUnknown, _youth_text(desk, options)))
    _print_json(
        {
            "kind": done.kind,
            "result": done.result,
            "youth": done.youth_id,
            "changed_rows": done.changed_rows,
            "inverse": done.inverse.to_plain(),
        }
    )


def read(options: argparse.Namespace) -> None:
    """Ask a question and print the reading."""
    from desktop.commandline.intentions import described, intention
    from desktop.operations.known import QUESTIONS

    readings = {name: kind for name, kind in QUESTIONS.items() if not name.startswith("Print")}
    if options.list:
        print(*described(readings), sep="\n")
        return
    _need(options, ReadingUnknown if options.what not in readings else None)
    with _opened(options) as desk:
        question = intention(readings, options, ReadingUnknown, _youth_text(desk, options))
        _print_json(desk.ask(question))


def _need(options: argparse.Namespace, unknown: type[OperationUnknown] | type[ReadingUnknown] | None) -> None:
    if not options.what:
        options.parser.error("say which, or --list")
    if unknown:
        raise unknown(name=options.what)
    if options.notebook is None:
        options.parser.error("the following arguments are required: --notebook")


@contextmanager
def _opened(options: argparse.Namespace) -> "Iterator[Desk]":
    from desktop.operations.opening import Keepers

    keepers = Keepers(options.notebook)
    if not keepers.is_notebook(options.notebook):
        raise NotebookMissing(folder=options.notebook)
    desk = keepers.open(options.notebook, passphrase_of(options)).desk
    try:
        yield desk
    finally:
        desk.close()


def _youth_text(desk: "Desk", options: argparse.Namespace) -> str:
    return str(_youth_id(desk, options.youth)) if options.youth else ""


def _youth_id(desk: "Desk", name: str) -> UUID:
    """The youth with that id, that name, or that name in other capitals."""
    from desktop.operations.questions.people import ReadYouths

    lines = desk.ask(ReadYouths())
    wanted = _composed(name)
    found = [line for line in lines if wanted in {_composed(line.name), str(line.id)}]
    found = found or [line for line in lines if wanted.casefold() == _composed(line.name).casefold()]
    if not found:
        raise YouthNotFound(name=name)
    if len(found) > 1:
        raise SeveralYouths(name=name)
    return found[0].id


def _composed(name: str) -> str:
    # One keyboard sends é as one sign, another as e with an accent.
    return unicodedata.normalize("NFC", name)


def _on_one_line(value: object) -> str:
    """No tab or line break takes a field apart, and no sign commands the terminal."""
    return "".join(
        " " if unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} else sign for sign in str(value)
    )


def _print_json(outcome: object) -> None:
    import msgspec

    print(msgspec.json.encode(outcome).decode())
