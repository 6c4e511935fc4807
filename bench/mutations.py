"""Mutations of real texts: how many meaningful ones are proved, and how many mechanical ones.

    python -m bench.mutations [--rounds N] [--seed N] [--record]

Every kind of `tests/mutations` in N rounds (default 10) over the real sentences of ../shared/data,
N within whole real documents, and N in whole agreements made of real sentences, in every supported
language, which is declared. All classes are allowed. The bar: no meaningful change proved, and 99%
of the mechanical kinds proved or read as the same. "In part" are open changes a piece of which is
proved.

A quotation stays as it is: by rule (DESIGN section 6) only what prints as one string is proved in
it, and neither a date nor a short form. The row "mechanical, unquoted" leaves out the cases of such
kinds whose place is quoted; the row "mechanical" has them all.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence

from bench.results import Table, record
from tests.conftest import SHARED_DATA
from tests.mutations.cases import DOCUMENT_KINDS, KINDS, Case, cases, document_cases, whole_cases
from tests.mutations.quoting import quoted
from tests.mutations.sources import documents, sentences
from tests.mutations.test_judged import judged

from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.proof.verdict import Verdict

_LEAST = 0.99
_HEAD = ("kinds", "in", "kinds", "cases", "proved or the same", "in part", "share")
_MECHANICAL = frozenset(
    (
        *("quotes-straight", "apostrophe-curly", "apostrophe-straight", "ligature", "ellipsis"),
        *("space-no-break", "space-narrow", "space-doubled", "space-after-stop", "space-at-end"),
        *("space-before-sign", "doubled-stop", "doubled-comma", "sentence-case", "clock"),
        *("date-ordinal", "date-iso", "date-american", "thousands-bare", "unit-name", "per-cent"),
        *("article-an", "abbreviation-paragraph"),
    )
)
"""Kinds that a machine may undo by one rule, whatever the words around mean.

The signs between points are none of them: where a proviso stands behind the list, as in the
agreements here, they may say whether it holds for the last point or for all.
"""
_UNQUOTED = "mechanical, unquoted"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each sort of kind and place, and every kind that misses the bar."""
    parser = argparse.ArgumentParser(prog="python -m bench.mutations", description=__doc__)
    parser.add_argument("--rounds", type=int, default=10, help="cases of each kind (default 10)")
    parser.add_argument("--seed", type=int, default=1, help="of what is drawn (default 1)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    read = documents(SHARED_DATA)
    spoken = sentences(read)
    table = Table("Mutations of real texts", _HEAD)
    print(f"{len(spoken):,} sentences, {len(read)} documents", flush=True)
    print(table.opening(), flush=True)
    count = asked.rounds * len(KINDS)
    notes: list[str] = []
    for place, drawn in (
        ("a sentence", cases(asked.seed, count, spoken)),
        ("a whole document", whole_cases(asked.seed, count, read)),
        (
            "a whole agreement",
            document_cases(asked.seed, asked.rounds * len(DOCUMENT_KINDS), spoken),
        ),
    ):
        for row in _rows(place, drawn, notes):
            print(table.add(*row), flush=True)
    print("", *notes, sep="\n")
    if asked.record:
        command = f"python -m bench.mutations --rounds {asked.rounds} --seed {asked.seed} --record"
        source = f"{len(spoken):,} sentences and {len(read)} documents of ../shared/data."
        record(command, table, source, *notes)


def _rows(place: str, drawn: Iterable[Case], notes: list[str]) -> list[list[str]]:
    """Return the rows for what is drawn in one sort of place; note what misses the bar."""
    words: dict[str, dict[str, Counter[str]]] = {}
    for case in drawn:
        sort = "meaningful" if case.meaningful else "other editorial"
        if case.kind in _MECHANICAL:
            sort = "mechanical"
        profile = Profile.of(case.language).allowing(frozenset(CLASSES))
        verdict = judged(case, profile)
        word = "part" if case.meaningful and _in_part(verdict) else verdict.word
        sorts = [sort]
        if sort == "mechanical" and (case.expected == "typography" or not quoted(case)):
            sorts.append(_UNQUOTED)
        for each in sorts:
            words.setdefault(each, {}).setdefault(case.kind, Counter())[word] += 1
    rows = []
    for sort, kinds in sorted(words.items()):
        total = sum(kinds.values(), Counter())
        proved = total["editorial"] + total["same"] + total["completed"]
        cells = (place, len(kinds), total.total(), proved, total["part"])
        rows.append([sort, *map(str, cells), f"{proved / total.total():.1%}"])
        for name, found in kinds.items():
            share = 1 - (found["open"] + found["undecided"]) / found.total()
            missed = sort == "mechanical" and share < _LEAST
            if missed or (sort == "meaningful" and share):
                notes.append(f"- {sort} in {place}, `{name}`: {share:.0%} of {found.total()}.")
    return rows


def _in_part(verdict: Verdict) -> bool:
    """Whether a change is open whose wording is proved in part."""
    return verdict.word == "open" and any(
        one.verdict != "open" for each in verdict.judgements for one in each.every
    )


if __name__ == "__main__":
    main()
