"""What all expected failures share: a sentence in three languages, with the facts filled in."""

from pathlib import PurePath
from string import Formatter
from typing import Any, ClassVar

from desktop.models.languages import Language, Texts

LONGEST_FIELD = 60
"""A value in a sentence is cut to this many characters, so that the sentence stays readable."""


class ExpectedFailure(Exception):  # noqa: N818 - most are no errors, only things that happen
    """Something that may go wrong in ordinary use, told in words the user can act upon.

    A subclass gives `sentences`: what happened, and what to do next. The {fields} in them are
    given by keyword, all of them and no others; anything else raises TypeError, for that is a
    mistake in the program. `fields` holds the values as they appear in the sentence.
    """

    sentences: ClassVar[Texts]

    def __init__(self, **fields: object) -> None:
        wanted = self.field_names()
        if fields.keys() != wanted:
            raise TypeError(f"{type(self).__name__} takes {sorted(wanted)}, not {sorted(fields)}")
        super().__init__()
        self.fields = {name: _shortened(value) for name, value in fields.items()}

    def __str__(self) -> str:
        return self.sentence(Language.ENGLISH)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are rebuilt from positional arguments, of which these have none.
        return _rebuilt, (type(self), self.fields), self.__dict__

    @classmethod
    def field_names(cls) -> frozenset[str]:
        """Name the {fields} in the sentences."""
        return frozenset(name for _, name, _, _ in Formatter().parse(cls.sentences.nl) if name)

    def sentence(self, language: Language) -> str:
        """Tell what happened and what to do next in `language`."""
        return self.sentences.in_(language).format(**self.fields)


def _shortened(value: object) -> str:
    text = " ".join(str(value).split())
    if len(text) <= LONGEST_FIELD:
        return text
    if isinstance(value, PurePath):
        # Of a path the end says which one it is.
        return "…" + text[-(LONGEST_FIELD - 1) :]
    return text[: LONGEST_FIELD - 1] + "…"


def _rebuilt(kind: type[ExpectedFailure], fields: dict[str, object]) -> ExpectedFailure:
    return kind(**fields)
