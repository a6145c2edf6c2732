"""Add report receipts and kop of regional heads."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "laporan_terima",
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("pelapor", sa.String(length=160), nullable=False),
        sa.Column("periode", sa.String(length=12), nullable=True),
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("tanggal_surat", sa.Date(), nullable=True),
        sa.Column("tanggal_kirim", sa.Date(), nullable=False),
        sa.Column("ringkasan", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("lewat_aplikasi", sa.Boolean(), nullable=True),
        sa.Column("laporan_id", sa.Integer(), nullable=True),
        sa.Column("keadaan_laporan", sa.String(length=40), nullable=True),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("catatan_penerima", sa.String(length=500), nullable=True),
        sa.Column("diteruskan_pada", sa.DateTime(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "wilayah_saat_catat",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=True,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.Column("sumber_data", sa.String(length=120), nullable=True),
        sa.Column("catatan", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("deleted_by_id", sa.Integer(), nullable=True),
        sa.Column("deleted_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_laporan_terima_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["laporan_id"], ["laporan.id"], name=op.f("fk_laporan_terima_laporan_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_laporan_terima_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laporan_terima")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_laporan_terima_id_wilayah_kode")),
    )
    with op.batch_alter_table("laporan_terima", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laporan_terima_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_laporan_terima_daftar",
            ["id", "klasifikasi", "wilayah_kode", "keadaan_laporan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_terima_kantor",
            ["wilayah_kode", "id", "klasifikasi", "keadaan_laporan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_laporan_terima_laporan_id"), ["laporan_id"], unique=False
        )
        batch_op.create_index(
            "ix_laporan_terima_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_laporan_terima_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_terima_urut_pelapor",
            ["pelapor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_terima_urut_periode",
            ["periode", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_terima_urut_tanggal_kirim",
            ["tanggal_kirim", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fkub_hitung_tanggal_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_fpk_hitung_tanggal_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tanggal_bubar", sa.Date(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_gugus_tugas_gnrm_hitung_tanggal_data"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("kesbangpol_pegawai", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_kesbangpol_pegawai_hitung_tmt"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

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

    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("urusan", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("penerimaan", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("penerima_catatan", sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column("disampaikan_pada", sa.DateTime(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_laporan_daftar"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "kewajiban_lapor_id",
                "urusan",
                "siklus",
                "ketepatan",
                "penerimaan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_laporan_kantor"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "kewajiban_lapor_id",
                "urusan",
                "siklus",
                "ketepatan",
                "penerimaan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ormas_nomor", sa.String(length=80), nullable=True))

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

    with op.batch_alter_table("potensi_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_potensi_konflik_hitung_sejak"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_hitung_sejak",
            [
                "sejak",
                "wilayah_kode",
                "status",
                "status_potensi",
                "tingkat_kerawanan",
                "klasifikasi",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_ppwk_hitung_tanggal_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_produk_hukum_hitung_tanggal_penetapan"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_hitung_tanggal_penetapan",
            ["tanggal_penetapan", "wilayah_kode", "status", "bidang", "jenis", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hari_terakhir", sa.Date(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_status_keadaan_konflik_akhir"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_akhir",
            [
                "wilayah_kode",
                "hari_terakhir",
                "klasifikasi",
                "status",
                "pencabutan_tanggal",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_nomor_nomor_surat",
            ["wilayah_kode", "nomor_surat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    # Computed from now on; what stands already is not computed anew by the calendar.
    op.execute(
        "UPDATE status_keadaan_konflik SET hari_terakhir = coalesce(perpanjangan_akhir, akhir)"
    )
    # An approved report of before stands as not sent yet, with the affair of its duty.
    op.execute(
        "UPDATE laporan SET penerimaan = 'belum', urusan = (SELECT k.urusan "
        "FROM kewajiban_lapor k WHERE k.id = laporan.kewajiban_lapor_id)"
    )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_timdu_p4gn_hitung_tanggal_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_hitung_tanggal_sk"),
            ["tanggal_sk", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_nomor_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_status_keadaan_konflik_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_akhir"),
            ["wilayah_kode", "akhir", "klasifikasi", "status", "pencabutan_tanggal", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("hari_terakhir")

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_produk_hukum_hitung_tanggal_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_produk_hukum_hitung_tanggal_penetapan"),
            [
                "tanggal_penetapan",
                "wilayah_kode",
                "status",
                "bidang",
                "jenis",
                "status_hukum",
                "klasifikasi",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ppwk_hitung_tanggal_sk"),
            ["tanggal_sk", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("potensi_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_potensi_konflik_hitung_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_potensi_konflik_hitung_sejak"),
            ["sejak", "wilayah_kode", "status", "tingkat_kerawanan", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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

    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.drop_column("ormas_nomor")

    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_laporan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_laporan_kantor"),
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "kewajiban_lapor_id",
                "siklus",
                "ketepatan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_laporan_daftar"),
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "kewajiban_lapor_id",
                "siklus",
                "ketepatan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("disampaikan_pada")
        batch_op.drop_column("penerima_catatan")
        batch_op.drop_column("penerimaan")
        batch_op.drop_column("urusan")

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_lapor_keberadaan_nomor_nomor_surat_keterangan",
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )

    with op.batch_alter_table("ketentuan_surat", schema=None) as batch_op:
        batch_op.drop_column("kop_kepala_daerah")

    with op.batch_alter_table("kesbangpol_pegawai", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_kesbangpol_pegawai_hitung_tmt"),
            [
                "tmt",
                "wilayah_kode",
                "status",
                "status_pegawai",
                "jenis_kelamin",
                "pendidikan",
                "jenis_jabatan",
                "klasifikasi",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_gugus_tugas_gnrm_hitung_tanggal_data"),
            ["tanggal_data", "wilayah_kode", "status", "terbentuk", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("tanggal_bubar")

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

    with op.batch_alter_table("laporan_terima", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_laporan_terima_urut_tanggal_kirim",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_terima_urut_periode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_terima_urut_pelapor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_terima_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_terima_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_terima_laporan_id"))
        batch_op.drop_index(
            "ix_laporan_terima_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_terima_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_terima_berkas_id"))

    op.drop_table("laporan_terima")
