"""SIMPOLDAGRI with SIPANTAU: parties and their aid, seats and votes, heads of region, elections.

The centre keeps parties, elections and stages; each office enters what belongs to its region, the
pengawas of that office approves, province and centre read and print. Ruled by UU 2/2008 jo. UU
2/2011, PP 5/2009 jo. PP 1/2018, Permendagri 36/2018 jo. 78/2020 and Permendagri 61/2011.
"""
from app.engine import Subsystem
from app.models.simpoldagri.desk import DeskPemilu, DeskPemiluAnggota, Nphd
from app.models.simpoldagri.idi import Idi
from app.models.simpoldagri.kepala_daerah import KepalaDaerah, KepalaDaerahPengusung
from app.models.simpoldagri.lpj import BanpolLpj, BanpolLpjBarang, BanpolLpjKegiatan
from app.models.simpoldagri.parpol import Parpol, ParpolKepengurusan
from app.models.simpoldagri.pemilu import Pemilu, PesertaPemilu, Tahapan
from app.models.simpoldagri.pencairan import BanpolPencairan
from app.models.simpoldagri.pendidikan import PendidikanPolitik
from app.models.simpoldagri.pengajuan import BanpolBerkas, BanpolPengajuan, BanpolTim
from app.models.simpoldagri.perkembangan import (
    LaporanPerkembanganPolitik,
    TimPemantauan,
    TimPemantauanAnggota,
    UnjukRasa,
)
from app.models.simpoldagri.perolehan import PerolehanPemilu
from app.models.simpoldagri.rekap import CHARTS, RECAPS
from app.models.simpoldagri.sipantau import (
    PantauDokumen,
    PantauKesiapan,
    PantauTahapan,
    PetugasSipantau,
)
from app.models.simpoldagri.tarif import BanpolTarif

SUBSYSTEM = Subsystem(
    code="simpoldagri", label="SIMPOLDAGRI",
    long_label="Sistem Informasi Politik Dalam Negeri dan SIPANTAU", order=30, icon="scale",
    entities=(
        ParpolKepengurusan, PerolehanPemilu, KepalaDaerah, KepalaDaerahPengusung,
        BanpolTarif, BanpolPengajuan, BanpolBerkas, BanpolTim, BanpolPencairan,
        BanpolLpj, BanpolLpjKegiatan, BanpolLpjBarang,
        PendidikanPolitik, Idi, LaporanPerkembanganPolitik, TimPemantauan, TimPemantauanAnggota,
        UnjukRasa, PantauTahapan, PantauDokumen, PantauKesiapan, Nphd, DeskPemilu,
        DeskPemiluAnggota, PetugasSipantau, Parpol, Pemilu, PesertaPemilu, Tahapan),
    recaps=RECAPS, charts=CHARTS)
