"""All operations and questions there are, by name."""

from collections.abc import Mapping
from typing import Any

from desktop.models.errors import NewerNotebook
from desktop.operations import (
    domains,
    erasing,
    moments,
    overview_words,
    overviews,
    photos,
    putting_back,
    settling,
    step_plans,
    way_back,
    workers,
    youths,
)
from desktop.operations.base import Operation, Question
from desktop.operations.questions import evolutor, people, prints, trail
from desktop.operations.questions import overviews as overview_questions
from desktop.operations.questions import step_plans as plan_questions
from desktop.store.envelopes import Envelope
from desktop.store.running import Run

OPERATIONS: Mapping[str, type[Operation]] = {
    kind.__name__: kind
    for room in (
        domains,
        erasing,
        moments,
        overview_words,
        overviews,
        photos,
        putting_back,
        settling,
        step_plans,
        way_back,
        workers,
        youths,
    )
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, Operation) and kind is not Operation
}
"""Every operation, by the name of its class."""

QUESTIONS: Mapping[str, type[Question[Any]]] = {
    kind.__name__: kind
    for room in (evolutor, overview_questions, people, plan_questions, prints, trail, way_back)
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, Question) and kind is not Question
}
"""Every question, by the name of its class."""


def revive(envelope: Envelope) -> Run:
    """What an envelope stands for, to be run again.

    Raises NewerNotebook for an operation that this program does not know, and what `from_plain` raises.
    """
    kind = OPERATIONS.get(envelope.kind.partition(" ")[0])
    if kind is None:
        raise NewerNotebook
    return kind.from_plain(envelope.fields).run
