"""The way back to the dossier, where the team asks for something: the worker's code, or the passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.readings import WayBack
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, label, show_text
from desktop.views.banner import announce

TRIES = 3
"""So many wrong codes, and everything locks."""
_MOST = 8
_PAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "<")


class HandBack(Scene):
    """`tried` carries the code that was typed; `lock_wanted` and `left` carry nothing.

    Whoever listens to `tried` tells by `refuse` that it was wrong.
    """

    tried = Signal(str)
    lock_wanted = Signal()

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._way_back = WayBack.PASSPHRASE
        self._code = ""
        self._wrong = 0
        self._waiting = False
        self.title, self.more = label("title"), label("said")
        self.shown, self.trouble = label("title"), label("trouble")
        self.pad: dict[str, BigButton] = {}
        self._grid = QGridLayout()
        for place, key in enumerate(_PAD):
            if key:
                button = BigButton(theme, "backspace" if key == "<" else "", "" if key == "<" else "digit")
                button.clicked.connect(lambda _on=False, key=key: self._type(key))
                self._grid.addWidget(button, place // 3, place % 3)
                self.pad[key] = button
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        self._pad = QWidget()
        self._pad.setLayout(self._grid)
        self.lock_button = BigButton(theme, "lock")
        self.lock_button.clicked.connect(self.lock_wanted)
        self.open_button = BigButton(theme, "unlock", "main")
        self.open_button.clicked.connect(self._try)
        self._lay_out()

    def begin(self, way_back: WayBack) -> None:
        """Ask for that."""
        self._way_back, self._code, self._waiting = way_back, "", False
        self.retell()
        (self if way_back is WayBack.CODE else self.lock_button).setFocus()

    def refuse(self) -> bool:
        """Say that the code was wrong; true where it has been so too often."""
        self._wrong += 1
        self._waiting, self._code = False, ""
        self.retell()
        announce(self, self.trouble.text())
        return self._wrong >= TRIES

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        coded = self._way_back is WayBack.CODE
        show_text(self.title, "" if self.room.low and coded else words("youth_back.give"))
        show_text(self.more, "" if coded else words("youth_back.passphrase_needed"))
        self.shown.setText(" ".join("●" * len(self._code)) or "· · · ·")
        self.shown.setAccessibleName(f"{words('youth_back.code')}: {len(self._code)}")
        for part in (self.shown, self._pad, self.open_button):
            part.setVisible(coded)
        wrong = {0: "", TRIES - 1: words("youth_back.last")}.get(self._wrong, words("youth_back.wrong"))
        show_text(self.trouble, wrong if coded else "")
        for key, button in self.pad.items():
            button.say(words("youth_back.erase") if key == "<" else key, shown=key != "<")
        widest = max(button.sizeHint().width() for button in self.pad.values())
        for column in range(3):
            self._grid.setColumnMinimumWidth(column, widest)
        self.open_button.say(words("youth_back.open"), shown=not pictures)
        self.open_button.setEnabled(len(self._code) >= 4 and not self._waiting)
        self.lock_button.setVisible(not coded)
        self.lock_button.say(words("youth_back.lock"))
        self.back_button.say(words("youth_back.stay"), shown=not pictures)

    def fit(self, room: Room) -> None:
        """Have the digits closer together."""
        self._grid.setSpacing(room.pick(6, 12, 16))
        super().fit(room)

    def said(self) -> str:
        """What is to be done."""
        return self.manner.words("youth_back.give")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type the code on the keyboard."""
        key, typed = event.key(), event.text()
        if self._way_back is not WayBack.CODE or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif len(typed) == 1 and typed in "0123456789":
            self._type(typed)
        elif key == Qt.Key.Key_Backspace:
            self._type("<")
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, BigButton) and focused is not self.open_button:
                focused.click()
            else:
                self._try()
        else:
            super().keyPressEvent(event)

    def _type(self, key: str) -> None:
        if not self._waiting:
            self._code = self._code[:-1] if key == "<" else (self._code + key)[:_MOST]
            self.retell()

    def _try(self) -> None:
        if len(self._code) >= 4 and not self._waiting:
            self._waiting = True
            self.open_button.setEnabled(False)
            self.tried.emit(self._code)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QWidget()
        words.setMaximumWidth(760)
        column = QVBoxLayout(words)
        column.addStretch(1)
        for part in (self.title, self.more, self.shown, self.trouble):
            column.addWidget(part)
        column.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(words, 8)
        line.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.body.addLayout(line, 1)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_button)
