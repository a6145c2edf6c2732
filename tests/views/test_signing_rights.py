"""Rights that change between naming, queue and signature: nobody signs who may not any more."""
from __future__ import annotations

import pytest
from sqlalchemy import update

from app.models.pengguna import HakAkses, Pengguna
from tests.views.signers import command, later, named, rows, settings, sign, stages


@pytest.fixture
def without(ours):
    """Take an office away from a person: the own one and every right."""
    def take(who: str, kode: str = "11.71") -> None:
        with ours.acting("dewi") as session:
            key = ours.actors[who].user_id
            for table in (Pengguna.__table__, HakAkses.__table__):
                name = "id" if table is Pengguna.__table__ else "pengguna_id"
                session.execute(update(table).where(table.c[name] == key).values(
                    wilayah_kode=kode), execution_options={"wall": "pointer"})
            session.commit()
    return take


def test_what_waits_is_not_signed_in_the_name_of_one_who_left(ours, folder, without) -> None:
    key = named(ours, "sari")
    with settings(ours, signer_pkcs12=str(folder / "tidak-ada.p12")):
        assert sign(ours, key, "sari").status_code == 503
    assert stages(ours, key) == ["menunggu"]
    without("sari")
    later(ours, minutes=2)
    assert "0 ditandatangani, 1 belum" in command(ours)
    assert stages(ours, key) == ["gagal"]
    assert "tidak lagi berwenang" in rows(ours, key)[0].galat
    page = ours.hands["budi"].get(f"/dokumen/{key}").text
    assert "tunjuk penandatangan lain" in page
    assert ours.hands["budi"].get(f"/dokumen/{key}/bertanda.pdf").status_code == 404
    again = ours.hands["budi"].post(f"/dokumen/{key}/penandatangan",
                                    {"akun-0": str(ours.actors["budi"].user_id)})
    assert again.status_code == 302
    assert sign(ours, key).status_code == 302
    assert stages(ours, key) == ["ditandatangani"]
