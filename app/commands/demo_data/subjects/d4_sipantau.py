"""SIPANTAU: the stages of 2024 as they ended, and an invented election that is still under way.

The invented one is a repeated vote in some districts, three weeks ahead, so that stages run and
stand still on the screens; its name says that it is an example.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import names
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Status, bulk
from app.models.simpoldagri import (
    DeskPemilu,
    Nphd,
    PantauKesiapan,
    PantauTahapan,
    Pemilu,
    PetugasSipantau,
    Tahapan,
)
from app.models.simpoldagri.choices import JenisPemilu
from app.models.simpoldagri.choices_sipantau import (
    ButirKesiapan,
    PenerimaHibah,
    PeranPetugas,
    StatusNphd,
    StatusTahapan,
    TingkatKerawanan,
    UnsurDesk,
)

REASON = "data contoh"
_AHEAD = 21
# Stage, days from voting to its first and its last day.
_STAGES = (("Perencanaan program dan anggaran", -150, -110),
           ("Pembentukan badan ad hoc", -100, -70), ("Pemutakhiran daftar pemilih", -75, -30),
           ("Pengadaan logistik", -45, -8),
           ("Kampanye", -40, -4), ("Distribusi logistik", -15, -1), ("Pemungutan suara", 0, 0),
           ("Rekapitulasi suara", 1, 12))
_HINDRANCES = (
    ("Pengiriman logistik ke kecamatan pesisir terlambat karena cuaca.",
     "Menjadwalkan ulang pengiriman dan menyiapkan kapal cadangan bersama KPU dan kepolisian."),
    ("Sebagian anggaran pengamanan belum dicairkan.",
     "Rapat dengan pengelola keuangan daerah untuk mempercepat pencairan."),
    ("Data pemilih pindahan belum lengkap.",
     "Pencocokan ulang bersama dinas kependudukan sampai akhir pekan."))
_READY = {
    ButirKesiapan.LOGISTIK: "Surat suara dan kotak suara diterima di gudang KPU.",
    ButirKesiapan.DAFTAR_PEMILIH: "Daftar pemilih tetap sudah diumumkan di kelurahan.",
    ButirKesiapan.NETRALITAS_ASN: "Satu laporan dugaan ketidaknetralan sedang diklarifikasi.",
    ButirKesiapan.CUACA_GEOGRAFI: "Curah hujan tinggi diperkirakan pada pekan pemungutan suara.",
    ButirKesiapan.KERAWANAN: "Peta kerawanan sudah disepakati bersama kepolisian.",
    ButirKesiapan.PENYELENGGARA: "Badan ad hoc sudah dilantik dan dilatih."}
_OURS = ("32", "11", "32.04", "32.73", "11.71")


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what the desks report."""
    repeated, stages = _election(session, book)
    offices = [place for place in where if place.level != "pusat"
               and not place.kode.startswith("31.")]
    taking = [place for place in offices if place.kode in _OURS
              or book.random.random() < (0.5 if place.level == "provinsi" else 0.1)]
    polls = {each.kode: each for each in session.scalars(select(Pemilu))}
    past = {each.kode: each for each in session.scalars(select(Tahapan).where(
        Tahapan.pemilu_id.in_([polls["pilgub-2024"].id, polls["pilbup-2024"].id,
                               polls["pilwalkot-2024"].id])))}
    bulk.load(session, PantauTahapan, [
        *(row for place in taking for row in _now(book, place, stages)),
        *(row for place in taking for row in _then(place, past, book))], reason=REASON)
    bulk.load(session, PantauKesiapan, [row for place in taking
                                        for row in _ready(book, place, repeated)], reason=REASON)
    bulk.load(session, Nphd, [row for place in taking for row in (
        *_grants(book, place, polls), _asked(book, place, repeated))], reason=REASON)
    bulk.load(session, DeskPemilu, [_desk(book, place, repeated) for place in taking],
              reason=REASON)
    bulk.load(session, PetugasSipantau, [
        row for place in offices if place.certain or book.random.random() < 0.5
        for row in _keepers(book, place)], reason=REASON)


def _election(session: Session, book: Book) -> tuple[Pemilu, list[Tahapan]]:
    """Make the invented election and its stages."""
    day = book.today + timedelta(days=_AHEAD)
    name = f"Pemungutan Suara Ulang {day.year} (Contoh)"
    made = Pemilu(kode=f"psu-{day.year}-contoh", nama=name, jenis=JenisPemilu.PSU,
                  tanggal_pemungutan=day, lingkup="Beberapa daerah, hanya untuk peragaan.")
    session.add(made)
    session.flush()
    stages = [Tahapan(kode=f"{made.kode}-{order:02}", nama=f"PSU {day.year} (Contoh): {stage}",
                      pemilu_id=made.id, urutan=order, mulai=day + timedelta(days=first),
                      selesai=day + timedelta(days=last))
              for order, (stage, first, last) in enumerate(_STAGES, start=1)]
    session.add_all(stages)
    session.flush()
    return made, stages


def _now(book: Book, place: Place, stages: list[Tahapan]) -> Iterator[Row]:
    random, checked = book.random, book.today - timedelta(days=1)
    for stage in stages:
        begins, ends = stage.mulai or checked, stage.selesai or checked
        row: Row = {"wilayah_kode": place.kode, "tahapan_id": stage.id, "tanggal": checked,
                    "ringkasan": stage.nama, "pelapor": names.person(random).nama,
                    "created_at": book.moment(checked)}
        if ends < checked:
            yield row | {"status_tahapan": StatusTahapan.SELESAI, "persentase": Decimal(100)}
        elif begins > checked:
            yield row | {"status_tahapan": StatusTahapan.BELUM, "persentase": Decimal(0)}
        elif random.random() < 0.25:
            wrong, answer = random.choice(_HINDRANCES)
            yield row | {"status_tahapan": StatusTahapan.TERHAMBAT, "hambatan": wrong,
                         "persentase": Decimal(random.randint(30, 60)), "tindak_lanjut": answer}
        else:
            done = Decimal(100 * (checked - begins).days // max(1, (ends - begins).days))
            yield row | {"status_tahapan": StatusTahapan.BERJALAN,
                         "persentase": min(done, Decimal(95))}


def _then(place: Place, past: dict[str, Tahapan], book: Book) -> Iterator[Row]:
    """Say how the stages of 2024 ended, for the poll that place held beside the governor's."""
    kinds = ["pilgub-2024"]
    if place.level == "daerah":
        kinds.append("pilwalkot-2024" if place.nama.startswith("Kota ") else "pilbup-2024")
    for code, stage in past.items():
        if code.rpartition("-")[0] in kinds:
            day = stage.selesai or date(2024, 12, 16)
            yield {"wilayah_kode": place.kode, "tahapan_id": stage.id, "tanggal": day,
                   "status_tahapan": StatusTahapan.SELESAI, "persentase": Decimal(100),
                   "ringkasan": stage.nama, "created_at": book.moment(day)}


def _ready(book: Book, place: Place, poll: Pemilu) -> Iterator[Row]:
    random = book.random
    for item, text in _READY.items():
        day = book.between(book.today - timedelta(days=25), book.today)
        grave = random.random() < 0.15
        needed = random.randint(20, 900) * 1_000
        counted = item in (ButirKesiapan.LOGISTIK, ButirKesiapan.DAFTAR_PEMILIH)
        yield {"wilayah_kode": place.kode, "ringkasan": text, "butir": item, "pemilu_id": poll.id,
               "tanggal": day, "tingkat_kerawanan": TingkatKerawanan.WASPADA if grave
               else TingkatKerawanan.AMAN, "kebutuhan": needed if counted else None,
               "tersedia": needed - (needed // 20 if grave else 0) if counted else None,
               "satuan": ("lembar" if item is ButirKesiapan.LOGISTIK else "orang")
               if counted else None, "tindak_lanjut": "Dipantau setiap hari oleh desk."
               if grave else None, "created_at": book.moment(day)}


def _grants(book: Book, place: Place, polls: dict[str, Pemilu]) -> Iterator[Row]:
    random = book.random
    code = "pilgub-2024" if place.level == "provinsi" else (
        "pilwalkot-2024" if place.nama.startswith("Kota ") else "pilbup-2024")
    size = max(place.people, 100_000) * (6_000 if place.level == "provinsi" else 22_000)
    for whom, part in ((PenerimaHibah.KPU, 70), (PenerimaHibah.BAWASLU, 20),
                       (PenerimaHibah.POLRI, 8), (PenerimaHibah.TNI, 4)):
        asked = Decimal(size * part // 100 // 1_000_000 * 1_000_000)
        agreed = (asked * random.randint(82, 100) / 100).quantize(Decimal(1_000_000))
        signed = date(2023, 11, random.randint(1, 28))
        yield {"wilayah_kode": place.kode, "nama_hibah": f"Hibah {whom.label} untuk pilkada 2024",
               "pemilu_id": polls[code].id, "penerima": whom, "nilai_usulan": asked,
               "tanggal_keadaan": date(2024, 7, 10), "status_nphd": StatusNphd.DITANDATANGANI,
               "nomor_nphd": f"{random.randint(100, 999)}/NPHD-CONTOH/2023",
               "tanggal_nphd": signed, "nilai_disepakati": agreed, "nilai_cair": agreed,
               } | book.progress(place.kode, signed, Status.DISETUJUI)


def _asked(book: Book, place: Place, poll: Pemilu) -> Row:
    """Say how far the grant of the election to come has got."""
    random = book.random
    state, day = random.choice(list(StatusNphd)), book.today - timedelta(days=random.randint(2, 25))
    asked = Decimal(random.randint(2, 30)) * 1_000_000_000
    row: Row = {"wilayah_kode": place.kode, "nama_hibah": "Hibah KPU untuk pemungutan suara ulang",
                "pemilu_id": poll.id, "penerima": PenerimaHibah.KPU, "nilai_usulan": asked,
                "tanggal_keadaan": day, "status_nphd": state}
    if state is StatusNphd.DITANDATANGANI:
        row |= {"nomor_nphd": f"{random.randint(100, 999)}/NPHD-CONTOH/{day.year}",
                "tanggal_nphd": day, "nilai_disepakati": asked, "nilai_cair": asked // 2}
    else:
        row["kendala"] = "Menunggu pembahasan anggaran perubahan."
    return row | book.progress(place.kode, day, Status.DISETUJUI)


def _desk(book: Book, place: Place, poll: Pemilu) -> Row:
    random, day = book.random, book.today - timedelta(days=120)
    return {"wilayah_kode": place.kode, "pemilu_id": poll.id, "tanggal_sk": day,
            "nomor_sk": f"{random.randint(100, 400)}/Kep.{random.randint(10, 99)}-DESK/{day.year}",
            "ketua": "Sekretaris Daerah", "posko": f"Kantor Kesbangpol {place.town}",
            "kontak": names.phone(random),
            "anggota": [{"nama": name, "unsur": unit, "jabatan": "Anggota"} for name, unit in zip(
                dict.fromkeys(names.person(random).nama for _ in range(20)), (
                    UnsurDesk.PEMERINTAH_DAERAH, UnsurDesk.KPU, UnsurDesk.BAWASLU, UnsurDesk.POLRI,
                    UnsurDesk.TNI, UnsurDesk.KEJAKSAAN), strict=False)],
            } | book.progress(place.kode, day, Status.DISETUJUI)


def _keepers(book: Book, place: Place) -> Iterator[Row]:
    random, known = book.random, set[str]()
    for role, post in ((PeranPetugas.KOORDINATOR, "Kepala Bidang Politik Dalam Negeri"),
                       (PeranPetugas.OPERATOR, "Pelaksana")):
        name = names.person(random).nama
        if name in known:
            continue
        known.add(name)
        yield {"wilayah_kode": place.kode, "nama": name, "peran": role, "jabatan": post,
                "telepon": names.phone(random),
               "created_at": book.moment(book.today - timedelta(days=200))}
