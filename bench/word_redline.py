"""What a redline in Word costs, made and read back in both views, beside the peer that writes one.

    python -m bench.word_redline [--only NAME,NAME] [--runs N] [--record]

Figures are of whole processes, start included, medians of several runs. The peer writes its redline
and does not read it back. The bar: a tenth of its CPU on the pairs of 331 pages, and under 150 MB.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.documents import PAIRS, pair
from bench.measure import measure_in_turn
from bench.peer_docxodus import REQUIREMENTS, peer
from bench.results import PARAPH, Table, record

_FEWER = 10
_PEAK = 150
_NAMES = ("clean", "word")
_DIFFERS = 1
_HEAD = (
    "pair",
    "compare: CPU s",
    "with redline: CPU s",
    "MB",
    "peer: CPU s",
    "MB",
    "peer / ours",
    "kept",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each pair, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.word_redline", description=__doc__)
    parser.add_argument("--only", default=",".join(_NAMES), metavar="NAME,...", help="pairs")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default 3)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What a redline in Word costs", _HEAD)
    print(table.opening(), flush=True)
    for name in asked.only.split(","):
        print(table.add(name, *_row(name, asked.runs)), flush=True)
    if asked.record:
        versions = " ".join(REQUIREMENTS.read_text("utf-8").split())
        notes = [f"- `{name}`: {PAIRS[name][0]}." for name in asked.only.split(",")]
        command = f"python -m bench.word_redline --only {asked.only} --runs {asked.runs} --record"
        record(command, table, f"- Medians of {asked.runs} runs. The peer is {versions}.", *notes)


def _row(name: str, runs: int) -> list[str]:
    documents = pair(name)
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "ours.docx"), Path(folder, "theirs.docx")
        command = (PARAPH, "compare", documents.old, documents.new, "--quiet", "--no-proofs")
        bare, redline, other = measure_in_turn(
            (
                command,
                (*command, "--redline", ours),
                peer(documents.old, documents.new, theirs),
            ),
            runs,
        )
    if redline.status != _DIFFERS:
        raise RuntimeError(f"{name}: ended with {redline.status}")
    ratio = other.cpu / redline.cpu
    kept = ratio >= _FEWER and redline.peak <= _PEAK
    return [
        f"{bare.cpu:.3f}",
        f"{redline.cpu:.3f}",
        f"{redline.peak:.0f}",
        f"{other.cpu:.3f}",
        f"{other.peak:.0f}",
        f"{ratio:.1f}",
        "pass" if kept else "FAIL",
    ]


if __name__ == "__main__":
    main()
