"""The mark of an issued paper: a square code and the address where anybody may verify it.

The code is drawn as plain rectangles, so it prints sharp at any size and needs no picture. What the
address answers is the screens' business; how a number is drawn, the engine's.
"""
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.engine.result import Stamp
from reports.lettering import BOLD, LEADING, REGULAR, Pen, clean, wrap
from reports.page import Block

SIDE = 58.0
GAP = 8.0
APART = 10.0
BEFORE = 14.0
SIZE = 8.0
WIDEST = 300.0


def spaced(mark: str) -> str:
    """Write a mark in groups of four, so that a person can read it aloud."""
    return " ".join(mark[start:start + 4] for start in range(0, len(mark), 4)).upper()


class Beside:
    """The mark, or what else stands at the left of a lone signature, ending on one line with it.

    What is `upper` begins where the signature does.
    """

    def __init__(self, signed: Block, *left: Block, upper: Sequence[Block] = ()) -> None:
        self.signed, self.left, self.upper = signed, left, upper
        self.tall = sum(block.height for block in left)
        self.high = sum(block.height for block in upper)

    @property
    def height(self) -> float:
        return max(self.signed.height, self.high + self.tall)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.signed.draw(pen, x, top)
        lower = top - self.height + self.tall
        for start, blocks in ((top, self.upper), (lower, self.left)):
            for block in blocks:
                block.draw(pen, x, start)
                start -= block.height


class Mark:
    """The square code with its words at the right, as one block."""

    def __init__(self, stamp: Stamp, room: float) -> None:
        self.stamp = stamp
        words = min(WIDEST, room - SIDE - GAP)
        self.lines = [
            *((line, BOLD) for line in wrap(f"Nomor {clean(stamp.nomor)}", BOLD, SIZE, words)),
            *((line, REGULAR) for line in wrap(
                "Keaslian dokumen ini diperiksa dengan memindai kode di samping, atau pada "
                f"{clean(stamp.alamat)}", REGULAR, SIZE, words)),
            (f"Tanda: {spaced(stamp.tanda)}", REGULAR)]

    @property
    def height(self) -> float:
        return BEFORE + max(SIDE, len(self.lines) * SIZE * LEADING)

    @cached_property
    def runs(self) -> tuple[int, list[tuple[int, int, int]]]:
        """Return the width of the code in squares, and its dark runs as (row, column, length)."""
        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(self.stamp.alamat)
        code.make()
        count, found = code.getModuleCount(), []
        for row in range(count):
            start = None
            for column in range(count + 1):
                dark = column < count and code.isDark(row, column)
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    found.append((row, start, column - start))
                    start = None
        return count, found

    def draw(self, pen: Pen, x: float, top: float) -> None:
        count, runs = self.runs
        square, top = SIDE / count, top - BEFORE
        canvas = pen.canvas
        canvas.saveState()
        canvas.setFillGray(0)
        for row, column, length in runs:
            canvas.rect(x + column * square, top - (row + 1) * square, length * square + 0.02,
                        square + 0.02, stroke=0, fill=1)
        canvas.restoreState()
        for order, (line, face) in enumerate(self.lines):
            pen.write(x + SIDE + GAP, top - order * SIZE * LEADING - SIZE, line, face, SIZE)
