"""The overview of life domains: how a youth sees them on one day."""

from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_text
from desktop.models.errors import DayInTheFuture, ScoreOutOfRange
from desktop.models.life_domains import LifeDomain

LOWEST, HIGHEST = 1, 5


class Overview(Row):
    """An overview; it keeps the domains it was made with, whatever the team changes later."""

    __tablename__ = "overview"

    youth_id: Mapped[UUID] = mapped_column(ForeignKey("youth.id"), index=True)
    on: Mapped[date]
    made_at: Mapped[datetime]

    views: Mapped[list["DomainView"]] = relationship(
        cascade="all, delete-orphan", order_by="DomainView.position", back_populates="overview"
    )

    def happened_on(self, day: date, today: date) -> None:
        """Set the day. Raises DayInTheFuture."""
        if day > today:
            raise DayInTheFuture
        self.on = day

    def hold(self, domains: list[LifeDomain]) -> None:
        """Take these domains up, in their order, none of them talked about yet."""
        for place, domain in enumerate(domains):
            self.views.append(
                DomainView(id=uuid5(self.id, domain.id.hex), domain_id=domain.id, position=place, note="")
            )


class DomainView(Row):
    """How one life domain feels; `score` is None while it has not been talked about."""

    __tablename__ = "domain_view"

    overview_id: Mapped[UUID] = mapped_column(ForeignKey("overview.id"), index=True)
    domain_id: Mapped[UUID] = mapped_column(ForeignKey("life_domain.id"))
    position: Mapped[int]
    score: Mapped[int | None]
    note: Mapped[str]

    overview: Mapped[Overview] = relationship(back_populates="views")
    domain: Mapped[LifeDomain] = relationship()

    @validates("score")
    def _check_score(self, _key: str, score: int | None) -> int | None:
        if score is not None and not LOWEST <= score <= HIGHEST:
            raise ScoreOutOfRange(low=LOWEST, high=HIGHEST)
        return score

    @validates("note")
    def _check_note(self, _key: str, note: str) -> str:
        return a_text(note)
