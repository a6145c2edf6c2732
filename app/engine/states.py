"""Who may open a record, where it stands on its way to being counted, and its documents' finding.

The moves between the states are `workflow.py`'s; who is cleared for what, `scope.py`'s.
"""
from __future__ import annotations

from app.engine.kinds import Choice


class Klasifikasi(Choice):
    """Who may open a record (Permendagri on naskah dinas: biasa to sangat rahasia)."""

    BIASA = "biasa", "Biasa", "Terbuka bagi setiap pemegang hak pada subsistem ini."
    TERBATAS = "terbatas", "Terbatas", "Hanya pejabat yang menangani."
    RAHASIA = "rahasia", "Rahasia", "Kebocorannya merugikan instansi atau ketertiban."
    SANGAT_RAHASIA = "sangat_rahasia", "Sangat Rahasia", "Kebocorannya membahayakan negara."


class Pemeriksaan(Choice):
    """What was found of a document."""

    BELUM = "belum", "Belum diperiksa", "Dokumen belum dibandingkan dengan isian."
    SESUAI = "sesuai", "Sesuai", "Dokumen sah, terbaca, dan cocok dengan isian."
    TIDAK_SESUAI = "tidak_sesuai", "Tidak sesuai", "Dokumen perlu diganti; alasannya tertulis."


class Status(Choice):
    """Where a record stands on its way to being counted."""

    DRAF = "draf", "Draf", "Masih diisi oleh petugas; belum dihitung."
    DIAJUKAN = "diajukan", "Diajukan", "Menunggu pemeriksaan pengawas; belum dihitung."
    DISETUJUI = "disetujui", "Disetujui", "Sudah diperiksa dan dihitung dalam rekap."
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan", "Perlu diperbaiki petugas; alasannya tertulis."
