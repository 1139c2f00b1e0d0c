"""What every row of a notebook has: an id of its own and a mark of its version."""

import unicodedata
from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Date, DateTime, Dialect, Text, Uuid, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

from desktop.models.errors import NameNeeded, TextTooLong


class UTCDateTime(TypeDecorator[datetime]):
    """An instant, kept in UTC; SQLite knows no time zones, so they are left out there."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a time of which nobody knows where it was read."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("an instant needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the instant back in UTC."""
        return None if value is None else value.replace(tzinfo=UTC)

    @property
    def python_type(self) -> type[datetime]:
        """The type of a value in Python."""
        return datetime


class Row(DeclarativeBase):
    """A row of a notebook.

    `version` is a random mark, not a counter: two PCs that each count on from 5 would mean
    different sixes. It is the id of the operation that wrote the row last, so that running a
    waiting operation again gives the same marks.
    """

    __abstract__ = True
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UTCDateTime,
        date: Date,
        UUID: Uuid,
        str: Text,
    }

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[UUID]

    def __init__(self, **values: Any) -> None:
        # What may be empty is empty from the start: an attribute never set has no value to go back to.
        for attribute in inspect(type(self)).column_attrs:
            if attribute.columns[0].nullable:
                values.setdefault(attribute.key, None)
        for name, value in values.items():
            setattr(self, name, value)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.__table__.c.version, "version_id_generator": False}


NAME_LIMIT = 200
TEXT_LIMIT = 5000


def a_name(text: str) -> str:
    """A name on one line, without the space around it. Raises NameNeeded, TextTooLong."""
    name = " ".join(a_text(text, TEXT_LIMIT).split())
    if not can_be_seen(name):
        raise NameNeeded
    return a_text(name, NAME_LIMIT)


def a_text(text: str, limit: int = TEXT_LIMIT) -> str:
    """Somebody's own words, without the space around them. Raises TextTooLong.

    Half a character, as a program in another encoding may send it, is left out: it cannot be saved.
    """
    words = text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "").strip()
    if len(words) > limit:
        raise TextTooLong(limit=limit)
    return words


def can_be_seen(text: str) -> bool:
    """Whether there is anything in a text besides space and signs without a shape."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)
