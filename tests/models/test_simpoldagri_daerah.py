"""Boards, seats, heads of region, the democracy index, reports, and the desk that keeps watch."""
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.engine import Klasifikasi, Status
from app.models import simpoldagri
from app.models.simpoldagri import (
    DeskPemilu,
    DeskPemiluAnggota,
    Idi,
    KepalaDaerah,
    KepalaDaerahPengusung,
    LaporanPerkembanganPolitik,
    Nphd,
    Parpol,
    ParpolKepengurusan,
    Pemilu,
    PendidikanPolitik,
    PerolehanPemilu,
    Tahapan,
    TimPemantauan,
    TimPemantauanAnggota,
    UnjukRasa,
)
from app.models.simpoldagri.choices import (
    AspekPolitik,
    CakupanIdi,
    JabatanKepalaDaerah,
    JenisPemilu,
    KategoriIdi,
    Lembaga,
    SifatUnjukRasa,
    StatusKepalaDaerah,
    StatusKepengurusan,
    StatusParpol,
    TingkatKepengurusan,
)
from app.models.simpoldagri.idi import kategori

OFFICES = ("00", "32", "32.04", "32.73")
PILEG, PILPRES, PILBUP, PILWALKOT, PILGUB = (
    Pemilu(id=number, nama=kind.label, jenis=kind, tanggal_pemungutan=date(2024, 2, 14))
    for number, kind in enumerate((JenisPemilu.PILEG, JenisPemilu.PILPRES, JenisPemilu.PILBUP,
                                   JenisPemilu.PILWALKOT, JenisPemilu.PILGUB), start=1))


@pytest.fixture
def lists(ask: Any) -> Any:
    """A question box with the lists of the centre."""
    ask.levels |= {"31.71": "kota_administratif", "34": "provinsi"}
    ask.before = lambda record, name: getattr(record, "dahulu", {}).get(name)
    ask.records |= {
        "pemilu": [PILEG, PILPRES, PILBUP, PILWALKOT, PILGUB],
        "parpol": [Parpol(id=1, singkatan="PKB", status_parpol=StatusParpol.PESERTA_PEMILU)],
        "tahapan": [Tahapan(id=number, pemilu_id=number, nama="Kampanye", mulai=date(2026, 10, 1),
                            selesai=date(2026, 10, 31)) for number in range(1, 5)]}
    return ask


def refused(found: list[Any]) -> list[Any]:
    return [problem for problem in found if not problem.warning]


@pytest.mark.parametrize(("office", "level", "body"), list(zip(
    OFFICES, (*TingkatKepengurusan, TingkatKepengurusan.DPC),
    (*Lembaga, Lembaga.DPRD_KABUPATEN_KOTA), strict=True)))
def test_level_and_body_follow_the_office(lists, broken, office, level, body):
    board = ParpolKepengurusan(wilayah_kode=office, parpol_id=1)
    seats = PerolehanPemilu(wilayah_kode=office, parpol_id=1, pemilu_id=1)
    board.fill(lists)
    seats.fill(lists)
    assert (board.tingkat, seats.lembaga) == (level, body)
    assert seats.judul == "PKB, Pemilu legislatif"
    for other in TingkatKepengurusan:
        board.tingkat = other
        assert bool(broken(board, "tingkat")) is (other is not level)
    for other_body in Lembaga:
        seats.lembaga = other_body
        assert bool(broken(seats, "lembaga")) is (other_body is not body)


def test_seats_are_unique_per_election_body_region_and_party():
    assert ("wilayah_kode", "pemilu_id", "lembaga", "parpol_id") in [
        names for names, _ in PerolehanPemilu.__entity__.unique]


@pytest.mark.parametrize(("over", "field"), [
    ({"pemilu_id": 2}, "pemilu_id"), ({"tanggal_sk": date(2024, 2, 13)}, "tanggal_sk"),
    ({"suara_sah": 2, "kursi": 3}, "suara_sah")])
def test_seats_come_of_a_legislative_election_after_its_day_and_of_votes(lists, broken, over,
                                                                         field):
    said = {"wilayah_kode": "32.73", "parpol_id": 1, "pemilu_id": 1, "suara_sah": 300, "kursi": 3,
            "tanggal_sk": date(2024, 3, 20)}
    assert broken(PerolehanPemilu(**said)) == []
    assert refused(broken(PerolehanPemilu(**said | over), field))


def test_a_second_active_board_and_a_term_that_is_over_are_warned_of(lists, broken):
    said = {"wilayah_kode": "32.73", "parpol_id": 1, "nama": "DPC PKB", "berlaku_sampai":
            date(2030, 1, 1), "tanggal_sk": date(2025, 1, 1),
            "status_pengurus": StatusKepengurusan.AKTIF}
    first = ParpolKepengurusan(id=1, **said)
    lists.records["parpol_kepengurusan"] = [first]
    assert broken(first) == []
    assert [p.warning for p in broken(ParpolKepengurusan(id=2, **said), "parpol_id")] == [True]
    old = ParpolKepengurusan(id=1, **said | {"berlaku_sampai": date(2026, 11, 23)})
    assert [p.warning for p in broken(old, "status_pengurus")] == [True]
    assert refused(broken(ParpolKepengurusan(id=1, **said | {
        "berlaku_sampai": date(2025, 1, 1)}), "berlaku_sampai"))


def head(office: str = "32.73", **over: Any) -> KepalaDaerah:
    said = {"id": 1, "wilayah_kode": office, "nama": "Contoh", "pemilu_id": 4,
            "status_jabatan": StatusKepalaDaerah.DEFINITIF, "wakil": "Contoh Wakil",
            "masa_jabatan_mulai": date(2025, 2, 20), "masa_jabatan_selesai": date(2030, 2, 20),
            "tanggal_sk": date(2025, 2, 1),
            "pengusung": [KepalaDaerahPengusung(id=1, parpol_id=1)]}
    return KepalaDaerah(**said | over)


@pytest.mark.parametrize(("office", "title"), [
    ("32", JabatanKepalaDaerah.GUBERNUR), ("32.04", JabatanKepalaDaerah.BUPATI),
    ("32.73", JabatanKepalaDaerah.WALI_KOTA), ("31.71", JabatanKepalaDaerah.WALI_KOTA)])
def test_the_title_is_the_regions(lists, broken, office, title):
    elected = {"32": PILGUB.id, "32.04": PILBUP.id, "32.73": PILWALKOT.id}.get(office)
    made = head(office, pemilu_id=elected)
    made.fill(lists)
    assert made.jabatan is title
    assert broken(made) == []
    made.jabatan = next(each for each in JabatanKepalaDaerah if each is not title)
    assert broken(made, "jabatan")
    assert broken(head("00"), "jabatan")


@pytest.mark.parametrize(("office", "election"), [
    ("32.73", PILBUP), ("32.73", PILGUB), ("32.73", PILEG), ("32.04", PILWALKOT), ("32", PILBUP),
    ("31.71", PILWALKOT), ("31.71", PILGUB), ("34", PILGUB)])
def test_a_head_of_region_is_elected_by_the_election_of_that_region(lists, broken, office,
                                                                    election):
    assert refused(broken(head(office, pemilu_id=election.id), "pemilu_id"))


@pytest.mark.parametrize("status", [each for each in StatusKepalaDaerah
                                    if each is not StatusKepalaDaerah.DEFINITIF])
def test_who_was_appointed_was_not_elected_and_stands_in_for_somebody(lists, broken, status):
    elected = head(status_jabatan=status, masa_jabatan_selesai=date(2025, 8, 20))
    assert refused(broken(elected, "status_jabatan"))
    alone = head(status_jabatan=status, pengusung=[], pemilu_id=None, wakil=None,
                 masa_jabatan_selesai=date(2025, 8, 20))
    assert [p.field for p in broken(alone)] == ["menggantikan"]
    alone.menggantikan = "Contoh Definitif"
    assert broken(alone) == []


def test_a_penjabat_has_no_deputy_and_lasts_a_year(lists, broken):
    said = {"status_jabatan": StatusKepalaDaerah.PJ, "pengusung": [], "pemilu_id": None,
            "menggantikan": "Contoh"}
    assert refused(broken(head(**said), "wakil"))
    assert [p.warning for p in broken(head(**said), "masa_jabatan_selesai")] == [True]
    year = head(**said, wakil=None, masa_jabatan_selesai=date(2026, 2, 20))
    assert broken(year) == []


def test_who_is_said_to_hold_an_office_beyond_the_term_is_asked_about(lists, broken):
    over = head(masa_jabatan_selesai=date(2026, 11, 23), masih_menjabat=True)
    assert [p.warning for p in broken(over, "masih_menjabat")] == [True]
    over.masih_menjabat = False
    assert not broken(over, "masih_menjabat")


def test_of_elected_and_penjabat_one_holds_the_office(lists, broken):
    elected = head(masih_menjabat=True)
    acting = head(id=2, status_jabatan=StatusKepalaDaerah.PJ, wakil=None, pemilu_id=None,
                  pengusung=[], menggantikan="Contoh", masih_menjabat=True)
    lists.records["kepala_daerah"] = [elected, acting]
    for record, other in ((acting, "Definitif"), (elected, "Pj.")):
        (problem,) = broken(record, "masih_menjabat")
        assert problem.warning
        assert other in problem.sentence
    for said in ({"masih_menjabat": False}, {"status_jabatan": StatusKepalaDaerah.PLT}):
        lists.records["kepala_daerah"] = [head(id=2, **{"masih_menjabat": True} | said)]
        assert not broken(elected, "masih_menjabat")


def test_terms_are_in_order_do_not_overlap_and_a_party_is_named_once(lists, broken):
    assert refused(broken(head(masa_jabatan_selesai=date(2025, 2, 20)), "masa_jabatan_selesai"))
    lists.records["kepala_daerah"] = [head(), head(id=2)]
    assert [p.warning for p in broken(head(), "masa_jabatan_mulai")] == [True]
    lists.records["kepala_daerah"] = [head()]
    assert not broken(head(), "masa_jabatan_mulai")
    twice = [KepalaDaerahPengusung(id=number, parpol_id=1) for number in (1, 2)]
    assert broken(head(pengusung=twice), "pengusung.2.parpol_id")
    assert refused(broken(head(perseorangan=True), "perseorangan"))
    assert [p.warning for p in broken(head(tanggal_sk=date(2025, 2, 21)), "tanggal_sk")] == [True]


@pytest.mark.parametrize(("score", "reading"), [
    ("80.41", KategoriIdi.BAIK), ("79.25", KategoriIdi.SEDANG), ("80", KategoriIdi.SEDANG),
    ("80.01", KategoriIdi.BAIK), ("60", KategoriIdi.SEDANG), ("59.99", KategoriIdi.BURUK)])
def test_a_score_is_read_by_the_published_limits(lists, broken, score, reading):
    assert kategori(Decimal(score)) is reading
    made = Idi(wilayah_kode="32", tahun=2022, skor=Decimal(score))
    made.fill(lists)
    assert (made.kategori_idi, made.cakupan) == (reading, CakupanIdi.PROVINSI)
    assert broken(made) == []
    made.kategori_idi = next(each for each in KategoriIdi if each is not reading)
    assert refused(broken(made, "kategori_idi"))


def test_a_score_is_the_offices_own_and_released_after_its_year(lists, broken):
    said = {"wilayah_kode": "32", "tahun": 2022, "skor": Decimal(70)}
    assert broken(Idi(**said, cakupan=CakupanIdi.PROVINSI, tanggal_rilis=date(2023, 8, 1))) == []
    assert refused(broken(Idi(**said, cakupan=CakupanIdi.NASIONAL), "cakupan"))
    assert refused(broken(Idi(**said, tanggal_rilis=date(2021, 12, 31)), "tanggal_rilis"))


@pytest.mark.parametrize(("year", "allowed", "foreign"), [
    (2021, "aspek_kesetaraan", "aspek_hak_politik"),
    (2020, "aspek_hak_politik", "aspek_kesetaraan")])
def test_aspects_are_those_of_the_method_of_the_year(lists, broken, year, allowed, foreign):
    made = Idi(wilayah_kode="32", tahun=year, skor=Decimal(70), **{allowed: Decimal(70)})
    assert broken(made) == []
    setattr(made, foreign, Decimal(70))
    assert refused(broken(made, foreign))


def test_a_districts_own_reckoning_is_marked_and_never_drawn(lists, broken):
    made = Idi(wilayah_kode="32.73", tahun=2022, skor=Decimal(70))
    made.fill(lists)
    assert made.cakupan is CakupanIdi.DAERAH
    assert [p.warning for p in broken(made)] == [True]
    charts = [c for c in simpoldagri.SUBSYSTEM.charts if c.source.entity == "idi"]
    assert all(c.source.own or c.source.where == {"cakupan": CakupanIdi.PROVINSI} for c in charts)
    (line,) = [c for c in charts if c.by == "tahun"]
    assert (line.breaks, line.shape, line.average) == ((2021,), "garis", True)


def test_political_education_counts_heads_and_money(lists, broken):
    made = PendidikanPolitik(tema="Contoh", tanggal=date(2026, 5, 1), peserta_laki_laki=30,
                             peserta_perempuan=25, anggaran=Decimal(10), realisasi=Decimal(10))
    made.fill(lists)
    assert made.jumlah_peserta == 55
    assert broken(made) == []
    made.realisasi = Decimal(11)
    assert [p.warning for p in broken(made, "realisasi")] == [True]
    made.tanggal_selesai = date(2026, 4, 30)
    assert refused(broken(made, "tanggal_selesai"))
    empty = PendidikanPolitik(peserta_laki_laki=0, peserta_perempuan=0)
    empty.fill(lists)
    assert [p.at_submit for p in broken(empty)] == [True]


def test_a_violent_demonstration_was_handled(broken):
    made = UnjukRasa(sifat=SifatUnjukRasa.ANARKIS, waktu=datetime(2026, 5, 1, 9, 0))
    assert [p.at_submit for p in broken(made)] == [True]
    made.penanganan = "Dialog dengan perwakilan."
    assert broken(made) == []
    assert broken(UnjukRasa(sifat=SifatUnjukRasa.DAMAI)) == []


def test_reports_of_events_begin_as_terbatas():
    for entity in (UnjukRasa, LaporanPerkembanganPolitik):
        assert entity.__entity__.starts_as is Klasifikasi.TERBATAS


def test_a_report_is_headed_by_its_aspect():
    made = LaporanPerkembanganPolitik(judul="Pokok", aspek=AspekPolitik.DPRD,
                                      tanggal=date(2026, 6, 1))
    assert made.pokok == "DPRD: Pokok (1 Juni 2026)"


@pytest.mark.parametrize(("made", "part", "ends"), [
    (TimPemantauan, TimPemantauanAnggota, "berlaku_sampai"), (DeskPemilu, DeskPemiluAnggota, "")])
def test_a_team_has_members_each_once(lists, broken, made, part, ends):
    record = made(tanggal_sk=date(2026, 1, 1), anggota=[part(id=1, nama="Contoh")])
    assert broken(record) == []
    record.anggota.append(part(id=2, nama=" contoh "))
    assert refused(broken(record, "anggota.2.nama"))
    record.anggota.clear()
    assert [p.at_submit for p in broken(record)] == [True]
    if ends:
        setattr(record, ends, date(2026, 1, 1))
        assert refused(broken(record, ends))


def test_empty_drafts_are_stopped_by_nothing(lists, broken):
    for entity in (ParpolKepengurusan, PerolehanPemilu, KepalaDaerah, Idi, PendidikanPolitik,
                   UnjukRasa, TimPemantauan, DeskPemilu, Nphd):
        record = entity(wilayah_kode="32.73", status=Status.DRAF) if entity is not Idi else entity(
            wilayah_kode="32")
        record.fill(lists)
        assert all(p.at_submit for p in broken(record)), entity
