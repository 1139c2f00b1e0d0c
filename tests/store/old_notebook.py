"""A notebook as the first program left it: its key files byte for byte, and a replica at the first schema."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from desktop.operations.desk import Desk
from desktop.operations.workers import StartNotebook
from desktop.store.images import MODELS
from desktop.store.notebook import Notebook
from desktop.store.place import Place
from desktop.store.replica import REPLICA, engine_of
from desktop.store.schema import lay_out, upgrade
from desktop.store.sealing import derive
from desktop.store.sessions import Sessions
from tests.store.test_key_first_format import ANNA, KEY, NOTEBOOK, WORDS, WRITTEN

__all__ = ["ANNA", "NOTEBOOK", "WORDS", "old_notebook"]


def old_notebook(folder: Path, fill: Callable[[Desk], object]) -> None:
    """Make one in `folder`, with what `fill` does in it; it opens with WORDS."""
    (folder / "notebook").mkdir(parents=True)
    for number, raw in enumerate(WRITTEN, 1):
        (folder / f"notebook/00000{number}.json").write_bytes(raw)
    today = engine_of(folder.with_name(f"{folder.name} today"), derive(KEY, "replica", NOTEBOOK))
    lay_out(today)
    with today.begin() as connection:
        Place.lay_out(connection)
    desk = Desk(Notebook(folder, NOTEBOOK, ANNA, Sessions(today, folder)))
    desk.do(StartNotebook(id=NOTEBOOK, name="Team Gent-Noord", worker_name="Anna"))
    fill(desk)
    then = engine_of(folder / REPLICA, derive(KEY, "replica", NOTEBOOK))
    with then.begin() as connection:
        upgrade(connection, "0001")
    _carry_over(today, then)
    today.dispose()
    then.dispose()


def _carry_over(today: Engine, then: Engine) -> None:
    """Write all rows into the tables and columns that there were then."""
    with today.connect() as reading, then.begin() as writing:
        for table in MODELS:
            columns = [row[1] for row in writing.exec_driver_sql(f'PRAGMA table_info("{table}")')]
            if not columns:
                continue
            names = ", ".join(f'"{column}"' for column in columns)
            places = ", ".join("?" for _ in columns)
            for row in reading.exec_driver_sql(f'SELECT {names} FROM "{table}"').all():
                writing.exec_driver_sql(f'INSERT INTO "{table}" ({names}) VALUES ({places})', tuple(row))
