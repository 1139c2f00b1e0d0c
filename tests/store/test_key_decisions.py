"""Decisions about the team: who can make them, and that none can be slipped in, left out or altered."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.store.key_decisions import (
    FIRST,
    Decision,
    Member,
    RecoveryHolder,
    Team,
    UnsoundDecisionError,
    hash_of,
    key_check_of,
    made,
    member_of,
    signing_seed,
    team_after,
)
from desktop.store.sealing import KeyPair, new_key_pair, new_notebook_key, new_signing_seed, signing_public

NOTEBOOK, ANNA, BILAL, CELIA = (UUID(int=number) for number in range(1, 5))
PAIRS = {worker: new_key_pair() for worker in (ANNA, BILAL, CELIA)}
SHEET, SHEET_SEED = new_key_pair(), new_signing_seed()
CHECKS = [key_check_of(new_notebook_key(), NOTEBOOK) for _ in range(4)]


def _member(worker: UUID, *, coordinator: bool, pair: KeyPair | None = None) -> Member:
    return member_of(worker, pair or PAIRS[worker], NOTEBOOK, coordinator=coordinator)


def _seed(worker: UUID | None) -> bytes:
    return SHEET_SEED if worker is None else signing_seed(PAIRS[worker].private, NOTEBOOK)


Some = Callable[[Decision], Decision]


def _next(
    decisions: tuple[Decision, ...], by: UUID | None, change: Some = lambda decision: decision
) -> tuple[Decision, ...]:
    """One decision more, signed by who says to have made it."""
    before = decisions[-1]
    decision = change(Decision(by, hash_of(before), before.epoch, before.key_check))
    return (*decisions, made(decision, _seed(by), NOTEBOOK))


FOUNDED = (
    made(
        Decision(
            ANNA,
            FIRST,
            1,
            CHECKS[0],
            members=(_member(ANNA, coordinator=True),),
            recovery=RecoveryHolder(SHEET.public, signing_public(SHEET_SEED)),
        ),
        _seed(ANNA),
        NOTEBOOK,
    ),
)
THREE = _next(
    FOUNDED,
    ANNA,
    lambda one: replace(one, members=(_member(BILAL, coordinator=False), _member(CELIA, coordinator=True))),
)


def _team(decisions: tuple[Decision, ...]) -> Team:
    return team_after(NOTEBOOK, decisions)


def _refused(decisions: tuple[Decision, ...], notebook: UUID = NOTEBOOK) -> None:
    with pytest.raises(UnsoundDecisionError):
        team_after(notebook, decisions)


def test_a_team_is_what_was_decided() -> None:
    team = _team(THREE)
    assert [one.worker_id for one in team.members] == [ANNA, BILAL, CELIA]
    assert [team.is_coordinator(one) for one in (ANNA, BILAL, CELIA, uuid4())] == [True, False, True, False]
    assert (team.epoch, team.key_checks, team.newest) == (1, (CHECKS[0],), hash_of(THREE[-1]))
    assert team.signing_of(None) == signing_public(SHEET_SEED)
    assert team.signing_of(BILAL) == signing_public(_seed(BILAL))
    assert team.signing_of(uuid4()) is None


ALLOWED: dict[str, Some] = {
    "nothing": lambda one: one,
    "somebody new": lambda one: replace(
        one, members=(_member(UUID(int=9), coordinator=False, pair=new_key_pair()),)
    ),
    "other keys for somebody": lambda one: replace(
        one, members=(_member(CELIA, coordinator=True, pair=new_key_pair()),)
    ),
    "another role": lambda one: replace(one, members=(_member(BILAL, coordinator=True),)),
    "a new sheet": lambda one: replace(
        one, recovery=RecoveryHolder(new_key_pair().public, signing_public(new_signing_seed()))
    ),
    "a new key": lambda one: replace(one, epoch=2, key_check=CHECKS[1]),
    "somebody out": lambda one: replace(one, gone=(BILAL,), epoch=2, key_check=CHECKS[1]),
    "a coordinator out": lambda one: replace(one, gone=(CELIA,), epoch=2, key_check=CHECKS[1]),
}


@pytest.mark.parametrize("change", ALLOWED.values(), ids=ALLOWED.keys())
def test_coordinators_and_the_sheet_decide_and_nobody_else(change: Some) -> None:
    for by in (ANNA, None):
        decisions = _next(THREE, by, change)
        assert len(_team(decisions).hashes) == 3
        # Signed by another key than that of who says to have made it.
        for seed in (_seed(BILAL), _seed(CELIA), new_signing_seed()):
            _refused((*THREE, made(decisions[-1], seed, NOTEBOOK)))
        _refused((*THREE, replace(decisions[-1], signature=b"")))
        # Made by one, said to be by another.
        _refused((*THREE, replace(decisions[-1], by=CELIA)))
    _refused(_next(THREE, BILAL, change))
    stranger = replace(_next(THREE, ANNA, change)[-1], by=uuid4())
    _refused((*THREE, made(stranger, _seed(ANNA), NOTEBOOK)))


def test_a_plain_worker_takes_other_keys_and_no_more() -> None:
    renewed = _member(BILAL, coordinator=False, pair=new_key_pair())
    assert _team(_next(THREE, BILAL, lambda one: replace(one, members=(renewed,)))).member(BILAL) == renewed
    holder = RecoveryHolder(new_key_pair().public, signing_public(new_signing_seed()))
    more: tuple[Some, ...] = (
        lambda one: replace(one, members=(replace(renewed, coordinator=True),)),
        lambda one: replace(one, members=(renewed, _member(ANNA, coordinator=True, pair=new_key_pair()))),
        lambda one: replace(one, members=(renewed,), recovery=holder),
        lambda one: replace(one, members=(renewed,), epoch=2, key_check=CHECKS[1]),
        lambda one: replace(one, members=(renewed,), gone=(ANNA,), epoch=2, key_check=CHECKS[1]),
        lambda one: replace(one, members=(_member(CELIA, coordinator=False),)),
    )
    for change in more:
        _refused(_next(THREE, BILAL, change))


IMPOSSIBLE: dict[str, Some] = {
    "somebody out without a new key": lambda one: replace(one, gone=(BILAL,)),
    "somebody out who is not in": lambda one: replace(one, gone=(UUID(int=9),), epoch=2, key_check=CHECKS[1]),
    "nobody coordinator any more": lambda one: replace(
        one, members=(_member(ANNA, coordinator=False), _member(CELIA, coordinator=False))
    ),
    "all coordinators out": lambda one: replace(one, gone=(ANNA, CELIA), epoch=2, key_check=CHECKS[1]),
    "an epoch left out": lambda one: replace(one, epoch=3, key_check=CHECKS[1]),
    "the same key for a new one": lambda one: replace(one, epoch=2),
    "another key for the same epoch": lambda one: replace(one, key_check=CHECKS[1]),
    "after another decision": lambda one: replace(one, previous=hash_of(FOUNDED[0])),
    "after none": lambda one: replace(one, previous=FIRST),
}


@pytest.mark.parametrize("change", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_nobody_can_decide(change: Some) -> None:
    for by in (ANNA, None):
        _refused(_next(THREE, by, change))


def test_a_key_does_not_come_back() -> None:
    two = _next(THREE, ANNA, ALLOWED["a new key"])
    _refused(_next(two, ANNA, lambda one: replace(one, epoch=3, key_check=CHECKS[0])))
    _refused(_next(two, ANNA, lambda one: replace(one, epoch=1, key_check=CHECKS[0])))


def test_who_was_taken_out_or_is_no_coordinator_any_more_decides_nothing() -> None:
    out = _next(THREE, ANNA, ALLOWED["a coordinator out"])
    _refused(_next(out, CELIA))
    demoted = _next(THREE, ANNA, lambda one: replace(one, members=(_member(CELIA, coordinator=False),)))
    _refused(_next(demoted, CELIA))
    # What was decided before stays decided.
    before = _next(THREE, CELIA, ALLOWED["a new key"])
    after = _next(before, ANNA, lambda one: replace(one, gone=(CELIA,), epoch=3, key_check=CHECKS[2]))
    assert _team(after).key_checks == tuple(CHECKS[:3])


def test_an_old_sheet_and_old_keys_decide_nothing() -> None:
    _refused(_next(_next(THREE, ANNA, ALLOWED["a new sheet"]), None))
    renewed = _member(ANNA, coordinator=True, pair=new_key_pair())
    _refused(_next(_next(THREE, CELIA, lambda one: replace(one, members=(renewed,))), ANNA))


def test_decisions_cannot_be_left_out_doubled_or_put_in_another_order() -> None:
    four = _next(_next(THREE, ANNA, ALLOWED["somebody new"]), CELIA, ALLOWED["a new key"])
    assert _team(four).epoch == 2
    for altered in (
        (),
        four[1:],
        (four[0], *four[2:]),
        (*four, four[-1]),
        (four[0], four[2], four[1], four[3]),
    ):
        _refused(altered)
    # To leave out the last ones is no forgery: it is what was so before.
    assert _team(four[:2]) == _team(THREE)


def test_decisions_of_another_notebook_are_none() -> None:
    _refused(THREE, uuid4())


def test_the_first_decision_is_of_who_is_in_it() -> None:
    first = FOUNDED[0]
    for altered, seed in (
        (replace(first, members=(_member(ANNA, coordinator=False),)), _seed(ANNA)),
        (replace(first, members=()), _seed(ANNA)),
        (replace(first, recovery=None), _seed(ANNA)),
        (replace(first, by=BILAL), _seed(BILAL)),
        (replace(first, epoch=2), _seed(ANNA)),
        (replace(first, gone=(BILAL,)), _seed(ANNA)),
        (replace(first, previous=hash_of(first)), _seed(ANNA)),
        (first, _seed(BILAL)),
    ):
        _refused((made(altered, seed, NOTEBOOK),))
    assert _team((made(replace(first, by=None), SHEET_SEED, NOTEBOOK),)).epoch == 1


@settings(deadline=None)
@given(st.integers(0, 1), st.sampled_from(["previous", "key_check", "signature"]), st.data())
def test_no_byte_of_a_decision_can_be_altered(which: int, name: str, data: st.DataObject) -> None:
    value = bytearray(getattr(THREE[which], name))
    value[data.draw(st.integers(0, len(value) - 1))] ^= data.draw(st.integers(1, 255))
    altered = list(THREE)
    altered[which] = replace(THREE[which], **{name: bytes(value)})  # type: ignore[arg-type]
    _refused(tuple(altered))


@settings(deadline=None)
@given(st.sampled_from([0, 1]), st.sampled_from(["public", "signing"]), st.data())
def test_nobodys_keys_can_be_altered(which: int, name: str, data: st.DataObject) -> None:
    one = THREE[which].members[-1]
    value = bytearray(getattr(one, name))
    value[data.draw(st.integers(0, 31))] ^= data.draw(st.integers(1, 255))
    altered = list(THREE)
    members = (*THREE[which].members[:-1], replace(one, **{name: bytes(value)}))  # type: ignore[arg-type]
    altered[which] = replace(THREE[which], members=members)
    _refused(tuple(altered))


@pytest.mark.parametrize(
    "wrong",
    [
        {"previous": b""},
        {"key_check": bytes(31)},
        {"epoch": 0},
        {"epoch": 1 << 32},
        {"signature": bytes(63)},
        {"gone": (ANNA, ANNA)},
        {"gone": (ANNA,), "members": (_member(ANNA, coordinator=True),)},
        {"members": (_member(ANNA, coordinator=True), _member(ANNA, coordinator=False))},
    ],
)
def test_what_can_be_no_decision(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"size|range|twice"):
        replace(FOUNDED[0], **wrong)  # type: ignore[arg-type]


def test_keys_of_another_size_are_none() -> None:
    with pytest.raises(ValueError, match="size"):
        Member(ANNA, b"short", bytes(32), coordinator=True)
    with pytest.raises(ValueError, match="size"):
        RecoveryHolder(bytes(32), bytes(33))
