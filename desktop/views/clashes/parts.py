"""What is chosen as one in a clash: a column, columns that only make sense together, or a whole row."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.models.sharing import ChosenField, ClashField, ClashRow

_TOGETHER = {
    "answer": ("state", "value", "filled_in_by"),
    "step": ("on", "when"),
    "domain_view": ("score", "filled_in_by", "as_before"),
    "domain_line": ("kind", "since"),
}
"""A number belongs to an answer that was given, words about time to their day, a score to who gave it."""


class Side(StrEnum):
    """Whose version is to stand."""

    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to choose. `whole`: the row itself, which one of both took away.

    `fields` are the columns in which the versions differ; all that one of both wrote, for a whole row.
    """

    row: ClashRow
    fields: tuple[ClashField, ...]
    whole: bool = False

    @property
    def key(self) -> tuple[str, UUID, tuple[str, ...]]:
        """What tells it from other parts of the same clash."""
        return self.row.table, self.row.id, tuple(field.column for field in self.fields)

    @property
    def combined(self) -> str | None:
        """Both texts under each other; None where there are not two texts."""
        if self.whole or len(self.fields) != 1 or not self.fields[0].text:
            return None
        theirs, mine = self.fields[0].theirs, self.fields[0].mine
        return f"{theirs}\n{mine}" if theirs and mine else None

    def chosen(self, side: Side, words: str) -> tuple[ChosenField, ...]:
        """Give what is to be written; `words` are both texts as the worker joined them."""
        if side is Side.THEIRS or self.takes_away(side):
            return ()
        return tuple(
            ChosenField(self.row.table, self.row.id, field.column, words if side is Side.BOTH else field.mine)
            for field in self.fields
        )

    def takes_away(self, side: Side) -> bool:
        """Whether the row is to go, if that side is chosen."""
        return self.whole and self.row.mine_gone and side is Side.MINE


def parts_of(row: ClashRow) -> Iterator[Part]:
    """Give what there is to choose of a row."""
    if row.mine_gone or row.theirs_gone:
        yield Part(row, row.fields, whole=True)
        return
    together = _TOGETHER.get(row.table, ())
    group = tuple(field for field in row.fields if field.column in together)
    for field in row.fields:
        if field not in group:
            yield Part(row, (field,))
        elif field is group[0]:
            yield Part(row, group)
