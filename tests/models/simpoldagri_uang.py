"""Votes, rates, applications, payments and accounts of one party in one kota, for the tests."""
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import Status
from app.models.simpoldagri import (
    BanpolBerkas,
    BanpolLpj,
    BanpolLpjKegiatan,
    BanpolPencairan,
    BanpolPengajuan,
    BanpolTarif,
    BanpolTim,
    Parpol,
    ParpolKepengurusan,
    Pemilu,
    PerolehanPemilu,
)
from app.models.simpoldagri.choices import JenisPemilu, StatusKepengurusan, StatusParpol
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilVerifikasi,
    KelompokBelanja,
    UnsurTim,
)

PDIP, PA = 3, 22
DISETUJUI = Status.DISETUJUI


def told(ask: Any) -> Any:
    """Tell a question box of elections, two parties, and what the first one won in a kota."""
    ask.levels |= {"31.71": "kota_administratif", "11.71": "kota", "11": "provinsi"}
    ask.records |= {
        "pemilu": [Pemilu(id=1, kode="pileg-2019", nama="Pemilu Legislatif 2019",
                          jenis=JenisPemilu.PILEG, tanggal_pemungutan=date(2019, 4, 17)),
                   Pemilu(id=3, kode="pileg-2024", nama="Pemilu Legislatif 2024",
                          jenis=JenisPemilu.PILEG, tanggal_pemungutan=date(2024, 2, 14)),
                   Pemilu(id=4, kode="pilpres-2024", nama="Pemilu Presiden 2024",
                          jenis=JenisPemilu.PILPRES, tanggal_pemungutan=date(2024, 2, 14))],
        "parpol": [Parpol(id=PDIP, singkatan="PDIP", status_parpol=StatusParpol.PESERTA_PEMILU),
                   Parpol(id=PA, singkatan="Partai Aceh",
                          status_parpol=StatusParpol.PARTAI_LOKAL)],
        "perolehan_pemilu": [won(1), won(3, suara_sah=12_000, kursi=4)],
        "parpol_kepengurusan": [ParpolKepengurusan(
            id=9, wilayah_kode="32.73", parpol_id=PDIP, nama="DPC PDIP Kota Bandung",
            status_pengurus=StatusKepengurusan.AKTIF, berlaku_sampai=date(2030, 1, 1),
            nomor_rekening="0011-2233")],
        "banpol_tarif": [], "banpol_pengajuan": [], "banpol_pencairan": [], "banpol_lpj": []}
    return ask


def won(pemilu_id: int, **over: Any) -> PerolehanPemilu:
    said = {"wilayah_kode": "32.73", "pemilu_id": pemilu_id, "parpol_id": PDIP,
            "suara_sah": 10_000, "kursi": 3, "status": DISETUJUI}
    return PerolehanPemilu(**said | over)


def applied(nation: Any, **over: Any) -> BanpolPengajuan:
    """Make a whole application of 2023, filled as the machine would."""
    said = {"id": 50, "wilayah_kode": "32.73", "parpol_id": PDIP, "tahun": 2023,
            "nomor_surat": "01/DPC/2023", "tanggal": date(2023, 2, 1),
            "parpol_kepengurusan_id": 9, "nomor_sk_tim": "200/Kep.1/2023",
            "tanggal_sk_tim": date(2023, 1, 5), "nomor_berita_acara": "BA-1",
            "tanggal_berita_acara": date(2023, 2, 20), "status": DISETUJUI,
            "hasil_verifikasi": HasilVerifikasi.LENGKAP,
            "tim": [BanpolTim(id=1, nama="Contoh", unsur=UnsurTim.KPU)],
            "berkas": [BanpolBerkas(id=number, jenis_berkas=kind, hasil=HasilBerkas.SESUAI)
                       for number, kind in enumerate(BerkasBanpol)]}
    made = BanpolPengajuan(**said | over)
    made.fill(nation)
    return made


def rate(value: int, day: date, **over: Any) -> BanpolTarif:
    said = {"wilayah_kode": "32.73", "tahun": day.year, "berlaku_mulai": day,
            "nilai_per_suara": Decimal(value), "status": DISETUJUI, "dasar_penetapan": "Perwal 1"}
    return BanpolTarif(**said | over)


def paid(number: int, jumlah: int, day: date = date(2023, 6, 1), **over: Any) -> BanpolPencairan:
    said = {"id": number, "wilayah_kode": "32.73", "banpol_pengajuan_id": 50, "tahap": number,
            "tanggal": day, "jumlah": Decimal(jumlah), "nomor_sp2d": f"SP2D-{number}",
            "nomor_rekening": "0011 2233", "status": DISETUJUI}
    return BanpolPencairan(**said | over)


def account(nation: Any, *lines: tuple[KelompokBelanja, str], **over: Any) -> BanpolLpj:
    said = {"id": 70, "wilayah_kode": "32.73", "banpol_pengajuan_id": 50, "nomor_surat": "02/DPC",
            "tanggal_terima": date(2024, 1, 20), "status": DISETUJUI,
            "rincian": [BanpolLpjKegiatan(id=number, kegiatan=f"Contoh {number}", kelompok=group,
                                          jumlah=Decimal(amount))
                        for number, (group, amount) in enumerate(lines)]}
    made = BanpolLpj(**said | over)
    made.fill(nation)
    return made


PENDIDIKAN, SEKRETARIAT = KelompokBelanja


def errors(found: list[Any]) -> list[Any]:
    return [problem for problem in found if not problem.warning]


