"""Add permits, reports and guidance of ormas."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ormas_rekap_terbit",
        sa.Column("sumber", sa.String(length=160), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("skt_pusat", sa.Integer(), nullable=True),
        sa.Column("skt_provinsi", sa.Integer(), nullable=True),
        sa.Column("skt_kabupaten_kota", sa.Integer(), nullable=True),
        sa.Column("skt_total", sa.Integer(), nullable=True),
        sa.Column("yayasan", sa.Integer(), nullable=True),
        sa.Column("perkumpulan", sa.Integer(), nullable=True),
        sa.Column("badan_hukum_total", sa.Integer(), nullable=True),
        sa.Column("asing", sa.Integer(), nullable=True),
        sa.Column("jumlah_seluruh", sa.Integer(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_rekap_terbit_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_rekap_terbit_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_rekap_terbit")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_ormas_rekap_terbit_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("ormas_rekap_terbit", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_rekap_terbit_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_daftar",
            ["id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_kantor",
            ["wilayah_kode", "id", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_asing",
            ["asing", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_badan_hukum_total",
            ["badan_hukum_total", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_jumlah_seluruh",
            ["jumlah_seluruh", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_skt_total",
            ["skt_total", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_sumber",
            ["sumber", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_rekap_terbit_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_rekap_terbit_wilayah_kode_sumber_tanggal",
            ["wilayah_kode", "sumber", "tanggal"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_asing",
        sa.Column("nama_asal", sa.String(length=200), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("bentuk", sa.String(length=40), nullable=True),
        sa.Column("sub_bentuk", sa.String(length=40), nullable=True),
        sa.Column("negara_asal", sa.String(length=80), nullable=True),
        sa.Column("hubungan_diplomatik", sa.Boolean(), nullable=True),
        sa.Column("nirlaba", sa.Boolean(), nullable=True),
        sa.Column("izin_prinsip_nomor", sa.String(length=80), nullable=True),
        sa.Column("izin_prinsip_tanggal", sa.Date(), nullable=True),
        sa.Column("izin_prinsip_sampai", sa.Date(), nullable=True),
        sa.Column("izin_operasional_nomor", sa.String(length=80), nullable=True),
        sa.Column("izin_operasional_tanggal", sa.Date(), nullable=True),
        sa.Column("izin_operasional_sampai", sa.Date(), nullable=True),
        sa.Column("izin_berakhir", sa.Date(), nullable=True),
        sa.Column("mitra_kl", sa.String(length=160), nullable=True),
        sa.Column("bidang_program", sa.String(length=160), nullable=True),
        sa.Column("nilai_program", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("laporan_id", sa.Integer(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["laporan_id"], ["lampiran.id"], name=op.f("fk_ormas_asing_laporan_id")
        ),
        sa.ForeignKeyConstraint(["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_asing_ormas_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_asing_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_asing")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ormas_asing_id_wilayah_kode")),
    )
    with op.batch_alter_table("ormas_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_ormas_asing_akhir",
            ["wilayah_kode", "izin_berakhir", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "bentuk", "ormas_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "bentuk", "ormas_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ormas_asing_laporan_id"), ["laporan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ormas_asing_ormas_id"), ["ormas_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_asing_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_asing_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_urut_izin_berakhir",
            ["izin_berakhir", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_urut_izin_prinsip_tanggal",
            ["izin_prinsip_tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_urut_mitra_kl",
            ["mitra_kl", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_urut_nama_asal",
            ["nama_asal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_asing_urut_negara_asal",
            ["negara_asal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_asing_wilayah_kode_nama_asal",
            ["wilayah_kode", "nama_asal"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_hibah_pemberdayaan",
        sa.Column("nphd_nomor", sa.String(length=80), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("nphd_tanggal", sa.Date(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=True),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("sumber", sa.String(length=40), nullable=True),
        sa.Column("nilai", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("peruntukan", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("lpj_status", sa.String(length=40), nullable=True),
        sa.Column("lpj_tanggal", sa.Date(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_hibah_pemberdayaan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_hibah_pemberdayaan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_hibah_pemberdayaan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_hibah_pemberdayaan")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_ormas_hibah_pemberdayaan_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_ormas_id"), ["ormas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_urut_nilai",
            ["nilai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_urut_nphd_nomor",
            ["nphd_nomor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_urut_nphd_tanggal",
            ["nphd_tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hibah_pemberdayaan_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_hibah_pemberdayaan_wilayah_kode_nphd_nomor",
            ["wilayah_kode", "nphd_nomor"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_laporan_kegiatan",
        sa.Column("nomor_surat", sa.String(length=80), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("semester", sa.String(length=40), nullable=False),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("perkembangan_organisasi", sa.Text(), nullable=True),
        sa.Column("penandatangan_ketua", sa.String(length=120), nullable=True),
        sa.Column("penandatangan_sekretaris", sa.String(length=120), nullable=True),
        sa.Column("hasil_pemeriksaan", sa.String(length=40), nullable=True),
        sa.Column("catatan_perbaikan", sa.Text(), nullable=True),
        sa.Column("akhir_semester", sa.Date(), nullable=True),
        sa.Column("batas_waktu", sa.Date(), nullable=True),
        sa.Column("status_laporan", sa.String(length=40), nullable=True),
        sa.Column("jumlah_kegiatan", sa.Integer(), nullable=True),
        sa.Column("dalam_kewajiban", sa.Boolean(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_laporan_kegiatan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_laporan_kegiatan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_laporan_kegiatan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_laporan_kegiatan")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_ormas_laporan_kegiatan_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("ormas_laporan_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_laporan_kegiatan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "semester",
                "status_laporan",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "semester",
                "status_laporan",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_laporan_kegiatan_ormas_id"), ["ormas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_urut_akhir_semester",
            ["akhir_semester", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_urut_jumlah_kegiatan",
            ["jumlah_kegiatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_urut_nomor_surat",
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_laporan_kegiatan_urut_tanggal_terima",
            ["tanggal_terima", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_laporan_kegiatan_ormas_id_tahun_semester",
            ["ormas_id", "tahun", "semester"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_pengaduan",
        sa.Column("perihal", sa.String(length=160), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("saluran", sa.String(length=40), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("bukti_id", sa.Integer(), nullable=True),
        sa.Column("pelapor_dirahasiakan", sa.Boolean(), nullable=True),
        sa.Column("pelapor_nama", sa.String(length=120), nullable=True),
        sa.Column("pelapor_kontak", sa.String(length=120), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("diteruskan_kepada", sa.String(length=160), nullable=True),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["bukti_id"], ["lampiran.id"], name=op.f("fk_ormas_pengaduan_bukti_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_pengaduan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_pengaduan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_pengaduan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ormas_pengaduan_id_wilayah_kode")),
    )
    with op.batch_alter_table("ormas_pengaduan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ormas_pengaduan_bukti_id"), ["bukti_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_pengaduan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "saluran",
                "tahap",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengaduan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "saluran",
                "tahap",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ormas_pengaduan_ormas_id"), ["ormas_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_pengaduan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_pengaduan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengaduan_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengaduan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengaduan_urut_tanggal_selesai",
            ["tanggal_selesai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_pengawasan",
        sa.Column("kegiatan", sa.String(length=160), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("lingkup", sa.String(length=40), nullable=True),
        sa.Column("tim", sa.String(length=200), nullable=True),
        sa.Column("keadaan", sa.String(length=40), nullable=True),
        sa.Column("temuan", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
        sa.Column("status_tindak_lanjut", sa.String(length=40), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_pengawasan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_pengawasan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_pengawasan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_pengawasan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ormas_pengawasan_id_wilayah_kode")),
    )
    with op.batch_alter_table("ormas_pengawasan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_pengawasan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jenis",
                "lingkup",
                "keadaan",
                "status_tindak_lanjut",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "lingkup",
                "keadaan",
                "status_tindak_lanjut",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_pengawasan_ormas_id"), ["ormas_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_urut_kegiatan",
            ["kegiatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_pengawasan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_rekap_wilayah",
        sa.Column("ormas_rekap_terbit_id", sa.Integer(), nullable=False),
        sa.Column("daerah_id", sa.Integer(), nullable=False),
        sa.Column("jumlah", sa.Integer(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["daerah_id"], ["wilayah.id"], name=op.f("fk_ormas_rekap_wilayah_daerah_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_rekap_terbit_id", "wilayah_kode"],
            ["ormas_rekap_terbit.id", "ormas_rekap_terbit.wilayah_kode"],
            name=op.f("fk_ormas_rekap_wilayah_ormas_rekap_terbit_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_rekap_wilayah")),
    )
    with op.batch_alter_table("ormas_rekap_wilayah", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_rekap_wilayah_daerah_id"), ["daerah_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_rekap_wilayah_ormas_rekap_terbit_id"),
            ["ormas_rekap_terbit_id"],
            unique=False,
        )

    op.create_table(
        "ormas_sanksi",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("status_sanksi", sa.String(length=40), nullable=True),
        sa.Column("dasar_pelanggaran", sa.String(length=255), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("pejabat", sa.String(length=160), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_sanksi_berkas_id")
        ),
        sa.ForeignKeyConstraint(["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_sanksi_ormas_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_sanksi_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_sanksi")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ormas_sanksi_id_wilayah_kode")),
    )
    with op.batch_alter_table("ormas_sanksi", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ormas_sanksi_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_sanksi_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jenis",
                "status_sanksi",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_sanksi_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "status_sanksi",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ormas_sanksi_ormas_id"), ["ormas_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_sanksi_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_sanksi_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_sanksi_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_sanksi_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_sanksi_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_sanksi_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "permohonan_skt",
        sa.Column("nomor_tiket", sa.String(length=80), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("nomor_surat", sa.String(length=80), nullable=False),
        sa.Column("tanggal_surat", sa.Date(), nullable=True),
        sa.Column("tanggal_terima", sa.Date(), nullable=False),
        sa.Column("surat_permohonan_id", sa.Integer(), nullable=True),
        sa.Column("pemohon_nama", sa.String(length=120), nullable=True),
        sa.Column("pemohon_jabatan", sa.String(length=100), nullable=True),
        sa.Column("pemohon_nik", sa.String(length=16), nullable=True),
        sa.Column("pemohon_tempat_lahir", sa.String(length=100), nullable=True),
        sa.Column("pemohon_tanggal_lahir", sa.Date(), nullable=True),
        sa.Column("pemohon_alamat", sa.String(length=255), nullable=True),
        sa.Column("muatan_anggaran_dasar", sa.String(length=400), nullable=True),
        sa.Column("tanggal_pemberitahuan", sa.Date(), nullable=True),
        sa.Column("catatan_kekurangan", sa.Text(), nullable=True),
        sa.Column("batas_verifikasi", sa.Date(), nullable=True),
        sa.Column("batas_lengkap", sa.Date(), nullable=True),
        sa.Column("tenggat", sa.Date(), nullable=True),
        sa.Column("nomor_surat_pengantar", sa.String(length=80), nullable=True),
        sa.Column("tanggal_surat_pengantar", sa.Date(), nullable=True),
        sa.Column("tanggal_tercatat_ula", sa.Date(), nullable=True),
        sa.Column("tanggal_putusan", sa.Date(), nullable=True),
        sa.Column("hasil", sa.String(length=40), nullable=True),
        sa.Column("alasan_penolakan", sa.Text(), nullable=True),
        sa.Column("nomor_skt", sa.String(length=80), nullable=True),
        sa.Column("tanggal_skt", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("lama_hari_kerja", sa.Integer(), nullable=True),
        sa.Column("berkas_skt_id", sa.Integer(), nullable=True),
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
            ["berkas_skt_id"], ["lampiran.id"], name=op.f("fk_permohonan_skt_berkas_skt_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_permohonan_skt_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["surat_permohonan_id"],
            ["lampiran.id"],
            name=op.f("fk_permohonan_skt_surat_permohonan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_permohonan_skt_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permohonan_skt")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_permohonan_skt_id_wilayah_kode")),
    )
    with op.batch_alter_table("permohonan_skt", schema=None) as batch_op:
        batch_op.create_index(
            "ix_permohonan_skt_akhir",
            ["wilayah_kode", "tenggat", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_permohonan_skt_berkas_skt_id"), ["berkas_skt_id"], unique=False
        )
        batch_op.create_index(
            "ix_permohonan_skt_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "tahap",
                "jenis",
                "hasil",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_permohonan_skt_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "tahap",
                "jenis",
                "hasil",
                "ormas_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_permohonan_skt_ormas_id"), ["ormas_id"], unique=False)
        batch_op.create_index(
            "ix_permohonan_skt_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            batch_op.f("ix_permohonan_skt_surat_permohonan_id"),
            ["surat_permohonan_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_permohonan_skt_urut_nomor_surat",
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_permohonan_skt_urut_nomor_tiket",
            ["nomor_tiket", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_permohonan_skt_urut_tanggal_terima",
            ["tanggal_terima", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_permohonan_skt_urut_tenggat",
            ["tenggat", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_permohonan_skt_nomor_skt",
            ["nomor_skt"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_permohonan_skt_ormas_id_nomor_surat",
            ["ormas_id", "nomor_surat"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_permohonan_skt_wilayah_kode_nomor_tiket",
            ["wilayah_kode", "nomor_tiket"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "berita_acara_lapangan",
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("permohonan_skt_id", sa.Integer(), nullable=True),
        sa.Column("lapor_keberadaan_id", sa.Integer(), nullable=True),
        sa.Column("hasil_sesuai", sa.Boolean(), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("lintang", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("bujur", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("tanda_tangan", sa.Boolean(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
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
        sa.Column("status", sa.String(length=40), server_default="draf", nullable=False),
        sa.Column("diajukan_pada", sa.DateTime(), nullable=True),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_berita_acara_lapangan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["lapor_keberadaan_id"],
            ["lapor_keberadaan.id"],
            name=op.f("fk_berita_acara_lapangan_lapor_keberadaan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["permohonan_skt_id"],
            ["permohonan_skt.id"],
            name=op.f("fk_berita_acara_lapangan_permohonan_skt_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_berita_acara_lapangan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_berita_acara_lapangan")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_berita_acara_lapangan_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("berita_acara_lapangan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_berita_acara_lapangan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "hasil_sesuai",
                "permohonan_skt_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "hasil_sesuai",
                "permohonan_skt_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_berita_acara_lapangan_lapor_keberadaan_id"),
            ["lapor_keberadaan_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_berita_acara_lapangan_permohonan_skt_id"),
            ["permohonan_skt_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_berita_acara_lapangan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_berita_acara_lapangan_wilayah_kode_nomor",
            ["wilayah_kode", "nomor"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas_asing_lokasi",
        sa.Column("ormas_asing_id", sa.Integer(), nullable=False),
        sa.Column("daerah_id", sa.Integer(), nullable=False),
        sa.Column("keterangan", sa.String(length=200), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["daerah_id"], ["wilayah.id"], name=op.f("fk_ormas_asing_lokasi_daerah_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_asing_id", "wilayah_kode"],
            ["ormas_asing.id", "ormas_asing.wilayah_kode"],
            name=op.f("fk_ormas_asing_lokasi_ormas_asing_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_asing_lokasi")),
    )
    with op.batch_alter_table("ormas_asing_lokasi", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_asing_lokasi_daerah_id"), ["daerah_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_asing_lokasi_ormas_asing_id"), ["ormas_asing_id"], unique=False
        )

    op.create_table(
        "ormas_asing_staf",
        sa.Column("ormas_asing_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("nomor_paspor", sa.String(length=9), nullable=True),
        sa.Column("jabatan", sa.String(length=100), nullable=True),
        sa.Column("mulai", sa.Date(), nullable=True),
        sa.Column("akhir", sa.Date(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["ormas_asing_id", "wilayah_kode"],
            ["ormas_asing.id", "ormas_asing.wilayah_kode"],
            name=op.f("fk_ormas_asing_staf_ormas_asing_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_asing_staf")),
    )
    with op.batch_alter_table("ormas_asing_staf", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_asing_staf_ormas_asing_id"), ["ormas_asing_id"], unique=False
        )

    op.create_table(
        "ormas_laporan_rincian",
        sa.Column("ormas_laporan_kegiatan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("peserta", sa.Integer(), nullable=True),
        sa.Column("sumber_dana", sa.String(length=40), nullable=True),
        sa.Column("nilai", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("hasil", sa.Text(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["ormas_laporan_kegiatan_id", "wilayah_kode"],
            ["ormas_laporan_kegiatan.id", "ormas_laporan_kegiatan.wilayah_kode"],
            name=op.f("fk_ormas_laporan_rincian_ormas_laporan_kegiatan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_laporan_rincian")),
    )
    with op.batch_alter_table("ormas_laporan_rincian", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_laporan_rincian_ormas_laporan_kegiatan_id"),
            ["ormas_laporan_kegiatan_id"],
            unique=False,
        )

    op.create_table(
        "permohonan_persyaratan",
        sa.Column("permohonan_skt_id", sa.Integer(), nullable=False),
        sa.Column("persyaratan_id", sa.Integer(), nullable=False),
        sa.Column("pemeriksaan", sa.String(length=40), nullable=True),
        sa.Column("keterangan", sa.String(length=255), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_permohonan_persyaratan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["permohonan_skt_id", "wilayah_kode"],
            ["permohonan_skt.id", "permohonan_skt.wilayah_kode"],
            name=op.f("fk_permohonan_persyaratan_permohonan_skt_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["persyaratan_id"],
            ["persyaratan.id"],
            name=op.f("fk_permohonan_persyaratan_persyaratan_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permohonan_persyaratan")),
    )
    with op.batch_alter_table("permohonan_persyaratan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_permohonan_persyaratan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_permohonan_persyaratan_permohonan_skt_id"),
            ["permohonan_skt_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_permohonan_persyaratan_persyaratan_id"), ["persyaratan_id"], unique=False
        )

    op.create_table(
        "berita_acara_foto",
        sa.Column("berita_acara_lapangan_id", sa.Integer(), nullable=False),
        sa.Column("keterangan", sa.String(length=160), nullable=False),
        sa.Column("foto_id", sa.Integer(), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["berita_acara_lapangan_id", "wilayah_kode"],
            ["berita_acara_lapangan.id", "berita_acara_lapangan.wilayah_kode"],
            name=op.f("fk_berita_acara_foto_berita_acara_lapangan_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["foto_id"], ["lampiran.id"], name=op.f("fk_berita_acara_foto_foto_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_berita_acara_foto")),
    )
    with op.batch_alter_table("berita_acara_foto", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_berita_acara_foto_berita_acara_lapangan_id"),
            ["berita_acara_lapangan_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_berita_acara_foto_foto_id"), ["foto_id"], unique=False)

    op.create_table(
        "berita_acara_petugas",
        sa.Column("berita_acara_lapangan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jabatan", sa.String(length=120), nullable=True),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
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
            ["berita_acara_lapangan_id", "wilayah_kode"],
            ["berita_acara_lapangan.id", "berita_acara_lapangan.wilayah_kode"],
            name=op.f("fk_berita_acara_petugas_berita_acara_lapangan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_berita_acara_petugas")),
    )
    with op.batch_alter_table("berita_acara_petugas", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_berita_acara_petugas_berita_acara_lapangan_id"),
            ["berita_acara_lapangan_id"],
            unique=False,
        )

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lama_hari_kerja", sa.Integer(), nullable=True))

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tanggal_bubar", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("alasan_keaktifan", sa.String(length=255), nullable=True))
        batch_op.add_column(sa.Column("tidak_aktif_sejak", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("wajib_lapor_sejak", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("wajib_lapor_sampai", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("laporan_terakhir", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("laporan_berikutnya", sa.Date(), nullable=True))
        batch_op.create_index(
            "ix_ormas_akhir",
            [
                "wilayah_kode",
                "tidak_aktif_sejak",
                "klasifikasi",
                "status",
                "tanggal_bubar",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hitung_tidak_aktif_sejak",
            ["tidak_aktif_sejak", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("persyaratan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("syarat_bila", sa.String(length=40), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("persyaratan", schema=None) as batch_op:
        batch_op.drop_column("syarat_bila")

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_hitung_tidak_aktif_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("laporan_berikutnya")
        batch_op.drop_column("laporan_terakhir")
        batch_op.drop_column("wajib_lapor_sampai")
        batch_op.drop_column("wajib_lapor_sejak")
        batch_op.drop_column("tidak_aktif_sejak")
        batch_op.drop_column("alasan_keaktifan")
        batch_op.drop_column("tanggal_bubar")

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.drop_column("lama_hari_kerja")

    with op.batch_alter_table("berita_acara_petugas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_berita_acara_petugas_berita_acara_lapangan_id"))

    op.drop_table("berita_acara_petugas")
    with op.batch_alter_table("berita_acara_foto", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_berita_acara_foto_foto_id"))
        batch_op.drop_index(batch_op.f("ix_berita_acara_foto_berita_acara_lapangan_id"))

    op.drop_table("berita_acara_foto")
    with op.batch_alter_table("permohonan_persyaratan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_persyaratan_id"))
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_permohonan_skt_id"))
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_berkas_id"))

    op.drop_table("permohonan_persyaratan")
    with op.batch_alter_table("ormas_laporan_rincian", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_laporan_rincian_ormas_laporan_kegiatan_id"))

    op.drop_table("ormas_laporan_rincian")
    with op.batch_alter_table("ormas_asing_staf", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_asing_staf_ormas_asing_id"))

    op.drop_table("ormas_asing_staf")
    with op.batch_alter_table("ormas_asing_lokasi", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_asing_lokasi_ormas_asing_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_asing_lokasi_daerah_id"))

    op.drop_table("ormas_asing_lokasi")
    with op.batch_alter_table("berita_acara_lapangan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_berita_acara_lapangan_wilayah_kode_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_berita_acara_lapangan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_berita_acara_lapangan_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_berita_acara_lapangan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_berita_acara_lapangan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_berita_acara_lapangan_permohonan_skt_id"))
        batch_op.drop_index(batch_op.f("ix_berita_acara_lapangan_lapor_keberadaan_id"))
        batch_op.drop_index(
            "ix_berita_acara_lapangan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_berita_acara_lapangan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_berita_acara_lapangan_berkas_id"))

    op.drop_table("berita_acara_lapangan")
    with op.batch_alter_table("permohonan_skt", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_permohonan_skt_wilayah_kode_nomor_tiket",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_permohonan_skt_ormas_id_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_permohonan_skt_nomor_skt",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_permohonan_skt_urut_tenggat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_permohonan_skt_urut_tanggal_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_permohonan_skt_urut_nomor_tiket",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_permohonan_skt_urut_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_permohonan_skt_surat_permohonan_id"))
        batch_op.drop_index(
            "ix_permohonan_skt_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_permohonan_skt_ormas_id"))
        batch_op.drop_index(
            "ix_permohonan_skt_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_permohonan_skt_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_permohonan_skt_berkas_skt_id"))
        batch_op.drop_index(
            "ix_permohonan_skt_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("permohonan_skt")
    with op.batch_alter_table("ormas_sanksi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_sanksi_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_ormas_id"))
        batch_op.drop_index(
            "ix_ormas_sanksi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_sanksi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_berkas_id"))

    op.drop_table("ormas_sanksi")
    with op.batch_alter_table("ormas_rekap_wilayah", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_rekap_wilayah_ormas_rekap_terbit_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_rekap_wilayah_daerah_id"))

    op.drop_table("ormas_rekap_wilayah")
    with op.batch_alter_table("ormas_pengawasan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_pengawasan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengawasan_urut_kegiatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengawasan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengawasan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_ormas_id"))
        batch_op.drop_index(
            "ix_ormas_pengawasan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengawasan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_berkas_id"))

    op.drop_table("ormas_pengawasan")
    with op.batch_alter_table("ormas_pengaduan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_pengaduan_urut_tanggal_selesai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengaduan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengaduan_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengaduan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengaduan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_pengaduan_ormas_id"))
        batch_op.drop_index(
            "ix_ormas_pengaduan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_pengaduan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_pengaduan_bukti_id"))

    op.drop_table("ormas_pengaduan")
    with op.batch_alter_table("ormas_laporan_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_laporan_kegiatan_ormas_id_tahun_semester",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_urut_tanggal_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_urut_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_urut_jumlah_kegiatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_urut_akhir_semester",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_laporan_kegiatan_ormas_id"))
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_laporan_kegiatan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_laporan_kegiatan_berkas_id"))

    op.drop_table("ormas_laporan_kegiatan")
    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_hibah_pemberdayaan_wilayah_kode_nphd_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_urut_nphd_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_urut_nphd_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_urut_nilai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_ormas_id"))
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hibah_pemberdayaan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_berkas_id"))

    op.drop_table("ormas_hibah_pemberdayaan")
    with op.batch_alter_table("ormas_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_asing_wilayah_kode_nama_asal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_urut_negara_asal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_urut_nama_asal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_urut_mitra_kl",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_urut_izin_prinsip_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_urut_izin_berakhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_asing_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_asing_laporan_id"))
        batch_op.drop_index(
            "ix_ormas_asing_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("ormas_asing")
    with op.batch_alter_table("ormas_rekap_terbit", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_rekap_terbit_wilayah_kode_sumber_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_sumber",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_skt_total",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_jumlah_seluruh",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_badan_hukum_total",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_urut_asing",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rekap_terbit_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_rekap_terbit_berkas_id"))

    op.drop_table("ormas_rekap_terbit")
