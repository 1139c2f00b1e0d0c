"""The section on who takes part: who can open the notebook, with which role, and who is only a name."""

from collections.abc import Callable, Collection
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.readings import NotebookReading, WorkerReading
from desktop.models.sharing import HolderReading
from desktop.operations.questions.people import ReadNotebook
from desktop.views.banner import Words
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.settings.section import Section
from desktop.views.standing.presence import PresenceWords
from desktop.views.team.adding import AddingPanel
from desktop.views.team.means import Means
from desktop.views.team.rows import HolderRow, NameRow
from desktop.views.team.told import Told

R = TypeVar("R", HolderRow, NameRow)


class PeopleSection(Section):
    """Lists them; a coordinator adds, changes and takes out."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._reading: NotebookReading | None = None
        self._with_key: tuple[HolderReading, ...] = ()
        self._listing = PresenceWords(self)
        self._why = words("quiet")
        self.holders: dict[UUID, HolderRow] = {}
        self.names: dict[UUID, NameRow] = {}
        self._holder_list, self._name_list = QVBoxLayout(), QVBoxLayout()
        self._names_head = QLabel()
        self._names_head.setProperty("kind", "section")
        self.gone = words("quiet")
        self.add_button = PushButton(means.theme, icon="plus")
        self.adding = AddingPanel(means.theme, means.speaking)
        self.adding.unfolds_by(self.add_button)
        self.adding.wanted.connect(self._add)
        self.told = Told(means.speaking)
        for part in (self._names_head, self.gone, self.add_button):
            part.hide()
        for column in (self._holder_list, self._name_list):
            column.setSpacing(6)
        self.add(self._why, self._holder_list, self._names_head, self._name_list, self.gone)
        self.add(row(self.add_button, None), self.adding, self.told)
        means.notebook.changed.connect(self._changed)
        self.retranslate()

    def look(self) -> None:
        """Ask who takes part."""
        keeper, opened, notebook = self._means.keeper, self._means.opened, self._means.notebook

        def read(reading: NotebookReading) -> None:
            self._reading = reading

        def shown(holders: tuple[HolderReading, ...]) -> None:
            self._with_key = holders
            self._show()

        notebook.ask(ReadNotebook(), read)
        notebook.run(lambda: keeper.holders(opened), shown)

    def fold(self) -> None:
        """Put away what is asked, passphrases first of all."""
        self.adding.fold()
        for one in (*self.holders.values(), *self.names.values()):
            one.fold()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Who takes part"))
        self._names_head.setText(self.tr("Companions without a key"))
        self.add_button.setText(self.tr("Add a colleague…"))
        self._say()

    def _changed(self, youth: object) -> None:
        if youth is None and self.isVisible():
            self.look()

    def _show(self) -> None:
        may = self._may_change()
        with_key = {holder.worker_id: holder for holder in self._with_key}
        without = {worker.id: worker for worker in self._without_key() if worker.left_on is None}
        _fit(self.holders, with_key, self._holder_list, self._holder_row)
        _fit(self.names, without, self._name_list, self._name_row)
        for worker_id, holder in with_key.items():
            self.holders[worker_id].show_holder(holder, may)
        for worker_id, worker in without.items():
            self.names[worker_id].show_worker(worker, may)
        self._names_head.setVisible(bool(without))
        self.add_button.setVisible(may)
        if not may:
            self.adding.fold()
        self._say()

    def _say(self) -> None:
        coordinators = tuple(holder.name for holder in self._with_key if holder.coordinator)
        if self._may_change() or not coordinators:
            self._why.setText(self.tr("These colleagues open the notebook with a passphrase of their own."))
        else:
            self._why.setText(
                self.tr(
                    "These colleagues open the notebook with a passphrase of their own. Only a coordinator adds "
                    "colleagues, takes them out or makes a new passphrase: ask {names}."
                ).format(names=self._listing.listed(coordinators))
            )
        gone = tuple(worker.name for worker in self._without_key() if worker.left_on is not None)
        self.gone.setText(self.tr("No longer taking part: {names}").format(names=self._listing.listed(gone)))
        self.gone.setVisible(bool(gone))

    def _may_change(self) -> bool:
        return any(holder.me and holder.coordinator for holder in self._with_key)

    def _without_key(self) -> tuple[WorkerReading, ...]:
        holders = {holder.worker_id for holder in self._with_key}
        workers = self._reading.workers if self._reading else ()
        return tuple(worker for worker in workers if worker.id not in holders)

    def _holder_row(self) -> HolderRow:
        made = HolderRow(self._means)
        made.changed.connect(self._told)
        return made

    def _name_row(self) -> NameRow:
        made = NameRow(self._means)
        made.changed.connect(self._told)
        return made

    def _told(self, say: Words) -> None:
        self.told.tell(say)
        self._means.notebook.changed.emit(None)
        self._means.notebook.look_around()

    def _add(self) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        name, passphrase = self.adding.name.text().strip(), self.adding.new.text()
        coordinator = bool(self.adding.coordinator.current)
        known = {worker.name.casefold() for worker in self._without_key() if worker.left_on is None}
        if name.casefold() in known:
            self.adding.error.warn(
                lambda: self.tr(
                    "{name} is in the notebook as a companion. Give that one a key, or add a last name here."
                ).format(name=name)
            )
            return
        self.adding.run(
            self._means.notebook,
            lambda: keeper.add_worker(opened, name, passphrase, coordinator=coordinator),
            lambda _worker: self._told(lambda: self._how_to_join(name)),
        )

    def _how_to_join(self, name: str) -> str:
        return self.tr(
            "{name} can open the notebook. On another PC: start the program, choose “Join my team” and the "
            "shared folder, and type the passphrase."
        ).format(name=name)


def _fit(rows: dict[UUID, R], wanted: Collection[UUID], column: QVBoxLayout, make: Callable[[], R]) -> None:
    """Have one row for each of those, in that order."""
    for gone in [known for known in rows if known not in wanted]:
        rows.pop(gone).deleteLater()
    for place, worker_id in enumerate(wanted):
        if worker_id not in rows:
            rows[worker_id] = make()
        column.insertWidget(place, rows[worker_id])
