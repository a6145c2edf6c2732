"""Pesan: a message to offices above or below, with a receipt from each that reads it.

Anybody who writes for an office may send; every addressed office gets a record of its own
(`PesanTerima`), which it marks as read and may answer in a few words. Who may read it: the officers
of SIMLAP in the sending and in the receiving office, and those above them. How it crosses:
`kirim.py`.
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
    field,
    many,
    owner,
    ref,
)
from app.models.simlap import dasar, kirim
from app.models.simlap.choices import KeadaanKirim, KeadaanTerima, SasaranKirim, Sistem

K = KeadaanTerima


class PesanTujuan(Part, Base):
    """One addressed office."""

    __entity__ = Entity(
        "Tujuan pesan", key=("wilayah_id",), icon="building", listed=("wilayah_id",),
        help="Kantor yang menerima pesan.", law=dasar.SPBE)

    pesan_id: Mapped[int] = owner("pesan")
    wilayah_id: Mapped[int] = ref(
        "wilayah", "Kantor tujuan", identity=True, offered=kirim.searah, law=dasar.SPBE,
        help="Kantor di atas atau di bawah kantor Anda; Pusat untuk Direktorat Jenderal.")


class Pesan(Regional, Base):
    """A message as the sending office keeps it."""

    TETAP = ("perihal", "dari", "tanggal", "bidang", "isi", "berkas_id", "sasaran", "klasifikasi")

    __entity__ = Entity(
        "Pesan", key=("perihal", "tanggal"), icon="message", sort="-tanggal",
        listed=("perihal", "dari", "tanggal", "bidang", "keadaan_kirim", "tanda_terima"),
        filters=("keadaan_kirim", "bidang"), stock="tanggal",
        writers=("petugas", "pengawas", "pimpinan"), law=dasar.SPBE,
        help="Pesan kantor ini kepada kantor di atas atau di bawahnya.",
        sections=(("Pesan", "perihal"), ("Pengiriman", "sasaran")))

    perihal: Mapped[str] = field(
        "Perihal", size=255, identity=True, search=True, help="Pokok pesan dalam satu baris.",
        law=dasar.SPBE)
    dari: Mapped[str] = field(
        "Dari", size=160, help="Jabatan dan kantor pengirim.", law=dasar.SPBE)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", help="Tanggal pesan ditulis.", law=dasar.SPBE)
    bidang: Mapped[Sistem | None] = field(
        "Mengenai", help="Subsistem yang dibicarakan, bila ada.", law=dasar.SPBE)
    isi: Mapped[str] = field(
        "Isi pesan", kind=Kind.LONG, law=dasar.SPBE,
        help="Sampaikan satu pokok dalam satu pesan.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Berkas yang ikut dikirim.", law=dasar.SPBE)

    sasaran: Mapped[SasaranKirim] = field(
        "Sasaran", default=SasaranKirim.TERTENTU, help="Kantor mana yang menerima.",
        law=dasar.SPBE)
    keadaan_kirim: Mapped[KeadaanKirim] = field(
        "Pengiriman", default=KeadaanKirim.KONSEP, law=dasar.SPBE,
        help="Pilih Terkirim untuk mengirim; sesudah itu isinya tidak dapat diubah.",
        steps={KeadaanKirim.KONSEP: (KeadaanKirim.TERKIRIM,), KeadaanKirim.TERKIRIM: ()})
    terkirim_pada: Mapped[datetime | None] = field(
        "Terkirim pada", computed=True, help="Saat kantor tujuan mulai menerimanya.",
        law=dasar.SPBE)
    tanda_terima: Mapped[str | None] = field(
        "Tanda terima", size=120, computed=True, law=dasar.SPBE,
        help="Berapa kantor tujuan yang sudah membacanya.")

    tujuan: Mapped[list[PesanTujuan]] = many(
        "pesan_tujuan", "Kantor tujuan", "Hanya diisi untuk sasaran Kantor tertentu.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Offices above or below; nothing changed once sent."""
        yield from kirim.address_problems(self, ask, upward=True)

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give each addressed office its record, when the message is sent."""
        yield from kirim.letters(self, ask, "pesan_terima", {
            "pesan_id": self.id, "perihal": self.perihal, "dari": self.dari,
            "tanggal": self.tanggal, "bidang": self.bidang, "isi": self.isi,
            "berkas_id": self.berkas_id, "keadaan_terima": K.BELUM_DIBACA,
            "lewat_aplikasi": True})

    def compute(self, facts: Any) -> None:
        """Say how many offices have read it."""
        self.tanda_terima = kirim.summary(facts, "pesan_terima", "pesan_id", self.id) or None

    def stays(self) -> str:
        """What was sent stays."""
        return kirim.stays_sent(self)

    def fixed(self) -> tuple[str, ...]:
        """What was sent is not asked for again."""
        return kirim.fixed_sent(self)


class PesanTerima(Regional, Base):
    """A message as a receiving office keeps it."""

    TETAP = ("perihal", "dari", "tanggal", "bidang", "isi", "berkas_id", "klasifikasi")

    __entity__ = Entity(
        "Pesan diterima", key=("perihal", "dari", "tanggal"), icon="mail", sort="-tanggal",
        listed=("perihal", "dari", "tanggal", "keadaan_terima", "dibaca_pada"),
        filters=("keadaan_terima", "bidang"), stock="tanggal",
        writers=("petugas", "pengawas", "pimpinan"),
        awaits=("keadaan_terima", "Perlu dibaca"), informs=("pesan_id",), law=dasar.SPBE,
        help="Pesan dari kantor di atas atau di bawah kantor ini.",
        sections=(("Pesan", "perihal"), ("Tanda terima", "keadaan_terima")))

    perihal: Mapped[str] = field(
        "Perihal", size=255, identity=True, search=True, help="Pokok pesan dalam satu baris.",
        law=dasar.SPBE)
    dari: Mapped[str] = field(
        "Dari", size=160, identity=True, help="Jabatan dan kantor pengirim.", law=dasar.SPBE)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", help="Tanggal pesan ditulis.", law=dasar.SPBE)
    bidang: Mapped[Sistem | None] = field(
        "Mengenai", help="Subsistem yang dibicarakan, bila ada.", law=dasar.SPBE)
    isi: Mapped[str] = field(
        "Isi pesan", kind=Kind.LONG, law=dasar.SPBE,
        help="Sampaikan satu pokok dalam satu pesan.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Berkas yang diterima.", law=dasar.SPBE)
    lewat_aplikasi: Mapped[bool | None] = field(
        "Lewat aplikasi", computed=True, law=dasar.SPBE,
        help="Ya bila dikirim melalui aplikasi ini, bukan dicatat sendiri.")
    kantor_pengirim: Mapped[str | None] = field(
        "Kantor pengirim", size=160, computed=True, law=dasar.SPBE,
        help="Kantor yang mengirim lewat aplikasi ini, ditulis oleh sistem.")
    pesan_id: Mapped[int | None] = ref(
        "pesan", "Pesan asal", computed=True, help="Catatan pada kantor pengirim.",
        law=dasar.SPBE)

    keadaan_terima: Mapped[KeadaanTerima] = field(
        "Keadaan", default=K.BELUM_DIBACA, law=dasar.SPBE,
        help="Pilih Dibaca sebagai tanda terima; waktunya dicatat.",
        starts=(K.DIKERJAKAN, K.SELESAI),
        steps={K.BELUM_DIBACA: (K.DIBACA, K.DIKERJAKAN, K.SELESAI),
               K.DIBACA: (K.DIKERJAKAN, K.SELESAI), K.DIKERJAKAN: (K.SELESAI,),
               K.SELESAI: (K.DIKERJAKAN,)})
    dibaca_pada: Mapped[datetime | None] = field(
        "Dibaca pada", computed=True, help="Saat pertama kali ditandai dibaca.", law=dasar.SPBE)
    jawaban: Mapped[str | None] = field(
        "Jawaban", kind=Kind.LONG, help="Jawaban singkat bila diminta.", law=dasar.SPBE)

    def compute(self, facts: Any) -> None:
        """Stamp the receipt, and name the office it came from."""
        self.keadaan_terima = self.keadaan_terima or K.BELUM_DIBACA
        kirim.receipt(self)
        if self.pesan_id is not None:
            self.kantor_pengirim = kirim.sender(facts, "pesan", self.pesan_id)

    def stays(self) -> str:
        """What came through the application stays."""
        return kirim.stays_received(self)

    def fixed(self) -> tuple[str, ...]:
        """What came through the application is not asked for again."""
        return kirim.fixed_received(self)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The words stay as they were sent."""
        yield from kirim.received_problems(self, ask)
