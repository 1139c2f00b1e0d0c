"""Commands on the undo stack; an operation is pushed once it has been saved, and none ever raises."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from desktop.operations.desk import Done
    from desktop.operations.putting_back import PutBack


class Doing(QUndoCommand):
    """Something that was done. Undo and redo both ask for its inverse of the moment.

    `inverse` is replaced by the one who runs it with the inverse of that, and set to None when it
    can no longer be run because somebody changed the same rows.
    """

    def __init__(self, done: "Done", put_back: "Callable[[Doing], None]") -> None:
        super().__init__(done.kind)
        self.inverse: PutBack | None = done.inverse
        self._put_back = put_back
        self._fresh = True

    def undo(self) -> None:
        """Have it put back."""
        self._put_back(self)

    def redo(self) -> None:
        """Have it done again; pushing it, which calls this too, does nothing."""
        if self._fresh:
            self._fresh = False
            return
        self._put_back(self)
