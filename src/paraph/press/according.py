"""According: by whose word or by the terms of which document a sentence tells something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paraph.language.speech.providing import BARE_CLAUSE, JOINS_CLAUSE, OF_PAPER
from paraph.language.speech.sourcing import FAMILIAR, OFFICIAL, WHATEVER
from paraph.language.speech.table import Speech, speech
from paraph.press.article import CLOSES, OPENS
from paraph.press.cue import Cue
from paraph.press.mentions import Mention, mentions
from paraph.press.patterns import Patterns
from paraph.press.tail import behind

_YEAR = re.compile(r"(?:(?i:the|le|la|el)[ ])?\d{4}[ ]")
"""A year before a document."""
_THEIR_PEOPLE = re.compile(
    r"['’]s?[ ](?:[a-z-]+[ ]){0,2}?(?:opponents?|critics?|rivals?|enem(?:y|ies)|allies|ally"
    r"|friends?|supporters?|followers?|brothers?|sisters?|wife|husband|widow|sons?|daughters?|mother|father"
    r"|parents|family|relatives|neighbou?rs?|colleagues?|predecessors?|successors?|deput(?:y|ies)"
    r"|aides?|advis[eo]rs?|lawyers?|attorneys?|spokes\w+|victims?|accusers?|detractors?|team)(?!\w)"
)
"""People of somebody, behind their name: they speak, and not who bears it."""
_MOST_WORDS = 10
"""Words of a source that no table has."""
_WEAK = frozenset(("pour", "para", "per"))
"""Words before a speaker that mean something else unless they open a sentence."""


def according(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
) -> Iterator[Cue]:
    """Yield by whom, or under what, something is so: "according to her", "under the deal"."""
    for match in patterns.according.finditer(words, start, end):
        source = next((each for each in held if match.end() == each.start), None)
        if source is None:  # its first word was read as a part of the phrase before it
            first = next(mentions(words, match.end(), end, told.code), None)
            source = first if first is not None and first.start == match.end() else None
        if source is None:
            owner = re.compile(
                rf"(?:{'|'.join(told.owners) or '(?!)'})(?![\w-])(?=[,.;:]|[ ]?$|(?<=m)[ ])",
                re.IGNORECASE,
            ).match(words, match.end(), end)
            if owner is None:
                source = _whatever(words, match, start, end, told.code)
                if source is None:
                    continue
            else:
                who = told.owners[owner.group().lower()]
                source = Mention(*owner.span(), "pronoun", "", "", who, owner.group())
        source = _with_their_people(words, source, end)
        stop = behind(words, source.end, end, told.code)
        told_of = FAMILIAR.match(words, source.end, end)
        stop = max(stop, told_of.end()) if told_of is not None else stop
        official = OFFICIAL.match(words, source.end, end) if source.sort == "paper" else None
        stop = max(stop, official.end()) if official is not None else stop
        sure = source.sort != "body" or source.end <= source.start or source in held
        weak = match.group().strip().lower() in _WEAK
        if weak and (
            words[start : match.start()].strip() or words[source.end : source.end + 1] != ","
        ):
            continue
        yield Cue(match.start(), stop, "according", match.span(), source, sure, as_=True)
    yield from _under(words, start, end, held, told, patterns)
    if patterns.possessed is None:
        return
    known = re.compile(rf"(?i:{told.according})(?![\w-])")
    for match in patterns.possessed.finditer(words, start, end):
        if known.match(match.group()):  # "selon lui" was read as "selon"
            continue
        said = next(each for each in match.groupdict().values() if each)
        source = Mention(*match.span(), "pronoun", "", "", told.owners[said.lower()], said)
        yield Cue(*match.span(), "according", match.span(), source, as_=True)


def _with_their_people(words: str, source: Mention, end: int) -> Mention:
    """Return the people of somebody who stand behind their name: "Anna Berg's opponents"."""
    theirs = _THEIR_PEOPLE.match(words, source.end, end)
    if theirs is None or source.sort == "paper":
        return source
    whole = words[source.start : theirs.end()]
    return Mention(source.start, theirs.end(), "office", "", whole, "p", whole)


def _under(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
) -> Iterator[Cue]:
    """Yield documents by whose terms something is so: "under the deal, signed on Monday, ..."."""
    for match in patterns.under.finditer(words, start, end):
        year = _YEAR.match(words, match.end())
        begins = year.end() if year is not None else match.end()
        source = next((each for each in held if begins == each.start), None)
        if source is None or source.sort != "paper":
            continue
        if (
            told.code == "ru" and " " in source.words
        ):  # its noun, without what its clause begins with
            size = len(source.words.split()[0])
            if not source.words[0].isdigit() and words[source.start + size + 1 :][:1].islower():
                first = words[source.start : source.start + size]
                source = source._replace(end=source.start + size, name=first, words=first)
        full = patterns.according.match(words, match.start())
        if full is not None and full.end() == match.end():
            continue
        before = words[start : match.start()]
        opens = not before.strip() or JOINS_CLAUSE[told.code].search(before) is not None
        more = OF_PAPER[told.code].match(words, source.end, end)
        stop = more.end() if more is not None else source.end
        sign = words[stop : stop + 1] if stop < end else ""
        bare = sign == " " and BARE_CLAUSE[told.code].match(words, stop, end) is not None
        if (opens and (sign == "," or bare)) or (before.endswith(", ") and sign in {",", ".", ""}):
            yield Cue(match.start(), stop, "according", match.span(), source, as_=True)


def _whatever(words: str, match: re.Match[str], start: int, end: int, code: str) -> Mention | None:
    """Return the source behind "according to" that no table has, where commas bound it."""
    the = r"(?:the[ ]|les?[ ]|la[ ]|l['’]|un[ea]?[ ]|an?[ ]|el[ ]|los[ ]|las[ ])?"
    opens = not words[start : match.start()].strip(" ")
    ends = r"(?=,[ ])" if opens else r"(?=,[ ]|[.;]|[ ]?$)"
    if match.group().strip().lower() in _WEAK or words[: match.start()].endswith("depending "):
        return None
    if not opens and not words[start : match.start()].rstrip().endswith((",", "—", "–")):
        return None
    who = re.compile(
        rf"{WHATEVER[code]}{the}(?P<who>[a-zà-ÿа-яё][^,.;:()—–{OPENS}{CLOSES}]{{3,80}}?){ends}"
    ).match(words, match.end(), end)
    if who is None or len(who["who"].split()) > _MOST_WORDS:
        return None
    told = speech(code)
    verbs = re.compile(
        rf"(?:(?:se|lo|la|ha|han)[ ])*(?:{told.says}|{told.provides or '(?!)'})(?!\w)",
        re.IGNORECASE,
    )
    if verbs.match(who["who"]) or any(
        re.fullmatch(told.verbal, each) for each in who["who"].split()[:1]
    ):
        return None
    return Mention(*who.span("who"), "body", who["who"], "", "", who["who"])
