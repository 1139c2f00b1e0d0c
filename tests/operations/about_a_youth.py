"""The rows about a youth, found by what refers to what and not as the program does it, and erasing them."""

from uuid import UUID

from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from tests.operations.all_rows import Tables, all_rows
from tests.operations.world import AT

PARTS = {
    "domain_view": ("overview", "overview_id"),
    "domain_link": ("overview", "overview_id"),
    "domain_line": ("domain_view", "view_id"),
    "answer": ("moment", "moment_id"),
    "step": ("step_plan", "plan_id"),
}


def rows_about(youth: UUID, rows: Tables) -> set[tuple[str, UUID]]:
    """The rows about a youth, found by what refers to what, and not as the program does it."""
    about = {("youth", youth)}
    for table in ("overview", "moment", "step_plan", "photo"):
        about |= {(table, row) for row, image in rows[table].items() if image["youth_id"] == str(youth)}
    for table, (whole, column) in PARTS.items():
        about |= {
            (table, row) for row, image in rows[table].items() if (whole, UUID(str(image[column]))) in about
        }
    return about


def erase(desk: Desk, youth: UUID) -> Tables:
    """Erase a youth; all rows as they were before."""
    before = all_rows(desk)
    desk.do(EraseYouth(youth=youth), at=AT)
    return before
