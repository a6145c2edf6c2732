"""The people and further fields of an ormas: OrmasPengurus, OrmasPendiri, OrmasBidang.

Entered inside the form of the ormas by the petugas and approved with it; private columns are shown
masked outside that form (UU 27/2022). Ruled by UU 17/2013 and Permendagri 57/2017. A person's
belief is never kept. What a board must contain stands in `rules.py`.
"""
from datetime import date

from app.engine import Base, Entity, Kind, Mapped, Part, attachment, field, owner, ref
from app.models.siormas import dasar
from app.models.siormas.choices import (
    JabatanPengurus,
    JenisKelamin,
    Pendidikan,
    PeranPendiri,
    StatusPerkawinan,
)

FOTO = ("jpg", "png")


class OrmasPengurus(Part, Base):
    """One member of the board, with the papers the law asks of a board member."""

    __entity__ = Entity(
        "Pengurus", key=("jabatan", "nama"), icon="users",
        listed=("nama", "jabatan", "masa_bakti_akhir", "pejabat_publik"),
        help="Sekurang-kurangnya ketua, sekretaris, dan bendahara.", law=dasar.SYARAT_SKT,
        sections=(("Jabatan", "jabatan"), ("Data diri", "nik"), ("Dokumen", "foto_id")))

    ormas_id: Mapped[int] = owner("ormas")
    jabatan: Mapped[JabatanPengurus] = field(
        "Jabatan", identity=True, help="Jabatan dalam susunan pengurus.", law=dasar.SYARAT_SKT)
    nama: Mapped[str] = field(
        "Nama lengkap", size=120, identity=True, help="Nama sesuai KTP, boleh dengan gelar.",
        law=dasar.SYARAT_SKT)
    sk_pengurus_nomor: Mapped[str] = field(
        "Nomor SK pengurus", size=80, help="Nomor surat keputusan susunan pengurus.",
        law=dasar.SYARAT_SKT)
    sk_pengurus_tanggal: Mapped[date] = field(
        "Tanggal SK pengurus", high="hari_ini", law=dasar.SYARAT_SKT,
        help="Tanggal surat keputusan susunan pengurus.")
    masa_bakti_akhir: Mapped[date] = field(
        "Akhir masa bakti", help="Hari terakhir jabatan ini menurut SK pengurus.",
        law=dasar.FORMULIR)
    nik: Mapped[str] = field(
        "NIK", kind=Kind.NIK, private=True, law=dasar.SYARAT_SKT,
        help="Enam belas angka sesuai KTP; pengurus harus warga negara Indonesia.")
    tempat_lahir: Mapped[str] = field(
        "Tempat lahir", size=100, help="Sesuai KTP.", law=dasar.SYARAT_SKT)
    tanggal_lahir: Mapped[date] = field(
        "Tanggal lahir", high="hari_ini", help="Sesuai KTP.", law=dasar.SYARAT_SKT)
    jenis_kelamin: Mapped[JenisKelamin] = field(
        "Jenis kelamin", help="Sesuai KTP.", law=dasar.SYARAT_SKT)
    pendidikan_terakhir: Mapped[Pendidikan | None] = field(
        "Pendidikan terakhir", help="Jenjang tertinggi yang ditamatkan.", law=dasar.SYARAT_SKT)
    status_perkawinan: Mapped[StatusPerkawinan | None] = field(
        "Status perkawinan", help="Sesuai KTP.", law=dasar.SYARAT_SKT)
    pekerjaan: Mapped[str | None] = field(
        "Pekerjaan", size=100, help="Pekerjaan utama saat ini.", law=dasar.SYARAT_SKT)
    alamat: Mapped[str] = field(
        "Alamat", size=255, private=True, help="Alamat tempat tinggal sekarang.",
        law=dasar.SYARAT_SKT)
    hp: Mapped[str] = field(
        "Nomor HP", kind=Kind.PHONE, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Nomor yang dapat dihubungi; hanya terlihat oleh kantor sendiri.")
    surel: Mapped[str | None] = field(
        "Pos-el", kind=Kind.EMAIL, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Alamat pos-el pribadi; hanya terlihat oleh kantor sendiri.")
    foto_id: Mapped[int] = attachment(
        "Pas foto 4x6", accepts=FOTO, law=dasar.SYARAT_SKT,
        help="Pas foto berwarna yang diambil dalam tiga bulan terakhir.")
    ktp_id: Mapped[int] = attachment(
        "KTP", private=True, help="Pindaian atau foto KTP yang terbaca jelas.",
        law=dasar.SYARAT_SKT)
    pejabat_publik: Mapped[bool] = field(
        "Pejabat publik", default=False, law=dasar.SYARAT_SKT,
        help="Ya bila pejabat negara, pejabat pemerintahan, atau tokoh masyarakat.")
    surat_kesediaan_id: Mapped[int | None] = attachment(
        "Surat kesediaan", law=dasar.SYARAT_SKT,
        help="Wajib bila pengurus adalah pejabat publik.")


class OrmasPendiri(Part, Base):
    """A founder, or a member of the advisory boards, by name alone."""

    __entity__ = Entity(
        "Pendiri, pembina, dan penasihat", key=("peran", "nama"), icon="user-check",
        listed=("nama", "peran", "jabatan"), law=dasar.PENDIRI,
        help="Nama pendiri sesuai akta, serta pembina dan penasihat bila ada.")

    ormas_id: Mapped[int] = owner("ormas")
    peran: Mapped[PeranPendiri] = field(
        "Peran", identity=True, help="Kedudukan orang ini dalam organisasi.", law=dasar.FORMULIR)
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama lengkap sesuai akta atau surat keputusan.",
        law=dasar.PENDIRI)
    jabatan: Mapped[str | None] = field(
        "Jabatan atau keterangan", size=120, law=dasar.FORMULIR,
        help="Misalnya ketua dewan pembina, atau jabatan di luar organisasi.")


class OrmasBidang(Part, Base):
    """A field of activity beside the main one."""

    __entity__ = Entity(
        "Bidang lain", key=("bidang_id",), listed=("bidang_id", "keterangan"), icon="tags",
        help="Bidang kegiatan selain bidang utama.", law=dasar.FORMULIR)

    ormas_id: Mapped[int] = owner("ormas")
    bidang_id: Mapped[int] = ref(
        "bidang_kegiatan", "Bidang", identity=True, law=dasar.FORMULIR,
        help="Pilih bidang kegiatan tambahan.")
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=200, help="Kegiatan yang dijalankan pada bidang ini.",
        law=dasar.FORMULIR)
