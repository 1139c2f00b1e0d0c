"""Clashes: what a worker did while away and what somebody else did meanwhile, compared and settled."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from desktop.models.base import Row
from desktop.models.errors import ChangedElsewhere, FieldNotUnderstood, GoneMeanwhile, YouthErased
from desktop.models.life_domains import FormerDomain, LifeDomain
from desktop.models.people import Erased, NotebookRow, Youth
from desktop.models.sharing import ChosenField, ClashField, ClashReading, ClashRow, Plain
from desktop.operations.base import Operation
from desktop.operations.domains import LOOK, how_many_active, keep_for_overviews, refuse_wrong_number
from desktop.operations.naming_rows import about
from desktop.store.images import MODELS, Image, RowChange, image_of, values_of
from desktop.store.place import Clash
from desktop.store.running_again import youth_of
from desktop.store.unit_of_work import UnitOfWork

_NEVER = frozenset({"audit", "erased", FormerDomain.__tablename__})
"""What nobody chooses about: how a domain was before is kept whichever of two new names it gets."""
_NOT_SHOWN = frozenset({"id", "version"})
_WORDS = {
    "domain_view": {"note"},
    "domain_line": {"text"},
    "domain_link": {"text"},
    "photo": {"caption"},
    "step_plan": {"wish"},
    "step": {"text", "who", "when"},
    "youth": {"name"},
    "worker": {"name", "phone", "mail"},
    "notebook": {"name"},
}
"""The columns that hold somebody's own words: two versions of those can be put together."""


class Chosen(msgspec.Struct, frozen=True):
    """A row as it is to be (None: away), and the version it must have now (None: absent)."""

    table: str
    id: UUID
    image: Image | None
    now: UUID | None


@dataclass(frozen=True, kw_only=True)
class SettleClash(Operation):
    """Write what a worker chose of two versions. `youth`: whom it is about, if anybody."""

    rows: tuple[Chosen, ...]
    youth: UUID | None = None

    def run(self, work: UnitOfWork) -> None:
        """Write the rows, each by the rules of its kind.

        Raises ChangedElsewhere where a row was changed once more or somebody built on it, GoneMeanwhile,
        YouthErased, TooFewDomains, TooManyDomains, FieldNotUnderstood for rows that make no sense.
        """
        if self.youth:
            work.about(self.youth)
        self._check(work)
        domains = how_many_active(work)
        # A row is there before those that refer to it, and goes after them.
        for table in MODELS:
            for row in self.rows:
                if row.table == table and row.image is not None:
                    self._put(work, row)
            work.flush()
        for table in reversed(MODELS):
            for row in self.rows:
                if row.table == table and row.image is None:
                    self._put(work, row)
            try:
                work.flush()
            except GoneMeanwhile as failure:
                # Something refers to it that nobody chose to take away.
                raise ChangedElsewhere from failure
        # Taking a row away takes along what is part of it: nothing of that may go unseen.
        if {(change.table, change.id) for change in work.changes if change.table not in _NEVER} - {
            (row.table, row.id) for row in self.rows
        }:
            raise ChangedElsewhere
        refuse_wrong_number(work, domains)

    def _check(self, work: UnitOfWork) -> None:
        for row in self.rows:
            if row.table not in MODELS or row.table in _NEVER:
                raise FieldNotUnderstood(field="rows", value=row.table)
            # There is exactly one.
            if row.table == NotebookRow.__tablename__ and (row.image is None or row.now is None):
                raise FieldNotUnderstood(field="rows", value=row.table)
        youths = {row.id for row in self.rows if row.table == Youth.__tablename__}
        for youth in youths | ({self.youth} if self.youth else set()):
            if work.session.get(Erased, youth) is not None:
                raise YouthErased

    def _put(self, work: UnitOfWork, chosen: Chosen) -> None:
        model = MODELS[chosen.table]
        if chosen.now is not None:
            row: Row | None = work.get(model, chosen.id, chosen.now)
        else:
            row = work.session.get(model, chosen.id)
            if row is not None:
                raise GoneMeanwhile
        if chosen.image is None:
            if row is not None:
                work.remove(row)
            return
        try:
            values = values_of(chosen.table, chosen.image)
            if values["id"] != chosen.id:
                raise FieldNotUnderstood(field="rows", value=str(values["id"]))
            if row is None:
                work.add(model(**values))
                return
            if isinstance(row, LifeDomain) and any(getattr(row, name) != values[name] for name in LOOK):
                keep_for_overviews(work, row)
            for name, value in values.items():
                if name not in _NOT_SHOWN and getattr(row, name) != value:
                    setattr(row, name, value)
        except (msgspec.ValidationError, ValueError, KeyError, TypeError) as error:
            raise FieldNotUnderstood(field="rows", value=chosen.table) from error


def readings_of(clashes: Sequence[Clash], work: UnitOfWork) -> tuple[ClashReading, ...]:
    """The clashes as a worker sees them; those in which both did the same are left out."""
    readings = (_reading(clash, work.session) for clash in clashes)
    return tuple(reading for reading in readings if reading.rows)


def settling(
    clash: Clash, work: UnitOfWork, chosen: Sequence[ChosenField], remove: frozenset[tuple[str, UUID]]
) -> SettleClash:
    """The operation that writes what was chosen; `remove`: the rows that are to go.

    A row that somebody else took away comes back as it was here, if anything of it was chosen.
    """
    by_row: dict[tuple[str, UUID], dict[str, Plain]] = {}
    for one in chosen:
        by_row.setdefault((one.table, one.id), {})[one.column] = one.value
    rows = []
    for change in _changes_of(clash, work.session):
        key = change.table, change.id
        current = _current(work.session, change)
        now = UUID(str(current["version"])) if current else None
        if key in remove:
            if current:
                rows.append(Chosen(change.table, change.id, None, now))
        elif key in by_row:
            base: Mapping[str, Plain] | None = current or change.after or change.before
            if base is not None:
                rows.append(Chosen(change.table, change.id, {**base, **by_row[key]}, now))
    return SettleClash(rows=tuple(rows), youth=youth_of(clash.changes))


def _reading(clash: Clash, session: Session) -> ClashReading:
    youth_id = youth_of(clash.changes)
    youth = session.get(Youth, youth_id) if youth_id else None
    changes = _changes_of(clash, session)
    rows = (_row(change, session) for change in changes if change.table not in _NEVER)
    return ClashReading(
        id=clash.envelope.id,
        kind=clash.envelope.kind,
        at=clash.envelope.at,
        youth_id=youth_id,
        youth_name=youth.name if youth else "",
        rows=tuple(row for row in rows if row is not None),
    )


def _changes_of(clash: Clash, session: Session) -> Sequence[RowChange]:
    """What a worker changed, and what others added since to what the worker took away: it would go along."""
    known = {(change.table, change.id) for change in clash.changes}
    added = []
    for change in clash.changes:
        row = session.get(MODELS[change.table], change.id) if change.after is None else None
        for part in _parts_of(row) if row is not None else ():
            if (part.__tablename__, part.id) not in known:
                added.append(RowChange(part.__tablename__, part.id, None, None))
    return (*clash.changes, *added)


def _parts_of(row: Row) -> Iterator[Row]:
    for relation in inspect(type(row)).relationships:
        if relation.cascade.delete:
            yield from getattr(row, relation.key)


def _row(change: RowChange, session: Session) -> ClashRow | None:
    current = _current(session, change)
    if (change.after is None and current is None) or change.after == current:
        return None
    fields = []
    for column in change.after or current or {}:
        before, mine, theirs = (
            image.get(column) if image else None for image in (change.before, change.after, current)
        )
        meant = change.after is None or change.before is None or before != mine
        if column not in _NOT_SHOWN and meant and mine != theirs:
            text = column in _WORDS.get(change.table, set())
            fields.append(ClashField(column, before, mine, theirs, text))
    if not fields:
        return None
    return ClashRow(
        table=change.table,
        id=change.id,
        about=about(change, session),
        mine_gone=change.after is None,
        theirs_gone=current is None,
        fields=tuple(fields),
    )


def _current(session: Session, change: RowChange) -> Image | None:
    row = session.get(MODELS[change.table], change.id)
    return image_of(row) if row is not None else None
