"""Operations and questions as they can be typed: found by name, filled from field=value."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields
from typing import TypeVar

import msgspec

from desktop.models.errors import ExpectedFailure, FieldNotUnderstood
from desktop.operations.base import Intention

I = TypeVar("I", bound=Intention)  # noqa: E741 - an intention


def intention(
    kinds: Mapping[str, type[I]], options: argparse.Namespace, unknown: type[ExpectedFailure], youth_id: str
) -> I:
    """The operation or question that was typed; `youth_id`, if any, fills a field `youth`.

    Raises `unknown`, FieldUnknown, FieldMissing or FieldNotUnderstood.
    """
    kind = kinds.get(options.what)
    if kind is None:
        raise unknown(name=options.what)
    values = dict(_pair(field, options) for field in options.fields)
    if youth_id and "youth" in {field.name for field in fields(kind)}:
        values.setdefault("youth", youth_id)
    return _filled(kind, values)


def _filled(kind: type[I], values: dict[str, str]) -> I:
    try:
        return kind.from_plain(values, strict=False)
    except FieldNotUnderstood:
        # A list can only be written as JSON; words are tried first, so that "[sic]" stays words.
        structured = {name: _json(text) for name, text in values.items()}
        if structured == values:
            raise
        return kind.from_plain(structured, strict=False)


def _pair(field: str, options: argparse.Namespace) -> tuple[str, str]:
    name, equals, text = field.partition("=")
    if not equals:
        options.parser.error(f"write field=value, not {field!r}")
    return name, text


def _json(text: str) -> object:
    if text[:1] not in {"[", "{"}:
        return text
    try:
        found: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return text
    return found


def described(kinds: Mapping[str, type[Intention]]) -> Sequence[str]:
    """A line a kind: its name, a tab, its fields; those that may be left out stand in brackets."""
    lines = []
    for name, kind in sorted(kinds.items()):
        words = [
            field.name if field.default is MISSING and field.default_factory is MISSING else f"[{field.name}]"
            for field in fields(kind)
        ]
        lines.append(f"{name}\t{' '.join(words)}")
    return lines
