"""Long names that may break onto another line."""

from pathlib import PurePath

_ZERO_WIDTH = "\u200b"


def breakable(path: PurePath | str) -> str:
    """A path that may break after each of its folders: it has no spaces to break a line at."""
    return str(path).replace("\\", f"\\{_ZERO_WIDTH}").replace("/", f"/{_ZERO_WIDTH}")
