"""A picture made into an icon: a small square that travels with the row it belongs to."""

import base64
from io import BytesIO
from typing import TYPE_CHECKING, Final

from desktop.models.errors import PictureTooLarge
from desktop.models.life_domains import MOST_PICTURE
from desktop.operations.taking_in.decoding import is_pdf, unpacked
from desktop.operations.taking_in.pages import pages_of

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE: Final = 160
_SMALLER: Final = (160, 128, 96, 64)


def square_picture(content: bytes) -> str:
    """A PNG or JPEG as base64, at most 160 pixels square, of the middle of a picture.

    One that lets its ground through stays whole and does so still. Of a PDF it is the first page.
    Raises PictureEmpty, NoPicture, PictureDamaged, TooManyPixels, PdfLocked, PictureTooLarge.
    """
    picture = _first_page(content) if is_pdf(content) else unpacked(content, SIDE * 2)
    square = _padded(picture) if "A" in picture.mode else _cut(picture)
    for side in _SMALLER:
        small = _sized(square, min(side, square.width))
        for written in (_png(small), _few_colours(small), *_jpegs(small)):
            text = base64.b64encode(written).decode("ascii") if written else ""
            if 0 < len(text) <= MOST_PICTURE:
                return text
    raise PictureTooLarge


def _first_page(content: bytes) -> "Image":
    return next(pages_of(content, SIDE * 2, most=10_000))


def _cut(picture: "Image") -> "Image":
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    return picture.crop((left, top, left + side, top + side))


def _padded(picture: "Image") -> "Image":
    from PIL import Image

    side = max(picture.size)
    square = Image.new(picture.mode, (side, side))
    square.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return square


def _sized(picture: "Image", side: int) -> "Image":
    from PIL import Image

    if picture.size == (side, side):
        return picture
    return picture.resize((side, side), Image.Resampling.LANCZOS)


def _png(picture: "Image") -> bytes:
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _few_colours(picture: "Image") -> bytes:
    """As PNG with 256 colours, which is enough for what lets its ground through."""
    if picture.mode != "RGBA":
        return b""
    from PIL import Image

    return _png(picture.quantize(256, method=Image.Quantize.FASTOCTREE))


def _jpegs(picture: "Image") -> "tuple[bytes, ...]":
    if "A" in picture.mode:
        return ()
    written = []
    for quality in (88, 75):
        file = BytesIO()
        picture.save(file, "JPEG", quality=quality, optimize=True)
        written.append(file.getvalue())
    return tuple(written)
