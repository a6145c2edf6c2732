"""The regulations that SIWASBANG fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands at its entity.
"""

BELA_NEGARA = "UU 23/2019"
GNRM = "Inpres 12/2016; Permenko PMK 6/2021"
PPWK = "Permendagri 71/2012"
SIMBOL = "UU 24/2009"
WASBANG = "Permendagri 71/2012"
