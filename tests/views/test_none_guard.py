"""The guard against PySide6 losing references to None."""

import os
import subprocess
import sys

MANY_CALLS = """
import desktop.views
from PySide6.QtCore import QObject
named = QObject()
for _ in range(100_000):
    named.setObjectName("x")
print("alive")
"""


def test_a_hundred_thousand_calls_of_qt_do_not_end_the_program() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MANY_CALLS],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert run.stdout.strip() == "alive", run.stderr
    assert run.returncode == 0


MANY_SIGNALS = """
import desktop.views
from PySide6.QtCore import QObject, Signal
class Teller(QObject):
    told = Signal(bool)
teller = Teller()
for _ in range(100_000):
    teller.told.emit(True)
print("alive")
"""


def test_a_hundred_thousand_signals_do_not_end_the_program() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MANY_SIGNALS],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert run.stdout.strip() == "alive", run.stderr
    assert run.returncode == 0
