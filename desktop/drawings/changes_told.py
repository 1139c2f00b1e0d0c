"""What has changed between two overviews, told in sentences for the conversation."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.drawings.words import Words
from desktop.models.changes import Change, ChangeKind, Changes
from desktop.models.readings import DomainReading, LineKind


class Sign(StrEnum):
    """A small sign before a sentence, for those who look before they read."""

    UP = "up"
    DOWN = "down"
    NEW = "new"
    GONE = "gone"
    MOVED = "moved"
    MARK = "mark"
    LINK = "link"
    SAME = "same"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence; `domain` is whose it is, if it is about one. The sentence does not name it."""

    sign: Sign
    domain: DomainReading | None
    text: str


SIGN_ICONS: Final = {
    Sign.UP: "arrow_up",
    Sign.DOWN: "arrow_down",
    Sign.NEW: "plus",
    Sign.GONE: "minus_circle",
    Sign.MOVED: "arrow_right",
    Sign.MARK: "flag",
    Sign.LINK: "link",
    Sign.SAME: "minus",
    Sign.NOT_ASKED: "circle_dashed",
}
"""The icon of each sign, on the screen and on paper."""

_SIGNS = {
    ChangeKind.BETTER: Sign.UP,
    ChangeKind.WORSE: Sign.DOWN,
    ChangeKind.NEWLY_TALKED: Sign.NEW,
    ChangeKind.NO_LONGER_TALKED: Sign.GONE,
    ChangeKind.NEW_LINE: Sign.NEW,
    ChangeKind.GONE_LINE: Sign.GONE,
    ChangeKind.REWORDED: Sign.MOVED,
    ChangeKind.MOVED_LINE: Sign.MOVED,
    ChangeKind.NOW_FIRST: Sign.MARK,
    ChangeKind.NO_LONGER_FIRST: Sign.MARK,
    ChangeKind.WANTS_TO_TALK: Sign.MARK,
    ChangeKind.CARRIED_ALSO: Sign.NEW,
    ChangeKind.CARRIED_NO_MORE: Sign.GONE,
    ChangeKind.NEW_LINK: Sign.LINK,
    ChangeKind.GONE_LINK: Sign.LINK,
}


def told(changes: Changes, words: Words) -> tuple[Told, ...]:
    """All that changed, domain after domain in the order of the wheel; then what stayed the same.

    What was better and what was worse are told in the same words; nothing is called progress.
    """
    order = {one.domain.domain_id: place for place, one in reversed(list(enumerate(changes.changes)))}
    sentences = [
        Told(_SIGNS[one.kind], one.domain, _sentence(one, words))
        for one in sorted(changes.changes, key=lambda one: order[one.domain.domain_id])
    ]
    for domains, sign, key in (
        (changes.same, Sign.SAME, "same"),
        (changes.not_asked, Sign.NOT_ASKED, "not_asked"),
        (changes.only_now, Sign.NEW, "only_now"),
        (changes.only_before, Sign.GONE, "only_before"),
    ):
        if domains:
            names = ", ".join(domain.name.in_(words.language) for domain in domains)
            sentences.append(Told(sign, None, words(f"changes.{key}", names=names)))
    if not sentences:
        sentences.append(Told(Sign.SAME, None, words("changes.nothing")))
    return tuple(sentences)


def _sentence(change: Change, words: Words) -> str:
    kind = change.kind
    if kind in {ChangeKind.NEW_LINK, ChangeKind.GONE_LINK}:
        return _of_link(change, words)
    if kind is ChangeKind.REWORDED:
        return _reworded(change, words)
    carrier = words(f"changes.{change.carrier}") if change.carrier else ""
    return words(
        f"changes.{kind}",
        before=_score(change.before, words),
        now=_score(change.now, words),
        line=_line(change.line, words),
        line_before=_line(change.line_before, words),
        text=change.text or change.text_before,
        carrier=carrier,
    )


def _of_link(change: Change, words: Words) -> str:
    key = f"changes.{change.kind}" if change.text else f"changes.{change.kind}_without_words"
    return words(key, other=_other(change, words), text=change.text)


def _reworded(change: Change, words: Words) -> str:
    if change.other:
        return words(
            "changes.reworded_link",
            other=_other(change, words),
            before=change.text_before or "…",
            text=change.text or "…",
        )
    return words(
        "changes.reworded", line=_line(change.line, words), before=change.text_before, text=change.text
    )


def _other(change: Change, words: Words) -> str:
    return change.other.name.in_(words.language) if change.other else ""


def _score(score: int | None, words: Words) -> str:
    return words("changes.score", score=score, words=words(f"page.wheel_score_{score}")) if score else ""


def _line(kind: LineKind | None, words: Words) -> str:
    return words(f"changes.{kind}") if kind else ""
