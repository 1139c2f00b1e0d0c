"""Why a file in the folder of a notebook is unsound, in a word."""

from typing import Final

from desktop.models.errors import ExpectedFailure, ForeignFile, NewerNotebook

ALTERED: Final = "damaged"
FOREIGN: Final = "of another notebook"
NEWER: Final = "of a newer program"
STRANGE: Final = "does not belong here"
CANNOT_READ: Final = "cannot be read"


def reason_of(failure: ExpectedFailure) -> str:
    """The word for what was raised when the file was opened."""
    if isinstance(failure, ForeignFile):
        return FOREIGN
    return NEWER if isinstance(failure, NewerNotebook) else ALTERED
