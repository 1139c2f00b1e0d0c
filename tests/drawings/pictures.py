"""Pictures of domains as a team might have them: sound ones, and what is none."""

import zlib
from base64 import b64encode
from struct import pack

import pytest


def a_png(across: int = 16, down: int = 16, colour: tuple[int, int, int] = (200, 30, 40)) -> str:
    """A picture in one colour, as base64."""
    rows = b"".join(b"\0" + bytes(colour) * across for _ in range(down))
    return _base64(across, down, rows)


def a_huge_png() -> str:
    """A few bytes that claim to be a picture of 200 megapixels."""
    return _base64(20000, 10000, b"\0")


def _base64(across: int, down: int, rows: bytes) -> str:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))

    header = pack(">IIBBBBB", across, down, 8, 2, 0, 0, 0)
    content = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return b64encode(content).decode()


NONE_AT_ALL = [
    pytest.param("", id="nothing"),
    pytest.param("no base64 !", id="no base64"),
    pytest.param("ЖЖЖЖ", id="other letters"),
    pytest.param(b64encode(b"no picture at all").decode(), id="no picture"),
    pytest.param(b64encode(b"GIF89a" + bytes(40)).decode(), id="another kind"),
    pytest.param(b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode(), id="svg"),
    pytest.param(a_png()[: len(a_png()) // 3 // 4 * 4], id="cut off"),
    pytest.param(a_huge_png(), id="200 megapixels"),
]
