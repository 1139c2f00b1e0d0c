"""The team's own pictures of life domains, read for paper."""

import struct
from base64 import b64decode
from binascii import Error
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_ACROSS = 4096
"""Pixels: what is larger was not put there by this program, and would only take time and memory."""


@lru_cache(maxsize=32)
def picture_of(data: str) -> ImageReader | None:
    """A square picture from PNG or JPEG as base64; None where there is none in it."""
    from PIL import ImageOps
    from PIL.Image import DecompressionBombError, DecompressionBombWarning
    from PIL.Image import open as open_picture

    try:
        with open_picture(BytesIO(b64decode(data, validate=True)), formats=("PNG", "JPEG")) as image:
            if max(image.size) > _MOST_ACROSS:
                return None
            upright = ImageOps.exif_transpose(image)
            side = min(upright.size)
            left, top = (upright.width - side) // 2, (upright.height - side) // 2
            square = upright.crop((left, top, left + side, top + side))
            return ImageReader(square.convert("RGBA" if _see_through(square) else "RGB"))
    except (Error, OSError, ValueError, SyntaxError, EOFError, struct.error):
        # Pillow tells of a broken picture by any of these; the name stands beside it.
        return None
    except (DecompressionBombError, DecompressionBombWarning):
        return None


def _see_through(image: "Image") -> bool:
    return "A" in image.getbands() or "transparency" in image.info
