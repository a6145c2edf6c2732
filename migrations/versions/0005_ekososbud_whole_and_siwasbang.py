"""Ekososbud whole and siwasbang."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "syarat_rumah_ibadat",
        sa.Column("kode", sa.String(length=30), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("paling_sedikit", sa.Integer(), nullable=True),
        sa.Column("aktif", sa.Boolean(), server_default=sa.text("(true)"), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("deleted_by_id", sa.Integer(), nullable=True),
        sa.Column("deleted_reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_syarat_rumah_ibadat")),
    )
    with op.batch_alter_table("syarat_rumah_ibadat", schema=None) as batch_op:
        batch_op.create_index(
            "uq_syarat_rumah_ibadat_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_syarat_rumah_ibadat_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "indeks_ketahanan",
        sa.Column("dimensi", sa.String(length=40), nullable=False),
        sa.Column("indikator", sa.String(length=200), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nilai", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("satuan", sa.String(length=40), nullable=True),
        sa.Column("penerbit", sa.String(length=150), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_indeks_ketahanan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indeks_ketahanan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_indeks_ketahanan_id_wilayah_kode")),
    )
    with op.batch_alter_table("indeks_ketahanan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_indeks_ketahanan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "dimensi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "dimensi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_urut_indikator",
            ["indikator", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_urut_nilai",
            ["nilai", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_urut_penerbit",
            ["penerbit", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_indeks_ketahanan_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_indeks_ketahanan_wilayah_kode_indikator_tahun",
            ["wilayah_kode", "indikator", "tahun"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "izin_sementara_rumah_ibadat",
        sa.Column("nama_bangunan", sa.String(length=200), nullable=False),
        sa.Column("agama", sa.String(length=40), nullable=True),
        sa.Column("pemohon", sa.String(length=200), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("izin_pemilik", sa.Boolean(), nullable=True),
        sa.Column("nomor_rekomendasi_lurah", sa.String(length=80), nullable=True),
        sa.Column("tanggal_rekomendasi_lurah", sa.Date(), nullable=True),
        sa.Column("tanggal_lapor_fkub", sa.Date(), nullable=True),
        sa.Column("tanggal_lapor_kemenag", sa.Date(), nullable=True),
        sa.Column("nomor_izin", sa.String(length=80), nullable=False),
        sa.Column("tanggal_izin", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("berkas_izin_id", sa.Integer(), nullable=True),
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
            ["berkas_izin_id"],
            ["lampiran.id"],
            name=op.f("fk_izin_sementara_rumah_ibadat_berkas_izin_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_izin_sementara_rumah_ibadat_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_izin_sementara_rumah_ibadat")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_izin_sementara_rumah_ibadat_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("izin_sementara_rumah_ibadat", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_izin_sementara_rumah_ibadat_berkas_izin_id"),
            ["berkas_izin_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "agama", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "agama", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_urut_nama_bangunan",
            ["nama_bangunan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_urut_nomor_izin",
            ["nomor_izin", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_izin_sementara_rumah_ibadat_urut_tanggal_izin",
            ["tanggal_izin", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_izin_sementara_rumah_ibadat_wilayah_kode_nomor_izin",
            ["wilayah_kode", "nomor_izin"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kader_bela_negara",
        sa.Column("penyelenggara", sa.String(length=150), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("sasaran", sa.String(length=40), nullable=False),
        sa.Column("jumlah", sa.Integer(), nullable=True),
        sa.Column("laki_laki", sa.Integer(), nullable=True),
        sa.Column("perempuan", sa.Integer(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kader_bela_negara_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kader_bela_negara")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_kader_bela_negara_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("kader_bela_negara", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kader_bela_negara_daftar",
            ["id", "klasifikasi", "wilayah_kode", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_kantor",
            ["wilayah_kode", "id", "klasifikasi", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_urut_jumlah",
            ["jumlah", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_urut_laki_laki",
            ["laki_laki", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_urut_penyelenggara",
            ["penyelenggara", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_urut_perempuan",
            ["perempuan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kader_bela_negara_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_kader_bela_negara_wilayah_kode_penyelenggara_tahun_sasara",
            ["wilayah_kode", "penyelenggara", "tahun", "sasaran"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kawasan_rawan_narkoba",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("kategori", sa.String(length=40), nullable=True),
        sa.Column("tanggal_pemetaan", sa.Date(), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kawasan_rawan_narkoba_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kawasan_rawan_narkoba")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_kawasan_rawan_narkoba_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("kawasan_rawan_narkoba", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_daftar",
            ["id", "klasifikasi", "wilayah_kode", "kategori", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_hitung_tanggal_pemetaan",
            ["tanggal_pemetaan", "wilayah_kode", "kategori", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_kantor",
            ["wilayah_kode", "id", "klasifikasi", "kategori", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_urut_desa_kelurahan",
            ["desa_kelurahan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kawasan_rawan_narkoba_urut_tanggal_pemetaan",
            ["tanggal_pemetaan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kegiatan_p4gn",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("sasaran", sa.String(length=40), nullable=True),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("peserta_l", sa.Integer(), nullable=True),
        sa.Column("peserta_p", sa.Integer(), nullable=True),
        sa.Column("positif", sa.Integer(), nullable=True),
        sa.Column("hasil", sa.Text(), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("dokumentasi_id", sa.Integer(), nullable=True),
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
            ["dokumentasi_id"], ["lampiran.id"], name=op.f("fk_kegiatan_p4gn_dokumentasi_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kegiatan_p4gn_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kegiatan_p4gn")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_kegiatan_p4gn_id_wilayah_kode")),
    )
    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kegiatan_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kegiatan_p4gn_dokumentasi_id"), ["dokumentasi_id"], unique=False
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_urut_positif",
            ["positif", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_p4gn_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kegiatan_wasbang",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("materi", sa.String(length=400), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("instansi", sa.String(length=150), nullable=True),
        sa.Column("sasaran", sa.String(length=40), nullable=True),
        sa.Column("peserta_l", sa.Integer(), nullable=True),
        sa.Column("peserta_p", sa.Integer(), nullable=True),
        sa.Column("narasumber", sa.String(length=255), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("keluaran", sa.Text(), nullable=True),
        sa.Column("dokumentasi_id", sa.Integer(), nullable=True),
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
            ["dokumentasi_id"], ["lampiran.id"], name=op.f("fk_kegiatan_wasbang_dokumentasi_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kegiatan_wasbang_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kegiatan_wasbang")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_kegiatan_wasbang_id_wilayah_kode")),
    )
    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kegiatan_wasbang_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kegiatan_wasbang_dokumentasi_id"), ["dokumentasi_id"], unique=False
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "sasaran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_urut_lokasi",
            ["lokasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_urut_realisasi",
            ["realisasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kegiatan_wasbang_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pantau_budaya",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("status_budaya", sa.String(length=40), nullable=True),
        sa.Column("masalah", sa.String(length=40), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("kegiatan_pelestarian", sa.Text(), nullable=True),
        sa.Column("tanggal_pendataan", sa.Date(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pantau_budaya_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_budaya")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pantau_budaya_id_wilayah_kode")),
    )
    with op.batch_alter_table("pantau_budaya", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pantau_budaya_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "jenis",
                "status_budaya",
                "masalah",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_budaya_hitung_tanggal_pendataan",
            ["tanggal_pendataan", "wilayah_kode", "status_budaya", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_budaya_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "jenis",
                "status_budaya",
                "masalah",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_budaya_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pantau_budaya_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_budaya_urut_tanggal_pendataan",
            ["tanggal_pendataan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_pantau_budaya_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pantau_ekonomi",
        sa.Column("akhir_bulan", sa.Date(), nullable=False),
        sa.Column("isu", sa.String(length=200), nullable=False),
        sa.Column("inflasi_yoy", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("sumber_harga", sa.String(length=150), nullable=True),
        sa.Column("penyebab", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pantau_ekonomi_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_ekonomi")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pantau_ekonomi_id_wilayah_kode")),
    )
    with op.batch_alter_table("pantau_ekonomi", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pantau_ekonomi_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_urut_akhir_bulan",
            ["akhir_bulan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_urut_inflasi_yoy",
            ["inflasi_yoy", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_ekonomi_urut_isu",
            ["isu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_pantau_ekonomi_wilayah_kode_akhir_bulan",
            ["wilayah_kode", "akhir_bulan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pantau_sosial",
        sa.Column("pokok", sa.String(length=200), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("jumlah_terdampak", sa.Integer(), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pantau_sosial_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_sosial")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pantau_sosial_id_wilayah_kode")),
    )
    with op.batch_alter_table("pantau_sosial", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pantau_sosial_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_urut_jumlah_terdampak",
            ["jumlah_terdampak", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_urut_pokok",
            ["pokok", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_sosial_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "rumah_ibadat_permohonan",
        sa.Column("nama_rumah_ibadat", sa.String(length=200), nullable=False),
        sa.Column("agama", sa.String(length=40), nullable=True),
        sa.Column("panitia", sa.String(length=200), nullable=True),
        sa.Column("nomor_permohonan", sa.String(length=80), nullable=False),
        sa.Column("tanggal_permohonan", sa.Date(), nullable=False),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("jumlah_pengguna", sa.Integer(), nullable=True),
        sa.Column("jumlah_dukungan", sa.Integer(), nullable=True),
        sa.Column("pengesahan_id", sa.Integer(), nullable=True),
        sa.Column("rekomendasi_kemenag", sa.String(length=40), nullable=True),
        sa.Column("nomor_rekomendasi_kemenag", sa.String(length=80), nullable=True),
        sa.Column("tanggal_rekomendasi_kemenag", sa.Date(), nullable=True),
        sa.Column("rekomendasi_fkub", sa.String(length=40), nullable=True),
        sa.Column("nomor_rekomendasi_fkub", sa.String(length=80), nullable=True),
        sa.Column("tanggal_rekomendasi_fkub", sa.Date(), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("nomor_keputusan", sa.String(length=80), nullable=True),
        sa.Column("tanggal_keputusan", sa.Date(), nullable=True),
        sa.Column("alasan_keputusan", sa.Text(), nullable=True),
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
            ["pengesahan_id"],
            ["lampiran.id"],
            name=op.f("fk_rumah_ibadat_permohonan_pengesahan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_rumah_ibadat_permohonan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rumah_ibadat_permohonan")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_rumah_ibadat_permohonan_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("rumah_ibadat_permohonan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "agama",
                "tahap",
                "rekomendasi_fkub",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "agama",
                "tahap",
                "rekomendasi_fkub",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_rumah_ibadat_permohonan_pengesahan_id"), ["pengesahan_id"], unique=False
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_urut_nama_rumah_ibadat",
            ["nama_rumah_ibadat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rumah_ibadat_permohonan_urut_tanggal_permohonan",
            ["tanggal_permohonan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_rumah_ibadat_permohonan_wilayah_kode_nomor_permohonan",
            ["wilayah_kode", "nomor_permohonan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "simbol_negara_pantau",
        sa.Column("temuan", sa.String(length=200), nullable=False),
        sa.Column("simbol", sa.String(length=40), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("keadaan", sa.String(length=40), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_simbol_negara_pantau_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simbol_negara_pantau")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_simbol_negara_pantau_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("simbol_negara_pantau", schema=None) as batch_op:
        batch_op.create_index(
            "ix_simbol_negara_pantau_daftar",
            ["id", "klasifikasi", "wilayah_kode", "simbol", "keadaan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_simbol_negara_pantau_kantor",
            ["wilayah_kode", "id", "klasifikasi", "simbol", "keadaan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_simbol_negara_pantau_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_simbol_negara_pantau_urut_lokasi",
            ["lokasi", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_simbol_negara_pantau_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_simbol_negara_pantau_urut_temuan",
            ["temuan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "suku_etnis_organisasi",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("suku_etnis", sa.String(length=100), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("jumlah_anggota", sa.Integer(), nullable=True),
        sa.Column("tanggal_pendataan", sa.Date(), nullable=True),
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
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_suku_etnis_organisasi_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suku_etnis_organisasi")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_suku_etnis_organisasi_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("suku_etnis_organisasi", schema=None) as batch_op:
        batch_op.create_index(
            "ix_suku_etnis_organisasi_daftar",
            ["id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_kantor",
            ["wilayah_kode", "id", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_urut_jumlah_anggota",
            ["jumlah_anggota", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_urut_suku_etnis",
            ["suku_etnis", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_suku_etnis_organisasi_urut_tanggal_pendataan",
            ["tanggal_pendataan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_suku_etnis_organisasi_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "gugus_tugas_gnrm",
        sa.Column("sekretariat", sa.String(length=150), nullable=False),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("penanggung_jawab", sa.String(length=120), nullable=True),
        sa.Column("tanggal_data", sa.Date(), nullable=False),
        sa.Column("terbentuk", sa.Boolean(), nullable=True),
        sa.Column("nomor_sk", sa.String(length=60), nullable=True),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_gugus_tugas_gnrm_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_gugus_tugas_gnrm_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_gugus_tugas_gnrm_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_gugus_tugas_gnrm_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gugus_tugas_gnrm")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_gugus_tugas_gnrm_id_wilayah_kode")),
    )
    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_gugus_tugas_gnrm_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "terbentuk", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_hitung_tanggal_data",
            ["tanggal_data", "wilayah_kode", "status", "terbentuk", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "terbentuk", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_gugus_tugas_gnrm_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_gugus_tugas_gnrm_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_urut_sekretariat",
            ["sekretariat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_urut_tanggal_data",
            ["tanggal_data", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_gugus_tugas_gnrm_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_gugus_tugas_gnrm_wilayah_kode_tanggal_data",
            ["wilayah_kode", "tanggal_data"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pantau_ekonomi_komoditas",
        sa.Column("pantau_ekonomi_id", sa.Integer(), nullable=False),
        sa.Column("komoditas", sa.String(length=40), nullable=False),
        sa.Column("harga", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("satuan", sa.String(length=30), nullable=True),
        sa.Column("stok", sa.String(length=40), nullable=True),
        sa.Column("keterangan", sa.String(length=120), nullable=True),
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
            ["pantau_ekonomi_id", "wilayah_kode"],
            ["pantau_ekonomi.id", "pantau_ekonomi.wilayah_kode"],
            name=op.f("fk_pantau_ekonomi_komoditas_pantau_ekonomi_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_ekonomi_komoditas")),
    )
    with op.batch_alter_table("pantau_ekonomi_komoditas", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pantau_ekonomi_komoditas_pantau_ekonomi_id"),
            ["pantau_ekonomi_id"],
            unique=False,
        )

    op.create_table(
        "ppwk",
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("kurikulum", sa.Text(), nullable=True),
        sa.Column("berkas_kurikulum_id", sa.Integer(), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
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
            ["berkas_kurikulum_id"], ["lampiran.id"], name=op.f("fk_ppwk_berkas_kurikulum_id")
        ),
        sa.ForeignKeyConstraint(
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_ppwk_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_ppwk_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_ppwk_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ppwk_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ppwk")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ppwk_id_wilayah_kode")),
    )
    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ppwk_berkas_kurikulum_id"), ["berkas_kurikulum_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_ppwk_berkas_sk_id"), ["berkas_sk_id"], unique=False)
        batch_op.create_index(
            "ix_ppwk_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_hitung_tanggal_sk",
            ["tanggal_sk", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ppwk_peraturan_id"), ["peraturan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_ppwk_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_ppwk_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ppwk_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ppwk_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ppwk_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ppwk_wilayah_kode_periode_mulai",
            ["wilayah_kode", "periode_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "produk_hukum_p4gn",
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("tentang", sa.String(length=255), nullable=False),
        sa.Column("keadaan", sa.String(length=40), nullable=True),
        sa.Column("nomor", sa.String(length=60), nullable=True),
        sa.Column("tahun_penetapan", sa.Integer(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
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
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_produk_hukum_p4gn_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_produk_hukum_p4gn_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_produk_hukum_p4gn_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_produk_hukum_p4gn")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_produk_hukum_p4gn_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("produk_hukum_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            "ix_produk_hukum_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "jenis", "keadaan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_p4gn_kantor",
            ["wilayah_kode", "id", "klasifikasi", "jenis", "keadaan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_produk_hukum_p4gn_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_produk_hukum_p4gn_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_produk_hukum_p4gn_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_produk_hukum_p4gn_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_p4gn_urut_tahun_penetapan",
            ["tahun_penetapan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_p4gn_urut_tentang",
            ["tentang", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_produk_hukum_p4gn_wilayah_kode_jenis_tentang",
            ["wilayah_kode", "jenis", "tentang"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "rad_p4gn",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nomor_penetapan", sa.String(length=80), nullable=True),
        sa.Column("tanggal_penetapan", sa.Date(), nullable=True),
        sa.Column("dokumen_id", sa.Integer(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
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
            ["dokumen_id"], ["lampiran.id"], name=op.f("fk_rad_p4gn_dokumen_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_rad_p4gn_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_rad_p4gn_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_rad_p4gn_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rad_p4gn")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_rad_p4gn_id_wilayah_kode")),
    )
    with op.batch_alter_table("rad_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            "ix_rad_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_rad_p4gn_dokumen_id"), ["dokumen_id"], unique=False)
        batch_op.create_index(
            "ix_rad_p4gn_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_rad_p4gn_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_rad_p4gn_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_rad_p4gn_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_rad_p4gn_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rad_p4gn_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rad_p4gn_urut_nomor_penetapan",
            ["nomor_penetapan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rad_p4gn_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rad_p4gn_urut_tanggal_penetapan",
            ["tanggal_penetapan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_rad_p4gn_wilayah_kode_tahun",
            ["wilayah_kode", "tahun"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "tim_pakem",
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=False),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_tim_pakem_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_tim_pakem_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_tim_pakem_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_tim_pakem_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pakem")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_tim_pakem_id_wilayah_kode")),
    )
    with op.batch_alter_table("tim_pakem", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_tim_pakem_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pakem_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_tim_pakem_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_tim_pakem_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pakem_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pakem_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pakem_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tim_pakem_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "aksi_gnrm",
        sa.Column("gugus_tugas_gnrm_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("gerakan", sa.String(length=40), nullable=False),
        sa.Column("program", sa.String(length=200), nullable=False),
        sa.Column("indikator", sa.String(length=200), nullable=True),
        sa.Column("target", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("capaian", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("penanggung_jawab", sa.String(length=150), nullable=True),
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
            ["gugus_tugas_gnrm_id", "wilayah_kode"],
            ["gugus_tugas_gnrm.id", "gugus_tugas_gnrm.wilayah_kode"],
            name=op.f("fk_aksi_gnrm_gugus_tugas_gnrm_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aksi_gnrm")),
    )
    with op.batch_alter_table("aksi_gnrm", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_aksi_gnrm_gugus_tugas_gnrm_id"), ["gugus_tugas_gnrm_id"], unique=False
        )

    op.create_table(
        "fkub_tahunan",
        sa.Column("fkub_id", sa.Integer(), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("tanggal_laporan", sa.Date(), nullable=True),
        sa.Column("laporan_id", sa.Integer(), nullable=True),
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
            ["fkub_id", "wilayah_kode"],
            ["fkub.id", "fkub.wilayah_kode"],
            name=op.f("fk_fkub_tahunan_fkub_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["laporan_id"], ["lampiran.id"], name=op.f("fk_fkub_tahunan_laporan_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fkub_tahunan")),
    )
    with op.batch_alter_table("fkub_tahunan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fkub_tahunan_fkub_id"), ["fkub_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_fkub_tahunan_laporan_id"), ["laporan_id"], unique=False
        )

    op.create_table(
        "ppwk_anggota",
        sa.Column("ppwk_id", sa.Integer(), nullable=False),
        sa.Column("pokja", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
        sa.Column("unsur", sa.String(length=40), nullable=True),
        sa.Column("instansi", sa.String(length=150), nullable=True),
        sa.Column("kontak", sa.String(length=20), nullable=True),
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
            ["ppwk_id", "wilayah_kode"],
            ["ppwk.id", "ppwk.wilayah_kode"],
            name=op.f("fk_ppwk_anggota_ppwk_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ppwk_anggota")),
    )
    with op.batch_alter_table("ppwk_anggota", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ppwk_anggota_ppwk_id"), ["ppwk_id"], unique=False)

    op.create_table(
        "rad_p4gn_aksi",
        sa.Column("rad_p4gn_id", sa.Integer(), nullable=False),
        sa.Column("jenis_aksi", sa.String(length=40), nullable=True),
        sa.Column("kode_aksi", sa.String(length=20), nullable=False),
        sa.Column("uraian", sa.String(length=255), nullable=False),
        sa.Column("batas_waktu", sa.Date(), nullable=False),
        sa.Column("indikator", sa.String(length=255), nullable=True),
        sa.Column("satuan", sa.String(length=40), nullable=True),
        sa.Column("target", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("realisasi", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("penanggung_jawab", sa.String(length=150), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi_anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("kendala", sa.String(length=255), nullable=True),
        sa.Column("bukti_id", sa.Integer(), nullable=True),
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
            ["bukti_id"], ["lampiran.id"], name=op.f("fk_rad_p4gn_aksi_bukti_id")
        ),
        sa.ForeignKeyConstraint(
            ["rad_p4gn_id", "wilayah_kode"],
            ["rad_p4gn.id", "rad_p4gn.wilayah_kode"],
            name=op.f("fk_rad_p4gn_aksi_rad_p4gn_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rad_p4gn_aksi")),
    )
    with op.batch_alter_table("rad_p4gn_aksi", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rad_p4gn_aksi_bukti_id"), ["bukti_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_rad_p4gn_aksi_rad_p4gn_id"), ["rad_p4gn_id"], unique=False
        )

    op.create_table(
        "tim_pakem_anggota",
        sa.Column("tim_pakem_id", sa.Integer(), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=False),
        sa.Column("jabatan", sa.String(length=150), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=True),
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
            ["tim_pakem_id", "wilayah_kode"],
            ["tim_pakem.id", "tim_pakem.wilayah_kode"],
            name=op.f("fk_tim_pakem_anggota_tim_pakem_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pakem_anggota")),
    )
    with op.batch_alter_table("tim_pakem_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_anggota_tim_pakem_id"), ["tim_pakem_id"], unique=False
        )

    op.create_table(
        "tim_pakem_rapat",
        sa.Column("tim_pakem_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("agenda", sa.String(length=255), nullable=False),
        sa.Column("hasil", sa.Text(), nullable=True),
        sa.Column("notula_id", sa.Integer(), nullable=True),
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
            ["notula_id"], ["lampiran.id"], name=op.f("fk_tim_pakem_rapat_notula_id")
        ),
        sa.ForeignKeyConstraint(
            ["tim_pakem_id", "wilayah_kode"],
            ["tim_pakem.id", "tim_pakem.wilayah_kode"],
            name=op.f("fk_tim_pakem_rapat_tim_pakem_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pakem_rapat")),
    )
    with op.batch_alter_table("tim_pakem_rapat", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_rapat_notula_id"), ["notula_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pakem_rapat_tim_pakem_id"), ["tim_pakem_id"], unique=False
        )

    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("status_keaktifan", sa.String(length=40), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_aliran_keagamaan_daftar"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "induk_agama",
                "status_hubungan",
                "status_keaktifan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_aliran_keagamaan_kantor"), sqlite_where=sa.text("deleted_at IS NULL")
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_hitung_tanggal_pendataan",
            ["tanggal_pendataan", "wilayah_kode", "status_keaktifan", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_fkub_peraturan_id"), ["peraturan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_fkub_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_fkub_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_fkub_produk_hukum_id"), "produk_hukum", ["produk_hukum_id"], ["id"]
        )

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tingkat", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("kecamatan", sa.String(length=100), nullable=True))
        batch_op.add_column(sa.Column("desa_kelurahan", sa.String(length=100), nullable=True))
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.drop_index(
            batch_op.f("uq_fpk_wilayah_kode_nomor_sk"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.drop_index(
            batch_op.f("uq_fpk_wilayah_kode_periode_mulai"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_daftar"), sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(
            "ix_fpk_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_kantor"), sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(
            "ix_fpk_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_hitung_tanggal_sk",
            ["tanggal_sk", "wilayah_kode", "status", "tingkat", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_fpk_peraturan_id"), ["peraturan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_fpk_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "uq_fpk_wilayah_kode_tingkat_kecamatan_desa_kelurahan_periode",
            ["wilayah_kode", "tingkat", "kecamatan", "desa_kelurahan", "periode_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_fpk_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_fpk_produk_hukum_id"), "produk_hukum", ["produk_hukum_id"], ["id"]
        )

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tingkat", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("kecamatan", sa.String(length=100), nullable=True))
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.drop_index(
            batch_op.f("uq_timdu_p4gn_wilayah_kode_nomor_sk"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("uq_timdu_p4gn_wilayah_kode_periode_mulai"),
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_timdu_p4gn_daftar"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_timdu_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            batch_op.f("ix_timdu_p4gn_kantor"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_timdu_p4gn_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_timdu_p4gn_wilayah_kode_tingkat_kecamatan_periode_mulai",
            ["wilayah_kode", "tingkat", "kecamatan", "periode_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_timdu_p4gn_produk_hukum_id"), "produk_hukum", ["produk_hukum_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_timdu_p4gn_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )

    # What stood before levels were told is the office's own: its code says which.
    op.execute(
        "UPDATE fpk SET tingkat = CASE WHEN wilayah_kode LIKE '%.%' "
        "THEN 'kabupaten_kota' ELSE 'provinsi' END WHERE tingkat IS NULL"
    )
    op.execute(
        "UPDATE timdu_p4gn SET tingkat = CASE WHEN wilayah_kode LIKE '%.%' "
        "THEN 'kabupaten_kota' ELSE 'provinsi' END WHERE tingkat IS NULL"
    )
    op.execute("UPDATE aliran_keagamaan SET status_keaktifan = 'aktif'")


def downgrade() -> None:
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_timdu_p4gn_peraturan_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_timdu_p4gn_produk_hukum_id"), type_="foreignkey")
        batch_op.drop_index(
            "uq_timdu_p4gn_wilayah_kode_tingkat_kecamatan_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_timdu_p4gn_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_timdu_p4gn_peraturan_id"))
        batch_op.drop_index(
            "ix_timdu_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_daftar"),
            ["id", "klasifikasi", "wilayah_kode", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("uq_timdu_p4gn_wilayah_kode_periode_mulai"),
            ["wilayah_kode", "periode_mulai"],
            unique=1,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("uq_timdu_p4gn_wilayah_kode_nomor_sk"),
            ["wilayah_kode", "nomor_sk"],
            unique=1,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")
        batch_op.drop_column("kecamatan")
        batch_op.drop_column("tingkat")

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_fpk_produk_hukum_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_fpk_peraturan_id"), type_="foreignkey")
        batch_op.drop_index(
            "uq_fpk_wilayah_kode_tingkat_kecamatan_desa_kelurahan_periode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_fpk_peraturan_id"))
        batch_op.drop_index(
            "ix_fpk_hitung_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_fpk_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_fpk_daftar"),
            ["id", "klasifikasi", "wilayah_kode", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("uq_fpk_wilayah_kode_periode_mulai"),
            ["wilayah_kode", "periode_mulai"],
            unique=1,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("uq_fpk_wilayah_kode_nomor_sk"),
            ["wilayah_kode", "nomor_sk"],
            unique=1,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")
        batch_op.drop_column("desa_kelurahan")
        batch_op.drop_column("kecamatan")
        batch_op.drop_column("tingkat")

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_fkub_produk_hukum_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_fkub_peraturan_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_fkub_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_peraturan_id"))
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")

    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_aliran_keagamaan_hitung_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_aliran_keagamaan_kantor"),
            ["wilayah_kode", "id", "klasifikasi", "induk_agama", "status_hubungan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_aliran_keagamaan_daftar"),
            ["id", "klasifikasi", "wilayah_kode", "induk_agama", "status_hubungan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("status_keaktifan")

    with op.batch_alter_table("tim_pakem_rapat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pakem_rapat_tim_pakem_id"))
        batch_op.drop_index(batch_op.f("ix_tim_pakem_rapat_notula_id"))

    op.drop_table("tim_pakem_rapat")
    with op.batch_alter_table("tim_pakem_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pakem_anggota_tim_pakem_id"))

    op.drop_table("tim_pakem_anggota")
    with op.batch_alter_table("rad_p4gn_aksi", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_aksi_rad_p4gn_id"))
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_aksi_bukti_id"))

    op.drop_table("rad_p4gn_aksi")
    with op.batch_alter_table("ppwk_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ppwk_anggota_ppwk_id"))

    op.drop_table("ppwk_anggota")
    with op.batch_alter_table("fkub_tahunan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_tahunan_laporan_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_tahunan_fkub_id"))

    op.drop_table("fkub_tahunan")
    with op.batch_alter_table("aksi_gnrm", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aksi_gnrm_gugus_tugas_gnrm_id"))

    op.drop_table("aksi_gnrm")
    with op.batch_alter_table("tim_pakem", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tim_pakem_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pakem_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_tim_pakem_peraturan_id"))
        batch_op.drop_index(
            "ix_tim_pakem_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pakem_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pakem_berkas_sk_id"))

    op.drop_table("tim_pakem")
    with op.batch_alter_table("rad_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_rad_p4gn_wilayah_kode_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_urut_tanggal_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_urut_nomor_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rad_p4gn_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_peraturan_id"))
        batch_op.drop_index(
            "ix_rad_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_dokumen_id"))
        batch_op.drop_index(
            "ix_rad_p4gn_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("rad_p4gn")
    with op.batch_alter_table("produk_hukum_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_produk_hukum_p4gn_wilayah_kode_jenis_tentang",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_urut_tentang",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_urut_tahun_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_produk_hukum_p4gn_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_produk_hukum_p4gn_peraturan_id"))
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_p4gn_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("produk_hukum_p4gn")
    with op.batch_alter_table("ppwk", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ppwk_wilayah_kode_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_ppwk_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ppwk_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ppwk_peraturan_id"))
        batch_op.drop_index(
            "ix_ppwk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_hitung_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ppwk_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ppwk_berkas_sk_id"))
        batch_op.drop_index(batch_op.f("ix_ppwk_berkas_kurikulum_id"))

    op.drop_table("ppwk")
    with op.batch_alter_table("pantau_ekonomi_komoditas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pantau_ekonomi_komoditas_pantau_ekonomi_id"))

    op.drop_table("pantau_ekonomi_komoditas")
    with op.batch_alter_table("gugus_tugas_gnrm", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_gugus_tugas_gnrm_wilayah_kode_tanggal_data",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_urut_tanggal_data",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_urut_sekretariat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_gugus_tugas_gnrm_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_gugus_tugas_gnrm_peraturan_id"))
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_hitung_tanggal_data",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_gugus_tugas_gnrm_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_gugus_tugas_gnrm_berkas_sk_id"))

    op.drop_table("gugus_tugas_gnrm")
    with op.batch_alter_table("suku_etnis_organisasi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_suku_etnis_organisasi_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_urut_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_urut_suku_etnis",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_urut_jumlah_anggota",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_suku_etnis_organisasi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("suku_etnis_organisasi")
    with op.batch_alter_table("simbol_negara_pantau", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_simbol_negara_pantau_urut_temuan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_simbol_negara_pantau_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_simbol_negara_pantau_urut_lokasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_simbol_negara_pantau_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_simbol_negara_pantau_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_simbol_negara_pantau_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("simbol_negara_pantau")
    with op.batch_alter_table("rumah_ibadat_permohonan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_rumah_ibadat_permohonan_wilayah_kode_nomor_permohonan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_urut_tanggal_permohonan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_urut_nama_rumah_ibadat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_rumah_ibadat_permohonan_pengesahan_id"))
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rumah_ibadat_permohonan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("rumah_ibadat_permohonan")
    with op.batch_alter_table("pantau_sosial", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pantau_sosial_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_urut_pokok",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_urut_jumlah_terdampak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_sosial_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pantau_sosial")
    with op.batch_alter_table("pantau_ekonomi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_pantau_ekonomi_wilayah_kode_akhir_bulan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_urut_isu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_urut_inflasi_yoy",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_urut_akhir_bulan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_ekonomi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pantau_ekonomi")
    with op.batch_alter_table("pantau_budaya", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_pantau_budaya_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_urut_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_hitung_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_budaya_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pantau_budaya")
    with op.batch_alter_table("kegiatan_wasbang", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kegiatan_wasbang_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_urut_realisasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_urut_lokasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_kegiatan_wasbang_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_kegiatan_wasbang_dokumentasi_id"))
        batch_op.drop_index(
            "ix_kegiatan_wasbang_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kegiatan_wasbang")
    with op.batch_alter_table("kegiatan_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kegiatan_p4gn_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_urut_positif",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_kegiatan_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_kegiatan_p4gn_dokumentasi_id"))
        batch_op.drop_index(
            "ix_kegiatan_p4gn_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kegiatan_p4gn")
    with op.batch_alter_table("kawasan_rawan_narkoba", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_urut_tanggal_pemetaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_urut_desa_kelurahan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_hitung_tanggal_pemetaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kawasan_rawan_narkoba_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kawasan_rawan_narkoba")
    with op.batch_alter_table("kader_bela_negara", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_kader_bela_negara_wilayah_kode_penyelenggara_tahun_sasara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_urut_perempuan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_urut_penyelenggara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_urut_laki_laki",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_urut_jumlah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kader_bela_negara_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kader_bela_negara")
    with op.batch_alter_table("izin_sementara_rumah_ibadat", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_izin_sementara_rumah_ibadat_wilayah_kode_nomor_izin",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_urut_tanggal_izin",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_urut_nomor_izin",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_urut_nama_bangunan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_izin_sementara_rumah_ibadat_berkas_izin_id"))

    op.drop_table("izin_sementara_rumah_ibadat")
    with op.batch_alter_table("indeks_ketahanan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_indeks_ketahanan_wilayah_kode_indikator_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_urut_penerbit",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_urut_nilai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_urut_indikator",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_indeks_ketahanan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("indeks_ketahanan")
    with op.batch_alter_table("syarat_rumah_ibadat", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_syarat_rumah_ibadat_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_syarat_rumah_ibadat_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("syarat_rumah_ibadat")
