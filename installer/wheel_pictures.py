"""Pictures of the wheel in every state, of the young person at it, and of its papers."""

from collections.abc import Callable
from itertools import combinations, product
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.models.languages import Texts
from desktop.models.paper import PaperSize, WheelSheet
from desktop.models.readings import FilledBy, LineKind, OverviewReading, WayBack, Wording
from desktop.operations.domains import AddDomain
from desktop.operations.opened import Opened
from desktop.operations.overview_words import AddLine, LinkDomains
from desktop.operations.overviews import MarkDomain, SetCarriers, SetNote, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.questions.prints import PrintWheel
from desktop.operations.way_back import SetCode, SetWayBack, hash_of
from installer.tour import Tour

FULL, NEW, MANY, FRENCH, ARABIC = "Yara", "Noor", "Jean-Baptiste", "Amélie", "يوسف"
_MANY_DOMAINS = (
    ("Mobiliteit en vervoer", "Mobilité et déplacements", "Getting around", "#5D8AA8"),
    (
        "Geloof, zingeving en levensbeschouwing",
        "Sens de la vie et convictions",
        "Faith and meaning",
        "#7F6A93",
    ),
    ("Papieren, verblijf en administratie", "Séjour, papiers et administration", "Residence", "#B07D62"),
)
_LONG = "Ik wil eerst weten waar ik volgende maand slaap, en dan pas over de rest nadenken. "


def wheel_tour(tour: Tour, opened: Opened, called: Callable[[str], UUID]) -> None:
    """Fill wheels in all the ways there are, and take pictures of what comes of it."""
    workspace: Any = tour.program.window.workspace
    # The page that was looked at last may be another one.
    workspace.dossier.header.tabs.setCurrentIndex(0)
    _filled(tour, opened, workspace, called)
    workspace.open_dossier(called(FULL))
    _compared(tour, workspace.dossier.page)
    _photos(tour, opened, workspace.dossier.page, called(FULL))
    _printed(tour, workspace.dossier)
    _domains(tour, workspace)
    _papers(tour, opened, called)
    _overfull(tour, opened, workspace, called(MANY))
    for way_back in (WayBack.CODE, WayBack.PASSPHRASE):
        _youth(tour, opened, workspace, called(FULL), way_back)


def _filled(tour: Tour, opened: Opened, workspace: Any, called: Callable[[str], UUID]) -> None:
    """A new wheel, half a one, a full one, and one that goes on from the last."""
    desk, page = opened.desk, workspace.dossier.page
    workspace.open_dossier(called(NEW))
    desk.do(StartOverview(youth=called(NEW)))
    _seen(workspace, called(NEW))
    tour.take("wheel-new")
    for domain, score in zip(_read(opened, called(NEW)).domains, (4, 2, 5, 3), strict=False):
        desk.do(SetScore(view=domain.id, score=score, by=FilledBy.YOUTH))
    _seen(workspace, called(NEW))
    tour.take("wheel-half")
    for domain in _read(opened, called(FULL)).domains:
        if domain.score is None:
            desk.do(SetScore(view=domain.id, score=4, by=FilledBy.TOGETHER))
            desk.do(MarkDomain(view=domain.id, talk=True))
            desk.do(SetCarriers(view=domain.id, own_strength=True, own_people=True, professionals=True))
    workspace.open_dossier(called(FULL))
    _seen(workspace, called(FULL))
    tour.take("wheel-full")
    for part, bar in enumerate((400, 2000)):
        page.panel.findChild(QScrollArea).verticalScrollBar().setValue(bar)
        tour.take(f"wheel-full-panel-{part + 2}")
    workspace.open_dossier(called(ARABIC))
    reading = _read(opened, called(ARABIC))
    desk.do(
        AddLine(view=reading.domains[0].id, line_kind=LineKind.WISH, text="أريد غرفة لي وحدي، قريبة من أختي.")
    )
    desk.do(SetNote(view=reading.domains[0].id, note="أنا أعيش الآن عند عمتي في Gent."))
    _seen(workspace, called(ARABIC))
    tour.take("wheel-arabic")
    workspace.open_dossier(called(FRENCH))
    page.foot.started.emit(_read(opened, called(FRENCH)).marks[-1].id)
    tour.take("wheel-going-on")
    domains = _read(opened, called(FRENCH)).domains
    page.panel.score.still_so.emit()
    page.choosing.choose(domains[1].id)
    tour.take("wheel-going-on-2")


def _compared(tour: Tour, page: Any) -> None:
    marks = page.overview.reading.marks
    page.foot.compare.under_chosen.emit(marks[0].id)
    tour.take("wheel-under")
    page.foot.compare.beside_chosen.emit(marks[0].id)
    tour.take("wheel-beside")
    page.foot.compare.changes_wanted.emit(True)
    tour.take("wheel-changes")
    page.comparison.close()
    page.table_button.click()
    tour.take("wheel-as-table")
    page.table_button.click()
    page.foot.chosen.emit(marks[1].id)
    tour.take("wheel-earlier")
    page.foot.chosen.emit(marks[-1].id)
    page.foot.move_action.trigger()
    tour.take("wheel-day")
    page.foot.day_done.click()


def _photos(tour: Tour, opened: Opened, page: Any, youth: UUID) -> None:
    """The printed sheet, taken in as a photo of it is."""
    from desktop.operations.taking_in import sheets_of

    page.photos.turn(True)
    tour.take("wheel-photos-none")
    sheets = tuple(sheets_of(opened.desk.ask(PrintWheel(youth=youth))))
    page.photos.strip.taking.made.emit(sheets, youth, page.overview.reading.id)
    tour.take("wheel-photos")
    page.photos.strip.viewed.emit(page.overview.reading.photos[0])
    tour.take("wheel-photo-beside")
    page.photos.put_away()
    page.photos.turn(False)


def _printed(tour: Tour, dossier: Any) -> None:
    for sheet in WheelSheet:
        dossier.print_now()
        dialog: Any = tour.dialog()
        dialog.resize(QSize(1240, 720).boundedTo(tour.program.window.size()))
        dialog.options.sheets.chosen.emit(sheet)
        dialog.options.retranslate()
        tour.take(f"wheel-preview-{sheet.value}", dialog)
        dialog.close()


def _domains(tour: Tour, workspace: Any) -> None:
    workspace.show_settings()
    section = workspace.settings.domains
    _scroll_to(tour, workspace.settings, section)
    tour.take("settings-domains")
    _scroll_to(tour, workspace.settings, section.in_order()[0])
    tour.take("settings-domains-list")
    row = section.in_order()[2]
    row.pencil.click()
    _scroll_to(tour, workspace.settings, row)
    tour.take("settings-domain-opened")
    row.pencil.click()
    _scroll_to(tour, workspace.settings, workspace.settings.youth_screen)
    tour.take("settings-youth-screen")


def _overfull(tour: Tour, opened: Opened, workspace: Any, youth: UUID) -> None:
    """Twelve domains with long names, thirty lines, twenty links, and a note of 5,000 letters."""
    desk = opened.desk
    for dutch, french, english, colour in _MANY_DOMAINS:
        desk.do(AddDomain(name=Texts(dutch, french, english), colour=colour))
    desk.do(StartOverview(youth=youth))
    reading = _read(opened, youth)
    domains = reading.domains
    for place, domain in enumerate(domains):
        desk.do(SetScore(view=domain.id, score=place % 5 + 1, by=FilledBy.TOGETHER))
        desk.do(MarkDomain(view=domain.id, first=place % 3 == 0, talk=True))
        desk.do(SetCarriers(view=domain.id, own_strength=True, own_people=True, professionals=True))
    for place in range(30):
        kind = list(LineKind)[place % 4]
        desk.do(AddLine(view=domains[place % 12].id, line_kind=kind, text=_LONG * (place % 3 + 1)))
    for one, other in list(combinations(domains, 2))[::3][:20]:
        desk.do(LinkDomains(one=one.id, other=other.id, text=_LONG))
    desk.do(SetNote(view=domains[0].id, note=(_LONG * 80)[:5000]))
    workspace.open_dossier(youth)
    _seen(workspace, youth)
    tour.take("wheel-overfull")
    workspace.dossier.page.table_button.click()
    tour.take("wheel-overfull-table")
    workspace.dossier.page.table_button.click()
    tour.paper("paper-overfull", desk.ask(PrintWheel(youth=youth)))
    tour.paper("paper-overfull-a3", desk.ask(PrintWheel(youth=youth, size=PaperSize.A3, landscape=True)))


def _youth(tour: Tour, opened: Opened, workspace: Any, youth: UUID, way_back: WayBack) -> None:
    """The young person's screen, from the way in to the way out."""
    window: Any = tour.program.window
    size, desk = window.size(), opened.desk
    workspace.open_dossier(youth)
    desk.do(SetWayBack(notebook=opened.notebook_id, way_back=way_back))
    if way_back is WayBack.CODE:
        desk.do(SetCode(worker=desk.ask(ReadNotebook()).me, code_hash=hash_of("2580")))
    window.at_the_wheel.begin(workspace, youth)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(size)
    screen = window.at_the_wheel.screen
    name = "youth" if way_back is WayBack.CODE else "youth-pictures"
    if way_back is not WayBack.CODE:
        screen.bar.wording_chosen.emit(Wording.PICTURES)
    tour.take(f"{name}-home")
    scenes = screen.scenes
    scenes.go_to("wheel")
    tour.take(f"{name}-wheel")
    pages = scenes.wheel
    if pages.currentWidget() is pages.offer:
        pages.offer.anew.emit()
    pages.show_whole()
    tour.take(f"{name}-whole")
    pages.whole.asked_about.emit(pages.hand.reading.domains[0].id)
    tour.take(f"{name}-question")
    pages.question.tell_wanted.emit()
    tour.take(f"{name}-words")
    for key in ("evolutor", "plan"):
        scenes.go_to(key)
        tour.take(f"{name}-{key}")
    screen.bar.done.emit()
    tour.take(f"{name}-back")
    screen.left.emit()
    window.resize(size)
    tour.settle()


def _papers(tour: Tour, opened: Opened, called: Callable[[str], UUID]) -> None:
    """Each kind of sheet in both sizes, both ways round, in colour and grey."""
    youth = called(FULL)
    for sheet, size, landscape, grey in product(WheelSheet, PaperSize, (False, True), (False, True)):
        way, ink = ("landscape" if landscape else "portrait"), ("grey" if grey else "colour")
        asked = PrintWheel(youth=youth, sheet=sheet, size=size, landscape=landscape, grey=grey)
        tour.paper(f"paper-{sheet.value}-{size.value}-{way}-{ink}", opened.desk.ask(asked))
    tour.paper("paper-without-notes", opened.desk.ask(PrintWheel(youth=youth, notes=False)))
    few = PrintWheel(youth=youth, wording=Wording.PICTURES)
    tour.paper("paper-hardly-any-words", opened.desk.ask(few))


def _read(opened: Opened, youth: UUID) -> OverviewReading:
    reading = opened.desk.ask(ReadOverview(youth=youth))
    assert reading  # noqa: S101 - each of them has one in the demo notebook, or was given one above
    return reading


def _seen(workspace: Any, youth: UUID) -> None:
    """Have the pages read again: what is done here goes past them."""
    workspace.notebook.changed.emit(youth)


def _scroll_to(tour: Tour, page: QWidget, part: QWidget) -> None:
    tour.settle()
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)  # noqa: S101 - the settings are in one
    shown = area.viewport()
    at = part.mapTo(page, QPoint()).y() - shown.mapTo(page, QPoint()).y()
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + at - 12)
