"""The certificate for somebody who does research in the region (Permendagri 3/2018).

Name, institution, subject, place and time are printed; NIK, address and telephone stay with the
office.
"""
from __future__ import annotations

from typing import Any

from app.engine.written import JUDUL, Letter, Pairs, Text
from reports.letters.declared import BLANK, Desk, Surat, paragraphs

RULE = "Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2018 tentang Penerbitan Surat Keterangan " \
       "Penelitian"
KEPT = ("sebelum melakukan penelitian, melapor kepada pemerintah setempat di lokasi penelitian;",
        "menaati ketentuan peraturan perundang-undangan serta mengindahkan adat istiadat setempat;",
        "tidak melakukan kegiatan di luar judul dan tujuan penelitian tersebut;",
        "menyampaikan laporan hasil penelitian setelah penelitian selesai.")


def penelitian(record: Any, desk: Desk) -> Letter:
    """Certify that a research may be done."""
    rows = [("Nama peneliti", record.nama_peneliti),
            ("Instansi", desk.need(record.instansi, "Instansi"))]
    if record.warga_asing:
        rows.append(("Kewarganegaraan", "Warga negara asing"))
    rows += [("Judul penelitian", " ".join((record.judul or "").split())),
             ("Tujuan", record.tujuan.label if record.tujuan else desk.need(None, "Tujuan")),
             ("Lokasi", desk.need(record.lokasi, "Lokasi")),
             ("Waktu", f"{desk.need(record.mulai, 'Hari mulai')} s.d. "
                       f"{desk.need(record.selesai, 'Hari selesai')}")]
    team = paragraphs(record.anggota)
    if team:
        rows.append(("Anggota tim", "\n".join(f"{number}. {name}" for number, name
                                              in enumerate(team, start=1))))
    until = desk.need(record.berlaku_sampai, "Masa berlaku surat")
    return Letter(
        "keterangan_penelitian", JUDUL, ("Surat Keterangan Penelitian",),
        desk.need(record.nomor_surat, "Nomor surat"), record.tanggal_surat,
        (Text(f"Berdasarkan {RULE} dan surat dari {record.instansi or BLANK} Nomor "
              f"{desk.need(record.nomor_pengantar, 'Nomor surat pengantar')} yang diterima tanggal "
              f"{desk.need(record.tanggal_permohonan, 'Tanggal permohonan')}, {desk.office} "
              "menerangkan bahwa:"),
         Pairs(tuple(rows)),
         Text(f"dapat melakukan penelitian di wilayah {desk.place} dengan ketentuan:"),
         *(Text(text, f"{number}.") for number, text in enumerate(KEPT, start=1)),
         Text(f"Surat keterangan ini berlaku sampai dengan tanggal {until}, dan dicabut apabila "
              "pemegangnya tidak menaati ketentuan di atas."),
         Text("Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")),
        copies=desk.copies, missing=desk.seal())


def _granted(record: Any) -> bool:
    return record.hasil is not None and record.hasil.value == "disetujui"


SURAT = (Surat("keterangan_penelitian", "surat keterangan penelitian",
               "surat_keterangan_penelitian", JUDUL, penelitian, offered=_granted),)
