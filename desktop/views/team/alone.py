"""The way from a notebook on one PC to one that a team shares: choose a folder, see what it is worth, share."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import FolderReport
from desktop.views.boxes import row, words
from desktop.views.breaking import breakable
from desktop.views.buttons import PushButton
from desktop.views.flow import FlowLayout
from desktop.views.team.findings import Findings
from desktop.views.team.folder_words import FolderWords, can_share
from desktop.views.team.means import Means
from desktop.views.team.panel import Panel
from desktop.views.team.told import Told


class Alone(QWidget):
    """What is shown while the notebook has no shared folder.

    `shared` carries where it is shared from now on; `backup_wanted` a folder that is good for a backup only.
    """

    shared = Signal(object)
    backup_wanted = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._report: FolderReport | None = None
        self._words = FolderWords(self)
        self._why = words()
        self.share_button = PushButton(means.theme, "primary", "folder")
        self.share_button.clicked.connect(self.choose)
        self.told = Told(means.speaking)
        self.panel = Panel(means.theme, means.speaking)
        self._path = words("quiet")
        self.findings = Findings(means.theme)
        self.backup_button = PushButton(means.theme, icon="save")
        self.backup_button.clicked.connect(self._use_as_backup)
        self.other_button = PushButton(means.theme, icon="folder")
        self.other_button.clicked.connect(self.choose)
        self.panel.why.setProperty("kind", "heading")
        others = FlowLayout(gap=8)
        others.addWidget(self.backup_button)
        others.addWidget(self.other_button)
        self.panel.ask(self._path, self.findings, others)
        self.panel.inside.setSpacing(10)
        self.panel.wanted.connect(self._share)
        self.panel.folded.connect(self.share_button.show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._why)
        column.addLayout(row(self.share_button, None))
        column.addWidget(self.told)
        column.addWidget(self.panel)
        self.retranslate()

    def choose(self) -> None:
        """Ask for a folder, and look what it is worth."""
        start = self._report.folder if self._report else Path.home()
        folder = self._means.asking.folder(self.tr("In which folder is the team to share it?"), start, self)
        if folder is None:
            return
        self.told.tell(lambda: self.tr("Looking at the folder…"))
        self.share_button.setEnabled(False)
        self.panel.wait(True)

        def found(report: FolderReport) -> None:
            self.share_button.setEnabled(True)
            self.panel.wait(False)
            self.told.clear()
            self._show(report)

        def failed(failure: ExpectedFailure) -> None:
            self.share_button.setEnabled(True)
            self.panel.wait(False)
            self.panel.fold()
            self.told.fail(failure)

        self._means.notebook.run(lambda: self._means.keeper.check_folder(folder), found, failed)

    def fold(self) -> None:
        """Put away what is asked."""
        self.panel.fold()
        self.told.clear()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._why.setText(
            self.tr(
                "With a shared folder on your network drive, colleagues work in this notebook too, each on "
                "their own PC, and see what the others do within seconds. All that lies in that folder is "
                "encrypted, and it is a backup at the same time."
            )
        )
        self.share_button.setText(self.tr("Share with my team…"))
        self.other_button.setText(self.tr("Another folder…"))
        self.backup_button.setText(self.tr("Use it for backups only"))
        self.panel.do_button.setText(self.tr("Share here"))
        if self._report:
            self._say(self._report)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, report: FolderReport) -> None:
        self._report = report
        self._say(report)
        fit = can_share(report)
        self.panel.allow(fit)
        self.panel.do_button.setVisible(fit)
        self.backup_button.setVisible(report.writable and not fit)
        self.share_button.hide()
        self.panel.unfold()
        if not fit:
            self.other_button.setFocus()

    def _say(self, report: FolderReport) -> None:
        self.panel.why.setText(self._words.verdict(report))
        self._path.setText(breakable(report.folder))
        self.findings.show_findings(self._words.findings(report))

    def _share(self) -> None:
        report = self._report
        if report is None:
            return
        keeper, opened = self._means.keeper, self._means.opened
        self.panel.run(
            self._means.notebook,
            lambda: keeper.share(opened, report.folder),
            self.shared.emit,
        )

    def _use_as_backup(self) -> None:
        report = self._report
        if report is not None:
            self.panel.fold()
            self.backup_wanted.emit(report.folder)
