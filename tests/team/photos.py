"""What stands for photos in the tests of a team: any bytes will do, for the store looks into none."""

import random
from pathlib import Path
from uuid import UUID

from desktop.models.readings import PhotoReading
from desktop.operations.questions.overviews import ReadPhotos
from desktop.operations.taking_in import Sheet
from tests.team.pcs import Pc

MARK = "het blad van Zoë"
"""Stands in each content, so that it can be looked for."""


def content_of(number: int) -> bytes:
    """The content of a photo of that number, the same in each process."""
    return f"{MARK} {number} ".encode() + random.Random(number).randbytes(20_000)


def take_in(pc: Pc, youth: UUID, number: int, caption: str = "") -> PhotoReading:
    """Take a photo in at a PC; returns it as it stands there."""
    done = pc.desk.take_in(Sheet(content_of(number), 4, 3), youth, caption=caption)
    return next(photo for photo in photos(pc, youth) if photo.id == done.result)


def photos(pc: Pc, youth: UUID) -> tuple[PhotoReading, ...]:
    """The photos of a youth."""
    return pc.desk.ask(ReadPhotos(youth=youth))


def file_in(folder: Path, name: str) -> Path:
    """Where a content lies below a folder."""
    return folder / "files" / name[:2] / name


def all_files(folder: Path) -> set[str]:
    """The names of all files among the attachments of a folder."""
    return {file.name for file in (folder / "files").glob("*/*")}
