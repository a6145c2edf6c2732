"""Names that belong to nobody: organisations of invented words, people marked as examples."""
from __future__ import annotations

from dataclasses import dataclass
from random import Random

_STEMS = ("Adhi", "Arta", "Bhanu", "Bumi", "Caka", "Danu", "Dipa", "Eka", "Gandha", "Giri", "Hasta",
          "Indra", "Jala", "Kala", "Kirana", "Loka", "Maha", "Nara", "Niti", "Padma", "Pratala",
          "Rasa", "Ratna", "Samya", "Satya", "Surya", "Tirta", "Udaya", "Wana", "Wira")
_ENDINGS = ("buana", "cakra", "darpa", "gatra", "jati", "karsa", "laksa", "mandira", "nagara",
            "pandita", "pradipta", "raksa", "rengga", "sanggala", "sastra", "senapa", "tama",
            "tantra", "wacana", "waluya", "wangsa", "wasita", "wicara", "yatna", "yoga", "lestala",
            "pertika", "santika")

# Themes by field of activity: the word in the name, and what the members have in common.
THEMES: tuple[tuple[str, str, str | None], ...] = (
    *((word, "keagamaan", "keagamaan") for word in (
        "Pelita Iman", "Taman Doa", "Lentera Umat", "Kasih Sesama", "Cahaya Budi", "Titian Amal",
        "Bina Rohani", "Damai Insani")),
    *((word, "sosial", None) for word in (
        "Peduli Sesama", "Bakti Warga", "Tangan Terbuka", "Rumah Singgah", "Karya Sosial",
        "Uluran Kasih", "Gotong Karya", "Sahabat Lansia")),
    *((word, "pendidikan", "kesamaan_bidang") for word in (
        "Cendekia Muda", "Taman Pustaka", "Rumah Belajar", "Bina Aksara", "Pelita Ilmu",
        "Sanggar Baca")),
    *((word, "kepemudaan_olahraga", "kepemudaan") for word in (
        "Pemuda Mandiri", "Karya Muda", "Tunas Harapan", "Pemuda Bersatu", "Bina Raga")),
    *((word, "perempuan_anak", "kewanitaan") for word in (
        "Puan Berdaya", "Sahabat Anak", "Perempuan Mandiri", "Bunda Sejahtera")),
    *((word, "seni_budaya", "kesamaan_kegiatan") for word in (
        "Sanggar Budaya", "Lestari Adat", "Seni Tradisi", "Gema Irama")),
    *((word, "paguyuban", "kesamaan_kegiatan") for word in (
        "Warga Perantau", "Guyub Rukun", "Keluarga Besar", "Sedulur Rantau")),
    *((word, "lingkungan", "kesamaan_bidang") for word in (
        "Hijau Lestari", "Sahabat Rimba", "Jaga Mata Air", "Bumi Bersih")),
    *((word, "profesi", "kesamaan_profesi") for word in (
        "Perajin Nusantara", "Pengemudi Sehati", "Juru Rias", "Guru Mengaji")),
    *((word, "kesehatan", "kesamaan_bidang") for word in (
        "Sehat Bersama", "Sahabat Donor", "Bina Gizi")),
    *((word, "pertanian", "kesamaan_profesi") for word in (
        "Tani Makmur", "Nelayan Bahari", "Lumbung Desa")),
    *((word, "hukum_ham", "kesamaan_bidang") for word in ("Bantuan Hukum", "Sadar Hukum")),
    *((word, "ekonomi_koperasi", "kesamaan_kegiatan") for word in ("Usaha Kecil", "Niaga Rakyat")),
    *((word, "kebencanaan", "kesamaan_kegiatan") for word in ("Siaga Bencana", "Relawan Tanggap")),
    *((word, "bela_negara", "mitra_kl") for word in ("Kader Bela Negara", "Setia Pertiwi")),
    *((word, "antinarkoba", "mitra_kl") for word in ("Generasi Sehat", "Bebas Narkoba")),
    ("Pantau Anggaran", "pengawasan_kebijakan", "kesamaan_bidang"),
    ("Pekerja Sejahtera", "buruh", "kesamaan_profesi"),
    ("Suara Pemilih", "demokrasi", "mitra_kl"),
    ("Luhur Budi", "kepercayaan", "kesamaan_kegiatan"),
    ("Serba Guna", "lain_lain", None),
)
_LEADS = {
    "badan_hukum_yayasan": ("Yayasan",),
    "badan_hukum_perkumpulan": ("Perkumpulan", "Perhimpunan", "Himpunan", "Ikatan", "Persatuan"),
    "skt": ("Forum", "Lembaga", "Paguyuban", "Komunitas", "Gerakan", "Jaringan", "Serikat"),
    "asing": ("Lembaga Kerja Sama",),
    "tidak_terdaftar": ("Komunitas", "Paguyuban", "Forum"),
}
_COMBINATIONS = len(_STEMS) * len(_ENDINGS) * len(THEMES)
_STEP = 30_011  # prime, so that counting by it meets every combination once

_MEN = ("Ahmad", "Agus", "Bambang", "Budi", "Dedi", "Eko", "Fajar", "Gunawan", "Hendra", "Iwan",
        "Joko", "Made", "Muhammad", "Nyoman", "Rahmat", "Rizky", "Samuel", "Sutrisno", "Teuku",
        "Ujang", "Wahyu", "Yohanes", "Yusuf", "Zainal")
_WOMEN = ("Aisyah", "Ayu", "Cut", "Dewi", "Eka", "Fitri", "Indah", "Kartika", "Ketut", "Lestari",
          "Maria", "Mega", "Ningsih", "Nur", "Putri", "Ratna", "Rina", "Siti", "Sri", "Tuti",
          "Wulan", "Yanti")
_FAMILY = ("Firmansyah", "Gunarto", "Hidayat", "Iskandar", "Kurniawan", "Kusuma", "Lubis",
           "Maharani", "Mulyadi", "Nasution", "Nugraha", "Permana", "Pratama", "Purnama",
           "Rahmawati", "Ramadhan", "Santoso", "Saputra", "Setiawan", "Siregar", "Suryana",
           "Susanti", "Utami", "Wibowo", "Wijaya", "Yuliana")
STREETS = ("Melati", "Kenanga", "Cempaka", "Anggrek", "Flamboyan", "Mawar", "Dahlia", "Teratai",
           "Bougenvil", "Kamboja", "Seroja", "Tanjung", "Akasia", "Cemara", "Mahoni", "Pinus")
QUARTERS = ("Utara", "Selatan", "Timur", "Barat", "Tengah")


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist."""

    nama: str
    woman: bool


@dataclass(frozen=True)
class Title:
    """The name of an organisation, its short form, and what the name says of its work."""

    nama: str
    singkatan: str
    word: str
    bidang: str
    ciri: str | None


def person(random: Random) -> Person:
    """Make up a person, marked as an example."""
    woman = random.random() < 0.4
    first = random.choice(_WOMEN if woman else _MEN)
    return Person(f"{first} {random.choice(_FAMILY)} (Contoh)", woman)


def people(random: Random, number: int) -> list[Person]:
    """Make up people who bear different names."""
    made: dict[str, Person] = {}
    while len(made) < number:
        one = person(random)
        made.setdefault(one.nama, one)
    return list(made.values())


def word(number: int) -> str:
    """Return an invented word; 840 of them come before the first repeats."""
    stem, ending = divmod(number % (len(_STEMS) * len(_ENDINGS)), len(_ENDINGS))
    return _STEMS[stem] + _ENDINGS[ending]


def title(office: str, number: int, status_hukum: str, random: Random) -> Title:
    """Name the `number`-th organisation of an office; no office meets a name twice."""
    start = sum(ord(letter) * 7919 ** place for place, letter in enumerate(office, 1))
    place = (start + number * _STEP) % _COMBINATIONS
    which, theme = divmod(place, len(THEMES))
    said, bidang, ciri = THEMES[theme]
    nama = f"{random.choice(_LEADS[status_hukum])} {word(which)} {said}"
    return Title(nama, "".join(part[0] for part in nama.split()), word(which), bidang, ciri)


def address(random: Random) -> str:
    """Make up a street address."""
    return (f"Jalan Contoh {random.choice(STREETS)} Nomor {random.randint(1, 240)}, "
            f"RT {random.randint(1, 12):03}/RW {random.randint(1, 15):03}")


def phone(random: Random) -> str:
    """Return a mobile number on a prefix that no operator has."""
    return f"62840{random.randint(0, 99_999_999):08}"
