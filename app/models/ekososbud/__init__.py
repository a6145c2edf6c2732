"""EKOSOSBUD: harmony and integration, the fight against narcotics, faith, and resilience.

The petugas of the office in whose region they stand enters, the pengawas of that office approves,
the province and the centre read and print. Ruled by PBM 9/2006 and 8/2006 (FKUB, houses of
worship), Permendagri 34/2006 (FPK), Permendagri 12/2019 (P4GN) and PBM 43/2009 and 41/2009
(penghayat).
"""
from app.engine import Subsystem
from app.models.ekososbud.fkub import Fkub, FkubAnggota, FkubKegiatan, FkubTahunan
from app.models.ekososbud.fpk import Fpk, FpkAnggota, SukuEtnisOrganisasi
from app.models.ekososbud.ibadat import RumahIbadatPermohonan, SyaratRumahIbadat
from app.models.ekososbud.ibadat_sementara import IzinSementaraRumahIbadat
from app.models.ekososbud.kepercayaan import AliranKeagamaan, OrganisasiPenghayat
from app.models.ekososbud.ketahanan import (
    IndeksKetahanan,
    PantauBudaya,
    PantauEkonomi,
    PantauEkonomiKomoditas,
    PantauSosial,
)
from app.models.ekososbud.narkoba import KawasanRawanNarkoba, KegiatanP4gn, ProdukHukumP4gn
from app.models.ekososbud.p4gn import TimduAnggota, TimduP4gn
from app.models.ekososbud.pakem import TimPakem, TimPakemAnggota, TimPakemRapat
from app.models.ekososbud.rad import RadP4gn, RadP4gnAksi
from app.models.ekososbud.rekap import CHARTS, RECAPS

SUBSYSTEM = Subsystem(
    code="ekososbud", label="EKOSOSBUD",
    long_label="Sistem Informasi Ketahanan Ekonomi, Sosial dan Budaya", order=20,
    icon="heart-handshake",
    # In the order of the menu: forums, houses of worship, narcotics, faith, resilience.
    entities=(Fkub, FkubAnggota, FkubKegiatan, FkubTahunan, RumahIbadatPermohonan,
              IzinSementaraRumahIbadat, SyaratRumahIbadat, Fpk, FpkAnggota, SukuEtnisOrganisasi,
              TimduP4gn, TimduAnggota, RadP4gn, RadP4gnAksi, KegiatanP4gn, KawasanRawanNarkoba,
              ProdukHukumP4gn, OrganisasiPenghayat, AliranKeagamaan, TimPakem, TimPakemAnggota,
              TimPakemRapat, PantauEkonomi, PantauEkonomiKomoditas, PantauSosial, PantauBudaya,
              IndeksKetahanan),
    recaps=RECAPS, charts=CHARTS)
