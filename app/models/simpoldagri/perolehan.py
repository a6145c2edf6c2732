"""PerolehanPemilu: votes and seats of a party in the body of one region.

The petugas enters them after the decree of KPU, the pengawas approves; aid to parties stands on
them (`pengajuan.py`). DPR is the centre's, DPRD provinsi the province's, DPRD kabupaten/kota the
district's: so nothing is counted twice. Ruled by UU 7/2017.
"""
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.engine import Approvable, Base, Entity, Mapped, Problem, Regional, attachment, field, ref
from app.engine.indonesian import long_date
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices import Lembaga

# UU 7/2017 Pasal 413 gives KPU weeks, disputes before MK and voting anew take months.
PENETAPAN = timedelta(days=366)


class PerolehanPemilu(Regional, Approvable, Base):
    """What a party won in one election, for one body."""

    __entity__ = Entity(
        "Perolehan suara dan kursi", key=("pemilu_id", "parpol_id"), icon="chart-bar",
        listed=("judul", "lembaga", "suara_sah", "kursi", "tanggal_sk"),
        filters=("pemilu_id", "lembaga", "parpol_id"), totals=("suara_sah", "kursi"),
        stock="tanggal_sk", sort="-tanggal_sk", law=dasar.PEMILU,
        unique=((("wilayah_kode", "pemilu_id", "lembaga", "parpol_id"),
                 "Perolehan partai ini pada pemilu dan lembaga tersebut sudah dicatat."),),
        help="Suara sah dan kursi setiap partai menurut keputusan KPU.")

    nomor_sk_kpu: Mapped[str] = field(
        "Nomor SK KPU", also=("Nomor SK", "Nomor keputusan KPU"),
        size=80, search=True, law=dasar.PEMILU,
        help="Nomor keputusan KPU tentang penetapan hasil dan perolehan kursi.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK KPU", also=("Tanggal SK", "Tanggal keputusan KPU"),
        high="hari_ini", law=dasar.PEMILU,
        help="Tanggal keputusan itu; rekap memakai tahun tanggal ini.")
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilu", identity=True, among=tempat.UNTUK_KURSI,
        offered=tempat.BERHASIL_KURSI, law=dasar.PEMILU,
        help="Pilih pemilu legislatifnya.")
    parpol_id: Mapped[int] = ref(
        "parpol", "Partai", also=("Parpol",),
        identity=True, offered=tempat.partai_setempat, help="Pilih dari daftar partai.",
        law=dasar.PEMILU)
    lembaga: Mapped[Lembaga | None] = field(
        "Lembaga", filled=True, law=dasar.PEMILU,
        help="Mengikuti tingkat kantor yang mencatat; kosongkan agar diisi otomatis.")
    suara_sah: Mapped[int] = field(
        "Suara sah", also=("Suara",),
        low=0, unit="suara", law=dasar.PEMILU,
        help="Suara sah partai dan calonnya, dijumlahkan dari semua daerah pemilihan.")
    kursi: Mapped[int] = field(
        "Kursi", also=("Kursi DPRD",),
        low=0, unit="kursi", help="Kursi yang diperoleh; nol bila tidak ada.",
        law=dasar.PEMILU)
    judul: Mapped[str | None] = field(
        "Sebutan", size=160, filled=True, search=True, law=dasar.PEMILU,
        help="Partai dan pemilunya, untuk mencari; kosongkan agar diisi otomatis.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK KPU", law=dasar.PEMILU,
        help="Pindaian keputusan atau surat autentifikasi kursi dan suara.")

    def fill(self, ask: Any) -> None:
        """Let the body follow the office, and call the record by party and election."""
        if self.judul is None and self.parpol_id and self.pemilu_id:
            partai, pemilu = ask.get("parpol", self.parpol_id), ask.get("pemilu", self.pemilu_id)
            self.judul = f"{partai.singkatan}, {pemilu.nama}" if partai and pemilu else None
        if self.lembaga is None:
            self.lembaga = tempat.LEMBAGA.get(tempat.jenjang(ask, self.wilayah_kode))

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The body is the office's own, the election gives seats, and seats need votes."""
        benar = tempat.LEMBAGA.get(tempat.jenjang(ask, self.wilayah_kode))
        if self.lembaga and benar and self.lembaga != benar:
            yield Problem("lembaga", f"Kantor ini mencatat perolehan {benar.label}; lembaga lain "
                          "dicatat oleh kantornya sendiri agar tidak terhitung dua kali.")
        if tempat.tanpa_dprd(ask, self.wilayah_kode):
            yield Problem("lembaga", "Wilayah administratif tidak memiliki DPRD.")
        yield from tempat.partai_lokal(self, ask)
        yield from self._election(ask)
        if self.kursi and self.suara_sah is not None and self.suara_sah < self.kursi:
            yield Problem("suara_sah", "Kursi tidak mungkin lebih banyak daripada suara sah.")

    def _election(self, ask: Any) -> Iterator[Problem]:
        pemilu = ask.get("pemilu", self.pemilu_id) if self.pemilu_id else None
        if pemilu is None:
            return
        if pemilu.jenis not in tempat.BERKURSI:
            yield Problem("pemilu_id", "Kursi hanya diperoleh pada pemilu legislatif.")
        elif self.tanggal_sk and self.tanggal_sk < pemilu.tanggal_pemungutan:
            yield Problem("tanggal_sk",
                          "Tanggal SK KPU tidak boleh sebelum hari pemungutan suara.")
        elif self.tanggal_sk and self.tanggal_sk - pemilu.tanggal_pemungutan > PENETAPAN:
            yield Problem("tanggal_sk", f"Pemungutan suara {pemilu.nama} berlangsung "
                          f"{long_date(pemilu.tanggal_pemungutan)}; keputusan KPU lazimnya terbit "
                          "dalam satu tahun sesudahnya. Periksa tanggal dan pemilunya.",
                          warning=True)
