"""The closed lists of SIWASBANG, each value with its label and what a clerk should read in it."""
from app.engine import Choice
from app.models import sebutan


class Konsensus(Choice):
    """The four konsensus dasar, each the subject of one pokja and of what is taught."""

    PANCASILA = "pancasila", "Pancasila", "Pancasila sebagai dasar dan ideologi negara."
    UUD_1945 = (
        "uud_1945", "UUD 1945", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.",
        "UUD NRI 1945", "UUD NRI Tahun 1945", "Undang-Undang Dasar 1945", "UUD 45")
    BHINNEKA = (
        "bhinneka_tunggal_ika", "Bhinneka Tunggal Ika", "Persatuan dalam keberagaman bangsa.",
        "Bhineka Tunggal Ika")
    NKRI = (
        "nkri", "NKRI", "Keutuhan Negara Kesatuan Republik Indonesia.",
        "Negara Kesatuan Republik Indonesia")


class JabatanPokja(Choice):
    """Posts within a pokja."""

    KETUA = "ketua", "Ketua", "Memimpin pokja."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha pokja."
    ANGGOTA = "anggota", "Anggota", "Anggota tanpa jabatan lain."


class UnsurPpwk(Choice):
    """Where a member of a PPWK comes from."""

    PEMERINTAH = (
        "pemerintah", "Pemerintah daerah", "Pegawai perangkat daerah.", "Pemda", "Pemerintah")
    VERTIKAL = "vertikal", "Instansi vertikal", "TNI, Polri, kejaksaan, dan instansi pusat."
    AKADEMISI = "akademisi", "Akademisi", "Dosen, guru, atau peneliti."
    TOKOH_AGAMA = "tokoh_agama", "Tokoh agama", "Pemuka yang ditunjuk lembaga keagamaan."
    TOKOH_MASYARAKAT = "tokoh_masyarakat", "Tokoh masyarakat", "Tokoh adat, pemuda, perempuan."
    ORMAS = "ormas", "Ormas", "Wakil organisasi kemasyarakatan."
    LAINNYA = "lainnya", "Lainnya", "Unsur selain yang disebut di atas.", *sebutan.LAINNYA


class JenisKegiatan(Choice):
    """Kinds of activities."""

    PPWK = "ppwk", "PPWK", "Pendidikan yang dilaksanakan oleh PPWK."
    WAWASAN_KEBANGSAAN = (
        "wawasan_kebangsaan", "Wawasan kebangsaan", "Penguatan wawasan kebangsaan di luar PPWK.",
        "Wasbang")
    BELA_NEGARA = "bela_negara", "Bela negara", "Pembinaan kesadaran bela negara."
    IDEOLOGI_PANCASILA = (
        "ideologi_pancasila", "Ideologi Pancasila",
        "Penguatan pemahaman dan pengamalan sila-sila Pancasila.")
    PEMBAURAN = "pembauran", "Pembauran", "Pembauran kebangsaan antarsuku dan antaretnis."
    REVOLUSI_MENTAL = (
        "revolusi_mental", "Revolusi mental", "Gerakan Nasional Revolusi Mental.", "GNRM")
    HARI_BESAR = (
        "hari_besar", "Hari besar", "Peringatan hari besar nasional.", "Hari besar nasional")
    PASKIBRAKA = "paskibraka", "Paskibraka", "Pembentukan dan pembinaan Paskibraka."
    LAINNYA = "lainnya", "Lainnya", "Kegiatan lain; jelaskan pada keluaran.", *sebutan.LAINNYA


class Sasaran(Choice):
    """Whom an activity addresses."""

    PELAJAR = "pelajar", "Pelajar", "Siswa sekolah dan madrasah.", "Siswa"
    MAHASISWA = "mahasiswa", "Mahasiswa", "Mahasiswa perguruan tinggi."
    ASN = "asn", "ASN", "Aparatur sipil negara.", "PNS"
    ORMAS = "ormas", "Ormas", "Pengurus dan anggota ormas."
    TOKOH = "tokoh", "Tokoh", "Tokoh agama, adat, pemuda, dan masyarakat.", "Tokoh masyarakat"
    MASYARAKAT = "masyarakat", "Masyarakat", "Warga pada umumnya.", "Umum", "Masyarakat umum"


class Gerakan(Choice):
    """The five movements of the GNRM."""

    MELAYANI = "melayani", "Indonesia Melayani", "Perilaku aparatur yang melayani."
    BERSIH = "bersih", "Indonesia Bersih", "Perilaku hidup bersih dan lingkungan yang bersih."
    TERTIB = "tertib", "Indonesia Tertib", "Perilaku tertib di ruang publik."
    MANDIRI = "mandiri", "Indonesia Mandiri", "Kemandirian dan daya saing bangsa."
    BERSATU = "bersatu", "Indonesia Bersatu", "Persatuan, toleransi, dan kerukunan."


class SimbolNegara(Choice):
    """The state symbols that are watched."""

    BENDERA = "bendera", "Bendera negara", "Sang Merah Putih."
    BAHASA = "bahasa", "Bahasa negara", "Bahasa Indonesia di ruang publik dan dokumen resmi."
    LAMBANG = "lambang", "Lambang negara", "Garuda Pancasila."
    LAGU = "lagu", "Lagu kebangsaan", "Indonesia Raya."


class KeadaanTemuan(Choice):
    """How far a finding was followed up."""

    BELUM = "belum", "Belum ditindaklanjuti", "Pemilik atau pemasang belum diberi tahu."
    PROSES = "proses", "Sedang ditindaklanjuti", "Sudah diberi tahu atau dibina."
    SELESAI = "selesai", "Selesai", "Sudah diperbaiki."
