"""Erasing a youth: every row about the youth goes, and nothing about the youth is taken up again."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from desktop.models.base import Row
from desktop.models.evolutor import Moment
from desktop.models.overviews import Overview
from desktop.models.people import Erased, Youth
from desktop.models.photos import Photo
from desktop.models.step_plans import StepPlan
from desktop.operations.base import Operation
from desktop.store.unit_of_work import UnitOfWork

OF_A_YOUTH: tuple[type[Photo] | type[Overview] | type[Moment] | type[StepPlan], ...] = (
    Photo,
    Overview,
    Moment,
    StepPlan,
)
"""What is kept of a youth, besides the youth itself and what is part of these."""


@dataclass(frozen=True, kw_only=True)
class EraseYouth(Operation):
    """Erase a youth with all that stands in the notebook about the youth.

    The audit trail keeps that something was done, by whom and when: it holds no content and no name.
    What lies in the shared folder besides (snapshots, the journal) is cleared by `Keepers.erase`.
    """

    youth: UUID

    def run(self, work: UnitOfWork) -> None:
        """Remove the rows, and leave the id, so that nothing that still waits elsewhere brings them back."""
        work.about(work.get(Youth, self.youth).id)
        for row in rows_of(work, self.youth):
            work.remove(row)
            # What refers to the youth goes before the youth.
            work.flush()
        work.add(Erased(id=self.youth, at=work.at))


def rows_of(work: UnitOfWork, youth_id: UUID) -> Iterator[Row]:
    """The rows that are about a youth, without those that are part of another one of them."""
    for model in OF_A_YOUTH:
        yield from work.session.scalars(select(model).where(model.youth_id == youth_id))
    yield work.get(Youth, youth_id)
