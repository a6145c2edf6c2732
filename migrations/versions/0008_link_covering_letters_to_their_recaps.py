"""Link covering letters to their recaps; those issued before are linked as well."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ALIKE = ("wilayah_kode", "subsistem", "entitas", "klasifikasi", "tempat", "periode", "tanggal")
NAMES = ("id", "jenis", "kode", "terbit_oleh", "mengantar_id", *ALIKE)


def upgrade() -> None:
    with op.batch_alter_table("dokumen", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mengantar_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_dokumen_mengantar_id"), ["mengantar_id"], unique=False)
    # A letter was issued right after its recap, by the same person and in the same move.
    letter = sa.table("dokumen", *map(sa.column, NAMES))
    recap = letter.alias("rekap")
    found = (
        sa.select(sa.func.max(recap.c.id))
        .where(
            recap.c.jenis == "rekap",
            recap.c.id < letter.c.id,
            recap.c.terbit_oleh == letter.c.terbit_oleh,
            *(recap.c[name] == letter.c[name] for name in ALIKE),
        )
        .correlate(letter)
        .scalar_subquery()
    )
    op.execute(
        letter.update().where(letter.c.kode == "pengantar_rekap").values(mengantar_id=found)
    )


def downgrade() -> None:
    with op.batch_alter_table("dokumen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dokumen_mengantar_id"))
        batch_op.drop_column("mengantar_id")
