"""Meaningful changes of real kinds are refused, whatever class they are claimed to be of."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import accumulate

import pytest
from tests.checker_kit import LEXICON, TABLES
from tests.mutations.cases import KINDS, Case, cases

from paraph.language import reviewed
from paraph.language.detect import detect
from paraph.proof.checker import Accepted, Tables, check
from paraph.proof.proof import LOCAL, Pair, Piece, Proof
from paraph.proof.tables import tables_of
from paraph.text.canonical import digest
from paraph.text.node import Provision, Text
from paraph.text.wording import words

EVIDENCE = {
    "spelling": ({"by": "nearest"}, {"by": "listed"}),
    "notation": ({"type": "number", "value": "10"},),
}
Span = tuple[int, int, int, int]


def spans(old: str, new: str) -> Iterator[list[Span]]:
    """Yield what changed, word by word, and as one whole."""
    olds, news = words(old), words(new)
    at, to = [list(accumulate(map(len, each), initial=0)) for each in (olds, news)]
    changed = [
        (at[a], at[b], to[c], to[d])
        for name, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
        if name != "equal"
    ]
    yield changed
    yield [(changed[0][0], changed[-1][1], changed[0][2], changed[-1][3])]


def taken(case: Case, tables: Tables) -> set[str]:
    """Return the classes by which some proof of the change is accepted."""
    old, new = [Text((Provision("paragraph", each),)) for each in (case.old, case.new)]
    language = detect(case.old)
    if language != detect(case.new):
        language = ""
    found: set[str] = set()
    for changed in spans(case.old, case.new):
        for name in LOCAL:
            for evidence in EVIDENCE.get(name, ({},)):
                pieces = tuple([Piece(*span, name, evidence) for span in changed])
                named = {each: tables.digest(each) for each in tables_of(name, language)}
                if name == "spelling":
                    own = f"{language}/"
                    lists = LEXICON.digest.items()
                    named |= {each: said for each, said in lists if each.startswith(own)}
                steps = (Pair(0, 0, "", pieces),)
                proof = Proof(language, "", named, digest(old), digest(new), steps)
                if isinstance(check(proof, old, new, LEXICON, tables), Accepted):
                    found.add(name)
    return found


@pytest.mark.parametrize("tables", [TABLES, reviewed], ids=["small", "reviewed"])
def test_no_meaningful_change_is_taken_for_an_editorial_one(tables: Tables) -> None:
    tried = [case for case in cases(7, 2 * len(KINDS)) if case.meaningful]

    assert len(tried) > 400
    assert {case.kind: names for case in tried if (names := taken(case, tables))} == {}


def test_editorial_changes_of_the_same_kinds_are_taken() -> None:
    tried = [case for case in cases(7, 2 * len(KINDS)) if not case.meaningful]

    kinds = {case.kind for case in tried if taken(case, TABLES)}

    assert len(kinds) >= 12
