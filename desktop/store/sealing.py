"""The notebook key: made at random, sealed so that only chosen people can open it, the root of other keys.

Sealing is HPKE (RFC 9180) in its base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
Base mode says nothing about who sealed: whoever knows a public key can seal something to it. So
a seal alone is no proof that a key is the team's; see key_decisions for what is, and the signatures
(Ed25519, RFC 8032) that it takes.
"""

import secrets
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
"""Length of the notebook key, of private and public keys, and of derived keys."""
SEALED_BYTES = 80
"""Length of a sealed notebook key: 32 encapsulated, 32 for the key itself, 16 for the tag."""
SIGNATURE_BYTES = 64
BOX_BYTES = 60
"""Length of a boxed key: 12 for the nonce, 32 for the key itself, 16 for the tag."""

_NONCE_BYTES = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class SealNotOpenedError(Exception):
    """A seal or box was made for another key or context, or was altered."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An X25519 key pair, as the raw 32 bytes of each half; the private half is not shown in logs."""

    public: bytes
    private: bytes = field(repr=False)


def new_notebook_key() -> bytes:
    """Draw a notebook key: 32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def new_key_pair() -> KeyPair:
    """Draw a key pair."""
    return key_pair_of(X25519PrivateKey.generate().private_bytes_raw())


def key_pair_of(private: bytes) -> KeyPair:
    """Complete a private key (32 bytes) with its public half."""
    public = X25519PrivateKey.from_private_bytes(private).public_key()
    return KeyPair(public=public.public_bytes_raw(), private=private)


def seal(notebook_key: bytes, public: bytes, context: bytes) -> bytes:
    """Seal `notebook_key` so that only the owner of `public` can open it, and only in `context`.

    Raises ValueError where `public` is no key (one of the few points of low order).
    """
    return _SUITE.encrypt(notebook_key, X25519PublicKey.from_public_bytes(public), info=context)


def unseal(sealed: bytes, private: bytes, context: bytes) -> bytes:
    """Open what `seal` closed; raises SealNotOpenedError for another key, context or content."""
    try:
        opened = _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info=context)
    except (InvalidTag, ValueError) as failure:
        raise SealNotOpenedError from failure
    if len(opened) != KEY_BYTES:
        raise SealNotOpenedError
    return opened


def derive(notebook_key: bytes, purpose: str, notebook_id: UUID) -> bytes:
    """Derive the 32 bytes for one `purpose` from the notebook key, by HKDF-SHA256 (RFC 5869).

    Each purpose gives a key that says nothing about the others or about the notebook key.
    """
    info = b"Trajectwiel 1 " + purpose.encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=notebook_id.bytes, info=info).derive(notebook_key)


def box(inner: bytes, key: bytes, context: bytes) -> bytes:
    """Close a box around one key that another one opens, in the same `context` only."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, inner, context)


def unbox(boxed: bytes, key: bytes, context: bytes) -> bytes:
    """Open what `box` closed; raises SealNotOpenedError for another key, context or content."""
    try:
        inner = AESGCM(key).decrypt(boxed[:_NONCE_BYTES], boxed[_NONCE_BYTES:], context)
    except (InvalidTag, ValueError) as failure:
        raise SealNotOpenedError from failure
    if len(inner) != KEY_BYTES:
        raise SealNotOpenedError
    return inner


def new_signing_seed() -> bytes:
    """Draw the seed of a signing key: 32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def signing_public(seed: bytes) -> bytes:
    """The public half (32 bytes) of the signing key with this seed (32 bytes)."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, message: bytes) -> bytes:
    """Sign `message`; the same message always gets the same 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether who has the seed behind `public` signed `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
