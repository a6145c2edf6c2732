"""What ends soon."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
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

    with op.batch_alter_table("forum_wasdin", schema=None) as batch_op:
        batch_op.create_index(
            "ix_forum_wasdin_akhir",
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

    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kepala_daerah_akhir",
            ["wilayah_kode", "masa_jabatan_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lembaga_asing_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_orang_asing_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("parpol_kepengurusan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_parpol_kepengurusan_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("petugas_sipantau", schema=None) as batch_op:
        batch_op.create_index(
            "ix_petugas_sipantau_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "deleted_at"],
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

    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.create_index(
            "ix_status_keadaan_konflik_akhir",
            ["wilayah_kode", "akhir", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("tim_pemantauan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tim_pemantauan_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("tim_pemantauan_orang_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
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

    with op.batch_alter_table("timdu_pks", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timdu_pks_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("tka", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tka_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("tka", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_tka_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("timdu_pks", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_timdu_pks_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_timdu_p4gn_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("tim_pemantauan_orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("tim_pemantauan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_tim_pemantauan_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_status_keadaan_konflik_akhir",
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

    with op.batch_alter_table("petugas_sipantau", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_petugas_sipantau_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("parpol_kepengurusan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_parpol_kepengurusan_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_orang_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_lembaga_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kepala_daerah_akhir",
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

    with op.batch_alter_table("forum_wasdin", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_forum_wasdin_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_fkub_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
