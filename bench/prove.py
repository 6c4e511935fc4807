"""What proving costs: the same comparison without proofs and with them, in the same run.

    python -m bench.prove [--runs N] [--record]

The bar: proving, checking and giving reasons add at most half of the comparison's CPU, and 60 MB.
"""

import argparse
from collections.abc import Sequence

from bench.documents import PAIRS, pair
from bench.measure import measure_in_turn
from bench.results import PARAPH, Table, record

MOST, ROOM = 0.5, 60
PROVED = ("clean", "many", "word", "many-word")
_HEAD = ("pair", "without: CPU s", "MB", "with proofs: CPU s", "MB", "more CPU", "more MB", "kept")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each pair, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.prove", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each command (default 5)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What proving costs", _HEAD)
    print(table.opening(), flush=True)
    for name in PROVED:
        print(table.add(name, *_row(name, asked.runs)), flush=True)
    if asked.record:
        notes = [f"- `{name}`: {PAIRS[name][0]}." for name in PROVED]
        record(f"python -m bench.prove --runs {asked.runs} --record", table, *notes)


def _row(name: str, runs: int) -> list[str]:
    documents = pair(name)
    command = (PARAPH, "compare", documents.old, documents.new, "--json")
    without, with_proofs = measure_in_turn(((*command, "--no-proofs"), command), runs)
    more, room = with_proofs.cpu / without.cpu - 1, with_proofs.peak - without.peak
    kept = more <= MOST and room <= ROOM
    return [
        f"{without.cpu:.3f}",
        f"{without.peak:.0f}",
        f"{with_proofs.cpu:.3f}",
        f"{with_proofs.peak:.0f}",
        f"{more:.0%}",
        f"{room:.0f}",
        "pass" if kept else "FAIL",
    ]


if __name__ == "__main__":
    main()
