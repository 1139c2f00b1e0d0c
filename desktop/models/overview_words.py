"""The words on an overview: lines with a life domain, and links between two of them."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_text, can_be_seen
from desktop.models.errors import LinkNeedsTwo, WordsNeeded
from desktop.models.readings import FilledBy, LineKind

if TYPE_CHECKING:
    from desktop.models.overviews import DomainView


class DomainLine(Row):
    """One line in the youth's words: a strength, a worry, a wish, or something parked.

    `since`: the day from which it is of this kind, or on which it was last left parked. `origin_id`:
    the line of an earlier overview that this one goes on from, or its own id; so one thing is known
    through all overviews. `let_go_on`: it need not come up again.
    """

    __tablename__ = "domain_line"

    view_id: Mapped[UUID] = mapped_column(ForeignKey("domain_view.id"), index=True)
    origin_id: Mapped[UUID] = mapped_column(index=True)
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[str]
    filled_in_by: Mapped[str]
    since: Mapped[date]
    let_go_on: Mapped[date | None]

    view: Mapped["DomainView"] = relationship(back_populates="lines")

    def again(self, view_id: UUID) -> "DomainLine":
        """The same line, to go on with in another overview."""
        return DomainLine(
            id=uuid5(view_id, self.origin_id.hex),
            origin_id=self.origin_id,
            position=self.position,
            kind=self.kind,
            text=self.text,
            filled_in_by=self.filled_in_by,
            since=self.since,
        )

    def become(self, kind: LineKind, today: date) -> None:
        """Make it a line of another kind, from today on."""
        if kind != self.kind:
            self.kind, self.since = kind.value, today

    @validates("kind")
    def _check_kind(self, _key: str, kind: str) -> str:
        return LineKind(kind).value

    @validates("text")
    def _check_text(self, _key: str, text: str) -> str:
        words = a_text(text)
        if not can_be_seen(words):
            raise WordsNeeded
        return words

    @validates("filled_in_by")
    def _check_by(self, _key: str, by: str) -> str:
        return by and FilledBy(by).value


class DomainLink(Row):
    """A link between two life domains of one overview, in the youth's words (which may be empty).

    `one_id` and `other_id` are rows of DomainView; which is which has no meaning. `origin_id` is as
    in DomainLine.
    """

    __tablename__ = "domain_link"

    overview_id: Mapped[UUID] = mapped_column(ForeignKey("overview.id"), index=True)
    one_id: Mapped[UUID] = mapped_column(ForeignKey("domain_view.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("domain_view.id"))
    origin_id: Mapped[UUID]
    position: Mapped[int]
    text: Mapped[str]
    filled_in_by: Mapped[str]

    # Named here so that a link goes before its ends do.
    one: Mapped["DomainView"] = relationship(foreign_keys=[one_id])
    other: Mapped["DomainView"] = relationship(foreign_keys=[other_id])

    def again(self, overview_id: UUID, one_id: UUID, other_id: UUID) -> "DomainLink":
        """The same link, between the same domains of another overview."""
        return DomainLink(
            id=uuid5(overview_id, self.origin_id.hex),
            one_id=one_id,
            other_id=other_id,
            origin_id=self.origin_id,
            position=self.position,
            text=self.text,
            filled_in_by=self.filled_in_by,
        )

    @validates("other_id")
    def _check_ends(self, _key: str, other_id: UUID) -> UUID:
        if other_id == self.one_id:
            raise LinkNeedsTwo
        return other_id

    @validates("text")
    def _check_text(self, _key: str, text: str) -> str:
        return a_text(text)

    @validates("filled_in_by")
    def _check_by(self, _key: str, by: str) -> str:
        return by and FilledBy(by).value
