"""Styles of the old document in the new one.

Source: ECMA-376 part 1, 17.7 (styles).
"""

from __future__ import annotations

from copy import deepcopy
from functools import cached_property

from lxml import etree

from paraph.formats.docx.names import VAL, W, child
from paraph.formats.docx.redline.additions import Additions
from paraph.formats.docx.redline.lists import Lists, like

_FREE = frozenset(f"{W}{name}" for name in ("next", "link", "autoRedefine", "rsid"))


class Styles:
    """Finds the styles that the old document's ones are in the new, and takes over the others."""

    def __init__(self, additions: Additions, lists: Lists) -> None:
        self._additions = additions
        self._lists = lists
        self._known: dict[str, str] = {}

    @cached_property
    def default(self) -> str:
        """The old document's style of paragraphs that name none, where it is another."""
        old, new = (
            _default(root)
            for root in (self._additions.old_tree("styles"), self._additions.tree("styles"))
        )
        if old is None or (new is not None and like(old) == like(new)):
            return ""
        return old.get(f"{W}styleId", "")

    def of(self, identifier: str) -> str:
        """Return the style of the new document that is the old one's of this identifier."""
        known = self._known.get(identifier)
        if known is not None:
            return known
        self._known[identifier] = identifier
        mine = _style(self._additions.old_tree("styles"), identifier)
        if mine is None:
            return identifier
        other = _style(self._additions.tree("styles"), identifier)
        base = child(mine, f"{W}basedOn")
        parent = "" if base is None else base.get(VAL, "")
        moved = self.of(parent) != parent if parent else False
        if other is not None and not moved and like(mine) == like(other):
            return identifier
        made = f"Old{identifier}" if other is not None else identifier
        self._known[identifier] = made
        taken = deepcopy(mine)
        taken.set(f"{W}styleId", made)
        taken.attrib.pop(f"{W}default", None)
        for each in [*taken]:
            if each.tag in _FREE:
                taken.remove(each)
        name = child(taken, f"{W}name")
        if name is not None and made != identifier:
            name.set(VAL, f"{name.get(VAL, '')} (old)")
        based = child(taken, f"{W}basedOn")
        if based is not None:
            based.set(VAL, self.of(parent))
        for number in taken.iter(f"{W}numId"):
            number.set(VAL, self._lists.of(number.get(VAL, "0")))
        self._additions.tree("styles").append(taken)
        self._additions.touch("styles")
        return made


def _default(root: etree._Element | None) -> etree._Element | None:
    """Return the style of paragraphs that name none."""
    return next(
        (
            each
            for each in ([] if root is None else root.iterchildren(f"{W}style"))
            if each.get(f"{W}type") == "paragraph"
            and each.get(f"{W}default") in {"1", "true", "on"}
        ),
        None,
    )


def _style(root: etree._Element | None, identifier: str) -> etree._Element | None:
    if root is None:
        return None
    found = [
        each for each in root.iterchildren(f"{W}style") if each.get(f"{W}styleId") == identifier
    ]
    return found[-1] if found else None  # of several the last counts
