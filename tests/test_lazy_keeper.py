"""The keeper of the program hands on every method that the window knows of, and loads nothing before."""

from pathlib import Path

import pytest

from desktop.app import LazyKeeper
from desktop.operations.opening import Keepers
from desktop.views.keeper import Keeper

METHODS = sorted(name for name in dir(Keeper) if not name.startswith("_") and callable(getattr(Keeper, name)))


@pytest.mark.parametrize("name", METHODS)
def test_what_the_window_knows_of_is_there(tmp_path: Path, name: str) -> None:
    lazy = LazyKeeper(tmp_path / "demo")
    assert callable(getattr(lazy, name))
    assert lazy._loaded is None
    assert callable(getattr(Keepers, name))


def test_all_that_keepers_can_do_the_window_knows_of() -> None:
    can = {name for name in vars(Keepers) if not name.startswith("_")}
    assert can == set(METHODS)


def test_it_is_handed_on_with_all_that_was_given(tmp_path: Path) -> None:
    lazy = LazyKeeper(tmp_path / "demo")
    assert lazy.is_notebook(tmp_path) is False
    made = lazy.create(
        folder=tmp_path / "new", name="Team", worker_name="Sara", passphrase="vier woorden samen"
    )
    made.opened.desk.close()
    assert lazy.is_notebook(tmp_path / "new") is True


def test_what_the_window_does_not_know_of_is_not_there(tmp_path: Path) -> None:
    for name in ("something_else", "_demo", "__copy__"):
        assert not hasattr(LazyKeeper(tmp_path), name)
