"""Text without case and accents, as people search and as they type month names."""

import unicodedata
from functools import lru_cache

_ALONE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
"""Letters that Unicode does not take apart into a plain one and a mark."""


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Give the text in small letters without accents; "ŁUKASZ" becomes "lukasz", "Şahin" "sahin"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return bare.translate(_ALONE)
