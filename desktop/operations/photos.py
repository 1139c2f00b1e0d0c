"""Operations on photos of sheets: what the notebook knows of them (see `Desk.take_in`)."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType
from sqlalchemy import func, select

from desktop.models.errors import GoneMeanwhile
from desktop.models.overviews import Overview
from desktop.models.people import Youth
from desktop.models.photos import Photo
from desktop.operations.base import Operation, Seen, given, new_id
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddPhoto(Operation):
    """Note a photo whose attachment is kept already under `name`; `on`: today if unset."""

    id: UUID = field(default_factory=new_id)
    youth: UUID
    overview: UUID | None = None
    name: str
    width: int
    height: int
    caption: str = ""
    on: date | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write it, after the others; returns its id.

        Raises GoneMeanwhile, TextTooLong, and FieldNotUnderstood for a size that no photo has.
        """
        youth = work.get(Youth, self.youth)
        work.about(youth.id)
        if self.overview and work.get(Overview, self.overview).youth_id != youth.id:
            raise GoneMeanwhile
        last = work.session.scalar(select(func.max(Photo.position)).where(Photo.youth_id == youth.id))
        photo = Photo(
            id=self.id,
            youth_id=youth.id,
            overview_id=self.overview,
            name=self.name,
            width=self.width,
            height=self.height,
            position=0 if last is None else last + 1,
            caption=self.caption,
            on=self.on or work.today,
            added_at=work.at,
        )
        return work.add(photo).id


@dataclass(frozen=True, kw_only=True)
class ChangePhoto(Operation):
    """Say otherwise what a photo shows, or with which overview it belongs; what is left unset stays."""

    photo: UUID
    caption: str | UnsetType = UNSET
    overview: UUID | UnsetType | None = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given. Raises GoneMeanwhile, TextTooLong."""
        photo = work.get(Photo, self.photo, self.seen_version)
        work.about(photo.youth_id)
        photo.caption = given(self.caption, photo.caption)
        if self.overview is not UNSET:
            if self.overview and work.get(Overview, self.overview).youth_id != photo.youth_id:
                raise GoneMeanwhile
            photo.overview_id = self.overview


@dataclass(frozen=True, kw_only=True)
class RemovePhoto(Operation):
    """Take a photo away from the dossier; undo brings it back."""

    photo: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove the row."""
        photo = work.get(Photo, self.photo, self.seen_version)
        work.about(photo.youth_id)
        work.remove(photo)
