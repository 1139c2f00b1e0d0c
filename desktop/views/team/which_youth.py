"""A box to choose one young person from."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.readings import YouthLine
from desktop.views.choices import DropDown
from desktop.views.theme import Theme


class WhichYouth(DropDown):
    """Lists names; typing the first letters goes to one. `everybody`: words for a first line without a youth."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)

    @property
    def current(self) -> UUID | None:
        """The id of the one who is chosen."""
        chosen: UUID | None = self.currentData()
        return chosen

    def show_youths(self, youths: Sequence[YouthLine], proposed: str = "", everybody: str = "") -> None:
        """List these, with the one called `proposed` chosen, or else whoever was."""
        before = self.current
        self.clear()
        if everybody:
            self.addItem(everybody, None)
            self.setCurrentIndex(0)
        chosen = False
        for youth in youths:
            self.addItem(youth.name, youth.id)
            if youth.id == before or (before is None and proposed and youth.name == proposed):
                self.setCurrentIndex(self.count() - 1)
                chosen = True
        # Nobody is taken for chosen who was not; Qt chooses the first.
        if not chosen and not everybody:
            self.setCurrentIndex(-1)
