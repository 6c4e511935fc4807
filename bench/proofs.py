"""What verifying the proof of a long agreement costs, against comparing it, in the same run.

    python -m bench.proofs [--runs N] [--record]

The bar: to verify the proof that 500 edits of an agreement of 300 pages are editorial costs no more
CPU than to compare both texts. Each is a whole process that reads the canonical texts and the proof
from files, as they stand in a record; what a process costs that does no more than read is told too,
and is taken off both. What `paraph compare` does, to compare and to prove, is told beside it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.documents import PAIRS, pair
from bench.measure import measure_in_turn
from bench.results import Table, record

from paraph.text.node import Text
from paraph.text.reading import Reading, Source

NAME = "slips"
EDITS = 500
WORKS = ("read", "compare", "prove", "verify")
_LANGUAGE = "en"
_HEAD = ("work", "CPU s", "more than to read", "wall s", "MB", "of comparing", "kept")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each work, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.proofs", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each (default 5)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    parser.add_argument("--work", nargs=2, metavar=("WORK", "FOLDER"), help="do this, and no more")
    asked = parser.parse_args(arguments)
    if asked.work:
        _done(asked.work[0], Path(asked.work[1]))
        return
    table = Table("What verifying the proof of a long agreement costs", _HEAD)
    with tempfile.TemporaryDirectory() as folder:
        note = _written(Path(folder))
        print(note)
        print(table.opening(), flush=True)
        command = (sys.executable, "-m", "bench.proofs", "--work")
        costs = measure_in_turn([(*command, work, folder) for work in WORKS], asked.runs)
    if any(each.status for each in costs):
        raise AssertionError
    read, compare, *_ = (each.cpu for each in costs)
    for work, cost in zip(WORKS, costs, strict=True):
        more = cost.cpu - read
        share = more / (compare - read)
        kept = "" if work != "verify" else "pass" if share <= 1 else "FAIL"
        row = (f"{cost.cpu:.3f}", f"{more:.3f}", f"{cost.wall:.3f}", f"{cost.peak:.0f}")
        print(table.add(work, *row, f"{share:.0%}", kept), flush=True)
    if asked.record:
        record(f"python -m bench.proofs --runs {asked.runs} --record", table, note)


def _written(folder: Path) -> str:
    """Write both texts and the proof, and return what they are."""
    import paraph  # noqa: PLC0415 - what a work does not need it does not load
    from paraph.proof.judging import judge  # noqa: PLC0415
    from paraph.proof.proof import to_json  # noqa: PLC0415
    from paraph.text.canonical import canonical  # noqa: PLC0415

    documents = pair(NAME)
    slipped, new = (
        paraph.read(path, language=_LANGUAGE) for path in (documents.old, documents.new)
    )
    old = Reading(_with_proved(slipped, new), source=slipped.source)
    verdict = judge(paraph.compare(old, new), language=_LANGUAGE)
    for name, side in (("old", old), ("new", new)):
        (folder / name).write_bytes(canonical(side.text))
    proof = json.dumps(to_json(verdict.proof), separators=(",", ":"), sort_keys=True).encode()
    (folder / "proof").write_bytes(proof)
    proved, opened = _verified(folder)
    return (
        f"- {PAIRS[NAME][0]}, of which the first {EDITS} provisions are kept that are proved: "
        f"{proved} changes proved, {opened} open; a proof of {len(proof) // 1024} KB."
    )


def _with_proved(slipped: Reading, new: Reading) -> Text:
    """Return the new text with the slips of so many provisions in which all is proved."""
    import paraph  # noqa: PLC0415
    from paraph.proof.judging import judge  # noqa: PLC0415
    from paraph.proof.proof import OPEN, Pair  # noqa: PLC0415

    proof = judge(paraph.compare(slipped, new), language=_LANGUAGE).proof
    proved = [
        each
        for each in proof.steps
        if isinstance(each, Pair) and all(piece.name != OPEN for piece in each.pieces)
    ]
    provisions = [*new.text.provisions]
    for each in proved[:EDITS]:
        provisions[each.new] = slipped.text.provisions[each.old]
    return Text(tuple(provisions))


def _done(work: str, folder: Path) -> None:
    if work == "verify":
        _verified(folder)
    else:
        _compared(folder, work)


def _compared(folder: Path, work: str) -> None:
    """Read both texts, compare them, and prove what changed, as far as the work goes."""
    from paraph.text.canonical import parse  # noqa: PLC0415

    sides = [
        Reading(parse((folder / name).read_bytes()), source=Source(file=name, language=_LANGUAGE))
        for name in ("old", "new")
    ]
    if work == "read":
        return
    from paraph import compare  # noqa: PLC0415 - its own cost, as that of the checker is its own

    comparison = compare(*sides)
    if not comparison.changes:
        raise AssertionError
    if work == "prove":
        from paraph import prove  # noqa: PLC0415

        if prove(comparison).word != "editorial":
            raise AssertionError


def _verified(folder: Path) -> tuple[int, int]:
    """Verify the proof as the record's reader does, and return how many are proved and open."""
    from paraph.agreement.judged import judged  # noqa: PLC0415
    from paraph.proof.profile import Profile  # noqa: PLC0415
    from paraph.proof.proof import from_json  # noqa: PLC0415
    from paraph.text.canonical import parse  # noqa: PLC0415

    old, new = (parse((folder / name).read_bytes()) for name in ("old", "new"))
    proof = from_json(json.loads((folder / "proof").read_bytes()))
    found = judged(old, new, proof, Profile.of(_LANGUAGE), proof.tables)
    return sum(found.proved.values()), len(found.open)


if __name__ == "__main__":
    main()
