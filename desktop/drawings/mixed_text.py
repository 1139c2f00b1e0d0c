"""Lines of text that are bold in part, laid out word by word."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.drawings.labels import pieces, words_of
from desktop.drawings.shapes import Label, Measure


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text, bold or not."""

    text: str
    bold: bool


def wrap_runs(runs: Sequence[Run], width: float, size: float, measure: Measure) -> list[tuple[Run, ...]]:
    """Break runs into lines of at most `width` points; a word that is wider is broken too.

    Where two runs meet, a new word begins.
    """
    lines: list[tuple[Run, ...]] = []
    line: list[Run] = []
    used = 0.0
    for run in runs:
        space = measure(" ", size, run.bold)
        for word in words_of(run.text.replace("\r", "\n")):
            for piece in pieces(word, width, size, run.bold, measure):
                needed = measure(piece, size, run.bold)
                if line and used + space + needed > width:
                    lines.append(tuple(line))
                    line, used = [], 0.0
                if line and line[-1].bold == run.bold:
                    line[-1] = Run(f"{line[-1].text} {piece}", run.bold)
                else:
                    line.append(Run(piece, run.bold))
                used += needed + (space if used else 0.0)
    return [*lines, tuple(line)] if line else lines


def labels_of(
    line: Sequence[Run], left: float, base: float, size: float, colour: str, measure: Measure
) -> list[Label]:
    """The labels of one such line."""
    found: list[Label] = []
    for run in line:
        found.append(Label(run.text, (left, base), size, colour, bold=run.bold))
        left += measure(run.text, size, run.bold) + measure(" ", size, run.bold)
    return found
