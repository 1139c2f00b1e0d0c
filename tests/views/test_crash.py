"""What is told of a mistake of the program: where, and never about whom."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.views.background import Background
from desktop.views.crash import CrashWatch
from desktop.views.crash_dialog import CrashDialog
from desktop.views.crash_report import report
from desktop.views.notebook import Notebook
from tests.views.conftest import Inline
from tests.views.hands import click
from tests.views.windows import sweep

SECRET = "Yara slaapt bij een vriendin"


def fall(secret: str) -> None:
    noted_down = f"about: {secret}"
    raise ValueError(noted_down)


def fall_further(secret: str) -> None:
    try:
        fall(secret)
    except ValueError as error:
        raise KeyError(secret) from error


def caught(secret: str) -> BaseException:
    with pytest.raises(KeyError) as met:
        fall_further(secret)
    met.value.add_note(secret)
    return met.value


def test_the_report_tells_where_and_what_kind_and_nothing_else() -> None:
    told = report(caught(SECRET))
    assert f"Trajectwiel {__version__}" in told
    assert "KeyError" in told
    assert "ValueError" in told
    assert "tests/views/test_crash.py" in told
    assert "fall" in told
    for word in (SECRET, "Yara", "vriendin", "about:", "noted_down"):
        assert word not in told


def test_the_report_names_no_folder_of_whoever_works_here(tmp_path: Path) -> None:
    script = tmp_path / "Sara Peeters" / "script.py"
    script.parent.mkdir()
    script.write_text("raise RuntimeError('x')", encoding="utf-8")
    with pytest.raises(RuntimeError) as met:
        exec(compile(script.read_text(encoding="utf-8"), str(script), "exec"), {})
    told = report(met.value)
    assert "script.py" in told
    assert "Sara Peeters" not in told
    assert str(Path.home()) not in told
    assert str(tmp_path) not in told


def test_an_error_that_leads_to_itself_is_told_once() -> None:
    error = caught(SECRET)
    error.__cause__ = error
    assert report(error).count("KeyError") == 1


@pytest.fixture
def watch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> CrashWatch:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = CrashWatch(qapp)
    made.install()
    return made


def test_an_exception_nobody_caught_shows_a_dialog_and_the_program_goes_on(
    watch: CrashWatch, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    error = caught(SECRET)
    sys.excepthook(type(error), error, error.__traceback__)
    dialog = watch.dialog
    assert isinstance(dialog, CrashDialog)
    assert dialog.isVisible()
    assert SECRET not in capsys.readouterr().err
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText() == report(error)
    sys.excepthook(type(error), error, error.__traceback__)
    assert watch.dialog is dialog, "one at a time"
    click(dialog.close_button)
    sweep()
    assert watch.dialog is None


def test_an_exception_on_another_thread_is_told_by_the_window(watch: CrashWatch, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fall, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    assert SECRET not in watch.dialog.report.toPlainText()
    watch.dialog.accept()
    sweep()


def test_a_mistake_in_the_background_is_told_and_the_status_does_not_stay_behind(
    watch: CrashWatch, qapp: QApplication
) -> None:
    class Broken:
        def do(self, operation: object) -> None:
            fall(SECRET)

    background = Background(Inline())
    background.broken.connect(watch.tell)
    notebook = Notebook(Broken(), background)  # type: ignore[arg-type]
    saving: list[bool] = []
    notebook.saving.connect(saving.append)
    notebook.do(object())  # type: ignore[arg-type]
    assert watch.dialog is not None
    assert "fall" in watch.dialog.report.toPlainText()
    assert saving == [True, False]
    watch.dialog.accept()
    sweep()


def test_interrupting_it_at_the_keyboard_is_no_mistake(watch: CrashWatch) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert watch.dialog is None
