"""How the rows of a snapshot are packed: LZMA in the .xz format, which any other program can open."""

import lzma
from typing import Final

MOST_DUMP: Final = 512 << 20
"""More than this is not unpacked: a file that claims it was made to harm."""
_MOST_MEMORY: Final = 128 << 20
_LEAST_WINDOW, _LARGEST_WINDOW = 1 << 16, 1 << 24


def packed(dump: bytes) -> bytes:
    """Pack rows. The same rows give the same bytes only where liblzma is the same."""
    window = min(max(1 << len(dump).bit_length(), _LEAST_WINDOW), _LARGEST_WINDOW)
    # Most of it are ids, which are found again far back or not at all: a wide window counts, a deep
    # search does not. A year of a team takes a third of the time of preset 6, and 6 % more room.
    search = {
        "id": lzma.FILTER_LZMA2,
        "dict_size": window,
        "mode": lzma.MODE_NORMAL,
        "mf": lzma.MF_HC4,
        "depth": 8,
        "nice_len": 16,
    }
    return lzma.compress(dump, lzma.FORMAT_XZ, filters=[search])


def unpacked(body: bytes) -> bytes | None:
    """Unpack rows; None where they are not whole, or far too many."""
    try:
        opener = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)
        dump = opener.decompress(body, MOST_DUMP)
    except (lzma.LZMAError, MemoryError):
        return None
    return dump if opener.eof and not opener.unused_data else None
