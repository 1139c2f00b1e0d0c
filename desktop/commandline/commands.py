"""What each command does."""

import argparse

from desktop.commandline.environment import language_of, passphrase_of
from desktop.commandline.lines import print_line
from desktop.commandline.notebooks import opened, youth_text
from desktop.models.errors import OperationUnknown, ReadingUnknown
from desktop.operations.saving import save_bytes


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

    with opened(options) as (_keepers, notebook):
        desk = notebook.desk
        lines = desk.ask(ReadYouths())
    for line in lines:
        known = (line.birth_date or "", line.companion, line.method, line.last_on or "")
        print_line(line.name, *known, line.open_steps, line.id)


def do(options: argparse.Namespace) -> None:
    """Run an operation and print its outcome."""
    from desktop.commandline.intentions import described, intention
    from desktop.operations.known import OPERATIONS

    if options.list:
        print(*described(OPERATIONS), sep="\n")
        return
    _need(options, OperationUnknown if options.what not in OPERATIONS else None)
    with opened(options) as (_keepers, notebook):
        desk = notebook.desk
        done = desk.do(intention(OPERATIONS, options, OperationUnknown, youth_text(desk, options)))
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
    with opened(options) as (_keepers, notebook):
        desk = notebook.desk
        question = intention(readings, options, ReadingUnknown, youth_text(desk, options))
        _print_json(desk.ask(question))


def _need(options: argparse.Namespace, unknown: type[OperationUnknown] | type[ReadingUnknown] | None) -> None:
    if not options.what:
        options.parser.error("say which, or --list")
    if unknown:
        raise unknown(name=options.what)
    if options.notebook is None:
        options.parser.error("the following arguments are required: --notebook")


def _print_json(outcome: object) -> None:
    import msgspec

    print(msgspec.json.encode(outcome).decode())
