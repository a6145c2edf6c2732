"""The surat dinas that carries an issued recap as its annex.

It names the recap by number, day, region and period; the figures stay on the recap. To whom it goes
is said by whoever issues it.
"""
from __future__ import annotations

from app.engine.indonesian import long_date, terbilang, write_decimal
from app.engine.result import Result, Stamp
from app.engine.written import KORESPONDENSI, Letter, Pairs, Text
from reports.letters.declared import BLANK, Desk

CODE = "pengantar_rekap"


def pengantar(result: Result, where: str, stamp: Stamp, kepada: tuple[str, ...],
              desk: Desk, pages: int) -> Letter:
    """Compose the covering letter of a recap that was just issued; `where` names its region.

    Its number was drawn along with the recap's, whose pages name it.
    """
    nothing = result.nihil or all(row.note for row in result.rows)
    return Letter(
        CODE, KORESPONDENSI, (), stamp.carrier.nomor if stamp.carrier else BLANK, stamp.tanggal,
        (Text(f"Bersama ini kami sampaikan {result.title}, {where}, periode "
              f"{result.spoken}, dengan keterangan:"),
         Pairs((("Nomor rekap", stamp.nomor), ("Tanggal", long_date(stamp.tanggal)),
                ("Wilayah", where), ("Periode", result.spoken),
                *((("Isi", "Nihil"),) if nothing else ()))),
         Text(f"Rekap tersebut terlampir sebanyak {write_decimal(pages)} ({terbilang(pages)}) "
              "halaman dan merupakan bagian yang tidak terpisahkan dari surat ini. Keasliannya "
              "dapat diperiksa dengan memindai kode pada rekap."),
         Text("Demikian disampaikan. Atas perhatian Bapak/Ibu, kami ucapkan terima kasih.")),
        sifat=desk.sifat or "Biasa", lampiran="1 (satu) berkas",
        hal=f"Penyampaian {result.title}", kepada=kepada, copies=desk.copies, missing=desk.seal())
