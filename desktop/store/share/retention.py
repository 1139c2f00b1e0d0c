"""Which snapshots are kept, and when the next one is due: pure rules on positions and instants."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Final

DAYS: Final = 14
WEEKS: Final = 8
MONTHS: Final = 12
NEWEST: Final = 2
"""So many are kept whatever their day is."""
GROWN: Final = 500
"""After so many entries a snapshot is due, even on the same day."""
GROWN_A_LITTLE: Final = 50
"""After so many, where the last one says that it was made later than now."""


def to_keep(made: Mapping[int, datetime], now: datetime) -> frozenset[int]:
    """The positions of the snapshots that are kept, of those that were made at these instants.

    Kept are the newest of each of the last days, weeks (ISO 8601) and months in UTC that have one, and
    the newest of all. What is newer is told by the positions: clocks differ. Snapshots from the
    future are by a clock that is wrong, theirs or ours: they are judged among themselves, so that
    none of the others goes because of them.
    """
    newest = sorted(made, reverse=True)[:NEWEST]
    past = {position: at for position, at in made.items() if at <= now}
    future = {position: at for position, at in made.items() if at > now}
    return frozenset((*newest, *_of_periods(past), *_of_periods(future)))


def snapshot_due(last_made: datetime | None, last_position: int, position: int, now: datetime) -> bool:
    """Whether a snapshot is due at a position, the last one having been made then, at `last_position`.

    It is after 500 entries, and on the first change of a day in UTC. Where the last was made in the
    future, days tell nothing: it is due after 50 entries, lest two PCs with different clocks take
    turns at each change.
    """
    if position == last_position:
        return False
    if last_made is None or position - last_position >= GROWN:
        return True
    if last_made > now:
        return position - last_position >= GROWN_A_LITTLE
    return _day(last_made) != _day(now)


def _of_periods(made: Mapping[int, datetime]) -> Iterable[int]:
    for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        yield from _newest_of_each(made, period, most)


def _newest_of_each(
    made: Mapping[int, datetime], period: Callable[[datetime], tuple[int, ...]], most: int
) -> Iterable[int]:
    newest: dict[tuple[int, ...], int] = {}
    for position, at in made.items():
        newest[period(at)] = max(position, newest.get(period(at), position))
    return (newest[one] for one in islice(sorted(newest, reverse=True), most))


def _day(at: datetime) -> tuple[int, ...]:
    day = at.astimezone(UTC)
    return day.year, day.month, day.day


def _week(at: datetime) -> tuple[int, ...]:
    return at.astimezone(UTC).isocalendar()[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return _day(at)[:2]
