"""The roles themselves: what each is called, what it means, and where it may be given.

Declared once, read by `roles.py` (what a role may do), `scope.py` (how far it opens classes) and
the screens that give grants. A tier is the level of an office: pusat, provinsi, kabkota.
"""
from __future__ import annotations

from dataclasses import dataclass

from app.engine.states import Klasifikasi

READING = frozenset({"list", "show", "history", "export", "recap"})
ADMINISTERING = frozenset({"users", "trail", "regions"})
# Each act in words, in the order in which a page tells them.
ACTS = {
    "list": "Melihat daftar", "show": "Membuka rincian", "history": "Melihat riwayat",
    "recap": "Membuka rekap", "export": "Mengekspor", "add": "Menambah", "edit": "Mengubah",
    "import": "Mengimpor", "delete": "Memindah ke Sampah", "restore": "Memulihkan dari Sampah",
    "ajukan": "Mengajukan", "tarik": "Menarik kembali", "verifikasi": "Menandai terverifikasi",
    "setujui": "Menyetujui", "kembalikan": "Mengembalikan",
    "users": "Mengelola pengguna dan hak", "trail": "Menelusuri jejak perubahan",
    "regions": "Mengelola wilayah dan daftar rujukan",
}
TIERS = {"pusat": "kantor pusat", "provinsi": "kantor provinsi",
         "kabkota": "kantor kabupaten/kota"}
EVERYWHERE = tuple(TIERS)
ONE, ALL = "satu", "semua"


@dataclass(frozen=True)
class Role:
    """A role as a person reads it.

    `acts` are those that hang on the role alone; what it may do on an entity, says the entity.
    `tiers` are the levels of office it may be given at; `subsystems` is "satu" where it is given
    for one subsystem at a time, "semua" where only for all, else empty.
    """

    code: str
    label: str
    meaning: str
    acts: frozenset[str] = frozenset()
    clearance: Klasifikasi = Klasifikasi.RAHASIA
    tiers: tuple[str, ...] = EVERYWHERE
    subsystems: str = ""

    def tier_words(self) -> str:
        """Say at which offices the role may be given."""
        if self.tiers == EVERYWHERE:
            return "di semua kantor"
        return "di " + " atau ".join(TIERS[tier] for tier in self.tiers)

    def subsystem_words(self) -> str:
        """Say for which subsystems the role may be given."""
        return {ONE: "untuk satu subsistem", ALL: "untuk semua subsistem"}.get(
            self.subsystems, "untuk satu atau semua subsistem")


ROLES = {role.code: role for role in (
    Role("petugas", "Petugas (operator)",
         "Mengisi dan mengajukan data kantornya; membaca wilayahnya.",
         clearance=Klasifikasi.TERBATAS),
    Role("verifikator", "Verifikator",
         "Memeriksa data kantornya yang diajukan: menandai terverifikasi atau mengembalikan "
         "dengan catatan; tidak menyetujui.", frozenset({"verifikasi"}), Klasifikasi.TERBATAS),
    Role("kabid", "Kepala Bidang",
         "Menyetujui atau mengembalikan data bidangnya di kantornya; menerbitkan dokumen.",
         frozenset({"terbitkan"})),
    Role("kepala", "Kepala Badan",
         "Menyetujui atau mengembalikan data kantornya; menerbitkan dokumen; mengisi pengaturan "
         "kantornya.", frozenset({"terbitkan"}), tiers=("provinsi", "kabkota")),
    Role("pengawas", "Pengawas",
         "Menyetujui atau mengembalikan data kantornya; mencetak dan menerbitkan rekap.",
         frozenset({"terbitkan"})),
    Role("verifikator_provinsi", "Verifikator Provinsi",
         "Membaca seluruh data dan rekap provinsi beserta kabupaten dan kotanya.",
         tiers=("provinsi",)),
    Role("admin_direktorat", "Admin Direktorat",
         "Membaca seluruh data satu subsistem secara nasional; mengelola daftar rujukannya; "
         "menerbitkan rekap nasional.", frozenset({"terbitkan"}),
         tiers=("pusat",), subsystems=ONE),
    Role("pimpinan", "Pimpinan",
         "Membaca seluruh data dan rekap dalam wilayahnya; memberi disposisi."),
    Role("auditor", "Auditor", "Membaca seluruh data dan jejak perubahan.",
         frozenset({"trail"}), tiers=("pusat",), subsystems=ALL),
    Role("admin", "Admin Sistem",
         "Mengelola pengguna dan daftar rujukan; membaca seluruh data.",
         ADMINISTERING, Klasifikasi.SANGAT_RAHASIA, ("pusat",), ALL),
)}


def tier_of(unit: str) -> str:
    """Return the level of an office by its code."""
    if unit == "00":
        return "pusat"
    return "kabkota" if "." in unit else "provinsi"
