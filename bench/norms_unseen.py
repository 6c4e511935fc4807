"""Norms of texts that nobody looked at while the rules were written, against labels made by hand.

    python -m bench.norms_unseen [--labels FILE]... [--show] [--record]

Each `norms_labels*.tsv` holds a set of labels, and the page of its name says how they were made;
figures are given for each set. A norm is found where one of the same kind lies over the words of
its unit; the lenient score also takes the other answers that the labels allow. Bearers of
declarations are not scored.

Each set was blind once only, at its first measurement; the rules were mended by what that showed,
so that later figures are of known texts. At first sight, norms with their kind (precision, recall),
bearers and values of deadlines, in per cent, strictly and in brackets with the other answers:

    norms_labels      89.4 71.8   82.4          70
    norms_labels_2    89.1 (91.2) 73.8 (82.6)   78.0 (88.1)   75.0
    norms_labels_3    92.8 (95.5) 87.4 (91.4)   90.8 (95.8)   57.1 (79 with limits that are a day)
    norms_labels_4    87.5 (92.4) 80.2 (85.5)   88.9 (96.8)   73.3 (units 1 to 220)
                      93.1 (94.8) 85.7 (88.7)   90.9 (97.7)   75.0 (60 units with words of time)
    norms_labels_5    87.9 (93.3) 83.3 (92.8)   86.2 (92.0)   62.5 (units 1 to 200)
                      92.3 (96.2) 79.1 (90.4)   89.7 (93.1)   74.2 (80 units with words of time)
    norms_labels_6    85.0 (91.0) 81.5 (90.1)   88.6 (94.3)   90.9 (both strata; 74.1 of them found)

The first two sets hold as norms what the brief has since held to be none: the items of a clause
that is about certain cases ("if these measures relate to: ..."). The third set was labelled by
docs/reference/norms.md itself, and was seen first by rules that the second had mended. Texts lie in
`../shared/data`; where they are absent nothing is measured.
"""

import argparse
import csv
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.norm_texts import FOLDER, load
from bench.results import share, shares, shown

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm

LABELS = tuple(sorted(Path(__file__).parent.glob("norms_labels*.tsv")))
"""The sets of labels, oldest first."""
_NONE = "none"


class Label(NamedTuple):
    """One norm of a unit as a person labelled it; kind `none` where the unit has none."""

    unit: str
    file: str
    provision: int
    start: int
    end: int
    lead: str
    kind: str
    bearer: str
    bearer_words: str
    deadline: str
    offset: str
    also_kind: frozenset[str]
    also_bearer: frozenset[str]
    direction: str = ""
    anchor: str = ""

    @property
    def value(self) -> str:
        """The value of its deadline; of a limit that is the day of an event, that day."""
        told = measure_of(self.offset)
        return _THAT_DAY if not told and self.deadline and self.direction == "at" else told


def labels(path: Path = LABELS[0]) -> tuple[Label, ...]:
    """Return the labels of one set."""
    with path.open(encoding="utf-8", newline="") as rows:
        return tuple(
            Label(
                row["unit"],
                row["file"],
                int(row["provision"]),
                int(row["start"]),
                int(row["end"]),
                row["lead"],
                row["kind"],
                row["bearer"],
                row["bearer_words"],
                row["deadline_at"],
                row["offset"],
                frozenset(filter(None, row["also_kind"].split(","))),
                frozenset(filter(None, row["also_bearer"].split(","))),
                row["direction"],
                row["anchor_at"],
            )
            for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


_BEARERS = {
    "each-party": "each party",
    "one-party": "one party",
    "jointly": "both jointly",
    "joint-body": "joint body",
    "third-persons": "third persons",
    "not-stated": "not stated",
}
_THAT_DAY = "0 day"
"""How the labels word a limit that is the day of an event; the extraction keeps the event."""
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year", "H": "hour"}


class Tally:
    """Counts of what is right, strictly and with the other answers, and lines on what is not."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []

    def unit(self, rows: list[Label], norms: list[Norm], words: str) -> None:
        """Hold the norms over one unit against its labels, each norm against one label."""
        free = list(norms)
        for label in rows:
            if label.kind == _NONE:
                continue
            best = max(free, key=lambda each: self._fit(label, each), default=None)
            self.counts["labelled"] += 1
            if best is None:
                if _NONE in label.also_kind:
                    self.counts["missed leniently"] += 1
                self.wrong.append(f"MISSED {label.kind}: {_place(label)}: {words[:160]}")
                continue
            free.remove(best)
            self._found(label, best, words)
        self.counts["proposed"] += len(free)
        allowed = any(label.kind == _NONE and label.also_kind for label in rows)
        self.counts["extra leniently"] += len(free) * allowed
        self.wrong += [f"EXTRA {each.kind}: {_place(rows[0])}: {each.words[:160]}" for each in free]

    @staticmethod
    def _fit(label: Label, norm: Norm) -> tuple[bool, bool, bool]:
        return (
            norm.kind == label.kind,
            norm.kind in label.also_kind,
            norm.bearer.kind == _BEARERS.get(label.bearer, ""),
        )

    def _found(self, label: Label, norm: Norm, words: str) -> None:
        self.counts["proposed"] += 1
        right, lenient = norm.kind == label.kind, norm.kind in label.also_kind
        self.counts["right"] += right
        self.counts["right leniently"] += right or lenient
        if not right:
            also = " (allowed)" if lenient else ""
            said = f"KIND {label.kind}, told {norm.kind}{also}"
            self.wrong.append(f"{said}: {_place(label)}: {words[:160]}")
            return
        if label.kind != "declaration":
            self._bearer(label, norm, words)
        self._deadline(label, norm, words)

    def _bearer(self, label: Label, norm: Norm, words: str) -> None:
        self.counts["bearers"] += 1
        known = {_BEARERS[label.bearer]}
        also = {_BEARERS.get(each, each) for each in label.also_bearer}
        self.counts["bearers right"] += norm.bearer.kind in known
        self.counts["bearers right leniently"] += norm.bearer.kind in known | also
        if norm.bearer.kind not in known | also:
            said = f"BEARER {label.bearer} {label.bearer_words!r}, told {tuple(norm.bearer)}"
            self.wrong.append(f"{said}: {_place(label)}: {words[:160]}")

    def _deadline(self, label: Label, norm: Norm, words: str) -> None:
        told, wanted = value_of(norm), label.value
        if told:
            self.counts["deadlines"] += 1
            self.counts["deadlines right"] += told == wanted
        if wanted:
            self.counts["deadlines labelled"] += 1
            self.counts["deadlines found"] += told == wanted
            if told == wanted and label.anchor and norm.deadline is not None:
                self.counts["anchors"] += 1
                self.counts["anchors right"] += _alike(norm.deadline.anchor, label.anchor)
        if told != wanted:
            self.wrong.append(f"DEADLINE {wanted!r}, told {told!r}: {_place(label)}: {words[:160]}")


def _alike(one: str, other: str) -> bool:
    """Whether two wordings of an event share most words of the shorter one."""
    first, second = ({*each.casefold().split()} for each in (one, other))
    return bool(first and second) and 2 * len(first & second) > min(len(first), len(second))


def _place(label: Label) -> str:
    return f"{label.file} {label.provision}"


def value_of(norm: Norm) -> str:
    """Return the value of the deadline of a norm as the labels word it, "" if it has none."""
    due = norm.deadline
    if due is None:
        return ""
    told = str(due.recurrence or due.day or due.offset or "")
    return _THAT_DAY if not told and due.anchor and due.direction == "at" else told


def measure_of(offset: str) -> str:
    """Return `P30D` as the extraction words it ("30 days"); a day as it stands."""
    if not offset.startswith("P"):
        return offset
    whole, _, more = offset[1:].partition(":")
    count, unit = int(whole[:-1]), _UNITS[whole[-1]]
    kind = f"{more} " if more == "business" else ""
    return f"{count} {kind}{unit}{'s' * (count > 1)}"


def unit_norms(path: Path = LABELS[0]) -> Iterator[tuple[list[Label], list[Norm], str]]:
    """Yield each labelled unit with the norms that are proposed over it and its words."""
    by_file: dict[str, list[Label]] = defaultdict(list)
    for label in labels(path):
        by_file[label.file].append(label)
    for file, held in by_file.items():
        if not (FOLDER / file).is_file():
            continue
        text = load(file)
        norms = read_norms(text).norms
        by_unit: dict[str, list[Label]] = defaultdict(list)
        for label in held:
            place, _, span = label.anchor.partition(":")
            start, _, end = span.partition("-")
            anchor = text.provisions[int(place)].text[int(start) : int(end)] if span else ""
            by_unit[label.unit].append(label._replace(anchor=anchor))
        for rows in by_unit.values():
            first = rows[0]
            over = [each for each in norms if _over(first, each)]
            yield rows, over, text.provisions[first.provision].text[first.start : first.end]


def _over(label: Label, norm: Norm) -> bool:
    """Whether a norm lies over a unit: most of the shorter one is shared."""
    if norm.place.provision != label.provision:
        return False
    shared = min(label.end, norm.place.end) - max(label.start, norm.place.start)
    return 2 * shared > min(label.end - label.start, norm.place.end - norm.place.start)


def main() -> None:
    """Measure, and record if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=Path, action="append", help="this set (repeatable)")
    parser.add_argument("--without", default="", metavar="UNITS", help="leave out units: 7,12")
    parser.add_argument("--show", action="store_true", help="what is wrong, line by line")
    parser.add_argument("--record", action="store_true")
    given = parser.parse_args()
    without = frozenset(given.without.split(","))
    for path in given.labels or LABELS:
        began = time.process_time()
        tally = Tally()
        for rows, over, words in unit_norms(path):
            if rows[0].unit not in without:
                tally.unit(rows, over, words)
        if given.show:
            print("\n".join(tally.wrong))
        less = f" --without {given.without}" if given.without else ""
        command = f"python -m bench.norms_unseen --labels {shown(path)}{less} --record"
        title = f"Norms against labels made blind, known since, {path.name}"
        shares(title, _lines(tally), command if given.record else "")
        print(f"{time.process_time() - began:.1f} CPU s")


def _lines(tally: Tally) -> list[tuple[str, str]]:
    count = tally.counts
    labelled, proposed = count["labelled"], count["proposed"]
    lenient = count["right leniently"]
    return [
        ("norm with its kind: precision", share(count["right"], proposed)),
        ("norm with its kind: recall", share(count["right"], labelled)),
        (
            "the same, with the other answers allowed: precision",
            share(lenient, proposed - count["extra leniently"]),
        ),
        ("recall", share(lenient, labelled - count["missed leniently"])),
        ("bearer", share(count["bearers right"], count["bearers"])),
        (
            "bearer, other answers allowed",
            share(count["bearers right leniently"], count["bearers"]),
        ),
        ("deadlines: value right", share(count["deadlines right"], count["deadlines"])),
        ("deadlines found", share(count["deadlines found"], count["deadlines labelled"])),
        ("anchors of those", share(count["anchors right"], count["anchors"])),
    ]


if __name__ == "__main__":
    main()
