"""Two versions of one thing on the wheel, one pair after the other, for the worker to choose from."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.models.languages import Language, Texts
from desktop.models.readings import LineKind
from desktop.views.clash import ClashBar
from desktop.views.wheel.feelings import Feelings
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.parts import Part, Value


@dataclass(frozen=True, slots=True)
class Clash:
    """Two versions of one thing: what somebody else made of it meanwhile, and what was meant here.

    `names` are those of the domain, or of both domains that a link joins.
    """

    youth: UUID
    overview: UUID
    row: UUID
    names: tuple[Texts, ...]
    part: Part
    theirs: Value
    mine: Value


@dataclass(frozen=True, slots=True)
class Lost:
    """Words that were being typed about something that somebody else took away meanwhile.

    `part` says what that was: a line, a link, or the whole overview (None).
    """

    youth: UUID
    words: str
    part: Part | None = None


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
        self._feelings, self._kinds = Feelings(self), Kinds(self)
        self._youth: UUID | None = None
        self._all: list[Clash | Lost] = []
        self._shown: Clash | Lost | None = None
        self.bar = ClashBar()
        # The bar puts itself away; another two versions may be waiting.
        self.bar.chosen.connect(self._chosen)

    def meet(self, clash: "Clash | Lost") -> None:
        """Take up two versions, or words that were being typed about what somebody took away."""
        if clash in self._all:
            return
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
            self.bar.tell_gone(self._thing(clash.part), clash.words)
            return
        names = " – ".join(name.in_(self._language) for name in clash.names)
        self.bar.ask(
            f"{names}, {self._what(clash.part)}",
            self._words(clash, clash.theirs),
            self._words(clash, clash.mine),
            lambda: self._keep_mine(clash),
            (lambda both: self._keep_mine(replace(clash, mine=both))) if clash.part.is_words else None,
        )

    def _thing(self, part: Part | None) -> str:
        if part is Part.LINE:
            return self.tr("The line")
        return self.tr("The link") if part is Part.LINK else self.tr("The overview")

    def _what(self, part: Part) -> str:
        return {
            Part.SCORE: self.tr("how it feels"),
            Part.NOTE: self.tr("in own words"),
            Part.LINE: self.tr("a line"),
            Part.LINE_KIND: self.tr("what a line is"),
            Part.LINK: self.tr("how they are connected"),
        }.get(part, "")

    def _words(self, clash: Clash, value: Value) -> str:
        if clash.part is Part.SCORE:
            return self._feelings.number_and_word(value if isinstance(value, int) else None)
        if clash.part is Part.LINE_KIND:
            return self._kinds.word(LineKind(str(value)))
        return str(value or "")
