"""All that can be done from anywhere in the window, as data: shortcuts, menus and buttons come from it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.theme import Theme
from desktop.views.undo_words import UndoWords


class ActionSpec(NamedTuple):
    """One action. `locked`: whether it also works while no notebook is open."""

    key: str
    icon: str
    shortcuts: tuple[str, ...] = ()
    locked: bool = False


ACTIONS = (
    ActionSpec("undo", "undo", ("Ctrl+Z",)),
    ActionSpec("redo", "redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    ActionSpec("new_youth", "plus", ("Ctrl+N",)),
    ActionSpec("search", "search", ("Ctrl+F",)),
    ActionSpec("print", "printer", ("Ctrl+P",)),
    ActionSpec("youths", "youths", ("Ctrl+1",)),
    ActionSpec("team", "team", ("Ctrl+3",)),
    ActionSpec("settings", "settings", ("Ctrl+,",)),
    ActionSpec("lock", "lock", ("Ctrl+L",)),
    ActionSpec("about", "info", ("F1",), locked=True),
    ActionSpec("quit", "x", ("Ctrl+Q",), locked=True),
)
MENU = ("new_youth", "search", "print", "", "team", "settings", "lock", "", "about", "quit")
"""The actions of the menu, in order; empty is a line between them."""


_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox")
"""Fields that claim Ctrl+Z, by name: the first window need not load all of them."""


class Actions(QObject):
    """The actions of one window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._undo_words = UndoWords(self)
        self._undoes = self._redoes = ""
        self._actions: dict[str, QAction] = {}
        self._all = QActionGroup(self)
        self._all.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for spec in ACTIONS:
            action = self._all.addAction("")
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            self._actions[spec.key] = action
            window.addAction(action)
        self.open(False)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def connect_to(self, slots: dict[str, Callable[[], object]]) -> None:
        """Have these called; a key that is no action raises KeyError."""
        for key, slot in slots.items():
            self._actions[key].triggered.connect(lambda _checked=False, slot=slot: slot())

    def open(self, opened: bool) -> None:
        """Say whether a notebook is open."""
        for spec in ACTIONS:
            self._actions[spec.key].setEnabled(opened or spec.locked)
        self._actions["print"].setEnabled(False)
        self.show_undo("")
        self.show_redo("")

    def set_aside(self, aside: bool) -> None:
        """Have none of them do anything, by whatever way, until they are taken up again as they are then."""
        self._all.setEnabled(not aside)

    def show_undo(self, kind: str) -> None:
        """Say what kind of operation can be undone; empty: none."""
        self._undoes = kind
        self._actions["undo"].setEnabled(bool(kind))
        self.retranslate()

    def show_redo(self, kind: str) -> None:
        """Say what kind of operation can be done again; empty: none."""
        self._redoes = kind
        self._actions["redo"].setEnabled(bool(kind))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        texts = {
            "undo": self.tr("Undo"),
            "redo": self.tr("Do again"),
            "new_youth": self.tr("New young person"),
            "search": self.tr("Search"),
            "print": self.tr("Print"),
            "youths": self.tr("Young people"),
            "team": self.tr("Team"),
            "settings": self.tr("Settings"),
            "lock": self.tr("Lock"),
            "about": self.tr("Help and about Trajectwiel"),
            "quit": self.tr("Quit"),
        }
        if self._undoes:
            texts["undo"] = self.tr("Undo: {what}").format(what=self._undo_words.of(self._undoes))
        if self._redoes:
            texts["redo"] = self.tr("Do again: {what}").format(what=self._undo_words.of(self._redoes))
        for key, text in texts.items():
            self._actions[key].setText(text)

    def _dress(self) -> None:
        for spec in ACTIONS:
            self._actions[spec.key].setIcon(self._theme.icon(spec.icon))


class TypingFirst(QObject):
    """Lets Ctrl+Z undo typing in the field that has the focus, and only then what was done before.

    A text field claims Ctrl+Z even when it has nothing to undo; then we do not let it.
    """

    def __init__(self, application: QApplication, undo: QAction, redo: QAction) -> None:
        super().__init__(undo)
        self._undo, self._redo = undo, redo
        application.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys from a field that can do nothing with them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QWidget):
            keys = QKeySequence(event.keyCombination())  # type: ignore[attr-defined]
            for action, redo in ((self._undo, False), (self._redo, True)):
                if keys in action.shortcuts() and not has_typing(watched, redo=redo):
                    event.ignore()
                    return True
        return False

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and any(new.inherits(kind) for kind in _FIELDS):
            new.installEventFilter(self)


def has_typing(field: QWidget, *, redo: bool = False) -> bool:
    """Whether the field has typing to undo, or to do again."""
    from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

    if isinstance(field, QAbstractSpinBox):
        inside = field.findChild(QLineEdit)
        return inside is not None and has_typing(inside, redo=redo)
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False
