"""The themes: what is read can be read in all of them, and high contrast comes when the system asks for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.drawings.colours import contrast
from desktop.drawings.icons import icon_names, known
from desktop.drawings.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, SCREEN, Palette
from desktop.views.buttons import IconButton, PushButton
from desktop.views.icons import icon, picture
from desktop.views.preferences import Appearance
from desktop.views.style_sheet import style_sheet
from desktop.views.theme import Theme
from desktop.views.tick_box import TickBox
from tests.views.hands import click, press

READ = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "accent_soft"),
    ("ink", "danger_soft"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("quiet", "surface"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("on_celebration", "celebration"),
    ("danger", "surface"),
)
"""What is written on what."""

every_theme = pytest.mark.parametrize(
    "palette", SCREEN, ids=["light", "dark", "high contrast, light", "high contrast, dark"]
)


@every_theme
def test_all_that_is_read_has_the_contrast_it_needs(palette: Palette) -> None:
    for ink, ground in READ:
        reached = contrast(getattr(palette, ink), getattr(palette, ground))
        assert reached >= palette.contrast, f"{ink} on {ground}: {reached:.1f}"


@pytest.mark.parametrize("palette", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_lines_and_frames_are_as_plain_as_words(palette: Palette) -> None:
    assert palette.high
    assert palette.contrast == 7.0
    for line in ("line", "strong_line", "accent"):
        for ground in ("ground", "surface"):
            assert contrast(getattr(palette, line), getattr(palette, ground)) >= 7
    sheet = style_sheet(palette)
    assert f"border: 4px solid {palette.accent}" in sheet
    assert "4px solid" not in style_sheet(LIGHT) + style_sheet(DARK)


@pytest.fixture
def chosen(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.choose(Appearance.LIGHT)


@pytest.mark.parametrize(
    ("appearance", "palette"),
    [
        (Appearance.DARK, DARK),
        (Appearance.CONTRAST_LIGHT, CONTRAST_LIGHT),
        (Appearance.CONTRAST_DARK, CONTRAST_DARK),
    ],
)
def test_each_theme_can_be_chosen(chosen: Theme, appearance: Appearance, palette: Palette) -> None:
    chosen.choose(appearance)
    assert chosen.palette is palette
    assert chosen.dark is (palette in {DARK, CONTRAST_DARK})
    assert QApplication.palette().color(QPalette.ColorRole.WindowText) == QColor(palette.ink)


@pytest.mark.parametrize(
    ("scheme", "wanted"),
    [
        (Qt.ColorScheme.Light, CONTRAST_LIGHT),
        (Qt.ColorScheme.Dark, CONTRAST_DARK),
        # As where Windows forces colours; those of the tests are dark on light.
        (Qt.ColorScheme.Unknown, CONTRAST_LIGHT),
    ],
    ids=["light", "dark", "unknown"],
)
def test_high_contrast_comes_when_the_system_asks_for_it(
    chosen: Theme, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, wanted: Palette
) -> None:
    asked = {"contrast": Qt.ContrastPreference.NoPreference}
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: asked["contrast"])
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: scheme)
    chosen.choose(Appearance.SYSTEM)
    assert not chosen.palette.high
    changed = QGuiApplication.styleHints().accessibility().contrastPreferenceChanged
    asked["contrast"] = Qt.ContrastPreference.HighContrast
    changed.emit(Qt.ContrastPreference.HighContrast)
    assert chosen.palette is wanted
    asked["contrast"] = Qt.ContrastPreference.NoPreference
    changed.emit(Qt.ContrastPreference.NoPreference)
    assert not chosen.palette.high


def test_a_worker_who_chose_is_not_overruled_by_the_system(
    chosen: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QAccessibilityHints, "contrastPreference", lambda _hints: Qt.ContrastPreference.HighContrast
    )
    chosen.choose(Appearance.DARK)
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.HighContrast
    )
    assert chosen.palette is DARK


def test_the_frame_of_the_focus_keeps_a_button_in_its_place(chosen: Theme, qtbot: QtBot) -> None:
    chosen.choose(Appearance.CONTRAST_LIGHT)
    host = QWidget()
    column = QVBoxLayout(host)
    buttons: list[QAbstractButton] = [IconButton(chosen, "trash")]
    for kind in ("", "primary", "quiet", "danger"):
        buttons.append(PushButton(chosen, kind))
        buttons[-1].setText("Bewaren")
    for button in buttons:
        column.addWidget(button)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    before = [button.sizeHint() for button in buttons]
    for button, size in zip(buttons, before, strict=True):
        button.setFocus()
        assert button.sizeHint() == size


# Icons


@pytest.mark.parametrize("name", ["", "icon_of_2031", "../icons/living", "x" * 5000, "🏠"])
def test_an_icon_that_is_not_known_is_a_ring(theme: Theme, name: str) -> None:
    assert name not in icon_names()
    assert known(name) == "circle_dashed"
    ring = picture("circle_dashed", "#000000", 24).toImage()
    assert picture(name, "#000000", 24).toImage() == ring
    assert icon(name, "#000000").pixmap(24, 24).toImage() == ring
    assert not theme.icon(name).pixmap(24, 24).isNull()


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(0, 16), QSize(-1, 5)], ids=["none", "narrow", "less"])
def test_an_icon_without_room_is_nothing(size: QSize) -> None:
    # Qt warns of it where somebody paints on nothing, and a warning fails.
    assert icon("home", "#000000").pixmap(size).isNull()


def test_an_icon_that_is_known_is_itself() -> None:
    assert all(known(name) == name for name in icon_names())


# Boxes to tick


@pytest.mark.parametrize("appearance", list(Appearance))
def test_a_box_looks_ticked_or_not_in_every_theme(
    chosen: Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    chosen.choose(appearance)
    box = TickBox("Op het wiel")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    off = box.grab().toImage()
    click(box)
    assert box.isChecked()
    assert box.grab().toImage() != off
    press(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomRight())
    assert box.isChecked()
    box.setEnabled(False)
    assert box.minimumSizeHint() == box.sizeHint()
    assert not box.grab().isNull()
