"""The program without a window: the same operations and questions, to be typed or scripted."""

import argparse
import contextlib
import errno
import io
import os
import sys
from collections.abc import Sequence

from desktop.commandline.arguments import parser
from desktop.commandline.environment import language_of
from desktop.commandline.lines import on_one_line
from desktop.models.errors import DiskFull, ExpectedFailure

COMMANDS = (
    "new",
    "demo",
    "youths",
    "print",
    "share",
    "join",
    "add-worker",
    "sync",
    "backup",
    "restore",
    "check",
    "compact",
    "do",
    "read",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns 0, or 1 for an expected failure, told in one sentence on standard error. Raises
    SystemExit with 2 for wrong usage.
    """
    for stream in (sys.stdout, sys.stderr):
        # A Windows console that cannot write Ł would otherwise end the program half-way a list.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parser().parse_args(arguments)
    try:
        options.run(options)
        sys.stdout.flush()
    except ExpectedFailure as failure:
        return _tell(failure, options)
    except BrokenPipeError:
        # Whoever read our output, such as head, has seen enough.
        _print_no_more()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _print_no_more()
        return _tell(DiskFull(), options)
    except KeyboardInterrupt:
        return 130
    return 0


def _tell(failure: ExpectedFailure, options: argparse.Namespace) -> int:
    # The name of a file may be somebody else's work.
    print(on_one_line(failure.sentence(language_of(options))), file=sys.stderr)
    return 1


def _print_no_more() -> None:
    # Python flushes once more at the end; what is still waiting then goes nowhere.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
