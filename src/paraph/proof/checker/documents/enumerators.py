"""Enumerators: numbers by which a wording counts its own parts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language import quantities as words
from paraph.language.quantities import folded
from paraph.proof.checker.documents.harmless import leads
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.numbers import loose
from paraph.proof.checker.documents.numerals import Numeral

_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r"(?:[ \u00a0\u202f]|[-\u2010\u2011]){0,2}([^\W\d_]+)")
_APART = 3


def enumerators(
    text: str, found: Sequence[Numeral], code: str, label: Label | None = None
) -> set[Numeral]:
    """Return the numbers in brackets that count the parts of the wording itself.

    They rise one by one from the first, or from that of the `label`, behind a sign or a
    conjunction, and words follow each: "(i) to report each month; and (ii) to pay".
    """
    runs: dict[str, list[Numeral]] = {}
    if label is not None and label.after[:1] == ")":
        begun = Numeral(label.start, label.end, label.number, frozenset(), "a")
        runs = {sort: [begun] * parts[-1] for sort, parts in loose(label.numbers)}
    held: set[Numeral] = set()
    for one in found:
        before = text[max(0, one.start - 1) : one.start]
        if text[one.end : one.end + 1] != ")" or before not in {"(", "", " ", "\u00a0", "\n"}:
            continue
        following = _NEXT.match(text, one.end + 1)
        if following is None or folded(following[1]) in words.BEHIND:
            continue
        for sort, parts in one.values:
            run = runs.setdefault(sort, [])
            lead = text[max(0, one.start - 40) : one.start].lower().rstrip("( \u00a0\n")
            if parts == (1,) and not leads(code).search(lead):
                runs[sort] = [one]
            elif run and parts == (len(run) + 1,) and _goes_on(text, run[-1], one):
                run.append(one)
                held.update(each for each in run if each.values)
    return held


def _goes_on(text: str, last: Numeral, one: Numeral) -> bool:
    lead = text[last.end + 1 : one.start].rstrip("( \u00a0\n")
    apart = len(_WORD.findall(lead)) >= _APART
    return (
        apart
        and re.search(r"(?:[,;]|\b(?:and|or|et|ou|y|o|\u0438|\u0438\u043b\u0438))$", lead)
        is not None
    )
