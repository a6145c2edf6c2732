"""Write what the manual says of the declarations: docs/kamus-data.md and the marked tables.

Whatever stands between `<!-- mulai: nama -->` and `<!-- akhir: nama -->` in a page of docs/ is
written here, never by hand. With --check nothing is written, and a page that is not up to date
ends the command with 1. Where the words come from: `config.py` and the registry.
"""
from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import config  # noqa: E402  the project is not installed as a package
from app.engine import registry, roles, scope  # noqa: E402
from app.engine.base import Approvable, Base, Klasifikasi, Part, Reference, Status  # noqa: E402
from app.engine.indonesian import uncapital  # noqa: E402
from app.engine.vocabulary import EACH, Field, Recap, Subsystem  # noqa: E402

DOCS, MODELS = ROOT / "docs", ROOT / "app" / "models"
DICTIONARY = DOCS / "kamus-data.md"
HIGHEST = {"hari_ini": "Tidak boleh sesudah hari ini.",
           "tahun_ini": "Paling jauh tahun ini.", "tahun_depan": "Paling jauh tahun depan."}
MARKED = re.compile(r"(<!-- mulai: (\w+) -->\n).*?(<!-- akhir: \2 -->)", re.DOTALL)
HEAD = """# Kamus data

Halaman ini ditulis oleh `scripts/kamus.py` dari deklarasi di `app/models/`; jangan diubah dengan
tangan. Isinya semua jenis data, isian, pilihan, aturan, dan rekap yang dikenal aplikasi.

Setiap data milik kantor juga memiliki isian **Klasifikasi**, **Sumber data**, dan **Catatan**,
serta keterangan siapa dan kapan data dibuat, diubah, diajukan, dan disetujui. *Sejak draf* berarti
draf pun tidak dapat disimpan tanpanya; *saat diajukan* berarti boleh dikosongkan selama draf.
"""


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check tell which are not up to date."""
    registry.load()
    stale = []
    for page, wanted in pages():
        if page.exists() and page.read_text(encoding="utf-8") == wanted:
            continue
        stale.append(page.relative_to(ROOT))
        if "--check" not in arguments:
            page.write_text(wanted, encoding="utf-8")
    for page in stale:
        print(f"{page}: " + ("perlu ditulis ulang, jalankan python scripts/kamus.py"
                             if "--check" in arguments else "ditulis ulang"))
    return 1 if stale and "--check" in arguments else 0


def pages() -> Iterator[tuple[Path, str]]:
    """Yield every page that is written here, with the text it should hold."""
    yield DICTIONARY, dictionary()
    tables = {"pengaturan": settings(), "peran": people(), "keadaan": states(),
              "subsistem": subsystems(), "rekap": recaps()}
    for page in sorted(DOCS.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        if page != DICTIONARY and MARKED.search(text):
            yield page, MARKED.sub(lambda m: m[1] + tables[m[2]] + m[3], text)


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Lay out a table of Markdown."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ")
                                     for cell in line) + " |\n" for line in lines)


def settings() -> str:
    """List every setting of the environment."""
    return table(("Nama", "Bawaan", "Keterangan"),
                 ((f"`{name}`", f"`{default}`" if default else "", sentence)
                  for name, default, sentence in config.table()))


def people() -> str:
    """List the roles."""
    return table(("Peran", "Kode", "Kewenangan", "Diberikan", "Membuka data sampai"),
                 ((role.label, f"`{role.code}`", role.meaning,
                   f"{role.tier_words()}, {role.subsystem_words()}", scope.of_role(role.code))
                  for role in roles.ROLES.values()))


def states() -> str:
    """List the states of a record and the classes of secrecy."""
    return table(("Keadaan", "Kode", "Artinya"),
                 ((s.label, f"`{s.value}`", s.meaning) for s in Status)) + "\n" \
        + table(("Klasifikasi", "Kode", "Artinya"),
                ((k.label, f"`{k.value}`", k.meaning) for k in Klasifikasi))


def subsystems() -> str:
    """List the subsystems with what each keeps."""
    return table(("Subsistem", "Kode", "Kepanjangan", "Data"), (
        (each.label, f"`{each.code}`", each.long_label,
         ", ".join(e.__entity__.label for e in each.entities if not issubclass(e, Part)))
        for each in registry.subsystems()))


def recaps() -> str:
    """List the official tables."""
    return table(("Kode", "Judul", "Subsistem", "Siklus"), (
        (f"`{recap.code}`", recap.title, each.label, ", ".join(recap.cycles))
        for each, recap in registry.recaps()))


def dictionary() -> str:
    """Write the whole dictionary."""
    return HEAD + "".join(section(each) for each in registry.subsystems())


def section(subsystem: Subsystem) -> str:
    """Write one subsystem."""
    made = f"\n## {subsystem.label}\n\n{subsystem.long_label} (`{subsystem.code}`).\n"
    made += "".join(entity_page(each) for each in subsystem.entities)
    rules = sorted(set(sentences(subsystem)))
    if rules:
        made += f"\n### Aturan {subsystem.label}\n\n" + "".join(f"- {rule}\n" for rule in rules)
    if subsystem.recaps:
        made += f"\n### Rekap {subsystem.label}\n\n" + "".join(map(recap_line, subsystem.recaps))
    if subsystem.charts:
        made += f"\n### Grafik {subsystem.label}\n\n" + "".join(
            f"- {chart.title}\n" for chart in subsystem.charts)
    return made


def entity_page(entity: type[Base]) -> str:
    """Write one entity: what it is, its fields, its choices."""
    said, name = entity.__entity__, entity.__tablename__
    made = f"\n### {said.label}\n\n"
    made += " ".join(filter(None, (said.help, f"Dasar hukum: {said.law}." if said.law else "")))
    made += f"\n\n- Tabel `{name}`; {nature(entity)}.\n"
    if not issubclass(entity, Part):
        keys = " dan ".join(entity.__fields__[key].label for key in said.key)
        made += f"- Layar `/{entity.__subsystem__}/{name}/list/`.\n- Kunci baris Excel: {keys}.\n"
    made += "".join(f"- {sentence}\n" for _, sentence in said.unique)
    children = [entity.__children__[name].label for name in registry.children(entity)]
    made += f"- Rincian di dalamnya: {', '.join(children)}.\n" if children else ""
    made += "\n" + table(("Isian", "Kolom", "Jenis", "Wajib", "Penjelasan", "Dasar hukum"),
                         (row(entity, field) for field in entity.__fields__.values()))
    return made + "".join(choices(field) for field in entity.__fields__.values())


def nature(entity: type[Base]) -> str:
    """Say what kind of thing an entity is."""
    if issubclass(entity, Part):
        return f"rincian dari {registry.entity(entity.__owner__[1]).__entity__.label}"
    if issubclass(entity, Reference):
        return "daftar rujukan, sama untuk semua kantor"
    return "milik kantor" + (
        ", diperiksa pengawas sebelum dihitung" if issubclass(entity, Approvable) else "")


def row(entity: type[Base], field: Field) -> tuple[str, ...]:
    """Write one field."""
    kind = field.kind.value.replace("_", " ")
    if field.target:
        kind += f" ke {registry.entity(field.target).__entity__.label}"
    return (field.label, f"`{field.name}`", kind, demanded(entity, field),
            " ".join(filter(None, (field.help, limits(field)))), field.law)


def demanded(entity: type[Base], field: Field) -> str:
    """Say when a field must be filled."""
    holder = registry.entity(entity.__owner__[1]) if issubclass(entity, Part) else entity
    if not field.typed:
        return "otomatis"
    if field.identity:
        return "sejak draf" if issubclass(holder, Approvable) else "ya"
    if field.required:
        return "saat diajukan" if issubclass(holder, Approvable) else "ya"
    return ""


def limits(field: Field) -> str:
    """Say what bounds a value, in sentences."""
    said = [f"Paling panjang {field.size} karakter." if field.size else "",
            f"Satuan: {field.unit}." if field.unit else "",
            f"Paling kecil {field.low}." if field.low is not None else "",
            HIGHEST.get(str(field.high), f"Paling besar {field.high}.")
            if field.high is not None else "",
            "Tidak boleh ganda." if field.unique else "",
            "Tersamar dalam daftar, ekspor, dan jejak." if field.private else "",
            f"Berkas {', '.join(field.accepts).upper()}, paling besar {field.max_mb} MB."
            if field.accepts else ""]
    return " ".join(filter(None, said))


def choices(field: Field) -> str:
    """Write the closed list of a field."""
    if not field.choices:
        return ""
    return f"\n{field.label} (`{field.name}`):\n\n" + table(
        ("Pilihan", "Nilai", "Artinya"),
        ((each.label, f"`{each.value}`", each.meaning) for each in field.choices))


def _spread_over(recap: Recap) -> str:
    """Say of what each repeated column has one."""
    source = registry.entity(recap.sources[0].entity)
    return f"tiap {uncapital(source.__fields__[recap.spread].label)}" if recap.spread else ""


def recap_line(recap: Recap) -> str:
    """Write one official table."""
    over = _spread_over(recap)
    columns = ", ".join(c.label if not c.group else f"{over if c.group == EACH else c.group}: "
                        f"{c.label}" for c in recap.columns)
    if recap.across == "tahun":
        columns = ", ".join(filter(None, (columns, "satu kolom per tahun selama lima tahun")))
    elif recap.across:
        source = registry.entity(recap.sources[0].entity)
        columns = f"satu kolom per {source.__fields__[recap.across].label.lower()}"
    return f"- **{recap.code}** {recap.title}. Kolom: {columns}. {recap.note}".rstrip() + "\n"


def sentences(subsystem: Subsystem) -> Iterator[str]:
    """Read the sentences of the rules from the source; dots stand for what is worked out."""
    home = Path(str(sys.modules[subsystem.entities[0].__module__].__file__))
    files = home.parent.glob("*.py") if home.parent.name == subsystem.code else (home,)
    own = [(module_of(file), ast.parse(file.read_text(encoding="utf-8"))) for file in files]
    for module, tree in (*own, *shared([each for _, each in own])):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem" \
                    and len(node.args) > 1 and (text := spoken(node.args[1], module)):
                warns = any(k.arg == "warning" for k in node.keywords)
                yield text + (" (peringatan)" if warns else "")


def module_of(file: Path) -> ModuleType | None:
    """Return the module a source was read as, for the constants its sentences name."""
    return next((each for each in sys.modules.values()
                 if getattr(each, "__file__", None) == str(file)), None)


def shared(trees: list[ast.Module]) -> Iterator[tuple[ModuleType | None, ast.Module]]:
    """Yield the sources of the rules that several subsystems have in common, of those in use."""
    rooms = {each.name for tree in trees for node in ast.walk(tree)
             if isinstance(node, ast.ImportFrom) and node.module == "app.models"
             for each in node.names}
    for file in sorted(MODELS / f"{room}.py" for room in rooms):
        if file.exists():
            yield module_of(file), ast.parse(file.read_text(encoding="utf-8"))


def spoken(node: ast.expr, module: ModuleType | None = None) -> str:
    """Return a sentence, its literal parts and the constants it names."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant)
                       else constant(part.value, module) for part in node.values
                       if isinstance(part, ast.Constant | ast.FormattedValue))
    return ""


def constant(node: ast.expr, module: ModuleType | None) -> str:
    """Return a constant of a module by its name in capitals; dots for what is worked out."""
    names = ast.unparse(node).split(".")
    found: object = module
    for name in names:
        found = getattr(found, name, None)
    return str(found) if names[-1].isupper() and isinstance(found, str | int) else "…"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
