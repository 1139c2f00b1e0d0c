"""The recovery key is read from what people type, and a slip of the finger is told."""

import itertools
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import RecoveryKeyDoesNotAddUp, RecoveryKeyIncomplete, RecoveryKeyMistyped
from desktop.store.recovery_key import (
    ALPHABET,
    GROUP,
    GROUPS,
    SECRET_BYTES,
    key_pair_from,
    new_recovery_secret,
    parse,
    written,
)

secrets_ = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
places = st.integers(0, GROUP * GROUPS - 1)
MISTYPED = (RecoveryKeyMistyped, RecoveryKeyDoesNotAddUp)


def _bare(secret: bytes) -> str:
    return written(secret).replace("-", "")


@given(secrets_)
def test_what_is_written_is_read(secret: bytes) -> None:
    text = written(secret)
    assert parse(text) == secret
    groups = text.split("-")
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {GROUP}
    assert set(text) <= {*ALPHABET, "-"}


@given(secrets_, st.randoms(use_true_random=False))
def test_people_may_type_as_they_like(secret: bytes, dice: Random) -> None:
    typed = ""
    for character in _bare(secret):
        lookalikes = {"0": "0Oo", "1": "1IiLl"}.get(character, character + character.lower())
        typed += dice.choice(["", "", " ", "-", " – ", "\n", "\u00a0"])
        typed += dice.choice(lookalikes)
    assert parse(f"  {typed}\t") == secret


@settings(max_examples=300)
@given(secrets_, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(secret: bytes, place: int, other: str) -> None:
    right = _bare(secret)
    typed = right[:place] + other + right[place + 1 :]
    if typed == right:
        assert parse(typed) == secret
        return
    with pytest.raises(MISTYPED) as failure:
        parse(typed)
    # It may not tell the group, but it never tells a wrong one.
    assert failure.value.fields in ({}, {"group": str(place // GROUP + 1)})


@settings(max_examples=300)
@given(secrets_, st.integers(0, GROUP * GROUPS - 2))
def test_two_neighbours_changed_places_is_always_noticed(secret: bytes, place: int) -> None:
    right = _bare(secret)
    typed = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    if typed == right:
        assert parse(typed) == secret
        return
    with pytest.raises(MISTYPED) as failure:
        parse(typed)
    groups = {place // GROUP + 1, (place + 1) // GROUP + 1}
    assert failure.value.fields == {} or int(failure.value.fields["group"]) in groups


def test_every_slip_in_one_key_is_noticed_and_most_are_located() -> None:
    right = _bare(bytes(range(7, 27)))
    located = told = 0
    for place, other in itertools.product(range(len(right)), ALPHABET):
        if right[place] == other:
            continue
        told += 1
        with pytest.raises(MISTYPED) as failure:
            parse(right[:place] + other + right[place + 1 :])
        located += isinstance(failure.value, RecoveryKeyMistyped)
    assert told == 36 * 31
    assert located > 0.7 * told


@given(secrets_, st.permutations(range(GROUPS)))
def test_groups_in_another_order_are_no_other_key(secret: bytes, order: list[int]) -> None:
    groups = written(secret).split("-")
    typed = "-".join(groups[place] for place in order)
    if typed == written(secret):
        assert parse(typed) == secret
    else:
        with pytest.raises(MISTYPED):
            parse(typed)


@pytest.mark.parametrize(("place", "group"), [(0, 1), (3, 1), (4, 2), (35, 9)])
@pytest.mark.parametrize("foreign", ["U", "é", "€", "ß", "*"])
def test_a_character_that_no_key_has_is_told_by_its_group(place: int, group: int, foreign: str) -> None:
    right = _bare(bytes(SECRET_BYTES))
    with pytest.raises(RecoveryKeyMistyped) as failure:
        parse(right[:place] + foreign + right[place + 1 :])
    assert failure.value.fields == {"group": str(group)}


@given(secrets_, places)
def test_a_character_too_few_or_too_many_is_told(secret: bytes, place: int) -> None:
    right = _bare(secret)
    for typed in (right[:place] + right[place + 1 :], right[:place] + "7" + right[place:]):
        with pytest.raises(RecoveryKeyIncomplete):
            parse(typed)


@given(st.text(max_size=80))
def test_anything_else_is_told_too(text: str) -> None:
    with pytest.raises((*MISTYPED, RecoveryKeyIncomplete)):
        parse(text)


@pytest.mark.parametrize("text", ["", " ", "----"])
def test_nothing_is_incomplete(text: str) -> None:
    with pytest.raises(RecoveryKeyIncomplete):
        parse(text)


def test_drawn_secrets_differ_and_give_different_keys() -> None:
    drawn = {new_recovery_secret() for _ in range(50)}
    assert len(drawn) == 50
    assert {len(secret) for secret in drawn} == {SECRET_BYTES}
    assert len({key_pair_from(secret).private for secret in drawn}) == 50


def test_a_sheet_opens_for_ever() -> None:
    # What was printed once must be read by every later version.
    secret = bytes(range(SECRET_BYTES))
    assert written(secret) == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-RESQ"
    assert (
        key_pair_from(secret).public.hex()
        == "0473111b7640e719fe8d14946b87aaf118fce4dea3b0ecbdd170f2bea7264d41"
    )
