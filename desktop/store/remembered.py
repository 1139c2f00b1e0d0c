"""A worker's private key, remembered by the keyring of this computer: "unlock with my Windows login".

Only keyrings that we know to be encrypted are used, by name; others that happen to be installed
(some write plain text) are not even looked at. There is no other place where a key is kept.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Final
from uuid import UUID

from desktop.models.errors import KeyringNotAvailable
from desktop.store.sealing import KEY_BYTES

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "Trajectwiel"
TRUSTED: Final = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


def available() -> bool:
    """Tell whether this computer has a keyring we trust; it may still turn out to be locked."""
    return _first_viable() is not None


def remember(notebook_id: UUID, worker_id: UUID, private_key: bytes) -> None:
    """Keep the private key of the worker who uses this notebook on this computer, in place of any before.

    Raises KeyringNotAvailable.
    """
    with _keyring() as keyring:
        keyring.set_password(SERVICE, str(notebook_id), f"{worker_id} {b64encode(private_key).decode()}")


def recall(notebook_id: UUID) -> tuple[UUID, bytes] | None:
    """Give the remembered worker with the private key, or None where nothing is remembered.

    May show the system's own question to unlock the keyring. Raises KeyringNotAvailable.
    """
    with _keyring() as keyring:
        kept = keyring.get_password(SERVICE, str(notebook_id))
    if kept is None:
        return None
    try:
        worker, key = kept.split(" ")
        worker_id, private_key = UUID(worker), b64decode(key, validate=True)
    except ValueError:
        # Somebody else's, or damaged: as good as nothing, and the passphrase still opens.
        return None
    return (worker_id, private_key) if len(private_key) == KEY_BYTES else None


def forget(notebook_id: UUID) -> None:
    """Take the remembered key of this notebook away, if there is one; raises KeyringNotAvailable."""
    with _keyring() as keyring:
        if keyring.get_password(SERVICE, str(notebook_id)) is not None:
            keyring.delete_password(SERVICE, str(notebook_id))


@contextmanager
def _keyring() -> "Iterator[KeyringBackend]":
    keyring = _first_viable()
    if keyring is None:
        raise KeyringNotAvailable
    try:
        yield keyring
    except Exception as failure:
        # Behind it stand D-Bus, Windows and Keychain, each with errors of its own; whatever it is,
        # the passphrase is the way on.
        raise KeyringNotAvailable from failure


def _first_viable() -> "KeyringBackend | None":
    for module, name in TRUSTED:
        kind: type[KeyringBackend] = getattr(import_module(module), name)
        if kind.viable:
            keyring = kind()
            if name == "WinVaultKeyring":
                # Else the key would travel along to the worker's other computers in the domain.
                keyring.persist = "local machine"  # type: ignore[attr-defined]
            return keyring
    return None
