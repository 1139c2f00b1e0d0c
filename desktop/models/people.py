"""The people of a notebook: workers who walk beside, and the youths at the wheel."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_name, a_text
from desktop.models.errors import BirthDayImpossible, DayInTheFuture, YearsOutOfRange
from desktop.models.languages import Language
from desktop.models.methods import method
from desktop.models.readings import WayBack, Wording

MOST_YEARS = 50
"""The longest term a team can set for keeping dossiers."""


class NotebookRow(Row):
    """The notebook itself; there is exactly one.

    `keep_years`: how long after closing a dossier is kept before the team is reminded; None: no reminder.
    `way_back`: what a worker is asked for to leave the youth's screen (see WayBack).
    """

    __tablename__ = "notebook"

    name: Mapped[str]
    keep_years: Mapped[int | None]
    way_back: Mapped[str] = mapped_column(default=WayBack.FREE.value, server_default=WayBack.FREE.value)

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)

    @validates("way_back")
    def _check_way_back(self, _key: str, way_back: str) -> str:
        return WayBack(way_back).value

    @validates("keep_years")
    def _check_years(self, _key: str, years: int | None) -> int | None:
        if years is not None and not 0 <= years <= MOST_YEARS:
            raise YearsOutOfRange(most=MOST_YEARS)
        return years


class Worker(Row):
    """A companion. `phone` and `mail` are what a youth may be given on paper.

    `left_on` is set once the worker no longer takes part; the name stays with what was done. `code`
    holds the salted hash of the short code for the way back from the youth's screen, or "".
    """

    __tablename__ = "worker"

    name: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    mail: Mapped[str] = mapped_column(default="")
    left_on: Mapped[date | None]
    code: Mapped[str] = mapped_column(default="", server_default="")

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)

    @validates("phone", "mail")
    def _check_text(self, _key: str, text: str) -> str:
        return a_text(text, 200)


class Youth(Row):
    """A youth. We ask for a name to be called by; everything else may stay unknown.

    `closed_on` is when the trajectory was closed; that locks nothing. `wording` is how the youth likes
    to be asked (see Wording).
    """

    __tablename__ = "youth"

    name: Mapped[str]
    birth_date: Mapped[date | None]
    language: Mapped[str] = mapped_column(default=Language.DUTCH.value)
    method: Mapped[str] = mapped_column(default="")
    companion_id: Mapped[UUID | None] = mapped_column(ForeignKey("worker.id"), index=True)
    closed_on: Mapped[date | None]
    wording: Mapped[str] = mapped_column(default=Wording.USUAL.value, server_default=Wording.USUAL.value)

    companion: Mapped[Worker | None] = relationship()

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)

    @validates("language")
    def _check_language(self, _key: str, language: str) -> str:
        return Language(language).value

    @validates("wording")
    def _check_wording(self, _key: str, wording: str) -> str:
        return Wording(wording).value

    @validates("method")
    def _check_method(self, _key: str, key: str) -> str:
        # A method that a later program brings along must not make a youth unreadable: keep the key.
        return key if method(key) else a_text(key, 100)

    def born_on(self, day: date | None, today: date) -> None:
        """Set the birth date, or None for unknown. Raises BirthDayImpossible."""
        if day is not None and not (day.year >= 1900 and day <= today):
            raise BirthDayImpossible
        self.birth_date = day

    def close_on(self, day: date | None, today: date) -> None:
        """Close the trajectory on a day, or open it again with None. Raises DayInTheFuture."""
        if day is not None and day > today:
            raise DayInTheFuture
        self.closed_on = day


class Erased(Row):
    """That a youth was erased: the id only, so that nothing about the youth is ever taken up again."""

    __tablename__ = "erased"

    at: Mapped[datetime]
