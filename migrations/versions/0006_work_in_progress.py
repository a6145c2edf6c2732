"""Work in progress."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.create_index(
            "ix_fkub_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.create_index(
            "ix_fpk_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("izin_sementara_rumah_ibadat", schema=None) as batch_op:
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.create_index(
            "ix_ppwk_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.create_index(
            "ix_produk_hukum_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timdu_p4gn_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_timdu_p4gn_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_produk_hukum_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ppwk_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("izin_sementara_rumah_ibadat", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_fpk_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_fkub_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
