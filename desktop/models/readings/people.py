"""Readings of the people of a notebook, of what was done in it, and of what is due."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop.models.languages import Language, Texts
from desktop.models.readings.choices import WayBack, Wording


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
