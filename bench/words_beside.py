"""Deadlines and quotations beside peers, on the same labelled texts.

    python -m bench.words_beside [--labels FILE]... [--articles FOLDER]... [--record]

Deadlines: amagi-contract-deadlines 0.1.2 on the texts of `norms_labels*.tsv`, written as plain
text. A label is found where a program says any deadline over its unit, right where one has its
value (period or day) and wrong for each other value said there. Quotations: textacy 0.13.0 on the
articles of `tests/articles*`. A direct piece is found where a quotation lies over most of its
words; a quotation over no labelled statement is wrong. Each program reads all texts of a set in one
process, start included. README.md says what the peers are.
"""

import argparse
import json
import re
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from bench.measure import Cost, measure
from bench.norm_texts import FOLDER as TEXTS
from bench.norm_texts import load
from bench.norms_unseen import LABELS, Label, unit_norms, value_of
from bench.norms_unseen import labels as norm_labels
from bench.peer_words import peer
from bench.results import Table, record, shown
from bench.statements import ARTICLES, Named, named, same_speaker

from paraph.cli.statements import Published, told_of
from paraph.language.detect import detect
from paraph.norms.extract import read_norms
from paraph.text.node import Text
from paraph.wiring import read

_HEAD = ("what", "program", "labelled", "found", "right", "wrong", "speaker right", "CPU s", "MB")
_PERIOD = re.compile(r"(\d+)\)?\s+(business )?(hour|day|week|month|year)s?")
_QUOTED_ANCHOR = re.compile(r"^\W*[^:]*: (?P<period>.+?) before '(?P<anchor>.*)'$", re.DOTALL)
_SPAN = re.compile(r"(\d+):(\d+)-(\d+)")
_ANCHOR = 30  # characters of an anchor by which the place of a notice is found


class Said(NamedTuple):
    """A quotation: where it stands in an article, and who is told to have said it."""

    provision: int
    start: int
    end: int
    speaker: Named


class Row(NamedTuple):
    """What a program found of a set."""

    labelled: int
    found: int
    right: int
    wrong: int
    speaker: str = "-"


_Told: TypeAlias = tuple[str, str, Row, Cost]


# ---------------------------------------------------------------- deadlines


def deadline_rows(path: Path) -> Iterator[_Told]:
    """Yield what each program finds of the deadlines of a set of labels, and its cost."""
    held = [each for each in norm_labels(path) if (TEXTS / each.file).is_file()]
    files = sorted({each.file for each in held})
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder)
        names = {file: f"{number:02}-{Path(file).stem}" for number, file in enumerate(files)}
        for file, name in names.items():
            wordings = [each.text for each in load(file).provisions]
            (written / f"{name}.txt").write_text("\n\n".join(wordings), encoding="utf-8")
        ours = _ours("deadlines", written, written / "ours.json")
        theirs = peer("deadlines", written, written / "theirs.json")
        cost = measure(ours)
        own = {rows[0].unit: _values(norms) for rows, norms, _ in unit_norms(path)}
        if theirs is None:
            yield "deadlines", "Paraph", _deadlines_scored(held, own), cost
            return
        their_cost = measure(theirs)
        told = json.loads((written / "theirs.json").read_text(encoding="utf-8"))
        by_file = {Path(each["path"]).stem: each for each in told["documents"]}
        other: dict[str, set[str]] = defaultdict(set)
        wording = {file: load(file).provisions for file in files}
        for label in held:
            spans = [*_SPAN.findall(label.lead), (label.provision, label.start, label.end)]
            for provision, start, end in [map(int, each) for each in spans]:
                words = wording[label.file][provision].text[start:end]
                other[label.unit] |= _amagi_over(by_file[names[label.file]], words)
    english = [each for each in held if language_of(load(each.file)) == "en"]
    for what, those in (("deadlines", held), ("deadlines, en", english)):
        yield what, "Paraph", _deadlines_scored(those, own), cost
        yield what, "amagi-contract-deadlines 0.1.2", _deadlines_scored(those, other), their_cost


def language_of(text: Text) -> str:
    """Return the language of a text, by its words."""
    return detect("\n".join(each.text for each in text.provisions))


def _values(norms: Sequence[Any]) -> set[str]:
    return {value for each in norms if (value := value_of(each))}


def _deadlines_scored(held: Sequence[Label], told: dict[str, set[str]]) -> Row:
    wanted: dict[str, set[str]] = defaultdict(set)
    for label in held:
        wanted[label.unit] |= {label.value} - {""}
    labelled = sum(len(each) for each in wanted.values())
    found = sum(len(each) for unit, each in wanted.items() if told[unit])
    right = sum(len(each & told[unit]) for unit, each in wanted.items())
    wrong = sum(len(told[unit] - each) for unit, each in wanted.items())
    return Row(labelled, found, right, wrong)


def _amagi_over(document: dict[str, Any], words: str) -> set[str]:
    """Return the values that amagi-contract-deadlines says of a unit, dated or not."""
    unit = _plain(words)
    found: set[str] = set()
    for event in document["events"]:
        clause = _plain(event["clause"])
        if clause not in unit and unit not in clause:
            continue
        period = _PERIOD.search(event["basis"])
        if event["computed"] and period:
            found.add(_period(period))
        elif event["date"]:
            found.add(event["date"])
    for notice in document["relative_notices"]:
        parts = _QUOTED_ANCHOR.match(notice)
        if parts is None or _plain(parts["period"]) not in unit:
            continue
        period = _PERIOD.search(parts["period"])
        if period and _plain(parts["anchor"])[:_ANCHOR] in unit:
            found.add(_period(period))
    return found


def _period(found: re.Match[str]) -> str:
    count = int(found[1])
    return f"{count} {found[2] or ''}{found[3]}{'s' * (count > 1)}"


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split()).strip(" .;,")


# ---------------------------------------------------------------- quotations


def quotation_rows(folder: Path) -> Iterator[_Told]:
    """Yield what each program finds of the direct quotations of a set of articles."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    codes = {each["language"] for each in labels.values()}
    parts = [("quotations", labels)]
    parts += [
        (f"quotations, {code}", {k: v for k, v in labels.items() if v["language"] == code})
        for code in sorted(codes)
    ]
    with tempfile.TemporaryDirectory() as held:
        target = Path(held) / "told.json"
        cost = measure(_ours("quotations", folder, target))
        ours = {name: _ours_said(folder, name, each) for name, each in labels.items()}
        asked = peer("quotations", folder, target)
        theirs: dict[str, list[Said]] = {}
        other = cost
        if asked is not None:
            other = measure(asked)
            told = json.loads(target.read_text(encoding="utf-8"))
            theirs = {name: _theirs_said(folder, name, told[name]) for name in labels}
    for what, those in parts:
        yield what, "Paraph", _quotations_scored(those, ours), cost
        if theirs:
            yield what, "textacy 0.13.0", _quotations_scored(those, theirs), other


def _ours_said(folder: Path, name: str, labels: dict[str, Any]) -> list[Said]:
    published = Published(labels["outlet"], labels["published"])
    _, told = told_of(str(folder / f"{name}.txt"), published)
    return [
        Said(each.content.provision, each.content.start, each.content.end, named(each))
        for each in told.statements
        if each.kind == "direct"
    ]


def _theirs_said(folder: Path, name: str, told: list[Any]) -> list[Said]:
    """Return what textacy found, by paragraphs: marks taken off its ends."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    starts, at = [], 0
    for paragraph in text.split("\n\n"):
        starts.append(at)
        at += len(paragraph) + 2
    found = []
    for speaker, _cue, start, end in told:
        provision = max(place for place, begun in enumerate(starts) if begun <= start)
        base = starts[provision]
        found.append(Said(provision, start - base, end - base, Named(speaker, "", speaker)))
    return found


def _quotations_scored(labels: dict[str, Any], told: dict[str, list[Said]]) -> Row:
    labelled = found = right = wrong = 0
    for name, held in labels.items():
        free = list(told[name])
        for label in held["statements"]:
            best = max(free, key=lambda each: _shared(label, each), default=None)
            if best is not None and 2 * _shared(label, best) <= _least(label, best):
                best = None
            if label["kind"] == "direct" and not label.get("optional"):
                labelled += 1
                found += best is not None
                right += best is not None and same_speaker(label, best.speaker)
            if best is not None:
                free.remove(best)
        wrong += sum(1 for each in free if not _within(held, each))
    return Row(labelled, found, found, wrong, str(right))


def _shared(label: dict[str, Any], said: Said) -> int:
    if label["paragraph"] + 1 != said.provision:
        return 0
    return max(0, min(int(label["end"]), said.end) - max(int(label["start"]), said.start))


def _least(label: dict[str, Any], said: Said) -> int:
    return min(int(label["end"]) - int(label["start"]), said.end - said.start)


def _within(held: dict[str, Any], said: Said) -> bool:
    return any(2 * _shared(label, said) > _least(label, said) for label in held["statements"])


# ---------------------------------------------------------------- both


def _ours(task: str, folder: Path, target: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "bench.words_beside", "--ours", task, str(folder), str(target))


def _read_all(task: str, folder: Path, target: Path) -> None:
    """Do in one process what the peer does, and no more: the program measured."""
    told: list[str] = []
    labels: dict[str, Any] = {}
    if task == "quotations":
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.txt")):
        if task == "deadlines":
            told += [str(each.deadlines) for each in read_norms(read(path).text).norms]
        else:
            known = labels[path.stem]
            _, found = told_of(str(path), Published(known["outlet"], known["published"]))
            told += [str(each) for each in found.statements]
    target.write_text("\n".join(told), encoding="utf-8")


def main() -> None:
    """Measure, and record if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=Path, action="append", help="a set of labels of norms")
    parser.add_argument("--articles", type=Path, action="append", help="a folder of articles")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--ours", nargs=3, metavar=("TASK", "FOLDER", "TARGET"))
    given = parser.parse_args()
    if given.ours:
        task, folder, target = given.ours
        _read_all(task, Path(folder), Path(target))
        return
    chosen = bool(given.labels or given.articles)
    sets: list[tuple[Callable[[Path], Iterator[_Told]], Path]]
    sets = [(deadline_rows, each) for each in given.labels or (() if chosen else LABELS)]
    sets += [(quotation_rows, each) for each in given.articles or (() if chosen else ARTICLES)]
    for rows, path in sets:
        table = Table(f"Words beside peers: {path.name}", _HEAD)
        print(table.opening())
        for what, program, row, cost in rows(path):
            cells = (*map(str, row[:4]), row.speaker, f"{cost.cpu:.2f}", f"{cost.peak:.0f}")
            print(table.add(what, program, *cells), flush=True)
        if given.record:
            option = "--labels" if rows is deadline_rows else "--articles"
            record(f"python -m bench.words_beside {option} {shown(path)} --record", table)


if __name__ == "__main__":
    main()
