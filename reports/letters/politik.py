"""Letters of domestic politics: minutes of the banpol verification, report of developments.

Votes, rate and amount are those of the application; the report prints facts, analysis, prediction
and recommendation apart, under the class of its record.
"""
from __future__ import annotations

from typing import Any

from app.engine.indonesian import day_and_date, write_decimal
from app.engine.result import Head
from app.engine.written import JUDUL, Grid, Hands, Letter, Pairs, Text
from reports.letters.declared import BLANK, Desk, Surat, label, money, paragraphs, spelt_day

RULE = "Peraturan Menteri Dalam Negeri Nomor 36 Tahun 2018 sebagaimana telah diubah dengan " \
       "Peraturan Menteri Dalam Negeri Nomor 78 Tahun 2020"
WATCH = "Peraturan Menteri Dalam Negeri Nomor 61 Tahun 2011"
PARTS = (("uraian_fakta", "Fakta"), ("analisis", "Analisis"), ("prediksi", "Prediksi"),
         ("rekomendasi", "Rekomendasi"))


def _figure(value: Any, unit: str, desk: Desk, said: str) -> str:
    return f"{write_decimal(value)} {unit}" if value is not None else desk.need(None, said)


def _applied(record: Any, desk: Desk) -> tuple[tuple[str, str], ...]:
    party, board = record.parpol, record.parpol_kepengurusan
    return (("Partai politik", party.nama if party else desk.need(None, "Partai")),
            ("Kepengurusan", board.nama if board else desk.need(None, "Kepengurusan")),
            ("Ketua", board.ketua if board else BLANK),
            ("Surat permohonan", f"Nomor {desk.need(record.nomor_surat, 'Nomor surat')} tanggal "
                                 f"{desk.need(record.tanggal, 'Tanggal surat')}"),
            ("Tahun anggaran", str(record.tahun or BLANK)))


def _reckoned(record: Any, desk: Desk) -> tuple[tuple[str, str], ...]:
    rate = money(record.nilai_per_suara) if record.nilai_per_suara is not None else \
        desk.need(None, "Nilai per suara")
    total = money(record.jumlah) if record.jumlah is not None else \
        desk.need(None, "Jumlah bantuan")
    return (("Pemilu", record.pemilu.nama if record.pemilu else desk.need(None, "Pemilu")),
            ("Kursi", _figure(record.kursi, "kursi", desk, "Jumlah kursi")),
            ("Suara sah", _figure(record.suara_sah, "suara", desk, "Suara sah")),
            ("Nilai per suara", rate), ("Jumlah bantuan", total))


def verifikasi(record: Any, desk: Desk) -> Letter:
    """Put down what the team found of an application for party aid."""
    team = tuple((row.nama, f"{row.unsur.label if row.unsur else ''}"
                            f"{', ' + row.jabatan if row.jabatan else ''}".strip(", "))
                 for row in record.tim if row.deleted_at is None)
    if not team:
        team = ((desk.need(None, "Anggota tim verifikasi"), ""),)
    verdict = record.hasil_verifikasi
    papers = tuple((label(row.jenis_berkas), label(row.hasil), row.keterangan or "")
                   for row in record.berkas if row.deleted_at is None)
    if not papers:
        desk.missing.append("Kelengkapan berkas belum dicatat; tabel tercetak nihil.")
    return Letter(
        "berita_acara_banpol", JUDUL,
        ("Berita Acara", "Hasil Verifikasi Permohonan Bantuan Keuangan Partai Politik",
         f"Tahun Anggaran {record.tahun or BLANK}"),
        desk.need(record.nomor_berita_acara, "Nomor berita acara"), record.tanggal_berita_acara,
        (Text(f"{spelt_day(record.tanggal_berita_acara)}, tim verifikasi yang dibentuk dengan "
              f"Keputusan Nomor {desk.need(record.nomor_sk_tim, 'Nomor SK tim')} tanggal "
              f"{desk.need(record.tanggal_sk_tim, 'Tanggal SK tim')} telah memeriksa permohonan "
              f"bantuan keuangan partai politik sesuai dengan {RULE}, dari:"),
         Pairs(_applied(record, desk)),
         Text("Kelengkapan berkas", "1.", bold=True),
         Grid((Head("Berkas", width=3), Head("Hasil", width=1.3), Head("Keterangan", width=2)),
              papers),
         Text("Perhitungan bantuan", "2.", bold=True),
         Pairs(_reckoned(record, desk)),
         Text("Kesimpulan", "3.", bold=True),
         Text(f"Hasil verifikasi: {verdict.label.lower()}. {verdict.meaning}" if verdict else
              f"Hasil verifikasi: {desk.need(None, 'Hasil verifikasi')}"),
         *(Text(text) for text in paragraphs(record.catatan_verifikasi)),
         Text("Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh tim "
              "verifikasi."),
         Text("Tim verifikasi", bold=True), Hands(team)),
        copies=desk.copies, note="Mengetahui,", missing=desk.seal())


def _verified(record: Any) -> str:
    return "" if record.nomor_berita_acara and record.tanggal_berita_acara \
        and record.hasil_verifikasi and record.tim else \
        "Nomor, tanggal, hasil, atau tim pada berita acara belum diisi."


def perkembangan(record: Any, desk: Desk) -> Letter:
    """Report one development: what is known, what it means, what is advised."""
    parts: list[Text] = []
    for order, (name, heading) in enumerate(PARTS):
        said = paragraphs(getattr(record, name)) or [desk.need(None, heading)]
        parts += [Text(heading, f"{'ABCD'[order]}.", bold=True), *(Text(text, level=1)
                                                                  for text in said)]
    if record.tindak_lanjut:
        parts += [Text("Tindak lanjut", "E.", bold=True),
                  *(Text(text, level=1) for text in paragraphs(record.tindak_lanjut))]
    day = day_and_date(record.tanggal) if record.tanggal else desk.need(None, "Tanggal laporan")
    return Letter(
        "laporan_politik", JUDUL, ("Laporan Perkembangan Politik", record.judul), BLANK,
        record.tanggal,
        (Text(f"Laporan ini disampaikan berdasarkan {WATCH} tentang Pedoman Pemantauan, Pelaporan, "
              "dan Evaluasi Perkembangan Politik di Daerah."),
         Pairs((("Daerah", desk.place), ("Hari, tanggal", day),
                ("Jenis laporan", label(record.jenis_laporan)),
                ("Aspek", record.aspek.label if record.aspek else desk.need(None, "Aspek")))),
         *parts,
         Text("Demikian laporan ini disampaikan untuk menjadi bahan pertimbangan pimpinan.")),
        copies=desk.copies, kelas=_kelas(record), missing=desk.seal())


def _kelas(record: Any) -> str:
    return "" if record.klasifikasi.value == "biasa" else str(record.klasifikasi.label)


SURAT = (
    Surat("berita_acara_banpol", "berita acara verifikasi", "banpol_pengajuan", JUDUL, verifikasi,
          lacking=_verified, by_hand=True),
    Surat("laporan_politik", "laporan perkembangan politik", "laporan_perkembangan_politik", JUDUL,
          perkembangan, drawn=True))
