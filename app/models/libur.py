"""Days on which offices do not work, for deadlines that the law counts in working days.

The centre keeps the nation's days, shipped with the product and corrected by the yearly joint
decree; each region adds its own. How working days are counted is `engine/workdays.py`'s; these
lists stand in the menu under Pengaturan.
"""
from datetime import date

from app.engine import Base, Choice, Entity, Mapped, Reference, Regional, field


class JenisLibur(Choice):
    """By what kind of decision the nation does not work."""

    LIBUR_NASIONAL = "libur_nasional", "Libur nasional", "Hari libur menurut keputusan pemerintah."
    CUTI_BERSAMA = "cuti_bersama", "Cuti bersama", "Cuti aparatur menurut SKB tiga menteri."


class HariLibur(Reference, Base):
    """One day off of the whole nation."""

    __entity__ = Entity(
        "Hari Libur Nasional", key=("tanggal",), listed=("nama", "tanggal", "jenis"),
        filters=("jenis", "tanggal"), sort="-tanggal", icon="calendar",
        law="SKB tiga menteri tentang hari libur nasional dan cuti bersama",
        help="Hari libur nasional dan cuti bersama; tidak dihitung sebagai hari kerja.")
    tanggal: Mapped[date] = field("Tanggal", identity=True, unique=True,
                                  help="Hari yang tidak dihitung sebagai hari kerja.")
    nama: Mapped[str] = field("Nama", also=("Keterangan", "Hari libur"), size=160,
                              identity=True, search=True,
                              help="Sebutan hari libur menurut keputusannya.")
    jenis: Mapped[JenisLibur] = field("Jenis", default=JenisLibur.LIBUR_NASIONAL,
                                      help="Libur nasional atau cuti bersama.")


class HariLiburDaerah(Regional, Base):
    """One day off of a region; for a province also of its kabupaten and kota."""

    __entity__ = Entity(
        "Hari Libur Daerah", key=("tanggal",), listed=("nama", "tanggal", "penetapan"),
        filters=("tanggal",), sort="-tanggal", icon="calendar", writers=("pengawas", "admin"),
        law="Keputusan kepala daerah; UU 23/2014",
        help="Hari libur yang ditetapkan kepala daerah; libur provinsi berlaku pula bagi "
             "kabupaten dan kota di dalamnya.")
    tanggal: Mapped[date] = field("Tanggal", identity=True, unique="kantor",
                                  help="Hari yang tidak dihitung sebagai hari kerja di daerah ini.")
    nama: Mapped[str] = field("Nama", also=("Hari libur",), size=160,
                              identity=True, search=True,
                              help="Sebutan hari libur menurut keputusannya.")
    penetapan: Mapped[str | None] = field("Keputusan", size=120,
                                          help="Nomor keputusan atau surat edaran kepala daerah.")
