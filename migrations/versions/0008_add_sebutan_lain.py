"""Add sebutan lain."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bidang_kegiatan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sebutan_lain", sa.String(length=200), nullable=True))

    with op.batch_alter_table("daftar_negara", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sebutan_lain", sa.String(length=200), nullable=True))

    with op.batch_alter_table("parpol", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sebutan_lain", sa.String(length=200), nullable=True))

    with op.batch_alter_table("pemilu", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sebutan_lain", sa.String(length=200), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("pemilu", schema=None) as batch_op:
        batch_op.drop_column("sebutan_lain")

    with op.batch_alter_table("parpol", schema=None) as batch_op:
        batch_op.drop_column("sebutan_lain")

    with op.batch_alter_table("daftar_negara", schema=None) as batch_op:
        batch_op.drop_column("sebutan_lain")

    with op.batch_alter_table("bidang_kegiatan", schema=None) as batch_op:
        batch_op.drop_column("sebutan_lain")
