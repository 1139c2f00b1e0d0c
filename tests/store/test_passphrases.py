"""Only the passphrase opens the box, however hard a file says that is."""

import unicodedata
from dataclasses import replace

import msgspec
import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import PassphraseTooShort, WrongPassphrase
from desktop.store.passphrases import LEAST, RECOMMENDED, Effort, Wrapped, check_new_passphrase, unwrap, wrap

PRIVATE = bytes(range(32))
BOX = wrap(PRIVATE, "vier woorden op rij", b"here", LEAST)
few = settings(max_examples=25, deadline=None)


def test_the_real_thing_opens_with_its_passphrase_only() -> None:
    box = wrap(PRIVATE, "vier woorden op rij", b"here")
    assert unwrap(box, "vier woorden op rij", b"here") == PRIVATE
    with pytest.raises(WrongPassphrase):
        unwrap(box, "vier woorden op rei", b"here")


def test_the_effort_is_that_of_rfc_9106() -> None:
    assert (RECOMMENDED.passes, RECOMMENDED.lanes, RECOMMENDED.memory) == (3, 4, 65536)
    box = wrap(PRIVATE, "demo", b"here", RECOMMENDED)
    assert (box.passes, box.lanes, box.memory) == (3, 4, 65536)
    assert len(box.salt) == 16


def test_it_is_argon2id_as_the_rfc_has_it() -> None:
    # Section 5.3 of RFC 9106, so that another program can open the box for sure.
    tag = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert tag.hex().startswith("0d640df58d78766c08c037a34a8b53c9")


@few
@given(st.text(max_size=30))
def test_any_passphrase_opens_what_it_closed(passphrase: str) -> None:
    box = wrap(PRIVATE, passphrase, b"here", LEAST)
    assert unwrap(box, passphrase, b"here") == PRIVATE
    with pytest.raises(WrongPassphrase):
        unwrap(box, passphrase + "x", b"here")


def test_half_a_surrogate_pair_is_a_passphrase_too() -> None:
    box = wrap(PRIVATE, "demo\ud83d", b"here", LEAST)
    assert unwrap(box, "demo\ud83d", b"here") == PRIVATE


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_keyboard_does_not_matter(form: str) -> None:
    box = wrap(PRIVATE, "café ﬁets", b"here", LEAST)
    typed = unicodedata.normalize(form, "café ﬁets")  # type: ignore[arg-type]
    assert unwrap(box, typed, b"here") == PRIVATE
    assert unwrap(box, "café fiets", b"here") == PRIVATE


def test_another_context_does_not_open() -> None:
    with pytest.raises(WrongPassphrase):
        unwrap(BOX, "vier woorden op rij", b"there")


@few
@given(st.sampled_from(["salt", "nonce", "box"]), st.data())
def test_an_altered_box_does_not_open(part: str, data: st.DataObject) -> None:
    content = bytearray(getattr(BOX, part))
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    altered = {"salt": BOX.salt, "nonce": BOX.nonce, "box": BOX.box} | {part: bytes(content)}
    with pytest.raises(WrongPassphrase):
        unwrap(Wrapped(passes=1, lanes=1, memory=8192, **altered), "vier woorden op rij", b"here")


def test_the_same_passphrase_makes_another_box_each_time() -> None:
    again = wrap(PRIVATE, "vier woorden op rij", b"here", LEAST)
    assert again.salt != BOX.salt
    assert again.nonce != BOX.nonce
    assert again.box != BOX.box


@pytest.mark.parametrize(
    ("passes", "lanes", "memory"),
    [
        (0, 1, 8192),
        (11, 1, 8192),
        (1, 0, 8192),
        (1, 17, 8192),
        (1, 1, 8191),
        (1, 1, 1024 * 1024 + 1),
        (-1, 1, 8192),
        (2**31, 1, 8192),
        (1, 1, 2**40),
    ],
)
def test_an_effort_outside_the_limits_is_refused_before_it_is_made(
    passes: int, lanes: int, memory: int
) -> None:
    with pytest.raises(ValueError, match="limits"):
        Effort(passes, lanes, memory)
    with pytest.raises(ValueError, match="limits"):
        replace(BOX, passes=passes, lanes=lanes, memory=memory)
    raw = msgspec.to_builtins(BOX) | {"passes": passes, "lanes": lanes, "memory": memory}
    with pytest.raises(msgspec.ValidationError, match="limits"):
        msgspec.json.decode(msgspec.json.encode(raw), type=Wrapped)


@pytest.mark.parametrize(
    "part", [{"salt": b"short"}, {"nonce": b"x" * 13}, {"box": b"x" * 15}, {"box": b"x" * 5000}]
)
def test_parts_of_an_impossible_size_are_refused(part: dict[str, bytes]) -> None:
    with pytest.raises(ValueError, match="parts"):
        replace(BOX, **part)  # type: ignore[arg-type]


def test_a_box_survives_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(BOX), type=Wrapped) == BOX


@pytest.mark.parametrize("passphrase", ["", "demo", "1234567", "   demo    ", "ﬁ" * 3])
def test_a_new_passphrase_may_be_too_short(passphrase: str) -> None:
    with pytest.raises(PassphraseTooShort) as failure:
        check_new_passphrase(passphrase)
    assert failure.value.fields == {"least": "8"}


@pytest.mark.parametrize("passphrase", ["12345678", "vier woorden op rij", "ключ слов", "密码密码密码密码"])
def test_a_new_passphrase_of_eight_is_enough(passphrase: str) -> None:
    check_new_passphrase(passphrase)
