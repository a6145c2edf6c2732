"""Add issued papers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dokumen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jenis", sa.String(length=20), nullable=False),
        sa.Column("kode", sa.String(length=40), nullable=False),
        sa.Column("judul", sa.String(length=400), nullable=False),
        sa.Column(
            "tempat",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("periode", sa.String(length=12), nullable=False),
        sa.Column("data_id", sa.Integer(), nullable=True),
        sa.Column("nomor", sa.String(length=120), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("keadaan_data", sa.DateTime(), nullable=False),
        sa.Column("penandatangan", sa.String(length=400), nullable=False),
        sa.Column("keadaan", sa.String(length=40), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=True),
        sa.Column("diganti_oleh_id", sa.Integer(), nullable=True),
        sa.Column("tanda", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("beku_sha256", sa.String(length=64), nullable=False),
        sa.Column("baris_sha256", sa.String(length=64), nullable=True),
        sa.Column("baris", sa.Integer(), nullable=False),
        sa.Column("versi", sa.String(length=40), nullable=False),
        sa.Column("terbit_pada", sa.DateTime(), nullable=False),
        sa.Column("terbit_oleh_id", sa.Integer(), nullable=True),
        sa.Column("terbit_oleh", sa.String(length=160), nullable=False),
        sa.Column("diubah_pada", sa.DateTime(), nullable=True),
        sa.Column("diubah_oleh", sa.String(length=160), nullable=True),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dokumen")),
        sa.UniqueConstraint("tanda", name=op.f("uq_dokumen_tanda")),
    )
    with op.batch_alter_table("dokumen", schema=None) as batch_op:
        batch_op.create_index("ix_dokumen_data", ["entitas", "data_id"], unique=False)
        batch_op.create_index("ix_dokumen_isi", ["kode", "tempat", "periode"], unique=False)
        batch_op.create_index("ix_dokumen_kantor", ["wilayah_kode", "tanggal"], unique=False)
        batch_op.create_index(batch_op.f("ix_dokumen_sha256"), ["sha256"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("dokumen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dokumen_sha256"))
        batch_op.drop_index("ix_dokumen_kantor")
        batch_op.drop_index("ix_dokumen_isi")
        batch_op.drop_index("ix_dokumen_data")

    op.drop_table("dokumen")
