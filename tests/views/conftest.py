"""What the tests of views share: a theme, preferences in a file of their own, and a notebook."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.preferences import LANGUAGE, Appearance, Preferences
from desktop.views.theme import Theme
from tests.conftest import PASSPHRASE
from tests.views.keepers import KeeperWithoutKeyring
from tests.views.two_pcs import TeamTemplate, TwoPcs, team_template
from tests.views.windows import Pc, sweep

T = TypeVar("T")


class Inline(Executor):
    """Runs what is submitted at once, on the thread of the test."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        """Run it now."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
            raise
        return future


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Have widgets that a test is done with go at once: outside of an event loop Qt keeps them.

    Each Theme styles all widgets there are, so that those left over would make every test slower
    than the one before.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def background(qapp: QApplication) -> Background:
    """The worker of the window, here on the window's own thread; what breaks there fails the test."""
    worker = Background(Inline())

    def broken(error: Exception) -> None:
        raise error

    worker.broken.connect(broken)
    return worker


@pytest.fixture
def notebook(desk: Desk, background: Background) -> Notebook:
    """A real notebook, for views."""
    return Notebook(desk, background)


@pytest.fixture(scope="session")
def shared_template(tmp_path_factory: pytest.TempPathFactory) -> TeamTemplate:
    """A notebook that Sara and Joris share, closed."""
    return team_template(tmp_path_factory.mktemp("team") / "shared", PASSPHRASE)


@pytest.fixture
def team(shared_template: TeamTemplate, tmp_path: Path) -> Iterator[TwoPcs]:
    """A notebook that Sara and Joris share, each at a desk of their own."""
    made = shared_template.copy(tmp_path / "shared")
    yield made
    made.close()


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    """The theme of the whole run: dressing the application takes longer than most tests."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def theme(one_theme: Theme) -> Theme:
    """The light theme."""
    if one_theme.dark or one_theme.family != QApplication.font().family():
        one_theme.choose(Appearance.LIGHT)
    return one_theme


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of their own, in Dutch."""
    made = Preferences(QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat))
    made[LANGUAGE] = Language.DUTCH
    return made


@pytest.fixture
def keeper(tmp_path: Path) -> Keepers:
    """Opens and makes notebooks, on a PC without a keyring."""
    return KeeperWithoutKeyring(tmp_path / "demo")


@pytest.fixture
def pc(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    preferences: Preferences,
    background: Background,
    keeper: Keepers,
    tmp_path: Path,
) -> Iterator[Pc]:
    """All that the window needs."""
    made = Pc(qtbot, qapp, theme, preferences, background, keeper, tmp_path)
    yield made
    made.speaking.deleteLater()
    sweep()
