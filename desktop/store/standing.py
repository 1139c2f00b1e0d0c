"""How an opened notebook stands towards its shared folder."""

from datetime import UTC, datetime, timedelta

from desktop.models.errors import OnlyLooking
from desktop.models.sharing import Standing, State
from desktop.store.notebook import Notebook
from desktop.store.place import MADE_AT, SECOND_AT, Place

_LATE = timedelta(days=7)


def standing_of(notebook: Notebook) -> Standing:
    """Read how things stand; no file operation on the folder.

    A backup is late where the newest snapshot that was read back is older than a week.
    """
    if isinstance(notebook.refusal, OnlyLooking):
        return Standing(state=State.EARLIER)
    waiting, clashes, made = notebook.place(
        lambda place: (place.waits(), place.clash_count(), newest_backup(place))
    )
    team = notebook.team
    if team is None:
        # A notebook on one PC is not told off for what it never had; the page on backups says it.
        return Standing(
            state=State.ALONE, clashes=clashes, backup_at=made, backup_late=_late(made, told=False)
        )
    line = team.line
    return Standing(
        state=line.state,
        folder=str(team.root),
        waiting=waiting,
        clashes=clashes,
        saved_at=line.saved_at,
        file=str(line.failure.fields.get("file", "")) if line.failure else "",
        backup_at=made,
        backup_late=_late(made, told=True),
        clock_off=team.clock_off,
        failure=line.failure,
    )


def newest_backup(place: Place) -> datetime | None:
    """When the newest verified snapshot was made, in the shared folder or the second one."""
    found = [place.note(key) for key in (MADE_AT, SECOND_AT)]
    return max((datetime.fromisoformat(at) for at in found if at), default=None)


def _late(made: datetime | None, *, told: bool) -> bool:
    if made is None:
        return told
    return datetime.now(UTC) - made > _LATE
