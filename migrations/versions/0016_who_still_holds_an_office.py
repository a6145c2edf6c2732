"""Who still holds an office."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_banpol_pengajuan_urut_tahun"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_kursi",
            ["kursi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.add_column(sa.Column("masih_menjabat", sa.Boolean(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_kepala_daerah_daftar"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_kepala_daerah_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jabatan",
                "status_jabatan",
                "masih_menjabat",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_kepala_daerah_hitung_masa_jabatan_mulai"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_hitung_masa_jabatan_mulai",
            [
                "masa_jabatan_mulai",
                "wilayah_kode",
                "status",
                "masih_menjabat",
                "status_jabatan",
                "klasifikasi",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_kepala_daerah_kantor"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_kepala_daerah_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jabatan",
                "status_jabatan",
                "masih_menjabat",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pantau_tahapan", schema=None) as batch_op:
        batch_op.alter_column("ringkasan", existing_type=sa.VARCHAR(length=200), nullable=True)
        batch_op.create_index(
            "ix_pantau_tahapan_urut_pelapor",
            ["pelapor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("pantau_tahapan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pantau_tahapan_urut_pelapor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.alter_column("ringkasan", existing_type=sa.VARCHAR(length=200), nullable=False)

    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kepala_daerah_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jabatan",
                "status_jabatan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_hitung_masa_jabatan_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_hitung_masa_jabatan_mulai"),
            ["masa_jabatan_mulai", "wilayah_kode", "status", "status_jabatan", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_daftar"),
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jabatan",
                "status_jabatan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("masih_menjabat")

    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_kursi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_urut_tahun"),
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
