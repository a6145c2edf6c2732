"""The tables of SIMPOLDAGRI carry the official columns; its shipped lists are in order."""
import csv
from collections import Counter
from datetime import date
from pathlib import Path

from app.engine.indonesian import read_date
from app.models import simpoldagri
from app.models.simpoldagri.choices import JenisPemilu, StatusParpol

RECAPS = {recap.code: recap for recap in simpoldagri.SUBSYSTEM.recaps}
REFERENCE = Path(simpoldagri.__file__).parent.parent / "reference"
SEMBILAN = {"PDIP", "Gerindra", "Golkar", "PKB", "NasDem", "PKS", "Demokrat", "PAN", "PPP"}


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def labels(code: str) -> list[str]:
    return [column.label for column in RECAPS[code].columns]


def test_the_recaps_have_the_official_columns():
    assert labels("R-POL-1") == [
        "Partai", "Kursi", "Suara sah", "Nilai per suara", "Jumlah bantuan", "Tgl cair", "No SP2D",
        "LPJ (tgl)", "% pendidikan politik", "LHP BPK", "Ket."]
    assert [RECAPS["R-POL-2"].row_label, *labels("R-POL-2")] == [
        "Partai", "Suara", "%", "Kursi", "%"]
    assert labels("R-POL-3") == [
        "Aspek", "Wilayah", "Fakta", "Analisis", "Prediksi", "Rekomendasi"]
    assert labels("R-POL-4") == [
        "Wilayah", "Tahapan", "Status", "%", "Hambatan", "Tindak lanjut"]


def test_paper_and_periods_are_those_of_the_catalogue():
    assert [RECAPS[code].landscape for code in sorted(RECAPS)] == [True, False, False, True]
    assert RECAPS["R-POL-3"].layout == "uraian"
    assert "bulanan" in RECAPS["R-POL-3"].cycles
    assert all("tahunan" in recap.cycles for recap in RECAPS.values())


def test_money_and_seats_are_the_offices_own():
    assert all(RECAPS[code].sources[0].own for code in ("R-POL-1", "R-POL-2"))
    rate = next(c for c in RECAPS["R-POL-1"].columns if c.label == "Nilai per suara")
    assert rate.adds is False


def test_the_parties_are_known_by_short_and_long_names_each_once():
    parties = rows("parpol")
    for name in ("kode", "singkatan", "nama"):
        assert max(Counter(row[name].casefold() for row in parties).values()) == 1
    assert {row["singkatan"] for row in parties} >= SEMBILAN
    assert {row["status_parpol"] for row in parties} == set(StatusParpol)
    local = {row["kode"] for row in parties if row["status_parpol"] == StatusParpol.PARTAI_LOKAL}
    assert len(local) == 6


def test_ballots_stages_and_elections_refer_to_each_other():
    elections = {row["kode"]: row for row in rows("pemilu")}
    parties = {row["kode"] for row in rows("parpol")}
    assert {row["jenis"] for row in elections.values()} <= set(JenisPemilu)
    for row in rows("peserta_pemilu"):
        assert row["kode"] == f"{row['pemilu_id']}-{row['parpol_id']}"
        assert elections[row["pemilu_id"]]["jenis"] == JenisPemilu.PILEG
        assert row["parpol_id"] in parties
    numbers = Counter((row["pemilu_id"], row["nomor_urut"]) for row in rows("peserta_pemilu"))
    assert max(numbers.values()) == 1
    assert Counter(row["pemilu_id"] for row in rows("peserta_pemilu")) == {
        "pileg-2019": 20, "pileg-2024": 24}


def test_stages_are_in_order_and_have_their_days():
    stages = rows("tahapan")
    assert max(Counter(row["nama"] for row in stages).values()) == 1
    for row in stages:
        assert row["kode"] == f"{row['pemilu_id']}-{int(row['urutan']):02}"
        begins = read_date(row["mulai"]) if row["mulai"] else date.min
        assert begins <= read_date(row["selesai"])


def test_every_field_and_every_value_says_what_it_means_and_on_what_it_stands():
    for entity in simpoldagri.SUBSYSTEM.entities:
        assert entity.__entity__.help.endswith(".")
        assert entity.__entity__.law
        own = set(entity.__fields__) - {"klasifikasi", "sumber_data", "catatan", "aktif"}
        for said in (entity.__fields__[name] for name in own):
            assert said.help.endswith("."), (entity, said.name)
            assert said.law, (entity, said.name)
            assert all(member.label and member.meaning for member in said.choices or ())
