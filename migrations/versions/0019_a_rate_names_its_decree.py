"""A rate names its decree."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.add_column(sa.Column("peraturan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("produk_hukum_id", sa.Integer(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_banpol_tarif_peraturan_id"), ["peraturan_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_banpol_tarif_produk_hukum_id"), ["produk_hukum_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_banpol_tarif_peraturan_id"), "peraturan", ["peraturan_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_banpol_tarif_produk_hukum_id"),
            "produk_hukum",
            ["produk_hukum_id"],
            ["id"],
        )


def downgrade() -> None:
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_banpol_tarif_produk_hukum_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_banpol_tarif_peraturan_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_produk_hukum_id"))
        batch_op.drop_index(batch_op.f("ix_banpol_tarif_peraturan_id"))
        batch_op.drop_column("produk_hukum_id")
        batch_op.drop_column("peraturan_id")
