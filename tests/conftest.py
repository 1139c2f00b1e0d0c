"""What all tests share: Qt without a screen, and a real notebook in a temporary folder."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests run side by side in several processes; none may touch the preferences of whoever runs them.
os.environ["QT_LOGGING_RULES"] = "*.debug=false"

import desktop.views  # noqa: F401 - its guard has to come before any long use of Qt
from desktop.operations.desk import Desk
from desktop.operations.known import revive
from desktop.operations.making import create, desk_of
from desktop.operations.opened import Created
from desktop.store.opening import open_with_private_key

PASSPHRASE = "vier warme woorden samen"
WORKER = "Sara"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Created:
    """A new notebook of worker Sara, closed; deriving keys takes too long to do it for every test."""
    folder = tmp_path_factory.mktemp("template") / "notebook"
    made = create(folder, "Team Gent-Noord", WORKER, PASSPHRASE)
    made.opened.desk.close()
    return made


@pytest.fixture
def created(template: Created, tmp_path: Path) -> Iterator[Created]:
    """A new notebook of worker Sara in the folder `notebook` of the temporary folder."""
    folder = tmp_path / "notebook"
    shutil.copytree(template.opened.folder, folder)
    unlocked = template.opened.unlocked
    unsealed = open_with_private_key(folder, unlocked.worker_id, unlocked.private_key, revive)
    made = Created(desk_of(unsealed), template.recovery_key)
    yield made
    made.opened.desk.close()


@pytest.fixture
def desk(created: Created) -> Desk:
    """The desk of that notebook."""
    return created.opened.desk
