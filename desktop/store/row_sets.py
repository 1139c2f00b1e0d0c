"""All rows of a notebook as images, and which of them are about one youth."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.store.images import MODELS, Image, image_of

Images = dict[tuple[str, UUID], Image]

_OF_YOUTH = {"overview": "youth_id", "moment": "youth_id", "step_plan": "youth_id", "photo": "youth_id"}
_PART_OF = {
    "domain_view": ("overview", "overview_id"),
    "domain_link": ("overview", "overview_id"),
    "domain_line": ("domain_view", "view_id"),
    "answer": ("moment", "moment_id"),
    "step": ("step_plan", "plan_id"),
}
OF_YOUTHS = frozenset({"youth", *_OF_YOUTH, *_PART_OF})
"""The tables in which each row is about one youth."""
_ABOUT_YOUTHS = OF_YOUTHS | {"audit", "erased"}


class Rows:
    """The images of all rows that a session sees, by table and id."""

    def __init__(self, session: Session) -> None:
        self.images: Images = {
            (table, row.id): image_of(row)
            for table, model in MODELS.items()
            for row in session.scalars(select(model))
        }

    def everything(self) -> Images:
        """All rows."""
        return dict(self.images)

    def of_team(self) -> Images:
        """The rows that are about no youth: workers, life domains, instruments, the notebook itself."""
        return {key: image for key, image in self.images.items() if key[0] not in _ABOUT_YOUTHS}

    def of_youth(self, youth: UUID) -> Images:
        """The rows that are about one youth, the youth itself among them."""
        about: Images = {}
        for (table, row_id), image in self.images.items():
            if (table == "youth" and row_id == youth) or (
                table in _OF_YOUTH and image[_OF_YOUTH[table]] == str(youth)
            ):
                about[table, row_id] = image
        # A whole comes before its parts, and these before theirs.
        for (table, row_id), image in self.images.items():
            if table in _PART_OF:
                whole, column = _PART_OF[table]
                if (whole, UUID(str(image[column]))) in about:
                    about[table, row_id] = image
        return about

    def together(self, key: tuple[str, UUID]) -> tuple[str, UUID]:
        """The whole that a row is part of, or the row itself: what is changed and shown together."""
        while key[0] in _PART_OF:
            whole, column = _PART_OF[key[0]]
            key = whole, UUID(str(self.images[key][column]))
        return key

    def youth_of(self, whole: tuple[str, UUID]) -> str | None:
        """The id of the youth whom a whole is about, if it is known and about one."""
        table, row_id = whole
        if table == "youth":
            return str(row_id)
        image = self.images.get(whole)
        return str(image[_OF_YOUTH[table]]) if image and table in _OF_YOUTH else None

    def forget(self, rows: Iterable[tuple[str, UUID]]) -> None:
        """Leave rows out of account."""
        for key in tuple(rows):
            self.images.pop(key, None)
