"""The audit trail: who did what kind of thing, when, on whom."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Row


class Audit(Row):
    """One operation; its `kind` is the operation's name, what it wrote is not repeated here.

    `worker_id` and `youth_id` are no foreign keys: the trail outlives whom it names.
    """

    __tablename__ = "audit"

    at: Mapped[datetime] = mapped_column(index=True)
    worker_id: Mapped[UUID]
    kind: Mapped[str]
    youth_id: Mapped[UUID | None] = mapped_column(index=True)
