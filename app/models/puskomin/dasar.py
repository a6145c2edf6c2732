"""The regulations that PUSKOMIN fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule, at its entity.
"""

WASDIN = "Permendagri 2/2018 jo. 46/2019"
ORANG_ASING = "Permendagri 49/2010"
TKA = "Permendagri 50/2010"
ORMAS_ASING = "PP 59/2016; Permendagri 49/2010"
DATA_PRIBADI = "UU 27/2022"
