"""Verbal: the cue that a verb of saying is, with all that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.generic import EITHER, EXCLUDES, LEADING_WORDS
from paraph.language.speech.table import Speech
from paraph.press.article import CLOSES
from paraph.press.cue import Cue
from paraph.press.mentions import EITHER_ONE, Mention
from paraph.press.patterns import Patterns
from paraph.press.subject import subject_of
from paraph.press.tail import ended, is_faceless, outlet_of

_GENDERS = {"ils": "p", "elles": "p"}
_NOBODY = re.compile(r"\b(?:(?i:neither|nobody|no one|none of)|[Nn]i)\b[^,;:]*$")
"""What says that nobody said it."""


def verbal_cue(  # noqa: PLR0913, PLR0917
    match: re.Match[str],
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
    before: Sequence[Cue],
) -> Cue | None:
    """Return the cue that a verb of saying is, if it has a subject, or needs none."""
    at, stop = match.span()
    pronoun = next((each for each in match.groupdict().values() if each), "")
    if pronoun:
        subject = Mention(
            at,
            stop,
            "pronoun",
            "",
            "",
            _GENDERS.get(pronoun.lower(), told.pronouns.get(pronoun.lower(), "")),
            pronoun,
        )
        return ended(Cue(at, stop, "says", (at, stop), subject), words, end, held, told, patterns)
    left = words[start:at]
    if patterns.not_before.search(left) or _NOBODY.search(left):
        return None
    if patterns.not_after is not None and patterns.not_after.match(words, stop):
        return None
    found, sure, first = subject_of(match, words, start, held, told, patterns, before)
    if found is None:
        if not (told.subjectless and _opens(left, told)):
            return None
        many = bool(told.within_body) and re.fullmatch(told.within_body, match.group()) is not None
        found = Mention(at, at, "pronoun", "", "", "p" if many else "", "")
    subject = _open_between(words, start, found, held, told)
    opening = min(first, at) if subject is found else min(first, at, subject.start)
    as_ = patterns.as_.search(words[start:opening])
    if as_ is not None:
        opening = start + as_.start()
    end_ = max(stop, subject.end if subject.start >= stop else stop)
    chain: tuple[str, ...] = ()
    if patterns.citing is not None and subject.end <= at:  # "Interfax, citing a diplomat, said"
        match_ = patterns.citing.match(words, subject.end, at)
        source = next((each for each in held if match_ and match_.end() == each.start), None)
        if source is not None and not is_faceless(source, told):
            chain, subject = (outlet_of(subject),), source
    cited = bool(chain)
    cue = Cue(opening, end_, "says", (at, stop), subject, sure, chain, as_ is not None, cited)
    return ended(cue, words, end, held, told, patterns)


def _open_between(
    words: str, start: int, subject: Mention, held: Sequence[Mention], told: Speech
) -> Mention:
    """Return two of whom the sentence says that one spoke, or who is left where one did not.

    "Anna Berg or Carl Dorn said" is nobody, with two candidates; "Anna Berg and not Carl Dorn said"
    is Anna Berg.
    """
    either, excludes = EITHER[told.code], EXCLUDES[told.code]
    named = [each for each in held if each.sort != "paper" and each.start >= start]
    for each in named:
        first, last = (each, subject) if each.end <= subject.start else (subject, each)
        between = words[first.end : last.start]
        if re.fullmatch(rf",?[ ](?:{excludes})[ ](?:(?i:{told.the})(?:[ ]|(?<=['’])))?", between):
            return first
        if re.fullmatch(rf",?[ ](?:{either})[ ](?:(?i:{told.the})(?:[ ]|(?<=['’])))?", between):
            names = "\n".join([one.name or one.words for one in (first, last)])
            return Mention(first.start, last.end, "pronoun", names, "", EITHER_ONE, "")
    return subject


def _opens(left: str, told: Speech) -> bool:
    """Whether a verb that needs no subject stands where one could be left out."""
    small = re.sub(r"(?:(?<=[ ])|^)(?:me|nos|le|les|lo|se)$", "", left.rstrip()).rstrip()
    words = rf"{told.adverbs}|{told.besides.replace('(?-i:', '(?:')}|{LEADING_WORDS[told.code]}"
    leads = rf"(?i:(?:(?:{words}),?[ ]?)+)(?<![Ss]e)"
    return (
        not small
        or re.fullmatch(leads, small) is not None
        or re.fullmatch(rf"(?i:{told.speaking or '(?!)'})(?:[ ][^,.;:—–]{{2,70}})?", small)
        is not None
        or small[-1] in f",;—–{CLOSES}"
        or bool(
            re.search(
                rf"(?:^|[ ])(?i:{told.and_}|también|además|asimismo|aunque|pero|также|{told.as_})$",
                small,
            )
        )
    )
