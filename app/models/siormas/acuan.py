"""BidangKegiatan and Persyaratan: the two lists every office of SIORMAS chooses from.

The centre keeps them and may add to them at any time, because no regulation closes either list;
offices only read. Ruled by Permendagri 57/2017 (the form asks for the field of activity) and its
Pasal 11 (documents of an SKT application). First rows: `app/models/reference/`.
"""
from app.engine import Base, Entity, Mapped, Reference, field
from app.models.siormas import dasar
from app.models.siormas.choices import SifatSyarat
from app.models.siormas.choices_skt import SyaratBila


class BidangKegiatan(Reference, Base):
    """A field of activity, such as pendidikan or lingkungan hidup."""

    __entity__ = Entity(
        "Bidang kegiatan", key=("kode",), listed=("nama", "uraian"), icon="tags",
        help="Daftar bidang kegiatan ormas yang dipakai bersama oleh semua kantor.",
        law=dasar.FORMULIR, sort="nama")

    kode: Mapped[str] = field(
        "Kode", size=30, identity=True, unique=True, search=True,
        help="Kode singkat tanpa spasi yang tidak berubah.", law=dasar.PENDAFTARAN)
    nama: Mapped[str] = field(
        "Nama bidang", size=100, identity=True, unique=True, search=True,
        help="Nama bidang seperti yang dicetak pada rekap.", law=dasar.FORMULIR)
    sebutan_lain: Mapped[str | None] = field(
        "Sebutan lain", size=200, search=True, synonyms=True, law=dasar.FORMULIR,
        help="Nama lain yang juga dipakai pada tabel, dipisahkan titik koma.")
    uraian: Mapped[str | None] = field(
        "Uraian", help="Contoh kegiatan yang termasuk bidang ini.", law=dasar.PENDAFTARAN)


class Persyaratan(Reference, Base):
    """A document asked of an ormas, for an SKT or for reporting its existence."""

    __entity__ = Entity(
        "Persyaratan", key=("kode",), listed=("nama", "kode", "sifat_lapor", "sifat_skt"),
        icon="list-check", filters=("sifat_lapor", "sifat_skt"), sort="kode",
        help="Daftar berkas yang diperiksa pada lapor keberadaan dan permohonan SKT.",
        law=dasar.SYARAT_SKT)

    kode: Mapped[str] = field(
        "Kode", size=10, identity=True, unique=True, search=True,
        help="Nomor urut berkas dua angka, misalnya 01.", law=dasar.SYARAT_SKT)
    nama: Mapped[str] = field(
        "Nama berkas", size=200, identity=True, unique=True, search=True,
        help="Nama berkas seperti yang disampaikan kepada pemohon.", law=dasar.SYARAT_SKT)
    uraian: Mapped[str | None] = field(
        "Uraian", help="Hal yang harus dimuat atau diperiksa pada berkas ini.",
        law=dasar.SYARAT_SKT)
    sifat_lapor: Mapped[SifatSyarat] = field(
        "Untuk lapor keberadaan", help="Apakah berkas ini diminta saat ormas melapor.",
        law=dasar.LAPOR)
    sifat_skt: Mapped[SifatSyarat] = field(
        "Untuk permohonan SKT", help="Apakah berkas ini diminta saat ormas memohon SKT.",
        law=dasar.SYARAT_SKT)
    syarat_bila: Mapped[SyaratBila | None] = field(
        "Diminta bila", law=dasar.SYARAT_SKT,
        help="Keadaan ormas yang membuat berkas bersyarat ini diminta pada permohonan SKT.")
