"""PUSKOMIN: early vigilance in the regions, the daily situation, and who is here from abroad.

The petugas of the office in whose region it happens enters, the pengawas of that office approves,
the province and the centre read and print. Reports and persons begin as Terbatas, so that only who
is cleared for it opens them. Ruled by Permendagri 2/2018 as amended by 46/2019 (kewaspadaan dini),
49/2010 (orang asing) and 50/2010 (tenaga kerja asing).
"""
from app.engine import Subsystem
from app.models.puskomin.asing import DaftarNegara, LembagaAsing, OrangAsing, Tka
from app.models.puskomin.forum import BatasAnggotaWasdin, ForumWasdin, ForumWasdinAnggota
from app.models.puskomin.laporan import LaporanWasdin, LaporanWasdinItem
from app.models.puskomin.lapsitda import Lapsitda, LapsitdaItem
from app.models.puskomin.rekap import CHARTS, RECAPS
from app.models.puskomin.tim import TimAsingAnggota, TimPemantauanOrangAsing

SUBSYSTEM = Subsystem(
    code="puskomin", label="PUSKOMIN",
    long_label="Pusat Komunikasi dan Informasi Kewaspadaan Dini", order=50, icon="eye",
    entities=(Lapsitda, LapsitdaItem, LaporanWasdin, LaporanWasdinItem, ForumWasdin,
              ForumWasdinAnggota, OrangAsing, Tka, LembagaAsing, TimPemantauanOrangAsing,
              TimAsingAnggota, BatasAnggotaWasdin, DaftarNegara),
    recaps=RECAPS, charts=CHARTS)
