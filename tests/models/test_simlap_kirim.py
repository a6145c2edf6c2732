"""Instructions, messages and notes: to whom they go, what stays, and what a receipt says."""
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app.models.simlap import (
    Disposisi,
    DisposisiTujuan,
    Instruksi,
    InstruksiTerima,
    InstruksiTujuan,
    Pesan,
    PesanTerima,
    PesanTujuan,
    kirim,
)
from app.models.simlap.choices import (
    KeadaanKirim,
    KeadaanTerima,
    PetunjukDisposisi,
    SasaranKirim,
    StatusTugas,
)

HARI = date(2026, 11, 2)
PLACES = {1: "00", 2: "32", 3: "32.04", 4: "32.73", 5: "11.71", 6: "32.73.05"}
BELOW = {"00": ["11", "32"], "11": ["11.71"], "32": ["32.04", "32.73"], "32.73": ["32.73.05"]}


@pytest.fixture
def ask(ask):
    ask.records["wilayah"] = [SimpleNamespace(id=key, kode=kode) for key, kode in PLACES.items()]
    ask.levels |= {"11": "provinsi", "11.71": "kota"}
    ask.below = lambda kode: BELOW.get(kode, [])
    ask.before = lambda record, name: getattr(record, "before_edit", {}).get(
        name, getattr(record, name))
    return ask


def rows(entity: type[Any], *places: int) -> list[Any]:
    return [entity(id=key, wilayah_id=key) for key in places]


def instruksi(*places: int, wilayah_kode: str = "32", **over: Any) -> Instruksi:
    return Instruksi(**{
        "id": 9, "wilayah_kode": wilayah_kode, "nomor": "1/INS/2026", "perihal": "Siaga (Contoh)",
        "dari": "Kepala Badan", "tanggal": HARI, "isi": "Laksanakan.",
        "batas_waktu": date(2026, 11, 30), "sasaran": SasaranKirim.TERTENTU,
        "keadaan_kirim": KeadaanKirim.TERKIRIM, "tujuan": rows(InstruksiTujuan, *places)} | over)


def pesan(*places: int, wilayah_kode: str = "32.73", **over: Any) -> Pesan:
    return Pesan(**{
        "id": 8, "wilayah_kode": wilayah_kode, "perihal": "Tanya (Contoh)", "dari": "Sekretaris",
        "tanggal": HARI, "isi": "Mohon penjelasan.", "sasaran": SasaranKirim.TERTENTU,
        "keadaan_kirim": KeadaanKirim.TERKIRIM, "tujuan": rows(PesanTujuan, *places)} | over)


def offices(letter: Any, ask: Any) -> list[str]:
    return [office for _, office, _ in letter.deliveries(ask)]


def test_each_addressee_is_asked_for_once_however_many_there_are(ask):
    places, asked = range(1000, 1500), []
    ask.records["wilayah"] += [
        SimpleNamespace(id=key, kode=f"32.{key % 90 + 10}") for key in places]
    answer = ask.get
    ask.get = lambda table, key: asked.append(key) or answer(table, key)
    said = list(kirim.address_problems(instruksi(*places), ask, upward=False))
    assert len(said) == len(places), "each office is written more than once"
    assert sorted(asked) == list(places)


def test_an_instruction_goes_down_alone(broken):
    assert broken(instruksi(3, 4)) == []
    for place in (1, 2, 5):
        assert broken(instruksi(place), f"tujuan.{place}.wilayah_id")


def test_a_message_goes_up_or_down_and_never_sideways(broken):
    assert broken(pesan(1, 2)) == []
    assert broken(pesan(4, wilayah_kode="32")) == []
    assert broken(pesan(3), "tujuan.3.wilayah_id")
    assert broken(pesan(6), "tujuan.6.wilayah_id")


def test_nobody_is_addressed_twice_and_somebody_is_addressed(broken):
    assert broken(instruksi(), "tujuan")
    twice = instruksi(tujuan=[InstruksiTujuan(id=1, wilayah_id=3),
                              InstruksiTujuan(id=2, wilayah_id=3)])
    assert broken(twice, "tujuan.1.wilayah_id")


def test_a_draft_is_not_asked_to_whom_it_goes(broken, ask):
    assert broken(instruksi(1, keadaan_kirim=KeadaanKirim.KONSEP)) == []
    assert offices(instruksi(3, keadaan_kirim=KeadaanKirim.KONSEP), ask) == []


def test_a_deadline_lies_after_the_instruction(broken):
    assert broken(instruksi(3, batas_waktu=date(2026, 11, 1)), "batas_waktu")
    assert not broken(instruksi(3, batas_waktu=HARI), "batas_waktu")


@pytest.mark.parametrize(("sasaran", "wilayah_kode", "reached"), [
    (SasaranKirim.SEMUA_LANGSUNG, "00", ["11", "32"]),
    (SasaranKirim.SEMUA, "00", ["11", "11.71", "32", "32.04", "32.73"]),
    (SasaranKirim.SEMUA, "32", ["32.04", "32.73"])])
def test_all_below_are_reached_once_and_no_kecamatan(ask, sasaran, wilayah_kode, reached):
    assert offices(instruksi(wilayah_kode=wilayah_kode, sasaran=sasaran), ask) == reached


def test_who_has_nobody_below_must_name_an_office(broken):
    assert broken(instruksi(wilayah_kode="32.73", sasaran=SasaranKirim.SEMUA), "sasaran")
    assert broken(instruksi(3, sasaran=SasaranKirim.SEMUA), "sasaran")


def test_a_letter_is_delivered_once(ask):
    letter = instruksi(3, 4)
    assert offices(letter, ask) == ["32.04", "32.73"]
    assert letter.terkirim_pada is not None
    assert offices(letter, ask) == []


def test_a_receiver_is_given_what_was_written(ask):
    ((table, office, values),) = instruksi(4).deliveries(ask)
    assert (table, office) == ("instruksi_terima", "32.73")
    assert (values["isi"], values["instruksi_id"], values["lewat_aplikasi"]) == (
        "Laksanakan.", 9, True)
    assert {*InstruksiTerima.TETAP} - {"klasifikasi"} <= set(values)
    ((_, _, said),) = pesan(2).deliveries(ask)
    assert {*PesanTerima.TETAP} - {"klasifikasi"} <= set(said)


@pytest.mark.parametrize("letter", [instruksi(3), pesan(2)])
def test_what_was_sent_stays_as_it_was_sent(broken, letter):
    letter.terkirim_pada = datetime(2026, 11, 2, 8)
    assert broken(letter) == []
    assert "tetap tersimpan" in letter.stays()
    letter.before_edit = {"isi": "Lain."}
    assert [p.field for p in broken(letter)] == ["isi"]


def test_what_came_through_the_application_keeps_its_words(broken):
    got = InstruksiTerima(nomor="1", isi="Baru.", lewat_aplikasi=True,
                          keadaan_terima=KeadaanTerima.DIBACA)
    got.before_edit = {"isi": "Lama."}
    assert [p.field for p in broken(got)] == ["isi"]
    assert "tetap tersimpan" in got.stays()
    got.lewat_aplikasi = None
    assert broken(got) == []
    assert got.stays() == ""


def test_reading_stamps_the_receipt_once(ask):
    got = PesanTerima(keadaan_terima=KeadaanTerima.BELUM_DIBACA)
    got.compute(ask)
    assert got.dibaca_pada is None
    got.keadaan_terima = KeadaanTerima.DIBACA
    got.compute(ask)
    first = got.dibaca_pada
    got.compute(ask)
    assert first is not None
    assert got.dibaca_pada == first


def test_a_finished_instruction_says_what_was_done_and_when(broken):
    done = {"keadaan_terima": KeadaanTerima.SELESAI, "tindak_lanjut": "Dilaksanakan.",
            "tanggal": HARI, "tanggal_selesai": HARI}
    assert broken(InstruksiTerima(**done)) == []
    for name in ("tindak_lanjut", "tanggal_selesai"):
        assert broken(InstruksiTerima(**done | {name: None}), name)
    assert broken(InstruksiTerima(**done | {"tanggal_selesai": date(2026, 11, 1)}),
                  "tanggal_selesai")
    assert broken(InstruksiTerima(**done | {"keadaan_terima": KeadaanTerima.DIBACA}),
                  "keadaan_terima")


def test_the_sender_is_told_how_many_have_read():
    states = [(KeadaanTerima.BELUM_DIBACA,), (KeadaanTerima.DIBACA,), (KeadaanTerima.SELESAI,)]
    facts = SimpleNamespace(rows=lambda *said, **equal: states)
    assert kirim.summary(facts, "pesan_terima", "pesan_id", 8) == \
        "Dibaca 2 dari 3 kantor, selesai 1"
    assert kirim.summary(facts, "pesan_terima", "pesan_id", None) == ""


def disposisi(**over: Any) -> Disposisi:
    to = DisposisiTujuan(id=1, kepada="Kepala Bidang", petunjuk=PetunjukDisposisi.DITINDAKLANJUTI,
                         batas_waktu=date(2026, 11, 9), status_tugas=StatusTugas.BELUM)
    return Disposisi(**{"nomor_agenda": "12", "perihal": "Undangan", "tanggal": HARI,
                        "tujuan": [to]} | over)


def test_a_note_addresses_somebody_once_with_a_later_deadline(broken):
    assert broken(disposisi()) == []
    assert broken(disposisi(tujuan=[]), "tujuan")
    twice = [DisposisiTujuan(id=1, kepada="Sekretaris"), DisposisiTujuan(id=2, kepada="sekretaris")]
    assert [p.field for p in broken(disposisi(tujuan=twice))] == [
        "tujuan.1.kepada", "tujuan.2.kepada"]
    early = [DisposisiTujuan(id=1, kepada="Sekretaris", batas_waktu=date(2026, 11, 1))]
    assert broken(disposisi(tujuan=early), "tujuan.1.batas_waktu")
    assert broken(disposisi(tanggal_surat=date(2026, 11, 3)), "tanggal_surat")


def test_a_finished_task_says_what_was_done_and_when(broken):
    done = {"status_tugas": StatusTugas.SELESAI, "jawaban": "Sudah.", "tanggal_selesai": HARI}
    assert broken(DisposisiTujuan(**done)) == []
    assert broken(DisposisiTujuan(**done | {"jawaban": None}), "jawaban")
    assert broken(DisposisiTujuan(**done | {"tanggal_selesai": None}), "tanggal_selesai")
    assert broken(DisposisiTujuan(**done | {"status_tugas": StatusTugas.PROSES}), "status_tugas")


@pytest.mark.parametrize(("day", "finished", "said", "late"), [
    (date(2026, 11, 7), None, "Sisa 2 hari", 0), (date(2026, 11, 9), None, "Batasnya hari ini", 0),
    (date(2026, 11, 10), None, "Lewat batas 1 hari", 1),
    (date(2026, 11, 30), date(2026, 11, 9), "Tepat waktu", 0),
    (date(2026, 11, 30), date(2026, 11, 11), "Terlambat 2 hari", 2)])
def test_what_is_asked_by_a_day_tells_whether_it_is_late(monkeypatch, day, finished, said, late):
    monkeypatch.setattr(kirim, "today", lambda: day)
    assert kirim.punctuality(date(2026, 11, 9), finished) == said
    assert kirim.overdue(date(2026, 11, 9), finished) == late
    assert kirim.punctuality(None, finished) == ""


def test_a_note_tells_how_many_are_done_and_how_many_late(monkeypatch):
    monkeypatch.setattr(kirim, "today", lambda: date(2026, 11, 9))
    assert disposisi().keadaan == "0 dari 1 selesai"
    monkeypatch.setattr(kirim, "today", lambda: date(2026, 11, 10))
    assert disposisi().keadaan == "0 dari 1 selesai, 1 lewat batas"
