"""Add sidatkum."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "peraturan",
        sa.Column("sebutan", sa.String(length=160), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("nomor", sa.String(length=60), nullable=True),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tentang", sa.Text(), nullable=True),
        sa.Column("pokok_isi", sa.Text(), nullable=True),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("tanggal_penetapan", sa.Date(), nullable=True),
        sa.Column("tanggal_pengundangan", sa.Date(), nullable=True),
        sa.Column("sumber", sa.String(length=120), nullable=True),
        sa.Column("laman", sa.String(length=200), nullable=True),
        sa.Column("status_hukum", sa.String(length=40), nullable=True),
        sa.Column("dicabut_diubah_oleh", sa.String(length=255), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peraturan")),
    )
    with op.batch_alter_table("peraturan", schema=None) as batch_op:
        batch_op.create_index(
            "uq_peraturan_jenis_nomor_tahun",
            ["jenis", "nomor", "tahun"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_peraturan_sebutan",
            ["sebutan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "perkara",
        sa.Column("nomor_perkara", sa.String(length=80), nullable=False),
        sa.Column("pengadilan", sa.String(length=160), nullable=True),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("pokok_perkara", sa.String(length=255), nullable=True),
        sa.Column("tanggal_daftar", sa.Date(), nullable=True),
        sa.Column("kuasa_hukum", sa.String(length=200), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("tanggal_putusan", sa.Date(), nullable=True),
        sa.Column("putusan", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("salinan_putusan_id", sa.Integer(), nullable=True),
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
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["salinan_putusan_id"], ["lampiran.id"], name=op.f("fk_perkara_salinan_putusan_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_perkara_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_perkara")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_perkara_id_wilayah_kode")),
    )
    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.create_index(
            "ix_perkara_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_hitung_tanggal_daftar",
            ["tanggal_daftar", "wilayah_kode", "status", "tahap", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            batch_op.f("ix_perkara_salinan_putusan_id"), ["salinan_putusan_id"], unique=False
        )
        batch_op.create_index(
            "ix_perkara_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_urut_nomor_perkara",
            ["nomor_perkara", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_urut_pengadilan",
            ["pengadilan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_urut_pokok_perkara",
            ["pokok_perkara", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perkara_urut_tanggal_daftar",
            ["tanggal_daftar", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_perkara_wilayah_kode_nomor_perkara",
            ["wilayah_kode", "nomor_perkara"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "produk_hukum",
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tentang", sa.Text(), nullable=True),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("tanggal_penetapan", sa.Date(), nullable=True),
        sa.Column("tempat", sa.String(length=100), nullable=True),
        sa.Column("tanggal_pengundangan", sa.Date(), nullable=True),
        sa.Column("sumber", sa.String(length=120), nullable=True),
        sa.Column("pihak_lain", sa.String(length=255), nullable=True),
        sa.Column("status_hukum", sa.String(length=40), nullable=True),
        sa.Column("dicabut_diubah_oleh", sa.String(length=500), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("abstrak", sa.Text(), nullable=True),
        sa.Column("naskah_id", sa.Integer(), nullable=True),
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
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["naskah_id"], ["lampiran.id"], name=op.f("fk_produk_hukum_naskah_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_produk_hukum_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_produk_hukum")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_produk_hukum_id_wilayah_kode")),
    )
    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.create_index(
            "ix_produk_hukum_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "jenis",
                "bidang",
                "status_hukum",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_hitung_tanggal_penetapan",
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
        batch_op.create_index(
            "ix_produk_hukum_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "jenis",
                "bidang",
                "status_hukum",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_produk_hukum_naskah_id"), ["naskah_id"], unique=False)
        batch_op.create_index(
            "ix_produk_hukum_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_produk_hukum_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_urut_nomor",
            ["nomor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_produk_hukum_urut_tanggal_penetapan",
            ["tanggal_penetapan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_produk_hukum_wilayah_kode_jenis_tahun_nomor",
            ["wilayah_kode", "jenis", "tahun", "nomor"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "perkara_pihak",
        sa.Column("perkara_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("kedudukan", sa.String(length=40), nullable=False),
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
            ["perkara_id", "wilayah_kode"],
            ["perkara.id", "perkara.wilayah_kode"],
            name=op.f("fk_perkara_pihak_perkara_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_perkara_pihak")),
    )
    with op.batch_alter_table("perkara_pihak", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_perkara_pihak_perkara_id"), ["perkara_id"], unique=False
        )

    op.create_table(
        "propem_perda_pantau",
        sa.Column("rancangan", sa.String(length=255), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("pemrakarsa", sa.String(length=160), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("tanggal_perencanaan", sa.Date(), nullable=True),
        sa.Column("tanggal_penyusunan", sa.Date(), nullable=True),
        sa.Column("tanggal_pembahasan", sa.Date(), nullable=True),
        sa.Column("tanggal_fasilitasi", sa.Date(), nullable=True),
        sa.Column("tanggal_penetapan", sa.Date(), nullable=True),
        sa.Column("tanggal_pengundangan", sa.Date(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
        sa.Column("kendala", sa.Text(), nullable=True),
        sa.Column("naskah_id", sa.Integer(), nullable=True),
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
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["naskah_id"], ["lampiran.id"], name=op.f("fk_propem_perda_pantau_naskah_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_propem_perda_pantau_produk_hukum_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_propem_perda_pantau_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_propem_perda_pantau")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_propem_perda_pantau_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.create_index(
            "ix_propem_perda_pantau_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "bidang", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_hitung_tanggal_perencanaan",
            ["tanggal_perencanaan", "wilayah_kode", "status", "tahap", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "bidang", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_propem_perda_pantau_naskah_id"), ["naskah_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_propem_perda_pantau_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_urut_pemrakarsa",
            ["pemrakarsa", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_urut_rancangan",
            ["rancangan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_propem_perda_pantau_urut_tanggal_perencanaan",
            ["tanggal_perencanaan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_propem_perda_pantau_wilayah_kode_tahun_rancangan",
            ["wilayah_kode", "tahun", "rancangan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "relasi_hukum",
        sa.Column("produk_hukum_id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("produk_lain_id", sa.Integer(), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
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
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_relasi_hukum_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id", "wilayah_kode"],
            ["produk_hukum.id", "produk_hukum.wilayah_kode"],
            name=op.f("fk_relasi_hukum_produk_hukum_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["produk_lain_id"], ["produk_hukum.id"], name=op.f("fk_relasi_hukum_produk_lain_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relasi_hukum")),
    )
    with op.batch_alter_table("relasi_hukum", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_relasi_hukum_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_relasi_hukum_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_relasi_hukum_produk_lain_id"), ["produk_lain_id"], unique=False
        )

    op.create_table(
        "telaah_hukum",
        sa.Column("isu", sa.String(length=255), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("pemohon", sa.String(length=160), nullable=True),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
        sa.Column("tahap", sa.String(length=40), nullable=True),
        sa.Column("analisis", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
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
        sa.Column("disetujui_pada", sa.DateTime(), nullable=True),
        sa.Column("disetujui_oleh_id", sa.Integer(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_telaah_hukum_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_telaah_hukum_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_telaah_hukum_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_telaah_hukum_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telaah_hukum")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_telaah_hukum_id_wilayah_kode")),
    )
    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_telaah_hukum_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_telaah_hukum_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "bidang", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "bidang", "tahap", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_telaah_hukum_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_telaah_hukum_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_telaah_hukum_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_urut_isu",
            ["isu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_urut_pemohon",
            ["pemohon", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_telaah_hukum_urut_tanggal_selesai",
            ["tanggal_selesai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_telaah_hukum_urut_tanggal_selesai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_urut_pemohon",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_urut_isu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_telaah_hukum_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_telaah_hukum_peraturan_id"))
        batch_op.drop_index(
            "ix_telaah_hukum_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_telaah_hukum_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_telaah_hukum_berkas_id"))

    op.drop_table("telaah_hukum")
    with op.batch_alter_table("relasi_hukum", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_produk_lain_id"))
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_peraturan_id"))

    op.drop_table("relasi_hukum")
    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_propem_perda_pantau_wilayah_kode_tahun_rancangan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_urut_tanggal_perencanaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_urut_rancangan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_urut_pemrakarsa",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_propem_perda_pantau_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_propem_perda_pantau_naskah_id"))
        batch_op.drop_index(
            "ix_propem_perda_pantau_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_hitung_tanggal_perencanaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_propem_perda_pantau_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("propem_perda_pantau")
    with op.batch_alter_table("perkara_pihak", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_perkara_pihak_perkara_id"))

    op.drop_table("perkara_pihak")
    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_produk_hukum_wilayah_kode_jenis_tahun_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_urut_tanggal_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_urut_nomor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_produk_hukum_naskah_id"))
        batch_op.drop_index(
            "ix_produk_hukum_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_hitung_tanggal_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_produk_hukum_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("produk_hukum")
    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_perkara_wilayah_kode_nomor_perkara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_urut_tanggal_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_urut_pokok_perkara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_urut_pengadilan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_urut_nomor_perkara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_perkara_salinan_putusan_id"))
        batch_op.drop_index(
            "ix_perkara_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_perkara_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_hitung_tanggal_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perkara_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("perkara")
    with op.batch_alter_table("peraturan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_peraturan_sebutan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_peraturan_jenis_nomor_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("peraturan")
