"""A notebook shared in a folder: what a save costs, taking over a year's work, and joining a team."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.models.life_domains import LifeDomain
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Youth
from desktop.operations.desk import Desk
from desktop.operations.making import create
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.sharing import share
from desktop.operations.youths import AddYouth
from desktop.store.images import MODELS, image_of, values_of
from desktop.store.place import Place
from desktop.store.replay import take_over, write
from desktop.store.replica import engine_of
from desktop.store.schema import lay_out
from desktop.store.share.entries import NO_HASH, After, Body, Entry, closed, opened
from tests.conftest import PASSPHRASE, WORKER

ROOT = Path(__file__).parents[2]
WRITERS = 4


@pytest.fixture(scope="module")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether it is measured in earnest; in a run of the tests only whether it works."""
    return bool(request.config.getoption("benchmark_enable"))


@pytest.fixture(scope="module")
def many(full: bool) -> int:
    """How many entries are taken over."""
    return 10_000 if full else 600


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """A notebook shared in a folder on this PC."""
    folder = tmp_path_factory.mktemp("team")
    made = create(folder / "here", "Team", WORKER, PASSPHRASE).opened
    (folder / "drive").mkdir()
    share(made, folder / "drive")
    yield made
    made.desk.close()


def _view(desk: Desk) -> UUID:
    youth = desk.do(AddYouth(name="Yara")).result
    assert youth
    desk.do(StartOverview(youth=youth))
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    return reading.domains[0].id


@pytest.mark.benchmark(group="a save in a shared notebook")
def test_floor_the_same_save_on_one_pc(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    made = create(tmp_path / "here", "Team", WORKER, PASSPHRASE).opened
    view, numbers = _view(made.desk), iter(range(1_000_000))
    benchmark(lambda: made.desk.do(SetNote(view=view, note=f"note {next(numbers)}")))
    made.desk.close()


@pytest.mark.benchmark(group="a save in a shared notebook")
def test_a_save_in_a_folder_on_this_disk(benchmark: BenchmarkFixture, team: Opened) -> None:
    view, numbers = _view(team.desk), iter(range(1_000_000))
    benchmark(lambda: team.desk.do(SetNote(view=view, note=f"note {next(numbers)}")))


@pytest.mark.benchmark(group="looking for news")
def test_looking_for_news_where_there_is_none(benchmark: BenchmarkFixture, team: Opened) -> None:
    benchmark(team.desk.sync)


@pytest.fixture(scope="module")
def year(team: Opened, many: int) -> list[Entry]:
    """Ten thousand entries, when measured; each with a score and its line in the audit trail."""
    view = _view(team.desk)
    keys = team.holding.keys
    with team.desk.notebook.sessions.reading() as session:
        row = session.get(DomainView, view)
        assert row
        image = image_of(row)
    entries: list[Entry] = []
    previous, at = NO_HASH, datetime(2025, 1, 1, tzinfo=UTC)
    for number in range(many):
        mark = uuid4()
        at += timedelta(minutes=7)
        rows = (
            After(
                "domain_view",
                uuid4(),
                {**image, "version": str(mark), "note": f"Regel {number} in eigen woorden"},
            ),
            After(
                "audit",
                mark,
                {
                    "id": str(mark),
                    "version": str(mark),
                    "at": at.isoformat(),
                    "worker_id": str(team.worker_id),
                    "kind": "SetScore",
                    "youth_id": None,
                },
            ),
        )
        rows = (After("domain_view", rows[0].id, {**(rows[0].image or {}), "id": str(rows[0].id)}), rows[1])
        body = Body(id=mark, at=at, worker=team.worker_id, kind="SetScore", rows=rows)
        entries.append(closed(body, number + 1, previous, keys))
        previous = entries[-1].hash
    return entries


def _empty(tmp_path: Path, team: Opened) -> Callable[[], tuple[tuple[Session], dict[str, object]]]:
    """An empty replica, but for the rows that scores refer to."""
    with team.desk.notebook.sessions.reading() as session:
        before = [
            After(table, row.id, image_of(row))
            for table, model in MODELS.items()
            if table not in {"domain_view", "audit"}
            for row in session.scalars(select(model))
        ]

    def make() -> tuple[tuple[Session], dict[str, object]]:
        engine = engine_of(tmp_path / f"{uuid4().hex}.sqlcipher", bytes(32))
        lay_out(engine)
        with engine.begin() as connection:
            Place.lay_out(connection)
            write(connection, before)
        return (Session(engine, autoflush=False),), {}

    return make


@pytest.mark.benchmark(group="10,000 entries into an empty replica")
def test_floor_sqlalchemy_inserts_the_same_rows(
    benchmark: BenchmarkFixture, team: Opened, year: list[Entry], tmp_path: Path
) -> None:
    def insert(session: Session) -> None:
        for entry in year:
            session.add_all(
                MODELS[row.table](**values_of(row.table, row.image)) for row in entry.body.rows if row.image
            )
        session.commit()

    benchmark.pedantic(insert, setup=_empty(tmp_path, team), rounds=3)


@pytest.mark.benchmark(group="10,000 entries into an empty replica")
def test_entries_opened_checked_and_taken_over(
    benchmark: BenchmarkFixture, team: Opened, year: list[Entry], tmp_path: Path
) -> None:
    keys = team.holding.keys

    def replay(session: Session) -> None:
        previous = NO_HASH
        for begin in range(0, len(year), 500):
            batch = []
            for entry in year[begin : begin + 500]:
                batch.append(opened(entry.raw, entry.position, previous, keys))
                previous = entry.hash
            take_over(session.connection(), batch)
            Place(session.connection()).advance(batch, datetime.now(UTC))
            session.commit()
        assert session.query(Audit).count() == len(year)

    benchmark.pedantic(replay, setup=_empty(tmp_path, team), rounds=3)


def _people(session: Session, youths: int) -> None:
    """Youths with two overviews each and a trail, as rows: doing it all would take minutes."""
    domains = list(session.scalars(select(LifeDomain).where(LifeDomain.active)))
    at = datetime(2025, 3, 1, 12, tzinfo=UTC)
    for number in range(youths):
        youth = Youth(id=uuid4(), version=uuid4(), name=f"Jongere {number:04}", language="nl", method="")
        session.add(youth)
        session.flush()
        for month in (3, 9):
            overview = Overview(
                id=uuid4(), version=uuid4(), youth_id=youth.id, on=date(2025, month, 1), made_at=at
            )
            overview.hold(domains)
            for place, view in enumerate(overview.views):
                view.version = uuid4()
                view.score, view.note = 1 + place % 5, f"Wat ik daarover zeg, {number}.{place}"
                session.add(
                    Audit(
                        id=view.version,
                        version=view.version,
                        at=at,
                        worker_id=youth.id,
                        kind="SetScore",
                        youth_id=youth.id,
                    )
                )
            session.add(overview)
            session.flush()


@pytest.mark.benchmark(group="joining a notebook of 1,000 youths")
def test_joining_from_a_snapshot(benchmark: BenchmarkFixture, tmp_path: Path, full: bool) -> None:
    made = create(tmp_path / "here", "Team", WORKER, PASSPHRASE).opened
    with made.desk.notebook.sessions.writing() as session:
        _people(session, 1000 if full else 20)
    (tmp_path / "drive").mkdir()
    root = share(made, tmp_path / "drive")
    keepers = Keepers(tmp_path / "demo")

    def join() -> None:
        keepers.join(root, PASSPHRASE, tmp_path / uuid4().hex).desk.close()

    benchmark.pedantic(join, rounds=3)
    made.desk.close()


SAVING = """
import sys, time
from pathlib import Path
from uuid import UUID
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote
folder, passphrase, view, begin, end = sys.argv[1:]
opened = Keepers(Path(folder)).open(Path(folder), passphrase)
opened.desk.sync()
print("ready", flush=True)
time.sleep(max(0.0, float(begin) - time.time()))
saved = 0
while time.time() < float(end):
    opened.desk.do(SetNote(view=UUID(view), note=f"note {saved} of {folder}"))
    saved += 1
print(saved, flush=True)
opened.desk.close()
"""


@pytest.mark.benchmark(group="4 programs saving without pause")
def test_saves_a_second_of_four_programs_together(
    benchmark: BenchmarkFixture, tmp_path: Path, full: bool
) -> None:
    made = create(tmp_path / "pc0", "Team", WORKER, PASSPHRASE).opened
    (tmp_path / "drive").mkdir()
    root = share(made, tmp_path / "drive")
    views = [_view(made.desk) for _writer in range(WRITERS)]
    keepers = Keepers(tmp_path / "demo")
    for writer in range(1, WRITERS + 1):
        keepers.join(root, PASSPHRASE, tmp_path / f"pc{writer}").desk.close()
    begin, seconds = time.time() + 6, 10 if full else 1
    programs = [
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                SAVING,
                str(tmp_path / f"pc{writer + 1}"),
                PASSPHRASE,
                str(views[writer]),
                str(begin),
                str(begin + seconds),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for writer in range(WRITERS)
    ]

    def wait() -> int:
        return sum(int(program.communicate()[0].split()[-1]) for program in programs)

    saved = benchmark.pedantic(wait, rounds=1)
    made.desk.sync()
    trail = made.desk.notebook.look(
        lambda work: len([1 for row in work.session.scalars(select(Audit)) if row.kind == "SetNote"])
    )
    assert trail == saved, "none lost, none twice"
    benchmark.extra_info["saves_a_second"] = saved / seconds
    made.desk.close()
