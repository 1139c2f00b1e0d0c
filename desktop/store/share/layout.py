"""Where everything lies in the folder of a shared notebook; names as seen from that folder."""

from typing import Final

ENDING: Final = ".trajectwiel"
"""What the name of such a folder ends with."""
JOURNAL: Final = "journal"
SNAPSHOTS: Final = "snapshots"
FILES: Final = "files"
HERE: Final = "here"
MOST_POSITION: Final = 999_999_999
A_THOUSAND: Final = 1000
"""Entries lie in folders of a thousand: a folder with very many files is slow on a network drive."""


def entry_name(position: int) -> str:
    """Name the journal entry at a position."""
    return f"{folder_of_entry(position)}/{position:09d}"


def folder_of_entry(position: int) -> str:
    """Name the folder in which the entry at a position lies."""
    return f"{JOURNAL}/{position // A_THOUSAND:06d}"
