"""The regulations that SIMLAP fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule at its entity.
"""

FORKOPIMDA = "UU 23/2014 Pasal 26; PP 12/2022"
GAJI_PPPK = "Perpres 98/2020"
NOMENKLATUR = "Permendagri 90/2019"
PELINDUNGAN_DATA = "UU 27/2022"
PENELITIAN = "Permendagri 3/2018"
PERANGKAT_DAERAH = "Permendagri 11/2019; Kepmendagri 100-441/2019"
SPBE = "Perpres 95/2018"
URUSAN = "PP 12/2022 Pasal 2 ayat (2)"
URUSAN_UMUM = "UU 23/2014 Pasal 25; PP 12/2022"
