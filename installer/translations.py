"""Brings the words of the screen from the source into .ts files, and from there into what Qt reads."""

import os
from collections.abc import Sequence
from pathlib import Path

from installer.places import Places
from installer.programs import InstallerError, Runner, run_quietly

SOURCE_LANGUAGE = "en"
"""What the sentences in the source are written in: of these, only the plurals need a .ts."""

LANGUAGES = ("nl", "fr", SOURCE_LANGUAGE)


def ts_file(folder: Path, language: str) -> Path:
    """The file with the words of the screen in one language."""
    return folder / f"trajectwiel_{language}.ts"


def sources(places: Places) -> list[Path]:
    """The files that hold sentences to translate."""
    views = places.root / "desktop" / "views"
    return [*sorted(views.rglob("*.py")), *sorted((places.root / "desktop").glob("app.py"))]


def compile_stale(places: Places, run: Runner = run_quietly) -> list[Path]:
    """Make each .qm that is missing or older than its .ts; returns those that were made.

    Raises InstallerError with the words of Qt's lrelease when a .ts cannot be read.
    """
    stale = [ts for ts in sorted(places.translations.glob("trajectwiel_*.ts")) if _is_stale(ts)]
    return [_compile(ts, places, run) for ts in stale]


def _is_stale(ts: Path) -> bool:
    qm = ts.with_suffix(".qm")
    # As old as its source counts as older: both may have been written within one tick of the clock.
    return not qm.exists() or qm.stat().st_mtime_ns <= ts.stat().st_mtime_ns


def _compile(ts: Path, places: Places, run: Runner) -> Path:
    qm = ts.with_suffix(".qm")
    unfinished = ts.with_suffix(f".{os.getpid()}")  # another installer may be at it too
    done = run([places.program("pyside6-lrelease"), "-silent", ts, "-qm", unfinished])
    if not done.ok:
        unfinished.unlink(missing_ok=True)
        raise InstallerError(f"{ts.name} could not be compiled:\n{done.output.strip()}")
    unfinished.replace(qm)
    return qm


def update(
    places: Places, folder: Path, options: Sequence[str] = (), run: Runner = run_quietly
) -> list[Path]:
    """Bring the .ts files in `folder` in line with the sentences in the source; returns the files.

    The English one holds only what differs by number. Raises InstallerError with Qt's words when a source
    cannot be understood.
    """
    files = [ts_file(folder, language) for language in LANGUAGES]
    for language, ts in zip(LANGUAGES, files, strict=True):
        only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
        lupdate = places.program("pyside6-lupdate")
        command: list[str | Path] = [lupdate, "-silent", "-locations", "none", *languages, *only, *options]
        done = run([*command, *sources(places), "-ts", ts])
        if not done.ok:
            raise InstallerError(f"{ts.name} could not be brought up to date:\n{done.output.strip()}")
    return files
