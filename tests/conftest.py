"""What all tests share: Qt without a screen, and a real notebook in a temporary folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests run side by side in several processes; none may touch the preferences of whoever runs them.
os.environ["QT_LOGGING_RULES"] = "*.debug=false"

import desktop.views  # noqa: F401 - its guard has to come before any long use of Qt
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.opening import create

PASSPHRASE = "vier warme woorden samen"
WORKER = "Sara"


@pytest.fixture
def created(tmp_path: Path) -> Iterator[Created]:
    """A new notebook of worker Sara in the folder `notebook` of the temporary folder."""
    made = create(tmp_path / "notebook", "Team Gent-Noord", WORKER, PASSPHRASE)
    yield made
    made.opened.desk.close()


@pytest.fixture
def desk(created: Created) -> Desk:
    """The desk of that notebook."""
    return created.opened.desk
