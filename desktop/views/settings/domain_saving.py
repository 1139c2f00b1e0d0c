"""One life domain of the team as it is being changed: saved as one goes, and never over a colleague's words."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.readings import TeamDomain
from desktop.operations.base import Operation
from desktop.operations.domains import ChangeDomain, RemoveDomain, SwitchDomain
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.domain_values import Values, fields_of_change, values_of


class DomainSaving(QObject):
    """Saves what is set. `changed`: what stands here is to be shown again.

    `clashed` carries what a colleague made of the same meanwhile and what was set here, both as values
    by column; `keep` then writes the latter. `refused` carries the failure that tells why it cannot be.
    """

    changed = Signal()
    clashed = Signal(object, object)
    refused = Signal(object)

    def __init__(
        self, domain: TeamDomain, notebook: Notebook, turns: InTurn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._turns = notebook, turns
        self.domain = domain
        self.values = values_of(domain)
        self.active = domain.active
        self._waiting: list[tuple[Values, Values]] = []
        """What could not be saved: what stood there when it was set, and what was set."""
        self._switch: bool | None = None

    def show_domain(self, domain: TeamDomain, typing: frozenset[str]) -> None:
        """Take over what stands in the notebook, but for the columns in which somebody types."""
        self.domain = domain
        theirs = values_of(domain)
        self.values.update({key: value for key, value in theirs.items() if key not in typing})
        self.active = domain.active
        self.changed.emit()
        if typing:
            # What is being typed is about the version before: others may have changed the same meanwhile.
            return
        self._turns.saw(domain.id, domain.version)
        waiting, self._waiting = self._waiting, []
        for stood, mine in waiting:
            there = {key: theirs[key] for key in mine}
            if there == stood:
                # Only something beside it was changed.
                self.set(mine)
            elif there != mine:
                self.clashed.emit(there, mine)
        switch, self._switch = self._switch, None
        if switch is not None and switch != domain.active:
            self.switch(switch)

    def set(self, values: Mapping[str, str]) -> None:
        """Set some columns, and have them saved."""
        mine = {key: value for key, value in values.items() if value != self.values[key]}
        if not mine:
            return
        stood = {key: self.values[key] for key in mine}
        self.values.update(mine)
        self.changed.emit()
        after = dict(self.values)

        def make() -> Operation:
            fields = fields_of_change(after, set(mine))
            return ChangeDomain(domain=self.domain.id, seen_version=self._seen(), **fields)  # type: ignore[arg-type]

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                # Theirs comes with the next reading; then both are shown.
                self._waiting.append((stood, mine))
            else:
                self.values.update(stood)
                self.changed.emit()
                self.refused.emit(failure)
            self._notebook.changed.emit(None)

        self._turns.do(make, None, refused)

    def switch(self, on: bool) -> None:
        """Put it on the wheel, or take it off."""

        def make() -> Operation:
            return SwitchDomain(domain=self.domain.id, active=on, seen_version=self._seen())

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                self._switch = on
            else:
                self.active = self.domain.active
                self.changed.emit()
                self.refused.emit(failure)
            self._notebook.changed.emit(None)

        self.active = on
        self._turns.do(make, None, refused)

    def remove(self) -> None:
        """Take it away."""

        def make() -> Operation:
            return RemoveDomain(domain=self.domain.id, seen_version=self._seen())

        def refused(failure: ExpectedFailure) -> None:
            self.refused.emit(failure)
            self._notebook.changed.emit(None)

        self._turns.do(make, None, refused)

    def _seen(self) -> UUID:
        return self._turns.version(self.domain.id) or self.domain.version
