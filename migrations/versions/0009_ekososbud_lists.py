"""Ekososbud lists."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_gugus_tugas_gnrm_urut_ketua"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kegiatan_p4gn_urut_positif"), sqlite_where=sa.text("deleted_at IS NULL")
        )

    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kegiatan_wasbang_urut_anggaran"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_kegiatan_wasbang_urut_lokasi"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("rumah_ibadat_permohonan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_rumah_ibadat_permohonan_urut_kecamatan"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("rumah_ibadat_permohonan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rumah_ibadat_permohonan_urut_kecamatan"),
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_kegiatan_wasbang_urut_lokasi"),
            ["lokasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kegiatan_wasbang_urut_anggaran"),
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_kegiatan_p4gn_urut_positif"),
            ["positif", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_gugus_tugas_gnrm_urut_ketua"),
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
