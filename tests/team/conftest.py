"""What the tests of a team share: three PCs that work in one notebook."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from desktop.operations.desk import Desk
from tests.operations.world import World, populate
from tests.team.pcs import Original, Pcs, original_team

QUICK = settings(
    max_examples=10,
    stateful_step_count=30,
    deadline=None,
    # Making a failure smaller takes minutes here; add Phase.shrink to see the smallest.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
THOROUGH = "thorough"
settings.register_profile(THOROUGH, QUICK, max_examples=1500, stateful_step_count=50)


@pytest.fixture(scope="session")
def team_and_world(tmp_path_factory: pytest.TempPathFactory) -> tuple[Original, World]:
    """A team with two youths in its notebook, made once; with the ids of what stands in it."""
    worlds: list[World] = []

    def fill(desk: Desk) -> None:
        worlds.append(populate(desk))

    original = original_team(tmp_path_factory.mktemp("team"), fill)
    return original, worlds[0]


@pytest.fixture(scope="session")
def original(team_and_world: tuple[Original, World]) -> Original:
    """That team, to be copied."""
    return team_and_world[0]


@pytest.fixture(scope="session")
def world(team_and_world: tuple[Original, World]) -> World:
    """The ids of what stands in its notebook."""
    return team_and_world[1]


@pytest.fixture
def pcs(original: Original, tmp_path: Path) -> Iterator[Pcs]:
    """Three PCs at work, with nothing new to see."""
    team = original.copy(tmp_path)
    for pc in team.pcs.values():
        pc.open()
    yield team
    team.close()
