"""What ended is not reminded of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_orang_asing_akhir"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_orang_asing_akhir",
            [
                "wilayah_kode",
                "berlaku_sampai",
                "klasifikasi",
                "status",
                "tanggal_keluar",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_status_keadaan_konflik_akhir"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_akhir",
            ["wilayah_kode", "akhir", "klasifikasi", "status", "pencabutan_tanggal", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_status_keadaan_konflik_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_akhir"),
            ["wilayah_kode", "akhir", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_orang_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_orang_asing_akhir"),
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
