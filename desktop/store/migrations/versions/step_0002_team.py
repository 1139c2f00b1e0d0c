"""What a team needs: workers who left, trajectories that were closed, a term for keeping, youths erased."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("worker", sa.Column("left_on", sa.Date(), nullable=True))
    op.add_column("youth", sa.Column("closed_on", sa.Date(), nullable=True))
    op.add_column("notebook", sa.Column("keep_years", sa.Integer(), nullable=True))
    op.create_table(
        "erased",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
