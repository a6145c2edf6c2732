"""A lookup offers what the rules of the field take: the elections that are held in the region."""
from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import Status, bulk, meant, registry
from app.engine.actor import as_system
from app.engine.lookups import Lookups
from app.models.simlap import kirim
from app.models.simpoldagri import tempat
from app.models.simpoldagri.choices import Lembaga
from app.models.siormas import rules_penerima
from app.models.siormas.choices import StatusHukum, StatusKeaktifan, StatusLegalitas
from app.models.siormas.choices_binaan import JenisSanksi, StatusSanksi
from tests.every.world import World

registry.load()

KOTA = {"Pemilihan Wali Kota 2024", "Pemilihan Gubernur 2024", "Pemilu Legislatif 2024",
        "Pemilu Presiden 2024"}
KURSI = {"Pemilu Legislatif 2019", "Pemilu Legislatif 2024"}


def offered(world: World, who: str, address: str, words: str = "") -> set[str]:
    found = world.hands[who].get(f"/simpoldagri/{address}?q={words}").json["hasil"]
    return {each["teks"] for each in found if "Contoh" not in each["teks"]}


def select_of(page: str, name: str) -> str:
    return re.search(rf'<select[^>]* name="{name}".*?</select>', page, re.DOTALL)[0]


@pytest.mark.parametrize(("address", "words", "wanted"), [
    ("perolehan_pemilu/pilihan/pemilu_id", "", KURSI),
    ("banpol_pengajuan/pilihan/pemilu_id", "2019", {"Pemilu Legislatif 2019"}),
    ("desk_pemilu/pilihan/pemilu_id", "2024", KOTA),
    ("pantau_kesiapan/pilihan/pemilu_id", "2024", KOTA),
    ("nphd/pilihan/pemilu_id", "", {"Pemilihan Wali Kota 2024", "Pemilihan Gubernur 2024"}),
    ("nphd/pilihan/pemilu_id", "pilkada", {"Pemilihan Wali Kota 2024", "Pemilihan Gubernur 2024"}),
    ("kepala_daerah/pilihan/pemilu_id", "pilkada+2024", {"Pemilihan Wali Kota 2024"}),
    ("kepala_daerah/pilihan/pemilu_id", "", {"Pemilihan Wali Kota 2024"})])
def test_a_city_is_offered_the_elections_that_it_holds(
        world: World, address: str, words: str, wanted: set[str]) -> None:
    assert offered(world, "sari", address, words) == wanted


def test_the_stages_offered_are_those_of_elections_held_there(world: World) -> None:
    address = "pantau_tahapan/pilihan/tahapan_id"
    assert offered(world, "sari", address, "Masa tenang") == {
        f"{each} 2024: Masa tenang" for each in ("Pilwalkot", "Pilgub", "Pileg", "Pilpres")
        } & offered(world, "dewi", address, "Masa tenang")
    assert "Pilbup 2024: Masa tenang" in offered(world, "dewi", address, "Masa tenang")
    assert "Pilbup 2024: Masa tenang" not in offered(world, "sari", address, "Masa tenang")


def test_a_rank_is_offered_to_those_who_can_hold_it(world: World) -> None:
    page = world.hands["sari"].get("/simlap/kesbangpol_pegawai/add").text
    ranks = select_of(page, "golongan")
    assert 'data-given="jenis_jabatan"' in ranks
    fits = dict(re.findall(r'value="([^"]+)"[^>]* data-fits="([^"]*)"', ranks))
    assert fits["III/a"] == "struktural fungsional pelaksana"
    assert fits["IX"] == "pppk"
    assert len(fits) == 17 + 17
    head = world.hands["sari"].get("/simlap/kesbangpol_profil/add").text
    assert len(re.findall(r'value="[^"]+"', select_of(head, "kepala_pangkat"))) == 17


OFFICES = ("00", "31", "31.01", "31.71", "34", "34.04", "34.71", "32", "32.04", "32.73", "11",
           "11.71")


def sides(world: World, table: str, name: str, office: str) -> tuple[set[Any], set[Any]]:
    """Return what a lookup offers an office, and which rows its rules do not refuse there."""
    entity = registry.entity(table)
    said = entity.__fields__[name]
    target: Any = registry.entity(said.target)
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        every = session.scalars(select(target).where(target.deleted_at.is_(None))).all()
        fits = meant.offered(session, said, [office])
        given = every if fits is None else session.scalars(select(target).where(
            target.deleted_at.is_(None), fits)).all()
        ask = Lookups(session).ask(office)
        kept = []
        for row in every:
            with session.no_autoflush:
                made = entity(wilayah_kode=office, **{name: row.id})
                refused = [p for p in made.problems(ask) if p.field == name and not p.warning
                           and not p.at_submit]
            if not refused:
                kept.append(row)
        return {str(row) for row in given}, {str(row) for row in kept}


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(("table", "name"), [
    ("kepala_daerah", "pemilu_id"), ("desk_pemilu", "pemilu_id"), ("nphd", "pemilu_id"),
    ("pantau_kesiapan", "pemilu_id"), ("perolehan_pemilu", "pemilu_id"),
    ("perolehan_pemilu", "parpol_id"), ("parpol_kepengurusan", "parpol_id"),
    ("pantau_tahapan", "tahapan_id"), ("ormas_asing", "ormas_id"), ("tka", "orang_asing_id"),
    ("laporan", "kewajiban_lapor_id")])
def test_nothing_is_offered_that_a_rule_refuses_and_nothing_withheld(
        world: World, table: str, name: str, office: str) -> None:
    given, kept = sides(world, table, name, office)
    assert given == kept


@pytest.mark.parametrize(("office", "upward", "wanted"), [
    ("32.73", True, {"00", "32"}), ("32.73", False, set()),
    ("31", True, {"00", "31.01", "31.71", "31.72", "31.73", "31.74", "31.75"}),
    ("31", False, {"31.01", "31.71", "31.72", "31.73", "31.74", "31.75"})])
def test_a_letter_is_offered_the_offices_to_which_it_may_go(
        world: World, office: str, upward: bool, wanted: set[str]) -> None:
    entity = registry.entity("pesan_tujuan" if upward else "instruksi_tujuan")
    place: Any = registry.entity("wilayah")
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        for kantor, found in ((office, wanted), ("00", {"31", "31.01", "32.73", "94"})):
            fits = meant.offered(session, entity.__fields__["wilayah_id"], [kantor])
            given = set(session.scalars(select(place.kode).where(fits)))
            assert given == found if kantor == office else given >= found
            assert all(kirim.lies_below(kantor, kode) or (
                upward and kirim.lies_below(kode, kantor)) for kode in given)
            assert len(given) == 552 or kantor == office


@pytest.mark.parametrize(("table", "name", "approved"), [
    ("banpol_pengajuan", "parpol_kepengurusan_id", False),
    ("banpol_pencairan", "banpol_pengajuan_id", True), ("banpol_lpj", "banpol_pengajuan_id", True)])
def test_a_province_is_offered_none_of_what_its_districts_recorded(
        world: World, table: str, name: str, approved: bool) -> None:
    said = registry.entity(table).__fields__[name]
    target: Any = registry.entity(said.target)
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        for office in ("32", "32.73"):
            given = session.scalars(select(target).where(
                meant.offered(session, said, [office]))).all()
            assert {row.wilayah_kode for row in given} <= {office}
            assert not approved or all(row.status == Status.DISETUJUI for row in given)
            assert bool(given) is (office == "32.73")


@pytest.mark.parametrize("office", ["31.01", "31.71", "32", "32.04", "32.73"])
@pytest.mark.parametrize(("table", "name"), [
    ("produk_hukum", "jenis"), ("forkopimda", "tingkat"), ("forum_wasdin", "tingkat"),
    ("fpk", "tingkat"), ("timdu_p4gn", "tingkat"), ("timdu_pks", "tingkat"),
    ("status_keadaan_konflik", "skala")])
def test_no_choice_is_offered_that_the_level_of_the_office_refuses(
        world: World, table: str, name: str, office: str) -> None:
    entity = registry.entity(table)
    said = entity.__fields__[name]
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        ask = Lookups(session).ask(office)
        with session.no_autoflush:
            kept = [each for each in said.members if not [
                p for p in entity(wilayah_kode=office, **{name: each}).problems(ask)
                if p.field == name and not p.warning and not p.at_submit]]
        assert meant.choices(session, said, [office], None) == kept
        assert len(meant.choices(session, said, [office, "00"], None)) >= len(kept)
        held = next(each for each in said.members if each not in kept)
        assert held in meant.choices(session, said, [office], held)


def test_a_form_offers_a_city_the_kinds_of_decree_it_makes(world: World) -> None:
    page = world.hands["sari"].get("/sidatkum/produk_hukum/add").text
    assert re.findall(r'value="([^"]+)"', select_of(page, "jenis")) == [
        "se", "perda_kab_kota", "perwali", "kepwali", "sk_kepala_badan", "mou_pks"]


DAYS = (date(2019, 3, 1), date(2019, 3, 2), date(2024, 3, 2), date(2024, 3, 3), date(2026, 6, 1))


def test_aid_is_offered_to_those_who_may_be_given_it_on_the_day(world: World) -> None:
    grant, ormas = registry.entity("ormas_hibah_pemberdayaan"), registry.entity("ormas")
    said = grant.__fields__["ormas_id"]
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        rows = list(session.scalars(select(ormas).order_by(ormas.id)))
        assert len(rows) > 3
        rows[0].status_keaktifan, rows[0].tidak_aktif_sejak = StatusKeaktifan.BUBAR, DAYS[3]
        skt = rows[1].legalitas[0]
        skt.jenis, skt.tanggal_terbit = type(skt.jenis)("SKT_Menteri"), DAYS[1]
        rows[2].legalitas[0].status_legalitas = StatusLegalitas.DICABUT
        session.flush()
        bulk.load(session, registry.entity("ormas_sanksi"), [{
            "wilayah_kode": rows[3].wilayah_kode, "ormas_id": rows[3].id, "nomor_sk": "1/Contoh",
            "status": rows[3].status, "jenis": JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH,
            "tanggal": DAYS[1], "berlaku_sampai": DAYS[2],
            "status_sanksi": StatusSanksi.BERLAKU}], reason="uji")
        ask, seen = Lookups(session).ask("32.73"), set()
        for day in DAYS:
            fits = meant.offered(session, said, ["32.73"], day)
            given = set(session.scalars(select(ormas.id).where(fits)))
            may = {row.id for row in rows if not list(rules_penerima.penerima(row, day, ask))}
            assert given == may, day
            seen.add(frozenset(may))
        assert len(seen) > 2, "the days tell apart"


def test_a_lookup_says_why_it_offers_nothing(world: World) -> None:
    address = "/siormas/ormas_asing/pilihan/ormas_id"
    yayasan = world.record(registry.entity("ormas"), "disetujui").title
    said = world.hands["sari"].get(address, query_string={"q": yayasan.split()[-1]}).json
    assert said == {"hasil": [], "sebab": "Ada yang cocok, tetapi tidak dapat dipilih di sini. "
                                          "Hanya ormas yang status hukumnya ormas asing."}
    assert world.hands["sari"].get(f"{address}?q=tidak+ada+yang+begini").json == {"hasil": []}


def test_a_filter_offers_also_what_a_new_record_may_not_point_at(world: World) -> None:
    address = "/siormas/ormas_asing/pilihan/ormas_id"
    yayasan = world.record(registry.entity("ormas"), "disetujui").title
    asked = {"q": yayasan, "saring": "ya"}
    found = world.hands["sari"].get(address, query_string=asked).json["hasil"]
    assert yayasan in [each["teks"] for each in found]
    assert world.hands["joko"].get(address, query_string=asked).json["hasil"] == []
    page = world.hands["sari"].get("/siormas/ormas_asing/list/").text
    assert f'data-lookup-url="{address}?saring=ya"' in page
    assert "forms.js" in page, "a lookup without its script finds nothing"


def test_a_lookup_minds_the_day_written_beside_it(world: World) -> None:
    address = "/siormas/ormas_hibah_pemberdayaan/pilihan/ormas_id"
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session
        ormas = registry.entity("ormas")
        whole = session.get(ormas, world.record(ormas, "disetujui").id)
        assert whole.status_hukum is not StatusHukum.SKT
        name, first = whole.nama, whole.legalitas[0].tanggal_terbit
    for day, wanted in ((first, [name]), (date(first.year - 1, 1, 1), [])):
        found = world.hands["sari"].get(address, query_string={
            "q": name.split()[-1], "hari": f"{day:%d-%m-%Y}"}).json["hasil"]
        assert [each["teks"] for each in found] == wanted
    page = world.hands["sari"].get("/siormas/ormas_hibah_pemberdayaan/add").text
    assert 'data-lookup-day="nphd_tanggal"' in page


def test_aid_is_asked_for_by_the_parties_that_won_a_seat_there(world: World) -> None:
    said = registry.entity("banpol_pengajuan").__fields__["parpol_id"]
    parpol, pemilu = registry.entity("parpol"), registry.entity("pemilu")
    with world.app.app_context(), as_system("uji"):
        session = world.app.extensions["sqlalchemy"].session

        def given(office: str) -> set[str]:
            return set(session.scalars(select(parpol.singkatan).where(
                meant.offered(session, said, [office]))))

        every = set(session.scalars(select(parpol.singkatan).where(
            tempat.partai_setempat(parpol, "32.07", "", None))))
        assert given("32.07") == every, "without a result nobody is left out"
        pileg = session.scalar(select(pemilu.id).where(pemilu.nama == "Pemilu Legislatif 2024"))
        won = {"PKB": 3, "Hanura": 0}
        bulk.load(session, registry.entity("perolehan_pemilu"), [{
            "wilayah_kode": "32.07", "pemilu_id": pileg, "suara_sah": 100, "kursi": seats,
            "parpol_id": session.scalar(select(parpol.id).where(parpol.singkatan == name)),
            "lembaga": Lembaga.DPRD_KABUPATEN_KOTA, "status": Status.DISETUJUI,
            "tanggal_sk": date(2024, 5, 2), "nomor_sk_kpu": "1/Contoh"}
            for name, seats in won.items()], reason="uji")
        assert given("32.07") == {"PKB"}
        assert given("32.08") == every
