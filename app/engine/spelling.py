"""How a name is recognised however it is spelt: case, spacing, punctuation, and its other names.

A name answers to nothing but what is declared of it: value, label, the two halves of a label such
as `Pembina (IV/a)`, and `synonyms`. A text that two could bear is nobody's: nothing is guessed.
Members of closed lists are found here, rows of reference lists by `called.py`.
"""
from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import permutations

from app.engine.kinds import Choice

SEPARATOR = ";"
LONGEST = 1_000  # no name is longer; what is, is not compared, for some letters swell in it
_WORDS = re.compile(r"[^\s.,;:?!_/()\[\]'\"\u2018\u2019\u201c\u201d\u2010\u2013\u2014-]+")
_HALVES = re.compile(r"(?P<name>[^()]+?)\s*\((?P<mark>[^()]+)\)")
# What stands between the name of a regulation and its number and year, or is left out.
_FILLERS = frozenset({"nomor", "no", "tahun", "thn", "th"})
_JOINING = frozenset({"dan", "atau", "serta"})


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return _WORDS.findall(unicodedata.normalize("NFKC", text).casefold().replace("&", " dan "))


def key(text: str) -> str:
    """Return a text without spaces and punctuation: `Pembina Tk. I` and `PEMBINA TK I` are one."""
    return "".join(words(text))


def loose(text: str) -> str:
    """Return the key without the words that paper leaves out: `UU No. 2 Tahun 2008`, `UU 2/2008`.

    A text of such words alone keeps them.
    """
    return "".join(word for word in words(text) if word not in _FILLERS) or key(text)


def of_level(choices: type[Choice], text: str, level: str) -> Choice | None:
    """Find the member meant by a text that leaves out the level of its own office.

    `Perda` is written by a city for `Perda Kota`: each knows its own alone.
    """
    return found(choices, f"{text} {level}") if text.strip() and level else None


def parted(text: str | None) -> list[str]:
    """Return the names of a text that lists other names, separated by semicolons."""
    return [bare for part in (text or "").split(SEPARATOR) if (bare := part.strip())]


def declared(member: Choice) -> tuple[str, ...]:
    """Return the names a member of a closed list is declared with, each its own alone."""
    return (member.value, member.label, *member.synonyms)


def otherwise(member: Choice, title: str) -> set[str]:
    """Return a title that begins with a name of a member, beginning with each other name of it."""
    said, others = words(title), [words(name) for name in declared(member)]
    return {" ".join((*other, *said[len(begin):])) for begin in others for other in others
            if other != begin and begin and len(begin) < len(said) and said[:len(begin)] == begin}


def wider(member: Choice, title: str) -> str:
    """Return a title that begins with a name of a member without all but the first word of it.

    `Pemilu 2024` for the `Pemilu legislatif` called `Pemilu Legislatif 2024`; '' for another title.
    """
    said = words(title)
    for name in map(words, declared(member)):
        if 1 < len(name) < len(said) and said[:len(name)] == name:
            return " ".join((name[0], *said[len(name):]))
    return ""


def after(label: str, text: str) -> str:
    """Return what stands in a text behind the words of a label; '' where they do not begin it."""
    begin, said = words(label), words(text)
    return " ".join(said[len(begin):]) if said[:len(begin)] == begin else ""


def found(choices: type[Choice], text: str) -> Choice | None:
    """Find the member that a text names, however it is spelt; None when none or several do."""
    exact, index, enumerated = _index(choices)
    bare = text.strip()
    if len(bare) > LONGEST:
        return None
    return exact.get(bare.casefold()) or index.get(key(bare)) or enumerated.get(_enumerated(bare))


@cache
def _index(choices: type[Choice]) -> tuple[dict[str, Choice], dict[str, Choice],
                                           dict[str, Choice]]:
    """Return the members by value or label as written, by every key that only one answers to, and
    by the same without the words that join an enumeration.

    What is declared goes before what is read out of a label.
    """
    exact = {each.label.casefold(): each for each in reversed(choices)}
    exact |= {each.value.casefold(): each for each in choices}
    index = _sole((key(name), each) for each in choices for name in _derived(each))
    return (exact, index | _sole((key(name), each) for each in choices for name in declared(each)),
            _sole((_enumerated(name), each) for each in choices for name in declared(each)))


def _enumerated(text: str) -> str:
    """Return the key of a text without what joins its last words: `ekonomi, dan sosial budaya`."""
    return "".join(word for word in words(text) if word not in _JOINING)


def _sole(names: Iterable[tuple[str, Choice]]) -> dict[str, Choice]:
    bearers: dict[str, set[Choice]] = defaultdict(set)
    for name, member in names:
        if name:
            bearers[name].add(member)
    return {name: next(iter(those)) for name, those in bearers.items() if len(those) == 1}


def _derived(member: Choice) -> Iterator[str]:
    """Yield what a label says in halves, and any two names of a member written together."""
    halves = [half for name in declared(member) if (match := _HALVES.fullmatch(name))
              for half in match.groups()]
    if member.label.casefold().startswith(f"{member.value} ".casefold()):
        halves.append(member.label[len(member.value):])
    yield from halves
    for first, second in permutations({*declared(member), *halves}, 2):
        yield f"{first} {second}"


def clashes(choices: type[Choice]) -> Iterator[tuple[str, Choice, Choice]]:
    """Yield each name that two members of a closed list are declared with."""
    known: dict[str, Choice] = {}
    for member in choices:
        for name in {key(each): each for each in declared(member)}.items():
            if not name[0]:
                continue
            other = known.setdefault(name[0], member)
            if other is not member:
                yield name[1], other, member
