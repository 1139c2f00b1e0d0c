"""Readings of the evolutor: its statements, and the moments of a youth."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.models.languages import Texts
from desktop.models.readings.choices import AnswerState, FilledBy


@dataclass(frozen=True, slots=True)
class StatementReading:
    """A statement of the evolutor, said by the youth in the first person."""

    id: UUID
    key: str
    text: Texts
    plain: Texts
    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class StatementGroup:
    """Statements that belong together."""

    id: UUID
    key: str
    name: Texts
    statements: tuple[StatementReading, ...]


@dataclass(frozen=True, slots=True)
class AnswerReading:
    """What the youth answered to one statement; `value` is None unless `state` is GIVEN.

    `version` is that of the answer's row. `by` says who filled it in, None where nobody noted it.
    """

    statement_id: UUID
    version: UUID
    state: AnswerState
    value: int | None
    by: FilledBy | None = None


@dataclass(frozen=True, slots=True)
class MomentReading:
    """One moment on the evolutor. A statement without an answer is simply absent from `answers`.

    `months` counts whole months since the first moment, rounded to the nearest (0 for the first).
    """

    id: UUID
    version: UUID
    on: date
    months: int
    answers: tuple[AnswerReading, ...]

    def answer_to(self, statement_id: UUID) -> AnswerReading | None:
        """The answer to that statement at this moment, if there is one."""
        return next((a for a in self.answers if a.statement_id == statement_id), None)

    def value_of(self, statement_id: UUID) -> int | None:
        """The number the youth gave, or None where there is none: skipped, unknown or not asked."""
        answer = self.answer_to(statement_id)
        return answer.value if answer else None


@dataclass(frozen=True, slots=True)
class EvolutorReading:
    """The evolutor of one youth: the instrument and all moments, oldest first."""

    youth_id: UUID
    youth_name: str
    companion_name: str
    instrument_id: UUID
    name: Texts
    low: int
    high: int
    groups: tuple[StatementGroup, ...]
    moments: tuple[MomentReading, ...]

    @property
    def statements(self) -> tuple[StatementReading, ...]:
        """All statements, in the order of their groups."""
        return tuple(s for group in self.groups for s in group.statements)
