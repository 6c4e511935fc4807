"""Families: whether renumbered labels still count their siblings one by one."""

from __future__ import annotations

import re
from itertools import pairwise

from paraph.proof.checker.documents.labels import UNREAD, Label
from paraph.proof.checker.documents.sides import NUMBERING, Match, Sides
from paraph.proof.checker.documents.tree import Node, Tree, family
from paraph.text.node import Provision

_GREATEST = 999
_TITLE = 80
_TITLE_WORDS = 8
_ENDS_TITLE = re.compile(r"[.:\u2014\u2013](?=\s|$)")


def labels(sides: Sides) -> str:
    """Say why a claimed label is not renumbered as its siblings are; nothing if all are."""
    back = {new: old for old, new in sides.onto.items()}
    for match in sides.claimed:
        why = _label(sides, match) or _title(sides, match)
        if why:
            return f"{why} (old provision {match.old}, new provision {match.new})"
    seen: set[tuple[int, tuple[object, ...]]] = set()
    for match in sides.claimed:
        for which, at in ((0, match.old), (1, match.new)):
            name = family(sides.trees[which].nodes[at])
            if (which, name) in seen:
                continue
            seen.add((which, name))
            members = sides.trees[which].families[name]
            why = _siblings(sides, which, members, back)
            if why:
                return why
    return ""


def _label(sides: Sides, match: Match) -> str:
    before, after = sides.labels(match)
    if before is None or after is None or not before.numbers or not after.numbers:
        return "a renumbered label cannot be read"
    if before.kind == UNREAD or before.number == after.number:
        return "a label that claims to be renumbered is not"
    shape = before.kind, before.before, before.after, before.typed
    if shape != (after.kind, after.before, after.after, after.typed):
        return "more than the number of a label changed"
    nodes = sides.nodes(match)
    manners = {each.manner for each in nodes[0].numbers} & {
        each.manner for each in nodes[1].numbers
    }
    sizes = {len(each.parts) for node in nodes for each in node.numbers}
    if len(manners) != 1 or len(sizes) != 1:
        return "the number of a label is written in another manner"
    if any(each.suffix or max(each.parts) > _GREATEST for node in nodes for each in node.numbers):
        return "the number of a label is more than a plain number"
    parents = nodes[0].parent, nodes[1].parent
    if (parents[0] < 0) != (parents[1] < 0) or (
        parents[0] >= 0 and sides.onto.get(parents[0]) != parents[1]
    ):
        return "a renumbered provision stands under another one than before"
    return _led(sides, nodes)


def _led(sides: Sides, nodes: tuple[Node, Node]) -> str:
    """Check that 5.1 lies in 5 on both sides, or that its first number is the same on both."""
    leads = []
    for which, node in enumerate(nodes):
        lead = node.numbers[0].parts[:-1]
        above, tree = node.parent, sides.trees[which]
        while above >= 0 and not tree.nodes[above].numbers:
            above = tree.nodes[above].parent
        held = above >= 0 and any(each.parts == lead for each in tree.nodes[above].numbers)
        leads.append((lead, held))
    (old, led), (new, leads_too) = leads
    if led != leads_too or (not led and old != new):
        return "the first part of a number is not that of the provision around it"
    return ""


def _title(sides: Sides, match: Match) -> str:
    """Refuse where the title of a renumbered provision changed too."""
    provision = sides.texts[0].provisions[match.old]
    label = sides.labels(match)[0]
    if label is None:
        return ""
    stop = _title_end(provision, label)
    pieces = [each for each in match.pieces if each.name != NUMBERING]
    if any(each.old_start <= stop for each in pieces):
        return "the title of a renumbered provision changed too"
    if not label.alone:
        return ""
    old, new = match.old + 1, match.new + 1
    titles = _is_title(sides, 0, old), _is_title(sides, 1, new)
    if titles == (False, False):
        return ""
    follows = next((each for each in sides.follow(match.old)), None)
    same = titles == (True, True) and follows is not None and follows.new == new
    if not same or follows is None or any(each.name != NUMBERING for each in follows.pieces):
        return "the title of a renumbered provision changed too"
    return ""


def _title_end(provision: Provision, label: Label) -> int:
    """Return where the title of a provision ends; -1 where it has none."""
    if provision.kind == "heading":
        return len(provision.text)
    if not label.kind and "." not in label.number:
        return -1
    stop = _ENDS_TITLE.search(provision.text, label.stop)
    if stop is None:
        return len(provision.text) if len(provision.text) < _TITLE else -1
    words = provision.text[label.stop : stop.start()].split()
    return stop.start() if len(words) <= _TITLE_WORDS else -1


def _is_title(sides: Sides, which: int, at: int) -> bool:
    """Whether a provision is the title of the label that stands alone before it."""
    provisions = sides.texts[which].provisions
    if at >= len(provisions) or sides.trees[which].nodes[at].label is not None:
        return False
    provision = provisions[at]
    if provision.kind == "heading":
        return True
    text = provision.text.rstrip()
    return (
        provision.kind == "paragraph" and len(text) < _TITLE and not text.endswith((".", ";", ":"))
    )


def _siblings(sides: Sides, which: int, members: list[int], back: dict[int, int]) -> str:
    """Say why siblings are not counted one by one, as far as they were before."""
    tree, other = sides.trees[which], sides.trees[1 - which]
    onto = sides.onto if which == 0 else back
    side = ("old", "new")[which]
    common = set.intersection(*({each.manner for each in tree.nodes[at].numbers} for at in members))
    if len(common) != 1:
        return (
            f"labels of one list are written in several manners, at {side} provision {members[0]}"
        )
    for one, two in pairwise(members):
        if not _follows(tree, other, one, two, onto, strict=which == 1):
            return f"labels do not rise one by one at {side} provision {two}"
    seen: set[tuple[int, tuple[int, ...]]] = set()
    for at in members:
        key = tree.nodes[at].parent, tree.nodes[at].numbers[0].parts
        if key in seen:
            return f"two provisions bear one label, at {side} provision {at}"
        seen.add(key)
    return "" if which == 0 else _begins(tree, other, members, onto, side)


def _begins(tree: Tree, other: Tree, members: list[int], onto: dict[int, int], side: str) -> str:
    """Say why a list does not begin as it did before."""
    counterpart = next((onto[at] for at in members if at in onto), -1)
    node = other.nodes[counterpart]
    if counterpart < 0 or node.label is None:
        return f"a list is not the one that it was, at {side} provision {members[0]}"
    first = other.families[family(node)][0]
    if _last(tree, members[0]) != _last(other, first):
        return f"a list begins with another number than before, at {side} provision {members[0]}"
    return ""


def _follows(
    tree: Tree, other: Tree, one: int, two: int, onto: dict[int, int], *, strict: bool
) -> bool:
    before, after = tree.nodes[one], tree.nodes[two]
    step = _last(tree, two) - _last(tree, one)
    led = before.numbers[0].parts[:-1], after.numbers[0].parts[:-1]
    if step == 1 and led[0] == led[1]:
        return True
    if led[0] < led[1] and _last(tree, two) == 1:
        return True
    if before.parent != after.parent and _last(tree, two) == 1:
        return True
    if not strict:
        return led[0] < led[1] or (led[0] == led[1] and step > 0)
    pair = onto.get(one, -1), onto.get(two, -1)
    if min(pair) < 0 or led[0] != led[1] or step <= 0:
        return False
    members = other.families.get(family(other.nodes[pair[0]]), [])
    if family(other.nodes[pair[0]]) != family(other.nodes[pair[1]]):
        return False
    adjacent = members.index(pair[1]) - members.index(pair[0]) == 1
    return adjacent and _last(other, pair[1]) - _last(other, pair[0]) == step


def _last(tree: Tree, at: int) -> int:
    return tree.nodes[at].numbers[0].parts[-1]
