"""The regulations that EKOSOSBUD fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule, in `forum.py` or at its entity.
"""

ALIRAN = "Peraturan Jaksa Agung PER-019/A/JA/09/2015 jo. 5/2019"
FKUB = "PBM 9/2006 dan 8/2006"
FKUB_ANGGOTA = "PBM 9/2006 dan 8/2006 Pasal 10"
FKUB_PENASIHAT = "PBM 9/2006 dan 8/2006 Pasal 11"
FKUB_TUGAS = "PBM 9/2006 dan 8/2006 Pasal 9"
FORUM = "PBM 9/2006 dan 8/2006; Permendagri 34/2006; Permendagri 12/2019"
FPK = "Permendagri 34/2006"
KETAHANAN = "UU 23/2014 Pasal 25"
P4GN = "Permendagri 12/2019"
PENGHAYAT = "PBM 43/2009 dan 41/2009"
RAD = "Permendagri 12/2019; Inpres 2/2020"
RUMAH_IBADAT = "PBM 9/2006 dan 8/2006"
