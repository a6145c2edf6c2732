"""The legal paper an organisation stands on, numbered as such papers are but never as a real one.

Ministry numbers begin with 99, far above those ever given; an SKT counts five years.
"""
from __future__ import annotations

from datetime import date, timedelta

from app.commands.demo_data import names
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine.indonesian import roman_month
from app.models.siormas.asing import MASA_IZIN
from app.models.siormas.choices import (
    JenisAkta,
    JenisLegalitas,
    PenerbitSkt,
    StatusHukum,
    StatusLegalitas,
)
from app.models.siormas.legalitas import MASA_SKT
from app.models.siormas.rules import SKT_MENURUT_PENERBIT
from app.models.siormas.waktu import years_later

_AHU = {StatusHukum.BADAN_HUKUM_YAYASAN: "04", StatusHukum.BADAN_HUKUM_PERKUMPULAN: "07"}
_ISSUERS = {PenerbitSkt.MENTERI: "Direktur Jenderal Politik dan Pemerintahan Umum",
            PenerbitSkt.GUBERNUR_LAMA: "Gubernur",
            PenerbitSkt.BUPATI_WALI_KOTA_LAMA: "Bupati/Wali Kota"}


def papers(book: Book, place: Place, row: Row) -> list[Row]:
    """Return the legal papers of an organisation, none when the law does not know it."""
    hukum, terdaftar = row["status_hukum"], row["tanggal_terdaftar"]
    terbit = terdaftar - timedelta(days=book.random.randint(5, 90))
    if hukum in _AHU:
        return [_deed(book, place, row["tanggal_pendirian"], terbit)
                | _ministry(book, _AHU[hukum], terbit)]
    if hukum is StatusHukum.SKT:
        return [_skt(book, place, row["penerbit_skt"], terbit)]
    if hukum is StatusHukum.ASING:
        return [{"jenis": JenisLegalitas.IZIN_PRINSIP_KEMLU, "tanggal_terbit": terbit,
                 "nomor": f"{book.random.randint(9000, 9999)}/CONTOH/{terbit.year}",
                 "penerbit": "Kementerian Luar Negeri",
                 "berlaku_sampai": (until := years_later(terbit, MASA_IZIN)),
                 "status_legalitas": StatusLegalitas.KEDALUWARSA if until < book.today
                 else StatusLegalitas.BERLAKU}]
    return []


def _ministry(book: Book, kind: str, terbit: date) -> Row:
    number = 9_900_000 + book.random.randint(0, 99_999)
    return {"jenis": JenisLegalitas.SK_KEMENKUMHAM, "tanggal_terbit": terbit,
            "nomor": f"AHU-{number}.AH.01.{kind}.TAHUN {terbit.year}",
            "penerbit": "Menteri yang membidangi hukum",
            "status_legalitas": StatusLegalitas.BERLAKU}


def _deed(book: Book, place: Place, founded: date, terbit: date) -> Row:
    return {"akta_nomor": str(book.random.randint(1, 99)), "akta_tanggal": min(founded, terbit),
            "jenis_akta": JenisAkta.PENDIRIAN,
            "notaris_nama": f"{names.person(book.random).nama}, S.H., M.Kn.",
            "notaris_kedudukan": place.town}


def _skt(book: Book, place: Place, issuer: PenerbitSkt, terbit: date) -> Row:
    if issuer is PenerbitSkt.MENTERI:
        start, unit = "01-00-00", "D.III.4"
    else:
        province, _, district = place.kode.partition(".")
        start, unit = f"{province}-{district or '00'}-00", "KESBANGPOL"
    until = years_later(terbit, MASA_SKT)
    over = until < book.today
    return {"jenis": SKT_MENURUT_PENERBIT[issuer], "tanggal_terbit": terbit,
            "nomor": f"{start}/{book.random.randint(1, 9999):03}/{unit}/{roman_month(terbit)}/"
                     f"{terbit.year}",
            "berlaku_sampai": until, "penerbit": _ISSUERS[issuer],
            "status_legalitas": StatusLegalitas.KEDALUWARSA if over else StatusLegalitas.BERLAKU}
