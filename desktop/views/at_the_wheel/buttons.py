"""Large buttons for fingers: with an icon and a word, or a face."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from desktop.views.at_the_wheel.look import TYPE, Room, YouthTheme
from desktop.views.icon_painting import paint_icon

_GAP = 8
FACES = ("#E39AA4", "#E3B493", "#DDCC77", "#A9D18E", "#6CC7AE")
"""The colours of the five faces, from hard to great; the face itself says the same."""


class BigButton(QPushButton):
    """A button with an icon and words; `look` as in the style sheet. Words can be left to a screen reader."""

    def __init__(
        self, theme: YouthTheme, icon: str = "", look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._look = theme, icon, look
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(26, 26))
        if look:
            self.setProperty("look", look)
        theme.changed.connect(self._dress)
        self.toggled.connect(self._dress)
        self._dress()

    def say(self, words: str, *, shown: bool = True) -> None:
        """Say what it does; not `shown`: by its icon only, and aloud."""
        self.setAccessibleName(words)
        self.setToolTip("" if shown else words)
        self.setText(self._text(words) if shown or not self._icon else "")

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._dress()

    def _text(self, words: str) -> str:
        """The words as they are, a little off from the icon, on whichever side that stands."""
        words = words.replace("&", "&&")
        if not self._icon:
            return words
        return f"{words} " if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else f" {words}"

    def _dress(self) -> None:
        if self._icon:
            palette = self._theme.palette
            colour = palette.on_accent if self._look == "main" else palette.ink
            self.setIcon(self._theme.icon(self._icon, palette.accent if self.isChecked() else colour))


class Painted(QAbstractButton):
    """What the buttons that paint themselves share: hover, and a ring around the one with the focus."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def lit(self) -> bool:
        """Whether it is pointed at."""
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out again."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the scene, and be pressed by Enter too."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)

    def begin(self) -> QPainter:
        """Give a painter for smooth lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def ring(self, painter: QPainter, radius: float = 16.0) -> None:
        """Draw the ring of the focus."""
        if self.hasFocus() and self.theme.by_keyboard:
            painter.setPen(QPen(QColor(self.theme.palette.ink), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)


class FaceButton(Painted):
    """One of five faces, with its word under it."""

    def __init__(self, theme: YouthTheme, score: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.score = score
        self.earlier = False
        self._shown = True
        self._room = Room()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, word: str, room: Room, *, shown: bool) -> None:
        """Say what the face means, and be as large as there is room."""
        self.setText(word)
        self.setAccessibleName(f"{self.score}, {word}")
        self._shown, self._room = shown, room
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Stay down: which one is down follows from what is saved."""

    @property
    def _face(self) -> int:
        return self._room.pick(56, 104, 136)

    def sizeHint(self) -> QSize:
        """Be large enough for the face and its word."""
        metrics = QFontMetrics(self.theme.measure.font(TYPE, True))
        high = self._face + 2 * _GAP + 6
        if not self._shown:
            return QSize(self._face + 24, high)
        widest = max(metrics.horizontalAdvance(self.text()), self._face)
        return QSize(widest + 14, high + metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self.theme.palette
        painter = self.begin()
        side = self._face
        left, top = (self.width() - side) / 2, float(_GAP + 3)
        colour = FACES[self.score - 1]
        painter.setPen(Qt.PenStyle.NoPen)
        if self.lit and not self.isChecked():
            painter.setBrush(QColor(palette.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 14, 14)
        if self.isChecked():
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(left, top, side, side))
        elif self.earlier:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.ink), 3, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
            painter.drawEllipse(QRectF(left - 1, top - 1, side + 2, side + 2))
        inset = side * 0.1 if self.isChecked() or self.earlier else side * 0.04
        paint_icon(
            painter,
            f"face_{self.score}",
            (left + inset, top + inset),
            side - 2 * inset,
            palette.ground if self.isChecked() else colour,
        )
        if self._shown:
            painter.setPen(QColor(palette.ink if self.isChecked() else palette.muted))
            painter.setFont(self.theme.measure.font(TYPE, self.isChecked()))
            words = QRectF(0, top + side + 4, self.width(), self.height() - top - side - 6)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        self.ring(painter)
        painter.end()
