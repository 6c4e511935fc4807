"""Real edits that somebody labelled: how many are proved, by source, label and class.

    python -m bench.edits [--show ID] [--left] [--pieces] [--record]

Reads `../shared/data/edits-dev.jsonl`. Each side is read on its own, as its source is written:
Markdown where it is, its common indent left out, else plain text. The labels are noisy and the
pairs are fragments, so `edits.tsv` beside this file says which of the edits called formal one
reader of DESIGN section 6 calls editorial (their names alone stand there, no word of them).
`edits_read_twice.tsv` has 150 of them as two readers judged who did not see each other: what both
call editorial is the sample that the bar is measured on, and what neither does must not be proved.

`same` is a pair in which nothing differs as it is read: wraps, indents and marks of source text.
`one-sided` is a pair of which one side is empty: nothing to prove, and no file to read.
"""

import argparse
import json
import sys
import textwrap
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.results import Table, record
from bench.treaty import SHARED

from paraph.comparison.compare import compare
from paraph.errors import ParaphError
from paraph.formats.registry import read
from paraph.proof.checker import Seen, refusals
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import OPEN, Pair
from paraph.proof.prover import prove
from paraph.proof.verdict import Verdict

EDITS = SHARED / "edits-dev.jsonl"
BAR = 0.45
"""Of the editorial edits at least so many are proved, or are no difference at all."""

_ADJUDICATED = Path(__file__).with_suffix(".tsv")
_READ_TWICE = Path(__file__).with_name("edits_read_twice.tsv")
_PLAIN = frozenset(("argrewrite", "iterater-r3"))
"""Sources whose fragments are plain sentences; the others are Markdown, or HTML without tags."""
_OUTCOMES = ("same", "wholly", "partly", "open", "undecided", "one-sided")
_HEAD = ("source", "label", "pairs", *_OUTCOMES)


@dataclass(frozen=True, slots=True)
class Edit:
    """One pair of fragments, and what was said of it."""

    name: str
    source: str
    label: str
    language: str
    old: str
    new: str
    note: str


def edits(path: Path = EDITS) -> Iterator[Edit]:
    """Yield every pair of the file, in its order."""
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            given = (row["id"], row["source"], row["label"], row["lang"])
            yield Edit(*given, row["old"], row["new"], row["note"])


def judged(edit: Edit) -> Verdict | None:
    """Return the verdict on a pair, or nothing where one side cannot be read: it is empty."""
    name = "text" if edit.source in _PLAIN else "markdown"
    try:
        old, new = (
            read(textwrap.dedent(side).encode(), edit.name, format=name)
            for side in (edit.old, edit.new)
        )
    except ParaphError:
        return None
    return judge(compare(old, new), language=edit.language)


def outcome(verdict: Verdict | None) -> str:
    """Return how far a pair is proved."""
    if verdict is None:
        return "one-sided"
    if verdict.word in {"same", "undecided"}:
        return verdict.word
    if verdict.word != "open":
        return "wholly"
    proved = any(one.verdict != "open" for each in verdict.judgements for one in each.every)
    return "partly" if proved else "open"


def classes(verdict: Verdict) -> Iterator[str]:
    """Yield the class of each part of each change that is proved."""
    for each in verdict.judgements:
        yield from [one.name for one in each.every if one.verdict != "open"]


def adjudicated() -> Mapping[str, str]:
    """Return what kind of edit each is that adjudication calls editorial, or all but that."""
    lines = _ADJUDICATED.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: kind for name, kind, *_ in rows}


def read_twice() -> Mapping[str, tuple[str, str]]:
    """Return the two verdicts on each pair of the sample: E, R, S or U (see the file)."""
    lines = _READ_TWICE.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: (first, second) for name, first, second in rows}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables, or with `--show` one pair with all that is said of it."""
    parser = argparse.ArgumentParser(prog="python -m bench.edits", description=__doc__)
    parser.add_argument("--show", metavar="ID", help="show the pairs whose name holds this")
    parser.add_argument("--left", action="store_true", help="name the editorial ones left open")
    parser.add_argument("--pieces", action="store_true", help="show what is proved in the others")
    parser.add_argument("--record", action="store_true", help="append the tables to RESULTS.md")
    asked = parser.parse_args(arguments)
    if not EDITS.is_file():
        sys.exit(f"There is no {EDITS}.")
    found = list(edits())
    if asked.show:
        for edit in found:
            if asked.show in edit.name:
                print("\n".join(_shown(edit)))
        return
    began = time.process_time()
    verdicts = {edit.name: judged(edit) for edit in found}
    tables = (_by_source(found, verdicts), _by_class(found, verdicts), _by_reason(found, verdicts))
    summary = _summary(found, verdicts)
    rates = _rates(found, verdicts)
    print(*tables, rates, summary, sep="\n\n")
    print(f"{time.process_time() - began:.1f} CPU s")
    for line in _remarks(found, verdicts, left=asked.left, pieces=asked.pieces):
        print(line)
    if asked.record:
        for table in tables:
            record("python -m bench.edits --record", table)
        record("python -m bench.edits --record", rates, summary)


def _by_source(found: Sequence[Edit], verdicts: Mapping[str, Verdict | None]) -> Table:
    table = Table("Real edits, by source and label", _HEAD)
    keys = sorted({(edit.source, edit.label) for edit in found})
    for source, label in keys:
        counts = Counter(
            outcome(verdicts[edit.name])
            for edit in found
            if (edit.source, edit.label) == (source, label)
        )
        row = [str(counts[name]) for name in _OUTCOMES]
        table.add(source, label, str(counts.total()), *row)
    return table


def _by_class(found: Sequence[Edit], verdicts: Mapping[str, Verdict | None]) -> Table:
    """Return how many pieces, and pairs with one, were proved by each class."""
    table = Table("Real edits, by class", ("class", "label", "pieces", "pairs"))
    pieces: Counter[tuple[str, str]] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for edit in found:
        verdict = verdicts[edit.name]
        names = list(classes(verdict)) if verdict else []
        pieces.update([(name, edit.label) for name in names])
        pairs.update({(name, edit.label) for name in names})
    for key in sorted(pieces):
        table.add(*key, str(pieces[key]), str(pairs[key]))
    return table


def _by_reason(found: Sequence[Edit], verdicts: Mapping[str, Verdict | None]) -> Table:
    """Return why pairs are open: the weightiest reason of each."""
    table = Table("Real edits that stay open, by reason", ("reason", "formal", "substantive"))
    counts: Counter[tuple[str, str]] = Counter()
    for edit in found:
        verdict = verdicts[edit.name]
        if verdict is None or outcome(verdict) not in {"partly", "open"}:
            continue
        whys = [why for each in verdict.judgements for one in each.every for why in one.reasons]
        code: str = max(whys, key=lambda why: why.weight).code if whys else "held"
        counts[code, edit.label] += 1
    for code in sorted({code for code, _ in counts}):
        table.add(code, *[str(counts[code, label]) for label in ("formal", "substantive")])
    return table


def _rates(found: Sequence[Edit], verdicts: Mapping[str, Verdict | None]) -> Table:
    """Return how many of the edits that adjudication calls editorial are proved, by kind."""
    table = Table("Editorial by adjudication", ("kind", "pairs", "proved or same", "share"))
    kinds = adjudicated()
    names = {edit.name for edit in found}
    total: Counter[str] = Counter(kind for name, kind in kinds.items() if name in names)
    done: Counter[str] = Counter(
        kind
        for name, kind in kinds.items()
        if name in names and outcome(verdicts[name]) in {"same", "wholly"}
    )
    for kind in sorted(total):
        table.add(kind, str(total[kind]), str(done[kind]), f"{done[kind] / total[kind]:.0%}")
    return table


def _summary(found: Sequence[Edit], verdicts: Mapping[str, Verdict | None]) -> str:
    """Return whether the bar is kept: with and without what is the same."""
    kinds = {name: kind for name, kind in adjudicated().items() if kind[0] != "-"}
    words = [outcome(verdicts[edit.name]) for edit in found if edit.name in kinds]
    differing = [word for word in words if word != "same"]
    lines: list[str] = []
    for what, counted in (("all", words), ("those that differ as read", differing)):
        share = sum(word in {"same", "wholly"} for word in counted) / len(counted)
        kept = "pass" if share >= BAR else "FAIL"
        lines.append(f"Editorial, {what}: {share:.0%} of {len(counted)} ({kept} at {BAR:.0%}).")
    lines += _twice({edit.name: outcome(verdicts[edit.name]) for edit in found})
    return "\n".join(lines)


def _twice(outcomes: Mapping[str, str]) -> Iterator[str]:
    """Yield how the sample came out that two readers judged."""
    sample = {name: said for name, said in read_twice().items() if name in outcomes}
    both = [name for name, said in sample.items() if said == ("E", "E")]
    closed = [name for name in both if outcomes[name] in {"same", "wholly"}]
    changed = [name for name in both if outcomes[name] != "same"]
    proved = [name for name in changed if outcomes[name] == "wholly"]
    share = len(closed) / len(both)
    yield (
        f"Editorial to both of two readers, of {len(sample)} drawn at random: {len(closed)} of "
        f"{len(both)} proved or the same, {share:.0%} ({'pass' if share >= BAR else 'FAIL'}); "
        f"{len(proved)} of the {len(changed)} that differ as read proved."
    )
    for name, said in sample.items():
        if "E" not in said and outcomes[name] in {"same", "wholly"}:
            yield f"Editorial to neither ({'/'.join(said)}), and {outcomes[name]}: {name}"


def _remarks(
    found: Sequence[Edit], verdicts: Mapping[str, Verdict | None], *, left: bool, pieces: bool
) -> Iterator[str]:
    """Yield what somebody has to read: substantive pairs that are wholly proved, first of all."""
    kinds = adjudicated()
    for edit in found:
        verdict, done = verdicts[edit.name], outcome(verdicts[edit.name])
        if edit.label == "substantive" and done in {"same", "wholly"}:
            yield f"read this one: {edit.name} is called substantive and is {done}"
        if left and edit.name in kinds and done not in {"same", "wholly"}:
            yield f"{kinds[edit.name]}: {edit.name} is {done}"
        if pieces and verdict and edit.name not in kinds and done in {"wholly", "partly"}:
            yield from [f"{edit.name}: {line}" for line in _proved(verdict)]


def _proved(verdict: Verdict) -> Iterator[str]:
    """Yield every piece that is proved, with the words around it."""
    old, new = verdict.comparison.old.text, verdict.comparison.new.text
    for step in verdict.proof.steps:
        for piece in step.pieces if isinstance(step, Pair) else ():
            if piece.name == OPEN:
                continue
            before, after = old.provisions[step.old].text, new.provisions[step.new].text
            head = before[max(0, piece.old_start - 20) : piece.old_start]
            gone = before[piece.old_start : piece.old_end]
            come = after[piece.new_start : piece.new_end]
            yield f"{piece.name} {head}[{gone}|{come}]{before[piece.old_end :][:20]}"


def _shown(edit: Edit) -> Iterator[str]:
    """Yield a pair, its pieces, why they are open, and what of the first proof was refused."""
    yield f"{edit.name}: {edit.label} ({edit.note})"
    yield f"- {edit.old!r}"
    yield f"+ {edit.new!r}"
    verdict = judged(edit)
    yield f"  {outcome(verdict)}"
    if verdict is None:
        return
    texts = verdict.comparison.old.text, verdict.comparison.new.text
    claimed = prove(verdict.comparison, language=edit.language)
    for step in claimed.steps:
        if not isinstance(step, Pair):
            continue
        for piece in step.pieces:
            old = texts[0].provisions[step.old].text[piece.old_start : piece.old_end]
            new = texts[1].provisions[step.new].text[piece.new_start : piece.new_end]
            yield f"  {piece.name or OPEN}: {old!r} > {new!r} {dict(piece.evidence) or ''}"
    for refused in refusals(claimed, Seen(*texts), LEXICON):
        yield f"  refused: {refused.place}: {refused.what}"
    for each in verdict.judgements:
        for one in each.every:
            yield from [f"  {why.code}: {why.sentence}" for why in one.reasons]


if __name__ == "__main__":
    main()
