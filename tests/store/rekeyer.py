"""Puts a database under one key after the other without pause until killed; says each time that it did."""

import sys
from pathlib import Path

from desktop.store.replica import close_anew


def main(file: str, first: str, second: str) -> None:
    """Begin with the first of two keys, and go to and fro."""
    key, new = bytes.fromhex(first), bytes.fromhex(second)
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    while True:
        close_anew(Path(file), key, new)
        key, new = new, key


if __name__ == "__main__":
    main(*sys.argv[1:])
