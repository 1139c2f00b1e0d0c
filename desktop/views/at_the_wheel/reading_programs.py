"""The system's own programs that read aloud: espeak-ng on Linux, say on macOS.

The words go to them through a pipe, never into a file and never on the command line, where every
user of the PC could read them.
"""

import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, Signal

from desktop.models.languages import Language

_PREFERRED = {Language.DUTCH: "nl-be", Language.FRENCH: "fr-be", Language.ENGLISH: "en-gb"}
"""The accents that sound as people speak here; any other of the same language does too."""
_PATIENCE = 500
"""Milliseconds to wait for a program that was told to end."""
_SAY_LINE = re.compile(r"^(?P<name>\S.*?)\s+(?P<locale>[a-z]{2}[_-][A-Za-z0-9]+)\s+#")
_SLOWER = "150"
"""Words a minute: a little slower than these programs read by themselves."""


class ReadingProgram(NamedTuple):
    """A program: how it is asked for its voices, how that is understood, and how a voice reads."""

    path: str
    ask: tuple[str, ...]
    understand: "Callable[[str], dict[Language, str]]"
    read: "Callable[[str], list[str]]"


def espeak_voices(told: str) -> dict[Language, str]:
    """The voices that espeak-ng has for our languages, from what `espeak-ng --voices` tells."""
    found = []
    for line in told.splitlines()[1:]:
        columns = line.split()
        # The voices of mbrola are listed whether or not they are installed.
        if len(columns) > 4 and not columns[4].startswith("mb/"):
            found.append((columns[1].lower(), columns[1]))
    return dict(_best(found))


def say_voices(told: str) -> dict[Language, str]:
    """The voices that macOS has for our languages, from what `say -v ?` tells."""
    lines = (_SAY_LINE.match(line) for line in told.splitlines())
    return dict(_best([(line["locale"].replace("_", "-").lower(), line["name"]) for line in lines if line]))


def program_of_this_system(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> ReadingProgram | None:
    """The program of this system, if it is installed."""
    if platform == "darwin":
        path = which("say")
        return (
            ReadingProgram(
                path, ("-v", "?"), say_voices, lambda voice: ["-v", voice, "-r", _SLOWER, "-f", "-"]
            )
            if path
            else None
        )
    path = which("espeak-ng") or which("espeak")
    return (
        ReadingProgram(
            path, ("--voices",), espeak_voices, lambda voice: ["--stdin", "-v", voice, "-s", _SLOWER]
        )
        if path
        else None
    )


class ProgramReader(QObject):
    """Reads aloud by such a program, which runs beside ours. `known`: the voices; `ended`: it is silent."""

    known = Signal(object)
    ended = Signal()

    def __init__(self, program: ReadingProgram, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._voices: Mapping[Language, str] = {}
        self._asking, self._reading = QProcess(self), QProcess(self)
        for process in (self._asking, self._reading):
            # What it has to tell of the sound card is for nobody here.
            process.setStandardErrorFile(QProcess.nullDevice())
        self._asking.finished.connect(self._answered)
        self._reading.setStandardOutputFile(QProcess.nullDevice())
        self._reading.finished.connect(self.ended)
        self._reading.errorOccurred.connect(self._failed)

    def ask(self) -> None:
        """Ask for its voices; `known` carries the answer."""
        self._asking.start(self._program.path, list(self._program.ask))

    def read(self, text: str, language: Language) -> None:
        """Read a text, instead of whatever is being read."""
        self.stop()
        voice = self._voices.get(language)
        if voice is None:
            return
        self._reading.start(self._program.path, self._program.read(voice))
        self._reading.write(text.encode())
        self._reading.closeWriteChannel()

    def stop(self) -> None:
        """Be silent."""
        self._end(self._reading)

    def close(self) -> None:
        """Be silent for good."""
        self._end(self._asking)
        self.stop()

    def _end(self, process: QProcess) -> None:
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(_PATIENCE)

    def _answered(self) -> None:
        told = bytes(self._asking.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._voices = self._program.understand(told)
        self.known.emit(frozenset(self._voices))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit()


def _best(found: list[tuple[str, str]]) -> Iterator[tuple[Language, str]]:
    for language, preferred in _PREFERRED.items():
        of_it = [(tag, voice) for tag, voice in found if tag.partition("-")[0] == language.value]
        if of_it:
            yield language, min(of_it, key=lambda one: (one[0] != preferred, one[0] != language.value))[1]
