"""Political developments of a region: reports by aspect, the team that writes them, demonstrations.

Each region forms a team of monitoring, reporting and evaluation (Permendagri 61/2011) and reports
monthly, or at once after an event. Facts, analysis, prediction and recommendation are told apart.
Events and organisations are recorded, never a person's opinion; records begin as terbatas.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Klasifikasi,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
)
from app.engine.indonesian import long_date
from app.models.berdasar import Berdasar
from app.models.simpoldagri import dasar
from app.models.simpoldagri.choices import AspekPolitik, JenisLaporanPolitik, SifatUnjukRasa
from app.models.simpoldagri.choices_sipantau import UnsurDesk


class LaporanPerkembanganPolitik(Regional, Approvable, Base):
    """What happened in one aspect, what it means, and what is advised."""

    __entity__ = Entity(
        "Perkembangan politik", key=("judul", "tanggal"), icon="news", stock="tanggal",
        listed=("judul", "tanggal", "jenis_laporan", "aspek"),
        filters=("jenis_laporan", "aspek"), sort="-tanggal", similar=("judul",),
        starts_as=Klasifikasi.TERBATAS, law=dasar.PEMANTAUAN,
        help="Laporan perkembangan politik daerah menurut aspeknya.",
        sections=(("Laporan", "judul"), ("Isi laporan", "uraian_fakta")))

    judul: Mapped[str] = field(
        "Judul", size=200, identity=True, search=True, help="Pokok laporan dalam satu kalimat.",
        law=dasar.PEMANTAUAN)
    tanggal: Mapped[date] = field(
        "Tanggal laporan", identity=True, high="hari_ini", law=dasar.PEMANTAUAN,
        help="Hari laporan dibuat; rekap memakai tanggal ini.")
    jenis_laporan: Mapped[JenisLaporanPolitik] = field(
        "Jenis laporan", default=JenisLaporanPolitik.BULANAN, law=dasar.PEMANTAUAN,
        help="Bulanan, atau insidental untuk lapor cepat.")
    aspek: Mapped[AspekPolitik] = field(
        "Aspek", help="Satu laporan untuk satu aspek.", law=dasar.PEMANTAUAN)

    uraian_fakta: Mapped[str] = field(
        "Fakta", help="Apa, siapa, di mana, kapan, dan bagaimana, tanpa pendapat.",
        law=dasar.PEMANTAUAN)
    analisis: Mapped[str] = field(
        "Analisis", help="Sebab dan arti kejadian bagi daerah.", law=dasar.PEMANTAUAN)
    prediksi: Mapped[str] = field(
        "Prediksi", help="Perkembangan yang mungkin terjadi.", law=dasar.PEMANTAUAN)
    rekomendasi: Mapped[str] = field(
        "Rekomendasi", help="Langkah yang disarankan dan kepada siapa.", law=dasar.PEMANTAUAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Yang sudah dikerjakan atas rekomendasi.", law=dasar.PEMANTAUAN)
    lampiran_id: Mapped[int | None] = attachment(
        "Lampiran", help="Foto atau dokumen pendukung.", law=dasar.PEMANTAUAN)

    @derived("Aspek dan pokok")
    def pokok(self) -> str:
        """Head the printed report with its aspect and subject."""
        aspek = f"{self.aspek.label}: " if self.aspek else ""
        return f"{aspek}{self.judul} ({long_date(self.tanggal)})" if self.tanggal else self.judul


class TimPemantauanAnggota(Part, Base):
    """A member of the monitoring team."""

    __entity__ = Entity(
        "Anggota tim", key=("nama",), icon="users", listed=("nama", "unsur", "jabatan"),
        law=dasar.PEMANTAUAN, help="Anggota tim sesuai surat keputusan.")

    tim_pemantauan_id: Mapped[int] = owner("tim_pemantauan")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai surat keputusan.",
        law=dasar.PEMANTAUAN)
    unsur: Mapped[UnsurDesk] = field(
        "Unsur", help="Instansi yang diwakili.", law=dasar.PEMANTAUAN)
    jabatan: Mapped[str | None] = field(
        "Jabatan dalam tim", size=80, help="Ketua, sekretaris, atau anggota.",
        law=dasar.PEMANTAUAN)


class TimPemantauan(Berdasar, Regional, Approvable, Base):
    """The team a region has formed for a year or a term."""

    __entity__ = Entity(
        "Tim pemantauan politik", key=("nomor_sk",), icon="users-group", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "ketua", "berlaku_sampai"), expires="berlaku_sampai",
        law=dasar.PEMANTAUAN,
        help="Tim pemantauan, pelaporan, dan evaluasi perkembangan politik di daerah.")

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, unique="kantor", search=True, law=dasar.PEMANTAUAN,
        help="Nomor keputusan pembentukan tim.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini",
        help="Tanggal keputusan kepala daerah yang membentuk tim.",
        law=dasar.PEMANTAUAN)
    berlaku_sampai: Mapped[date] = field(
        "Berlaku sampai", help="Hari terakhir tugas tim.", law=dasar.PEMANTAUAN)
    ketua: Mapped[str] = field(
        "Ketua", size=120, help="Nama atau jabatan ketua tim.", law=dasar.PEMANTAUAN)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan.", law=dasar.PEMANTAUAN)
    anggota: Mapped[list[TimPemantauanAnggota]] = many(
        "tim_pemantauan_anggota", "Anggota", "Satu baris untuk setiap anggota.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The term ends after the decree, and no member is written twice."""
        if self.tanggal_sk and self.berlaku_sampai and self.berlaku_sampai <= self.tanggal_sk:
            yield Problem("berlaku_sampai", "Tugas tim harus berakhir sesudah tanggal SK.")
        kali = Counter((row.nama or "").strip().casefold() for row in self.anggota)
        for row in self.anggota:
            if kali[(row.nama or "").strip().casefold()] > 1:
                yield Problem(inside("anggota", row, "nama"),
                              "Anggota ini ditulis lebih dari satu kali.")
        if not self.anggota:
            yield Problem("anggota", "Isi anggota tim sesuai surat keputusan.", at_submit=True)


class UnjukRasa(Regional, Approvable, Base):
    """A demonstration: where, by which group, about what, how it went and was handled."""

    __entity__ = Entity(
        "Unjuk rasa", key=("isu", "waktu"), icon="speakerphone", stock="waktu",
        listed=("isu", "waktu", "lokasi", "kelompok", "jumlah_massa", "sifat"),
        filters=("sifat",), totals=("jumlah_massa",), sort="-waktu",
        starts_as=Klasifikasi.TERBATAS, law=dasar.UNJUK_RASA,
        help="Penyampaian pendapat di muka umum; yang dicatat peristiwa dan kelompoknya.")

    isu: Mapped[str] = field(
        "Isu", also=("Isu/tuntutan",), size=200, identity=True, search=True,
        help="Hal yang disuarakan.", law=dasar.UNJUK_RASA)
    waktu: Mapped[datetime] = field(
        "Waktu", also=("Tanggal",), identity=True, high="hari_ini", help="Tanggal dan jam mulai.",
        law=dasar.UNJUK_RASA)
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat berlangsung.", law=dasar.UNJUK_RASA)
    kelompok: Mapped[str] = field(
        "Kelompok", also=("Kelompok massa",),
        size=200, law=dasar.UNJUK_RASA,
        help="Nama organisasi atau kelompok, bukan nama orang.")
    jumlah_massa: Mapped[int | None] = field(
        "Jumlah massa", low=0, unit="orang", help="Perkiraan banyaknya peserta.",
        law=dasar.UNJUK_RASA)
    sifat: Mapped[SifatUnjukRasa] = field(
        "Sifat", help="Damai atau anarkis.", law=dasar.UNJUK_RASA)
    pemberitahuan: Mapped[bool | None] = field(
        "Ada pemberitahuan", law=dasar.UNJUK_RASA,
        help="Ya bila sudah diberitahukan kepada kepolisian.")
    tuntutan: Mapped[str | None] = field(
        "Tuntutan",
        help="Yang diminta massa, satu per baris, menurut orasi atau pernyataan tertulis.",
        law=dasar.UNJUK_RASA)
    penanganan: Mapped[str | None] = field(
        "Penanganan", help="Pengamanan, dialog, dan hasilnya.", law=dasar.UNJUK_RASA)
    dokumentasi_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Foto atau laporan peristiwa.", law=dasar.UNJUK_RASA)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """What turned violent was handled somehow."""
        if self.sifat == SifatUnjukRasa.ANARKIS and not self.penanganan:
            yield Problem("penanganan", "Tulis penanganannya karena unjuk rasa ini anarkis.",
                          at_submit=True)
