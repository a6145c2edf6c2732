"""Rebuild app/static/peta from the two boundary files; never run by the application.

Points are snapped to a grid, so that neighbours keep their common border, and repeated points and
islets smaller than a dot of the screen are left out. One file shows the provinces, one per province
its kabupaten and kota. Usage: python scripts/peta.py PROVINSI.geojson KABKOTA.geojson
"""
from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "app" / "static" / "peta"
NATION, PROVINCE = 0.03, 0.004
Ring = list[list[float]]


def snapped(ring: Ring, grid: float) -> Ring:
    """Return the ring on the grid, without points that fall on their predecessor."""
    made: Ring = []
    for east, north, *_ in ring:
        point = [round(round(east / grid) * grid, 3), round(round(north / grid) * grid, 3)]
        if not made or made[-1] != point:
            made.append(point)
    return made


def area(ring: Ring) -> float:
    """Return twice the area a ring encloses, in square degrees."""
    return abs(sum(a[0] * b[1] - b[0] * a[1]
                   for a, b in zip(ring, ring[1:] + ring[:1], strict=True)))


def drawn(feature: dict, grid: float) -> dict:
    """Return a feature on the grid; its largest ring always stays."""
    shape = feature["geometry"]
    parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    kept = [[r for r in (snapped(ring, grid) for ring in part) if len(r) > 3] for part in parts]
    kept = sorted((part for part in kept if part), key=lambda part: -area(part[0]))
    if not kept:
        kept = [parts[0]]
    large = [part for part in kept if area(part[0]) > 8 * grid * grid] or kept[:1]
    return {"type": "Feature", "properties": {"kode": feature["properties"]["kode"]},
            "geometry": {"type": "MultiPolygon", "coordinates": large}}


def write(name: str, features: list[dict], grid: float) -> int:
    """Write one file; return its size in bytes."""
    path = FOLDER / f"{name}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection",
                                "features": [drawn(each, grid) for each in features]},
                               separators=(",", ":")) + "\n", encoding="utf-8")
    return path.stat().st_size


def main(provinces: str, districts: str) -> None:
    """Write the map of the nation and one of each province."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    nation = json.loads(Path(provinces).read_text(encoding="utf-8"))["features"]
    sizes = [write("00", nation, NATION)]
    below: dict[str, list[dict]] = defaultdict(list)
    for feature in json.loads(Path(districts).read_text(encoding="utf-8"))["features"]:
        below[feature["properties"]["kode"][:2]].append(feature)
    sizes += [write(code, features, PROVINCE) for code, features in sorted(below.items())]
    print(f"{len(sizes)} peta, {sum(sizes) / 1e6:.2f} MB, terbesar {max(sizes) / 1e3:.0f} kB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
