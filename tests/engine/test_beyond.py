"""One walk over the names of the nation finds for each word what asking word by word finds."""
from collections.abc import Iterator

from app.engine import beyond, likeness

Row = tuple[str, str]


class _Rows:
    """Rows as a result gives them, batch by batch; knows how many were read."""

    def __init__(self, rows: list[Row], size: int) -> None:
        self.rows, self.size, self.read = rows, size, 0
        self.is_closed = False

    def partitions(self) -> Iterator[list[Row]]:
        for start in range(0, len(self.rows), self.size):
            self.read += len(self.rows[start:start + self.size])
            yield self.rows[start:start + self.size]

    def close(self) -> None:
        self.is_closed = True


def _row(text: str, office: str = "32.04") -> Row:
    return text, office


def _reads(office: str) -> bool:
    return office == "32.73"


def test_a_word_occurs_within_a_token_whatever_its_case_and_marks() -> None:
    texts = ["Yayasan BUMI Lestari", "017/ORM-bumiputera/2020", "Café-Bumi’s Al-Hikmah", "Bu mi",
             "Persatuan Tani", "Yayasan Dan", "Bumi dan Bumi"]
    found, rest = beyond._by_word({"bumi", "hikmah", "caf"}, _reads,
                                  _Rows([_row(t) for t in texts], 2))
    assert not rest
    assert found["bumi"] == [likeness.bare(texts[n]) for n in (0, 1, 2, 6)]
    assert found["hikmah"] == [likeness.bare(texts[2])]
    assert found["caf"] == [likeness.bare(texts[2])]


def test_what_is_within_reach_and_what_bears_no_name_is_not_counted() -> None:
    rows = [_row("Bumi Satu", "32.73"), (None, "32.04"), _row("Bumi Dua")]
    found, _ = beyond._by_word({"bumi"}, _reads, _Rows(rows, 10))
    assert found["bumi"] == ["bumi dua"]


def test_of_a_word_as_many_as_are_compared_are_kept_and_the_walk_ends() -> None:
    rows = _Rows([_row(f"Bumi {number}") for number in range(3 * beyond.MOST_COMPARED)], 50)
    found, rest = beyond._by_word({"bumi"}, _reads, rows)
    assert found["bumi"] == [f"{number} bumi" for number in range(beyond.MOST_COMPARED)]
    assert not rest
    assert rows.is_closed
    assert rows.read == beyond.MOST_COMPARED


def test_few_words_that_nobody_bears_are_asked_for_instead_of_walking_on() -> None:
    rows = _Rows([_row(f"Bumi {number}") for number in range(10_000)], 1000)
    found, rest = beyond._by_word({"bumi", "langka"}, _reads, rows)
    assert rest == {"langka"}
    assert rows.is_closed
    assert len(found["bumi"]) == beyond.MOST_COMPARED
    many = {f"langka{number}" for number in range(beyond.MOST_ASKED + 1)}
    whole = _Rows(rows.rows, 1000)
    found, rest = beyond._by_word(many, _reads, whole)
    assert not rest
    assert whole.read == 10_000
    assert not any(found.values())
