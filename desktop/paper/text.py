"""Text on paper, in every script: how wide it is, and the setting of it."""

from desktop.drawings.shapes import Anchor
from desktop.paper.embedding import EmbeddedFont
from desktop.paper.shaping import Line, Run, shape
from desktop.paper.sheet import Sheet


def width(text: str, size: float, bold: bool = False, mono: bool = False) -> float:
    """Width in points of one line of text at a size in points."""
    return shape(text, bold, mono).width * size / 1000


def draw(
    sheet: Sheet,
    text: str,
    x: float,
    y: float,
    size: float,
    colour: str,
    bold: bool = False,
    anchor: Anchor = Anchor.START,
    *,
    mono: bool = False,
    right_to_left: bool | None = None,
) -> float:
    """Set one line of text on the base line at `y`, and give back its width in points.

    `x` is its left end, middle or right end on the page; `right_to_left` None lets the words decide
    in which order they stand.
    """
    line = shape(text, bold, mono, right_to_left)
    wide = line.width * size / 1000
    if line.runs:
        left = {Anchor.START: x, Anchor.MIDDLE: x - wide / 2, Anchor.END: x - wide}[anchor]
        sheet.fill_with(colour)
        sheet.write(f"BT 1 0 0 1 {_number(left)} {_number(y)} Tm {_show(sheet, line, size)} ET")
    return wide


def _show(sheet: Sheet, line: Line, size: float) -> str:
    return " ".join(_show_run(sheet.embedded(run.font), run, size) for run in line.runs)


def _show_run(font: EmbeddedFont, run: Run, size: float) -> str:
    """Glyphs one after the other; numbers between them move the pen left, in thousandths (9.4.3)."""
    shown: list[str] = []
    row: list[str] = []
    rise = back = 0.0
    for glyph in run.glyphs:
        if glyph.rise != rise:
            shown += _row(row)
            row = []
            rise = glyph.rise
            shown.append(f"{_number(rise * size / 1000)} Ts")
        move = back - glyph.shift
        if abs(move) > 0.01:
            row.append(_number(move))
        row.append(f"<{font.code_of(glyph):04X}>")
        back = font.width_of(glyph.index) + glyph.shift - glyph.advance
    if abs(back) > 0.01:
        row.append(_number(back))
    shown += _row(row)
    if rise:
        shown.append("0 Ts")
    operators = f"/{font.resource} {_number(size)} Tf " + " ".join(shown)
    if run.plain:
        return operators
    letters = ("\ufeff" + run.text).encode("utf-16-be").hex().upper()
    return f"/Span <</ActualText <{letters}>>> BDC {operators} EMC"


def _row(row: list[str]) -> list[str]:
    return [f"[{''.join(row)}] TJ".replace("><", "")] if row else []


def _number(value: float) -> str:
    # Adding nothing turns the -0.0 of a rounded trifle into 0.0.
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")
