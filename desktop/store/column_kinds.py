"""What the columns of a notebook can hold, as the database stores it and as a dump has it.

The models keep out what does not belong in a row; a dump goes round them, so it is looked at here.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Protocol

import msgspec

_ID_BYTES: Final = 16
_ID_DIGITS: Final = 2 * _ID_BYTES
_MOST: Final = (1 << 63) - 1
"""The largest number that a database can count to; the lowest lies one further."""


class Kind(Protocol):
    """A kind of column; None may be among its values. Both ways raise msgspec.ValidationError for others."""

    def packed(self, stored: Sequence[Any]) -> Sequence[Any]:
        """The values for a dump."""
        ...

    def stored(self, packed: Sequence[Any]) -> Sequence[Any]:
        """The values for the database."""
        ...


class _Same:
    """Values of one type that are the same in a dump, each as `fits` says that it has to be."""

    def __init__(self, python: type, fits: Callable[[Any], bool] | None = None) -> None:
        self._python, self._fits = python, fits

    def packed(self, stored: Sequence[Any]) -> Sequence[Any]:
        return self._checked(stored)

    def stored(self, packed: Sequence[Any]) -> Sequence[Any]:
        return self._checked(packed)

    def _checked(self, values: Sequence[Any]) -> Sequence[Any]:
        right = set(map(type, values)) <= {self._python, type(None)}
        if right and self._fits:
            # Many rows have few different values: each is looked at once.
            right = all(map(self._fits, set(values) - {None}))
        if not right:
            raise msgspec.ValidationError("there is a value in a column that cannot hold it")
        return values


class _Ids:
    """Ids: digits in the database, bytes in a dump. There are so many that they are turned all at once."""

    def packed(self, stored: Sequence[Any]) -> Sequence[Any]:
        digits = "".join(_all_of(stored, str, _ID_DIGITS))
        try:
            whole = bytes.fromhex(digits)
        except ValueError as failure:
            raise msgspec.ValidationError("there is an id that is none") from failure
        if whole.hex() != digits:
            raise msgspec.ValidationError("there is an id in another form")
        return _put_back(stored, (whole[at : at + _ID_BYTES] for at in range(0, len(whole), _ID_BYTES)))

    def stored(self, packed: Sequence[Any]) -> Sequence[Any]:
        digits = b"".join(_all_of(packed, bytes, _ID_BYTES)).hex()
        return _put_back(packed, (digits[at : at + _ID_DIGITS] for at in range(0, len(digits), _ID_DIGITS)))


def _all_of(values: Sequence[Any], python: type, length: int) -> list[Any]:
    there = [one for one in values if one is not None]
    if not (set(map(type, there)) <= {python} and set(map(len, there)) <= {length}):
        raise msgspec.ValidationError("there is an id that is none")
    return there


def _put_back(values: Sequence[Any], turned: Iterable[Any]) -> Sequence[Any]:
    if None not in values:
        return list(turned)
    following = iter(turned)
    return [None if one is None else next(following) for one in values]


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_instant(text: str) -> bool:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return False
    return at.tzinfo is None and at.isoformat(" ", "microseconds") == text


_WHOLE = _Same(int, lambda number: -_MOST - 1 <= number <= _MOST)
_BROKEN = _Same(float, lambda number: not math.isnan(number))

KINDS: Final[Mapping[str, Kind]] = {
    "CHAR(32)": _Ids(),
    "TEXT": _Same(str),
    "INTEGER": _WHOLE,
    "BOOLEAN": _WHOLE,
    "DOUBLE": _BROKEN,
    "FLOAT": _BROKEN,
    "DATE": _Same(str, _is_day),
    "DATETIME": _Same(str, _is_instant),
}
"""By the type that the database declares for a column."""
