"""A chart on paper: bars, lines or a pie drawn as vectors from a computed `Drawing`.

The same figures are drawn on screen by the browser; none is computed here. Every mark carries
its figure, so that a copy in black and white can still be read.
"""
from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.axes import ValueAxis
from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.charts.legends import Legend
from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.charts.piecharts import Pie
from reportlab.graphics.shapes import STATE_DEFAULTS, Line, String
from reportlab.graphics.shapes import Drawing as Picture
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib.colors import HexColor, black, white

from app.engine.indonesian import long_moment, write_decimal
from app.engine.result import Drawing
from reports.lettering import BOLD, REGULAR, Pen, clean, font, load_fonts, width, wrap

# Told apart by people who do not see red and green alike, and by their grey on a copy.
COLOURS = tuple(map(HexColor, ("#1f4e79", "#d98b1f", "#6fa8a3", "#8c3b4a", "#a9b8c9", "#4b6b3c",
                               "#c9b458", "#5a4a78")))
WIDE, HIGH = 460.0, 260.0
SIZE = 8.0
MOST_UPRIGHT = 8
# What a picture is begun with, though every word in it names its own: else Helvetica is listed.
STATE_DEFAULTS["fontName"] = REGULAR
SLICES = 8


def draw(drawing: Drawing, wide: float = WIDE, high: float = HIGH) -> Picture:
    """Draw a chart of the given size; an empty one says Nihil."""
    load_fonts()
    picture = Picture(wide, high)
    top = high - _title(picture, drawing, wide, high)
    if not any(value is not None for _, values in drawing.series for value in values):
        picture.add(String(wide / 2, top / 2, "Nihil", fontName=REGULAR, fontSize=10,
                           textAnchor="middle"))
        return picture
    several = len(drawing.series) > 1
    low = _legend(picture, [name for name, _ in drawing.series], wide) if several else 4.0
    _SHAPES.get(drawing.shape, _bars)(picture, drawing, (low, top))
    return picture


def _title(picture: Picture, drawing: Drawing, wide: float, high: float) -> float:
    words = f"{drawing.title} ({drawing.unit})" if drawing.unit else drawing.title
    lines = wrap(_plain(words), BOLD, 10, wide)[:3]
    for order, line in enumerate(lines):
        picture.add(String(wide / 2, high - 10 - order * 12, line, fontName=BOLD, fontSize=10,
                           textAnchor="middle"))
    used = len(lines) * 12.0
    if drawing.as_of:
        picture.add(String(wide / 2, high - used - 9, f"Keadaan {long_moment(drawing.as_of)}",
                           fontName=REGULAR, fontSize=7, textAnchor="middle"))
        used += 10
    for line in wrap(_plain(drawing.note), REGULAR, 7, wide * 0.9)[:2] if drawing.note else ():
        picture.add(String(wide / 2, high - used - 9, line, fontName=REGULAR, fontSize=7,
                           textAnchor="middle"))
        used += 9
    return used + 8


def _plain(text: str) -> str:
    """Keep what the main font holds: a chart's words are set in one font only."""
    known = font(REGULAR).face.charToGlyph
    return "".join(letter if ord(letter) in known else "?"
                   for letter in clean(text).replace("\n", " "))


def _short(text: str, room: float) -> str:
    plain = _plain(text)
    while len(plain) > 4 and width(REGULAR, plain) * SIZE > room:
        plain = plain[:-2].rstrip() + "…"
    return plain


def _values(drawing: Drawing) -> list[tuple[float, ...]]:
    return [tuple(float(value or 0) for value in values) for _, values in drawing.series]


def _legend(picture: Picture, names: list[str], wide: float) -> float:
    legend = Legend()
    legend.x, legend.y, legend.alignment = 10, 14, "right"
    legend.fontName, legend.fontSize, legend.columnMaximum = REGULAR, SIZE, 1
    legend.deltax, legend.dx, legend.dy = wide / max(len(names), 1) / 2, 8, 8
    legend.boxAnchor, legend.strokeColor = "sw", None
    legend.colorNamePairs = [(COLOURS[order % len(COLOURS)], _short(name, wide / len(names) - 24))
                             for order, name in enumerate(names)]
    picture.add(legend)
    return 34.0


def _axis(axis: ValueAxis, values: list[tuple[float, ...]]) -> None:
    axis.valueMin = min(0.0, *(min(row, default=0.0) for row in values))
    axis.labels.fontName, axis.labels.fontSize = REGULAR, 7
    axis.labelTextFormat = write_decimal
    axis.visibleGrid, axis.gridStrokeWidth, axis.gridStrokeColor = 1, 0.3, HexColor("#cccccc")
    top = max((max(row, default=0.0) for row in values), default=0.0)
    if top <= 5:
        axis.valueStep, axis.valueMax = 1, max(int(top) + 1, 1)


def _bars(picture: Picture, drawing: Drawing, between: tuple[float, float]) -> None:
    low, top = between
    upright = len(drawing.labels) <= MOST_UPRIGHT
    chart = VerticalBarChart() if upright else HorizontalBarChart()
    chart.data = _values(drawing)
    names = [_plain(label) for label in drawing.labels]
    margin = 44.0 if upright else min(picture.width * 0.35, 12 + SIZE * max(
        width(REGULAR, name) for name in names))
    chart.x, chart.y = margin, low + (30 if upright else 14)
    chart.width, chart.height = picture.width - margin - 40, top - chart.y - 4
    step = chart.width / len(names) if upright else chart.height / len(names)
    size = SIZE if upright else min(SIZE, max(step * 0.8, 4))
    chart.categoryAxis.categoryNames = (
        ["\n".join(wrap(name, REGULAR, SIZE, step - 2)[:3]) for name in names] if upright
        else [_short(name, margin - 10) for name in names])
    chart.categoryAxis.labels.fontName, chart.categoryAxis.labels.fontSize = REGULAR, size
    if not upright:
        chart.categoryAxis.reverseDirection = 1
    _axis(chart.valueAxis, chart.data)
    chart.barLabelFormat = write_decimal
    chart.barLabels.fontName, chart.barLabels.fontSize = REGULAR, min(7, size)
    chart.barLabels.nudge = 7 if upright else 3
    chart.barLabels.boxAnchor = "s" if upright else "w"
    for order in range(len(chart.data)):
        chart.bars[order].fillColor = COLOURS[order % len(COLOURS)]
        chart.bars[order].strokeColor = None
    picture.add(chart)


def _line(picture: Picture, drawing: Drawing, between: tuple[float, float]) -> None:
    low, top = between
    chart = HorizontalLineChart()
    chart.data, colours = _segments(drawing)
    chart.x, chart.y = 44, low + 30
    chart.width, chart.height = picture.width - 84, top - chart.y - 12
    every = max(len(drawing.labels) // 12, 1)
    chart.categoryAxis.categoryNames = [_plain(label) if order % every == 0 else ""
                                        for order, label in enumerate(drawing.labels)]
    chart.categoryAxis.labels.fontName, chart.categoryAxis.labels.fontSize = REGULAR, 7
    _axis(chart.valueAxis, _values(drawing))
    low_value = chart.valueAxis.valueMin
    high_value = max(max(row) for row in _values(drawing))
    chart.valueAxis.valueMax = max(high_value + (high_value - low_value) * 0.06, low_value + 1)
    for order in range(len(chart.data)):
        chart.lines[order].strokeColor = COLOURS[colours[order] % len(COLOURS)]
        chart.lines[order].strokeWidth = 1.6
        chart.lines[order].symbol = makeMarker("FilledCircle", size=3)
        if colours[order] % 2:
            chart.lines[order].strokeDashArray = (4, 2)
    picture.add(chart)
    step = chart.width / len(drawing.labels)
    scale = chart.height / (chart.valueAxis.valueMax - low_value)
    for piece in chart.data:
        for at, value in enumerate(piece):
            if value is not None:
                picture.add(String(chart.x + (at + 0.5) * step,
                                   chart.y + (value - low_value) * scale + 5,
                                   write_decimal(value), fontName=REGULAR, fontSize=7,
                                   textAnchor="middle"))
    for at in drawing.breaks:
        picture.add(Line(chart.x + at * step, chart.y, chart.x + at * step,
                         chart.y + chart.height, strokeWidth=0.6, strokeDashArray=(2, 2)))


def _segments(drawing: Drawing) -> tuple[list[tuple[float | None, ...]], list[int]]:
    """Cut each line where figures stop being comparable or one is missing; say whose a piece is."""
    made: list[tuple[float | None, ...]] = []
    of: list[int] = []
    for order, (_, values) in enumerate(drawing.series):
        gaps = {end for at, value in enumerate(values) if value is None for end in (at, at + 1)}
        for start, stop in pairwise(sorted({0, *drawing.breaks, *gaps, len(values)})):
            piece = tuple(float(value) if start <= at < stop and value is not None else None
                          for at, value in enumerate(values))
            if any(value is not None for value in piece):
                made.append(piece)
                of.append(order)
    return made, of


def _pie(picture: Picture, drawing: Drawing, between: tuple[float, float]) -> None:
    low, top = between
    parts = sorted(zip(drawing.labels, _values(drawing)[0], strict=True),
                   key=lambda part: -part[1])
    parts = [part for part in parts if part[1] > 0]
    if len(parts) > SLICES:
        rest = sum(value for _, value in parts[SLICES - 1:])
        parts = [*parts[:SLICES - 1], ("Lainnya", rest)]
    if not parts:
        _bars(picture, drawing, between)
        return
    side = top - low - 12
    chart = Pie()
    chart.x, chart.y, chart.width, chart.height = 20, low + 4, side, side
    chart.data, chart.labels = [value for _, value in parts], None
    legend = Legend()
    legend.x, legend.y, legend.boxAnchor = side + 50, (low + top) / 2, "w"
    legend.fontName, legend.fontSize, legend.columnMaximum = REGULAR, SIZE, SLICES
    legend.alignment, legend.dx, legend.dy, legend.deltay = "right", 8, 8, 14
    room = picture.width - side - 130
    whole = sum(chart.data)
    legend.colorNamePairs = []
    for order, (label, value) in enumerate(parts):
        colour = COLOURS[order % len(COLOURS)]
        chart.slices[order].fillColor, chart.slices[order].strokeColor = colour, white
        share = write_decimal(100 * value / whole, 1)
        legend.colorNamePairs.append(
            (colour, f"{_short(label, room)}: {write_decimal(value)} ({share}%)"))
    chart.slices.strokeWidth = 0.8
    legend.strokeColor, legend.fillColor = None, black
    picture.add(chart)
    picture.add(legend)


_SHAPES: dict[str, Callable[[Picture, Drawing, tuple[float, float]], Any]] = {
    "batang": _bars, "garis": _line, "lingkaran": _pie}


class Plate:
    """A chart as a block of a page."""

    def __init__(self, drawing: Drawing, room: float, depth: float) -> None:
        self.room = room
        tall = len(drawing.labels) > MOST_UPRIGHT and drawing.shape not in ("garis", "lingkaran")
        high = 60 + 15 * len(drawing.labels) * max(len(drawing.series), 1) if tall else HIGH
        self.picture = draw(drawing, min(room, 560.0), min(high, depth - 20))

    @property
    def height(self) -> float:
        return float(self.picture.height) + 16

    def draw(self, pen: Pen, x: float, top: float) -> None:
        renderPDF.draw(self.picture, pen.canvas, x + (self.room - self.picture.width) / 2,
                       top - 12 - self.picture.height)
