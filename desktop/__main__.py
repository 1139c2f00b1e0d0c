"""Starts the program: in a window, or, with the name of a command, without one."""

import gc
import sys
from collections.abc import Sequence

WINDOW_OPTIONS = ("--notebook", "--language", "--dark", "--light")
"""What a command line without a command may begin with."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run it with these arguments, or those of the process; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    # Each imports what it needs: the command line no Qt, the window no database.
    if not arguments or arguments[0].partition("=")[0] in WINDOW_OPTIONS:
        # Loading makes many objects and no rubbish; the window turns it on again once it is there.
        gc.disable()
        from desktop.app import main as in_a_window

        return in_a_window(arguments)
    from desktop.commandline import main as without_a_window

    return without_a_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
