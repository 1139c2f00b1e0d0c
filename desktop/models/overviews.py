"""The overview of life domains: how a youth sees them on one day."""

from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_text
from desktop.models.errors import DayInTheFuture, ScoreOutOfRange
from desktop.models.life_domains import LifeDomain
from desktop.models.overview_words import DomainLine, DomainLink
from desktop.models.readings import FilledBy

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
    links: Mapped[list[DomainLink]] = relationship(
        cascade="all, delete-orphan", order_by=(DomainLink.position, DomainLink.id)
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

    def go_on_from(self, earlier: "Overview") -> None:
        """Fill the domains in as they stood in an earlier overview, each marked as not yet looked at again.

        What was let go stays behind, and so does a link of which this overview has not both ends.
        """
        own = {view.domain_id: view for view in self.views}
        places: dict[UUID, DomainView] = {}
        for before in earlier.views:
            if view := own.get(before.domain_id):
                places[before.id] = view
                view.go_on_from(before)
        for link in earlier.links:
            one, other = places.get(link.one_id), places.get(link.other_id)
            if one and other:
                self.links.append(link.again(self.id, one.id, other.id))


class DomainView(Row):
    """How one life domain feels; `score` is None while it has not been talked about.

    `first`: "this first"; `talk`: "I want to talk about this". `own_strength`, `own_people` and
    `professionals` say who carries it now. `filled_in_by` says who scored it ("" where nobody noted
    it). `as_before`: it was taken over from the overview before, and nobody looked at it again yet.
    """

    __tablename__ = "domain_view"

    overview_id: Mapped[UUID] = mapped_column(ForeignKey("overview.id"), index=True)
    domain_id: Mapped[UUID] = mapped_column(ForeignKey("life_domain.id"))
    position: Mapped[int]
    score: Mapped[int | None]
    note: Mapped[str]
    first: Mapped[bool] = mapped_column(default=False, server_default="0")
    talk: Mapped[bool] = mapped_column(default=False, server_default="0")
    own_strength: Mapped[bool] = mapped_column(default=False, server_default="0")
    own_people: Mapped[bool] = mapped_column(default=False, server_default="0")
    professionals: Mapped[bool] = mapped_column(default=False, server_default="0")
    filled_in_by: Mapped[str] = mapped_column(default="", server_default="")
    as_before: Mapped[bool] = mapped_column(default=False, server_default="0")

    overview: Mapped[Overview] = relationship(back_populates="views")
    domain: Mapped[LifeDomain] = relationship()
    lines: Mapped[list[DomainLine]] = relationship(
        cascade="all, delete-orphan", order_by=(DomainLine.position, DomainLine.id), back_populates="view"
    )

    def go_on_from(self, before: "DomainView") -> None:
        """Take over what stood with the same domain in an earlier overview."""
        for name in ("score", "note", "first", "talk", "own_strength", "own_people", "professionals"):
            setattr(self, name, getattr(before, name))
        self.filled_in_by = before.filled_in_by
        self.lines += [line.again(self.id) for line in before.lines if line.let_go_on is None]
        self.as_before = self.score is not None or bool(self.note or self.lines)

    @validates("score")
    def _check_score(self, _key: str, score: int | None) -> int | None:
        if score is not None and not LOWEST <= score <= HIGHEST:
            raise ScoreOutOfRange(low=LOWEST, high=HIGHEST)
        return score

    @validates("note")
    def _check_note(self, _key: str, note: str) -> str:
        return a_text(note)

    @validates("filled_in_by")
    def _check_by(self, _key: str, by: str) -> str:
        return by and FilledBy(by).value
