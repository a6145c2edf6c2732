"""Instruksi: what a leader asks of the offices below, by when, and what each of them answers.

Pimpinan and pengawas of the higher office write; once sent, each addressed office gets a record of
its own (`InstruksiTerima`), which its petugas marks as read and answers. The sender reads those
records because they lie in its region; no other office does. How it crosses: `kirim.py`.
"""
from collections.abc import Iterator
from datetime import date, datetime
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
    derived,
    field,
    many,
    owner,
    ref,
)
from app.models.simlap import dasar, kirim
from app.models.simlap.choices import KeadaanKirim, KeadaanTerima, SasaranKirim, SifatSurat

K = KeadaanTerima


class InstruksiTujuan(Part, Base):
    """One addressed office."""

    __entity__ = Entity(
        "Tujuan instruksi", key=("wilayah_id",), icon="building", listed=("wilayah_id",),
        help="Kantor yang menerima instruksi.", law=dasar.URUSAN_UMUM)

    instruksi_id: Mapped[int] = owner("instruksi")
    wilayah_id: Mapped[int] = ref(
        "wilayah", "Kantor tujuan", identity=True, offered=kirim.di_bawah, law=dasar.URUSAN_UMUM,
        help="Provinsi, kabupaten, atau kota di bawah kantor Anda.")


class Instruksi(Regional, Base):
    """An instruction as the sending office keeps it."""

    TETAP = ("nomor", "perihal", "dari", "tanggal", "sifat", "isi", "batas_waktu", "berkas_id",
             "sasaran", "klasifikasi")

    __entity__ = Entity(
        "Instruksi", key=("nomor",), icon="speakerphone", sort="-tanggal",
        listed=("nomor", "perihal", "tanggal", "batas_waktu", "keadaan_kirim", "tanda_terima"),
        filters=("keadaan_kirim", "sifat"), stock="tanggal", writers=("pimpinan", "pengawas"),
        help="Instruksi pimpinan kepada kantor di bawahnya.", law=dasar.URUSAN_UMUM,
        sections=(("Instruksi", "nomor"), ("Pengiriman", "sasaran")))

    nomor: Mapped[str] = field(
        "Nomor", size=80, identity=True, unique="kantor", search=True, law=dasar.URUSAN_UMUM,
        help="Nomor surat instruksi.")
    perihal: Mapped[str] = field(
        "Perihal", size=255, identity=True, search=True, help="Pokok instruksi dalam satu baris.",
        law=dasar.URUSAN_UMUM)
    dari: Mapped[str] = field(
        "Dari", size=160, help="Jabatan yang memberi instruksi.", law=dasar.URUSAN_UMUM)
    tanggal: Mapped[date] = field(
        "Tanggal", high="hari_ini", help="Tanggal yang tertulis pada instruksi.",
        law=dasar.URUSAN_UMUM)
    sifat: Mapped[SifatSurat] = field(
        "Sifat", default=SifatSurat.BIASA, help="Seberapa cepat harus dilaksanakan.",
        law=dasar.URUSAN_UMUM)
    isi: Mapped[str] = field(
        "Isi instruksi", kind=Kind.LONG, help="Apa yang harus dilaksanakan.",
        law=dasar.URUSAN_UMUM)
    batas_waktu: Mapped[date] = field(
        "Batas waktu", help="Hari terakhir melaporkan tindak lanjut.", law=dasar.URUSAN_UMUM)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Naskah instruksi; ikut dikirim ke kantor tujuan.", law=dasar.URUSAN_UMUM)

    sasaran: Mapped[SasaranKirim] = field(
        "Sasaran", default=SasaranKirim.TERTENTU, help="Kantor mana yang menerima.",
        law=dasar.URUSAN_UMUM)
    keadaan_kirim: Mapped[KeadaanKirim] = field(
        "Pengiriman", default=KeadaanKirim.KONSEP, law=dasar.URUSAN_UMUM,
        help="Pilih Terkirim untuk mengirim; sesudah itu isinya tidak dapat diubah.",
        steps={KeadaanKirim.KONSEP: (KeadaanKirim.TERKIRIM,), KeadaanKirim.TERKIRIM: ()})
    terkirim_pada: Mapped[datetime | None] = field(
        "Terkirim pada", computed=True, help="Saat kantor tujuan mulai menerimanya.",
        law=dasar.URUSAN_UMUM)
    tanda_terima: Mapped[str | None] = field(
        "Tanda terima", size=120, computed=True, law=dasar.URUSAN_UMUM,
        help="Berapa kantor tujuan yang sudah membaca dan menyelesaikannya.")

    tujuan: Mapped[list[InstruksiTujuan]] = many(
        "instruksi_tujuan", "Kantor tujuan", "Hanya diisi untuk sasaran Kantor tertentu.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A deadline after the day of the instruction; offices below; nothing changed once sent."""
        if self.tanggal and self.batas_waktu and self.batas_waktu < self.tanggal:
            yield Problem("batas_waktu", "Batas waktu tidak boleh sebelum tanggal instruksi.")
        yield from kirim.address_problems(self, ask, upward=False)

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give each addressed office its record, when the instruction is sent."""
        yield from kirim.letters(self, ask, "instruksi_terima", {
            "instruksi_id": self.id, "nomor": self.nomor, "perihal": self.perihal,
            "dari": self.dari, "tanggal": self.tanggal, "sifat": self.sifat, "isi": self.isi,
            "batas_waktu": self.batas_waktu, "berkas_id": self.berkas_id,
            "keadaan_terima": K.BELUM_DIBACA, "lewat_aplikasi": True})

    def compute(self, facts: Any) -> None:
        """Say how many offices have read it."""
        self.tanda_terima = kirim.summary(facts, "instruksi_terima", "instruksi_id", self.id) \
            or None

    def stays(self) -> str:
        """What was sent stays."""
        return kirim.stays_sent(self)

    def fixed(self) -> tuple[str, ...]:
        """What was sent is not asked for again."""
        return kirim.fixed_sent(self)


class InstruksiTerima(Regional, Base):
    """An instruction as a receiving office keeps and answers it."""

    TETAP = ("nomor", "perihal", "dari", "tanggal", "sifat", "isi", "batas_waktu", "berkas_id",
             "klasifikasi")

    __entity__ = Entity(
        "Instruksi diterima", key=("nomor", "dari"), icon="inbox", sort="-tanggal",
        listed=("nomor", "perihal", "batas_waktu", "keadaan_terima", "dibaca_pada", "ketepatan"),
        filters=("keadaan_terima", "sifat"), stock="tanggal", expires="batas_waktu",
        ended="tanggal_selesai", awaits=("keadaan_terima", "Perlu dibaca"),
        writers=("petugas", "pengawas"), informs=("instruksi_id",), law=dasar.URUSAN_UMUM,
        help="Instruksi dari kantor di atas beserta tindak lanjut kantor ini.",
        unique=((("wilayah_kode", "instruksi_id"), "Instruksi ini sudah diterima kantor ini."),),
        sections=(("Instruksi", "nomor"), ("Tindak lanjut", "keadaan_terima")))

    nomor: Mapped[str] = field(
        "Nomor", size=80, identity=True, search=True, law=dasar.URUSAN_UMUM,
        help="Nomor surat instruksi yang diterima.")
    perihal: Mapped[str] = field(
        "Perihal", size=255, search=True, help="Pokok instruksi dalam satu baris.",
        law=dasar.URUSAN_UMUM)
    dari: Mapped[str] = field(
        "Dari", size=160, identity=True, help="Jabatan yang memberi instruksi.",
        law=dasar.URUSAN_UMUM)
    tanggal: Mapped[date] = field(
        "Tanggal", high="hari_ini", help="Tanggal yang tertulis pada instruksi.",
        law=dasar.URUSAN_UMUM)
    sifat: Mapped[SifatSurat] = field(
        "Sifat", default=SifatSurat.BIASA, help="Seberapa cepat harus dilaksanakan.",
        law=dasar.URUSAN_UMUM)
    isi: Mapped[str] = field(
        "Isi instruksi", kind=Kind.LONG, help="Apa yang harus dilaksanakan.",
        law=dasar.URUSAN_UMUM)
    batas_waktu: Mapped[date] = field(
        "Batas waktu", help="Hari terakhir melaporkan tindak lanjut.", law=dasar.URUSAN_UMUM)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas instruksi", help="Naskah instruksi.", law=dasar.URUSAN_UMUM)
    lewat_aplikasi: Mapped[bool | None] = field(
        "Lewat aplikasi", computed=True, law=dasar.URUSAN_UMUM,
        help="Ya bila dikirim melalui aplikasi ini, bukan dicatat dari surat.")
    kantor_pengirim: Mapped[str | None] = field(
        "Kantor pengirim", size=160, computed=True, law=dasar.URUSAN_UMUM,
        help="Kantor yang mengirim lewat aplikasi ini, ditulis oleh sistem.")
    instruksi_id: Mapped[int | None] = ref(
        "instruksi", "Instruksi asal", computed=True, law=dasar.URUSAN_UMUM,
        help="Catatan pada kantor pengirim.")

    keadaan_terima: Mapped[KeadaanTerima] = field(
        "Keadaan", default=K.BELUM_DIBACA, law=dasar.URUSAN_UMUM,
        help="Pilih Dibaca sebagai tanda terima; waktunya dicatat.",
        starts=(K.DIKERJAKAN, K.SELESAI),
        steps={K.BELUM_DIBACA: (K.DIBACA, K.DIKERJAKAN, K.SELESAI),
               K.DIBACA: (K.DIKERJAKAN, K.SELESAI), K.DIKERJAKAN: (K.SELESAI,),
               K.SELESAI: (K.DIKERJAKAN,)})
    dibaca_pada: Mapped[datetime | None] = field(
        "Dibaca pada", computed=True, law=dasar.URUSAN_UMUM,
        help="Saat pertama kali ditandai dibaca.")
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", kind=Kind.LONG, law=dasar.URUSAN_UMUM,
        help="Apa yang dilaksanakan dan hasilnya.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", high="hari_ini", law=dasar.URUSAN_UMUM,
        help="Tanggal tindak lanjut selesai.")
    laporan_id: Mapped[int | None] = attachment(
        "Berkas tindak lanjut", help="Laporan atau bukti pelaksanaan.", law=dasar.URUSAN_UMUM)

    @derived("Ketepatan")
    def ketepatan(self) -> str:
        """Say whether the answer came in time."""
        return kirim.punctuality(self.batas_waktu, self.tanggal_selesai)

    def compute(self, facts: Any) -> None:
        """Stamp the receipt, and name the office it came from."""
        kirim.receipt(self)
        self.kantor_pengirim = kirim.sender(facts, "instruksi", self.instruksi_id)

    def stays(self) -> str:
        """What came through the application stays."""
        return kirim.stays_received(self)

    def fixed(self) -> tuple[str, ...]:
        """What came through the application is not asked for again."""
        return kirim.fixed_received(self)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The words stay; what is finished says what was done; none is noted twice by hand."""
        yield from kirim.received_problems(self, ask)
        if not self.lewat_aplikasi and self.nomor and self.dari and ask.exists(
                "instruksi_terima", bukan=self.id, wilayah_kode=self.wilayah_kode,
                nomor=self.nomor, dari=self.dari):
            yield Problem("nomor", "Instruksi ini sudah dicatat kantor ini.")
        if self.keadaan_terima is K.SELESAI:
            if not self.tindak_lanjut:
                yield Problem("tindak_lanjut", "Tuliskan apa yang dilaksanakan.")
            if not self.tanggal_selesai:
                yield Problem("tanggal_selesai", "Isi tanggal selesai.")
        elif self.tanggal_selesai:
            yield Problem("keadaan_terima", "Tanggal selesai sudah diisi; pilih Selesai.")
        if self.tanggal and self.tanggal_selesai and self.tanggal_selesai < self.tanggal:
            yield Problem("tanggal_selesai", "Tanggal selesai tidak boleh sebelum instruksi.")
