"""Letters on ormas: certificate of existence, covering letter of an SKT, reminder, minutes.

The certificate is called as the region calls it. The wording follows UU 17/2013 and Permendagri
57/2017; numbers, names and dates are those of the record and of the office.
"""
from __future__ import annotations

from datetime import date
from typing import Any

from app.engine.indonesian import long_date, today
from app.engine.result import Head
from app.engine.written import JUDUL, KORESPONDENSI, Grid, Hands, Letter, Pairs, Text
from reports.letters.declared import BLANK, Desk, Surat, label, paragraphs, spelt_day

LAWS = ("Undang-Undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan sebagaimana telah "
        "diubah dengan Undang-Undang Nomor 16 Tahun 2017")
PERMENDAGRI = ("Peraturan Menteri Dalam Negeri Nomor 57 Tahun 2017 tentang Pendaftaran dan "
               "Pengelolaan Sistem Informasi Organisasi Kemasyarakatan")
CALLED = "Surat Keterangan Keberadaan Organisasi Kemasyarakatan"
FORWARDED = frozenset({"berita_acara", "diteruskan_ke_pusat", "verifikasi_pusat", "draf_skt",
                       "menunggu_tanda_tangan", "terbit", "ditolak"})
POSTS = (("ketua", "Ketua"), ("sekretaris", "Sekretaris"), ("bendahara", "Bendahara"))


def _organisation(ormas: Any, desk: Desk) -> list[tuple[str, str]]:
    """Say which organisation it is; never anything private of a person."""
    if ormas is None:
        return [("Nama organisasi", desk.need(None, "Data ormas"))]
    rows = [("Nama organisasi", ormas.nama)]
    if ormas.singkatan:
        rows.append(("Singkatan", ormas.singkatan))
    rows += [("Status hukum", label(ormas.status_hukum)),
             ("Bidang kegiatan", ormas.bidang_utama.nama if ormas.bidang_utama else BLANK),
             ("Alamat sekretariat", _address(ormas, desk))]
    return rows


def _address(ormas: Any, desk: Desk) -> str:
    parts = (desk.need(ormas.alamat, "Alamat sekretariat"),
             f"Kelurahan/Desa {ormas.desa_kelurahan}" if ormas.desa_kelurahan else "",
             f"Kecamatan {ormas.kecamatan}" if ormas.kecamatan else "", desk.place,
             ormas.kode_pos or "")
    return ", ".join(part for part in parts if part)


def _officers(ormas: Any, desk: Desk) -> list[tuple[str, str]]:
    rows = []
    for value, post in POSTS:
        names = [row.nama for row in ormas.pengurus if row.jabatan.value == value and row.nama]
        rows.append((post, ", ".join(names) or desk.need(None, f"{post} ormas")))
    return rows


def _attached(record: Any, ormas: Any) -> str | None:
    """Name the paper that the report was accepted on; the ormas may have a newer one since."""
    found = next((row.nomor_tanggal for row in ormas.legalitas
                  if row.deleted_at is None and row.nomor == record.nomor_legalitas), None)
    return found or ormas.nomor_legalitas


def keberadaan(record: Any, desk: Desk) -> Letter:
    """Certify that an ormas reported that it is there."""
    ormas = record.ormas
    if not desk.called:
        desk.missing.append("Sebutan surat keterangan belum diatur pada Unit Kerja; dipakai "
                            f"“{CALLED}”.")
    rows = _organisation(ormas, desk)
    if ormas is not None:
        rows += [("Legalitas", desk.need(_attached(record, ormas), "Legalitas ormas")),
                 *_officers(ormas, desk),
                 ("Masa bakti pengurus", f"{desk.need(ormas.masa_bakti_mulai, 'Masa bakti')} s.d. "
                                         f"{desk.need(ormas.masa_bakti_selesai, 'Masa bakti')}")]
        if ormas.npwp:
            rows.append(("NPWP", ormas.npwp))
        if ormas.nomor_registrasi:
            rows.append(("Nomor registrasi", ormas.nomor_registrasi))
    until = desk.need(record.berlaku_sampai, "Masa berlaku surat keterangan")
    return Letter(
        "keterangan_keberadaan", JUDUL, (desk.called or CALLED,),
        desk.need(record.nomor_surat_keterangan, "Nomor surat keterangan"), record.tanggal_terbit,
        (Text(f"Berdasarkan {LAWS}, {PERMENDAGRI}, serta surat pengurus organisasi Nomor "
              f"{desk.need(record.nomor_surat_pengantar, 'Nomor surat ormas')} yang diterima "
              f"tanggal {desk.need(record.tanggal_terima, 'Tanggal terima')}, {desk.office} "
              "menerangkan bahwa:"),
         Pairs(tuple(rows)),
         Text(f"telah melaporkan keberadaannya di {desk.place} (laporan "
              f"{label(record.jenis).lower()})."),
         Text("Surat keterangan ini diberikan dengan ketentuan:"),
         Text(f"berlaku sampai dengan tanggal {until}, sepanjang legalitas dan kepengurusan "
              "organisasi masih berlaku;", "1."),
         Text("organisasi melaporkan perubahan nama, alamat, dan kepengurusannya;", "2."),
         Text("organisasi menyampaikan laporan kegiatan setiap enam bulan;", "3."),
         Text("surat ini bukan surat keterangan terdaftar dan bukan pengesahan badan hukum.",
              "4."),
         Text("Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")),
        copies=desk.copies, missing=desk.seal())


def pengantar_skt(record: Any, desk: Desk) -> Letter:
    """Forward an application to the ministry, its documents listed in the annex."""
    ormas = record.ormas
    name = ormas.nama_singkatan if ormas is not None else desk.need(None, "Data ormas")
    minutes = desk.ask.find("berita_acara_lapangan", permohonan_skt_id=record.id)
    signed = sorted((row for row in minutes if row.deleted_at is None and row.tanggal
                     and row.status.value == "disetujui"), key=lambda row: row.tanggal)
    found = f"Berita Acara Pemeriksaan Lapangan Nomor {signed[-1].nomor} tanggal " \
            f"{long_date(signed[-1].tanggal)}" if signed else \
            desk.need(None, "Berita acara lapangan yang disetujui")
    papers = [row for row in record.persyaratan if row.deleted_at is None]
    if not papers:
        desk.missing.append("Pemeriksaan berkas belum dicatat; lampiran surat kosong.")
    kind = record.jenis.label.lower() if record.jenis else ""
    return Letter(
        "pengantar_skt", KORESPONDENSI, (),
        desk.need(record.nomor_surat_pengantar, "Nomor surat pengantar"),
        record.tanggal_surat_pengantar,
        (Text(f"Sehubungan dengan surat permohonan dari {name} Nomor "
              f"{desk.need(record.nomor_surat, 'Nomor surat permohonan')} tanggal "
              f"{desk.need(record.tanggal_surat, 'Tanggal surat permohonan')}, bersama ini kami "
              f"sampaikan berkas permohonan {kind} Surat Keterangan Terdaftar (SKT) dari:"),
         Pairs((*_organisation(ormas, desk), ("Pemohon", _applicant(record, desk)),
                ("Diterima tanggal", desk.need(record.tanggal_terima, "Tanggal terima")))),
         Text(f"Berkas tersebut telah kami periksa kelengkapannya sesuai dengan {PERMENDAGRI}, "
              f"dan sekretariat organisasi telah diperiksa di lapangan dengan {found}. Daftar "
              "berkas terlampir."),
         Text("Demikian disampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima "
              "kasih.")),
        sifat=desk.sifat or "Biasa", lampiran="1 (satu) berkas",
        hal=f"Penyampaian Berkas Permohonan SKT {name}",
        kepada=("Menteri Dalam Negeri", "u.p. Direktur Jenderal Politik dan Pemerintahan Umum",
                "di Jakarta"),
        copies=desk.copies,
        annex=(Text("Daftar Berkas Permohonan", bold=True, centred=True), Grid(
            (Head("Berkas", width=4), Head("Hasil pemeriksaan", width=1.4),
             Head("Keterangan", width=2)),
            tuple((row.persyaratan.nama if row.persyaratan else BLANK, label(row.pemeriksaan),
                   row.keterangan or "") for row in papers))) if papers else (),
        missing=desk.seal())


def _applicant(record: Any, desk: Desk) -> str:
    post = f", {record.pemohon_jabatan}" if record.pemohon_jabatan else ""
    return desk.need(record.pemohon_nama, "Nama pemohon") + post


def _forwarded(record: Any) -> str:
    if record.tahap.value not in FORWARDED:
        return "Permohonan belum sampai pada tahap berita acara."
    if not record.nomor_surat_pengantar or not record.tanggal_surat_pengantar:
        return "Nomor dan tanggal surat pengantar belum diisi."
    return ""


def pengingat(record: Any, desk: Desk) -> Letter:
    """Remind an ormas of the report that is owed: before its day, or after it."""
    wanted = record.semester_berikutnya
    last = record.semester_terakhir if record.laporan_terakhir else "belum pernah"
    return Letter(
        "pengingat_laporan", KORESPONDENSI, (), BLANK, None,
        (Text(f"Berdasarkan {LAWS} dan {PERMENDAGRI}, organisasi kemasyarakatan menyampaikan "
              "laporan kegiatan setiap enam bulan kepada pemerintah daerah."),
         Text(_owed(record, wanted, desk)),
         Text(f"Laporan terakhir yang kami terima: {last}. Laporan yang disampaikan memuat:"),
         Text("perkembangan organisasi, yaitu perubahan pengurus, anggota, cabang, dan alamat;",
              "1."),
         Text("kegiatan selama enam bulan: nama, waktu, tempat, peserta, sumber dana, nilai, dan "
              "hasilnya;", "2."),
         Text("tanda tangan ketua dan sekretaris.", "3."),
         Text("Apabila laporan telah disampaikan, surat ini dapat diabaikan. Demikian disampaikan, "
              "atas perhatiannya kami ucapkan terima kasih.")),
        sifat=desk.sifat or "Biasa",
        hal=f"Pengingat Penyampaian Laporan Kegiatan {wanted}",
        kepada=(f"Ketua Pengurus {record.nama}",
                f"di {f'Kecamatan {record.kecamatan}, ' if record.kecamatan else ''}{desk.place}"),
        copies=desk.copies, missing=desk.seal())


def _owed(record: Any, wanted: str, desk: Desk) -> str:
    due = desk.need(record.batas_laporan, "Batas waktu laporan")
    said = f"laporan kegiatan {record.nama_singkatan} untuk {wanted}"
    if record.laporan_berikutnya >= desk.today:
        return f"Kami mengingatkan bahwa {said} disampaikan paling lambat tanggal {due}."
    said = f"Menurut catatan kami, {said} belum kami terima."
    if record.batas_laporan < desk.today:
        return (f"{said} Batas waktunya, tanggal {due}, telah lewat. Kami mengharapkan laporan "
                "tersebut segera disampaikan.")
    return f"{said} Laporan tersebut disampaikan paling lambat tanggal {due}."


def _owes(record: Any) -> bool:
    """Offer a reminder from the first day of the semester whose report is owed."""
    end = record.laporan_berikutnya
    return end is not None and date(end.year, end.month - 5, 1) <= today()


def berita_acara(record: Any, desk: Desk) -> Letter:
    """Put down what the officers found at the secretariat."""
    source = record.permohonan_skt or record.lapor_keberadaan
    ormas = source.ormas if source is not None else None
    letter = getattr(source, "nomor_surat", None) or getattr(source, "nomor_surat_pengantar", None)
    what = "permohonan Surat Keterangan Terdaftar" if record.permohonan_skt else \
        "laporan keberadaan organisasi"
    rows = _organisation(ormas, desk)
    rows.append(("Nomor surat", desk.need(letter, "Permohonan atau laporan yang diperiksa")))
    if record.lintang is not None and record.bujur is not None:
        rows.append(("Koordinat", f"{record.lintang:f}; {record.bujur:f}".replace(".", ",")))
    officers = tuple((row.nama, row.jabatan or "") for row in record.petugas
                     if row.deleted_at is None)
    if not officers:
        officers = ((desk.need(None, "Petugas pemeriksa"), ""),)
    right = "sesuai" if record.hasil_sesuai else "tidak sesuai"
    verdict = right if record.hasil_sesuai is not None else desk.need(None, "Hasil pemeriksaan")
    return Letter(
        "berita_acara_lapangan", JUDUL, ("Berita Acara Pemeriksaan Lapangan",),
        desk.need(record.nomor, "Nomor berita acara"), record.tanggal,
        (Text(f"{spelt_day(record.tanggal)}, kami yang bertanda tangan di bawah ini telah "
              f"memeriksa sekretariat organisasi kemasyarakatan atas {what}:"),
         Pairs(tuple(rows)),
         Text("Hasil pemeriksaan", bold=True),
         *(Text(text) for text in paragraphs(record.uraian) or [desk.need(None, "Uraian hasil")]),
         Text("Kesimpulan", bold=True),
         Text(f"Keadaan di lapangan {verdict} dengan berkas yang disampaikan."),
         Text("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana "
              "mestinya."),
         Text("Petugas pemeriksa dan pengurus organisasi", bold=True),
         Hands((*officers, (BLANK, "Pengurus organisasi yang ditemui")))),
        copies=desk.copies, note="Mengetahui,", missing=desk.seal())


def _minuted(record: Any) -> str:
    return "" if record.nomor and record.tanggal and record.petugas else \
        "Nomor, tanggal, atau petugas pemeriksa belum diisi."


SURAT = (
    Surat("keterangan_keberadaan", "surat keterangan keberadaan", "lapor_keberadaan", JUDUL,
          keberadaan),
    Surat("pengantar_skt", "surat pengantar SKT", "permohonan_skt", KORESPONDENSI, pengantar_skt,
          lacking=_forwarded),
    Surat("pengingat_laporan", "surat pengingat laporan semester", "ormas", KORESPONDENSI,
          pengingat, offered=_owes, drawn=True),
    Surat("berita_acara_lapangan", "berita acara pemeriksaan lapangan", "berita_acara_lapangan",
          JUDUL, berita_acara, lacking=_minuted, by_hand=True))
