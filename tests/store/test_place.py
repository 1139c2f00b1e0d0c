"""What a PC knows of its own place: kept with the replica, and never a part of what is shared."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection

from desktop.operations.desk import Desk
from desktop.store.attached_note import AttachedNote
from desktop.store.envelopes import Envelope
from desktop.store.epoch_keys import EpochKeys
from desktop.store.images import MODELS, RowChange
from desktop.store.place import LOCAL, Place
from desktop.store.replay import empty
from desktop.store.rows_dump import digest, dump, load
from desktop.store.share.entries import NO_HASH, Body, Entry, closed
from tests.operations.all_rows import all_rows

NOW = datetime(2025, 3, 5, 12, tzinfo=UTC)
KEYS = EpochKeys(uuid4(), {1: bytes(range(32))})
SECRET = "Alleen op deze computer"


def _envelope(words: str = SECRET, at: datetime = NOW, mark: UUID | None = None) -> Envelope:
    return Envelope(kind="SetNote", fields={"note": words}, worker_id=uuid4(), id=mark or uuid4(), at=at)


def _change(words: str = SECRET) -> RowChange:
    return RowChange("domain_view", uuid4(), {"note": "was"}, {"note": words, "score": None})


def _entries(number: int) -> list[Entry]:
    entries, previous = [], NO_HASH
    for position in range(1, number + 1):
        body = Body(id=uuid4(), at=NOW, worker=uuid4(), kind="SetNote")
        entries.append(closed(body, position, previous, KEYS))
        previous = entries[-1].hash
    return entries


def _fill(place: Place) -> None:
    """Something in each table of this PC's own."""
    place.advance(_entries(2), NOW)
    place.wait(_envelope(), [_change()])
    place.clash(_envelope(), [_change()], "ChangedElsewhere")
    place.write_note("anything", SECRET)


@pytest.fixture
def connection(desk: Desk) -> Iterator[Connection]:
    """In a transaction on the replica of a new notebook."""
    with desk.notebook.sessions.writing() as session:
        yield session.connection()


@pytest.fixture
def place(connection: Connection) -> Place:
    """The place of that notebook."""
    return Place(connection)


class TestApart:
    """The tables of this PC's own are no part of the notebook."""

    def test_no_table_is_both(self) -> None:
        assert not set(LOCAL.tables) & set(MODELS)
        assert not set(LOCAL.tables) & set(next(iter(MODELS.values())).metadata.tables)
        assert {name.partition("_")[0] for name in LOCAL.tables} == {"local"}

    def test_they_are_never_in_a_dump(self, connection: Connection, place: Place) -> None:
        before, was = dump(connection), digest(connection)
        _fill(place)
        AttachedNote(connection).keep("ab" * 32)
        for table in LOCAL.tables:
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            assert count, f"{table} is filled, so that there is something to leave out"
        assert dump(connection) == before
        assert digest(connection) == was
        for encoding in ("utf-8", "utf-16-le"):
            assert SECRET.encode(encoding) not in dump(connection)

    def test_they_stay_where_the_rows_are_taken_over_anew(self, connection: Connection, place: Place) -> None:
        _fill(place)
        whole = dump(connection)
        waiting, clashes = place.waiting(), place.clashes()
        empty(connection)
        load(connection, whole)
        assert (place.waiting(), place.clashes(), place.note("anything")) == (waiting, clashes, SECRET)
        assert place.position == 2

    def test_they_change_no_row(self, desk: Desk) -> None:
        before = all_rows(desk)
        desk.notebook.note(_fill)
        assert all_rows(desk) == before

    def test_laid_out_again_they_are_as_they_were(self, connection: Connection, place: Place) -> None:
        _fill(place)
        Place.lay_out(connection)
        assert (place.position, place.waits(), place.clash_count()) == (2, 1, 1)


class TestStanding:
    """How far a replica has come."""

    def test_a_notebook_without_a_journal_counts_what_is_done(self, place: Place) -> None:
        at = place.position
        place.step()
        assert place.position == at + 1
        assert (place.hash, place.epoch) == (NO_HASH, 1)

    def test_it_stands_at_the_last_entry_and_keeps_them_all(self, place: Place) -> None:
        entries = _entries(3)
        place.advance(entries, NOW)
        assert (place.position, place.hash, place.epoch) == (3, entries[-1].hash, 1)
        assert place.kept_positions() == (1, 2, 3)
        for entry, previous in zip(entries, [NO_HASH, *(one.hash for one in entries)], strict=False):
            kept = place.kept(entry.position)
            assert kept
            assert (kept.raw, kept.previous) == (entry.raw, previous)
        assert place.kept(4) is None
        place.advance([], NOW)
        assert place.position == 3

    def test_what_is_older_is_forgotten(self, place: Place) -> None:
        entries = _entries(4)
        place.advance(entries[:2], NOW - timedelta(days=31))
        place.advance(entries[2:], NOW)
        place.forget_entries(before=NOW - timedelta(days=30))
        assert place.kept_positions() == (3, 4)
        place.forget_entries(upto=3)
        assert place.kept_positions() == (4,)
        place.forget_entries()
        assert place.kept_positions() == ()
        assert place.position == 4


class TestWaiting:
    """What is done here and not yet in the journal."""

    def test_in_the_order_in_which_it_was_done(self, place: Place) -> None:
        envelopes = [_envelope(str(number), NOW - timedelta(minutes=number)) for number in range(3)]
        for envelope in envelopes:
            place.wait(envelope, [_change()])
        assert [one.envelope for one in place.waiting()] == envelopes
        first = place.waiting()[0]
        place.wait_no_more(first.number)
        place.wait(envelopes[0], [])
        assert [one.envelope for one in place.waiting()] == [*envelopes[1:], envelopes[0]]
        assert place.waits() == 3

    def test_to_the_letter(self, place: Place) -> None:
        envelope, changes = (
            _envelope("Ægir\n“يوسف” 🙂\x00"),
            (_change(), RowChange("step", uuid4(), None, None)),
        )
        place.wait(envelope, changes)
        (one,) = place.waiting()
        assert (one.envelope, one.changes) == (envelope, changes)
        place.changed_to(one.number, changes[:1])
        assert place.waiting()[0].changes == changes[:1]


class TestClashing:
    """What was refused when it was run again."""

    def test_each_once_the_oldest_first(self, place: Place) -> None:
        late, early = _envelope("late", NOW), _envelope("early", NOW - timedelta(days=1))
        for envelope in (late, early, late):
            place.clash(envelope, [_change()], "ChangedElsewhere")
        assert [clash.envelope for clash in place.clashes()] == [early, late]
        assert {clash.why for clash in place.clashes()} == {"ChangedElsewhere"}
        assert place.clash_count() == 2
        place.settled(early.id)
        place.settled(uuid4())
        assert [clash.envelope for clash in place.clashes()] == [late]


def test_a_note_is_kept_replaced_and_forgotten(place: Place) -> None:
    assert place.note("colour") is None
    for value in ("red", "", "green"):
        place.write_note("colour", value)
        assert place.note("colour") == value
    place.write_note("colour", None)
    assert place.note("colour") is None
