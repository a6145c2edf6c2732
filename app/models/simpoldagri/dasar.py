"""The regulations that SIMPOLDAGRI fields and rules rest on, each cited in one wording.

Only citations and the wordings shared by several files; what a rule demands stands beside the rule.
"""

BANPOL = "PP 5/2009 jo. PP 83/2012 jo. PP 1/2018"
BANPOL_ATURAN = "Permendagri 36/2018 jo. Permendagri 78/2020"
BANPOL_BESARAN = "PP 1/2018 Pasal 5"
BANPOL_KENAIKAN = "PP 1/2018 Pasal 5 ayat (7)"
BANPOL_SANKSI = "PP 1/2018 Pasal 16"
IDI = "Metode Indeks Demokrasi Indonesia, Badan Pusat Statistik"
KEPALA_DAERAH = "UU 23/2014; UU 10/2016"
PARPOL = "UU 2/2008 jo. UU 2/2011"
PARPOL_LOKAL = "UU 2/2008 jo. UU 2/2011; UU 11/2006"
PELINDUNGAN_DATA = "UU 27/2022"
PEMANTAUAN = "Permendagri 61/2011"
PEMILU = "UU 7/2017; UU 10/2016"
PENDIDIKAN = "UU 2/2008 jo. UU 2/2011"
PILKADA = "UU 10/2016"
UNJUK_RASA = "UU 9/1998; Permendagri 61/2011"
