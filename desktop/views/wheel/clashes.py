"""Two versions of one thing on the wheel, one pair after the other, for the worker to choose from."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.models.languages import Language, Texts
from desktop.views.clash import ClashBar
from desktop.views.wheel.feelings import Feelings


class Part(StrEnum):
    """What of a domain is written."""

    SCORE = "score"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two versions of one thing: what somebody else made of it meanwhile, and what was meant here."""

    youth: UUID
    overview: UUID
    view: UUID
    domain: Texts
    part: Part
    theirs: int | str | None
    mine: int | str | None


@dataclass(frozen=True, slots=True)
class Lost:
    """Words that were being typed in an overview that somebody else took away meanwhile."""

    youth: UUID
    words: str


class Clashes(QObject):
    """Shows in `bar` what clashes for one youth; what is of another one waits until that one is shown.

    `keep_mine` writes what was meant here over what somebody else made of it.
    """

    def __init__(
        self, language: Language, keep_mine: Callable[[Clash], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._keep_mine = keep_mine
        self._feelings = Feelings(self)
        self._youth: UUID | None = None
        self._all: list[Clash | Lost] = []
        self._shown: Clash | Lost | None = None
        self.bar = ClashBar()
        # The bar puts itself away; another two versions may be waiting.
        self.bar.chosen.connect(self._chosen)

    def meet(self, clash: "Clash | Lost") -> None:
        """Take up two versions, or words that were being typed about what somebody took away."""
        self._all.append(clash)
        if self._shown is None:
            self._next()

    def show_youth(self, youth: UUID) -> None:
        """Show what clashes for that youth."""
        if youth != self._youth:
            self._youth = youth
            self._next()

    def set_language(self, language: Language) -> None:
        """Write names in that language."""
        self._language = language
        self._next()

    def _chosen(self) -> None:
        if self._shown in self._all:
            self._all.remove(self._shown)
        self._next()

    def _next(self) -> None:
        self.bar.put_away()
        clash = self._shown = next((clash for clash in self._all if clash.youth == self._youth), None)
        if clash is None:
            return
        if isinstance(clash, Lost):
            self.bar.tell_gone(self.tr("The overview"), clash.words)
            return
        name = clash.domain.in_(self._language)
        part = self.tr("in own words") if clash.part is Part.NOTE else self.tr("how it feels")
        self.bar.ask(
            f"{name}, {part}",
            self._words(clash, clash.theirs),
            self._words(clash, clash.mine),
            lambda: self._keep_mine(clash),
            (lambda both: self._keep_mine(replace(clash, mine=both))) if clash.part is Part.NOTE else None,
        )

    def _words(self, clash: Clash, value: int | str | None) -> str:
        if clash.part is Part.NOTE:
            return str(value or "")
        return self._feelings.number_and_word(value if isinstance(value, int) else None)
