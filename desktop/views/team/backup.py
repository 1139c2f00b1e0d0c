"""The section on backups: how old the newest sound one is, making one, and a second folder for them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import BackupReading, Standing, State
from desktop.views.boxes import words
from desktop.views.breaking import breakable
from desktop.views.buttons import PushButton
from desktop.views.flow import FlowLayout
from desktop.views.settings.section import Section
from desktop.views.standing.words import StandingWords
from desktop.views.team.folder_words import FolderWords
from desktop.views.team.means import Means
from desktop.views.team.restoring import Restoring
from desktop.views.team.told import Told


class BackupSection(Section):
    """Makes backups and restores earlier moments. `look_wanted` carries the position of a moment to look at."""

    look_wanted = Signal(int)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._standing: Standing | None = None
        self._folder: Path | None = None
        self._newest: datetime | None = None
        self._standing_words, self._folder_words = StandingWords(self), FolderWords(self)
        self.newest, self.late = words(), words("error")
        self.second = words("quiet")
        self.now_button = PushButton(means.theme, icon="save")
        self.now_button.clicked.connect(self._backup)
        self.folder_button = PushButton(means.theme, icon="folder")
        self.folder_button.clicked.connect(self._choose)
        self.forget_button = PushButton(means.theme)
        self.forget_button.clicked.connect(self._forget)
        self.told = Told(means.speaking)
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.progress.hide()
        self.restoring = Restoring(means)
        self.restoring.look_wanted.connect(self.look_wanted)
        buttons = FlowLayout(gap=8)
        for button in (self.now_button, self.folder_button, self.forget_button):
            buttons.addWidget(button)
        self.add(self.newest, self.late, self.second, buttons, self.progress, self.told)
        self.column.addSpacing(8)
        self.add(self.restoring)
        means.notebook.stands.connect(self._stand)
        self._standing = means.notebook.standing
        self.retranslate()
        self._look()

    def back_up_in(self, folder: Path) -> None:
        """Make a backup in that folder, which is the second backup folder from then on."""
        keeper, opened = self._means.keeper, self._means.opened
        self._run(lambda: keeper.backup_now(opened, folder), folder)

    def fold(self) -> None:
        """Put away what is asked."""
        self.restoring.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Backup"))
        self._show()

    def _stand(self, standing: Standing) -> None:
        self._standing = standing
        self._show()

    def _look(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened

        def known(folder: Path | None) -> None:
            self._folder = folder
            self._show()

        self._means.notebook.run(lambda: keeper.backup_folder(opened), known)

    def _show(self) -> None:
        newest = self._newest_at()
        shared = self._shared
        if newest is None:
            self.newest.setText(self.tr("There is no backup yet that was read back and found sound."))
        else:
            self.newest.setText(
                self.tr("The newest backup that was read back and found sound: {day}, {time}.").format(
                    day=self._standing_words.day(newest), time=f"{newest.astimezone():%H:%M}"
                )
            )
        late = self._standing is not None and self._standing.backup_late and self._newest is None
        self.late.setVisible(late)
        self.late.setText(
            self.tr("That is more than a week ago. Make one now; it takes a moment.")
            if newest
            else self.tr("Make one now; it takes a moment.")
            if shared or self._folder
            else self.tr(
                "If this PC breaks down, all is lost. Choose a folder for backups: a USB stick, say."
            )
        )
        self.second.setVisible(shared or self._folder is not None)
        if self._folder is None:
            self.second.setText(
                self.tr(
                    "A second backup folder, on a USB stick or another drive, helps when the network drive is lost."
                )
            )
        else:
            self.second.setText(self.tr("Backup folder: {path}").format(path=breakable(self._folder)))
        self.now_button.setText(self.tr("Make a backup now"))
        self.now_button.setVisible(shared or self._folder is not None)
        self.folder_button.setText(
            self.tr("Choose a backup folder…") if self._folder is None else self.tr("Another backup folder…")
        )
        self.forget_button.setText(self.tr("Make no more backups there"))
        self.forget_button.setVisible(self._folder is not None)

    @property
    def _shared(self) -> bool:
        return self._standing is not None and self._standing.state is not State.ALONE

    def _newest_at(self) -> datetime | None:
        known = [at for at in (self._newest, self._standing and self._standing.backup_at) if at]
        return max(known, default=None)

    def _choose(self) -> None:
        title = self.tr("Where are the backups to be made?")
        folder = self._means.asking.folder(title, self._folder or Path.home(), self)
        if folder is not None:
            self.back_up_in(folder)

    def _backup(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        shared, folder = self._shared, self._folder

        def back_up() -> BackupReading:
            made = keeper.backup_now(opened) if shared else None
            if folder is not None:
                made = keeper.backup_now(opened, folder)
            return made or keeper.backup_now(opened)

        self._run(back_up, folder)

    def _run(self, job: Callable[[], BackupReading], folder: Path | None) -> None:
        self._wait(True)
        self.told.tell(lambda: self.tr("Making a backup and reading it back…"))

        def made(reading: BackupReading) -> None:
            self._wait(False)
            self._newest, self._folder = reading.at, folder or self._folder
            size = reading.size
            self.told.tell(
                lambda: self.tr("The backup was made and read back: {size}. All is sound.").format(
                    size=self._folder_words.size(size)
                )
            )
            self._show()
            self._means.notebook.look_around()

        def failed(failure: ExpectedFailure) -> None:
            self._wait(False)
            self.told.fail(failure)

        self._means.notebook.run(job, made, failed)

    def _forget(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened

        def forgotten(_nothing: None) -> None:
            self._folder = None
            self.told.tell(lambda: self.tr("No more backups are made there. Those that are there stay."))
            self._show()

        self._means.notebook.run(lambda: keeper.forget_backup_folder(opened), forgotten, self.told.fail)

    def _wait(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for button in (self.now_button, self.folder_button, self.forget_button):
            button.setEnabled(not busy)
