"""Where the files that come along with the program lie."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""The folder `resources/`; in a packed program it lies beside the folder `desktop/` too."""
