"""One operation run in one unit of work, with its line in the audit trail."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.store.envelopes import Envelope, Performed
from desktop.store.unit_of_work import UnitOfWork

Run = Callable[[UnitOfWork], UUID | None]
Revive = Callable[[Envelope], Run]
"""Gives back what an envelope stands for, to be run again."""


def run_in(session: Session, envelope: Envelope, run: Run) -> Performed:
    """Run an operation and write what it changed, in the transaction of `session`.

    Raises the expected failures of the operation, and ChangedElsewhere.
    """
    work = UnitOfWork(session, mark=envelope.id, worker_id=envelope.worker_id, at=envelope.at)
    try:
        result = run(work)
        work.add(
            Audit(
                id=envelope.id,
                at=envelope.at,
                worker_id=envelope.worker_id,
                kind=envelope.kind,
                youth_id=work.youth_id,
            )
        )
        work.flush()
    finally:
        work.close()
    return Performed(envelope=envelope, result=result, changes=work.changes, youth_id=work.youth_id)
