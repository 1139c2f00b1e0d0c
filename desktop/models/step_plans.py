"""The step plan: small steps towards something a youth wants."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_text
from desktop.models.life_domains import LifeDomain

WISH_LIMIT = 500
STEP_LIMIT = 2000
SHORT_LIMIT = 200


class StepPlan(Row):
    """A plan; `wish` is what the youth wants, in the youth's own words, and may come later."""

    __tablename__ = "step_plan"

    youth_id: Mapped[UUID] = mapped_column(ForeignKey("youth.id"), index=True)
    domain_id: Mapped[UUID | None] = mapped_column(ForeignKey("life_domain.id"))
    wish: Mapped[str]
    by: Mapped[date | None]
    made_on: Mapped[date]
    made_at: Mapped[datetime]

    domain: Mapped[LifeDomain | None] = relationship()
    steps: Mapped[list["Step"]] = relationship(
        cascade="all, delete-orphan", order_by="Step.place, Step.id", back_populates="plan"
    )

    @validates("wish")
    def _check_wish(self, _key: str, wish: str) -> str:
        return a_text(wish, WISH_LIMIT)

    def place_before(self, following: "Step | None", moving: "Step | None" = None) -> float:
        """A place just before `following`, or at the end.

        A place is a number between those of the neighbours, so moving one step changes one row
        only, and two PCs that each move another step do not meet.
        """
        others = [step for step in self.steps if step is not moving]
        at = others.index(following) if following else len(others)
        before = others[at - 1].place if at > 0 else None
        after = others[at].place if at < len(others) else None
        if before is None:
            return 0.0 if after is None else after - 1.0
        if after is None:
            return before + 1.0
        middle = (before + after) / 2
        if before < middle < after:
            return middle
        # Some fifty moves into one gap use up the digits of a float: then all get whole places again.
        for place, step in enumerate(others):
            step.place = float(place)
        return at - 0.5


class Step(Row):
    """A step. `on` is a day, `when` free words ("every Sunday"); `done_on` is set once it is done."""

    __tablename__ = "step"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("step_plan.id"), index=True)
    place: Mapped[float]
    text: Mapped[str]
    who: Mapped[str]
    on: Mapped[date | None]
    when: Mapped[str]
    done_on: Mapped[date | None]

    plan: Mapped[StepPlan] = relationship(back_populates="steps")

    @validates("text")
    def _check_text(self, _key: str, text: str) -> str:
        return a_text(text, STEP_LIMIT)

    @validates("who", "when")
    def _check_short(self, _key: str, text: str) -> str:
        return a_text(text, SHORT_LIMIT)
