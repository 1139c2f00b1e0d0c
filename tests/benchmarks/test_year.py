"""How large the shared folder is after a year of ten workers who save two hundred times a day."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import uuid4

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.store.epoch_keys import EpochKeys
from desktop.store.images import Image
from desktop.store.rows_dump import dump
from desktop.store.share.dump_packing import packed
from desktop.store.share.entries import NO_HASH, After, Body, closed
from desktop.store.share.retention import to_keep
from tests.store.simulated import YEAR, Scale, in_memory, put, simulated

DAYS, SAVES, KEPT_DAYS = 365, 200, 30
MOST = 100 << 20


def _part(share: float) -> Scale:
    """What a team has done after a part of the year; it has all its youths from the beginning."""
    parts = {
        name: max(1, round(getattr(YEAR, name) * share))
        for name in ("operations", "overviews", "moments", "plans", "steps")
    }
    return Scale(workers=YEAR.workers, youths=YEAR.youths, **parts)


def _snapshot(scale: Scale) -> int:
    with in_memory() as engine, engine.begin() as connection:
        put(connection, simulated(scale))
        return len(packed(dump(connection)))


def _entry() -> int:
    """A score with a line of words, as an entry of the journal."""
    mark = uuid4()
    view: Image = {
        "id": str(uuid4()),
        "version": str(mark),
        "overview_id": str(uuid4()),
        "domain_id": str(uuid4()),
        "position": 3,
        "score": 4,
        "note": "Ik slaap beter sinds ik bij mijn tante woon, maar de huur blijft moeilijk. " * 2,
    }
    trail: Image = {
        "id": str(mark),
        "version": str(mark),
        "at": "2025-11-03T14:02:33.123456+00:00",
        "worker_id": str(uuid4()),
        "kind": "SetNote",
        "youth_id": str(uuid4()),
    }
    rows = (After("domain_view", uuid4(), view), After("audit", mark, trail))
    body = Body(id=mark, at=datetime.now(UTC), worker=uuid4(), kind="SetNote", youth=uuid4(), rows=rows)
    return len(closed(body, 7, NO_HASH, EpochKeys(uuid4(), {1: sha256(b"key").digest()})).raw)


@pytest.mark.benchmark(group="the folder after a year")
def test_the_folder_after_a_year(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    # In a run of the tests a tenth of it is enough to see that it works.
    whole = 1.0 if request.config.getoption("benchmark_enable") else 0.02
    end = datetime(2026, 1, 1, 18, tzinfo=UTC)
    made: Mapping[int, datetime] = {
        day * SAVES: end - timedelta(days=DAYS - day) for day in range(1, DAYS + 1)
    }

    def measure() -> dict[str, float]:
        at = {share: _snapshot(_part(share * whole)) for share in (0.1, 0.4, 0.7, 1.0)}
        grows = (at[1.0] - at[0.1]) / 0.9
        sizes = [at[0.1] + grows * (position / SAVES / DAYS - 0.1) for position in to_keep(made, end)]
        journal = KEPT_DAYS * SAVES * _entry()
        return {
            "snapshots": len(sizes),
            "newest_snapshot_mb": at[1.0] / (1 << 20),
            "snapshots_mb": sum(sizes) / (1 << 20),
            "journal_mb": journal / (1 << 20),
            "folder_mb": (sum(sizes) + journal) / (1 << 20),
        }

    found = benchmark.pedantic(measure, rounds=1)
    benchmark.extra_info.update(found)
    assert found["folder_mb"] * (1 << 20) < MOST
