"""Attachments copied from one place to another: what is sound goes, what is not stays behind."""

import contextlib
from collections.abc import Collection, Sequence

from desktop.models.errors import ExpectedFailure
from desktop.store.share.attachments import Attachments


def brought(names: Collection[str], here: Attachments, there: Attachments) -> tuple[str, ...]:
    """Copy contents that are not there yet; returns which are there now. Stops where the folder is gone."""
    done = []
    for name in names:
        try:
            if not there.has(name):
                content = sound_content(name, (here,))
                if content is None:
                    continue
                there.keep(content)
        except OSError:
            break
        except ExpectedFailure:
            # Its name is taken by what we cannot judge; `check` names it.
            continue
        done.append(name)
    return tuple(done)


def copied(names: Collection[str], sources: Sequence[Attachments], to: Attachments) -> tuple[str, ...]:
    """Copy contents from wherever they are sound, and read each back; returns which lie there. Raises OSError."""
    there = set(to.names())
    for name in sorted(set(names) - there):
        content = sound_content(name, sources)
        if content is not None:
            to.keep(content)
            to.read(name)
            there.add(name)
    return tuple(there.intersection(names))


def sound_content(name: str, sources: Sequence[Attachments]) -> bytes | None:
    """A content from the first of these that has it sound."""
    for source in sources:
        with contextlib.suppress(OSError, ExpectedFailure):
            return source.read(name)
    return None
