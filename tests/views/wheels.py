"""What tests of the page with the wheel share: youths with overviews, and the page as it is looked at."""

from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, LineReading, LinkReading, OverviewReading
from desktop.operations.desk import Desk
from desktop.operations.overview_words import AddLine, LinkDomains
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.youths import AddYouth
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.line_card import LineCard
from desktop.views.wheel.link_row import LinkRow
from desktop.views.wheel.page import WheelPage

FIRST, SECOND, THIRD = date(2026, 2, 3), date(2026, 5, 11), date(2026, 8, 12)
FOURTH = date(2026, 9, 24)


def add_youth(desk: Desk, name: str = "Yara") -> UUID:
    operation = AddYouth(name=name)
    desk.do(operation)
    return operation.id


def add_overview(desk: Desk, youth: UUID, on: date, *scores: int | None, like: UUID | None = None) -> UUID:
    """An overview, filled in on its own day."""
    at = datetime.combine(on, time(12)).astimezone()
    operation = StartOverview(youth=youth, on=on, like=like)
    desk.do(operation, at=at)
    for domain, score in zip(read(desk, youth, operation.id).domains, scores, strict=False):
        if score:
            desk.do(SetScore(view=domain.id, score=score), at=at)
    return operation.id


def add_line(desk: Desk, view: UUID, kind: LineKind, text: str, on: date | None = None) -> UUID:
    operation = AddLine(view=view, line_kind=kind, text=text)
    desk.do(operation, at=datetime.combine(on, time(12)).astimezone() if on else None)
    return operation.id


def add_link(desk: Desk, one: UUID, other: UUID, text: str = "") -> UUID:
    operation = LinkDomains(one=one, other=other, text=text)
    desk.do(operation)
    return operation.id


def read(desk: Desk, youth: UUID, overview: UUID | None = None) -> OverviewReading:
    reading = desk.ask(ReadOverview(youth=youth, overview=overview))
    assert reading is not None
    return reading


def lines_of(desk: Desk, youth: UUID, place: int = 0) -> tuple[LineReading, ...]:
    """The lines with one domain of the latest overview, as they stand in the notebook."""
    return read(desk, youth).domains[place].lines


def links_of(desk: Desk, youth: UUID) -> tuple[LinkReading, ...]:
    return read(desk, youth).links


def open_page(
    qtbot: QtBot, notebook: Notebook, theme: Theme, language: Language = Language.DUTCH
) -> WheelPage:
    made = WheelPage(notebook, theme, language)
    qtbot.addWidget(made)
    made.resize(1174, 620)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def shown(page: WheelPage) -> OverviewReading:
    assert page.overview.reading is not None
    return page.overview.reading


def chosen(page: WheelPage) -> DomainReading:
    return next(domain for domain in shown(page).domains if domain.id == page.wheel.selected)


def card(page: WheelPage, place: int = 0) -> LineCard:
    """A card with a line, as they stand under each other."""
    return page.panel.lines.cards[place]


def link_row(page: WheelPage, place: int = 0) -> LinkRow:
    return page.panel.links.rows[place]


def texts(page: WheelPage) -> list[str]:
    """The words on the cards, from top to bottom."""
    return [card.words.toPlainText() for card in page.panel.lines.cards]


def at_ring(page: WheelPage, index: int, value: int) -> QPointF:
    """The middle of a ring of a domain."""
    assert page.wheel.wheel is not None
    rings = page.wheel.wheel.rings
    radius = (rings.radius_of(value - 1) + rings.radius_of(value)) / 2
    return QPointF(*rings.point(rings.middle(index), radius))
