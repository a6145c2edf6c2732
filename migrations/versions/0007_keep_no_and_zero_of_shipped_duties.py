"""Keep "no" and zero of the shipped duties to report; they had been stored as nothing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The form asks for all three, so that nothing but a shipped row can lack them.
    duty = sa.table(
        "kewajiban_lapor",
        sa.column("wajib", sa.Boolean()),
        sa.column("batas_hari", sa.Integer()),
        sa.column("batas_hari_provinsi", sa.Integer()),
    )
    op.execute(duty.update().where(duty.c.wajib.is_(None)).values(wajib=sa.false()))
    op.execute(duty.update().where(duty.c.batas_hari.is_(None)).values(batas_hari=0))
    op.execute(
        duty.update().where(duty.c.batas_hari_provinsi.is_(None)).values(batas_hari_provinsi=0)
    )


def downgrade() -> None:
    """Leave what was filled in: the earlier revision reads it as well."""
