"""The regulations that SIORMAS fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule in `rules.py`.
"""

ASAS = "UU 17/2013 Pasal 2 dan Pasal 3"
BENTUK = "UU 17/2013 Pasal 10 dan Pasal 11"
DOMISILI = "UU 17/2013 Pasal 16"
FORMULIR = "Permendagri 57/2017, formulir isian data ormas"
KEUANGAN = "UU 17/2013 Pasal 37"
LAPOR = "Permendagri 57/2017 Pasal 7"
LAPORAN = "Permendagri 57/2017 Pasal 39"
LARANGAN_LAMBANG = "UU 16/2017 (Perppu 2/2017) Pasal 59"
PELINDUNGAN_DATA = "UU 27/2022"
PENDAFTARAN = "Permendagri 57/2017"
PENDIRI = "UU 17/2013 Pasal 9"
PENERBIT_SKT = "PP 58/2016; Permendagri 57/2017"
SYARAT_SKT = "UU 17/2013 Pasal 16; Permendagri 57/2017 Pasal 11"
TUJUAN = "UU 17/2013 Pasal 5"
UU_ORMAS = "UU 17/2013 jo. UU 16/2017"
