"""Add puskomin and sipks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "batas_anggota_wasdin",
        sa.Column("kode", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=100), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("tingkat", sa.String(length=40), nullable=False),
        sa.Column("paling_banyak", sa.Integer(), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batas_anggota_wasdin")),
    )
    with op.batch_alter_table("batas_anggota_wasdin", schema=None) as batch_op:
        batch_op.create_index(
            "uq_batas_anggota_wasdin_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "daftar_negara",
        sa.Column("kode", sa.String(length=20), nullable=False),
        sa.Column("nama", sa.String(length=80), nullable=False),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_daftar_negara")),
    )
    with op.batch_alter_table("daftar_negara", schema=None) as batch_op:
        batch_op.create_index(
            "uq_daftar_negara_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_daftar_negara_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "laporan_wasdin",
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("perihal", sa.String(length=200), nullable=False),
        sa.Column("tanggal_laporan", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=True),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("waktu_kejadian", sa.DateTime(), nullable=True),
        sa.Column("waktu_disampaikan", sa.DateTime(), nullable=True),
        sa.Column("ringkasan", sa.Text(), nullable=True),
        sa.Column("analisa", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
        sa.Column("tujuan", sa.String(length=400), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_laporan_wasdin_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_laporan_wasdin_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laporan_wasdin")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_laporan_wasdin_id_wilayah_kode")),
    )
    with op.batch_alter_table("laporan_wasdin", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laporan_wasdin_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_laporan_wasdin_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_urut_perihal",
            ["perihal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_wasdin_urut_tanggal_laporan",
            ["tanggal_laporan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_laporan_wasdin_wilayah_kode_nomor",
            ["wilayah_kode", "nomor"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "lapsitda",
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("status_umum", sa.String(length=40), nullable=True),
        sa.Column("nihil", sa.Boolean(), nullable=True),
        sa.Column("ringkasan", sa.Text(), nullable=True),
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
            name=op.f("fk_lapsitda_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lapsitda")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_lapsitda_id_wilayah_kode")),
    )
    with op.batch_alter_table("lapsitda", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lapsitda_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "status_umum", "nihil", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapsitda_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "status_umum", "nihil", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapsitda_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_lapsitda_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapsitda_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapsitda_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_lapsitda_wilayah_kode_tanggal",
            ["wilayah_kode", "tanggal"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "lembaga_asing",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("negara_id", sa.Integer(), nullable=True),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("izin_nomor", sa.String(length=80), nullable=True),
        sa.Column("tanggal_mulai", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("mitra", sa.String(length=200), nullable=True),
        sa.Column("kegiatan", sa.Text(), nullable=True),
        sa.Column("tenaga_asing", sa.Integer(), nullable=True),
        sa.Column("tenaga_indonesia", sa.Integer(), nullable=True),
        sa.Column("temuan", sa.Text(), nullable=True),
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
            ["negara_id"], ["daftar_negara.id"], name=op.f("fk_lembaga_asing_negara_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_lembaga_asing_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lembaga_asing")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_lembaga_asing_id_wilayah_kode")),
    )
    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_lembaga_asing_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "negara_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_hitung_tanggal_mulai",
            ["tanggal_mulai", "wilayah_kode", "status", "jenis", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "negara_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_lembaga_asing_negara_id"), ["negara_id"], unique=False)
        batch_op.create_index(
            "ix_lembaga_asing_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_urut_mitra",
            ["mitra", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lembaga_asing_urut_tanggal_mulai",
            ["tanggal_mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_lembaga_asing_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "orang_asing",
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jenis_kelamin", sa.String(length=40), nullable=True),
        sa.Column("kewarganegaraan_id", sa.Integer(), nullable=False),
        sa.Column("paspor_nomor", sa.String(length=20), nullable=True),
        sa.Column("paspor_berlaku", sa.Date(), nullable=True),
        sa.Column("kategori", sa.String(length=40), nullable=True),
        sa.Column("izin_tinggal", sa.String(length=40), nullable=True),
        sa.Column("izin_nomor", sa.String(length=60), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("sponsor", sa.String(length=200), nullable=True),
        sa.Column("tanggal_datang", sa.Date(), nullable=False),
        sa.Column("tanggal_keluar", sa.Date(), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("kegiatan", sa.Text(), nullable=True),
        sa.Column("temuan", sa.Text(), nullable=True),
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
            ["kewarganegaraan_id"],
            ["daftar_negara.id"],
            name=op.f("fk_orang_asing_kewarganegaraan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_orang_asing_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orang_asing")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_orang_asing_id_wilayah_kode")),
    )
    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.create_index(
            "ix_orang_asing_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "kategori",
                "izin_tinggal",
                "kewarganegaraan_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_orang_asing_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "kategori",
                "izin_tinggal",
                "kewarganegaraan_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_orang_asing_kewarganegaraan_id"), ["kewarganegaraan_id"], unique=False
        )
        batch_op.create_index(
            "ix_orang_asing_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_orang_asing_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_orang_asing_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_orang_asing_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_orang_asing_urut_tanggal_datang",
            ["tanggal_datang", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_orang_asing_urut_tanggal_keluar",
            ["tanggal_keluar", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_orang_asing_wilayah_kode_nama_kewarganegaraan_id_tanggal_",
            ["wilayah_kode", "nama", "kewarganegaraan_id", "tanggal_datang"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "potensi_konflik",
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("sumber_konflik", sa.String(length=40), nullable=True),
        sa.Column("isu", sa.String(length=40), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("lokasi", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("sejak", sa.Date(), nullable=False),
        sa.Column("tingkat_kerawanan", sa.String(length=40), nullable=True),
        sa.Column("eskalasi", sa.String(length=40), nullable=True),
        sa.Column("status_potensi", sa.String(length=40), nullable=True),
        sa.Column("upaya", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
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
            name=op.f("fk_potensi_konflik_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_potensi_konflik")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_potensi_konflik_id_wilayah_kode")),
    )
    with op.batch_alter_table("potensi_konflik", schema=None) as batch_op:
        batch_op.create_index(
            "ix_potensi_konflik_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "sumber_konflik",
                "isu",
                "tingkat_kerawanan",
                "eskalasi",
                "status_potensi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_hitung_sejak",
            ["sejak", "wilayah_kode", "status", "tingkat_kerawanan", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "sumber_konflik",
                "isu",
                "tingkat_kerawanan",
                "eskalasi",
                "status_potensi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_potensi_konflik_urut_sejak",
            ["sejak", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "forum_wasdin",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("tingkat", sa.String(length=40), nullable=False),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_forum_wasdin_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_forum_wasdin_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_forum_wasdin_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_forum_wasdin_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum_wasdin")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_forum_wasdin_id_wilayah_kode")),
    )
    with op.batch_alter_table("forum_wasdin", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_forum_wasdin_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_forum_wasdin_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forum_wasdin_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_forum_wasdin_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_forum_wasdin_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_forum_wasdin_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_forum_wasdin_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forum_wasdin_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forum_wasdin_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_forum_wasdin_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_forum_wasdin_wilayah_kode_jenis_nomor_sk",
            ["wilayah_kode", "jenis", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "laporan_wasdin_item",
        sa.Column("laporan_wasdin_id", sa.Integer(), nullable=False),
        sa.Column("kejadian", sa.String(length=200), nullable=True),
        sa.Column("lapsitda_id", sa.Integer(), nullable=False),
        sa.Column("catatan_bahan", sa.String(length=255), nullable=True),
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
            ["laporan_wasdin_id", "wilayah_kode"],
            ["laporan_wasdin.id", "laporan_wasdin.wilayah_kode"],
            name=op.f("fk_laporan_wasdin_item_laporan_wasdin_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["lapsitda_id"], ["lapsitda.id"], name=op.f("fk_laporan_wasdin_item_lapsitda_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laporan_wasdin_item")),
    )
    with op.batch_alter_table("laporan_wasdin_item", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laporan_wasdin_item_laporan_wasdin_id"),
            ["laporan_wasdin_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_laporan_wasdin_item_lapsitda_id"), ["lapsitda_id"], unique=False
        )

    op.create_table(
        "lapsitda_item",
        sa.Column("lapsitda_id", sa.Integer(), nullable=False),
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("waktu_kejadian", sa.DateTime(), nullable=False),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("jenis_athg", sa.String(length=40), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kode_lokasi", sa.String(length=13), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("lintang", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("bujur", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("latar_belakang", sa.Text(), nullable=True),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("sumber_informasi", sa.String(length=200), nullable=True),
        sa.Column("keandalan_sumber", sa.String(length=40), nullable=True),
        sa.Column("kebenaran_informasi", sa.String(length=40), nullable=True),
        sa.Column("dampak", sa.Text(), nullable=True),
        sa.Column("langkah_penanganan", sa.Text(), nullable=True),
        sa.Column("analisa", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
        sa.Column("urgensi", sa.String(length=40), nullable=True),
        sa.Column("status_penanganan", sa.String(length=40), nullable=True),
        sa.Column("foto_id", sa.Integer(), nullable=True),
        sa.Column("foto_kedua_id", sa.Integer(), nullable=True),
        sa.Column("foto_ketiga_id", sa.Integer(), nullable=True),
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
            ["foto_id"], ["lampiran.id"], name=op.f("fk_lapsitda_item_foto_id")
        ),
        sa.ForeignKeyConstraint(
            ["foto_kedua_id"], ["lampiran.id"], name=op.f("fk_lapsitda_item_foto_kedua_id")
        ),
        sa.ForeignKeyConstraint(
            ["foto_ketiga_id"], ["lampiran.id"], name=op.f("fk_lapsitda_item_foto_ketiga_id")
        ),
        sa.ForeignKeyConstraint(
            ["lapsitda_id", "wilayah_kode"],
            ["lapsitda.id", "lapsitda.wilayah_kode"],
            name=op.f("fk_lapsitda_item_lapsitda_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lapsitda_item")),
    )
    with op.batch_alter_table("lapsitda_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lapsitda_item_foto_id"), ["foto_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_lapsitda_item_foto_kedua_id"), ["foto_kedua_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_lapsitda_item_foto_ketiga_id"), ["foto_ketiga_id"], unique=False
        )
        batch_op.create_index(
            "ix_lapsitda_item_hitung",
            ["lapsitda_id", "wilayah_kode", "bidang", "jenis_athg", "id", "deleted_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_lapsitda_item_lapsitda_id"), ["lapsitda_id"], unique=False
        )

    op.create_table(
        "peristiwa_konflik",
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("tanggal_mulai", sa.Date(), nullable=False),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
        sa.Column("kronologi", sa.Text(), nullable=True),
        sa.Column("potensi_konflik_id", sa.Integer(), nullable=True),
        sa.Column("sumber_konflik", sa.String(length=40), nullable=True),
        sa.Column("isu", sa.String(length=40), nullable=True),
        sa.Column("lokasi", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("meninggal", sa.Integer(), nullable=True),
        sa.Column("meninggal_l", sa.Integer(), nullable=True),
        sa.Column("meninggal_p", sa.Integer(), nullable=True),
        sa.Column("meninggal_anak", sa.Integer(), nullable=True),
        sa.Column("luka_berat", sa.Integer(), nullable=True),
        sa.Column("luka_berat_l", sa.Integer(), nullable=True),
        sa.Column("luka_berat_p", sa.Integer(), nullable=True),
        sa.Column("luka_berat_anak", sa.Integer(), nullable=True),
        sa.Column("luka_ringan", sa.Integer(), nullable=True),
        sa.Column("luka_ringan_l", sa.Integer(), nullable=True),
        sa.Column("luka_ringan_p", sa.Integer(), nullable=True),
        sa.Column("luka_ringan_anak", sa.Integer(), nullable=True),
        sa.Column("pengungsi_kk", sa.Integer(), nullable=True),
        sa.Column("pengungsi_jiwa", sa.Integer(), nullable=True),
        sa.Column("pengungsi_jiwa_l", sa.Integer(), nullable=True),
        sa.Column("pengungsi_jiwa_p", sa.Integer(), nullable=True),
        sa.Column("pengungsi_jiwa_anak", sa.Integer(), nullable=True),
        sa.Column("rumah_rusak", sa.Integer(), nullable=True),
        sa.Column("fasilitas_rusak", sa.Integer(), nullable=True),
        sa.Column("nilai_kerugian", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("penanganan", sa.Text(), nullable=True),
        sa.Column("status_penanganan", sa.String(length=40), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_peristiwa_konflik_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["potensi_konflik_id"],
            ["potensi_konflik.id"],
            name=op.f("fk_peristiwa_konflik_potensi_konflik_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_peristiwa_konflik_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peristiwa_konflik")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_peristiwa_konflik_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("peristiwa_konflik", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_peristiwa_konflik_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_peristiwa_konflik_potensi_konflik_id"),
            ["potensi_konflik_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_urut_meninggal",
            ["meninggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_urut_nilai_kerugian",
            ["nilai_kerugian", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_peristiwa_konflik_urut_tanggal_mulai",
            ["tanggal_mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "potensi_pihak",
        sa.Column("potensi_konflik_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=150), nullable=False),
        sa.Column("peran", sa.String(length=40), nullable=True),
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
            ["potensi_konflik_id", "wilayah_kode"],
            ["potensi_konflik.id", "potensi_konflik.wilayah_kode"],
            name=op.f("fk_potensi_pihak_potensi_konflik_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_potensi_pihak")),
    )
    with op.batch_alter_table("potensi_pihak", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_potensi_pihak_potensi_konflik_id"), ["potensi_konflik_id"], unique=False
        )

    op.create_table(
        "rencana_aksi_pks",
        sa.Column("nomor_perkada", sa.String(length=80), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tanggal_perkada", sa.Date(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_rencana_aksi_pks_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_rencana_aksi_pks_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_rencana_aksi_pks_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_rencana_aksi_pks_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rencana_aksi_pks")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_rencana_aksi_pks_id_wilayah_kode")),
    )
    with op.batch_alter_table("rencana_aksi_pks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rencana_aksi_pks_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_rencana_aksi_pks_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_rencana_aksi_pks_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_urut_nomor_perkada",
            ["nomor_perkada", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_rencana_aksi_pks_urut_tanggal_perkada",
            ["tanggal_perkada", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_rencana_aksi_pks_wilayah_kode_tahun",
            ["wilayah_kode", "tahun"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "tim_pemantauan_orang_asing",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
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
            ["berkas_sk_id"],
            ["lampiran.id"],
            name=op.f("fk_tim_pemantauan_orang_asing_berkas_sk_id"),
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"],
            ["peraturan.id"],
            name=op.f("fk_tim_pemantauan_orang_asing_peraturan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_tim_pemantauan_orang_asing_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_tim_pemantauan_orang_asing_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pemantauan_orang_asing")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_tim_pemantauan_orang_asing_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("tim_pemantauan_orang_asing", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_orang_asing_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_orang_asing_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_orang_asing_produk_hukum_id"),
            ["produk_hukum_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_orang_asing_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tim_pemantauan_orang_asing_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "timdu_pks",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("tingkat", sa.String(length=40), nullable=False),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("dilaporkan_nomor", sa.String(length=80), nullable=True),
        sa.Column("dilaporkan_tanggal", sa.Date(), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_timdu_pks_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_timdu_pks_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_timdu_pks_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_timdu_pks_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timdu_pks")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_timdu_pks_id_wilayah_kode")),
    )
    with op.batch_alter_table("timdu_pks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timdu_pks_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_timdu_pks_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_pks_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_pks_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_pks_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_timdu_pks_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_timdu_pks_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_pks_urut_dilaporkan_tanggal",
            ["dilaporkan_tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_pks_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_pks_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_pks_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_timdu_pks_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_timdu_pks_wilayah_kode_periode_mulai",
            ["wilayah_kode", "periode_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "tka",
        sa.Column("perusahaan", sa.String(length=200), nullable=False),
        sa.Column("orang_asing_id", sa.Integer(), nullable=False),
        sa.Column("jabatan", sa.String(length=120), nullable=True),
        sa.Column("lokasi_kerja", sa.String(length=255), nullable=True),
        sa.Column("rptka_nomor", sa.String(length=80), nullable=True),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("pendamping", sa.String(length=120), nullable=True),
        sa.Column("pendamping_jabatan", sa.String(length=120), nullable=True),
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
        sa.ForeignKeyConstraint(["berkas_id"], ["lampiran.id"], name=op.f("fk_tka_berkas_id")),
        sa.ForeignKeyConstraint(
            ["orang_asing_id"], ["orang_asing.id"], name=op.f("fk_tka_orang_asing_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"], ["wilayah.kode"], name=op.f("fk_tka_wilayah_kode"), onupdate="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tka")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_tka_id_wilayah_kode")),
    )
    with op.batch_alter_table("tka", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tka_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_tka_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "orang_asing_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "orang_asing_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_tka_orang_asing_id"), ["orang_asing_id"], unique=False)
        batch_op.create_index(
            "ix_tka_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_tka_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_urut_berlaku_mulai",
            ["berlaku_mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_urut_jabatan",
            ["jabatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_urut_lokasi_kerja",
            ["lokasi_kerja", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tka_urut_perusahaan",
            ["perusahaan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tka_wilayah_kode_orang_asing_id_perusahaan_berlaku_mulai",
            ["wilayah_kode", "orang_asing_id", "perusahaan", "berlaku_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "aksi_pks",
        sa.Column("rencana_aksi_pks_id", sa.Integer(), nullable=False),
        sa.Column("nomor", sa.String(length=20), nullable=False),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("aksi", sa.String(length=500), nullable=False),
        sa.Column("p3aks", sa.Boolean(), nullable=True),
        sa.Column("penanggung_jawab", sa.String(length=200), nullable=True),
        sa.Column("instansi_terkait", sa.String(length=300), nullable=True),
        sa.Column("ukuran_keberhasilan", sa.String(length=500), nullable=True),
        sa.Column("target_b04", sa.String(length=255), nullable=True),
        sa.Column("target_b08", sa.String(length=255), nullable=True),
        sa.Column("target_b12", sa.String(length=255), nullable=True),
        sa.Column("realisasi_b04", sa.String(length=500), nullable=True),
        sa.Column("bukti_b04", sa.String(length=255), nullable=True),
        sa.Column("berkas_b04_id", sa.Integer(), nullable=True),
        sa.Column("nilai_b04", sa.String(length=40), nullable=True),
        sa.Column("realisasi_b08", sa.String(length=500), nullable=True),
        sa.Column("bukti_b08", sa.String(length=255), nullable=True),
        sa.Column("berkas_b08_id", sa.Integer(), nullable=True),
        sa.Column("nilai_b08", sa.String(length=40), nullable=True),
        sa.Column("realisasi_b12", sa.String(length=500), nullable=True),
        sa.Column("bukti_b12", sa.String(length=255), nullable=True),
        sa.Column("berkas_b12_id", sa.Integer(), nullable=True),
        sa.Column("nilai_b12", sa.String(length=40), nullable=True),
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
            ["berkas_b04_id"], ["lampiran.id"], name=op.f("fk_aksi_pks_berkas_b04_id")
        ),
        sa.ForeignKeyConstraint(
            ["berkas_b08_id"], ["lampiran.id"], name=op.f("fk_aksi_pks_berkas_b08_id")
        ),
        sa.ForeignKeyConstraint(
            ["berkas_b12_id"], ["lampiran.id"], name=op.f("fk_aksi_pks_berkas_b12_id")
        ),
        sa.ForeignKeyConstraint(
            ["rencana_aksi_pks_id", "wilayah_kode"],
            ["rencana_aksi_pks.id", "rencana_aksi_pks.wilayah_kode"],
            name=op.f("fk_aksi_pks_rencana_aksi_pks_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aksi_pks")),
    )
    with op.batch_alter_table("aksi_pks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_aksi_pks_berkas_b04_id"), ["berkas_b04_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_aksi_pks_berkas_b08_id"), ["berkas_b08_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_aksi_pks_berkas_b12_id"), ["berkas_b12_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_aksi_pks_rencana_aksi_pks_id"), ["rencana_aksi_pks_id"], unique=False
        )

    op.create_table(
        "forum_wasdin_anggota",
        sa.Column("forum_wasdin_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
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
            ["forum_wasdin_id", "wilayah_kode"],
            ["forum_wasdin.id", "forum_wasdin.wilayah_kode"],
            name=op.f("fk_forum_wasdin_anggota_forum_wasdin_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum_wasdin_anggota")),
    )
    with op.batch_alter_table("forum_wasdin_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_forum_wasdin_anggota_forum_wasdin_id"), ["forum_wasdin_id"], unique=False
        )

    op.create_table(
        "pemulihan",
        sa.Column("kegiatan", sa.String(length=200), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("peristiwa_konflik_id", sa.Integer(), nullable=True),
        sa.Column("pelaksana", sa.String(length=200), nullable=True),
        sa.Column("lokasi", sa.String(length=255), nullable=True),
        sa.Column("mulai", sa.Date(), nullable=False),
        sa.Column("selesai", sa.Date(), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("sumber_anggaran", sa.String(length=120), nullable=True),
        sa.Column("realisasi", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("capaian", sa.Text(), nullable=True),
        sa.Column("capaian_persen", sa.Numeric(precision=6, scale=2), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_pemulihan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peristiwa_konflik_id"],
            ["peristiwa_konflik.id"],
            name=op.f("fk_pemulihan_peristiwa_konflik_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pemulihan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pemulihan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pemulihan_id_wilayah_kode")),
    )
    with op.batch_alter_table("pemulihan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pemulihan_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_pemulihan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jenis",
                "peristiwa_konflik_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_hitung_mulai",
            ["mulai", "wilayah_kode", "status", "jenis", "klasifikasi"],
            unique=False,
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pemulihan_peristiwa_konflik_id"), ["peristiwa_konflik_id"], unique=False
        )
        batch_op.create_index(
            "ix_pemulihan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pemulihan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_urut_capaian_persen",
            ["capaian_persen", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_urut_kegiatan",
            ["kegiatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_urut_mulai",
            ["mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pemulihan_urut_realisasi",
            ["realisasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "peristiwa_pihak",
        sa.Column("peristiwa_konflik_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=150), nullable=False),
        sa.Column("peran", sa.String(length=40), nullable=True),
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
            ["peristiwa_konflik_id", "wilayah_kode"],
            ["peristiwa_konflik.id", "peristiwa_konflik.wilayah_kode"],
            name=op.f("fk_peristiwa_pihak_peristiwa_konflik_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peristiwa_pihak")),
    )
    with op.batch_alter_table("peristiwa_pihak", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_peristiwa_pihak_peristiwa_konflik_id"),
            ["peristiwa_konflik_id"],
            unique=False,
        )

    op.create_table(
        "status_keadaan_konflik",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("skala", sa.String(length=40), nullable=False),
        sa.Column("peristiwa_konflik_id", sa.Integer(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("polri_tidak_mampu", sa.Boolean(), nullable=True),
        sa.Column("pemerintahan_terganggu", sa.Boolean(), nullable=True),
        sa.Column("konsultasi_tanggal", sa.Date(), nullable=True),
        sa.Column("mulai", sa.Date(), nullable=False),
        sa.Column("akhir", sa.Date(), nullable=True),
        sa.Column("perpanjangan_nomor", sa.String(length=80), nullable=True),
        sa.Column("perpanjangan_akhir", sa.Date(), nullable=True),
        sa.Column("pencabutan_nomor", sa.String(length=80), nullable=True),
        sa.Column("pencabutan_tanggal", sa.Date(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_status_keadaan_konflik_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_status_keadaan_konflik_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["peristiwa_konflik_id"],
            ["peristiwa_konflik.id"],
            name=op.f("fk_status_keadaan_konflik_peristiwa_konflik_id"),
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_status_keadaan_konflik_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_status_keadaan_konflik_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_keadaan_konflik")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_status_keadaan_konflik_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "skala", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "skala", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_peristiwa_konflik_id"),
            ["peristiwa_konflik_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_status_keadaan_konflik_produk_hukum_id"),
            ["produk_hukum_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_urut_akhir",
            ["akhir", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_urut_mulai",
            ["mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_status_keadaan_konflik_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_status_keadaan_konflik_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "tim_asing_anggota",
        sa.Column("tim_pemantauan_orang_asing_id", sa.Integer(), nullable=False),
        sa.Column("instansi", sa.String(length=40), nullable=False),
        sa.Column("nama_instansi", sa.String(length=150), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=True),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
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
            ["tim_pemantauan_orang_asing_id", "wilayah_kode"],
            ["tim_pemantauan_orang_asing.id", "tim_pemantauan_orang_asing.wilayah_kode"],
            name=op.f("fk_tim_asing_anggota_tim_pemantauan_orang_asing_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_asing_anggota")),
    )
    with op.batch_alter_table("tim_asing_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_asing_anggota_tim_pemantauan_orang_asing_id"),
            ["tim_pemantauan_orang_asing_id"],
            unique=False,
        )

    op.create_table(
        "timdu_pks_anggota",
        sa.Column("timdu_pks_id", sa.Integer(), nullable=False),
        sa.Column("instansi", sa.String(length=150), nullable=False),
        sa.Column("jabatan_instansi", sa.String(length=150), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=True),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
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
            ["timdu_pks_id", "wilayah_kode"],
            ["timdu_pks.id", "timdu_pks.wilayah_kode"],
            name=op.f("fk_timdu_pks_anggota_timdu_pks_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timdu_pks_anggota")),
    )
    with op.batch_alter_table("timdu_pks_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timdu_pks_anggota_timdu_pks_id"), ["timdu_pks_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("timdu_pks_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_timdu_pks_anggota_timdu_pks_id"))

    op.drop_table("timdu_pks_anggota")
    with op.batch_alter_table("tim_asing_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_asing_anggota_tim_pemantauan_orang_asing_id"))

    op.drop_table("tim_asing_anggota")
    with op.batch_alter_table("status_keadaan_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_status_keadaan_konflik_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_urut_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_urut_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_status_keadaan_konflik_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_status_keadaan_konflik_peristiwa_konflik_id"))
        batch_op.drop_index(batch_op.f("ix_status_keadaan_konflik_peraturan_id"))
        batch_op.drop_index(
            "ix_status_keadaan_konflik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_status_keadaan_konflik_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_status_keadaan_konflik_berkas_id"))

    op.drop_table("status_keadaan_konflik")
    with op.batch_alter_table("peristiwa_pihak", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_peristiwa_pihak_peristiwa_konflik_id"))

    op.drop_table("peristiwa_pihak")
    with op.batch_alter_table("pemulihan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pemulihan_urut_realisasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_urut_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_urut_kegiatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_urut_capaian_persen",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_pemulihan_peristiwa_konflik_id"))
        batch_op.drop_index(
            "ix_pemulihan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_hitung_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pemulihan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_pemulihan_berkas_id"))

    op.drop_table("pemulihan")
    with op.batch_alter_table("forum_wasdin_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_forum_wasdin_anggota_forum_wasdin_id"))

    op.drop_table("forum_wasdin_anggota")
    with op.batch_alter_table("aksi_pks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aksi_pks_rencana_aksi_pks_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b12_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b08_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b04_id"))

    op.drop_table("aksi_pks")
    with op.batch_alter_table("tka", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tka_wilayah_kode_orang_asing_id_perusahaan_berlaku_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_urut_perusahaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_urut_lokasi_kerja",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_urut_jabatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_urut_berlaku_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_tka_orang_asing_id"))
        batch_op.drop_index(
            "ix_tka_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tka_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tka_berkas_id"))

    op.drop_table("tka")
    with op.batch_alter_table("timdu_pks", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_timdu_pks_wilayah_kode_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_timdu_pks_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_urut_dilaporkan_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_timdu_pks_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_timdu_pks_peraturan_id"))
        batch_op.drop_index(
            "ix_timdu_pks_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_pks_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_timdu_pks_berkas_sk_id"))

    op.drop_table("timdu_pks")
    with op.batch_alter_table("tim_pemantauan_orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tim_pemantauan_orang_asing_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_orang_asing_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_orang_asing_peraturan_id"))
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_orang_asing_berkas_sk_id"))

    op.drop_table("tim_pemantauan_orang_asing")
    with op.batch_alter_table("rencana_aksi_pks", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_rencana_aksi_pks_wilayah_kode_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_urut_tanggal_perkada",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_urut_nomor_perkada",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_rencana_aksi_pks_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_rencana_aksi_pks_peraturan_id"))
        batch_op.drop_index(
            "ix_rencana_aksi_pks_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_rencana_aksi_pks_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_rencana_aksi_pks_berkas_id"))

    op.drop_table("rencana_aksi_pks")
    with op.batch_alter_table("potensi_pihak", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_potensi_pihak_potensi_konflik_id"))

    op.drop_table("potensi_pihak")
    with op.batch_alter_table("peristiwa_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_peristiwa_konflik_urut_tanggal_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_urut_nilai_kerugian",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_urut_meninggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_peristiwa_konflik_potensi_konflik_id"))
        batch_op.drop_index(
            "ix_peristiwa_konflik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_peristiwa_konflik_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_peristiwa_konflik_berkas_id"))

    op.drop_table("peristiwa_konflik")
    with op.batch_alter_table("lapsitda_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lapsitda_item_lapsitda_id"))
        batch_op.drop_index("ix_lapsitda_item_hitung")
        batch_op.drop_index(batch_op.f("ix_lapsitda_item_foto_ketiga_id"))
        batch_op.drop_index(batch_op.f("ix_lapsitda_item_foto_kedua_id"))
        batch_op.drop_index(batch_op.f("ix_lapsitda_item_foto_id"))

    op.drop_table("lapsitda_item")
    with op.batch_alter_table("laporan_wasdin_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_laporan_wasdin_item_lapsitda_id"))
        batch_op.drop_index(batch_op.f("ix_laporan_wasdin_item_laporan_wasdin_id"))

    op.drop_table("laporan_wasdin_item")
    with op.batch_alter_table("forum_wasdin", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_forum_wasdin_wilayah_kode_jenis_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_forum_wasdin_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_forum_wasdin_peraturan_id"))
        batch_op.drop_index(
            "ix_forum_wasdin_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_forum_wasdin_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_forum_wasdin_berkas_sk_id"))

    op.drop_table("forum_wasdin")
    with op.batch_alter_table("potensi_konflik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_potensi_konflik_urut_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_hitung_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_potensi_konflik_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("potensi_konflik")
    with op.batch_alter_table("orang_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_orang_asing_wilayah_kode_nama_kewarganegaraan_id_tanggal_",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_urut_tanggal_keluar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_urut_tanggal_datang",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_orang_asing_kewarganegaraan_id"))
        batch_op.drop_index(
            "ix_orang_asing_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_orang_asing_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("orang_asing")
    with op.batch_alter_table("lembaga_asing", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_lembaga_asing_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_urut_tanggal_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_urut_mitra",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_lembaga_asing_negara_id"))
        batch_op.drop_index(
            "ix_lembaga_asing_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_hitung_tanggal_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lembaga_asing_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("lembaga_asing")
    with op.batch_alter_table("lapsitda", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_lapsitda_wilayah_kode_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapsitda_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapsitda_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapsitda_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapsitda_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_lapsitda_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapsitda_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("lapsitda")
    with op.batch_alter_table("laporan_wasdin", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_laporan_wasdin_wilayah_kode_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_urut_tanggal_laporan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_urut_perihal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_wasdin_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_wasdin_berkas_id"))

    op.drop_table("laporan_wasdin")
    with op.batch_alter_table("daftar_negara", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_daftar_negara_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_daftar_negara_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("daftar_negara")
    with op.batch_alter_table("batas_anggota_wasdin", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_batas_anggota_wasdin_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("batas_anggota_wasdin")
