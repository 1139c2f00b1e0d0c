"""The width of text as Qt measures it."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF


class ScreenMeasure:
    """Widths of text in one font family, as `drawings.shapes.Measure`; a point is a pixel here."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._width = lru_cache(maxsize=4096)(self._measured)

    def __call__(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` at `size` pixels."""
        return self._width(text, size, bold)

    def font(self, size: float, bold: bool) -> QFont:
        """The font of a label."""
        return _font(self.family, size, bold)

    def _measured(self, text: str, size: float, bold: bool) -> float:
        return QFontMetricsF(self.font(size, bold)).horizontalAdvance(text)


@lru_cache(maxsize=256)
def _font(family: str, size: float, bold: bool) -> QFont:
    font = QFont(family)
    # Whole pixels keep hinted text even; fractional sizes come from drawings that were scaled.
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
