"""Days as people type them: tolerant of separators, of month names in three languages, of short years."""

import re
from datetime import date
from functools import cache

from PySide6.QtCore import QDate, QLocale

from desktop.models.languages import Language
from desktop.views.folding import folded

_AHEAD = 20
"""A year of two digits lies at most this many years ahead; further on, it is of the century before."""
_PARTS = re.compile(r"\d+|[^\W\d_]+")


def day_from(text: str, today: date) -> date | None:
    """Find the day that `text` means, or None where it means none.

    "12/11/2026", "12-11-26", "12 nov 2026", "12 november" and "2026-11-12" are all understood;
    the day stands before the month, as in Belgium in all languages. Without a year it is the
    nearest such day to `today`.
    """
    parts: list[str] = _PARTS.findall(folded(text))
    # "1er mars", "4th of March"
    parts = [part for part in parts if part not in {"er", "st", "nd", "rd", "th", "of", "de"}]
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    if len(parts) not in {2, 3} or not parts[0].isdecimal() or len(parts[0]) > 2:
        return None
    month = _month(parts[1])
    if month is None:
        return None
    day = int(parts[0])
    if len(parts) == 3:
        year = _year(parts[2], today)
        return _day(year, month, day) if year is not None else None
    near = (_day(today.year + step, month, day) for step in (0, 1, -1))
    return min((d for d in near if d), key=lambda d: abs((d - today).days), default=None)


def day_in_words(day: date, language: Language, *, short: bool = False) -> str:
    """Write a day as it is shown: "12 november 2026", or short "12 nov 2026"."""
    text = QLocale(language.value).toString(
        QDate(day.year, day.month, day.day), "d MMM yyyy" if short else "d MMMM yyyy"
    )
    return text.replace(".", "") if short else text


def short_day(day: date, language: Language) -> str:
    """Write a day of which the year is known: "12 nov"."""
    return QLocale(language.value).toString(QDate(day.year, day.month, day.day), "d MMM").replace(".", "")


def _month(part: str) -> int | None:
    if part.isdecimal():
        return int(part) if len(part) <= 2 else None
    found = {month for name, month in _months() if name.startswith(part) or part.startswith(name)}
    # "ma" may be maart, mars or mai: too little to know.
    return found.pop() if len(found) == 1 and len(part) >= 3 else None


@cache
def _months() -> tuple[tuple[str, int], ...]:
    names = []
    for language in Language:
        locale = QLocale(language.value)
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names.append((folded(locale.monthName(month, form)).rstrip("."), month))
    return tuple(names)


def _year(part: str, today: date) -> int | None:
    if not part.isdecimal():
        return None
    if len(part) == 4:
        return int(part)
    if len(part) != 2:
        return None
    year = 2000 + int(part)
    return year if year <= today.year + _AHEAD else year - 100


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
