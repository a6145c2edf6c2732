"""Passwords: how strong one must be, and how it is changed.

Length and guessability (zxcvbn) are asked; the person's own words, those of the office and the
names of regions count as guesses. A change gives the account a new stamp, which ends every other
session and token.
"""
from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from flask import current_app
from werkzeug.security import check_password_hash, generate_password_hash
from zxcvbn import zxcvbn

from app.models.pengguna import Pengguna, new_stamp
from app.views import interface, places

SHORTEST = 12
LONGEST = 200
LEAST_SCORE = 3
LEAST_OWN = 6
GUESSED = ("Kata sandi ini mudah ditebak. Gunakan beberapa kata yang tidak berhubungan, "
           "atau tambahkan huruf dan angka.")
NAMED = ("Kata sandi ini mudah ditebak karena tersusun dari nama wilayah, nama kantor, atau nama "
         "Anda. Gunakan beberapa kata lain yang tidak berhubungan.")
_OFFICE = ("polpum", "kesbangpol", "kesbang", "indonesia", "kabupaten", "provinsi", "kota",
           "badan", "kantor", "kemendagri", "ditjen", "pemkot", "pemkab", "pemprov", "petugas",
           "pengawas", "verifikator", "pimpinan", "operator", "admin")
_WRITTEN = str.maketrans("0134579@$!", "oieastgasi")
_YEAR = re.compile(r"(19|20)\d\d")


def weakness(password: str, known: tuple[str, ...] = ()) -> str | None:
    """Return a sentence when a password is too weak, None when it will do."""
    if len(password) < SHORTEST:
        return f"Kata sandi paling sedikit {SHORTEST} karakter."
    if len(password) > LONGEST or "\x00" in password:
        return f"Kata sandi paling banyak {LONGEST} karakter."
    words = _words((*known, *_OFFICE, *(place.nama for place in places.offices(
        interface.session()))))
    if _is_named(password, words):
        return NAMED
    if zxcvbn(password[:72], user_inputs=words)["score"] < LEAST_SCORE:
        return GUESSED
    return None


def _words(texts: Iterable[str]) -> list[str]:
    """Cut texts into the words a guesser would try, longest first."""
    found = {word for text in texts for word in re.findall(r"[a-z]{4,}", text.lower())}
    return sorted(found, key=lambda word: (-len(word), word))


def _is_named(password: str, words: list[str]) -> bool:
    """Tell whether little is left of a password without known words, years and figures.

    Letters written as figures are read back: `B4ndung` is Bandung.
    """
    text = _YEAR.sub("", password.lower()).translate(_WRITTEN)
    text = whole = re.sub(r"[^a-z]", "", text)
    for word in words:
        text = text.replace(word, "")
    return text != whole and len(text) < LEAST_OWN


def not_admitted() -> str:
    """Say that somebody was not let in: the same words whether the name is known or locked."""
    settings = current_app.config["POLPUM"]
    return (f"Nama pengguna atau kata sandi salah. Setelah {settings.lockout_attempts} kali salah "
            f"berturut-turut, akun terkunci selama {settings.lockout_minutes} menit; admin dapat "
            "membukanya lebih awal.")


def matches(person: Pengguna, password: str) -> bool:
    """Tell whether this is the person's password."""
    return check_password_hash(person.user.password or "", password)


def hashes(given: Sequence[str]) -> list[str]:
    """Return the hashes of many passwords; each costs a tenth of a second of one processor."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as workers:
        return list(workers.map(lambda each: generate_password_hash(each), given))


def change(person: Pengguna, password: str, *, must_change: bool = False,
           hashed: str = "") -> None:
    """Set a password, of which the hash may be there already; every session of the account ends."""
    person.user.password = hashed or generate_password_hash(password)
    person.stempel = new_stamp()
    person.wajib_ganti_sandi = must_change
    person.gagal_masuk, person.terkunci_sampai = 0, None
