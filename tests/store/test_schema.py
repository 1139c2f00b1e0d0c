"""Alembic's steps lead to the very tables that a new notebook is given."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop.store.images import MODELS
from desktop.store.replica import engine_of
from desktop.store.schema import MIGRATIONS, SCHEMA, bring_up_to_date, lay_out, upgrade

KEY = bytes(range(32))
METADATA = MODELS["youth"].metadata


def _tables(file: Path) -> dict[str, str]:
    engine = engine_of(file, KEY)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
        ).fetchall()
    engine.dispose()
    return {name: " ".join(str(sql).split()) for name, sql in rows}


def test_the_models_stand_at_the_newest_step() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA


def test_every_model_has_its_place_in_the_images() -> None:
    assert set(MODELS) == set(METADATA.tables)


def test_steps_and_models_give_the_same_tables(tmp_path: Path) -> None:
    new, stepped = tmp_path / "new", tmp_path / "stepped"
    engine = engine_of(new, KEY)
    lay_out(engine)
    engine.dispose()
    engine = engine_of(stepped, KEY)
    with engine.begin() as connection:
        upgrade(connection)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    bring_up_to_date(engine, stepped)
    engine.dispose()
    assert _tables(new).keys() == _tables(stepped).keys()
