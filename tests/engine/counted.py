"""Many ormas at once for the tests of figures, and what plain SQL says of them.

The SQL here is written by hand from the rule of what a recap counts, and shares no line with the
code that is tested.
"""
from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import text

from app.engine import bulk, registry
from app.engine.actor import as_system
from app.engine.base import Klasifikasi, Status
from app.models.siormas.choices import (
    CiriKhusus,
    JabatanPengurus,
    JenisKelamin,
    PenerbitSkt,
    StatusHukum,
    StatusKeaktifan,
)
from app.views import interface

OFFICES = ("32.73", "32.73", "32.04", "32", "00", "11.71", "11", "33.74")
LIVING = "deleted_at IS NULL AND status = 'disetujui' AND tanggal_terdaftar <= :last"


def load(world: Any, count: int, seed: int = 7) -> None:
    """Load ormas of every kind into several offices: undated, unapproved, in the trash as well."""
    with world.app.app_context(), as_system("muatan uji"), interface.saving() as session:
        fields = list(session.scalars(text("SELECT id FROM bidang_kegiatan ORDER BY id LIMIT 4")))
        bulk.load(session, registry.entity("ormas"),
                  [_row(Random(seed * 1_000 + n), n, fields) for n in range(count)],
                  reason="uji")


def load_boards(world: Any, count: int, seed: int = 11) -> None:
    """Load ormas with boards of several members, some removed, some in an ormas that is."""
    with world.app.app_context(), as_system("muatan uji"), interface.saving() as session:
        rows = [_row(Random(seed * 1_000 + n), 50_000 + n, []) for n in range(count)]
        for number, row in enumerate(rows):
            random = Random(seed * 7_000 + number)
            row["pengurus"] = [_member(random, order) for order in range(random.randrange(5))]
        bulk.load(session, registry.entity("ormas"), rows, reason="uji")


def _member(random: Random, number: int) -> dict[str, Any]:
    return {
        "jabatan": random.choice(list(JabatanPengurus)), "nama": f"Anggota {number} (Contoh)",
        "jenis_kelamin": random.choice([*JenisKelamin, None]),
        "sk_pengurus_tanggal": random.choice(
            [date(2022, 1, 1) + timedelta(days=random.randrange(1_700)), None]),
        "pejabat_publik": random.choice([True, False, None]),
        "deleted_at": random.choice([None] * 6 + [datetime(2026, 1, 1)])}


def _row(random: Random, number: int, fields: list[int]) -> dict[str, Any]:
    status = random.choice([*StatusHukum, None])
    day = date(2019, 1, 1) + timedelta(days=random.randrange(2_800))
    row = {
        "wilayah_kode": random.choice(OFFICES), "nama": f"Paguyuban Hitungan {number:05}",
        "status_hukum": status, "tanggal_terdaftar": random.choice([day] * 9 + [None]),
        "penerbit_skt": random.choice([*PenerbitSkt, None]) if status == StatusHukum.SKT else None,
        "status_keaktifan": random.choice([*StatusKeaktifan, None]),
        "ciri_khusus": random.choice([*CiriKhusus, None]),
        "jumlah_anggota": random.choice([None, 5, 40, 210]),
        "bidang_utama_id": random.choice([*fields, None]), "alamat": "Jalan Contoh 1",
        "klasifikasi": random.choice([Klasifikasi.BIASA] * 6 + [Klasifikasi.SANGAT_RAHASIA]),
        "status": random.choice([Status.DISETUJUI] * 5 + [Status.DRAF, Status.DIAJUKAN]),
        "deleted_at": random.choice([None] * 9 + [datetime(2026, 1, 1)])}
    ceased = row["tanggal_terdaftar"] or date(9000, 1, 1)
    return row | {"tidak_aktif_sejak": ceased + timedelta(days=random.randrange(1_500))}


def ask(world: Any, where: str, last: date, place: str = "", **more: Any) -> int:
    """Count ormas by plain SQL: `where` is added to the place, which the nation leaves out."""
    within = "" if place in ("", "00") else \
        " AND (wilayah_kode = :place OR wilayah_kode LIKE :below)"
    return said(world, f"SELECT count(*) FROM ormas WHERE {where}{within}", last=last,
                place=place, below=f"{place}.%", **more)


def said(world: Any, statement: str, **values: Any) -> Any:
    """Return the one value that plain SQL gives."""
    with world.app.app_context():
        return interface.session().connection().execute(text(statement), values).scalar_one()
