"""EKOSOSBUD: forums of harmony and integration, the team against narcotics, and organisations.

The petugas of the office in whose region they stand enters, the pengawas of that office approves
the forums, the province and the centre read and print. Ruled by PBM 9/2006 and 8/2006 (FKUB),
Permendagri 34/2006 (FPK), Permendagri 12/2019 (P4GN) and PBM 43/2009 and 41/2009 (penghayat).
"""
from app.engine import Subsystem
from app.models.ekososbud.fkub import Fkub, FkubAnggota, FkubKegiatan
from app.models.ekososbud.fpk import Fpk, FpkAnggota
from app.models.ekososbud.kepercayaan import AliranKeagamaan, OrganisasiPenghayat
from app.models.ekososbud.p4gn import TimduAnggota, TimduP4gn
from app.models.ekososbud.rekap import CHARTS, RECAPS

SUBSYSTEM = Subsystem(
    code="ekososbud", label="EKOSOSBUD",
    long_label="Sistem Informasi Ketahanan Ekonomi, Sosial dan Budaya", order=20,
    icon="heart-handshake",
    entities=(Fkub, FkubAnggota, FkubKegiatan, Fpk, FpkAnggota, TimduP4gn, TimduAnggota,
              OrganisasiPenghayat, AliranKeagamaan),
    recaps=RECAPS, charts=CHARTS)
