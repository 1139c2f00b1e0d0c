"""Readings of step plans."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.models.languages import Texts


@dataclass(frozen=True, slots=True)
class StepReading:
    """One step of a plan. `on` is a day, `when` free words ("every Sunday"); either may be missing.

    `who` is free words ("me + Sara"), may be empty. `done_on` is None while the step is open.
    """

    id: UUID
    version: UUID
    text: str
    who: str
    on: date | None
    when: str
    done_on: date | None


@dataclass(frozen=True, slots=True)
class PlanReading:
    """One step plan. `wish` is what the youth wants, in the youth's words.

    `domain`, if there is one, gives the plan its colour and label; `by` is the day the youth
    aims at; `steps` stand in the order in which they are to be done.
    """

    id: UUID
    version: UUID
    youth_id: UUID
    youth_name: str
    companion_name: str
    companion_phone: str
    wish: str
    by: date | None
    made_on: date
    domain_id: UUID | None
    domain_name: Texts | None
    colour: str
    steps: tuple[StepReading, ...]
