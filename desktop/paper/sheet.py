"""The PDF that is being written: its size, what it says of itself, and the fonts it carries."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas

from desktop.models.languages import Language
from desktop.paper.embedding import EmbeddedFont
from desktop.paper.fonts import Font

PRODUCT = "Trajectwiel"

# Base 85 was for mail that could not carry bytes; it makes a PDF a quarter larger, and slower to write.
rl_config.useA85 = 0


class Sheet(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that sets text by glyphs; the same content gives the same bytes but for its date.

    `size` is width and height in points. Nothing is written to disk.
    """

    def __init__(self, size: tuple[float, float], title: str, subject: str, language: Language) -> None:
        self._file = BytesIO()
        self._fonts: dict[Font, EmbeddedFont] = {}
        self._finished_pages: list[dict[str, Any]] = []
        super().__init__(
            self._file, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 5), lang=language.value
        )
        # Invariant keeps the rest of the file the same; the day of printing may be known.
        self._doc._timeStamp = TimeStamp(invariant=0)
        self.setTitle(title)
        self.setAuthor(PRODUCT)
        self.setSubject(subject)
        self.setCreator(PRODUCT)
        self.setViewerPreference("DisplayDocTitle", "true")

    def _make_preamble(self) -> None:
        # ReportLab opens every page with Helvetica, which is not embedded.
        self._preamble = ""

    @property
    def width(self) -> float:
        """Width of the page in points."""
        return float(self._pagesize[0])

    @property
    def height(self) -> float:
        """Height of the page in points."""
        return float(self._pagesize[1])

    def embedded(self, font: Font) -> EmbeddedFont:
        """That font in this PDF."""
        if font not in self._fonts:
            resource = f"F{len(self._fonts) + 1}"
            self._fonts[font] = EmbeddedFont(font, resource)
            self._doc.delayedFonts.append(self._fonts[font])
        return self._fonts[font]

    def write(self, operators: str) -> None:
        """Add PDF operators to the page as they are."""
        self._code.append(operators)

    def fill_with(self, colour: str) -> None:
        """Take a "#rrggbb" colour for what is filled from now on, text included."""
        self.setFillColor(HexColor(colour))

    def showPage(self) -> None:  # ReportLab's name
        """End this page and begin the next; how many there are is only known at the end."""
        self._finished_pages.append(dict(self.__dict__))
        self._startPage()

    def finished(self, foot: "Callable[[Sheet, int, int], None] | None" = None) -> bytes:
        """The whole PDF; nothing can be drawn after this.

        `foot` is called for every page, with its number and the number of pages.
        """
        for number, page in enumerate(self._finished_pages, start=1):
            self.__dict__.update(page)
            if foot:
                foot(self, number, len(self._finished_pages))
            super().showPage()
        self.save()
        return self._file.getvalue()
