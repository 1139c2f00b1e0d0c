"""Readings as full as those of a real notebook, made by hand."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID, uuid5

from desktop.models.languages import Texts
from desktop.models.readings import (
    AnswerReading,
    AnswerState,
    DomainReading,
    EvolutorReading,
    MomentReading,
    OverviewReading,
    PlanReading,
    StatementGroup,
    StatementReading,
    StepReading,
)

SPACE = UUID(int=11)
DAY = date(2026, 11, 12)

DOMAINS = (
    ("living", "Wonen", "#332288", 3, 2, "Ik heb een kamer bij tante Mina tot de zomer."),
    (
        "money",
        "Geld en papieren",
        "#CC6677",
        2,
        1,
        "Openstaande gsm-factuur van € 240. Ik houd al drie maanden een kasboekje bij en dat lukt.",
    ),
    ("work", "Werk en dagbesteding", "#117733", 2, 2, ""),
    ("school", "School en opleiding", "#88CCEE", 4, 3, "Mijn leerkracht hout vindt dat ik talent heb."),
    ("body", "Gezondheid", "#44AA99", 4, 4, ""),
    ("mind", "Hoofd en gevoel", "#AA4499", 3, 1, "Ik slaap beter 😀 maar pieker nog over het geld."),
    ("family", "Familie", "#882255", 1, 1, "Papa bel ik liever nog niet."),
    ("friends", "Vrienden en relaties", "#DDCC77", 5, 4, "Łukasz en يوسف zijn er altijd."),
    ("free_time", "Vrije tijd en zin", "#999933", None, 3, ""),
)

GROUPS: Mapping[str, Sequence[tuple[str, str, Sequence[int | AnswerState | None]]]] = {
    "Vertrouwen": (
        ("Ik geloof in mezelf", "#AA4499", (2, 2, 4, 5)),
        ("Ik durf hulp vragen", "#332288", (2, 4, 5, 8)),
        ("Ik durf iets nieuws te proberen", "#88CCEE", (3, AnswerState.DONT_KNOW, 3, 6)),
    ),
    "Op eigen benen": (
        ("Ik kom afspraken na", "#117733", (3, 5, 6, 7)),
        ("Ik sta op en begin eraan", "#999933", (4, 4, 5, 4)),
        ("Ik kan met geld omgaan", "#CC6677", (4, 3, 3, 4)),
        ("Ik regel mijn papieren zelf", "#882255", (1, 1, AnswerState.NOT_NOW, 3)),
    ),
    "Samen": (
        ("Ik heb mensen rond mij", "#44AA99", (5, 6, 8, 8)),
        ("Ik zeg wat ik denk", "#332288", (6, 6, 7, 7)),
        ("Ik kan om met kritiek en ruzie", "#CC6677", (2, 3, 3, AnswerState.SKIPPED)),
    ),
    "Gevoel": (
        ("Ik voel me goed bij mezelf", "#AA4499", (3, 4, 6, 6)),
        ("Ik slaap en eet goed", "#117733", (2, 5, 5, 7)),
    ),
    "Toekomst": (
        ("Ik weet waar ik goed in ben", "#88CCEE", (3, 3, 6, 8)),
        ("Ik weet wat ik wil", "#882255", (1, 2, 2, 5)),
        ("Ik zie mijn volgende stap", "#DDCC77", (None, None, 5, 9)),
    ),
}
DAYS = (date(2026, 2, 10), date(2026, 5, 12), date(2026, 8, 11), DAY)


def an_id(kind: str, *numbers: int) -> UUID:
    """The same id each time for the same words."""
    return uuid5(SPACE, f"{kind} {numbers}")


def an_overview(
    name: str = "Yara", companion: str = "Sara", notes: Mapping[str, str] | None = None, scored: bool = True
) -> OverviewReading:
    """Nine domains; `notes` replaces the notes of the domains with those keys."""
    domains = tuple(
        DomainReading(
            id=an_id("row", number),
            version=an_id("row version", number),
            domain_id=an_id("domain", number),
            key=key,
            name=Texts(title, f"{title} (fr)", f"{title} (en)"),
            plain=Texts(title),
            icon=key,
            colour=colour,
            score=score if scored else None,
            previous_score=before if scored else None,
            note=(notes or {}).get(key, note),
        )
        for number, (key, title, colour, score, before, note) in enumerate(DOMAINS)
    )
    return OverviewReading(
        id=an_id("overview"),
        version=an_id("overview version"),
        youth_id=an_id("youth"),
        youth_name=name,
        companion_name=companion,
        on=DAY,
        domains=domains,
        previous_on=date(2026, 8, 14) if scored else None,
        marks=(),
    )


def an_evolutor(
    name: str = "Yara", companion: str = "Sara", days: Sequence[date] = DAYS, long_texts: bool = False
) -> EvolutorReading:
    """Fifteen statements in five groups; with more than four days the answers go round."""
    groups: list[StatementGroup] = []
    values: dict[UUID, Sequence[int | AnswerState | None]] = {}
    for place, (title, rows) in enumerate(GROUPS.items()):
        statements: list[StatementReading] = []
        for number, (sentence, colour, given) in enumerate(rows):
            words = (
                f"{sentence}, ook als het moeilijk gaat en er niemand naast mij staat"
                if long_texts
                else sentence
            )
            statement = StatementReading(
                id=an_id("statement", place, number),
                key=f"statement_{place}_{number}",
                text=Texts(words),
                plain=Texts(sentence),
                icon="",
                colour=colour,
            )
            statements.append(statement)
            values[statement.id] = given
        groups.append(
            StatementGroup(an_id("group", place), f"group_{place}", Texts(title), tuple(statements))
        )
    moments = tuple(
        MomentReading(
            id=an_id("moment", index),
            version=an_id("moment version", index),
            on=on,
            months=round((on - days[0]).days / 30.44),
            answers=tuple(
                _answer(statement, index, given[index % len(given)])
                for statement, given in values.items()
                if given[index % len(given)] is not None
            ),
        )
        for index, on in enumerate(days)
    )
    return EvolutorReading(
        youth_id=an_id("youth"),
        youth_name=name,
        companion_name=companion,
        instrument_id=an_id("instrument"),
        name=Texts("Evolutor", "Évoluteur", "Evolutor"),
        low=0,
        high=10,
        groups=tuple(groups),
        moments=moments,
    )


def _answer(statement: UUID, index: int, given: int | AnswerState | None) -> AnswerReading:
    version = uuid5(statement, f"answer {index}")
    if isinstance(given, AnswerState):
        return AnswerReading(statement, version, given, None)
    return AnswerReading(statement, version, AnswerState.GIVEN, given)


def a_plan(name: str = "Yara", companion: str = "Sara", steps: int = 5) -> PlanReading:
    """A plan about money with that many steps."""
    texts = (
        ("Gsm-factuur meenemen naar Sara", "ik", date(2026, 11, 17), "", True),
        ("Samen bellen naar de gsm-winkel", "ik + Sara", date(2026, 11, 19), "", True),
        ("Afbetaling: € 40 per maand", "ik", None, "vanaf 1 december", False),
        ("Jongerenrekening openen", "ik + tante Mina", date(2026, 12, 12), "", False),
        ("Kasboekje verder invullen", "ik", None, "elke zondag", False),
    )
    rows = tuple(
        StepReading(
            id=an_id("step", number),
            version=an_id("step version", number),
            text=f"{text} {number + 1}" if number >= len(texts) else text,
            who=who,
            on=on,
            when=when,
            done_on=on if done else None,
        )
        for number in range(steps)
        for text, who, on, when, done in (texts[number % len(texts)],)
    )
    return PlanReading(
        id=an_id("plan"),
        version=an_id("plan version"),
        youth_id=an_id("youth"),
        youth_name=name,
        companion_name=companion,
        companion_phone="0470 00 00 00",
        wish="mijn eigen rekening beheren",
        by=date(2027, 3, 4),
        made_on=DAY,
        domain_id=an_id("domain", 1),
        domain_name=Texts("Geld"),
        colour="#CC6677",
        steps=rows,
    )
