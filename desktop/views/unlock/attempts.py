"""Attempts to open a notebook, beside the window's thread: what comes too late is let go."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure, KeyringNotAvailable, NotebookMissing
from desktop.views.background import Background

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class Attempts(QObject):
    """Opens a notebook in whatever way is asked, the last way that was asked being the one that counts.

    `opened` carries an Opened; `nothing` when the keyring remembers nothing; `failed` an expected
    failure. `keyring` says whether this PC has one, and whether to offer opening by it.
    """

    opened = Signal(object)
    nothing = Signal()
    failed = Signal(object)
    keyring = Signal(bool, bool)

    def __init__(self, keeper: "Keeper", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._background = keeper, background
        self._number = 0

    def drop(self) -> None:
        """Let go of whatever is under way, when it comes."""
        self._number += 1

    def look(self, folder: Path, *, by_itself: bool = False, offer_login_for: "Opened | None" = None) -> None:
        """See whether the notebook is there and what the keyring can do; see UnlockPage.look."""
        number = self._number

        def look() -> "tuple[bool, bool, Opened | None]":
            if not self._keeper.is_notebook(folder):
                raise NotebookMissing(folder=folder)
            can = self._keeper.can_remember()
            try:
                offer = can and offer_login_for is not None and self._keeper.remembers(offer_login_for)
                return can, offer, self._keeper.open_remembered(folder) if can and by_itself else None
            except KeyringNotAvailable:
                return False, False, None

        def looked(seen: "tuple[bool, bool, Opened | None]") -> None:
            can, offer, opened = seen
            if number == self._number:
                self.keyring.emit(can, offer)
            if opened:
                self.take(opened, number)

        self._background.submit(look, looked, lambda failure: self._fail(failure, number))

    def begin(self, way: "Callable[[], Opened | None]", *, remember: bool = False) -> None:
        """Try a way; with `remember`, have the keyring remember it once it has opened."""
        self.drop()
        number = self._number

        def done(opened: "Opened | None") -> None:
            if opened is None:
                self.nothing.emit()
                return
            if remember and number == self._number:
                self._background.submit(lambda: self._keeper.remember(opened), lambda _nothing: None)
            self.take(opened, number)

        self._background.submit(way, done, lambda failure: self._fail(failure, number))

    def take(self, opened: "Opened", number: int) -> None:
        """Hand over what attempt `number` opened, or close it if that is no longer wanted."""
        if number != self._number:
            self._background.submit(opened.desk.close, lambda _nothing: None)
            return
        self.drop()
        self.opened.emit(opened)

    def _fail(self, failure: ExpectedFailure, number: int) -> None:
        if number == self._number:
            self.failed.emit(failure)
