"""Ketentuan surat: how an office sends each kind of letter, whatever record it is made from.

Kept by the office among its settings. The wording of the letters is not here: it stands in
`reports/letters/`, one file for each subject.
"""
from app.engine import Base, Choice, Entity, Mapped, Part, field, owner


class JenisSurat(Choice):
    """A letter that is printed from a record; its code is that of the letter."""

    KETERANGAN_KEBERADAAN = ("keterangan_keberadaan", "Surat keterangan keberadaan ormas",
                             "Dari laporan keberadaan; disebut menurut sebutan kantor.")
    PENGANTAR_SKT = ("pengantar_skt", "Surat pengantar SKT",
                     "Meneruskan berkas permohonan SKT ke kementerian.")
    BERITA_ACARA_LAPANGAN = ("berita_acara_lapangan", "Berita acara lapangan",
                             "Hasil pemeriksaan sekretariat ormas.")
    PENGINGAT_LAPORAN = ("pengingat_laporan", "Pengingat laporan semester",
                         "Kepada ormas yang laporannya ditunggu.")
    BERITA_ACARA_BANPOL = ("berita_acara_banpol", "Berita acara verifikasi banpol",
                           "Hasil verifikasi pengajuan bantuan keuangan partai.")
    KETERANGAN_PENELITIAN = ("keterangan_penelitian", "Surat keterangan penelitian",
                             "Untuk peneliti yang permohonannya disetujui.")
    LAPORAN_POLITIK = ("laporan_politik", "Laporan perkembangan politik",
                       "Fakta, analisis, prediksi, dan rekomendasi satu aspek.")
    LAPSITDA_HARIAN = ("lapsitda_harian", "LAPSITDA harian", "Laporan situasi daerah satu hari.")
    PENGANTAR_REKAP = ("pengantar_rekap", "Surat pengantar rekap",
                       "Mengantar rekap yang diterbitkan sebagai lampiran.")


class Sifat(Choice):
    """How urgent or secret a letter is, as its head says."""

    BIASA = "biasa", "Biasa", "Tidak mendesak dan tidak rahasia."
    SEGERA = "segera", "Segera", "Dikerjakan pada kesempatan pertama."
    SANGAT_SEGERA = "sangat_segera", "Sangat Segera", "Dikerjakan pada hari itu juga."
    PENTING = "penting", "Penting", "Isinya penting bagi penerima."
    RAHASIA = "rahasia", "Rahasia", "Hanya untuk penerima."
    SANGAT_RAHASIA = "sangat_rahasia", "Sangat Rahasia", "Hanya untuk penerima, dijaga khusus."


class KetentuanSurat(Part, Base):
    """The code, the sifat and the copies of one kind of letter."""

    __entity__ = Entity("Ketentuan surat", key=("surat",),
                        listed=("surat", "kode_klasifikasi", "sifat"), law="Permendagri 1/2023")
    unit_kerja_id: Mapped[int] = owner("unit_kerja")
    surat: Mapped[JenisSurat] = field("Surat", identity=True, help="Jenis surat yang diatur.")
    kode_klasifikasi: Mapped[str | None] = field(
        "Kode klasifikasi", size=20, law="Permendagri 83 Tahun 2022",
        help="Kode klasifikasi arsip; menggantikan {kode} pada pola nomor surat keluar.")
    sifat: Mapped[Sifat | None] = field("Sifat", help="Kosong tercetak Biasa.")
    kop_kepala_daerah: Mapped[bool | None] = field(
        "Kop kepala daerah", help="Ya bila surat ini ditandatangani kepala daerah dengan lambang "
                                  "negara pada kopnya.")
    tembusan: Mapped[str | None] = field(
        "Tembusan", help="Yang menerima tembusan, satu per baris; kosong bila tidak ada.")
