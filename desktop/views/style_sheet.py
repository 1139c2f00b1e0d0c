"""The style sheet of a theme: how every widget looks, by what it is."""

from desktop.drawings.tokens import Palette

BODY = 14
"""The size of body text in pixels at a scale of 100 %."""


def style_sheet(palette: Palette) -> str:
    """The style sheet of a theme.

    Widgets say what they are by the property `kind`: buttons primary, quiet, danger or choice;
    labels title, heading, section, quiet, muted, small or error; frames nav, card, panel, header or banner.
    """
    return _ordinary(palette) + (_in_contrast(palette) if palette.high else "")


def _ordinary(p: Palette) -> str:
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
QToolButton[kind="quiet"]:checked {{ background: {p.accent_soft}; border-color: {p.accent}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {p.accent}; }}
QPushButton[kind="danger"] {{ color: {p.danger}; border-color: {p.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {p.danger_soft}; }}
QPushButton[kind="choice"] {{ padding: 6px 8px; font-weight: 400; }}
QPushButton[kind="choice"]:checked {{
    background: {p.accent_soft}; border: 2px solid {p.accent}; color: {p.on_accent_soft}; font-weight: 600;
}}
QPushButton[kind="sign"] {{ padding: 0; background: transparent; border-color: {p.line}; }}
QPushButton[kind="sign"]:hover {{ background: {p.accent_soft}; }}
QPushButton[kind="sign"]:checked {{ background: {p.accent_soft}; border: 2px solid {p.accent}; }}
QPushButton[kind="sign"]:focus {{ border: 2px solid {p.ink}; padding: 0; }}
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
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {p.quiet}; }}
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


def _in_contrast(p: Palette) -> str:
    """What is thicker where contrast is to be high: the frame of what has the focus or is chosen."""
    return f"""
QPushButton, QToolButton {{ font-weight: 500; }}
QPushButton:hover, QToolButton:hover {{ border-color: {p.ink}; }}
QPushButton:focus, QToolButton:focus, QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus,
QPushButton[kind="danger"]:focus {{ border: 4px solid {p.accent}; padding: 4px 11px; }}
QToolButton:focus, QToolButton[kind="quiet"]:focus {{ padding: 3px; }}
QPushButton[kind="primary"]:focus {{ border: 4px solid {p.ink}; }}
QPushButton:disabled, QToolButton:disabled {{ border: 1px dashed {p.line}; }}
QToolButton[kind="quiet"]:disabled, QPushButton[kind="quiet"]:disabled {{ border-color: transparent; }}
QPushButton[kind="sign"]:checked {{ border: 3px solid {p.accent}; }}
QPushButton[kind="sign"]:focus {{ border: 4px solid {p.ink}; padding: 0; }}
QPushButton[kind="choice"]:checked {{ border: 3px solid {p.accent}; padding: 4px 6px; }}
QPushButton[kind="choice"]:focus {{ border: 4px solid {p.ink}; padding: 3px 5px; }}
QPushButton[kind="nav"]:checked {{ border: 2px solid {p.accent}; }}
QPushButton[kind="nav"]:focus {{ border: 4px solid {p.accent}; padding: 6px 10px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {{
    border: 4px solid {p.accent}; padding: 3px 7px;
}}
QCheckBox:focus, QRadioButton:focus {{
    background: {p.accent_soft}; color: {p.on_accent_soft}; text-decoration: underline;
}}
QListView:focus, QTableView:focus, QTreeView:focus {{ border: 4px solid {p.accent}; }}
QListView::item:selected, QTableView::item:selected, QMenu::item:selected {{
    background: {p.accent}; color: {p.on_accent};
}}
QTabBar::tab:focus {{ border-bottom: 5px solid {p.accent}; }}
QToolTip {{ border: 2px solid {p.surface}; }}
QSplitter::handle {{ background: {p.strong_line}; }}
QScrollBar::handle {{ background: {p.ink}; }}
"""
