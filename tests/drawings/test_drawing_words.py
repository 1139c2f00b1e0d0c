"""The words of the drawings exist in three languages, with the same fields in each."""

import string
import tomllib

import pytest

from desktop.models.languages import Language
from desktop.models.resources import RESOURCES


def fields(language: Language) -> dict[str, set[str]]:
    path = RESOURCES / "words" / f"drawings.{language.value}.toml"
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        f"{table}.{key}": {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for table, rows in tables.items()
        for key, text in rows.items()
    }


@pytest.mark.parametrize("language", [Language.FRENCH, Language.ENGLISH])
def test_same_keys_and_fields_as_in_dutch(language: Language) -> None:
    assert fields(language) == fields(Language.DUTCH)
