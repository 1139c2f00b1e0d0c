"""A step plan on paper: the path that the youth takes home."""

from desktop.drawings.plan_path import plan_path
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.readings import PlanReading
from desktop.paper import text
from desktop.paper.flow import A4
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet


def plan_sheet(reading: PlanReading, words: Words) -> bytes:
    """A PDF of a plan, on as many pages as its steps need."""
    sheet = Sheet(
        A4,
        title=words("page.plan_title", name=reading.youth_name),
        subject=words("page.plan_subject"),
        language=words.language,
    )
    for page in plan_path(reading, sheet.width, sheet.height, words, PAPER, text.width):
        paint(sheet, page)
        sheet.showPage()
    return sheet.finished()
