"""What the tests of operations share: a notebook made once, and a copy of it for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.operations.demo import make_demo
from desktop.operations.desk import Desk
from desktop.operations.making import create
from tests.conftest import PASSPHRASE, WORKER
from tests.operations.copies import Copies
from tests.operations.meeting import Meeting
from tests.operations.world import BEGIN, World, populate


@pytest.fixture(scope="session")
def populated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Copies, World]:
    """A notebook in which two youths are known, with the ids of what stands in it."""
    folder = tmp_path_factory.mktemp("populated") / "notebook"
    opened = create(folder, "Team Gent-Noord", WORKER, PASSPHRASE, at=BEGIN).opened
    world = populate(opened.desk)
    opened.desk.close()
    return Copies.of(opened), world


@pytest.fixture(scope="session")
def copies(populated: tuple[Copies, World]) -> Copies:
    """Makes copies of that notebook."""
    return populated[0]


@pytest.fixture(scope="session")
def world(populated: tuple[Copies, World]) -> World:
    """The ids of what stands in that notebook, and in every copy of it."""
    return populated[1]


@pytest.fixture
def desk(copies: Copies, tmp_path: Path) -> Iterator[Desk]:
    """A desk at a copy of that notebook."""
    made = copies.copy(tmp_path / "notebook")
    yield made
    made.close()


@pytest.fixture
def colleague(copies: Copies, desk: Desk) -> Iterator[Desk]:
    """A second desk at the notebook of `desk`, as another program on this PC has it."""
    second = copies.open(desk.notebook.folder)
    yield second
    second.close()


@pytest.fixture
def meeting(desk: Desk, copies: Copies, tmp_path: Path) -> Meeting:
    """Makes clashes in the notebook of `desk`."""
    return Meeting(desk, copies, tmp_path)


@pytest.fixture(scope="session")
def demo_copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    """Makes copies of the demo notebook."""
    opened = make_demo(tmp_path_factory.mktemp("demo") / "notebook")
    opened.desk.close()
    return Copies.of(opened)


@pytest.fixture
def demo(demo_copies: Copies, tmp_path: Path) -> Iterator[Desk]:
    """A desk at a copy of the demo notebook."""
    made = demo_copies.copy(tmp_path / "demo")
    yield made
    made.close()
