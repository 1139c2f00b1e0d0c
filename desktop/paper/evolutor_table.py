"""All answers of an evolutor in tables, or empty scales for answers by pen."""

from collections.abc import Iterator

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table, TableStyle

from desktop.drawings.shapes import Anchor
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.readings import AnswerState, EvolutorReading, MomentReading, StatementReading
from desktop.paper.blocks import LEADING, TextBlock, draw_lines, lines_of, rule

_COLUMN = 48.0
_STATEMENT = 213.0
_SIZE = 9.5
_SMALL = 8.0
_NO_ANSWER = "–"


def tables(reading: EvolutorReading, width: float, words: Words) -> Iterator[Flowable]:
    """Statements by moments, in as many tables as the moments need; titles come back on every page."""
    fitting = int((width - _STATEMENT) // _COLUMN)
    for start in range(0, len(reading.moments), fitting):
        yield _table(reading, reading.moments[start : start + fitting], words)
    yield TextBlock(f"{_NO_ANSWER} {words('page.evolutor_no_answer')}", _SMALL, PAPER.muted)


def _table(reading: EvolutorReading, moments: tuple[MomentReading, ...], words: Words) -> Table:
    title = TextBlock(words("page.evolutor_statement"), _SMALL, PAPER.muted, bold=True)
    days = [
        _cell(f"{words.short_day(moment.on)}\n{moment.on.year}", _SMALL, PAPER.muted, bold=True)
        for moment in moments
    ]
    rows: list[list[Flowable | str]] = [[title, *days]]
    groups: list[int] = []
    for group in reading.groups:
        groups.append(len(rows))
        name = TextBlock(group.name.in_(words.language), _SIZE, PAPER.accent, bold=True)
        rows.append([name, *([""] * len(moments))])
        for statement in group.statements:
            sentence = TextBlock(statement.text.in_(words.language), _SIZE)
            rows.append([sentence, *(_answer(moment, statement, words) for moment in moments)])
    line = HexColor(PAPER.line)
    style = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
            *(("SPAN", (0, row), (-1, row)) for row in groups),
            *(("TOPPADDING", (0, row), (-1, row), 8) for row in groups),
        ]
    )
    widths = [_STATEMENT, *([_COLUMN] * len(moments))]
    return Table(rows, widths, style=style, repeatRows=1, hAlign="LEFT", spaceAfter=16, splitInRow=1)


def _answer(moment: MomentReading, statement: StatementReading, words: Words) -> TextBlock:
    answer = moment.answer_to(statement.id)
    if answer is not None and answer.state is AnswerState.GIVEN and answer.value is not None:
        return _cell(str(answer.value), _SIZE, PAPER.ink)
    told = {AnswerState.DONT_KNOW: "page.evolutor_dont_know", AnswerState.NOT_NOW: "page.evolutor_not_now"}
    if answer is not None and answer.state in told:
        return _cell(words(told[answer.state]), _SMALL, PAPER.muted)
    return _cell(_NO_ANSWER, _SIZE, PAPER.muted)


def _cell(words: str, size: float, colour: str, bold: bool = False) -> TextBlock:
    return TextBlock(words, size, colour, bold, anchor=Anchor.MIDDLE)


def blank_scales(reading: EvolutorReading, words: Words) -> Iterator[Flowable]:
    """Every statement with its numbers, to be circled."""
    for group in reading.groups:
        name = group.name.in_(words.language)
        yield TextBlock(name, 12, PAPER.accent, bold=True, after=2, keep_with_next=True)
        for statement in group.statements:
            yield Scale(statement.text.in_(words.language), reading.low, reading.high)
        yield TextBlock("", _SIZE, after=10)


class Scale(Flowable):  # type: ignore[misc]
    """One statement, with the numbers from `low` to `high` beside it."""

    _SENTENCE = 11.0
    _SHARE = 0.48
    _PAD = 6.0

    def __init__(self, sentence: str, low: int, high: int) -> None:
        super().__init__()
        self._sentence = sentence
        self._numbers = range(low, high + 1)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        self.height = len(self._lines()) * self._SENTENCE * LEADING + 2 * self._PAD
        return self.width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        top = self.height - self._PAD
        draw_lines(self.canv, self._lines(), 0, top, self.width, self._SENTENCE, PAPER.ink)
        start = self.width * self._SHARE + 20
        pitch = (self.width - start) / len(self._numbers)
        for place, number in enumerate(self._numbers):
            left = start + place * pitch
            draw_lines(
                self.canv, [str(number)], left, top, pitch, self._SENTENCE, PAPER.muted, anchor=Anchor.MIDDLE
            )
        rule(self.canv, 0, 0, self.width)

    def _lines(self) -> list[str]:
        return lines_of(self._sentence, self.width * self._SHARE, self._SENTENCE)
