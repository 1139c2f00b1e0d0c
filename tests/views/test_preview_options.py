"""What can be chosen beside the preview: the sheet is made anew, shown as it will be, and remembered."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.drawings.words import Words
from desktop.models.errors import ExpectedFailure, NoOverviewYet
from desktop.models.languages import Language
from desktop.models.paper import PaperSize, WheelSheet
from desktop.models.readings import Wording
from desktop.operations.base import Question
from desktop.operations.desk import Desk
from desktop.operations.moments import TakeMoment
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth
from desktop.operations.questions.prints import PrintWheel
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.views.dossier.printing import DossierPrinting
from desktop.views.notebook import Notebook
from desktop.views.preview.dialog import PreviewDialog
from desktop.views.preview.printing import Printed, print_pdf
from desktop.views.preview.remaking import Remaking
from desktop.views.preview.wheel_options import WheelOptions
from desktop.views.theme import Theme
from tests.views import hands

DAYS = (date(2026, 2, 10), date(2026, 5, 12), date(2026, 8, 11))


@pytest.fixture
def yara(desk: Desk) -> UUID:
    """A youth with three overviews, who likes plain French."""
    youth = AddYouth(name="Yara")
    desk.do(youth)
    desk.do(ChangeYouth(youth=youth.id, language=Language.FRENCH, wording=Wording.PLAIN))
    for score, day in enumerate(DAYS, start=1):
        overview = StartOverview(youth=youth.id, on=day)
        desk.do(overview)
        reading = desk.ask(ReadOverview(youth=youth.id, overview=overview.id))
        assert reading
        desk.do(SetScore(view=reading.domains[0].id, score=score))
        desk.do(SetNote(view=reading.domains[0].id, note=f"chambre numéro {score}"))
    return youth.id


@pytest.fixture
def bo(desk: Desk) -> UUID:
    """A youth of whom nothing is known yet."""
    youth = AddYouth(name="Bo")
    desk.do(youth)
    return youth.id


class Printing:
    """The printing of a dossier, and the dialog it shows."""

    def __init__(self, desk: Desk, notebook: Notebook, theme: Theme, page: QWidget) -> None:
        self.desk, self.page = desk, page
        self.button = QPushButton(page)
        self.made = DossierPrinting(notebook, theme, self.button, page)

    def show(self, question: "Question[bytes]", youth: UUID) -> PreviewDialog:
        """Ask for a sheet and give the dialog that shows it."""
        self.made.show_sheet(question, "Wiel", self.desk.ask(ReadYouth(youth=youth)), Language.DUTCH)
        (dialog,) = (found for found in self.page.findChildren(PreviewDialog) if found.isVisible())
        return dialog


@pytest.fixture
def printing(qtbot: QtBot, desk: Desk, notebook: Notebook, theme: Theme) -> Printing:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    return Printing(desk, notebook, theme, page)


def options(dialog: PreviewDialog) -> WheelOptions:
    assert isinstance(dialog.options, WheelOptions)
    return dialog.options


def text_of(dialog: PreviewDialog) -> str:
    """The words on all pages that are shown."""
    document = dialog.view.pages.document
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def size_of(dialog: PreviewDialog) -> tuple[int, int]:
    """Width and height of the first page that is shown, in points."""
    size = dialog.view.pages.size(0)
    return round(size.width()), round(size.height())


def test_it_begins_as_the_youth_likes_it(printing: Printing, yara: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)

    assert printing.button.isEnabled()
    assert options(dialog).languages.current is Language.FRENCH
    assert options(dialog).wordings.current is Wording.PLAIN
    assert options(dialog).sheets.current is WheelSheet.FILLED
    assert not options(dialog).others.isVisible()
    assert Words(Language.FRENCH).day(DAYS[2]) in text_of(dialog)
    assert size_of(dialog) == (595, 842)


def test_every_choice_shows_another_sheet(printing: Printing, yara: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    chosen = options(dialog)

    hands.click(chosen.sizes.button(PaperSize.A3))
    assert size_of(dialog) == (842, 1191)
    hands.click(chosen.turns.button(True))
    assert size_of(dialog) == (1191, 842)
    assert "chambre numéro 3" in text_of(dialog)
    hands.click(chosen.notes.button(False))
    assert "chambre" not in text_of(dialog)
    hands.click(chosen.languages.button(Language.ENGLISH))
    assert Words(Language.ENGLISH).day(DAYS[2]) in text_of(dialog)
    hands.click(chosen.colours.button(True))
    hands.click(chosen.wordings.button(Wording.PICTURES))
    hands.click(chosen.sheets.button(WheelSheet.BLANK))
    assert "Yara" not in text_of(dialog)
    assert chosen.question == PrintWheel(
        youth=yara,
        sheet=WheelSheet.BLANK,
        beside=chosen.question.beside,
        language=Language.ENGLISH,
        size=PaperSize.A3,
        landscape=True,
        grey=True,
        notes=False,
        wording=Wording.PICTURES,
    )
    assert dialog.print_button.isEnabled()


def test_two_moments_with_the_one_that_is_chosen(printing: Printing, yara: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    chosen, french = options(dialog), Words(Language.FRENCH)

    hands.click(chosen.sheets.button(WheelSheet.TWO))
    assert chosen.others.isVisible()
    assert chosen.others.currentData() == chosen.question.beside
    assert french.day(DAYS[1]) in text_of(dialog)
    assert french.day(DAYS[0]) not in text_of(dialog)
    hands.press(chosen.others, Qt.Key.Key_Down)
    assert french.day(DAYS[0]) in text_of(dialog)
    assert french.day(DAYS[1]) not in text_of(dialog)


def test_by_keyboard(qtbot: QtBot, printing: Printing, yara: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    chosen = options(dialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    chosen.sheets.button(WheelSheet.FILLED).setFocus()

    hands.press(chosen.sheets.button(WheelSheet.FILLED), Qt.Key.Key_Right)
    assert chosen.question.sheet is WheelSheet.BLANK
    reached = set()
    for _ in range(8):
        focus = dialog.focusWidget()
        assert focus is not None
        reached.add(focus)
        hands.press(focus, Qt.Key.Key_Tab)
    for row in (chosen.sheets, chosen.notes, chosen.sizes, chosen.turns, chosen.colours, chosen.wordings):
        assert any(row.isAncestorOf(widget) for widget in reached)
        assert row.accessibleName()


def test_choices_hold_for_the_next_time(printing: Printing, yara: UUID, bo: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    hands.click(options(dialog).sizes.button(PaperSize.A3))
    hands.click(options(dialog).sheets.button(WheelSheet.TWO))
    dialog.close()

    again = printing.show(PrintWheel(youth=yara), yara)
    assert options(again).sizes.current is PaperSize.A3
    assert options(again).sheets.current is WheelSheet.TWO
    assert size_of(again) == (842, 1191)
    again.close()
    other = printing.show(PrintWheel(youth=bo), bo)
    assert options(other).sizes.current is PaperSize.A4


def test_the_language_of_another_sheet(printing: Printing, desk: Desk, yara: UUID) -> None:
    from desktop.operations.questions.prints import PrintEvolutor

    desk.do(TakeMoment(youth=yara))
    dialog = printing.show(PrintEvolutor(youth=yara), yara)
    assert dialog.options is not None
    assert dialog.options.languages.current is Language.FRENCH
    french = text_of(dialog)
    hands.click(dialog.options.languages.button(Language.DUTCH))
    assert text_of(dialog) != french
    dialog.close()
    again = printing.show(PrintEvolutor(youth=yara), yara)
    assert again.options is not None
    assert again.options.languages.current is Language.DUTCH


def test_before_the_first_overview_there_is_a_sheet_to_fill_in(printing: Printing, bo: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=bo), bo)

    assert options(dialog).question.sheet is WheelSheet.BLANK
    assert Words(Language.DUTCH)("page.wheel_blank_heading") in text_of(dialog)
    assert len(options(dialog).sheets.findChildren(QPushButton)) == 1


def test_an_overview_that_has_gone_meanwhile(printing: Printing, desk: Desk, yara: UUID) -> None:
    reading = desk.ask(ReadOverview(youth=yara))
    assert reading
    dialog = printing.show(PrintWheel(youth=yara, overview=reading.id), yara)
    before = text_of(dialog)
    desk.do(RemoveOverview(overview=reading.id))
    hands.click(options(dialog).sizes.button(PaperSize.A3))

    assert dialog.notice_bar.property("tone") == "trouble"
    assert text_of(dialog) == before
    assert dialog.save_button.isEnabled()


class Slow:
    """Makes sheets when it is told to."""

    def __init__(self) -> None:
        self.asked: list[
            tuple[Question[bytes], Callable[[bytes], None], Callable[[ExpectedFailure], None]]
        ] = []

    def __call__(
        self,
        question: "Question[bytes]",
        then: Callable[[bytes], None],
        failed: Callable[[ExpectedFailure], None],
        /,
    ) -> None:
        self.asked.append((question, then, failed))


def test_only_the_last_wish_is_made(qtbot: QtBot, yara: UUID) -> None:
    slow = Slow()
    shown: list[bytes] = []
    busy: list[bool] = []
    remaking = Remaking(slow)
    remaking.made.connect(shown.append)
    remaking.busy.connect(busy.append)
    first, second, third = (PrintWheel(youth=yara, size=size) for size in ("a4", "a3", "a4"))  # type: ignore[arg-type]

    for wish in (first, second, third):
        remaking.want(wish)
    assert [question for question, *_ in slow.asked] == [first]
    slow.asked[0][1](b"first")
    assert [question for question, *_ in slow.asked] == [first, third]
    assert shown == []
    slow.asked[1][1](b"third")
    assert [bytes(pdf) for pdf in shown] == [b"third"]
    assert busy == [True, False]


def test_nobody_hears_of_a_sheet_after_closing(qtbot: QtBot, yara: UUID) -> None:
    slow = Slow()
    heard: list[object] = []
    remaking = Remaking(slow)
    remaking.made.connect(heard.append)
    remaking.failed.connect(heard.append)
    remaking.want(PrintWheel(youth=yara))
    remaking.stop()
    slow.asked[0][1](b"made")
    slow.asked[0][2](NoOverviewYet(name="Yara"))

    assert heard == []


def test_while_it_is_made_nothing_is_printed(qtbot: QtBot, desk: Desk, theme: Theme, yara: UUID) -> None:
    slow = Slow()
    youth, reading = desk.ask(ReadYouth(youth=yara)), desk.ask(ReadOverview(youth=yara))
    assert reading
    chosen = WheelOptions(PrintWheel(youth=yara), reading.marks, youth, theme, Language.DUTCH)
    dialog = PreviewDialog(
        desk.ask(chosen.question), "Wiel", "Wiel", theme, options=chosen, remake=slow, ask_printer=_never
    )
    qtbot.addWidget(dialog)
    dialog.show()
    hands.click(chosen.sizes.button(PaperSize.A3))
    assert not dialog.print_button.isEnabled()
    dialog.print_out()
    slow.asked[0][1](desk.ask(chosen.question))
    assert dialog.print_button.isEnabled()
    assert size_of(dialog) == (842, 1191)
    hands.click(chosen.turns.button(True))
    dialog.close()
    slow.asked[1][1](desk.ask(chosen.question))


def _never(_printer: QPrinter, _parent: QWidget) -> bool:
    raise AssertionError("nothing that can be printed is shown")


def test_the_printer_is_asked_for_the_size_that_is_seen(
    qtbot: QtBot, desk: Desk, theme: Theme, yara: UUID
) -> None:
    asked: list[tuple[QPageSize.PageSizeId, bool]] = []

    def look(printer: QPrinter, _parent: QWidget) -> bool:
        layout = printer.pageLayout()
        asked.append((layout.pageSize().id(), layout.orientation() is layout.Orientation.Landscape))
        return False

    for size, lies in ((PaperSize.A4, False), (PaperSize.A3, True)):
        pdf = desk.ask(PrintWheel(youth=yara, size=size, landscape=lies))
        dialog = PreviewDialog(pdf, "Wiel", "Wiel", theme, ask_printer=look)
        qtbot.addWidget(dialog)
        dialog.print_out()
    assert asked == [(QPageSize.PageSizeId.A4, False), (QPageSize.PageSizeId.A3, True)]


def test_a_page_of_a3_is_printed_on_a3(qtbot: QtBot, desk: Desk, yara: UUID, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pdf = desk.ask(PrintWheel(youth=yara, size=PaperSize.A3, landscape=True, notes=False))

    assert print_pdf(pdf, printer) is Printed.DONE
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(1190.55, abs=2)
    assert float(page.mediabox.height) == pytest.approx(841.89, abs=2)


@pytest.mark.parametrize("room", [(1366, 768), (683, 384)], ids=["1366x768", "200 %"])
def test_everything_is_within_reach_on_a_small_screen(
    printing: Printing, yara: UUID, room: tuple[int, int]
) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    dialog.resize(*room)

    assert dialog.width() <= room[0]
    assert dialog.height() <= room[1]
    assert dialog.view.viewport().width() >= 380
    assert options(dialog).minimumSizeHint().width() <= options(dialog).width()
    last = options(dialog).languages.button(Language.ENGLISH)
    last.setFocus()
    assert not dialog.grab().isNull()


def test_the_pdf_that_is_kept_is_the_one_that_is_seen(printing: Printing, yara: UUID) -> None:
    dialog = printing.show(PrintWheel(youth=yara), yara)
    hands.click(options(dialog).sizes.button(PaperSize.A3))

    page = PdfReader(io.BytesIO(dialog.pdf)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size_of(dialog)
