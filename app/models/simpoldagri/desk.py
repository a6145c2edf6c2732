"""The election desk of a region with its members, and the grants agreed for the election.

The petugas enters, the pengawas approves. A grant is signed by NPHD with KPU, Bawaslu and the
forces; regions that have not signed are what the centre asks for first. Ruled by UU 7/2017 and
UU 10/2016. The state of the stages stands in `sipantau.py`.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    field,
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import long_date, rupiah
from app.models.berdasar import Berdasar
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices_sipantau import PenerimaHibah, StatusNphd, UnsurDesk


class DeskPemiluAnggota(Part, Base):
    """A member of the desk."""

    __entity__ = Entity(
        "Anggota desk", key=("nama",), icon="users", listed=("nama", "unsur", "jabatan"),
        law=dasar.PEMILU, help="Anggota desk sesuai surat keputusan.")

    desk_pemilu_id: Mapped[int] = owner("desk_pemilu")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai surat keputusan.", law=dasar.PEMILU)
    unsur: Mapped[UnsurDesk] = field(
        "Unsur", help="Instansi yang diwakili.", law=dasar.PEMILU)
    jabatan: Mapped[str | None] = field(
        "Jabatan dalam desk", size=80, help="Ketua, sekretaris, atau anggota.", law=dasar.PEMILU)


class DeskPemilu(Berdasar, Regional, Approvable, Base):
    """The desk a region has formed for an election."""

    __entity__ = Entity(
        "Desk pemilu", key=("nomor_sk",), icon="building-community", stock="tanggal_sk",
        listed=("nomor_sk", "pemilu_id", "tanggal_sk", "ketua", "posko"), filters=("pemilu_id",),
        law=dasar.PEMILU, help="Desk pemilu atau pilkada dan poskonya.",
        unique=((("wilayah_kode", "pemilu_id", "nomor_sk"), "Desk ini sudah dicatat."),))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, search=True, law=dasar.PEMILU,
        help="Nomor keputusan pembentukan desk.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini",
        help="Tanggal keputusan kepala daerah; lazimnya sebelum hari pemungutan suara.",
        law=dasar.PEMILU)
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilu", identity=True, offered=tempat.DISELENGGARAKAN,
        help="Hanya pemilu atau pilkada yang diselenggarakan di wilayah ini.",
        law=dasar.PEMILU)
    ketua: Mapped[str] = field(
        "Ketua", size=120, help="Nama atau jabatan ketua desk.", law=dasar.PEMILU)
    posko: Mapped[str] = field(
        "Alamat posko", size=200, help="Tempat posko desk.", law=dasar.PEMILU)
    kontak: Mapped[str | None] = field(
        "Kontak posko", kind=Kind.PHONE,
        help="Nomor yang dijaga selama posko dibuka, dapat dihubungi provinsi dan pusat.",
        law=dasar.PEMILU)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan.", law=dasar.PEMILU)
    anggota: Mapped[list[DeskPemiluAnggota]] = many(
        "desk_pemilu_anggota", "Anggota", "Satu baris untuk setiap anggota.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The election is held there; a desk has members, each once."""
        yield from tempat.diselenggarakan(self, ask, self.pemilu_id)
        pemilu = ask.get("pemilu", self.pemilu_id) if self.pemilu_id else None
        if pemilu is not None and self.tanggal_sk and self.tanggal_sk > pemilu.tanggal_pemungutan:
            yield Problem("tanggal_sk", "Desk lazimnya dibentuk sebelum hari pemungutan suara "
                          f"({long_date(pemilu.tanggal_pemungutan)}).", warning=True)
        kali = Counter((row.nama or "").strip().casefold() for row in self.anggota)
        for row in self.anggota:
            if kali[(row.nama or "").strip().casefold()] > 1:
                yield Problem(inside("anggota", row, "nama"),
                              "Anggota ini ditulis lebih dari satu kali.")
        if not self.anggota:
            yield Problem("anggota", "Isi anggota desk sesuai surat keputusan.", at_submit=True)


class Nphd(Regional, Approvable, Base):
    """A grant of the region for an election: asked, agreed, signed, paid."""

    __entity__ = Entity(
        "NPHD pemilihan", key=("pemilu_id", "penerima"), icon="coin",
        listed=("nama_hibah", "pemilu_id", "penerima", "status_nphd", "nilai_disepakati",
                "nilai_cair"),
        filters=("pemilu_id", "penerima", "status_nphd"),
        totals=("nilai_usulan", "nilai_disepakati", "nilai_cair"), stock="tanggal_keadaan",
        law=dasar.PILKADA,
        unique=((("wilayah_kode", "pemilu_id", "penerima"),
                 "Hibah untuk penerima ini pada pemilihan itu sudah dicatat."),),
        help="Naskah perjanjian hibah daerah untuk KPU, Bawaslu, dan pengamanan.",
        sections=(("Hibah", "nama_hibah"), ("Perjanjian", "status_nphd"),
                  ("Pencairan", "nilai_cair")))

    nama_hibah: Mapped[str] = field(
        "Nama hibah", also=("Uraian hibah",),
        size=160, identity=True, search=True, law=dasar.PILKADA,
        help="Misalnya Hibah KPU untuk pilkada.")
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilihan", also=("Pilkada",),
        identity=True, among=tempat.PILKADA, offered=tempat.DIBIAYAI_DAERAH, law=dasar.PILKADA,
        help="Pilih pilkadanya.")
    penerima: Mapped[PenerimaHibah] = field(
        "Penerima", identity=True,
        help="KPU, Bawaslu, TNI, atau Polri; satu NPHD untuk setiap penerima.",
        law=dasar.PILKADA)
    tanggal_keadaan: Mapped[date] = field(
        "Keadaan per tanggal", identity=True, high="hari_ini", law=dasar.PILKADA,
        help="Hari keadaan ini diperiksa; rekap memakai tanggal ini.")
    nilai_usulan: Mapped[Decimal | None] = field(
        "Nilai usulan", kind=Kind.RUPIAH, low=0, help="Yang diusulkan penerima.",
        law=dasar.PILKADA)

    status_nphd: Mapped[StatusNphd] = field(
        "Keadaan NPHD", also=("Status",),
        help="Belum dibahas, pembahasan, atau ditandatangani.",
        law=dasar.PILKADA)
    nomor_nphd: Mapped[str | None] = field(
        "Nomor NPHD", size=80, help="Nomor naskah perjanjian.", law=dasar.PILKADA)
    tanggal_nphd: Mapped[date | None] = field(
        "Tanggal NPHD", high="hari_ini", help="Hari naskah ditandatangani.", law=dasar.PILKADA)
    nilai_disepakati: Mapped[Decimal | None] = field(
        "Nilai disepakati", also=("Nilai NPHD",),
        kind=Kind.RUPIAH, low=0,
        help="Jumlah yang tertulis pada naskah; selisih dengan usulan diperingatkan.",
        law=dasar.PILKADA)
    berkas_nphd_id: Mapped[int | None] = attachment(
        "Berkas NPHD", help="Pindaian naskah perjanjian.", law=dasar.PILKADA)

    nilai_cair: Mapped[Decimal | None] = field(
        "Sudah dicairkan", also=("Realisasi", "Pencairan"),
        kind=Kind.RUPIAH, low=0,
        help="Jumlah sampai tanggal keadaan; tidak melebihi nilai yang disepakati.",
        law=dasar.PILKADA)
    kendala: Mapped[str | None] = field(
        "Kendala", help="Sebab belum ditandatangani atau belum cair.", law=dasar.PILKADA)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The region pays this election; a signed grant is whole, no more is paid than agreed."""
        yield from tempat.diselenggarakan(self, ask, self.pemilu_id)
        pemilu = ask.get("pemilu", self.pemilu_id) if self.pemilu_id else None
        if pemilu is not None and pemilu.jenis in tempat.PEMILU_APBN:
            yield Problem("pemilu_id", f"{pemilu.nama} dibiayai APBN; NPHD dicatat untuk pilkada.")
        if self.status_nphd == StatusNphd.DITANDATANGANI:
            for name in ("nomor_nphd", "tanggal_nphd", "nilai_disepakati"):
                if not getattr(self, name):
                    yield Problem(name, "Isi nomor, tanggal, dan nilai NPHD yang ditandatangani.",
                                  at_submit=True)
        elif ask.before(self, "status_nphd") == StatusNphd.DITANDATANGANI:
            yield Problem("status_nphd", "NPHD yang sudah ditandatangani tidak kembali dibahas; "
                          "perubahan nilai dicatat sebagai adendum.")
        elif self.nomor_nphd or self.tanggal_nphd:
            yield Problem("status_nphd", "NPHD bernomor berarti sudah ditandatangani.")
        if self.tanggal_nphd and self.tanggal_keadaan and self.tanggal_nphd > self.tanggal_keadaan:
            yield Problem("tanggal_nphd", "Tanggal NPHD tidak boleh sesudah keadaan per tanggal; "
                          "perbarui tanggal keadaannya.")
        if self.nilai_cair and self.nilai_cair > (self.nilai_disepakati or 0):
            yield Problem("nilai_cair", "Melebihi nilai yang disepakati "
                          f"({rupiah(self.nilai_disepakati or 0)}).")
        if self.nilai_usulan and self.nilai_disepakati is not None \
                and self.nilai_disepakati < self.nilai_usulan:
            yield Problem("nilai_disepakati", "Kurang "
                          f"{rupiah(self.nilai_usulan - self.nilai_disepakati)} dari usulan.",
                          warning=True, at_submit=True)
