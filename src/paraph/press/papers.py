"""Papers: where a sentence says that something stands in a document, or that one provides it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from paraph.language.speech.providing import GRANTS, THAT_GRANTS, THIS_ONE
from paraph.language.speech.table import Speech
from paraph.press.cue import Cue
from paraph.press.mentions import Mention
from paraph.press.patterns import SHORT, Patterns
from paraph.press.verbal import verbal_cue

_IN = re.compile(
    r"(?:^|[ ])(?i:in|dans|en|sur|on|в|во|из|на)[ ]"
    r"(?:(?i:его|её|ее|их|нашем|нашей|this|that|the|its|his|her"
    r"|le|la|l['’]|son|sa|el|su|une?|a)[ ]?)?$"
)
"""What stands between a verb and the document in which something stands."""
_IN_IT = re.compile(
    r"(?:^|[ ])(?:(?i:в)[ ](?P<it>нём|нем|ней|них)|(?P<there>(?i:там|здесь))"
    r"|(?i:en)[ ](?:él|ella)|il y)"
    r"(?:[ ]\w+)?[ ]$"
)
"""A pronoun for the document in which something stands."""
_AROUND = 30
_OPENING = 16
"""Characters before the verb of a document that is named in the sentence before."""


def providing(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
    before: Sequence[Cue],
    begins: Collection[int],
) -> Iterator[Cue]:
    """Yield where a document says something, or "it" at the beginning of a sentence."""
    for match in patterns.provides.finditer(words, start, end):
        if GRANTS.fullmatch(match.group()) and THAT_GRANTS.search(words[start : match.start()]):
            continue
        this = THIS_ONE[told.code].search(words[start : match.start()])
        if this is not None:  # "Celui-ci prévoit"
            at = start + this.start("this")
            gender = next((each for each in "mf" if this.groupdict().get(each)), "")
            last = Mention(at, at, "paper", "", "", gender, "", definite=False)
            yield Cue(at, match.end(), "says", match.span(), last, sure=False)
            continue
        cue = verbal_cue(match, words, start, end, held, told, patterns, before)
        if cue is None or cue.subject is None or cue.verb[0] in begins:
            continue
        subject = cue.subject
        opens = match.start() - start <= _OPENING and subject.gender not in {"p", "1", "2"}
        if subject.sort == "paper":
            yield cue if subject.start >= match.end() else cue._replace(end=match.end())
        elif opens and subject.sort == "pronoun":
            yield cue._replace(subject=subject._replace(sort="paper", words=""), sure=False)


def in_papers(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: Patterns
) -> Iterator[Cue]:
    """Yield what says that something stands in a document: "it says in the letter"."""
    if patterns.in_paper is None:
        return
    papers = [each for each in held if each.sort == "paper"]
    for match in patterns.in_paper.finditer(words, start, end):
        inside = _IN_IT.search(words[max(start, match.start() - _AROUND) : match.start()])
        if inside is not None:
            it_ = (inside["it"] or "").lower()
            there = bool(inside["there"])  # means the last document, whatever its gender
            gender = {"ней": "f"}.get(it_, "")
            it = Mention(match.start(), match.start(), "paper", "", "", gender, "", not there)
            at = max(start, match.start() - _AROUND) + inside.start()
            yield Cue(at, match.end(), "paper", match.span(), it, sure=False)
            continue
        behind_ = next(
            (each for each in papers if _IN.fullmatch(words, match.end(), each.start)), None
        )
        before = next(
            (
                each
                for each in papers
                if _IN.search(words[max(start, each.start - SHORT) : each.start])
                and (
                    patterns.gap.fullmatch(words, each.end, match.start())
                    or patterns.inserted.fullmatch(words, each.end, match.start())
                )
            ),
            None,
        )
        if behind_ is not None:
            yield Cue(match.start(), behind_.end, "paper", match.span(), behind_)
        elif before is not None:
            at = before.start - len(_IN.search(words[start : before.start]).group())  # type: ignore[union-attr]
            yield Cue(at, match.end(), "paper", match.span(), before)
