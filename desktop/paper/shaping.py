"""From a text as it is written to the glyphs that show it, from left to right."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from unicodedata import category, normalize

import uharfbuzz as hb

from desktop.paper.directions import levels, runs_right_to_left, visual_order
from desktop.paper.fonts import Font, emoji, fallbacks

_NON_JOINER, _JOINER = "\u200c", "\u200d"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_KEPT_CONTROLS = _NON_JOINER + _JOINER + _DIRECTION_MARKS
_TEXT_STYLE, _EMOJI_STYLE = "\ufe0e", "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_REGIONS = range(0x1F1E6, 0x1F200)
_BOX = "□"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph and the letters it stands for; measures in thousandths of the text's size.

    `text` is empty for a glyph that belongs to the letters of its neighbour.
    """

    index: int
    text: str
    advance: float
    shift: float
    rise: float


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, from left to right; `text` as it is read, `plain` if its glyphs tell it by themselves."""

    font: Font
    glyphs: tuple[Glyph, ...]
    text: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A text ready to be set; `width` in thousandths of its size."""

    runs: tuple[Run, ...]
    width: float


def clean(text: str) -> str:
    """The text as one line: composed letters, spaces for breaks, no controls that show nothing."""
    return "".join(map(_kept, normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))))


def _kept(character: str) -> str:
    kind = category(character)
    if kind in ("Zl", "Zp") or character in "\t\n\r\v\f":
        return " "
    if kind == "Cc" or (kind == "Cf" and character not in _KEPT_CONTROLS):
        return ""
    return character


@lru_cache(maxsize=4096)
def shape(text: str, bold: bool = False, mono: bool = False, right_to_left: bool | None = None) -> Line:
    """Set a text of one line; None lets its own words decide which way it runs."""
    text = clean(text)
    if right_to_left is None:
        right_to_left = runs_right_to_left(text)
    text_levels = levels(text, right_to_left)
    pieces = [
        (font, text_levels[start], text[start:end]) for start, end, font in _with_fonts(text, bold, mono)
    ]
    runs: list[Run] = []
    run_levels: list[int] = []
    for (font, level), group in groupby(pieces, key=lambda piece: piece[:2]):
        words = "".join(piece for *_, piece in group)
        turned = level % 2 == 1
        runs.append(_shape_run(font, words, turned) if font else _boxes(words, turned, bold))
        run_levels.append(level)
    ordered = tuple(visual_order(runs, run_levels))
    return Line(ordered, sum(glyph.advance for run in ordered for glyph in run.glyphs))


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Where each character as a reader sees it starts and ends: a letter with its marks, a joined emoji."""
    start = 0
    regions = 0
    for index in range(1, len(text)):
        before, here = text[index - 1], text[index]
        regions = regions + 1 if ord(before) in _REGIONS else 0
        joined = (
            _is_attached(here)
            or (before == _JOINER and category(here) == "So")
            or (ord(here) in _REGIONS and regions % 2 == 1)
        )
        if not joined:
            yield start, index
            start = index
    if text:
        yield start, len(text)


def _is_attached(character: str) -> bool:
    return (
        category(character) in ("Mn", "Mc", "Me")
        or character in _KEPT_CONTROLS
        or ord(character) in _SKIN_TONES
    )


def _with_fonts(text: str, bold: bool, mono: bool) -> Iterator[tuple[int, int, Font | None]]:
    before: Font | None = None
    fonts = fallbacks(bold, mono)
    for start, end in clusters(text):
        whole = text[start:end]
        font = _font_for(whole, fonts, before)
        if font is None and end - start > 1:
            # No font has the letter with all its marks: show what can be shown.
            for index in range(start, end):
                yield index, index + 1, _font_for(text[index], fonts, before)
        else:
            yield start, end, font
        before = font


def _font_for(whole: str, fonts: tuple[Font, ...], before: Font | None) -> Font | None:
    shown = [c for c in whole if c not in _KEPT_CONTROLS and c not in (_TEXT_STYLE, _EMOJI_STYLE)]
    # Spaces and commas between two Arabic words belong to the Arabic; emoji have no commas of their own.
    neutral = all(category(c)[0] in "ZP" for c in shown)
    if neutral and before not in (None, emoji()) and all(map(before.covers, shown)):
        return before
    if _EMOJI_STYLE in whole or any(ord(c) in _SKIN_TONES for c in whole):
        fonts = (emoji(), *fonts)
    return next((font for font in fonts if all(map(font.covers, shown))), None)


def _shape_run(font: Font, text: str, turned: bool) -> Run:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if turned else "ltr"
    # Without this HarfBuzz takes the language of the PC, and two PCs would print two sheets.
    buffer.language = "und"
    hb.shape(font.shaper, buffer, {"calt": font.contextual})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    tellers = _tellers(infos, positions)
    starts = sorted({info.cluster for info in infos} | {0})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs = tuple(
        Glyph(
            index=info.codepoint,
            text=text[info.cluster : ends[info.cluster]] if order in tellers else "",
            advance=font.per_mille(position.x_advance),
            shift=font.per_mille(position.x_offset),
            rise=font.per_mille(position.y_offset),
        )
        for order, (info, position) in enumerate(zip(infos, positions, strict=True))
    )
    # What is turned around needs no help: readers turn it back themselves, glyph by glyph.
    plain = turned or all(len(glyph.text) == 1 and not glyph.rise for glyph in glyphs)
    return Run(font, glyphs, text, plain)


def _tellers(infos: list[hb.GlyphInfo], positions: list[hb.GlyphPosition]) -> set[int]:
    """Of the glyphs that share their letters, the widest tells them."""
    widest: dict[int, int] = {}
    for order, info in enumerate(infos):
        best = widest.get(info.cluster)
        if best is None or positions[order].x_advance > positions[best].x_advance:
            widest[info.cluster] = order
    return set(widest.values())


def _boxes(text: str, turned: bool, bold: bool) -> Run:
    box = _shape_run(fallbacks(bold)[0], _BOX, turned=False)
    (drawn,) = box.glyphs
    shown = reversed(text) if turned else text
    glyphs = tuple(Glyph(drawn.index, c, drawn.advance, drawn.shift, drawn.rise) for c in shown)
    return Run(box.font, glyphs, text, plain=True)
