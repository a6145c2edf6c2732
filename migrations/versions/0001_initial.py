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
        "persyaratan",
        sa.Column("kode", sa.String(length=10), nullable=False),
        sa.Column("nama", sa.String(length=200), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=True),
        sa.Column("sifat_lapor", sa.String(length=40), nullable=True),
        sa.Column("sifat_skt", sa.String(length=40), nullable=True),
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
            ["id", "klasifikasi", "wilayah_kode", "induk_agama", "status_hubungan", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_aliran_keagamaan_kantor",
            ["wilayah_kode", "id", "klasifikasi", "induk_agama", "status_hubungan", "deleted_at"],
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
        "fkub",
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("ketua_penasihat", sa.String(length=120), nullable=True),
        sa.Column("sekretaris_penasihat", sa.String(length=120), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
        sa.Column("anggaran_hibah", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_fkub_berkas_sk_id")
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
        "fpk",
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("ketua_pembina", sa.String(length=120), nullable=True),
        sa.Column("sekretaris_pembina", sa.String(length=120), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_fpk_berkas_sk_id")
        ),
        sa.ForeignKeyConstraint(
            ["wilayah_kode"], ["wilayah.kode"], name=op.f("fk_fpk_wilayah_kode"), onupdate="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fpk")),
        sa.UniqueConstraint("id", "wilayah_kode", name=op.f("uq_fpk_id_wilayah_kode")),
    )
    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fpk_berkas_sk_id"), ["berkas_sk_id"], unique=False)
        batch_op.create_index(
            "ix_fpk_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_fpk_kantor",
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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
            "uq_fpk_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_fpk_wilayah_kode_periode_mulai",
            ["wilayah_kode", "periode_mulai"],
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
        sa.Column("status_keaktifan", sa.String(length=40), nullable=True),
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
        "timdu_p4gn",
        sa.Column("nomor_sk", sa.String(length=60), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("periode_mulai", sa.Date(), nullable=False),
        sa.Column("periode_selesai", sa.Date(), nullable=True),
        sa.Column("berkas_sk_id", sa.Integer(), nullable=True),
        sa.Column("ketua", sa.String(length=120), nullable=True),
        sa.Column("ketua_harian", sa.String(length=120), nullable=True),
        sa.Column("sekretaris", sa.String(length=120), nullable=True),
        sa.Column("kantor", sa.String(length=40), nullable=True),
        sa.Column("alamat_sekretariat", sa.String(length=255), nullable=True),
        sa.Column("anggaran", sa.Numeric(precision=18, scale=2), nullable=True),
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
            ["berkas_sk_id"], ["lampiran.id"], name=op.f("fk_timdu_p4gn_berkas_sk_id")
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
            batch_op.f("ix_timdu_p4gn_berkas_sk_id"), ["berkas_sk_id"], unique=False
        )
        batch_op.create_index(
            "ix_timdu_p4gn_daftar",
            ["id", "klasifikasi", "wilayah_kode", "status", "kantor", "deleted_at"],
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
            ["wilayah_kode", "id", "klasifikasi", "status", "kantor", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
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
            "uq_timdu_p4gn_wilayah_kode_nomor_sk",
            ["wilayah_kode", "nomor_sk"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_timdu_p4gn_wilayah_kode_periode_mulai",
            ["wilayah_kode", "periode_mulai"],
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


def downgrade() -> None:
    with op.batch_alter_table("lapor_persyaratan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_persyaratan_id"))
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_lapor_keberadaan_id"))
        batch_op.drop_index(batch_op.f("ix_lapor_persyaratan_berkas_id"))

    op.drop_table("lapor_persyaratan")
    with op.batch_alter_table("timdu_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_timdu_anggota_timdu_p4gn_id"))

    op.drop_table("timdu_anggota")
    with op.batch_alter_table("pola_nomor", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pola_nomor_unit_kerja_id"))

    op.drop_table("pola_nomor")
    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_penandatangan_unit_kerja_id"))

    op.drop_table("penandatangan")
    with op.batch_alter_table("ormas_pengurus", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_surat_kesediaan_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_ktp_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengurus_foto_id"))

    op.drop_table("ormas_pengurus")
    with op.batch_alter_table("ormas_pendiri", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_pendiri_ormas_id"))

    op.drop_table("ormas_pendiri")
    with op.batch_alter_table("ormas_legalitas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_legalitas_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_legalitas_berkas_id"))

    op.drop_table("ormas_legalitas")
    with op.batch_alter_table("ormas_bidang", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ormas_bidang_ormas_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_bidang_bidang_id"))

    op.drop_table("ormas_bidang")
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
    with op.batch_alter_table("hak_akses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_hak_akses_pengguna_id"))

    op.drop_table("hak_akses")
    with op.batch_alter_table("fpk_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fpk_anggota_fpk_id"))

    op.drop_table("fpk_anggota")
    with op.batch_alter_table("fkub_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_kegiatan_fkub_id"))
        batch_op.drop_index(batch_op.f("ix_fkub_kegiatan_dokumentasi_id"))

    op.drop_table("fkub_kegiatan")
    with op.batch_alter_table("fkub_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fkub_anggota_fkub_id"))

    op.drop_table("fkub_anggota")
    with op.batch_alter_table("ab_permission_view_role", schema=None) as batch_op:
        batch_op.drop_index("idx_role_id")
        batch_op.drop_index("idx_permission_view_id")

    op.drop_table("ab_permission_view_role")
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
    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_timdu_p4gn_wilayah_kode_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_timdu_p4gn_wilayah_kode_nomor_sk",
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

    op.drop_table("timdu_p4gn")
    with op.batch_alter_table("pengguna", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pengguna_wilayah_kode"))

    op.drop_table("pengguna")
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
    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_fpk_wilayah_kode_periode_mulai",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_fpk_wilayah_kode_nomor_sk",
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
        batch_op.drop_index(
            "ix_fpk_kantor",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_fpk_daftar",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_fpk_berkas_sk_id"))

    op.drop_table("fpk")
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

    op.drop_table("fkub")
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
    op.drop_table("penghitung")
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
    op.drop_table("ab_view_menu")
    op.drop_table("ab_user")
    op.drop_table("ab_role")
    op.drop_table("ab_register_user")
    op.drop_table("ab_permission")
    op.drop_table("ab_group")
