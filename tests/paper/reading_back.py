"""Reads a PDF as a reader does: its text, and where each line of it stands on the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast
from unicodedata import normalize

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class SetLine:
    """One line of text on a page; measures in points, `y` on the base line."""

    left: float
    right: float
    y: float
    size: float


def pages(pdf: bytes) -> list[PageObject]:
    """The pages of a PDF."""
    return list(PdfReader(BytesIO(pdf)).pages)


def text_of(pdf: bytes) -> str:
    """All text of a PDF as a reader copies it; white space is one space."""
    return " ".join(normalize("NFKC", " ".join(page.extract_text() for page in pages(pdf))).split())


def fonts_of(pdf: bytes) -> list[dict[str, Any]]:
    """The fonts that the pages name, composite ones with their descendant under "Descendant"."""
    found: dict[str, dict[str, Any]] = {}
    for page in pages(pdf):
        fonts = cast(Any, page["/Resources"])["/Font"].get_object()
        for name, reference in fonts.items():
            font = dict(reference.get_object())
            font["Descendant"] = font["/DescendantFonts"].get_object()[0].get_object()
            found[name] = font
    return list(found.values())


def lines_on(page: PageObject) -> Iterator[SetLine]:
    """Every line of text that is set on the page."""
    fonts = cast(Any, page["/Resources"])["/Font"].get_object()
    widths = {name: _widths(font.get_object()) for name, font in fonts.items()}
    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    kept: list[Matrix] = []
    left = y = pen = size = 0.0
    font = ""
    contents = page.get_contents()
    assert contents is not None
    for operands, operator in ContentStream(contents, page.pdf).operations:
        if operator == b"q":
            kept.append(matrix)
        elif operator == b"Q":
            matrix = kept.pop()
        elif operator == b"cm":
            matrix = _times(cast(Matrix, tuple(float(number) for number in operands)), matrix)
        elif operator == b"Tm":
            left, y = float(operands[4]), float(operands[5])
            pen = left
        elif operator == b"Tf":
            font, size = operands[0], float(operands[1])
        elif operator == b"TJ":
            pen += _advance(operands[0], widths[font]) * size / 1000
        elif operator == b"ET":
            scale = matrix[0]
            right_end = matrix[4] + pen * scale
            yield SetLine(matrix[4] + left * scale, right_end, matrix[5] + y * matrix[3], size * scale)


def _advance(row: list[Any], widths: list[float]) -> float:
    total = 0.0
    for part in row:
        if isinstance(part, (bytes, str)):
            codes = part if isinstance(part, bytes) else part.original_bytes  # type: ignore[attr-defined]
            total += sum(widths[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))
        else:
            total -= float(part)
    return total


def _widths(font: dict[str, Any]) -> list[float]:
    descendant = font["/DescendantFonts"].get_object()[0].get_object()
    first, given = descendant["/W"]
    assert first == 1
    return [0.0, *(float(width) for width in given.get_object())]


def _times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )
