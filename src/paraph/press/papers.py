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
_ARTICLE = 4
"""Characters before a document that opens a sentence, at most."""
_OF = (
    r"[ ](?:by|from|of|on|for|de|du|des|del|par|por|sobre|sur)[ ](?:[^\W\d][\w’'-]*[ ,]?[ ]?){1,8}?"
)
_COMPLEMENT = re.compile(rf"{_OF}(?:(?<=,)[ ]?[^.;:,]{{2,60}},)?[ ]")
"""What a document is by or on, and what is put in, before its verb."""
_WHICH = re.compile(r"[ ](?:on|of|for|sur|de|sobre)[ ][^,.;:]{2,40},[ ](?:which|qui|que)[ ]")
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
        paper = _with_complement(words, start, match.start(), held)
        if paper is not None and (
            cue is None or cue.subject is None or cue.subject.sort != "paper"
        ):
            at = min(paper.start, match.start())
            yield Cue(at, match.end(), "says", match.span(), paper, sure=False)
            continue
        if cue is None or cue.subject is None or cue.verb[0] in begins:
            continue
        subject = cue.subject
        opens = match.start() - start <= _OPENING and subject.gender not in {"p", "1", "2"}
        if subject.sort == "paper":
            yield cue if subject.start >= match.end() else cue._replace(end=match.end())
        elif opens and subject.sort == "pronoun":
            yield cue._replace(subject=subject._replace(sort="paper", words=""), sure=False)


def _with_complement(words: str, start: int, at: int, held: Sequence[Mention]) -> Mention | None:
    """Return the document that opens a sentence, with what it is by or on before its verb.

    So is one before a relative pronoun: "signed a memorandum on tourism, which provides".
    """
    papers = [each for each in held if each.sort == "paper" and each.end <= at]
    first = papers[0] if papers and papers[0].start - start <= _ARTICLE else None
    if first is not None and _COMPLEMENT.fullmatch(words, first.end, at):
        return first
    last = papers[-1] if papers else None
    return last if last is not None and _WHICH.fullmatch(words, last.end, at) else None


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
