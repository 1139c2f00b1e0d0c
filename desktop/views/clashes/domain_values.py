"""The words for values in columns on life domains."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.models.readings import FilledBy, LineKind
from desktop.models.sharing import Plain
from desktop.views.settings.domain_looks import ColourNames, IconNames

NOTHING = "–"
_MARKS = ("first", "talk", "own_strength", "own_people", "professionals")

Column = tuple[str, str]


class DomainValues(QObject):
    """Says what is kept about life domains; a `day` is said by the one who is given."""

    def __init__(self, day: Callable[[Plain], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self._icons, self._colours = IconNames(self), ColourNames(self)
        self.special: dict[Column, Callable[[Plain], str]] = {
            **{("domain_view", mark): self._yes_or_no for mark in _MARKS},
            **{(table, "filled_in_by"): self._by for table in ("domain_view", "domain_line", "domain_link")},
            ("domain_view", "as_before"): self._as_before,
            ("domain_line", "kind"): self._kind,
            ("domain_line", "since"): day,
            ("domain_line", "let_go_on"): self._let_go,
            ("life_domain", "icon"): lambda icon: self._icons.of(str(icon)),
            ("life_domain", "colour"): lambda colour: self._colours.of(str(colour)),
            ("life_domain", "picture"): self._picture,
            ("life_domain", "active"): self._yes_or_no,
        }
        """What is not said as it is kept, by table and column."""
        self.only_if_set = frozenset(
            {
                *(("domain_view", mark) for mark in (*_MARKS, "as_before")),
                ("domain_line", "let_go_on"),
                ("life_domain", "picture"),
            }
        )
        """Of a whole row these are worth a word only where there is something."""

    def _yes_or_no(self, value: Plain) -> str:
        return self.tr("yes") if value else self.tr("no")

    def _by(self, value: Plain) -> str:
        return {
            FilledBy.YOUTH.value: self.tr("by the young person"),
            FilledBy.TOGETHER.value: self.tr("together"),
            FilledBy.COMPANION.value: self.tr("by the companion"),
        }.get(str(value), NOTHING)

    def _as_before(self, value: Plain) -> str:
        return self.tr("as last time, not looked at again") if value else self.tr("looked at again")

    def _kind(self, value: Plain) -> str:
        return {
            LineKind.STRENGTH.value: self.tr("strength"),
            LineKind.WORRY.value: self.tr("worry"),
            LineKind.WISH.value: self.tr("wish"),
            LineKind.PARKED.value: self.tr("parked"),
        }.get(str(value), NOTHING)

    def _let_go(self, value: Plain) -> str:
        if not value:
            return self.tr("comes up again after a while")
        return self.tr("let go on {day}").format(day=self._day(value))

    def _picture(self, value: Plain) -> str:
        return self.tr("a picture of the team's own") if value else self.tr("none: the icon")
