"""What becomes of the things that were parked and come up again: written as the worker answers."""

from PySide6.QtCore import QObject, Signal

from desktop.models.languages import Language
from desktop.models.readings import LineKind, OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.adding import Adding
from desktop.views.wheel.in_hand import OverviewInHand
from desktop.views.wheel.parked_card import Again, ParkedCard, coming_up
from desktop.views.wheel.parts import Part


class ParkedAgain(QObject):
    """Asks on `card`. `pointed` carries the life domain that is talked about from now on."""

    pointed = Signal(object)

    def __init__(self, theme: Theme, language: Language, overview: OverviewInHand, adding: Adding) -> None:
        super().__init__(overview)
        self._overview, self._adding = overview, adding
        self.card = ParkedCard(theme, language)
        self.card.talked.connect(self._talk)
        self.card.left.connect(self._leave)
        self.card.let_go.connect(lambda again: adding.let_go(again.line))

    def show_reading(self, reading: OverviewReading | None, *, latest: bool) -> None:
        """Ask about what comes up in the latest overview; an earlier one is only looked back at."""
        self.card.show_again(coming_up(reading) if reading and latest else ())

    def _talk(self, again: Again, kind: LineKind) -> None:
        if again.parked:
            self._adding.talk_again(again.parked, kind)
        else:
            self._overview.write(Part.LINE_KIND, again.line, kind.value)
        self.pointed.emit(again.domain.domain_id)

    def _leave(self, again: Again) -> None:
        if again.parked:
            self._adding.talk_again(again.parked, LineKind.PARKED)
        else:
            self._adding.leave(again.line)
