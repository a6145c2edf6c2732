"""Simlap looked at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("instruksi_terima", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_instruksi_terima_urut_dari"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_perkara_urut_pengadilan"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_program_kegiatan_urut_kode"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_propem_perda_pantau_urut_pemrakarsa"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_surat_keterangan_penelitian_urut_nomor_surat"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_telaah_hukum_urut_tanggal_selesai"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_telaah_hukum_urut_tanggal_selesai"),
            ["tanggal_selesai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_surat_keterangan_penelitian_urut_nomor_surat"),
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_propem_perda_pantau_urut_pemrakarsa"),
            ["pemrakarsa", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_program_kegiatan_urut_kode"),
            ["kode", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_perkara_urut_pengadilan"),
            ["pengadilan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("instruksi_terima", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_instruksi_terima_urut_dari"),
            ["dari", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
