"""Signs of life: which PCs work in the notebook, who is at work there, with whose dossier open.

See FORMAT.md. Each PC replaces a small file of its own now and then. Whether it is still at work is
told without trust in anybody's clock: by its counter that goes on, seen by our own stopwatch, and at
first sight by the time that the keeper of the folder gave to its file and to ours.
"""

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Final
from uuid import UUID

import msgspec

from desktop import __version__
from desktop.models.errors import ExpectedFailure, ForeignFile, NotebookDamaged
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.schema import SCHEMA
from desktop.store.share.files import Files, FolderGoneError, OddFileError
from desktop.store.share.layout import HERE
from desktop.store.share.reasons import CANNOT_READ, STRANGE, reason_of
from desktop.store.share.sealed import Header, header_of, seal, unseal

KIND: Final = "here"
ALIVE_FOR: Final = 90.0
"""Seconds after its last sign in which a PC counts as at work."""
MOST_BYTES: Final = 16 << 10
_NAME = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Sign:
    """The last sign of one PC: `at` by its own clock, `seen` by that of who keeps the folder."""

    device: UUID
    worker: UUID
    youth: UUID | None
    position: int
    at: datetime
    seen: datetime
    alive: bool


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """What a sign says; `device` binds it to its file, `here` is no more once the program was closed."""

    device: UUID
    worker: UUID
    youth: UUID | None
    position: Annotated[int, msgspec.Meta(ge=0)]
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    counter: int
    program: str
    here: bool


@dataclass(frozen=True, slots=True)
class _Watched:
    """What we know of another PC: its last sign, the time of its file, and when its counter went on, by us."""

    body: _Body
    seen: datetime
    changed_at: float


class Presence:
    """The signs in one shared folder, as the PC `device` shows its own and sees the others'.

    OSErrors of the folder pass through; a sign that cannot be read is left out, and named by `unsound`.
    """

    def __init__(
        self,
        files: Files,
        keys: EpochKeys,
        notebook_id: UUID,
        device: UUID,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._files, self._keys = files, keys
        self._notebook_id, self._device = notebook_id, device
        self._clock = clock
        self._mine: _Body | None = None
        self._shown_at: datetime | None = None
        self._watched: dict[UUID, _Watched] = {}

    def show(self, worker: UUID, youth: UUID | None, position: int, now: datetime) -> None:
        """Show that this worker is at work here, that far in the journal, with this dossier open."""
        # A program that was started again begins elsewhere than where it was last seen.
        counter = self._mine.counter + 1 if self._mine else secrets.randbits(48)
        self._write(
            _Body(
                device=self._device,
                worker=worker,
                youth=youth,
                position=position,
                at=now.astimezone(UTC),
                counter=counter,
                program=__version__,
                here=True,
            )
        )

    def shown_at(self) -> datetime:
        """When our last sign was made, by the clock of whoever keeps the folder."""
        if self._shown_at is None:
            self._shown_at = self._files.modified(_place(self._device))
        return self._shown_at

    def leave(self) -> None:
        """Say that nobody is at work here any more; the PC stays known."""
        if self._mine:
            self._write(
                msgspec.structs.replace(self._mine, youth=None, counter=self._mine.counter + 1, here=False)
            )

    def others(self) -> tuple[Sign, ...]:
        """The signs of the other PCs, the newest first."""
        return tuple(sign for sign in self.known() if sign.device != self._device)

    def known(self) -> tuple[Sign, ...]:
        """The signs of all PCs that ever worked in the notebook, the newest first."""
        signs = (self._sign(UUID(name)) for name in self._files.names(HERE) if _NAME.fullmatch(name))
        there = [sign for sign in signs if sign is not None]
        return tuple(sorted(there, key=lambda sign: (sign.seen, sign.device), reverse=True))

    def unsound(self) -> tuple[Unsound, ...]:
        """Every file among the signs that is not as it should be."""
        found = ((name, self._why_unsound(name)) for name in self._files.names(HERE) if name[0] != ".")
        return tuple(Unsound(f"{HERE}/{name}", why) for name, why in found if why)

    def _write(self, body: _Body) -> None:
        header = Header(
            kind=KIND,
            notebook=self._notebook_id,
            epoch=self._keys.current,
            schema=SCHEMA,
            position=body.position,
            made=body.at.isoformat(timespec="seconds"),
        )
        self._shown_at = None
        self._files.replace(_place(self._device), seal(header, msgspec.json.encode(body), self._keys))
        self._mine = body

    def _sign(self, device: UUID) -> Sign | None:
        try:
            watched = self._watch(device)
        except FolderGoneError:
            raise
        except (OSError, ExpectedFailure):
            # One that cannot be read must not hide the others.
            return None
        body = watched.body
        return Sign(
            device, body.worker, body.youth, body.position, body.at, watched.seen, self._is_alive(watched)
        )

    def _is_alive(self, watched: _Watched) -> bool:
        return watched.body.here and self._clock() - watched.changed_at < ALIVE_FOR

    def _watch(self, device: UUID) -> _Watched:
        """Look at the sign of a PC.

        Where nobody was at work it is only read if its file is another one than last time: the PCs of
        years cost little so. Where somebody is, two signs may come within one tick of a server's clock.
        """
        before, seen = self._watched.get(device), self._files.modified(_place(device))
        if before and before.seen == seen and not self._is_alive(before):
            return before
        body = self._read(device)
        if before is None:
            changed_at = self._clock() - self._age(seen)
        else:
            changed_at = self._clock() if body.counter != before.body.counter else before.changed_at
        self._watched[device] = _Watched(body, seen, changed_at)
        return self._watched[device]

    def _age(self, seen: datetime) -> float:
        """How many seconds older than our own sign a file is; for ever, where we have shown none."""
        try:
            return max(0.0, (self.shown_at() - seen).total_seconds())
        except FileNotFoundError:
            return float("inf")

    def _read(self, device: UUID) -> _Body:
        place = _place(device)
        try:
            raw = self._files.read(place, MOST_BYTES)
        except OddFileError as failure:
            raise NotebookDamaged(file=place) from failure
        header = header_of(raw, place)
        if header.notebook != self._notebook_id:
            raise ForeignFile(file=place)
        if header.kind != KIND:
            raise NotebookDamaged(file=place)
        content = unseal(raw, header, self._keys, place)
        try:
            body = msgspec.json.decode(content, type=_Body)
        except (msgspec.MsgspecError, UnicodeError, RecursionError) as failure:
            raise NotebookDamaged(file=place) from failure
        if body.device != device:
            raise NotebookDamaged(file=place)
        return body

    def _why_unsound(self, name: str) -> str:
        if not _NAME.fullmatch(name):
            return STRANGE
        try:
            self._read(UUID(name))
        except FolderGoneError:
            raise
        except FileNotFoundError:
            return ""
        except OSError:
            return CANNOT_READ
        except ExpectedFailure as failure:
            return reason_of(failure)
        return ""


def _place(device: UUID) -> str:
    return f"{HERE}/{device}"
