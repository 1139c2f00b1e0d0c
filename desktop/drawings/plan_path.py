"""The step plan as a winding road with stations, on as many pages as it takes."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import isinf

from desktop.drawings.plan_frame import Block, Frame
from desktop.drawings.plan_road import Road
from desktop.drawings.plan_sheet import Sheet
from desktop.drawings.plan_stations import Station, draw, stations
from desktop.drawings.shapes import Anchor, Dot, Drawing, Label, Measure, Point, Shape
from desktop.drawings.signs import star
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import PlanReading


def plan_path(
    reading: PlanReading,
    width: float,
    height: float,
    words: Words,
    palette: Palette,
    measure: Measure,
    *,
    header: bool = True,
    footer: bool = True,
) -> tuple[Drawing, ...]:
    """The pages of a plan, each `width` by `height` points; nothing is left out, whatever its length.

    With `height` infinite it is one page, as high as the plan needs (for a screen that scrolls).
    `header` is the domain, the title and the wish; `footer` who made it and whom to call. A plan
    without steps gets five empty stations to write on. Stands on `palette.surface`.
    """
    return _Plan(reading, width, height, words, palette, measure, header=header, footer=footer).pages()


@dataclass
class _Page:
    """What comes on one page, before it is drawn."""

    top: float
    bottom: float
    blocks: list[Block] = field(default_factory=list)
    stations: list[Station] = field(default_factory=list)
    star: bool = False
    road_top: float = 0.0


class _Plan:
    def __init__(
        self,
        reading: PlanReading,
        width: float,
        height: float,
        words: Words,
        palette: Palette,
        measure: Measure,
        *,
        header: bool,
        footer: bool,
    ) -> None:
        self._height, self._words, self._palette, self._measure = height, words, palette, measure
        self._header, self._footer, self._colour = header, footer, reading.colour
        self._sheet = Sheet.of(width)
        self._frame = Frame(reading, self._sheet, words, palette, measure)
        self._stations = stations(reading, self._sheet, words, measure)
        self._foot = self._frame.foot()
        self._edge = 0.9 * self._sheet.margin if header or footer else self._sheet.road

    def pages(self) -> tuple[Drawing, ...]:
        strip = self._header and self._frame.has_tag()
        pages = self._filled(strip=strip)
        if len(pages) > 1 and not strip:
            strip = True
            pages = self._filled(strip=True)
        return tuple(self._drawn(pages, number, strip=strip) for number in range(len(pages)))

    def _filled(self, *, strip: bool) -> list[_Page]:
        """Fill pages one after the other: the heading, the stations, and the star after the last."""
        pages = [self._page(strip=strip)]
        room = pages[0].top
        for block in self._frame.heading() if self._header else []:
            if room + block.height > pages[-1].bottom and pages[-1].blocks:
                pages.append(self._page(strip=True))
                room = pages[-1].top
            pages[-1].blocks.append(block)
            room += block.height
        pages[-1].road_top = room
        waiting = deque(self._stations)
        begun = False
        used = room
        while waiting:
            page, station = pages[-1], waiting[0]
            gap = self._sheet.least_gap if page.stations else 0.0
            after = self._sheet.lead
            if len(waiting) == 1:
                after = self._sheet.least_gap + self._sheet.star_tall
            free = page.bottom - used - gap
            if station.height(self._sheet) + after <= free:
                page.stations.append(waiting.popleft())
                used += gap + station.height(self._sheet)
                begun = True
                continue
            fresh = not page.stations and not page.blocks
            parts = self._parts(station, free - self._sheet.lead, fresh=fresh)
            if parts:
                page.stations.append(parts[0])
                waiting[0] = parts[1]
                begun = True
            elif fresh:  # nothing smaller can be made of it, and no page has more room
                page.stations.append(waiting.popleft())
                begun = True
            pages.append(self._page(strip=True))
            used = pages[-1].road_top = pages[-1].top + (self._sheet.lead if begun else 0.0)
        pages[-1].star = True
        return pages

    def _page(self, *, strip: bool) -> _Page:
        top = self._edge + (self._frame.strip if strip else 0.0)
        bottom = self._height - self._edge
        if self._footer:
            bottom -= self._foot.height + 0.75 * self._sheet.title
        return _Page(top, bottom, road_top=top)

    def _parts(self, station: Station, room: float, *, fresh: bool) -> tuple[Station, Station] | None:
        """A station in two parts, where its text is longer than a page or nothing else helps."""
        whole_page = self._page(strip=True)
        most = whole_page.bottom - whole_page.top - 2 * self._sheet.lead
        if not fresh and station.height(self._sheet) <= most:
            return None
        parts = station.split(room, self._sheet, self._words)
        if parts and not fresh and len(parts[0].lines) < 4:
            return None
        return parts

    def _drawn(self, pages: Sequence[_Page], number: int, *, strip: bool) -> Drawing:
        page, sheet = pages[number], self._sheet
        shapes: list[Shape] = []
        if strip or number:
            shapes += self._frame.top_line(self._edge, number + 1, len(pages), tag=self._header)
        y = page.top
        for block in page.blocks:
            shapes += block.draw(y)
            y += block.height
        tops, end = self._tops(page)
        bottom = end if isinf(page.bottom) else page.bottom
        begun = any(before.stations for before in pages[:number])
        following = pages[number + 1].stations if number + 1 < len(pages) else []
        shapes += self._road(page, tops, end, following, begun=begun)
        for station, top in zip(page.stations, tops, strict=True):
            shapes += draw(station, top, self._colour, sheet, self._words, self._palette)
        if page.star:
            shapes += self._star(self._star_at(page, end))
        height = self._height
        if self._footer:
            under = bottom + 0.75 * sheet.title
            shapes += self._foot.draw(under)
            height = min(height, under + self._foot.height + self._edge)
        else:
            height = min(height, bottom + self._edge)
        return Drawing(sheet.width, self._height if not isinf(self._height) else height, tuple(shapes))

    def _tops(self, page: _Page) -> tuple[list[float], float]:
        """Where each station's room begins, the gaps stretched as far as is good; where all ends."""
        sheet = self._sheet
        heights = [station.height(sheet) for station in page.stations]
        star = sheet.star_tall if page.star else sheet.lead
        gaps = len(heights) if page.star else max(len(heights) - 1, 1)
        gap = sheet.usual_gap
        if not isinf(page.bottom):
            spare = page.bottom - page.road_top - sum(heights) - star
            gap = min(max(spare / max(gaps, 1), sheet.least_gap), sheet.most_gap)
        tops: list[float] = []
        y = page.road_top
        for height in heights:
            tops.append(y)
            y += height + gap
        if not page.star:
            y -= gap
        return tops, y + star

    def _road(
        self, page: _Page, tops: Sequence[float], end: float, following: Sequence[Station], *, begun: bool
    ) -> list[Shape]:
        road, sheet = Road(sheet=self._sheet, colour=self._palette.road), self._sheet
        shapes: list[Shape] = []
        here = list(zip(page.stations, tops, strict=True))
        if begun and here:
            first, top = here[0]
            start = (first.x, page.top)
            shapes.append(road.straight(start, (first.x, first.centre(top, sheet))))
        for (one, top), (other, other_top) in pairwise(here):
            shapes.append(road.between(one, top, other, other_top))
        if page.star:
            at = self._star_at(page, end)
            if here:
                station, top = here[-1]
                tall = station.height(sheet)
                foot = top + tall if tall > 2 * sheet.radius else top
                shapes.append(road.to_star((station.x, station.centre(top, sheet)), foot, at))
            else:
                shapes.append(road.to_star((self._stations[-1].x, page.top), page.top, at))
        elif here and following:
            station, top = here[-1]
            shapes.append(road.out(station, top, following[0].x, page.bottom))
        return shapes

    def _star_at(self, page: _Page, end: float) -> Point:
        """On the other side than the last station."""
        sheet = self._sheet
        last = page.stations[-1] if page.stations else self._stations[-1]
        words = self._measure(self._words("plan.celebrate"), sheet.detail, False) / 2
        half = max(words, sheet.star)
        right = sheet.width - sheet.margin - half - 0.06 * sheet.width
        left = max(sheet.left, sheet.margin + half)
        at_right = last.x < sheet.width / 2 if sheet.right > sheet.width / 2 else True
        return right if at_right else left, end - sheet.star

    def _star(self, at: Point) -> list[Shape]:
        sheet, palette = self._sheet, self._palette
        words = (at[0], at[1] - sheet.star - 0.75 * sheet.detail)
        return [
            Dot(at, sheet.star, palette.celebration),
            star((at[0], at[1] + 0.03 * sheet.star), 0.56 * sheet.star, "#FFFFFF"),
            Label(self._words("plan.celebrate"), words, sheet.detail, palette.muted, Anchor.MIDDLE),
        ]
