"""The test's end of the line to the supervisor in the guest."""

import json
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from tests.smb.running import GuestError, Heard, Running


class Control:
    """Passes on what the test asks, and keeps what it hears, in a thread of its own."""

    def __init__(self, line: socket.socket, console: Path) -> None:
        self._line = line
        self._console = console
        self._news = Condition()
        self._numbers = count(1)
        self._heard: dict[int, Heard] = {}
        self._answers: dict[int, str] = {}
        self._hung_up = False
        self._listener = Thread(target=self._listen, name="guest")
        self._listener.start()

    def start(self, pc: str, words: list[str], environment: Mapping[str, str]) -> Running:
        """Start a program on a PC."""
        number = next(self._numbers)
        heard = self._heard[number] = Heard()
        self._send(do="start", number=number, pc=pc, words=words, environment=dict(environment))
        return Running(
            heard, self.wait_until, lambda signal: self._send(do="signal", number=number, signal=signal)
        )

    def ask(self, what: str, timeout: float, **details: object) -> None:
        """Have something done, and wait for it; raises GuestError with the guest's words when it fails."""
        number = next(self._numbers)
        self._send(do=what, number=number, **details)
        self.wait_until(lambda: number in self._answers, timeout, lambda: what)
        if trouble := self._answers[number]:
            raise GuestError(f"{what} failed: {trouble}\n{self._last_words()}")

    def wait_until(self, done: Callable[[], bool], timeout: float, told: Callable[[], object]) -> None:
        """Wait for news until this holds; raises GuestError, with what is told, after so many seconds."""
        deadline = time.monotonic() + timeout
        with self._news:
            while not done():
                if self._hung_up:
                    raise GuestError(f"The guest is gone: {told()}\n{self._last_words()}")
                if not self._news.wait(deadline - time.monotonic()):
                    raise GuestError(f"Not within {timeout} seconds: {told()}\n{self._last_words()}")

    def close(self) -> None:
        """Hang up, and wait for the thread."""
        self._hang_up()
        self._listener.join()
        self._line.close()

    def _send(self, **order: object) -> None:
        try:
            self._line.sendall(json.dumps(order).encode() + b"\n")
        except OSError as error:
            raise GuestError(f"The guest is gone: {error}\n{self._last_words()}") from error

    def _listen(self) -> None:
        with suppress(OSError), self._line.makefile("rb") as lines:  # the power may be cut
            for line in lines:
                self._take(json.loads(line))
        with self._news:
            self._hung_up = True
            self._news.notify_all()

    def _take(self, event: dict[str, Any]) -> None:
        number: int = event["number"]
        with self._news:
            match event:
                case {"trouble": str(trouble)}:
                    self._answers[number] = trouble
                case {"out": str(said)}:
                    self._heard[number].output.append(said)
                case {"error": str(said)}:
                    self._heard[number].errors.append(said)
                case {"code": int(code)}:
                    self._heard[number].code = code
            self._news.notify_all()

    def _hang_up(self) -> None:
        with suppress(OSError):  # the other end did already
            self._line.shutdown(socket.SHUT_RDWR)

    def _last_words(self) -> str:
        said = self._console.read_text(errors="replace") if self._console.exists() else ""
        return "The guest's console: " + said[-3000:].strip()
