"""The icons that stand for what is marked in an overview, the same on the wheel, in windows and on paper."""

from typing import Final

from desktop.models.readings import DomainReading, LineKind

FIRST: Final = "flag"
TALK: Final = "talk"
NOT_YET: Final = "circle_dashed"
AS_BEFORE: Final = "earlier"
CARRIERS: Final = {
    "own_strength": "own_strength",
    "own_people": "people_around_me",
    "professionals": "professionals",
}
KINDS: Final = {
    LineKind.STRENGTH: "star",
    LineKind.WORRY: "worry",
    LineKind.WISH: "sparkles",
    LineKind.PARKED: "parked",
}


def marks_of(domain: DomainReading) -> tuple[str, ...]:
    """The icons of what the youth marked: this first, I want to talk about this."""
    return tuple(name for name, on in ((FIRST, domain.first), (TALK, domain.talk)) if on)


def carriers_of(domain: DomainReading) -> tuple[str, ...]:
    """The icons of those who carry it now."""
    return tuple(name for field, name in CARRIERS.items() if getattr(domain, field))
