"""Makers of full overviews for the tests of the wheel, and of wheels from them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from desktop.drawings.tokens import LIGHT, Palette
from desktop.drawings.wheel import Wheel
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import (
    DomainReading,
    LineKind,
    LineReading,
    LinkReading,
    OverviewReading,
    Wording,
)
from tests.drawings.readings import NINE, an_id, an_overview, measure

KINDS = tuple(LineKind)
FULL = (
    *NINE,
    ("Justitie", "justice", 2, 2),
    ("Mobiliteit", "mobility", None, 3),
    ("Ouderschap", "family", 5, 4),
)
SHORT = st.text(alphabet="abcdefghijkmnoprstuvwzWMŁéж يوسف🙂", min_size=1, max_size=30).filter(str.strip)
LONG = st.text(alphabet="abcdefghijkmnoprstuvwzWM ", min_size=25, max_size=80).filter(str.strip)
SCORES = st.one_of(st.none(), st.integers(1, 5))
DOMAINS = st.lists(
    st.tuples(st.one_of(SHORT, LONG), st.just("living"), SCORES, SCORES), min_size=5, max_size=12
)
SIZES = st.tuples(st.floats(380, 1920), st.floats(340, 1080))


def a_line(number: int, text: str) -> LineReading:
    """One line in the youth's words."""
    return LineReading(
        an_id("line", number),
        an_id("line version", number),
        an_id("line origin", number),
        KINDS[number % len(KINDS)],
        text,
        None,
        date(2026, 11, 12),
    )


def a_link(reading: OverviewReading, number: int, one: int, other: int, text: str = "") -> LinkReading:
    """A link between two domains, by their places."""
    return LinkReading(
        an_id("link", number),
        an_id("link version", number),
        an_id("link origin", number),
        reading.domains[one].id,
        reading.domains[other].id,
        text,
        None,
    )


def linked(reading: OverviewReading, pairs: Sequence[tuple[int, int]], text: str = "") -> OverviewReading:
    """The same overview with links between those places."""
    links = tuple(a_link(reading, n, one, other, text) for n, (one, other) in enumerate(pairs))
    return replace(reading, links=links)


def with_domain(reading: OverviewReading, place: int, **fields: object) -> OverviewReading:
    """The same overview with other fields of one domain."""
    domains = list(reading.domains)
    domains[place] = replace(domains[place], **fields)  # type: ignore[arg-type]
    return replace(reading, domains=tuple(domains))


def filled(reading: OverviewReading, lines: int = 3) -> OverviewReading:
    """The same overview with marks, carriers and lines at every domain."""

    def full(number: int, domain: DomainReading) -> DomainReading:
        text = "Openstaande gsm-factuur van tweehonderd veertig euro, en nog geen plan"
        return replace(
            domain,
            first=number % 3 == 0,
            talk=number % 2 == 0,
            own_strength=True,
            own_people=number % 2 == 1,
            professionals=number % 4 == 0,
            lines=tuple(a_line(number * 100 + n, text) for n in range(lines)),
        )

    return replace(reading, domains=tuple(full(*one) for one in enumerate(reading.domains)))


def a_wheel(
    reading: OverviewReading | None = None,
    width: float = 840,
    height: float = 560,
    palette: Palette = LIGHT,
    language: Language = Language.DUTCH,
    wording: Wording = Wording.USUAL,
    look: WheelLook = WheelLook(),  # noqa: B008 - it never changes
) -> Wheel:
    """A wheel, of Yara's overview if no other is given."""
    words = Words(language)
    return Wheel(reading or an_overview(), width, height, words, palette, measure, wording=wording, look=look)
