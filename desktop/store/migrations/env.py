"""What Alembic runs for every step: it works on the connection that is handed to it."""

from alembic import context

from desktop.store.images import MODELS

connection = context.config.attributes["connection"]
metadata = next(iter(MODELS.values())).metadata

# A SQLite table can only be altered by making it anew, which Alembic calls a batch.
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
context.run_migrations()
