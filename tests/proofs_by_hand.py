"""Two drafts and their proof from one page: a line for each provision, and what became of it.

`  text`            the same on both sides
`+ text`            inserted, and open
`- text`            deleted, and open
`  old => new`      numbers that differ are pieces of the class numbering
`  old ~> new`      words that differ are open pieces
`  # text`          a heading, of the level of its marks; `[5.] text` an automatic label,
                    `{1} text` a note, `| text` a cell
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher

from paraph.proof.proof import Gap, Keep, Pair, Piece, Proof, Step
from paraph.text.node import Provision, Text

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['\u2019][^\W\d_]+)*|.", re.DOTALL)


def drafts(
    page: str,
    code: str = "en",
    name: str = "numbering",
    evidence: Mapping[str, str] | None = None,
) -> tuple[Proof, Text, Text]:
    """Return the proof, the old and the new text of a page; its pieces are of the class `name`."""
    olds: list[Provision] = []
    news: list[Provision] = []
    steps: list[Step] = []
    for line in page.strip("\n").split("\n"):
        sign, rest = line[:1], line[2:]
        if sign == "+":
            steps.append(Gap(0, 0, len(news), 1))
            news.append(provision(rest))
            continue
        if sign == "-":
            steps.append(Gap(len(olds), 1, 0, 0))
            olds.append(provision(rest))
            continue
        label = "open" if " ~> " in rest else name
        before, _, after = rest.partition(" ~> " if " ~> " in rest else " => ")
        one = provision(before)
        two = provision(_prefix(before) + after.lstrip("# ")) if after else one
        if one == two and not after:
            steps.append(Keep(len(olds), len(news), 1))
        else:
            pieces = pieces_of(one.text, two.text, label, evidence or {})
            changed = label if one.label != two.label else ""
            steps.append(Pair(len(olds), len(news), changed, pieces))
        olds.append(one)
        news.append(two)
    return Proof(code, "", {}, "", "", tuple(steps)), Text(tuple(olds)), Text(tuple(news))


def provision(line: str) -> Provision:
    """Return the provision that a line of a page describes."""
    if line.startswith("#"):
        level = len(line) - len(line.lstrip("#"))
        line, kind = line[level:].strip(), "heading"
    else:
        level, kind = 0, "paragraph"
    if line.startswith("{"):
        label, _, text = line[1:].partition("} ")
        return Provision("note", text, label)
    if line.startswith("["):
        label, _, text = line[1:].partition("] ")
        return Provision(kind, text, label, level or 1)  # type: ignore[arg-type]
    return Provision(kind, line, "", level)  # type: ignore[arg-type]


def pieces_of(old: str, new: str, name: str, evidence: Mapping[str, str]) -> tuple[Piece, ...]:
    """Return what differs, in runs of figures, letters and signs, as pieces of one class."""
    one, two = _TOKEN.findall(old), _TOKEN.findall(new)
    starts = [[0], [0]]
    for tokens, ends in zip((one, two), starts, strict=True):
        for token in tokens:
            ends.append(ends[-1] + len(token))
    held = {} if name == "open" else evidence
    return tuple(
        [
            Piece(starts[0][a], starts[0][b], starts[1][c], starts[1][d], name, held)
            for tag, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
            if tag != "equal"
        ]
    )


def _prefix(line: str) -> str:
    """Return the marks of a heading, which the new side shares."""
    level = len(line) - len(line.lstrip("#"))
    return "#" * level + " " if level else ""
