"""What a page leaves to the browser, the browser says in its own language: it is left nothing."""
from __future__ import annotations

import re
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "app" / "templates"


def test_a_file_is_chosen_by_our_own_button() -> None:
    found = [(page.name, tag) for page in sorted(TEMPLATES.glob("*.html"))
             for tag in re.findall(r'<input[^>]*type="file".*?>', page.read_text("utf-8"))]
    assert {name for name, _ in found} >= {"periksa.html", "dokumen_tanda.html", "medan.html"}
    assert [name for name, tag in found if "berkas-asli" not in tag] == []
    for name, tag in found:
        key = re.search(r' id="([^"]+)"', tag)[1]
        button = re.escape(f'for="{key}">') + r"\{\{ icon\('upload'\) \}\}"
        assert re.search(button, (TEMPLATES / name).read_text("utf-8")), name
