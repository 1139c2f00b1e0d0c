"""What every scene on the young person's screen is: something that is asked, with a foot to go on by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QLabel,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.views.at_the_wheel.buttons import BigButton, Painted
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.upright import UprightArea

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


def label(look: str = "", align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> QLabel:
    """A text in the middle that breaks its lines; `look` as in the style sheet."""
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if look:
        made.setProperty("look", look)
    return made


def show_text(shown: QLabel, text: str) -> None:
    """Set a text; without one the label takes no room."""
    shown.setText(text)
    shown.setVisible(bool(text))


def forward(theme: YouthTheme) -> BigButton:
    """The button that leads on: its arrow stands behind the word."""
    made = BigButton(theme, "arrow_right", "main")
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made


class _Area(UprightArea):
    """Leaves the keys to its scene, which moves by them as well as scrolls."""

    def fit(self) -> None:
        """Become low again too, once no text that breaks into lines is shown any more."""
        super().fit()
        inside = self.widget()
        if inside is not None and not self.column.hasHeightForWidth():
            inside.setMinimumHeight(self.column.minimumSize().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class Scene(QWidget):
    """A part of the screen: a body that scrolls where it has no room, and a foot with buttons.

    `left`: the youth wants back to where everything begins. `said_anew`: what can be read aloud changed.
    """

    left = Signal()
    said_anew = Signal()

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.manner = Manner()
        self.room = Room()
        self.area = _Area()
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = self.area.column
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        foot = QWidget()
        foot.setLayout(self.foot)
        whole.addWidget(foot)
        self.back_button = BigButton(theme, "arrow_left")
        self.back_button.clicked.connect(self.go_back)

    def speak(self, manner: Manner) -> None:
        """Go on in that language and wording."""
        self.manner = manner
        self.retell()

    def fit(self, room: Room) -> None:
        """Move closer together where there is little room."""
        self.room = room
        margin = room.pick(14, 32, 48)
        self.foot.setContentsMargins(margin, room.pick(4, 10, 14), margin, room.pick(8, 24, 36))
        self.body.setSpacing(room.pick(2, 14, 20))
        self.body.setContentsMargins(24, room.pick(0, 4, 8), 24, room.pick(0, 4, 8))
        self.retell()

    def retell(self) -> None:
        """Set all words anew."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one large button to the next by the arrows too."""
        key = Qt.Key(event.key())
        step, focused = _STEPS.get(key, 0), self.focusWidget()
        if step and isinstance(focused, Painted):
            self.focusNextPrevChild(step > 0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, Painted):
            focused.click()
        elif key in _SCROLLS:
            self.area.verticalScrollBar().triggerAction(_SCROLLS[key])
        else:
            super().keyPressEvent(event)

    def said(self) -> str:
        """What is to be read aloud."""
        return ""

    def go_back(self) -> None:
        """Go one step back; from the first step to where everything begins."""
        self.left.emit()

    def flush(self) -> None:
        """Save what is being typed."""
