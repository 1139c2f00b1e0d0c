"""Links on the young person's wheel: each new one is asked about at once, each can be looked at again."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.models.readings import LinkReading
from desktop.views.at_the_wheel.link_words import LinkWords
from desktop.views.at_the_wheel.wheel_in_hand import WheelInHand


class Linking(QObject):
    """Asks on `words`. `asked`: that is to be shown now; `over` carries the link to go back to, or None."""

    asked = Signal()
    over = Signal(object)

    def __init__(self, hand: WheelInHand, words: LinkWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand, self._words = hand, words
        words.worded.connect(hand.word_link)
        words.removed.connect(hand.unlink)
        words.left.connect(lambda: self.over.emit(words.link))

    def make(self, one: UUID, other: UUID) -> None:
        """Link two domains and ask for the words; a link that waits for its words is not made twice."""
        ends = self._hand.domain(one), self._hand.domain(other)
        if ends[0] is None or ends[1] is None:
            return
        wordless = (link for link in self._links if link.joins(one) and link.joins(other) and not link.text)
        known = next(wordless, None)
        link = known.id if known else self._hand.link(one, other)
        self._words.show_link(link, (ends[0], ends[1]), "")
        self.asked.emit()

    def open(self, link: UUID, *, read_only: bool) -> None:
        """Show a link that is there."""
        found = next((one for one in self._links if one.id == link), None)
        if found is not None and self._show(found, read_only=read_only):
            self.asked.emit()

    def show_again(self, *, read_only: bool) -> None:
        """Show the same link as it stands now; where it is gone there is nothing left to say of it."""
        found = next((one for one in self._links if one.id == self._words.link), None)
        if found is None or not self._show(found, read_only=read_only):
            self._words.forget()
            self.over.emit(None)

    @property
    def _links(self) -> tuple[LinkReading, ...]:
        return self._hand.reading.links if self._hand.reading else ()

    def _show(self, link: LinkReading, *, read_only: bool) -> bool:
        one, other = self._hand.domain(link.one), self._hand.domain(link.other)
        if one is None or other is None:
            return False
        self._words.show_link(link.id, (one, other), link.text, read_only=read_only)
        return True
