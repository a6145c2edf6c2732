"""The side menu: each subsystem with the lists, recaps and charts that a person may open.

Ninety entities make a long menu, and every page bears it: people of equal roles share one, and a
group is drawn once for each page of it that is open.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from flask import current_app
from markupsafe import Markup

from app.engine import registry, roles
from app.engine.actor import Actor
from app.engine.vocabulary import Subsystem
from app.views.screen import entity_url


@dataclass(frozen=True)
class Group:
    """One subsystem of the menu; entries are (label, address)."""

    code: str
    label: str
    long_label: str
    icon: str
    entries: tuple[tuple[str, str], ...]
    more: tuple[str, ...] = ()

    def holds(self, here: str) -> bool:
        """Tell whether a page belongs to this group, which then stands open."""
        return here.startswith(f"/{self.code}/") or here in self.more


def groups(actor: Actor) -> tuple[Group, ...]:
    """Return the menu of a person."""
    return _groups(roles.permissions_of(actor), len(registry.mains()))


def drawn(group: Group, here: str) -> Markup:
    """Draw one group as seen from a page: a form or a record stands below its list."""
    held = group.holds(here)
    entry = next((address for _, address in group.entries if here == address or (
        address.endswith("/list/") and here.startswith(address.removesuffix("list/")))), "")
    return _drawn(group, entry if held else "", held, here == entry)


@lru_cache(maxsize=256)
def _groups(permitted: frozenset[tuple[str, str]], known: int) -> tuple[Group, ...]:
    made = []
    for subsystem in registry.subsystems():
        entries = [(each.__entity__.label, entity_url(each, "list/"))
                   for each in registry.mains() if each.__subsystem__ == subsystem.code
                   and ("can_list", roles.view_name(each)) in permitted]
        if entries:
            more = _beside(subsystem)
            made.append(Group(subsystem.code, subsystem.label, subsystem.long_label,
                              subsystem.icon, (*entries, *more),
                              tuple(address for _, address in more)))
    return tuple(made)


def _beside(subsystem: Subsystem) -> list[tuple[str, str]]:
    """Return what stands beside the lists of a subsystem."""
    said = ((subsystem.recaps, "Rekap resmi", f"/rekap/#{subsystem.code}"),
            (subsystem.charts, "Grafik", f"/grafik/{subsystem.code}"),
            (subsystem.foundation, "Peran", "/peran"))
    return [(label, address) for there, label, address in said if there]


@lru_cache(maxsize=2048)
def _drawn(group: Group, entry: str, held: bool, itself: bool) -> Markup:
    page = current_app.jinja_env.get_template("menu_grup.html")
    return Markup(page.render(group=group, entry=entry, held=held, itself=itself))  # noqa: S704
