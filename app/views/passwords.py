"""Passwords: how strong one must be, and how it is changed.

Length and guessability (zxcvbn) are asked; the person's own words count as guesses. A change gives
the account a new stamp, which ends every other session and token.
"""
from __future__ import annotations

from werkzeug.security import check_password_hash, generate_password_hash
from zxcvbn import zxcvbn

from app.models.pengguna import Pengguna, new_stamp

SHORTEST = 12
LONGEST = 200
LEAST_SCORE = 3


def weakness(password: str, known: tuple[str, ...] = ()) -> str | None:
    """Return a sentence when a password is too weak, None when it will do."""
    if len(password) < SHORTEST:
        return f"Kata sandi paling sedikit {SHORTEST} karakter."
    if len(password) > LONGEST or "\x00" in password:
        return f"Kata sandi paling banyak {LONGEST} karakter."
    words = [word for word in (*known, "polpum", "kesbangpol", "indonesia", "bandung") if word]
    if zxcvbn(password[:72], user_inputs=words)["score"] < LEAST_SCORE:
        return ("Kata sandi ini mudah ditebak. Gunakan beberapa kata yang tidak berhubungan, "
                "atau tambahkan huruf dan angka.")
    return None


def matches(person: Pengguna, password: str) -> bool:
    """Tell whether this is the person's password."""
    return check_password_hash(person.user.password or "", password)


def change(person: Pengguna, password: str, *, must_change: bool = False) -> None:
    """Set a password; every session of the account ends."""
    person.user.password = generate_password_hash(password)
    person.stempel = new_stamp()
    person.wajib_ganti_sandi = must_change
    person.gagal_masuk, person.terkunci_sampai = 0, None
