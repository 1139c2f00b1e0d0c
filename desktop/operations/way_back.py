"""The way back from the young person's screen: what the team asks for, and each worker's short code."""

import re
from dataclasses import dataclass, field
from uuid import UUID

from msgspec import UNSET

from desktop.models.errors import CodeNotUsable, FieldNotUnderstood
from desktop.models.people import NotebookRow, Worker
from desktop.models.readings import WayBack
from desktop.operations.base import Operation, Question, Seen
from desktop.store.unit_of_work import UnitOfWork

FEWEST, MOST = 4, 8
"""How many digits a code has, at least and at most."""

_CODE = re.compile(rf"[0-9]{{{FEWEST},{MOST}}}", re.ASCII)
_HASH = re.compile(
    r"\$argon2id\$v=19\$m=(?P<memory>\d{1,8}),t=(?P<passes>\d{1,3}),p=(?P<lanes>\d{1,3})"
    r"\$[A-Za-z0-9+/]{16,86}\$[A-Za-z0-9+/]{22,86}"
)
_PASSES, _LANES, _MEMORY = 3, 4, 64 * 1024
_MOST_PASSES, _MOST_LANES, _MOST_MEMORY = 10, 16, 1024 * 1024
_SALT_BYTES, _HASH_BYTES = 16, 32


def hash_of(code: str) -> str:
    """The salted hash of a new code (Argon2id, some 140 ms): the code itself is written nowhere.

    Raises CodeNotUsable for anything but 4 to 8 digits.
    """
    import secrets

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if _CODE.fullmatch(code) is None:
        raise CodeNotUsable(least=FEWEST, most=MOST)
    argon2id = Argon2id(
        salt=secrets.token_bytes(_SALT_BYTES),
        length=_HASH_BYTES,
        iterations=_PASSES,
        lanes=_LANES,
        memory_cost=_MEMORY,
    )
    return argon2id.derive_phc_encoded(code.encode())


@dataclass(frozen=True, kw_only=True)
class SetWayBack(Operation):
    """Say what a worker is asked for to get from the young person's screen back to the dossier."""

    notebook: UUID
    way_back: WayBack
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write it."""
        work.get(NotebookRow, self.notebook, self.seen_version).way_back = self.way_back


@dataclass(frozen=True, kw_only=True)
class SetCode(Operation):
    """Give a worker a short code, by its hash (see `hash_of`), or none with ""."""

    worker: UUID
    code_hash: str = field(repr=False)
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the hash. Raises FieldNotUnderstood for what is no hash of a code."""
        if self.code_hash and not _is_sound(self.code_hash):
            # What it was is not told: it may be a code that somebody forgot to hash.
            raise FieldNotUnderstood(field="code_hash", value="…")
        work.get(Worker, self.worker, self.seen_version).code = self.code_hash


@dataclass(frozen=True, kw_only=True)
class CheckCode(Question[bool]):
    """Whether that is the code of the worker at work; false too where there is none."""

    code: str = field(repr=False)

    def answer(self, work: UnitOfWork) -> bool:
        """Try it; takes as long as making the hash did."""
        from cryptography.exceptions import InvalidKey
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        kept = work.get(Worker, work.worker_id).code
        if not _is_sound(kept) or _CODE.fullmatch(self.code) is None:
            return False
        try:
            Argon2id.verify_phc_encoded(self.code.encode(), kept)
        except InvalidKey:
            return False
        return True


def _is_sound(code_hash: str) -> bool:
    """Whether it is a hash that takes neither all memory nor all day to try."""
    found = _HASH.fullmatch(code_hash)
    return found is not None and (
        1 <= int(found["passes"]) <= _MOST_PASSES
        and 1 <= int(found["lanes"]) <= _MOST_LANES
        and 8 * int(found["lanes"]) <= int(found["memory"]) <= _MOST_MEMORY
    )
