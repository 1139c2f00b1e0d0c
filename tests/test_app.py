"""The program as a whole: what it loads before its window is there, and what its arguments mean."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __main__ as entry
from desktop import app, commandline
from desktop.commandline import COMMANDS
from desktop.models.languages import Language
from desktop.views.preferences import Appearance

LATER = ("sqlalchemy", "reportlab", "alembic", "babel", "keyring", "cryptography", "sqlcipher3")

FIRST_WINDOW = """
import sys
from pathlib import Path
import desktop.app as app
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

folder = Path(sys.argv[1])
preferences = app.Preferences(QSettings(str(folder / "p.ini"), QSettings.Format.IniFormat))
application = QApplication([])
worker = app.OneThread()
program = app.assemble(application, preferences, app.LazyKeeper(folder / "demo"), worker)

# In the place of what is loaded once the window has been painted.
program.window.painted.disconnect()
at_first = []
program.window.painted.connect(lambda: at_first.extend(sys.modules))
program.window.painted.connect(application.quit)
program.window.begin(folder / "notebook" if sys.argv[2] == "unlock" else None)
program.window.show()
application.exec()
print(" ".join(at_first))
"""


def in_a_process(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("page", ["welcome", "unlock"])
def test_the_first_window_waits_for_no_database_and_no_paper(tmp_path: Path, page: str) -> None:
    run = in_a_process(FIRST_WINDOW, str(tmp_path), page)
    assert run.returncode == 0, run.stderr
    loaded = set(run.stdout.split())
    assert f"desktop.views.{page}.page" in loaded
    assert not [module for module in LATER if module in loaded]
    assert not loaded & {"desktop.operations.base", "desktop.models.readings", "PIL", "pypdfium2"}


WARMED_UP = """
import sys
from pathlib import Path
import desktop.app as app
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

folder = Path(sys.argv[1])
preferences = app.Preferences(QSettings(str(folder / "p.ini"), QSettings.Format.IniFormat))
application = QApplication([])
worker = app.OneThread()
program = app.assemble(application, preferences, app.LazyKeeper(folder / "demo"), worker)
program.background.busy.connect(lambda busy: None if busy else application.quit())
program.background.broken.connect(lambda error: sys.exit(repr(error)))
program.window.begin()
program.window.show()
application.exec()
worker.finish()
print("sqlalchemy" in sys.modules, "desktop.views.dossier.page" in sys.modules)
"""


def test_once_the_window_is_there_the_database_is_loaded_beside_it(tmp_path: Path) -> None:
    run = in_a_process(WARMED_UP, str(tmp_path))
    assert run.stdout.split() == ["True", "True"], run.stderr


def test_the_program_starts_and_ends_by_itself(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from desktop.views.window import MainWindow\n"
        "begin = MainWindow.begin\n"
        "def and_close(self, notebook=None):\n"
        "    begin(self, notebook)\n"
        "    self.painted.connect(self.close)\n"
        "MainWindow.begin = and_close\n"
        "from desktop.__main__ import main\n"
        "sys.exit(main(['--language', 'fr', '--dark']))\n"
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "APPDATA": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr


def test_options_of_the_window_are_understood() -> None:
    chosen = app._chosen(["--notebook", "x", "--language", "fr", "--dark"])
    assert chosen is not None
    assert (chosen.notebook, chosen.language, chosen.appearance) == (
        Path("x"),
        Language.FRENCH,
        Appearance.DARK,
    )
    assert app._chosen([]) is None


@pytest.mark.parametrize("arguments", [["--language", "de"], ["--dark", "--light"], ["--dark", "youths"]])
def test_wrong_usage_of_the_window_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        app._chosen(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [[], ["--dark"], ["--light"], ["--language", "fr"], ["--language=fr"], ["--notebook", "demo"]],
)
def test_options_of_the_window_open_it(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[object] = []

    def main(given: list[str]) -> int:
        came.append(given)
        return 3

    monkeypatch.setattr(app, "main", main)
    assert entry.main(arguments) == 3
    assert came == [arguments]


@pytest.mark.parametrize("first", [*COMMANDS, "--help", "--version", "nonsense"])
def test_all_else_goes_to_the_commands(first: str, monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[object] = []

    def main(given: list[str]) -> int:
        came.append(given)
        return 3

    monkeypatch.setattr(commandline, "main", main)
    assert entry.main([first, "--more"]) == 3
    assert came == [[first, "--more"]]


def test_nothing_else_of_the_program_is_loaded_for_a_command() -> None:
    run = in_a_process(
        "import sys; from desktop.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print('loaded:', [m for m in sys.modules if m.startswith('PySide6')])"
    )
    assert run.stdout.splitlines()[-1] == "loaded: []", run.stderr
