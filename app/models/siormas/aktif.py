"""The part of an ormas that nobody types: its keaktifan, and the reports it owes.

A mixin of `Ormas`: it gathers what is on record (`facts`) and keeps what `keaktifan.py` works out.
Reports, visits and sanctions inform it when they are approved; the calendar moves it every night.
"""
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, or_

from app.engine import Mapped, Status, derived, field
from app.engine.indonesian import local
from app.models.siormas import dasar, semester
from app.models.siormas.choices import StatusHukum, StatusKeaktifan
from app.models.siormas.choices_binaan import StatusSanksi
from app.models.siormas.keaktifan import Fakta, Keaktifan, Laporan, Sanksi, hitung
from app.models.siormas.legalitas import DIAKUI, IZIN, SKT

BERBATAS = {StatusHukum.SKT: SKT, StatusHukum.ASING: IZIN}


class Berkeaktifan:
    """Fields of an ormas that follow from its papers, reports, visits and sanctions."""

    tanggal_bubar: Mapped[date | None] = field(
        "Tanggal pembubaran", high="hari_ini", law=dasar.UU_ORMAS,
        help="Diisi hanya bila organisasi membubarkan diri, sesuai akta atau berita acara.")
    status_keaktifan: Mapped[StatusKeaktifan | None] = field(
        "Status keaktifan", computed=True, law=dasar.LAPORAN,
        help="Dihitung dari masa bakti, legalitas, laporan, pengawasan, dan sanksi.")
    masa_berakhir: Mapped[date | None] = field(
        "Masa berlaku berakhir", computed=True, law=dasar.PENDAFTARAN,
        help="Yang lebih dahulu berakhir dari masa bakti pengurus dan legalitas.")
    alasan_keaktifan: Mapped[str | None] = field(
        "Sebab tidak aktif", size=255, computed=True, law=dasar.LAPORAN,
        help="Hal yang membuat organisasi tidak lagi dihitung aktif.")
    tidak_aktif_sejak: Mapped[date | None] = field(
        "Hari mulai tidak aktif", computed=True, law=dasar.LAPORAN,
        help="Hari sejak organisasi tidak aktif; tanggal mendatang bila sampai saat itu tidak ada "
             "pembaruan.")
    wajib_lapor_sejak: Mapped[date | None] = field(
        "Awal wajib lapor", computed=True, law=dasar.LAPORAN,
        help="Hari pertama semester sesudah organisasi terdaftar.")
    wajib_lapor_sampai: Mapped[date | None] = field(
        "Akhir wajib lapor", computed=True, law=dasar.LAPORAN,
        help="Hari terakhir kewajiban melapor; kosong selama organisasi belum bubar.")
    laporan_terakhir: Mapped[date | None] = field(
        "Laporan sampai dengan", computed=True, law=dasar.LAPORAN,
        help="Hari terakhir semester yang laporannya sudah disetujui.")
    laporan_berikutnya: Mapped[date | None] = field(
        "Laporan berikutnya", computed=True, law=dasar.LAPORAN,
        help="Hari terakhir semester yang laporannya ditunggu.")

    @derived("Laporan terakhir")
    def semester_terakhir(self) -> str:
        """Name the newest semester that was reported."""
        return semester.spoken(self.laporan_terakhir) if self.laporan_terakhir else "Belum pernah"

    @derived("Laporan yang ditunggu")
    def semester_berikutnya(self) -> str:
        """Name the semester whose report is owed."""
        return semester.spoken(self.laporan_berikutnya) if self.laporan_berikutnya else ""

    @property
    def batas_laporan(self) -> date | None:
        """Return the last day on which the report that is owed is in time."""
        return semester.due(self.laporan_berikutnya) if self.laporan_berikutnya else None

    if TYPE_CHECKING:  # what the ormas itself brings
        id: Any
        status_hukum: Any
        tanggal_terdaftar: Any
        created_at: Any
        masa_bakti_selesai: Any
        legalitas: Any
        status: Any

    def compute(self, facts: Any) -> None:
        """Work out the keaktifan of today from what is on record."""
        hasil = hitung(self._fakta(facts), facts.today())
        for name, value in columns(hasil).items():
            if getattr(self, name) != value:
                setattr(self, name, value)

    def _fakta(self, facts: Any) -> Fakta:
        surat = surat_berbatas(self.status_hukum, self.legalitas)
        return Fakta(
            hukum=self.status_hukum, terdaftar=self.tanggal_terdaftar,
            dicatat=local(self.created_at).date() if self.created_at else facts.today(),
            masa_bakti=self.masa_bakti_selesai, bubar=self.tanggal_bubar,
            legalitas_terbit=surat.tanggal_terbit if surat else None,
            legalitas_akhir=surat.akhir_berlaku if surat else None,
            laporan=tuple(Laporan(row[0], row[1], not row[2]) for row in facts.rows(
                "ormas_laporan_kegiatan", "akhir_semester", "tanggal_terima", "jumlah_kegiatan",
                ormas_id=self.id) if row[0] and row[1]),
            sanksi=tuple(Sanksi(*row) for row in facts.rows(
                "ormas_sanksi", "jenis", "tanggal", "berlaku_sampai", ormas_id=self.id,
                status_sanksi=StatusSanksi.BERLAKU)),
            pengamatan=tuple((hari, keadaan) for hari, keadaan in facts.rows(
                "ormas_pengawasan", "tanggal", "keadaan", ormas_id=self.id) if keadaan))

    @classmethod
    def aging(cls, today: date) -> Iterator[Any]:
        """Yield the criterion of what a new day may change."""
        here: Any = cls
        yield or_(
            and_(here.status_keaktifan == StatusKeaktifan.AKTIF, here.tidak_aktif_sejak <= today),
            here.status_keaktifan == StatusKeaktifan.DIBEKUKAN,
            and_(here.status_keaktifan == StatusKeaktifan.VAKUM, here.tidak_aktif_sejak <= today),
            and_(here.status_keaktifan.is_(None), here.status == Status.DISETUJUI))


def surat_berbatas(hukum: StatusHukum | None, legalitas: Any) -> Any:
    """Return the newest paper of limited life that an ormas stands on, or None."""
    jenis = BERBATAS.get(hukum, frozenset()) if hukum else frozenset()
    ada = [row for row in legalitas if row.deleted_at is None and row.jenis in jenis
           and row.status_legalitas in DIAKUI and row.tanggal_terbit]
    return max(ada, key=lambda row: (row.akhir_berlaku or date.max, row.tanggal_terbit),
               default=None)


def columns(hasil: Keaktifan) -> dict[str, Any]:
    """Return what follows by the name of its column."""
    return {"status_keaktifan": hasil.status, "alasan_keaktifan": hasil.alasan,
            "tidak_aktif_sejak": hasil.tidak_aktif_sejak,
            "masa_berakhir": hasil.masa_berakhir,
            "wajib_lapor_sejak": hasil.wajib_lapor_sejak,
            "wajib_lapor_sampai": hasil.wajib_lapor_sampai,
            "laporan_terakhir": hasil.laporan_terakhir,
            "laporan_berikutnya": hasil.laporan_berikutnya}
