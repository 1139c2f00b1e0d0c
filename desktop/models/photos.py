"""Photos of sheets of paper: what the notebook knows of them; the pictures themselves are attachments."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, validates

from desktop.models.base import Row, a_text
from desktop.models.errors import FieldNotUnderstood

MOST_ACROSS = 100_000
"""Pixels along one side; no photo has more."""


class Photo(Row):
    """A photo of a sheet of a youth; `overview_id` says with which overview it belongs, if with any.

    `name` is that of the attachment, `width` and `height` are in pixels. A sheet of several pages is
    several photos, in the order of `position`.
    """

    __tablename__ = "photo"

    youth_id: Mapped[UUID] = mapped_column(ForeignKey("youth.id"), index=True)
    overview_id: Mapped[UUID | None] = mapped_column(ForeignKey("overview.id"), index=True)
    name: Mapped[str] = mapped_column(index=True)
    width: Mapped[int]
    height: Mapped[int]
    position: Mapped[int]
    caption: Mapped[str]
    on: Mapped[date]
    added_at: Mapped[datetime]

    @validates("width", "height")
    def _check_size(self, key: str, pixels: int) -> int:
        if not 1 <= pixels <= MOST_ACROSS:
            raise FieldNotUnderstood(field=key, value=str(pixels))
        return pixels

    @validates("caption")
    def _check_caption(self, _key: str, caption: str) -> str:
        return a_text(caption, 200)
