"""Operations of every kind as Hypothesis draws them, with what stands in the notebook or nearly so."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from desktop.models.languages import Language
from desktop.models.readings import AnswerState
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

    def parts(table: str) -> Drawn:
        """All that there is was seen, all but what was written last, or nothing."""
        versions = sorted({str(image["version"]) for image in tables[table].values()})
        known = [UUID(version) for version in versions]
        return st.just(UNSET) | st.sampled_from([frozenset(known), frozenset(known[1:]), frozenset[UUID]()])

    day, names, words, short = map(st.sampled_from, (DAYS, NAMES, WORDS, SHORT))
    ids = st.builds(new_id)
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
            "seen_version": seen("youth"),
        },
        "StartOverview": lambda: {"id": ids, "youth": row("youth"), "on": maybe(day, None)},
        "SetScore": lambda: {
            "view": row("domain_view"),
            "score": maybe(st.integers(0, 6), None),
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
            "seen_parts": parts("domain_view"),
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
