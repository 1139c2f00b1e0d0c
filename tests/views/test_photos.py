"""Photos of sheets on screen: taken in by button, drop and paste, looked at large, written with, removed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from desktop.models.errors import (
    NoPicture,
    NothingToPaste,
    PdfLocked,
    PhotoNotThere,
    PhotoOutOfReach,
    PictureGone,
)
from desktop.models.languages import Language
from desktop.models.readings import PhotoReading
from desktop.operations.desk import Desk
from desktop.operations.overviews import RemoveOverview
from desktop.operations.questions.overviews import ReadPhotos
from desktop.operations.taking_in import sheets_of
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.photos.strip import PhotoStrip
from desktop.views.photos.view import PhotoView
from desktop.views.theme import Theme
from tests.operations.pictures import heic, jpeg, pdf, png, sheet
from tests.views.hands import click, hold, let_go, move, press, type_in
from tests.views.test_wheel import add_youth
from tests.views.two_pcs import TwoPcs
from tests.views.wheels import FIRST, add_overview

WAIT = 10_000


def photos(desk: Desk, youth: UUID) -> tuple[PhotoReading, ...]:
    return desk.ask(ReadPhotos(youth=youth))


def take_in(desk: Desk, youth: UUID, size: tuple[int, int] = (400, 300), caption: str = "") -> PhotoReading:
    (made,) = sheets_of(jpeg(sheet(size)))
    done = desk.take_in(made, youth, caption=caption)
    return next(photo for photo in photos(desk, youth) if photo.id == done.result)


class Chosen:
    """What the worker chooses in the system's dialog."""

    def __init__(self) -> None:
        self.paths: tuple[Path, ...] = ()

    def __call__(self, _title: str, _kinds: str, _parent: QWidget) -> tuple[Path, ...]:
        return self.paths


class Following:
    """A strip that shows what there is after each change, as a page has it."""

    def __init__(self, strip: PhotoStrip, notebook: Notebook, youth: UUID) -> None:
        self.strip, self.notebook, self.youth = strip, notebook, youth
        notebook.changed.connect(lambda _youth: self.show())
        self.show()

    def show(self) -> None:
        """Ask and show."""
        self.notebook.ask(
            ReadPhotos(youth=self.youth), lambda found: self.strip.show_photos(self.youth, None, found)
        )


@pytest.fixture
def yara(desk: Desk) -> UUID:
    return add_youth(desk)


@pytest.fixture
def chosen() -> Chosen:
    return Chosen()


@pytest.fixture
def strip(qtbot: QtBot, notebook: Notebook, theme: Theme, yara: UUID, chosen: Chosen) -> Iterator[PhotoStrip]:
    made = PhotoStrip(notebook, theme, Language.DUTCH, ask=chosen)
    qtbot.addWidget(made)
    made.resize(640, 240)
    made.show()
    qtbot.waitExposed(made)
    following = Following(made, notebook, yara)
    yield made
    assert following.strip is made
    qtbot.waitUntil(lambda: not made.progress.isVisible(), timeout=WAIT)


@pytest.fixture
def view(qtbot: QtBot, notebook: Notebook, theme: Theme) -> PhotoView:
    made = PhotoView(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def until_there(qtbot: QtBot, strip: PhotoStrip, many: int) -> None:
    qtbot.waitUntil(lambda: len(strip.photos) == many and not strip.progress.isVisible(), timeout=WAIT)


def told(strip: PhotoStrip) -> str:
    return strip.banner.sentence.text() if not strip.banner.isHidden() else ""


def test_added_with_the_button(
    qtbot: QtBot, strip: PhotoStrip, chosen: Chosen, tmp_path: Path, desk: Desk, yara: UUID
) -> None:
    chosen.paths = (
        tmp_path / "een.jpg",
        tmp_path / "twee.png",
        tmp_path / "drie.heic",
        tmp_path / "vier.pdf",
    )
    contents = (jpeg(sheet()), png(sheet()), heic(sheet()), pdf(2))
    for path, content in zip(chosen.paths, contents, strict=True):
        path.write_bytes(content)
    assert strip.list.isHidden()
    click(strip.add_button)
    until_there(qtbot, strip, 5)
    assert told(strip) == ""
    assert not strip.list.isHidden()
    for row, photo in enumerate(strip.photos):
        index = strip.lines.index(row)
        assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QImage)
        assert desk.picture(photo.name)
    # Each is undone for itself.
    assert strip.photos == photos(desk, yara)


def test_what_cannot_be_taken_in_is_named_and_the_rest_is_taken(
    qtbot: QtBot, strip: PhotoStrip, chosen: Chosen, tmp_path: Path
) -> None:
    chosen.paths = tuple(tmp_path / name for name in ("tekening.jpg", "slot.pdf", "weg.jpg", "goed.jpg"))
    chosen.paths[0].write_bytes(b"<svg/>")
    chosen.paths[1].write_bytes(pdf(password="geheim"))
    chosen.paths[3].write_bytes(jpeg(sheet()))
    click(strip.add_button)
    until_there(qtbot, strip, 1)
    lines = told(strip).splitlines()
    assert lines == [
        f"tekening.jpg: {NoPicture().sentence(Language.DUTCH)}",
        f"slot.pdf: {PdfLocked().sentence(Language.DUTCH)}",
        f"weg.jpg: {PictureGone().sentence(Language.DUTCH)}",
    ]
    strip.set_language(Language.FRENCH)
    assert told(strip).startswith(f"tekening.jpg: {NoPicture().sentence(Language.FRENCH)}")


@pytest.mark.filterwarnings("ignore:Function. .QDragEnterEvent:DeprecationWarning")
def test_dropped(qtbot: QtBot, strip: PhotoStrip, tmp_path: Path) -> None:
    file = tmp_path / "blad.jpg"
    file.write_bytes(jpeg(sheet()))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enters = QDragEnterEvent(QPoint(20, 20), copy, mime, left, none)
    QApplication.sendEvent(strip, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(strip, QDropEvent(QPointF(20, 20), copy, mime, left, none))
    until_there(qtbot, strip, 1)
    words = QMimeData()
    words.setText("hallo")
    refused = QDragEnterEvent(QPoint(20, 20), copy, words, left, none)
    QApplication.sendEvent(strip, refused)
    assert not refused.isAccepted()


def test_pasted(qtbot: QtBot, strip: PhotoStrip) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    strip.add_button.setFocus()
    press(strip.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told(strip) == NothingToPaste().sentence(Language.DUTCH)
    picture = QImage(50, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    clipboard.setImage(picture)
    press(strip.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until_there(qtbot, strip, 1)
    assert told(strip) == ""
    assert (strip.photos[0].width, strip.photos[0].height) == (50, 40)
    clipboard.clear()


def test_stopped(qtbot: QtBot, strip: PhotoStrip, tmp_path: Path, chosen: Chosen) -> None:
    chosen.paths = tuple(tmp_path / f"{number}.jpg" for number in range(20))
    for path in chosen.paths:
        path.write_bytes(jpeg(sheet((2400, 1800))))
    click(strip.add_button)
    assert strip.progress.isVisible()
    qtbot.waitUntil(lambda: len(strip.photos) >= 1, timeout=WAIT)
    click(strip.stop_button)
    qtbot.waitUntil(lambda: not strip.progress.isVisible(), timeout=WAIT)
    assert 1 <= len(strip.photos) < 20


def test_it_goes_to_the_youth_for_whom_it_was_chosen(
    qtbot: QtBot, strip: PhotoStrip, tmp_path: Path, chosen: Chosen, desk: Desk, yara: UUID
) -> None:
    other = add_youth(desk, "Bram")
    file = tmp_path / "blad.jpg"
    file.write_bytes(jpeg(sheet((3000, 2000))))
    chosen.paths = (file,)
    click(strip.add_button)
    strip.show_photos(other, None, ())
    qtbot.waitUntil(lambda: len(photos(desk, yara)) == 1, timeout=WAIT)
    assert photos(desk, other) == ()


def test_one_of_an_overview_that_goes_meanwhile_stays_with_the_youth(
    qtbot: QtBot, strip: PhotoStrip, tmp_path: Path, chosen: Chosen, desk: Desk, yara: UUID
) -> None:
    overview = add_overview(desk, yara, FIRST)
    file = tmp_path / "blad.jpg"
    file.write_bytes(jpeg(sheet((3000, 2000))))
    chosen.paths = (file,)
    strip.show_photos(yara, overview, ())
    click(strip.add_button)
    desk.do(RemoveOverview(overview=overview))
    qtbot.waitUntil(lambda: len(photos(desk, yara)) == 1, timeout=WAIT)
    (photo,) = photos(desk, yara)
    assert photo.overview_id is None
    assert desk.picture(photo.name)


def test_written_removed_and_undone_by_keyboard(
    qtbot: QtBot, strip: PhotoStrip, desk: Desk, yara: UUID, notebook: Notebook
) -> None:
    one, two = take_in(desk, yara), take_in(desk, yara, (300, 400))
    strip.show_photos(yara, None, (one, two))
    viewed: list[PhotoReading] = []
    strip.viewed.connect(viewed.append)
    strip.list.setFocus()
    press(strip.list, Qt.Key.Key_Home)
    press(strip.list, Qt.Key.Key_Right)
    press(strip.list, Qt.Key.Key_Return)
    assert viewed == [two]
    press(strip.list, Qt.Key.Key_F2)
    field = strip.list.findChild(QLineEdit)
    assert field is not None
    type_in(field, "  blad van   maart ")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: strip.photos[1].caption == "blad van maart")
    assert strip.list.currentIndex().row() == 1
    press(strip.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(strip.photos) == 1)
    assert not strip.banner.isHidden()
    click(strip.banner.action)
    qtbot.waitUntil(lambda: [photo.id for photo in strip.photos] == [one.id, two.id])
    assert notebook.history.canRedo()


def test_told_to_a_screen_reader(strip: PhotoStrip, desk: Desk, yara: UUID) -> None:
    photo = take_in(desk, yara, caption="het bord")
    strip.show_photos(yara, None, (photo,))
    interface = QAccessible.queryAccessibleInterface(strip.list)
    assert interface.text(QAccessible.Text.Name)
    child = interface.child(0)
    assert "het bord" in child.text(QAccessible.Text.Name)
    assert str(photo.on.year) in child.text(QAccessible.Text.Name)
    for button in (strip.add_button, strip.write_button, strip.remove_button):
        assert button.accessibleName()


def test_looked_at_only(strip: PhotoStrip, desk: Desk, yara: UUID) -> None:
    photo = take_in(desk, yara)
    strip.show_photos(yara, None, (photo,))
    strip.set_read_only(True)
    assert strip.add_button.isHidden()
    assert not strip.acceptDrops()
    strip.list.setCurrentIndex(strip.lines.index(0))
    press(strip.list, Qt.Key.Key_F2)
    assert strip.list.state() is not QListView.State.EditingState
    press(strip.list, Qt.Key.Key_Delete)
    assert photos(desk, yara) == (photo,)


# Large


def test_fitted_zoomed_moved_and_turned(view: PhotoView, desk: Desk, yara: UUID) -> None:
    view.show_photo(take_in(desk, yara, (2400, 1800), "het bord"))
    canvas = view.canvas
    assert canvas.image.size().width() == 2400
    assert canvas.fits
    assert canvas.horizontalScrollBar().maximum() == 0
    assert "het bord" in view.caption.text()
    assert "het bord" in canvas.accessibleName()
    fitted = canvas.zoom
    press(canvas, Qt.Key.Key_Plus)
    press(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom > fitted * 1.5
    bar = canvas.horizontalScrollBar()
    assert bar.maximum() > 0
    before = bar.value()
    hold(canvas.viewport(), QPoint(200, 200))
    move(canvas.viewport(), QPoint(150, 200))
    let_go(canvas.viewport(), QPoint(150, 200))
    assert bar.value() == before + 50
    press(canvas, Qt.Key.Key_Right)
    assert bar.value() == before + 90
    press(canvas, Qt.Key.Key_R)
    assert (canvas.image.width(), canvas.image.height()) == (1800, 2400)
    press(canvas, Qt.Key.Key_0)
    assert canvas.fits
    assert bar.maximum() == 0
    # For looking only: it is upright again the next time.
    assert photos(desk, yara)[0].width == 2400


def test_zoomed_with_the_wheel_around_the_pointer(view: PhotoView, desk: Desk, yara: UUID) -> None:
    view.show_photo(take_in(desk, yara, (2400, 1800)))
    canvas, at = view.canvas, QPointF(100, 150)
    before = canvas.zoom
    event = QWheelEvent(
        at,
        canvas.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.zoom == pytest.approx(before * 1.25**2)


def test_from_one_to_the_next(view: PhotoView, desk: Desk, yara: UUID) -> None:
    three = tuple(take_in(desk, yara, (200 + number, 100)) for number in range(3))
    view.show_photo(three[1], three)
    assert view.canvas.image.width() == 201
    press(view.canvas, Qt.Key.Key_PageDown)
    assert view.photo == three[2]
    assert not view.on_button.isEnabled()
    press(view.canvas, Qt.Key.Key_PageDown)
    assert view.photo == three[2]
    click(view.back_button)
    click(view.back_button)
    assert view.photo == three[0]
    closed: list[bool] = []
    view.closed.connect(lambda: closed.append(True))
    press(view.canvas, Qt.Key.Key_Escape)
    assert closed == [True]
    view.show_photo(three[0], three)
    view.keep_up(three[1:])
    assert closed == [True, True]


def test_what_is_on_its_way_or_out_of_reach_is_said(
    qtbot: QtBot, theme: Theme, team: TwoPcs, background: Background
) -> None:
    youth = add_youth(team.here)
    photo = take_in(team.here, youth)
    team.there.sync()
    there = Notebook(team.there, background)
    view, strip = PhotoView(there, theme, Language.DUTCH), PhotoStrip(there, theme, Language.DUTCH)
    qtbot.addWidget(view)
    qtbot.addWidget(strip)
    with team.away():
        team.there.sync()
        view.show_photo(photo)
        strip.show_photos(youth, None, (photo,))
        assert view.canvas.words == PhotoOutOfReach().sentence(Language.DUTCH)
        assert view.canvas.words in view.canvas.accessibleName()
        assert not view.turn_button.isEnabled()
        view.set_language(Language.FRENCH)
        assert view.canvas.words == PhotoOutOfReach().sentence(Language.FRENCH)
    team.there.sync()
    view.pictures.ask_again()
    strip.pictures.ask_again()
    assert view.canvas.words == ""
    assert view.canvas.image.width() == 400
    assert isinstance(strip.lines.index(0).data(Qt.ItemDataRole.DecorationRole), QImage)


def test_fetched_beside_the_windows_thread(
    qtbot: QtBot, theme: Theme, desk: Desk, yara: UUID, qapp: QApplication
) -> None:
    photo = take_in(desk, yara, (1200, 900))
    with ThreadPoolExecutor(1) as one_thread:
        notebook = Notebook(desk, Background(one_thread))
        view = PhotoView(notebook, theme, Language.DUTCH)
        qtbot.addWidget(view)
        view.show_photo(photo)
        assert view.canvas.words
        assert view.canvas.image.isNull()
        qtbot.waitUntil(lambda: view.canvas.image.width() == 1200, timeout=WAIT)
        assert view.canvas.words == ""


def test_one_that_is_nowhere(view: PhotoView, strip: PhotoStrip, desk: Desk, yara: UUID) -> None:
    photo = take_in(desk, yara)
    assert desk.notebook.attached
    desk.notebook.attached.here().remove(photo.name)
    view.show_photo(photo)
    assert view.canvas.words == PhotoNotThere().sentence(Language.DUTCH)
    strip.show_photos(yara, None, (photo,))
    index = strip.lines.index(0)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert index.data(Qt.ItemDataRole.ToolTipRole) == PhotoNotThere().sentence(Language.DUTCH)


def test_gone_while_it_is_taken_in_or_fetched(
    qtbot: QtBot, theme: Theme, desk: Desk, yara: UUID, chosen: Chosen, tmp_path: Path
) -> None:
    """As where the notebook is locked meanwhile."""
    photo = take_in(desk, yara)
    file = tmp_path / "blad.jpg"
    file.write_bytes(jpeg(sheet((3000, 2000))))
    chosen.paths = (file,)
    with ThreadPoolExecutor(1) as one_thread:
        notebook = Notebook(desk, Background(one_thread))
        strip = PhotoStrip(notebook, theme, Language.DUTCH, ask=chosen)
        strip.show_photos(yara, None, (photo,))
        strip.choose()
        aside = strip.taking._aside
        assert aside is not None
        delete(strip)
        qtbot.waitUntil(lambda: not isValid(aside) or aside.isFinished(), timeout=WAIT)
    QApplication.processEvents()
    assert photos(desk, yara) == (photo,)
