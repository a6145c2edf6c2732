"""Findings on documents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("lampiran", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("pemeriksaan", sa.String(length=40), server_default="belum", nullable=False)
        )
        batch_op.add_column(sa.Column("catatan_pemeriksaan", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("diperiksa_oleh_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("diperiksa_pada", sa.DateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("lampiran", schema=None) as batch_op:
        batch_op.drop_column("diperiksa_pada")
        batch_op.drop_column("diperiksa_oleh_id")
        batch_op.drop_column("catatan_pemeriksaan")
        batch_op.drop_column("pemeriksaan")
