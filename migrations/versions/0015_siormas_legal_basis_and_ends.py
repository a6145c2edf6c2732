"""Siormas legal basis and ends."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.add_column(sa.Column("masa_berakhir", sa.Date(), nullable=True))
        batch_op.drop_index(
            batch_op.f("ix_ormas_akhir"), sqlite_where=sa.text("deleted_at IS NULL")
        )
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

    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_hibah_pemberdayaan_produk_hukum_id"),
            ["produk_hukum_id"],
            unique=False,
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_hibah_pemberdayaan_produk_hukum_id"),
            "produk_hukum",
            ["produk_hukum_id"],
            ["id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_hibah_pemberdayaan_peraturan_id"),
            "peraturan",
            ["peraturan_id"],
            ["id"],
        )

    with op.batch_alter_table("ormas_pengawasan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_ormas_pengawasan_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_pengawasan_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_pengawasan_produk_hukum_id"),
            "produk_hukum",
            ["produk_hukum_id"],
            ["id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_pengawasan_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )

    with op.batch_alter_table("ormas_sanksi", schema=None) as batch_op:
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_ormas_sanksi_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_sanksi_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_sanksi_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_ormas_sanksi_produk_hukum_id"),
            "produk_hukum",
            ["produk_hukum_id"],
            ["id"],
        )


def downgrade() -> None:
    with op.batch_alter_table("ormas_sanksi", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_ormas_sanksi_produk_hukum_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_ormas_sanksi_peraturan_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_sanksi_peraturan_id"))
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")

    with op.batch_alter_table("ormas_pengawasan", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_ormas_pengawasan_peraturan_id"), type_="foreignkey")
        batch_op.drop_constraint(
            batch_op.f("fk_ormas_pengawasan_produk_hukum_id"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_pengawasan_peraturan_id"))
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")

    with op.batch_alter_table("ormas_hibah_pemberdayaan", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_ormas_hibah_pemberdayaan_peraturan_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_ormas_hibah_pemberdayaan_produk_hukum_id"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_ormas_hibah_pemberdayaan_peraturan_id"))
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_akhir",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_akhir"),
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
        )
        batch_op.drop_column("masa_berakhir")
