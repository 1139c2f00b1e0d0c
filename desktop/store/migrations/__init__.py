"""Alembic's steps from one schema of the notebook to the next."""
