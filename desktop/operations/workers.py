"""Operations on the notebook itself and on the workers in it."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

from msgspec import UNSET, UnsetType
from sqlalchemy import select

from desktop.models.errors import AlreadyThere
from desktop.models.evolutor import Group, Instrument, Statement
from desktop.models.life_domains import LifeDomain
from desktop.models.methods import default_domains, default_instrument
from desktop.models.people import NotebookRow, Worker
from desktop.operations.base import Operation, Seen, given, new_id
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class StartNotebook(Operation):
    """Begin a notebook: its name, its first worker, the life domains and the evolutor that come along."""

    id: UUID
    name: str
    worker_name: str

    def run(self, work: UnitOfWork) -> UUID:
        """Write the first rows; returns the id of the notebook. Raises AlreadyThere where it has begun."""
        if work.session.scalars(select(NotebookRow)).first():
            raise AlreadyThere
        work.add(NotebookRow(id=self.id, name=self.name))
        work.add(Worker(id=work.worker_id, name=self.worker_name))
        for place, domain in enumerate(default_domains()):
            work.add(
                LifeDomain(
                    id=uuid5(self.id, f"life_domain {domain.key}"),
                    key=domain.key,
                    position=place,
                    active=domain.active,
                    icon=domain.icon,
                    colour=domain.colour,
                    name=domain.name,
                    plain=domain.plain,
                )
            )
        self._take_instrument(work)
        return self.id

    def _take_instrument(self, work: UnitOfWork) -> None:
        default = default_instrument()
        instrument = Instrument(
            id=uuid5(self.id, f"instrument {default.key}"),
            key=default.key,
            low=default.low,
            high=default.high,
            name=default.name,
        )
        for place, default_group in enumerate(default.groups):
            group = Group(
                id=uuid5(instrument.id, default_group.key),
                key=default_group.key,
                position=place,
                name=default_group.name,
            )
            for rank, statement in enumerate(default_group.statements):
                group.statements.append(
                    Statement(
                        id=uuid5(instrument.id, f"statement {statement.key}"),
                        key=statement.key,
                        position=rank,
                        icon=statement.icon,
                        colour=statement.colour,
                        text=statement.text,
                        plain=statement.plain,
                    )
                )
            instrument.groups.append(group)
        work.add(instrument)


@dataclass(frozen=True, kw_only=True)
class TakeUpNotebook(Operation):
    """Begin a notebook with what was taken over from another one: only its name is new."""

    id: UUID
    name: str
    keep_years: int | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the row of the notebook; returns its id. Raises AlreadyThere where it has begun."""
        if work.session.scalars(select(NotebookRow)).first():
            raise AlreadyThere
        return work.add(NotebookRow(id=self.id, name=self.name, keep_years=self.keep_years)).id


@dataclass(frozen=True, kw_only=True)
class RenameNotebook(Operation):
    """Give the notebook another name."""

    notebook: UUID
    name: str
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the name."""
        work.get(NotebookRow, self.notebook, self.seen_version).name = self.name


@dataclass(frozen=True, kw_only=True)
class SetKeepYears(Operation):
    """Say how many years after closing a dossier is kept before the team is reminded; None: no reminder."""

    notebook: UUID
    years: int | None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the term. Raises YearsOutOfRange."""
        work.get(NotebookRow, self.notebook, self.seen_version).keep_years = self.years


@dataclass(frozen=True, kw_only=True)
class AddWorker(Operation):
    """Add a colleague, so that a youth can have this companion."""

    id: UUID = field(default_factory=new_id)
    name: str
    phone: str = ""
    mail: str = ""

    def run(self, work: UnitOfWork) -> UUID:
        """Write the colleague; returns the id."""
        return work.add(Worker(id=self.id, name=self.name, phone=self.phone, mail=self.mail)).id


@dataclass(frozen=True, kw_only=True)
class ChangeWorker(Operation):
    """Change what is known of a worker; what is left unset stays."""

    worker: UUID
    name: str | UnsetType = UNSET
    phone: str | UnsetType = UNSET
    mail: str | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given."""
        worker = work.get(Worker, self.worker, self.seen_version)
        worker.name = given(self.name, worker.name)
        worker.phone = given(self.phone, worker.phone)
        worker.mail = given(self.mail, worker.mail)


@dataclass(frozen=True, kw_only=True)
class RetireWorker(Operation):
    """Say that a worker no longer takes part, from a day on (today if unset), or does after all.

    This takes no key away: see `Keepers.remove_worker`.
    """

    worker: UUID
    left: bool = True
    on: date | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write it."""
        worker = work.get(Worker, self.worker, self.seen_version)
        worker.left_on = (self.on or work.today) if self.left else None


@dataclass(frozen=True, kw_only=True)
class ChangeKeys(Operation):
    """Note in the audit trail that somebody's key was given, changed or taken away; no key is in it."""

    worker: UUID

    def run(self, work: UnitOfWork) -> None:
        """Note it."""
        work.get(Worker, self.worker)
