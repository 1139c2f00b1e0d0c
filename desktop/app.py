"""The one place where everything is put together: the program in a window."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.models.languages import Language
from desktop.views.asking import Asking
from desktop.views.background import Background, Worker
from desktop.views.crash import CrashWatch
from desktop.views.keeper import Keeper
from desktop.views.preferences import APPEARANCE, LANGUAGE, Appearance, Preferences
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.window import MainWindow

if TYPE_CHECKING:
    from argparse import Namespace
    from concurrent.futures import ThreadPoolExecutor

NAME = "Trajectwiel"


class LazyKeeper:
    """Opens, makes and shares notebooks, loading what that takes when it is first asked to.

    It is asked on the worker thread, and so is what it loads: it has every method of a Keeper, and
    hands it on when that is called.
    """

    def __init__(self, demo_folder: Path | None = None) -> None:
        self._demo_folder = demo_folder
        self._loaded: Keeper | None = None

    @property
    def _keeper(self) -> "Keeper":
        if self._loaded is None:
            from desktop.operations.opening import Keepers

            self._loaded = Keepers(self._demo_folder or demo_folder())
        return self._loaded

    def warm_up(self) -> None:
        """Load the database, and the pages that ask it questions."""
        self._keeper.warm_up()
        import desktop.views.dossier.page
        import desktop.views.settings.page
        import desktop.views.youths.page  # noqa: F401

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_") or not hasattr(Keeper, name):
            raise AttributeError(name)

        # What is looked up on the window's thread is loaded only once it is called, on the other one.
        def later(*given: Any, **named: Any) -> Any:
            return getattr(self._keeper, name)(*given, **named)

        return later


class OneThread:
    """Runs jobs one after the other, on a thread that starts with the first of them."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def submit(self, job: Callable[[], None], /) -> object:
        """Run a job, in its turn."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="notebook")
        return self._pool.submit(job)

    def finish(self) -> None:
        """Wait until all that was submitted has been done."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)


def demo_folder() -> Path:
    """Where the demo notebook of this PC lies."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "demo"


class Program(NamedTuple):
    """All that was put together; `window` is not shown yet."""

    window: MainWindow
    theme: Theme
    speaking: Speaking
    preferences: Preferences
    background: Background


def assemble(
    application: QApplication,
    preferences: Preferences,
    keeper: "Keeper",
    worker: Worker,
    *,
    language: Language | None = None,
    appearance: Appearance | None = None,
    place: Path | None = None,
    asking: Asking | None = None,
    in_fusion: bool = False,
) -> Program:
    """Put the program together.

    `language` and `appearance` hold for this run, instead of what is preferred; `place` is where
    new notebooks are proposed, the user's documents if not given; `asking` the system's dialogs;
    `in_fusion` says that the application is one of `new_application`.
    """
    theme = Theme(application, appearance or preferences[APPEARANCE], in_fusion=in_fusion)
    speaking = Speaking(application, language or preferences[LANGUAGE])
    background = Background(worker, application)
    window = MainWindow(application, theme, speaking, preferences, keeper, background, asking, place)
    application.setWindowIcon(theme.icon("wheel", theme.palette.accent))
    window.painted.connect(lambda: background.submit(keeper.warm_up, lambda _nothing: None))
    application.commitDataRequest.connect(lambda _manager: window.flush())
    return Program(window, theme, speaking, preferences, background)


def new_application(program: str) -> QApplication:
    """Make the application, in the style that Theme builds upon."""
    application = QApplication([program, "-style", "fusion"])
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    return application


def preferences_of_this_pc() -> Preferences:
    """The preferences of whoever works on this PC, in a file that people can read."""
    return Preferences(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program in a window until it is closed; returns the exit code."""
    chosen = _chosen(sys.argv[1:] if argv is None else argv)
    application = new_application(sys.argv[0])
    worker = OneThread()
    program = assemble(
        application,
        preferences_of_this_pc(),
        LazyKeeper(),
        worker,
        in_fusion=True,
        language=chosen.language if chosen else None,
        appearance=chosen.appearance if chosen else None,
    )
    crashes = CrashWatch(application)
    crashes.install()
    program.background.broken.connect(crashes.tell)
    program.window.painted.connect(_collect_from_now_on)
    program.window.begin(chosen.notebook if chosen else None)
    program.window.show()
    code = application.exec()
    worker.finish()
    return code


def _collect_from_now_on() -> None:
    # What was loaded by now stays for good: there is no use in going through it time and again.
    gc.enable()
    gc.freeze()


def _chosen(argv: Sequence[str]) -> "Namespace | None":
    if not argv:
        return None
    # Without options it would be loaded for nothing.
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="trajectwiel", description="The wheel, the evolutor and the step plan.")
    parser.add_argument("--notebook", type=Path, metavar="DIR", help="open the notebook in this folder")
    parser.add_argument(
        "--language", type=Language, choices=list(Language), help="nl, fr or en, for this run"
    )
    looks = parser.add_mutually_exclusive_group()
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        looks.add_argument(
            f"--{appearance}",
            dest="appearance",
            action="store_const",
            const=appearance,
            help=f"be {appearance} for this run",
        )
    return parser.parse_args(list(argv))
