"""Fields printed on one line, whatever stands in them."""

import unicodedata


def print_line(*fields: object, between: str = "\t") -> None:
    """Print the fields of one line."""
    print(*map(on_one_line, fields), sep=between)


def on_one_line(value: object) -> str:
    """What is to be printed, without signs that take a line apart or command the terminal."""
    return "".join(
        " " if unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} else sign for sign in str(value)
    )
