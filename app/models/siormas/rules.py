"""What must hold between the fields of an ormas, its board and its papers.

Called by `Ormas.problems`; each rule reads values that may be missing in a draft and yields what is
broken. Rules of one value (length, NIK, dates in the future) are the machine's. The regulation
behind each rule is cited at the fields it speaks of.
"""
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Problem, Status, inside
from app.engine.indonesian import long_date
from app.models import letak
from app.models.siormas.choices import (
    Basis,
    JabatanPengurus,
    JenisKelamin,
    JenisLegalitas,
    Kedudukan,
    PenerbitSkt,
    PeranPendiri,
    StatusHukum,
    StatusLegalitas,
)
from app.models.siormas.legalitas import DIAKUI, IZIN, MASA_SKT, SKT, SKT_DAERAH, SKT_DAERAH_SAMPAI
from app.models.siormas.waktu import years_later

NOMOR_SKT = re.compile(r"\d{2,4}-\d{2}-\d{2}/\d{1,4}/(?:[A-Z0-9.]+/)?[IVX]+/\d{4}")
NOMOR_AHU = {
    StatusHukum.BADAN_HUKUM_YAYASAN: re.compile(
        r"AHU-\d{1,7}\.AH\.01\.04\.TAHUN \d{4}", re.IGNORECASE),
    StatusHukum.BADAN_HUKUM_PERKUMPULAN: re.compile(
        r"AHU-\d{1,7}\.AH\.01\.07\.TAHUN \d{4}", re.IGNORECASE)}
CONTOH_AHU = {StatusHukum.BADAN_HUKUM_YAYASAN: "AHU-0012345.AH.01.04.TAHUN 2020",
              StatusHukum.BADAN_HUKUM_PERKUMPULAN: "AHU-0012345.AH.01.07.TAHUN 2020"}
BASIS_MENURUT_HUKUM = {StatusHukum.BADAN_HUKUM_YAYASAN: Basis.TIDAK_BERBASIS_ANGGOTA,
                       StatusHukum.BADAN_HUKUM_PERKUMPULAN: Basis.BERBASIS_ANGGOTA}
SKT_MENURUT_PENERBIT = {
    PenerbitSkt.MENTERI: JenisLegalitas.SKT_MENTERI,
    PenerbitSkt.GUBERNUR_LAMA: JenisLegalitas.SKT_GUBERNUR_LAMA,
    PenerbitSkt.BUPATI_WALI_KOTA_LAMA: JenisLegalitas.SKT_BUPATI_WALI_KOTA_LAMA}
PENDIRI_TERSEDIKIT = {StatusHukum.BADAN_HUKUM_YAYASAN: 1, StatusHukum.ASING: 1}
WAJIB_ADA = (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS, JabatanPengurus.BENDAHARA)


def ormas_problems(ormas: Any, ask: Any) -> Iterator[Problem]:
    """Yield everything that is wrong with an ormas and the rows inside it."""
    yield from _time(ormas, ask.today())
    yield from _standing(ormas)
    yield from _headquarters(ormas)
    yield from letak.halved(ormas, at_submit=True)
    yield from _board(ormas)
    yield from _founders(ormas)
    yield from _fields(ormas)
    yield from _basis_in_law(ormas)
    for row in ormas.legalitas:
        yield from _paper(row, ormas.status_hukum, ask.today())
    for row in ormas.pengurus:
        yield from _officer(row)
    yield from _one_person(ormas)


def _time(ormas: Any, today: date) -> Iterator[Problem]:
    berdiri, terdaftar = ormas.tanggal_pendirian, ormas.tanggal_terdaftar
    if berdiri and terdaftar and berdiri > terdaftar:
        yield Problem("tanggal_pendirian",
                      "Tanggal pendirian tidak boleh sesudah tanggal terdaftar.")
    mulai, selesai = ormas.masa_bakti_mulai, ormas.masa_bakti_selesai
    if mulai and selesai and selesai <= mulai:
        yield Problem("masa_bakti_selesai",
                      "Masa bakti selesai harus sesudah masa bakti mulai.")
    if selesai and selesai < today and not ormas.tanggal_bubar:
        yield Problem("masa_bakti_selesai",
                      f"Masa bakti pengurus berakhir pada {long_date(selesai)}; organisasi ini "
                      "akan dihitung tidak aktif.", warning=True, at_submit=True)
    if berdiri and ormas.tanggal_bubar and ormas.tanggal_bubar < berdiri:
        yield Problem("tanggal_bubar",
                      "Tanggal pembubaran tidak boleh sebelum tanggal pendirian.")


def _standing(ormas: Any) -> Iterator[Problem]:
    hukum = ormas.status_hukum
    seharusnya = BASIS_MENURUT_HUKUM.get(hukum)
    if seharusnya and ormas.basis and ormas.basis != seharusnya:
        yield Problem("basis", f"{hukum.label} seharusnya {seharusnya.label.lower()}.")
    elif seharusnya and not ormas.basis:
        yield Problem("basis", f"Wajib diisi untuk {hukum.label.lower()}: "
                               f"{seharusnya.label.lower()}.", at_submit=True)
    if hukum == StatusHukum.SKT:
        if ormas.status_kantor and not ormas.bukti_kantor_id:
            yield Problem("bukti_kantor_id", "Lampirkan bukti penguasaan kantor untuk ormas yang "
                                             "memiliki SKT.", at_submit=True)
        if not ormas.penerbit_skt:
            yield Problem("penerbit_skt", "Pilih pejabat yang menerbitkan SKT.", at_submit=True)
        if not ormas.npwp:
            yield Problem("npwp", "NPWP wajib diisi untuk ormas yang memiliki SKT.",
                          at_submit=True)
    elif hukum and ormas.penerbit_skt:
        yield Problem("penerbit_skt",
                      "Kosongkan penerbit SKT karena status hukumnya bukan SKT.")


def _headquarters(ormas: Any) -> Iterator[Problem]:
    if ormas.kedudukan == Kedudukan.PUSAT and ormas.induk_nomor:
        yield Problem("induk_nomor",
                      "Kosongkan nomor registrasi induk karena organisasi ini adalah pusat.")
    elif ormas.induk_nomor and ormas.induk_nomor == ormas.nomor_registrasi:
        yield Problem("induk_nomor", "Organisasi tidak dapat menjadi induk bagi dirinya sendiri.")
    elif ormas.kedudukan == Kedudukan.CABANG_PERWAKILAN and not ormas.induk_nomor:
        yield Problem("induk_nomor",
                      "Nomor registrasi induk belum diisi; isi bila kepengurusan pusat sudah "
                      "tercatat.", warning=True, at_submit=True)


def _board(ormas: Any) -> Iterator[Problem]:
    ada = {row.jabatan for row in ormas.pengurus}
    kurang = [post.label.lower() for post in WAJIB_ADA if post not in ada]
    if kurang and ormas.status_hukum == StatusHukum.ASING:
        # An officer is recorded by an Indonesian identity card, which a foreigner has not.
        yield Problem("pengurus", f"Belum ada {joined(kurang)}; pengurus warga negara asing "
                                  "dicatat pada staf ormas asing.", warning=True, at_submit=True)
    elif kurang:
        yield Problem("pengurus", f"Pengurus belum lengkap: tambahkan {joined(kurang)}.",
                      at_submit=True)


def _founders(ormas: Any) -> Iterator[Problem]:
    jumlah = sum(row.peran == PeranPendiri.PENDIRI for row in ormas.pendiri)
    sedikitnya = PENDIRI_TERSEDIKIT.get(ormas.status_hukum, 3)
    if jumlah < sedikitnya:
        yield Problem("pendiri",
                      f"Pendiri tercatat {jumlah} orang; ormas didirikan oleh sekurang-kurangnya "
                      f"{sedikitnya} orang.", warning=True, at_submit=True)


def _fields(ormas: Any) -> Iterator[Problem]:
    times = Counter(row.bidang_id for row in ormas.bidang_lain)
    for row in ormas.bidang_lain:
        if row.bidang_id is None:
            continue
        if row.bidang_id == ormas.bidang_utama_id:
            yield Problem(inside("bidang_lain", row, "bidang_id"),
                          "Bidang ini sudah menjadi bidang utama.")
        elif times[row.bidang_id] > 1:
            yield Problem(inside("bidang_lain", row, "bidang_id"),
                          "Bidang ini ditulis lebih dari satu kali.")


def _basis_in_law(ormas: Any) -> Iterator[Problem]:
    """Ask at submission for the paper that the stated legal status stands on."""
    hukum = ormas.status_hukum
    ada = {row.jenis for row in ormas.legalitas if row.status_legalitas in DIAKUI}
    if hukum in NOMOR_AHU and JenisLegalitas.SK_KEMENKUMHAM not in ada:
        yield Problem("legalitas", f"{hukum.label} harus memiliki SK Kemenkumham pada legalitas.",
                      at_submit=True)
    elif hukum == StatusHukum.SKT:
        diminta = SKT_MENURUT_PENERBIT.get(ormas.penerbit_skt)
        if not ada & (SKT if diminta is None else {diminta}):
            yield Problem("legalitas",
                          f"Tambahkan {diminta.label if diminta else 'SKT'} pada legalitas.",
                          at_submit=True)
    elif hukum == StatusHukum.ASING and not ada:
        yield Problem("legalitas", "Izin ormas asing belum dicatat pada legalitas.",
                      warning=True, at_submit=True)
    elif hukum == StatusHukum.TIDAK_TERDAFTAR and ada:
        yield Problem("legalitas", f"Legalitas mencatat {joined(sorted(x.label for x in ada))}, "
                                   "padahal status hukumnya tidak terdaftar.",
                      warning=True, at_submit=True)


def _paper(row: Any, hukum: StatusHukum | None, today: date) -> Iterator[Problem]:
    terbit, sampai = row.tanggal_terbit, row.berlaku_sampai
    if terbit and row.akta_tanggal and row.akta_tanggal > terbit:
        yield Problem(inside("legalitas", row, "akta_tanggal"),
                      "Tanggal akta tidak boleh sesudah tanggal terbit surat ini.")
    if terbit and row.jenis in SKT_DAERAH and terbit.year > SKT_DAERAH_SAMPAI:
        yield Problem(inside("legalitas", row, "jenis"),
                      f"SKT dari gubernur, bupati, atau wali kota hanya ada sampai "
                      f"{SKT_DAERAH_SAMPAI}; sesudahnya SKT diterbitkan oleh Menteri.")
    if terbit and sampai and sampai <= terbit:
        yield Problem(inside("legalitas", row, "berlaku_sampai"),
                      "Berlaku sampai harus sesudah tanggal terbit.")
    elif terbit and sampai and row.jenis in SKT and sampai != years_later(terbit, MASA_SKT):
        yield Problem(inside("legalitas", row, "berlaku_sampai"),
                      "SKT lazimnya berlaku lima tahun, yaitu sampai "
                      f"{long_date(years_later(terbit, MASA_SKT))}.", warning=True)
    elif row.jenis in IZIN and not sampai:
        yield Problem(inside("legalitas", row, "berlaku_sampai"),
                      "Isi hari terakhir izin; izin ormas asing berlaku tiga tahun.",
                      warning=True, at_submit=True)
    akhir = row.akhir_berlaku
    if row.status_legalitas == StatusLegalitas.BERLAKU and akhir and akhir < today:
        yield Problem(inside("legalitas", row, "status_legalitas"),
                      f"Surat ini kedaluwarsa sejak {long_date(akhir)}; perbaiki statusnya atau "
                      "tambahkan surat yang baru.", warning=True)
    yield from _number(row, hukum)


def _number(row: Any, hukum: StatusHukum | None) -> Iterator[Problem]:
    if not row.nomor or hukum is None:
        return
    if row.jenis in SKT and not NOMOR_SKT.fullmatch(row.nomor):
        yield Problem(inside("legalitas", row, "nomor"),
                      "Nomor SKT tidak seperti lazimnya, misalnya "
                      "01-00-00/010/D.III.4/VI/2014.", warning=True)
    lazim = NOMOR_AHU.get(hukum)
    if row.jenis == JenisLegalitas.SK_KEMENKUMHAM and lazim and not lazim.fullmatch(row.nomor):
        yield Problem(inside("legalitas", row, "nomor"),
                      f"Nomor SK {hukum.label.lower()} tidak seperti lazimnya, misalnya "
                      f"{CONTOH_AHU[hukum]}.", warning=True)


def _officer(row: Any) -> Iterator[Problem]:
    if row.sk_pengurus_tanggal and row.masa_bakti_akhir \
            and row.masa_bakti_akhir <= row.sk_pengurus_tanggal:
        yield Problem(inside("pengurus", row, "masa_bakti_akhir"),
                      "Akhir masa bakti harus sesudah tanggal SK pengurus.")
    if row.pejabat_publik and not row.surat_kesediaan_id:
        yield Problem(inside("pengurus", row, "surat_kesediaan_id"),
                      "Lampirkan surat kesediaan karena pengurus ini pejabat publik.",
                      at_submit=True)
    if row.nik and row.tanggal_lahir and row.jenis_kelamin and not nik_agrees(
            row.nik, row.tanggal_lahir, row.jenis_kelamin):
        yield Problem(inside("pengurus", row, "nik"),
                      "Angka tanggal lahir pada NIK berbeda dengan tanggal lahir atau jenis "
                      "kelamin yang diisi.", warning=True)


def _one_person(ormas: Any) -> Iterator[Problem]:
    """Ask about a NIK that stands beside two names: it is one person's."""
    known: dict[str, str] = {}
    for row in ormas.pengurus:
        name = known.setdefault(row.nik, row.nama) if row.nik and row.nama else row.nama
        if row.nama and name.casefold() != row.nama.casefold():
            yield Problem(inside("pengurus", row, "nik"),
                          f"NIK ini sama dengan NIK {name}; satu NIK hanya untuk satu orang.",
                          warning=True)


def nik_agrees(nik: str, lahir: date, jenis_kelamin: JenisKelamin) -> bool:
    """Tell whether digits 7 to 12 of a NIK say this birth date; a woman's day is raised by 40."""
    if len(nik) != 16:
        return True
    day = lahir.day + (40 if jenis_kelamin == JenisKelamin.PEREMPUAN else 0)
    return nik[6:12] == f"{day:02d}{lahir:%m%y}"


def unapproved(ormas: Any) -> Iterator[Problem]:
    """Refuse at submission what rests on an ormas whose record nobody has approved yet."""
    if ormas.status != Status.DISETUJUI:
        yield Problem("ormas_id", "Data ormas ini belum disetujui; ajukan dan mintakan "
                      "persetujuannya lebih dahulu.", at_submit=True)


def joined(words: list[str]) -> str:
    """Join words as a sentence lists them."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])}{',' if len(words) > 2 else ''} dan {words[-1]}"
