"""The moment of today on the evolutor that a young person fills in: every answer is saved as it is given."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ChangedElsewhere, ExpectedFailure, GoneMeanwhile
from desktop.models.readings import AnswerState, EvolutorReading, FilledBy, MomentReading
from desktop.operations.base import Operation
from desktop.operations.desk import Done
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook

Answer = int | AnswerState


class EvolutorInHand(QObject):
    """The evolutor of one youth, with the moment of today.

    `changed`, `trouble` and `by` as in WheelInHand. A moment is in the notebook from its first answer on.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, notebook: Notebook, youth: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._youth = youth
        self.reading: EvolutorReading | None = None
        self.by = FilledBy.YOUTH
        self._on_way: dict[UUID, Answer] = {}
        self._seen: dict[UUID, UUID] = {}
        self._new: UUID = uuid4()
        self._taken = False
        self._turns = InTurn(notebook, self)
        self._afresh = Afresh(notebook, self._turns, lambda: ReadEvolutor(youth=youth), self._answered, self)
        notebook.changed.connect(self._heard)

    @property
    def moment(self) -> MomentReading | None:
        """The moment of today, if there is one: the latest."""
        moments = self.reading.moments if self.reading else ()
        return moments[-1] if moments and moments[-1].on == date.today() else None

    def answer(self, statement: UUID) -> Answer | None:
        """What was answered today."""
        if statement in self._on_way:
            return self._on_way[statement]
        given = self.moment.answer_to(statement) if self.moment else None
        if given is None:
            return None
        return given.value if given.state is AnswerState.GIVEN else given.state

    def earlier(self, statement: UUID) -> int | None:
        """The last number before today."""
        moment = self.moment
        earlier = None
        for other in self.reading.moments if self.reading else ():
            if moment is None or other.id != moment.id:
                value = other.value_of(statement)
                earlier = value if value is not None else earlier
        return earlier

    def ask(self) -> None:
        """Read afresh."""
        self._afresh.ask()

    def hurry(self) -> None:
        """Send all that waits: the notebook may be closed after this."""
        self._turns.hurry()

    def give(self, statement: UUID, answer: Answer) -> None:
        """Answer a statement; it shows at once."""
        if self.answer(statement) == answer:
            return
        self._on_way[statement] = answer
        self.changed.emit()
        moment = self._moment()
        number, state = (None, answer) if isinstance(answer, AnswerState) else (answer, AnswerState.GIVEN)

        def make() -> Operation | None:
            # Of a row of quick answers only the last one counts.
            if self._on_way.get(statement, answer) != answer:
                return None
            return GiveAnswer(
                moment=moment,
                statement=statement,
                value=number,
                state=state,
                by=self.by,
                seen_version=self._seen.get(statement),
            )

        def saved(done: Done) -> None:
            version = self._turns.version(done.result) if done.result else None
            if version:
                self._seen[statement] = version

        self._turns.do(make, saved, self._refused)

    def _moment(self) -> UUID:
        """The moment of today, begun if there is none."""
        if self.moment is not None:
            return self.moment.id
        if not self._taken:
            self._taken = True
            operation = TakeMoment(id=self._new, youth=self._youth)
            self._turns.do(lambda: operation, None, self._refused)
        return self._new

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self._youth:
            self.ask()

    def _answered(self, reading: EvolutorReading) -> None:
        self.reading = reading
        self._on_way = {}
        moment = self.moment
        if moment is None and self._taken:
            # It was taken away elsewhere: a next answer begins another one.
            self._new, self._taken = uuid4(), False
        self._seen = {answer.statement_id: answer.version for answer in moment.answers} if moment else {}
        self.changed.emit()

    def _refused(self, failure: ExpectedFailure) -> None:
        self._on_way = {}
        self.trouble.emit(failure)
        if isinstance(failure, ChangedElsewhere | GoneMeanwhile):
            self.ask()
        else:
            self.changed.emit()
