"""The verbs of the installer: `python3 -m installer VERB`."""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from installer.preparation import Workshop
from installer.programs import InstallerError, run_in_sight, say

_DESCRIPTION = """Makes Trajectwiel ready on this machine, then does what you ask.

The libraries go into the folder .venv beside this one; the first time takes a minute, later ones none.
On Debian, as root, what the system lacks is installed too; elsewhere you are told what to type."""


@dataclass(frozen=True, slots=True)
class Verb:
    """Something the installer can be asked; `do` gets the arguments and returns the exit code."""

    name: str
    help: str
    do: Callable[[Workshop, argparse.Namespace], int]
    passes_on: bool = False  # whether its arguments are for pytest or the program, not for the installer


def _run(workshop: Workshop, arguments: argparse.Namespace) -> int:
    from installer import launch

    return launch.run(workshop, arguments.passed)


def _test(workshop: Workshop, arguments: argparse.Namespace) -> int:
    from installer import suites

    return suites.test(workshop, arguments.passed)


def _check(workshop: Workshop, _arguments: argparse.Namespace) -> int:
    from installer import suites

    return suites.check(workshop)


def _bench(workshop: Workshop, arguments: argparse.Namespace) -> int:
    from installer import suites

    return suites.bench(workshop, arguments.passed)


def _translate(workshop: Workshop, _arguments: argparse.Namespace) -> int:
    from installer import translations

    workshop.for_checking()
    places = workshop.places
    places.translations.mkdir(parents=True, exist_ok=True)
    for path in translations.update(places, places.translations, ["-no-obsolete"]):
        say(f"{path.relative_to(places.root)} is up to date with the source.")
    return 0


def _shots(workshop: Workshop, arguments: argparse.Namespace) -> int:
    workshop.for_testing()
    look = ["--language", arguments.language, "--size", arguments.size, *(["--dark"] * arguments.dark)]
    environment = {**workshop.machine.qt_environment(), "QT_SCALE_FACTOR": arguments.scale}
    command = [workshop.places.python, "-m", "installer.pictures", arguments.folder, *look]
    return run_in_sight(command, workshop.places.root, environment)


def _pins(workshop: Workshop, arguments: argparse.Namespace) -> int:
    from installer import pins

    pins.rewrite(workshop.places, arguments.upgrade)
    say("The pins follow pyproject.toml: installer/requirements.txt and installer/requirements-test.txt.")
    return 0


VERBS = (
    Verb(
        "run", "start the program [ARGUMENTS]; without a display, do its main work into output/", _run, True
    ),
    Verb("test", "check, then run the tests [PYTEST ARGUMENTS]", _test, True),
    Verb("check", "look over style, types, imports, words and versions", _check),
    Verb("bench", "measure how quick the program is [PYTEST ARGUMENTS]", _bench, True),
    Verb("shots", "take pictures of the screens into a folder (`shots -h` tells more)", _shots),
    Verb("translate", "bring the .ts files up to date with the source", _translate),
    Verb("pins", "rewrite the exact libraries from pyproject.toml [--upgrade]", _pins),
)


def _scale(text: str) -> str:
    if not 0.5 <= float(text) <= 4:
        raise argparse.ArgumentTypeError("between 0.5 and 4")
    return text


def _size(text: str) -> str:
    width, cross, height = text.partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError("as WIDTHxHEIGHT, like 1366x768")
    return text


def parser() -> argparse.ArgumentParser:
    """How the installer's own arguments are read."""
    whole = argparse.ArgumentParser(
        prog="python3 -m installer",
        description=_DESCRIPTION,
        epilog="verbs:\n" + "\n".join(f"  {verb.name:11}{verb.help}" for verb in VERBS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s VERB ...",
    )
    # argparse's own list of verbs breaks the longest one over two lines: hence the epilog.
    verbs = whole.add_subparsers(
        prog=whole.prog, metavar="VERB", dest="verb", required=True, help=argparse.SUPPRESS
    )
    for verb in VERBS:
        own = verbs.add_parser(verb.name)
        if verb.name == "shots":
            own.add_argument("folder", help="where the pictures go")
            own.add_argument("--language", choices=("nl", "fr", "en"), default="nl")
            own.add_argument("--dark", action="store_true", help="in the dark theme")
            own.add_argument("--scale", type=_scale, default="1", help="how much larger, like 2")
            own.add_argument("--size", type=_size, default="1366x768", help="of the window")
        elif verb.name == "pins":
            own.add_argument("--upgrade", action="store_true", help="take the newest within the bounds")
    return whole


def parse(arguments: Sequence[str]) -> tuple[Verb, argparse.Namespace]:
    """The verb, and what it is to work with; ends the program with code 2 and a word where unclear."""
    by_name = {verb.name: verb for verb in VERBS}
    # argparse would read options of pytest or of the program as ours, so these verbs pass by it.
    if arguments and (verb := by_name.get(arguments[0])) and verb.passes_on:
        return verb, argparse.Namespace(verb=verb.name, passed=list(arguments[1:]))
    read = parser().parse_args(arguments)
    return by_name[read.verb], read


def main(arguments: Sequence[str]) -> int:
    """Do what these arguments ask; returns the exit code."""
    if not arguments:
        parser().print_help(sys.stderr)
        return 2
    verb, read = parse(arguments)
    try:
        return verb.do(Workshop.here(), read)
    except InstallerError as error:
        print(error, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


def _print_anything() -> None:
    """A console with an old code page shows a question mark for what it does not have, and goes on."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    _print_anything()
    sys.exit(main(sys.argv[1:]))
