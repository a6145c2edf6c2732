"""Add jobs; look among an office's own where dates lie ahead."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pekerjaan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=30), nullable=False),
        sa.Column("kode", sa.String(length=40), nullable=False),
        sa.Column("periode", sa.String(length=12), nullable=False),
        sa.Column("judul", sa.String(length=400), nullable=False),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("pemohon_id", sa.Integer(), nullable=False),
        sa.Column("pemohon", sa.String(length=160), nullable=False),
        sa.Column("tahap", sa.String(length=40), nullable=False),
        sa.Column("percobaan", sa.Integer(), nullable=False),
        sa.Column("pelaksana", sa.String(length=80), nullable=True),
        sa.Column("denyut", sa.DateTime(), nullable=True),
        sa.Column("langkah", sa.Integer(), nullable=False),
        sa.Column("seluruh", sa.Integer(), nullable=False),
        sa.Column("keterangan", sa.Text(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("ukuran", sa.BigInteger(), nullable=True),
        sa.Column("diminta_pada", sa.DateTime(), nullable=False),
        sa.Column("berakhir_pada", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pekerjaan")),
    )
    with op.batch_alter_table("pekerjaan", schema=None) as batch_op:
        batch_op.create_index("ix_pekerjaan_pemohon", ["pemohon_id", "id"], unique=False)
        batch_op.create_index("ix_pekerjaan_tahap", ["tahap", "id"], unique=False)

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_ormas_hitung_tidak_aktif_sejak"),
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_ormas_hitung_tidak_aktif_sejak",
            ["wilayah_kode", "tidak_aktif_sejak", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ormas_hitung_tidak_aktif_sejak",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_ormas_hitung_tidak_aktif_sejak"),
            ["tidak_aktif_sejak", "wilayah_kode", "status", "klasifikasi"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    with op.batch_alter_table("pekerjaan", schema=None) as batch_op:
        batch_op.drop_index("ix_pekerjaan_tahap")
        batch_op.drop_index("ix_pekerjaan_pemohon")

    op.drop_table("pekerjaan")
