"""The manual tells everything a person must know: settings, roles, states, commands, addresses."""
from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import config
from app.engine import registry, roles
from app.engine.base import Status
from scripts import kamus

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)#]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)#:]+)\)")
HEAVIEST = 150_000
WORDS = {"<int:key>": "<id>", "<field>": "<isian>", "<move>": "<tindakan>", "<code>": "<kode>",
         "<region>": "<wilayah>", "<period>": "<periode>", "<int:number>": "<nomor>",
         "<int:file>": "<berkas>"}
FOREIGN = re.compile(r"^/static/")


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def written_pages() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[str]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        elif command.callback.__module__.startswith("app."):
            yield " ".join((*path, name))


def addresses(app: Any) -> set[str]:
    """Return every address in the manual's words: codes as <subsistem>, <data>, <id>."""
    subsystems = "|".join(each.code for each in registry.subsystems())
    entities = "|".join(each.__tablename__ for each in registry.mains())
    found = set()
    for rule in app.url_map.iter_rules():
        text = re.sub(f"^/({subsystems})/({entities})(?=/)", "/<subsistem>/<data>", rule.rule)
        text = re.sub(f"^/api/v1/({entities})(?=/)", "/api/v1/<data>", text)
        for ours, theirs in WORDS.items():
            text = text.replace(ours, theirs)
        if not FOREIGN.match(text):
            found.add(re.sub(r"(?<=<periode>)\.(pdf|xlsx)$", "", text))
    return found


def test_generated_pages_are_up_to_date() -> None:
    assert kamus.main(["--check"]) == 0


def test_the_operator_reads_of_every_setting() -> None:
    manual = page("panduan/operator.md")
    for name, _, sentence in config.table():
        assert f"`{name}`" in manual
        assert sentence in manual


def test_the_operator_reads_of_every_command(house: Any) -> None:
    manual = page("panduan/operator.md")
    missing = [name for name in commands(house.app.cli)
               if not re.search(rf"`{name}[ `]", manual)]
    assert not missing


def test_the_operator_reads_of_every_address(house: Any) -> None:
    manual = page("panduan/operator.md")
    missing = sorted(text for text in addresses(house.app) if f"`{text}`" not in manual)
    assert not missing


def test_the_admin_reads_of_every_role_and_subsystem(house: Any) -> None:
    manual = page("panduan/admin.md")
    for role in roles.ROLES.values():
        assert role.meaning in manual
    for each in registry.subsystems():
        assert each.long_label in manual


def test_the_clerk_reads_of_every_state() -> None:
    for name in ("panduan/petugas.md", "glosarium.md"):
        for state in Status:
            assert state.meaning in page(name)


def test_the_supervisor_reads_of_every_recap(house: Any) -> None:
    for _, recap in registry.recaps():
        assert f"`{recap.code}`" in page("panduan/pengawas.md")


def pages_of_subsystems() -> list[str]:
    """Name the subsystems that have screens, but for the office's own settings."""
    registry.load()
    return sorted({each.__subsystem__ for each in registry.mains()
                   if not registry.is_foundation(each.__subsystem__)})


@pytest.mark.parametrize("code", pages_of_subsystems())
def test_every_subsystem_has_its_page(code: str) -> None:
    subsystem, manual = registry.subsystem(code), page(f"panduan/{code}.md")
    labels = [entity.__entity__.label for entity in registry.mains()
              if entity.__subsystem__ == code]
    missing = [label for label in labels if not re.search(rf"(?<!\w){re.escape(label)}(?!\w)",
                                                          manual)]
    missing += [recap.code for recap in subsystem.recaps if f"`{recap.code}`" not in manual]
    assert not missing
    assert f"({code}.md)" in page("panduan/petugas.md")


def test_the_dictionary_holds_every_field(house: Any) -> None:
    dictionary = page("kamus-data.md")
    for entity in registry.entities():
        for field in entity.__fields__.values():
            assert f"| {field.label} | `{field.name}` |" in dictionary


def test_every_picture_is_there_light_and_described() -> None:
    shown = set()
    for each in written_pages():
        for described, target in PICTURE.findall(each.read_text(encoding="utf-8")):
            file = (each.parent / target).resolve()
            assert described
            assert file.is_file(), f"{each.name} shows {target}"
            assert file.stat().st_size < HEAVIEST
            shown.add(file)
    assert shown == set((DOCS / "gambar").glob("*.png"))


def test_every_link_leads_somewhere() -> None:
    for each in written_pages():
        for target in LINK.findall(each.read_text(encoding="utf-8")):
            assert (each.parent / target).exists(), f"{each.name} leads to {target}"


def test_a_sentence_of_the_dictionary_tells_the_constants_it_names() -> None:
    dictionary = page("kamus-data.md")
    assert "Status keadaan konflik paling lama 90 hari; tertulis … hari." in dictionary
    assert "paling lama … hari" not in dictionary
