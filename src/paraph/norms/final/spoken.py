"""Spoken: what a sentence says of an end, a bound or an effect that no reader has read.

Nothing is read here. Words that were not read to their last one and that speak of how the
instrument ends, lasts, is renewed, or has effect, are told as not read; the tables are wide on
purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.sentence import APOSTROPHES
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.lengths import without_lengths
from paraph.norms.final.patterns import NUMBERED, short
from paraph.norms.final.phrases import phrases
from paraph.norms.final.proposal import About, NotRead
from paraph.norms.final.sentences import Place, Sentence

_BLANK = " ,.;"
_WORD = re.compile(rf"\w+(?:[{APOSTROPHES}]\w+)?|[,;]")
_NEAR = 90
"""Characters between an instrument and what is said of it."""
_LONG = 240
"""Characters of the name of an earlier instrument, up to its date."""
_NAMED = (
    r"(?:(?:between|entre)\s+(?!(?:the\s+|les\s+|las?\s+)?(?:contracting\s+)?(?:part|them|eux|ell))"
    r"|(?:on|concerning|relating\s+to|regarding|for|relati[fv][eo]?s?\s+(?:à|aux?|al?)|concernant|sur"
    r"|sobre|de(?=\s+[^\W\d])|между|об?)\s+(?!(?:behalf|the\s+\d|\d|сторон)))"
)
"""What names an instrument behind its noun: of this one nobody says so whom it is between."""
_JOINS = r"(?:and|or|et|ou|y|e|o|и|или|which|that|qui|que|котор\w+)\b"
"""Words by which another subject may be joined, or a clause that says something else."""
_NO_MORE = (
    r"(?:\s+(?:tener|estar|surtir|producir|en|efectos?|vigor|vigentes?|vigencia|validez|fin|действие|сво[её]|силу))*"
    r"\s+(?:(?:el|la|los|las|le|les)\s+|l['’]\s*)?"
)
"""What stands between an end and what ends, where Spanish, French or Russian say the end first."""
_STEM = 5
_THIS = re.compile(
    r"\b(?:this|present|présente?|cet|cette|presente|est[ea]|настоящ\w+)\s+$", re.IGNORECASE
)
_END = frozenset(("term", "notice"))
_CITED = re.compile(
    r"\b(?:articles?|paragraphs?|sections?|clauses?|paragraphes?|artículos?|párrafos?|apartados?"
    r"|стать\w+|пункт\w*)\s+\(?[\w.]+\)?",
    re.IGNORECASE,
)
"""A provision that is cited: its number is no time."""


class _Spoken(NamedTuple):
    numbered: re.Pattern[str]
    leads: re.Pattern[str]
    itself: re.Pattern[str]
    labels: re.Pattern[str]
    instruments: re.Pattern[str]
    any_instrument: re.Pattern[str]
    own: re.Pattern[str]
    subject: re.Pattern[str]
    says: re.Pattern[str]
    ends: re.Pattern[str]
    time: re.Pattern[str]
    referring: re.Pattern[str]
    leaves: re.Pattern[str]
    anybody: re.Pattern[str]
    notices: re.Pattern[str]
    jointly: re.Pattern[str]
    binds: re.Pattern[str]
    waits: re.Pattern[str]
    parts: re.Pattern[str]
    dates_back: re.Pattern[str]
    earlier: re.Pattern[str]
    dated: re.Pattern[str]
    ended: re.Pattern[str]
    entering: re.Pattern[str]
    this: re.Pattern[str]
    freely: frozenset[str]
    joining: frozenset[str]


def uncited(words: str) -> str:
    """Return words without the provisions that they cite."""
    return _CITED.sub("", words)


def left_over(  # noqa: PLR0913 - a sentence, and what is known of it and around it
    piece: Sentence,
    begins: int,
    made: Sequence[tuple[About, Place]],
    code: str,
    *,
    near: bool,
    own: str,
) -> Iterator[NotRead]:
    """Yield what was not read of a sentence from `begins` on, where it speaks of an end.

    `made` is what the readers of terms and notices have taken or told of the sentence already: each
    takes all from its place on. `near` is whether it stands among the final clauses: elsewhere the
    instrument itself must be what it speaks of. `own` is the noun by which it calls itself.
    """
    first = min(
        [place.start - piece.start for about, place in made if about in _END],
        default=len(piece.words),
    )
    region = piece.words[begins:first]
    held = _spoken(code)
    if first < len(piece.words) and begins:
        if strange := _unjoined(region, held):
            why = f"not understood: {short(' '.join(strange))!r}"
            yield NotRead("term", piece.place(begins, first), why)
    elif begins and region.strip(_BLANK):
        why = f"not understood: {short(region.strip(_BLANK))!r}"
        yield NotRead("term", piece.place(begins, first), why)
    elif first < len(piece.words):
        lead = held.leads.match(region)
        own = held.itself.sub("", region[lead.end() :] if lead else region, count=1)
        if strange := _unjoined(own, held):
            why = f"not understood: {short(' '.join(strange))!r}"
            yield NotRead("term", piece.place(0, first), why)
    else:
        other = bool(another(piece.words, own, code))
        yield from _told(piece, made, code, near=near, other=other)


def _told(
    piece: Sentence, made: Sequence[tuple[About, Place]], code: str, *, near: bool, other: bool
) -> Iterator[NotRead]:
    """Yield what a sentence of which nothing was read seems to say of the end, or of a part."""
    held = _spoken(code)
    lead = held.leads.match(piece.words)
    own = uncited(piece.words[lead.end() :] if lead else piece.words)
    if any(about == "a part of it" for about, _ in made):
        return
    numbered = held.numbered.match(piece.words)
    if held.parts.search(piece.words[numbered.end() :] if numbered else piece.words):
        why = "it seems to say from or until when a part of it holds"
        yield NotRead("a part of it", piece.whole, why)
        return
    if near and held.leaves.search(own):
        if not other and freely(own, held):
            return
        why = "it seems to say who ends it, or how, in a way that is not understood"
        yield NotRead("notice", piece.whole, why)
        own = held.leaves.sub("", own)
    labelled = lead is not None and held.labels.search(lead.group()) is not None
    if labelled or (
        _speaks(own, held, near=near)
        and _speaks(without_lengths(_without_earlier(own, held), code), held, near=near)
    ):
        why = "it seems to say how long it lasts, or when it ends, in a way that is not understood"
        yield NotRead("term", piece.whole, why)


def _speaks(own: str, held: _Spoken, *, near: bool) -> bool:
    """Whether words seem to say how long the instrument lasts, or when it ends."""
    plain = held.referring.sub("", own)
    timed = near and held.subject.search(plain) and held.time.search(plain)
    ends = near and held.ends.search(plain) and held.own.search(own)
    return bool(timed or ends or held.says.search(plain))


def _without_earlier(words: str, held: _Spoken) -> str:
    """Return words without what they say of the end of an instrument that they name by its date.

    "The Agreement on Ferries, done at Bern on 4 March 1990, shall terminate" ends another one than
    this. Nothing between its noun and the end may name this one, or join another subject; what is
    said of one that only a date names stays told. Where the end comes before the noun ("terminará
    el Acuerdo sobre puertos de 4 de marzo de 1990"), nothing behind the date may either.
    """
    ended = held.ended.search(words)
    if ended and not held.this.search(held.entering.sub("", words[ended.start() :])):
        words = f"{words[: ended.start()]} {words[ended.end() :]}"
    at = 0
    while found := held.earlier.search(words, at):
        noun, ends = found.start("noun"), found.start("ends")
        if not any(noun < each.end() <= ends for each in held.this.finditer(words, at)):
            return f"{words[:noun]} {_without_earlier(words[found.end() :], held)}"
        at = noun + 1
    return words


def without_earlier(words: str, code: str) -> str:
    """Return words without what they say of the end of an earlier instrument that they name."""
    return _without_earlier(words, _spoken(code))


def another(words: str, own: str, code: str) -> str:
    """Return the noun of another instrument than that whose noun is `own` in words, or nothing.

    Nouns are told apart by their first letters, for languages that inflect them.
    """
    for found in _spoken(code).instruments.finditer(words if own else ""):
        if found.group().lower()[:_STEM] != own[:_STEM]:
            return found.group()
    return ""


def alone(words: str, own: str, code: str) -> bool:
    """Whether words name no instrument but this one, whose noun is `own`.

    Another may stand there with a small letter, or be of the same sort ("a separate agreement").
    """
    return all(
        each.group().lower()[:_STEM] == own[:_STEM] and _THIS.search(words[: each.start()])
        for each in _spoken(code).any_instrument.finditer(words)
    )


def names_it(behind: str, code: str) -> bool:
    """Whether words behind the noun of an instrument name it by what it is about, and its date."""
    return _spoken(code).dated.match(behind) is not None


def speaks_of_end(piece: Sentence, code: str) -> bool:
    """Whether a sentence speaks of an end or a term, of whatever instrument."""
    held = _spoken(code)
    return held.ends.search(held.referring.sub("", piece.words)) is not None


def waits(piece: Sentence, code: str) -> str:
    """Return why a sentence beside the clause on entry into force conditions it, or nothing."""
    held = _spoken(code)
    if held.own.search(piece.words) and held.dates_back.search(piece.words):
        return "it seems to say from when before its entry into force it has effect"
    itself = held.subject.search(piece.words) is not None
    if itself and held.waits.search(piece.words) and held.binds.search(piece.words):
        return "it seems to say for what its effect waits"
    return ""


def by_all(words: str, code: str) -> bool:
    """Whether words speak of the parties together, or of the other one beside the first."""
    return _spoken(code).jointly.search(words) is not None


def by_one(words: str, code: str) -> bool:
    """Whether words speak of one party, any of them, that ends the instrument or gives notice."""
    held = _spoken(code)
    return held.anybody.search(words) is not None and held.notices.search(words) is not None


def ends_freely(words: str, code: str) -> bool:
    """Whether words say that either party may end the instrument, and nothing else."""
    held = _spoken(code)
    return held.leaves.search(words) is not None and freely(words, held)


def freely(words: str, held: _Spoken) -> bool:
    """Whether a sentence says that either party may end it, and nothing else."""
    return held.anybody.search(words) is not None and _nothing_else(words, held)


def no_more(words: str, code: str) -> bool:
    """Whether words behind a notice say no more than to whom it goes, and how."""
    return _nothing_else(words, _spoken(code))


def _nothing_else(words: str, held: _Spoken) -> bool:
    told = (each for each in _WORD.findall(words.lower()) if each.strip(",;"))
    return all(each in held.freely for each in told)


def only_joins(words: str, code: str) -> bool:
    """Whether words do no more than join one predicate to another."""
    return not _unjoined(words, _spoken(code))


def _unjoined(words: str, held: _Spoken) -> list[str]:
    return [each for each in _WORD.findall(words.lower()) if each not in held.joining]


@cache
def _spoken(code: str) -> _Spoken:
    held, words = phrases(code), SPEAKING[code]
    return _Spoken(
        leads=held.compile(rf"{NUMBERED}{held.words.leads}{NUMBERED}"),
        numbered=held.compile(NUMBERED),
        itself=held.compile(rf"^\W*(?:{held.words.this}|{held.words.it}\b)"),
        instruments=held.compile(words.instruments),
        any_instrument=held.compile(words.instruments.replace("(?-i:", "(?:")),
        labels=held.compile(words.labels),
        own=held.compile(words.own),
        subject=held.compile(words.subject),
        says=held.compile(
            rf"(?:{words.subject})[^.;]{{0,{_NEAR}}}?{words.ends}"
            rf"|{words.named}\s+(?:[\w'’]+\s+){{0,3}}?{words.ends}"
        ),
        ends=held.compile(words.ends),
        time=held.compile(r"\b(?:19|20|21)\d\d\b|(?<!\w)(?:@units@)|\btempora|\bвременн"),
        referring=held.compile(words.referring),
        leaves=held.compile(words.leaves),
        anybody=held.compile(words.anybody),
        notices=held.compile(words.notices),
        jointly=held.compile(words.jointly),
        binds=held.compile(words.binds),
        waits=held.compile(words.waits),
        parts=held.compile(words.parts),
        dates_back=held.compile(words.dates_back),
        earlier=held.compile(
            rf"(?P<noun>{words.instruments})\s+{_NAMED}[^;.]{{0,{_LONG}}}?@date@"
            rf"[\s,]*(?:(?!{_JOINS})[\w'’]+[\s,]+){{0,3}}?(?P<ends>{words.ends})"
        ),
        dated=held.compile(rf"\s+{_NAMED}[^;.]{{0,{_LONG}}}?@date@"),
        ended=held.compile(
            rf"{words.ends}{_NO_MORE}{words.instruments}\s+{_NAMED}"
            rf"[^;.]{{0,{_LONG}}}?@date@(?!\s*,?\s*{_JOINS})"
        ),
        entering=held.compile(
            rf"(?:\bentrada\s+en\s+vigor|entrée\s+en\s+vigueur|вступлени\w+\s+в\s+силу)\s+{words.named}"
        ),
        this=held.compile(words.named),
        freely=frozenset(words.freely.split()),
        joining=frozenset(words.joining.split()),
    )
