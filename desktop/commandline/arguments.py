"""What can be typed: the commands with their options."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, Protocol

from desktop import __version__
from desktop.commandline import commands, printing, sharing
from desktop.commandline.environment import VARIABLE
from desktop.models.languages import Language


class _Parser(argparse.ArgumentParser):
    """Takes whole option names only, and says wrong usage in one line with the usage above it."""

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")


class _Add(Protocol):
    """Adds a command."""

    def __call__(
        self,
        name: str,
        run: Callable[[argparse.Namespace], None],
        words: str,
        *,
        notebook: bool | None = True,
    ) -> argparse.ArgumentParser:
        """Add it."""


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; the options it gives have `run`, which carries the command out."""
    made = _Parser(
        prog="trajectwiel",
        description="The wheel, the evolutor and the step plan. Without a command: the window.",
    )
    made.add_argument("--version", action="version", version=f"trajectwiel {__version__}")
    adding = made.add_subparsers(dest="command", required=True, parser_class=_Parser)

    def add(
        name: str, run: Callable[[argparse.Namespace], None], words: str, *, notebook: bool | None = True
    ) -> argparse.ArgumentParser:
        command: argparse.ArgumentParser = adding.add_parser(name, help=words, description=words)
        command.set_defaults(run=run, parser=command)
        command.add_argument(
            "--language",
            type=Language,
            choices=list(Language),
            metavar="{nl,fr,en}",
            help="of messages and paper",
        )
        if notebook is not None:
            command.add_argument(
                "--notebook", type=Path, required=notebook, metavar="DIR", help="where the notebook lies"
            )
            command.add_argument(
                "--passphrase-file",
                type=Path,
                metavar="FILE",
                help=f"its first line is the passphrase; else {VARIABLE}, else we ask",
            )
        return command

    new = add("new", commands.new, "make a notebook; prints its recovery key")
    new.add_argument("--name", required=True, help="of the notebook or team")
    new.add_argument("--worker", required=True, help="your name")
    new.add_argument("--recovery-sheet", type=Path, metavar="FILE", help="the recovery key on paper, a PDF")

    demo = add("demo", commands.demo, "make the demo notebook; its passphrase is demo", notebook=None)
    demo.add_argument("--to", type=Path, required=True, metavar="DIR")

    add(
        "youths",
        commands.youths,
        "a line a youth, with tabs: name, birth date, companion, method, last on, open steps, id",
    )

    printing.add_options(add("print", printing.paper, "a wheel, evolutor or plan as PDF"))

    _add_sharing(add)

    do = add("do", commands.do, "run any operation; its outcome as JSON", notebook=False)
    read = add("read", commands.read, "any reading as JSON", notebook=False)
    for command in (do, read):
        command.add_argument("--youth", metavar="NAME", help="name or id, where a field `youth` is wanted")
        command.add_argument("what", nargs="?", default="", help="its name")
        command.add_argument("fields", nargs="*", metavar="field=value")
        command.add_argument("--list", action="store_true", help="all names with their fields")
    return made


def _add_sharing(add: _Add) -> None:
    shared = add("share", sharing.share, "share the notebook in a folder of the team; prints where")
    shared.add_argument("--folder", type=Path, required=True, metavar="DIR", help="on the network drive")

    joined = add(
        "join", sharing.join, "take part in a shared notebook; --notebook is where it comes on this PC"
    )
    joined.add_argument("--folder", type=Path, required=True, metavar="DIR", help="where it is shared")

    added = add("add-worker", sharing.add_worker, "give a colleague a key to the notebook; prints the id")
    added.add_argument("--name", required=True)
    added.add_argument("--coordinator", action="store_true", help="who may add and remove others")
    added.add_argument("--new-passphrase-file", type=Path, required=True, metavar="FILE")

    add("sync", sharing.sync, "take over what is new, send what waits: state, how many wait, how many clash")

    backup = add("backup", sharing.backup, "make a snapshot and read it back; prints the file")
    backup.add_argument("--to", type=Path, metavar="DIR", help="in this folder instead of the shared one")

    restored = add("restore", sharing.restore, "put the notebook, or one youth, back as it was")
    restored.add_argument(
        "--list", action="store_true", help="the moments: position, time, who, what, on whom"
    )
    restored.add_argument("--last", type=int, default=500, metavar="N", help="how many moments")
    restored.add_argument("--position", type=int, metavar="N")
    restored.add_argument("--youth", metavar="NAME", help="name or id; without it the whole notebook")
    restored.add_argument(
        "--to", type=Path, metavar="DIR", help="into a new notebook here; prints its recovery key"
    )
    restored.add_argument("--name", help="of the new notebook")

    add("check", sharing.check, "look over every file; one line for each that is unsound, and exit code 1")
    add("compact", sharing.compact, "remove what a sound snapshot covers; prints how many files went")
