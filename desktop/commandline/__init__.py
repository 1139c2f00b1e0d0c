"""The program without a window: the same operations and questions, to be typed or scripted."""

import io
import os
import sys
from collections.abc import Sequence

from desktop.commandline.arguments import parser
from desktop.commandline.environment import language_of
from desktop.models.errors import ExpectedFailure

COMMANDS = ("new", "demo", "youths", "print", "check", "do", "read")


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
    except ExpectedFailure as failure:
        print(failure.sentence(language_of(options)), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our output, such as head, has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    return 0
