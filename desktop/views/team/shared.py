"""How a shared notebook stands: where it lies, who is at work, and what can be done about the folder."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import ColleagueReading, Standing, State, Unsound
from desktop.views.boxes import words
from desktop.views.breaking import breakable
from desktop.views.buttons import PushButton
from desktop.views.flow import FlowLayout
from desktop.views.standing.presence import PresenceWords, names_of
from desktop.views.standing.words import StandingWords
from desktop.views.team.means import Means
from desktop.views.team.panel import Panel
from desktop.views.team.told import Told

_MENDABLE = frozenset({State.WENT_BACK, State.DAMAGED})
"""What can be put in order from this PC, or from that of a colleague."""
_MOST = 20
"""As many unsound files are named; more are counted."""


class Shared(QWidget):
    """What is shown while the notebook is shared. `stopped`: on this PC it is no longer."""

    stopped = Signal()

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._folder: Path | None = None
        self._standing: Standing | None = None
        self._colleagues: tuple[str, ...] = ()
        self._standing_words, self._presence_words = StandingWords(self), PresenceWords(self)
        self._place_label, self._state_label, self._who_label = (QLabel() for _ in range(3))
        self.place, self.state, self.who = words(), words(), words()
        self.trouble = words("error")
        self.mend_button = PushButton(means.theme, "primary", "check")
        self.mend_button.clicked.connect(self._mend)
        self.folder_button = PushButton(means.theme, icon="folder")
        self.folder_button.clicked.connect(self._open_folder)
        self.check_button = PushButton(means.theme, icon="check")
        self.check_button.clicked.connect(self._check)
        self.stop_button = PushButton(means.theme)
        self.told = Told(means.speaking)
        self.panel = Panel(means.theme, means.speaking, danger=True)
        self.panel.unfolds_by(self.stop_button)
        self.panel.wanted.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label, value in (
            (self._place_label, self.place),
            (self._state_label, self.state),
            (self._who_label, self.who),
        ):
            label.setProperty("kind", "section")
            column.addWidget(label)
            column.addWidget(value)
            column.addSpacing(8)
        column.addWidget(self.trouble)
        mend = FlowLayout(gap=8)
        mend.addWidget(self.mend_button)
        column.addLayout(mend)
        column.addSpacing(4)
        buttons = FlowLayout(gap=8)
        for button in (self.folder_button, self.check_button, self.stop_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self.told)
        column.addWidget(self.panel)
        self.retranslate()

    def show_folder(self, folder: Path) -> None:
        """Show where it is shared."""
        self._folder = folder
        self.place.setText(breakable(folder))

    def show_standing(self, standing: Standing | None) -> None:
        """Show how it stands."""
        self._standing = standing
        self.state.setText(self._how(standing))
        trouble = self._trouble(standing)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.mend_button.setVisible(standing is not None and standing.state in _MENDABLE)

    def show_colleagues(self, colleagues: tuple[ColleagueReading, ...]) -> None:
        """Show who else is at work."""
        self._colleagues = names_of(colleagues, self._means.opened.worker_id)
        self._say_who()

    def welcome(self) -> None:
        """Say that it has just been shared, and how others join."""
        self.told.tell(
            lambda: self.tr(
                "From now on the notebook is shared. Give each colleague a first passphrase below; on their own "
                "PC they choose “Join my team” and this same folder."
            )
        )

    def fold(self) -> None:
        """Put away what is asked."""
        self.panel.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._place_label.setText(self.tr("It is shared in"))
        self._state_label.setText(self.tr("How it stands"))
        self._who_label.setText(self.tr("Who is at work now"))
        self.mend_button.setText(self.tr("Put the folder in order"))
        self.folder_button.setText(self.tr("Open the folder"))
        self.check_button.setText(self.tr("Check everything"))
        self.stop_button.setText(self.tr("Stop sharing on this PC…"))
        self.panel.why.setText(
            self.tr(
                "On this PC you go on alone, with all that is in the notebook now. Colleagues do not see what you "
                "do from then on, nor you what they do. The folder and their work stay as they are. To take part "
                "again, you join anew."
            )
        )
        self.panel.do_button.setText(self.tr("Stop sharing"))
        self.show_standing(self._standing)
        self._say_who()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_who(self) -> None:
        listed = self._presence_words.listed(self._colleagues)
        self.who.setText(listed or self.tr("Nobody else"))

    def _how(self, standing: Standing | None) -> str:
        # Elsewhere the words for these lead to this page; here the sentence below says more.
        if standing is not None and standing.state is State.WENT_BACK:
            return self.tr("the folder stands at an earlier day than this PC")
        if standing is not None and standing.state is State.DAMAGED:
            return self.tr("a file in the folder is damaged: {file}").format(file=breakable(standing.file))
        return self._standing_words.sentence(standing, None)

    def _trouble(self, standing: Standing | None) -> str:
        if standing is None:
            return ""
        if standing.state is State.WENT_BACK:
            return self.tr(
                "Somebody has put the folder back to an earlier day. Nothing is lost: what it lacks is still on "
                "this PC or on that of a colleague. Put it in order, and everybody can go on."
            )
        if standing.state is State.DAMAGED:
            return self.tr(
                "A file in the folder is not as it was written. Put the folder in order: what this PC has is put "
                "back. If that does not help, do it on the PC of a colleague."
            )
        return standing.failure.sentence(self._means.speaking.language) if standing.failure else ""

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _mend(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        self.mend_button.setEnabled(False)
        self.told.tell(lambda: self.tr("Putting back what the folder lacks…"))

        def mended(_nothing: None) -> None:
            self.mend_button.setEnabled(True)
            self.told.tell(lambda: self.tr("The folder is in order again."))
            self._means.notebook.look_around()

        self._means.notebook.run(
            lambda: keeper.mend_folder(opened),
            mended,
            lambda failure: self._failed(self.mend_button, failure),
        )

    def _check(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        self.check_button.setEnabled(False)
        self.told.tell(lambda: self.tr("Checking every file. This can take some minutes on a slow network…"))

        def checked(unsound: tuple[Unsound, ...]) -> None:
            self.check_button.setEnabled(True)
            if unsound:
                self.told.warn(lambda: self._list(unsound))
            else:
                self.told.tell(lambda: self.tr("All is well, in the folder and on this PC."))

        self._means.notebook.run(
            lambda: keeper.check(opened), checked, lambda failure: self._failed(self.check_button, failure)
        )

    def _list(self, unsound: tuple[Unsound, ...]) -> str:
        lines = [self.tr("These files are not as they should be:")]
        lines += [
            f"•\u00a0{breakable(one.file)}" + (f": {self._why(one.why)}" if one.why else "")
            for one in unsound[:_MOST]
        ]
        if len(unsound) > _MOST:
            lines.append(self.tr("and %n more", "", len(unsound) - _MOST))
        return "\n".join(lines)

    def _why(self, why: str) -> str:
        words = {
            "damaged": self.tr("damaged"),
            "of another notebook": self.tr("of another notebook"),
            "missing": self.tr("missing"),
            "of a newer program": self.tr("of a newer program"),
            "does not belong here": self.tr("does not belong here"),
            "cannot be read": self.tr("cannot be read"),
        }
        return words.get(why, why)

    def _stop(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        self.panel.run(
            self._means.notebook,
            lambda: keeper.stop_sharing(opened),
            lambda _nothing: self.stopped.emit(),
        )

    def _failed(self, button: PushButton, failure: ExpectedFailure) -> None:
        button.setEnabled(True)
        self.told.fail(failure)
