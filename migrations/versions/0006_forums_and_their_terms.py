"""Forums are counted until their term is over: no counts are kept of them by their decree."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fkub_hitung_tanggal_sk"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fpk_hitung_tanggal_sk"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_timdu_p4gn_hitung_tanggal_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_hitung_tanggal_sk"),
            ["tanggal_sk", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_fpk_hitung_tanggal_sk"),
            ["tanggal_sk", "wilayah_kode", "status", "tingkat", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_fkub_hitung_tanggal_sk"),
            ["tanggal_sk", "wilayah_kode", "status", "kantor", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
