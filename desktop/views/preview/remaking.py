"""Has a sheet made anew when something else was chosen, one at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure

if TYPE_CHECKING:
    from desktop.operations.base import Question


class Remake(Protocol):
    """Has a sheet made beside the window's thread."""

    def __call__(
        self,
        question: "Question[bytes]",
        then: Callable[[bytes], None],
        failed: Callable[[ExpectedFailure], None],
        /,
    ) -> None:
        """Ask for it; hand the PDF to `then`, or to `failed` why there is none."""


class Remaking(QObject):
    """While one sheet is being made only the last wish is kept: nobody waits for what is passed over.

    `made` carries the PDF, `failed` an ExpectedFailure; `busy` says whether anything is being made.
    """

    made = Signal(bytes)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, ask: Remake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._asked: Question[bytes] | None = None
        self._next: Question[bytes] | None = None
        self._stopped = False

    def want(self, question: "Question[bytes]") -> None:
        """Have this sheet made."""
        if self._asked is not None:
            self._next = question
            return
        self._asked = question
        self.busy.emit(True)
        self._ask(question, self._done, self._refused)

    def stop(self) -> None:
        """Hear no more of what is under way: there is nobody to show it to."""
        self._stopped = True

    def _done(self, pdf: bytes) -> None:
        if not self._go_on():
            self.made.emit(pdf)
            self.busy.emit(False)

    def _refused(self, failure: ExpectedFailure) -> None:
        if not self._go_on():
            self.failed.emit(failure)
            self.busy.emit(False)

    def _go_on(self) -> bool:
        """Whether there is nothing to show yet: nobody looks any more, or the last wish comes now."""
        if self._stopped:
            return True
        self._asked, wanted = None, self._next
        self._next = None
        if wanted is None:
            return False
        self._asked = wanted
        self._ask(wanted, self._done, self._refused)
        return True
