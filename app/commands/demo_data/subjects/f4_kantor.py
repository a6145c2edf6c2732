"""Invented staff, profiles, budgets, leaders' forums and research letters of the offices."""
from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.commands.demo_data import names, organisations, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import bulk
from app.models.simlap import (
    Forkopimda,
    ForkopimdaRapat,
    KesbangpolPegawai,
    KesbangpolProfil,
    ProgramKegiatan,
    SuratKeteranganPenelitian,
)
from app.models.simlap.choices import StatusTugas, TingkatForum, UrusanUmum
from app.models.simlap.choices_kantor import (
    BentukKantor,
    Eselon,
    Golongan,
    HasilPermohonan,
    Internet,
    JenisDiklat,
    JenisJabatan,
    JenisKelamin,
    ModelBidang,
    Pendidikan,
    Program,
    StatusGedung,
    StatusPegawai,
    TipeKantor,
    TujuanPenelitian,
    UsiaPensiun,
)
from app.models.simlap.forkopimda import WAJIB

REASON = "data contoh"
_POSTS = ((JenisJabatan.STRUKTURAL, "Kepala Badan", Eselon.II, Golongan.IV_C, Pendidikan.S2),
          (JenisJabatan.STRUKTURAL, "Sekretaris", Eselon.III, Golongan.IV_B, Pendidikan.S2),
          (JenisJabatan.STRUKTURAL, "Kepala Bidang", Eselon.III, Golongan.IV_A, Pendidikan.S2),
          (JenisJabatan.FUNGSIONAL, "Analis Kebijakan Ahli Muda", None, Golongan.III_D,
           Pendidikan.S1),
          (JenisJabatan.PELAKSANA, "Pengolah Data dan Informasi", None, Golongan.III_A,
           Pendidikan.S1),
          (JenisJabatan.PELAKSANA, "Pengadministrasi Perkantoran", None, Golongan.II_C,
           Pendidikan.D3),
          (JenisJabatan.PPPK, "Penata Layanan Operasional", None, None, Pendidikan.S1),
          (JenisJabatan.NON_ASN, "Tenaga pendukung", None, None, Pendidikan.SMA))
_COURSES = (("Bimbingan teknis aplikasi Kesbangpol", JenisDiklat.BIMTEK, 16),
            ("Pelatihan kewaspadaan dini", JenisDiklat.TEKNIS, 40),
            ("Pelatihan analis kebijakan", JenisDiklat.FUNGSIONAL, 120),
            ("Pelatihan kepemimpinan administrator", JenisDiklat.KEPEMIMPINAN, 900))
_FIELDS = {Program.P02: "Ideologi Pancasila dan Karakter Kebangsaan",
           Program.P03: "Pendidikan Politik dan Pengembangan Etika serta Budaya Politik",
           Program.P04: "Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan",
           Program.P05: "Ketahanan Ekonomi, Sosial, dan Budaya",
           Program.P06: "Kewaspadaan Nasional dan Penanganan Konflik Sosial"}
_SUBS = (("0001", "Penyusunan Program Kerja di Bidang"),
         ("0003", "Pelaksanaan Kebijakan di Bidang"),
         ("0005", "Monitoring, Evaluasi, dan Pelaporan di Bidang"))
_URUSAN = {Program.P02: UrusanUmum.A, Program.P03: UrusanUmum.F, Program.P04: UrusanUmum.B,
           Program.P05: UrusanUmum.C, Program.P06: UrusanUmum.D}
_MEETINGS = (("Kesiapan pengamanan hari besar keagamaan", UrusanUmum.C),
             ("Pencegahan potensi konflik lahan", UrusanUmum.D),
             ("Koordinasi penanganan dampak cuaca ekstrem", UrusanUmum.E),
             ("Penguatan wawasan kebangsaan di sekolah", UrusanUmum.A))
_STUDIES = (("Peran forum kerukunan umat beragama dalam mencegah konflik", TujuanPenelitian.TESIS),
            ("Partisipasi pemilih pemula di perkotaan", TujuanPenelitian.SKRIPSI),
            ("Efektivitas pendidikan wawasan kebangsaan", TujuanPenelitian.DISERTASI),
            ("Pemetaan kerawanan sosial", TujuanPenelitian.LEMBAGA))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what the offices know of themselves."""
    offices = [place for place in where if place.level != "pusat"]
    bulk.load(session, KesbangpolPegawai, [row for place in offices
                                           for row in _staff(book, place)], reason=REASON)
    bulk.load(session, KesbangpolProfil, [
        _profile(book, place) for place in offices
        if place.kode in places.SHOWN or book.random.random() < 0.7], reason=REASON)
    bulk.load(session, ProgramKegiatan, [row for place in offices
                                         for row in _budget(book, place)], reason=REASON)
    forums = bulk.highest(session, Forkopimda)
    seated = [place for place in offices if "Administrasi" not in place.nama and (
        place.kode in places.SHOWN or book.random.random() < 0.5)]
    bulk.load(session, Forkopimda, [_forum(book, place) for place in seated], reason=REASON)
    bulk.load(session, ForkopimdaRapat, [
        _meeting(book, place, forums + order, number)
        for order, place in enumerate(seated, start=1)
        for number in range(4 if place.kode in places.SHOWN else 1)], reason=REASON)
    letters = [_study(book, place, number) for place in offices
               for number in range(9 if place.kode in places.SHOWN else 1)
               if place.kode in places.SHOWN or book.random.random() < 0.3]
    book.number_all(letters, "nomor_surat", "surat_penelitian")
    bulk.load(session, SuratKeteranganPenelitian, letters, reason=REASON)


def _staff(book: Book, place: Place) -> Iterator[Row]:
    random = book.random
    for order in range(random.randint(20, 28) if place.kode in places.SHOWN
                       else random.randint(3, 7)):
        post = _POSTS[min(order, 2)] if order < 3 else random.choice(_POSTS[2:])
        jenis, jabatan, eselon, golongan, pendidikan = post
        person = names.person(random)
        woman = person.woman
        servant = golongan is not None
        day = book.between(date(book.today.year - 9, 1, 1), date(book.today.year - 1, 12, 1))
        courses = random.sample(_COURSES, random.randint(0, 3)) if servant else []
        yield {"wilayah_kode": place.kode, "nama": person.nama,
               "nip": f"190001012000{random.randint(1, 12):02}{2 if woman else 1}000"
               if servant else None,
               "jenis_kelamin": JenisKelamin.PEREMPUAN if woman else JenisKelamin.LAKI_LAKI,
               "pendidikan": pendidikan, "jenis_jabatan": jenis, "jabatan": jabatan,
               "eselon": eselon, "golongan": golongan, "tmt": day,
               "status_pegawai": StatusPegawai.AKTIF,
               "usia_pensiun": UsiaPensiun.LIMA_DELAPAN if servant else None,
               "diklat": [{"nama_diklat": name, "jenis_diklat": kind, "jam_pelajaran": hours,
                           "tahun": random.randint(day.year, book.today.year - 1),
                           "penyelenggara": "Lembaga pelatihan (Contoh)"}
                          for name, kind, hours in courses],
               } | book.progress(place.kode, day, book.status(False, day))


def _profile(book: Book, place: Place) -> Row:
    random = book.random
    day = min(date(book.today.year, 1, random.randint(6, 28)), book.today)
    model = random.choice(list(ModelBidang))
    return {"wilayah_kode": place.kode, "tahun": day.year, "tanggal_data": day,
            "nama_kantor": f"Badan Kesatuan Bangsa dan Politik {place.nama}",
            "bentuk": BentukKantor.BADAN if random.random() < 0.85 else BentukKantor.KANTOR,
            "tipe": random.choice(list(TipeKantor)), "model_bidang": model,
            "alamat": "Jalan Contoh Nomor 1", "kepala_nama": names.person(random).nama,
            "kepala_pangkat": Golongan.IV_C, "jumlah_bidang": int(model.value),
            "kendaraan_roda_empat": random.randint(1, 6),
            "kendaraan_roda_dua": random.randint(2, 14), "komputer": random.randint(6, 40),
            "status_gedung": random.choice(list(StatusGedung)),
            "internet": Internet.LANCAR if random.random() < 0.7 else Internet.TERBATAS,
            } | book.progress(place.kode, day, book.status(False, day))


def _budget(book: Book, place: Place) -> Iterator[Row]:
    shown = place.kode in places.SHOWN
    year = book.today.year
    start = date(year, 1, 10)
    for program, field in _FIELDS.items() if shown else [book.random.choice([*_FIELDS.items()])]:
        for code, sub in _SUBS if shown else _SUBS[1:2]:
            pagu = Decimal(book.random.randint(15, 400) * 1_000_000)
            rows = list(_positions(book, year, pagu, shown))
            yield {"wilayah_kode": place.kode, "tahun": year,
                   "kode": f"{program.value}.2.01.{code}", "program": program,
                   "kegiatan": f"Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang "
                               f"{field}",
                   "sub_kegiatan": f"{sub} {field}", "bidang": f"Bidang {field}"[:160],
                   "urusan": _URUSAN[program], "pagu": pagu, "indikator": "Jumlah dokumen",
                   "target": Decimal(12), "capaian": Decimal(len(rows)), "satuan": "dokumen",
                   "realisasi": rows, "realisasi_keuangan": rows[-1]["keuangan"] if rows else None,
                   "realisasi_fisik": rows[-1]["fisik"] if rows else None,
                   } | book.progress(place.kode, start, book.status(False, start))


def _positions(book: Book, year: int, pagu: Decimal, shown: bool) -> Iterator[Row]:
    """Let the money run a little behind the work, as it does."""
    pace = Decimal(book.random.randint(78, 104)) / 100
    months = range(1, book.today.month) if shown else range(max(1, book.today.month - 1),
                                                            book.today.month)
    for month in months:
        work = min(Decimal(100), (Decimal(100 * month) / 12 * pace).quantize(Decimal("0.01")))
        yield {"posisi": date(year, month, monthrange(year, month)[1]), "fisik": work,
               "keuangan": (pagu * work / 100 * Decimal("0.91")).quantize(Decimal(1000))}


def _forum(book: Book, place: Place) -> Row:
    level = TingkatForum.PROVINSI if place.level == "provinsi" else TingkatForum.KABUPATEN_KOTA
    day = book.between(date(book.today.year - 2, 1, 5), date(book.today.year - 1, 12, 1))
    return {"wilayah_kode": place.kode, "nomor_sk": f"100/Kep.{book.random.randint(10, 900)}/"
            f"CONTOH/{day.year}", "tanggal_sk": day, "tingkat": level,
            "ketua": names.person(book.random).nama, "sekretaris": "Sekretaris Daerah",
            "sekretariat": f"Badan Kesatuan Bangsa dan Politik {place.nama}",
            "dana_apbd": Decimal(book.random.randint(150, 1500) * 1_000_000),
            "anggota": [{"unsur": unsur, "jabatan": unsur.label,
                         "nama": names.person(book.random).nama} for unsur in WAJIB[level]],
            } | book.progress(place.kode, day, book.status(False, day))


def _meeting(book: Book, place: Place, forum: int, number: int) -> Row:
    agenda, urusan = _MEETINGS[number]
    day = book.between(date(book.today.year, 1, 10), book.today - timedelta(days=3))
    done = book.random.random() < 0.5
    return {"wilayah_kode": place.kode, "forkopimda_id": forum, "agenda": f"{agenda} (Contoh)",
            "tanggal": day, "tempat": f"Pendopo {place.town}", "urusan": urusan,
            "peserta": "Unsur pimpinan daerah dan perangkat daerah terkait",
            "jumlah_peserta": book.random.randint(12, 60),
            "keputusan": "Menyepakati langkah bersama dan pembagian tugas.",
            "tindak_lanjut": [
                {"uraian": "Menyusun jadwal pemantauan bersama", "batas_waktu": day
                 + timedelta(days=14), "penanggung_jawab": "Badan Kesbangpol",
                 "status_tugas": StatusTugas.SELESAI if done else StatusTugas.PROSES,
                 "hasil": "Jadwal ditetapkan." if done else None},
                {"uraian": "Melaporkan perkembangan kepada kepala daerah",
                 "penanggung_jawab": "Kepolisian", "status_tugas": StatusTugas.BELUM}],
            } | book.progress(place.kode, day, book.status(place.kode in places.SHOWN, day))


def _study(book: Book, place: Place, number: int) -> Row:
    title, purpose = _STUDIES[number % len(_STUDIES)]
    random = book.random
    day = book.between(date(book.today.year, 1, 10), book.today - timedelta(days=4))
    person = names.person(random)
    refused = number % 8 == 7
    start, born = day + timedelta(days=10), date(1990, 1, random.randint(1, 28))
    return {"wilayah_kode": place.kode, "nama_peneliti": person.nama,
            "nik": organisations.nik(book, place, born, person.woman), "warga_asing": False,
            "instansi": "Universitas Contoh Nusantara",
            "nomor_pengantar": f"{random.randint(100, 900)}/UN.CONTOH/{day.year}",
            "tanggal_permohonan": day, "judul": f"{title} di {place.nama} (Contoh)",
            "tujuan": purpose, "lokasi": place.nama, "mulai": start,
            "selesai": start + timedelta(days=90),
            "hasil": HasilPermohonan.DITOLAK if refused else HasilPermohonan.DISETUJUI,
            "alasan_penolakan": "Lokasi penelitian di luar wilayah kantor ini." if refused
            else None, "tanggal_surat": min(day + timedelta(days=3), book.today),
            "berlaku_sampai": None if refused else start + timedelta(days=180),
            } | book.progress(place.kode, day, book.status(False, day))
