"""TelaahHukum: a legal opinion asked of the office, and what it answered.

The petugas enters, the pengawas approves; province and centre read. What the opinion rests on is
named from the shared lists. No regulation fixes its form; UU 12/2011 rules the texts examined.
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
    Problem,
    Regional,
    attachment,
    field,
    ref,
)
from app.models.sidatkum import dasar
from app.models.sidatkum.choices import BidangHukum, TahapTelaah


class TelaahHukum(Regional, Approvable, Base):
    """One question of law with its analysis and recommendation."""

    __entity__ = Entity(
        "Telaah hukum", key=("isu", "tanggal"), icon="search", stock="tanggal",
        listed=("isu", "pemohon", "tanggal", "tahap"),
        filters=("bidang", "tahap"), law=dasar.PEMBENTUKAN, sort="-tanggal",
        help="Permintaan telaah hukum dari unit kerja dan jawabannya.",
        sections=(("Permintaan", "isu"), ("Telaah", "tahap")))

    isu: Mapped[str] = field(
        "Isu hukum", size=255, identity=True, search=True, law=dasar.PEMBENTUKAN,
        help="Pertanyaan atau persoalan hukum yang ditelaah, dalam satu kalimat.")
    tanggal: Mapped[date] = field(
        "Tanggal permintaan", identity=True, high="hari_ini", law=dasar.PEMBENTUKAN,
        help="Hari permintaan telaah masuk ke kantor.")
    pemohon: Mapped[str] = field(
        "Pemohon", size=160, search=True, law=dasar.PEMBENTUKAN,
        help="Unit kerja atau bidang yang meminta telaah.")
    bidang: Mapped[BidangHukum] = field(
        "Bidang", help="Urusan yang dipersoalkan.", law=dasar.JDIH)
    peraturan_id: Mapped[int | None] = ref(
        "peraturan", "Peraturan yang ditelaah", law=dasar.JDIH,
        help="Peraturan tingkat pusat yang menjadi pokok telaah.")
    produk_hukum_id: Mapped[int | None] = ref(
        "produk_hukum", "Produk hukum yang ditelaah", law=dasar.PRODUK_DAERAH,
        help="Produk hukum kantor yang menjadi pokok telaah.")

    tahap: Mapped[TahapTelaah] = field(
        "Tahap", default=TahapTelaah.MASUK, law=dasar.PEMBENTUKAN,
        help="Sejauh mana telaah dikerjakan.")
    analisis: Mapped[str | None] = field(
        "Analisis", kind=Kind.LONG, law=dasar.PEMBENTUKAN,
        help="Uraian fakta, aturan yang berlaku, dan penerapannya.")
    rekomendasi: Mapped[str | None] = field(
        "Rekomendasi", kind=Kind.LONG, law=dasar.PEMBENTUKAN,
        help="Saran yang dapat dilaksanakan pemohon.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", high="hari_ini", law=dasar.PEMBENTUKAN,
        help="Tanggal telaah disampaikan kepada pemohon.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas telaah", help="Naskah telaah yang ditandatangani.", law=dasar.PEMBENTUKAN)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A finished review holds analysis, recommendation and the day it was given."""
        if self.tahap is TahapTelaah.SELESAI:
            for name, sentence in (("analisis", "Tuliskan analisis telaah yang sudah selesai."),
                                   ("rekomendasi", "Tuliskan rekomendasi telaah."),
                                   ("tanggal_selesai", "Isi tanggal telaah disampaikan.")):
                if not getattr(self, name):
                    yield Problem(name, sentence, at_submit=True)
        elif self.tanggal_selesai:
            yield Problem("tahap", "Tanggal selesai sudah diisi; pilih tahap Selesai.")
        if self.tanggal and self.tanggal_selesai and self.tanggal_selesai < self.tanggal:
            yield Problem("tanggal_selesai", "Tanggal selesai tidak boleh sebelum permintaan.")
