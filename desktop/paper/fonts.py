"""The fonts that come along for paper: what each of them covers, and which is tried before which."""

import struct
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import uharfbuzz as hb

from desktop.models.resources import RESOURCES


@dataclass(frozen=True)
class Font:
    """One TrueType file, read when it is first needed.

    `contextual` says whether its contextual alternates are wanted: scripts that join their letters need
    them, but those of Inter and JetBrains Mono turn "->" into an arrow, and a youth's words stay as written.
    """

    path: Path
    contextual: bool = True

    @property
    def name(self) -> str:
        """The name under which it stands in a PDF."""
        return self.path.stem

    @cached_property
    def face(self) -> hb.Face:
        """The file, opened by HarfBuzz."""
        return hb.Face(hb.Blob(self.path.read_bytes()))

    @cached_property
    def shaper(self) -> hb.Font:
        """What HarfBuzz shapes with; its units are those of the font."""
        return hb.Font(self.face)

    @cached_property
    def coverage(self) -> frozenset[int]:
        """The code points it has a glyph for."""
        return frozenset(self.face.unicodes)

    @cached_property
    def bounds(self) -> tuple[int, int, int, int]:
        """The box around all glyphs in font units: left, bottom, right, top."""
        head = bytes(self.face.reference_table("head").data)
        left, bottom, right, top = struct.unpack_from(">4h", head, 36)
        return left, bottom, right, top

    def per_mille(self, units: float) -> float:
        """Font units as thousandths of the text's size, in which a PDF counts."""
        return units * 1000 / int(self.face.upem)

    def covers(self, character: str) -> bool:
        """Whether there is a glyph for that one character."""
        return ord(character) in self.coverage


_SCRIPTS = (
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansGeorgian",
    "NotoSansArmenian",
    "NotoSansEthiopic",
    "NotoSansTifinagh",
    "NotoSansDevanagari",
    "NotoSansGurmukhi",
    "NotoSansBengali",
    "NotoSansTamil",
    "NotoSansThai",
)


@cache
def fallbacks(bold: bool, mono: bool = False) -> tuple[Font, ...]:
    """The fonts in the order in which they are asked for a character; the first is the face of the page."""
    text = _font("Inter", bold, contextual=False)
    first = (_font("JetBrainsMono", True, contextual=False), text) if mono else (text,)
    return (*first, *(_font(family, bold) for family in _SCRIPTS), emoji(), _font("NotoSansSymbols2", bold))


@cache
def emoji() -> Font:
    """The font of the emoji, in one colour."""
    return _font("NotoEmoji", bold=False)


@cache
def _font(family: str, bold: bool, contextual: bool = True) -> Font:
    folder = RESOURCES / "fonts"
    heavy = folder / f"{family}-Bold.ttf"
    if bold and heavy.is_file():
        return Font(heavy, contextual)
    return Font(folder / f"{family}-Regular.ttf", contextual)
