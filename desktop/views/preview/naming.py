"""Names for files that every system takes."""

_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', " ") | {chr(code): " " for code in range(32)})
_RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)}
_LONGEST = 120


def file_name(suggested: str, suffix: str = ".pdf") -> str:
    """`suggested` as a name every system takes: no signs Windows refuses, not too long, with `suffix`."""
    stem = suggested[: -len(suffix)] if suggested.lower().endswith(suffix) else suggested
    stem = " ".join(stem.translate(_FORBIDDEN).split())[:_LONGEST].strip(". ")
    if not stem or stem.partition(".")[0].upper() in _RESERVED:
        stem = f"_{stem}"
    return stem + suffix
