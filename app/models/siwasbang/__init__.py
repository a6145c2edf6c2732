"""SIWASBANG: civic education, the mental revolution movement, and readiness to defend the nation.

The petugas of the office in whose region it happens enters, the pengawas of that office approves,
the province and the centre read and print. Ruled by Permendagri 71/2012 (PPWK), Inpres 12/2016
(GNRM) and UU 23/2019 (bela negara).
"""
from app.engine import Subsystem
from app.models.siwasbang.gnrm import AksiGnrm, GugusTugasGnrm
from app.models.siwasbang.ppwk import Ppwk, PpwkAnggota
from app.models.siwasbang.rekap import CHARTS, RECAPS
from app.models.siwasbang.wasbang import KaderBelaNegara, KegiatanWasbang, SimbolNegaraPantau

SUBSYSTEM = Subsystem(
    code="siwasbang", label="SIWASBANG",
    long_label="Sistem Informasi Bina Ideologi, Karakter dan Wawasan Kebangsaan", order=80,
    icon="flag",
    # In the order of the menu: activities first, for they are entered most.
    entities=(KegiatanWasbang, Ppwk, PpwkAnggota, GugusTugasGnrm, AksiGnrm, KaderBelaNegara,
              SimbolNegaraPantau),
    recaps=RECAPS, charts=CHARTS)
