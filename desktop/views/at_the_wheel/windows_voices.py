"""The voices of Windows (SAPI 5), by comtypes, on a thread of their own: what speaks must not make anybody wait."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.models.languages import Language

_ASYNC, _PURGE, _NOT_XML = 1, 2, 16
_WAIT = 80
"""Milliseconds between two looks whether to be silent."""
_CATEGORIES = (
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Speech\Voices",
    # Where Windows 10 and 11 put the voices that come with a language.
    r"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Speech_OneCore\Voices",
)
_PRIMARY = {0x13: Language.DUTCH, 0x0C: Language.FRENCH, 0x09: Language.ENGLISH}
_PREFERRED = frozenset({0x0813, 0x080C, 0x0809})
"""Dutch and French of Belgium, English of Britain."""
_SLOWER = -1


class Make(Protocol):
    """Makes an object of Windows by its name, as `comtypes.client.CreateObject` does."""

    def __call__(self, name: str, /, *, dynamic: bool) -> Any:
        """Make it."""


class WindowsReader(QObject):
    """Reads aloud by the voices of Windows. `known`: the languages it has; `ended`: it is silent."""

    known = Signal(object)
    ended = Signal()

    def __init__(self, make: Make | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._wanted: SimpleQueue[tuple[str, Language] | None] = SimpleQueue()
        self._silence = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="reading aloud", daemon=True)

    def ask(self) -> None:
        """Look for voices; `known` carries what there is."""
        self._thread.start()

    def read(self, text: str, language: Language) -> None:
        """Read a text, instead of whatever is being read."""
        self.stop()
        self._wanted.put((text, language))

    def stop(self) -> None:
        """Be silent."""
        while True:
            try:
                self._wanted.get_nowait()
            except Empty:
                break
        self._silence.set()

    def close(self) -> None:
        """Be silent for good."""
        self._closed = True
        self.stop()
        self._wanted.put(None)

    def _work(self) -> None:
        try:
            make = self._make or _by_comtypes()
            voice = make("SAPI.SpVoice", dynamic=True)
            tokens = _tokens(make)
        except Exception:  # whatever a PC without sound or without voices says: then nothing reads aloud
            self._tell(lambda: self.known.emit(frozenset()))
            return
        voice.Rate = _SLOWER
        self._tell(lambda: self.known.emit(frozenset(tokens)))
        while (wanted := self._wanted.get()) is not None:
            self._silence.clear()
            self._read(voice, tokens.get(wanted[1]), wanted[0])
            if self._wanted.empty():
                self._tell(self.ended.emit)

    def _read(self, voice: Any, token: Any, text: str) -> None:
        if token is None:
            return
        try:
            voice.Voice = token
            voice.Speak(text, _ASYNC | _PURGE | _NOT_XML)
            while not voice.WaitUntilDone(_WAIT):
                if self._silence.is_set() or self._closed:
                    voice.Speak("", _ASYNC | _PURGE)
                    return
        except Exception:  # the loudspeaker was unplugged, or the voice taken away
            return

    def _tell(self, emit: Callable[[], None]) -> None:
        # The screen may have gone meanwhile.
        if not self._closed:
            emit()


def _by_comtypes() -> Make:
    # Imported on the thread that uses it: that makes the thread one of Windows' own kind.
    from comtypes.client import CreateObject

    make: Make = CreateObject
    return make


def _tokens(make: Make) -> dict[Language, Any]:
    """The best voice for each of our languages."""
    found: dict[Language, tuple[bool, Any]] = {}
    for name in _CATEGORIES:
        category = make("SAPI.SpObjectTokenCategory", dynamic=True)
        try:
            category.SetId(name, False)
            tokens = category.EnumerateTokens("", "")
            listed = [tokens.Item(place) for place in range(tokens.Count)]
        except Exception:  # noqa: S112 - a Windows that does not have this kind
            continue
        for token in listed:
            code = int(str(token.GetAttribute("Language")).partition(";")[0], 16)
            language = _PRIMARY.get(code & 0x3FF)
            if language and (language not in found or (code in _PREFERRED and not found[language][0])):
                found[language] = (code in _PREFERRED, token)
    return {language: token for language, (_, token) in found.items()}
