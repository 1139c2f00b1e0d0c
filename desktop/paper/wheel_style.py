"""How the sheets with a wheel are dressed: their size, tones, wording and the signs of what is written."""

from dataclasses import dataclass
from typing import Final

from desktop.drawings.colours import mix, readable
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.words import Words
from desktop.models.paper import PaperSize, WheelPaper
from desktop.models.readings import DomainReading, LineKind, Wording
from desktop.paper.flow import A3, A4

MM: Final = 72 / 25.4
"""A millimetre in points."""

NOTE_ICON: Final = "pencil"
_KIND_TONES: Final = {
    LineKind.STRENGTH: "#117733",
    LineKind.WORRY: "#A3324A",
    LineKind.WISH: "#332288",
    LineKind.PARKED: PAPER.quiet,
}


@dataclass(frozen=True, slots=True)
class Style:
    """All that the parts of one sheet have in common."""

    words: Words
    paper: WheelPaper

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        wide, high = A3 if self.large else A4
        return (high, wide) if self.paper.landscape else (wide, high)

    @property
    def large(self) -> bool:
        """Whether the sheet is larger than an ordinary one."""
        return self.paper.size is PaperSize.A3

    @property
    def scale(self) -> float:
        """How much larger letters and signs are than on A4: an A3 lies or hangs further away."""
        return 1.28 if self.large else 1.0

    @property
    def wheel_scale(self) -> float:
        """How large the wheel's letters are set: it is laid out as on a screen, which is further away."""
        return 1.1 if self.large else 0.88

    @property
    def pictures(self) -> bool:
        """Whether there are to be hardly any words."""
        return self.paper.wording is Wording.PICTURES

    @property
    def line_pitch(self) -> float:
        """Distance between two lines to write on with a felt pen, in points."""
        return (11.0 if self.large else 9.0) * MM

    def look(self, *, blank: bool = False) -> WheelLook:
        """What the wheel itself shows."""
        return WheelLook(grey=self.paper.grey, blank=blank, day=False)

    def name_of(self, domain: DomainReading) -> str:
        """The name of a domain, in plainer words where these are asked for."""
        name = domain.name.in_(self.words.language)
        if self.paper.wording is Wording.USUAL:
            return name
        return domain.plain.in_(self.words.language) or name

    def badge(self, domain: DomainReading) -> tuple[str, str, bool]:
        """Fill of the circle behind an icon, colour of the icon, and whether the circle has an edge."""
        if self.paper.grey:
            return PAPER.surface, PAPER.ink, True
        pale = mix(domain.colour, PAPER.surface, 0.82)
        return pale, readable(domain.colour, pale, 3.0), False

    def kind_tone(self, kind: LineKind) -> str:
        """The colour of the sign of a kind of line."""
        return PAPER.ink if self.paper.grey else _KIND_TONES[kind]

    @property
    def accent(self) -> str:
        """The colour of what is to catch the eye."""
        return PAPER.ink if self.paper.grey else PAPER.accent

    def kind_words(self, kind: LineKind) -> str:
        """What a kind of line is called, as a title of its own."""
        name = self.words(f"changes.{kind}")
        return name[:1].upper() + name[1:]

    def score_words(self, domain: DomainReading) -> str:
        """The score in words, or that there is none."""
        if domain.score is None:
            return self.words("page.not_yet")
        told = self.words(f"page.wheel_score_{domain.score}")
        return self.words("page.wheel_score", score=domain.score, words=told)
