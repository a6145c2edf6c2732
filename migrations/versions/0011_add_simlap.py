"""Add simlap."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "disposisi",
        sa.Column("nomor_agenda", sa.String(length=80), nullable=False),
        sa.Column("perihal", sa.String(length=255), nullable=False),
        sa.Column("asal_surat", sa.String(length=160), nullable=True),
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("tanggal_surat", sa.Date(), nullable=True),
        sa.Column("surat_id", sa.Integer(), nullable=True),
        sa.Column("dari", sa.String(length=160), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("sifat", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
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
        sa.ForeignKeyConstraint(["surat_id"], ["lampiran.id"], name=op.f("fk_disposisi_surat_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_disposisi_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposisi")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_disposisi_id_wilayah_kode")),
    )
    with op.batch_alter_table("disposisi", schema=None) as batch_op:
        batch_op.create_index(
            "ix_disposisi_daftar",
            ["id", "klasifikasi", "wilayah_kode", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_disposisi_kantor",
            ["wilayah_kode", "id", "klasifikasi", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_disposisi_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(batch_op.f("ix_disposisi_surat_id"), ["surat_id"], unique=False)
        batch_op.create_index(
            "ix_disposisi_urut_dari",
            ["dari", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_disposisi_urut_nomor_agenda",
            ["nomor_agenda", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_disposisi_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_disposisi_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_disposisi_wilayah_kode_nomor_agenda",
            ["wilayah_kode", "nomor_agenda"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "instruksi",
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("perihal", sa.String(length=255), nullable=False),
        sa.Column("dari", sa.String(length=160), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("sifat", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
        sa.Column("batas_waktu", sa.Date(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("sasaran", sa.String(length=40), nullable=True),
        sa.Column("keadaan_kirim", sa.String(length=40), nullable=True),
        sa.Column("terkirim_pada", sa.DateTime(), nullable=True),
        sa.Column("tanda_terima", sa.String(length=120), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_instruksi_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_instruksi_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instruksi")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_instruksi_id_wilayah_kode")),
    )
    with op.batch_alter_table("instruksi", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_instruksi_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_instruksi_daftar",
            ["id", "klasifikasi", "wilayah_kode", "keadaan_kirim", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_kantor",
            ["wilayah_kode", "id", "klasifikasi", "keadaan_kirim", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_instruksi_urut_batas_waktu",
            ["batas_waktu", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_urut_tanda_terima",
            ["tanda_terima", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_instruksi_wilayah_kode_nomor",
            ["wilayah_kode", "nomor"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kesbangpol_pegawai",
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("nip", sa.String(length=18), nullable=True),
        sa.Column("jenis_kelamin", sa.String(length=40), nullable=True),
        sa.Column("pendidikan", sa.String(length=40), nullable=True),
        sa.Column("jurusan", sa.String(length=120), nullable=True),
        sa.Column("jenis_jabatan", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=160), nullable=True),
        sa.Column("eselon", sa.String(length=40), nullable=True),
        sa.Column("golongan", sa.String(length=40), nullable=True),
        sa.Column("bidang", sa.String(length=160), nullable=True),
        sa.Column("tmt", sa.Date(), nullable=False),
        sa.Column("status_pegawai", sa.String(length=40), nullable=True),
        sa.Column("tanggal_keluar", sa.Date(), nullable=True),
        sa.Column("usia_pensiun", sa.String(length=40), nullable=True),
        sa.Column("pensiun", sa.Date(), nullable=True),
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
            name=op.f("fk_kesbangpol_pegawai_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kesbangpol_pegawai")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_kesbangpol_pegawai_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("kesbangpol_pegawai", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kesbangpol_pegawai_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jenis_jabatan",
                "jenis_kelamin",
                "pendidikan",
                "golongan",
                "status_pegawai",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_hitung_tmt",
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
        batch_op.create_index(
            "ix_kesbangpol_pegawai_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis_jabatan",
                "jenis_kelamin",
                "pendidikan",
                "golongan",
                "status_pegawai",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_urut_jabatan",
            ["jabatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_pegawai_urut_tmt",
            ["tmt", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_kesbangpol_pegawai_wilayah_kode_nama_tmt",
            ["wilayah_kode", "nama", "tmt"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "kewajiban_lapor",
        sa.Column("kode", sa.String(length=20), nullable=False),
        sa.Column("nama_laporan", sa.String(length=160), nullable=False),
        sa.Column("sistem", sa.String(length=40), nullable=True),
        sa.Column("urusan", sa.String(length=40), nullable=True),
        sa.Column("siklus", sa.String(length=40), nullable=True),
        sa.Column("tingkat_pelapor", sa.String(length=400), nullable=True),
        sa.Column("batas_hari", sa.Integer(), nullable=True),
        sa.Column("batas_hari_provinsi", sa.Integer(), nullable=True),
        sa.Column("berlaku_sejak", sa.Date(), nullable=True),
        sa.Column("wajib", sa.Boolean(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("dasar_hukum", sa.String(length=200), nullable=True),
        sa.Column("template", sa.String(length=40), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_kewajiban_lapor_peraturan_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kewajiban_lapor")),
    )
    with op.batch_alter_table("kewajiban_lapor", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_kewajiban_lapor_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            "uq_kewajiban_lapor_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_kewajiban_lapor_nama_laporan",
            ["nama_laporan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pesan",
        sa.Column("perihal", sa.String(length=255), nullable=False),
        sa.Column("dari", sa.String(length=160), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("sasaran", sa.String(length=40), nullable=True),
        sa.Column("keadaan_kirim", sa.String(length=40), nullable=True),
        sa.Column("terkirim_pada", sa.DateTime(), nullable=True),
        sa.Column("tanda_terima", sa.String(length=120), nullable=True),
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
        sa.ForeignKeyConstraint(["berkas_id"], ["lampiran.id"], name=op.f("fk_pesan_berkas_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pesan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pesan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pesan_id_wilayah_kode")),
    )
    with op.batch_alter_table("pesan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pesan_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_pesan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "keadaan_kirim", "bidang", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "keadaan_kirim", "bidang", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pesan_urut_dari",
            ["dari", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_urut_tanda_terima",
            ["tanda_terima", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "program_kegiatan",
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("kode", sa.String(length=30), nullable=False),
        sa.Column("program", sa.String(length=40), nullable=True),
        sa.Column("kegiatan", sa.String(length=255), nullable=True),
        sa.Column("sub_kegiatan", sa.String(length=255), nullable=False),
        sa.Column("bidang", sa.String(length=160), nullable=True),
        sa.Column("urusan", sa.String(length=40), nullable=True),
        sa.Column("pagu", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi_keuangan", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi_fisik", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("indikator", sa.String(length=255), nullable=True),
        sa.Column("target", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("capaian", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("satuan", sa.String(length=40), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_program_kegiatan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_program_kegiatan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_kegiatan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_program_kegiatan_id_wilayah_kode")),
    )
    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_program_kegiatan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_program_kegiatan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "program", "urusan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "program", "urusan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_kode",
            ["kode", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_pagu",
            ["pagu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_realisasi_fisik",
            ["realisasi_fisik", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_realisasi_keuangan",
            ["realisasi_keuangan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_sub_kegiatan",
            ["sub_kegiatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_program_kegiatan_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_program_kegiatan_wilayah_kode_tahun_kode",
            ["wilayah_kode", "tahun", "kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "surat_keterangan_penelitian",
        sa.Column("nama_peneliti", sa.String(length=120), nullable=False),
        sa.Column("nik", sa.String(length=16), nullable=True),
        sa.Column("warga_asing", sa.Boolean(), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("instansi", sa.String(length=160), nullable=True),
        sa.Column("nomor_pengantar", sa.String(length=80), nullable=True),
        sa.Column("tanggal_permohonan", sa.Date(), nullable=False),
        sa.Column("judul", sa.Text(), nullable=True),
        sa.Column("tujuan", sa.String(length=40), nullable=True),
        sa.Column("lokasi", sa.String(length=255), nullable=True),
        sa.Column("mulai", sa.Date(), nullable=True),
        sa.Column("selesai", sa.Date(), nullable=True),
        sa.Column("anggota", sa.Text(), nullable=True),
        sa.Column("proposal_id", sa.Integer(), nullable=True),
        sa.Column("hasil", sa.String(length=40), nullable=True),
        sa.Column("alasan_penolakan", sa.Text(), nullable=True),
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("tanggal_surat", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
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
            ["laporan_id"], ["lampiran.id"], name=op.f("fk_surat_keterangan_penelitian_laporan_id")
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"],
            ["lampiran.id"],
            name=op.f("fk_surat_keterangan_penelitian_proposal_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_surat_keterangan_penelitian_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surat_keterangan_penelitian")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_surat_keterangan_penelitian_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "hasil", "tujuan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "hasil", "tujuan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_surat_keterangan_penelitian_laporan_id"), ["laporan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_surat_keterangan_penelitian_proposal_id"), ["proposal_id"], unique=False
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_urut_instansi",
            ["instansi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_urut_nama_peneliti",
            ["nama_peneliti", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_urut_nomor_surat",
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_surat_keterangan_penelitian_urut_tanggal_permohonan",
            ["tanggal_permohonan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_surat_keterangan_penelitian_wilayah_kode_nomor_surat",
            ["wilayah_kode", "nomor_surat"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "disposisi_tujuan",
        sa.Column("disposisi_id", sa.Integer(), nullable=False),
        sa.Column("kepada", sa.String(length=160), nullable=False),
        sa.Column("petunjuk", sa.String(length=40), nullable=True),
        sa.Column("batas_waktu", sa.Date(), nullable=True),
        sa.Column("status_tugas", sa.String(length=40), nullable=True),
        sa.Column("jawaban", sa.Text(), nullable=True),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
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
            ["disposisi_id", "wilayah_kode"],
            ["disposisi.id", "disposisi.wilayah_kode"],
            name=op.f("fk_disposisi_tujuan_disposisi_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposisi_tujuan")),
    )
    with op.batch_alter_table("disposisi_tujuan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_disposisi_tujuan_disposisi_id"), ["disposisi_id"], unique=False
        )

    op.create_table(
        "forkopimda",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("tingkat", sa.String(length=40), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=160), nullable=True),
        sa.Column("sekretariat", sa.String(length=160), nullable=True),
        sa.Column("dana_apbd", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_forkopimda_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_forkopimda_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_forkopimda_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_forkopimda_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forkopimda")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_forkopimda_id_wilayah_kode")),
    )
    with op.batch_alter_table("forkopimda", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_forkopimda_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_forkopimda_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_forkopimda_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_forkopimda_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_forkopimda_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_forkopimda_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_urut_dana_apbd",
            ["dana_apbd", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_forkopimda_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "instruksi_terima",
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("perihal", sa.String(length=255), nullable=True),
        sa.Column("dari", sa.String(length=160), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("sifat", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
        sa.Column("batas_waktu", sa.Date(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("lewat_aplikasi", sa.Boolean(), nullable=True),
        sa.Column("instruksi_id", sa.Integer(), nullable=True),
        sa.Column("keadaan_terima", sa.String(length=40), nullable=True),
        sa.Column("dibaca_pada", sa.DateTime(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_instruksi_terima_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["instruksi_id"], ["instruksi.id"], name=op.f("fk_instruksi_terima_instruksi_id")
        ),
        sa.ForeignKeyConstraint(
            ["laporan_id"], ["lampiran.id"], name=op.f("fk_instruksi_terima_laporan_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_instruksi_terima_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instruksi_terima")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_instruksi_terima_id_wilayah_kode")),
    )
    with op.batch_alter_table("instruksi_terima", schema=None) as batch_op:
        batch_op.create_index(
            "ix_instruksi_terima_akhir",
            ["wilayah_kode", "batas_waktu", "klasifikasi", "tanggal_selesai", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_instruksi_terima_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_instruksi_terima_daftar",
            ["id", "klasifikasi", "wilayah_kode", "keadaan_terima", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_instruksi_terima_instruksi_id"), ["instruksi_id"], unique=False
        )
        batch_op.create_index(
            "ix_instruksi_terima_kantor",
            ["wilayah_kode", "id", "klasifikasi", "keadaan_terima", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_instruksi_terima_laporan_id"), ["laporan_id"], unique=False
        )
        batch_op.create_index(
            "ix_instruksi_terima_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_batas_waktu",
            ["batas_waktu", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_dari",
            ["dari", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_dibaca_pada",
            ["dibaca_pada", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_instruksi_terima_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_instruksi_terima_wilayah_kode_nomor_dari",
            ["wilayah_kode", "nomor", "dari"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "instruksi_tujuan",
        sa.Column("instruksi_id", sa.Integer(), nullable=False),
        sa.Column("wilayah_id", sa.Integer(), nullable=False),
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
            ["instruksi_id", "wilayah_kode"],
            ["instruksi.id", "instruksi.wilayah_kode"],
            name=op.f("fk_instruksi_tujuan_instruksi_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_id"], ["wilayah.id"], name=op.f("fk_instruksi_tujuan_wilayah_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instruksi_tujuan")),
    )
    with op.batch_alter_table("instruksi_tujuan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_instruksi_tujuan_instruksi_id"), ["instruksi_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_instruksi_tujuan_wilayah_id"), ["wilayah_id"], unique=False
        )

    op.create_table(
        "kesbangpol_profil",
        sa.Column("nama_kantor", sa.String(length=160), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tanggal_data", sa.Date(), nullable=True),
        sa.Column("bentuk", sa.String(length=40), nullable=True),
        sa.Column("tipe", sa.String(length=40), nullable=True),
        sa.Column("model_bidang", sa.String(length=40), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("surel", sa.String(length=120), nullable=True),
        sa.Column("laman", sa.String(length=200), nullable=True),
        sa.Column("kepala_nama", sa.String(length=120), nullable=True),
        sa.Column("kepala_nip", sa.String(length=18), nullable=True),
        sa.Column("kepala_pangkat", sa.String(length=40), nullable=True),
        sa.Column("jumlah_bidang", sa.Integer(), nullable=True),
        sa.Column("kendaraan_roda_empat", sa.Integer(), nullable=True),
        sa.Column("kendaraan_roda_dua", sa.Integer(), nullable=True),
        sa.Column("komputer", sa.Integer(), nullable=True),
        sa.Column("status_gedung", sa.String(length=40), nullable=True),
        sa.Column("internet", sa.String(length=40), nullable=True),
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
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_kesbangpol_profil_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_kesbangpol_profil_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kesbangpol_profil_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kesbangpol_profil")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_kesbangpol_profil_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("kesbangpol_profil", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kesbangpol_profil_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "bentuk",
                "tipe",
                "model_bidang",
                "internet",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "bentuk",
                "tipe",
                "model_bidang",
                "internet",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kesbangpol_profil_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_kesbangpol_profil_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_urut_nama_kantor",
            ["nama_kantor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kesbangpol_profil_urut_tanggal_data",
            ["tanggal_data", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_kesbangpol_profil_wilayah_kode_tahun",
            ["wilayah_kode", "tahun"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "laporan",
        sa.Column("kewajiban_lapor_id", sa.Integer(), nullable=False),
        sa.Column("periode", sa.String(length=12), nullable=False),
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("tanggal_surat", sa.Date(), nullable=True),
        sa.Column("ringkasan", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("tanggal_kirim", sa.Date(), nullable=True),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("catatan_penerima", sa.Text(), nullable=True),
        sa.Column("siklus", sa.String(length=40), nullable=True),
        sa.Column("wajib", sa.Boolean(), nullable=True),
        sa.Column("periode_akhir", sa.Date(), nullable=True),
        sa.Column("batas_kirim", sa.Date(), nullable=True),
        sa.Column("ketepatan", sa.String(length=40), nullable=True),
        sa.Column("terlambat_hari", sa.Integer(), nullable=True),
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
        sa.ForeignKeyConstraint(["berkas_id"], ["lampiran.id"], name=op.f("fk_laporan_berkas_id")),
        sa.ForeignKeyConstraint(
            ["kewajiban_lapor_id"],
            ["kewajiban_lapor.id"],
            name=op.f("fk_laporan_kewajiban_lapor_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_laporan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laporan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_laporan_id_wilayah_kode")),
    )
    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_laporan_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_laporan_daftar",
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
        batch_op.create_index(
            "ix_laporan_kantor",
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
        batch_op.create_index(
            batch_op.f("ix_laporan_kewajiban_lapor_id"), ["kewajiban_lapor_id"], unique=False
        )
        batch_op.create_index(
            "ix_laporan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_laporan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_urut_batas_kirim",
            ["batas_kirim", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_urut_periode",
            ["periode", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_urut_periode_akhir",
            ["periode_akhir", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_urut_tanggal_kirim",
            ["tanggal_kirim", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_laporan_wilayah_kode_kewajiban_lapor_id_periode",
            ["wilayah_kode", "kewajiban_lapor_id", "periode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pegawai_diklat",
        sa.Column("kesbangpol_pegawai_id", sa.Integer(), nullable=False),
        sa.Column("nama_diklat", sa.String(length=200), nullable=False),
        sa.Column("jenis_diklat", sa.String(length=40), nullable=True),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("penyelenggara", sa.String(length=160), nullable=True),
        sa.Column("jam_pelajaran", sa.Integer(), nullable=True),
        sa.Column("sertifikat_id", sa.Integer(), nullable=True),
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
            ["kesbangpol_pegawai_id", "wilayah_kode"],
            ["kesbangpol_pegawai.id", "kesbangpol_pegawai.wilayah_kode"],
            name=op.f("fk_pegawai_diklat_kesbangpol_pegawai_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["sertifikat_id"], ["lampiran.id"], name=op.f("fk_pegawai_diklat_sertifikat_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pegawai_diklat")),
    )
    with op.batch_alter_table("pegawai_diklat", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pegawai_diklat_kesbangpol_pegawai_id"),
            ["kesbangpol_pegawai_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_pegawai_diklat_sertifikat_id"), ["sertifikat_id"], unique=False
        )

    op.create_table(
        "pesan_terima",
        sa.Column("perihal", sa.String(length=255), nullable=False),
        sa.Column("dari", sa.String(length=160), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("lewat_aplikasi", sa.Boolean(), nullable=True),
        sa.Column("pesan_id", sa.Integer(), nullable=True),
        sa.Column("keadaan_terima", sa.String(length=40), nullable=True),
        sa.Column("dibaca_pada", sa.DateTime(), nullable=True),
        sa.Column("jawaban", sa.Text(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_pesan_terima_berkas_id")
        ),
        sa.ForeignKeyConstraint(["pesan_id"], ["pesan.id"], name=op.f("fk_pesan_terima_pesan_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pesan_terima_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pesan_terima")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pesan_terima_id_wilayah_kode")),
    )
    with op.batch_alter_table("pesan_terima", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pesan_terima_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_pesan_terima_daftar",
            ["id", "klasifikasi", "wilayah_kode", "keadaan_terima", "bidang", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_terima_kantor",
            ["wilayah_kode", "id", "klasifikasi", "keadaan_terima", "bidang", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_pesan_terima_pesan_id"), ["pesan_id"], unique=False)
        batch_op.create_index(
            "ix_pesan_terima_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pesan_terima_urut_dari",
            ["dari", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_terima_urut_dibaca_pada",
            ["dibaca_pada", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_terima_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pesan_terima_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pesan_tujuan",
        sa.Column("pesan_id", sa.Integer(), nullable=False),
        sa.Column("wilayah_id", sa.Integer(), nullable=False),
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
            ["pesan_id", "wilayah_kode"],
            ["pesan.id", "pesan.wilayah_kode"],
            name=op.f("fk_pesan_tujuan_pesan_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_id"], ["wilayah.id"], name=op.f("fk_pesan_tujuan_wilayah_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pesan_tujuan")),
    )
    with op.batch_alter_table("pesan_tujuan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pesan_tujuan_pesan_id"), ["pesan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_pesan_tujuan_wilayah_id"), ["wilayah_id"], unique=False
        )

    op.create_table(
        "program_realisasi",
        sa.Column("program_kegiatan_id", sa.Integer(), nullable=False),
        sa.Column("posisi", sa.Date(), nullable=False),
        sa.Column("keuangan", sa.Numeric(precision=18, scale=2), nullable=False),
        sa.Column("fisik", sa.Numeric(precision=6, scale=2), nullable=False),
        sa.Column("keterangan", sa.String(length=255), nullable=True),
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
            ["program_kegiatan_id", "wilayah_kode"],
            ["program_kegiatan.id", "program_kegiatan.wilayah_kode"],
            name=op.f("fk_program_realisasi_program_kegiatan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_realisasi")),
    )
    with op.batch_alter_table("program_realisasi", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_program_realisasi_program_kegiatan_id"),
            ["program_kegiatan_id"],
            unique=False,
        )

    op.create_table(
        "forkopimda_anggota",
        sa.Column("forkopimda_id", sa.Integer(), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=False),
        sa.Column("jabatan", sa.String(length=160), nullable=False),
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
            ["forkopimda_id", "wilayah_kode"],
            ["forkopimda.id", "forkopimda.wilayah_kode"],
            name=op.f("fk_forkopimda_anggota_forkopimda_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forkopimda_anggota")),
    )
    with op.batch_alter_table("forkopimda_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_forkopimda_anggota_forkopimda_id"), ["forkopimda_id"], unique=False
        )

    op.create_table(
        "forkopimda_rapat",
        sa.Column("forkopimda_id", sa.Integer(), nullable=True),
        sa.Column("agenda", sa.String(length=255), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("tempat", sa.String(length=160), nullable=True),
        sa.Column("urusan", sa.String(length=40), nullable=True),
        sa.Column("peserta", sa.Text(), nullable=True),
        sa.Column("jumlah_peserta", sa.Integer(), nullable=True),
        sa.Column("keputusan", sa.Text(), nullable=True),
        sa.Column("notula_id", sa.Integer(), nullable=True),
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
            ["forkopimda_id"], ["forkopimda.id"], name=op.f("fk_forkopimda_rapat_forkopimda_id")
        ),
        sa.ForeignKeyConstraint(
            ["notula_id"], ["lampiran.id"], name=op.f("fk_forkopimda_rapat_notula_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_forkopimda_rapat_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forkopimda_rapat")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_forkopimda_rapat_id_wilayah_kode")),
    )
    with op.batch_alter_table("forkopimda_rapat", schema=None) as batch_op:
        batch_op.create_index(
            "ix_forkopimda_rapat_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "urusan",
                "forkopimda_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_forkopimda_rapat_forkopimda_id"), ["forkopimda_id"], unique=False
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "urusan",
                "forkopimda_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_forkopimda_rapat_notula_id"), ["notula_id"], unique=False
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_urut_agenda",
            ["agenda", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_urut_jumlah_peserta",
            ["jumlah_peserta", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forkopimda_rapat_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "rapat_tindak_lanjut",
        sa.Column("forkopimda_rapat_id", sa.Integer(), nullable=False),
        sa.Column("uraian", sa.String(length=255), nullable=False),
        sa.Column("penanggung_jawab", sa.String(length=160), nullable=True),
        sa.Column("batas_waktu", sa.Date(), nullable=True),
        sa.Column("status_tugas", sa.String(length=40), nullable=True),
        sa.Column("hasil", sa.String(length=255), nullable=True),
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
            ["forkopimda_rapat_id", "wilayah_kode"],
            ["forkopimda_rapat.id", "forkopimda_rapat.wilayah_kode"],
            name=op.f("fk_rapat_tindak_lanjut_forkopimda_rapat_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rapat_tindak_lanjut")),
    )
    with op.batch_alter_table("rapat_tindak_lanjut", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rapat_tindak_lanjut_forkopimda_rapat_id"),
            ["forkopimda_rapat_id"],
            unique=False,
        )

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tanggal_dicabut", sa.Date(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_produk_hukum_akhir"), sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_produk_hukum_akhir",
            [
                "wilayah_kode",
                "berlaku_sampai",
                "klasifikasi",
                "status",
                "tanggal_dicabut",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_produk_hukum_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_produk_hukum_akhir"),
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_column("tanggal_dicabut")

    with op.batch_alter_table("rapat_tindak_lanjut", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rapat_tindak_lanjut_forkopimda_rapat_id"))

    op.drop_table("rapat_tindak_lanjut")
    with op.batch_alter_table("forkopimda_rapat", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_forkopimda_rapat_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_rapat_urut_jumlah_peserta",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_rapat_urut_agenda",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_rapat_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_rapat_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_forkopimda_rapat_notula_id"))
        batch_op.drop_index(
            "ix_forkopimda_rapat_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_forkopimda_rapat_forkopimda_id"))
        batch_op.drop_index(
            "ix_forkopimda_rapat_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("forkopimda_rapat")
    with op.batch_alter_table("forkopimda_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_forkopimda_anggota_forkopimda_id"))

    op.drop_table("forkopimda_anggota")
    with op.batch_alter_table("program_realisasi", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_program_realisasi_program_kegiatan_id"))

    op.drop_table("program_realisasi")
    with op.batch_alter_table("pesan_tujuan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pesan_tujuan_wilayah_id"))
        batch_op.drop_index(batch_op.f("ix_pesan_tujuan_pesan_id"))

    op.drop_table("pesan_tujuan")
    with op.batch_alter_table("pesan_terima", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pesan_terima_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_terima_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_terima_urut_dibaca_pada",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_terima_urut_dari",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_terima_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_pesan_terima_pesan_id"))
        batch_op.drop_index(
            "ix_pesan_terima_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_terima_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_pesan_terima_berkas_id"))

    op.drop_table("pesan_terima")
    with op.batch_alter_table("pegawai_diklat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pegawai_diklat_sertifikat_id"))
        batch_op.drop_index(batch_op.f("ix_pegawai_diklat_kesbangpol_pegawai_id"))

    op.drop_table("pegawai_diklat")
    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_laporan_wilayah_kode_kewajiban_lapor_id_periode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_urut_tanggal_kirim",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_urut_periode_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_urut_periode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_urut_batas_kirim",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_kewajiban_lapor_id"))
        batch_op.drop_index(
            "ix_laporan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_berkas_id"))

    op.drop_table("laporan")
    with op.batch_alter_table("kesbangpol_profil", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_kesbangpol_profil_wilayah_kode_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_urut_tanggal_data",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_urut_nama_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_kesbangpol_profil_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_kesbangpol_profil_peraturan_id"))
        batch_op.drop_index(
            "ix_kesbangpol_profil_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_profil_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kesbangpol_profil")
    with op.batch_alter_table("instruksi_tujuan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_instruksi_tujuan_wilayah_id"))
        batch_op.drop_index(batch_op.f("ix_instruksi_tujuan_instruksi_id"))

    op.drop_table("instruksi_tujuan")
    with op.batch_alter_table("instruksi_terima", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_instruksi_terima_wilayah_kode_nomor_dari",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_dibaca_pada",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_dari",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_urut_batas_waktu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_terima_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_instruksi_terima_laporan_id"))
        batch_op.drop_index(
            "ix_instruksi_terima_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_instruksi_terima_instruksi_id"))
        batch_op.drop_index(
            "ix_instruksi_terima_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_instruksi_terima_berkas_id"))
        batch_op.drop_index(
            "ix_instruksi_terima_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("instruksi_terima")
    with op.batch_alter_table("forkopimda", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_forkopimda_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_urut_dana_apbd",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_forkopimda_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_forkopimda_peraturan_id"))
        batch_op.drop_index(
            "ix_forkopimda_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forkopimda_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_forkopimda_berkas_sk_id"))

    op.drop_table("forkopimda")
    with op.batch_alter_table("disposisi_tujuan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_disposisi_tujuan_disposisi_id"))

    op.drop_table("disposisi_tujuan")
    with op.batch_alter_table("surat_keterangan_penelitian", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_surat_keterangan_penelitian_wilayah_kode_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_urut_tanggal_permohonan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_urut_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_urut_nama_peneliti",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_urut_instansi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_surat_keterangan_penelitian_proposal_id"))
        batch_op.drop_index(batch_op.f("ix_surat_keterangan_penelitian_laporan_id"))
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_surat_keterangan_penelitian_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("surat_keterangan_penelitian")
    with op.batch_alter_table("program_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_program_kegiatan_wilayah_kode_tahun_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_sub_kegiatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_realisasi_keuangan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_realisasi_fisik",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_pagu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_urut_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_program_kegiatan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_program_kegiatan_berkas_id"))

    op.drop_table("program_kegiatan")
    with op.batch_alter_table("pesan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pesan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_urut_tanda_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_urut_dari",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_pesan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pesan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_pesan_berkas_id"))

    op.drop_table("pesan")
    with op.batch_alter_table("kewajiban_lapor", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_kewajiban_lapor_nama_laporan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_kewajiban_lapor_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_kewajiban_lapor_peraturan_id"))

    op.drop_table("kewajiban_lapor")
    with op.batch_alter_table("kesbangpol_pegawai", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_kesbangpol_pegawai_wilayah_kode_nama_tmt",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_urut_tmt",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_urut_jabatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_hitung_tmt",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kesbangpol_pegawai_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kesbangpol_pegawai")
    with op.batch_alter_table("instruksi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_instruksi_wilayah_kode_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_urut_tanda_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_urut_batas_waktu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_instruksi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_instruksi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_instruksi_berkas_id"))

    op.drop_table("instruksi")
    with op.batch_alter_table("disposisi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_disposisi_wilayah_kode_nomor_agenda",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_disposisi_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_disposisi_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_disposisi_urut_nomor_agenda",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_disposisi_urut_dari",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_disposisi_surat_id"))
        batch_op.drop_index(
            "ix_disposisi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_disposisi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_disposisi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("disposisi")
