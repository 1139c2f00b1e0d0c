"""The words for what somebody did: there are some for all that can stand in the trail."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.operations.known import OPERATIONS
from desktop.store.share.entries import SNAPSHOT
from desktop.views.operation_words import OperationWords
from desktop.views.undo_words import RESTORED, UndoWords


def test_every_operation_has_words_of_its_own(qapp: QApplication) -> None:
    every = OperationWords().all()
    assert set(every) == set(OPERATIONS) | {RESTORED, SNAPSHOT}
    assert len(set(every.values())) == len(every)


@pytest.mark.parametrize("kind", sorted(set(OPERATIONS) - {"PutBack"}))
def test_what_was_undone_is_told_as_such(qapp: QApplication, kind: str) -> None:
    words = OperationWords().of(f"PutBack {kind}")
    assert words.endswith(UndoWords().of(kind))
    assert words != OperationWords().of(kind)


def test_a_restored_moment_is_no_ordinary_undo(qapp: QApplication) -> None:
    assert OperationWords().of(f"PutBack {RESTORED}") == OperationWords().of(RESTORED)
    assert UndoWords().of(f"PutBack {RESTORED}") == UndoWords().of(RESTORED)


@pytest.mark.parametrize("kind", ["SomethingOfALaterProgram", "Two Words", "{name}"])
def test_what_a_later_program_did_is_told_in_general(qapp: QApplication, kind: str) -> None:
    assert OperationWords().of(kind) == "changed something"


def test_a_moment_of_which_only_the_state_is_known_has_words(qapp: QApplication) -> None:
    assert OperationWords().of("")
