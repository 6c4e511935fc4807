"""Statements and dates of articles that were written and labelled before the code was run on them.

    python -m bench.statements [--articles FOLDER]... [--show] [--record]

The articles and their labels lie in `tests/articles*`, a set in each, with figures of its own; its
README.md says how they were made and how they are to be scored. A statement is found where one lies
over most of its words.

Each set was blind once only: what was wrong in the first measurement has been read, and rules have
been mended by it, so that articles which the rules have never seen give less. At first sight, the
rules having been mended by the first set alone, the second gave: direct pieces found 80.6%, with
the right speaker 54.4%; other statements: precision 94.4%, recall 59.0%, of those found the right
speaker 64.7%; 15 wrong speakers stated as certain; dates right 60.0%; 2 wrong dates stated as
certain. The third, at first sight of rules mended by the first two: direct pieces found 87.9%, with
the right speaker 69.0%; other statements: precision 96.1%, recall 71.8%, of those found the right
speaker 86.5%; 6 wrong speakers stated as certain; dates right 95.8%; 1 wrong date stated as
certain. The fourth, at first sight of rules mended by the first three: direct pieces found 94.3%,
with the right speaker 78.6%; other statements: precision 94.9%, recall 70.8%, of those found the
right speaker 92.0%; 4 wrong speakers stated as certain; dates right 90.1%; 1 wrong date stated as
certain.
The fifth, at first sight of rules mended by the first four: direct pieces found 96.6%, with the
right speaker 75.9%; other statements: precision 99.0%, recall 88.9%, of those found the right
speaker 82.7%; no wrong speaker and no wrong date stated as certain; dates right 84.4%.
The sixth, at first sight of rules mended by the first five: direct pieces found 97.9%, with the
right speaker 93.8%; other statements: precision 97.8%, recall 78.1%, of those found the right
speaker 93.3%; 2 wrong speakers stated as certain ("the parties", "the presidents", where the labels
name both); no wrong date; dates right 93.0%. The one wrong date of the fourth set was "before 2030"
told as up to 2029, which is right: since the sixth set it is counted so. What was missed of the
sixth has been read since. Seventh (12 articles) at first sight: direct 98.3% with the right
speaker; other statements: precision 97.9%, recall 90.5%, of those found the right speaker 88.4%;
one wrong speaker stated as certain ("Shaw", where the label has "Kelly Shaw": a first name was
taken for an adverb) and one wrong date (a year of universities taken for years of the calendar),
both mended since. Eighth (12 articles, of which one is an interview without labels and one has
dialogues) at first sight: direct 92.2% found, 71.4% with the right speaker; other statements:
precision 94.5%, recall 79.4%, of those found the right speaker 79.8%; 6 wrong speakers stated as
certain (four are family names that were not taken for the first of two, so that the person is right
and the name not whole) and 3 wrong dates; dates right 80.7%.
"""

import argparse
import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from bench.results import share, shares, shown

from paraph.cli.statements import Published, told_of
from paraph.press.statement import Dated, Statement, Told

_TESTS = Path(__file__).resolve().parent.parent / "tests"
ARTICLES = tuple(sorted(each.parent for each in _TESTS.glob("articles*/labels.json")))
"""The sets of articles, oldest first."""


class Named(NamedTuple):
    """Who is told to have spoken: the name, the office, and the words at the verb."""

    name: str | None
    role: str
    words: str


class Tally:
    """Counts of what is right, and lines on what is not."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []

    def article(self, name: str, labels: dict[str, Any], told: Told) -> None:
        """Hold what was read in an article against its labels."""
        free = list(told.statements)
        for label in labels["statements"]:
            best = max(free, key=lambda each: _shared(label, each), default=None)
            found = (
                best
                if best is not None and 2 * _shared(label, best) > _least(label, best)
                else None
            )
            if found is not None:
                free.remove(found)
            if label.get("optional"):
                continue
            self._statement(name, label, found)
        for each in free:
            if self._neither(labels, each):
                continue
            self.counts["told indirect"] += each.kind != "direct"
            self.counts["told direct"] += each.kind == "direct"
            self.wrong.append(
                f"EXTRA {each.kind}: {name}: {each.speaker.name}: {each.content.words}"
            )
        for dated in told.dates:
            self._date(name, labels["dates"], dated)
        self.counts["dates labelled"] += sum(1 for each in labels["dates"] if each["resolved"])

    def _statement(self, name: str, label: dict[str, Any], found: Statement | None) -> None:
        kind = "direct" if label["kind"] == "direct" else "indirect"
        self.counts[f"labelled {kind}"] += 1
        said = f"{name}: {label['speaker']}: {label['words'][:110]}"
        if found is None:
            self.wrong.append(f"MISSED {label['kind']}: {said}")
            return
        self.counts[f"found {kind}"] += 1
        self.counts[f"told {kind}"] += 1
        right = same_speaker(label, named(found))
        self.counts[f"speaker {kind}"] += right
        if right:
            return
        sure = found.speaker.name is not None and found.speaker.certainty == "stated"
        self.counts["wrong speaker stated as certain"] += sure
        how = "CERTAIN " if sure else ""
        self.wrong.append(f"{how}SPEAKER {found.speaker.name} ({found.speaker.how}): {said}")

    @staticmethod
    def _neither(labels: dict[str, Any], each: Statement) -> bool:
        """Whether finding it is neither right nor wrong: a part of what was found already."""
        return any(
            label["paragraph"] + 1 == each.content.provision
            and label["start"] <= each.content.start
            and each.content.end <= label["end"]
            for label in labels["statements"]
        )

    def _date(self, name: str, labels: list[dict[str, Any]], told: Dated) -> None:
        over = [
            label
            for label in labels
            if label["paragraph"] + 1 == told.words.provision
            and min(label["end"], told.words.end) > max(label["start"], told.words.start)
        ]
        label = max(over, key=lambda each: each["end"] - each["start"], default=None)
        sure = told.certainty == "stated" and (told.start is not None or told.end is not None)
        if label is None:
            self.counts["dates beside the labels"] += 1
            self.wrong.append(f"DATE beside: {name}: {told.words.words}")
            return
        right = _contains(told, label)
        self.counts["dates right"] += right
        if not right and sure:
            self.counts["wrong date stated as certain"] += 1
        if not right and (told.start or told.end):
            how = "CERTAIN " if sure else ""
            self.wrong.append(
                f"{how}DATE {told.words.words!r}: {told.start}..{told.end}, not "
                f"{label['resolved']} ({label['why']}): {name}"
            )


def _shared(label: dict[str, Any], found: Statement) -> int:
    if label["paragraph"] + 1 != found.content.provision:
        return 0
    shared = min(label["end"], found.content.end) - max(label["start"], found.content.start)
    return max(0, int(shared))


def _least(label: dict[str, Any], found: Statement) -> int:
    return int(min(label["end"] - label["start"], found.content.end - found.content.start))


def named(found: Statement) -> Named:
    """Return who is told to have made a statement."""
    speaker = found.speaker
    return Named(speaker.name, speaker.role, speaker.words.words if speaker.words else "")


def same_speaker(label: dict[str, Any], told: Named) -> bool:
    """Whether a speaker is the one of a label, by any name or office that it allows."""
    wanted = label["speaker"]
    name, role, words = told
    if wanted is None:
        role = _bare(label["role"] or "")
        return name is None or _bare(name) == _bare(words) or bool(role and _bare(name) in role)
    if name is None:
        return False
    names = wanted if isinstance(wanted, list) else [wanted]
    known = {_bare(each) for each in (*names, label["role"] or "", " and ".join(names))}
    return bool(known & {_bare(name), _bare(role)}) or all(
        _bare(each) in _bare(name) for each in names
    )


def _bare(words: str) -> str:
    return re.sub(r"^(?:(?:the|la|les?|el|los|las)\s+|l['’]\s*)", "", words.casefold()).strip(" .,")


def _contains(told: Dated, label: dict[str, Any]) -> bool:
    """Whether days that were told contain those of a label; "before 2030" ends in 2029."""
    resolved = label["resolved"]
    if resolved is None:
        return told.start is None and told.end is None
    first, last = (
        date.fromisoformat(resolved[each]) if resolved[each] else None for each in ("first", "last")
    )
    if told.start is None and told.end is None:
        return False
    if label.get("bound") == "before" and first is not None and told.start is None:
        last = first - timedelta(days=1)
    begins = told.start is None or (first is not None and told.start <= first)
    ends = told.end is None or (last is not None and last <= told.end)
    return begins and ends


def main() -> None:
    """Measure, and record if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, action="append", help="this set (repeatable)")
    parser.add_argument("--show", action="store_true", help="what is wrong, line by line")
    parser.add_argument("--record", action="store_true")
    given = parser.parse_args()
    for folder in given.articles or ARTICLES:
        tally = Tally()
        held = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        for name, labels in held.items():
            published = Published(labels["outlet"], labels["published"])
            _, told = told_of(str(folder / f"{name}.txt"), published)
            tally.article(name, labels, told)
        if given.show:
            print("\n".join(tally.wrong))
        command = f"python -m bench.statements --articles {shown(folder)} --record"
        title = f"Statements of articles labelled blind, known since, {folder.name}"
        shares(title, _lines(tally), command if given.record else "")


def _lines(tally: Tally) -> list[tuple[str, str]]:
    count = tally.counts
    return [
        ("direct pieces found", share(count["found direct"], count["labelled direct"])),
        (
            "direct pieces with the right speaker",
            share(count["speaker direct"], count["labelled direct"]),
        ),
        ("other statements: precision", share(count["found indirect"], count["told indirect"])),
        ("other statements: recall", share(count["found indirect"], count["labelled indirect"])),
        (
            "other statements found: the right speaker",
            share(count["speaker indirect"], count["found indirect"]),
        ),
        ("wrong speakers stated as certain", str(count["wrong speaker stated as certain"])),
        ("dates right", share(count["dates right"], count["dates labelled"])),
        ("wrong dates stated as certain", str(count["wrong date stated as certain"])),
    ]


if __name__ == "__main__":
    main()
