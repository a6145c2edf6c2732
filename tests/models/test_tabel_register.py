"""Registers of what is over: each row enters as it ended, with what a register says of it."""
from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import registry
from tests.every.world import World
from tests.models.lembar import Lines, entered, filled, plain, uploaded

OVER: dict[str, tuple[Lines, dict[str, Lines], dict[str, list[Any]]]] = {
    "disposisi": ([
        {"Nomor agenda": "12/2024", "Perihal": "Undangan (Contoh)", "Dari": "Kepala Badan",
         "Tanggal disposisi": "5 Maret 2024", "Sifat": "Biasa", "Isi disposisi": "Hadiri."}],
        {"tujuan": [{"Induk": "12/2024", "Kepada": "Kabid Poldagri", "Tindak lanjut": "Selesai",
                     "Jawaban": "Dihadiri.", "Tanggal selesai": "7 Maret 2024"}]},
        {"keadaan": ["1 dari 1 selesai"]}),
    "instruksi_terima": ([
        {"Nomor": "300/1/2023", "Perihal": "Pemetaan (Contoh)", "Dari": "Gubernur",
         "Tanggal": "2 Mei 2023", "Isi instruksi": "Petakan.", "Batas waktu": "31 Mei 2023",
         "Keadaan": "Selesai", "Tindak lanjut": "Dipetakan.", "Tanggal selesai": "20/5/2023"}],
        {}, {"keadaan_terima": ["selesai"], "tanggal_selesai": [date(2023, 5, 20)]}),
    "laporan_terima": ([
        {"Judul laporan": "Laporan Maret (Contoh)", "Pelapor": "Kantor Contoh",
         "Periode": "2023-03", "Tanggal kirim": "5 April 2023", "Keadaan": "Diterima",
         "Tanggal terima": "6 April 2023"}], {}, {"keadaan_laporan": ["diterima"]})}


@pytest.mark.parametrize("table", OVER)
def test_what_is_over_is_stored_as_it_ended(house: World, table: str) -> None:
    rows, parts, wanted = OVER[table]
    with entered(house, table, rows, parts) as made:
        for name, values in wanted.items():
            assert [plain(getattr(each, name)) for each in made] == values, name


def test_a_register_of_applications_decided_long_ago_is_stored_as_decided(house: World) -> None:
    table = "permohonan_skt"
    ormas = house.record(registry.entity("ormas")).title
    row = {"Ormas": ormas, "Jenis permohonan": "Perpanjangan", "Nama pemohon": "Contoh A",
           "Tanggal surat": "1 Juni 2018", "Tanggal terima": "4 Juni 2018"}
    rows: Lines = [
        {**row, "Nomor surat permohonan": "1/SKT/2018", "Tahap": "Terbit",
         "Tanggal putusan": "25 Juni 2018", "Nomor SKT": "01-00-00/010/D.III.4/VI/2018",
         "Tanggal SKT": "25 Juni 2018"},
        {**row, "Nomor surat permohonan": "2/SKT/2018", "Tahap": "DITOLAK",
         "Tanggal putusan": "26 Juni 2018", "Alasan penolakan": "Berkas tidak dilengkapi."}]
    running = filled(house, table, [{**rows[0], "Tahap": "Verifikasi pusat"}], {})
    assert "dapat langsung dicatat sebagai Terbit atau Ditolak." in uploaded(
        house, table, running).text
    answer = uploaded(house, table, filled(house, table, rows, {}))
    assert answer.status_code == 302, re.findall("<tr>.*", answer.text)
    entity: Any = registry.entity(table)
    with house.acting("sari") as session:
        made = session.scalars(select(entity).where(entity.nomor_surat.like("%/SKT/2018"))
                               .order_by(entity.nomor_surat)).all()
    assert [(plain(each.hasil), each.tenggat, each.berlaku_sampai) for each in made] == [
        ("terbit", None, date(2023, 6, 25)), ("tolak", None, None)]
