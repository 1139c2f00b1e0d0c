"""Images of rows as plain data: what one operation changed, before and after."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

import msgspec
from sqlalchemy import inspect
from sqlalchemy.orm import Mapper

from desktop.models.audit import Audit
from desktop.models.base import Row
from desktop.models.evolutor import Answer, Group, Instrument, Moment, Statement
from desktop.models.life_domains import FormerDomain, LifeDomain
from desktop.models.overview_words import DomainLine, DomainLink
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Erased, NotebookRow, Worker, Youth
from desktop.models.photos import Photo
from desktop.models.step_plans import Step, StepPlan

Plain: TypeAlias = str | int | float | bool | None
Image: TypeAlias = dict[str, Plain]
"""A row as column name → value; ids, days and instants as text (RFC 9562, ISO 8601)."""

_BITS = 63
"""What a whole number in SQLite and PostgreSQL has, besides its sign."""

MODELS: dict[str, type[Row]] = {
    model.__tablename__: model
    for model in (
        NotebookRow,
        Worker,
        Youth,
        LifeDomain,
        FormerDomain,
        Overview,
        DomainView,
        DomainLine,
        DomainLink,
        Photo,
        Instrument,
        Group,
        Statement,
        Moment,
        Answer,
        StepPlan,
        Step,
        Audit,
        Erased,
    )
}
"""Every kind of row, by the name of its table; rows it refers to come before it."""


_SINCE: dict[str, Image] = {
    "notebook": {"way_back": "free", "keep_years": None},
    "worker": {"code": "", "left_on": None},
    "youth": {"wording": "usual", "closed_on": None},
    "life_domain": {"picture": ""},
    "answer": {"filled_in_by": ""},
    "domain_view": {
        "first": False,
        "talk": False,
        "own_strength": False,
        "own_people": False,
        "professionals": False,
        "filled_in_by": "",
        "as_before": False,
    },
}
"""What stands in the columns that came later, for a row that an older program wrote."""


class RowChange(msgspec.Struct, frozen=True):
    """What became of one row: `before` is None for a new one, `after` for one that is gone."""

    table: str
    id: UUID
    before: Image | None
    after: Image | None


def image_of(row: Row) -> Image:
    """The row as it is now in memory."""
    return {key: _plain(getattr(row, key)) for key in _columns(row)}


def image_before(row: Row) -> Image:
    """The row as it was when it was read, whatever was assigned to it since."""
    committed: Mapping[str, Any] = inspect(row).committed_state
    return {key: _plain(committed.get(key, getattr(row, key))) for key in _columns(row)}


def values_of(table: str, image: Image) -> dict[str, Any]:
    """The values for the columns of a row, from its image, which an older program may have written.

    Raises msgspec.ValidationError for an image that does not fit its table.
    """
    mapper: Mapper[Row] = inspect(MODELS[table])
    image = {**_SINCE.get(table, {}), **image}
    values: dict[str, Any] = {}
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        if attribute.key not in image:
            raise msgspec.ValidationError(f"{table} needs its column {attribute.key}")
        kind: Any = column.type.python_type
        wanted = kind | None if column.nullable else kind
        value = values[attribute.key] = msgspec.convert(image[attribute.key], wanted)
        if isinstance(value, int) and value.bit_length() > _BITS:
            raise msgspec.ValidationError(f"{attribute.key} is more than a database can count")
    if unknown := image.keys() - values.keys():
        raise msgspec.ValidationError(f"{table} has no column {min(unknown)}")
    return values


def _columns(row: Row) -> list[str]:
    return [attribute.key for attribute in inspect(type(row)).column_attrs]


def _plain(value: object) -> Plain:
    if isinstance(value, UUID | date | datetime):
        return str(value) if isinstance(value, UUID) else value.isoformat()
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"a row cannot hold {type(value).__name__}")
