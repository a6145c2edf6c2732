"""What paper calls a column when it does not use the heading of ours, and plainly means the same.

`Jumlah Kursi` is Kursi, `Nama Ormas` the name of an ormas, `Tgl. Pelaksanaan` the day; a field
says further headings of its own (`also`). Words are compared in any order, without those that only
say what kind of value follows; a heading that could mean two fields means none. Which columns name
the region of a row is told here as well; what several of them say together is `sheet_joined.py`'s.
"""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from app.engine import sheets, spelling
from app.engine.base import Base
from app.engine.sheets import Sheet
from app.engine.values import AMOUNTS
from app.engine.vocabulary import Field, Kind

SHORT = {"tgl": "tanggal", "no": "nomor", "jml": "jumlah", "thn": "tahun", "kec": "kecamatan",
         "kel": "kelurahan", "ket": "keterangan", "jns": "jenis", "nm": "nama", "gol": "golongan",
         "pend": "pendidikan", "jab": "jabatan", "telp": "telepon", "tlp": "telepon",
         "telpon": "telepon"}
_SAME = tuple((tuple(one.split()), tuple(other.split())) for one, other in (
    ("partai politik", "partai"), ("organisasi kemasyarakatan", "organisasi"),
    ("masa bakti", "periode"), ("masa bakti kepengurusan", "periode"),
    ("periode kepengurusan", "periode"), ("masa kepengurusan", "periode"),
    ("nama lengkap", "nama"), ("waktu pelaksanaan", "tanggal"),
    ("alamat kantor sekretariat", "alamat"), ("alamat sekretariat", "alamat"),
    ("alamat kantor", "alamat"), ("tahun anggaran", "tahun"), ("hari tanggal", "tanggal"),
    ("e mail", "posel"), ("email", "posel"), ("pos el", "posel"), ("website", "laman"),
    ("handphone", "hp"), ("desa kelurahan", "kelurahan"), ("kelurahan desa", "kelurahan"),
    ("desa", "kelurahan"), ("meninggal dunia", "meninggal"), ("tempat", "lokasi"),
    ("kebangsaan", "kewarganegaraan"), ("warga negara", "kewarganegaraan"),
    ("ditetapkan", "penetapan"), ("diundangkan", "pengundangan"), ("kedatangan", "datang"),
    ("golongan ruang", "golongan"), ("pendidikan terakhir", "pendidikan"),
    ("pagu anggaran", "pagu"), ("indikator kinerja", "indikator"), ("target kinerja", "target"),
    ("awal", "mulai"), ("akhir", "selesai"), ("berakhir", "selesai"),
    ("mulai berlaku", "berlaku mulai"), ("masa berlaku", "berlaku sampai"),
    ("laki laki", "pria"), ("lk", "pria"), ("l", "pria"), ("perempuan", "wanita"),
    ("pr", "wanita"), ("p", "wanita")))
_LONGEST = max(len(one) for one, _ in _SAME)
_OTHERS = dict(_SAME)
# Words before a heading that only say what kind of value stands below it.
_COUNTED = frozenset({"jumlah", "banyaknya", "total", "perolehan", "besaran", "besar", "korban"})
_LEADING = {Kind.TEXT: frozenset({"nama"}), Kind.REFERENCE: frozenset({"nama"}),
            Kind.LONG: frozenset({"uraian"}), Kind.CHOICE: frozenset({"jenis"}),
            Kind.DATE: frozenset({"tanggal"}), Kind.MOMENT: frozenset({"tanggal", "waktu"}),
            **dict.fromkeys((Kind.PHONE, Kind.NPWP, Kind.NIP, Kind.NIK), frozenset({"nomor"})),
            **dict.fromkeys(AMOUNTS, _COUNTED)}
# What is left out of our own headings as well; a day is not called by its occasion alone.
_LABELLED = {kind: words for kind, words in _LEADING.items()
             if kind in (Kind.TEXT, Kind.REFERENCE, *AMOUNTS)}
TRAILING = frozenset({"pelaksanaan", "kejadian"})
_DONE = frozenset({"diterima", "dilaporkan"})
Words = tuple[str, ...]
# What a word alone means: the kind of the one field it begins or ends, or what identifies a row.
_SINGLE: dict[str, tuple[Kind | None, int]] = {
    "nama": (None, 0), "status": (Kind.CHOICE, 0), "mulai": (Kind.DATE, -1),
    "selesai": (Kind.DATE, -1), "pria": (Kind.INTEGER, -1), "wanita": (Kind.INTEGER, -1)}
_EITHER = re.compile(r"(?P<head>(?:[^\s/]+ )*?)(?P<one>[^\s/]+)(?: atau |/)(?P<other>[^\s/]+)"
                     r"(?P<tail>(?: [^\s/]+)*)")
CODE, PROVINCE, DISTRICT = "kode", "provinsi", "daerah"
_REGIONS = {
    **dict.fromkeys(("kodewilayah", "kodedaerah", "kodekabkota", "kodekabupatenkota",
                     "kodeprovinsi", "kodekemendagri", "kodewilayahkemendagri"), CODE),
    **dict.fromkeys(("provinsi", "namaprovinsi", "propinsi", "prov"), PROVINCE),
    **dict.fromkeys(("wilayah", "kabkota", "kabupatenkota", "kabupaten", "kota", "daerah",
                     "namadaerah", "namawilayah", "namakabupatenkota", "namakabkota",
                     "kotakabupaten", "kotakab", "provinsikabupatenkota", "provkabkota",
                     "kabupatenkotaprovinsi", "daerahprovinsikabupatenkota"), DISTRICT)}


def worded(text: str) -> list[str]:
    """Return the words of a heading as they are compared: short ones whole, others as one."""
    words = [SHORT.get(word, word) for word in spelling.words(text)]
    made: list[str] = []
    at = 0
    while at < len(words):
        size = next((size for size in range(_LONGEST, 0, -1)
                     if tuple(words[at:at + size]) in _OTHERS), 0)
        made += _OTHERS[tuple(words[at:at + size])] if size else words[at:at + 1]
        at += size or 1
    return made


class Loose:
    """The fields of one sheet by all that paper may call them."""

    def __init__(self, sheet: Sheet) -> None:
        self._own = frozenset(_own_words(sheet.entity))
        self._fields = {said.name: said for _, said in sheet.headings if said.typed}
        self._place = sheets.has_place(sheet.entity) and not sheet.attribute
        self._alike: dict[frozenset[str], set[str]] = defaultdict(set)
        for said in self._fields.values():
            self._alike[_LEADING.get(said.kind, frozenset())].add(said.name)
        firsts = Counter(worded(said.label)[0] for said in self._fields.values())
        self._known: dict[tuple[Words, bool], set[str]] = defaultdict(set)
        for said in self._fields.values():
            for text in (*_alternatives(said.label), *said.also):
                for words, own in self._variants(worded(text), _LABELLED.get(said.kind, ())):
                    if not own or len(words) > 1 or firsts[words[0]] <= 1:
                        self._known[words, own].add(said.name)

        self._words = {word for words, _ in self._known for word in words}

    def meant(self, text: str) -> Any:
        """Return the field, or the machine's column of the region, that a heading means, or None.

        The fewer words are left out, the surer it is; a stage at which two fit decides nothing.
        """
        words = worded(text)
        found: dict[int, set[str]] = defaultdict(set)
        for leading, alike in self._alike.items() if self._words.intersection(words) else ():
            for variant, own in self._variants(words, leading):
                known = self._known.get((variant, False), set()) | (
                    set() if own else self._known.get((variant, True), set()))
                found[len(words) - len(variant)] |= known & alike
        for left_out in sorted(found):
            if len(found[left_out]) == 1:
                return self._fields[found[left_out].pop()]
        if len(words) == 1 and (sole := self._sole(words[0])) is not None:
            return sole
        return sheets.PLACE if self._place and region(text) else None

    def _variants(self, words: list[str], leading: Collection[str]
                  ) -> Iterator[tuple[Words, bool]]:
        """Yield the words of a heading, and what is left without those that tell nothing more.

        Said with each: whether words were left out that only call the entity itself.
        """
        for each in (words, words[1:]) if len(words) > 1 and words[0] in leading else (words,):
            yield tuple(sorted(each)), False
            end = len(each)
            while end > 1 and each[end - 1] in self._own | TRAILING:
                end -= 1
            if end < len(each):
                yield tuple(sorted(each[:end])), True

    def _sole(self, word: str) -> Field | None:
        """Return the one field that a single word can mean: whose name, state, beginning or end."""
        if word not in _SINGLE:
            return None
        kind, at = _SINGLE[word]
        found = [said for said in self._fields.values() if worded(said.label)[at] == word
                 and (said.kind is kind if kind else said.identity)]
        return found[0] if len(found) == 1 else None


def _alternatives(label: str) -> Iterator[str]:
    """Yield a heading of ours, and each half of what it leaves open: `Nomor NPHD atau surat`."""
    yield label
    if match := _EITHER.fullmatch(label):
        yield from (f"{match['head']}{match[half]}{match['tail']}" for half in ("one", "other"))


def _own_words(entity: type[Base]) -> Iterator[str]:
    """Yield the words by which an entity itself is called, and its initials."""
    label = worded(entity.__entity__.label)
    yield from (word for word in label if word not in _DONE)
    if len(label) > 1:
        yield "".join(word[0] for word in label)


def region(text: str) -> str:
    """Say what of a region a heading names: its code, its province, itself; '' for none."""
    return _REGIONS.get(spelling.key(text), "")
