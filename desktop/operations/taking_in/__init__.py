"""Pictures taken in from outside: what a camera, a scanner or another program made becomes one of ours."""

from desktop.operations.taking_in.icons import square_picture
from desktop.operations.taking_in.reading import MOST_BYTES, read_picture_file
from desktop.operations.taking_in.sheets import Sheet, sheets_of

__all__ = ["MOST_BYTES", "Sheet", "read_picture_file", "sheets_of", "square_picture"]
