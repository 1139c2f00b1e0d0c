"""The content that comes along: default life domains, the default evolutor, and the methods.

A new notebook is filled from it; what a team then changes lives in the notebook, never here.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.models.languages import Texts
from desktop.models.resources import RESOURCES


@dataclass(frozen=True, slots=True)
class DefaultDomain:
    """A life domain to start with; one that is not `active` waits until somebody asks for it.

    `plain` is a second wording for youths who find language hard; `icon` names a file in
    resources/icons; `colour` is "#RRGGBB".
    """

    key: str
    name: Texts
    plain: Texts
    icon: str
    colour: str
    active: bool


@dataclass(frozen=True, slots=True)
class DefaultStatement:
    """A statement of the evolutor to start with, said by the youth in the first person.

    `plain`, `icon` and `colour` are as in DefaultDomain.
    """

    key: str
    text: Texts
    plain: Texts
    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class DefaultGroup:
    """Statements that belong together, in their order."""

    key: str
    name: Texts
    statements: tuple[DefaultStatement, ...]


@dataclass(frozen=True, slots=True)
class DefaultInstrument:
    """The evolutor to start with; a youth answers each statement from `low` to `high`, both included."""

    key: str
    name: Texts
    low: int
    high: int
    groups: tuple[DefaultGroup, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """A way of working; `aim` is one sentence, `origin` names those whose way of working it is."""

    key: str
    name: Texts
    aim: Texts
    origin: str


@cache
def default_domains() -> tuple[DefaultDomain, ...]:
    """Give all life domains that come along, in the order of the wheel, the switched-off ones last."""
    return tuple(
        DefaultDomain(
            key=row["key"],
            name=Texts(**row["name"]),
            plain=Texts(**row["plain"]),
            icon=row["icon"],
            colour=row["colour"],
            active=row.get("active", True),
        )
        for row in _read("life_domains")["domain"]
    )


@cache
def default_instrument() -> DefaultInstrument:
    """Give the evolutor that comes along, its groups and statements in their order."""
    instrument = _read("evolutor")
    return DefaultInstrument(
        key=instrument["key"],
        name=Texts(**instrument["name"]),
        low=instrument["low"],
        high=instrument["high"],
        groups=tuple(
            DefaultGroup(
                key=group["key"],
                name=Texts(**group["name"]),
                statements=tuple(_statement(row) for row in group["statement"]),
            )
            for group in instrument["group"]
        ),
    )


@cache
def methods() -> tuple[Method, ...]:
    """Give the methods that come along."""
    return tuple(
        Method(key=row["key"], name=Texts(**row["name"]), aim=Texts(**row["aim"]), origin=row["origin"])
        for row in _read("methods")["method"]
    )


def method(key: str) -> Method | None:
    """Find the method with that key; None where there is none, as for a youth who follows no method."""
    return next((m for m in methods() if m.key == key), None)


def _statement(row: dict[str, Any]) -> DefaultStatement:
    return DefaultStatement(
        key=row["key"],
        text=Texts(**row["text"]),
        plain=Texts(**row["plain"]),
        icon=row["icon"],
        colour=row["colour"],
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "methods" / f"{name}.toml").read_text(encoding="utf-8"))
