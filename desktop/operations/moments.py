"""Operations on the moments of the evolutor."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType
from sqlalchemy import select

from desktop.models.errors import AnswerNeeded, ChangedElsewhere, GoneMeanwhile
from desktop.models.evolutor import Instrument, Moment, Statement
from desktop.models.people import Youth
from desktop.models.readings import AnswerState, FilledBy
from desktop.operations.base import Operation, Seen, SeenParts, new_id, refuse_unseen
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class TakeMoment(Operation):
    """Begin a moment on the evolutor; `on`: today if unset."""

    id: UUID = field(default_factory=new_id)
    youth: UUID
    on: date | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the moment; returns its id."""
        youth = work.get(Youth, self.youth)
        work.about(youth.id)
        instrument = work.session.scalars(select(Instrument).order_by(Instrument.key)).first()
        if instrument is None:
            raise GoneMeanwhile
        moment = Moment(id=self.id, youth_id=youth.id, instrument_id=instrument.id, made_at=work.at)
        moment.happened_on(self.on or work.today, work.today)
        return work.add(moment).id


@dataclass(frozen=True, kw_only=True)
class GiveAnswer(Operation):
    """Answer a statement: with a number, or by a state that says why there is none.

    `by` says who filled it in, where that is known. `seen_version` is the version of the answer's row, None where there was none yet.
    """

    moment: UUID
    statement: UUID
    value: int | None = None
    state: AnswerState = AnswerState.GIVEN
    by: FilledBy | None = None
    seen_version: UUID | UnsetType | None = UNSET

    def run(self, work: UnitOfWork) -> UUID:
        """Write the answer; returns the id of its row."""
        moment = work.get(Moment, self.moment)
        work.about(moment.youth_id)
        if work.get(Statement, self.statement).group.instrument_id != moment.instrument_id:
            raise GoneMeanwhile
        answer = moment.answer_to(self.statement)
        if self.seen_version is not UNSET and answer.version != self.seen_version:
            raise ChangedElsewhere
        answer.filled_in_by = self.by or ""
        if self.state is not AnswerState.GIVEN:
            answer.leave(self.state)
        elif self.value is None:
            raise AnswerNeeded
        else:
            answer.give(self.value, moment.instrument)
        return answer.id


@dataclass(frozen=True, kw_only=True)
class ClearAnswer(Operation):
    """Take an answer away: the statement has not been asked at this moment."""

    moment: UUID
    statement: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove the answer, if there is one."""
        moment = work.get(Moment, self.moment)
        work.about(moment.youth_id)
        for answer in moment.answers:
            if answer.statement_id == self.statement:
                if self.seen_version is not UNSET and answer.version != self.seen_version:
                    raise ChangedElsewhere
                work.remove(answer)


@dataclass(frozen=True, kw_only=True)
class ChangeMomentDay(Operation):
    """Say that the moment was on another day."""

    moment: UUID
    on: date
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the day."""
        moment = work.get(Moment, self.moment, self.seen_version)
        work.about(moment.youth_id)
        moment.happened_on(self.on, work.today)


@dataclass(frozen=True, kw_only=True)
class RemoveMoment(Operation):
    """Take a moment away, with its answers."""

    moment: UUID
    seen_version: Seen = UNSET
    seen_parts: SeenParts = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it. Raises ChangedElsewhere where somebody added to it since it was seen."""
        moment = work.get(Moment, self.moment, self.seen_version)
        work.about(moment.youth_id)
        refuse_unseen(moment.answers, self.seen_parts)
        work.remove(moment)
