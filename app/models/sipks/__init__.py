"""SIPKS: teams, plans, potentials, events, declared states and recovery of social conflicts.

The petugas of the office in whose region it lies enters, the pengawas of that office approves, the
province and the centre read and print. Ruled by UU 7/2012, PP 2/2015 and Permendagri 42/2015. One
theme is one file of this package.
"""
from app.engine import Subsystem
from app.models.sipks.aksi import AksiPks, RencanaAksiPks
from app.models.sipks.keadaan import StatusKeadaanKonflik
from app.models.sipks.pemulihan import Pemulihan
from app.models.sipks.peristiwa import PeristiwaKonflik, PeristiwaPihak
from app.models.sipks.potensi import PotensiKonflik, PotensiPihak
from app.models.sipks.rekap import CHARTS, RECAPS
from app.models.sipks.timdu import TimduPks, TimduPksAnggota

SUBSYSTEM = Subsystem(
    code="sipks", label="SIPKS", long_label="Sistem Informasi Penanganan Konflik Sosial", order=40,
    icon="alert-triangle",
    entities=(PeristiwaKonflik, PeristiwaPihak, PotensiKonflik, PotensiPihak, TimduPks,
              TimduPksAnggota, RencanaAksiPks, AksiPks, StatusKeadaanKonflik, Pemulihan),
    recaps=RECAPS, charts=CHARTS)
