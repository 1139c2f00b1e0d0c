"""The evolutor of a youth in the dossier: the road travelled, and the filling in of a moment."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import AnswerState, EvolutorReading, MomentReading
from desktop.operations.base import Operation, Question
from desktop.operations.desk import Done
from desktop.operations.moments import ChangeMomentDay, ClearAnswer, GiveAnswer, RemoveMoment, TakeMoment
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.prints import PrintEvolutor
from desktop.views.around import Around
from desktop.views.clash import ClashBar
from desktop.views.evolutor.answer_row import Answer, answer_of
from desktop.views.evolutor.moment import MomentForm
from desktop.views.evolutor.road import RoadView
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme


class EvolutorPage(QWidget):
    """Shows the evolutor of one youth, and saves every answer as it is given."""

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._notebook = notebook
        self._youth: UUID | None = None
        self._shown_youth: UUID | None = None
        self._reading: EvolutorReading | None = None
        self._turns = InTurn(notebook, self)
        self._afresh = Afresh(notebook, self._turns, self._question, self._show, self)
        self._dirty = False
        self._moment_id: UUID | None = None
        self._moment_taken = False
        self._begun_here = False
        self._day = date.today()
        self._seen: dict[UUID, UUID] = {}
        self._clash: tuple[UUID, Answer | None] | None = None
        self._language = language
        self.clash_bar = ClashBar()
        self.road = RoadView(theme, language)
        self.form = MomentForm(theme, language)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.road)
        self.stack.addWidget(self.form)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(Around(self.clash_bar, (24, 10, 24, 0)))
        room.addWidget(self.stack, 1)
        self.road.new_wanted.connect(self.begin_moment)
        self.road.moment_chosen.connect(self.open_moment)
        self.form.answered.connect(self._answer)
        self.form.cleared.connect(self._clear)
        self.form.day_changed.connect(self._change_day)
        self.form.finished.connect(self.finish_moment)
        self.form.removal_wanted.connect(self._remove_moment)
        notebook.changed.connect(self._changed)

    @property
    def filling_in(self) -> bool:
        """Whether a moment is being filled in."""
        return self.stack.currentWidget() is self.form

    def show_youth(self, youth_id: UUID) -> None:
        """Show the evolutor of a youth; what is being filled in for another one is kept."""
        if youth_id != self._youth:
            self.finish_moment()
            self._youth, self._reading = youth_id, None
            self.road.clear()
        self._read()

    def set_language(self, language: Language) -> None:
        """Show statements and days in another language."""
        self._language = language
        self.road.set_language(language)
        self.form.set_language(language)

    def flush(self) -> None:
        """Save what is still being typed."""
        self.form.flush()
        self._turns.hurry()

    def print_question(self) -> Question[bytes] | None:
        """Give what to ask for the evolutor on paper; None where there is nothing to print."""
        if self._youth is None or self._reading is None or not self._reading.moments:
            return None
        return PrintEvolutor(youth=self._youth)

    def begin_moment(self) -> None:
        """Begin to fill in a new moment; it is in the notebook from its first answer on."""
        if self._reading is not None:
            self._moment_id, self._moment_taken, self._begun_here = uuid4(), False, True
            self._open(None)

    def open_moment(self, moment_id: UUID) -> None:
        """Change a moment that was filled in before."""
        moment = self._moment(moment_id)
        if moment is not None:
            self._moment_id, self._moment_taken, self._begun_here = moment_id, True, False
            self._open(moment)

    def finish_moment(self) -> None:
        """Go back to the road travelled; a new moment in which nothing was answered goes away."""
        if not self.filling_in:
            return
        self.form.flush()
        if self._moment_taken and self._begun_here and not self.form.answers:
            self._remove(self._moment_id)
        self._leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while the page was not to be seen."""
        super().showEvent(event)
        if self._dirty:
            self._read()

    def _question(self) -> ReadEvolutor | None:
        return ReadEvolutor(youth=self._youth) if self._youth else None

    def _read(self) -> None:
        self._dirty = not self.isVisible()
        if not self._dirty:
            self._afresh.ask()

    def _changed(self, youth_id: UUID | None) -> None:
        if self._youth is not None and youth_id in {None, self._youth}:
            self._read()

    def _show(self, reading: EvolutorReading) -> None:
        anew, self._shown_youth = reading.youth_id != self._shown_youth, reading.youth_id
        self._reading = reading
        self.road.show_reading(reading, anew=anew)
        if not self.filling_in:
            return
        moment = self._moment(self._moment_id)
        if moment is None and self._moment_taken:
            # It was undone or removed elsewhere: a next answer begins it anew.
            self._moment_id, self._moment_taken = uuid4(), False
        self._note(moment)
        self.form.show_moment(reading, moment)
        self._show_clash(reading, moment)

    def _moment(self, moment_id: UUID | None) -> MomentReading | None:
        moments = self._reading.moments if self._reading else ()
        return next((moment for moment in moments if moment.id == moment_id), None)

    def _note(self, moment: MomentReading | None) -> None:
        """Note in which versions everything is seen."""
        seen, self._seen = self._seen, {}
        if moment is not None:
            self._moment_taken = True
            self._day = moment.on
            self._turns.saw(moment.id, moment.version)
            # A number that is being typed is about the answer that stood there before.
            typed = {number for number, row in self.form.rows.items() if row.unsaved} & seen.keys()
            self._seen = {answer.statement_id: answer.version for answer in moment.answers}
            self._seen |= {number: seen[number] for number in typed}

    def _open(self, moment: MomentReading | None) -> None:
        if self._reading is None:
            return
        self._day = date.today()
        self._note(moment)
        self.stack.setCurrentWidget(self.form)
        self.form.begin(self._reading, moment, self._day)

    def _leave(self) -> None:
        self._moment_id = None
        self.clash_bar.put_away()
        self.stack.setCurrentWidget(self.road)
        (self.road.new_button if self.road.new_button.isVisible() else self.road.first_button).setFocus()

    def _answer(self, statement: UUID, answer: Answer) -> None:
        self._take()
        moment = self._moment_id
        number, state = (None, answer) if isinstance(answer, AnswerState) else (answer, AnswerState.GIVEN)

        def make() -> Operation | None:
            if moment is None:
                return None
            return GiveAnswer(
                moment=moment,
                statement=statement,
                value=number,
                state=state,
                seen_version=self._seen.get(statement),
            )

        def saved(done: Done) -> None:
            version = self._turns.version(done.result) if done.result else None
            if version and moment == self._moment_id:
                self._seen[statement] = version

        self._turns.do(make, saved, lambda failure: self._clashed(failure, statement, answer))

    def _clear(self, statement: UUID) -> None:
        moment = self._moment_id

        def make() -> Operation | None:
            seen = self._seen.get(statement)
            if moment is None or seen is None:
                return None
            return ClearAnswer(moment=moment, statement=statement, seen_version=seen)

        def saved(_done: Done) -> None:
            self._seen.pop(statement, None)

        self._turns.do(make, saved, lambda failure: self._clashed(failure, statement, None))

    def _change_day(self, day: date) -> None:
        self._day = day
        moment = self._moment_id
        if not self._moment_taken or moment is None:
            return
        self._turns.do_on(
            moment,
            lambda seen: ChangeMomentDay(moment=moment, on=day, seen_version=seen),
            failed=self._refused,
        )

    def _take(self) -> None:
        """Have the moment in the notebook."""
        if self._moment_taken or self._youth is None or self._moment_id is None:
            return
        self._moment_taken = True
        moment, youth, day = self._moment_id, self._youth, self._day
        self._turns.do(lambda: TakeMoment(id=moment, youth=youth, on=day), failed=self._refused)

    def _remove_moment(self) -> None:
        moment = self._moment_id if self._moment_taken else None
        self._leave()
        self._remove(moment)

    def _remove(self, moment: UUID | None) -> None:
        if moment is not None:
            shown = self._moment(moment)
            answers = frozenset(answer.version for answer in shown.answers) if shown else frozenset()
            self._turns.do_on(
                moment,
                lambda seen: RemoveMoment(
                    moment=moment, seen_version=seen, seen_parts=answers | self._turns.seen()
                ),
                failed=self._refused,
            )

    def _clashed(self, failure: ExpectedFailure, statement: UUID, mine: Answer | None) -> None:
        if isinstance(failure, ChangedElsewhere):
            self._clash = (statement, mine)
            self._read()
        else:
            self._refused(failure)

    def _show_clash(self, reading: EvolutorReading, moment: MomentReading | None) -> None:
        """Show both answers, when somebody else answered the same statement of the same moment."""
        if self._clash is None:
            return
        (number, mine), self._clash = self._clash, None
        statement = next(s for s in reading.statements if s.id == number)
        theirs = moment.answer_to(number) if moment else None
        self.clash_bar.ask(
            statement.text.in_(self._language),
            self.form.in_words(answer_of(theirs)),
            self.form.in_words(mine),
            lambda: self._clear(number) if mine is None else self._answer(number, mine),
        )

    def _refused(self, failure: ExpectedFailure) -> None:
        self._notebook.background.failed.emit(failure)
        self._read()
