"""The pages of a PDF as pictures."""

from collections.abc import Callable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Final

from desktop.models.errors import NoPicture, PdfLocked, PdfTooLong, PictureDamaged, TooManyPixels
from desktop.operations.taking_in.decoding import MOST_PIXELS

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage

GoOn = Callable[[int, int], bool]
"""Hears how many are done, of how many; says whether to go on."""
MOST_PAGES: Final = 20
_FINEST: Final = 400 / 72
"""Pixels a point, at most: a slip of paper does not become a poster."""
_PASSWORD: Final = 4
_SECURITY: Final = 5
# PDFium can do one thing at a time in a whole program.
_turn = Lock()


def pages_of(
    content: bytes, longest: int, *, most: int = MOST_PAGES, go_on: GoOn = lambda _done, _of: True
) -> "Iterator[Image]":
    """The pages one after the other, each with about `longest` pixels at its long side, while `go_on` says so.

    Raises PdfLocked, PdfTooLong, PictureDamaged, and TooManyPixels for what is drawn on a page.
    """
    with _turn:
        document = _opened(content)
    try:
        pages = _pages_in(document, most)
        for number in range(pages):
            if not go_on(number, pages):
                return
            with _turn:
                picture = _drawn(document, number, longest)
            yield picture
    finally:
        with _turn:
            document.close()


def _opened(content: bytes) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(content)
    except PdfiumError as failure:
        raise (PdfLocked() if failure.err_code in {_PASSWORD, _SECURITY} else PictureDamaged()) from failure


def _pages_in(document: "PdfDocument", most: int) -> int:
    with _turn:
        pages = len(document)
        if pages > most:
            raise PdfTooLong(pages=pages, most=most)
        if not pages:
            raise NoPicture
        # What was filled in on a form is to be seen too.
        document.init_forms()
        return pages


def _drawn(document: "PdfDocument", number: int, longest: int) -> "Image":
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        try:
            _refuse_too_much(page)
            longest_side = max(page.get_size())
            scale = min(longest / max(longest_side, 1.0), _FINEST)
            bitmap = page.render(scale=scale, rev_byteorder=True)
            try:
                return _bare(bitmap.to_pil())
            finally:
                bitmap.close()
        finally:
            page.close()
    except (PdfiumError, ValueError, MemoryError) as failure:
        raise PictureDamaged from failure


def _refuse_too_much(page: "PdfPage") -> None:
    """Refuse a page on which lies a picture of more than we unpack. Raises TooManyPixels."""
    from pypdfium2 import PdfImage, PdfiumError, raw

    for drawn in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=5):
        if not isinstance(drawn, PdfImage):
            continue
        try:
            width, height = drawn.get_px_size()
        except PdfiumError:
            continue
        if width * height > MOST_PIXELS:
            raise TooManyPixels(megapixels=round(width * height / 1e6))


def _bare(picture: "Image") -> "Image":
    """A copy of its own, in grey where the page has no colour."""
    from PIL import ImageChops

    picture = picture.convert("RGB")
    red, green, blue = picture.split()
    if not ImageChops.difference(red, green).getbbox() and not ImageChops.difference(green, blue).getbbox():
        return red
    return picture
