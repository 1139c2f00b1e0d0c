"""Questions about the evolutor."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desktop.models.errors import GoneMeanwhile
from desktop.models.evolutor import Group, Instrument, Moment
from desktop.models.people import Youth
from desktop.models.readings import (
    AnswerReading,
    AnswerState,
    EvolutorReading,
    FilledBy,
    MomentReading,
    StatementGroup,
    StatementReading,
)
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork

DAYS_IN_A_MONTH = 365.25 / 12


@dataclass(frozen=True, kw_only=True)
class ReadEvolutor(Question[EvolutorReading]):
    """The evolutor of a youth: the statements, and all moments."""

    youth: UUID

    def answer(self, work: UnitOfWork) -> EvolutorReading:
        """Read it. Raises GoneMeanwhile."""
        youth = work.get(Youth, self.youth)
        statements = selectinload(Instrument.groups).options(selectinload(Group.statements))
        instrument = work.session.scalars(
            select(Instrument).order_by(Instrument.key).options(statements)
        ).first()
        if instrument is None:
            raise GoneMeanwhile
        moments = work.session.scalars(
            select(Moment)
            .where(Moment.youth_id == youth.id, Moment.instrument_id == instrument.id)
            .order_by(Moment.on, Moment.made_at, Moment.id)
            .options(selectinload(Moment.answers))
        ).all()
        start = moments[0].on if moments else None
        return EvolutorReading(
            youth_id=youth.id,
            youth_name=youth.name,
            companion_name=youth.companion.name if youth.companion else "",
            instrument_id=instrument.id,
            name=instrument.name,
            low=instrument.low,
            high=instrument.high,
            groups=tuple(_group(group) for group in instrument.groups),
            moments=tuple(_moment(moment, start or moment.on) for moment in moments),
        )


def _group(group: Group) -> StatementGroup:
    return StatementGroup(
        id=group.id,
        key=group.key,
        name=group.name,
        statements=tuple(
            StatementReading(
                id=statement.id,
                key=statement.key,
                text=statement.text,
                plain=statement.plain,
                icon=statement.icon,
                colour=statement.colour,
            )
            for statement in group.statements
        ),
    )


def _moment(moment: Moment, start: date) -> MomentReading:
    return MomentReading(
        id=moment.id,
        version=moment.version,
        on=moment.on,
        months=round((moment.on - start).days / DAYS_IN_A_MONTH),
        answers=tuple(
            AnswerReading(
                statement_id=answer.statement_id,
                version=answer.version,
                state=AnswerState(answer.state),
                value=answer.value,
                by=FilledBy.noted(answer.filled_in_by),
            )
            for answer in sorted(moment.answers, key=lambda answer: answer.id)
        ),
    )
