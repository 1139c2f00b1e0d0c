"""A PC that gives the next free number to one record after the other, in competition with others.

It says each number that it got, with the record's id and how many milliseconds it took.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

T = TypeVar("T")


def main(folder: str, records: str) -> None:
    """Put so many records in this folder of the drive."""
    place = Path(os.environ["DRIVE"]) / folder
    there = _until_it_works(lambda: [file.name for file in place.iterdir()])
    number = max((int(name) for name in there if name.isdigit()), default=0)
    for _ in range(int(records)):
        record, begun = uuid4().hex, time.perf_counter()
        number = _published(place, number + 1, record)
        sys.stdout.write(f"{number} {record} {1000 * (time.perf_counter() - begun):.1f}\n")


def _published(place: Path, number: int, record: str) -> int:
    """The number that this record has got, from `number` on the first that was free."""
    while True:
        if not _holder(place, number) and _publish(place, number, record):
            return number
        number += 1


def _publish(place: Path, number: int, record: str) -> bool:
    """Whether this record is there for all under this number; no: another one is."""
    while True:
        temporary = place / f"{uuid4().hex}.temporary"
        given = False
        try:
            _write(temporary, record)
            os.link(temporary, place / f"{number:06}")
            given = True
        except (
            OSError
        ) as error:  # it may have been done all the same, and what then was in the way was our own
            _tell(error)
        # Before any look at the number: a server that was silent may still do what it was asked long ago,
        # and an own file that is open under its first name cannot be read under its second for a while.
        _until_it_works(partial(temporary.unlink, missing_ok=True))
        if given:
            return True
        if holder := _holder(place, number):
            return holder == record


def _holder(place: Path, number: int) -> str:
    """The record that has this number; empty when none has."""
    try:
        return _until_it_works((place / f"{number:06}").read_text)
    except FileNotFoundError:
        return ""


def _write(temporary: Path, record: str) -> None:
    with temporary.open("x") as file:
        file.write(record)
        file.flush()
        os.fsync(file.fileno())


def _until_it_works(do: Callable[[], T]) -> T:
    while True:
        try:
            return do()
        except FileNotFoundError:
            raise
        except OSError as error:
            _tell(error)


def _tell(error: OSError) -> None:
    if isinstance(error, FileExistsError):
        return
    sys.stderr.write(f"{error}\n")
    time.sleep(random.uniform(0.05, 0.15))


if __name__ == "__main__":
    main(*sys.argv[1:])
