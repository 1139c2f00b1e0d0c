"""Operations of every kind as Hypothesis draws them, with what stands in the notebook or nearly so."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from desktop.models.languages import Language, Texts
from desktop.models.readings import AnswerState, FilledBy, LineKind, WayBack, Wording
from desktop.operations.base import Operation
from desktop.operations.known import OPERATIONS
from tests.operations.all_rows import Tables
from tests.operations.world import TODAY, TOMORROW

Drawn: TypeAlias = st.SearchStrategy[Any]

NOWHERE = UUID("dead0000-0000-4000-8000-000000000000")
"""The id of nothing at all."""

DAYS = (date(2024, 2, 29), date(2025, 1, 7), TODAY, TOMORROW, date(1899, 12, 31))
NAMES = ("Bo", " Łukasz ", "ىوسف", "", "\t", "x" * 201)
WORDS = ("", "  ", "bellen", "morgen\nen overmorgen", "Ik wil\u00a0rust 🙂", "y" * 5001)
SHORT = ("", "ik", "mama + ik", "z" * 201)

NOT_DRAWN = frozenset({"StartNotebook", "TakeUpNotebook", "PutBack", "SettleClash"})
"""The first two are for an empty notebook; the others are made of rows."""

ANY_KIND = tuple(sorted(OPERATIONS.keys() - NOT_DRAWN))


def any_operation(
    data: st.DataObject,
    tables: Tables,
    new_id: Callable[[], UUID],
    kinds: Sequence[str] = ANY_KIND,
    newest: int | None = None,
) -> Operation:
    """Draw an operation on what stands in `tables`: sound, refused, or without effect.

    Only on the `newest` rows of each table, if that is given: then things meet more often.
    """
    return data.draw(_one(data.draw(st.sampled_from(kinds)), tables, new_id, newest))


def _one(
    name: str, tables: Tables, new_id: Callable[[], UUID], newest: int | None
) -> st.SearchStrategy[Operation]:
    def row(table: str) -> Drawn:
        # New ids are small numbers, so those sort first; what is simplest is drawn from there.
        known = sorted(tables[table], key=str)
        return st.sampled_from(known[:newest] or [NOWHERE] if newest else [*known, NOWHERE])

    def maybe(drawn: Drawn, nothing: UnsetType | None = UNSET) -> Drawn:
        return st.just(nothing) | drawn

    def seen(table: str) -> Drawn:
        versions = sorted({str(image["version"]) for image in tables[table].values()})
        return st.just(UNSET) | st.just(UNSET) | st.sampled_from([*map(UUID, versions), NOWHERE])

    def parts(*names: str) -> Drawn:
        """All that there is was seen, all but what was written last, or nothing."""
        versions = sorted({str(image["version"]) for table in names for image in tables[table].values()})
        known = [UUID(version) for version in versions]
        return st.just(UNSET) | st.sampled_from([frozenset(known), frozenset(known[1:]), frozenset[UUID]()])

    day, names, words, short = map(st.sampled_from, (DAYS, NAMES, WORDS, SHORT))
    ids = st.builds(new_id)
    by, kinds = maybe(st.sampled_from(FilledBy), None), st.sampled_from(LineKind)
    texts = st.builds(Texts, names, st.sampled_from(["", "Nature"]), st.sampled_from(["", "🙂"]))
    colours = st.sampled_from(["#117733", "#44aa99", "groen"])
    step_or_end = maybe(row("step"), None)
    fields: dict[str, Callable[[], dict[str, Drawn]]] = {
        "RenameNotebook": lambda: {
            "notebook": row("notebook"),
            "name": names,
            "seen_version": seen("notebook"),
        },
        "SetKeepYears": lambda: {
            "notebook": row("notebook"),
            "years": maybe(st.integers(-1, 60), None),
            "seen_version": seen("notebook"),
        },
        "SetWayBack": lambda: {
            "notebook": row("notebook"),
            "way_back": st.sampled_from(WayBack),
            "seen_version": seen("notebook"),
        },
        "SetCode": lambda: {
            "worker": row("worker"),
            "code_hash": st.sampled_from(["", "1234"]),
            "seen_version": seen("worker"),
        },
        "RetireWorker": lambda: {
            "worker": row("worker"),
            "left": st.booleans(),
            "on": maybe(day, None),
            "seen_version": seen("worker"),
        },
        "ChangeKeys": lambda: {"worker": row("worker")},
        "EraseYouth": lambda: {"youth": row("youth")},
        "OpenDossier": lambda: {"youth": row("youth")},
        "CloseTrajectory": lambda: {
            "youth": row("youth"),
            "closed": st.booleans(),
            "on": maybe(day, None),
            "seen_version": seen("youth"),
        },
        "AddWorker": lambda: {"id": ids, "name": names, "phone": short, "mail": short},
        "ChangeWorker": lambda: {"worker": row("worker"), "name": maybe(names), "phone": maybe(short)},
        "AddYouth": lambda: {
            "id": ids,
            "name": names,
            "birth_date": maybe(day, None),
            "language": st.sampled_from(Language),
            "method": short,
            "companion": maybe(row("worker"), None),
        },
        "ChangeYouth": lambda: {
            "youth": row("youth"),
            "name": maybe(names),
            "birth_date": maybe(maybe(day, None)),
            "language": maybe(st.sampled_from(Language)),
            "companion": maybe(maybe(row("worker"), None)),
            "wording": maybe(st.sampled_from(Wording)),
            "seen_version": seen("youth"),
        },
        "StartOverview": lambda: {
            "id": ids,
            "youth": row("youth"),
            "on": maybe(day, None),
            "like": maybe(row("overview"), None),
        },
        "StillSo": lambda: {
            "view": row("domain_view"),
            "by": by,
            "seen_version": seen("domain_view"),
        },
        "MarkDomain": lambda: {
            "view": row("domain_view"),
            "first": maybe(st.booleans()),
            "talk": maybe(st.booleans()),
            "seen_version": seen("domain_view"),
        },
        "SetCarriers": lambda: {
            "view": row("domain_view"),
            "own_strength": maybe(st.booleans()),
            "own_people": maybe(st.booleans()),
            "professionals": maybe(st.booleans()),
            "seen_version": seen("domain_view"),
        },
        "AddLine": lambda: {
            "id": ids,
            "view": row("domain_view"),
            "line_kind": kinds,
            "text": words,
            "by": by,
        },
        "ChangeLine": lambda: {
            "line": row("domain_line"),
            "text": maybe(words),
            "line_kind": maybe(kinds),
            "seen_version": seen("domain_line"),
        },
        "RemoveLine": lambda: {"line": row("domain_line"), "seen_version": seen("domain_line")},
        "LeaveParked": lambda: {"line": row("domain_line"), "seen_version": seen("domain_line")},
        "LetGo": lambda: {"line": row("domain_line"), "seen_version": seen("domain_line")},
        "BringBack": lambda: {
            "line": row("domain_line"),
            "view": row("domain_view"),
            "line_kind": kinds,
            "by": by,
        },
        "LinkDomains": lambda: {
            "id": ids,
            "one": row("domain_view"),
            "other": row("domain_view"),
            "text": words,
            "by": by,
        },
        "ChangeLink": lambda: {
            "link": row("domain_link"),
            "text": words,
            "seen_version": seen("domain_link"),
        },
        "Unlink": lambda: {"link": row("domain_link"), "seen_version": seen("domain_link")},
        "AddPhoto": lambda: {
            "id": ids,
            "youth": row("youth"),
            "overview": maybe(row("overview"), None),
            "name": st.sampled_from(["ab" * 32, "cd" * 32]),
            "width": st.integers(1, 4000),
            "height": st.integers(1, 4000),
            "caption": short,
        },
        "ChangePhoto": lambda: {
            "photo": row("photo"),
            "caption": maybe(short),
            "overview": maybe(maybe(row("overview"), None)),
            "seen_version": seen("photo"),
        },
        "RemovePhoto": lambda: {"photo": row("photo"), "seen_version": seen("photo")},
        "AddDomain": lambda: {"id": ids, "name": texts, "plain": texts, "colour": colours},
        "ChangeDomain": lambda: {
            "domain": row("life_domain"),
            "name": maybe(texts),
            "plain": maybe(texts),
            "icon": maybe(st.sampled_from(["star", "no such icon"])),
            "colour": maybe(colours),
            "picture": maybe(st.sampled_from(["", "iVBORw0KGgo=", "x" * 50_000])),
            "seen_version": seen("life_domain"),
        },
        "SwitchDomain": lambda: {
            "domain": row("life_domain"),
            "active": st.booleans(),
            "seen_version": seen("life_domain"),
        },
        "OrderDomains": lambda: {"domains": st.lists(row("life_domain"), max_size=14).map(tuple)},
        "RemoveDomain": lambda: {"domain": row("life_domain"), "seen_version": seen("life_domain")},
        "SetScore": lambda: {
            "view": row("domain_view"),
            "score": maybe(st.integers(0, 6), None),
            "by": by,
            "seen_version": seen("domain_view"),
        },
        "SetNote": lambda: {"view": row("domain_view"), "note": words, "seen_version": seen("domain_view")},
        "ChangeOverviewDay": lambda: {
            "overview": row("overview"),
            "on": day,
            "seen_version": seen("overview"),
        },
        "RemoveOverview": lambda: {
            "overview": row("overview"),
            "seen_version": seen("overview"),
            "seen_parts": parts("domain_view", "domain_line", "domain_link"),
        },
        "TakeMoment": lambda: {"id": ids, "youth": row("youth"), "on": maybe(day, None)},
        "GiveAnswer": lambda: {
            "moment": row("moment"),
            "statement": row("statement"),
            "value": maybe(st.integers(-1, 11), None),
            "state": st.sampled_from([AnswerState.GIVEN, *AnswerState]),
            "seen_version": maybe(st.none()),
        },
        "ClearAnswer": lambda: {"moment": row("moment"), "statement": row("statement")},
        "ChangeMomentDay": lambda: {"moment": row("moment"), "on": day, "seen_version": seen("moment")},
        "RemoveMoment": lambda: {
            "moment": row("moment"),
            "seen_version": seen("moment"),
            "seen_parts": parts("answer"),
        },
        "MakePlan": lambda: {
            "id": ids,
            "youth": row("youth"),
            "wish": words,
            "by": maybe(day, None),
            "domain": maybe(row("life_domain"), None),
        },
        "ChangePlan": lambda: {
            "plan": row("step_plan"),
            "wish": maybe(words),
            "by": maybe(maybe(day, None)),
            "domain": maybe(maybe(row("life_domain"), None)),
            "seen_version": seen("step_plan"),
        },
        "RemovePlan": lambda: {
            "plan": row("step_plan"),
            "seen_version": seen("step_plan"),
            "seen_parts": parts("step"),
        },
        "AddStep": lambda: {
            "id": ids,
            "plan": row("step_plan"),
            "text": words,
            "who": short,
            "on": maybe(day, None),
            "when": short,
            "before": step_or_end,
        },
        "ChangeStep": lambda: {
            "step": row("step"),
            "text": maybe(words),
            "who": maybe(short),
            "on": maybe(maybe(day, None)),
            "when": maybe(short),
            "seen_version": seen("step"),
        },
        "TickStep": lambda: {"step": row("step"), "done": st.booleans(), "on": maybe(day, None)},
        "MoveStep": lambda: {"step": row("step"), "before": step_or_end, "seen_version": seen("step")},
        "RemoveStep": lambda: {"step": row("step"), "seen_version": seen("step")},
    }
    return st.builds(OPERATIONS[name], **fields[name]())
