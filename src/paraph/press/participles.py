"""Participles of saying: "warning that", of whom the cue before them is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paraph.press.article import OPENS
from paraph.press.cue import Cue
from paraph.press.governed import is_governed
from paraph.press.mentions import Mention
from paraph.press.patterns import Patterns

_WITHOUT = re.compile(r"(?:^|[ ])(?i:without|rather than|instead of|sans|sin|не|ни|en)[ ]$")
"""What stands before a participle of what somebody does not say."""
_OPENS_CLAUSE = re.compile(rf",?[ ](?:that[ ]|que[ ]|qu['’]|что[ ]|[:]?[ ]?{OPENS})")
"""What opens what is said behind a participle of saying."""


def participles(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    patterns: Patterns,
    before: Sequence[Cue],
) -> Iterator[Cue]:
    """Yield participles of saying, of the subject of the cue before them, or of the first one."""
    for match in patterns.saying.finditer(words, start, end):
        earlier = [each for each in before if each.verb[0] < match.start() and each.form == "says"]
        at = match.start("saying")
        if _WITHOUT.search(words[start : match.start() + 1]):
            continue
        if not earlier:
            free = [
                each for each in held if each.end <= at and not is_governed(words, each, patterns)
            ]
            if free and _OPENS_CLAUSE.match(words, match.end()):
                yield Cue(at, match.end(), "saying", (at, match.end()), free[0], sure=False)
            elif free and free[-1].end == at - 1 and words.startswith("accus", at):
                yield Cue(at, match.end(), "saying", (at, match.end()), free[-1], sure=False)
            continue
        if earlier:
            last = earlier[-1]
            yield Cue(
                at, match.end(), "saying", (at, match.end()), last.subject, last.sure, last.chain
            )
