"""The conflicts and actions that SIPKS examples are made of: invented, parties are groups.

Each conflict has its issue and, chosen apart from it, its source; each action its three targets.
Who fought whom is told of kampung, gatherings and companies that do not exist.
"""
from __future__ import annotations

from dataclasses import dataclass

from app.models.sipks.choices import IsuKonflik, SumberKonflik, TahapAksi


@dataclass(frozen=True)
class Perkara:
    """One conflict as an office would tell it; `weight` says how often such a thing happens."""

    weight: int
    isu: IsuKonflik
    sumber: SumberKonflik
    judul: str
    uraian: str
    pihak: tuple[str, str]
    penanganan: str


_SOSBUD, _SARA = SumberKonflik.POLITIK_EKONOMI_SOSBUD, SumberKonflik.SARA
_BATAS, _SDA = SumberKonflik.BATAS_WILAYAH, SumberKonflik.SUMBER_DAYA_ALAM
_BAGI = SumberKonflik.DISTRIBUSI_SDA

PERKARA = (
    Perkara(9, IsuKonflik.BENTROK_WARGA, _SOSBUD, "Bentrok dua kelompok pemuda kampung",
            "Salah paham pada acara hiburan berlanjut menjadi saling lempar batu antara dua "
            "kelompok pemuda; aparat memisahkan massa.",
            ("Pemuda Kampung Contoh Hilir", "Pemuda Kampung Contoh Mudik"),
            "Mediasi oleh camat, kapolsek, dan tokoh kedua kampung; kesepakatan damai ditulis."),
    Perkara(5, IsuKonflik.BENTROK_WARGA, _BATAS, "Bentrok warga karena batas desa",
            "Pemasangan patok batas desa ditolak warga desa tetangga dan berujung saling dorong.",
            ("Warga Desa Contoh Jaya", "Warga Desa Contoh Makmur"),
            "Patok dicabut sementara; penegasan batas oleh tim pemerintah kabupaten."),
    Perkara(10, IsuKonflik.SENGKETA_LAHAN, _SDA, "Sengketa lahan warga dan perusahaan kebun",
            "Warga menutup jalan masuk kebun karena ganti rugi lahan belum disepakati.",
            ("Warga penggarap", "PT Contoh Lestari"),
            "Mediasi bersama kantor pertanahan; pengukuran ulang dijadwalkan."),
    Perkara(4, IsuKonflik.SENGKETA_LAHAN, _BAGI, "Perselisihan pembagian air irigasi",
            "Petani dua daerah aliran berselisih karena air irigasi dialihkan pada musim kemarau.",
            ("Petani hulu", "Petani hilir"),
            "Jadwal giliran air ditetapkan bersama dinas pengairan."),
    Perkara(4, IsuKonflik.KEAMANAN, _SOSBUD, "Amuk massa setelah pencurian",
            "Massa merusak rumah terduga pelaku pencurian sebelum aparat datang.",
            ("Warga Kampung Contoh", "Warga kampung tetangga"),
            "Penjagaan dan pertemuan warga kedua kampung."),
    Perkara(3, IsuKonflik.SARA, _SARA, "Penolakan pendirian tempat ibadah",
            "Sebagian warga menolak pendirian tempat ibadah; pembangunan dihentikan sementara.",
            ("Panitia pembangunan", "Kelompok warga sekitar"),
            "Musyawarah yang difasilitasi FKUB dan pemerintah daerah."),
    Perkara(3, IsuKonflik.SARA, _SOSBUD, "Perselisihan antarpaguyuban perantau",
            "Perselisihan pribadi meluas menjadi pengerahan massa dua paguyuban.",
            ("Paguyuban Perantau Contoh A", "Paguyuban Perantau Contoh B"),
            "Pertemuan pimpinan kedua paguyuban dan ikrar damai."),
    Perkara(2, IsuKonflik.KESENJANGAN_SOSIAL, _BAGI, "Protes perekrutan tenaga kerja setempat",
            "Warga sekitar tambang menuntut bagian tenaga kerja setempat dan menutup jalan.",
            ("Warga sekitar tambang", "PT Contoh Mineral"),
            "Kesepakatan jumlah tenaga kerja setempat difasilitasi dinas tenaga kerja."),
    Perkara(4, IsuKonflik.INSTITUSI_PENDIDIKAN, _SOSBUD, "Tawuran pelajar dua sekolah",
            "Pelajar dua sekolah tawuran seusai pertandingan.",
            ("Pelajar sekolah Contoh 1", "Pelajar sekolah Contoh 2"),
            "Pembinaan oleh sekolah, orang tua, dan kepolisian."),
    Perkara(5, IsuKonflik.ORMAS, _SOSBUD, "Bentrok dua ormas tentang pengelolaan parkir",
            "Dua ormas berebut pengelolaan parkir pasar dan saling serang.",
            ("Ormas Contoh Satu", "Ormas Contoh Dua"),
            "Penegakan hukum dan pembinaan kedua pengurus."),
    Perkara(4, IsuKonflik.EKSES_POLITIK, _SOSBUD, "Kericuhan penghitungan suara pemilihan desa",
            "Pendukung calon menolak hasil penghitungan dan merusak kursi balai desa.",
            ("Pendukung calon nomor 1", "Pendukung calon nomor 2"),
            "Penghitungan ulang disaksikan panitia kabupaten."),
    Perkara(2, IsuKonflik.EKSES_POLITIK, _SARA, "Penghasutan bermuatan SARA saat kampanye",
            "Selebaran bermuatan SARA memicu pengerahan massa dua kelompok.",
            ("Kelompok pendukung A", "Kelompok pendukung B"),
            "Penelusuran oleh kepolisian dan seruan damai bersama."),
)

_P, _H, _R = TahapAksi.PENCEGAHAN, TahapAksi.PENGHENTIAN, TahapAksi.PEMULIHAN_PASCAKONFLIK
# Number, part, P3AKS, action, who answers, who helps, measure, target of B04, B08 and B12.
AKSI = (
    ("1.1", _P, False, "Pemetaan potensi konflik per kecamatan", "Badan Kesbangpol",
     "Kecamatan, Kepolisian, FKDM", "Peta potensi konflik mutakhir",
     ("Data terkumpul", "Peta tersusun", "Peta dimutakhirkan")),
    ("1.2", _P, False, "Dialog lintas kelompok masyarakat", "Badan Kesbangpol", "FKUB, FPK, ormas",
     "Kesepakatan tertulis setiap dialog", ("2 dialog", "3 dialog", "3 dialog")),
    ("1.3", _P, True, "Penguatan perempuan sebagai juru damai di desa", "Dinas PPPA",
     "PKK, organisasi perempuan", "Kelompok perempuan juru damai terbentuk",
     ("Modul tersedia", "5 desa", "10 desa")),
    ("1.4", _P, False, "Penegasan batas desa", "Bagian Tata Pemerintahan", "Kantor pertanahan",
     "Berita acara batas ditandatangani", ("2 desa", "4 desa", "6 desa")),
    ("2.1", _H, False, "Rapat Tim Terpadu saat eskalasi", "Sekretariat Timdu",
     "Kepolisian, TNI, Kejaksaan", "Rapat dalam 24 jam sejak kejadian",
     ("Sesuai kejadian", "Sesuai kejadian", "Sesuai kejadian")),
    ("2.2", _H, True, "Layanan perlindungan perempuan dan anak saat konflik", "Dinas PPPA",
     "UPTD PPA, Dinas Sosial", "Rumah aman dan pendamping siap",
     ("1 rumah aman", "Pendamping terlatih", "Simulasi")),
    ("3.1", _R, False, "Rekonsiliasi para pihak", "Badan Kesbangpol", "Tokoh masyarakat",
     "Kesepakatan damai dipatuhi", ("1 kesepakatan", "2 kesepakatan", "2 kesepakatan")),
    ("3.2", _R, False, "Perbaikan rumah dan fasilitas yang rusak", "Dinas Perumahan",
     "Dinas Sosial, Kecamatan", "Rumah dan fasilitas berfungsi kembali",
     ("Pendataan", "50 persen", "100 persen")),
)
