"""List punctuation: what ends the items of a list, with items and connective the same."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.proof.site import Move, Side, Site

_RUNNING = frozenset(("", ",", ";"))
_LAST = frozenset(("", ",", ";", "."))


def begins(before: str, after: str, language: str) -> bool:
    """Whether one of two tokens is a sign that may end an item, or stands at the end itself."""
    del language
    return before in _LAST or after in _LAST


def list_punctuation(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that the sign at the end of an item, or before the connective there, became another.

    A full stop comes only where the last item ends, and goes nowhere.
    """
    if not site.item:
        return
    signs = _LAST if site.last else _RUNNING
    for olds in (1, 0):
        for news in (1, 0):
            before = site.old.at(old) if olds else ""
            after = site.new.at(new) if news else ""
            if before == after or before not in signs or after not in signs or before == ".":
                continue
            ends = _rest(site, site.old, old + olds), _rest(site, site.new, new + news)
            if ends[0] == ends[1] and ends[0] is not None:
                yield Move(olds, news)


def _rest(site: Site, side: Side, index: int) -> str | None:
    """Return what stands behind: nothing, or the connective that ends the item; else None."""
    rest = "".join(side.tokens[index:]).strip(" ")
    if not rest or (not site.last and rest in _CONNECTIVES.get(site.whole.language, ())):
        return rest
    return None


_CONNECTIVES = {
    "en": frozenset(("and", "or")),
    "fr": frozenset(("et", "ou")),
    "es": frozenset(("y", "o", "e", "u")),
    "ru": frozenset(("\u0438", "\u0438\u043b\u0438")),
}
