"""The regulations that SIDATKUM fields rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule at its entity.
"""

JDIH = "Perpres 33/2012"
PEMBENTUKAN = "UU 12/2011 jo. UU 13/2022"
PRODUK_DAERAH = "Permendagri 80/2015 jo. Permendagri 120/2018"
