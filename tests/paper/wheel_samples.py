"""Overviews with all they can hold: lines of every kind, links, marks, and who carries what."""

from dataclasses import replace
from datetime import date
from uuid import uuid5

from desktop.models.languages import Texts
from desktop.models.readings import (
    DomainReading,
    FilledBy,
    LineKind,
    LineReading,
    LinkReading,
    OverviewReading,
)
from tests.paper import samples

FRENCH = {
    "living": "Logement",
    "money": "Argent et papiers",
    "work": "Travail et journée",
    "school": "École et formation",
    "body": "Santé",
    "mind": "Tête et cœur",
    "family": "Famille",
    "friends": "Amis et relations",
    "free_time": "Temps libre et sens",
}
ENGLISH = {
    "living": "Living",
    "money": "Money and papers",
    "work": "Work and daytime",
    "school": "School and training",
    "body": "Body",
    "mind": "Mind and feeling",
    "family": "Family",
    "friends": "Friends and relationships",
    "free_time": "Free time and meaning",
}
LINES: dict[str, tuple[tuple[LineKind, str], ...]] = {
    "living": (
        (LineKind.STRENGTH, "Ik heb een kamer bij tante Mina tot de zomer."),
        (LineKind.WISH, "Een eigen plek, liefst dicht bij school."),
    ),
    "money": (
        (LineKind.STRENGTH, "Houdt al drie maanden een kasboekje bij."),
        (LineKind.WORRY, "Openstaande gsm-factuur van € 240."),
        (LineKind.WISH, "Zelf een rekening kunnen beheren."),
        (LineKind.PARKED, "Budgetbegeleiding, pas bespreken als de huur geregeld is."),
    ),
    "school": ((LineKind.STRENGTH, "Mijn leerkracht hout vindt dat ik talent heb."),),
    "mind": (
        (LineKind.WORRY, "Ik pieker ’s nachts over het geld."),
        (LineKind.WORRY, "Drukte op de tram vind ik moeilijk."),
    ),
    "friends": ((LineKind.STRENGTH, "Łukasz en يوسف zijn er altijd 😀"),),
}
LINKS = (
    ("living", "money", "geen waarborg, geen kamer"),
    ("money", "mind", "ik slaap er slecht van"),
    ("school", "work", ""),
    ("friends", "free_time", "samen voetballen"),
)


def line(kind: LineKind, text: str, number: int, key: str = "") -> LineReading:
    """A line in the youth's words."""
    the_id = uuid5(samples.SPACE, f"line {key} {number} {text}")
    return LineReading(the_id, the_id, the_id, kind, text, FilledBy.YOUTH, date(2026, 8, 14))


def link(one: DomainReading, other: DomainReading, text: str, number: int) -> LinkReading:
    """A link between two domains."""
    the_id = samples.an_id("link", number)
    return LinkReading(the_id, the_id, the_id, one.id, other.id, text, FilledBy.YOUTH)


def a_full_overview(name: str = "Yara") -> OverviewReading:
    """Nine domains: most of them talked about, one not yet, one as last time."""
    reading = samples.an_overview(name, notes={key: "" for key, *_ in samples.DOMAINS})
    domains = tuple(
        replace(
            domain,
            name=Texts(domain.name.nl, FRENCH[domain.key], ENGLISH[domain.key]),
            lines=tuple(
                line(kind, text, number, domain.key)
                for number, (kind, text) in enumerate(LINES.get(domain.key, ()))
            ),
            note="Papa bel ik liever nog niet." if domain.key == "family" else "",
            first=domain.key == "money",
            talk=domain.key in {"mind", "money"},
            own_strength=domain.key in {"school", "money"},
            own_people=domain.key in {"living", "friends"},
            professionals=domain.key == "money",
            by=FilledBy.TOGETHER if domain.key == "work" else FilledBy.YOUTH,
            as_before=domain.key == "body",
        )
        for domain in reading.domains
    )
    by_key = {domain.key: domain for domain in domains}
    links = tuple(
        link(by_key[one], by_key[other], text, number) for number, (one, other, text) in enumerate(LINKS)
    )
    return replace(reading, domains=domains, links=links)


def an_earlier_overview(name: str = "Yara") -> OverviewReading:
    """The overview three months before the full one, with less in it."""
    full = a_full_overview(name)
    domains = tuple(
        replace(
            domain,
            id=uuid5(samples.SPACE, f"before {domain.id}"),
            score=domain.previous_score,
            previous_score=None,
            lines=domain.lines[:1] if domain.key != "mind" else (),
            first=domain.key == "living",
            talk=False,
            professionals=False,
            as_before=False,
            note="",
        )
        for domain in full.domains
    )
    return replace(
        full,
        id=samples.an_id("before"),
        on=date(2026, 8, 14),
        domains=domains,
        links=(),
        previous_on=None,
    )
