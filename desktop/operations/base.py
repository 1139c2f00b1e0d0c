"""What an operation and a question are: plain data that can be stored, sent and run again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, Self, TypeVar
from uuid import UUID, uuid4

import msgspec
from msgspec import UNSET, UnsetType

from desktop.models.base import Row
from desktop.models.errors import ChangedElsewhere, FieldMissing, FieldNotUnderstood, FieldUnknown
from desktop.store.unit_of_work import UnitOfWork

T = TypeVar("T")
new_id = uuid4

Seen = UUID | UnsetType
"""The version a worker saw; left unset, whatever stands there is replaced (for scripts)."""


SeenParts = frozenset[UUID] | UnsetType
"""The versions that a worker saw of what is part of a row; left unset, whatever there is goes with it."""


@dataclass(frozen=True, kw_only=True)
class Intention:
    """Plain data, known by the name of its class (see `operations.known`)."""

    def to_plain(self) -> dict[str, Any]:
        """The fields as JSON can hold them, without those left unset."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain

    @classmethod
    def from_plain(cls, values: Mapping[str, Any], *, strict: bool = True) -> Self:
        """The opposite of `to_plain`; with `strict` false, numbers and the like may be text.

        Raises FieldUnknown, FieldMissing or FieldNotUnderstood.
        """
        # Half a character, as a program in another encoding may send it, is no text anywhere below.
        values = {
            name: value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
            for name, value in values.items()
        }
        names = {field.name for field in fields(cls)}
        for name in values:
            if name not in names:
                raise FieldUnknown(name=cls.__name__, field=name)
        try:
            return msgspec.convert(dict(values), cls, strict=strict)
        except msgspec.ValidationError as error:
            words = str(error)
            if words.startswith("Object missing required field"):
                raise FieldMissing(name=cls.__name__, field=words.split("`")[1]) from error
            field = words.rpartition("`$.")[2].rstrip("`").partition("[")[0] if "`$." in words else "?"
            raise FieldNotUnderstood(field=field, value=str(values.get(field, ""))) from error


@dataclass(frozen=True, kw_only=True)
class Operation(Intention):
    """Something a user does to the notebook.

    `run` works through the unit of work only and changes nothing else; what it returns (an id or
    nothing) is for the one who asked.
    """

    @property
    def kind(self) -> str:
        """What the audit trail and the undo stack call it."""
        return type(self).__name__

    def run(self, work: UnitOfWork) -> UUID | None:
        """Do it. Raises the expected failures of desktop.models.errors."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Question(Intention, Generic[T]):
    """Something a user wants to see; it changes nothing."""

    def answer(self, work: UnitOfWork) -> T:
        """The reading. Raises the expected failures of desktop.models.errors."""
        raise NotImplementedError


def refuse_unseen(parts: Iterable[Row], seen: SeenParts) -> None:
    """Raise ChangedElsewhere where something is to be removed that was added or changed since it was seen."""
    if seen is not UNSET and any(part.version not in seen for part in parts):
        raise ChangedElsewhere


def given(value: T | UnsetType, otherwise: T) -> T:
    """`value`, or what stood there already where it was left unset."""
    return otherwise if value is UNSET else value
