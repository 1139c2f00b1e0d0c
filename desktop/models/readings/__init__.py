"""Readings: frozen pictures of what stands in the notebook, for views, drawings and paper.

A reading holds no session and never changes. Every part that can be changed carries the
`version` that was read; an operation hands it back as `seen_version`.
"""

from desktop.models.readings.choices import AnswerState, FilledBy, LineKind, WayBack, Wording
from desktop.models.readings.evolutor import (
    AnswerReading,
    EvolutorReading,
    MomentReading,
    StatementGroup,
    StatementReading,
)
from desktop.models.readings.people import (
    AuditLine,
    DueLine,
    NotebookReading,
    WorkerReading,
    YouthLine,
    YouthReading,
)
from desktop.models.readings.plans import PlanReading, StepReading
from desktop.models.readings.wheel import (
    DomainChoice,
    DomainReading,
    LineReading,
    LinkReading,
    Mark,
    OverviewReading,
    ParkedReading,
    PhotoReading,
    TeamDomain,
)

__all__ = [
    "AnswerReading",
    "AnswerState",
    "AuditLine",
    "DomainChoice",
    "DomainReading",
    "DueLine",
    "EvolutorReading",
    "FilledBy",
    "LineKind",
    "LineReading",
    "LinkReading",
    "Mark",
    "MomentReading",
    "NotebookReading",
    "OverviewReading",
    "ParkedReading",
    "PhotoReading",
    "PlanReading",
    "StatementGroup",
    "StatementReading",
    "StepReading",
    "TeamDomain",
    "WayBack",
    "Wording",
    "WorkerReading",
    "YouthLine",
    "YouthReading",
]
