"""The wheel complete: lines, links, marks, photos, the team's own domains, and the youth's screen."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns and the tables."""
    for column in ("first", "talk", "own_strength", "own_people", "professionals", "as_before"):
        op.add_column("domain_view", sa.Column(column, sa.Boolean(), nullable=False, server_default="0"))
    _add_text("domain_view", "filled_in_by")
    _add_text("answer", "filled_in_by")
    _add_text("life_domain", "picture")
    _add_text("notebook", "way_back", "free")
    _add_text("worker", "code")
    _add_text("youth", "wording", "usual")
    _domains()
    _words()
    _photos()


def _add_text(table: str, column: str, default: str = "") -> None:
    op.add_column(table, sa.Column(column, sa.Text(), nullable=False, server_default=default))


def _domains() -> None:
    op.create_table(
        "former_domain",
        sa.Column("domain_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("icon", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        *(
            sa.Column(f"{what}_{language}", sa.Text(), nullable=False)
            for what in ("name", "plain")
            for language in ("nl", "fr", "en")
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["domain_id"], ["life_domain.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_former_domain_domain_id"), "former_domain", ["domain_id"], unique=False)


def _words() -> None:
    op.create_table(
        "domain_line",
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.Column("origin_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("filled_in_by", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("let_go_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["view_id"], ["domain_view.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_domain_line_view_id"), "domain_line", ["view_id"], unique=False)
    op.create_index(op.f("ix_domain_line_origin_id"), "domain_line", ["origin_id"], unique=False)
    op.create_table(
        "domain_link",
        sa.Column("overview_id", sa.Uuid(), nullable=False),
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("origin_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("filled_in_by", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["overview_id"], ["overview.id"]),
        sa.ForeignKeyConstraint(["one_id"], ["domain_view.id"]),
        sa.ForeignKeyConstraint(["other_id"], ["domain_view.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_domain_link_overview_id"), "domain_link", ["overview_id"], unique=False)


def _photos() -> None:
    op.create_table(
        "photo",
        sa.Column("youth_id", sa.Uuid(), nullable=False),
        sa.Column("overview_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["youth_id"], ["youth.id"]),
        sa.ForeignKeyConstraint(["overview_id"], ["overview.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("youth_id", "overview_id", "name"):
        op.create_index(op.f(f"ix_photo_{column}"), "photo", [column], unique=False)
