"""What the folder lost, told again: as operations that put rows as they were left, where that still fits."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from uuid import UUID, uuid4

import msgspec
from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.models.people import Erased
from desktop.store.envelopes import Envelope
from desktop.store.images import MODELS, Image, RowChange, image_of
from desktop.store.replay import take_over
from desktop.store.row_sets import Rows
from desktop.store.share.entries import ERASING, Entry

Told = tuple[Envelope, tuple[RowChange, ...]]

_AUDIT, _ERASED = Audit.__tablename__, Erased.__tablename__
_PUT_BACK = "PutBack "
_RESTORE = "Restore"


def told_again(session: Session, entries: Iterable[Entry], known: Collection[UUID]) -> tuple[Told, ...]:
    """Tell entries again, on the rows that a session sees; it sees the same ones afterwards.

    `known`: the operations that had been taken over where the entries come from. A row that somebody
    else has changed since is not overwritten: then the entry will be refused, and shown.
    """
    told: list[Told] = []
    savepoint = session.begin_nested()
    for entry in entries:
        changes = tuple(
            RowChange(row.table, row.id, _image(session, row.table, row.id), row.image)
            for row in entry.body.rows
        )
        told.append(_told(changes, known))
        session.expunge_all()
        one = session.begin_nested()
        try:
            take_over(session.connection(), [entry])
        except msgspec.ValidationError:
            # What it needs was taken away since: it will be refused, and shown.
            one.rollback()
        else:
            one.commit()
    savepoint.rollback()
    session.expunge_all()
    return tuple(told)


def told_from_rows(mine: Rows, theirs: Rows, gone: Collection[UUID], worker: UUID) -> tuple[Told, ...]:
    """Tell again what no entry tells any more: as what there is to put back in what stands there now.

    `gone`: the operations that are not known there; their lines in the audit trail are told too. What
    belongs together, such as a plan with its steps, is one piece.
    """
    known = {row_id for table, row_id in mine.images if table == _AUDIT}
    lines = [mine.images[_AUDIT, one] for one in gone]
    told = [_told([_line(image)], known) for image in sorted(lines, key=lambda image: str(image["at"]))]
    for table, row_id in mine.images:
        if table == _ERASED:
            theirs.forget(theirs.of_youth(row_id))
    at = datetime.now().astimezone()
    for whole, changes in _pieces(mine, theirs, known).items():
        new = uuid4()
        line: Image = {
            "id": str(new),
            "version": str(new),
            "at": at.isoformat(),
            "worker_id": str(worker),
            "kind": _PUT_BACK + _RESTORE,
            "youth_id": mine.youth_of(whole) or theirs.youth_of(whole),
        }
        told.append(_told([*changes, _line(line)], known))
    return tuple(told)


def _pieces(mine: Rows, theirs: Rows, known: Collection[UUID]) -> dict[tuple[str, UUID], list[RowChange]]:
    """What differs, by what it is part of; the wholes that others refer to come first."""
    pieces: dict[tuple[str, UUID], list[RowChange]] = {}
    for key in {**theirs.images, **mine.images}:
        before, after = theirs.images.get(key), mine.images.get(key)
        if before == after or key[0] in {_AUDIT, _ERASED}:
            continue
        # What is only there is somebody's, unless it was here too and was taken away.
        if after is None and before is not None and _version(before) not in known:
            continue
        whole = (mine if after else theirs).together(key)
        pieces.setdefault(whole, []).append(RowChange(*key, before, after))
    order = list(MODELS)
    return {whole: pieces[whole] for whole in sorted(pieces, key=lambda whole: order.index(whole[0]))}


def _told(changes: Sequence[RowChange], known: Collection[UUID]) -> Told:
    """An operation as its line in the audit trail tells of it; one of these changes is that line."""
    (line,) = (change.after for change in changes if change.table == _AUDIT and change.after)
    kind, youth = str(line["kind"]), line["youth_id"]
    if kind == ERASING:
        # It is not the rows that count: whatever there is about the youth now goes.
        fields: dict[str, object] = {"youth": youth}
    else:
        undoes = kind.removeprefix(_PUT_BACK)
        kind, fields = f"{_PUT_BACK}{undoes}".rstrip(), _fields(changes, known, undoes, youth)
    envelope = Envelope(
        kind=kind,
        fields=fields,
        worker_id=UUID(str(line["worker_id"])),
        id=UUID(str(line["id"])),
        at=msgspec.convert(line["at"], datetime),
    )
    return envelope, tuple(changes)


def _fields(
    changes: Sequence[RowChange], known: Collection[UUID], undoes: str, youth: object
) -> dict[str, object]:
    """The fields of desktop.operations.putting_back.PutBack, which this room does not know."""
    rows = [
        {"table": change.table, "id": str(change.id), "image": change.after, "now": _now(change, known)}
        for change in changes
        if change.table != _AUDIT
    ]
    return {"rows": rows, "undoes": undoes, "youth": youth}


def _now(change: RowChange, known: Collection[UUID]) -> str | None:
    """The version that the row must have; one that no row has where somebody else changed it."""
    if change.before is None:
        return None
    version = _version(change.before)
    return str(version if version in known else uuid4())


def _version(image: Image) -> UUID:
    return UUID(str(image["version"]))


def _line(image: Image) -> RowChange:
    return RowChange(_AUDIT, UUID(str(image["id"])), None, image)


def _image(session: Session, table: str, row_id: UUID) -> Image | None:
    row = session.get(MODELS[table], row_id)
    return image_of(row) if row is not None else None
