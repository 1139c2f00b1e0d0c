"""Questions answered by paper: a PDF, made in memory and nowhere else."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.drawings.words import Words
from desktop.models.errors import GoneMeanwhile, NoMomentYet, NoOverviewYet, NoPlanYet
from desktop.models.languages import Language
from desktop.models.people import Youth
from desktop.operations.base import Question
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.step_plans import ReadPlan, ReadPlans
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class PrintWheel(Question[bytes]):
    """An overview on paper, the latest if `overview` is not given; the language is the youth's if not given."""

    youth: UUID
    overview: UUID | None = None
    language: Language | None = None

    def answer(self, work: UnitOfWork) -> bytes:
        """The PDF. Raises NoOverviewYet."""
        from desktop.paper.wheel_sheet import wheel_sheet

        youth = work.get(Youth, self.youth)
        reading = ReadOverview(youth=self.youth, overview=self.overview).answer(work)
        if reading is None:
            raise NoOverviewYet(name=youth.name)
        return wheel_sheet(reading, _words(self.language, youth))


@dataclass(frozen=True, kw_only=True)
class PrintEvolutor(Question[bytes]):
    """The road travelled, on paper; the language is the youth's if not given."""

    youth: UUID
    language: Language | None = None

    def answer(self, work: UnitOfWork) -> bytes:
        """The PDF. Raises NoMomentYet."""
        from desktop.paper.evolutor_sheet import evolutor_sheet

        youth = work.get(Youth, self.youth)
        reading = ReadEvolutor(youth=self.youth).answer(work)
        if not reading.moments:
            raise NoMomentYet(name=youth.name)
        return evolutor_sheet(reading, _words(self.language, youth))


@dataclass(frozen=True, kw_only=True)
class PrintPlan(Question[bytes]):
    """A plan on paper, the latest if `plan` is not given; the language is the youth's if not given."""

    youth: UUID
    plan: UUID | None = None
    language: Language | None = None

    def answer(self, work: UnitOfWork) -> bytes:
        """The PDF. Raises NoPlanYet."""
        from desktop.paper.plan_sheet import plan_sheet

        youth = work.get(Youth, self.youth)
        if self.plan:
            reading = ReadPlan(plan=self.plan).answer(work)
            if reading.youth_id != youth.id:
                raise GoneMeanwhile
        elif plans := ReadPlans(youth=self.youth).answer(work):
            reading = plans[0]
        else:
            raise NoPlanYet(name=youth.name)
        return plan_sheet(reading, _words(self.language, youth))


def print_recovery_sheet(notebook_name: str, recovery_key: str, made_on: date, language: Language) -> bytes:
    """The recovery sheet as a PDF; the key is in the worker's hands only, never in the notebook."""
    from desktop.paper.recovery_sheet import recovery_sheet

    return recovery_sheet(notebook_name, recovery_key, made_on, Words(language))


def _words(language: Language | None, youth: Youth) -> Words:
    return Words(language or Language(youth.language))
