"""Add letter rules."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ketentuan_surat",
        sa.Column("unit_kerja_id", sa.Integer(), nullable=False),
        sa.Column("surat", sa.String(length=40), nullable=False),
        sa.Column("kode_klasifikasi", sa.String(length=20), nullable=True),
        sa.Column("sifat", sa.String(length=40), nullable=True),
        sa.Column("tembusan", sa.Text(), nullable=True),
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
            name=op.f("fk_ketentuan_surat_unit_kerja_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ketentuan_surat")),
    )
    with op.batch_alter_table("ketentuan_surat", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ketentuan_surat_unit_kerja_id"), ["unit_kerja_id"], unique=False
        )

    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("atas_nama", sa.String(length=200), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("penandatangan", schema=None) as batch_op:
        batch_op.drop_column("atas_nama")

    with op.batch_alter_table("ketentuan_surat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ketentuan_surat_unit_kerja_id"))

    op.drop_table("ketentuan_surat")
