"""A plan as PDF, beside bare ReportLab drawing as many lines, circles and words."""

import io

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.drawings.icons import icon
from desktop.drawings.plan_path import plan_path
from desktop.drawings.shapes import Arc, Curve, Dot, Icon, Label, Line, Polygon, Sector
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.resources import RESOURCES
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadYouths
from desktop.operations.questions.step_plans import ReadPlans
from desktop.paper.plan_sheet import plan_sheet
from desktop.paper.text import width


@pytest.mark.benchmark(group="a plan of 12 steps as PDF")
def test_floor_bare_reportlab(benchmark: BenchmarkFixture, large: Desk) -> None:
    plan = large.ask(ReadPlans(youth=large.ask(ReadYouths())[0].id))[0]
    pages = plan_path(plan, 483, 730, Words(Language.DUTCH), PAPER, width)
    for name in ("Inter-Regular", "Inter-Bold"):
        pdfmetrics.registerFont(TTFont(name, RESOURCES / "fonts" / f"{name}.ttf"))

    def draw() -> None:
        canvas = Canvas(io.BytesIO(), pagesize=A4)
        for page in pages:
            for shape in page.shapes:
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
                    case Polygon() | Sector() | Arc():
                        canvas.rect(0, 0, 24, 24)
            canvas.showPage()
        canvas.save()

    benchmark(draw)


@pytest.mark.benchmark(group="a plan of 12 steps as PDF")
def test_a_plan_as_pdf(benchmark: BenchmarkFixture, large: Desk) -> None:
    plan = large.ask(ReadPlans(youth=large.ask(ReadYouths())[0].id))[0]
    words = Words(Language.DUTCH)
    benchmark(lambda: plan_sheet(plan, words))
