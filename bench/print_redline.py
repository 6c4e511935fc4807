"""What a redline on paper costs, printed and read back, beside the same one as a page.

    python -m bench.print_redline [--only NAME,NAME] [--runs N] [--record]

Figures are of whole processes, start included, medians of several runs. Nobody else prints a
redline that is tagged and read back, so it stands beside our own page, which is read back too. The
bar, on the pair of 331 pages: ten times the CPU of the page, and under 700 MB.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from bench.documents import PAIRS, pair
from bench.measure import measure_in_turn
from bench.results import PARAPH, Table, record

_TIMES = 10
_PEAK = 700
_NAMES = ("short", "clean")
_DIFFERS = 1
_HEAD = (
    "pair",
    "with .html: CPU s",
    "MB",
    "with .pdf: CPU s",
    "MB",
    ".pdf / .html",
    "pages",
    "file, KB",
    "kept",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each pair, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.print_redline", description=__doc__)
    parser.add_argument("--only", default=",".join(_NAMES), metavar="NAME,...", help="pairs")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default 3)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What a redline on paper costs", _HEAD)
    print(table.opening(), flush=True)
    for name in asked.only.split(","):
        print(table.add(name, *_row(name, asked.runs)), flush=True)
    if asked.record:
        notes = [f"- `{name}`: {PAIRS[name][0]}." for name in asked.only.split(",")]
        command = f"python -m bench.print_redline --only {asked.only} --runs {asked.runs} --record"
        record(command, table, f"- Medians of {asked.runs} runs.", *notes)


def _row(name: str, runs: int) -> list[str]:
    documents = pair(name)
    with tempfile.TemporaryDirectory() as folder:
        targets = [Path(folder, f"redline.{suffix}") for suffix in ("html", "pdf")]
        command = (PARAPH, "compare", documents.old, documents.new, "--quiet", "--no-proofs")
        page, paper = measure_in_turn([(*command, "--redline", each) for each in targets], runs)
        if (page.status, paper.status) != (_DIFFERS, _DIFFERS):
            raise RuntimeError(f"{name}: ended with {page.status} and {paper.status}")
        document = pypdfium2.PdfDocument(targets[1])
        pages = len(document)
        document.close()
        size = targets[1].stat().st_size // 1000
    ratio = paper.cpu / page.cpu
    kept = (ratio <= _TIMES or name != "clean") and paper.peak <= _PEAK
    return [
        f"{page.cpu:.3f}",
        f"{page.peak:.0f}",
        f"{paper.cpu:.3f}",
        f"{paper.peak:.0f}",
        f"{ratio:.1f}",
        f"{pages:,}",
        f"{size:,}",
        "pass" if kept else "FAIL",
    ]


if __name__ == "__main__":
    main()
