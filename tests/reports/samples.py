"""Computed results made by hand for the tests of paper; no person and no office is real.

Modelled on the four recaps of the first release; figures follow a fixed rule, not chance.
"""
from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.engine.periods import parse
from app.engine.result import Drawing, Head, Letterhead, Place, Result, Row, Signatory
from app.engine.vocabulary import Kind

AS_OF = datetime(2026, 11, 24, 18, 45)
HEAD = Letterhead(
    lines=("Pemerintah Provinsi Jawa Barat".upper(), "BADAN KESATUAN BANGSA DAN POLITIK"),
    address="Jalan Contoh Nomor 1, Bandung 40115",
    contact="Telepon (022) 000000, surel kesbangpol@contoh.example",
    town="Bandung",
    signatories=(Signatory("Kepala Badan Kesatuan Bangsa dan Politik Provinsi Jawa Barat",
                           "Contoh Nama Kepala, S.IP., M.Si.", "Pembina Utama Muda (IV/c)",
                           "196912311994031010"),))
TWO = replace(HEAD, signatories=(
    *HEAD.signatories,
    Signatory("Kepala Bidang Ketahanan Ekonomi, Sosial, Budaya, dan Organisasi Kemasyarakatan",
              prefix="Plt.")))
CENTRE = Letterhead(
    lines=("KEMENTERIAN DALAM NEGERI REPUBLIK INDONESIA",
           "DIREKTORAT JENDERAL POLITIK DAN PEMERINTAHAN UMUM"),
    address="Jalan Contoh Nomor 7, Jakarta Pusat 10110", town="Jakarta",
    signatories=(Signatory("Direktur Jenderal Politik dan Pemerintahan Umum"),))
NATION = Place("00", "Pusat", "pusat")
JABAR = Place("32", "Jawa Barat", "provinsi")
BANDUNG = Place("32.73", "Kota Bandung", "kota")
PROVINCES = (
    "Aceh", "Sumatera Utara", "Sumatera Barat", "Riau", "Jambi", "Sumatera Selatan", "Bengkulu",
    "Lampung", "Kepulauan Bangka Belitung", "Kepulauan Riau", "Daerah Khusus Ibukota Jakarta",
    "Jawa Barat", "Jawa Tengah", "Daerah Istimewa Yogyakarta", "Jawa Timur", "Banten", "Bali",
    "Nusa Tenggara Barat", "Nusa Tenggara Timur", "Kalimantan Barat", "Kalimantan Tengah",
    "Kalimantan Selatan", "Kalimantan Timur", "Kalimantan Utara", "Sulawesi Utara",
    "Sulawesi Tengah", "Sulawesi Selatan", "Sulawesi Tenggara", "Gorontalo", "Sulawesi Barat",
    "Maluku", "Maluku Utara", "Papua", "Papua Barat", "Papua Selatan", "Papua Tengah",
    "Papua Pegunungan", "Papua Barat Daya")
FIELDS = (
    "Agama", "Ekonomi dan koperasi", "Hukum dan hak asasi manusia", "Kebudayaan dan adat istiadat",
    "Kepemudaan dan olahraga", "Kesehatan", "Lingkungan hidup", "Pemberdayaan perempuan",
    "Pendidikan", "Penanggulangan bencana", "Sosial dan kemanusiaan",
    "Kepercayaan kepada Tuhan Yang Maha Esa")


def number(label: str, group: str = "") -> Head:
    """Make a column of whole numbers."""
    return Head(label, group, Kind.INTEGER)


def added(rows: tuple[Row, ...]) -> tuple[object, ...]:
    """Add every column of numbers; other columns stay empty."""
    return tuple(sum(column) if all(isinstance(value, int) for value in column) else None
                 for column in zip(*(row.cells for row in rows), strict=True))


def by_status() -> Result:
    """R-ORM-1 of the nation: 38 provinces, grouped heads, a line of the centre's own rows."""
    heads = (Head("Provinsi", width=3), number("Yayasan", "Badan Hukum"),
             number("Perkumpulan", "Badan Hukum"), number("Menteri", "SKT"),
             number("Gubernur (lama)", "SKT"), number("Bupati/Wali Kota (lama)", "SKT"),
             number("Asing"), number("Tidak Terdaftar"), number("Jumlah"),
             number("Aktif", "Keaktifan"), number("Tidak Aktif", "Keaktifan"),
             Head("Keterangan", width=1.6))
    rows = []
    for order, name in enumerate((*PROVINCES, "Tingkat pusat"), start=1):
        parts = [order * 173 % 9000 + 1200, order * 97 % 4100, order * 31 % 90, order * 53 % 700,
                 order * 71 % 1900, order % 4, order * 7 % 60]
        whole = sum(parts)
        rows.append(Row((name, *parts, whole, whole * 2 // 3, whole - whole * 2 // 3, None),
                        note=name.startswith("Tingkat")))
    return Result("R-ORM-1", "Rekapitulasi Ormas menurut Status Hukum per Provinsi", NATION,
                  parse("2026-S1"), heads, tuple(rows), added(tuple(rows)), AS_OF,
                  unapproved=1234, hidden=3, note="Keaktifan menurut laporan kegiatan terakhir.")


def listing(count: int = 60) -> Result:
    """R-ORM-2 of a town: a list with long names; no figures to add."""
    heads = (
        Head("Nama Ormas (Singkatan)"), Head("Bidang"), Head("Alamat"),
        Head("Ketua, Sekretaris, Bendahara"), Head("Nomor dan Tanggal SKT/AHU"),
        Head("Masa Berlaku", kind=Kind.DATE), Head("Masa Bakti"), Head("NPWP"), Head("Status"))
    rows = []
    for order in range(1, count + 1):
        name = f"Perkumpulan Contoh Warga Peduli {FIELDS[order % len(FIELDS)]} {order}"
        if order % 7 == 0:
            name += " dan Persaudaraan Antarkampung Se-Kecamatan Contoh Raya (PPK-SKCR)"
        rows.append(Row((
            name, FIELDS[order % len(FIELDS)],
            f"Jalan Contoh Gang {order} Nomor {order * 3}, Kelurahan Contoh, Kecamatan Contoh",
            f"Contoh Ketua {order}; Contoh Sekretaris {order}; Contoh Bendahara {order}",
            f"AHU-{order:07d}.AH.01.07.TAHUN 2024 tanggal 5 Maret 2024",
            date(2029, order % 12 + 1, 5), "2024-2029", None if order % 5 else "0012345678901000",
            "Aktif" if order % 3 else "Tidak aktif")))
    return Result("R-ORM-2", "Daftar Organisasi Kemasyarakatan", BANDUNG, parse("2026"), heads,
                  tuple(rows), None, AS_OF, unapproved=2)


def by_field() -> Result:
    """R-ORM-3 of a province: fields by special traits, closed by "Tidak diisi"."""
    traits = ("Agama", "Kewanitaan", "Kepemudaan", "Kebudayaan", "Profesi", "Kesamaan kegiatan",
              "Lainnya", "Tidak diisi")
    heads = (Head("Bidang", width=2.6), *(number(trait, "Ciri Khusus") for trait in traits),
             number("Jumlah"))
    rows = []
    for order, name in enumerate((*FIELDS, "Tidak diisi")):
        parts = [order * (step + 3) % 41 for step in range(len(traits))]
        rows.append(Row((name, *parts, sum(parts)), note=name == "Tidak diisi"))
    return Result("R-ORM-3", "Rekapitulasi Ormas menurut Bidang dan Ciri Khusus", JABAR,
                  parse("2026-03"), heads, tuple(rows), added(tuple(rows)), AS_OF, landscape=False)


def forums() -> Result:
    """R-EKO-1 of a province: forums formed, with members and budget."""
    heads = (Head("Wilayah", width=2), Head("Forum", width=1.2),
             Head("Nomor", "Surat Keputusan", width=2),
             Head("Tanggal", "Surat Keputusan", Kind.DATE, 1.2), Head("Periode"),
             number("Jumlah Anggota"), Head("Anggaran", kind=Kind.RUPIAH, width=2),
             Head("Kantor", kind=Kind.BOOLEAN), Head("Ket."))
    places = ("Kabupaten Contoh Utara", "Kabupaten Contoh Selatan", "Kota Contoh",
              "Kota Contoh Baru")
    rows = []
    for order, place in enumerate(places, start=1):
        for step, forum in enumerate(("FKUB", "FPK", "Timdu P4GN"), start=1):
            rows.append(Row((place, forum, f"450/Kep.{order * 17 + step}-Kesbangpol/2024",
                             date(2024, order, step * 8), "2024-2029", 17 + step * 2,
                             (order * 125 + step * 40) * 1_000_000, step != 2, None)))
    totals = list(added(tuple(rows)))
    totals[7] = None
    return Result("R-EKO-1", "Rekapitulasi FKUB, FPK, dan Timdu P4GN Terbentuk", JABAR,
                  parse("2026"), heads, tuple(rows), tuple(totals), AS_OF)


def unclosed() -> Result:
    """The published national figures of 22 November 2019, whose sum does not close."""
    heads = (Head("Jenis", width=3), number("Jumlah"))
    rows = (Row(("Yayasan", 226_994)), Row(("Perkumpulan", 167_385)))
    return Result("R-ORM-1", "Rekapitulasi Badan Hukum", NATION, parse("2019"), heads, rows,
                  (None, 404_379), AS_OF, landscape=False,
                  mismatches=("Baris Yayasan: jumlah bagian 236.994, tertulis 226.994.",))


def nothing() -> Result:
    """A recap of a period in which nothing happened."""
    full = by_field()
    zero = tuple(None if order == 0 else 0 for order in range(len(full.heads)))
    return replace(full, rows=(), totals=zero, unapproved=4)


def charted() -> Result:
    """The nation with a chart of its largest provinces, two parts in each bar."""
    made = by_status()
    rows = sorted(made.rows, key=lambda row: -row.cells[8])[:15]
    return replace(made, chart=Drawing(
        "Ormas menurut provinsi", "batang", tuple(row.cells[0] for row in rows),
        (("Aktif", tuple(row.cells[9] for row in rows)),
         ("Tidak aktif", tuple(row.cells[10] for row in rows))), "ormas",
        note="Digambar 15 yang terbesar dari 39; selebihnya pada tabel.", whole=39))
