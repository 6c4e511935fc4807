"""Arrangement: parties that change places by a declared map, and definitions in another order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from paraph.language.standing import HEREAFTER, PLACED, RESPECTIVE
from paraph.language.table import CODES, table
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.proof import Proof
from paraph.text.node import Provision, Text

ARRANGEMENT = "arrangement"
_QUOTED = re.compile(
    r"[\u201c\u00ab\"\u201e\u300c]\s*([^\u201c\u201d\u00ab\u00bb\"\u201e\u300c\u300d\n]{1,120}?)"
    r"\s*[\u201d\u00bb\"\u201c\u300d]"
)
_ENDINGS = ".;"
_BETWEEN = re.compile(
    r"[\s\u00a0]*(?:,[\s\u00a0]*)?(?:(?:and|\u0438|et|y|e|\ubc0f|\uc640|\uacfc)(?=\W))?"
    r"(?:[\s\u00a0]*(?:the|la|le|les|el|los|las))?[\s\u00a0]+|\s?[\uc640\uacfc]\s"
)
_FOR = re.compile(
    r"[\s\u00a0]*(?:for(?: the)?|\u0437\u0430|pour(?: le| la)?|por(?: el| la)?)?"
    r"[\s\u00a0:_.\u2026-]*",
    re.IGNORECASE,
)
_BOTH = 2
_EARLY = 60


def arrangement(proof: Proof, old: Text, new: Text, parties: Mapping[str, str]) -> str:
    """Say why parties or definitions are not rearranged as claimed; nothing where all are.

    `parties` is the declared map: each name and the one that takes its place. Takes time linear in
    both texts.
    """
    moved = [match for match in Sides.pairs(proof) if match.pair and match.pair.order]
    swapped = [
        match
        for match in Sides.pairs(proof)
        if any(each.name == ARRANGEMENT for each in match.pieces)
    ]
    if not moved and not swapped:
        return ""
    if proof.language not in CODES:
        return "the arrangement of a text in an unknown language is not read"
    sides = Sides(proof, old, new)
    why = _definitions(sides, moved)
    if why or not swapped:
        return why
    return _alternat(sides, swapped, parties, proof.language)


def _definitions(sides: Sides, moved: list[Match]) -> str:
    """Say why definitions are not merely in another order."""
    runs = [_runs(sides, which) for which in (0, 1)]
    members = [Counter(run) for run in runs]
    pairs: set[tuple[int, int]] = set()
    for match in moved:
        if (
            match.pair is None
            or match.pair.order != ARRANGEMENT
            or match.pair.pieces
            or match.pair.label
        ):
            return f"a definition that moved changed too (old provision {match.old})"
        runs_here = runs[0][match.old], runs[1][match.new]
        if min(runs_here) < 0:
            return f"what moved is no definition of a list (old provision {match.old})"
        pairs.add(runs_here)
    for old, new in pairs:
        if members[0][old] != members[1][new]:
            return "the list of definitions has not the members that it had"
        olds = [at for at, run in enumerate(runs[0]) if run == old]
        if any(runs[1][sides.onto.get(at, -1)] != new or at not in sides.onto for at in olds):
            return "the list of definitions has not the members that it had"
        why = _free(sides, olds)
        if why:
            return why
    return ""


def _free(sides: Sides, members: list[int]) -> str:
    """Say why the order of definitions may matter."""
    texts = [sides.texts[0].provisions[at].text for at in members]
    if len({text.rstrip()[-1:] for text in texts}) != 1 or texts[0].rstrip()[-1:] not in _ENDINGS:
        return "definitions of a list end with different signs"
    terms = [_term(text) for text in texts]
    if len(set(terms)) != len(terms):
        return "a list defines one term twice"
    for text in texts:
        low = text.lower()
        if any(re.search(rf"(?<!\w){re.escape(word)}", low) for word in (*PLACED, *RESPECTIVE)):
            return "a definition speaks of where something stands"
    return ""


def _term(text: str) -> str:
    match = _QUOTED.match(text)
    return match[1].lower() if match else ""


def _runs(sides: Sides, which: int) -> list[int]:
    """Return for each provision the list of definitions that it is in, -1 where it is in none."""
    result, run = [], -1
    before: Provision | None = None
    for at, provision in enumerate(sides.texts[which].provisions):
        defines = _defines(provision, sides.trees[which].nodes[at].label)
        shape = before is not None and (before.level, before.depth) == (
            *(provision.level, provision.depth),
        )
        if not defines:
            run, before = -1, None
            result.append(-1)
            continue
        run = run if run >= 0 and shape else at
        before = provision
        result.append(run)
    return result


def _defines(provision: Provision, label: Label | None) -> bool:
    """Whether a provision is an unnumbered paragraph that begins with a quoted term."""
    if provision.kind != "paragraph" or label is not None or provision.text.rstrip().endswith(":"):
        return False
    match = _QUOTED.match(provision.text)
    return match is not None and len(provision.text) > match.end() + 1


def _alternat(sides: Sides, swapped: list[Match], parties: Mapping[str, str], code: str) -> str:
    """Say why the parties' names have not merely changed places."""
    exchanged = all(parties.get(other) == name and other != name for name, other in parties.items())
    if len(parties) != _BOTH or not exchanged:
        return "no two parties are declared that change places"
    one, two = parties
    if one in two or two in one:
        return "the name of one party holds that of the other"
    first, last = _first_label(sides), _signature(sides, code)
    preamble = sides.texts[0].provisions[:first]
    apart = any(_told_apart(provision.text) for provision in preamble)
    if apart and any(match.old < first for match in swapped):
        return "the preamble tells the parties apart by their order"
    for match in swapped:
        if first <= match.old < last:
            return f"parties change places in operative text (old provision {match.old})"
        why = _exchanged(sides, match, (one, two), signed=match.old >= last)
        if why:
            return f"{why} (old provision {match.old}, new provision {match.new})"
    return _signed(sides, swapped, (one, two), last)


def _exchanged(sides: Sides, match: Match, names: tuple[str, str], *, signed: bool) -> str:
    old = sides.texts[0].provisions[match.old].text
    new = sides.texts[1].provisions[match.new].text
    pieces = [each for each in match.pieces if each.name == ARRANGEMENT]
    if len(pieces) != len(match.pieces) or any(each.evidence for each in pieces):
        return "more than the parties' names changed"
    exchange = {names[0]: names[1], names[1]: names[0]}
    uses = sorted(use.span() for use in _pattern(names).finditer(old))
    if uses != [(each.old_start, each.old_end) for each in pieces]:
        return "a party's name did not change with the others"
    for each in pieces:
        if exchange.get(old[each.old_start : each.old_end]) != new[each.new_start : each.new_end]:
            return "a party's name gave way to something else"
    return _symmetrical(old, uses, names, signed=signed)


def _symmetrical(
    old: str, uses: list[tuple[int, int]], names: tuple[str, str], *, signed: bool
) -> str:
    """Say why it matters which of the parties is named first."""
    if _told_apart(old):
        return "the wording tells the parties apart by their order"
    if signed:
        rest = _pattern(names).sub("", old)
        return "" if len(uses) == 1 and _FOR.fullmatch(rest) else "more than a name stands there"
    if len(uses) != _BOTH or old[slice(*uses[0])] == old[slice(*uses[1])]:
        return "not each of the two parties is named once"
    if _BETWEEN.fullmatch(old[uses[0][1] : uses[1][0]]) is None:
        return "more than a conjunction stands between the two parties"
    return ""


def _told_apart(text: str) -> bool:
    """Whether a wording may tell two parties apart by the order in which it names them.

    A single name for both behind "hereinafter" does not.
    """
    low = text.lower()
    words = RESPECTIVE if len(_QUOTED.findall(text)) != 1 else (*set(RESPECTIVE) - set(HEREAFTER),)
    return any(re.search(rf"(?<!\w){re.escape(word)}", low) for word in words)


def _signed(sides: Sides, swapped: list[Match], names: tuple[str, str], last: int) -> str:
    """Check that a signature block holds the names alone, where they change places."""
    if not any(match.old >= last for match in swapped):
        return ""
    here = {match.old for match in swapped}
    for at in range(last + 1, len(sides.texts[0].provisions)):
        provision = sides.texts[0].provisions[at]
        if at not in here and re.search(r"\w", provision.text):
            return f"a signature block holds more than the parties' names (old provision {at})"
    held = [sides.texts[0].provisions[at].text for at in sorted(here) if at >= last]
    counts = Counter(name for text in held for name in names if name in text)
    return "" if counts[names[0]] == counts[names[1]] else "one party signs where the other did not"


@cache
def _pattern(names: tuple[str, str]) -> re.Pattern[str]:
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest))})(?![^\W_])")


def _first_label(sides: Sides) -> int:
    """Return where the first labelled provision stands, which ends title and preamble."""
    for at, node in enumerate(sides.trees[0].nodes):
        if node.label is not None:
            return at
    return 0


def _signature(sides: Sides, code: str) -> int:
    """Return where the signature block begins: past the end if there is none."""
    opening = table(code).testimonium
    provisions = sides.texts[0].provisions
    for at in reversed(range(len(provisions))):
        if opening and provisions[at].text[:_EARLY].lower().startswith(opening):
            return at
    return len(provisions)
