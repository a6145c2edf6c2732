"""What several closed lists call alike: the other names that paper and clerks use for one thing.

Said once here, taken by the members of the subsystems' own lists. What a single list knows stands
beside its member.
"""

LAKI_LAKI = ("Lelaki", "Pria", "Lk")
PEREMPUAN = ("Wanita", "Pr")
KRISTEN = ("Protestan", "Kristen Protestan")
KATOLIK = ("Kristen Katolik", "Katholik", "Katolik Roma")
BUDDHA = ("Budha",)
KHONGHUCU = ("Konghucu", "Kong Hu Cu", "Confucius")
KABUPATEN_KOTA = ("Kabupaten", "Kota", "Kab/Kota", "Kab")
DESA_KELURAHAN = ("Desa", "Kelurahan")
SD = ("Sekolah Dasar", "MI", "SD/MI")
SMP = ("Sekolah Menengah Pertama", "SLTP", "MTs", "SMP/MTs")
SMA = ("Sekolah Menengah Atas", "SLTA", "SMK", "MA", "SMA/SMK", "SMA/SMK/MA", "SMA/K", "STM",
       "SMEA")
S1 = ("Strata 1", "Sarjana", "Strata Satu")
S2 = ("Strata 2", "Magister", "Pascasarjana", "Strata Dua")
S3 = ("Strata 3", "Doktor", "Strata Tiga")
KEMENAG = ("Kemenag", "Kantor Kementerian Agama", "Kankemenag")
KESBANGPOL = ("Badan Kesbangpol", "Bakesbangpol", "Kantor Kesbangpol",
              "Badan Kesatuan Bangsa dan Politik")
POLRI = ("Kepolisian", "Polres", "Polda", "Polresta")
LAINNYA = ("Lain-lain", "Lain", "Yang lain")
