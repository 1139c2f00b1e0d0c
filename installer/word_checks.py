"""Holds the words of drawings and paper side by side in the three languages."""

import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

from installer.translations import LANGUAGES


def word_problems(folder: Path) -> list[str]:
    """What differs between the files <subject>.<language>.toml in this folder, a sentence each.

    Each subject must exist in all languages, with the same keys, no empty text, and the same {fields}.
    A key may stand in one subject only, for the program throws them together.
    """
    subjects = sorted({path.name.split(".")[0] for path in folder.glob("*.toml")})
    problems: list[str] = []
    home: dict[str, str] = {}
    for subject in subjects:
        texts: dict[str, dict[str, str]] = {}
        for language in LANGUAGES:
            path = folder / f"{subject}.{language}.toml"
            try:
                texts[language] = dict(_texts(path))
            except (OSError, ValueError) as error:
                problems.append(f"{path.name} cannot be read: {error}")
        problems += _differences(subject, texts)
        for key in sorted(set().union(*texts.values())):
            if home.setdefault(key, subject) != subject:
                problems.append(f"{key} stands in {home[key]} as well as in {subject}")
    strangers = [path.name for path in sorted(folder.glob("*.toml")) if not _is_named_well(path)]
    return [*problems, *(f"{name} is not named <subject>.<language>.toml" for name in strangers)]


def _is_named_well(path: Path) -> bool:
    parts = path.name.split(".")
    return len(parts) == 3 and parts[1] in LANGUAGES


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    for table, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if not isinstance(rows, dict):
            raise ValueError(f"{table} stands outside a [table]")  # noqa: TRY004 - a fault in a file
        for key, text in rows.items():
            if not isinstance(text, str):
                raise ValueError(f"{table}.{key} is not a text")  # noqa: TRY004 - a fault in a file
            yield f"{table}.{key}", text


def _differences(subject: str, texts: dict[str, dict[str, str]]) -> Iterator[str]:
    every_key = sorted(set().union(*texts.values()))
    for language, own in texts.items():
        name = f"{subject}.{language}.toml"
        yield from (f"{name} lacks {key}" for key in every_key if key not in own)
        yield from (f"{name}: {key} is empty" for key, text in own.items() if not text.strip())
    for key in every_key:
        fields = {language: _fields(own[key]) for language, own in texts.items() if key in own}
        for language, found in fields.items():
            if isinstance(found, str):
                yield f"{subject}.{language}.toml: {key} has a brace too many or too few ({found})"
        sound = {language: found for language, found in fields.items() if not isinstance(found, str)}
        if len(set(sound.values())) > 1:
            told = ", ".join(f"{language} {sorted(found) or 'none'}" for language, found in sound.items())
            yield f"{subject}: {key} has different fields: {told}"


def _fields(text: str) -> frozenset[str] | str:
    """The {fields} in a text, or what is wrong with its braces."""
    try:
        return frozenset(field for _, field, _, _ in string.Formatter().parse(text) if field is not None)
    except ValueError as error:
        return str(error)
