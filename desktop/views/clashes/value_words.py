"""The words for a value that stands in a column of the notebook."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject

from desktop.models.languages import Language, Texts
from desktop.models.methods import method
from desktop.models.readings import AnswerState, DomainChoice, NotebookReading, WayBack, Wording
from desktop.models.sharing import ClashField, ClashRow, Plain
from desktop.views.clashes.column_words import ColumnWords
from desktop.views.clashes.domain_values import NOTHING, DomainValues
from desktop.views.clashes.parts import Part, Side
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.feelings import Feelings
from desktop.views.youths.form import LANGUAGE_NAMES

__all__ = ["NOTHING", "ValueWords"]

_DAYS = frozenset({"on", "by", "birth_date"})
_PLACES = frozenset({("step", "place"), ("life_domain", "position")})
_NAMED_BY_DAY = frozenset({"overview", "moment", "photo"})
Read = Callable[[ClashField], Plain]
"""Takes the value of one version out of a field."""


class ValueWords(QObject):
    """Says values as the pages of a dossier do; ids by the names of what they stand for."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._feelings, self._columns = Feelings(self), ColumnWords(self)
        self._names: dict[str, Texts] = {}
        self._domains = DomainValues(self._day, self)
        self._special: dict[tuple[str, str], Callable[[Plain], str]] = {
            **self._domains.special,
            ("domain_view", "score"): self._score,
            ("step", "done_on"): self._done,
            ("youth", "closed_on"): self._closed,
            ("photo", "overview_id"): self._belongs,
            ("worker", "left_on"): self._left,
            ("worker", "code"): self._code,
            ("notebook", "keep_years"): self._term,
            ("notebook", "way_back"): self._way_back,
            ("youth", "wording"): self._wording,
            ("youth", "language"): self._spoken,
            ("youth", "method"): self._method,
        }

    def set_language(self, language: Language) -> None:
        """Say everything in that language."""
        self._language = language

    def know(self, notebook: NotebookReading, domains: tuple[DomainChoice, ...]) -> None:
        """Learn the names of workers and life domains."""
        self._names = {str(worker.id): Texts(worker.name) for worker in notebook.workers}
        self._names |= {str(domain.id): domain.name for domain in domains}

    def about(self, row: ClashRow) -> str:
        """Say which row it is."""
        words = row.about.in_(self._language)
        return self._day(words) if row.table in _NAMED_BY_DAY else words

    def before(self, part: Part) -> str:
        """Say what stood there before either changed it."""
        if _is_place(part):
            return self.tr("where it stood")
        return self._say(part, lambda field: field.before)

    def of(self, part: Part, side: Side) -> str:
        """Say what one of both made of it."""
        mine = side is Side.MINE
        if part.whole and (part.row.mine_gone if mine else part.row.theirs_gone):
            made = all(field.before is None for field in part.fields)
            return self.tr("not there") if made else self.tr("taken away")
        if _is_place(part):
            return self.tr("where you put it") if mine else self.tr("where somebody else put it")
        return self._say(part, (lambda field: field.mine) if mine else (lambda field: field.theirs))

    def _say(self, part: Part, read: Read) -> str:
        table = part.row.table
        values = {field.column: read(field) for field in part.fields}
        if table == "answer":
            return self._answer(values)
        # Of a whole row only what people know it by: not the places and marks that hold it together.
        if part.whole:
            said = self._said_of_whole(table, values)
        else:
            said = [self._value(table, column, value) for column, value in values.items()]
        return ", ".join(words for words in said if words != NOTHING) or NOTHING

    def _said_of_whole(self, table: str, values: Mapping[str, Plain]) -> list[str]:
        known, said = self._columns.all(), []
        for column, value in values.items():
            key = table, column
            if key not in known or key in _PLACES or (key in self._domains.only_if_set and not value):
                continue
            # "yes" alone says nothing where it is not said of what.
            said.append(known[key] if value is True else self._value(table, column, value))
        return said

    def _answer(self, values: Mapping[str, Plain]) -> str:
        state = values.get("state", AnswerState.GIVEN.value)
        if state is None:
            return self.tr("not answered")
        if state == AnswerState.GIVEN.value:
            return str(values.get("value") or NOTHING)
        return {
            AnswerState.SKIPPED.value: self.tr("skipped"),
            AnswerState.DONT_KNOW.value: self.tr("don't know"),
            AnswerState.NOT_NOW.value: self.tr("not now"),
        }.get(str(state), NOTHING)

    def _value(self, table: str, column: str, value: Plain) -> str:
        special = self._special.get((table, column))
        if special is not None:
            return special(value)
        if value in {None, ""}:
            return NOTHING
        if column.endswith("_id"):
            return self._name(str(value))
        return self._day(value) if column in _DAYS else str(value)

    def _name(self, row: str) -> str:
        name = self._names.get(row)
        return name.in_(self._language) if name else self.tr("something that is no longer there")

    def _score(self, value: Plain) -> str:
        return self._feelings.number_and_word(int(value) if value else None)

    def _done(self, value: Plain) -> str:
        return self.tr("done on {day}").format(day=self._day(value)) if value else self.tr("not done yet")

    def _closed(self, value: Plain) -> str:
        return self._day(value) if value else self.tr("open")

    def _left(self, value: Plain) -> str:
        return self.tr("until {day}").format(day=self._day(value)) if value else self.tr("takes part")

    def _code(self, value: Plain) -> str:
        # What is kept of it is nobody's business, not even as a row of signs.
        return self.tr("a short code") if value else self.tr("no short code")

    def _belongs(self, value: Plain) -> str:
        return self.tr("an overview") if value else self.tr("no overview")

    def _way_back(self, value: Plain) -> str:
        return {
            WayBack.FREE.value: self.tr("asks for nothing"),
            WayBack.CODE.value: self.tr("asks for the short code"),
            WayBack.PASSPHRASE.value: self.tr("asks for the passphrase"),
        }.get(str(value), NOTHING)

    def _wording(self, value: Plain) -> str:
        return {
            Wording.USUAL.value: self.tr("usual words"),
            Wording.PLAIN.value: self.tr("plainer words"),
            Wording.PICTURES.value: self.tr("hardly any words"),
        }.get(str(value), NOTHING)

    def _term(self, value: Plain) -> str:
        return self.tr("no term") if value is None else self.tr("%n year(s)", "", int(value))

    def _spoken(self, value: Plain) -> str:
        names = {language.value: name for language, name in LANGUAGE_NAMES.items()}
        return names.get(str(value), NOTHING)

    def _method(self, value: Plain) -> str:
        known = method(str(value)) if value else None
        return known.name.in_(self._language) if known else str(value or NOTHING)

    def _day(self, value: Plain) -> str:
        try:
            return day_in_words(date.fromisoformat(str(value)), self._language)
        except ValueError:
            return str(value)


def _is_place(part: Part) -> bool:
    return not part.whole and (part.row.table, part.fields[0].column) in _PLACES
