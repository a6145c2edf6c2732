"""Add signatures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tanda_basah",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dokumen_id", sa.Integer(), nullable=False),
        sa.Column("nama_berkas", sa.String(length=200), nullable=False),
        sa.Column("mime", sa.String(length=100), nullable=False),
        sa.Column("ukuran", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("dilampirkan_pada", sa.DateTime(), nullable=False),
        sa.Column("dilampirkan_oleh_id", sa.Integer(), nullable=True),
        sa.Column("dilampirkan_oleh", sa.String(length=160), nullable=False),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.ForeignKeyConstraint(
            ["dokumen_id"], ["dokumen.id"], name=op.f("fk_tanda_basah_dokumen_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tanda_basah")),
    )
    with op.batch_alter_table("tanda_basah", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tanda_basah_dokumen_id"), ["dokumen_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tanda_basah_sha256"), ["sha256"], unique=False)

    op.create_table(
        "tanda_tangan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dokumen_id", sa.Integer(), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("jabatan", sa.String(length=400), nullable=False),
        sa.Column("pengguna_id", sa.Integer(), nullable=False),
        sa.Column("nama", sa.String(length=160), nullable=False),
        sa.Column("tahap", sa.String(length=40), nullable=False),
        sa.Column("diminta_pada", sa.DateTime(), nullable=True),
        sa.Column("percobaan", sa.Integer(), nullable=False),
        sa.Column("coba_lagi_pada", sa.DateTime(), nullable=True),
        sa.Column("diproses_pada", sa.DateTime(), nullable=True),
        sa.Column("galat", sa.String(length=300), nullable=True),
        sa.Column("ditandatangani_pada", sa.DateTime(), nullable=True),
        sa.Column("sertifikat", sa.String(length=300), nullable=True),
        sa.Column("sertifikat_sha256", sa.String(length=64), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("ukuran", sa.BigInteger(), nullable=True),
        sa.Column("subsistem", sa.String(length=30), nullable=False),
        sa.Column("entitas", sa.String(length=60), nullable=False),
        sa.Column(
            "wilayah_kode",
            sa.String(length=13).with_variant(sa.String(length=13, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("klasifikasi", sa.String(length=40), server_default="biasa", nullable=False),
        sa.ForeignKeyConstraint(
            ["dokumen_id"], ["dokumen.id"], name=op.f("fk_tanda_tangan_dokumen_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tanda_tangan")),
        sa.UniqueConstraint("dokumen_id", "urutan", name=op.f("uq_tanda_tangan_dokumen_id_urutan")),
    )
    with op.batch_alter_table("tanda_tangan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tanda_tangan_pengguna_id"), ["pengguna_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_tanda_tangan_sha256"), ["sha256"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("tanda_tangan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tanda_tangan_sha256"))
        batch_op.drop_index(batch_op.f("ix_tanda_tangan_pengguna_id"))

    op.drop_table("tanda_tangan")
    with op.batch_alter_table("tanda_basah", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tanda_basah_sha256"))
        batch_op.drop_index(batch_op.f("ix_tanda_basah_dokumen_id"))

    op.drop_table("tanda_basah")
