"""Add simpoldagri."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
        "banpol_tarif",
        sa.Column("dasar_penetapan", sa.String(length=160), nullable=False),
        sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("nilai_per_suara", sa.Numeric(precision=18, scale=2), nullable=False),
        sa.Column("berlaku_mulai", sa.Date(), nullable=False),
        sa.Column("berkas_id", sa.Integer(), nullable=True),
        sa.Column("penyetuju", sa.String(length=40), nullable=True),
        sa.Column("nomor_persetujuan", sa.String(length=80), nullable=True),
        sa.Column("tanggal_persetujuan", sa.Date(), nullable=True),
        sa.Column("berkas_persetujuan_id", sa.Integer(), nullable=True),
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
        "kepala_daerah",
        sa.Column("nama", sa.String(length=120), nullable=False),
        sa.Column("jabatan", sa.String(length=40), nullable=True),
        sa.Column("status_jabatan", sa.String(length=40), nullable=True),
        sa.Column("wakil", sa.String(length=120), nullable=True),
        sa.Column("menggantikan", sa.String(length=120), nullable=True),
        sa.Column("masa_jabatan_mulai", sa.Date(), nullable=False),
        sa.Column("masa_jabatan_selesai", sa.Date(), nullable=True),
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
                "deleted_at",
            ],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_kepala_daerah_hitung_masa_jabatan_mulai",
            ["masa_jabatan_mulai", "wilayah_kode", "status", "status_jabatan", "klasifikasi"],
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
        "perolehan_pemilu",
        sa.Column("nomor_sk_kpu", sa.String(length=80), nullable=False),
        sa.Column("tanggal_sk", sa.Date(), nullable=True),
        sa.Column("pemilu_id", sa.Integer(), nullable=False),
        sa.Column("parpol_id", sa.Integer(), nullable=False),
        sa.Column("lembaga", sa.String(length=40), nullable=True),
        sa.Column("suara_sah", sa.Integer(), nullable=True),
        sa.Column("kursi", sa.Integer(), nullable=True),
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
            "ix_perolehan_pemilu_urut_kursi",
            ["kursi", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_perolehan_pemilu_urut_nomor_sk_kpu",
            ["nomor_sk_kpu", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
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
        "banpol_pengajuan",
        sa.Column("nomor_surat", sa.String(length=80), nullable=False),
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
            "ix_banpol_pengajuan_urut_jumlah",
            ["jumlah", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
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
            "ix_banpol_pengajuan_urut_nomor_surat",
            ["nomor_surat", "id", "klasifikasi", "wilayah_kode", "status", "deleted_at"],
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
        "pantau_tahapan",
        sa.Column("ringkasan", sa.String(length=200), nullable=False),
        sa.Column("tahapan_id", sa.Integer(), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("status_tahapan", sa.String(length=40), nullable=False),
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


def downgrade() -> None:
    with op.batch_alter_table("banpol_lpj_kegiatan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_kegiatan_bukti_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_kegiatan_banpol_lpj_id"))

    op.drop_table("banpol_lpj_kegiatan")
    with op.batch_alter_table("banpol_lpj_barang", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_banpol_lpj_barang_banpol_lpj_id"))

    op.drop_table("banpol_lpj_barang")
    with op.batch_alter_table("tim_pemantauan_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tim_pemantauan_anggota_tim_pemantauan_id"))

    op.drop_table("tim_pemantauan_anggota")
    with op.batch_alter_table("pantau_dokumen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pantau_dokumen_pantau_tahapan_id"))
        batch_op.drop_index(batch_op.f("ix_pantau_dokumen_berkas_id"))

    op.drop_table("pantau_dokumen")
    with op.batch_alter_table("desk_pemilu_anggota", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_desk_pemilu_anggota_desk_pemilu_id"))

    op.drop_table("desk_pemilu_anggota")
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

    op.drop_table("tim_pemantauan")
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
    with op.batch_alter_table("kepala_daerah_pengusung", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_pengusung_parpol_id"))
        batch_op.drop_index(batch_op.f("ix_kepala_daerah_pengusung_kepala_daerah_id"))

    op.drop_table("kepala_daerah_pengusung")
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
            "ix_banpol_pengajuan_urut_nomor_surat",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_nilai_per_suara",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_banpol_pengajuan_urut_jumlah",
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
            "ix_perolehan_pemilu_urut_nomor_sk_kpu",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_perolehan_pemilu_urut_kursi",
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

    op.drop_table("parpol_kepengurusan")
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

    op.drop_table("kepala_daerah")
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
