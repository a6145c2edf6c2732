"""Roles: stamp of verification."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))

    with op.batch_alter_table("usulan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diverifikasi_pada", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("diverifikasi_oleh_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("usulan", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("timdu_p4gn", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("telaah_hukum", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("propem_perda_pantau", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("produk_hukum", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("perkara", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("ormas", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("lapor_keberadaan", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("fpk", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")

    with op.batch_alter_table("fkub", schema=None) as batch_op:
        batch_op.drop_column("diverifikasi_oleh_id")
        batch_op.drop_column("diverifikasi_pada")
