"""SIORMAS: community organisations, their boards and papers, and their reports of existence.

The petugas of the office where an ormas is registered enters, the pengawas of that office approves,
the province and the centre read and print. Ruled by UU 17/2013 as amended by UU 16/2017, PP
58/2016, PP 59/2016, Permendagri 56/2017 and Permendagri 57/2017. One theme is one file of this
package.
"""
from app.engine import Subsystem
from app.models.siormas.acuan import BidangKegiatan, Persyaratan
from app.models.siormas.asing import OrmasAsing, OrmasAsingLokasi, OrmasAsingStaf
from app.models.siormas.berita_acara import BeritaAcaraFoto, BeritaAcaraLapangan, BeritaAcaraPetugas
from app.models.siormas.hibah import OrmasHibahPemberdayaan
from app.models.siormas.lapor import LaporKeberadaan, LaporPersyaratan
from app.models.siormas.laporan import OrmasLaporanKegiatan, OrmasLaporanRincian
from app.models.siormas.legalitas import OrmasLegalitas
from app.models.siormas.ormas import Ormas
from app.models.siormas.pengaduan import OrmasPengaduan
from app.models.siormas.pengawasan import OrmasPengawasan
from app.models.siormas.pengurus import OrmasBidang, OrmasPendiri, OrmasPengurus
from app.models.siormas.permohonan import PermohonanPersyaratan, PermohonanSkt
from app.models.siormas.rekap import CHARTS, RECAPS
from app.models.siormas.rekap_terbit import OrmasRekapTerbit, OrmasRekapWilayah
from app.models.siormas.sanksi import OrmasSanksi

SUBSYSTEM = Subsystem(
    code="siormas", label="SIORMAS", long_label="Sistem Informasi Organisasi Kemasyarakatan",
    order=10, icon="users",
    entities=(Ormas, OrmasLegalitas, OrmasPengurus, OrmasPendiri, OrmasBidang, LaporKeberadaan,
              LaporPersyaratan, PermohonanSkt, PermohonanPersyaratan, BeritaAcaraLapangan,
              BeritaAcaraPetugas, BeritaAcaraFoto, OrmasLaporanKegiatan, OrmasLaporanRincian,
              OrmasPengawasan, OrmasPengaduan, OrmasSanksi, OrmasAsing, OrmasAsingLokasi,
              OrmasAsingStaf, OrmasHibahPemberdayaan, OrmasRekapTerbit, OrmasRekapWilayah,
              BidangKegiatan, Persyaratan),
    recaps=RECAPS, charts=CHARTS)
