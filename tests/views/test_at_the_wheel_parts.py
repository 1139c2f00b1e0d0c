"""Parts of the young person's screen by themselves: the line, the sign, lines of words, buttons."""

import base64

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from desktop.views.at_the_wheel.buttons import BigButton, FaceButton
from desktop.views.at_the_wheel.emblem import Emblem
from desktop.views.at_the_wheel.line import AnswerLine
from desktop.views.at_the_wheel.line_button import LineButton
from desktop.views.at_the_wheel.look import Room, YouthTheme, room_in
from desktop.views.theme import Theme
from tests.views.hands import click, press


@pytest.fixture
def look(theme: Theme) -> YouthTheme:
    return YouthTheme(theme)


@pytest.fixture
def line(look: YouthTheme, qtbot: QtBot) -> AnswerLine:
    made = AnswerLine(look)
    qtbot.addWidget(made)
    made.show_scale(0, 10, "lijn van helemaal niet tot helemaal wel")
    made.resize(900, made.sizeHint().height())
    made.show()
    return made


@pytest.mark.parametrize("value", [0, 1, 5, 9, 10])
def test_a_tap_on_a_number_gives_it(line: AnswerLine, value: int) -> None:
    given: list[int] = []
    line.given.connect(given.append)
    click(line, line.place_of(value))
    assert given == [value]


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ((Qt.Key.Key_7,), 7),
        ((Qt.Key.Key_1, Qt.Key.Key_0), 10),
        ((Qt.Key.Key_Home,), 0),
        ((Qt.Key.Key_End,), 10),
        ((Qt.Key.Key_Right,), 5),
        ((Qt.Key.Key_Right, Qt.Key.Key_Right), 6),
        ((Qt.Key.Key_3, Qt.Key.Key_Left), 2),
        ((Qt.Key.Key_End, Qt.Key.Key_Right), 10),
    ],
    ids=["digit", "ten", "home", "end", "first arrow", "second arrow", "left", "no further"],
)
def test_keys_give_a_number(line: AnswerLine, keys: tuple[Qt.Key, ...], value: int) -> None:
    for key in keys:
        press(line, key)
    assert line.value == value


def test_a_number_outside_the_scale_is_none(line: AnswerLine) -> None:
    line.show_scale(1, 5, "lijn")
    press(line, Qt.Key.Key_9)
    assert line.value is None


def test_a_screen_reader_hears_what_the_line_is_and_says(line: AnswerLine) -> None:
    line.show_answer(8, None, "")
    heard = QAccessible.queryAccessibleInterface(line)
    assert heard.text(QAccessible.Text.Name).startswith("lijn van")
    assert heard.text(QAccessible.Text.Description) == "8"


def test_a_screen_reader_hears_the_face_and_whether_it_is_chosen(look: YouthTheme, qtbot: QtBot) -> None:
    face = FaceButton(look, 4)
    qtbot.addWidget(face)
    face.say("goed", Room(), shown=False)
    face.setChecked(True)
    heard = QAccessible.queryAccessibleInterface(face)
    assert heard.text(QAccessible.Text.Name) == "4, goed"
    assert heard.state().checked


def as_base64(colour: str) -> str:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return base64.b64encode(bytes(buffer.data().data())).decode()


def test_the_teams_own_picture_takes_the_place_of_an_icon(look: YouthTheme, qtbot: QtBot) -> None:
    emblem = Emblem(look)
    qtbot.addWidget(emblem)
    emblem.resize(emblem.sizeHint())
    emblem.show_sign("living", "#332288", as_base64("#112233"))
    middle = emblem.grab().toImage().pixelColor(emblem.width() // 2, emblem.height() // 2)
    assert middle.name() == "#112233"


@pytest.mark.parametrize("picture", ["", "no picture", base64.b64encode(b"nor this").decode()])
def test_where_there_is_no_picture_the_icon_stays(look: YouthTheme, qtbot: QtBot, picture: str) -> None:
    emblem = Emblem(look)
    qtbot.addWidget(emblem)
    emblem.resize(emblem.sizeHint())
    emblem.show_sign("no_such_icon", "#332288", picture)
    assert not emblem.grab().isNull()


def test_words_are_read_in_full_however_many(look: YouthTheme, qtbot: QtBot) -> None:
    button = LineButton(look, "star")
    qtbot.addWidget(button)
    button.say("kort", "star", "weg? kort")
    low = button.heightForWidth(600)
    for words in ("woord " * 80, "x" * 500, "أريد غرفة لي وحدي " * 20):
        button.say(words, "star", words)
        assert button.heightForWidth(600) > 3 * low
    button.resize(600, button.heightForWidth(600))
    assert not button.grab().isNull()


def test_signs_in_words_stay_as_they_are(look: YouthTheme, qtbot: QtBot) -> None:
    button = BigButton(look)
    qtbot.addWidget(button)
    button.say("Geld & papieren")
    assert button.text() == "Geld && papieren"
    assert button.accessibleName() == "Geld & papieren"


def test_room_is_told_by_the_size_of_the_window() -> None:
    assert room_in(683, 384) == Room(low=True, narrow=True)
    assert room_in(1366, 768) == Room()
    assert room_in(1920, 1080) == Room(roomy=True)
