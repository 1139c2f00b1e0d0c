"""Readings: frozen pictures of what stands in the notebook, for views, drawings and paper.

A reading holds no session and never changes. Every part that can be changed carries the
`version` that was read; an operation hands it back as `seen_version`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop.models.languages import Language, Texts


class AnswerState(StrEnum):
    """How a statement of the evolutor was answered; skipping is a full answer."""

    GIVEN = "given"
    SKIPPED = "skipped"
    DONT_KNOW = "dont_know"
    NOT_NOW = "not_now"


class LineKind(StrEnum):
    """What a line with a life domain is."""

    STRENGTH = "strength"
    WORRY = "worry"
    WISH = "wish"
    PARKED = "parked"


class FilledBy(StrEnum):
    """Who filled something in."""

    YOUTH = "youth"
    TOGETHER = "together"
    COMPANION = "companion"


class Wording(StrEnum):
    """How a youth likes to be asked: in the usual words, in plainer ones, or with hardly any words."""

    USUAL = "usual"
    PLAIN = "plain"
    PICTURES = "pictures"


class WayBack(StrEnum):
    """What the team asks of a worker to get from the youth's screen back to the dossier."""

    FREE = "free"
    CODE = "code"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one to open anything with


@dataclass(frozen=True, slots=True)
class WorkerReading:
    """A companion; `phone` and `mail` are what may be printed on a plan (may be empty).

    `left_on` is set for one who no longer takes part; `has_code`: there is a short code for the way
    back from the youth's screen.
    """

    id: UUID
    version: UUID
    name: str
    phone: str
    mail: str
    left_on: date | None = None
    has_code: bool = False


@dataclass(frozen=True, slots=True)
class NotebookReading:
    """The notebook itself: its name, who is at work in it now, and all its workers.

    `keep_years`: the term for keeping dossiers after closing, if the team set one.
    """

    id: UUID
    version: UUID
    name: str
    me: UUID
    workers: tuple[WorkerReading, ...]
    keep_years: int | None = None
    way_back: WayBack = WayBack.FREE


@dataclass(frozen=True, slots=True)
class TeamDomain:
    """A life domain as the team has it, switched on (`active`) or not, in the order of the wheel.

    `used`: whether any overview holds it. Others are as in DomainReading.
    """

    id: UUID
    version: UUID
    key: str
    name: Texts
    plain: Texts
    icon: str
    colour: str
    picture: str
    active: bool
    used: bool

    def untold(self) -> "DomainReading":
        """The domain as in an overview of which nothing is filled in; its row is the domain's own."""
        return DomainReading(
            id=self.id,
            version=self.version,
            domain_id=self.id,
            key=self.key,
            name=self.name,
            plain=self.plain,
            icon=self.icon,
            colour=self.colour,
            picture=self.picture,
            score=None,
            previous_score=None,
            note="",
        )


@dataclass(frozen=True, slots=True)
class DomainChoice:
    """A life domain to choose from; `colour` is "#rrggbb", `icon` names a file in resources/icons."""

    id: UUID
    key: str
    name: Texts
    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class YouthLine:
    """A youth in the list; `last_on` is the day of the latest overview, moment, plan or ticked step.

    `closed_on` is set once the trajectory was closed.
    """

    id: UUID
    version: UUID
    name: str
    birth_date: date | None
    companion: str
    method: str
    last_on: date | None
    open_steps: int
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class YouthReading:
    """All that is known of one youth; only the name is always there (other texts may be empty).

    `method` is the key of a method in resources/methods or empty; `method_name` its name.
    """

    id: UUID
    version: UUID
    name: str
    birth_date: date | None
    language: Language
    method: str
    method_name: Texts | None
    companion_id: UUID | None
    companion: WorkerReading | None
    closed_on: date | None = None
    wording: Wording = Wording.USUAL


@dataclass(frozen=True, slots=True)
class LineReading:
    """One line in the youth's words. `origin` is the same for one thing through all overviews.

    `since`: from when it is of this kind, or was last left parked. `due`: it is parked for so long
    that it is to be looked at again. `by` is None where nobody noted who filled it in.
    """

    id: UUID
    version: UUID
    origin: UUID
    kind: LineKind
    text: str
    by: FilledBy | None
    since: date
    due: bool = False


@dataclass(frozen=True, slots=True)
class ParkedReading:
    """A line parked in an earlier overview, not taken along since, and to be looked at again.

    `line` is the id of its row there; `view` that of the domain in the overview of the moment.
    """

    line: UUID
    version: UUID
    view: UUID
    text: str
    since: date


@dataclass(frozen=True, slots=True)
class LinkReading:
    """A link between two domains of one overview; `one` and `other` are ids of DomainReadings.

    `text` holds the youth's words, and may be empty. Several links may join the same two domains.
    """

    id: UUID
    version: UUID
    origin: UUID
    one: UUID
    other: UUID
    text: str
    by: FilledBy | None

    def joins(self, view: UUID) -> bool:
        """Whether that domain is one of its ends."""
        return view in {self.one, self.other}


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """A photo of a sheet; `name` is that of the attachment, `width` and `height` are in pixels."""

    id: UUID
    version: UUID
    name: str
    width: int
    height: int
    caption: str
    on: date
    overview_id: UUID | None


@dataclass(frozen=True, slots=True)
class DomainReading:
    """One life domain in one overview. `id` and `version` are those of the row to be scored.

    `score` is 1 to 5, or None: not yet talked about (never shown as zero). `previous_score`
    is that of the overview it is held beside: the one before, unless another was asked for.
    `colour` is "#rrggbb"; `icon` names a file in resources/icons, `picture` is the team's own picture
    in its place (PNG or JPEG as base64), or "". The marks and carriers are as in
    desktop.models.overviews. `by` says who scored it, if anybody noted that. `as_before`: taken over
    from an earlier overview, and not looked at again yet.
    """

    id: UUID
    version: UUID
    domain_id: UUID
    key: str
    name: Texts
    plain: Texts
    icon: str
    colour: str
    score: int | None
    previous_score: int | None
    note: str
    picture: str = ""
    first: bool = False
    talk: bool = False
    own_strength: bool = False
    own_people: bool = False
    professionals: bool = False
    by: FilledBy | None = None
    as_before: bool = False
    lines: tuple[LineReading, ...] = ()

    def of_kind(self, kind: LineKind) -> tuple[LineReading, ...]:
        """The lines of one kind, in their order."""
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def untouched(self) -> bool:
        """Whether nothing at all is filled in."""
        return self.score is None and not (
            self.note
            or self.lines
            or self.first
            or self.talk
            or self.own_strength
            or self.own_people
            or self.professionals
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """An overview or moment on the time line."""

    id: UUID
    on: date


@dataclass(frozen=True, slots=True)
class OverviewReading:
    """One overview of life domains. `marks`: all overviews of the youth, oldest first, this one too.

    `previous_id` and `previous_on` are of the overview it is held beside. `parked_again`: what was
    parked in earlier overviews and is to be looked at again.
    """

    id: UUID
    version: UUID
    youth_id: UUID
    youth_name: str
    companion_name: str
    on: date
    domains: tuple[DomainReading, ...]
    previous_on: date | None
    marks: tuple[Mark, ...]
    previous_id: UUID | None = None
    links: tuple[LinkReading, ...] = ()
    parked_again: tuple[ParkedReading, ...] = ()
    photos: tuple[PhotoReading, ...] = ()

    def domain(self, view: UUID) -> DomainReading | None:
        """The domain with that id of a row, if it is in this overview."""
        return next((domain for domain in self.domains if domain.id == view), None)

    def links_of(self, view: UUID) -> tuple[LinkReading, ...]:
        """The links of which that domain is an end."""
        return tuple(link for link in self.links if link.joins(view))


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


@dataclass(frozen=True, slots=True)
class AuditLine:
    """What one worker did once: the operation's name, never its content."""

    id: UUID
    at: datetime
    worker: str
    kind: str
    youth: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """A closed dossier whose term of keeping is over; nothing is ever deleted by itself."""

    youth_id: UUID
    name: str
    closed_on: date
    due_on: date
