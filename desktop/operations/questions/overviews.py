"""Questions about overviews of life domains."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload, selectinload

from desktop.models.changes import Changes, changes_between
from desktop.models.errors import GoneMeanwhile
from desktop.models.life_domains import FormerDomain, LifeDomain
from desktop.models.overview_words import DomainLine, DomainLink
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Youth
from desktop.models.photos import Photo
from desktop.models.readings import (
    DomainReading,
    FilledBy,
    LineKind,
    LineReading,
    LinkReading,
    Mark,
    OverviewReading,
    ParkedReading,
    PhotoReading,
    TeamDomain,
)
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork

A_WHILE = timedelta(days=30)
"""What was parked for so long is to be looked at again at the next overview."""


@dataclass(frozen=True, kw_only=True)
class ReadOverview(Question[OverviewReading | None]):
    """One overview of a youth, the latest if `overview` is not given; None where there is none yet.

    It is held beside the overview before it, or beside another one of the same youth (`beside`).
    """

    youth: UUID
    overview: UUID | None = None
    beside: UUID | None = None

    def answer(self, work: UnitOfWork) -> OverviewReading | None:
        """Read it, with the scores of the overview it is held beside. Raises GoneMeanwhile."""
        youth = work.get(Youth, self.youth)
        own = select(Overview.id, Overview.on).where(Overview.youth_id == youth.id)
        rows = work.session.execute(own.order_by(Overview.on, Overview.made_at, Overview.id))
        marks = tuple(Mark(id=row.id, on=row.on) for row in rows)
        chosen = self.overview or (marks[-1].id if marks else None)
        if chosen is None:
            return None
        at = _place(marks, chosen)
        beside = _place(marks, self.beside) if self.beside else at - 1
        previous = marks[beside] if beside >= 0 and beside != at else None
        before = _scores(work, previous.id) if previous else {}
        overview = _load(work, chosen)
        looks = _Looks(work, (view.domain_id for view in overview.views))
        return OverviewReading(
            id=overview.id,
            version=overview.version,
            youth_id=youth.id,
            youth_name=youth.name,
            companion_name=youth.companion.name if youth.companion else "",
            on=overview.on,
            domains=tuple(
                _reading(
                    view, before.get(view.domain_id), looks.of(view.domain, overview.made_at), overview.on
                )
                for view in overview.views
            ),
            previous_id=previous.id if previous else None,
            previous_on=previous.on if previous else None,
            marks=marks,
            links=tuple(_link(link) for link in overview.links),
            parked_again=_parked_again(work, overview, [mark.id for mark in marks[: at + 1]]),
            photos=_photos(work, youth.id, overview.id, homeless=chosen == marks[-1].id),
        )


@dataclass(frozen=True, kw_only=True)
class ReadChanges(Question[Changes | None]):
    """What is different in one overview of a youth from what another, earlier one said.

    `now` is the latest one if not given, `before` the one before it; None where there are not two.
    """

    youth: UUID
    before: UUID | None = None
    now: UUID | None = None

    def answer(self, work: UnitOfWork) -> Changes | None:
        """Compare them. Raises GoneMeanwhile."""
        now = ReadOverview(youth=self.youth, overview=self.now, beside=self.before).answer(work)
        if now is None or now.previous_id is None:
            return None
        before = ReadOverview(youth=self.youth, overview=now.previous_id).answer(work)
        return changes_between(before, now) if before else None


@dataclass(frozen=True, kw_only=True)
class ReadPhotos(Question[tuple[PhotoReading, ...]]):
    """The photos of sheets of a youth; those of one overview if that is given."""

    youth: UUID
    overview: UUID | None = None

    def answer(self, work: UnitOfWork) -> tuple[PhotoReading, ...]:
        """Read them, in the order in which they were added."""
        return _photos(work, work.get(Youth, self.youth).id, self.overview, homeless=False)


@dataclass(frozen=True, kw_only=True)
class ReadTeamDomains(Question[tuple[TeamDomain, ...]]):
    """All life domains of the team, those that are switched off too, in their order."""

    def answer(self, work: UnitOfWork) -> tuple[TeamDomain, ...]:
        """Read them."""
        used = set(work.session.scalars(select(DomainView.domain_id).distinct()))
        return tuple(
            TeamDomain(
                id=domain.id,
                version=domain.version,
                key=domain.key,
                name=domain.name,
                plain=domain.plain,
                icon=domain.icon,
                colour=domain.colour,
                picture=domain.picture,
                active=domain.active,
                used=domain.id in used,
            )
            for domain in work.session.scalars(
                select(LifeDomain).order_by(LifeDomain.position, LifeDomain.id)
            )
        )


class _Looks:
    """How the life domains were called and looked when an overview was made."""

    def __init__(self, work: UnitOfWork, domains: Iterable[UUID]) -> None:
        self._former: Mapping[UUID, list[FormerDomain]] = defaultdict(list)
        wanted = select(FormerDomain).where(FormerDomain.domain_id.in_(list(domains)))
        for former in work.session.scalars(wanted.order_by(FormerDomain.until, FormerDomain.id)):
            self._former[former.domain_id].append(former)

    def of(self, domain: LifeDomain, made_at: datetime) -> LifeDomain | FormerDomain:
        return next((former for former in self._former[domain.id] if former.until > made_at), domain)


def _place(marks: tuple[Mark, ...], overview: UUID) -> int:
    place = next((place for place, mark in enumerate(marks) if mark.id == overview), None)
    if place is None:
        # It is gone, or of another youth, which comes to the same for this one.
        raise GoneMeanwhile
    return place


def _scores(work: UnitOfWork, overview: UUID) -> dict[UUID, int | None]:
    """The scores of an overview, by life domain."""
    scores = select(DomainView.domain_id, DomainView.score).where(DomainView.overview_id == overview)
    return {row.domain_id: row.score for row in work.session.execute(scores)}


def _load(work: UnitOfWork, overview_id: UUID) -> Overview:
    views = selectinload(Overview.views)
    return work.session.scalars(
        select(Overview)
        .where(Overview.id == overview_id)
        .options(
            views.options(joinedload(DomainView.domain), selectinload(DomainView.lines)),
            selectinload(Overview.links),
        )
    ).one()


def _reading(
    view: DomainView, previous_score: int | None, look: LifeDomain | FormerDomain, on: date
) -> DomainReading:
    return DomainReading(
        id=view.id,
        version=view.version,
        domain_id=view.domain_id,
        key=view.domain.key,
        name=look.name,
        plain=look.plain,
        icon=look.icon,
        colour=look.colour,
        picture=look.picture,
        score=view.score,
        previous_score=previous_score,
        note=view.note,
        first=view.first,
        talk=view.talk,
        own_strength=view.own_strength,
        own_people=view.own_people,
        professionals=view.professionals,
        by=FilledBy.noted(view.filled_in_by),
        as_before=view.as_before,
        lines=tuple(_line(line, on) for line in view.lines),
    )


def _line(line: DomainLine, on: date) -> LineReading:
    kind = LineKind(line.kind)
    return LineReading(
        id=line.id,
        version=line.version,
        origin=line.origin_id,
        kind=kind,
        text=line.text,
        by=FilledBy.noted(line.filled_in_by),
        since=line.since,
        due=kind is LineKind.PARKED and line.let_go_on is None and on - line.since >= A_WHILE,
    )


def _link(link: DomainLink) -> LinkReading:
    return LinkReading(
        id=link.id,
        version=link.version,
        origin=link.origin_id,
        one=link.one_id,
        other=link.other_id,
        text=link.text,
        by=FilledBy.noted(link.filled_in_by),
    )


def _parked_again(work: UnitOfWork, overview: Overview, until_here: list[UUID]) -> tuple[ParkedReading, ...]:
    """What was parked in an earlier overview, and stands in no later one up to this."""
    own = {view.domain_id: view.id for view in overview.views}
    order = {overview_id: place for place, overview_id in enumerate(until_here)}
    # SQLite takes so many values in one statement only, and nobody has as many overviews.
    here = DomainView.overview_id.in_(until_here)
    ever_parked = select(DomainLine.origin_id).join(DomainView)
    ever_parked = ever_parked.where(here, DomainLine.kind == LineKind.PARKED, DomainLine.let_go_on.is_(None))
    found = select(DomainLine, DomainView).join(DomainView)
    # Few things are parked, and this is read anew after every save.
    found = found.where(here, DomainLine.origin_id.in_(ever_parked))
    last: dict[UUID, tuple[DomainLine, DomainView]] = {}
    for line, view in work.session.execute(found):
        known = last.get(line.origin_id)
        if known is None or order[known[1].overview_id] < order[view.overview_id]:
            last[line.origin_id] = line, view
    waiting = [
        ParkedReading(
            line=line.id, version=line.version, view=own[view.domain_id], text=line.text, since=line.since
        )
        for line, view in last.values()
        if line.kind == LineKind.PARKED
        and line.let_go_on is None
        and view.overview_id != overview.id
        and view.domain_id in own
        and overview.on - line.since >= A_WHILE
    ]
    return tuple(sorted(waiting, key=lambda one: (one.since, one.line)))


def _photos(
    work: UnitOfWork, youth: UUID, overview: UUID | None, *, homeless: bool
) -> tuple[PhotoReading, ...]:
    """The photos that belong with an overview; `homeless`: also those whose overview was taken away."""
    wanted = select(Photo).where(Photo.youth_id == youth).order_by(Photo.position, Photo.id)
    if overview:
        here = Photo.overview_id == overview
        wanted = wanted.where(or_(here, Photo.overview_id.is_(None)) if homeless else here)
    return tuple(
        PhotoReading(
            id=photo.id,
            version=photo.version,
            name=photo.name,
            width=photo.width,
            height=photo.height,
            caption=photo.caption,
            on=photo.on,
            overview_id=photo.overview_id,
        )
        for photo in work.session.scalars(wanted)
    )
