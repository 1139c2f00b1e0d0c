"""Reading aloud: by the system's own voices, off the window's thread, and with no word left behind."""

import shutil
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.views.at_the_wheel.reading_aloud import ReadingAloud
from desktop.views.at_the_wheel.reading_programs import (
    ProgramReader,
    ReadingProgram,
    espeak_voices,
    program_of_this_system,
    say_voices,
)
from desktop.views.at_the_wheel.windows_voices import WindowsReader

ALL = frozenset(Language)
WORDS = "Waar woon en slaap ik?"

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  af              --/M      Afrikaans          gmw/af
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 9  nl              --/M      dutch-mbrola-1     mb/mb-nl1
 5  nl              --/M      Dutch              gmw/nl
"""
SAY = """Alice               it_IT    # Ciao! Mi chiamo Alice.
Ellen               nl_BE    # Hallo, mijn naam is Ellen.
Xander              nl_NL    # Hallo, mijn naam is Xander.
Amélie (Premium)    fr_CA    # Bonjour, je m’appelle Amélie.
Thomas              fr_FR    # Bonjour, je m’appelle Thomas.
"""


def test_the_voices_of_espeak_are_understood() -> None:
    assert espeak_voices(ESPEAK) == {
        Language.DUTCH: "nl",
        Language.FRENCH: "fr-be",
        Language.ENGLISH: "en-gb",
    }


def test_voices_of_mbrola_alone_are_none() -> None:
    assert espeak_voices(ESPEAK.replace("gmw/", "mb/")).keys() == {Language.FRENCH}


def test_the_voices_of_a_mac_are_understood() -> None:
    voices = say_voices(SAY)
    assert voices[Language.DUTCH] == "Ellen"
    assert voices[Language.FRENCH] in {"Thomas", "Amélie (Premium)"}
    assert Language.ENGLISH not in voices


@pytest.mark.parametrize("told", ["", "\n", "nonsense\nmore of it\n"])
def test_from_nothing_comes_no_voice(told: str) -> None:
    assert espeak_voices(told) == {}
    assert say_voices(told) == {}


def test_a_system_without_a_program_has_no_reader() -> None:
    assert program_of_this_system("linux", lambda _name: None) is None
    assert program_of_this_system("darwin", lambda _name: None) is None


def test_words_are_never_on_the_command_line() -> None:
    for platform in ("linux", "darwin"):
        program = program_of_this_system(platform, lambda name: f"/usr/bin/{name}")
        assert program is not None
        assert "{" not in " ".join(program.read("nl"))
        assert len(program.read("nl")) <= 6


@pytest.fixture
def slow_program(tmp_path: Path) -> ReadingProgram:
    """A program that reads from its input and then takes its time, as one that speaks does."""
    script = tmp_path / "reads-slowly"
    script.write_text("#!/bin/sh\ncat > /dev/null\nexec sleep 60\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return ReadingProgram(str(script), (), lambda _told: {Language.DUTCH: "nl"}, lambda voice: ["-v", voice])


@pytest.fixture
def slow(slow_program: ReadingProgram, qtbot: QtBot) -> Iterator[ProgramReader]:
    reader = ProgramReader(slow_program)
    reader._voices = {Language.DUTCH: "nl"}
    yield reader
    reader.close()


def command_line(process: int) -> str:
    """What every user of the PC can see of a process; nothing where it has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text()
    except OSError:
        return ""


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at as Linux shows them")
def test_it_is_stopped_at_once(slow: ProgramReader, qtbot: QtBot) -> None:
    slow.read(WORDS, Language.DUTCH)
    qtbot.waitUntil(lambda: slow._reading.processId() > 0)
    number = slow._reading.processId()
    assert "woon" not in command_line(number)
    with qtbot.waitSignal(slow.ended):
        slow.stop()
    assert not command_line(number)


def test_another_text_takes_the_place_of_the_one_before(slow: ProgramReader, qtbot: QtBot) -> None:
    slow.read(WORDS, Language.DUTCH)
    qtbot.waitUntil(lambda: slow._reading.processId() > 0)
    first = slow._reading.processId()
    slow.read("Hoe voelt dit?", Language.DUTCH)
    qtbot.waitUntil(lambda: slow._reading.processId() not in {0, first})


def test_a_language_without_a_voice_is_not_read(slow: ProgramReader) -> None:
    slow.read(WORDS, Language.FRENCH)
    assert slow._reading.processId() == 0


def test_a_program_that_has_gone_is_no_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    gone = ReadingProgram(str(tmp_path / "gone"), (), espeak_voices, lambda voice: [voice])
    reader = ProgramReader(gone)
    reader._voices = {Language.DUTCH: "nl"}
    with qtbot.waitSignal(reader.ended):
        reader.read(WORDS, Language.DUTCH)
    reader.close()


def test_the_real_one_has_our_languages_and_reads(qtbot: QtBot, tmp_path: Path) -> None:
    program = program_of_this_system()
    if program is None or shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed here: nothing can be read aloud for real")
    reader = ProgramReader(program)
    with qtbot.waitSignal(reader.known) as known:
        reader.ask()
    assert known.args == [ALL]
    # Without a sound card it ends at once; with one it is silenced.
    with qtbot.waitSignal(reader.ended):
        reader.read(WORDS, Language.FRENCH)
        reader.stop()
    reader.close()


class Token:
    """A voice of Windows, as far as it is asked about."""

    def __init__(self, language: str) -> None:
        self._language = language

    def GetAttribute(self, _name: str) -> str:
        return self._language


class Windows:
    """What Windows gives when it is asked for its speech, noting what is done with it."""

    def __init__(self, *languages: str) -> None:
        self.said: list[tuple[str, int, str]] = []
        self.threads: set[str] = set()
        self.silenced = threading.Event()
        self._tokens = [Token(language) for language in languages]
        self.Voice: Any = None
        self.Rate = 0
        self.Count = len(self._tokens)

    def make(self, _name: str, *, dynamic: bool) -> "Windows":
        assert dynamic
        return self

    def SetId(self, name: str, _create: bool) -> None:
        if "OneCore" in name:
            raise OSError("not on this Windows")

    def EnumerateTokens(self, _wanted: str, _other: str) -> "Windows":
        return self

    def Item(self, place: int) -> Token:
        return self._tokens[place]

    def Speak(self, text: str, flags: int) -> None:
        self.threads.add(threading.current_thread().name)
        if text:
            self.said.append((text, flags, self.Voice.GetAttribute("Language")))
        else:
            self.silenced.set()

    def WaitUntilDone(self, _milliseconds: int) -> bool:
        return self.silenced.wait(0.01)


def test_windows_reads_with_the_voice_of_the_language(qtbot: QtBot) -> None:
    windows = Windows("413", "813", "40c", "411")
    reader = WindowsReader(windows.make)
    with qtbot.waitSignal(reader.known) as known:
        reader.ask()
    assert known.args == [frozenset({Language.DUTCH, Language.FRENCH})]
    reader.read("<p>" + WORDS, Language.DUTCH)
    qtbot.waitUntil(lambda: bool(windows.said))
    text, flags, voice = windows.said[0]
    assert (text, voice) == ("<p>" + WORDS, "813")
    assert flags & 16
    with qtbot.waitSignal(reader.ended):
        reader.stop()
    assert threading.current_thread().name not in windows.threads
    reader.close()
    reader._thread.join(5)
    assert not reader._thread.is_alive()


def test_a_windows_without_speech_has_no_voices(qtbot: QtBot) -> None:
    def nothing(_name: str, *, dynamic: bool) -> Any:
        raise OSError("class not registered")

    reader = WindowsReader(nothing)
    with qtbot.waitSignal(reader.known) as known:
        reader.ask()
    assert known.args == [frozenset()]


def test_there_is_nothing_to_read_without_a_reader(qtbot: QtBot) -> None:
    aloud = ReadingAloud(None)
    assert not aloud.can(Language.DUTCH)
    aloud.read(WORDS, Language.DUTCH)
    assert not aloud.reading
    aloud.stop()
    aloud.close()


def test_it_knows_whether_it_is_reading(slow_program: ReadingProgram, qtbot: QtBot) -> None:
    aloud = ReadingAloud(reader := ProgramReader(slow_program))
    # The program does not end by itself when asked for its voices.
    reader._asking.kill()
    qtbot.waitUntil(lambda: aloud.can(Language.DUTCH))
    aloud.read("  ", Language.DUTCH)
    assert not aloud.reading
    aloud.read(WORDS, Language.DUTCH)
    assert [aloud.reading] == [True]
    aloud.stop()
    assert [aloud.reading] == [False]
    aloud.close()
