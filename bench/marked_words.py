"""Few words marked: the words that a comparison marks, against the fewest possible.

    python -m bench.marked_words [--record]

The fewest possible is the word-level distance of Myers (words deleted and words inserted) over the
whole document as one sequence, exact, by rapidfuzz. It knows no paragraphs and shreds sentences, so
it is a floor and no model. Both sides count the same words, those of Paraph's own reading: runs of
letters and digits with their inner apostrophes, and every other sign; white space and displayed
labels are in neither. What a comparison shows as moved counts as deleted and inserted.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.results import PARAPH, Table, record
from bench.treaty import SHARED
from rapidfuzz.distance import Indel

BAR = 1.15
"""At most 15% more than the fewest possible, over pairs in which nothing moved."""

_AGREEMENTS = SHARED / "agreements"
_PAIRS = (
    ("contract-versions/common-paper-csa", "06-ff1c8c4.md", "07-dc91173.md"),
    ("contract-versions/common-paper-csa", "43-68736f3.md", "44-50fa4fd.md"),
    ("contract-versions/common-paper-mutual-nda", "01-335270c.md", "02-7930975.md"),
    ("contract-versions/openagreements-texas-docx", "02-d5a86ddf.docx", "03-8671f249.docx"),
    ("contract-versions/openagreements-texas-docx", "03-8671f249.docx", "04-e8da91cf.docx"),
)
_MOVED = (("bbnj/prepcom/report-2026-3", "2026-04-02/text.txt", "2026-05-04/text.txt"),)
"""Pairs in which text was moved: shown, and not judged."""

_WORD = re.compile(r"\w+(?:['\u2019]\w+)*|[^\w\s]")
_HEAD = ("pair", "words", "marked", "moved", "fewest", "ratio", f"at most {BAR}")


@dataclass(frozen=True, slots=True)
class Marked:
    """How many words a comparison marks, and how many of them by showing a move."""

    words: int
    moved: int


def main(arguments: Sequence[str]) -> None:
    """Print the table, and with `--record` write it down."""
    table = Table("Few words marked", _HEAD)
    print(table.opening(), flush=True)
    for judged, pairs in ((True, _PAIRS), (False, _MOVED)):
        for folder, old, new in pairs:
            cells = _row(_AGREEMENTS / folder / old, _AGREEMENTS / folder / new, judged=judged)
            print(table.add(f"{folder.split('/')[-1]} {old[:10]} {new[:10]}", *cells), flush=True)
    if "--record" in arguments:
        record("python -m bench.marked_words --record", table)


def _row(old: Path, new: Path, *, judged: bool) -> tuple[str, ...]:
    before, after = (list(_words_read(path)) for path in (old, new))
    marked = _marked(_answer("compare", old, new))
    if marked is None:
        return ("", "n/a", "", "", "", "n/a")
    fewest = Indel.distance(before, after)
    ratio = marked.words / fewest if fewest else float(not marked.words)
    verdict = "not judged" if not judged else "pass" if ratio <= BAR else "FAIL"
    numbers = (len(before), marked.words, marked.moved, fewest)
    return (*(f"{number:,}" for number in numbers), f"{ratio:.2f}", verdict)


def _answer(*arguments: str | Path) -> dict[str, list[dict[str, object]]] | None:
    command = (PARAPH, *arguments, "--json")
    answer = subprocess.run(command, check=False, capture_output=True)
    return json.loads(answer.stdout) if answer.stdout.startswith(b"{") else None


def _words_read(path: Path) -> Iterator[str]:
    reading = _answer("read", path)
    provisions = reading["provisions"][::-1] if reading else []
    while provisions:
        provision = provisions.pop()
        yield from _WORD.findall(str(provision["text"]))
        children = provision["children"]
        if isinstance(children, list):
            provisions.extend(reversed(children))


def _marked(comparison: dict[str, list[dict[str, object]]] | None) -> Marked | None:
    """Count the words of what was deleted and inserted, and of what gave way in the altered."""
    if comparison is None:
        return None
    words = moved = 0
    for change in comparison["changes"]:
        if change["kind"] in {"inserted", "deleted", "moved"}:
            count = _count(change["old"]) + _count(change["new"])
            moved += count if change["kind"] == "moved" else 0
            words += count
        elif isinstance(edits := change["edits"], list):
            words += sum(
                _gave_way(edit["old"]["text"], edit["new"]["text"])
                for edit in edits
                if edit["about"] != "emphasis"  # those words are told already, or are the same
            )
    return Marked(words, moved)


def _gave_way(old: str, new: str) -> int:
    return _count(old) + _count(new) if old != new else 0


def _count(text: object) -> int:
    return len(_WORD.findall(text)) if isinstance(text, str) else 0


if __name__ == "__main__":
    main(sys.argv[1:])
