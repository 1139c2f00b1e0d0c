"""A picture file made into photos of sheets: upright, bare of all that a camera adds, and of a sensible size."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from desktop.operations.taking_in.decoding import fitted, is_pdf, over_white, unpacked
from desktop.operations.taking_in.pages import GoOn, pages_of

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST: Final = 2400
"""Pixels at the long side: an A4 sheet at some 200 a inch, enough for the smallest handwriting."""
QUALITY: Final = 82


@dataclass(frozen=True, slots=True)
class Sheet:
    """One photo as it is kept: a JPEG; `width` and `height` are in pixels."""

    content: bytes
    width: int
    height: int


def sheets_of(content: bytes, go_on: GoOn = lambda _done, _of: True) -> Iterator[Sheet]:
    """The photos that a JPEG, PNG or HEIC file (one) or a PDF (one for each page) becomes, one after the other.

    `go_on` hears before each how many are done, and of how many, and may end it there.
    Raises PictureEmpty, NoPicture, PictureDamaged, TooManyPixels, PdfLocked, PdfTooLong.
    """
    if not is_pdf(content):
        if go_on(0, 1):
            yield _written(unpacked(content, LONGEST))
        return
    for page in pages_of(content, LONGEST, go_on=go_on):
        yield _written(page)


def _written(picture: "Image") -> Sheet:
    picture = fitted(over_white(picture), LONGEST)
    # What a picture remembers besides its pixels, a JPEG would be given too.
    picture.info.clear()
    written = BytesIO()
    picture.save(written, "JPEG", quality=QUALITY)
    return Sheet(written.getvalue(), picture.width, picture.height)
