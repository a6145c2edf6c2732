"""A rate may wait for its figure."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.alter_column(
            "nilai_per_suara", existing_type=sa.NUMERIC(precision=18, scale=2), nullable=True
        )


def downgrade() -> None:
    with op.batch_alter_table("banpol_tarif", schema=None) as batch_op:
        batch_op.alter_column(
            "nilai_per_suara", existing_type=sa.NUMERIC(precision=18, scale=2), nullable=False
        )
