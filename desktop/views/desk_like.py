"""What the window needs of the desk at which operations are done."""

from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

from desktop.models.sharing import ChosenField, ClashReading, ColleagueReading, News, Standing

if TYPE_CHECKING:
    # Operations bring SQLAlchemy along, which the first window does not wait for.
    from desktop.operations.base import Operation, Question
    from desktop.operations.desk import Done
    from desktop.operations.taking_in import Sheet

T = TypeVar("T")


class DeskLike(Protocol):
    """A desk at an opened notebook; it is used on the worker thread only."""

    def do(self, operation: "Operation") -> "Done":
        """Run an operation."""

    def ask(self, question: "Question[T]") -> T:
        """Answer a question."""

    def sync(self) -> News:
        """Look what is new in the shared folder and on this PC, and send what waits."""

    def standing(self) -> Standing:
        """How the notebook stands towards its shared folder; touches no file."""

    def look_at_youth(self, youth: UUID | None) -> None:
        """Tell the colleagues whose dossier is open here."""

    def colleagues(self) -> tuple[ColleagueReading, ...]:
        """Who else is at work."""

    def clashes(self) -> tuple[ClashReading, ...]:
        """What was done here while away, and does not fit what others did."""

    def settle(
        self,
        clash: UUID,
        chosen: tuple[ChosenField, ...],
        remove: frozenset[tuple[str, UUID]] = frozenset(),
    ) -> "Done | None":
        """Write what was chosen, and be done with the clash."""

    def take_in(
        self, sheet: "Sheet", youth: UUID, overview: UUID | None = None, *, caption: str = ""
    ) -> "Done":
        """Keep a photo and note it with a youth."""

    def picture(self, name: str) -> bytes:
        """The JPEG of a photo, fetched if need be."""

    def close(self) -> None:
        """Let go of the notebook."""
