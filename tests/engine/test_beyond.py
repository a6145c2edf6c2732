"""One walk over the names of the nation finds for each word what asking word by word finds."""
from collections.abc import Iterator

from app.engine import beyond

Row = tuple[str, str, str]


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


def _row(text: str, office: str = "32.73") -> Row:
    return text, office, text


def test_a_word_occurs_within_a_token_whatever_its_case_and_marks() -> None:
    texts = ["Yayasan BUMI Lestari", "017/ORM-bumiputera/2020", "Café-Bumi’s Al-Hikmah", "Bu mi",
             "Persatuan Tani"]
    found, rest = beyond._by_word({"bumi", "hikmah", "caf"}, _Rows([_row(t) for t in texts], 2))
    assert not rest
    assert [name for name, _ in found["bumi"]] == texts[:3]
    assert [name for name, _ in found["hikmah"]] == [texts[2]]
    assert [name for name, _ in found["caf"]] == [texts[2]]


def test_of_a_word_as_many_as_are_compared_are_kept_and_the_walk_ends() -> None:
    rows = _Rows([_row(f"Bumi {number}") for number in range(3 * beyond.MOST_COMPARED)], 50)
    found, rest = beyond._by_word({"bumi"}, rows)
    assert found["bumi"] == [(f"Bumi {number}", "32.73") for number in range(beyond.MOST_COMPARED)]
    assert not rest
    assert rows.is_closed
    assert rows.read == beyond.MOST_COMPARED


def test_few_words_that_nobody_bears_are_asked_for_instead_of_walking_on() -> None:
    rows = _Rows([_row(f"Bumi {number}") for number in range(10_000)], 1000)
    found, rest = beyond._by_word({"bumi", "langka"}, rows)
    assert rest == {"langka"}
    assert rows.is_closed
    assert len(found["bumi"]) == beyond.MOST_COMPARED
    many = {f"langka{number}" for number in range(beyond.MOST_ASKED + 1)}
    whole = _Rows(rows.rows, 1000)
    found, rest = beyond._by_word(many, whole)
    assert not rest
    assert whole.read == 10_000
    assert not any(found.values())
