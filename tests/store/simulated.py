"""Rows of a team at work, as they would lie in its database: by chance, but always the same."""

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from sqlalchemy import Connection, Engine

from desktop.models.methods import default_instrument
from desktop.store.images import MODELS
from desktop.store.replica import engine_of
from desktop.store.schema import lay_out

Stored = str | int | float | None
StoredRow = dict[str, Stored]
Tables = Mapping[str, Sequence[StoredRow]]

_KINDS = (
    *("SetScore",) * 6,
    *("SetNote",) * 5,
    *("SetAnswer", "AddStep", "OpenDossier") * 3,
    *("SetStep", "MoveStep", "RemoveStep", "NewOverview", "NewMoment", "RenameYouth", "PutBack SetNote"),
)
_BEGIN = datetime(2025, 1, 1)


@dataclass(frozen=True)
class Scale:
    """How large a team, and how much it has done."""

    operations: int = 300
    workers: int = 3
    youths: int = 5
    overviews: int = 4
    moments: int = 3
    plans: int = 4
    steps: int = 12


YEAR = Scale(operations=73_000, workers=10, youths=120, overviews=600, moments=450, plans=1000, steps=4500)
"""Ten workers, two hundred saves a day, and some thirty thousand rows besides the trail."""


def simulated(scale: Scale = Scale(), seed: int = 1) -> Tables:
    """The rows of a team that has done that much."""
    return _Team(scale, random.Random(seed)).tables


@contextmanager
def in_memory() -> Iterator[Engine]:
    """An empty database with the tables of a notebook."""
    engine = engine_of(Path(":memory:"), bytes(range(32)))
    try:
        lay_out(engine)
        yield engine
    finally:
        engine.dispose()


def put(connection: Connection, tables: Tables) -> None:
    """Write rows as they are."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for table, rows in tables.items():
        for names in {tuple(row) for row in rows}:
            columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
            connection.exec_driver_sql(
                f'INSERT INTO "{table}" ({columns}) VALUES ({places})',
                [tuple(row.values()) for row in rows if tuple(row) == names],
            )


class _Team:
    def __init__(self, scale: Scale, chance: random.Random) -> None:
        self._chance = chance
        self.tables: dict[str, list[StoredRow]] = {table: [] for table in MODELS}
        groups = default_instrument().groups
        told = " ".join(statement.text.nl for group in groups for statement in group.statements)
        self._vocabulary = sorted(set(told.split()))
        self._begin(scale)
        self._operations = [self._operation() for _ in range(scale.operations)]
        self._overviews(scale.overviews)
        self._moments(scale.moments)
        self._plans(scale.plans, scale.steps)
        self._on_the_wheel()

    def _begin(self, scale: Scale) -> None:
        self._mark = self._id()
        self._add("notebook", self._id(), None, name="Team Gent-Noord", keep_years=7, way_back="free")
        self._workers = [
            self._add(
                "worker", self._id(), None, name=self._words(2), phone="", mail="", left_on=None, code=""
            )
            for _ in range(scale.workers)
        ]
        self._youths = [
            self._add(
                "youth",
                self._id(),
                None,
                name=self._words(1),
                birth_date=self._chance.choice((None, "2008-05-04")),
                language="nl",
                method="",
                companion_id=self._chance.choice(self._workers).hex,
                closed_on=None,
                wording="usual",
            )
            for _ in range(scale.youths)
        ]
        self._domains = [
            self._add(
                "life_domain",
                self._id(),
                None,
                key=f"domain{place}",
                position=place,
                active=1,
                icon="house",
                colour="#332288",
                picture="",
                **self._texts("name", 2),
                **self._texts("plain", 6),
            )
            for place in range(9)
        ]
        self._instrument = self._add(
            "instrument", self._id(), None, key="evolutor", low=1, high=10, **self._texts("name", 1)
        )
        group = self._add(
            "statement_group",
            self._id(),
            None,
            instrument_id=self._instrument.hex,
            key="group",
            position=0,
            **self._texts("name", 2),
        )
        self._statements = [
            self._add(
                "statement",
                self._id(),
                None,
                group_id=group.hex,
                key=f"statement{place}",
                position=place,
                icon="house",
                colour="#332288",
                **self._texts("text", 12),
                **self._texts("plain", 8),
            )
            for place in range(40)
        ]

    def _operation(self) -> tuple[UUID, str]:
        mark, at = self._id(), self._instant()
        youth = self._chance.choice(self._youths).hex if self._chance.random() < 0.97 else None
        worker, kind = self._chance.choice(self._workers).hex, self._chance.choice(_KINDS)
        self._add("audit", mark, mark, at=at, worker_id=worker, kind=kind, youth_id=youth)
        return mark, at

    def _overviews(self, many: int) -> None:
        for _ in range(many):
            mark, at = self._chance.choice(self._operations)
            youth = self._chance.choice(self._youths).hex
            overview = self._add("overview", self._id(), mark, youth_id=youth, on=at[:10], made_at=at)
            for place, domain in enumerate(self._domains):
                self._add(
                    "domain_view",
                    uuid5(overview, domain.hex),
                    self._some_mark(),
                    overview_id=overview.hex,
                    domain_id=domain.hex,
                    position=place,
                    score=self._chance.choice((None, 1, 2, 3, 4, 5)),
                    note=self._words(self._chance.randint(0, 14)),
                    first=0,
                    talk=0,
                    own_strength=0,
                    own_people=1,
                    professionals=0,
                    filled_in_by="together",
                    as_before=0,
                )

    def _moments(self, many: int) -> None:
        for _ in range(many):
            mark, at = self._chance.choice(self._operations)
            moment = self._add(
                "moment",
                self._id(),
                mark,
                youth_id=self._chance.choice(self._youths).hex,
                instrument_id=self._instrument.hex,
                on=at[:10],
                made_at=at,
            )
            for statement in self._statements:
                self._add(
                    "answer",
                    uuid5(moment, statement.hex),
                    self._some_mark(),
                    moment_id=moment.hex,
                    statement_id=statement.hex,
                    state="given",
                    value=self._chance.randint(1, 10),
                    filled_in_by="",
                )

    def _plans(self, many: int, steps: int) -> None:
        plans = []
        for _ in range(many):
            mark, at = self._chance.choice(self._operations)
            plans.append(
                self._add(
                    "step_plan",
                    self._id(),
                    mark,
                    youth_id=self._chance.choice(self._youths).hex,
                    domain_id=self._chance.choice((None, *(domain.hex for domain in self._domains))),
                    wish=self._words(self._chance.randint(3, 12)),
                    by=None,
                    made_on=at[:10],
                    made_at=at,
                )
            )
        for _ in range(steps):
            self._add(
                "step",
                self._id(),
                self._some_mark(),
                plan_id=self._chance.choice(plans).hex,
                place=self._chance.choice((1.0, 2.0, 3.0, 1.5, 2.25)),
                text=self._words(self._chance.randint(4, 12)),
                who=self._words(self._chance.randint(0, 2)),
                on=self._chance.choice((None, self._instant()[:10])),
                when="",
                done_on=None,
            )

    def _on_the_wheel(self) -> None:
        """Two lines with every third domain, a link in every overview, a photo of every fourth."""
        views = self.tables["domain_view"]
        for view in views[::3]:
            for place, kind in enumerate(("strength", "worry")):
                line = self._id()
                self._add(
                    "domain_line",
                    line,
                    self._some_mark(),
                    view_id=view["id"],
                    origin_id=line.hex,
                    position=place,
                    kind=kind,
                    text=self._words(self._chance.randint(3, 9)),
                    filled_in_by="youth",
                    since=self._instant()[:10],
                    let_go_on=None,
                )
        for place, overview in enumerate(self.tables["overview"]):
            link = self._id()
            self._add(
                "domain_link",
                link,
                self._some_mark(),
                overview_id=overview["id"],
                one_id=views[9 * place]["id"],
                other_id=views[9 * place + 4]["id"],
                origin_id=link.hex,
                position=0,
                text=self._words(4),
                filled_in_by="youth",
            )
            if place % 4 == 0:
                self._photo(overview)
        self._add(
            "former_domain",
            self._id(),
            None,
            domain_id=self._domains[0].hex,
            until=self._instant(),
            icon="house",
            colour="#332288",
            picture="",
            **self._texts("name", 2),
            **self._texts("plain", 6),
        )

    def _photo(self, overview: StoredRow) -> None:
        self._add(
            "photo",
            self._id(),
            self._some_mark(),
            youth_id=overview["youth_id"],
            overview_id=overview["id"],
            name=f"{self._chance.getrandbits(256):064x}",
            width=1700,
            height=2400,
            position=0,
            caption="",
            on=overview["on"],
            added_at=overview["made_at"],
        )

    def _add(self, table: str, row: UUID, mark: UUID | None, /, **values: Stored) -> UUID:
        self.tables[table].append({"id": row.hex, "version": (mark or self._mark).hex, **values})
        return row

    def _some_mark(self) -> UUID:
        return self._chance.choice(self._operations)[0]

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)

    def _instant(self) -> str:
        day = timedelta(days=self._chance.randrange(365), seconds=self._chance.randrange(8 * 3600, 18 * 3600))
        at = _BEGIN + day + timedelta(microseconds=self._chance.randrange(1_000_000))
        return at.isoformat(" ", "microseconds")

    def _texts(self, name: str, words: int) -> dict[str, Stored]:
        return {f"{name}_{language}": self._words(words) for language in ("nl", "fr", "en")}

    def _words(self, many: int) -> str:
        return " ".join(self._chance.choices(self._vocabulary, k=many))
