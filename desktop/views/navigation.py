"""The bar at the left: where one can go, and how things stand."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.sharing import Standing, State
from desktop.views.actions import MENU, Actions
from desktop.views.boxes import words
from desktop.views.buttons import IconButton
from desktop.views.standing.button import StatusButton
from desktop.views.standing.presence import PresenceWords
from desktop.views.standing.words import StandingWords, mark_of
from desktop.views.theme import Theme

WIDE, NARROW = 208, 64
_PATIENCE = 400
"""Milliseconds of saving before we say so; what is quicker would only flicker."""


class NavigationButton(QPushButton):
    """A place to go; its words go when there is no room for them."""

    def __init__(self, theme: Theme, icon: str, action: QAction) -> None:
        super().__init__()
        self._theme, self._icon, self._action = theme, icon, action
        self._narrow = False
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setIconSize(QSize(20, 20))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked: action.trigger())
        self.toggled.connect(self._dress)
        action.changed.connect(self.show_words)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_words()

    def set_narrow(self, narrow: bool) -> None:
        """Be an icon only, or an icon with words."""
        self._narrow = narrow
        self.show_words()

    def show_words(self) -> None:
        """Take over the words of the action."""
        text = self._action.text()
        self.setText("" if self._narrow else f" {text}")
        self.setAccessibleName(text)
        self.setToolTip(_with_keys(self._action) if self._narrow else self._action.shortcut().toString())

    def _dress(self) -> None:
        palette = self._theme.palette
        colour = palette.on_accent_soft if self.isChecked() else palette.muted
        self.setIcon(self._theme.icon(self._icon, colour))


class ActionButton(IconButton):
    """An icon that does an action of the window."""

    def __init__(self, theme: Theme, icon: str, action: QAction) -> None:
        super().__init__(theme, icon)
        self._action = action
        self.clicked.connect(lambda _checked: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
        self.setToolTip(_with_keys(self._action))


class Navigation(QFrame):
    """Brand, places, undo, and at the foot the status in words."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._saved_at: datetime | None = None
        self._saving = False
        self._standing: Standing | None = None
        self._notebook = ""
        self._colleagues: tuple[str, ...] = ()
        self._standing_words, self._presence_words = StandingWords(self), PresenceWords(self)
        self._narrow = False
        self.setProperty("kind", "nav")
        self._wheel, self._brand = QLabel(), QLabel("Trajectwiel")
        self._brand.setProperty("kind", "brand")
        self.places = {
            key: NavigationButton(theme, key, actions[key]) for key in ("youths", "team", "settings")
        }
        self.undo_button = ActionButton(theme, "undo", actions["undo"])
        self.redo_button = ActionButton(theme, "redo", actions["redo"])
        self.lock_button = ActionButton(theme, "lock", actions["lock"])
        self.more_button = IconButton(theme, "more")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        for key in MENU:
            self.menu.addAction(actions[key]) if key else self.menu.addSeparator()
        self.more_button.setMenu(self.menu)
        self.more_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.name, self.worker, self.colleagues = words("section"), words("small"), words("small")
        self.status = StatusButton(theme)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.retranslate)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_names(self, notebook: str, worker: str) -> None:
        """Say which notebook is open and who is at work."""
        self._notebook = notebook
        self.worker.setText(worker)
        self.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Say how the notebook stands towards the team."""
        if standing != self._standing:
            self._standing = standing
            self.retranslate()

    def show_colleagues(self, names: tuple[str, ...]) -> None:
        """Say who else is at work."""
        if names != self._colleagues:
            self._colleagues = names
            self.retranslate()

    def show_saved(self, at: datetime) -> None:
        """Say when something was saved last."""
        self._saved_at = at
        self.retranslate()

    def show_saving(self, saving: bool) -> None:
        """Say that something is being saved, if that takes longer than a moment."""
        self._saving = saving
        if saving:
            self._patience.start()
        else:
            self._patience.stop()
            self.retranslate()

    def place(self) -> str:
        """Give the place where one is."""
        return next((key for key, button in self.places.items() if button.isChecked()), "")

    def go_to(self, place: str) -> None:
        """Show where one is."""
        self.places[place].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only where there is little room."""
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDE)
        for label in (self._brand, self.name, self.worker):
            label.setVisible(not narrow)
        self._column.setContentsMargins(8 if narrow else 12, 14, 8 if narrow else 12, 12)
        for place in self.places.values():
            place.set_narrow(narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._tools.setDirection(down if narrow else across)
        self.status.set_narrow(narrow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setAccessibleName(self.tr("Navigation"))
        self.more_button.say(self.tr("More"))
        shared = self._standing is not None and self._standing.state is not State.ALONE
        name = self._notebook
        self.name.setText(self.tr("{name} · shared folder").format(name=name) if name and shared else name)
        colleagues = self._presence_words.at_work(self._colleagues)
        self.colleagues.setText(colleagues)
        self.colleagues.setVisible(bool(colleagues) and not self._narrow)
        self.status.show_status(mark_of(self._standing), self._status(), colleagues if self._narrow else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _status(self) -> str:
        if self._saving and not self._patience.isActive():
            return self.tr("saving…")
        return self._standing_words.sentence(self._standing, self._saved_at)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        brand = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        brand.setContentsMargins(10, 2, 0, 14)
        brand.setSpacing(8)
        brand.addWidget(self._wheel)
        brand.addWidget(self._brand)
        brand.addStretch(1)
        self._column.addLayout(brand)
        for place in self.places.values():
            self._column.addWidget(place)
        self._column.addStretch(1)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(4)
        for button in (self.undo_button, self.redo_button, self.lock_button, self.more_button):
            self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tools.addStretch(1)
        self._column.addLayout(self._tools)
        self._column.addSpacing(6)
        for label in (self.name, self.worker, self.colleagues):
            label.setContentsMargins(8, 0, 4, 0)
        for part in (self.name, self.worker, self.status, self.colleagues):
            self._column.addWidget(part)

    def _dress(self) -> None:
        wheel = self._theme.icon("wheel", self._theme.palette.accent)
        self._wheel.setPixmap(wheel.pixmap(QSize(22, 22), self.devicePixelRatioF()))
        self.retranslate()


def _with_keys(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text()} ({keys})" if keys else action.text()
