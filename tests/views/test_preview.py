"""The preview: what is seen is what is printed and saved, and nothing that was saved before is lost."""

import errno
import io
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter, Transformation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import CannotWrite, DiskFull
from desktop.models.languages import Language
from desktop.operations.questions.prints import print_recovery_sheet
from desktop.operations.saving import save_bytes
from desktop.views.preview.dialog import PreviewDialog
from desktop.views.preview.naming import file_name
from desktop.views.preview.pages import Fit
from desktop.views.preview.printing import PdfPages, Printed, print_pdf
from desktop.views.theme import Theme
from tests.views import hands

KEY = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-AB"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Three upright pages and one that lies."""
    sheet = print_recovery_sheet("Team Gent-Noord", KEY, date(2026, 11, 12), Language.DUTCH)
    writer = PdfWriter()
    for _ in range(4):
        writer.append(PdfReader(io.BytesIO(sheet)))
    lying = writer.pages[3]
    lying.add_transformation(Transformation().scale(0.5))
    lying.mediabox.upper_right = (lying.mediabox.height, lying.mediabox.width)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


class Asked:
    """Stands for the system's dialogs: the worker chose this."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.names: list[str] = []

    def place(self, name: str, _parent: QWidget) -> Path | None:
        self.names.append(name)
        return self.path

    def printer(self, printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        return self.path is not None


def dialog(qtbot: QtBot, pdf: bytes, theme: Theme, path: Path | None = None) -> tuple[PreviewDialog, Asked]:
    asked = Asked(path)
    made = PreviewDialog(
        pdf,
        "Plan van Yara",
        "Plan van Yara: kamer?",
        theme,
        language=Language.DUTCH,
        ask_path=asked.place,
        ask_printer=asked.printer,
    )
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made, asked


def test_all_pages_are_there(qtbot: QtBot, pdf: bytes, theme: Theme) -> None:
    shown, _ = dialog(qtbot, pdf, theme)
    assert shown.page_count == 4
    assert "4" in shown.foot.page_label.text()
    assert "Herstelsleutel" in shown.view.accessibleDescription()
    hands.press(shown.view, Qt.Key.Key_End)
    assert shown.view.page == 4
    hands.press(shown.view, Qt.Key.Key_Home)
    assert shown.view.page == 1
    shown.view.go_to(3)
    assert shown.view.page == 3
    assert "3" in shown.foot.page_label.text()


def test_pages_larger_and_smaller(qtbot: QtBot, pdf: bytes, theme: Theme) -> None:
    shown, _ = dialog(qtbot, pdf, theme)
    assert shown.foot.page_button.isChecked()
    whole = shown.view.zoom
    hands.click(shown.foot.width_button)
    assert shown.view.fit is Fit.WIDTH
    assert shown.view.zoom > whole
    assert shown.view.horizontalScrollBar().maximum() == 0
    before = shown.view.zoom
    hands.click(shown.foot.in_button)
    assert shown.view.zoom > before
    assert not shown.foot.width_button.isChecked()
    for _ in range(20):
        hands.click(shown.foot.out_button)
    assert shown.view.zoom == 0.15
    shown.view.zoom_to(4.0, QPoint(10, 10))
    assert not shown.view.grab().toImage().isNull()


def test_the_page_is_white_with_ink_on_it(qtbot: QtBot, pdf: bytes, theme: Theme) -> None:
    shown, _ = dialog(qtbot, pdf, theme)
    picture = shown.view.viewport().grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert "#ffffff" in colours
    assert theme.palette.ground.lower() in colours
    assert len(colours) > 10


def test_saving_writes_the_pdf(qtbot: QtBot, pdf: bytes, theme: Theme, tmp_path: Path) -> None:
    shown, asked = dialog(qtbot, pdf, theme, tmp_path / "plan.pdf")
    hands.click(shown.save_button)
    qtbot.waitUntil(shown.notice_bar.isVisible)
    assert asked.names == ["Plan van Yara kamer.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes() == pdf
    assert "plan.pdf" in shown.notice.text()
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]


def test_a_place_that_refuses_gets_a_sentence_and_the_old_file_stays(
    qtbot: QtBot, pdf: bytes, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "plan.pdf"
    old.write_bytes(b"the old one")

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(errno.EACCES, "open elsewhere")

    monkeypatch.setattr(Path, "replace", refuse)
    shown, _ = dialog(qtbot, pdf, theme, old)
    hands.click(shown.save_button)
    qtbot.waitUntil(shown.notice_bar.isVisible)
    assert shown.notice.text() == CannotWrite(file=old).sentence(Language.DUTCH)
    assert shown.notice_bar.property("tone") == "trouble"
    assert old.read_bytes() == b"the old one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]
    assert shown.save_button.isEnabled()


def test_a_folder_that_is_gone(qtbot: QtBot, pdf: bytes, theme: Theme, tmp_path: Path) -> None:
    shown, _ = dialog(qtbot, pdf, theme, tmp_path / "gone" / "plan.pdf")
    hands.click(shown.save_button)
    qtbot.waitUntil(shown.notice_bar.isVisible)
    assert "plan.pdf" in shown.notice.text()


def test_choosing_no_place_does_nothing(qtbot: QtBot, pdf: bytes, theme: Theme) -> None:
    shown, _ = dialog(qtbot, pdf, theme)
    hands.click(shown.save_button)
    hands.click(shown.print_button)
    assert not shown.notice_bar.isVisible()
    assert shown.print_button.isEnabled()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "plan.pdf"
    old.write_bytes(b"the old one")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        save_bytes(old, b"the new one")
    assert old.read_bytes() == b"the old one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]


def test_printing_from_the_dialog_gives_as_many_pages(
    qtbot: QtBot, pdf: bytes, theme: Theme, tmp_path: Path
) -> None:
    shown, _ = dialog(qtbot, pdf, theme, tmp_path / "printed.pdf")
    hands.click(shown.print_button)
    qtbot.waitUntil(shown.notice_bar.isVisible, timeout=60_000)
    assert shown.notice_bar.property("tone") == ""
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 4
    assert not shown.progress.isVisible()
    assert shown.print_button.isEnabled()


def printer(path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


def on_white(pages: PdfPages) -> QImage:
    """The first page as it is on paper, small."""
    ink = pages.document.render(0, (pages.size(0) / 4).toSize())
    sheet = QImage(ink.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, ink)
    painter.end()
    return sheet


def test_each_page_keeps_its_size_and_its_ink(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    done: list[tuple[int, int]] = []

    def progress(page: int, of: int) -> bool:
        done.append((page, of))
        return True

    assert print_pdf(pdf, printer(tmp_path / "printed.pdf"), progress) is Printed.DONE
    assert done == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    before, after = PdfReader(io.BytesIO(pdf)).pages, PdfReader(tmp_path / "printed.pdf").pages
    for old, new in zip(before, after, strict=True):
        assert float(new.mediabox.width) == pytest.approx(float(old.mediabox.width), abs=2)
        assert float(new.mediabox.height) == pytest.approx(float(old.mediabox.height), abs=2)
    first, original = on_white(PdfPages((tmp_path / "printed.pdf").read_bytes())), on_white(PdfPages(pdf))
    differing = [
        (x, y)
        for x in range(min(first.width(), original.width()))
        for y in range(min(first.height(), original.height()))
        if abs(first.pixelColor(x, y).lightness() - original.pixelColor(x, y).lightness()) > 90
    ]
    assert any(original.pixelColor(x, y).lightness() < 100 for x in range(149) for y in range(60))
    assert len(differing) < 0.02 * first.width() * first.height()


def test_a_range_of_pages_backwards(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    chosen = printer(tmp_path / "printed.pdf")
    chosen.setPrintRange(QPrinter.PrintRange.PageRange)
    chosen.setFromTo(3, 4)
    chosen.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert print_pdf(pdf, chosen) is Printed.DONE
    first, second = PdfReader(tmp_path / "printed.pdf").pages
    assert first.mediabox.width > first.mediabox.height
    assert second.mediabox.width < second.mediabox.height


def test_printing_can_be_stopped(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    assert print_pdf(pdf, printer(tmp_path / "printed.pdf"), lambda done, _of: done < 1) is Printed.CANCELLED


def test_a_printer_that_refuses(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    assert print_pdf(pdf, printer(tmp_path / "gone" / "printed.pdf")) is Printed.REFUSED


def test_what_is_no_pdf_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        PdfPages(b"something else")


@given(st.text(max_size=300))
def test_any_suggestion_becomes_a_name_that_windows_takes(suggested: str) -> None:
    name = file_name(suggested)
    assert name.endswith(".pdf")
    assert not set(name) & set('\\/:*?"<>|')
    assert not any(ord(letter) < 32 for letter in name)
    stem = name.removesuffix(".pdf")
    assert stem
    assert stem == stem.rstrip(". ")
    assert len(name) <= 130
    assert file_name(name) == name


@pytest.mark.parametrize(
    ("suggested", "name"),
    [
        ("Plan van Yara", "Plan van Yara.pdf"),
        ("Plan: Łukasz/يوسف?", "Plan Łukasz يوسف.pdf"),
        ("CON", "_CON.pdf"),
        ("", "_.pdf"),
        ("al een.PDF", "al een.pdf"),
    ],
)
def test_names(suggested: str, name: str) -> None:
    assert file_name(suggested) == name
