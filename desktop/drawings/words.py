"""The words that stand in drawings and on paper, in the three languages, with dates as each writes them."""

import tomllib
from datetime import date
from functools import cache

from desktop.models.languages import Language
from desktop.models.resources import RESOURCES


class Words:
    """Words and dates in one language, from the files resources/words/*.<language>.toml.

    A key is written "wheel.not_yet"; a text may hold {fields}. A key that does not exist raises
    KeyError: that is a mistake in the program, and a test holds the three files side by side.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts = _texts(language)

    def __call__(self, key: str, /, **fields: object) -> str:
        """The text of that key, with its {fields} filled in."""
        text = self._texts[key]
        return text.format(**fields) if fields else text

    def day(self, on: date) -> str:
        """A day with its year: "12 november 2026"."""
        return _format(on, "d MMMM y", self.language)

    def short_day(self, on: date) -> str:
        """A day without its year, short: "12 nov"."""
        return _format(on, "d MMM", self.language).rstrip(".")

    def short_day_and_year(self, on: date) -> str:
        """A day with its year, short: "12 nov 2026"."""
        return _format(on, "d MMM y", self.language).replace(".", "")

    def weekday(self, on: date) -> str:
        """A day with the day of the week, short: "do 19 nov"."""
        return _format(on, "EEE d MMM", self.language).replace(".", "")


def _format(on: date, pattern: str, language: Language) -> str:
    # Babel costs some 60 ms to import, and the first window shows no dates.
    from babel.dates import format_date

    return format_date(on, pattern, locale=language.value)


@cache
def _texts(language: Language) -> dict[str, str]:
    texts: dict[str, str] = {}
    for path in sorted((RESOURCES / "words").glob(f"*.{language.value}.toml")):
        for table, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            texts |= {f"{table}.{key}": text for key, text in rows.items()}
    return texts
