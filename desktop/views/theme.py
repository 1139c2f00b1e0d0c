"""The theme: the palette of the moment, as a style sheet and for those who paint themselves."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.drawings.tokens import DARK, LIGHT, Palette
from desktop.models.resources import RESOURCES
from desktop.views.icons import icon
from desktop.views.measuring import ScreenMeasure
from desktop.views.preferences import Appearance

BODY = 14
"""The size of body text in pixels at a scale of 100 %."""


class Theme(QObject):
    """Light or dark; follows the system unless the worker chose.

    `in_fusion`: the application was started in Qt's style Fusion, so that it need not be changed to it,
    which takes a while: Qt then has to tell Python all about styles.
    """

    changed = Signal()

    def __init__(self, application: QApplication, appearance: Appearance, *, in_fusion: bool = False) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self.family = _family()
        self.measure = ScreenMeasure(self.family)
        self.palette = LIGHT
        if not in_fusion:
            application.setStyle("Fusion")
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self.palette is DARK

    def choose(self, appearance: Appearance) -> None:
        """Follow the system, or be light or dark."""
        self._appearance = appearance
        self._apply()

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """An icon in a colour of this theme; in the ink of body text if not given."""
        return icon(name, colour or self.palette.ink, self.palette.strong_line)

    def _apply(self) -> None:
        wanted = self._appearance
        if wanted is Appearance.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            wanted = Appearance.DARK if scheme == Qt.ColorScheme.Dark else Appearance.LIGHT
        self.palette = DARK if wanted is Appearance.DARK else LIGHT
        font = self._application.font()
        font.setFamily(self.family)
        font.setPixelSize(BODY)
        self._application.setFont(font)
        self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(style_sheet(self.palette))
        self.changed.emit()


def _family() -> str:
    """The system's font; a bare Linux has only DejaVu, and there ours reads better."""
    family = QFontInfo(QApplication.font()).family()
    if "DejaVu" not in family and family:
        return family
    ours = ""
    for file in sorted((RESOURCES / "fonts").glob("Inter-*.ttf")):
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        ours = ours or (families[0] if families else "")
    return ours or family


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.ground,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.PlaceholderText: palette.quiet,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.ToolTipBase: palette.ink,
        QPalette.ColorRole.ToolTipText: palette.surface,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.Light: palette.surface,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Dark: palette.strong_line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.quiet))
    return made


def style_sheet(palette: Palette) -> str:
    """The style sheet of a theme.

    Widgets say what they are by the property `kind`: buttons primary, quiet, danger or choice;
    labels title, heading, section, quiet, muted, small or error; frames nav, card, panel, header or banner.
    """
    p = palette
    return f"""
* {{ font-size: {BODY}px; }}
QWidget {{ color: {p.ink}; }}
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {p.ground}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QFrame[kind="nav"], QFrame[kind="header"] {{ background: {p.surface}; border: none; }}
QFrame[kind="nav"] {{ border-right: 1px solid {p.line}; }}
QFrame[kind="header"] {{ border-bottom: 1px solid {p.line}; }}
QFrame[kind="panel"] {{ background: {p.surface}; border: none; border-left: 1px solid {p.line}; }}
QFrame[kind="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: 12px; }}
QFrame[kind="banner"] {{ background: {p.accent_soft}; border: 1px solid {p.accent}; border-radius: 8px; }}
QFrame[kind="banner"][tone="trouble"] {{ background: {p.danger_soft}; border-color: {p.danger}; }}
QFrame[kind="rule"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}

QLabel {{ background: transparent; border: none; }}
QLabel[kind="title"] {{ font-size: 22px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: 17px; font-weight: 600; }}
QLabel[kind="section"] {{ font-size: 12px; font-weight: 600; color: {p.quiet}; }}
QLabel[kind="quiet"] {{ color: {p.quiet}; }}
QLabel[kind="muted"] {{ color: {p.muted}; }}
QLabel[kind="small"] {{ font-size: 12px; color: {p.quiet}; }}
QLabel[kind="error"] {{ color: {p.danger}; }}
QLabel[kind="brand"] {{ font-size: 17px; font-weight: 700; color: {p.on_accent_soft}; }}

QPushButton, QToolButton {{
    background: {p.surface}; border: 1px solid {p.strong_line}; border-radius: 8px;
    padding: 7px 14px; min-height: 20px;
}}
QToolButton {{ padding: 6px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {p.accent}; background: {p.accent_soft}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {p.line}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {p.quiet}; border-color: {p.line}; background: {p.ground}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {p.accent}; padding: 6px 13px; }}
QToolButton:focus {{ padding: 5px; }}
QPushButton[kind="primary"] {{
    background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {p.on_accent_soft}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {p.ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {p.line}; color: {p.quiet}; border-color: {p.line}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {p.accent_soft}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {p.accent}; }}
QPushButton[kind="danger"] {{ color: {p.danger}; border-color: {p.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {p.danger_soft}; }}
QPushButton[kind="choice"] {{ padding: 6px 8px; font-weight: 400; }}
QPushButton[kind="choice"]:checked {{
    background: {p.accent_soft}; border: 2px solid {p.accent}; color: {p.on_accent_soft}; font-weight: 600;
}}
QPushButton[kind="nav"] {{
    background: transparent; border: 2px solid transparent; border-radius: 8px;
    text-align: left; padding: 8px 12px; color: {p.muted};
}}
QPushButton[kind="nav"]:hover {{ background: {p.ground}; }}
QPushButton[kind="nav"]:checked {{
    background: {p.accent_soft}; color: {p.on_accent_soft}; font-weight: 600;
}}
QPushButton[kind="nav"]:focus {{ border-color: {p.accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QComboBox {{
    background: {p.surface}; border: 1px solid {p.strong_line}; border-radius: 8px;
    padding: 6px 10px; selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QLineEdit, QDateEdit, QSpinBox, QComboBox {{ min-height: 22px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {{
    border: 2px solid {p.accent}; padding: 5px 9px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {p.quiet}; background: {p.ground}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox QAbstractItemView {{
    background: {p.raised}; border: 1px solid {p.strong_line}; outline: none;
    selection-background-color: {p.accent_soft}; selection-color: {p.on_accent_soft};
}}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; }}
QRadioButton::indicator {{
    width: 14px; height: 14px; border-radius: 9px; border: 2px solid {p.quiet}; background: {p.surface};
}}
QRadioButton::indicator:hover, QRadioButton::indicator:focus {{ border-color: {p.accent}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {p.accent}; }}
QRadioButton:focus {{ color: {p.on_accent_soft}; text-decoration: underline; }}
QMenu {{ background: {p.raised}; border: 1px solid {p.line}; padding: 6px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {p.accent_soft}; color: {p.on_accent_soft}; }}
QMenu::item:disabled {{ color: {p.quiet}; }}
QMenuBar {{ background: {p.surface}; }}
QMenuBar::item {{ background: transparent; padding: 5px 10px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {p.accent_soft}; }}
QToolTip {{ background: {p.ink}; color: {p.surface}; border: none; padding: 5px 8px; }}

QListView, QTableView, QTreeView {{
    background: {p.surface}; border: 1px solid {p.line}; border-radius: 12px; outline: none;
    gridline-color: {p.line}; selection-background-color: {p.accent_soft};
    selection-color: {p.on_accent_soft}; alternate-background-color: {p.ground};
}}
QListView::item, QTableView::item {{ padding: 6px 10px; }}
QHeaderView::section {{
    background: {p.surface}; color: {p.quiet}; border: none; border-bottom: 1px solid {p.line};
    padding: 8px 10px; font-size: 12px; font-weight: 600;
}}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {p.muted}; padding: 8px 4px 10px 4px; margin-right: 20px;
    border: none; border-bottom: 3px solid transparent;
}}
QTabBar::tab:selected {{ color: {p.on_accent_soft}; font-weight: 600; border-bottom-color: {p.accent}; }}
QTabBar::tab:hover {{ color: {p.ink}; }}
QTabBar::tab:focus {{ border-bottom-color: {p.ink}; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {p.strong_line}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 4px; }}
QSplitter::handle {{ background: {p.line}; }}
"""
