"""Fixed bytes that this program and any other must read alike; see FORMAT.md."""

import json
import zlib
from base64 import b64decode
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.models.errors import ExpectedFailure
from desktop.store.epoch_keys import EpochKeys
from desktop.store.share.entries import After, Body, opened

NOTEBOOK = UUID("6f1ad3b0-5a0e-4c8e-9d6f-0d2a7a1f3c55")
KEYS = EpochKeys(NOTEBOOK, {1: bytes(range(32)), 2: bytes(range(32, 64))})
MARK = UUID("0c9f8f5e-33b8-4a53-8a59-6b1c9f5b8d11")
WORKER = UUID("aa3c1f6e-8d0b-4f5e-8f0a-2a4f3d1b9c77")
YOUTH = UUID("17b0c4ce-94c9-4b60-9a0e-1a6d1f0f7a02")
PREVIOUS = "ab" * 32
ROW = {
    "id": str(YOUTH),
    "version": str(MARK),
    "name": "Zoë",
    "birth_date": "2009-03-04",
    "language": "fr",
    "method": "",
    "companion_id": None,
    "closed_on": None,
}
HEADER = (
    '{"format":1,"kind":"entry","notebook":"6f1ad3b0-5a0e-4c8e-9d6f-0d2a7a1f3c55","epoch":2,"schema":"0002",'
    '"position":1000,"previous":"' + PREVIOUS + '","made":""}'
)
HASH = "5cb577959d6c496081db6d0b6c0f47bc44be334b5a98a757e862c3cdafba5690"
ENTRY = b64decode(
    "eyJmb3JtYXQiOjEsImtpbmQiOiJlbnRyeSIsIm5vdGVib29rIjoiNmYxYWQzYjAtNWEwZS00YzhlLTlkNmYtMGQyYTdhMWYz"
    "YzU1IiwiZXBvY2giOjIsInNjaGVtYSI6IjAwMDIiLCJwb3NpdGlvbiI6MTAwMCwicHJldmlvdXMiOiJhYmFiYWJhYmFiYWJh"
    "YmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiIiwibWFkZSI6IiJ9CgABAgMEBQYH"
    "CAkKC9jtn7z1ROtczonTemOVSGlayQa/DVllsMxqlmjwWBXC6W0wv/JfPSkXrofAWZ6G+qDjzo8bB+GxEtwg0FTUNEoR1E8y"
    "M3WQyETP7Y28enxAWqvT2Y3HUJf3u7j50L2AN+7LEOIypQUfR0NcdHMZAqMJTKYXsfnVtUF8RYwUc0xxBKFmIPKDn3J1mThp"
    "oQ03arS/TH1KxTbXFOqgO09KU7SV+gcmBTpdhtxWLkdG96cl3UfEkmR59VO9xG7uTNJpd5slTm+I3U72Wpwx5bYJjOfLclkU"
    "5odnuvxsWAPGvzYWsl6u7JYlneoWCS0ZdSxiYnB+LHAkC1Ebyex4pKwd2KluacZIC0aOkWEpeje/VBpMKw=="
)


def test_this_program_reads_it() -> None:
    entry = opened(ENTRY, 1000, PREVIOUS, KEYS)
    assert entry.hash == HASH == sha256(ENTRY).hexdigest()
    assert (entry.position, entry.epoch) == (1000, 2)
    assert entry.body == Body(
        id=MARK,
        at=datetime(2026, 11, 12, 13, 2, 5, tzinfo=UTC),
        worker=WORKER,
        kind="ChangeYouth",
        youth=YOUTH,
        rows=(After("youth", YOUTH, dict(ROW)),),
    )


def test_another_program_reads_it_with_what_the_description_says() -> None:
    header, _, rest = ENTRY.partition(b"\n")
    assert header.decode() == HEADER
    key = HKDF(algorithm=SHA256(), length=32, salt=NOTEBOOK.bytes, info=b"Trajectwiel 1 entry").derive(
        bytes(range(32, 64))
    )
    body = json.loads(zlib.decompress(AESGCM(key).decrypt(rest[:12], rest[12:], header + b"\n")))
    assert body == {
        "id": str(MARK),
        "at": "2026-11-12T13:02:05Z",
        "worker": str(WORKER),
        "kind": "ChangeYouth",
        "youth": str(YOUTH),
        "rows": [["youth", str(YOUTH), ROW]],
    }


@pytest.mark.parametrize("place", [0, 40, len(HEADER), len(HEADER) + 5, len(HEADER) + 40, len(ENTRY) - 1])
def test_one_bit_less_and_it_is_refused(place: int) -> None:
    altered = bytearray(ENTRY)
    altered[place] ^= 1
    with pytest.raises(ExpectedFailure):
        opened(bytes(altered), 1000, PREVIOUS, KEYS)
