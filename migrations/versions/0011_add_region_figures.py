"""Add region figures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("wilayah", schema=None) as batch_op:
        batch_op.add_column(sa.Column("luas_km2", sa.Numeric(precision=18, scale=4), nullable=True))
        batch_op.add_column(sa.Column("jumlah_penduduk", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("tahun_penduduk", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("lintang", sa.Numeric(precision=9, scale=6), nullable=True))
        batch_op.add_column(sa.Column("bujur", sa.Numeric(precision=9, scale=6), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("wilayah", schema=None) as batch_op:
        batch_op.drop_column("bujur")
        batch_op.drop_column("lintang")
        batch_op.drop_column("tahun_penduduk")
        batch_op.drop_column("jumlah_penduduk")
        batch_op.drop_column("luas_km2")
