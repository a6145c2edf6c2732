"""SIMLAP: who owes which report, instructions and messages, the leaders' forum, and the office.

The petugas of an office enters, its pengawas approves, the levels above read, print, and accept or
return what is reported; pimpinan write disposisi and instruksi. A letter to another office crosses
by one door, told of in `kirim.py`. Ruled by UU 23/2014 Pasal 25 and 26, PP 12/2022, Permendagri
11/2019 and Perpres 95/2018. One theme is one file of this package.
"""
from app.engine import Subsystem
from app.models.simlap.disposisi import Disposisi, DisposisiTujuan
from app.models.simlap.forkopimda import (
    Forkopimda,
    ForkopimdaAnggota,
    ForkopimdaRapat,
    RapatTindakLanjut,
)
from app.models.simlap.instruksi import Instruksi, InstruksiTerima, InstruksiTujuan
from app.models.simlap.kewajiban import KewajibanLapor
from app.models.simlap.laporan import Laporan
from app.models.simlap.pegawai import KesbangpolPegawai, PegawaiDiklat
from app.models.simlap.penelitian import SuratKeteranganPenelitian
from app.models.simlap.pesan import Pesan, PesanTerima, PesanTujuan
from app.models.simlap.profil import KesbangpolProfil
from app.models.simlap.program import ProgramKegiatan, ProgramRealisasi
from app.models.simlap.rekap import CHARTS, RECAPS
from app.models.simlap.terima import LaporanTerima

SUBSYSTEM = Subsystem(
    code="simlap", label="SIMLAP", long_label="Sistem Informasi Manajemen Pelaporan",
    order=60, icon="file-description",
    entities=(Laporan, LaporanTerima, Instruksi, InstruksiTujuan, InstruksiTerima, Disposisi,
              DisposisiTujuan, Pesan, PesanTujuan, PesanTerima, Forkopimda, ForkopimdaAnggota,
              ForkopimdaRapat, RapatTindakLanjut, ProgramKegiatan, ProgramRealisasi,
              KesbangpolPegawai, PegawaiDiklat, KesbangpolProfil, SuratKeteranganPenelitian,
              KewajibanLapor),
    recaps=RECAPS, charts=CHARTS)
