"""What others take for editorial, on the same pairs: recognised, and let through.

    python -m bench.peers [--rounds N] [--record]

The pairs: the mutations of invented and real sentences (tests/mutations), whose kinds say what
they are. A peer that says "no change of meaning" of an editorial pair has recognised it; of a
meaningful one, it has let it through. Rows in each table are the peers, Paraph first.
"""

import argparse
import json
import subprocess
import tempfile
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from bench.documents import CACHE
from bench.results import Table, record
from rapidfuzz.fuzz import ratio
from tests.conftest import SHARED_DATA
from tests.mutations.cases import KINDS, Case, cases
from tests.mutations.invented import INVENTED
from tests.mutations.sources import documents, sentences

import paraph
from paraph.proof.judging import judge

PACKAGE = "compare-cli@0.4.2"
"""MIT, from the npm registry, with its own dependencies; it never enters the project."""
ALIKE = 97.0
"""Per cent of similarity from which a threshold takes two wordings for the same."""
_HEAD = ("peer", "editorial", "recognised", "meaningful", "let through")
_SHORTLY = 60  # seconds for one pair

Peer: TypeAlias = Callable[[Case], bool]
"""Whether it takes the change for one of form alone."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each peer, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.peers", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=2, help="pairs drawn of each kind (default 2)"
    )
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    read = sentences(documents(SHARED_DATA)) if SHARED_DATA.is_dir() else INVENTED
    drawn = list(cases(31, asked.rounds * len(KINDS), read))
    table = Table("Recognised and let through, beside peers", _HEAD)
    print(table.opening(), flush=True)
    peers = {
        "Paraph": _paraph,
        f"similarity of {ALIKE:.0f}% or more": _similar,
        "NFKC, case folded, punctuation dropped": _normalised,
    }
    command = installed()
    if command:
        peers[PACKAGE] = lambda case: _compare_cli(command, case)
    else:
        print(f"{PACKAGE} could not be installed: no npm, or no registry", flush=True)
    for name, peer in peers.items():
        print(table.add(name, *_row(drawn, peer)), flush=True)
    if asked.record:
        note = (
            f"- {len(drawn)} pairs of {len(KINDS)} kinds, drawn from real and invented sentences."
        )
        record(f"python -m bench.peers --rounds {asked.rounds} --record", table, note)


def _row(drawn: Sequence[Case], peer: Peer) -> list[str]:
    said = [(case.meaningful, peer(case)) for case in drawn]
    cells = []
    for meaningful in (False, True):
        of = [same for which, same in said if which == meaningful]
        cells += [str(len(of)), f"{sum(of)} ({sum(of) / max(len(of), 1):.0%})"]
    return cells


# ---------------------------------------------------------------- peers


def _paraph(case: Case) -> bool:
    old, new = (
        paraph.read(text.encode(), file=f"text{case.suffix}", language=case.language)
        for text in (case.old, case.new)
    )
    return judge(paraph.compare(old, new), language=case.language).word in {"editorial", "same"}


def _similar(case: Case) -> bool:
    return ratio(case.old, case.new) >= ALIKE


def _normalised(case: Case) -> bool:
    return _plain(case.old) == _plain(case.new)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = [one if one.isalnum() else " " for one in folded if one.isalnum() or one.isspace()]
    return " ".join("".join(kept).split())


def _compare_cli(command: Path, case: Case) -> bool:
    """Whether it ends with 0 (no drift), 3 (cosmetic or typographic) or 4 (moved alone)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in (("old", case.old), ("new", case.new)):
            path = Path(folder) / f"{name}.md"
            path.write_text(f"## 1. Terms\n\n{text}\n", encoding="utf-8")
            paths.append(str(path))
        asked = ("node", str(command), *paths, "--check")
        status = subprocess.run(asked, check=False, timeout=_SHORTLY, capture_output=True)
    if status.returncode == 1:
        raise RuntimeError(f"compare-cli could not read a pair: {case.kind}")
    return status.returncode in {0, 3, 4}


def installed() -> Path | None:
    """Return compare-cli's program in the cache, installed there the first time, or None."""
    folder = CACHE / "compare-cli"
    package = folder / "node_modules" / "compare-cli"
    if not package.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        asked = ("npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), PACKAGE)
        try:
            subprocess.run(asked, check=True, capture_output=True, timeout=600)
        except (OSError, subprocess.SubprocessError):
            return None
    named = json.loads((package / "package.json").read_text("utf-8"))["bin"]
    return package / (named if isinstance(named, str) else named["compare"])


if __name__ == "__main__":
    main()
