"""Initial."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ab_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("label", sa.String(length=150), nullable=True),
        sa.Column("description", sa.String(length=512), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_group")),
        sa.UniqueConstraint("name", name=op.f("uq_ab_group_name")),
    )
    op.create_table(
        "ab_permission",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_permission")),
        sa.UniqueConstraint("name", name=op.f("uq_ab_permission_name")),
    )
    op.create_table(
        "ab_register_user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.String(length=64), nullable=False),
        sa.Column("last_name", sa.String(length=64), nullable=False),
        sa.Column("username", sa.String(length=128), nullable=False),
        sa.Column("password", sa.String(length=256), nullable=True),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("registration_date", sa.DateTime(), nullable=True),
        sa.Column("registration_hash", sa.String(length=256), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_register_user")),
        sa.UniqueConstraint("email", name=op.f("uq_ab_register_user_email")),
        sa.UniqueConstraint("username", name=op.f("uq_ab_register_user_username")),
    )
    op.create_table(
        "ab_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_role")),
        sa.UniqueConstraint("name", name=op.f("uq_ab_role_name")),
    )
    op.create_table(
        "ab_user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.String(length=64), nullable=False),
        sa.Column("last_name", sa.String(length=64), nullable=False),
        sa.Column("username", sa.String(length=128), nullable=False),
        sa.Column("password", sa.String(length=256), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("last_login", sa.DateTime(), nullable=True),
        sa.Column("login_count", sa.Integer(), nullable=True),
        sa.Column("fail_login_count", sa.Integer(), nullable=True),
        sa.Column("created_on", sa.DateTime(), nullable=True),
        sa.Column("changed_on", sa.DateTime(), nullable=True),
        sa.Column("created_by_fk", sa.Integer(), nullable=True),
        sa.Column("changed_by_fk", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["changed_by_fk"], ["ab_user.id"], name=op.f("fk_ab_user_changed_by_fk")
        ),
        sa.ForeignKeyConstraint(
            ["created_by_fk"], ["ab_user.id"], name=op.f("fk_ab_user_created_by_fk")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_user")),
        sa.UniqueConstraint("email", name=op.f("uq_ab_user_email")),
        sa.UniqueConstraint("username", name=op.f("uq_ab_user_username")),
    )
    op.create_table(
        "ab_view_menu",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=250), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_view_menu")),
        sa.UniqueConstraint("name", name=op.f("uq_ab_view_menu_name")),
    )
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
        "bidang_kegiatan",
        sa.Column("kode", sa.String(length=30), nullable=False),
        sa.Column("nama", sa.String(length=100), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bidang_kegiatan")),
    )
    with op.batch_alter_table("bidang_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            "uq_bidang_kegiatan_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_bidang_kegiatan_nama",
            ["nama"],
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
        "hari_libur",
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hari_libur")),
    )
    with op.batch_alter_table("hari_libur", schema=None) as batch_op:
        batch_op.create_index(
            "uq_hari_libur_tanggal",
            ["tanggal"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "hitungan",
        sa.Column("potongan", sa.String(length=16), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "kunci",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("jumlah", sa.Integer(), nullable=False),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.PrimaryKeyConstraint("potongan", "wilayah_kode", "kunci", name=op.f("pk_hitungan")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("hitungan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_hitungan_kunci",
            ["potongan", "kunci", "wilayah_kode", "subsistem", "jumlah"],
            unique=False,
        )

    op.create_table(
        "hitungan_potongan",
        sa.Column("potongan", sa.String(length=16), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=False),
        sa.Column("dihitung_pada", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("potongan", name=op.f("pk_hitungan_potongan")),
    )
    op.create_table(
        "jejak",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("waktu", sa.DateTime(), nullable=False),
        sa.Column("aksi", sa.String(length=30), nullable=False),
        sa.Column("pelaku_id", sa.Integer(), nullable=True),
        sa.Column("pelaku", sa.String(length=120), nullable=False),
        sa.Column("data_id", sa.String(length=60), nullable=False),
        sa.Column("judul", sa.String(length=300), nullable=False),
        sa.Column("induk_entitas", sa.String(length=60), nullable=True),
        sa.Column("induk_id", sa.String(length=60), nullable=True),
        sa.Column("perubahan", sa.JSON(), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=True),
        sa.Column("permintaan", sa.String(length=64), nullable=False),
        sa.Column("sidik", sa.String(length=64), nullable=False),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jejak")),
    )
    with op.batch_alter_table("jejak", schema=None) as batch_op:
        batch_op.create_index("ix_jejak_entitas_data_id", ["entitas", "data_id"], unique=False)
        batch_op.create_index("ix_jejak_induk", ["induk_entitas", "induk_id"], unique=False)
        batch_op.create_index("ix_jejak_waktu", ["waktu"], unique=False)
        batch_op.create_index("ix_jejak_wilayah_kode", ["wilayah_kode"], unique=False)

    op.create_table(
        "lampiran",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("nama_berkas", sa.String(length=200), nullable=False),
        sa.Column("mime", sa.String(length=100), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kolom", sa.String(length=60), nullable=False),
        sa.Column("diunggah_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diunggah_pada", sa.DateTime(), nullable=False),
        sa.Column("pemeriksaan", sa.String(length=40), server_default="belum", nullable=False),
        sa.Column("catatan_pemeriksaan", sa.Text(), nullable=True),
        sa.Column("diperiksa_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diperiksa_pada", sa.DateTime(), nullable=True),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lampiran")),
    )
    with op.batch_alter_table("lampiran", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lampiran_sha256"), ["sha256"], unique=False)

    op.create_table(
        "parpol",
        sa.Column("kode", sa.String(length=20), nullable=False),
        sa.Column("singkatan", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("status_parpol", sa.String(length=40), nullable=True),
        sa.Column("nomor_sk", sa.String(length=80), nullable=True),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("lambang", sa.String(length=200), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parpol")),
    )
    with op.batch_alter_table("parpol", schema=None) as batch_op:
        batch_op.create_index(
            "uq_parpol_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_parpol_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_parpol_singkatan",
            ["singkatan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pemilu",
        sa.Column("kode", sa.String(length=30), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("tanggal_pemungutan", sa.Date(), nullable=False),
        sa.Column("lingkup", sa.String(length=160), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pemilu")),
    )
    with op.batch_alter_table("pemilu", schema=None) as batch_op:
        batch_op.create_index(
            "uq_pemilu_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_pemilu_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "penghitung",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("deret", sa.String(length=60), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("terakhir", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_penghitung")),
        sa.UniqueConstraint(
            "wilayah_kode", "deret", "tahun", name=op.f("uq_penghitung_wilayah_kode_deret_tahun")
        ),
    )
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
        "persyaratan",
        sa.Column("kode", sa.String(length=10), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("sifat_lapor", sa.String(length=40), nullable=True),
        sa.Column("sifat_skt", sa.String(length=40), nullable=True),
        sa.Column("syarat_bila", sa.String(length=40), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persyaratan")),
    )
    with op.batch_alter_table("persyaratan", schema=None) as batch_op:
        batch_op.create_index(
            "uq_persyaratan_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_persyaratan_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

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
        "titipan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("pengguna_id", sa.Integer(), nullable=False),
        sa.Column("nama_berkas", sa.String(length=200), nullable=False),
        sa.Column("mime", sa.String(length=100), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("dibuat_pada", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_titipan")),
        sa.UniqueConstraint("token", name=op.f("uq_titipan_token")),
    )
    op.create_table(
        "usulan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("data_id", sa.Integer(), nullable=False),
        sa.Column("judul", sa.String(length=300), nullable=False),
        sa.Column("isi", sa.JSON(), nullable=False),
        sa.Column("versi_dasar", sa.Integer(), nullable=False),
        sa.Column("versi", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=True),
        sa.Column("alasan_kembali", sa.Text(), nullable=True),
        sa.Column("diusulkan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diusulkan_pada", sa.DateTime(), nullable=False),
        sa.Column("diajukan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diputuskan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("diputuskan_pada", sa.DateTime(), nullable=True),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_usulan")),
    )
    with op.batch_alter_table("usulan", schema=None) as batch_op:
        batch_op.create_index("ix_usulan_data", ["entitas", "data_id", "status"], unique=False)
        batch_op.create_index("ix_usulan_wilayah", ["wilayah_kode", "status"], unique=False)
        batch_op.create_index(
            "uq_usulan_terbuka",
            ["entitas", "data_id"],
            unique=True,
            sqlite_where=sa.text("status <> 'disetujui'"),
            postgresql_where=sa.text("status <> 'disetujui'"),
        )

    op.create_table(
        "wilayah",
        sa.Column(
            "kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("tingkat", sa.String(length=40), nullable=False),
        sa.Column(
            "kode_induk",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=True,
        ),
        sa.Column("ibu_kota", sa.String(length=80), nullable=True),
        sa.Column("berlaku_sejak", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("dasar_hukum", sa.String(length=120), nullable=True),
        sa.Column("kode_lama", sa.String(length=13), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wilayah")),
        sa.UniqueConstraint("kode", name=op.f("uq_wilayah_kode")),
    )
    op.create_table(
        "ab_api_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=256), nullable=False),
        sa.Column("key_hash", sa.String(length=256), nullable=False),
        sa.Column("lookup_hash", sa.String(length=256), nullable=True),
        sa.Column("key_prefix", sa.String(length=16), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_on", sa.DateTime(), nullable=True),
        sa.Column("expires_on", sa.DateTime(), nullable=True),
        sa.Column("revoked_on", sa.DateTime(), nullable=True),
        sa.Column("last_used_on", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["ab_user.id"], name=op.f("fk_ab_api_key_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_api_key")),
        sa.UniqueConstraint("lookup_hash", name=op.f("uq_ab_api_key_lookup_hash")),
        sa.UniqueConstraint("uuid", name=op.f("uq_ab_api_key_uuid")),
    )
    with op.batch_alter_table("ab_api_key", schema=None) as batch_op:
        batch_op.create_index("idx_api_key_lookup_hash", ["lookup_hash"], unique=True)
        batch_op.create_index("idx_api_key_prefix", ["key_prefix"], unique=False)
        batch_op.create_index("idx_api_key_user_id", ["user_id"], unique=False)

    op.create_table(
        "ab_group_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["ab_group.id"],
            name=op.f("fk_ab_group_role_group_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["role_id"], ["ab_role.id"], name=op.f("fk_ab_group_role_role_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_group_role")),
        sa.UniqueConstraint("group_id", "role_id", name=op.f("uq_ab_group_role_group_id_role_id")),
    )
    with op.batch_alter_table("ab_group_role", schema=None) as batch_op:
        batch_op.create_index("idx_group_id", ["group_id"], unique=False)
        batch_op.create_index("idx_group_role_id", ["role_id"], unique=False)

    op.create_table(
        "ab_permission_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permission_id", sa.Integer(), nullable=False),
        sa.Column("view_menu_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["permission_id"],
            ["ab_permission.id"],
            name=op.f("fk_ab_permission_view_permission_id"),
        ),
        sa.ForeignKeyConstraint(
            ["view_menu_id"], ["ab_view_menu.id"], name=op.f("fk_ab_permission_view_view_menu_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_permission_view")),
        sa.UniqueConstraint(
            "permission_id",
            "view_menu_id",
            name=op.f("uq_ab_permission_view_permission_id_view_menu_id"),
        ),
    )
    with op.batch_alter_table("ab_permission_view", schema=None) as batch_op:
        batch_op.create_index("idx_permission_id", ["permission_id"], unique=False)
        batch_op.create_index("idx_view_menu_id", ["view_menu_id"], unique=False)

    op.create_table(
        "ab_user_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["ab_group.id"],
            name=op.f("fk_ab_user_group_group_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["ab_user.id"], name=op.f("fk_ab_user_group_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_user_group")),
        sa.UniqueConstraint("user_id", "group_id", name=op.f("uq_ab_user_group_user_id_group_id")),
    )
    with op.batch_alter_table("ab_user_group", schema=None) as batch_op:
        batch_op.create_index("idx_user_group_id", ["group_id"], unique=False)
        batch_op.create_index("idx_user_id", ["user_id"], unique=False)

    op.create_table(
        "ab_user_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["role_id"], ["ab_role.id"], name=op.f("fk_ab_user_role_role_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["ab_user.id"], name=op.f("fk_ab_user_role_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_user_role")),
        sa.UniqueConstraint("user_id", "role_id", name=op.f("uq_ab_user_role_user_id_role_id")),
    )
    op.create_table(
        "aliran_keagamaan",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("induk_agama", sa.String(length=40), nullable=True),
        sa.Column("pimpinan", sa.String(length=120), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("jumlah_pengikut", sa.Integer(), nullable=True),
        sa.Column("status_hubungan", sa.String(length=40), nullable=True),
        sa.Column("status_keaktifan", sa.String(length=40), nullable=True),
        sa.Column("hasil_pembahasan_pakem", sa.Text(), nullable=True),
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
            name=op.f("fk_aliran_keagamaan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aliran_keagamaan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_aliran_keagamaan_id_wilayah_kode")),
    )
    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
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
        batch_op.create_index(
            "ix_aliran_keagamaan_hitung_tanggal_pendataan",
            ["tanggal_pendataan", "wilayah_kode", "status_keaktifan", "klasifikasi"],
            unique=False,
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_urut_jumlah_pengikut",
            ["jumlah_pengikut", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_urut_tanggal_pendataan",
            ["tanggal_pendataan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_aliran_keagamaan_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

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
        "hari_libur_daerah",
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("penetapan", sa.String(length=120), nullable=True),
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
            name=op.f("fk_hari_libur_daerah_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hari_libur_daerah")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_hari_libur_daerah_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("hari_libur_daerah", schema=None) as batch_op:
        batch_op.create_index(
            "ix_hari_libur_daerah_daftar",
            ["id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_hari_libur_daerah_kantor",
            ["wilayah_kode", "id", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_hari_libur_daerah_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_hari_libur_daerah_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_hari_libur_daerah_urut_penetapan",
            ["penetapan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_hari_libur_daerah_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_hari_libur_daerah_wilayah_kode_tanggal",
            ["wilayah_kode", "tanggal"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "idi",
        sa.Column("sumber_rilis", sa.String(length=160), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("tanggal_rilis", sa.Date(), nullable=True),
        sa.Column("cakupan", sa.String(length=40), nullable=True),
        sa.Column("skor", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("kategori_idi", sa.String(length=40), nullable=True),
        sa.Column("aspek_kebebasan", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("aspek_kesetaraan", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("aspek_kapasitas", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("aspek_kebebasan_sipil", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("aspek_hak_politik", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("aspek_lembaga", sa.Numeric(precision=18, scale=4), nullable=True),
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
            ["wilayah_kode"], ["wilayah.kode"], name=op.f("fk_idi_wilayah_kode"), onupdate="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idi")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_idi_id_wilayah_kode")),
    )
    with op.batch_alter_table("idi", schema=None) as batch_op:
        batch_op.create_index(
            "ix_idi_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "cakupan",
                "kategori_idi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "cakupan",
                "kategori_idi",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_idi_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_urut_skor",
            ["skor", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_urut_sumber_rilis",
            ["sumber_rilis", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_idi_urut_tanggal_rilis",
            ["tanggal_rilis", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_idi_wilayah_kode_tahun",
            ["wilayah_kode", "tahun"],
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
            "ix_izin_sementara_rumah_ibadat_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "kepala_daerah",
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
        sa.Column("status_jabatan", sa.String(length=40), nullable=True),
        sa.Column("wakil", sa.String(length=120), nullable=True),
        sa.Column("menggantikan", sa.String(length=120), nullable=True),
        sa.Column("masa_jabatan_mulai", sa.Date(), nullable=False),
        sa.Column("masa_jabatan_selesai", sa.Date(), nullable=True),
        sa.Column("masih_menjabat", sa.Boolean(), nullable=True),
        sa.Column("nomor_sk", sa.String(length=80), nullable=True),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("pemilu_id", sa.Integer(), nullable=True),
        sa.Column("perseorangan", sa.Boolean(), nullable=True),
        sa.Column("persen_suara", sa.Numeric(precision=6, scale=2), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_kepala_daerah_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_kepala_daerah_pemilu_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_kepala_daerah_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kepala_daerah")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_kepala_daerah_id_wilayah_kode")),
    )
    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.create_index(
            "ix_kepala_daerah_akhir",
            ["wilayah_kode", "masa_jabatan_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_berkas_sk_id"), ["berkas_sk_id"], unique=False
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
        batch_op.create_index(batch_op.f("ix_kepala_daerah_pemilu_id"), ["pemilu_id"], unique=False)
        batch_op.create_index(
            "ix_kepala_daerah_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_urut_masa_jabatan_mulai",
            ["masa_jabatan_mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_urut_masa_jabatan_selesai",
            ["masa_jabatan_selesai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_urut_wakil",
            ["wakil", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
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
        "laporan_perkembangan_politik",
        sa.Column("judul", sa.String(length=200), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis_laporan", sa.String(length=40), nullable=True),
        sa.Column("aspek", sa.String(length=40), nullable=True),
        sa.Column("uraian_fakta", sa.Text(), nullable=True),
        sa.Column("analisis", sa.Text(), nullable=True),
        sa.Column("prediksi", sa.Text(), nullable=True),
        sa.Column("rekomendasi", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("lampiran_id", sa.Integer(), nullable=True),
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
            ["lampiran_id"],
            ["lampiran.id"],
            name=op.f("fk_laporan_perkembangan_politik_lampiran_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_laporan_perkembangan_politik_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_laporan_perkembangan_politik")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_laporan_perkembangan_politik_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("laporan_perkembangan_politik", schema=None) as batch_op:
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis_laporan", "aspek", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis_laporan", "aspek", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_laporan_perkembangan_politik_lampiran_id"), ["lampiran_id"], unique=False
        )
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_laporan_perkembangan_politik_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
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
            "ix_lembaga_asing_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "nphd",
        sa.Column("nama_hibah", sa.String(length=160), nullable=False),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("penerima", sa.String(length=40), nullable=False),
        sa.Column("tanggal_keadaan", sa.Date(), nullable=False),
        sa.Column("nilai_usulan", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("status_nphd", sa.String(length=40), nullable=True),
        sa.Column("nomor_nphd", sa.String(length=80), nullable=True),
        sa.Column("tanggal_nphd", sa.Date(), nullable=True),
        sa.Column("nilai_disepakati", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("berkas_nphd_id", sa.Integer(), nullable=True),
        sa.Column("nilai_cair", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("kendala", sa.Text(), nullable=True),
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
            ["berkas_nphd_id"], ["lampiran.id"], name=op.f("fk_nphd_berkas_nphd_id")
        ),
        sa.ForeignKeyConstraint(["pemilu_id"], ["pemilu.id"], name=op.f("fk_nphd_pemilu_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_nphd_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nphd")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_nphd_id_wilayah_kode")),
    )
    with op.batch_alter_table("nphd", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_nphd_berkas_nphd_id"), ["berkas_nphd_id"], unique=False
        )
        batch_op.create_index(
            "ix_nphd_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
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
        batch_op.create_index(
            "ix_nphd_hitung_tanggal_keadaan",
            ["tanggal_keadaan", "wilayah_kode", "status", "status_nphd", "klasifikasi"],
            unique=False,
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_nphd_pemilu_id"), ["pemilu_id"], unique=False)
        batch_op.create_index(
            "ix_nphd_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_nphd_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_nphd_urut_nama_hibah",
            ["nama_hibah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_nphd_urut_nilai_cair",
            ["nilai_cair", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_nphd_urut_nilai_disepakati",
            ["nilai_disepakati", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_nphd_urut_tanggal_keadaan",
            ["tanggal_keadaan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_nphd_wilayah_kode_pemilu_id_penerima",
            ["wilayah_kode", "pemilu_id", "penerima"],
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
            "ix_orang_asing_akhir",
            [
                "wilayah_kode",
                "berlaku_sampai",
                "klasifikasi",
                "status",
                "tanggal_keluar",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "organisasi_penghayat",
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("tahun_berdiri", sa.Integer(), nullable=True),
        sa.Column("tingkat", sa.String(length=40), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("jumlah_anggota", sa.Integer(), nullable=True),
        sa.Column("status_keaktifan", sa.String(length=40), nullable=True),
        sa.Column("nomor_inventarisasi", sa.String(length=60), nullable=True),
        sa.Column("tanggal_inventarisasi", sa.Date(), nullable=True),
        sa.Column("nomor_skt", sa.String(length=80), nullable=True),
        sa.Column("tanggal_skt", sa.Date(), nullable=True),
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
            name=op.f("fk_organisasi_penghayat_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisasi_penghayat")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_organisasi_penghayat_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("organisasi_penghayat", schema=None) as batch_op:
        batch_op.create_index(
            "ix_organisasi_penghayat_daftar",
            ["id", "klasifikasi", "wilayah_kode", "tingkat", "status_keaktifan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_hitung_tanggal_pendataan",
            ["tanggal_pendataan", "wilayah_kode", "status_keaktifan", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_kantor",
            ["wilayah_kode", "id", "klasifikasi", "tingkat", "status_keaktifan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_urut_jumlah_anggota",
            ["jumlah_anggota", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_urut_nomor_inventarisasi",
            ["nomor_inventarisasi", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_organisasi_penghayat_urut_tanggal_pendataan",
            ["tanggal_pendataan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_organisasi_penghayat_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ormas",
        sa.Column("nomor_registrasi", sa.String(length=80), nullable=True),
        sa.Column("nama", sa.String(length=255), nullable=False),
        sa.Column("singkatan", sa.String(length=60), nullable=True),
        sa.Column("status_hukum", sa.String(length=40), nullable=True),
        sa.Column("penerbit_skt", sa.String(length=40), nullable=True),
        sa.Column("basis", sa.String(length=40), nullable=True),
        sa.Column("ciri_khusus", sa.String(length=40), nullable=True),
        sa.Column("bidang_utama_id", sa.Integer(), nullable=True),
        sa.Column("ruang_lingkup", sa.String(length=40), nullable=True),
        sa.Column("kedudukan", sa.String(length=40), nullable=True),
        sa.Column("induk_nomor", sa.String(length=80), nullable=True),
        sa.Column("tanggal_terdaftar", sa.Date(), nullable=True),
        sa.Column("tempat_pendirian", sa.String(length=100), nullable=True),
        sa.Column("tanggal_pendirian", sa.Date(), nullable=True),
        sa.Column("asas_ciri", sa.String(length=200), nullable=True),
        sa.Column("tujuan", sa.Text(), nullable=True),
        sa.Column("keputusan_tertinggi", sa.String(length=120), nullable=True),
        sa.Column("unit_sayap_otonom", sa.Text(), nullable=True),
        sa.Column("usaha_organisasi", sa.Text(), nullable=True),
        sa.Column("masa_bakti_mulai", sa.Date(), nullable=True),
        sa.Column("masa_bakti_selesai", sa.Date(), nullable=True),
        sa.Column("jumlah_anggota", sa.Integer(), nullable=True),
        sa.Column("jumlah_cabang", sa.Integer(), nullable=True),
        sa.Column("sumber_keuangan", sa.String(length=400), nullable=True),
        sa.Column("npwp", sa.String(length=16), nullable=True),
        sa.Column("nama_bank", sa.String(length=100), nullable=True),
        sa.Column("nomor_rekening", sa.String(length=40), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("kode_pos", sa.String(length=5), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("hp", sa.String(length=20), nullable=True),
        sa.Column("faks", sa.String(length=20), nullable=True),
        sa.Column("surel", sa.String(length=120), nullable=True),
        sa.Column("laman", sa.String(length=200), nullable=True),
        sa.Column("status_kantor", sa.String(length=40), nullable=True),
        sa.Column("bukti_kantor_id", sa.Integer(), nullable=True),
        sa.Column("lintang", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("bujur", sa.Numeric(precision=9, scale=6), nullable=True),
        sa.Column("lambang_id", sa.Integer(), nullable=True),
        sa.Column("bendera_id", sa.Integer(), nullable=True),
        sa.Column("tanggal_bubar", sa.Date(), nullable=True),
        sa.Column("status_keaktifan", sa.String(length=40), nullable=True),
        sa.Column("masa_berakhir", sa.Date(), nullable=True),
        sa.Column("alasan_keaktifan", sa.String(length=255), nullable=True),
        sa.Column("tidak_aktif_sejak", sa.Date(), nullable=True),
        sa.Column("wajib_lapor_sejak", sa.Date(), nullable=True),
        sa.Column("wajib_lapor_sampai", sa.Date(), nullable=True),
        sa.Column("laporan_terakhir", sa.Date(), nullable=True),
        sa.Column("laporan_berikutnya", sa.Date(), nullable=True),
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
        sa.ForeignKeyConstraint(["bendera_id"], ["lampiran.id"], name=op.f("fk_ormas_bendera_id")),
        sa.ForeignKeyConstraint(
            ["bidang_utama_id"], ["bidang_kegiatan.id"], name=op.f("fk_ormas_bidang_utama_id")
        ),
        sa.ForeignKeyConstraint(
            ["bukti_kantor_id"], ["lampiran.id"], name=op.f("fk_ormas_bukti_kantor_id")
        ),
        sa.ForeignKeyConstraint(["lambang_id"], ["lampiran.id"], name=op.f("fk_ormas_lambang_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_ormas_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_ormas_id_wilayah_kode")),
    )
    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.create_index(
            "ix_ormas_akhir",
            [
                "wilayah_kode",
                "masa_berakhir",
                "klasifikasi",
                "status",
                "tanggal_bubar",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ormas_bendera_id"), ["bendera_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_ormas_bidang_utama_id"), ["bidang_utama_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_bukti_kantor_id"), ["bukti_kantor_id"], unique=False
        )
        batch_op.create_index(
            "ix_ormas_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "status_hukum",
                "penerbit_skt",
                "ciri_khusus",
                "bidang_utama_id",
                "ruang_lingkup",
                "kedudukan",
                "status_keaktifan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hitung_tanggal_terdaftar",
            [
                "tanggal_terdaftar",
                "wilayah_kode",
                "status",
                "ciri_khusus",
                "bidang_utama_id",
                "status_hukum",
                "penerbit_skt",
                "status_keaktifan",
                "klasifikasi",
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
        batch_op.create_index(
            "ix_ormas_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "status_hukum",
                "penerbit_skt",
                "ciri_khusus",
                "bidang_utama_id",
                "ruang_lingkup",
                "kedudukan",
                "status_keaktifan",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_ormas_lambang_id"), ["lambang_id"], unique=False)
        batch_op.create_index(
            "ix_ormas_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_ormas_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_urut_nomor_registrasi",
            ["nomor_registrasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_urut_tanggal_terdaftar",
            ["tanggal_terdaftar", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_ormas_wilayah_kode_nomor_registrasi",
            ["wilayah_kode", "nomor_registrasi"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

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
        "pantau_kesiapan",
        sa.Column("ringkasan", sa.String(length=200), nullable=False),
        sa.Column("butir", sa.String(length=40), nullable=False),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("tingkat_kerawanan", sa.String(length=40), nullable=True),
        sa.Column("kebutuhan", sa.Integer(), nullable=True),
        sa.Column("tersedia", sa.Integer(), nullable=True),
        sa.Column("satuan", sa.String(length=40), nullable=True),
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
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_pantau_kesiapan_pemilu_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pantau_kesiapan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_kesiapan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pantau_kesiapan_id_wilayah_kode")),
    )
    with op.batch_alter_table("pantau_kesiapan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pantau_kesiapan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "butir",
                "tingkat_kerawanan",
                "pemilu_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_kesiapan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "butir",
                "tingkat_kerawanan",
                "pemilu_id",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pantau_kesiapan_pemilu_id"), ["pemilu_id"], unique=False
        )
        batch_op.create_index(
            "ix_pantau_kesiapan_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pantau_kesiapan_urut_ringkasan",
            ["ringkasan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_kesiapan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_kesiapan_urut_tersedia",
            ["tersedia", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
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
        "parpol_kepengurusan",
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
        sa.Column("tingkat", sa.String(length=40), nullable=True),
        sa.Column("nomor_sk_dpp", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("status_pengurus", sa.String(length=40), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("bendahara", sa.String(length=120), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("npwp", sa.String(length=16), nullable=True),
        sa.Column("nama_bank", sa.String(length=80), nullable=True),
        sa.Column("nomor_rekening", sa.String(length=40), nullable=True),
        sa.Column("nama_rekening", sa.String(length=120), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_parpol_kepengurusan_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["parpol_id"], ["parpol.id"], name=op.f("fk_parpol_kepengurusan_parpol_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_parpol_kepengurusan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parpol_kepengurusan")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_parpol_kepengurusan_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("parpol_kepengurusan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_parpol_kepengurusan_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_parpol_kepengurusan_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "parpol_id",
                "tingkat",
                "status_pengurus",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_kantor",
            [
                "wilayah_kode",
                "id",
                "klasifikasi",
                "status",
                "parpol_id",
                "tingkat",
                "status_pengurus",
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_parpol_kepengurusan_parpol_id"), ["parpol_id"], unique=False
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_parpol_kepengurusan_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_parpol_kepengurusan_wilayah_kode_nomor_sk_dpp",
            ["wilayah_kode", "nomor_sk_dpp"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pendidikan_politik",
        sa.Column("tema", sa.String(length=200), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("tanggal_selesai", sa.Date(), nullable=True),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("narasumber", sa.Text(), nullable=True),
        sa.Column("parpol_id", sa.Integer(), nullable=True),
        sa.Column("sasaran", sa.String(length=40), nullable=True),
        sa.Column("peserta_laki_laki", sa.Integer(), nullable=True),
        sa.Column("peserta_perempuan", sa.Integer(), nullable=True),
        sa.Column("jumlah_peserta", sa.Integer(), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("realisasi", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["dokumentasi_id"], ["lampiran.id"], name=op.f("fk_pendidikan_politik_dokumentasi_id")
        ),
        sa.ForeignKeyConstraint(
            ["parpol_id"], ["parpol.id"], name=op.f("fk_pendidikan_politik_parpol_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pendidikan_politik_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pendidikan_politik")),
        sa.UniqueConstraint(
            "id", "wilayah_kode", name=op.f("uq_pendidikan_politik_id_wilayah_kode")
        ),
    )
    with op.batch_alter_table("pendidikan_politik", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pendidikan_politik_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "sasaran", "parpol_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pendidikan_politik_dokumentasi_id"), ["dokumentasi_id"], unique=False
        )
        batch_op.create_index(
            "ix_pendidikan_politik_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "sasaran", "parpol_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_pendidikan_politik_parpol_id"), ["parpol_id"], unique=False
        )
        batch_op.create_index(
            "ix_pendidikan_politik_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_urut_jumlah_peserta",
            ["jumlah_peserta", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_urut_realisasi",
            ["realisasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pendidikan_politik_urut_tema",
            ["tema", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pengguna",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("jabatan", sa.String(length=120), nullable=True),
        sa.Column("nip", sa.String(length=18), nullable=True),
        sa.Column("nasional", sa.Boolean(), nullable=False),
        sa.Column("batas_klasifikasi", sa.String(length=40), nullable=True),
        sa.Column("wajib_ganti_sandi", sa.Boolean(), nullable=False),
        sa.Column("stempel", sa.String(length=32), nullable=False),
        sa.Column("gagal_masuk", sa.Integer(), nullable=False),
        sa.Column("terkunci_sampai", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["ab_user.id"], name=op.f("fk_pengguna_id")),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pengguna_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pengguna")),
    )
    with op.batch_alter_table("pengguna", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pengguna_wilayah_kode"), ["wilayah_kode"], unique=False
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
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
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
        "perolehan_pemilu",
        sa.Column("nomor_sk_kpu", sa.String(length=80), nullable=True),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
        sa.Column("lembaga", sa.String(length=40), nullable=True),
        sa.Column("suara_sah", sa.Integer(), nullable=True),
        sa.Column("kursi", sa.Integer(), nullable=True),
        sa.Column("judul", sa.String(length=160), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_perolehan_pemilu_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["parpol_id"], ["parpol.id"], name=op.f("fk_perolehan_pemilu_parpol_id")
        ),
        sa.ForeignKeyConstraint(
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_perolehan_pemilu_pemilu_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_perolehan_pemilu_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_perolehan_pemilu")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_perolehan_pemilu_id_wilayah_kode")),
    )
    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_perolehan_pemilu_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_perolehan_pemilu_parpol_id"), ["parpol_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_perolehan_pemilu_pemilu_id"), ["pemilu_id"], unique=False
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_kursi",
            ["kursi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_suara_sah",
            ["suara_sah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_perolehan_pemilu_wilayah_kode_pemilu_id_lembaga_parpol_id",
            ["wilayah_kode", "pemilu_id", "lembaga", "parpol_id"],
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
        "peserta_pemilu",
        sa.Column("kode", sa.String(length=50), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
        sa.Column("nomor_urut", sa.Integer(), nullable=False),
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
            ["parpol_id"], ["parpol.id"], name=op.f("fk_peserta_pemilu_parpol_id")
        ),
        sa.ForeignKeyConstraint(
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_peserta_pemilu_pemilu_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peserta_pemilu")),
    )
    with op.batch_alter_table("peserta_pemilu", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_peserta_pemilu_parpol_id"), ["parpol_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_peserta_pemilu_pemilu_id"), ["pemilu_id"], unique=False
        )
        batch_op.create_index(
            "uq_peserta_pemilu_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_peserta_pemilu_pemilu_id_nomor_urut",
            ["pemilu_id", "nomor_urut"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_peserta_pemilu_pemilu_id_parpol_id",
            ["pemilu_id", "parpol_id"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "petugas_sipantau",
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("peran", sa.String(length=40), nullable=False),
        sa.Column("jabatan", sa.String(length=120), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("surel", sa.String(length=120), nullable=True),
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
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
            name=op.f("fk_petugas_sipantau_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_petugas_sipantau")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_petugas_sipantau_id_wilayah_kode")),
    )
    with op.batch_alter_table("petugas_sipantau", schema=None) as batch_op:
        batch_op.create_index(
            "ix_petugas_sipantau_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_daftar",
            ["id", "klasifikasi", "wilayah_kode", "peran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_kantor",
            ["wilayah_kode", "id", "klasifikasi", "peran", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_urut_jabatan",
            ["jabatan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_petugas_sipantau_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_petugas_sipantau_wilayah_kode_nama",
            ["wilayah_kode", "nama"],
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
        sa.Column("tanggal_dicabut", sa.Date(), nullable=True),
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
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
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
        "tahapan",
        sa.Column("kode", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("mulai", sa.Date(), nullable=True),
        sa.Column("selesai", sa.Date(), nullable=True),
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
        sa.ForeignKeyConstraint(["pemilu_id"], ["pemilu.id"], name=op.f("fk_tahapan_pemilu_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tahapan")),
    )
    with op.batch_alter_table("tahapan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tahapan_pemilu_id"), ["pemilu_id"], unique=False)
        batch_op.create_index(
            "uq_tahapan_kode",
            ["kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tahapan_nama",
            ["nama"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tahapan_pemilu_id_urutan",
            ["pemilu_id", "urutan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "unit_kerja",
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("sebutan", sa.String(length=40), nullable=True),
        sa.Column("model_bidang", sa.String(length=40), nullable=True),
        sa.Column("pemerintah", sa.String(length=160), nullable=True),
        sa.Column("alamat", sa.String(length=200), nullable=True),
        sa.Column("kode_pos", sa.String(length=5), nullable=True),
        sa.Column("telepon", sa.String(length=20), nullable=True),
        sa.Column("surel", sa.String(length=120), nullable=True),
        sa.Column("laman", sa.String(length=200), nullable=True),
        sa.Column("lambang_id", sa.Integer(), nullable=True),
        sa.Column("kertas", sa.String(length=40), nullable=True),
        sa.Column("kota_surat", sa.String(length=80), nullable=True),
        sa.Column("sebutan_surat", sa.String(length=120), nullable=True),
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
            ["lambang_id"], ["lampiran.id"], name=op.f("fk_unit_kerja_lambang_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_unit_kerja_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_kerja")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_unit_kerja_id_wilayah_kode")),
    )
    with op.batch_alter_table("unit_kerja", schema=None) as batch_op:
        batch_op.create_index(
            "ix_unit_kerja_daftar",
            ["id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unit_kerja_kantor",
            ["wilayah_kode", "id", "klasifikasi", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_unit_kerja_lambang_id"), ["lambang_id"], unique=False)
        batch_op.create_index(
            "ix_unit_kerja_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_unit_kerja_urut_kota_surat",
            ["kota_surat", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unit_kerja_urut_model_bidang",
            ["model_bidang", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unit_kerja_urut_nama",
            ["nama", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unit_kerja_urut_telepon",
            ["telepon", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_unit_kerja_wilayah_kode",
            ["wilayah_kode"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "unjuk_rasa",
        sa.Column("isu", sa.String(length=200), nullable=False),
        sa.Column("waktu", sa.DateTime(), nullable=False),
        sa.Column("lokasi", sa.String(length=200), nullable=True),
        sa.Column("kelompok", sa.String(length=200), nullable=True),
        sa.Column("jumlah_massa", sa.Integer(), nullable=True),
        sa.Column("sifat", sa.String(length=40), nullable=True),
        sa.Column("pemberitahuan", sa.Boolean(), nullable=True),
        sa.Column("tuntutan", sa.Text(), nullable=True),
        sa.Column("penanganan", sa.Text(), nullable=True),
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
            ["dokumentasi_id"], ["lampiran.id"], name=op.f("fk_unjuk_rasa_dokumentasi_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_unjuk_rasa_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unjuk_rasa")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_unjuk_rasa_id_wilayah_kode")),
    )
    with op.batch_alter_table("unjuk_rasa", schema=None) as batch_op:
        batch_op.create_index(
            "ix_unjuk_rasa_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_unjuk_rasa_dokumentasi_id"), ["dokumentasi_id"], unique=False
        )
        batch_op.create_index(
            "ix_unjuk_rasa_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "sifat", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_urut_isu",
            ["isu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_urut_jumlah_massa",
            ["jumlah_massa", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_urut_kelompok",
            ["kelompok", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_urut_lokasi",
            ["lokasi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_unjuk_rasa_urut_waktu",
            ["waktu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "ab_permission_view_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permission_view_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["permission_view_id"],
            ["ab_permission_view.id"],
            name=op.f("fk_ab_permission_view_role_permission_view_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["role_id"],
            ["ab_role.id"],
            name=op.f("fk_ab_permission_view_role_role_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ab_permission_view_role")),
        sa.UniqueConstraint(
            "permission_view_id",
            "role_id",
            name=op.f("uq_ab_permission_view_role_permission_view_id_role_id"),
        ),
    )
    with op.batch_alter_table("ab_permission_view_role", schema=None) as batch_op:
        batch_op.create_index("idx_permission_view_id", ["permission_view_id"], unique=False)
        batch_op.create_index("idx_role_id", ["role_id"], unique=False)

    op.create_table(
        "banpol_pengajuan",
        sa.Column("nomor_surat", sa.String(length=80), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
        sa.Column("parpol_kepengurusan_id", sa.Integer(), nullable=True),
        sa.Column("surat_id", sa.Integer(), nullable=True),
        sa.Column("pemilu_id", sa.Integer(), nullable=True),
        sa.Column("kursi", sa.Integer(), nullable=True),
        sa.Column("suara_sah", sa.Integer(), nullable=True),
        sa.Column("nilai_per_suara", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("jumlah", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("judul", sa.String(length=120), nullable=True),
        sa.Column("nomor_sk_tim", sa.String(length=80), nullable=True),
        sa.Column("tanggal_sk_tim", sa.Date(), nullable=True),
        sa.Column("nomor_berita_acara", sa.String(length=80), nullable=True),
        sa.Column("tanggal_berita_acara", sa.Date(), nullable=True),
        sa.Column("hasil_verifikasi", sa.String(length=40), nullable=True),
        sa.Column("catatan_verifikasi", sa.Text(), nullable=True),
        sa.Column("berita_acara_id", sa.Integer(), nullable=True),
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
            ["berita_acara_id"], ["lampiran.id"], name=op.f("fk_banpol_pengajuan_berita_acara_id")
        ),
        sa.ForeignKeyConstraint(
            ["parpol_id"], ["parpol.id"], name=op.f("fk_banpol_pengajuan_parpol_id")
        ),
        sa.ForeignKeyConstraint(
            ["parpol_kepengurusan_id"],
            ["parpol_kepengurusan.id"],
            name=op.f("fk_banpol_pengajuan_parpol_kepengurusan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_banpol_pengajuan_pemilu_id")
        ),
        sa.ForeignKeyConstraint(
            ["surat_id"], ["lampiran.id"], name=op.f("fk_banpol_pengajuan_surat_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_banpol_pengajuan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_pengajuan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_banpol_pengajuan_id_wilayah_kode")),
    )
    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_berita_acara_id"), ["berita_acara_id"], unique=False
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "parpol_id",
                "hasil_verifikasi",
                "deleted_at",
            ],
            unique=False,
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_parpol_id"), ["parpol_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_parpol_kepengurusan_id"),
            ["parpol_kepengurusan_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_pemilu_id"), ["pemilu_id"], unique=False
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pengajuan_surat_id"), ["surat_id"], unique=False
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_judul",
            ["judul", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_jumlah",
            ["jumlah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_kursi",
            ["kursi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_nilai_per_suara",
            ["nilai_per_suara", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_suara_sah",
            ["suara_sah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pengajuan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_pengajuan_wilayah_kode_tahun_parpol_id",
            ["wilayah_kode", "tahun", "parpol_id"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "banpol_tarif",
        sa.Column("dasar_penetapan", sa.String(length=160), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nilai_per_suara", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("penyetuju", sa.String(length=40), nullable=True),
        sa.Column("nomor_persetujuan", sa.String(length=80), nullable=True),
        sa.Column("tanggal_persetujuan", sa.Date(), nullable=True),
        sa.Column("berkas_persetujuan_id", sa.Integer(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_banpol_tarif_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["berkas_persetujuan_id"],
            ["lampiran.id"],
            name=op.f("fk_banpol_tarif_berkas_persetujuan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_banpol_tarif_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_banpol_tarif_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_banpol_tarif_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_tarif")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_banpol_tarif_id_wilayah_kode")),
    )
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_banpol_tarif_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_banpol_tarif_berkas_persetujuan_id"),
            ["berkas_persetujuan_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_banpol_tarif_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "penyetuju", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "penyetuju", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_tarif_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_tarif_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_banpol_tarif_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_urut_berlaku_mulai",
            ["berlaku_mulai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_urut_dasar_penetapan",
            ["dasar_penetapan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_urut_nilai_per_suara",
            ["nilai_per_suara", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_tarif_urut_tahun",
            ["tahun", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_tarif_wilayah_kode_tahun_berlaku_mulai",
            ["wilayah_kode", "tahun", "berlaku_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "desk_pemilu",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("posko", sa.String(length=200), nullable=True),
        sa.Column("kontak", sa.String(length=20), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_desk_pemilu_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["pemilu_id"], ["pemilu.id"], name=op.f("fk_desk_pemilu_pemilu_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_desk_pemilu_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_desk_pemilu_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_desk_pemilu_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_pemilu")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_desk_pemilu_id_wilayah_kode")),
    )
    with op.batch_alter_table("desk_pemilu", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_desk_pemilu_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_desk_pemilu_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "pemilu_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "pemilu_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_desk_pemilu_pemilu_id"), ["pemilu_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_desk_pemilu_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_desk_pemilu_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_desk_pemilu_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_urut_posko",
            ["posko", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_desk_pemilu_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_desk_pemilu_wilayah_kode_pemilu_id_nomor_sk",
            ["wilayah_kode", "pemilu_id", "nomor_sk"],
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
        "fkub",
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("ketua_penasihat", sa.String(length=120), nullable=True),
        sa.Column("sekretaris_penasihat", sa.String(length=120), nullable=True),
        sa.Column("anggaran_hibah", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_fkub_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_fkub_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_fkub_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_fkub_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fkub")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_fkub_id_wilayah_kode")),
    )
    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.create_index(
            "ix_fkub_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_fkub_berkas_sk_id"), ["berkas_sk_id"], unique=False)
        batch_op.create_index(
            "ix_fkub_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_hitung_tanggal_sk",
            ["tanggal_sk", "wilayah_kode", "status", "kantor", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_fkub_peraturan_id"), ["peraturan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_fkub_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_fkub_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_fkub_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_urut_anggaran_hibah",
            ["anggaran_hibah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fkub_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_fkub_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_fkub_wilayah_kode_periode_mulai",
            ["wilayah_kode", "periode_mulai"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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
            "ix_forum_wasdin_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "fpk",
        sa.Column("tingkat", sa.String(length=40), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("desa_kelurahan", sa.String(length=100), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("ketua_pembina", sa.String(length=120), nullable=True),
        sa.Column("sekretaris_pembina", sa.String(length=120), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_fpk_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_fpk_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_fpk_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"], ["wilayah.kode"], name=op.f("fk_fpk_wilayah_kode"), onupdate="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fpk")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_fpk_id_wilayah_kode")),
    )
    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.create_index(
            "ix_fpk_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_fpk_berkas_sk_id"), ["berkas_sk_id"], unique=False)
        batch_op.create_index(
            "ix_fpk_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "kantor", "deleted_at"],
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
        batch_op.create_index(
            "ix_fpk_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_fpk_peraturan_id"), ["peraturan_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_fpk_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_fpk_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_fpk_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_fpk_wilayah_kode_tingkat_kecamatan_desa_kelurahan_periode",
            ["wilayah_kode", "tingkat", "kecamatan", "desa_kelurahan", "periode_mulai"],
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
        "hak_akses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pengguna_id", sa.Integer(), nullable=False),
        sa.Column("peran", sa.String(length=30), nullable=False),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["pengguna_id"], ["pengguna.id"], name=op.f("fk_hak_akses_pengguna_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_hak_akses_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hak_akses")),
        sa.UniqueConstraint(
            "pengguna_id",
            "peran",
            "subsistem",
            "wilayah_kode",
            name=op.f("uq_hak_akses_pengguna_id_peran_subsistem_wilayah_kode"),
        ),
    )
    with op.batch_alter_table("hak_akses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hak_akses_pengguna_id"), ["pengguna_id"], unique=False)

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
        sa.Column("kantor_pengirim", sa.String(length=160), nullable=True),
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
            "uq_instruksi_terima_wilayah_kode_instruksi_id",
            ["wilayah_kode", "instruksi_id"],
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
        "kepala_daerah_pengusung",
        sa.Column("kepala_daerah_id", sa.Integer(), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
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
            ["kepala_daerah_id", "wilayah_kode"],
            ["kepala_daerah.id", "kepala_daerah.wilayah_kode"],
            name=op.f("fk_kepala_daerah_pengusung_kepala_daerah_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["parpol_id"], ["parpol.id"], name=op.f("fk_kepala_daerah_pengusung_parpol_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kepala_daerah_pengusung")),
    )
    with op.batch_alter_table("kepala_daerah_pengusung", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_pengusung_kepala_daerah_id"),
            ["kepala_daerah_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_kepala_daerah_pengusung_parpol_id"), ["parpol_id"], unique=False
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
        "lapor_keberadaan",
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=True),
        sa.Column("nomor_surat_pengantar", sa.String(length=80), nullable=False),
        sa.Column("tanggal_terima", sa.Date(), nullable=False),
        sa.Column("surat_pengantar_id", sa.Integer(), nullable=True),
        sa.Column("nomor_legalitas", sa.String(length=80), nullable=True),
        sa.Column("surat_mandat_id", sa.Integer(), nullable=True),
        sa.Column("petugas_lapangan", sa.String(length=200), nullable=True),
        sa.Column("berita_acara_id", sa.Integer(), nullable=True),
        sa.Column("nomor_surat_keterangan", sa.String(length=80), nullable=True),
        sa.Column("tanggal_terbit", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("lama_hari_kerja", sa.Integer(), nullable=True),
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
            ["berita_acara_id"], ["lampiran.id"], name=op.f("fk_lapor_keberadaan_berita_acara_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_lapor_keberadaan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["surat_mandat_id"], ["lampiran.id"], name=op.f("fk_lapor_keberadaan_surat_mandat_id")
        ),
        sa.ForeignKeyConstraint(
            ["surat_pengantar_id"],
            ["lampiran.id"],
            name=op.f("fk_lapor_keberadaan_surat_pengantar_id"),
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_lapor_keberadaan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lapor_keberadaan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_lapor_keberadaan_id_wilayah_kode")),
    )
    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_lapor_keberadaan_berita_acara_id"), ["berita_acara_id"], unique=False
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "jenis", "ormas_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "jenis", "ormas_id", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_lapor_keberadaan_ormas_id"), ["ormas_id"], unique=False
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_lapor_keberadaan_surat_mandat_id"), ["surat_mandat_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_lapor_keberadaan_surat_pengantar_id"),
            ["surat_pengantar_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_urut_nomor_surat_keterangan",
            ["nomor_surat_keterangan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_urut_nomor_surat_pengantar",
            ["nomor_surat_pengantar", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_urut_tanggal_terbit",
            ["tanggal_terbit", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_lapor_keberadaan_urut_tanggal_terima",
            ["tanggal_terima", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_lapor_keberadaan_wilayah_kode_nomor_surat_keterangan",
            ["wilayah_kode", "nomor_surat_keterangan"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_lapor_keberadaan_wilayah_kode_ormas_id_tanggal_terima",
            ["wilayah_kode", "ormas_id", "tanggal_terima"],
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
        "ormas_bidang",
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("bidang_id", sa.Integer(), nullable=False),
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
            ["bidang_id"], ["bidang_kegiatan.id"], name=op.f("fk_ormas_bidang_bidang_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id", "wilayah_kode"],
            ["ormas.id", "ormas.wilayah_kode"],
            name=op.f("fk_ormas_bidang_ormas_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_bidang")),
    )
    with op.batch_alter_table("ormas_bidang", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ormas_bidang_bidang_id"), ["bidang_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ormas_bidang_ormas_id"), ["ormas_id"], unique=False)

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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_hibah_pemberdayaan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_hibah_pemberdayaan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"],
            ["peraturan.id"],
            name=op.f("fk_ormas_hibah_pemberdayaan_peraturan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_ormas_hibah_pemberdayaan_produk_hukum_id"),
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
            batch_op.f("ix_ormas_hibah_pemberdayaan_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_produk_hukum_id"),
            ["produk_hukum_id"],
            unique=False,
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
        "ormas_legalitas",
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("nomor", sa.String(length=80), nullable=False),
        sa.Column("tanggal_terbit", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
        sa.Column("penerbit", sa.String(length=120), nullable=True),
        sa.Column("akta_nomor", sa.String(length=10), nullable=True),
        sa.Column("akta_tanggal", sa.Date(), nullable=True),
        sa.Column("jenis_akta", sa.String(length=40), nullable=True),
        sa.Column("notaris_nama", sa.String(length=120), nullable=True),
        sa.Column("notaris_kedudukan", sa.String(length=100), nullable=True),
        sa.Column("status_legalitas", sa.String(length=40), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_legalitas_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id", "wilayah_kode"],
            ["ormas.id", "ormas.wilayah_kode"],
            name=op.f("fk_ormas_legalitas_ormas_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_legalitas")),
    )
    with op.batch_alter_table("ormas_legalitas", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ormas_legalitas_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_ormas_legalitas_ormas_id"), ["ormas_id"], unique=False)

    op.create_table(
        "ormas_pendiri",
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("peran", sa.String(length=40), nullable=False),
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
            ["ormas_id", "wilayah_kode"],
            ["ormas.id", "ormas.wilayah_kode"],
            name=op.f("fk_ormas_pendiri_ormas_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_pendiri")),
    )
    with op.batch_alter_table("ormas_pendiri", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ormas_pendiri_ormas_id"), ["ormas_id"], unique=False)

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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_pengawasan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_pengawasan_ormas_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_ormas_pengawasan_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"],
            ["produk_hukum.id"],
            name=op.f("fk_ormas_pengawasan_produk_hukum_id"),
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
            batch_op.f("ix_ormas_pengawasan_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_pengawasan_produk_hukum_id"), ["produk_hukum_id"], unique=False
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
        "ormas_pengurus",
        sa.Column("ormas_id", sa.Integer(), nullable=False),
        sa.Column("jabatan", sa.String(length=40), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("sk_pengurus_nomor", sa.String(length=80), nullable=True),
        sa.Column("sk_pengurus_tanggal", sa.Date(), nullable=True),
        sa.Column("masa_bakti_akhir", sa.Date(), nullable=True),
        sa.Column("nik", sa.String(length=16), nullable=True),
        sa.Column("tempat_lahir", sa.String(length=100), nullable=True),
        sa.Column("tanggal_lahir", sa.Date(), nullable=True),
        sa.Column("jenis_kelamin", sa.String(length=40), nullable=True),
        sa.Column("pendidikan_terakhir", sa.String(length=40), nullable=True),
        sa.Column("status_perkawinan", sa.String(length=40), nullable=True),
        sa.Column("pekerjaan", sa.String(length=100), nullable=True),
        sa.Column("alamat", sa.String(length=255), nullable=True),
        sa.Column("hp", sa.String(length=20), nullable=True),
        sa.Column("surel", sa.String(length=120), nullable=True),
        sa.Column("foto_id", sa.Integer(), nullable=True),
        sa.Column("ktp_id", sa.Integer(), nullable=True),
        sa.Column("pejabat_publik", sa.Boolean(), nullable=True),
        sa.Column("surat_kesediaan_id", sa.Integer(), nullable=True),
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
            ["foto_id"], ["lampiran.id"], name=op.f("fk_ormas_pengurus_foto_id")
        ),
        sa.ForeignKeyConstraint(["ktp_id"], ["lampiran.id"], name=op.f("fk_ormas_pengurus_ktp_id")),
        sa.ForeignKeyConstraint(
            ["ormas_id", "wilayah_kode"],
            ["ormas.id", "ormas.wilayah_kode"],
            name=op.f("fk_ormas_pengurus_ormas_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["surat_kesediaan_id"],
            ["lampiran.id"],
            name=op.f("fk_ormas_pengurus_surat_kesediaan_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ormas_pengurus")),
    )
    with op.batch_alter_table("ormas_pengurus", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ormas_pengurus_foto_id"), ["foto_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ormas_pengurus_ktp_id"), ["ktp_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ormas_pengurus_ormas_id"), ["ormas_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_ormas_pengurus_surat_kesediaan_id"), ["surat_kesediaan_id"], unique=False
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_ormas_sanksi_berkas_id")
        ),
        sa.ForeignKeyConstraint(["ormas_id"], ["ormas.id"], name=op.f("fk_ormas_sanksi_ormas_id")),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_ormas_sanksi_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_ormas_sanksi_produk_hukum_id")
        ),
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
            batch_op.f("ix_ormas_sanksi_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_sanksi_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
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
        "pantau_tahapan",
        sa.Column("tahapan_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("status_tahapan", sa.String(length=40), nullable=False),
        sa.Column("ringkasan", sa.String(length=200), nullable=True),
        sa.Column("persentase", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("hambatan", sa.Text(), nullable=True),
        sa.Column("koordinasi", sa.Text(), nullable=True),
        sa.Column("tindak_lanjut", sa.Text(), nullable=True),
        sa.Column("pelapor", sa.String(length=120), nullable=True),
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
            ["tahapan_id"], ["tahapan.id"], name=op.f("fk_pantau_tahapan_tahapan_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_pantau_tahapan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_tahapan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_pantau_tahapan_id_wilayah_kode")),
    )
    with op.batch_alter_table("pantau_tahapan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pantau_tahapan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "tahapan_id", "status_tahapan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_tahapan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "tahapan_id", "status_tahapan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_tahapan_rahasia",
            ["klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            batch_op.f("ix_pantau_tahapan_tahapan_id"), ["tahapan_id"], unique=False
        )
        batch_op.create_index(
            "ix_pantau_tahapan_urut_pelapor",
            ["pelapor", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_tahapan_urut_persentase",
            ["persentase", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_tahapan_urut_ringkasan",
            ["ringkasan", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_pantau_tahapan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_pantau_tahapan_wilayah_kode_tahapan_id",
            ["wilayah_kode", "tahapan_id"],
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
        "penandatangan",
        sa.Column("unit_kerja_id", sa.Integer(), nullable=False),
        sa.Column("awalan", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=160), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=True),
        sa.Column("pangkat", sa.String(length=80), nullable=True),
        sa.Column("nip", sa.String(length=18), nullable=True),
        sa.Column("dipakai", sa.Boolean(), nullable=True),
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
            ["unit_kerja_id", "wilayah_kode"],
            ["unit_kerja.id", "unit_kerja.wilayah_kode"],
            name=op.f("fk_penandatangan_unit_kerja_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_penandatangan")),
    )
    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_penandatangan_unit_kerja_id"), ["unit_kerja_id"], unique=False
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
        "pesan_terima",
        sa.Column("perihal", sa.String(length=255), nullable=False),
        sa.Column("dari", sa.String(length=160), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("bidang", sa.String(length=40), nullable=True),
        sa.Column("isi", sa.Text(), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("lewat_aplikasi", sa.Boolean(), nullable=True),
        sa.Column("kantor_pengirim", sa.String(length=160), nullable=True),
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
        "pola_nomor",
        sa.Column("unit_kerja_id", sa.Integer(), nullable=False),
        sa.Column("deret", sa.String(length=40), nullable=False),
        sa.Column("pola", sa.String(length=80), nullable=False),
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
            ["unit_kerja_id", "wilayah_kode"],
            ["unit_kerja.id", "unit_kerja.wilayah_kode"],
            name=op.f("fk_pola_nomor_unit_kerja_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pola_nomor")),
    )
    with op.batch_alter_table("pola_nomor", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pola_nomor_unit_kerja_id"), ["unit_kerja_id"], unique=False
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
            "ix_ppwk_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
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
        sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True),
        sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True),
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
        "tim_pemantauan",
        sa.Column("nomor_sk", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("berlaku_sampai", sa.Date(), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_tim_pemantauan_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_tim_pemantauan_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_tim_pemantauan_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_tim_pemantauan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pemantauan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_tim_pemantauan_id_wilayah_kode")),
    )
    with op.batch_alter_table("tim_pemantauan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tim_pemantauan_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_tim_pemantauan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_index(
            "ix_tim_pemantauan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_urut_berlaku_sampai",
            ["berlaku_sampai", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_urut_ketua",
            ["ketua", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_tim_pemantauan_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_tim_pemantauan_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
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
            "ix_tim_pemantauan_orang_asing_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "timdu_p4gn",
        sa.Column("tingkat", sa.String(length=40), nullable=True),
        sa.Column("kecamatan", sa.String(length=100), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("ketua_harian", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("peraturan_id", sa.Integer(), nullable=True),
        sa.Column("produk_hukum_id", sa.Integer(), nullable=True),
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_timdu_p4gn_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["peraturan_id"], ["peraturan.id"], name=op.f("fk_timdu_p4gn_peraturan_id")
        ),
        sa.ForeignKeyConstraint(
            ["produk_hukum_id"], ["produk_hukum.id"], name=op.f("fk_timdu_p4gn_produk_hukum_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_timdu_p4gn_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timdu_p4gn")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_timdu_p4gn_id_wilayah_kode")),
    )
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timdu_p4gn_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_timdu_p4gn_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_timdu_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "tingkat", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_hitung_tanggal_sk",
            ["tanggal_sk", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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
            "ix_timdu_p4gn_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_anggaran",
            ["anggaran", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_kecamatan",
            ["kecamatan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_ketua_harian",
            ["ketua_harian", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_nomor_sk",
            ["nomor_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_timdu_p4gn_urut_tanggal_sk",
            ["tanggal_sk", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
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
            "ix_timdu_pks_akhir",
            ["wilayah_kode", "periode_selesai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        batch_op.create_index(
            "ix_tka_akhir",
            ["wilayah_kode", "berlaku_sampai", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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
        "banpol_berkas",
        sa.Column("banpol_pengajuan_id", sa.Integer(), nullable=False),
        sa.Column("jenis_berkas", sa.String(length=40), nullable=False),
        sa.Column("hasil", sa.String(length=40), nullable=True),
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
            ["banpol_pengajuan_id", "wilayah_kode"],
            ["banpol_pengajuan.id", "banpol_pengajuan.wilayah_kode"],
            name=op.f("fk_banpol_berkas_banpol_pengajuan_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_banpol_berkas_berkas_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_berkas")),
    )
    with op.batch_alter_table("banpol_berkas", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_berkas_banpol_pengajuan_id"),
            ["banpol_pengajuan_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_banpol_berkas_berkas_id"), ["berkas_id"], unique=False)

    op.create_table(
        "banpol_lpj",
        sa.Column("nomor_surat", sa.String(length=80), nullable=False),
        sa.Column("banpol_pengajuan_id", sa.Integer(), nullable=False),
        sa.Column("tanggal_terima", sa.Date(), nullable=True),
        sa.Column("ketepatan", sa.String(length=40), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("diterima", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("total", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("pendidikan", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("persen_pendidikan", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("sisa", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("bukti_setor", sa.String(length=80), nullable=True),
        sa.Column("nomor_lhp", sa.String(length=80), nullable=True),
        sa.Column("tanggal_lhp", sa.Date(), nullable=True),
        sa.Column("periksa_rekening", sa.String(length=40), nullable=True),
        sa.Column("periksa_jumlah", sa.String(length=40), nullable=True),
        sa.Column("periksa_waktu", sa.String(length=40), nullable=True),
        sa.Column("periksa_peruntukan", sa.String(length=40), nullable=True),
        sa.Column("catatan_bpk", sa.Text(), nullable=True),
        sa.Column("status_tindak_lanjut", sa.String(length=40), nullable=True),
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
            ["banpol_pengajuan_id"],
            ["banpol_pengajuan.id"],
            name=op.f("fk_banpol_lpj_banpol_pengajuan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_banpol_lpj_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_banpol_lpj_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_lpj")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_banpol_lpj_id_wilayah_kode")),
    )
    with op.batch_alter_table("banpol_lpj", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_lpj_banpol_pengajuan_id"), ["banpol_pengajuan_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_banpol_lpj_berkas_id"), ["berkas_id"], unique=False)
        batch_op.create_index(
            "ix_banpol_lpj_daftar",
            [
                "id",
                "klasifikasi",
                "wilayah_kode",
                "status",
                "ketepatan",
                "status_tindak_lanjut",
                "deleted_at",
            ],
            unique=False,
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_urut_nomor_lhp",
            ["nomor_lhp", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_urut_nomor_surat",
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_urut_persen_pendidikan",
            ["persen_pendidikan", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_urut_tanggal_terima",
            ["tanggal_terima", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_lpj_urut_total",
            ["total", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_lpj_banpol_pengajuan_id",
            ["banpol_pengajuan_id"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_lpj_wilayah_kode_nomor_surat",
            ["wilayah_kode", "nomor_surat"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "banpol_pencairan",
        sa.Column("nomor_sp2d", sa.String(length=80), nullable=False),
        sa.Column("banpol_pengajuan_id", sa.Integer(), nullable=False),
        sa.Column("tahap", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("jumlah", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("nilai_per_suara", sa.Numeric(precision=18, scale=2), nullable=True),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("nomor_spp", sa.String(length=80), nullable=True),
        sa.Column("nomor_spm", sa.String(length=80), nullable=True),
        sa.Column("tanggal_spm", sa.Date(), nullable=True),
        sa.Column("nomor_serah_terima", sa.String(length=80), nullable=True),
        sa.Column("nama_bank", sa.String(length=80), nullable=True),
        sa.Column("nomor_rekening", sa.String(length=40), nullable=True),
        sa.Column("nama_rekening", sa.String(length=120), nullable=True),
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
            ["banpol_pengajuan_id"],
            ["banpol_pengajuan.id"],
            name=op.f("fk_banpol_pencairan_banpol_pengajuan_id"),
        ),
        sa.ForeignKeyConstraint(
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_banpol_pencairan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"],
            ["wilayah.kode"],
            name=op.f("fk_banpol_pencairan_wilayah_kode"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_pencairan")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_banpol_pencairan_id_wilayah_kode")),
    )
    with op.batch_alter_table("banpol_pencairan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_pencairan_banpol_pengajuan_id"),
            ["banpol_pengajuan_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_pencairan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            "ix_banpol_pencairan_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_rahasia",
            ["klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_status",
            ["status", "id", "klasifikasi", "wilayah_kode", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_urut_jumlah",
            ["jumlah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_urut_nomor_sp2d",
            ["nomor_sp2d", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_urut_tahap",
            ["tahap", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_banpol_pencairan_urut_tanggal",
            ["tanggal", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_pencairan_banpol_pengajuan_id_tahap",
            ["banpol_pengajuan_id", "tahap"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_banpol_pencairan_wilayah_kode_nomor_sp2d",
            ["wilayah_kode", "nomor_sp2d"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "banpol_tim",
        sa.Column("banpol_pengajuan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=80), nullable=True),
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
            ["banpol_pengajuan_id", "wilayah_kode"],
            ["banpol_pengajuan.id", "banpol_pengajuan.wilayah_kode"],
            name=op.f("fk_banpol_tim_banpol_pengajuan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_tim")),
    )
    with op.batch_alter_table("banpol_tim", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_tim_banpol_pengajuan_id"), ["banpol_pengajuan_id"], unique=False
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
        "desk_pemilu_anggota",
        sa.Column("desk_pemilu_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=80), nullable=True),
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
            ["desk_pemilu_id", "wilayah_kode"],
            ["desk_pemilu.id", "desk_pemilu.wilayah_kode"],
            name=op.f("fk_desk_pemilu_anggota_desk_pemilu_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_pemilu_anggota")),
    )
    with op.batch_alter_table("desk_pemilu_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_desk_pemilu_anggota_desk_pemilu_id"), ["desk_pemilu_id"], unique=False
        )

    op.create_table(
        "fkub_anggota",
        sa.Column("fkub_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("agama_diwakili", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
        sa.Column("unsur", sa.String(length=120), nullable=True),
        sa.Column("jenis_kelamin", sa.String(length=40), nullable=True),
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
            name=op.f("fk_fkub_anggota_fkub_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fkub_anggota")),
    )
    with op.batch_alter_table("fkub_anggota", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fkub_anggota_fkub_id"), ["fkub_id"], unique=False)

    op.create_table(
        "fkub_kegiatan",
        sa.Column("fkub_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("jenis", sa.String(length=40), nullable=False),
        sa.Column("jumlah_peserta", sa.Integer(), nullable=True),
        sa.Column("hasil", sa.Text(), nullable=True),
        sa.Column("dokumentasi_id", sa.Integer(), nullable=True),
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
            ["dokumentasi_id"], ["lampiran.id"], name=op.f("fk_fkub_kegiatan_dokumentasi_id")
        ),
        sa.ForeignKeyConstraint(
            ["fkub_id", "wilayah_kode"],
            ["fkub.id", "fkub.wilayah_kode"],
            name=op.f("fk_fkub_kegiatan_fkub_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fkub_kegiatan")),
    )
    with op.batch_alter_table("fkub_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_fkub_kegiatan_dokumentasi_id"), ["dokumentasi_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_fkub_kegiatan_fkub_id"), ["fkub_id"], unique=False)

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
        "fpk_anggota",
        sa.Column("fpk_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("suku_etnis", sa.String(length=100), nullable=True),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
        sa.Column("unsur", sa.String(length=120), nullable=True),
        sa.Column("jenis_kelamin", sa.String(length=40), nullable=True),
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
            ["fpk_id", "wilayah_kode"],
            ["fpk.id", "fpk.wilayah_kode"],
            name=op.f("fk_fpk_anggota_fpk_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fpk_anggota")),
    )
    with op.batch_alter_table("fpk_anggota", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fpk_anggota_fpk_id"), ["fpk_id"], unique=False)

    op.create_table(
        "lapor_persyaratan",
        sa.Column("lapor_keberadaan_id", sa.Integer(), nullable=False),
        sa.Column("persyaratan_id", sa.Integer(), nullable=False),
        sa.Column("ada", sa.Boolean(), nullable=True),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_lapor_persyaratan_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["lapor_keberadaan_id", "wilayah_kode"],
            ["lapor_keberadaan.id", "lapor_keberadaan.wilayah_kode"],
            name=op.f("fk_lapor_persyaratan_lapor_keberadaan_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["persyaratan_id"], ["persyaratan.id"], name=op.f("fk_lapor_persyaratan_persyaratan_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lapor_persyaratan")),
    )
    with op.batch_alter_table("lapor_persyaratan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_lapor_persyaratan_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_lapor_persyaratan_lapor_keberadaan_id"),
            ["lapor_keberadaan_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_lapor_persyaratan_persyaratan_id"), ["persyaratan_id"], unique=False
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
        "pantau_dokumen",
        sa.Column("pantau_tahapan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=160), nullable=False),
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
            ["berkas_id"], ["lampiran.id"], name=op.f("fk_pantau_dokumen_berkas_id")
        ),
        sa.ForeignKeyConstraint(
            ["pantau_tahapan_id", "wilayah_kode"],
            ["pantau_tahapan.id", "pantau_tahapan.wilayah_kode"],
            name=op.f("fk_pantau_dokumen_pantau_tahapan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pantau_dokumen")),
    )
    with op.batch_alter_table("pantau_dokumen", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_pantau_dokumen_berkas_id"), ["berkas_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_pantau_dokumen_pantau_tahapan_id"), ["pantau_tahapan_id"], unique=False
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
            "ix_status_keadaan_konflik_akhir",
            ["wilayah_kode", "akhir", "klasifikasi", "status", "pencabutan_tanggal", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
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

    op.create_table(
        "tim_pemantauan_anggota",
        sa.Column("tim_pemantauan_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("unsur", sa.String(length=40), nullable=True),
        sa.Column("jabatan", sa.String(length=80), nullable=True),
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
            ["tim_pemantauan_id", "wilayah_kode"],
            ["tim_pemantauan.id", "tim_pemantauan.wilayah_kode"],
            name=op.f("fk_tim_pemantauan_anggota_tim_pemantauan_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tim_pemantauan_anggota")),
    )
    with op.batch_alter_table("tim_pemantauan_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tim_pemantauan_anggota_tim_pemantauan_id"),
            ["tim_pemantauan_id"],
            unique=False,
        )

    op.create_table(
        "timdu_anggota",
        sa.Column("timdu_p4gn_id", sa.Integer(), nullable=False),
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
            ["timdu_p4gn_id", "wilayah_kode"],
            ["timdu_p4gn.id", "timdu_p4gn.wilayah_kode"],
            name=op.f("fk_timdu_anggota_timdu_p4gn_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timdu_anggota")),
    )
    with op.batch_alter_table("timdu_anggota", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timdu_anggota_timdu_p4gn_id"), ["timdu_p4gn_id"], unique=False
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

    op.create_table(
        "banpol_lpj_barang",
        sa.Column("banpol_lpj_id", sa.Integer(), nullable=False),
        sa.Column("uraian", sa.String(length=200), nullable=False),
        sa.Column("jenis_barang", sa.String(length=40), nullable=True),
        sa.Column("banyaknya", sa.String(length=40), nullable=True),
        sa.Column("nilai", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["banpol_lpj_id", "wilayah_kode"],
            ["banpol_lpj.id", "banpol_lpj.wilayah_kode"],
            name=op.f("fk_banpol_lpj_barang_banpol_lpj_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_lpj_barang")),
    )
    with op.batch_alter_table("banpol_lpj_barang", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_lpj_barang_banpol_lpj_id"), ["banpol_lpj_id"], unique=False
        )

    op.create_table(
        "banpol_lpj_kegiatan",
        sa.Column("banpol_lpj_id", sa.Integer(), nullable=False),
        sa.Column("kegiatan", sa.String(length=200), nullable=False),
        sa.Column("kelompok", sa.String(length=40), nullable=True),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("jumlah", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["banpol_lpj_id", "wilayah_kode"],
            ["banpol_lpj.id", "banpol_lpj.wilayah_kode"],
            name=op.f("fk_banpol_lpj_kegiatan_banpol_lpj_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["bukti_id"], ["lampiran.id"], name=op.f("fk_banpol_lpj_kegiatan_bukti_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_banpol_lpj_kegiatan")),
    )
    with op.batch_alter_table("banpol_lpj_kegiatan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_banpol_lpj_kegiatan_banpol_lpj_id"), ["banpol_lpj_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_lpj_kegiatan_bukti_id"), ["bukti_id"], unique=False
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


def downgrade() -> None:
    with op.batch_alter_table("rapat_tindak_lanjut", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rapat_tindak_lanjut_forkopimda_rapat_id"))

    op.drop_table("rapat_tindak_lanjut")
    with op.batch_alter_table("berita_acara_petugas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_berita_acara_petugas_berita_acara_lapangan_id"))

    op.drop_table("berita_acara_petugas")
    with op.batch_alter_table("berita_acara_foto", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_berita_acara_foto_foto_id"))
        batch_op.drop_index(batch_op.f("ix_berita_acara_foto_berita_acara_lapangan_id"))

    op.drop_table("berita_acara_foto")
    with op.batch_alter_table("banpol_lpj_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_kegiatan_bukti_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_kegiatan_banpol_lpj_id"))

    op.drop_table("banpol_lpj_kegiatan")
    with op.batch_alter_table("banpol_lpj_barang", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_barang_banpol_lpj_id"))

    op.drop_table("banpol_lpj_barang")
    with op.batch_alter_table("timdu_pks_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_timdu_pks_anggota_timdu_pks_id"))

    op.drop_table("timdu_pks_anggota")
    with op.batch_alter_table("timdu_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_timdu_anggota_timdu_p4gn_id"))

    op.drop_table("timdu_anggota")
    with op.batch_alter_table("tim_pemantauan_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_anggota_tim_pemantauan_id"))

    op.drop_table("tim_pemantauan_anggota")
    with op.batch_alter_table("tim_pakem_rapat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pakem_rapat_tim_pakem_id"))
        batch_op.drop_index(batch_op.f("ix_tim_pakem_rapat_notula_id"))

    op.drop_table("tim_pakem_rapat")
    with op.batch_alter_table("tim_pakem_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pakem_anggota_tim_pakem_id"))

    op.drop_table("tim_pakem_anggota")
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
        batch_op.drop_index(
            "ix_status_keadaan_konflik_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("status_keadaan_konflik")
    with op.batch_alter_table("rad_p4gn_aksi", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_aksi_rad_p4gn_id"))
        batch_op.drop_index(batch_op.f("ix_rad_p4gn_aksi_bukti_id"))

    op.drop_table("rad_p4gn_aksi")
    with op.batch_alter_table("ppwk_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ppwk_anggota_ppwk_id"))

    op.drop_table("ppwk_anggota")
    with op.batch_alter_table("permohonan_persyaratan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_persyaratan_id"))
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_permohonan_skt_id"))
        batch_op.drop_index(batch_op.f("ix_permohonan_persyaratan_berkas_id"))

    op.drop_table("permohonan_persyaratan")
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
    with op.batch_alter_table("pantau_dokumen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pantau_dokumen_pantau_tahapan_id"))
        batch_op.drop_index(batch_op.f("ix_pantau_dokumen_berkas_id"))

    op.drop_table("pantau_dokumen")
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
    with op.batch_alter_table("lapor_persyaratan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_persyaratan_id"))
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_lapor_keberadaan_id"))
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_berkas_id"))

    op.drop_table("lapor_persyaratan")
    with op.batch_alter_table("fpk_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fpk_anggota_fpk_id"))

    op.drop_table("fpk_anggota")
    with op.batch_alter_table("forum_wasdin_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_forum_wasdin_anggota_forum_wasdin_id"))

    op.drop_table("forum_wasdin_anggota")
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
    with op.batch_alter_table("fkub_tahunan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_tahunan_laporan_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_tahunan_fkub_id"))

    op.drop_table("fkub_tahunan")
    with op.batch_alter_table("fkub_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_kegiatan_fkub_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_kegiatan_dokumentasi_id"))

    op.drop_table("fkub_kegiatan")
    with op.batch_alter_table("fkub_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_anggota_fkub_id"))

    op.drop_table("fkub_anggota")
    with op.batch_alter_table("desk_pemilu_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_anggota_desk_pemilu_id"))

    op.drop_table("desk_pemilu_anggota")
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
    with op.batch_alter_table("banpol_tim", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_tim_banpol_pengajuan_id"))

    op.drop_table("banpol_tim")
    with op.batch_alter_table("banpol_pencairan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_banpol_pencairan_wilayah_kode_nomor_sp2d",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_banpol_pencairan_banpol_pengajuan_id_tahap",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_urut_tahap",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_urut_nomor_sp2d",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_urut_jumlah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pencairan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_pencairan_berkas_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_pencairan_banpol_pengajuan_id"))

    op.drop_table("banpol_pencairan")
    with op.batch_alter_table("banpol_lpj", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_banpol_lpj_wilayah_kode_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_banpol_lpj_banpol_pengajuan_id",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_urut_total",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_urut_tanggal_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_urut_persen_pendidikan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_urut_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_urut_nomor_lhp",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_lpj_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_berkas_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_banpol_pengajuan_id"))

    op.drop_table("banpol_lpj")
    with op.batch_alter_table("banpol_berkas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_berkas_berkas_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_berkas_banpol_pengajuan_id"))

    op.drop_table("banpol_berkas")
    with op.batch_alter_table("aksi_pks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aksi_pks_rencana_aksi_pks_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b12_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b08_id"))
        batch_op.drop_index(batch_op.f("ix_aksi_pks_berkas_b04_id"))

    op.drop_table("aksi_pks")
    with op.batch_alter_table("aksi_gnrm", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aksi_gnrm_gugus_tugas_gnrm_id"))

    op.drop_table("aksi_gnrm")
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
        batch_op.drop_index(
            "ix_tka_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

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
        batch_op.drop_index(
            "ix_timdu_pks_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("timdu_pks")
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_timdu_p4gn_wilayah_kode_tingkat_kecamatan_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_ketua_harian",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_kecamatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_timdu_p4gn_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_timdu_p4gn_peraturan_id"))
        batch_op.drop_index(
            "ix_timdu_p4gn_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_hitung_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_timdu_p4gn_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_timdu_p4gn_berkas_sk_id"))
        batch_op.drop_index(
            "ix_timdu_p4gn_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("timdu_p4gn")
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
        batch_op.drop_index(
            "ix_tim_pemantauan_orang_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("tim_pemantauan_orang_asing")
    with op.batch_alter_table("tim_pemantauan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tim_pemantauan_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_peraturan_id"))
        batch_op.drop_index(
            "ix_tim_pemantauan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_tim_pemantauan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_berkas_sk_id"))
        batch_op.drop_index(
            "ix_tim_pemantauan_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("tim_pemantauan")
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
    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
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
    with op.batch_alter_table("relasi_hukum", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_produk_lain_id"))
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_relasi_hukum_peraturan_id"))

    op.drop_table("relasi_hukum")
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
    with op.batch_alter_table("program_realisasi", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_program_realisasi_program_kegiatan_id"))

    op.drop_table("program_realisasi")
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
        batch_op.drop_index(
            "ix_ppwk_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("ppwk")
    with op.batch_alter_table("potensi_pihak", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_potensi_pihak_potensi_konflik_id"))

    op.drop_table("potensi_pihak")
    with op.batch_alter_table("pola_nomor", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pola_nomor_unit_kerja_id"))

    op.drop_table("pola_nomor")
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
    with op.batch_alter_table("perkara_pihak", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_perkara_pihak_perkara_id"))

    op.drop_table("perkara_pihak")
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
    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_penandatangan_unit_kerja_id"))

    op.drop_table("penandatangan")
    with op.batch_alter_table("pegawai_diklat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pegawai_diklat_sertifikat_id"))
        batch_op.drop_index(batch_op.f("ix_pegawai_diklat_kesbangpol_pegawai_id"))

    op.drop_table("pegawai_diklat")
    with op.batch_alter_table("pantau_tahapan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_pantau_tahapan_wilayah_kode_tahapan_id",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_urut_ringkasan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_urut_persentase",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_urut_pelapor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_pantau_tahapan_tahapan_id"))
        batch_op.drop_index(
            "ix_pantau_tahapan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_tahapan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pantau_tahapan")
    with op.batch_alter_table("pantau_ekonomi_komoditas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pantau_ekonomi_komoditas_pantau_ekonomi_id"))

    op.drop_table("pantau_ekonomi_komoditas")
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
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_peraturan_id"))
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
    with op.batch_alter_table("ormas_pengurus", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_surat_kesediaan_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_ktp_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_foto_id"))

    op.drop_table("ormas_pengurus")
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
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_peraturan_id"))
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
    with op.batch_alter_table("ormas_pendiri", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_pendiri_ormas_id"))

    op.drop_table("ormas_pendiri")
    with op.batch_alter_table("ormas_legalitas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_legalitas_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_legalitas_berkas_id"))

    op.drop_table("ormas_legalitas")
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
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_peraturan_id"))
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
    with op.batch_alter_table("ormas_bidang", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_bidang_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_bidang_bidang_id"))

    op.drop_table("ormas_bidang")
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
    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_lapor_keberadaan_wilayah_kode_ormas_id_tanggal_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_lapor_keberadaan_wilayah_kode_nomor_surat_keterangan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_urut_tanggal_terima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_urut_tanggal_terbit",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_urut_nomor_surat_pengantar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_urut_nomor_surat_keterangan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_lapor_keberadaan_surat_pengantar_id"))
        batch_op.drop_index(batch_op.f("ix_lapor_keberadaan_surat_mandat_id"))
        batch_op.drop_index(
            "ix_lapor_keberadaan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_lapor_keberadaan_ormas_id"))
        batch_op.drop_index(
            "ix_lapor_keberadaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_lapor_keberadaan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_lapor_keberadaan_berita_acara_id"))

    op.drop_table("lapor_keberadaan")
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
    with op.batch_alter_table("kepala_daerah_pengusung", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_pengusung_parpol_id"))
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_pengusung_kepala_daerah_id"))

    op.drop_table("kepala_daerah_pengusung")
    with op.batch_alter_table("instruksi_tujuan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_instruksi_tujuan_wilayah_id"))
        batch_op.drop_index(batch_op.f("ix_instruksi_tujuan_instruksi_id"))

    op.drop_table("instruksi_tujuan")
    with op.batch_alter_table("instruksi_terima", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_instruksi_terima_wilayah_kode_instruksi_id",
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
    with op.batch_alter_table("hak_akses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_hak_akses_pengguna_id"))

    op.drop_table("hak_akses")
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
    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_fpk_wilayah_kode_tingkat_kecamatan_desa_kelurahan_periode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_fpk_peraturan_id"))
        batch_op.drop_index(
            "ix_fpk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_hitung_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_berkas_sk_id"))
        batch_op.drop_index(
            "ix_fpk_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("fpk")
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
        batch_op.drop_index(
            "ix_forum_wasdin_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("forum_wasdin")
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
    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_fkub_wilayah_kode_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_fkub_wilayah_kode_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_urut_anggaran_hibah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_fkub_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_peraturan_id"))
        batch_op.drop_index(
            "ix_fkub_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_hitung_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fkub_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fkub_berkas_sk_id"))
        batch_op.drop_index(
            "ix_fkub_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("fkub")
    with op.batch_alter_table("disposisi_tujuan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_disposisi_tujuan_disposisi_id"))

    op.drop_table("disposisi_tujuan")
    with op.batch_alter_table("desk_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_desk_pemilu_wilayah_kode_pemilu_id_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_urut_posko",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_urut_nomor_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_peraturan_id"))
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_pemilu_id"))
        batch_op.drop_index(
            "ix_desk_pemilu_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_desk_pemilu_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_berkas_sk_id"))

    op.drop_table("desk_pemilu")
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_banpol_tarif_wilayah_kode_tahun_berlaku_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_urut_nilai_per_suara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_urut_dasar_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_urut_berlaku_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_peraturan_id"))
        batch_op.drop_index(
            "ix_banpol_tarif_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_tarif_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_berkas_persetujuan_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_berkas_id"))

    op.drop_table("banpol_tarif")
    with op.batch_alter_table("banpol_pengajuan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_banpol_pengajuan_wilayah_kode_tahun_parpol_id",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_suara_sah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_nilai_per_suara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_kursi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_jumlah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_pengajuan_surat_id"))
        batch_op.drop_index(
            "ix_banpol_pengajuan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_pengajuan_pemilu_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_pengajuan_parpol_kepengurusan_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_pengajuan_parpol_id"))
        batch_op.drop_index(
            "ix_banpol_pengajuan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_banpol_pengajuan_berita_acara_id"))

    op.drop_table("banpol_pengajuan")
    with op.batch_alter_table("ab_permission_view_role", schema=None) as batch_op:
        batch_op.drop_index("idx_role_id")
        batch_op.drop_index("idx_permission_view_id")

    op.drop_table("ab_permission_view_role")
    with op.batch_alter_table("unjuk_rasa", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_unjuk_rasa_urut_waktu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_urut_lokasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_urut_kelompok",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_urut_jumlah_massa",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_urut_isu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_unjuk_rasa_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_unjuk_rasa_dokumentasi_id"))
        batch_op.drop_index(
            "ix_unjuk_rasa_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("unjuk_rasa")
    with op.batch_alter_table("unit_kerja", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_unit_kerja_wilayah_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_urut_telepon",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_urut_model_bidang",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_urut_kota_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_unit_kerja_lambang_id"))
        batch_op.drop_index(
            "ix_unit_kerja_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_unit_kerja_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("unit_kerja")
    with op.batch_alter_table("tahapan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_tahapan_pemilu_id_urutan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_tahapan_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_tahapan_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_tahapan_pemilu_id"))

    op.drop_table("tahapan")
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
        batch_op.drop_index(
            "ix_produk_hukum_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("produk_hukum")
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
    with op.batch_alter_table("petugas_sipantau", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_petugas_sipantau_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_urut_jabatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_petugas_sipantau_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("petugas_sipantau")
    with op.batch_alter_table("peserta_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_peserta_pemilu_pemilu_id_parpol_id",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_peserta_pemilu_pemilu_id_nomor_urut",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_peserta_pemilu_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_peserta_pemilu_pemilu_id"))
        batch_op.drop_index(batch_op.f("ix_peserta_pemilu_parpol_id"))

    op.drop_table("peserta_pemilu")
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
    with op.batch_alter_table("perolehan_pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_perolehan_pemilu_wilayah_kode_pemilu_id_lembaga_parpol_id",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_suara_sah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_kursi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_perolehan_pemilu_pemilu_id"))
        batch_op.drop_index(batch_op.f("ix_perolehan_pemilu_parpol_id"))
        batch_op.drop_index(
            "ix_perolehan_pemilu_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_perolehan_pemilu_berkas_sk_id"))

    op.drop_table("perolehan_pemilu")
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
    with op.batch_alter_table("pengguna", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pengguna_wilayah_kode"))

    op.drop_table("pengguna")
    with op.batch_alter_table("pendidikan_politik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pendidikan_politik_urut_tema",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_urut_realisasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_urut_jumlah_peserta",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_urut_anggaran",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pendidikan_politik_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_pendidikan_politik_parpol_id"))
        batch_op.drop_index(
            "ix_pendidikan_politik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_pendidikan_politik_dokumentasi_id"))
        batch_op.drop_index(
            "ix_pendidikan_politik_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pendidikan_politik")
    with op.batch_alter_table("parpol_kepengurusan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_parpol_kepengurusan_wilayah_kode_nomor_sk_dpp",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_urut_tanggal_sk",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_urut_ketua",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_urut_berlaku_sampai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_parpol_kepengurusan_parpol_id"))
        batch_op.drop_index(
            "ix_parpol_kepengurusan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_parpol_kepengurusan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_parpol_kepengurusan_berkas_sk_id"))
        batch_op.drop_index(
            "ix_parpol_kepengurusan_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("parpol_kepengurusan")
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
    with op.batch_alter_table("pantau_kesiapan", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pantau_kesiapan_urut_tersedia",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_kesiapan_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_kesiapan_urut_ringkasan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_kesiapan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_pantau_kesiapan_pemilu_id"))
        batch_op.drop_index(
            "ix_pantau_kesiapan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_pantau_kesiapan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pantau_kesiapan")
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
    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ormas_wilayah_kode_nomor_registrasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_ormas_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_urut_tanggal_terdaftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_urut_nomor_registrasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_lambang_id"))
        batch_op.drop_index(
            "ix_ormas_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hitung_tidak_aktif_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_hitung_tanggal_terdaftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_ormas_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_ormas_bukti_kantor_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_bidang_utama_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_bendera_id"))
        batch_op.drop_index(
            "ix_ormas_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("ormas")
    with op.batch_alter_table("organisasi_penghayat", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_organisasi_penghayat_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_urut_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_urut_nomor_inventarisasi",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_urut_jumlah_anggota",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_hitung_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_organisasi_penghayat_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("organisasi_penghayat")
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
        batch_op.drop_index(
            "ix_orang_asing_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("orang_asing")
    with op.batch_alter_table("nphd", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_nphd_wilayah_kode_pemilu_id_penerima",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_urut_tanggal_keadaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_urut_nilai_disepakati",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_urut_nilai_cair",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_urut_nama_hibah",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_nphd_pemilu_id"))
        batch_op.drop_index(
            "ix_nphd_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_hitung_tanggal_keadaan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_nphd_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_nphd_berkas_nphd_id"))

    op.drop_table("nphd")
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
        batch_op.drop_index(
            "ix_lembaga_asing_akhir",
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
    with op.batch_alter_table("laporan_perkembangan_politik", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_urut_judul",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_laporan_perkembangan_politik_lampiran_id"))
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_laporan_perkembangan_politik_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("laporan_perkembangan_politik")
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
    with op.batch_alter_table("kepala_daerah", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_kepala_daerah_urut_wakil",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_urut_masa_jabatan_selesai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_urut_masa_jabatan_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_pemilu_id"))
        batch_op.drop_index(
            "ix_kepala_daerah_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_hitung_masa_jabatan_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_kepala_daerah_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_berkas_sk_id"))
        batch_op.drop_index(
            "ix_kepala_daerah_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("kepala_daerah")
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
        batch_op.drop_index(
            "ix_izin_sementara_rumah_ibadat_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("izin_sementara_rumah_ibadat")
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
    with op.batch_alter_table("idi", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_idi_wilayah_kode_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_urut_tanggal_rilis",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_urut_tahun",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_urut_sumber_rilis",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_urut_skor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_status",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_idi_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_idi_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("idi")
    with op.batch_alter_table("hari_libur_daerah", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_hari_libur_daerah_wilayah_kode_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_urut_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_urut_penetapan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_hari_libur_daerah_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("hari_libur_daerah")
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
    with op.batch_alter_table("aliran_keagamaan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_aliran_keagamaan_wilayah_kode_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_urut_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_urut_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_urut_jumlah_pengikut",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_rahasia",
            sqlite_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
            postgresql_where=sa.text("deleted_at IS NULL AND klasifikasi <> 'biasa'"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_hitung_tanggal_pendataan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_aliran_keagamaan_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("aliran_keagamaan")
    op.drop_table("ab_user_role")
    with op.batch_alter_table("ab_user_group", schema=None) as batch_op:
        batch_op.drop_index("idx_user_id")
        batch_op.drop_index("idx_user_group_id")

    op.drop_table("ab_user_group")
    with op.batch_alter_table("ab_permission_view", schema=None) as batch_op:
        batch_op.drop_index("idx_view_menu_id")
        batch_op.drop_index("idx_permission_id")

    op.drop_table("ab_permission_view")
    with op.batch_alter_table("ab_group_role", schema=None) as batch_op:
        batch_op.drop_index("idx_group_role_id")
        batch_op.drop_index("idx_group_id")

    op.drop_table("ab_group_role")
    with op.batch_alter_table("ab_api_key", schema=None) as batch_op:
        batch_op.drop_index("idx_api_key_user_id")
        batch_op.drop_index("idx_api_key_prefix")
        batch_op.drop_index("idx_api_key_lookup_hash")

    op.drop_table("ab_api_key")
    op.drop_table("wilayah")
    with op.batch_alter_table("usulan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_usulan_terbuka",
            sqlite_where=sa.text("status <> 'disetujui'"),
            postgresql_where=sa.text("status <> 'disetujui'"),
        )
        batch_op.drop_index("ix_usulan_wilayah")
        batch_op.drop_index("ix_usulan_data")

    op.drop_table("usulan")
    op.drop_table("titipan")
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
    with op.batch_alter_table("persyaratan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_persyaratan_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_persyaratan_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("persyaratan")
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
    op.drop_table("penghitung")
    with op.batch_alter_table("pemilu", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_pemilu_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_pemilu_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pemilu")
    with op.batch_alter_table("parpol", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_parpol_singkatan",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_parpol_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_parpol_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("parpol")
    with op.batch_alter_table("lampiran", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lampiran_sha256"))

    op.drop_table("lampiran")
    with op.batch_alter_table("jejak", schema=None) as batch_op:
        batch_op.drop_index("ix_jejak_wilayah_kode")
        batch_op.drop_index("ix_jejak_waktu")
        batch_op.drop_index("ix_jejak_induk")
        batch_op.drop_index("ix_jejak_entitas_data_id")

    op.drop_table("jejak")
    op.drop_table("hitungan_potongan")
    with op.batch_alter_table("hitungan", schema=None) as batch_op:
        batch_op.drop_index("ix_hitungan_kunci")

    op.drop_table("hitungan")
    with op.batch_alter_table("hari_libur", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_hari_libur_tanggal",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("hari_libur")
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
    with op.batch_alter_table("bidang_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_bidang_kegiatan_nama",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_bidang_kegiatan_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("bidang_kegiatan")
    with op.batch_alter_table("batas_anggota_wasdin", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_batas_anggota_wasdin_kode",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("batas_anggota_wasdin")
    op.drop_table("ab_view_menu")
    op.drop_table("ab_user")
    op.drop_table("ab_role")
    op.drop_table("ab_register_user")
    op.drop_table("ab_permission")
    op.drop_table("ab_group")
