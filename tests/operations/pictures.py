"""Pictures of sheets of paper as cameras, scanners and other programs make them, made here."""

import struct
import zlib
from io import BytesIO

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

SECRETS = (b"TestCamera 9000", b"Kouter 12, Gent", b"Zoe heeft dit getekend", b"secret software")
"""What stands in the metadata of each picture that can have any."""
RED, BLUE = (200, 30, 40), (30, 60, 200)
ORIENTATION = 0x0112


def sheet(size: tuple[int, int] = (400, 300), mode: str = "RGB") -> Image.Image:
    """A white sheet with a red corner at the upper left and a blue bar at the foot."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, size[0] // 4, size[1] // 4), fill=RED)
    draw.rectangle((0, size[1] - size[1] // 6, size[0], size[1]), fill=BLUE)
    return picture.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    """What a camera notes: which one it is, where it stood, what somebody wrote."""
    made = Image.Exif()
    made[ORIENTATION] = orientation
    made[0x010F] = SECRETS[0].decode()
    made[0x0131] = SECRETS[3].decode()
    made[0x9286] = SECRETS[2].decode()
    place = made.get_ifd(0x8825)
    place.update({1: "N", 2: (51.0, 3.0, 2.0), 3: "E", 4: (3.0, 43.0, 5.0), 29: SECRETS[1].decode()})
    return made


def jpeg(picture: Image.Image, orientation: int = 1, **more: object) -> bytes:
    """As a camera saves it."""
    written = BytesIO()
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRETS[2] + b"</x:xmpmeta>"
    options: dict[str, object] = {"exif": exif(orientation), "xmp": xmp, "comment": SECRETS[3], "quality": 90}
    picture.save(written, "JPEG", **{**options, **more})
    return written.getvalue()


def png(picture: Image.Image, orientation: int = 1) -> bytes:
    """As another program saves it, with words in it."""
    written, info = BytesIO(), PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRETS[2].decode())
    info.add_itxt("Place", SECRETS[1].decode(), zip=False)
    picture.save(written, "PNG", pnginfo=info, exif=exif(orientation))
    return written.getvalue()


def heic(picture: Image.Image) -> bytes:
    """As a recent telephone saves it."""
    written = BytesIO()
    pillow_heif.from_pillow(picture).save(written, quality=80, exif=exif().tobytes())
    return written.getvalue()


def pdf(pages: int = 1, *, password: str = "", colour: bool = True) -> bytes:
    """As a scanner or an office program makes it."""
    written = BytesIO()
    lock = StandardEncryption(password, ownerPassword="owner", canPrint=0) if password else None
    canvas = Canvas(written, pagesize=A4, encrypt=lock)
    for number in range(pages):
        canvas.setFillColorRGB(0.8, 0.1 if colour else 0.8, 0.1 if colour else 0.8)
        canvas.rect(0, A4[1] * 0.75, A4[0] / 4, A4[1] / 4, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(100, 400, f"bladzijde {number + 1}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """A few hundred bytes that claim to be a picture of so many pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(3000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def as_large_as(content: bytes, width: int, height: int) -> bytes:
    """A JPEG that claims to have so many pixels."""
    at = next(
        place for place in range(2, len(content)) if content[place : place + 2] in {b"\xff\xc0", b"\xff\xc2"}
    )
    return content[: at + 5] + struct.pack(">HH", height, width) + content[at + 9 :]


def wide_colours() -> bytes:
    """The profile of colours that are not those of every screen."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
