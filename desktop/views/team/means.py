"""What the sections of the page on the team work with."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.views.asking import Asking
from desktop.views.notebook import Notebook
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class Means(NamedTuple):
    """The opened notebook, who keeps it, and how the page looks and speaks."""

    notebook: Notebook
    opened: "Opened"
    keeper: "Keeper"
    theme: Theme
    speaking: Speaking
    asking: Asking
