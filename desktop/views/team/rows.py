"""The lines of those who take part: who can open the notebook, and who is only a name in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.readings import WorkerReading
from desktop.models.sharing import HolderReading
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton, PushButton
from desktop.views.flow import FlowLayout
from desktop.views.team.means import Means
from desktop.views.team.panel import Panel, one_at_a_time
from desktop.views.team.passphrase_panel import PassphrasePanel

_HIGH = 32


class _Row(QWidget):
    """A name, a word about it, and what unfolds below. `changed` carries words on what was done."""

    changed = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self.name, self.word = QLabel(), words("quiet")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self._line = row(self.name)
        self._line.addWidget(self.word, 1)
        self.word.setMinimumHeight(_HIGH)
        self.word.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._line)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def fold(self) -> None:
        """Put away what is asked."""

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""

    def _do(self, panel: Panel, job: Callable[[], None], say: Callable[[], str]) -> None:
        panel.run(self._means.notebook, job, lambda _nothing: self.changed.emit(say))


class HolderRow(_Row):
    """Somebody who can open the notebook; a coordinator can change that."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._holder: HolderReading | None = None
        theme, speaking = means.theme, means.speaking
        self.pencil = IconButton(theme, "pencil")
        self.pencil.setCheckable(True)
        self.pencil.toggled.connect(self._unfold)
        self.reset_button = PushButton(theme, icon="key")
        self.role_button = PushButton(theme, icon="user")
        self.remove_button = PushButton(theme, "danger", "minus_circle")
        self.reset = PassphrasePanel(theme, speaking)
        self.role = Panel(theme, speaking)
        self.remove = Panel(theme, speaking, danger=True)
        self.panels: tuple[Panel, ...] = (self.reset, self.role, self.remove)
        buttons = (self.reset_button, self.role_button, self.remove_button)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=8)
        for button, panel in zip(buttons, self.panels, strict=True):
            panel.unfolds_by(button)
            flow.addWidget(button)
        one_at_a_time(self.panels)
        self.reset.wanted.connect(self._reset)
        self.role.wanted.connect(self._change_role)
        self.remove.wanted.connect(self._remove)
        self._line.addWidget(self.pencil)
        for part in (self._buttons, *self.panels):
            self._column.addWidget(part)
        self._buttons.hide()

    def show_holder(self, holder: HolderReading, may_change: bool) -> None:
        """Show what holds now. `may_change`: whether whoever looks is a coordinator."""
        self._holder = holder
        self.pencil.setVisible(may_change)
        if not may_change:
            self.pencil.setChecked(False)
        # Who has a passphrase changes it in the settings; and nobody locks the door behind themselves.
        self.reset_button.setVisible(not holder.me)
        self.remove_button.setVisible(not holder.me)
        self.retranslate()

    def fold(self) -> None:
        """Put away what is asked."""
        for panel in self.panels:
            panel.fold()
        self.pencil.setChecked(False)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        holder = self._holder
        if holder is None:
            return
        name = holder.name
        self.name.setText(self.tr("{name} (you)").format(name=name) if holder.me else name)
        self.word.setText(self.tr("coordinator") if holder.coordinator else self.tr("worker"))
        self.pencil.say(self.tr("Change what {name} can do").format(name=name))
        self.reset_button.setText(self.tr("New passphrase…"))
        self.reset.why.setText(
            self.tr("Has {name} forgotten it? Make up a new one and tell it in person.").format(name=name)
        )
        self.reset.do_button.setText(self.tr("Set it"))
        if holder.coordinator:
            self.role_button.setText(self.tr("No longer coordinator…"))
            why = self.tr("{name} works in the notebook as before, and adds or takes out nobody any more.")
            self.role.do_button.setText(self.tr("No longer coordinator"))
        else:
            self.role_button.setText(self.tr("Make coordinator…"))
            why = self.tr(
                "A coordinator adds colleagues, takes them out and makes new passphrases. {name} can then take "
                "you out too."
            )
            self.role.do_button.setText(self.tr("Make coordinator"))
        self.role.why.setText(why.format(name=name))
        self.remove_button.setText(self.tr("Take out of the team…"))
        self.remove.why.setText(
            self.tr(
                "{name} can no longer open the shared notebook, and everybody who remains gets a new key; that "
                "goes by itself. What {name} wrote stays. What was copied before, on paper or to another PC, "
                "cannot be taken back."
            ).format(name=name)
        )
        self.remove.do_button.setText(self.tr("Take out {name}").format(name=name))

    def _unfold(self, shown: bool) -> None:
        self._buttons.setVisible(shown)
        if not shown:
            for panel in self.panels:
                panel.fold()

    def _reset(self) -> None:
        keeper, opened, holder = self._means.keeper, self._means.opened, self._holder
        if holder is None:
            return
        passphrase = self.reset.new.text()
        self._do(
            self.reset,
            lambda: keeper.reset_passphrase(opened, holder.worker_id, passphrase),
            lambda: self.tr("The new passphrase of {name} opens the notebook.").format(name=holder.name),
        )

    def _change_role(self) -> None:
        keeper, opened, holder = self._means.keeper, self._means.opened, self._holder
        if holder is None:
            return

        def say() -> str:
            if holder.coordinator:
                return self.tr("{name} is no longer coordinator.").format(name=holder.name)
            return self.tr("{name} is coordinator now.").format(name=holder.name)

        self._do(
            self.role,
            lambda: keeper.set_coordinator(opened, holder.worker_id, not holder.coordinator),
            say,
        )

    def _remove(self) -> None:
        keeper, opened, holder = self._means.keeper, self._means.opened, self._holder
        if holder is None:
            return
        self._do(
            self.remove,
            lambda: keeper.remove_worker(opened, holder.worker_id),
            lambda: self.tr("{name} no longer takes part. Who remains has a new key.").format(
                name=holder.name
            ),
        )


class NameRow(_Row):
    """A companion who is only a name in the notebook; a coordinator can give a key."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._worker: WorkerReading | None = None
        self.give_button = PushButton(means.theme, icon="key")
        self.give = PassphrasePanel(means.theme, means.speaking)
        self.give.unfolds_by(self.give_button)
        self.give.wanted.connect(self._give)
        self._line.addWidget(self.give_button)
        self._column.addWidget(self.give)

    def show_worker(self, worker: WorkerReading, may_change: bool) -> None:
        """Show what holds now. `may_change`: whether whoever looks is a coordinator."""
        self._worker = worker
        self.give_button.setVisible(may_change)
        self.retranslate()

    def fold(self) -> None:
        """Put away what is asked."""
        self.give.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        if self._worker is None:
            return
        name = self._worker.name
        self.name.setText(name)
        self.word.setText(self.tr("only a name"))
        self.give_button.setText(self.tr("Give a key…"))
        self.give_button.setAccessibleName(self.tr("Give {name} a key…").format(name=name))
        self.give.why.setText(
            self.tr(
                "{name} can then open the notebook. Make up a first passphrase and tell it in person."
            ).format(name=name)
        )
        self.give.do_button.setText(self.tr("Give a key"))

    def _give(self) -> None:
        keeper, opened, worker = self._means.keeper, self._means.opened, self._worker
        if worker is None:
            return
        passphrase = self.give.new.text()
        self._do(
            self.give,
            lambda: keeper.give_key(opened, worker.id, passphrase),
            lambda: self.tr("{name} can open the notebook now.").format(name=worker.name),
        )
