"""One picture of any kind we know, unpacked no larger than is needed, upright, in plain colours and bare of all else.

Nothing is guessed from a name: the first bytes say what it is, and only the decoder for that kind is
asked. What a picture claims to be is looked at before anything of it is unpacked.
"""

import struct
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Final

from desktop.models.errors import NoPicture, PictureDamaged, PictureEmpty, TooManyPixels

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MOST_PIXELS: Final = 65_000_000
"""More than this is never unpacked: it takes some 260 MB."""
MOST_ON_THE_WAY: Final = 250_000_000
"""A JPEG may have so many where it can be unpacked smaller, a row at a time."""
PDF: Final = b"%PDF-"
"""How a PDF begins, somewhere in its first 1024 bytes."""

_HEIC = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
_ORIENTATION = 0x0112
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, struct.error)
"""What decoders raise for bytes that are not as they should be."""
_GREY = frozenset({"1", "L", "LA", "La", "I", "I;16", "I;16B", "I;16L", "F"})


def is_pdf(content: bytes) -> bool:
    """Whether these bytes begin as those of a PDF."""
    return PDF in content[:1024]


def unpacked(content: bytes, wanted: int) -> "Image":
    """The picture: upright, with its own alpha if it has any, and about `wanted` pixels at its long side or more.

    The modes are L, LA, RGB and RGBA; nothing else comes along. Raises PictureEmpty, NoPicture,
    PictureDamaged, TooManyPixels.
    """
    if not content:
        raise PictureEmpty
    opener = _opener(content)
    try:
        picture = opener(BytesIO(content))
    except MemoryError as failure:
        raise PictureDamaged from failure
    except _BROKEN as failure:
        raise PictureDamaged from failure
    with picture:
        _make_smaller_on_the_way(picture, wanted)
        turn = _orientation(picture)
        profile = picture.info.get("icc_profile")
        try:
            picture.load()
        except MemoryError as failure:
            raise TooManyPixels(megapixels=_mega(picture.size)) from failure
        except _BROKEN as failure:
            raise PictureDamaged from failure
        plain = _reduced(_in_a_plain_mode(picture), wanted)
    return _turned(_in_srgb(plain, profile), turn)


def over_white(picture: "Image") -> "Image":
    """The same on white where it lets something through."""
    from PIL import Image

    if picture.mode not in {"LA", "RGBA"}:
        return picture
    mode = picture.mode.removesuffix("A")
    ground = Image.new(mode, picture.size, "white")
    ground.paste(picture.convert(mode), mask=picture.getchannel("A"))
    return ground


def fitted(picture: "Image", longest: int) -> "Image":
    """The same with at most so many pixels at its long side."""
    from PIL import Image

    scale = longest / max(picture.size)
    if scale >= 1:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _opener(content: bytes) -> "Callable[[BytesIO], ImageFile]":
    # The classes are asked themselves, and not Image.open: that tries every kind there is.
    if content.startswith(b"\xff\xd8\xff"):
        from PIL.JpegImagePlugin import JpegImageFile

        return JpegImageFile
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        from PIL.PngImagePlugin import PngImageFile

        return PngImageFile
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        from pi_heif import HeifImageFile

        heif: Callable[[BytesIO], ImageFile] = HeifImageFile
        return heif
    raise NoPicture


def _make_smaller_on_the_way(picture: "ImageFile", wanted: int) -> None:
    """Have a JPEG unpacked at half, a quarter or an eighth where that is enough; refuse what is too much."""
    pixels = picture.width * picture.height
    # One that comes in rounds, each finer than the last, is all in memory before the first row is out.
    one_round = picture.format == "JPEG" and not picture.info.get("progressive")
    if picture.format == "JPEG" and (one_round or pixels <= MOST_PIXELS):
        scale = wanted / max(picture.size)
        if scale < 1:
            picture.draft(None, (max(1, round(picture.width * scale)), max(1, round(picture.height * scale))))
    most = MOST_ON_THE_WAY if one_round else MOST_PIXELS
    if pixels > most or picture.width * picture.height > MOST_PIXELS:
        raise TooManyPixels(megapixels=max(1, round(pixels / 1e6)))


def _mega(size: tuple[int, int]) -> int:
    return max(1, round(size[0] * size[1] / 1e6))


def _orientation(picture: "ImageFile") -> int:
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        # A camera wrote nonsense there: the picture itself may be fine.
        return 1


def _in_a_plain_mode(picture: "Image") -> "Image":
    if picture.mode in {"L", "RGB", "CMYK"} and "transparency" not in picture.info:
        return picture
    if picture.mode in {"LA", "RGBA"}:
        return picture
    if picture.mode.startswith("I") or picture.mode == "F":
        # Sixteen bits a pixel; the upper eight of them are what a screen shows.
        return picture.convert("I").point(lambda value: value / 257).convert("L")
    lets_through = "transparency" in picture.info or picture.has_transparency_data
    grey = picture.mode in _GREY
    if lets_through:
        return picture.convert("LA" if grey else "RGBA")
    return picture.convert("L" if grey else "RGB")


def _reduced(picture: "Image", wanted: int) -> "Image":
    """The same, smaller by a whole number, so that what follows has less to go through."""
    by = max(picture.size) // (2 * wanted)
    reduced = picture.reduce(by) if by > 1 else picture
    reduced.info.clear()
    return reduced


def _in_srgb(picture: "Image", profile: object) -> "Image":
    """The same in the colours of every screen, if it says what its own are."""
    from PIL import ImageCms

    if isinstance(profile, bytes) and picture.mode in {"RGB", "RGBA", "CMYK"}:
        alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
        colours = picture if picture.mode == "CMYK" else picture.convert("RGB")
        try:
            theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(
                colours, theirs, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, *_BROKEN):
            # A profile of nonsense, or for another kind of colours: a little off is better than nothing.
            converted = None
        if converted is not None:
            converted.info.clear()
            if alpha is not None:
                converted.putalpha(alpha)
            return converted
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


def _turned(picture: "Image", orientation: int) -> "Image":
    from PIL.Image import Transpose

    ways = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    way = ways.get(orientation)
    return picture if way is None else picture.transpose(way)
