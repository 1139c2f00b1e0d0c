"""A seal opens for its owner, in its context, and for nobody else."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.store.sealing import (
    BOX_BYTES,
    KEY_BYTES,
    SEALED_BYTES,
    SIGNATURE_BYTES,
    SealNotOpenedError,
    box,
    derive,
    is_signed,
    key_pair_of,
    new_key_pair,
    new_notebook_key,
    new_signing_seed,
    seal,
    sign,
    signing_public,
    unbox,
    unseal,
)

PAIR = new_key_pair()
KEY = new_notebook_key()
SEALED = seal(KEY, PAIR.public, b"here")
OUTER = new_notebook_key()
BOXED = box(KEY, OUTER, b"here")
SEED = new_signing_seed()
SIGNED = sign(SEED, b"a decision")


def test_what_is_sealed_comes_back_to_its_owner() -> None:
    assert unseal(SEALED, PAIR.private, b"here") == KEY
    assert len(SEALED) == SEALED_BYTES
    assert KEY not in SEALED


def test_sealing_twice_gives_two_seals() -> None:
    again = seal(KEY, PAIR.public, b"here")
    assert again != SEALED
    assert unseal(again, PAIR.private, b"here") == KEY


@settings(deadline=None)
@given(st.binary(max_size=64).filter(lambda context: context != b"here"))
def test_another_context_does_not_open(context: bytes) -> None:
    with pytest.raises(SealNotOpenedError):
        unseal(SEALED, PAIR.private, context)


def test_another_key_does_not_open() -> None:
    with pytest.raises(SealNotOpenedError):
        unseal(SEALED, new_key_pair().private, b"here")


@settings(deadline=None)
@given(st.integers(0, SEALED_BYTES - 1), st.integers(1, 255))
def test_an_altered_seal_does_not_open(place: int, change: int) -> None:
    altered = bytearray(SEALED)
    altered[place] ^= change
    with pytest.raises(SealNotOpenedError):
        unseal(bytes(altered), PAIR.private, b"here")


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_the_same_way(sealed: bytes) -> None:
    with pytest.raises(SealNotOpenedError):
        unseal(sealed, PAIR.private, b"here")


def test_a_sealed_key_of_another_length_is_refused() -> None:
    with pytest.raises(SealNotOpenedError):
        unseal(seal(KEY + b"x", PAIR.public, b"here"), PAIR.private, b"here")


def test_a_public_key_that_fits_every_private_one_is_refused() -> None:
    with pytest.raises(ValueError, match="shared key"):
        seal(KEY, bytes(KEY_BYTES), b"here")


def test_drawn_keys_differ() -> None:
    assert len({new_notebook_key() for _ in range(100)}) == 100
    assert len({new_key_pair().private for _ in range(100)}) == 100
    assert len({new_signing_seed() for _ in range(100)}) == 100
    assert len(new_notebook_key()) == len(PAIR.public) == len(PAIR.private) == KEY_BYTES


def test_a_key_pair_follows_from_its_private_half() -> None:
    # Bob's keys in section 6.1 of RFC 7748.
    private = bytes.fromhex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
    public = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
    assert key_pair_of(private).public.hex() == public


def test_purposes_and_notebooks_have_keys_of_their_own() -> None:
    here, there = uuid4(), uuid4()
    keys = {
        derive(KEY, "replica", here),
        derive(KEY, "journal", here),
        derive(KEY, "replica", there),
        derive(new_notebook_key(), "replica", here),
        KEY,
    }
    assert len(keys) == 5
    assert all(len(key) == KEY_BYTES for key in keys)


def test_derived_keys_stay_the_same_for_ever() -> None:
    # A program that derives another key cannot open what an older one wrote.
    derived = derive(bytes(range(32)), "replica", UUID("00112233-4455-6677-8899-aabbccddeeff"))
    assert derived.hex() == "30ece1f5e9612f122774b2972a60d74d673c89428ac6423706a3affcdadd333b"


def test_keys_are_not_shown_in_logs() -> None:
    assert repr(PAIR.private) not in repr(PAIR)


def test_a_key_comes_out_of_its_box_by_the_other_key_only() -> None:
    assert unbox(BOXED, OUTER, b"here") == KEY
    assert len(BOXED) == BOX_BYTES
    assert KEY not in BOXED
    assert box(KEY, OUTER, b"here") != BOXED
    for key, context in ((OUTER, b"there"), (KEY, b"here")):
        with pytest.raises(SealNotOpenedError):
            unbox(BOXED, key, context)


@settings(deadline=None)
@given(st.integers(0, BOX_BYTES - 1), st.integers(1, 255))
def test_an_altered_box_does_not_open(place: int, change: int) -> None:
    altered = bytearray(BOXED)
    altered[place] ^= change
    with pytest.raises(SealNotOpenedError):
        unbox(bytes(altered), OUTER, b"here")


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_no_box(boxed: bytes) -> None:
    with pytest.raises(SealNotOpenedError):
        unbox(boxed, OUTER, b"here")


def test_a_boxed_key_of_another_length_is_refused() -> None:
    with pytest.raises(SealNotOpenedError):
        unbox(box(KEY + b"x", OUTER, b"here"), OUTER, b"here")


def test_a_signature_holds_for_its_signer_and_its_message() -> None:
    assert len(SIGNED) == SIGNATURE_BYTES
    assert is_signed(signing_public(SEED), b"a decision", SIGNED)
    assert not is_signed(signing_public(SEED), b"another", SIGNED)
    assert not is_signed(signing_public(new_signing_seed()), b"a decision", SIGNED)


@settings(deadline=None)
@given(st.integers(0, SIGNATURE_BYTES - 1), st.integers(1, 255))
def test_an_altered_signature_does_not_hold(place: int, change: int) -> None:
    altered = bytearray(SIGNED)
    altered[place] ^= change
    assert not is_signed(signing_public(SEED), b"a decision", bytes(altered))


@settings(deadline=None)
@given(st.binary(max_size=100), st.binary(max_size=100))
def test_any_bytes_are_no_signature_and_no_key(public: bytes, signature: bytes) -> None:
    assert not is_signed(signing_public(SEED), b"a decision", signature)
    assert not is_signed(public, b"a decision", signature)


def test_signatures_are_those_of_rfc_8032() -> None:
    # Section 7.1, test 2.
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    signature = (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert signing_public(seed).hex() == public
    assert sign(seed, b"\x72").hex() == signature
