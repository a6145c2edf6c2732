"""The legal ground of a record: a national regulation, or a letter of the office's own.

A mixin for the entities of any subsystem: `class Fkub(Berdasar, Regional, Approvable, Base)`. Both
lists are kept by the subsystem of legal products; a regulation or letter that a record names can
no longer be put into the trash.
"""
from sqlalchemy.orm import Mapped

from app.engine.vocabulary import ref

ATURAN = "UU 12/2011 jo. UU 13/2022; Permendagri 80/2015 jo. Permendagri 120/2018"


class Berdasar:
    """Optional fields that say on which regulation or letter a record stands."""

    peraturan_id: Mapped[int | None] = ref(
        "peraturan", "Dasar hukum", law=ATURAN,
        help="Peraturan yang menjadi dasar data ini; pilih dari daftar peraturan.")
    produk_hukum_id: Mapped[int | None] = ref(
        "produk_hukum", "Surat keputusan atau produk hukum", law=ATURAN,
        help="Keputusan atau produk hukum kantor ini yang menjadi dasar, bila ada.")
