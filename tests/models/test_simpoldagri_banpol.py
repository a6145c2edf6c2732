"""Money for parties: who gets it, what it comes to, in stages, and what opens the next year."""
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import Status
from app.models.simpoldagri import (
    BanpolBerkas,
    BanpolLpj,
    BanpolLpjKegiatan,
    BanpolPencairan,
    BanpolPengajuan,
    BanpolTarif,
    BanpolTim,
    Parpol,
    ParpolKepengurusan,
    Pemilu,
    PerolehanPemilu,
    hitung,
    jejak,
)
from app.models.simpoldagri.choices import JenisPemilu, StatusKepengurusan, StatusParpol
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilPeriksa,
    HasilVerifikasi,
    KelompokBelanja,
    Ketepatan,
    Penyetuju,
    TahapBanpol,
    TindakLanjut,
    UnsurTim,
)

PDIP, PA = 3, 22
DISETUJUI = Status.DISETUJUI


@pytest.fixture
def nation(ask: Any) -> Any:
    """A question box with elections, two parties, and what the first one won in a kota."""
    ask.levels |= {"31.71": "kota_administratif", "11.71": "kota", "11": "provinsi"}
    ask.records |= {
        "pemilu": [Pemilu(id=1, kode="pileg-2019", nama="Pemilu Legislatif 2019",
                          jenis=JenisPemilu.PILEG, tanggal_pemungutan=date(2019, 4, 17)),
                   Pemilu(id=3, kode="pileg-2024", nama="Pemilu Legislatif 2024",
                          jenis=JenisPemilu.PILEG, tanggal_pemungutan=date(2024, 2, 14)),
                   Pemilu(id=4, kode="pilpres-2024", nama="Pemilu Presiden 2024",
                          jenis=JenisPemilu.PILPRES, tanggal_pemungutan=date(2024, 2, 14))],
        "parpol": [Parpol(id=PDIP, singkatan="PDIP", status_parpol=StatusParpol.PESERTA_PEMILU),
                   Parpol(id=PA, singkatan="Partai Aceh",
                          status_parpol=StatusParpol.PARTAI_LOKAL)],
        "perolehan_pemilu": [won(1), won(3, suara_sah=12_000, kursi=4)],
        "parpol_kepengurusan": [ParpolKepengurusan(
            id=9, wilayah_kode="32.73", parpol_id=PDIP, nama="DPC PDIP Kota Bandung",
            status_pengurus=StatusKepengurusan.AKTIF, berlaku_sampai=date(2030, 1, 1),
            nomor_rekening="0011-2233")],
        "banpol_tarif": [], "banpol_pengajuan": [], "banpol_pencairan": [], "banpol_lpj": []}
    return ask


def won(pemilu_id: int, **over: Any) -> PerolehanPemilu:
    said = {"wilayah_kode": "32.73", "pemilu_id": pemilu_id, "parpol_id": PDIP,
            "suara_sah": 10_000, "kursi": 3, "status": DISETUJUI}
    return PerolehanPemilu(**said | over)


def applied(nation: Any, **over: Any) -> BanpolPengajuan:
    """Make a whole application of 2023, filled as the machine would."""
    said = {"id": 50, "wilayah_kode": "32.73", "parpol_id": PDIP, "tahun": 2023,
            "nomor_surat": "01/DPC/2023", "tanggal": date(2023, 2, 1),
            "parpol_kepengurusan_id": 9, "nomor_sk_tim": "200/Kep.1/2023",
            "tanggal_sk_tim": date(2023, 1, 5), "nomor_berita_acara": "BA-1",
            "tanggal_berita_acara": date(2023, 2, 20), "status": DISETUJUI,
            "hasil_verifikasi": HasilVerifikasi.LENGKAP,
            "tim": [BanpolTim(id=1, nama="Contoh", unsur=UnsurTim.KPU)],
            "berkas": [BanpolBerkas(id=number, jenis_berkas=kind, hasil=HasilBerkas.SESUAI)
                       for number, kind in enumerate(BerkasBanpol)]}
    made = BanpolPengajuan(**said | over)
    made.fill(nation)
    return made


def rate(value: int, day: date, **over: Any) -> BanpolTarif:
    said = {"wilayah_kode": "32.73", "tahun": day.year, "berlaku_mulai": day,
            "nilai_per_suara": Decimal(value), "status": DISETUJUI, "dasar_penetapan": "Perwal 1"}
    return BanpolTarif(**said | over)


def paid(number: int, jumlah: int, day: date = date(2023, 6, 1), **over: Any) -> BanpolPencairan:
    said = {"id": number, "wilayah_kode": "32.73", "banpol_pengajuan_id": 50, "tahap": number,
            "tanggal": day, "jumlah": Decimal(jumlah), "nomor_sp2d": f"SP2D-{number}",
            "status": DISETUJUI}
    return BanpolPencairan(**said | over)


def account(nation: Any, *lines: tuple[KelompokBelanja, str], **over: Any) -> BanpolLpj:
    said = {"id": 70, "wilayah_kode": "32.73", "banpol_pengajuan_id": 50, "nomor_surat": "02/DPC",
            "tanggal_terima": date(2024, 1, 20), "status": DISETUJUI,
            "rincian": [BanpolLpjKegiatan(id=number, kegiatan=f"Contoh {number}", kelompok=group,
                                          jumlah=Decimal(amount))
                        for number, (group, amount) in enumerate(lines)]}
    made = BanpolLpj(**said | over)
    made.fill(nation)
    return made


PENDIDIKAN, SEKRETARIAT = KelompokBelanja


def errors(found: list[Any]) -> list[Any]:
    return [problem for problem in found if not problem.warning]


def test_votes_rate_and_amount_are_filled_from_what_is_recorded(nation, broken):
    made = applied(nation)
    assert (made.pemilu_id, made.kursi, made.suara_sah) == (1, 3, 10_000)
    assert made.nilai_per_suara == 1_500
    assert made.jumlah == 15_000_000
    assert made.judul == "Banpol 2023 PDIP"
    assert broken(made) == []


@pytest.mark.parametrize(("office", "base"), [("00", 1000), ("32", 1200), ("32.04", 1500),
                                              ("32.73", 1500)])
def test_the_base_rate_follows_the_level(nation, office, base):
    assert hitung.tarif_dasar(nation, office) == base
    assert hitung.tarif_akhir(nation, office, 2023) == base


@pytest.mark.parametrize(("year", "election"), [(2019, None), (2020, 1), (2024, 1), (2025, 3)])
def test_the_last_election_before_the_year_counts(nation, year, election):
    found = hitung.pemilu_terakhir(nation, year)
    assert (found.id if found else None) == election


def test_a_typed_amount_that_differs_is_refused_with_the_difference(nation, broken):
    (problem,) = broken(applied(nation, jumlah=Decimal(15_010_000)), "jumlah")
    assert not problem.warning
    assert "selisih Rp10.000,00" in problem.sentence
    assert not broken(applied(nation, jumlah=Decimal(15_000_000)), "jumlah")


@pytest.mark.parametrize(("field", "value"), [("suara_sah", 10_001), ("kursi", 4)])
def test_votes_and_seats_are_those_on_record(nation, broken, field, value):
    assert errors(broken(applied(nation, **{field: value}), field))
    assert not broken(applied(nation, **{field: getattr(applied(nation), field)}), field)


def test_a_party_without_seats_gets_no_aid(nation, broken):
    nation.records["perolehan_pemilu"][0].kursi = 0
    (problem,) = broken(applied(nation), "parpol_id")
    assert not problem.warning
    assert not problem.at_submit
    assert "tidak memiliki kursi" in problem.sentence


def test_what_is_not_on_record_waits_as_a_draft_and_is_not_submitted(nation, broken):
    nation.records["perolehan_pemilu"].clear()
    made = applied(nation, suara_sah=10_000)
    assert made.jumlah == 15_000_000
    assert [p.at_submit for p in errors(broken(made))] == [True]
    assert errors(broken(applied(nation, kursi=0), "parpol_id"))[0].at_submit is False


def test_unapproved_votes_are_warned_of(nation, broken):
    nation.records["perolehan_pemilu"][0].status = Status.DRAF
    assert [p.warning for p in broken(applied(nation), "suara_sah")] == [True]


@pytest.mark.parametrize("office", ["31.71", "32.73"])
def test_an_administrative_region_gives_no_aid_and_has_no_seats(nation, broken, office):
    refused = office == "31.71"
    assert bool(errors(broken(applied(nation, wilayah_kode=office), "parpol_id"))) is refused
    assert bool(broken(won(1, wilayah_kode=office), "lembaga")) is refused
    assert bool(broken(rate(1500, date(2023, 1, 1), wilayah_kode=office),
                       "nilai_per_suara")) is refused


@pytest.mark.parametrize(("office", "refused"), [("32.73", True), ("11.71", False), ("11", False),
                                                 ("00", True)])
def test_a_local_party_stands_in_aceh_alone(nation, broken, office, refused):
    record = won(1, wilayah_kode=office, parpol_id=PA)
    assert bool(broken(record, "parpol_id")) is refused


def test_a_rate_above_the_base_needs_an_approval(broken, nation):
    fields = {p.field for p in broken(rate(1501, date(2023, 1, 1))) if p.at_submit}
    assert fields == {"penyetuju", "nomor_persetujuan", "tanggal_persetujuan"}
    assert not broken(rate(1501, date(2023, 1, 1), penyetuju=Penyetuju.GUBERNUR,
                           nomor_persetujuan="1", tanggal_persetujuan=date(2022, 12, 1)))
    assert not broken(rate(1500, date(2023, 1, 1)))
    assert [p.warning for p in broken(rate(1134, date(2023, 1, 1)))] == [True]
    assert broken(rate(1500, date(2022, 12, 31), tahun=2023), "berlaku_mulai")


def test_a_rate_not_yet_approved_prices_nothing(nation, broken):
    nation.records["banpol_tarif"] = [rate(2000, date(2023, 1, 1), status=Status.DIAJUKAN)]
    made = applied(nation)
    assert made.nilai_per_suara == 1500
    assert [p.at_submit for p in broken(made, "nilai_per_suara")] == [True]


def test_a_rate_no_decree_sets_is_not_submitted(nation, broken):
    made = applied(nation, nilai_per_suara=Decimal(2000))
    assert [p.at_submit for p in errors(broken(made, "nilai_per_suara"))] == [True]
    nation.records["banpol_tarif"] = [rate(2000, date(2023, 1, 1))]
    assert not broken(made, "nilai_per_suara")
    assert errors(broken(applied(nation, nilai_per_suara=Decimal(1999)), "nilai_per_suara"))


def test_a_rate_changed_within_the_year_pays_in_stages_that_sum(nation, broken):
    nation.records["banpol_tarif"] = [rate(1134, date(2023, 1, 1))]
    early = applied(nation)
    assert early.jumlah == 11_340_000
    nation.records["banpol_tarif"].append(rate(1500, date(2023, 10, 1)))
    assert [p.warning for p in broken(early, "nilai_per_suara")] == [True]
    whole = applied(nation)
    assert whole.jumlah == 15_000_000
    nation.records["banpol_pengajuan"] = [whole]
    first = paid(1, 11_340_000, nilai_per_suara=Decimal(1134))
    rest = paid(2, 3_660_000, date(2023, 11, 1), nilai_per_suara=Decimal(366))
    nation.records["banpol_pencairan"] = [first, rest]
    assert broken(first) == broken(rest) == []
    whole.pencairan = [first, rest]
    assert whole.dicairkan == whole.suara_sah * 1500
    assert whole.tahap_sekarang is TahapBanpol.CAIR
    assert broken(paid(2, 3_660_001, date(2023, 11, 1)), "jumlah")
    assert broken(paid(2, 3_659_999, date(2023, 11, 1), nilai_per_suara=Decimal(366)), "jumlah")


@pytest.mark.parametrize(("over", "field"), [
    ({"tanggal": date(2024, 1, 5)}, "tanggal"), ({"tanggal": date(2023, 2, 19)}, "tanggal"),
    ({"tanggal_spm": date(2023, 6, 2)}, "tanggal"), ({"wilayah_kode": "32.04"},
                                                     "banpol_pengajuan_id")])
def test_a_payment_stands_in_its_year_after_its_minutes_and_orders(nation, broken, over, field):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert errors(broken(paid(1, 1_000_000, **over), field))
    assert not broken(paid(1, 1_000_000))


def test_nothing_is_paid_before_approval(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation, status=Status.DIAJUKAN)]
    assert [p.at_submit for p in broken(paid(1, 1_000_000))] == [True]


def test_another_account_than_the_partys_is_warned_of(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert broken(paid(1, 1, nomor_rekening="99"), "nomor_rekening")[0].warning
    assert not broken(paid(1, 1, nomor_rekening="0011 2233"), "nomor_rekening")


@pytest.mark.parametrize(("day", "late"), [(date(2024, 1, 31), False), (date(2024, 2, 1), True)])
def test_an_account_after_31_january_is_late(nation, broken, day, late):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    made = account(nation, (PENDIDIKAN, "15000000"), tanggal_terima=day)
    assert made.ketepatan is (Ketepatan.TERLAMBAT if late else Ketepatan.TEPAT)
    assert [p.warning for p in broken(made)] == [True] * late


def test_a_late_account_blocks_next_year_until_bpk_has_reported(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    late = account(nation, (PENDIDIKAN, "15000000"), tanggal_terima=date(2024, 2, 1))
    nation.records["banpol_lpj"] = [late]
    following = {"id": 51, "tahun": 2024, "tanggal": date(2024, 3, 1), "status": Status.DRAF,
                 "tanggal_berita_acara": date(2024, 3, 5)}
    (problem,) = broken(applied(nation, **following), "tahun")
    assert not problem.warning
    assert not problem.at_submit
    late.nomor_lhp, late.tanggal_lhp = "10/LHP/2024", date(2024, 4, 20)
    assert not broken(applied(nation, **following), "tahun")


@pytest.mark.parametrize(("day", "blocked"), [(date(2024, 1, 31), False), (date(2024, 2, 1), True)])
def test_a_missing_account_blocks_from_the_day_it_is_overdue(nation, broken, day, blocked):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    (problem,) = broken(applied(nation, id=51, tahun=2024, tanggal=day, status=Status.DRAF,
                                tanggal_berita_acara=None), "tahun")
    assert problem.warning is not blocked


def test_aid_that_was_never_paid_owes_no_account(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert not broken(applied(nation, id=51, tahun=2024, tanggal=date(2024, 3, 1)), "tahun")


def test_an_account_in_time_lets_one_apply_and_no_money_leave(nation, broken):
    this = applied(nation, id=51, tahun=2024, tanggal=date(2024, 3, 1),
                   tanggal_berita_acara=date(2024, 3, 5))
    nation.records |= {"banpol_pengajuan": [applied(nation), this],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    nation.records["banpol_lpj"] = [account(nation, (PENDIDIKAN, "15000000"))]
    assert [p.warning for p in broken(this, "tahun")] == [True]
    payment = paid(3, 1_000_000, date(2024, 6, 1), banpol_pengajuan_id=51, tahap=1)
    assert [p.at_submit for p in errors(broken(payment))] == [True]
    nation.records["banpol_lpj"][0].nomor_lhp = "10/LHP/2024"
    assert broken(payment) == []


@pytest.mark.parametrize(("education", "warned"), [("599", True), ("600", False), ("601", False)])
def test_less_than_60_percent_of_education_is_warned_of(nation, broken, education, warned):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1000)]}
    made = account(nation, (PENDIDIKAN, education), (SEKRETARIAT, str(1000 - int(education))))
    assert made.persen_pendidikan == Decimal(education) / 10
    assert [p.warning for p in broken(made, "persen_pendidikan")] == [True] * warned


def test_a_share_is_judged_before_it_is_rounded(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1_000_000)]}
    made = account(nation, (PENDIDIKAN, "599999"), (SEKRETARIAT, "400001"))
    assert made.persen_pendidikan == 60
    assert broken(made, "persen_pendidikan")[0].warning


def test_an_account_adds_up_and_says_what_is_left(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    made = account(nation, (PENDIDIKAN, "9000000"), (SEKRETARIAT, "5000000"))
    assert (made.diterima, made.total, made.sisa) == (15_000_000, 14_000_000, 1_000_000)
    assert [p.warning for p in broken(made)] == [True]
    assert not broken(account(nation, (PENDIDIKAN, "9000000"), (SEKRETARIAT, "5000000"),
                              bukti_setor="STS-1"))
    typed = account(nation, (PENDIDIKAN, "9000000"), total=Decimal(9_010_000))
    assert "selisih Rp10.000,00" in errors(broken(typed, "total"))[0].sentence
    assert broken(account(nation, (PENDIDIKAN, "16000000")), "sisa")[0].warning


def test_an_account_needs_a_payment_and_lines(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert {p.field for p in errors(broken(account(nation))) if p.at_submit} == {
        "banpol_pengajuan_id", "rincian"}


def test_the_report_of_bpk_is_whole_and_its_findings_are_followed(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    lines = ((PENDIDIKAN, "15000000"),)
    assert errors(broken(account(nation, *lines, nomor_lhp="1"), "tanggal_lhp"))
    early = account(nation, *lines, nomor_lhp="1", tanggal_lhp=date(2024, 1, 1))
    assert errors(broken(early, "tanggal_lhp"))
    found = account(nation, *lines, nomor_lhp="1", tanggal_lhp=date(2024, 4, 1),
                    periksa_jumlah=HasilPeriksa.TIDAK_SESUAI,
                    status_tindak_lanjut=TindakLanjut.TIDAK_ADA)
    assert errors(broken(found, "status_tindak_lanjut"))
    found.status_tindak_lanjut = TindakLanjut.BELUM
    assert not broken(found)


def test_the_team_has_kpu_and_the_minutes_conclude(nation, broken):
    made = applied(nation, tim=[], nomor_berita_acara=None,
                   hasil_verifikasi=HasilVerifikasi.PERBAIKAN)
    found = {p.field: p for p in broken(made)}
    assert found["tim"].warning
    assert found["nomor_berita_acara"].at_submit
    assert found["hasil_verifikasi"].at_submit
    assert errors(broken(applied(nation, tanggal_berita_acara=date(2023, 1, 4)),
                         "tanggal_berita_acara"))


def test_missing_papers_are_named_and_none_is_written_twice(nation, broken):
    papers = [BanpolBerkas(id=1, jenis_berkas=BerkasBanpol.NPWP, hasil=HasilBerkas.SESUAI),
              BanpolBerkas(id=2, jenis_berkas=BerkasBanpol.NPWP, hasil=HasilBerkas.SESUAI)]
    found = broken(applied(nation, berkas=papers))
    assert {p.field for p in errors(found)} == {"berkas.1.jenis_berkas", "berkas.2.jenis_berkas"}
    (missing,) = [p for p in found if p.field == "berkas"]
    assert missing.warning
    assert BerkasBanpol.AUTENTIFIKASI.label in missing.sentence
    assert BerkasBanpol.PEMBAYARAN.label not in missing.sentence


@pytest.mark.parametrize(("over", "refused"), [
    ({"parpol_id": 4}, True), ({"wilayah_kode": "32.04"}, True),
    ({"status_pengurus": StatusKepengurusan.KOSONG}, True),
    ({"status_pengurus": StatusKepengurusan.SENGKETA}, False), ({}, False)])
def test_the_board_is_the_partys_and_the_offices(nation, broken, over, refused):
    for name, value in over.items():
        setattr(nation.records["parpol_kepengurusan"][0], name, value)
    found = broken(applied(nation), "parpol_kepengurusan_id")
    assert bool(errors(found)) is refused
    assert bool(found) is bool(over)


def test_the_stage_is_read_from_the_papers(nation):
    made = applied(nation, status=Status.DRAF)
    assert made.tahap_sekarang is TahapBanpol.BERITA_ACARA
    made.nomor_berita_acara = None
    assert made.tahap_sekarang is TahapBanpol.PERMOHONAN
    made.hasil_verifikasi = HasilVerifikasi.PERBAIKAN
    assert made.tahap_sekarang is TahapBanpol.DIKEMBALIKAN
    made.status = DISETUJUI
    assert made.tahap_sekarang is TahapBanpol.DISETUJUI
    made.pencairan = [paid(1, 5_000_000, status=Status.DRAF, nomor_spm="SPM-1")]
    assert made.tahap_sekarang is TahapBanpol.SPM
    made.pencairan = [paid(1, 5_000_000)]
    assert made.tahap_sekarang is TahapBanpol.CAIR_SEBAGIAN
    assert "sisa Rp10.000.000,00" in made.keterangan_rekap
    nation.records |= {"banpol_pengajuan": [made], "banpol_pencairan": made.pencairan}
    made.lpj = [account(nation, (PENDIDIKAN, "5000000"), tanggal_terima=date(2024, 2, 1))]
    assert made.tahap_sekarang is TahapBanpol.LPJ_DITERIMA
    assert made.tanggal_lpj == "1 Feb 2024 (terlambat)"
    made.lpj[0].nomor_lhp, made.lpj[0].tanggal_lhp = "10/LHP", date(2024, 4, 20)
    made.lpj[0].status_tindak_lanjut = TindakLanjut.PROSES
    assert made.tahap_sekarang is TahapBanpol.DIPERIKSA_BPK
    made.lpj[0].status_tindak_lanjut = TindakLanjut.SELESAI
    assert made.tahap_sekarang is TahapBanpol.SELESAI
    assert (made.nomor_sp2d, made.tanggal_cair) == ("SP2D-1", "1 Jun 2023")
    assert made.lhp_bpk == "10/LHP tanggal 20 Apr 2024"
    assert made.persen_pendidikan == 100


def test_an_empty_application_is_stopped_by_nothing(nation, broken):
    empty = BanpolPengajuan(wilayah_kode="32.73")
    empty.fill(nation)
    assert all(p.at_submit for p in broken(empty))
    for record in (BanpolPencairan(wilayah_kode="32.73"), BanpolTarif(wilayah_kode="32.73"),
                   PerolehanPemilu(wilayah_kode="32.73")):
        record.fill(nation)
        assert broken(record) == []
    assert jejak.pencairan(SimpleNamespace(pencairan=[])) == []


def test_nine_parties_sum_to_the_published_total():
    suara = (27_053_961, 17_594_839, 17_229_789, 13_570_097, 12_661_792, 11_493_663, 10_876_507,
             9_572_623, 6_323_147)
    made = [BanpolPengajuan(suara_sah=votes, nilai_per_suara=Decimal(1000)) for votes in suara]
    assert sum(one.jumlah_seharusnya for one in made) == 126_376_418_000
