"""The newest key file, of those in the notebook's folder and this PC's copies of them.

A PC never goes back to fewer decisions or an older number than it has seen: a folder in which the
newest key file was damaged, taken away, or made anew from an older one must bring back neither an
older passphrase nor somebody who was taken out.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.models.errors import CannotRead, ChangedElsewhere, NotebookDamaged, NotebookMissing
from desktop.store.key_content import MOST_NUMBER, KeyFile, file_name
from desktop.store.key_folder import make_folder, numbers_in, read, write_next, write_over_damaged


@dataclass(frozen=True, slots=True)
class Found:
    """The newest sound key file; `damaged` names others that are as new and not in order, newest first.

    `unknown` names those of them that tell nothing: colleagues may know what they said.
    """

    keyfile: KeyFile
    damaged: tuple[str, ...]
    unknown: tuple[str, ...]
    last_number: int

    @property
    def next_number(self) -> int:
        """The number to publish under; raises NotebookDamaged where somebody used up all numbers."""
        if self.last_number >= MOST_NUMBER:
            raise NotebookDamaged(file=file_name(self.last_number))
        return self.last_number + 1


def read_newest(folder: Path, notebook_id: UUID | None = None, also: Path | None = None) -> Found:
    """Read the newest sound key file under `folder`, or of this PC's copies under `also`.

    With `notebook_id` known, files of another notebook count as damaged; otherwise those are that
    differ from the first sound file. Raises NotebookMissing where there are no key files,
    NotebookDamaged where none is sound or two contradict each other, NewerNotebook where a newer
    program wrote the newest, CannotRead where the folder or a file does not let itself be read.
    """
    own = _own(also, notebook_id) if also else None
    numbers = numbers_in(folder)
    found = _newest(folder, numbers, notebook_id, own.keyfile if own else None)
    if found is not None:
        return found
    if not numbers:
        raise NotebookMissing(folder=folder)
    raise NotebookDamaged(file=file_name(numbers[-1]))


def read_newer(folder: Path, known: KeyFile) -> Found:
    """Read the newest sound key file, of those under `folder` and the one we know. Raises as `read_newest`."""
    numbers = numbers_in(folder)
    found = _newest(folder, numbers, known.notebook_id, known) if numbers else None
    if found is None:
        # A network drive that is not there looks like this: nothing may be begun in its place.
        raise NotebookMissing(folder=folder)
    return found


def copy_newest(from_folder: Path, to_folder: Path) -> None:
    """Copy the key files that `to_folder` lacks, and those that are damaged there.

    Only those are copied that agree with the newest in `to_folder`, so that whoever wrote them was of
    the team. Raises NotebookMissing and NotebookDamaged where there is nothing sound to copy or it
    contradicts what is there, NewerNotebook, CannotRead, and as `write_next`.
    """
    there = set(numbers_in(to_folder))
    own = _own(to_folder, None)
    found = read_newer(from_folder, own.keyfile) if own else read_newest(from_folder)
    make_folder(to_folder)
    for number in numbers_in(from_folder):
        damaged = number in there and (own is None or file_name(number) in own.unknown)
        if number in there and not damaged:
            continue
        with suppress(NotebookDamaged):
            keyfile = read(from_folder, number)
            if not _came_before(found.keyfile, keyfile):
                continue
            if damaged:
                write_over_damaged(to_folder, keyfile)
                continue
            # Somebody may copy there at the same time.
            with suppress(ChangedElsewhere):
                write_next(to_folder, keyfile)


def _own(folder: Path, notebook_id: UUID | None) -> Found | None:
    """The newest sound file of a folder into which nothing comes that does not belong."""
    numbers = numbers_in(folder)
    for newest in reversed(numbers):
        with suppress(NotebookDamaged):
            known = read(folder, newest)
            if notebook_id in {None, known.notebook_id}:
                return _newest(folder, numbers, notebook_id, known)
    return None


def _newest(
    folder: Path, numbers: list[int], notebook_id: UUID | None, known: KeyFile | None = None
) -> Found | None:
    """Choose the newest key file, `known` among them; None where there is nothing sound."""
    looked_at = [number for number in numbers if known is None or number >= known.number] or numbers[-1:]
    sound = _sound(folder, looked_at)
    ours = _of_one_notebook(sound.values(), notebook_id, known)
    for keyfile in ours:
        if known is not None and keyfile != known and not _supersedes(keyfile, known):
            raise NotebookDamaged(file=keyfile.file)
    if known is not None:
        ours.append(known)
    if not ours:
        return None
    newest = max(ours, key=lambda keyfile: (len(keyfile.decisions), keyfile.number))
    for keyfile in ours:
        if not _holds_all_of(newest, keyfile):
            raise NotebookDamaged(file=max(newest.file, keyfile.file))
    damaged = [
        number
        for number in reversed(looked_at)
        if number > newest.number or (number == newest.number and sound.get(number) != newest)
    ]
    return Found(
        newest,
        tuple(map(file_name, damaged)),
        tuple(file_name(number) for number in damaged if number not in sound and number > newest.number),
        max(newest.number, *numbers, 0),
    )


def _sound(folder: Path, numbers: list[int]) -> dict[int, KeyFile]:
    """Read the key files that are sound, the newest first."""
    sound: dict[int, KeyFile] = {}
    for number in reversed(numbers):
        try:
            sound[number] = read(folder, number)
        except NotebookDamaged:
            continue
        except CannotRead:
            # Behind one that can be read it does not matter.
            if not sound:
                raise
    return sound


def _of_one_notebook(
    keyfiles: Iterable[KeyFile], notebook_id: UUID | None, known: KeyFile | None
) -> list[KeyFile]:
    """Leave out what is foreign, or was begun anew, and what says less than is known already."""
    ascending = sorted(keyfiles, key=lambda keyfile: keyfile.number)
    if known is not None:
        notebook_id = known.notebook_id
    elif notebook_id is None and ascending:
        notebook_id = ascending[0].notebook_id
    ours = [keyfile for keyfile in ascending if keyfile.notebook_id == notebook_id]
    began = known.decisions[:1] if known else ()
    for keyfile in ours:
        began = began or keyfile.decisions[:1]
    known_decisions = len(known.decisions) if known else 0
    return [
        keyfile
        for keyfile in ours
        if keyfile.decisions[:1] in {(), began}
        and not (len(keyfile.decisions) < known_decisions and known and _holds_all_of(known, keyfile))
    ]


def _supersedes(keyfile: KeyFile, known: KeyFile) -> bool:
    """Whether it can have come after the one we know, or before it with nothing that we do not know."""
    same = len(keyfile.decisions) == len(known.decisions)
    in_order = keyfile.number > known.number or (same and keyfile.number < known.number)
    return in_order and _holds_all_of(keyfile, known)


def _holds_all_of(newer: KeyFile, older: KeyFile) -> bool:
    return newer.decisions[: len(older.decisions)] == older.decisions


def _came_before(newest: KeyFile, keyfile: KeyFile) -> bool:
    """Whether it is the newest key file, or one that the newest superseded."""
    same_notebook = keyfile.notebook_id == newest.notebook_id
    return same_notebook and keyfile.number <= newest.number and _holds_all_of(newest, keyfile)
