"""An ormas that breaks no rule, with its papers, board and founders, for the tests."""
from datetime import date
from typing import Any

from app.models.siormas import Ormas, OrmasLegalitas, OrmasPendiri, OrmasPengurus
from app.models.siormas.choices import (
    Basis,
    JabatanPengurus,
    JenisLegalitas,
    Kedudukan,
    PenerbitSkt,
    PeranPendiri,
    StatusHukum,
    StatusKantor,
    StatusLegalitas,
)

NOMOR_SKT = "01-00-00/010/D.III.4/VI/2014"


def paper(**over: Any) -> OrmasLegalitas:
    said = {"id": 7, "jenis": JenisLegalitas.SK_KEMENKUMHAM, "tanggal_terbit": date(2020, 3, 2),
            "nomor": "AHU-0012345.AH.01.04.TAHUN 2020", "status_legalitas": StatusLegalitas.BERLAKU}
    return OrmasLegalitas(**said | over)


def skt(**over: Any) -> OrmasLegalitas:
    said = {"jenis": JenisLegalitas.SKT_MENTERI, "nomor": NOMOR_SKT,
            "tanggal_terbit": date(2024, 6, 20)}
    return paper(**said | over)


def officer(jabatan: JabatanPengurus, **over: Any) -> OrmasPengurus:
    said = {"id": 3, "jabatan": jabatan, "nama": f"Contoh {jabatan.label}",
            "pejabat_publik": False}
    return OrmasPengurus(**said | over)


def founders(count: int) -> list[OrmasPendiri]:
    return [OrmasPendiri(peran=PeranPendiri.PENDIRI, nama=f"Contoh Pendiri {number}")
            for number in range(count)]


def ormas(**over: Any) -> Ormas:
    """Make a foundation that breaks no rule, changed as said."""
    said = {
        "nama": "Yayasan Contoh Lestari", "singkatan": "YCL", "bidang_utama_id": 1,
        "status_hukum": StatusHukum.BADAN_HUKUM_YAYASAN, "basis": Basis.TIDAK_BERBASIS_ANGGOTA,
        "kedudukan": Kedudukan.PUSAT, "status_kantor": StatusKantor.MILIK,
        "tanggal_pendirian": date(2019, 5, 1), "tanggal_terdaftar": date(2020, 4, 1),
        "masa_bakti_mulai": date(2024, 1, 1), "masa_bakti_selesai": date(2028, 12, 31),
        "legalitas": [paper()], "pendiri": founders(3),
        "pengurus": [officer(JabatanPengurus.KETUA), officer(JabatanPengurus.SEKRETARIS),
                     officer(JabatanPengurus.BENDAHARA)]}
    return Ormas(**said | over)


def ormas_with_skt(**over: Any) -> Ormas:
    said = {"status_hukum": StatusHukum.SKT, "penerbit_skt": PenerbitSkt.MENTERI, "basis": None,
            "npwp": "012345678424000", "legalitas": [skt()], "bukti_kantor_id": 9}
    return ormas(**said | over)
