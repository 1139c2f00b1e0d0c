"""An operation as it can be stored, sent and run again, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.store.images import RowChange


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who does what, when: an operation as it can be stored, sent, and run again with the same outcome."""

    kind: str
    fields: dict[str, object]
    worker_id: UUID
    id: UUID
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Performed:
    """What came of an operation: what it returned, the rows it changed, the youth it was about."""

    envelope: Envelope
    result: UUID | None
    changes: tuple[RowChange, ...]
    youth_id: UUID | None
