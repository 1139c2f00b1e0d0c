"""What the surroundings tell a program without a window: the passphrase and the language."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from desktop.models.errors import CannotRead, NewPassphraseNeeded, PassphraseNeeded, PassphrasesDiffer
from desktop.models.languages import Language

VARIABLE = "TRAJECTWIEL_PASSPHRASE"


def passphrase_of(options: argparse.Namespace, *, twice: bool = False) -> str:
    """The passphrase, asked for twice where it is a new one.

    Raises PassphraseNeeded, or NewPassphraseNeeded for a new one; PassphrasesDiffer, CannotRead.
    """
    needed = NewPassphraseNeeded() if twice else PassphraseNeeded()
    if options.passphrase_file:
        if not (written := first_line(options.passphrase_file)):
            raise needed
        return written
    if passphrase := os.environ.get(VARIABLE):
        return passphrase
    if not sys.stdin.isatty():
        raise needed
    try:
        passphrase = getpass.getpass("Passphrase: ")
        if twice and getpass.getpass("Again: ") != passphrase:
            raise PassphrasesDiffer
    except (EOFError, KeyboardInterrupt) as error:
        raise needed from error
    return passphrase


def first_line(file: Path) -> str:
    """What stands in the first line of a file, empty if nothing does. Raises CannotRead."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRead(file=file.name) from error
    return lines[0] if lines else ""


def language_of(options: argparse.Namespace) -> Language:
    """The language asked for, or that of the environment, or English."""
    if options.language:
        return Language(options.language)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(variable, "")[:2].lower()
        if code in set(Language):
            return Language(code)
    return Language.ENGLISH
