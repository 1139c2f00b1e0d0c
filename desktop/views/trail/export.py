"""The audit trail as a file that a spreadsheet opens."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from desktop.models.readings import AuditLine

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a text for something to calculate or to run."""


def as_csv(lines: Iterable[AuditLine], heads: Sequence[str], kinds: Mapping[str, str]) -> bytes:
    """Write the lines, with `heads` above the columns; `kinds` says what each kind of operation is.

    In UTF-8 with a mark that says so, and semicolons between, as Excel in Belgium wants it.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(heads)
    for line in lines:
        at = line.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        table.writerow((at, _plain(line.worker), _plain(kinds[line.kind]), _plain(line.youth)))
    return text.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
