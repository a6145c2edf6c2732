"""Match indexes to lists."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_aliran_keagamaan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "induk_agama",
                "status_hubungan",
                "status_keaktifan",
                "jumlah_pengikut",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_lpj", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_banpol_lpj_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "ketepatan",
                "status_tindak_lanjut",
                "total",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_pencairan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_banpol_pencairan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jumlah", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_banpol_pengajuan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "parpol_id",
                "hasil_verifikasi",
                "jumlah",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fkub_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "kantor",
                "anggaran_hibah",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("forkopimda", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_forkopimda_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "dana_apbd", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fpk_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "tingkat",
                "kantor",
                "anggaran",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kader_bela_negara", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kader_bela_negara_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "sasaran",
                "jumlah",
                "laki_laki",
                "perempuan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kegiatan_p4gn_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "sasaran",
                "anggaran",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kegiatan_wasbang_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "sasaran",
                "realisasi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_laporan_urut_periode"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("laporan_terima", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_laporan_terima_urut_periode"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("nphd", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_nphd_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_nphd_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "pemilu_id",
                "penerima",
                "status_nphd",
                "nilai_disepakati",
                "nilai_cair",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("organisasi_penghayat", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_organisasi_penghayat_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "tingkat",
                "status_keaktifan",
                "jumlah_anggota",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "sumber",
                "lpj_status",
                "ormas_id",
                "nilai",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pantau_sosial", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_pantau_sosial_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "jumlah_terdampak",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pemulihan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_pemulihan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "peristiwa_konflik_id",
                "anggaran",
                "realisasi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pendidikan_politik", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_pendidikan_politik_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "sasaran",
                "parpol_id",
                "jumlah_peserta",
                "anggaran",
                "realisasi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("peristiwa_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_peristiwa_konflik_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "isu",
                "sumber_konflik",
                "status_penanganan",
                "meninggal",
                "nilai_kerugian",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_perolehan_pemilu_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "pemilu_id",
                "lembaga",
                "parpol_id",
                "suara_sah",
                "kursi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_ppwk_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "anggaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_program_kegiatan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "program",
                "urusan",
                "pagu",
                "realisasi_keuangan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("suku_etnis_organisasi", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_suku_etnis_organisasi_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_kantor",
            ["wilayah_kode", "id", "klasifikasi", "jumlah_anggota", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_timdu_p4gn_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "tingkat",
                "kantor",
                "anggaran",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("unjuk_rasa", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_unjuk_rasa_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "sifat", "jumlah_massa", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("unjuk_rasa", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_unjuk_rasa_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_unjuk_rasa_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_timdu_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("suku_etnis_organisasi", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_suku_etnis_organisasi_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_program_kegiatan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_program_kegiatan_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "program", "urusan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ppwk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ppwk_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_perolehan_pemilu_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_perolehan_pemilu_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "pemilu_id",
                "lembaga",
                "parpol_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("peristiwa_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_peristiwa_konflik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_peristiwa_konflik_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "isu",
                "sumber_konflik",
                "status_penanganan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pendidikan_politik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pendidikan_politik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pendidikan_politik_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "sasaran", "parpol_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pemulihan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pemulihan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pemulihan_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "peristiwa_konflik_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pantau_sosial", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pantau_sosial_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pantau_sosial_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "sumber",
                "lpj_status",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("organisasi_penghayat", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_organisasi_penghayat_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_organisasi_penghayat_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "tingkat", "status_keaktifan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("nphd", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_nphd_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_nphd_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "pemilu_id",
                "penerima",
                "status_nphd",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("laporan_terima", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laporan_terima_urut_periode"),
            ["periode", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laporan_urut_periode"),
            ["periode", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kegiatan_wasbang_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kegiatan_wasbang_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kegiatan_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kegiatan_p4gn_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kader_bela_negara", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kader_bela_negara_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kader_bela_negara_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_fpk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_fpk_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("forkopimda", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_forkopimda_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_forkopimda_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_fkub_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_fkub_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_banpol_pengajuan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "parpol_id",
                "hasil_verifikasi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_pencairan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_banpol_pencairan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pencairan_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("banpol_lpj", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_banpol_lpj_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_lpj_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "ketepatan",
                "status_tindak_lanjut",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_aliran_keagamaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_aliran_keagamaan_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "induk_agama",
                "status_hubungan",
                "status_keaktifan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
