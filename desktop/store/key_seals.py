"""The notebook key, bound to one owner: a worker, or whoever holds the sheet with the recovery key.

Anybody can seal to a public key, so a seal is trusted only with its vouch: a MAC by the owner's
private key over the notebook key. Somebody who can write in the folder but has no key can thus
destroy, but not slip us a notebook key of their own.
"""

import hmac
from abc import ABC, abstractmethod
from dataclasses import dataclass
from uuid import UUID

from desktop.store.key_content import Slot
from desktop.store.passphrases import Effort, unwrap, wrap
from desktop.store.sealing import KeyPair, SealNotOpenedError, derive, key_pair_of, seal, unseal


@dataclass(frozen=True, slots=True)
class Seal(ABC):
    """How the notebook key of one epoch is closed and opened for one owner."""

    notebook_id: UUID
    epoch: int

    @property
    @abstractmethod
    def owner(self) -> bytes:
        """What binds the seal to its owner; no two owners have the same."""

    def closed(self, pair: KeyPair, notebook_key: bytes) -> tuple[bytes, bytes]:
        """Seal the notebook key to the pair's public half; returns the seal with its vouch."""
        return seal(notebook_key, pair.public, self._context), self._vouch(pair.private, notebook_key)

    def opened(self, private_key: bytes, sealed_key: bytes, vouch: bytes) -> bytes:
        """Open the seal; raises SealNotOpenedError where it does not fit, or the vouch does not."""
        notebook_key = unseal(sealed_key, private_key, self._context)
        if not hmac.compare_digest(vouch, self._vouch(private_key, notebook_key)):
            raise SealNotOpenedError
        return notebook_key

    @property
    def _context(self) -> bytes:
        return b"Trajectwiel 1 notebook key " + self.epoch.to_bytes(8, "big") + self.owner

    def _vouch(self, private_key: bytes, notebook_key: bytes) -> bytes:
        key = derive(private_key, "vouch", self.notebook_id)
        return hmac.digest(key, self._context + notebook_key, "sha256")


@dataclass(frozen=True, slots=True)
class RecoverySeal(Seal):
    """The seal for the recovery key."""

    @property
    def owner(self) -> bytes:
        """The notebook."""
        return self.notebook_id.bytes + b"recovery"


@dataclass(frozen=True, slots=True)
class WorkerSeal(Seal):
    """The seal for a worker, with the box that holds the worker's private key."""

    worker_id: UUID

    @property
    def owner(self) -> bytes:
        """The notebook and the worker."""
        return self.notebook_id.bytes + b"worker" + self.worker_id.bytes

    def slot(self, pair: KeyPair, notebook_key: bytes, passphrase: str, effort: Effort) -> Slot:
        """Make the worker's slot: the private key under the passphrase, the notebook key sealed."""
        sealed_key, vouch = self.closed(pair, notebook_key)
        private = wrap(pair.private, passphrase, self._private_context, effort)
        return Slot(self.worker_id, pair.public, private, sealed_key, vouch)

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
