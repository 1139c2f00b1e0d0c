"""A wheel on A3 as PDF, beside bare ReportLab drawing as many shapes and words."""

import io
from dataclasses import replace
from uuid import uuid5

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.drawings.icons import icon
from desktop.drawings.shapes import Arc, Curve, Dot, Icon, Label, Line, Picture, Polygon, Sector
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.paper import PaperSize, WheelPaper
from desktop.models.readings import LineKind, OverviewReading
from desktop.models.resources import RESOURCES
from desktop.paper import text
from desktop.paper.flow import A3
from desktop.paper.wheel_sheet import wheel_sheet
from tests.paper import samples
from tests.paper import wheel_samples as full

WORDS = Words(Language.DUTCH)
LARGE = WheelPaper(size=PaperSize.A3)


def a_full_wheel() -> OverviewReading:
    """Twelve domains, thirty lines of words, twenty links."""
    own = full.a_full_overview().domains
    domains = [
        replace(own[place % 9], id=uuid5(samples.SPACE, f"large {place}"), lines=()) for place in range(12)
    ]
    for number in range(30):
        place = number % 12
        said = full.line(tuple(LineKind)[number % 4], f"Dit wil ik zelf vertellen, nummer {number}.", number)
        domains[place] = replace(domains[place], lines=(*domains[place].lines, said))
    links = tuple(
        full.link(domains[number % 12], domains[(number * 5 + 3) % 12], f"hangt samen {number}", number)
        for number in range(20)
    )
    return replace(full.a_full_overview(), domains=tuple(domains), links=links)


@pytest.mark.benchmark(group="a wheel on A3 as PDF")
def test_floor_bare_reportlab_on_a3(benchmark: BenchmarkFixture) -> None:
    reading = a_full_wheel()
    shapes = Wheel(reading, *A3, WORDS, PAPER, text.width).drawing().shapes
    said = [line.text for domain in reading.domains for line in domain.lines]
    said += [link.text for link in reading.links]
    for name in ("Inter-Regular", "Inter-Bold"):
        pdfmetrics.registerFont(TTFont(name, RESOURCES / "fonts" / f"{name}.ttf"))

    def draw() -> None:
        canvas = Canvas(io.BytesIO(), pagesize=A3)
        for shape in shapes:
            match shape:
                case Label():
                    canvas.setFont("Inter-Bold" if shape.bold else "Inter-Regular", shape.size)
                    canvas.drawString(*shape.at, shape.text)
                case Dot():
                    canvas.circle(*shape.centre, shape.radius, fill=1)
                case Line():
                    canvas.line(*shape.start, *shape.end)
                case Curve():
                    path = canvas.beginPath()
                    path.moveTo(*shape.start)
                    for one, two, end in shape.pieces:
                        path.curveTo(*one, *two, *end)
                    canvas.drawPath(path)
                case Icon():
                    for outline in icon(shape.name):
                        path = canvas.beginPath()
                        path.moveTo(*outline.start)
                        for one, two, end in outline.pieces:
                            path.curveTo(*one, *two, *end)
                        canvas.drawPath(path)
                case Arc() | Sector():
                    path = canvas.beginPath()
                    path.arc(0, 0, 300, 300, shape.start, shape.span)
                    canvas.drawPath(path)
                case Polygon() | Picture():
                    canvas.rect(0, 0, 24, 24)
        for number, words in enumerate(said):
            canvas.setFont("Inter-Regular", 13)
            canvas.drawString(45, 600 - 11 * number, words)
        canvas.showPage()
        canvas.save()

    benchmark(draw)


@pytest.mark.benchmark(group="a wheel on A3 as PDF")
def test_a_wheel_on_a3_as_pdf(benchmark: BenchmarkFixture) -> None:
    reading = a_full_wheel()
    benchmark(lambda: wheel_sheet(reading, WORDS, LARGE))


@pytest.mark.benchmark(group="a wheel on A3 as PDF")
def test_a_wheel_without_words_on_a3_as_pdf(benchmark: BenchmarkFixture) -> None:
    reading = a_full_wheel()
    benchmark(lambda: wheel_sheet(reading, WORDS, replace(LARGE, notes=False)))
