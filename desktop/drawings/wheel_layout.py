"""Where wheel, labels and day stand on a sheet: found once for the same words, and kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.drawings.shapes import Measure
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_day import Caption
from desktop.drawings.wheel_labels import Arrangement, arrange
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.wheel_signs import carriers_of, marks_of
from desktop.drawings.wheel_titles import text_of
from desktop.drawings.wheel_type import Text, Type
from desktop.drawings.words import Words
from desktop.models.readings import DomainReading, OverviewReading, Wording

_LOW = 380.0
"""On a sheet that is lower, the words in the corner are few."""
_WIDE, _HIGH = 780.0, 540.0
"""The sheet on which letters have their usual size."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a wheel is drawn on, and how."""

    width: float
    height: float
    words: Words
    palette: Palette
    measure: Measure
    wording: Wording
    look: WheelLook

    @property
    def dated(self) -> bool:
        """Whether the day stands in a corner."""
        return self.look.day and not self.look.blank

    @property
    def small_letters(self) -> float:
        """Size of the letters in the corner."""
        return min(max(12.0 * self._room, 11.0), 20.0 if self.look.large else 14.0)

    def types(self, domains: Sequence[DomainReading]) -> list[Type]:
        """Sizes of the labels to try, the best first."""
        if self.look.large:
            tried = [min(max(26 * self._room, 25.6), 36.0), 22.0, 18.0, 15.0, 12.5, 11.5]
        else:
            best = min(max(14 * self._room, 11.5), 20.0)
            tried = [best, (best + 11.5) / 2, 11.5] if best > 12 else [best]
        types = [Type.of(size, self.wording) for size in tried]
        types.append(types[-1].compact())
        if self.look.blank:
            return [replace(one, state=0.0, face=False) for one in types]
        signed = any(marks_of(domain) or carriers_of(domain) for domain in domains)
        if signed or (self.look.lines and any(domain.lines for domain in domains)):
            return [replace(one, signs=max(1.36 * one.line, 12.0)) for one in types]
        return types

    def text(self, domain: DomainReading, sizes: Type) -> Text:
        """What the label of a domain has to hold."""
        name = domain.name.in_(self.words.language)
        if self.wording is Wording.PLAIN:
            name = domain.plain.in_(self.words.language) or name
        return text_of(domain, name, self.words, sizes, self.measure, self.look)

    @property
    def _room(self) -> float:
        return min(self.width / _WIDE, self.height / _HIGH)


@dataclass(frozen=True, slots=True)
class Layout:
    """An arrangement, the words in the corner, and what both were made for.

    `lowered`: the words in the corner have their room above all else.
    """

    held: tuple[object, ...]
    caption: Caption
    arranged: Arrangement
    lowered: bool = False


def lay_out(reading: OverviewReading, sheet: Sheet, former: Layout | None = None) -> Layout:
    """Find where everything stands; as in the former layout where that held the same words."""
    width, height, measure = sheet.width, sheet.height, sheet.measure
    brief = height < _LOW
    caption = Caption(reading, sheet.words, sheet.palette, measure, sheet.small_letters, brief=brief)
    types = tuple(sheet.types(reading.domains))

    def said(sizes: Type) -> list[Text]:
        return [sheet.text(domain, sizes) for domain in reading.domains]

    held = (width, height, sheet.look, measure, caption.tall, types, *said(types[0]))

    def free(arranged: Arrangement) -> bool:
        taken = [place.box for place in arranged.places]
        return not sheet.dated or caption.corner(width, height, arranged.rings, taken) is not None

    if former is not None and former.held == held and (former.lowered or free(former.arranged)):
        return Layout(held, caption, former.arranged, former.lowered)
    arranged = arrange(said, width, height, types, measure)
    if free(arranged):
        return Layout(held, caption, arranged)
    # No corner is free: the day stands above everything else.
    lower = max(height - caption.tall, 1.0)
    arranged = arrange(said, width, lower, types, measure).moved(caption.tall)
    return Layout(held, caption, arranged, lowered=True)
