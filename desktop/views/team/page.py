"""The page on the team: sections under each other, on the folder, the people, backups and keeping."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.asking import Asking
from desktop.views.boxes import centred, scrolling, words
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.speaking import Speaking
from desktop.views.team.backup import BackupSection
from desktop.views.team.folder import FolderSection
from desktop.views.team.keeping import KeepingSection
from desktop.views.team.means import Means
from desktop.views.team.people import PeopleSection
from desktop.views.theme import Theme
from desktop.views.trail.section import TrailSection

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class TeamPage(QWidget):
    """All that has to do with working together, and with what is kept where and how long.

    `look_back_wanted` carries the position of an earlier moment to look at, `erase_wanted` the id of a
    youth to erase; `trail_wanted` says that the worker wants to see who did what.
    """

    look_back_wanted = Signal(int)
    erase_wanted = Signal(object)
    trail_wanted = Signal()

    def __init__(
        self,
        notebook: Notebook,
        opened: "Opened",
        keeper: "Keeper",
        theme: Theme,
        speaking: Speaking,
        asking: Asking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._notebook = notebook
        means = Means(notebook, opened, keeper, theme, speaking, asking)
        self._title = words("title")
        self.folder = FolderSection(means)
        self.people = PeopleSection(means)
        self.backup = BackupSection(means)
        self.keeping = KeepingSection(means, InTurn(notebook, self))
        self.trail = TrailSection(theme)
        self.trail.wanted.connect(self.trail_wanted)
        self.folder.backup_wanted.connect(self.backup.back_up_in)
        self.folder.changed.connect(self.people.look)
        self.backup.look_wanted.connect(self.look_back_wanted)
        self.keeping.erase_wanted.connect(self.erase_wanted)
        sections = QWidget()
        column = QVBoxLayout(sections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        for section in (self.folder, self.people, self.backup, self.keeping, self.trail):
            column.addWidget(section)
        column.addStretch(1)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(28, 22, 28, 28)
        middle.addLayout(centred(sections, 760))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        self.retranslate()

    def flush(self) -> None:
        """Save now what was chosen, and take keys and passphrases from the screen."""
        self.keeping.flush()
        for section in (self.folder, self.people, self.backup):
            section.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._title.setText(self.tr("Team"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """See who is at work, and what others changed meanwhile."""
        super().showEvent(event)
        self._notebook.see_colleagues()
        self.people.look()
        self.keeping.look()
