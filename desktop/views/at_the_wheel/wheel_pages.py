"""The wheel on the young person's screen: domain after domain, or the whole drawing at once."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.readings import DomainReading, LineKind
from desktop.views.at_the_wheel.domain_question import DomainQuestion
from desktop.views.at_the_wheel.domain_words import DomainWords
from desktop.views.at_the_wheel.going_on import GoingOn
from desktop.views.at_the_wheel.link_words import LinkWords
from desktop.views.at_the_wheel.linking import Linking
from desktop.views.at_the_wheel.look import YouthTheme
from desktop.views.at_the_wheel.pages import Pages
from desktop.views.at_the_wheel.parked_again import ParkedAgain
from desktop.views.at_the_wheel.scene import Scene
from desktop.views.at_the_wheel.wheel_in_hand import WheelInHand
from desktop.views.at_the_wheel.whole_wheel import WholeWheel


class WheelPages(Pages):
    """Goes on with the overview of today, or offers a new one; a first one begins by itself."""

    def __init__(self, theme: YouthTheme, hand: WheelInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = hand
        self._view: UUID | None = None
        self._looking = False
        self._begun = False
        self._waiting = Scene(theme)
        self.offer, self.question = GoingOn(theme), DomainQuestion(theme)
        self.words, self.whole = DomainWords(theme), WholeWheel(theme)
        self.parked, self.link = ParkedAgain(theme), LinkWords(theme)
        self._linking = Linking(hand, self.link, self)
        self.take(self._waiting, self.offer, self.parked, self.question, self.words, self.whole, self.link)
        self.offer.anew.connect(self._begin)
        self.offer.look.connect(self._look)
        self.offer.left.connect(self.left)
        self.question.scored.connect(lambda value: self._on(lambda view: hand.score(view, value)))
        self.question.still_so.connect(lambda: self._on(hand.still_so))
        self.question.step.connect(self._step)
        self.question.tell_wanted.connect(self._tell)
        self.question.whole_wanted.connect(self.show_whole)
        self.words.added.connect(self._add)
        self.words.removed.connect(hand.remove_line)
        self.words.marked.connect(lambda name, on: self._on(lambda view: hand.mark(view, name, on)))
        self.words.left.connect(self._told)
        self.whole.scored.connect(hand.score)
        self.whole.linked.connect(self._linking.make)
        self.whole.link_wanted.connect(lambda link: self._linking.open(link, read_only=self._looking))
        self._linking.asked.connect(lambda: self._go_to(self.link))
        self._linking.over.connect(self._back_from_link)
        self.parked.talked.connect(hand.take_up)
        self.parked.let_go.connect(hand.let_go)
        self.parked.over.connect(self._arrive)
        self.parked.before.connect(lambda: self._step(-1))
        self.whole.asked_about.connect(self._ask_about)
        self.whole.left.connect(self.left)
        self.whole.back_button.clicked.disconnect()
        self.whole.back_button.clicked.connect(self._back_from_whole)
        hand.changed.connect(self._show)
        hand.trouble.connect(self._tell_trouble)

    def begin(self) -> None:
        """Begin, as far as what stands in the notebook is known; else as soon as it is."""
        self._looking = self._begun = False
        self._view = None
        self.setCurrentWidget(self._waiting)
        self.hand.ask()
        if self.hand.known:
            self._open()

    def end(self) -> None:
        """Leave the wheel: what was begun and not filled in goes away."""
        self.flush()
        if self._begun:
            self.hand.leave()

    def show_whole(self) -> None:
        """Show the whole wheel."""
        self.whole.show_reading(self.hand.reading, read_only=self._looking)
        self._go_to(self.whole)

    def go_back(self) -> None:
        """Go one step back."""
        here = self.currentWidget()
        if here is self.whole:
            self._back_from_whole()
        elif here is self.words:
            self.words.flush()
            self._told()
        elif here is self.link:
            self.link.go_back()
        elif here is self.question or here is self.parked:
            self._step(-1)
        else:
            self.left.emit()

    @property
    def _domains(self) -> tuple[DomainReading, ...]:
        return self.hand.reading.domains if self.hand.reading else ()

    @property
    def _place(self) -> int:
        return next((place for place, domain in enumerate(self._domains) if domain.id == self._view), 0)

    def _go_to(self, scene: GoingOn | DomainWords | WholeWheel | ParkedAgain | LinkWords) -> None:
        self.setCurrentWidget(scene)
        scene.begin()

    def _on(self, act: Callable[[UUID], None]) -> None:
        if self._view is not None:
            act(self._view)

    def _open(self) -> None:
        """See where to begin."""
        reading = self.hand.reading
        if reading is None:
            self._begin()
        elif self.hand.of_today:
            self._begun = True
            unanswered = next((domain for domain in reading.domains if not _answered(domain)), None)
            self._view = (unanswered or reading.domains[0]).id
            if unanswered:
                self._arrive()
            else:
                self.show_whole()
        else:
            self.offer.show_day(reading.on)
            self._go_to(self.offer)

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.setCurrentWidget(self._waiting)
            self.hand.begin()

    def _look(self) -> None:
        self._looking = True
        self.show_whole()

    def _show(self) -> None:
        """Show what is new."""
        if not self.isVisible() and not self._begun:
            return
        here = self.currentWidget()
        if here is self._waiting:
            if self._begun and self.hand.of_today and self._domains:
                self._view = self._domains[0].id
                self._arrive()
            elif not self._begun and self.hand.known:
                self._open()
        elif (
            self._view is not None
            and self.hand.domain(self._view) is None
            and here
            not in {
                self.whole,
                self.link,
            }
        ):
            # It was taken away elsewhere, or undone.
            self.left.emit()
        elif here is self.question:
            self._show_question()
        elif here is self.words:
            self._show_words()
        elif here is self.parked:
            self.parked.renew(self.hand.reading)
        elif here is self.link:
            self._linking.show_again(read_only=self._looking)
        elif here is self.whole:
            self.whole.show_reading(self.hand.reading, read_only=self._looking)

    def _tell_trouble(self, failure: ExpectedFailure) -> None:
        self.trouble.emit(failure)
        if self.currentWidget() is self._waiting:
            # It could not even begin.
            self._begun = False
            self.left.emit()

    def _arrive(self) -> None:
        """Come to a domain: first to what was put aside there, if it is time to look at that again."""
        if self.parked.comes_up(self.hand.reading, self._view):
            self._go_to(self.parked)
            self.said_anew.emit()
        else:
            self._show_question()

    def _show_question(self) -> None:
        domain = self.hand.domain(self._view)
        if domain is None:
            return
        reading = self.hand.reading
        answered = tuple(_answered(each) for each in self._domains)
        self.setCurrentWidget(self.question)
        goes_on = reading is not None and reading.previous_id is not None
        self.question.show_domain(domain, self._place, answered, goes_on=goes_on)

    def _show_words(self) -> None:
        domain = self.hand.domain(self._view)
        if domain is not None:
            self.words.show_domain(domain)

    def _step(self, by: int) -> None:
        wanted = self._place + by
        if wanted < 0:
            self.left.emit()
        elif wanted >= len(self._domains):
            self.show_whole()
        else:
            self._view = self._domains[wanted].id
            self._arrive()

    def _tell(self) -> None:
        self._show_words()
        self._go_to(self.words)

    def _told(self) -> None:
        self.words.flush()
        self._show_question()
        self.question.next_button.setFocus()

    def _add(self, kind: LineKind, text: str) -> None:
        if self._view is not None:
            self.hand.add_line(self._view, kind, text)

    def _ask_about(self, view: UUID) -> None:
        if self.hand.domain(view) is not None:
            self._view = view
            self._arrive()

    def _back_from_link(self, link: UUID | None) -> None:
        self.show_whole()
        self.whole.choose_link(link)

    def _back_from_whole(self) -> None:
        if self._looking or self._view is None:
            self._looking = False
            self._open()
        else:
            self._show_question()


def _answered(domain: DomainReading) -> bool:
    """Whether it was answered this time."""
    return domain.score is not None and not domain.as_before
