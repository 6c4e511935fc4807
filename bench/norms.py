"""Norms of real treaties and contracts against labels made by hand: precision and recall.

    python -m bench.norms [--labels FILE] [--show] [--look N]
    python -m bench.norms --units FILE [--language XX]

`norms.tsv` beside this file holds the labels, by the brief in docs/reference/norms.md; README.md
describes its form. Texts lie in `../shared/data`, where they are at hand; they are never copied.
`--units` prints the sentences and items of a text, for a person to label.
"""

import argparse
import csv
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from bench.force import text_of as trade_text
from bench.treaty import SHARED

import paraph
from paraph.norms.extract import read_norms
from paraph.norms.grammar import grammar
from paraph.norms.norm import KINDS, Deadline, Norm
from paraph.norms.units import units
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

ROOT = Path(__file__).resolve().parent.parent
_LABELS = Path(__file__).with_name("norms.tsv")
_NONE = "none"
_DIGEST = re.compile(r"[0-9a-f]{16}")
_ARTICLE = re.compile(r"^(?:the|an?|le|la|les|l['’]|el|los|las)\s+", re.IGNORECASE)
_LANGUAGES = {"fr": "fr", "es": "es", "ru": "ru"}


class Label(NamedTuple):
    """One unit as a person labelled it."""

    file: str
    address: str
    start: int
    end: int
    digest: str
    kind: str
    bearer: str
    bearer_words: str
    deadline: str
    anchor: str
    offset: str


class Read(NamedTuple):
    """A text of the labels, its outline and what is proposed of it."""

    text: Text
    tree: Outline
    norms: tuple[Norm, ...]


def labels(path: Path = _LABELS) -> tuple[Label, ...]:
    """Return all labels of a file."""
    found: list[Label] = []
    with path.open(encoding="utf-8", newline="") as rows:
        for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row or row[0].startswith("#") or row[0] == "file":
                continue
            file, address, start, end, *rest = row + [""] * (11 - len(row))
            found.append(Label(file, address, int(start), int(end), *rest))
    return tuple(found)


def text_of(path: Path) -> Text:
    """Return the text of a file of the labels, as README.md says it is read."""
    if path.suffix == ".json":
        return paraph.read(convention(path), file="convention.txt").text
    if path.suffix == ".xml" and path.name.startswith("pta_"):
        return trade_text(path.read_bytes())
    return paraph.read(path).text


def convention(path: Path) -> bytes:
    """Return a convention of `open-treaties` as plain text."""
    held = json.loads(path.read_bytes())
    blocks = [held["treaty_en"], held["preamble_en"]]
    for number, article in enumerate(held["articles"], start=1):
        blocks += [f"Article {number}", article["title_en"]]
        blocks += (article["content_en"] or "").split("\n")
    return "\n\n".join(filter(None, blocks)).encode()


def place_of(file: str) -> Path:
    """Return where a file of the labels lies."""
    own = ROOT / file
    return own if own.is_file() else SHARED / file


def language_of(file: str) -> str:
    """Return the language of a file of the labels, by its name."""
    found = re.search(r"[-.](fr|es|ru)(?=[-./])", file)
    return found.group(1) if found else "en"


def digest_of(words: str) -> str:
    """Return the first half of a digest, by which words are named and not copied."""
    return sha256(words.encode()).hexdigest()[:16]


def bare(words: str) -> str:
    """Return words as the labels compare them: small letters, no article."""
    return _ARTICLE.sub("", " ".join(words.lower().split()).strip(" ,.;"))


def _says(label: str, words: str) -> bool:
    if _DIGEST.fullmatch(label):
        return label == digest_of(bare(words))
    return bare(label) == bare(words)


def _value(deadline: Deadline | None) -> str:
    if deadline is None:
        return ""
    if deadline.recurrence:
        return f"every {deadline.recurrence}"
    return str(deadline.day or deadline.offset or "")


class Score:
    """Counts of what is right."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []

    def share(self, over: str, under: str) -> str:
        """Return a share in percent with its counts."""
        whole = self.counts[under]
        return (
            f"{100 * self.counts[over] / whole:5.1f}% ({self.counts[over]}/{whole})"
            if whole
            else "-"
        )


def score(found: tuple[Label, ...]) -> Score:
    """Hold what is proposed of the labelled units against the labels."""
    told = Score()
    by_file: dict[str, list[Label]] = defaultdict(list)
    for label in found:
        by_file[label.file].append(label)
    for file, held in by_file.items():
        path = place_of(file)
        if not path.is_file():
            told.counts["files not at hand"] += 1
            continue
        text = text_of(path)
        tree = outline(text, language_of(file))
        read = Read(text, tree, read_norms(text, language_of(file), tree).norms)
        _score_file(told, read, held)
    return told


def _score_file(told: Score, read: Read, held: list[Label]) -> None:
    rows: dict[str, list[Norm]] = defaultdict(list)
    for norm in read.norms:
        rows[norm.place.address].append(norm)
    here: dict[str, list[Label]] = defaultdict(list)
    for label in held:
        here[label.address].append(label)
    for address, those in here.items():
        _score_address(told, read, those, rows[address])


def _score_address(told: Score, read: Read, those: list[Label], rows: list[Norm]) -> None:
    free = list(rows)
    for label in those:
        wording = _wording(read, label)
        if digest_of(wording) != label.digest:
            told.counts["labels that fit no text"] += 1
            told.wrong.append(f"STALE {label.file} {label.address}")
    for label in sorted(those, key=lambda each: each.end - each.start):
        meets = [each for each in free if _overlap(label, each)]
        if label.kind == _NONE:
            continue
        told.counts["labelled"] += 1
        told.counts[f"labelled {label.kind}"] += 1
        best = max(
            meets, key=lambda each: (_likeness(label, each), each.kind == label.kind), default=None
        )
        if best is None:
            told.wrong.append(
                f"MISSED {label.kind}: {label.file} {label.address}: {_wording(read, label)[:150]}"
            )
            continue
        free.remove(best)
        told.counts["proposed"] += 1
        told.counts[f"proposed {best.kind}"] += 1
        if best.kind != label.kind:
            told.wrong.append(
                f"KIND {label.kind}, told {best.kind}: {label.address}: {best.words[:150]}"
            )
            continue
        told.counts["right"] += 1
        told.counts[f"right {label.kind}"] += 1
        _score_bearer(told, label, best)
        _score_deadline(told, label, best)
    for each in free:
        if any(_overlap(label, each) for label in those):
            told.counts["proposed"] += 1
            told.counts[f"proposed {each.kind}"] += 1
            told.wrong.append(f"EXTRA {each.kind}: {each.place.address}: {each.words[:150]}")


def _score_bearer(told: Score, label: Label, norm: Norm) -> None:
    told.counts["bearers"] += 1
    if norm.bearer.kind == label.bearer:
        told.counts["bearers right"] += 1
        told.counts["bearer words right"] += _says(label.bearer_words, norm.bearer.words)
        if not _says(label.bearer_words, norm.bearer.words):
            told.wrong.append(
                f"BEARER WORDS: {norm.place.address}: {norm.bearer.words!r}: {norm.words[:100]}"
            )
    else:
        told.wrong.append(
            f"BEARER {label.bearer}, told {norm.bearer}: {norm.place.address}: {norm.words[:120]}"
        )


def _score_deadline(told: Score, label: Label, norm: Norm) -> None:
    due = norm.deadline
    if due is not None and _value(due):
        told.counts["values"] += 1
        anchored = (label.anchor in {"", "-"} and not due.anchor) or _says(label.anchor, due.anchor)
        right = label.offset == _value(due) and anchored
        told.counts["values right"] += right
        if not right:
            told.wrong.append(
                f"DEADLINE {label.offset!r}, told {_value(due)} {due.anchor!r}: {norm.words[:150]}"
            )
    if label.offset:
        told.counts["values labelled"] += 1
        told.counts["values found"] += due is not None and label.offset == _value(due)


def _wording(read: Read, label: Label) -> str:
    for index in range(len(read.text.provisions)):
        if str(read.tree.address(index)) == label.address:
            return read.text.provisions[index].text[label.start : label.end]
    return ""


def _overlap(label: Label, norm: Norm) -> bool:
    shared = min(label.end, norm.place.end) - max(label.start, norm.place.start)
    return 2 * shared > min(label.end - label.start, norm.place.end - norm.place.start)


def _likeness(label: Label, norm: Norm) -> float:
    """Return the share of what two spans cover together that both cover."""
    shared = min(label.end, norm.place.end) - max(label.start, norm.place.start)
    whole = max(label.end, norm.place.end) - min(label.start, norm.place.start)
    return round(shared / whole, 1)


def unit_rows(path: Path, language: str) -> Iterator[tuple[str, int, int, str, str]]:
    """Yield the units of a text: address, span, whether it leads in or is an item, words."""
    text = text_of(path)
    tree = outline(text, language)
    for unit in units(text, tree, grammar(language), []):
        role = "lead-in" if unit.leads else "item" if unit.lead else ""
        yield unit.place.address, unit.place.start, unit.place.end, role, unit.words


def main() -> None:
    """Measure, or print units."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=Path, default=_LABELS)
    parser.add_argument("--show", action="store_true", help="what is wrong, line by line")
    parser.add_argument("--units", metavar="FILE", help="print the units of a text")
    parser.add_argument("--language", default="")
    given = parser.parse_args()
    if given.units:
        language = given.language or language_of(given.units)
        for row in unit_rows(place_of(given.units), language):
            print(*row, sep="\t")
        return
    started = time.process_time()
    told = score(labels(given.labels))
    if given.show:
        print("\n".join(told.wrong))
    print(f"{told.counts['labelled']} norms labelled")
    print(f"{'kind':14} {'precision':22} recall")
    for kind in ("", *KINDS):
        tail = f" {kind}" if kind else ""
        print(
            f"{kind or 'all':14} {told.share(f'right{tail}', f'proposed{tail}'):22} "
            f"{told.share(f'right{tail}', f'labelled{tail}')}"
        )
    print(f"bearers: {told.share('bearers right', 'bearers')}")
    print(f"bearers' words: {told.share('bearer words right', 'bearers right')}")
    print(f"deadlines, value and anchor: {told.share('values right', 'values')}")
    print(
        f"deadlines with a value that were found: {told.share('values found', 'values labelled')}"
    )
    for name in ("files not at hand", "labels that fit no text"):
        if told.counts[name]:
            print(f"{name}: {told.counts[name]}")
    print(f"{time.process_time() - started:.1f} CPU s")


if __name__ == "__main__":
    main()
