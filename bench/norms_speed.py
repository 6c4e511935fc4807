"""What reading the norms of a long treaty costs: one process, its start and the file included.

    python -m bench.norms_speed [--runs N] [--record]

The bar: 300 pages under 3 CPU s. `clean` is the Word document of `bench.compare`; the others are
the marine treaty in each language, its text repeated until it has 300 pages of 475 words.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.documents import PAIRS, pair
from bench.measure import measure
from bench.results import PARAPH, Table, record
from bench.treaty import SHARED

PAGES, WORDS, MOST = 300, 475, 3.0
_HEAD = ("text", "language", "CPU s", "MB", "under 3 CPU s")
_MARINE = {"en": "", "ru": "-ru", "fr": "-fr", "es": "-es"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each text, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.norms_speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default 3)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What reading norms costs", _HEAD)
    print(table.opening(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, language, path in _texts(Path(folder)):
            command = (PARAPH, "norms", "list", path, "--language", language, "--json")
            cost = measure(command, asked.runs)
            kept = "pass" if cost.cpu < MOST and cost.status in {0, 2} else "FAIL"
            print(
                table.add(name, language, f"{cost.cpu:.2f}", f"{cost.peak:.0f}", kept), flush=True
            )
    if asked.record:
        note = f"- `clean`: {PAIRS['clean'][0]}. Medians of {asked.runs} runs."
        record(f"python -m bench.norms_speed --runs {asked.runs} --record", table, note)


def _texts(folder: Path) -> Iterator[tuple[str, str, Path]]:
    yield "clean", "en", pair("clean").old
    for language, suffix in _MARINE.items():
        source = SHARED / "agreements" / "bbnj" / f"bbnj-agreement-2023{suffix}"
        text = (source / "2023-06-19" / "text.txt").read_text(encoding="utf-8")
        times = -(-PAGES * WORDS // len(text.split()))
        paragraphs, held = [], 0
        for each in text.split("\n") * times:
            if held < PAGES * WORDS:
                paragraphs.append(each)
                held += len(each.split())
        path = folder / f"marine-{language}.txt"
        path.write_text("\n".join(paragraphs), encoding="utf-8")
        yield "marine treaty, repeated", language, path


if __name__ == "__main__":
    main()
