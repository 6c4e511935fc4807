"""What the proofs of a log cost: made and verified, at a million entries.

    python -m bench.tree [--entries N] [--runs N] [--record]

The bar: an inclusion or a consistency proof, made or verified, takes under 50 microseconds. The
floor is as many hashes of 65 bytes as a proof has: nobody verifies one with fewer. Places and sizes
are spread over the whole log, the same in each run; the memory is that of the hashes kept.
"""

import argparse
import tracemalloc
from collections.abc import Callable, Sequence
from hashlib import sha256
from statistics import median
from time import process_time_ns

from bench.results import Table, record

from paraph.record.tree import Tree, verify_consistency, verify_inclusion

MOST = 50
"""Microseconds of one proof."""
PLACES = 2000
_STEP = 982_451_653  # a prime, so that places of any log are spread
_HEAD = ("at a million entries", "microseconds", "hashes", "floor", "times the floor", "kept")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each kind of proof, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.tree", description=__doc__)
    parser.add_argument("--entries", type=int, default=1_000_000, help="(default a million)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each row (default 5)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    tree, note = _grown(asked.entries)
    table = Table("What the proofs of a log cost", _HEAD)
    print(note)
    print(table.opening(), flush=True)
    for name, act, hashes in _rows(tree, asked.entries):
        cost = min(_each(act) for _ in range(asked.runs))
        floor = min(_each(lambda _: sha256(_PAIR).digest()) for _ in range(asked.runs)) * hashes
        kept = "pass" if cost < MOST else "FAIL"
        row = (f"{cost:.1f}", f"{hashes:.0f}", f"{floor:.1f}", f"{cost / floor:.1f}", kept)
        print(table.add(name, *row), flush=True)
    if asked.record:
        record(f"python -m bench.tree --runs {asked.runs} --record", table, f"- {note}")


_PAIR = bytes(65)


def _grown(entries: int) -> tuple[Tree, str]:
    """Return a log of so many entries, and what it took to keep and to grow."""
    tracemalloc.start()
    before, tree = tracemalloc.get_traced_memory()[0], Tree()
    for number in range(entries):
        tree.append(b"%d" % number)
    held = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    again, began = Tree(), process_time_ns()
    for number in range(PLACES * 10):
        again.append(b"%d" % number)
    each = (process_time_ns() - began) / PLACES / 10 / 1000
    return tree, f"{held / 2**20:.1f} MB for {entries} entries; an append {each:.1f} microseconds."


def _rows(tree: Tree, entries: int) -> list[tuple[str, Callable[[int], object], float]]:
    places = [number * _STEP % entries for number in range(PLACES)]
    olds = [place + 1 for place in places]
    ragged = [entries - 1 - number * _STEP % (entries // 2) for number in range(PLACES)]
    included = [tree.inclusion(place, entries) for place in places]
    grown = [tree.consistency(old, entries) for old in olds]
    leaves, roots, root = [*map(tree.leaf, places)], [*map(tree.root, olds)], tree.root()

    def verify_one(at: int) -> None:
        assert not verify_inclusion(leaves[at], places[at], entries, included[at], root)

    def verify_growth(at: int) -> None:
        assert not verify_consistency(olds[at], entries, grown[at], roots[at], root)

    of_one, of_growth = (median(map(len, proofs)) for proofs in (included, grown))
    return [
        ("inclusion, made", lambda at: tree.inclusion(places[at], entries), of_one),
        (
            "made for an older head",
            lambda at: tree.inclusion(places[at] % ragged[at], ragged[at]),
            of_one,
        ),
        ("inclusion, verified", verify_one, of_one),
        ("consistency, made", lambda at: tree.consistency(olds[at], entries), of_growth),
        ("consistency, verified", verify_growth, of_growth),
    ]


def _each(act: Callable[[int], object]) -> float:
    """Return the microseconds of CPU that one of `PLACES` calls takes."""
    began = process_time_ns()
    for at in range(PLACES):
        act(at)
    return (process_time_ns() - began) / PLACES / 1000


if __name__ == "__main__":
    main()
