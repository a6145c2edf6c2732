"""Call seats and aid by party and year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("judul", sa.String(length=120), nullable=True))
        batch_op.alter_column("nomor_surat", existing_type=sa.VARCHAR(length=80), nullable=True)
        batch_op.drop_index(
            batch_op.f("ix_banpol_pengajuan_urut_nomor_surat"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.add_column(sa.Column("judul", sa.String(length=160), nullable=True))
        batch_op.alter_column("nomor_sk_kpu", existing_type=sa.VARCHAR(length=80), nullable=True)
        batch_op.drop_index(
            batch_op.f("ix_perolehan_pemilu_urut_nomor_sk_kpu"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_perolehan_pemilu_urut_nomor_sk_kpu"),
            ["nomor_sk_kpu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.alter_column("nomor_sk_kpu", existing_type=sa.VARCHAR(length=80), nullable=False)
        batch_op.drop_column("judul")

    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_urut_nomor_surat"),
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.alter_column("nomor_surat", existing_type=sa.VARCHAR(length=80), nullable=False)
        batch_op.drop_column("judul")
