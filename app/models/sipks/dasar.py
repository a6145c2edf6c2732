"""The regulations that SIPKS fields and rules rest on, each cited in one wording.

Only citations; what a rule demands stands beside the rule, at its entity.
"""

KONFLIK = "UU 7/2012"
SUMBER = "UU 7/2012 Pasal 5"
PELAKSANAAN = "PP 2/2015"
KOORDINASI = "Permendagri 42/2015"
RENCANA_AKSI = "Permendagri 42/2015; PP 2/2015"
