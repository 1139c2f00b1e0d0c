"""One version of what clashes: whose it is, and what it says, to choose."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.views.step_plan.writing import WrappingLine
from desktop.views.theme import Theme

_MOST = 8
"""Lines of a version that are shown at once; of more, the rest is scrolled to."""


class VersionText(WrappingLine):
    """Words to read: as high as they are, up to some lines. `pressed` as a button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_lines = _MOST
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { background: transparent; border: none; padding: 0; }"
        )
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Count as a press on the version."""
        super().mousePressEvent(event)
        self.pressed.emit()

    def _fit(self) -> None:
        super()._fit()
        lines = round(self.document().size().height())
        self.setFixedHeight(min(max(lines, 1), _MOST) * self.fontMetrics().lineSpacing() + 2)
        # Only what is cut off needs the focus, to be scrolled by keys.
        scrolls = lines > _MOST
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)


class VersionBox(QFrame):
    """Shows a version under its name; with a `choosable` one the name is a button to choose it by."""

    chosen = Signal()

    def __init__(self, theme: Theme, *, choosable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("version")
        self.radio, self.name = QRadioButton(), QLabel()
        self.name.setProperty("kind", "section")
        self.radio.setVisible(choosable)
        self.name.setVisible(not choosable)
        self.radio.toggled.connect(self._toggled)
        self.words = VersionText()
        self.words.pressed.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.radio)
        column.addWidget(self.name)
        column.addWidget(self.words)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_version(self, whose: str, words: str, about: str) -> None:
        """Show whose version it is and what it says; `about` is what it is a version of."""
        self.radio.setText(whose)
        self.name.setText(whose)
        self.words.show_text(words, anew=True)
        self.words.setAccessibleName(f"{about}, {whose}")
        self.radio.setAccessibleName(f"{whose}: {words}")
        self.radio.setAccessibleDescription(about)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by a press anywhere on it."""
        super().mousePressEvent(event)
        self._pressed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow what is chosen when it is switched off or on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._dress()

    def _pressed(self) -> None:
        if not self.radio.isHidden():
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _toggled(self, on: bool) -> None:
        self._dress()
        if on:
            self.chosen.emit()

    def _dress(self) -> None:
        palette, on = self._theme.palette, self.radio.isChecked()
        ground = (
            palette.accent_soft if on else palette.surface if not self.radio.isHidden() else palette.ground
        )
        border = f"2px solid {palette.accent}" if on else f"1px solid {palette.line}"
        self.setStyleSheet(
            f"QFrame#version {{ background: {ground}; border: {border}; border-radius: 10px; }}"
        )
