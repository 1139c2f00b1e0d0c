from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.views.fields import DayField, SavingLine, SavingText
from desktop.views.folding import folded
from desktop.views.theme import Theme
from desktop.views.typed_days import day_from, day_in_words, short_day
from tests.views.hands import click, press, type_in

TODAY = date(2026, 11, 23)


class Room(QWidget):
    """Two fields beside another one, to which the focus can go."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.text, self.other = SavingLine(), SavingText(), QLineEdit()
        self.saved: list[str] = []
        self.line.saved_text.connect(self.saved.append)
        self.text.saved_text.connect(self.saved.append)
        column.addWidget(self.line)
        column.addWidget(self.text)
        column.addWidget(self.other)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.mark.parametrize("which", ["line", "text"])
def test_text_is_saved_once_on_leaving_the_field(room: Room, which: str) -> None:
    field = getattr(room, which)
    field.setFocus()
    type_in(field, "kasboekje")
    assert room.saved == []
    room.other.setFocus()
    assert room.saved == ["kasboekje"]
    field.setFocus()
    room.other.setFocus()
    assert room.saved == ["kasboekje"]


@pytest.mark.parametrize("which", ["line", "text"])
def test_text_is_saved_after_a_rest(qtbot: QtBot, room: Room, which: str) -> None:
    field = getattr(room, which)
    with qtbot.waitSignal(field.saved_text, timeout=4000) as caught:
        type_in(field, "rust")
    assert caught.args == ["rust"]
    assert not field.unsaved


def test_enter_saves_a_line_and_control_enter_a_text(room: Room) -> None:
    type_in(room.line, "een")
    press(room.line, Qt.Key.Key_Return)
    assert room.saved == ["een"]
    type_in(room.text, "twee")
    press(room.text, Qt.Key.Key_Return)
    assert room.saved == ["een"]
    type_in(room.text, "drie")
    press(room.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.saved == ["een", "twee\ndrie"]


@pytest.mark.parametrize("which", ["line", "text"])
def test_a_refresh_leaves_what_is_being_typed(room: Room, which: str) -> None:
    field = getattr(room, which)
    field.show_text("zoals het was")
    assert room.saved == []
    field.setFocus()
    type_in(field, "x")
    field.show_text("van elders")
    words = field.text() if which == "line" else field.toPlainText()
    assert "van elders" not in words
    field.flush()
    assert room.saved == [words]
    field.show_text("van elders")
    assert (field.text() if which == "line" else field.toPlainText()) == "van elders"
    assert room.saved == [words]


@pytest.mark.parametrize("which", ["line", "text"])
def test_who_rests_after_a_space_finds_it_back(room: Room, which: str) -> None:
    field = getattr(room, which)
    field.setFocus()
    type_in(field, "ik ")
    field.flush()
    field.show_text("ik")
    type_in(field, "wil")
    field.flush()
    assert room.saved == ["ik", "ik wil"]


def test_another_subject_takes_the_field_over(room: Room) -> None:
    type_in(room.text, "half")
    room.text.show_text("iets anders", anew=True)
    room.text.flush()
    assert room.text.toPlainText() == "iets anders"
    assert room.saved == []


def test_words_that_could_not_be_saved_are_saved_at_the_next_occasion(room: Room) -> None:
    room.text.show_text("oud")
    room.text.show_unsaved("nieuw")
    assert room.saved == []
    room.text.flush()
    assert room.saved == ["nieuw"]


def test_a_text_grows_with_its_lines_up_to_its_bound(room: Room) -> None:
    least = room.text.height()
    room.text.show_text("\n".join("regel" for _ in range(8)))
    grown = room.text.height()
    assert grown > least
    room.text.show_text("\n".join("regel" for _ in range(80)))
    most = room.text.height()
    assert grown < most < 3 * grown


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> DayField:
    made = DayField(theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_typed_day_is_chosen_and_written_out(qtbot: QtBot, field: DayField) -> None:
    with qtbot.waitSignal(field.day_chosen) as caught:
        type_in(field.line, "4/3/09")
        press(field.line, Qt.Key.Key_Return)
    assert caught.args == [date(2009, 3, 4)]
    assert field.line.text() == "4 mrt 2009"
    assert field.day() == date(2009, 3, 4)
    field.set_language(Language.FRENCH)
    assert field.line.text() == "4 mars 2009"


def test_a_day_may_be_emptied(qtbot: QtBot, field: DayField) -> None:
    field.show_day(date(2009, 3, 4))
    with qtbot.waitSignal(field.day_chosen) as caught:
        field.line.selectAll()
        press(field.line, Qt.Key.Key_Delete)
        press(field.line, Qt.Key.Key_Return)
    assert caught.args == [None]
    assert field.day() is None
    assert field.understood()


def test_what_is_not_understood_stays_with_a_sentence(field: DayField) -> None:
    chosen: list[object] = []
    field.day_chosen.connect(chosen.append)
    type_in(field.line, "ooit")
    press(field.line, Qt.Key.Key_Return)
    assert chosen == []
    assert field.line.text() == "ooit"
    assert field.error.isVisible()
    assert field.line.accessibleDescription()
    field.show_day(date(2026, 1, 2))
    assert field.line.text() == "ooit"
    field.line.clear()
    type_in(field.line, "12 nov 2026")
    assert not field.error.isVisible()
    field.flush()
    assert chosen == [date(2026, 11, 12)]


def test_another_subject_drops_a_day_that_was_not_understood(field: DayField) -> None:
    type_in(field.line, "ooit")
    field.flush()
    field.show_day(None, anew=True)
    assert field.line.text() == ""
    assert not field.error.isVisible()


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot, field: DayField) -> None:
    field.show_day(date(2026, 11, 12))
    click(field.button)
    calendar = next(menu for menu in field.findChildren(QMenu) if menu.isVisible()).findChild(QCalendarWidget)
    assert calendar is not None
    with qtbot.waitSignal(field.day_chosen) as caught:
        view = calendar.findChild(QWidget, "qt_calendar_calendarview")
        assert view is not None
        view.setFocus()
        press(view, Qt.Key.Key_Right)
        press(view, Qt.Key.Key_Return)
    assert caught.args == [date(2026, 11, 13)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12/11/2026", date(2026, 11, 12)),
        ("12-11-26", date(2026, 11, 12)),
        ("12.11.2026", date(2026, 11, 12)),
        ("12 nov 2026", date(2026, 11, 12)),
        ("12 NOVEMBRE 2026", date(2026, 11, 12)),
        ("2026-11-12", date(2026, 11, 12)),
        ("1er août 2027", date(2027, 8, 1)),
        ("1 aout 2027", date(2027, 8, 1)),
        ("4/3/09", date(2009, 3, 4)),
        ("1-1-98", date(1998, 1, 1)),
        ("31/12", date(2026, 12, 31)),
        ("12 januari", date(2027, 1, 12)),
        ("29/2/2024", date(2024, 2, 29)),
        ("29/2/2025", None),
        ("12 ma 2026", None),
        ("13/13/2026", None),
        ("november", None),
        ("120/1/2026", None),
        ("1 2 3 4", None),
        ("", None),
    ],
)
def test_days_are_understood_as_people_type_them(typed: str, meant: date | None) -> None:
    assert day_from(typed, TODAY) == meant


@given(day=st.dates(date(1950, 1, 1), date(2040, 12, 31)), language=st.sampled_from(list(Language)))
def test_every_day_that_is_written_out_can_be_typed_again(day: date, language: Language) -> None:
    assert day_from(day_in_words(day, language), TODAY) == day
    assert day_from(day_in_words(day, language, short=True), TODAY) == day
    near = day_from(short_day(day, language), TODAY)
    assert near is None or (near.day, near.month) == (day.day, day.month)


@given(st.text())
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    day = day_from(text, TODAY)
    assert day is None or isinstance(day, date)


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Émilie", "emilie"), ("ŁUKASZ", "lukasz"), ("Şahin Yılmaz", "sahin yilmaz"), ("Ольга", "ольга")],
)
def test_accents_and_case_do_not_matter(text: str, bare: str) -> None:
    assert folded(text) == bare
