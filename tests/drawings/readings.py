"""Makers of sample readings, with a plain measure of text that needs no font."""

from collections.abc import Sequence
from datetime import date
from unicodedata import combining
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

SPACE = UUID(int=7)
TOL = ("#332288", "#CC6677", "#117733", "#88CCEE", "#44AA99", "#AA4499", "#882255", "#DDCC77", "#999933")
NINE = (
    ("Wonen", "living", 3, 2),
    ("Geld", "money", 2, 1),
    ("Werk", "work", 2, 2),
    ("School", "school", 4, 3),
    ("Gezondheid", "body", 4, 4),
    ("Hoofd en gevoel", "mind", 3, 1),
    ("Familie", "family", 1, 1),
    ("Vrienden", "friends", 5, 4),
    ("Vrije tijd", "free_time", None, 3),
)
STATEMENTS = ("Ik durf hulp vragen", "Ik heb mensen rond mij", "Ik kom afspraken na", "Ik geloof in mezelf")


def measure(text: str, size: float, bold: bool) -> float:
    """A width per letter, near that of a real font: narrow and wide letters differ."""
    wide = sum(
        0.0
        if combining(letter)
        else 0.3
        if letter in " .,·ijltIf'|"
        else 0.84
        if letter in "mwMW—…"
        else 0.57
        for letter in text
    )
    return wide * size * (1.07 if bold else 1.0)


def an_id(kind: str, number: int = 0) -> UUID:
    """The same id each time for the same words."""
    return uuid5(SPACE, f"{kind} {number}")


def an_overview(
    domains: Sequence[tuple[str, str, int | None, int | None]] = NINE, on: date = date(2026, 11, 12)
) -> OverviewReading:
    """An overview; each domain is its name, icon, score and the score before."""
    rows = tuple(
        DomainReading(
            id=an_id("row", number),
            version=an_id("row version", number),
            domain_id=an_id("domain", number),
            key=f"domain_{number}",
            name=Texts(name),
            plain=Texts(f"{name} gewoon gezegd"),
            icon=icon,
            colour=TOL[number % len(TOL)],
            score=score,
            previous_score=previous,
            note="",
        )
        for number, (name, icon, score, previous) in enumerate(domains)
    )
    return OverviewReading(
        id=an_id("overview"),
        version=an_id("overview version"),
        youth_id=an_id("youth"),
        youth_name="Yara",
        companion_name="Sara",
        on=on,
        domains=rows,
        previous_on=None,
        marks=(),
    )


def an_evolutor(
    names: Sequence[str] = STATEMENTS,
    moments: Sequence[tuple[date, Sequence[int | None]]] = (),
    colours: Sequence[str] = TOL,
) -> EvolutorReading:
    """An evolutor; each moment is its day and a value for each statement (None: no number given)."""
    statements = tuple(
        StatementReading(
            id=an_id("statement", number),
            key=f"statement_{number}",
            text=Texts(name),
            plain=Texts(f"{name} (gewoon)"),
            icon="",
            colour=colours[number % len(colours)],
        )
        for number, name in enumerate(names)
    )
    rows = []
    for number, (on, values) in enumerate(moments):
        first = moments[0][0]
        answers = tuple(
            AnswerReading(
                statement_id=statement.id,
                version=an_id("answer", number * 100 + place),
                state=AnswerState.GIVEN if value is not None else AnswerState.DONT_KNOW,
                value=value,
            )
            for place, (statement, value) in enumerate(zip(statements, values, strict=True))
        )
        rows.append(
            MomentReading(
                id=an_id("moment", number),
                version=an_id("moment version", number),
                on=on,
                months=round((on - first).days / 30.44),
                answers=answers,
            )
        )
    return EvolutorReading(
        youth_id=an_id("youth"),
        youth_name="Yara",
        companion_name="Sara",
        instrument_id=an_id("instrument"),
        name=Texts("Evolutor"),
        low=0,
        high=10,
        groups=(StatementGroup(an_id("group"), "all", Texts("Alles"), statements),),
        moments=tuple(rows),
    )


def a_step(
    number: int,
    text: str,
    who: str = "",
    on: date | None = None,
    when: str = "",
    done_on: date | None = None,
) -> StepReading:
    """One step."""
    return StepReading(an_id("step", number), an_id("step version", number), text, who, on, when, done_on)


def a_plan(
    steps: Sequence[StepReading] = (),
    wish: str = "mijn eigen rekening beheren",
    by: date | None = date(2027, 3, 4),
    name: str = "Yara",
    phone: str = "0470 00 00 00",
    domain: str = "Geld",
    colour: str = "#CC6677",
) -> PlanReading:
    """A plan; without a domain name it belongs to no domain."""
    return PlanReading(
        id=an_id("plan"),
        version=an_id("plan version"),
        youth_id=an_id("youth"),
        youth_name=name,
        companion_name="Sara",
        companion_phone=phone,
        wish=wish,
        by=by,
        made_on=date(2026, 11, 12),
        domain_id=an_id("domain") if domain else None,
        domain_name=Texts(domain) if domain else None,
        colour=colour,
        steps=tuple(steps),
    )


def yaras_evolutor() -> EvolutorReading:
    """Four moments of Yara's, three months apart, five statements."""
    return an_evolutor(
        (*STATEMENTS, "Ik kan met geld omgaan"),
        (
            (date(2026, 2, 10), (2, 5, 3, 2, 4)),
            (date(2026, 5, 12), (4, 6, 5, 2, 3)),
            (date(2026, 8, 11), (5, 8, 6, 4, 3)),
            (date(2026, 11, 12), (8, 8, 7, 5, 4)),
        ),
        ("#332288", "#44AA99", "#117733", "#AA4499", "#CC6677"),
    )


def yaras_plan() -> PlanReading:
    """Five steps of Yara's, two of them done."""
    return a_plan(
        (
            a_step(1, "Gsm-factuur meenemen naar Sara", "ik", date(2026, 11, 17), "", date(2026, 11, 17)),
            a_step(
                2, "Samen bellen naar de gsm-winkel", "ik + Sara", date(2026, 11, 19), "", date(2026, 11, 19)
            ),
            a_step(3, "Afbetaling: € 40 per maand", "ik", None, "vanaf 1 dec"),
            a_step(4, "Jongerenrekening openen", "ik + tante Mina", date(2026, 12, 12)),
            a_step(5, "Kasboekje verder invullen", "ik", None, "elke zondag"),
        )
    )
