"""The theme: the palette of the moment, as a style sheet and for those who paint themselves."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.drawings.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette
from desktop.models.resources import RESOURCES
from desktop.views.icons import icon
from desktop.views.measuring import ScreenMeasure
from desktop.views.preferences import Appearance
from desktop.views.style_sheet import BODY, style_sheet
from desktop.views.tick_box import HIGH_CONTRAST

__all__ = ["BODY", "Theme"]

_PALETTES = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Appearance.CONTRAST_DARK: CONTRAST_DARK,
}
_IN_CONTRAST = {
    Appearance.LIGHT: Appearance.CONTRAST_LIGHT,
    Appearance.DARK: Appearance.CONTRAST_DARK,
}


class Theme(QObject):
    """Light or dark, each with high contrast too; follows the system unless the worker chose.

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
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        """Whether a dark theme is on."""
        return self.palette in {DARK, CONTRAST_DARK}

    def choose(self, appearance: Appearance) -> None:
        """Follow the system, or look as the worker chose."""
        self._appearance = appearance
        self._apply()

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """An icon in a colour of this theme; in the ink of body text if not given."""
        palette = self.palette
        return icon(name, colour or palette.ink, palette.line if palette.high else palette.strong_line)

    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        chosen = self._appearance
        self.palette = _PALETTES[self._wanted_by_system() if chosen is Appearance.SYSTEM else chosen]
        font = self._application.font()
        font.setFamily(self.family)
        font.setPixelSize(BODY)
        self._application.setFont(font)
        # For widgets that know no theme and paint in the colours of Qt's palette.
        self._application.setProperty(HIGH_CONTRAST, self.palette.high)
        self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(style_sheet(self.palette))
        self.changed.emit()

    def _wanted_by_system(self) -> Appearance:
        hints = QGuiApplication.styleHints()
        scheme = hints.colorScheme()
        high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if high and scheme == Qt.ColorScheme.Unknown:
            # Where Windows forces colours it does not say of which kind they are: look at them.
            self._application.setPalette(QPalette())
            ground, ink = (
                self._application.palette().color(role).lightness()
                for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
            )
            scheme = Qt.ColorScheme.Dark if ground < ink else Qt.ColorScheme.Light
        plain = Appearance.DARK if scheme == Qt.ColorScheme.Dark else Appearance.LIGHT
        return _IN_CONTRAST[plain] if high else plain


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
