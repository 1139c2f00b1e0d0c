"""What a replica knows of attachments: which of them its rows name, which lie on this PC, which are in the folder too."""

import re
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.models.photos import Photo
from desktop.store.place import ERASED_AT, LOCAL, Place
from desktop.store.share.attachments import is_attachment

_KEPT = Table(
    "local_attachment",
    LOCAL,
    Column("name", Text, primary_key=True),
    Column("there", Integer, nullable=False),
)
CLEARED_HERE: Final = "attachments_cleared_here"
"""The note on the last erasing after which the attachments on this PC were looked through."""
CLEARED_THERE: Final = "attachments_cleared_there"
"""The same of those in the shared folder."""
_NAME: Final = re.compile(rb'"([0-9a-f]{64})"')


class AttachedNote:
    """Reads and writes it, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def in_rows(self) -> frozenset[str]:
        """The names in the rows."""
        return frozenset(filter(is_attachment, self._connection.scalars(select(Photo.name).distinct())))

    def named(self) -> frozenset[str]:
        """The names in the rows, and in what waits or clashes here and may become rows."""
        found = set(self.in_rows())
        for raw in Place(self._connection).unsettled():
            found.update(name.decode("ascii") for name in _NAME.findall(raw))
        return frozenset(found)

    def kept(self) -> frozenset[str]:
        """What was kept on this PC."""
        return frozenset(self._connection.scalars(select(_KEPT.c.name)))

    def keep(self, name: str, *, there: bool = False) -> None:
        """Note that a content is kept here; `there`: it is in the shared folder too."""
        row = insert(_KEPT).values(name=name, there=int(there))
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["name"], set_={"there": 1})
            if there
            else row.on_conflict_do_nothing()
        )

    def forget(self, names: Iterable[str]) -> None:
        """Note that contents are kept here no more."""
        for name in names:
            self._connection.execute(delete(_KEPT).where(_KEPT.c.name == name))

    def to_bring(self) -> tuple[str, ...]:
        """What is to go to the shared folder: only what a row names, so that its entry is there before it."""
        rows = select(Photo.name)
        return tuple(
            self._connection.scalars(
                select(_KEPT.c.name).where(_KEPT.c.there == 0, _KEPT.c.name.in_(rows)).order_by(_KEPT.c.name)
            )
        )

    def not_known_there(self) -> None:
        """Have everything looked for in the shared folder again: it may be another one, or lack some."""
        self._connection.execute(update(_KEPT).values(there=0))

    def erased_since(self, note: str) -> int | None:
        """The position of the last erasing, where `note` does not say that it was cleared up after that."""
        place = Place(self._connection)
        erased = place.note(ERASED_AT)
        return int(erased) if erased is not None and place.note(note) != erased else None

    def cleared(self, note: str, erased: int) -> None:
        """Note that it was cleared up after an erasing."""
        Place(self._connection).write_note(note, str(erased))
