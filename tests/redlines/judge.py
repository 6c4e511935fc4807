"""What is wrong with a redline of two documents: [] is the aim.

How Word can be told what no single mark says, for whoever writes one:

- The last paragraph of a body, cell, header or note cannot go: its mark stays whatever it is marked
  as. Where it goes, the mark of the paragraph before is deleted instead, and the last one has its
  properties changed to those of the one before; where one comes, the other way round.
- A paragraph that becomes the end of a section: its mark is inserted with the section, and an empty
  paragraph with a deleted mark, which carries the old properties, stands behind it.
- A header or footer cannot come or go; its words can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from tests.redlines.rules import problems
from tests.redlines.walker import Line, accepted, plain, rejected, settled


def faults(old: bytes, new: bytes, redline: bytes, *, layout: bool = False) -> list[str]:
    """Return what is wrong with a redline of `old` and `new`, none of which has tracked changes.

    Accepted it must be the new document, rejected the old one, and it may break no rule of
    structure that the new document keeps, neither as it stands nor in either view. With `layout`
    the alignment, indents and the like of paragraphs must come back too.
    """
    before, found = Counter(problems(new)), Counter(problems(redline))
    return [
        *_unlike("accepted", plain(new), accepted(redline), layout=layout),
        *_unlike("rejected", plain(old), rejected(redline), layout=layout),
        *(found - before).elements(),
        *_broken("accepted", settled(redline, accept=True), before | found),
        *_broken("rejected", settled(redline, accept=False), before | found),
    ]


def _broken(view: str, source: bytes, known: Counter[str]) -> Iterator[str]:
    """Yield the rules that only a view breaks: what of a pair is kept, where the other is gone."""
    yield from (f"{view}: {said}" for said in (Counter(problems(source)) - known).elements())


def _unlike(view: str, wanted: list[Line], found: list[Line], *, layout: bool) -> Iterator[str]:
    should, does = ([_key(line, layout=layout) for line in lines] for lines in (wanted, found))
    for kind, a, b, c, d in SequenceMatcher(None, should, does, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"{view}: is missing {line}" for line in should[a:b])
            yield from (f"{view}: should not say {line}" for line in does[c:d])


def _key(line: Line, *, layout: bool) -> str:
    return f"{line} {line.layout}" if layout else str(line)
