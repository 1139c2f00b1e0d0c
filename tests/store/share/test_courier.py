"""File work that hangs keeps nobody: the caller is told in time, and the program can end."""

import errno
import gc
import subprocess
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from desktop.store.share.courier import Courier, StalledError

PROJECT = Path(__file__).resolve().parents[3]
LONG = 60.0
"""Longer than a test takes, so that only what is to stall does."""


@pytest.fixture
def courier() -> Iterator[Courier]:
    one = Courier()
    yield one
    one.close()


@pytest.fixture
def share() -> Iterator[threading.Event]:
    """A folder that does not answer until this is set."""
    answers = threading.Event()
    yield answers
    answers.set()


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


class _Result:
    pass


def test_a_call_is_done_on_a_thread_of_its_own(courier: Courier) -> None:
    here = threading.current_thread()
    there = courier.run(threading.current_thread, LONG)
    assert there is not here
    assert there.daemon
    assert courier.run(threading.current_thread, LONG) is there


def test_no_thread_before_the_first_call() -> None:
    before = threading.active_count()
    Courier().close()
    assert threading.active_count() == before


def test_what_the_call_raises_comes_with_where_it_happened(courier: Courier) -> None:
    def deep_inside() -> None:
        raise FileNotFoundError(errno.ENOENT, "not there")

    with pytest.raises(FileNotFoundError) as caught:
        courier.run(deep_inside, LONG)
    assert "deep_inside" in "".join(traceback.format_exception(caught.value))
    assert courier.run(lambda: 1, LONG) == 1


@pytest.mark.parametrize(
    "failure", [KeyboardInterrupt, SystemExit, TimeoutError, StopIteration, GeneratorExit]
)
def test_whatever_the_call_raises_is_raised_and_is_no_stall(
    courier: Courier, failure: type[BaseException]
) -> None:
    def fail() -> None:
        raise failure

    with pytest.raises(failure) as caught:
        courier.run(fail, LONG)
    assert type(caught.value) is failure
    assert not courier.stalled
    assert courier.run(lambda: 1, LONG) == 1


def test_while_a_call_hangs_nothing_else_is_begun(courier: Courier, share: threading.Event) -> None:
    done: list[str] = []

    def hang() -> str:
        share.wait()
        done.append("late")
        return "late"

    with pytest.raises(StalledError) as caught:
        courier.run(hang, 0.01)
    assert caught.value.errno == errno.ETIMEDOUT
    assert courier.stalled
    for _ in range(3):
        # At once, however patient one is.
        with pytest.raises(StalledError):
            courier.run(lambda: done.append("begun"), LONG)
    share.set()
    _until(lambda: not courier.stalled)
    assert courier.run(lambda: "new", LONG) == "new"
    assert done == ["late"]


def test_a_late_failure_is_dropped(courier: Courier, share: threading.Event) -> None:
    def hang() -> None:
        share.wait()
        raise FileNotFoundError

    with pytest.raises(StalledError):
        courier.run(hang, 0.0)
    share.set()
    _until(lambda: not courier.stalled)
    assert courier.run(lambda: 1, LONG) == 1


def test_two_threads_take_turns_and_neither_waits_for_ever(courier: Courier, share: threading.Event) -> None:
    began = threading.Event()

    def hang() -> str:
        began.set()
        share.wait()
        return "first"

    results: list[str] = []
    first = threading.Thread(target=lambda: results.append(courier.run(hang, LONG)))
    first.start()
    began.wait()
    with pytest.raises(StalledError):
        courier.run(lambda: "second", 0.01)
    share.set()
    first.join()
    assert results == ["first"]
    assert courier.run(lambda: "second", LONG) == "second"


def test_a_call_within_a_call_does_not_wait_for_itself(courier: Courier) -> None:
    assert courier.run(lambda: courier.run(lambda: 7, 0.0), LONG) == 7


def test_nothing_is_kept_of_what_was_done(courier: Courier) -> None:
    result = courier.run(_Result, LONG)
    kept = weakref.ref(result)
    del result
    gc.collect()
    _until(lambda: kept() is None)


def test_a_closed_one_goes_home_and_does_nothing_more(courier: Courier) -> None:
    thread = courier.run(threading.current_thread, LONG)
    courier.close()
    courier.close()
    thread.join(LONG)
    assert not thread.is_alive()
    with pytest.raises(StalledError):
        courier.run(lambda: 1, LONG)


def test_one_that_is_forgotten_goes_home_too() -> None:
    courier = Courier()
    thread = courier.run(threading.current_thread, LONG)
    del courier
    gc.collect()
    thread.join(LONG)
    assert not thread.is_alive()


def test_closing_does_not_wait_for_a_call_that_hangs(share: threading.Event) -> None:
    courier = Courier()
    with pytest.raises(StalledError):
        courier.run(share.wait, 0.0)
    courier.close()
    assert courier.stalled


@pytest.mark.parametrize("closed", [True, False])
def test_the_program_ends_though_a_call_hangs(closed: bool) -> None:
    program = f"""
        import time
        from desktop.store.share.courier import Courier, StalledError

        courier = Courier()
        try:
            courier.run(lambda: time.sleep(3600), 0.05)
        except StalledError:
            print("told")
        if {closed}:
            courier.close()
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(program)],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
        timeout=LONG,
    )
    assert (done.stdout, done.stderr) == ("told\n", "")
