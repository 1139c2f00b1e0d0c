"""Questions answered by paper: a PDF, made in memory and nowhere else."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.drawings.words import Words
from desktop.models.errors import GoneMeanwhile, NoMomentYet, NoOverviewYet, NoPlanYet
from desktop.models.languages import Language
from desktop.models.paper import PaperSize, WheelPaper, WheelSheet
from desktop.models.people import Youth
from desktop.models.readings import DomainReading, OverviewReading, Wording
from desktop.operations.base import Question
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview, ReadTeamDomains
from desktop.operations.questions.step_plans import ReadPlan, ReadPlans
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class PrintWheel(Question[bytes]):
    """An overview on paper, the latest if `overview` is not given.

    `beside` is the other moment of two, the one before if not given; a blank sheet needs no overview.
    Language and wording are the youth's if not given; without `notes` nothing of what was said stands
    on it but scores, marks and links.
    """

    youth: UUID
    overview: UUID | None = None
    language: Language | None = None
    sheet: WheelSheet = WheelSheet.FILLED
    beside: UUID | None = None
    size: PaperSize = PaperSize.A4
    landscape: bool = False
    grey: bool = False
    notes: bool = True
    wording: Wording | None = None

    def answer(self, work: UnitOfWork) -> bytes:
        """The PDF. Raises NoOverviewYet and GoneMeanwhile; where there is but one moment, it stands alone."""
        youth = work.get(Youth, self.youth)
        words, paper = _words(self.language, youth), self._paper(youth)
        if self.sheet is WheelSheet.BLANK:
            from desktop.paper.wheel_blank import blank_wheel

            return blank_wheel(_team_domains(work), words, paper)
        beside = self.beside if self.sheet is WheelSheet.TWO else None
        reading = ReadOverview(youth=self.youth, overview=self.overview, beside=beside).answer(work)
        if reading is None:
            raise NoOverviewYet(name=youth.name)
        if self.sheet is WheelSheet.TWO and reading.previous_id:
            return self._two(work, reading, reading.previous_id, words, paper)
        from desktop.paper.wheel_sheet import wheel_sheet

        return wheel_sheet(reading, words, paper)

    def _two(
        self, work: UnitOfWork, reading: OverviewReading, other: UUID, words: Words, paper: WheelPaper
    ) -> bytes:
        from desktop.paper.wheel_two import two_wheels

        order = [mark.id for mark in reading.marks]
        first, last = sorted((reading.id, other), key=order.index)
        before = ReadOverview(youth=self.youth, overview=first).answer(work)
        now = reading
        if last != reading.id:
            found = ReadOverview(youth=self.youth, overview=last, beside=first).answer(work)
            now = found or reading
        return two_wheels(before or reading, now, words, paper)

    def _paper(self, youth: Youth) -> WheelPaper:
        return WheelPaper(
            size=self.size,
            landscape=self.landscape,
            grey=self.grey,
            notes=self.notes,
            wording=self.wording or Wording(youth.wording),
        )


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


def _team_domains(work: UnitOfWork) -> tuple[DomainReading, ...]:
    """The domains that are switched on, as in an overview of which nothing is filled in."""
    return tuple(domain.untold() for domain in ReadTeamDomains().answer(work) if domain.active)
