"""A worker who saves without pause until killed; each line on standard output is a save that was acknowledged."""

import sys
from pathlib import Path
from uuid import UUID

from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote
from desktop.operations.questions.overviews import ReadOverview


def main(folder: str, passphrase: str, youth: str, first: str) -> None:
    """Write a number in one note after the other, and say each number once it is saved."""
    opened = Keepers(Path(folder)).open(Path(folder), passphrase)
    reading = opened.desk.ask(ReadOverview(youth=UUID(youth)))
    assert reading
    number = int(first)
    while True:
        domain = reading.domains[number % len(reading.domains)]
        opened.desk.do(SetNote(view=domain.id, note=f"note {number}"))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main(*sys.argv[1:])
