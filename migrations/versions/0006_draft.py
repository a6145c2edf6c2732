"""Draft."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ketentuan_surat", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kop_kepala_daerah", sa.Boolean(), nullable=True))

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lapor_keberadaan_nomor_nomor_surat_keterangan",
            ["wilayah_kode", "nomor_surat_keterangan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.create_index(
            "ix_ormas_nomor_nomor_registrasi",
            ["wilayah_kode", "nomor_registrasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kop_kepala_daerah", sa.Boolean(), nullable=True))

    with op.batch_alter_table("permohonan_skt", schema=None) as batch_op:
        batch_op.create_index(
            "ix_permohonan_skt_nomor_nomor_tiket",
            ["wilayah_kode", "nomor_tiket", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_nomor_nomor_surat",
            ["wilayah_kode", "nomor_surat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("unit_kerja", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lambang_negara_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("kata_penyambung", sa.Boolean(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_unit_kerja_lambang_negara_id"), ["lambang_negara_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_unit_kerja_lambang_negara_id"), "lampiran", ["lambang_negara_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("unit_kerja", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_unit_kerja_lambang_negara_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_unit_kerja_lambang_negara_id"))
        batch_op.drop_column("kata_penyambung")
        batch_op.drop_column("lambang_negara_id")

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_nomor_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("permohonan_skt", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_permohonan_skt_nomor_nomor_tiket",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.drop_column("kop_kepala_daerah")

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_nomor_nomor_registrasi",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_lapor_keberadaan_nomor_nomor_surat_keterangan",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("ketentuan_surat", schema=None) as batch_op:
        batch_op.drop_column("kop_kepala_daerah")
