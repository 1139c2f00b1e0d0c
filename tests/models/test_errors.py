"""Every expected failure speaks three languages, and says what to do next."""

import copy
import pickle
import re
from pathlib import PurePosixPath
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models import errors
from desktop.models.errors import ChangedElsewhere, ExpectedFailure, NotebookMissing, YouthNotFound
from desktop.models.errors.expected import LONGEST_FIELD
from desktop.models.languages import Language, Texts


def _all_below(kind: type[ExpectedFailure]) -> set[type[ExpectedFailure]]:
    return {kind}.union(*(_all_below(below) for below in kind.__subclasses__())) - {ExpectedFailure}


FAILURES = sorted(
    (kind for kind in _all_below(ExpectedFailure) if kind.__module__.startswith("desktop.")),
    key=lambda kind: kind.__name__,
)
every_failure = pytest.mark.parametrize("kind", FAILURES, ids=lambda kind: kind.__name__)
PROGRAMMERS_WORDS = re.compile(
    r"\b(error|exception|traceback|stack|null|none|errno|invalid|failed|oserror|sqlite\w*|json|erreur|fout)\b",
    re.IGNORECASE,
)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _made(kind: type[ExpectedFailure], value: object = 7) -> ExpectedFailure:
    return kind(**dict.fromkeys(kind.field_names(), value))


def test_there_are_failures_and_all_can_be_imported_from_one_place() -> None:
    assert len(FAILURES) > 40
    for kind in FAILURES:
        assert getattr(errors, kind.__name__) is kind
        assert kind.__name__ in errors.__all__


@every_failure
def test_three_full_sentences(kind: type[ExpectedFailure]) -> None:
    texts = [getattr(kind.sentences, language.value) for language in Language]
    assert len(set(texts)) == 3
    for text in texts:
        assert text == text.strip()
        assert len(text) > 20
        assert re.search(r"[.!?]$", text)
        # What happened, and then what to do: two sentences at least, or one with a comma or colon.
        assert re.search(r"[.:!?;,] ", text), text
        assert "  " not in text
        assert not PROGRAMMERS_WORDS.search(text), text


@every_failure
def test_the_same_facts_in_each_language(kind: type[ExpectedFailure]) -> None:
    wanted = _fields(kind.sentences.nl)
    assert _fields(kind.sentences.fr) == wanted
    assert _fields(kind.sentences.en) == wanted
    assert kind.field_names() == wanted
    for language in Language:
        said = _made(kind, "Zoë").sentence(language)
        assert said.count("Zoë") == len(wanted)
        assert "{" not in said


@every_failure
def test_a_failure_survives_the_way_to_another_process(kind: type[ExpectedFailure]) -> None:
    failure = _made(kind)
    for twin in (pickle.loads(pickle.dumps(failure)), copy.copy(failure)):
        assert type(twin) is kind
        assert str(twin) == str(failure) == failure.sentence(Language.ENGLISH)


def test_no_two_failures_say_the_same() -> None:
    for language in Language:
        said = [getattr(kind.sentences, language.value) for kind in FAILURES]
        assert len(set(said)) == len(said)


def test_no_failure_is_raised_with_other_facts_than_its_sentence_has() -> None:
    with pytest.raises(TypeError, match="YouthNotFound takes"):
        YouthNotFound()
    with pytest.raises(TypeError, match="YouthNotFound takes"):
        YouthNotFound(name="Zoë", colour="red")


@given(st.text())
def test_a_fact_never_makes_the_sentence_long_or_breaks_it(name: str) -> None:
    failure = YouthNotFound(name=name)
    said = failure.sentence(Language.DUTCH)
    start, end = YouthNotFound.sentences.nl.split("{name}")
    assert said.startswith(start)
    assert said.endswith(end)
    assert len(failure.fields["name"]) <= LONGEST_FIELD
    assert len(said.splitlines()) == 1


def test_of_a_long_text_the_start_is_kept_and_of_a_long_path_the_end() -> None:
    assert YouthNotFound(name="a" * 30 + "b" * 90).fields["name"].startswith("a" * 30)
    folder = PurePosixPath("/net/" + "x" * 90 + "/Team Noord.trajectwiel")
    kept = NotebookMissing(folder=folder).fields["folder"]
    assert kept.endswith("/Team Noord.trajectwiel")
    assert kept.startswith("…")
    assert len(kept) == LONGEST_FIELD


def test_a_clash_carries_what_the_other_wrote() -> None:
    theirs = Texts("a")
    assert ChangedElsewhere(theirs=theirs).theirs == theirs
    assert ChangedElsewhere().theirs is None
    assert pickle.loads(pickle.dumps(ChangedElsewhere(theirs=theirs))).theirs == theirs
