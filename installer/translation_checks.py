"""Finds what is missing or out of date in the .ts files with the words of the screen."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from installer.places import Places
from installer.programs import Runner, run_quietly
from installer.translations import LANGUAGES, SOURCE_LANGUAGE, sources, ts_file, update

_FIELD = re.compile(r"%L?\d|\{\w*\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the screen in a .ts file. `plural` texts differ by number and have several forms."""

    context: str
    source: str
    comment: str
    plural: bool
    state: str  # "" when finished; else Qt's words: unfinished, vanished, obsolete
    forms: tuple[str, ...]

    @property
    def identity(self) -> tuple[str, str, str, bool]:
        """What Qt finds it by."""
        return (self.context, self.source, self.comment, self.plural)

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}”"


def messages(ts: Path) -> list[Message]:
    """The texts in a .ts file; none when it does not exist. Raises ParseError on what is not XML."""
    if not ts.exists():
        return []
    tree = ElementTree.parse(ts)  # noqa: S314 - a file of our own project
    return [
        _message(context.findtext("name") or "", element)
        for context in tree.iter("context")
        for element in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    if translation is None:
        forms: tuple[str, ...] = ()
    elif plural:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (translation.text or "",)
    return Message(
        context=context,
        source=element.findtext("source") or "",
        comment=element.findtext("comment") or "",
        plural=plural,
        state="unfinished" if translation is None else translation.get("type", ""),
        forms=forms,
    )


def incomplete(ts: Path) -> list[str]:
    """What is missing in one .ts file by itself: a sentence for each text that is not done."""
    return [f"{ts.name}: {problem}" for message in messages(ts) for problem in _problems(message)]


def _problems(message: Message) -> Iterator[str]:
    if message.state:
        yield f"{message} is {message.state}"
    elif not message.forms or not all(form.strip() for form in message.forms):
        yield f"{message} is empty"
    elif not message.plural and _fields(message.forms[0]) != _fields(message.source):
        yield f"{message} has other fields than its translation “{message.forms[0]}”"
    elif message.plural and not all(_fields(form) == _fields(message.source) for form in message.forms):
        yield f"{message} has other fields than one of its translations"


def _fields(text: str) -> Counter[str]:
    return Counter(_FIELD.findall(text))


def out_of_date(places: Places, run: Runner = run_quietly) -> list[str]:
    """Which texts of the source the .ts files lack, and which they hold in vain."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            ts = ts_file(places.translations, language)
            if ts.exists():
                ts_file(fresh, language).write_bytes(ts.read_bytes())
        update(places, fresh, ["-no-obsolete"], run)
        for language in LANGUAGES:
            ts = ts_file(places.translations, language)
            wanted = {message.identity: message for message in messages(ts_file(fresh, language))}
            there = {message.identity: message for message in messages(ts)}
            found += [f"{ts.name}: {wanted[key]} is not in it" for key in wanted.keys() - there.keys()]
            found += [
                f"{ts.name}: {there[key]} is no longer in the source" for key in there.keys() - wanted.keys()
            ]
    return sorted(found)


def translation_problems(places: Places, run: Runner = run_quietly) -> list[str]:
    """All that is wrong with the .ts files, a sentence each; empty when the screen has all its words."""
    if not sources(places):
        return []
    found = out_of_date(places, run)
    for language in LANGUAGES:
        ts = ts_file(places.translations, language)
        found += incomplete(ts)
        if language == SOURCE_LANGUAGE:
            found += [f"{ts.name}: {m} is not a plural" for m in messages(ts) if not m.plural]
    return found
