"""Few words marked: the words that a comparison marks, against the fewest possible.

    python -m bench.marked_words [--redlines] [--record]

The fewest possible is the word-level distance of Myers (words deleted and words inserted) over the
whole document as one sequence, exact, by rapidfuzz. It knows no paragraphs and shreds sentences, so
it is a floor and no model. Both sides count the same words, those of Paraph's own reading: runs of
letters and digits with their inner apostrophes, and every other sign; white space and displayed
labels are in neither. What a comparison shows as moved counts as deleted and inserted.

With `--redlines` the words that a redline in Word marks (`w:ins`, `w:del`, `w:moveFrom` and
`w:moveTo`) are counted against those that its comparison marks, of invented pairs and of couples by
others. It marks more where a field cannot be marked in part, or a note changes its part (among the
`word-pairs` footnotes stand against endnotes), and fewer where the words are those of a diagram.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from bench.results import PARAPH, Table, record
from bench.treaty import SHARED
from lxml import etree
from rapidfuzz.distance import Indel
from tests.redlines.couples import couples
from tests.redlines.pairs import generated

import paraph
from paraph.comparison.change import Altered, Deleted, Inserted, MovedFrom, MovedTo
from paraph.comparison.comparison import Comparison
from paraph.errors import ParaphError
from paraph.text.node import OBJECT
from paraph.views.word_redline import word_redline

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

_CLOSE = 0.10
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MARKS = frozenset(f"{_W}{each}" for each in ("ins", "del", "moveFrom", "moveTo"))
_WORD = re.compile(r"\w+(?:['\u2019]\w+)*|[^\w\s]")
_HEAD = ("pair", "words", "marked", "moved", "fewest", "ratio", f"at most {BAR}")


@dataclass(frozen=True, slots=True)
class Marked:
    """How many words a comparison marks, and how many of them by showing a move."""

    words: int
    moved: int


def main(arguments: Sequence[str]) -> None:
    """Print the table, and with `--record` write it down."""
    if "--redlines" in arguments:
        _redlines(record_it="--record" in arguments)
        return
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


def _redlines(*, record_it: bool) -> None:
    """Print of how many redlines the marks are within 10 % of those of the comparison."""
    head = ("redlines of", "redlines", "within 10%", "words marked by comparisons", "by redlines")
    table = Table("Words that redlines in Word mark", head)
    print(table.opening(), flush=True)
    others: dict[str, list[tuple[bytes, bytes]]] = {}
    for old, new in couples():
        others.setdefault(old.parent.name, []).append((old.read_bytes(), new.read_bytes()))
    invented = [(each.old, each.new) for each in [*generated(300)][::3]]
    for name, pairs in {"invented pairs, every third": invented, **others}.items():
        print(table.add(name, *_within(name, pairs)), flush=True)
    if record_it:
        record("python -m bench.marked_words --redlines --record", table)


def _within(name: str, pairs: Sequence[tuple[bytes, bytes]]) -> tuple[str, ...]:
    counts = []
    for number, couple in enumerate(pairs):
        old, new = (paraph.read(each, file="a.docx", view="accepted") for each in couple)
        comparison = paraph.compare(old, new)
        try:
            made = word_redline(comparison)
        except ParaphError as error:
            print(f"{name} {number}: {error}", file=sys.stderr)
            continue
        counts.append((_marked_by(comparison), _marked_in(made)))
        if not _close(*counts[-1]):
            print(f"{name} {number}: {counts[-1]}", file=sys.stderr)
    close = sum(_close(*each) for each in counts)
    sums = (sum(each) for each in zip(*counts, strict=True))
    return (str(len(counts)), str(close), *(f"{each:,}" for each in sums))


def _marked_by(comparison: Comparison) -> int:
    """Count the words of all rows, those of tables and notes that go with others too."""
    old, new = (
        [one.text for one in side.text.provisions] for side in (comparison.old, comparison.new)
    )
    count = 0
    for row in comparison.rows:
        match row:
            case Inserted(index, _):
                count += _count(new[index].replace(OBJECT, " "))
            case Deleted(index, _) | MovedFrom(index, _):
                count += _count(old[index].replace(OBJECT, " "))
            case MovedTo(_, index):
                count += _count(new[index].replace(OBJECT, " "))
            case Altered(before, after, edits):
                one, other = (
                    "\n".join(each[at] for at in span)
                    for each, span in ((old, before), (new, after))
                )
                count += sum(
                    _gave_way(
                        one[edit.old_start : edit.old_end].replace(OBJECT, " "),
                        other[edit.new_start : edit.new_end].replace(OBJECT, " "),
                    )
                    for edit in edits
                    if edit.about != "emphasis"
                )
            case _:
                pass
    return count


def _close(one: int, other: int) -> bool:
    return abs(one - other) <= max(one, other) * _CLOSE


def _marked_in(source: bytes) -> int:
    """Count the words that stand in the marks of a Word document, of its notes and its margins."""
    count = 0
    with ZipFile(BytesIO(source)) as package:
        for part in package.namelist():
            if not re.fullmatch(
                r"word/(document|footnotes|endnotes|header\d*|footer\d*)\.xml", part
            ):
                continue
            for paragraph in etree.fromstring(package.read(part)).iter(f"{_W}p"):
                pieces: dict[str, str] = {}
                for text in paragraph.iter(f"{_W}t", f"{_W}delText"):
                    around = [one.tag for one in text.iterancestors()]
                    own = next(text.iterancestors(f"{_W}p")) is paragraph
                    if not own or f"{_MC}Fallback" in around:
                        continue
                    kind = next((one for one in around if one in _MARKS), "")
                    if kind:
                        pieces[kind] = pieces.get(kind, "") + (text.text or "")
                    for each in _MARKS - {kind} if kind else _MARKS:
                        if pieces.get(each):
                            pieces[each] += "\n"  # a gap: what follows is another word
                count += sum(_count(each) for each in pieces.values())
    return count


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
