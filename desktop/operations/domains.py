"""Operations on the team's life domains: their names, looks, order, and whether they are on the wheel."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from msgspec import UNSET, UnsetType
from sqlalchemy import func, select

from desktop.models.errors import DomainInUse, TooFewDomains, TooManyDomains
from desktop.models.languages import Language, Texts
from desktop.models.life_domains import FEWEST, MOST, FormerDomain, LifeDomain, the_name, the_plain
from desktop.models.overviews import DomainView, Overview
from desktop.models.step_plans import StepPlan
from desktop.operations.base import Operation, Seen, new_id
from desktop.store.unit_of_work import UnitOfWork

LOOK = (
    "icon",
    "colour",
    "picture",
    *(f"{what}_{language}" for what in ("name", "plain") for language in Language),
)
"""The columns of a life domain that overviews made before keep as they were."""


@dataclass(frozen=True, kw_only=True)
class AddDomain(Operation):
    """Add a life domain of the team's own, last on the wheel; `picture` is as in LifeDomain."""

    id: UUID = field(default_factory=new_id)
    name: Texts
    plain: Texts = field(default_factory=lambda: Texts(""))
    icon: str = "star"
    colour: str
    picture: str = ""

    def run(self, work: UnitOfWork) -> UUID:
        """Write it, switched on where there is room; returns its id.

        Raises NameNeeded, TextTooLong, ColourNotUnderstood, PictureTooLarge.
        """
        domains = list(work.session.scalars(select(LifeDomain)))
        domain = LifeDomain(
            id=self.id,
            key=f"own_{self.id.hex}",
            position=max((one.position for one in domains), default=-1) + 1,
            active=sum(one.active for one in domains) < MOST,
            icon=self.icon,
            colour=self.colour,
            picture=self.picture,
            name=the_name(self.name),
            plain=the_plain(self.plain),
        )
        return work.add(domain).id


@dataclass(frozen=True, kw_only=True)
class ChangeDomain(Operation):
    """Change how a life domain is called or looks; what is left unset stays.

    Overviews that were made before keep what it was.
    """

    domain: UUID
    name: Texts | UnsetType = UNSET
    plain: Texts | UnsetType = UNSET
    icon: str | UnsetType = UNSET
    colour: str | UnsetType = UNSET
    picture: str | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given. Raises as AddDomain."""
        domain = work.get(LifeDomain, self.domain, self.seen_version)
        wanted: dict[str, Texts | str | UnsetType] = {
            "name": self.name if self.name is UNSET else the_name(self.name),
            "plain": self.plain if self.plain is UNSET else the_plain(self.plain),
            "icon": self.icon,
            "colour": self.colour,
            "picture": self.picture,
        }
        new = {key: value for key, value in wanted.items() if value not in (UNSET, getattr(domain, key))}
        if new:
            keep_for_overviews(work, domain)
        for key, value in new.items():
            setattr(domain, key, value)


@dataclass(frozen=True, kw_only=True)
class SwitchDomain(Operation):
    """Put a life domain on the wheel of new overviews, or leave it out; what was made stays as it is."""

    domain: UUID
    active: bool
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write it. Raises TooFewDomains, TooManyDomains."""
        domain = work.get(LifeDomain, self.domain, self.seen_version)
        count = _others(work, domain)
        if self.active and count >= MOST:
            raise TooManyDomains(most=MOST)
        if not self.active and count < FEWEST:
            raise TooFewDomains(fewest=FEWEST)
        domain.active = self.active


@dataclass(frozen=True, kw_only=True)
class OrderDomains(Operation):
    """Say in which order the life domains stand; those left out come after, in the order they had."""

    domains: tuple[UUID, ...]

    def run(self, work: UnitOfWork) -> None:
        """Write the order."""
        wanted = {domain: place for place, domain in enumerate(self.domains)}
        rows = list(work.session.scalars(select(LifeDomain)))
        rows.sort(key=lambda row: (wanted.get(row.id, len(wanted)), row.position, row.id))
        for place, row in enumerate(rows):
            row.position = place


@dataclass(frozen=True, kw_only=True)
class RemoveDomain(Operation):
    """Take away a life domain that no overview and no plan ever used."""

    domain: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it. Raises DomainInUse, TooFewDomains."""
        domain = work.get(LifeDomain, self.domain, self.seen_version)
        session = work.session
        for model in (DomainView, StepPlan):
            if session.scalar(select(model.id).where(model.domain_id == domain.id).limit(1)) is not None:
                raise DomainInUse
        if domain.active and _others(work, domain) < FEWEST:
            raise TooFewDomains(fewest=FEWEST)
        for former in session.scalars(select(FormerDomain).where(FormerDomain.domain_id == domain.id)):
            work.remove(former)
        work.flush()
        work.remove(domain)


def how_many_active(work: UnitOfWork) -> int:
    """The number of life domains that are switched on."""
    return work.session.scalar(select(func.count()).where(LifeDomain.active)) or 0


def _others(work: UnitOfWork, domain: LifeDomain) -> int:
    return how_many_active(work) - domain.active


def refuse_wrong_number(work: UnitOfWork, before: int) -> None:
    """Refuse what left more or fewer domains on the wheel than there may be; `before`: how many there were.

    What only comes nearer is let through: it mends. Raises TooFewDomains, TooManyDomains.
    """
    now = how_many_active(work)
    if now > max(MOST, before):
        raise TooManyDomains(most=MOST)
    if now < min(FEWEST, before):
        raise TooFewDomains(fewest=FEWEST)


def keep_for_overviews(work: UnitOfWork, domain: LifeDomain) -> None:
    """Keep how a domain is called and looks, before it changes, for the overviews that were made until now.

    One may still come that was made while away, so it is kept even where no overview has the domain yet.
    """
    work.add(
        FormerDomain(
            id=uuid5(work.mark, domain.id.hex),
            domain_id=domain.id,
            until=_after_all_there_are(work, domain),
            icon=domain.icon,
            colour=domain.colour,
            picture=domain.picture,
            name=domain.name,
            plain=domain.plain,
        )
    )


def _after_all_there_are(work: UnitOfWork, domain: LifeDomain) -> datetime:
    """The moment of the change; later where an overview is there already that others made meanwhile.

    A moment that has not come yet is that of a wrong clock, which is not to be followed.
    """
    made = select(func.max(Overview.made_at)).join(DomainView).where(DomainView.domain_id == domain.id)
    changed = select(func.max(FormerDomain.until)).where(FormerDomain.domain_id == domain.id)
    now = max(datetime.now(UTC), work.at)
    known = (
        work.session.scalar(moment.where(column <= now))
        for moment, column in ((made, Overview.made_at), (changed, FormerDomain.until))
    )
    return max((work.at, *(moment + timedelta(microseconds=1) for moment in known if moment)))
