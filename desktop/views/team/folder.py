"""The section on the shared folder: how to get one, or how it stands."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.sharing import ColleagueReading, Standing, State
from desktop.views.settings.section import Section
from desktop.views.team.alone import Alone
from desktop.views.team.means import Means
from desktop.views.team.shared import Shared


class FolderSection(Section):
    """Shows the one or the other.

    `changed`: the notebook is shared from now on, or no longer; `backup_wanted` carries a folder that
    is good for a backup only.
    """

    changed = Signal()
    backup_wanted = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._state: State | None = None
        self.alone, self.shared = Alone(means), Shared(means)
        self.alone.hide()
        self.shared.hide()
        self.alone.shared.connect(self._begun)
        self.alone.backup_wanted.connect(self.backup_wanted)
        self.shared.stopped.connect(self._stopped)
        self.add(self.alone, self.shared)
        means.notebook.stands.connect(self._stand)
        means.notebook.colleagues.connect(self._meet)
        self.retranslate()
        self._look()
        if means.notebook.standing is not None:
            self._stand(means.notebook.standing)

    def fold(self) -> None:
        """Put away what is asked."""
        self.alone.fold()
        self.shared.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Shared folder"))

    def _look(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        self._means.notebook.run(lambda: keeper.shared_folder(opened), self._show)

    def _show(self, folder: Path | None) -> None:
        if folder is not None:
            self.shared.show_folder(folder)
        self.alone.setVisible(folder is None)
        self.shared.setVisible(folder is not None)

    def _stand(self, standing: Standing) -> None:
        was, self._state = self._state, standing.state
        self.shared.show_standing(standing)
        if was is not None and (was is State.ALONE) is not (standing.state is State.ALONE):
            self._look()

    def _meet(self, colleagues: tuple[ColleagueReading, ...]) -> None:
        self.shared.show_colleagues(colleagues)

    def _begun(self, folder: Path) -> None:
        self._show(folder)
        self.shared.welcome()
        self._tell()

    def _stopped(self) -> None:
        self._show(None)
        self.alone.told.tell(lambda: self.tr("On this PC you go on alone now. The folder is as it was."))
        self._tell()

    def _tell(self) -> None:
        self._means.notebook.look_around()
        self.changed.emit()
