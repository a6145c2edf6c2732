"""SIPANTAU: how the stages of an election stand in a region, how ready it is, and who keeps watch.

A desk is kept up to date from hour to hour, so stages and readiness carry no approval: the trail
keeps every change, and province and centre read at once. Stages are the centre's list
(`pemilu.py`); grants and desks stand in `desk.py`. Ruled by UU 7/2017 and UU 10/2016.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import (
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    field,
    many,
    owner,
    ref,
)
from app.engine.indonesian import long_date
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices_sipantau import (
    ButirKesiapan,
    PeranPetugas,
    StatusTahapan,
    TingkatKerawanan,
)

SERATUS = Decimal(100)


class PantauDokumen(Part, Base):
    """A paper or picture that shows how the stage stands."""

    __entity__ = Entity(
        "Dokumen pemantauan", key=("nama",), icon="file-text", listed=("nama", "keterangan"),
        law=dasar.PEMILU, help="Dokumen pendukung pemantauan.")

    pantau_tahapan_id: Mapped[int] = owner("pantau_tahapan")
    nama: Mapped[str] = field(
        "Nama dokumen", size=160, identity=True,
        help="Misalnya berita acara pleno atau NPHD yang sudah ditandatangani.",
        law=dasar.PEMILU)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Isi pokok dokumen.", law=dasar.PEMILU)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Pindaian atau foto.", law=dasar.PEMILU)


class PantauTahapan(Regional, Base):
    """One stage in one region, as it stands now."""

    __entity__ = Entity(
        "Pemantauan tahapan", key=("tahapan_id",), icon="progress-check", sort="-tanggal",
        listed=("ringkasan", "status_tahapan", "persentase", "tanggal", "pelapor"),
        filters=("tahapan_id", "status_tahapan"), stock="tanggal", law=dasar.PEMILU,
        unique=((("wilayah_kode", "tahapan_id"),
                 "Tahapan ini sudah dipantau kantor Anda; perbarui data yang ada."),),
        help="Keadaan setiap tahapan pemilu atau pilkada di wilayah kantor ini.")

    tahapan_id: Mapped[int] = ref(
        "tahapan", "Tahapan", identity=True, offered=tempat.TAHAPAN_DISELENGGARAKAN,
        help="Hanya tahapan pemilu atau pilkada yang diselenggarakan di wilayah ini.",
        law=dasar.PEMILU)
    tanggal: Mapped[date] = field(
        "Keadaan per tanggal", identity=True, high="hari_ini", law=dasar.PEMILU,
        help="Hari terakhir keadaan ini diperiksa; rekap memakai tanggal ini.")
    status_tahapan: Mapped[StatusTahapan] = field(
        "Keadaan tahapan", identity=True, law=dasar.PEMILU,
        help="Belum mulai, berjalan, selesai, atau terhambat.")
    ringkasan: Mapped[str | None] = field(
        "Ringkasan", size=200, filled=True, search=True, law=dasar.PEMILU,
        help="Satu kalimat tentang keadaan terakhir; bila kosong diisi nama tahapan.")
    persentase: Mapped[Decimal | None] = field(
        "Kemajuan (%)", kind=Kind.PERCENT, low=0, high=100, filled=True, law=dasar.PEMILU,
        help="Kemajuan pelaksanaan; belum mulai 0 dan selesai 100 diisi otomatis.")
    hambatan: Mapped[str | None] = field(
        "Hambatan", help="Hal yang menghambat.", law=dasar.PEMILU)
    koordinasi: Mapped[str | None] = field(
        "Koordinasi", help="Instansi yang sudah dihubungi dan hasilnya.", law=dasar.PEMILU)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Langkah berikutnya dan penanggung jawabnya.", law=dasar.PEMILU)
    pelapor: Mapped[str | None] = field(
        "Pelapor", size=120, help="Petugas atau instansi yang melaporkan.", law=dasar.PEMILU)
    dokumen: Mapped[list[PantauDokumen]] = many(
        "pantau_dokumen", "Dokumen", "Dokumen pendukung.")

    def fill(self, ask: Any) -> None:
        """A stage not begun stands at 0, a finished one at 100; without words it has its name."""
        if self.ringkasan is None and self.tahapan_id:
            tahapan = ask.get("tahapan", self.tahapan_id)
            self.ringkasan = tahapan.nama if tahapan else None
        if self.persentase is None:
            self.persentase = {StatusTahapan.BELUM: Decimal(0),
                               StatusTahapan.SELESAI: SERATUS}.get(self.status_tahapan)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """State, figure and hindrance agree; the stage belongs to this kind of region."""
        yield from self._figure()
        tahapan = ask.get("tahapan", self.tahapan_id) if self.tahapan_id else None
        if tahapan is None:
            return
        yield from tempat.diselenggarakan(self, ask, tahapan.pemilu_id, "tahapan_id")
        yield from self._schedule(tahapan)

    def _figure(self) -> Iterator[Problem]:
        keadaan, angka = self.status_tahapan, self.persentase
        if keadaan is None:
            return
        if angka is None:
            yield Problem("persentase", "Isi kemajuan pelaksanaan.")
        elif keadaan == StatusTahapan.SELESAI and angka != SERATUS:
            yield Problem("persentase", "Tahapan yang selesai berarti 100 %.")
        elif keadaan == StatusTahapan.BELUM and angka:
            yield Problem("persentase", "Tahapan yang belum mulai berarti 0 %.")
        elif keadaan in (StatusTahapan.BERJALAN, StatusTahapan.TERHAMBAT) and angka == SERATUS:
            yield Problem("persentase", "Kemajuan 100 % berarti tahapan selesai.")
        if keadaan == StatusTahapan.TERHAMBAT and not self.hambatan:
            yield Problem("hambatan", "Tulis hambatannya.")
        if keadaan == StatusTahapan.TERHAMBAT and not self.tindak_lanjut:
            yield Problem("tindak_lanjut", "Tulis tindak lanjut atas hambatan ini.", warning=True)

    def _schedule(self, tahapan: Any) -> Iterator[Problem]:
        hari = self.tanggal
        if hari and tahapan.mulai and hari < tahapan.mulai \
                and self.status_tahapan in (StatusTahapan.BERJALAN, StatusTahapan.SELESAI):
            yield Problem("status_tahapan", "Menurut jadwal, tahapan ini baru mulai "
                          f"{long_date(tahapan.mulai)}.", warning=True)
        if hari and tahapan.selesai and hari > tahapan.selesai \
                and self.status_tahapan != StatusTahapan.SELESAI:
            yield Problem("status_tahapan", "Menurut jadwal, tahapan ini berakhir "
                          f"{long_date(tahapan.selesai)}.", warning=True)


class PantauKesiapan(Regional, Base):
    """How ready a region is in one respect: voters, logistics, neutrality, weather, danger."""

    __entity__ = Entity(
        "Pemantauan kesiapan", key=("ringkasan", "tanggal"), icon="clipboard-check",
        listed=("ringkasan", "butir", "pemilu_id", "tanggal", "tingkat_kerawanan", "tersedia"),
        filters=("butir", "tingkat_kerawanan", "pemilu_id"), stock="tanggal", sort="-tanggal",
        law=dasar.PEMILU, help="Daftar pemilih, logistik, netralitas ASN, cuaca, dan kerawanan.")

    ringkasan: Mapped[str] = field(
        "Ringkasan", size=200, identity=True, search=True, help="Satu kalimat tentang keadaannya.",
        law=dasar.PEMILU)
    butir: Mapped[ButirKesiapan] = field(
        "Butir", identity=True, help="Hal yang dipantau.", law=dasar.PEMILU)
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilu", identity=True, offered=tempat.DISELENGGARAKAN,
        help="Hanya pemilu atau pilkada yang diselenggarakan di wilayah ini.",
        law=dasar.PEMILU)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", help="Hari keadaan ini diperiksa.",
        law=dasar.PEMILU)
    tingkat_kerawanan: Mapped[TingkatKerawanan] = field(
        "Tingkat", default=TingkatKerawanan.AMAN, help="Aman, waspada, atau rawan.",
        law=dasar.PEMILU)
    kebutuhan: Mapped[int | None] = field(
        "Kebutuhan", low=0, help="Banyaknya yang dibutuhkan, misalnya lembar surat suara.",
        law=dasar.PEMILU)
    tersedia: Mapped[int | None] = field(
        "Tersedia", low=0, help="Banyaknya yang sudah tersedia.", law=dasar.PEMILU)
    satuan: Mapped[str | None] = field(
        "Satuan", size=40, help="Misalnya lembar, kotak, atau orang.", law=dasar.PEMILU)
    uraian: Mapped[str | None] = field(
        "Uraian", help="Keadaan, sebab, dan tempatnya.", law=dasar.PEMILU)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Langkah yang diambil.", law=dasar.PEMILU)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The election is held there, a danger is followed up, figures come together."""
        yield from tempat.diselenggarakan(self, ask, self.pemilu_id)
        if self.tingkat_kerawanan == TingkatKerawanan.RAWAN and not self.tindak_lanjut:
            yield Problem("tindak_lanjut", "Tulis tindak lanjut karena keadaannya rawan.")
        if (self.kebutuhan is None) != (self.tersedia is None):
            yield Problem("tersedia" if self.tersedia is None else "kebutuhan",
                          "Kebutuhan dan yang tersedia diisi bersama.")
        if self.kebutuhan and self.tersedia is not None and self.tersedia < self.kebutuhan \
                and self.tingkat_kerawanan == TingkatKerawanan.AMAN:
            yield Problem("tingkat_kerawanan", "Yang tersedia kurang dari kebutuhan; periksa "
                          "apakah benar aman.", warning=True)


class PetugasSipantau(Regional, Base):
    """A coordinator or operator of SIPANTAU in a region."""

    __entity__ = Entity(
        "Petugas SIPANTAU", key=("nama",), icon="user-plus",
        listed=("nama", "peran", "jabatan", "berlaku_sampai"), filters=("peran",),
        expires="berlaku_sampai", law=dasar.PEMANTAUAN,
        help="Koordinator dan operator SIPANTAU setiap daerah.")

    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, unique="kantor", search=True, law=dasar.PEMANTAUAN,
        help="Pegawai yang ditunjuk dengan surat tugas; satu koordinator setiap daerah.")
    peran: Mapped[PeranPetugas] = field(
        "Peran", identity=True, help="Koordinator atau operator.", law=dasar.PEMANTAUAN)
    jabatan: Mapped[str | None] = field(
        "Jabatan", size=120,
        help="Jabatan sehari-hari pegawai itu, misalnya Kepala Bidang Politik Dalam Negeri.",
        law=dasar.PEMANTAUAN)
    telepon: Mapped[str | None] = field(
        "Nomor telepon", kind=Kind.PHONE, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Nomor yang dapat dihubungi; hanya terlihat oleh kantor sendiri.")
    surel: Mapped[str | None] = field(
        "Pos-el dinas", kind=Kind.EMAIL,
        help="Alamat dinas, bukan pribadi, untuk surat dari provinsi dan pusat.",
        law=dasar.PEMANTAUAN)
    nomor_surat: Mapped[str | None] = field(
        "Nomor surat penunjukan", size=80, help="Surat tugas atau keputusan penunjukan.",
        law=dasar.PEMANTAUAN)
    berlaku_sampai: Mapped[date | None] = field(
        "Bertugas sampai", help="Hari terakhir tugas, bila ditentukan.", law=dasar.PEMANTAUAN)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A region has one coordinator at a time."""
        if self.peran != PeranPetugas.KOORDINATOR or not self.wilayah_kode:
            return
        lain = [row for row in ask.find("petugas_sipantau", wilayah_kode=self.wilayah_kode,
                                        peran=PeranPetugas.KOORDINATOR)
                if row.id != self.id and not (row.berlaku_sampai
                                              and row.berlaku_sampai < ask.today())]
        if lain and not (self.berlaku_sampai and self.berlaku_sampai < ask.today()):
            yield Problem("peran", f"{lain[0].nama} masih menjadi koordinator; isi hari terakhir "
                          "tugasnya lebih dahulu.", warning=True)
