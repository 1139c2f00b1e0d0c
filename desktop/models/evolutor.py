"""The evolutor: how a youth sees the own progress, moment after moment."""

from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship, validates

from desktop.models.base import Row
from desktop.models.errors import AnswerOutsideScale, DayInTheFuture
from desktop.models.languages import Texts
from desktop.models.readings import AnswerState, FilledBy


class Instrument(Row):
    """A set of statements with one scale."""

    __tablename__ = "instrument"

    key: Mapped[str] = mapped_column(unique=True)
    low: Mapped[int]
    high: Mapped[int]
    name: Mapped[Texts] = composite(
        mapped_column("name_nl"), mapped_column("name_fr"), mapped_column("name_en")
    )

    groups: Mapped[list["Group"]] = relationship(
        cascade="all, delete-orphan", order_by="Group.position", back_populates="instrument"
    )


class Group(Row):
    """Statements that belong together."""

    __tablename__ = "statement_group"

    instrument_id: Mapped[UUID] = mapped_column(ForeignKey("instrument.id"), index=True)
    key: Mapped[str]
    position: Mapped[int]
    name: Mapped[Texts] = composite(
        mapped_column("name_nl"), mapped_column("name_fr"), mapped_column("name_en")
    )

    instrument: Mapped[Instrument] = relationship(back_populates="groups")
    statements: Mapped[list["Statement"]] = relationship(
        cascade="all, delete-orphan", order_by="Statement.position", back_populates="group"
    )


class Statement(Row):
    """A statement in the first person; `plain` is the same in plainer words."""

    __tablename__ = "statement"

    group_id: Mapped[UUID] = mapped_column(ForeignKey("statement_group.id"), index=True)
    key: Mapped[str]
    position: Mapped[int]
    icon: Mapped[str]
    colour: Mapped[str]
    text: Mapped[Texts] = composite(
        mapped_column("text_nl"), mapped_column("text_fr"), mapped_column("text_en")
    )
    plain: Mapped[Texts] = composite(
        mapped_column("plain_nl"), mapped_column("plain_fr"), mapped_column("plain_en")
    )

    group: Mapped[Group] = relationship(back_populates="statements")


class Moment(Row):
    """A day on which a youth stood still at the evolutor."""

    __tablename__ = "moment"

    youth_id: Mapped[UUID] = mapped_column(ForeignKey("youth.id"), index=True)
    instrument_id: Mapped[UUID] = mapped_column(ForeignKey("instrument.id"))
    on: Mapped[date]
    made_at: Mapped[datetime]

    instrument: Mapped[Instrument] = relationship()
    answers: Mapped[list["Answer"]] = relationship(cascade="all, delete-orphan", back_populates="moment")

    def happened_on(self, day: date, today: date) -> None:
        """Set the day. Raises DayInTheFuture."""
        if day > today:
            raise DayInTheFuture
        self.on = day

    def answer_to(self, statement_id: UUID) -> "Answer":
        """The answer to a statement; a new one, still skipped, where there was none."""
        for answer in self.answers:
            if answer.statement_id == statement_id:
                return answer
        answer = Answer(
            id=self.answer_id(statement_id),
            statement_id=statement_id,
            state=AnswerState.SKIPPED.value,
            filled_in_by="",
        )
        self.answers.append(answer)
        return answer

    def answer_id(self, statement_id: UUID) -> UUID:
        """The id of an answer follows from its moment and statement: two PCs give it the same."""
        return uuid5(self.id, statement_id.hex)


class Answer(Row):
    """An answer to one statement; there is a `value` only when the youth gave one.

    `filled_in_by` says who filled it in, "" where nobody noted it.
    """

    __tablename__ = "answer"

    moment_id: Mapped[UUID] = mapped_column(ForeignKey("moment.id"), index=True)
    statement_id: Mapped[UUID] = mapped_column(ForeignKey("statement.id"))
    state: Mapped[str]
    value: Mapped[int | None]
    filled_in_by: Mapped[str] = mapped_column(default="", server_default="")

    moment: Mapped[Moment] = relationship(back_populates="answers")

    @validates("state")
    def _check_state(self, _key: str, state: str) -> str:
        return AnswerState(state).value

    @validates("filled_in_by")
    def _check_by(self, _key: str, by: str) -> str:
        return by and FilledBy(by).value

    def give(self, value: int, instrument: Instrument) -> None:
        """Answer with a number. Raises AnswerOutsideScale."""
        if not instrument.low <= value <= instrument.high:
            raise AnswerOutsideScale(low=instrument.low, high=instrument.high)
        self.state, self.value = AnswerState.GIVEN.value, value

    def leave(self, state: AnswerState) -> None:
        """Answer without a number: skipped, not known, or not now."""
        self.state, self.value = state.value, None
