"""The people of a notebook: workers who walk beside, and the youths at the wheel."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Row, a_name, a_text
from desktop.models.errors import BirthDayImpossible
from desktop.models.languages import Language
from desktop.models.methods import method


class NotebookRow(Row):
    """The notebook itself; there is exactly one."""

    __tablename__ = "notebook"

    name: Mapped[str]

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)


class Worker(Row):
    """A companion. `phone` and `mail` are what a youth may be given on paper."""

    __tablename__ = "worker"

    name: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    mail: Mapped[str] = mapped_column(default="")

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)

    @validates("phone", "mail")
    def _check_text(self, _key: str, text: str) -> str:
        return a_text(text, 200)


class Youth(Row):
    """A youth. We ask for a name to be called by; everything else may stay unknown."""

    __tablename__ = "youth"

    name: Mapped[str]
    birth_date: Mapped[date | None]
    language: Mapped[str] = mapped_column(default=Language.DUTCH.value)
    method: Mapped[str] = mapped_column(default="")
    companion_id: Mapped[UUID | None] = mapped_column(ForeignKey("worker.id"), index=True)

    companion: Mapped[Worker | None] = relationship()

    @validates("name")
    def _check_name(self, _key: str, name: str) -> str:
        return a_name(name)

    @validates("language")
    def _check_language(self, _key: str, language: str) -> str:
        return Language(language).value

    @validates("method")
    def _check_method(self, _key: str, key: str) -> str:
        # A method that a later program brings along must not make a youth unreadable: keep the key.
        return key if method(key) else a_text(key, 100)

    def born_on(self, day: date | None, today: date) -> None:
        """Set the birth date, or None for unknown. Raises BirthDayImpossible."""
        if day is not None and not (day.year >= 1900 and day <= today):
            raise BirthDayImpossible
        self.birth_date = day
