"""Readings of the wheel: the life domains of the team, and the overviews of a youth."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.models.languages import Texts
from desktop.models.readings.choices import FilledBy, LineKind


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

    @property
    def versions(self) -> dict[UUID, UUID]:
        """The version of every row that is read in it, by the row's id."""
        rows = {self.id: self.version} | {domain.id: domain.version for domain in self.domains}
        rows |= {line.id: line.version for domain in self.domains for line in domain.lines}
        rows |= {link.id: link.version for link in self.links}
        return rows | {parked.line: parked.version for parked in self.parked_again}

    def links_of(self, view: UUID) -> tuple[LinkReading, ...]:
        """The links of which that domain is an end."""
        return tuple(link for link in self.links if link.joins(view))
