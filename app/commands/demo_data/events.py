"""The events that days of LAPSITDA are made of: invented, of every field and kind, none of persons.

Told once and drawn by weight, so that a month of a region looks as a month does: mostly small
matters of order, trade and neighbourhood, seldom anything grave.
"""
from __future__ import annotations

from dataclasses import dataclass

from app.models.puskomin.choices import BidangAthg, JenisAthg, Urgensi

SUMBER = ("Laporan kecamatan", "Laporan FKDM kecamatan", "Laporan kelurahan", "Pemantauan lapangan",
          "Media daring", "Informasi Bhabinkamtibmas")


@dataclass(frozen=True)
class Kejadian:
    """One event as an office would tell it."""

    weight: int
    bidang: BidangAthg
    jenis: JenisAthg
    urgensi: Urgensi
    judul: str
    uraian: str
    dampak: str
    penanganan: str
    analisa: str
    rekomendasi: str


KEJADIAN = (
    Kejadian(9, BidangAthg.KEAMANAN, JenisAthg.GANGGUAN, Urgensi.SEDANG,
             "Perkelahian antarkelompok remaja",
             "Dua kelompok remaja saling lempar batu seusai pertandingan; warga melerai dan "
             "keadaan pulih dalam satu jam.",
             "Dua kendaraan rusak ringan.", "Patroli bersama dan pembinaan di sekolah.",
             "Dapat terulang pada pertandingan berikutnya.",
             "Pertemuan orang tua dan sekolah sebelum pertandingan."),
    Kejadian(7, BidangAthg.EKONOMI, JenisAthg.GANGGUAN, Urgensi.RENDAH,
             "Kenaikan harga cabai dan bawang di pasar",
             "Harga cabai naik 30 persen dalam sepekan karena pasokan dari luar daerah tertunda.",
             "Keluhan pedagang dan pembeli.", "Operasi pasar oleh dinas perdagangan.",
             "Harga diperkirakan turun setelah pasokan masuk.", "Pemantauan harga harian."),
    Kejadian(6, BidangAthg.SOSIAL, JenisAthg.GANGGUAN, Urgensi.SEDANG,
             "Penolakan warga terhadap tempat pengolahan sampah",
             "Sekitar 60 warga menyampaikan keberatan di kantor kelurahan atas rencana tempat "
             "pengolahan sampah; berlangsung tertib.",
             "Pembangunan tertunda.", "Dialog di kantor kelurahan.",
             "Keberatan meluas bila rencana tidak dijelaskan.",
             "Sosialisasi dan kunjungan lokasi."),
    Kejadian(5, BidangAthg.EKONOMI, JenisAthg.TANTANGAN, Urgensi.SEDANG,
             "Unjuk rasa pekerja tentang upah",
             "Sekitar 150 pekerja menyampaikan tuntutan upah di halaman kantor dinas tenaga kerja; "
             "perwakilan diterima dan massa bubar pukul 14.00.",
             "Lalu lintas tersendat.", "Pengamanan dan mediasi dengan dinas tenaga kerja.",
             "Aksi lanjutan mungkin terjadi menjelang penetapan upah.",
             "Pertemuan tiga pihak sebelum penetapan upah."),
    Kejadian(4, BidangAthg.POLITIK, JenisAthg.TANTANGAN, Urgensi.SEDANG,
             "Penyampaian aspirasi tentang hasil pemilihan kepala desa",
             "Pendukung salah satu calon mendatangi kantor kecamatan meminta penghitungan ulang; "
             "panitia memberi penjelasan.",
             "Pelayanan kecamatan terhenti dua jam.", "Mediasi oleh camat dan panitia.",
             "Reda bila keberatan dijawab tertulis.", "Jawaban tertulis panitia dalam tiga hari."),
    Kejadian(3, BidangAthg.POLITIK, JenisAthg.GANGGUAN, Urgensi.RENDAH,
             "Perusakan alat peraga sosialisasi",
             "Beberapa spanduk sosialisasi ditemukan sobek di tepi jalan; pelaku belum diketahui.",
             "Tidak ada korban.", "Pendataan dan pelaporan kepada pengawas.",
             "Belum mengarah pada ketegangan.", "Imbauan kepada semua pihak."),
    Kejadian(3, BidangAthg.IDEOLOGI, JenisAthg.ANCAMAN, Urgensi.TINGGI,
             "Penyebaran selebaran yang menolak dasar negara",
             "Selebaran tanpa nama ditemukan di tiga halte; isinya menolak dasar negara.",
             "Keresahan warga sekitar.", "Selebaran diamankan dan diteruskan kepada kepolisian.",
             "Penyebaran dapat berlanjut di tempat keramaian.",
             "Penguatan pemantauan FKDM dan penyuluhan wawasan kebangsaan."),
    Kejadian(3, BidangAthg.IDEOLOGI, JenisAthg.TANTANGAN, Urgensi.RENDAH,
             "Kurangnya peserta kegiatan wawasan kebangsaan",
             "Kegiatan di balai warga dihadiri kurang dari separuh undangan.",
             "Sasaran kegiatan tidak tercapai.", "Penjadwalan ulang pada hari libur.",
             "Waktu kegiatan kurang sesuai.", "Pelibatan karang taruna."),
    Kejadian(4, BidangAthg.SOSIAL, JenisAthg.ANCAMAN, Urgensi.TINGGI,
             "Ketegangan antarwarga dua kampung tentang batas lahan",
             "Warga dua kampung berkumpul di lahan yang dipersengketakan; aparat memisahkan kedua "
             "pihak sebelum terjadi kekerasan.",
             "Kegiatan bertani terhenti.", "Penjagaan bersama dan pertemuan tokoh kedua kampung.",
             "Dapat menjadi bentrok bila pengukuran ditunda.",
             "Pengukuran ulang oleh kantor pertanahan pekan ini."),
    Kejadian(3, BidangAthg.SOSIAL, JenisAthg.HAMBATAN, Urgensi.RENDAH,
             "Keterlambatan penyaluran bantuan sosial",
             "Penyaluran tertunda karena perbaikan data penerima; warga menanyakan ke kelurahan.",
             "Antrean di kantor kelurahan.", "Penjelasan jadwal oleh dinas sosial.",
             "Selesai setelah data diperbaiki.", "Pengumuman jadwal di setiap RW."),
    Kejadian(2, BidangAthg.BUDAYA, JenisAthg.GANGGUAN, Urgensi.RENDAH,
             "Perselisihan izin pertunjukan seni",
             "Penyelenggara dan warga berselisih tentang jam pertunjukan; disepakati selesai pukul "
             "22.00.",
             "Tidak ada.", "Musyawarah di kelurahan.", "Tidak berkembang.",
             "Penetapan jam pertunjukan dalam izin."),
    Kejadian(2, BidangAthg.BUDAYA, JenisAthg.TANTANGAN, Urgensi.RENDAH,
             "Rencana pembongkaran bangunan cagar budaya",
             "Komunitas menyampaikan keberatan atas rencana pembongkaran bangunan lama.",
             "Perhatian media setempat.", "Koordinasi dengan tim ahli cagar budaya.",
             "Keberatan dapat meluas di media sosial.", "Penundaan sampai kajian selesai."),
    Kejadian(2, BidangAthg.PERTAHANAN, JenisAthg.ANCAMAN, Urgensi.SEDANG,
             "Pesawat nirawak tanpa izin di sekitar objek vital",
             "Pesawat nirawak terlihat dua kali di atas instalasi; pemilik belum diketahui.",
             "Tidak ada.", "Koordinasi dengan komando kewilayahan.",
             "Tujuan penerbangan belum diketahui.", "Peningkatan pengamatan pada malam hari."),
    Kejadian(1, BidangAthg.PERTAHANAN, JenisAthg.HAMBATAN, Urgensi.RENDAH,
             "Sengketa lahan latihan dengan penggarap",
             "Penggarap meminta waktu panen sebelum lahan latihan dikosongkan.",
             "Latihan tertunda.", "Mediasi oleh kecamatan.", "Selesai setelah panen.",
             "Kesepakatan tertulis tentang waktu panen."),
    Kejadian(5, BidangAthg.KEAMANAN, JenisAthg.ANCAMAN, Urgensi.SEDANG,
             "Peredaran minuman keras oplosan",
             "Warga melaporkan penjualan minuman keras oplosan di dekat terminal; petugas menyita "
             "40 botol.",
             "Kekhawatiran warga.", "Operasi gabungan Satpol PP dan kepolisian.",
             "Penjual berpindah tempat.", "Operasi berkala menjelang akhir pekan."),
    Kejadian(1, BidangAthg.KEAMANAN, JenisAthg.ANCAMAN, Urgensi.KRITIS,
             "Bentrok dua kelompok massa di pusat kota",
             "Dua kelompok massa saling serang selama 40 menit; tiga orang luka ringan dan lima "
             "kios rusak.",
             "Pusat pertokoan tutup sampai malam.",
             "Pemisahan massa, penjagaan 24 jam, dan pertemuan pimpinan kedua kelompok.",
             "Serangan balasan mungkin terjadi dalam dua hari.",
             "Rapat Forkopimda malam ini dan penjagaan di tiga titik."),
    Kejadian(3, BidangAthg.KEAMANAN, JenisAthg.HAMBATAN, Urgensi.RENDAH,
             "Pos keamanan lingkungan tidak aktif",
             "Enam pos keamanan lingkungan tidak berjaga karena kekurangan petugas.",
             "Pencurian ringan meningkat.", "Pengaktifan ronda oleh RW.",
             "Membaik setelah jadwal disusun.", "Pembinaan satuan linmas."),
    Kejadian(3, BidangAthg.EKONOMI, JenisAthg.ANCAMAN, Urgensi.SEDANG,
             "Penawaran investasi tanpa izin",
             "Warga dua kelurahan melaporkan penawaran investasi dengan imbal hasil tidak wajar.",
             "Kerugian belum dihitung.", "Imbauan dan penerusan kepada satuan tugas.",
             "Korban dapat bertambah.", "Penyuluhan kepada warga dan perangkat kelurahan."),
)
