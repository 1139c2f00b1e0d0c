"""The words, signs and colours for the kinds of lines, and for who filled something in."""

from PySide6.QtCore import QObject

from desktop.drawings.colours import readable
from desktop.drawings.wheel_signs import CARRIERS, FIRST, TALK
from desktop.models.readings import FilledBy, LineKind
from desktop.views.theme import Theme
from desktop.views.wheel.parts import Part

MARK_ICONS = {
    Part.FIRST: FIRST,
    Part.TALK: TALK,
    Part.OWN_STRENGTH: CARRIERS["own_strength"],
    Part.OWN_PEOPLE: CARRIERS["own_people"],
    Part.PROFESSIONALS: CARRIERS["professionals"],
}
_COLOURS = {LineKind.STRENGTH: "#117733", LineKind.WORRY: "#AA3344", LineKind.WISH: "#332288"}


def colour_of(kind: LineKind, theme: Theme) -> str:
    """The colour of a kind, readable as text on a card; a word always stands beside it."""
    colour = _COLOURS.get(kind)
    palette = theme.palette
    return readable(colour, palette.surface, palette.contrast) if colour else palette.quiet


class Kinds(QObject):
    """Words for kinds, marks, carriers and who filled in, in the language of the moment."""

    def word(self, kind: LineKind) -> str:
        """Say what a line is."""
        return {
            LineKind.STRENGTH: self.tr("strength"),
            LineKind.WORRY: self.tr("worry"),
            LineKind.WISH: self.tr("wish"),
            LineKind.PARKED: self.tr("parked"),
        }[kind]

    def name(self, kind: LineKind) -> str:
        """The same as a heading."""
        word = self.word(kind)
        return word[:1].upper() + word[1:]

    def asking(self, kind: LineKind) -> str:
        """What to ask for a line of that kind."""
        return {
            LineKind.STRENGTH: self.tr("What goes well?"),
            LineKind.WORRY: self.tr("What is a worry?"),
            LineKind.WISH: self.tr("What would be good?"),
            LineKind.PARKED: self.tr("What can wait?"),
        }[kind]

    def mark(self, part: Part) -> str:
        """Say a mark, or who carries a domain."""
        return {
            Part.FIRST: self.tr("This first"),
            Part.TALK: self.tr("I want to talk about this"),
            Part.OWN_STRENGTH: self.tr("own strength"),
            Part.OWN_PEOPLE: self.tr("own people"),
            Part.PROFESSIONALS: self.tr("professionals"),
        }[part]

    def by(self, by: FilledBy | None) -> str:
        """Say who filled something in, as in "by the young person"; nothing where nobody noted it."""
        return {
            FilledBy.YOUTH: self.tr("by the young person"),
            FilledBy.TOGETHER: self.tr("filled in together"),
            FilledBy.COMPANION: self.tr("by the companion"),
            None: "",
        }[by]

    def who(self, by: FilledBy) -> str:
        """Say who fills in, as in "the young person"."""
        return {
            FilledBy.YOUTH: self.tr("the young person"),
            FilledBy.TOGETHER: self.tr("together"),
            FilledBy.COMPANION: self.tr("the companion"),
        }[by]
