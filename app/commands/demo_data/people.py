"""The accounts of the demonstration and the settings of the offices they sit in."""
from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data.books import PATTERNS
from app.engine import regions, registry
from app.engine.actor import EVERY, Grant
from app.engine.ranks import ROLES
from app.views import accounts

PAPERS = {"rekap": "{urut:3}/REKAP/Kesbangpol/{bulan}/{tahun}",
          "surat_keluar": "{kode}/{urut:3}/Kesbangpol/{bulan}/{tahun}"}
# The code is only the main group of politics.
CODE = "200"
COPIED = ("keterangan_keberadaan", "pengantar_skt", "pengingat_laporan", "laporan_politik",
          "pengantar_rekap")
FIRST = "admin"
OFFICES = ("32", "32.73", "32.04", "11.71", "11")
# User name, role, subsystem, office.
ACCOUNTS: tuple[tuple[str, str, str, str], ...] = (
    (FIRST, "admin", EVERY, "00"),
    ("pimpinan", "pimpinan", EVERY, "00"),
    *((f"{role}.{office}", role, EVERY, office) for office in OFFICES
      for role in ("petugas", "pengawas")),
    ("siormas.32.73", "petugas", "siormas", "32.73"),
    ("verifikator.32.73", "verifikator", EVERY, "32.73"),
    ("kabid.32.73", "kabid", "siormas", "32.73"),
    ("kepala.32.73", "kepala", EVERY, "32.73"),
    ("verifikator.32", "verifikator_provinsi", EVERY, "32"),
    ("direktorat.siormas", "admin_direktorat", "siormas", "00"),
    ("auditor", "auditor", EVERY, "00"),
)
_POSTS = {code: role.label for code, role in ROLES.items()} | {
    "admin": "Pengelola sistem", "petugas": "Petugas", "verifikator_provinsi": "Verifikator"}
_HEADS = {"00": ("Contoh Bapak Direktur Jenderal, S.H.", "Pembina Utama (IV/e)"),
          "32": ("Contoh Rahmat Hidayat, S.IP., M.Si.", "Pembina Utama Madya (IV/d)"),
          "32.73": ("Contoh Kartika Permana, S.Sos., M.A.P.", "Pembina Utama Muda (IV/c)"),
          "32.04": ("Contoh Gunawan Setiawan, S.H.", "Pembina Utama Muda (IV/c)"),
          "11.71": ("Contoh Yusuf Iskandar, S.E., M.M.", "Pembina Utama Muda (IV/c)"),
          "11": ("Contoh Aisyah Lubis, S.H., M.H.", "Pembina Utama Madya (IV/d)")}


def make_accounts(session: Session, password: str) -> dict[tuple[str, str], int]:
    """Make every account; return their ids by (role, office), of those with all subsystems."""
    made = {}
    for username, role, subsystem, office in ACCOUNTS:
        place = "Pusat" if office == "00" else regions.full_name(session, office)
        kind = "" if subsystem == EVERY else f" {subsystem.upper()}"
        person = accounts.create(
            session, username=username, full_name=f"{_POSTS[role]}{kind} {place} (Contoh)",
            password=password, unit=office, jabatan=f"{_POSTS[role]}{kind}",
            grants=(Grant(role, subsystem, office),))
        if subsystem == EVERY:
            made[role, office] = person.id
    return made


def table(password: str) -> str:
    """Return the accounts as a terminal shows them."""
    rights = {EVERY: "semua subsistem"}
    lines = [f"  {name:<20}{_POSTS[role]:<22}{office:<7}{rights.get(subsystem, subsystem.upper())}"
             for name, role, subsystem, office in ACCOUNTS]
    return "\n".join((f"Akun contoh, semua dengan kata sandi {password}", *lines))


def furnish_offices(session: Session) -> None:
    """Fill the settings of the offices one can sign in at: address, head, number patterns."""
    office = registry.entity("unit_kerja")
    for kode, (head, rank) in _HEADS.items():
        unit = session.scalar(select(office).where(office.wilayah_kode == kode))
        if unit is None:
            continue
        _address(unit, kode)
        session.add(registry.entity("penandatangan")(
            unit_kerja_id=unit.id, jabatan=f"Kepala {unit.nama}" if kode != "00" else
            "Direktur Jenderal Politik dan Pemerintahan Umum",
            nama=head, pangkat=rank, nip="190001012000011000", dipakai=True))
        for series, pattern in {**PATTERNS, **PAPERS}.items():
            session.add(registry.entity("pola_nomor")(
                unit_kerja_id=unit.id, deret=_member("pola_nomor", "deret", series), pola=pattern))
        for letter in COPIED:
            session.add(registry.entity("ketentuan_surat")(
                unit_kerja_id=unit.id, surat=_member("ketentuan_surat", "surat", letter),
                sifat=_member("ketentuan_surat", "sifat", "biasa"), kode_klasifikasi=CODE,
                tembusan=f"{_head_of(session, kode)} (sebagai laporan)"))
    session.flush()


def _member(table: str, name: str, value: str) -> Any:
    return registry.entity(table).__fields__[name].choices(value)


def _head_of(session: Session, kode: str) -> str:
    """Name the head of a region, or of the ministry, by his post alone."""
    if kode == "00":
        return "Menteri Dalam Negeri"
    name = regions.name(session, kode)
    if "." not in kode:
        return f"Gubernur {name}"
    kind, _, bare = name.partition(" ")
    return f"{'Wali Kota' if kind == 'Kota' else 'Bupati'} {bare}"


def _address(unit: Any, kode: str) -> None:
    unit.alamat, unit.kode_pos = "Jalan Contoh Nomor 1", "40000"
    unit.telepon, unit.surel = "6284000000001", f"kesbangpol.{kode}@kantor.example"
    unit.laman = "https://kantor.example"
    unit.model_bidang = "4" if kode == "32" else "3"
    unit.sebutan_surat = "Surat Keterangan Melapor"
