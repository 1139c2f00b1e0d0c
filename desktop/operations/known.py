"""All operations and questions there are, by name."""

from collections.abc import Mapping
from typing import Any

from desktop.operations import moments, overviews, putting_back, step_plans, workers, youths
from desktop.operations.base import Operation, Question
from desktop.operations.questions import evolutor, people, prints
from desktop.operations.questions import overviews as overview_questions
from desktop.operations.questions import step_plans as plan_questions

OPERATIONS: Mapping[str, type[Operation]] = {
    kind.__name__: kind
    for room in (moments, overviews, putting_back, step_plans, workers, youths)
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, Operation) and kind is not Operation
}
"""Every operation, by the name of its class."""

QUESTIONS: Mapping[str, type[Question[Any]]] = {
    kind.__name__: kind
    for room in (evolutor, overview_questions, people, plan_questions, prints)
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, Question) and kind is not Question
}
"""Every question, by the name of its class."""
