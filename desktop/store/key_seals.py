"""The notebook key, bound to one owner: a worker, or whoever holds the sheet with the recovery key.

Anybody can seal to a public key, so a seal alone proves nothing. An owner trusts it by their own
vouch: a MAC by their private key over a decision about the team (its `anchor`), made when they, or
the coordinator who gave them their keys, knew that decision as the team's. From there on the signed
decisions say whose key is in force. Somebody who can write in the folder but is not, or no longer,
of the team can thus destroy, but not slip us a notebook key of their own.
"""

import hmac
from abc import ABC, abstractmethod
from dataclasses import dataclass
from uuid import UUID

from desktop.store.key_content import Slot
from desktop.store.passphrases import RECOMMENDED, Effort, Wrapped, unwrap, wrap
from desktop.store.sealing import KeyPair, derive, key_pair_of, seal, unseal


@dataclass(frozen=True, slots=True)
class Seal(ABC):
    """How the notebook key is closed and opened for one owner."""

    notebook_id: UUID

    @property
    @abstractmethod
    def owner(self) -> bytes:
        """What binds the seal to its owner; no two owners have the same."""

    def closed(self, public: bytes, notebook_key: bytes, epoch: int) -> bytes:
        """Seal the notebook key of an epoch to the owner's public key."""
        return seal(notebook_key, public, self._context(epoch))

    def opened(self, private_key: bytes, sealed_key: bytes, epoch: int) -> bytes:
        """Open the seal; raises SealNotOpenedError where it does not fit."""
        return unseal(sealed_key, private_key, self._context(epoch))

    def vouch(self, private_key: bytes, anchor: bytes) -> bytes:
        """Vouch for the decision with the hash `anchor`, and so for all before it."""
        key = derive(private_key, "anchor", self.notebook_id)
        return hmac.digest(key, b"Trajectwiel 2 anchor " + self.owner + anchor, "sha256")

    def is_vouched(self, private_key: bytes, anchor: bytes, vouch: bytes) -> bool:
        """Tell whether the owner vouched for that decision."""
        return hmac.compare_digest(vouch, self.vouch(private_key, anchor))

    def is_vouched_of_old(self, private_key: bytes, notebook_key: bytes, vouch: bytes) -> bool:
        """Tell whether the owner vouched for the first notebook key, as it was done in the first format."""
        key = derive(private_key, "vouch", self.notebook_id)
        return hmac.compare_digest(vouch, hmac.digest(key, self._context(1) + notebook_key, "sha256"))

    def _context(self, epoch: int) -> bytes:
        return b"Trajectwiel 1 notebook key " + epoch.to_bytes(8, "big") + self.owner


@dataclass(frozen=True, slots=True)
class RecoverySeal(Seal):
    """The seal for the recovery key, with that on the seed of its signing key."""

    @property
    def owner(self) -> bytes:
        """The notebook."""
        return self.notebook_id.bytes + b"recovery"

    def closed_seed(self, public: bytes, seed: bytes) -> bytes:
        """Seal the seed of the signing key."""
        return seal(seed, public, self._seed_context)

    def opened_seed(self, private_key: bytes, sealed: bytes) -> bytes:
        """Open the seal on the seed; raises SealNotOpenedError where it does not fit."""
        return unseal(sealed, private_key, self._seed_context)

    @property
    def _seed_context(self) -> bytes:
        return b"Trajectwiel 2 signing seed " + self.owner


@dataclass(frozen=True, slots=True)
class WorkerSeal(Seal):
    """The seal for a worker, with the box that holds the worker's private key."""

    worker_id: UUID

    @property
    def owner(self) -> bytes:
        """The notebook and the worker."""
        return self.notebook_id.bytes + b"worker" + self.worker_id.bytes

    def slot(self, pair: KeyPair, private: Wrapped, notebook_key: bytes, epoch: int, anchor: bytes) -> Slot:
        """Make the worker's slot, with the private key under the passphrase as `wrapped` gives it."""
        sealed_key = self.closed(pair.public, notebook_key, epoch)
        vouch = self.vouch(pair.private, anchor)
        return Slot(self.worker_id, pair.public, private, sealed_key, vouch, anchor)

    def wrapped(self, private_key: bytes, passphrase: str, effort: Effort = RECOMMENDED) -> Wrapped:
        """Put the worker's private key under a passphrase."""
        return wrap(private_key, passphrase, self._private_context, effort)

    def private_key(self, slot: Slot, passphrase: str) -> bytes:
        """Open the box in the worker's slot; raises WrongPassphrase."""
        return unwrap(slot.private, passphrase, self._private_context)

    @property
    def _private_context(self) -> bytes:
        # Without the epoch: the box stays as it is when the notebook gets a new key.
        return b"Trajectwiel 1 private key " + self.owner


def belong_together(private_key: bytes, public: bytes) -> bool:
    """Tell whether these are the two halves of one key pair."""
    try:
        return hmac.compare_digest(key_pair_of(private_key).public, public)
    except ValueError:
        return False
