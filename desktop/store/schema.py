"""The schema of a notebook: laid out for a new one, brought up to date for an older one."""

from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from desktop.models.errors import NewerNotebook, NotebookDamaged
from desktop.store import images

SCHEMA = "0003"
"""The step of desktop/store/migrations that the models of this program stand at."""

MIGRATIONS = Path(__file__).parent / "migrations"


def lay_out(engine: Engine) -> None:
    """Make the tables of a new notebook, at the newest schema, without Alembic (it costs a second)."""
    with engine.begin() as connection:
        images.MODELS["notebook"].metadata.create_all(connection)
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:schema)"), {"schema": SCHEMA})


def bring_up_to_date(engine: Engine, file: Path) -> None:
    """Bring an older notebook to the schema of this program.

    Raises NewerNotebook where the notebook was written by a newer program, NotebookDamaged where
    it is no notebook of ours.
    """
    with engine.connect().execution_options(reading=True) as connection:
        try:
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        except DBAPIError as error:
            if "no such table" in str(error.orig):
                raise NotebookDamaged(file=file.name) from error
            raise
    if found == SCHEMA:
        return
    if str(found) > SCHEMA:
        raise NewerNotebook
    with engine.begin() as connection:
        upgrade(connection)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Take Alembic's steps up to `to`, inside the transaction of `connection`."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
