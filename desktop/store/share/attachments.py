"""Attachments: files that belong to dossiers, encrypted, and named by what they hold."""

import hmac
import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Final

from desktop.models.errors import ExpectedFailure, ForeignFile, NotebookDamaged
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.schema import SCHEMA
from desktop.store.share.certain import Certain
from desktop.store.share.files import Files, FolderGoneError, OddFileError
from desktop.store.share.layout import FILES
from desktop.store.share.reasons import CANNOT_READ, STRANGE, reason_of
from desktop.store.share.sealed import Header, header_of, seal, unseal

KIND: Final = "file"
NAMING: Final = "file name"
"""The purpose of the key under which names are made."""
MOST_CONTENT: Final = 64 << 20
MOST_BYTES: Final = MOST_CONTENT + (1 << 20)
_NAME = re.compile(r"[0-9a-f]{64}")
_FOLDER = re.compile(r"[0-9a-f]{2}")


class Attachments:
    """The attachments below one root, a shared folder or a place on this PC. OSErrors pass through.

    A name is the HMAC-SHA256 of the content, in hex, under a key of the first epoch: so the same
    photo has one name for ever, and who has no key cannot tell whether a photo is there.
    """

    def __init__(
        self,
        files: Files,
        keys: EpochKeys,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.files = files
        self._keys = keys
        self._certain = Certain(files, clock=clock, sleep=sleep)

    def keep(self, content: bytes) -> str:
        """Keep a content; returns its name. What is there already is looked at, and mended if need be.

        Raises ValueError for more than can be kept, ForeignFile, NewerNotebook or KeyDoesNotFit where
        the name is taken by what we cannot judge.
        """
        if len(content) > MOST_CONTENT:
            raise ValueError("an attachment is too large")
        name = self.name_of(content)
        header = Header(kind=KIND, notebook=self._keys.notebook_id, epoch=self._keys.current, schema=SCHEMA)
        # Photos are packed already.
        sealed = seal(header, content, self._keys, level=1)
        try:
            self.files.publish(attachment_name(name), sealed)
        except FileExistsError:
            try:
                self._opened(self._raw(name, self._certain.read), name)
            except NotebookDamaged:
                # We have what is to stand there, to the letter.
                self.files.replace(attachment_name(name), sealed)
        return name

    def read(self, name: str) -> bytes:
        """The content of that name. Raises NotebookDamaged, ForeignFile, NewerNotebook, KeyDoesNotFit."""
        return self._opened(self._raw(name, self.files.read), name)

    def names(self) -> tuple[str, ...]:
        """The names of all contents, sound or not, in order."""
        return tuple(place.rpartition("/")[2] for place in self._places() if _is_place(place))

    def has(self, name: str) -> bool:
        """Whether there is a content of that name, sound or not: one file operation."""
        return self.files.exists(attachment_name(name))

    def everything(self) -> tuple[str, ...]:
        """Every file among the attachments, unfinished and strange ones too, as it stands there."""
        return tuple(
            f"{FILES}/{folder}/{name}"
            for folder in self.files.names(FILES)
            if _FOLDER.fullmatch(folder)
            for name in self.files.names(f"{FILES}/{folder}")
        )

    def clear(
        self,
        places: Iterable[str],
        named: Collection[str],
        spared: Callable[[str, datetime], bool] = lambda _place, _modified: False,
    ) -> int:
        """Remove, of these files, the contents that are not `named`, copies of such, and what is not finished.

        `spared` hears of each content by its place and when it was written; returns how many were spared.
        """
        left = 0
        for place in places:
            name = place.rpartition("/")[2]
            if name.startswith("."):
                # Nobody reads it, and it may hold anything.
                self.files.remove(place)
            elif _is_place(place):
                if name in named:
                    continue
                try:
                    if spared(place, self.files.modified(place)):
                        left += 1
                        continue
                except FileNotFoundError:
                    continue
                self.files.remove(place)
            elif self._held_by(place) not in {None, *named}:
                self.files.remove(place)
        return left

    def remove(self, name: str) -> None:
        """Remove a content; it is fine if there is none."""
        self.files.remove(attachment_name(name))

    def unsound(self) -> tuple[Unsound, ...]:
        """Every file among the attachments that is not as it should be; each is opened."""
        found = ((place, self._why_unsound(place)) for place in self._places())
        return tuple(Unsound(place, why) for place, why in found if why)

    def _places(self) -> Iterator[str]:
        for folder in self.files.names(FILES):
            if _FOLDER.fullmatch(folder):
                for name in self.files.names(f"{FILES}/{folder}"):
                    if not name.startswith("."):
                        yield f"{FILES}/{folder}/{name}"
            elif not folder.startswith("."):
                yield f"{FILES}/{folder}"

    def _why_unsound(self, place: str) -> str:
        if not _is_place(place):
            return STRANGE
        try:
            self.read(place.rpartition("/")[2])
        except FolderGoneError:
            raise
        except FileNotFoundError:
            # A colleague's PC has just removed it.
            return ""
        except OSError:
            return CANNOT_READ
        except ExpectedFailure as failure:
            return reason_of(failure)
        return ""

    def name_of(self, content: bytes) -> str:
        """The name that a content has, wherever it is kept."""
        key = self._keys.key(min(self._keys.by_epoch), NAMING)
        return hmac.new(key, content, sha256).hexdigest()

    def _raw(self, name: str, read: Callable[[str, int], bytes]) -> bytes:
        place = attachment_name(name)
        try:
            return read(place, MOST_BYTES)
        except OddFileError as failure:
            raise NotebookDamaged(file=place) from failure

    def _opened(self, raw: bytes, name: str) -> bytes:
        place = attachment_name(name)
        header = header_of(raw, place)
        if header.notebook != self._keys.notebook_id:
            raise ForeignFile(file=place)
        if header.kind != KIND:
            raise NotebookDamaged(file=place)
        content = unseal(raw, header, self._keys, place)
        if not hmac.compare_digest(self.name_of(content), name):
            raise NotebookDamaged(file=place)
        return content

    def _held_by(self, place: str) -> str | None:
        """The name of the content of ours that a file by another name is a copy of, if it is one."""
        try:
            raw = self.files.read(place, MOST_BYTES)
            header = header_of(raw, place)
            if header.notebook != self._keys.notebook_id or header.kind != KIND:
                return None
            return self.name_of(unseal(raw, header, self._keys, place))
        except FolderGoneError:
            raise
        except (OSError, ExpectedFailure):
            return None


def attachment_name(name: str) -> str:
    """Where the content of that name lies. Raises ValueError for what is no name."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"this is no name of an attachment: {name!r}")
    return f"{FILES}/{name[:2]}/{name}"


def is_attachment(name: str) -> bool:
    """Whether this can be the name of an attachment."""
    return bool(_NAME.fullmatch(name))


def _is_place(place: str) -> bool:
    name = place.rpartition("/")[2]
    return is_attachment(name) and attachment_name(name) == place
