"""Families: whether renumbered labels still count their siblings one by one."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.sides import NUMBERING, Match, Sides
from paraph.proof.checker.documents.tree import Node, Tree, family
from paraph.proof.proof import COMPLETION, OPEN
from paraph.text.node import Provision

_GREATEST = 999
_SHARE = 3  # of a renumbered provision's wording, one part in so many stays as it was
_TITLE = 80
_TITLE_WORDS = 8
_ENDS_TITLE = re.compile(r"[.:\u2014\u2013](?=\s|$)")


def labels(sides: Sides) -> str:
    """Say why a claimed label is not renumbered as its siblings are; nothing if all are."""
    back = {new: old for old, new in sides.onto.items()}
    for match in sides.claimed:
        why = _label(sides, match) or _title(sides, match) or _replaced(sides, match)
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
    if before.number == after.number:
        return "a label that claims to be renumbered is not"
    shape = before.kind, before.before, before.after, before.typed
    if shape != (after.kind, after.before, after.after, after.typed):
        return "more than the number of a label changed"
    nodes = sides.nodes(match)
    return _number(before.number + after.number, nodes) or _parents(sides, nodes)


def _number(shown: str, nodes: tuple[Node, Node]) -> str:
    if any(each.isdecimal() and not each.isascii() for each in shown):
        return "a renumbered label has figures of another script"
    manners = {each.manner for each in nodes[0].numbers} & {
        each.manner for each in nodes[1].numbers
    }
    sizes = {len(each.parts) for node in nodes for each in node.numbers}
    if len(manners) != 1 or len(sizes) != 1:
        return "the number of a label is written in another manner"
    if any(each.suffix or max(each.parts) > _GREATEST for node in nodes for each in node.numbers):
        return "the number of a label is more than a plain number"
    return ""


def _parents(sides: Sides, nodes: tuple[Node, Node]) -> str:
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


def _replaced(sides: Sides, match: Match) -> str:
    """Refuse where hardly anything of a renumbered provision is what it was: it is another one."""
    pieces = [each for each in match.pieces if each.name in {OPEN, COMPLETION}]
    if not pieces:
        return ""
    old, new = (text.provisions[at].text for text, at in zip(sides.texts, match[:2], strict=True))
    labels = sides.labels(match)
    starts = [each.stop if each is not None and each.typed else 0 for each in labels]
    gone = sum(each.old_end - each.old_start for each in pieces)
    come = sum(each.new_end - each.new_start for each in pieces)
    kept = min(len(old) - starts[0] - gone, len(new) - starts[1] - come)
    longer = max(len(old) - starts[0], len(new) - starts[1])
    return "" if kept * _SHARE >= longer else "the wording of a renumbered provision was replaced"


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
    common = set.intersection(*(_manners(tree.nodes[at]) for at in members))
    if len(common) != 1:
        return (
            f"labels of one list are written in several manners, at {side} provision {members[0]}"
        )
    for one, two in pairwise(members):
        follows = _counts(tree, one, two) or (
            _jumps(tree, (other, onto), one, two) if which else _rises(tree, one, two)
        )
        if not follows:
            return f"labels do not rise one by one at {side} provision {two}"
    seen: set[tuple[int, tuple[int, ...]]] = set()
    for at in members:
        key = tree.nodes[at].parent, tree.nodes[at].numbers[0].parts
        if key in seen:
            return f"two provisions bear one label, at {side} provision {at}"
        seen.add(key)
    return "" if which == 0 else _begins(tree, other, members, onto)


def _manners(node: Node) -> set[str]:
    """Return how a number may be written; "Article premier" stands before Article 2."""
    found = {each.manner for each in node.numbers}
    first = any(each.manner == "w" and each.parts == (1,) for each in node.numbers)
    return found | ({"1"} if first else set())


def _begins(tree: Tree, other: Tree, members: list[int], onto: dict[int, int]) -> str:
    """Say why a list of the new text does not begin as it did before."""
    counterpart = next((onto[at] for at in members if at in onto), -1)
    node = other.nodes[counterpart]
    if counterpart < 0 or node.label is None:
        return f"a list is not the one that it was, at new provision {members[0]}"
    first = other.families[family(node)][0]
    if _last(tree, members[0]) != _last(other, first):
        return f"a list begins with another number than before, at new provision {members[0]}"
    return ""


def _counts(tree: Tree, one: int, two: int) -> bool:
    """Whether a label is the next one, or the first of another list."""
    lead, led = _lead(tree, one), _lead(tree, two)
    if lead == led and _last(tree, two) - _last(tree, one) == 1:
        return True
    apart = lead < led or tree.nodes[one].parent != tree.nodes[two].parent
    return apart and _last(tree, two) == 1


def _rises(tree: Tree, one: int, two: int) -> bool:
    lead, led = _lead(tree, one), _lead(tree, two)
    return lead < led or (lead == led and _last(tree, one) < _last(tree, two))


def _jumps(tree: Tree, other: tuple[Tree, dict[int, int]], one: int, two: int) -> bool:
    """Whether two neighbours have between their numbers what they had between them before."""
    before, onto = other
    pair = onto.get(one, -1), onto.get(two, -1)
    if min(pair) < 0 or _lead(tree, one) != _lead(tree, two):
        return False
    name = family(before.nodes[pair[0]])
    if name != family(before.nodes[pair[1]]) or name not in before.families:
        return False
    members = before.families[name]
    adjacent = bisect_left(members, pair[1]) - bisect_left(members, pair[0]) == 1
    step = _last(tree, two) - _last(tree, one)
    return adjacent and step > 0 and _last(before, pair[1]) - _last(before, pair[0]) == step


def _lead(tree: Tree, at: int) -> tuple[int, ...]:
    return tree.nodes[at].numbers[0].parts[:-1]


def _last(tree: Tree, at: int) -> int:
    return tree.nodes[at].numbers[0].parts[-1]
