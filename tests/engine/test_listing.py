"""The list behind every list: pages that lose nothing, filters, search, hidden classes."""
from __future__ import annotations

import html
import re

import pytest
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from app.engine import cells, listing, registry, values
from app.engine.base import Status
from app.engine.question import BadQuestion
from app.engine.vocabulary import Kind
from app.views import lists
from tests.every.world import World

NAMES = ("Sanggar Melati Contoh", "Sanggar Mawar Contoh", "Perkumpulan Al-Hikmah (Contoh)",
         "100% Contoh_Nyata", "Yayasan O'Neil \"Contoh\"", "Kelompok Tani Ñandú Contoh")


@pytest.fixture
def many(world: World) -> World:
    """Give Sari's office several organisations with known names."""
    entity = registry.entity("organisasi_penghayat")
    with world.acting("sari") as session:
        for order, name in enumerate(NAMES):
            world.make(session, entity, nama=name, tahun_berdiri=str(2000 + order % 3),
                       sumber_data="UJI")
        session.commit()
    return world


def names(world: World, who: str = "sari", **asked: str) -> list[str]:
    entity = registry.entity("organisasi_penghayat")
    with world.acting(who) as session:
        question = listing.parse(session, entity, MultiDict(asked))
        found = listing.answer(session, world.actors[who], entity, question)
        return [record.nama for record in found.records]


def keys(world: World, **asked: str) -> list[int]:
    entity = registry.entity("organisasi_penghayat")
    with world.acting("sari") as session:
        question = listing.parse(session, entity, MultiDict(asked))
        return [r.id for r in listing.answer(session, world.actors["sari"], entity, question
                                             ).records]


def test_a_list_is_asked_for_a_year_that_may_no_longer_be_written(many: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    with many.acting("sari") as session:
        first = session.scalar(select(entity).where(entity.nama == NAMES[0]))
        first.tahun_berdiri = 2099
        session.commit()
    assert names(many, tahun_berdiri="2099") == [NAMES[0]]
    with pytest.raises(BadQuestion, match="empat angka"):
        names(many, tahun_berdiri="99")


@pytest.mark.parametrize("sort", ["id", "-id", "nama", "-nama", "wilayah_kode", "-changed_at",
                                  "jumlah_anggota"])
def test_pages_neither_lose_nor_repeat_a_record(many: World, sort: str) -> None:
    whole = names(many, urut=sort, per="100")
    last = -(-len(whole) // 2)
    paged = [name for page in range(1, last + 1)
             for name in names(many, urut=sort, per="2", page=str(page))]
    assert paged == whole
    assert len(set(paged)) == len(paged) >= len(NAMES)


@pytest.mark.parametrize("sort", ["id", "-id", "nama", "-nama", "wilayah_kode", "-changed_at",
                                  "jumlah_anggota", "-jumlah_anggota"])
def test_pages_turned_at_a_row_are_those_counted_off(many: World, sort: str) -> None:
    entity = registry.entity("organisasi_penghayat")
    with many.acting("sari") as session:
        table, some = entity.__table__, session.scalars(select(entity.id).limit(2)).all()
        many.bind.execute(table.update().where(table.c.id.in_(some)).values(jumlah_anggota=None))
    whole = keys(many, urut=sort, per="100")
    assert len(whole) > 6
    for page in range(2, -(-len(whole) // 2) + 1):
        here = whole[2 * page - 2:2 * page]
        asked = {"urut": sort, "per": "2", "page": str(page)}
        assert keys(many, **asked, setelah=str(whole[2 * page - 3])) == here
        if 2 * page < len(whole):
            assert keys(many, **asked, sebelum=str(whole[2 * page])) == here
        assert keys(many, **asked, setelah="999999999") == here


def test_a_page_turned_at_a_row_skips_nothing_when_rows_come_between(many: World) -> None:
    whole = keys(many, urut="-id", per="100")
    entity = registry.entity("organisasi_penghayat")
    with many.acting("sari") as session:
        many.make(session, entity, nama="Yang baru (Contoh)")
        session.commit()
    asked = {"urut": "-id", "per": "2", "page": "2"}
    assert keys(many, **asked)[0] == whole[1]
    assert keys(many, **asked, setelah=str(whole[1])) == whole[2:4]


def test_a_page_beyond_the_last_is_the_last(many: World) -> None:
    whole = names(many, per="100")
    assert names(many, page="1000000", per="100") == whole
    assert names(many, page="999", per="2") == whole[(len(whole) - 1) // 2 * 2:]


@pytest.mark.parametrize(("words", "found"), [
    ("sanggar", 2), ("SANGGAR mawar", 1), ("mawar sanggar", 1), ("hikmah", 1), ("al-hik", 1),
    ("100%", 1), ("t_n", 0), ("o'neil", 1), ("\"contoh\"", 1), ("sa", 2), ("a* OR b", 0),
    ("sanggar ma", 1), ("ma sanggar", 1), ("sanggar wa", 0),
    ("NEAR(", 0), ("sanggar -mawar", 0), ("zzz", 0), ("'; DROP TABLE ormas", 0), ("\\", 0)])
def test_words_are_found_anywhere_and_are_never_a_language(many: World, words: str,
                                                           found: int) -> None:
    hits = [name for name in names(many, q=words, per="100") if name in NAMES]
    assert len(hits) == found, hits


def test_a_filter_is_a_column_by_name(many: World) -> None:
    assert len([n for n in names(many, tahun_berdiri="2000") if n in NAMES]) == 2
    assert not names(many, tahun_berdiri="1999")
    assert not [n for n in names(many, tahun_berdiri="kosong") if n in NAMES]
    assert set(NAMES) <= set(names(many, wilayah="32.73", per="100"))
    assert set(NAMES) <= set(names(many, wilayah="32", per="100", who="tono"))
    assert not names(many, wilayah="32.04", who="tono")


@pytest.mark.parametrize("asked", [
    {"page": "2", "setelah": "x"}, {"page": "2", "sebelum": "-1"},
    {"page": "abc"}, {"page": "-1"}, {"page": "²"}, {"per": "0"}, {"per": "101"},
    {"urut": "password"}, {"urut": "ketua.password"}, {"q": "\x00"},
    {"q": "x" * 201}, {"wilayah": "99"}, {"tingkat": "zzz"}, {"tahun_berdiri": "abcd"},
    {"tanggal_pendataan": "kemarin"}, {"tidak_dikenal": "x"}])
def test_a_senseless_question_is_refused_with_a_sentence(world: World, asked: dict) -> None:
    entity = registry.entity("organisasi_penghayat")
    with world.acting("sari") as session, pytest.raises(BadQuestion, match=r"[A-Z]\w{3,}"):
        listing.parse(session, entity, MultiDict(asked))


def test_a_count_is_exact_up_to_its_limit_and_says_so_beyond(many: World, monkeypatch) -> None:
    entity = registry.entity("organisasi_penghayat")
    with many.acting("sari") as session:
        question = listing.parse(session, entity, MultiDict())
        whole = listing.answer(session, many.actors["sari"], entity, question)
        assert (whole.count, whole.capped) == (len(NAMES) + 1, False)
        monkeypatch.setattr(listing, "COUNTED", 3)
        capped = listing.answer(session, many.actors["sari"], entity, question)
        assert (capped.count, capped.capped) == (3, True)


def test_what_may_not_be_opened_is_counted_and_never_listed(many: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    table = entity.__table__
    many.bind.execute(table.update().where(table.c.nama == NAMES[0]).values(klasifikasi="rahasia"))
    with many.acting("sari") as session:
        whole, searched = (
            listing.answer(session, many.actors["sari"], entity,
                           listing.parse(session, entity, MultiDict(asked)))
            for asked in ({}, {"q": "sanggar"}))
    assert [record.nama for record in searched.records] == [NAMES[1]]
    assert NAMES[0] not in [record.nama for record in whole.records]
    assert whole.hidden == 1
    assert searched.hidden == 0, "a number that answers to words would tell them letter by letter"
    page = many.hands["sari"].get("/ekososbud/organisasi_penghayat/list/?q=sanggar")
    assert NAMES[0] not in page.text


def test_money_is_totalled_over_the_filter(world: World) -> None:
    entity = registry.entity("fkub")
    with world.acting("sari") as session:
        for asked, count in (({}, 3), ({"status": "draf"}, 1), ({"status": "draf,diajukan"}, 2)):
            question = listing.parse(session, entity, MultiDict(asked))
            found = listing.answer(session, world.actors["sari"], entity, question)
            assert found.totals["anggaran_hibah"] == sum(
                r.anggaran_hibah for r in found.records)
            assert found.count == count


def test_a_long_list_is_drawn_before_its_columns_are_added(world: World, monkeypatch) -> None:
    entity = registry.entity("fkub")
    monkeypatch.setattr(listing, "COUNTED", 2)
    with world.acting("sari") as session:
        records = list(session.scalars(select(entity)))
        whole = sum(record.anggaran_hibah for record in records)
        drawn, asked = (listing.answer(session, world.actors["sari"], entity, listing.parse(
            session, entity, MultiDict(said))) for said in ({}, {"jumlah": "ya"}))
    assert (drawn.totals, drawn.owed) == ({}, ("anggaran_hibah",))
    assert (asked.totals, asked.owed) == ({"anggaran_hibah": whole}, ())
    assert [(each.count, each.capped) for each in (drawn, asked)] == [(2, True), (3, False)]
    page = world.hands["sari"].get("/ekososbud/fkub/list/?per=1&page=2").text
    link = re.search(r'Jumlah <a href="(\?[^"]+)" data-late>hitung</a>', page)
    assert f'lebih dari 2 data</span> <a href="{link[1]}" data-late>' in page
    assert re.search('<td class="angka"[^>]* data-sum="anggaran_hibah"></td>', page)
    address = "/ekososbud/fkub/list/" + html.unescape(link[1])
    said = world.hands["sari"].get(address, headers={"Accept": "application/json"}).json
    shown = values.show(entity.__fields__["anggaran_hibah"], whole)
    assert said == {"jumlah": "3 data", "halaman": "2 dari 3", "kolom": {"anggaran_hibah": shown}}
    added = world.hands["sari"].get(address).text
    foot = added.split("<tfoot>")[1].split("</tfoot>")[0]
    assert shown in foot
    assert "hitung" not in foot
    assert '<span class="page-link" data-pages>2 dari 3</span>' in added
    assert "jumlah=ya" not in added, "no other page is asked to add"


def test_the_stream_walks_everything_once_in_order(many: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    with many.acting("sari") as session:
        question = listing.parse(session, entity, MultiDict({"urut": "nama"}))
        walked = [r.nama for r in listing.stream(session, entity, question, 1000, batch=2)]
        stored = list(session.scalars(select(entity.nama).order_by(entity.nama, entity.id)))
    assert walked == stored


def test_a_cell_shows_what_a_clerk_reads(world: World) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        record = session.get(entity, world.record(entity, Status.DISETUJUI).id)
        assert listing.cell(record, "bidang_utama_id")[0] == record.bidang_utama.nama
        assert listing.cell(record, "nomor_rekening")[0] == "•••"
        assert listing.cell(record, "status")[0] == "Disetujui"
        assert listing.column_label(entity, "wilayah_kode") == "Wilayah"


def test_numbers_that_a_record_works_out_stand_like_numbers_that_are_kept() -> None:
    activities = registry.entity("kegiatan_wasbang")
    assert cells.kind_of(activities, "jumlah_peserta") is Kind.INTEGER
    assert cells.kind_of(activities, "realisasi") is Kind.RUPIAH
    assert cells.kind_of(activities, "nama") is Kind.TEXT
    assert lists._numeric(activities, ["nama", "tanggal", "jumlah_peserta", "realisasi"]) \
        == {"jumlah_peserta", "realisasi"}
