"""Organisations as offices keep them: standing in law, board, papers, founders, activity.

The rows are values by column, as `bulk.load` takes them. Each one would pass the rules of its
entity; statuses are mostly approved, with work left over where somebody can sign in.
"""
from __future__ import annotations

from datetime import date, timedelta

from app.commands.demo_data import names
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.papers import papers
from app.commands.demo_data.places import Place
from app.engine import Status
from app.models.siormas.choices import (
    Basis,
    CiriKhusus,
    JabatanPengurus,
    JenisKelamin,
    Kedudukan,
    Pendidikan,
    PenerbitSkt,
    PeranPendiri,
    RuangLingkup,
    StatusHukum,
    StatusKantor,
    StatusPerkawinan,
    SumberKeuangan,
)

FIRST_DAY = date(2014, 1, 6)
SKT_OF_REGIONS_ENDED = date(2017, 7, 1)
POSTS = (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS, JabatanPengurus.BENDAHARA)
_STANDINGS = ((0.46, StatusHukum.BADAN_HUKUM_YAYASAN), (0.72, StatusHukum.BADAN_HUKUM_PERKUMPULAN),
              (0.965, StatusHukum.SKT), (0.97, StatusHukum.ASING),
              (1.0, StatusHukum.TIDAK_TERDAFTAR))
_BASES = {StatusHukum.BADAN_HUKUM_YAYASAN: Basis.TIDAK_BERBASIS_ANGGOTA,
          StatusHukum.BADAN_HUKUM_PERKUMPULAN: Basis.BERBASIS_ANGGOTA}
_SCOPES = {"pusat": RuangLingkup.NASIONAL, "provinsi": RuangLingkup.PROVINSI,
           "daerah": RuangLingkup.KABUPATEN_KOTA}
# What waits in an office one can sign in at, spread over its first organisations.
_WAITING = (Status.DIAJUKAN, Status.DIKEMBALIKAN, Status.DIAJUKAN, Status.DRAF, Status.DIAJUKAN,
            Status.DIKEMBALIKAN, Status.DIAJUKAN, Status.DRAF, Status.DIAJUKAN, Status.DIAJUKAN,
            Status.DIKEMBALIKAN, Status.DRAF)
_JOBS = ("Wiraswasta", "Guru", "Karyawan swasta", "Petani", "Pedagang", "Dosen", "Pensiunan",
         "Ibu rumah tangga", "Perawat", "Nelayan")
_SUPREME = ("Musyawarah anggota", "Kongres", "Rapat pembina", "Musyawarah besar")


def ormas(book: Book, place: Place, number: int, fields: dict[str, int], shown: bool) -> Row:
    """Make the `number`-th organisation of an office; `fields` maps codes of activity to ids."""
    random = book.random
    hukum = _standing(book, place, number)
    name = names.title(place.kode, number, hukum.value, random)
    waiting = _waiting(number) if shown else None
    terdaftar = _registered(book, hukum, waiting)
    berdiri = terdaftar - timedelta(days=random.randint(120, 4000))
    row: Row = {
        "wilayah_kode": place.kode, "nama": name.nama, "status_hukum": hukum,
        "singkatan": name.singkatan if random.random() < 0.6 else None,
        "penerbit_skt": _issuer(book, place, terdaftar) if hukum is StatusHukum.SKT else None,
        "basis": _BASES.get(hukum, random.choice(list(Basis))),
        "ciri_khusus": CiriKhusus(name.ciri) if name.ciri and random.random() < 0.9 else None,
        "bidang_utama_id": fields[name.bidang], "ruang_lingkup": _SCOPES[place.level],
        "kedudukan": Kedudukan.PUSAT, "tanggal_terdaftar": terdaftar,
        "tempat_pendirian": place.town, "tanggal_pendirian": berdiri,
    }
    row |= _purpose(book, name) | _term(book, terdaftar) | _place(book, place, name)
    row["npwp"] = f"0000{random.randint(1, 999_999_999_999):012}" \
        if hukum is StatusHukum.SKT or random.random() < 0.5 else None
    row["legalitas"] = papers(book, place, row)
    row["pengurus"] = [_officer(book, place, post, row) for post in POSTS]
    row["pendiri"] = [{"peran": PeranPendiri.PENDIRI, "nama": names.person(random).nama}
                      for _ in range(3 if shown else 1)]
    row |= book.progress(place.kode, terdaftar, waiting or book.status(shown, terdaftar))
    if waiting is Status.DRAF:
        row["tujuan"] = None
        row["pengurus"].pop()
    return row


def _waiting(number: int) -> Status | None:
    turn, rest = divmod(number, 3)
    return _WAITING[turn] if rest == 0 and turn < len(_WAITING) else None


def _registered(book: Book, hukum: StatusHukum, waiting: Status | None) -> date:
    """Return the day an office took it in: more of late, old SKT of regions long ago."""
    if waiting:
        return book.between(book.today - timedelta(days=90), book.today - timedelta(days=12))
    if hukum is StatusHukum.ASING:
        return book.between(book.today - timedelta(days=900), book.today - timedelta(days=90))
    if hukum is StatusHukum.SKT and book.random.random() < 0.35:
        return book.between(FIRST_DAY, SKT_OF_REGIONS_ENDED)
    span = (book.today - FIRST_DAY).days
    return book.today - timedelta(days=int(span * book.random.random() ** 1.3))


def _standing(book: Book, place: Place, number: int) -> StatusHukum:
    chance = book.random.random()
    if place.level == "pusat" and number % 3:
        return StatusHukum.ASING  # their permits are the centre's to keep
    found = next(status for limit, status in _STANDINGS if chance < limit)
    if found is StatusHukum.ASING and place.level == "daerah":
        return StatusHukum.BADAN_HUKUM_YAYASAN
    return found


def _issuer(book: Book, place: Place, terdaftar: date) -> PenerbitSkt:
    if terdaftar > SKT_OF_REGIONS_ENDED or place.level == "pusat" or book.random.random() < 0.2:
        return PenerbitSkt.MENTERI
    return PenerbitSkt.GUBERNUR_LAMA if place.level == "provinsi" \
        else PenerbitSkt.BUPATI_WALI_KOTA_LAMA


def _purpose(book: Book, name: names.Title) -> Row:
    random = book.random
    return {
        "asas_ciri": "Pancasila",
        "tujuan": f"Menghimpun warga untuk kegiatan {name.bidang.replace('_', ' ')} yang "
                  "bermanfaat bagi masyarakat sekitar.",
        "keputusan_tertinggi": random.choice(_SUPREME),
        "sumber_keuangan": tuple(random.sample(list(SumberKeuangan)[:3], random.randint(1, 2))),
        "nama_bank": "Bank Contoh", "nomor_rekening": f"0000{random.randint(1, 999_999):06}",
        "jumlah_anggota": random.randint(15, 900), "jumlah_cabang": random.randint(0, 6),
    }


def _term(book: Book, terdaftar: date) -> Row:
    """Say the board's term: most organisations are led by one that is in office today."""
    random = book.random
    years = random.choice((3, 4, 5, 5))
    if random.random() < 0.74:
        first = book.between(book.today - timedelta(days=365 * years - 30), book.today)
        first = max(first, terdaftar - timedelta(days=60))
    else:
        first = terdaftar - timedelta(days=random.randint(10, 60))
    last = first + timedelta(days=365 * years)
    gone = last < book.today and random.random() < 0.06
    return {"masa_bakti_mulai": first, "masa_bakti_selesai": last,
            "tanggal_bubar": book.between(max(last, terdaftar), book.today) if gone else None}


def _place(book: Book, place: Place, name: names.Title) -> Row:
    random = book.random
    domain = f"{name.word.lower()}.example"
    return {
        "alamat": names.address(random), "kecamatan": f"Contoh {random.choice(names.QUARTERS)}",
        "desa_kelurahan": f"Contoh {random.choice(names.STREETS)}",
        "kode_pos": f"{random.randint(10_000, 99_999)}", "telepon": names.phone(random),
        "hp": names.phone(random), "surel": f"sekretariat@{domain}",
        "laman": f"https://{domain}" if random.random() < 0.4 else None,
        "status_kantor": random.choice(list(StatusKantor)),
    }


def _officer(book: Book, place: Place, post: JabatanPengurus, row: Row) -> Row:
    random = book.random
    someone = names.person(random)
    born = date(random.randint(1950, 1998), random.randint(1, 12), random.randint(1, 28))
    sk = min(row["masa_bakti_mulai"], book.today)
    return {
        "jabatan": post, "nama": someone.nama,
        "sk_pengurus_nomor": f"{random.randint(1, 90):02}/SK-CONTOH/{sk.year}",
        "sk_pengurus_tanggal": sk, "masa_bakti_akhir": row["masa_bakti_selesai"],
        "nik": nik(book, place, born, someone.woman), "tempat_lahir": place.town,
        "tanggal_lahir": born,
        "jenis_kelamin": JenisKelamin.PEREMPUAN if someone.woman else JenisKelamin.LAKI_LAKI,
        "pendidikan_terakhir": random.choice(list(Pendidikan)[2:6]),
        "status_perkawinan": random.choice(list(StatusPerkawinan)[:2]),
        "pekerjaan": random.choice(_JOBS), "alamat": names.address(random),
        "hp": names.phone(random), "pejabat_publik": False,
    }


def nik(book: Book, place: Place, born: date, woman: bool) -> str:
    """Return a NIK that reads well and belongs to nobody: there is no province 99."""
    region = place.kode.replace(".", "").ljust(4, "0")
    day = born.day + (40 if woman else 0)
    return f"99{region}{day:02}{born:%m%y}{book.random.randint(1, 9999):04}"
