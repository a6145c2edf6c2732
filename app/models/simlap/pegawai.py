"""KesbangpolPegawai: who works at an office of kesbangpol, in what post, with what training.

The petugas enters, the pengawas approves; province and centre count. The NIP is private: it is
shown to those who keep or decide on the record and masked everywhere else. When somebody retires is
worked out from it. Ruled by Permendagri 11/2019; personal data by UU 27/2022.
"""
from collections.abc import Iterator
from datetime import date
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
    derived,
    field,
    many,
    owner,
)
from app.models.simlap import dasar
from app.models.simlap.choices_kantor import (
    GOLONGAN_PNS,
    GOLONGAN_PPPK,
    Eselon,
    Golongan,
    JenisDiklat,
    JenisJabatan,
    JenisKelamin,
    Pendidikan,
    StatusPegawai,
    UsiaPensiun,
)

PNS = (JenisJabatan.STRUKTURAL, JenisJabatan.FUNGSIONAL, JenisJabatan.PELAKSANA)
BERTUGAS = (StatusPegawai.AKTIF, StatusPegawai.TUGAS_BELAJAR, StatusPegawai.CUTI)
ANGKA_KELAMIN = {JenisKelamin.LAKI_LAKI: "1", JenisKelamin.PEREMPUAN: "2"}


class PegawaiDiklat(Part, Base):
    """One training that somebody finished."""

    __entity__ = Entity(
        "Diklat", key=("nama_diklat", "tahun"), icon="school",
        listed=("nama_diklat", "jenis_diklat", "tahun", "jam_pelajaran"),
        help="Pendidikan dan pelatihan yang sudah diikuti.", law=dasar.PERANGKAT_DAERAH)

    kesbangpol_pegawai_id: Mapped[int] = owner("kesbangpol_pegawai")
    nama_diklat: Mapped[str] = field(
        "Nama diklat", size=200, identity=True, help="Nama pelatihan sesuai sertifikat.",
        law=dasar.PERANGKAT_DAERAH)
    jenis_diklat: Mapped[JenisDiklat] = field(
        "Jenis",
        help="Kepemimpinan, fungsional, atau teknis.",
        law=dasar.PERANGKAT_DAERAH)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, low=1970, high="tahun_ini", identity=True,
        help="Tahun pelatihan selesai.", law=dasar.PERANGKAT_DAERAH)
    penyelenggara: Mapped[str | None] = field(
        "Penyelenggara", size=160, help="Lembaga yang menyelenggarakan.",
        law=dasar.PERANGKAT_DAERAH)
    jam_pelajaran: Mapped[int | None] = field(
        "Jam pelajaran", low=1, unit="jam", help="Lamanya pelatihan.",
        law=dasar.PERANGKAT_DAERAH)
    sertifikat_id: Mapped[int | None] = attachment(
        "Sertifikat",
        help="Pindaian sertifikat yang menyebut nama pegawai dan jam pelatihan.",
        law=dasar.PERANGKAT_DAERAH)


class KesbangpolPegawai(Regional, Approvable, Base):
    """One member of the staff."""

    __entity__ = Entity(
        "Pegawai", key=("nama", "tmt"), icon="id", stock="tmt",
        listed=("nama", "jabatan", "jenis_jabatan", "pendidikan", "status_pegawai"),
        filters=("jenis_jabatan", "jenis_kelamin", "pendidikan", "golongan", "status_pegawai"),
        sort="nama", law=dasar.PERANGKAT_DAERAH,
        help="Pegawai Badan atau Kantor Kesbangpol dan riwayat pelatihannya.",
        unique=((("wilayah_kode", "nama", "tmt"),
                 "Pegawai dengan nama dan TMT ini sudah dicatat kantor ini."),),
        sections=(("Pegawai", "nama"), ("Jabatan", "jenis_jabatan"), ("Pensiun", "usia_pensiun")))

    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, search=True, help="Nama lengkap dengan gelar.",
        law=dasar.PERANGKAT_DAERAH)
    nip: Mapped[str | None] = field(
        "NIP", kind=Kind.NIP, private=True, law=dasar.PELINDUNGAN_DATA,
        help="18 angka; wajib bagi pegawai negeri sipil, hanya terlihat oleh kantor sendiri.")
    jenis_kelamin: Mapped[JenisKelamin] = field(
        "Jenis kelamin", help="Laki-laki atau perempuan.", law=dasar.PERANGKAT_DAERAH)
    pendidikan: Mapped[Pendidikan] = field(
        "Pendidikan", help="Pendidikan terakhir yang diakui.", law=dasar.PERANGKAT_DAERAH)
    jurusan: Mapped[str | None] = field(
        "Jurusan", size=120, help="Jurusan atau program studi.", law=dasar.PERANGKAT_DAERAH)

    jenis_jabatan: Mapped[JenisJabatan] = field(
        "Jenis jabatan", help="Kelompok jabatan pada rekap SDM.", law=dasar.PERANGKAT_DAERAH)
    jabatan: Mapped[str] = field(
        "Jabatan", size=160, search=True,
        help="Sebutan lengkap pada keputusan, misalnya Analis Kebijakan Ahli Muda.",
        law=dasar.PERANGKAT_DAERAH)
    eselon: Mapped[Eselon | None] = field(
        "Eselon", given=("jenis_jabatan", {JenisJabatan.STRUKTURAL: tuple(Eselon)}),
        help="Hanya untuk jabatan struktural.", law=dasar.PERANGKAT_DAERAH)
    golongan: Mapped[Golongan | None] = field(
        "Pangkat/golongan", law=f"{dasar.PERANGKAT_DAERAH}; {dasar.GAJI_PPPK}",
        given=("jenis_jabatan", {**dict.fromkeys(PNS, GOLONGAN_PNS),
                                 JenisJabatan.PPPK: GOLONGAN_PPPK}),
        help="I/a sampai IV/e, wajib bagi pegawai negeri sipil; I sampai XVII bagi PPPK.")
    bidang: Mapped[str | None] = field(
        "Bidang", size=160, help="Bidang atau subbagian tempat bertugas.",
        law=dasar.PERANGKAT_DAERAH)
    tmt: Mapped[date] = field(
        "TMT", identity=True, high="hari_ini", law=dasar.PERANGKAT_DAERAH,
        help="Tanggal mulai bertugas di kantor ini; rekap memakai tanggal ini.")
    status_pegawai: Mapped[StatusPegawai] = field(
        "Status kepegawaian", default=StatusPegawai.AKTIF, law=dasar.PERANGKAT_DAERAH,
        help="Rekap menghitung yang aktif, tugas belajar, dan cuti.")
    tanggal_keluar: Mapped[date | None] = field(
        "Tanggal keluar", high="hari_ini", law=dasar.PERANGKAT_DAERAH,
        help="Tanggal pindah, pensiun, atau berhenti.")

    usia_pensiun: Mapped[UsiaPensiun | None] = field(
        "Batas usia pensiun", default=UsiaPensiun.LIMA_DELAPAN, law=dasar.PERANGKAT_DAERAH,
        help="Umur dalam tahun, misalnya 58 atau 60, menurut jabatannya.")
    pensiun: Mapped[date | None] = field(
        "Pensiun", computed=True, law=dasar.PERANGKAT_DAERAH,
        help="Hari pertama pensiun, dihitung dari NIP dan batas usia pensiun.")

    diklat: Mapped[list[PegawaiDiklat]] = many(
        "pegawai_diklat", "Diklat", "Pelatihan yang sudah diikuti.")

    @derived("Jumlah diklat", Kind.INTEGER)
    def jumlah_diklat(self) -> int:
        """Count the trainings."""
        return len(self.diklat)

    def compute(self, facts: Any) -> None:
        """Work out the first day of retirement."""
        self.pensiun = retirement(self.nip, self.usia_pensiun)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask what each kind of post demands, and whether leaving and status agree."""
        yield from self._post()
        yield from self._number()
        if self.status_pegawai in BERTUGAS and self.tanggal_keluar:
            yield Problem("status_pegawai", "Tanggal keluar sudah diisi; pilih Pindah, Pensiun, "
                          "atau Berhenti.")
        elif self.status_pegawai and self.status_pegawai not in BERTUGAS \
                and not self.tanggal_keluar:
            yield Problem("tanggal_keluar", "Isi tanggal keluar.", at_submit=True)
        if self.tmt and self.tanggal_keluar and self.tanggal_keluar < self.tmt:
            yield Problem("tanggal_keluar", "Tanggal keluar tidak boleh sebelum TMT.")

    def _post(self) -> Iterator[Problem]:
        if self.jenis_jabatan in PNS:
            if not self.nip:
                yield Problem("nip", "NIP wajib diisi bagi pegawai negeri sipil.", at_submit=True)
            if not self.golongan:
                yield Problem("golongan", "Pilih pangkat dan golongan.", at_submit=True)
            elif self.golongan in GOLONGAN_PPPK:
                yield Problem("golongan", "Golongan ini hanya untuk PPPK; pilih pangkat I/a sampai "
                                          "IV/e.")
        elif self.jenis_jabatan is JenisJabatan.PPPK:
            if self.golongan and self.golongan not in GOLONGAN_PPPK:
                yield Problem("golongan", "Pangkat ini hanya untuk pegawai negeri sipil; pilih "
                                          "golongan PPPK, I sampai XVII.")
        elif self.jenis_jabatan and self.golongan:
            yield Problem("golongan", "Pangkat dan golongan hanya untuk pegawai negeri sipil dan "
                                      "PPPK.")
        if self.eselon and self.jenis_jabatan and self.jenis_jabatan is not JenisJabatan.STRUKTURAL:
            yield Problem("eselon", "Eselon hanya untuk jabatan struktural.")

    def _number(self) -> Iterator[Problem]:
        if self.nip and self.jenis_kelamin and self.nip[14] != ANGKA_KELAMIN[self.jenis_kelamin]:
            yield Problem("nip", "Angka ke-15 NIP tidak sesuai dengan jenis kelamin.",
                          warning=True)


def retirement(nip: str | None, usia: UsiaPensiun | None) -> date | None:
    """Return the first day of the month after the age is reached, by the birth date in the NIP."""
    if not nip or usia is None or len(nip) < 8:
        return None
    year, month = int(nip[:4]) + int(usia.value), int(nip[4:6])
    return date(year + month // 12, month % 12 + 1, 1)
