"""Operations on youths."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType

from desktop.models.errors import YouthErased
from desktop.models.languages import Language
from desktop.models.people import Erased, Worker, Youth
from desktop.models.readings import Wording
from desktop.operations.base import Operation, Seen, given, new_id
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddYouth(Operation):
    """Take a youth up. Only a name to be called by is needed.

    `method` is the key of a method in resources/methods, or empty.
    """

    id: UUID = field(default_factory=new_id)
    name: str
    birth_date: date | None = None
    language: Language = Language.DUTCH
    method: str = ""
    companion: UUID | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the youth; returns the id. Raises YouthErased for the id of one who was erased."""
        if work.session.get(Erased, self.id):
            raise YouthErased
        youth = Youth(id=self.id, name=self.name, language=self.language, method=self.method)
        youth.born_on(self.birth_date, work.today)
        youth.companion_id = work.get(Worker, self.companion).id if self.companion else None
        work.about(youth.id)
        return work.add(youth).id


@dataclass(frozen=True, kw_only=True)
class ChangeYouth(Operation):
    """Change what is known of a youth; what is left unset stays."""

    youth: UUID
    name: str | UnsetType = UNSET
    birth_date: date | UnsetType | None = UNSET
    language: Language | UnsetType = UNSET
    method: str | UnsetType = UNSET
    companion: UUID | UnsetType | None = UNSET
    wording: Wording | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given."""
        youth = work.get(Youth, self.youth, self.seen_version)
        work.about(youth.id)
        youth.name = given(self.name, youth.name)
        youth.language = given(self.language, youth.language)
        youth.method = given(self.method, youth.method)
        youth.wording = given(self.wording, youth.wording)
        if self.birth_date is not UNSET:
            youth.born_on(self.birth_date, work.today)
        if self.companion is not UNSET:
            youth.companion_id = work.get(Worker, self.companion).id if self.companion else None


@dataclass(frozen=True, kw_only=True)
class CloseTrajectory(Operation):
    """Close a trajectory on a day (today if unset), or open it again; a closed dossier stays open to all.

    `closed` false opens it again.
    """

    youth: UUID
    closed: bool = True
    on: date | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write it. Raises DayInTheFuture."""
        youth = work.get(Youth, self.youth, self.seen_version)
        work.about(youth.id)
        youth.close_on((self.on or work.today) if self.closed else None, work.today)


@dataclass(frozen=True, kw_only=True)
class OpenDossier(Operation):
    """Note that a worker opened the dossier of a youth: it stands in the audit trail, nothing else changes."""

    youth: UUID

    def run(self, work: UnitOfWork) -> None:
        """Note it."""
        work.about(work.get(Youth, self.youth).id)
