"""Rebuild app/static/vendor from pinned npm packages; never run by the application.

It copies Tabler, its icons, ECharts and a SHA-256, drops what the screens do not use, cuts source
maps, gathers licences and writes VENDORED.json with the hash of every file.
Our own look and behaviour live next door, in app/static/app.css and app.js.
Usage: python scripts/vendor.py [FOLDER], where FOLDER may already hold node_modules.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

VENDOR = Path(__file__).resolve().parent.parent / "app" / "static" / "vendor"
PACKAGES = {
    "@tabler/core": "1.6.1",
    "@tabler/icons": "3.52.0",
    "bootstrap": "5.3.9",
    "@popperjs/core": "2.11.8",
    "echarts": "6.1.0",
    "js-sha256": "1.0.0",
}
ICONS = """
adjustments alert-circle alert-triangle arrow-back-up arrow-left arrow-right arrows-sort ban
bell book bookmark briefcase building building-community building-skyscraper calendar
calendar-due camera cash certificate chart-bar chart-line chart-pie check checks chevron-down
chevron-left chevron-right chevron-up chevrons-left chevrons-right circle circle-check
circle-dashed circle-x clipboard-check clipboard-list clock cloud-off coin columns copy
database device-floppy dots-vertical download edit external-link eye eye-off file file-check
file-description file-export file-import file-spreadsheet file-text file-type-pdf files filter
filter-off flag folder gavel heart-handshake help-circle history home hourglass id inbox
info-circle key keyboard list list-check list-numbers lock lock-open login logout mail map
map-pin menu-2 message moon news paperclip pencil phone photo pin plus printer progress-check
refresh restore rosette-discount-check scale school search send settings shield shield-check
shield-lock sitemap sort-ascending sort-descending speakerphone star sun table tags trash
upload user user-check user-plus user-x users users-group wifi-off world writing x zoom-in
"""
# Families of Tabler that no screen of a back office draws: page-layout presets, social
# brands, marketing ornaments and widgets whose plugins are not vendored.
BRANDS = (
    "facebook|twitter|linkedin|google|youtube|vimeo|dribbble|github|instagram|pinterest|vk|rss|"
    "flickr|bitbucket|tabler|x"
)
UNUSED_CLASSES = re.compile(
    r"\.(?:carousel|calendar|vc|sparkline|sortable|otp|signal|ribbon|markdown|prose|object-|"
    r"form-imagecheck|form-colorinput|form-selectgroup-pills|switch-icon|card-gradient|"
    r"card-stamp|card-cover|card-code|page-cover|bg-pattern|bg-gradient|btn-animate|btn-floating|"
    r"layout-|theme-|offcanvas-(?:sm|md|lg|xl|xxl|floating)|navbar-(?:end|right|floating)|"
    r"navbar-expand-(?:sm|xl|xxl)|dropdown-menu-(?:sm|xl|xxl)|table-mobile-(?:sm|xl|xxl)|"
    r"nav-link-input|strength|countup|confetti|img-(?!fluid)|chart-|payment|flag|"
    rf"(?:bg|btn|btn-outline|btn-ghost|text|text-bg|link|border|status|list-group-item|table|"
    rf"alert|badge|progress|avatar|steps|nav)-"
    rf"(?:{BRANDS}|lime|pink|purple)(?:-(?:lt|fg))?(?![\w-]))"
)
UNUSED_PARTS = re.compile(
    r"data-bs-(?:layout|navbar-theme|navbar-style|navbar-position|offcanvas-style|strength)|"
    r"\[data-vc|data-theme|data-tblr-toggle|body\[data-bs-theme=dark\] "
)
UNUSED_VARIABLES = re.compile(rf"--tblr-(?:{BRANDS})(?:-[a-z0-9]+)*:[^;{{}}]*;?")
SOURCE_MAP = re.compile(r"(?://[#@]\s*sourceMappingURL=\S+|/\*[#@]\s*sourceMappingURL=.*?\*/)\s*")


def install(folder: Path) -> Path:
    """Fetch the pinned packages into the folder unless they are there; give node_modules."""
    modules = folder / "node_modules"
    if not (modules / "@tabler" / "core").exists():
        wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
        command = ["npm", "install", "--ignore-scripts", "--no-audit", "--prefix", str(folder)]
        subprocess.run([*command, *wanted], check=True)
    for name, version in PACKAGES.items():
        found = json.loads((modules / name / "package.json").read_text())["version"]
        if found != version:
            raise SystemExit(f"{name} is {found}, expected {version}")
    return modules


def end_of_block(css: str, start: int) -> int:
    """Give the index just after the block whose opening brace is at start."""
    depth, quote, at = 0, "", start
    while True:
        char = css[at]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "{}":
            depth += 1 if char == "{" else -1
            if not depth:
                return at + 1
        at += 1


def split_selectors(head: str) -> list[str]:
    """Cut a selector list at its commas, leaving those inside brackets alone."""
    parts, depth, last = [], 0, 0
    for at, char in enumerate(head):
        depth += (char in "([") - (char in ")]")
        if char == "," and not depth:
            parts.append(head[last:at])
            last = at + 1
    return [*parts, head[last:]]


def is_used(selector: str) -> bool:
    """Say whether a selector can match on our screens."""
    bare = re.sub(r":(?:not|is|where)\([^()]*(?:\([^()]*\)[^()]*)*\)", "", selector)
    return not (UNUSED_PARTS.search(bare) or UNUSED_CLASSES.search(bare))


def trim(css: str) -> str:
    """Drop unused rules; order and declarations of the kept ones are untouched."""
    out, at = [], 0
    while (brace := css.find("{", at)) >= 0:
        end = end_of_block(css, brace)
        head, body = css[at:brace], css[brace + 1 : end - 1]
        if ";" in head and head.startswith("@"):
            statement, head = head.rsplit(";", 1)
            out.append(statement + ";")
        if head.startswith(("@media", "@supports")):
            body = trim(body)
        elif not head.startswith("@"):
            head = ",".join(s for s in split_selectors(head) if is_used(s))
        if head and body:
            out.append(f"{head}{{{body}}}")
        at = end
    return "".join(out)


def stylesheet(modules: Path) -> str:
    """Give Tabler's style sheet with its banner, trimmed and without source map."""
    css = (modules / "@tabler/core/dist/css/tabler.min.css").read_text()
    css = SOURCE_MAP.sub("", css.lstrip("\ufeff"))
    banner = re.search(r"/\*!.*?\*/", css, re.S)
    plain = re.sub(r"/\*.*?\*/", "", css, flags=re.S).strip()
    # sass sets the character set for a file read alone; ours is sent by the server
    plain = re.sub(r'^@charset "[^"]*";', "", plain)
    return (banner.group(0) + "\n" if banner else "") + UNUSED_VARIABLES.sub("", trim(plain))


def sprite(modules: Path) -> str:
    """Give one SVG with a symbol `tabler-<name>` for each icon used."""
    symbols = []
    for name in sorted(set(ICONS.split())):
        svg = (modules / "@tabler/icons/icons/outline" / f"{name}.svg").read_text()
        inner = svg[svg.index(">") + 1 : svg.rindex("</svg>")]
        inner = re.sub(r'<path stroke="none"[^>]*/>', "", inner)
        inner = re.sub(r"\s*\n\s*", "", inner).replace(" />", "/>")
        symbols.append(
            f'<symbol id="tabler-{name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
            f'stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{inner}</symbol>'
        )
    body = "\n".join(symbols)
    return f'<svg xmlns="http://www.w3.org/2000/svg">\n<defs>\n{body}\n</defs>\n</svg>\n'


def script(path: Path) -> str:
    """Give a script without its source map."""
    return SOURCE_MAP.sub("", path.read_text()).rstrip() + "\n"


def tabler_licence(modules: Path) -> str:
    """Give Tabler's licence: its package names MIT and the holders, the wording is Bootstrap's."""
    mit = (modules / "bootstrap/LICENSE").read_text()
    wording = mit[mit.index("Permission is hereby granted") :]
    holders = "Copyright (c) 2018-2026 The Tabler Authors\nCopyright (c) 2018-2026 Paweł Kuna"
    return f"The MIT License (MIT)\n\n{holders}\n\n{wording}"


def write(modules: Path) -> None:
    """Write every vendored file and its licence."""
    VENDOR.mkdir(parents=True, exist_ok=True)
    texts = {
        "tabler.min.css": stylesheet(modules),
        "tabler.min.js": script(modules / "@tabler/core/dist/js/tabler.min.js"),
        "icons.svg": sprite(modules),
        "echarts.min.js": script(modules / "echarts/dist/echarts.min.js"),
        "sha256.min.js": script(modules / "js-sha256/build/sha256.min.js"),
        "LICENSE-sha256.txt": (modules / "js-sha256/LICENSE.txt").read_text(),
        "LICENSE-tabler.txt": tabler_licence(modules),
        "LICENSE-tabler-icons.txt": (modules / "@tabler/icons/LICENSE").read_text(),
        "LICENSE-bootstrap.txt": (modules / "bootstrap/LICENSE").read_text(),
        "LICENSE-popper.txt": (modules / "@popperjs/core/LICENSE.md").read_text(),
        "LICENSE-echarts.txt": (modules / "echarts/LICENSE").read_text(),
        "NOTICE-echarts.txt": (modules / "echarts/NOTICE").read_text(),
        "LICENSE-echarts-d3.txt": (modules / "echarts/licenses/LICENSE-d3").read_text(),
    }
    for name, text in texts.items():
        (VENDOR / name).write_text(text, encoding="utf-8")


def record() -> None:
    """Write VENDORED.json: what each file is, from where, under which licence."""
    tabler = ("@tabler/core, bootstrap, @popperjs/core", PACKAGES["@tabler/core"], "MIT")
    origin = {
        "tabler.min.css": tabler,
        "tabler.min.js": tabler,
        "icons.svg": ("@tabler/icons", PACKAGES["@tabler/icons"], "MIT"),
        "echarts.min.js": ("echarts", PACKAGES["echarts"], "Apache-2.0"),
        "sha256.min.js": ("js-sha256", PACKAGES["js-sha256"], "MIT"),
    }
    licences = {
        "tabler.min.css": ["LICENSE-tabler.txt", "LICENSE-bootstrap.txt"],
        "tabler.min.js": ["LICENSE-tabler.txt", "LICENSE-bootstrap.txt", "LICENSE-popper.txt"],
        "icons.svg": ["LICENSE-tabler-icons.txt"],
        "echarts.min.js": ["LICENSE-echarts.txt", "NOTICE-echarts.txt", "LICENSE-echarts-d3.txt"],
        "sha256.min.js": ["LICENSE-sha256.txt"],
    }
    entries = {
        name: {
            "package": package,
            "version": version,
            "licence": licence,
            "licence_files": licences[name],
            "sha256": hashlib.sha256((VENDOR / name).read_bytes()).hexdigest(),
        }
        for name, (package, version, licence) in origin.items()
    }
    (VENDOR / "VENDORED.json").write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Install, write and record; print the sizes."""
    with tempfile.TemporaryDirectory() as scratch:
        write(install(Path(arguments[0] if arguments else scratch)))
    record()
    for path in sorted(VENDOR.iterdir()):
        print(f"{path.stat().st_size:>9} {path.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
