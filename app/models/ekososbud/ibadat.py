"""RumahIbadatPermohonan: an application to build a house of worship, from receipt to decision.

The petugas of the office in whose region the building will stand enters, the pengawas of that
office approves; province and centre read and print. Ruled by PBM 9/2006 and 8/2006. Users and
supporters are counts that local officials attested: their names and identity cards are never kept
here, for such a list would say what somebody believes. Which conditions are asked is a list of the
centre, so that a change of the rules needs no new programme; permits for temporary use stand in
`ibadat_sementara.py`.
"""
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Problem,
    Reference,
    Regional,
    attachment,
    derived,
    field,
)
from app.engine.indonesian import long_date, today
from app.models import tahap
from app.models.ekososbud import dasar
from app.models.ekososbud.choices import AgamaDiwakili, HasilRekomendasi, TahapPermohonan

BATAS_HARI = 90
PENGGUNA, DUKUNGAN = "pengguna", "dukungan"
REKOMENDASI = ("rekomendasi_kemenag", "rekomendasi_fkub")
DIPUTUS = (TahapPermohonan.TERBIT, TahapPermohonan.DITOLAK)
DIPROSES = (TahapPermohonan.PROSES, TahapPermohonan.TERBIT)
_T = TahapPermohonan
LANGKAH = {
    _T.MASUK: (_T.BELUM_LENGKAP, _T.DIFASILITASI_LOKASI, _T.PROSES, _T.DITOLAK),
    _T.BELUM_LENGKAP: (_T.DIFASILITASI_LOKASI, _T.PROSES, _T.DITOLAK),
    _T.DIFASILITASI_LOKASI: (_T.PROSES, _T.DITOLAK),
    _T.PROSES: (_T.BELUM_LENGKAP, _T.DIFASILITASI_LOKASI, _T.TERBIT, _T.DITOLAK),
    _T.TERBIT: (),
    _T.DITOLAK: (),
}


class SyaratRumahIbadat(Reference, Base):
    """A condition asked of an application, with the least number where one is counted."""

    __entity__ = Entity(
        "Syarat rumah ibadat", key=("kode",), listed=("nama", "paling_sedikit"),
        icon="list-check", sort="kode", law=dasar.RUMAH_IBADAT,
        help="Syarat pendirian rumah ibadat yang diperiksa; yang tidak dipakai lagi tidak diminta.")

    kode: Mapped[str] = field(
        "Kode", size=30, identity=True, unique=True, search=True, law=dasar.RUMAH_IBADAT,
        help="Kode tetap yang dikenali pemeriksaan: pengguna, dukungan, rekomendasi_kemenag, "
             "rekomendasi_fkub.")
    nama: Mapped[str] = field(
        "Nama syarat", size=200, identity=True, unique=True, search=True,
        help="Syarat seperti yang disampaikan kepada panitia.", law=dasar.RUMAH_IBADAT)
    paling_sedikit: Mapped[int | None] = field(
        "Paling sedikit", low=0, unit="orang", law=dasar.RUMAH_IBADAT,
        help="Banyaknya orang yang diminta; kosong bila tidak dihitung.")


class RumahIbadatPermohonan(Regional, Approvable, Base):
    """One application, with what was attested, recommended and decided."""

    __entity__ = Entity(
        "Permohonan rumah ibadat", key=("nomor_permohonan",), icon="building",
        listed=("nama_rumah_ibadat", "agama", "tanggal_permohonan", "tahap", "batas_keputusan",
                "sisa_waktu"),
        filters=("agama", "tahap", "rekomendasi_fkub"), similar=("nama_rumah_ibadat",),
        law=dasar.RUMAH_IBADAT,
        help="Permohonan pendirian rumah ibadat dan tindak lanjutnya sampai diputuskan.",
        sections=(("Permohonan", "nama_rumah_ibadat"), ("Syarat khusus", "jumlah_pengguna"),
                  ("Rekomendasi", "rekomendasi_kemenag"), ("Keputusan", "tahap")))

    nama_rumah_ibadat: Mapped[str] = field(
        "Nama rumah ibadat", size=200, identity=True, search=True, law=dasar.RUMAH_IBADAT,
        help="Nama bangunan sesuai surat permohonan.")
    agama: Mapped[AgamaDiwakili] = field(
        "Agama", law=dasar.RUMAH_IBADAT,
        help="Umat yang akan dilayani bangunan ini; bukan catatan tentang keyakinan orang.")
    panitia: Mapped[str] = field(
        "Panitia pembangunan", size=200, law=dasar.RUMAH_IBADAT,
        help="Nama panitia yang mengajukan permohonan.")
    nomor_permohonan: Mapped[str] = field(
        "Nomor permohonan", size=80, identity=True, unique="kantor", search=True,
        help="Nomor surat permohonan panitia, ditulis persis.", law=dasar.RUMAH_IBADAT)
    tanggal_permohonan: Mapped[date] = field(
        "Tanggal permohonan", identity=True, high="hari_ini", law=dasar.RUMAH_IBADAT,
        help="Tanggal permohonan lengkap diterima; batas 90 hari dan rekap memakai tanggal ini.")
    alamat: Mapped[str] = field(
        "Lokasi", size=255, help="Jalan, nomor, RT/RW letak bangunan.", law=dasar.RUMAH_IBADAT)
    kecamatan: Mapped[str] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak bangunan.", law=dasar.RUMAH_IBADAT)
    desa_kelurahan: Mapped[str] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak bangunan.",
        law=dasar.RUMAH_IBADAT)

    jumlah_pengguna: Mapped[int] = field(
        "Jumlah pengguna", low=0, unit="orang", law=dasar.RUMAH_IBADAT,
        help="Pengguna ber-KTP yang disahkan pejabat setempat; paling sedikit 90, jumlahnya saja.")
    jumlah_dukungan: Mapped[int] = field(
        "Dukungan masyarakat", low=0, unit="orang", law=dasar.RUMAH_IBADAT,
        help="Dukungan warga setempat yang disahkan lurah atau kepala desa; paling sedikit 60.")
    pengesahan_id: Mapped[int | None] = attachment(
        "Surat pengesahan", law=dasar.RUMAH_IBADAT,
        help="Surat pejabat yang menyebut jumlahnya; jangan mengunggah daftar nama atau KTP.")

    rekomendasi_kemenag: Mapped[HasilRekomendasi] = field(
        "Rekomendasi Kantor Kemenag", default=HasilRekomendasi.BELUM, law=dasar.RUMAH_IBADAT,
        help="Jawaban tertulis kepala kantor Kementerian Agama kabupaten/kota.")
    nomor_rekomendasi_kemenag: Mapped[str | None] = field(
        "Nomor rekomendasi Kemenag", size=80,
        help="Nomor surat kepala kantor Kementerian Agama kabupaten/kota.",
        law=dasar.RUMAH_IBADAT)
    tanggal_rekomendasi_kemenag: Mapped[date | None] = field(
        "Tanggal rekomendasi Kemenag", high="hari_ini",
        help="Tanggal surat kantor Kementerian Agama; tidak sesudah keputusan.",
        law=dasar.RUMAH_IBADAT)
    rekomendasi_fkub: Mapped[HasilRekomendasi] = field(
        "Rekomendasi FKUB", default=HasilRekomendasi.BELUM, law=dasar.RUMAH_IBADAT,
        help="Hasil musyawarah mufakat FKUB kabupaten/kota, dituangkan secara tertulis.")
    nomor_rekomendasi_fkub: Mapped[str | None] = field(
        "Nomor rekomendasi FKUB", size=80,
        help="Nomor surat rekomendasi tertulis hasil musyawarah FKUB.",
        law=dasar.RUMAH_IBADAT)
    tanggal_rekomendasi_fkub: Mapped[date | None] = field(
        "Tanggal rekomendasi FKUB", high="hari_ini",
        help="Tanggal surat rekomendasi FKUB; tidak sesudah keputusan.",
        law=dasar.RUMAH_IBADAT)

    tahap: Mapped[TahapPermohonan] = field(
        "Tahap", also=("Status",),
        default=TahapPermohonan.MASUK, law=dasar.RUMAH_IBADAT,
        help="Sejauh mana permohonan ini; yang dicatat kemudian ditulis pada tahapnya sekarang.")
    nomor_keputusan: Mapped[str | None] = field(
        "Nomor IMB/PBG atau surat keputusan", size=80, law=dasar.RUMAH_IBADAT,
        help="Nomor izin yang terbit atau surat penolakan.")
    tanggal_keputusan: Mapped[date | None] = field(
        "Tanggal keputusan", high="hari_ini", law=dasar.RUMAH_IBADAT,
        help="Tanggal izin terbit atau permohonan ditolak.")
    alasan_keputusan: Mapped[str | None] = field(
        "Alasan atau tindak lanjut", law=dasar.RUMAH_IBADAT,
        help="Alasan penolakan, atau lokasi yang difasilitasi pemerintah daerah.")

    @derived("Batas keputusan", Kind.DATE)
    def batas_keputusan(self) -> date | None:
        """Return the last day on which the application should be decided."""
        return self.tanggal_permohonan + timedelta(days=BATAS_HARI) \
            if self.tanggal_permohonan else None

    @derived("Sisa waktu")
    def sisa_waktu(self) -> str:
        """Say how many days are left, or by how many the limit was passed."""
        if not self.batas_keputusan or (self.tahap in DIPUTUS and not self.tanggal_keputusan):
            return ""
        sisa = (self.batas_keputusan - (self.tanggal_keputusan or today())).days
        kata = f"lewat {-sisa} hari" if sisa < 0 else f"{sisa} hari"
        return f"Diputus, {kata} dari batas" if self.tahap in DIPUTUS and sisa < 0 else (
            "Diputus tepat waktu" if self.tahap in DIPUTUS else kata.capitalize())

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether the stage fits what was counted, recommended and decided."""
        syarat = {row.kode: row for row in ask.daftar("syarat_rumah_ibadat")}
        yield from tahap.follows(self, ask, "tahap", LANGKAH)
        yield from self._counts(syarat)
        yield from self._recommended(syarat)
        yield from self._decided()
        yield from self._clock(ask.today())

    def _counts(self, syarat: dict[str, Any]) -> Iterator[Problem]:
        """Fewer users than asked is not complete; enough users without support needs a place."""
        pengguna, dukungan = (_short(syarat.get(kode), count) for kode, count in (
            (PENGGUNA, self.jumlah_pengguna), (DUKUNGAN, self.jumlah_dukungan)))
        if self.tahap in (*DIPROSES, _T.DIFASILITASI_LOKASI) and pengguna:
            yield Problem("tahap", f"Pengguna {pengguna}; pilih tahap Belum lengkap.")
        elif self.tahap in DIPROSES and dukungan:
            yield Problem("tahap", f"Dukungan masyarakat {dukungan}; pilih tahap Difasilitasi "
                          "lokasi.")
        elif self.tahap == _T.DIFASILITASI_LOKASI and not dukungan \
                and self.jumlah_dukungan is not None:
            yield Problem("tahap", "Dukungan masyarakat sudah cukup; permohonan dapat diproses.",
                          warning=True)
        elif self.tahap == _T.BELUM_LENGKAP and dukungan and not pengguna:
            yield Problem("tahap", "Pengguna sudah cukup tetapi dukungan masyarakat "
                          f"{dukungan}; permohonan difasilitasi lokasi.", warning=True)

    def _recommended(self, syarat: dict[str, Any]) -> Iterator[Problem]:
        for name in REKOMENDASI:
            hasil, said = getattr(self, name), type(self).__fields__[name].label
            nomor, tanggal = f"nomor_{name}", f"tanggal_{name}"
            if hasil == HasilRekomendasi.DIBERIKAN:
                for column in (nomor, tanggal):
                    if not getattr(self, column):
                        yield Problem(column, f"Isi karena {said} sudah diberikan.",
                                      at_submit=True)
            elif self.tahap == _T.TERBIT and name in syarat:
                yield Problem(name, f"{said} belum diberikan, padahal izin sudah terbit.")
            diberi = getattr(self, tanggal)
            if diberi and self.tanggal_keputusan and diberi > self.tanggal_keputusan:
                yield Problem(tanggal, "Tanggal rekomendasi tidak boleh sesudah tanggal keputusan.")

    def _decided(self) -> Iterator[Problem]:
        if self.tahap in DIPUTUS:
            if not self.tanggal_keputusan:
                yield Problem("tanggal_keputusan", "Isi tanggal keputusan.", at_submit=True)
            if not self.nomor_keputusan:
                yield Problem("nomor_keputusan", "Isi nomor izin atau surat keputusan.",
                              at_submit=True)
            if self.tahap == _T.DITOLAK and not self.alasan_keputusan:
                yield Problem("alasan_keputusan", "Isi alasan penolakan.", at_submit=True)
        elif self.tahap and self.tanggal_keputusan:
            yield Problem("tanggal_keputusan",
                          "Kosongkan tanggal keputusan karena permohonan belum diputuskan.")
        masuk = self.tanggal_permohonan
        if masuk and self.tanggal_keputusan and self.tanggal_keputusan < masuk:
            yield Problem("tanggal_keputusan",
                          "Tanggal keputusan tidak boleh sebelum tanggal permohonan.")

    def _clock(self, hari_ini: date) -> Iterator[Problem]:
        batas = self.batas_keputusan
        if not batas:
            return
        if self.tahap in DIPUTUS:
            if self.tanggal_keputusan and self.tanggal_keputusan > batas:
                yield Problem("tanggal_keputusan", "Keputusan melewati batas 90 hari, "
                              f"yaitu {long_date(batas)}.", warning=True)
        elif self.tahap and hari_ini > batas:
            yield Problem("tahap", f"Batas keputusan 90 hari berakhir pada {long_date(batas)}, "
                          "tetapi permohonan belum diputuskan.", warning=True)


def _short(syarat: Any, count: int | None) -> str:
    """Say by what a count falls short of its condition; nothing when it does not."""
    if syarat is None or syarat.paling_sedikit is None:
        return ""
    least = syarat.paling_sedikit
    if count is None:
        return f"belum diisi, sekurang-kurangnya {least} orang"
    return f"{count} orang, sekurang-kurangnya {least} orang" if count < least else ""
