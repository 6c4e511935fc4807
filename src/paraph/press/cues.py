"""Cues: where a sentence says that somebody says something, and who that is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.speech.generic import (
    AFTER,
    BEFORE,
    CLAUSE_NEAR,
    EITHER,
    EXCLUDES,
    FINITE,
    INVERTED,
    LEADING_WORDS,
    NO_SPEAKERS,
    NO_TIMES,
    ONE_OF,
    OPENS_THEM,
    REFUSED,
    THOUGHT,
)
from paraph.language.speech.providing import (
    BARE_CLAUSE,
    GRANTS,
    JOINS_CLAUSE,
    OF_PAPER,
    THAT_GRANTS,
    THIS_ONE,
)
from paraph.language.speech.several import SEVERAL
from paraph.language.speech.sourcing import (
    ALSO,
    AND_CLAUSE,
    BUT,
    FAMILIAR,
    KNOWING,
    OFFICIAL,
    WHATEVER,
    WITHIN,
)
from paraph.language.speech.table import Speech, speech
from paraph.press.article import CLOSES, INSIDE, OPENS
from paraph.press.mentions import EITHER_ONE, TOWARDS, Mention, mentions
from paraph.press.nominative import of_institution

Form: TypeAlias = Literal["says", "saying", "according", "quoted", "label", "paper", "noun", "told"]
_GENDERS = {"ils": "p", "elles": "p"}
_FAR = 60
_PRESS = re.compile(
    r"(?i:agenc|news|daily|magazine|channel|broadcaster|radio|televis|journal|quotidien|chaîne|diario"
    r"|periódico|cadena|агентств|газет|телеканал|издани|журнал|портал)|\b(?:TV|Times|Post|AFP|EFE)\b"
)
"""Institutions that pass on what they are told."""
_DATIVE = re.compile(r"[а-яё]{2}(?:у|ю|ому|ему|ым)$")
"""How a Russian name ends that is spoken to, or with."""
_DATIVES = re.compile(r"[а-яё]{2}(?:ам|ям)$")
"""How a Russian noun ends that means several who are spoken to."""
_YEAR = re.compile(r"(?:(?i:the|le|la|el)[ ])?\d{4}[ ]")
"""A year before a document."""
_AGED = re.compile(r"[ ](?:\d{1,3}-летн(?:ий|яя)|\d{1,3}-year-old)[ ]")
"""How old somebody is, between a verb and their name."""
_ARTICLE = 3
"""Letters of words that may be an article as well."""
_WITHOUT = re.compile(r"(?:^|[ ])(?i:without|rather than|instead of|sans|sin|не|ни|en)[ ]$")
"""What stands before a participle of what somebody does not say."""
_NOBODY = re.compile(r"\b(?:(?i:neither|nobody|no one|none of)|[Nn]i)\b[^,;:]*$")
"""What says that nobody said it."""
_CLAUSAL = re.compile(r"\b(?i:after|before|since|until|than)[ ](?:the[ ])?$")
"""Words that lead to a clause of their own where a verb follows: "after Petrov said no"."""
_SOMEONE = re.compile(
    r"[ ](?:(?:an?(?![ ](?:los|las|la|el|su|sus|un|una)[ ])|une?|una)[ ]|(?P<the>the|el|la|le)[ ]"
    r"|(?P<elided>l['’]))"
    r"(?P<who>[a-zß-öø-ÿ][^\W\d_-]*(?:-[^\W\d_]+)*)(?=[.,;]|$|[ ])"
)
"""Somebody behind a verb of saying and a quotation, whatever the noun is: "sighed a baker"."""
_QUOTED = re.compile(rf"{CLOSES},?[ ]?[—–-]?$")
"""A quotation before a verb, and the dash between them."""
_SMALL = re.compile(r"[a-zà-ÿа-яё][ ]$")
_CONTRACTED = re.compile(r"(?i:du|au|aux|del|al)[ ]")
"""Prepositions that are one word with their article."""
_AUXILIARY = r"is|are|was|were|will|would|has|have|had|may|can|could|should|must|did|does"
_CITED_BY = re.compile(
    r"[ ,]{1,2}(?:quoted[ ]by|cited[ ]by|citée?s?[ ]par|citad[oa]s?[ ]por)[ ]"
    r"(?:(?:the|le|la|l['’]|el)[ ]?)?"
)
"""What stands between sources and the outlet that cites them."""
_HEARS = re.compile(r"[«“„][^«»“”]{2,60}[»”“],[ ](?:что|будто)[ ]")
"""An outlet between a Russian verb and its clause, which was told."""
_OF_WHAT = re.compile(r"[ ](?:в|из|на|от|of|in|at|with|de|du|des|del|en)[ ][^,.;:—–]{2,40}(?=,)")
"""What stands behind an office, before what is put in between two commas."""
_AND_NAME = re.compile(r"[ ]and[ ][A-Z]")
_HEARERS = re.compile(
    r"[ ](?:the[ ](?!same)|parliament|lawmakers|deputies|delegates|members|viewers|investors)"
)
"""English words for who was told, behind no "to"."""
_TRADE = re.compile(
    r"[ ](?:(?:le|la|l['’]|el|the)[ ]?)?"
    r"(?P<trade>[a-zà-ÿа-яё][a-zà-ÿа-яё-]+(?:[ ][a-zà-ÿа-яё-]+){0,2})[ ](?=[A-ZÀ-ÞА-ЯЁ])"
)
"""Up to three words in small letters between a verb and a name."""
_TITLE = re.compile(
    r"(?:[ ](?:ayer|hoy|hier|este[ ]\w+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"
    r"[ ](?:(?:el|la|le|the|su|sa|son)[ ]|l['’])"
    r"(?P<title>[a-zà-ÿ][\w'’-]+(?:[ ][\w'’-]+){0,7}),[ ](?=[A-ZÀ-Þ])"
)
"""A noun that no table has, with what belongs to it, between a verb and a name."""
_CLOSED = frozenset(("", ".", ",", ";", ":"))
_TO = re.compile(r"[ ](?:à|au|aux|a|al)[ ]?(?:la[ ]|los[ ]|las[ ]|l['’])?$")
"""What stands between a verb and who was told."""
_DASHES = frozenset((" - ", " – ", " — "))
_PARTS = re.compile(rf"[;:.—–{OPENS}{CLOSES}]|,[^,]*,")
"""What ends a phrase that is put in behind a subject."""
_IN = re.compile(
    r"(?:^|[ ])(?i:in|dans|en|sur|on|в|во|из|на)[ ]"
    r"(?:(?i:его|её|ее|их|нашем|нашей|this|that|the|its|his|her"
    r"|le|la|l['’]|son|sa|el|su|une?|a)[ ]?)?$"
)
"""What stands between a verb and the document in which something stands."""
_THEIR_PEOPLE = re.compile(
    r"['’]s?[ ](?:[a-z-]+[ ]){0,2}?(?:opponents?|critics?|rivals?|enem(?:y|ies)|allies|ally"
    r"|friends?|supporters?|followers?|brothers?|sisters?|wife|husband|widow|sons?|daughters?|mother|father"
    r"|parents|family|relatives|neighbou?rs?|colleagues?|predecessors?|successors?|deput(?:y|ies)"
    r"|aides?|advis[eo]rs?|lawyers?|attorneys?|spokes\w+|victims?|accusers?|detractors?|team)(?!\w)"
)
"""People of somebody, behind their name: they speak, and not who bears it."""
_AS_ANOTHER = re.compile(
    rf"(?:{TOWARDS}|(?:posing|dressed|disguised)[ ]as"
    r"|pretending[ ]to[ ]be|interpretando[ ]a|imitando[ ]a|jouant|incarnant|imitant)[ ](?:the[ ])?$"
)
"""What stands before the name of whom somebody else plays."""
_APPOSED = re.compile(r",[ ][^,.;:—–\ue000-\ue002]{2,60},?")
"""What stands in apposition behind a name, before a relative pronoun."""
_PLACED = re.compile(r"[ ][^,.;:—–\ue000-\ue002]{2,60},")
"""What stands behind a document and says when or where it was made, before one."""
_IN_IT = re.compile(
    r"(?:^|[ ])(?:(?i:в)[ ](?P<it>нём|нем|ней|них)|(?P<there>(?i:там|здесь))"
    r"|(?i:en)[ ](?:él|ella)|il y)"
    r"(?:[ ]\w+)?[ ]$"
)
"""A pronoun for the document in which something stands."""
_AROUND = 30
_SHORT = 12
_OPENS_CLAUSE = re.compile(rf",?[ ](?:that[ ]|que[ ]|qu['’]|что[ ]|[:]?[ ]?{OPENS})")
"""What opens what is said behind a participle of saying."""
_MOST_WORDS = 10
"""Words of a source that no table has."""
_OPENING = 16
"""Characters before the verb of a document that is named in the sentence before."""
_NOMINATIVE = frozenset(("he", "she", "they", "il", "ils", "он", "она", "они"))
"""Pronouns that are a subject wherever they stand."""
_WEAK = frozenset(("pour", "para", "per"))
"""Words before a speaker that mean something else unless they open a sentence."""
_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁ"


class Cue(NamedTuple):
    """Words from `start` to `end` by which somebody says something.

    `verb` is where the words of saying stand, `subject` whose they are, if that is said; `sure` is
    whether a pattern of the language says so, and not nearness alone. `chain` are outlets or people
    between the article and the subject. `as_` is whether the cue opens with "as" or "according to",
    so that what is said stands behind its comma.
    """

    start: int
    end: int
    form: Form
    verb: tuple[int, int]
    subject: Mention | None
    sure: bool = True
    chain: tuple[str, ...] = ()
    as_: bool = False
    cited: bool = False
    """Whether the subject is whom an outlet cites, so that the outlet's word stands for it."""
    doubted: bool = False
    """Whether the sentence leaves it open that it was said."""


class _Patterns(NamedTuple):
    verb: re.Pattern[str]
    inverted: re.Pattern[str] | None
    saying: re.Pattern[str]
    according: re.Pattern[str]
    possessed: re.Pattern[str] | None
    quoted: re.Pattern[str] | None
    citing: re.Pattern[str] | None
    gap: re.Pattern[str]
    besides: re.Pattern[str]
    not_before: re.Pattern[str]
    not_after: re.Pattern[str] | None
    preposition: re.Pattern[str]
    relative: re.Pattern[str]
    and_: re.Pattern[str]
    as_: re.Pattern[str]
    tells: re.Pattern[str]
    provides: re.Pattern[str]
    under: re.Pattern[str]
    led: re.Pattern[str]
    trail: re.Pattern[str]
    in_paper: re.Pattern[str] | None
    inserted: re.Pattern[str]
    first: re.Pattern[str]
    quoting: re.Pattern[str] | None


def cues(  # noqa: PLR0913, PLR0917 - a stretch of words, and what is known of it
    words: str, start: int, end: int, held: Sequence[Mention], code: str, verbs: str = ""
) -> list[Cue]:
    """Return the cues between two places, in their order; `verbs` are more verbs of saying."""
    told = speech(code)
    patterns = _patterns(code)
    found = [*_according(words, start, end, held, told, patterns)]
    taken = [(each.start, each.end) for each in found]
    pattern = _more(code, verbs) if verbs else patterns.verb
    matches = [*pattern.finditer(words, start, end)]
    if patterns.inverted is not None:
        inverted = [*patterns.inverted.finditer(words, start, end)]
        spans = [each.span() for each in inverted]
        matches = [
            *inverted,
            *[m for m in matches if not any(a <= m.start() < b for a, b in spans)],
        ]
    begins = {match.start() for match in matches}
    ends = {match.end() for match in matches}
    for match in sorted(matches, key=re.Match.start):
        if any(one <= match.start() < two for one, two in taken):
            continue
        beside = match.end() + 1 in begins or match.start() - 1 in ends
        if code == "en" and beside and words[match.end() - 1] == "s":
            continue  # "denied reports", "reports said"
        cue = _verbal(match, words, start, end, held, told, patterns, found)
        if cue is not None:
            found.append(cue)
    found.extend([*_providing(words, start, end, held, told, patterns, found, begins)])
    own = [*patterns.first.finditer(words, start, end)]
    found = [each for each in found if not any(m.start() <= each.verb[0] < m.end() for m in own)]
    for match in own:
        who = "1" if match["own"] else "2"
        subject = Mention(*match.span(), "pronoun", "", "", who, match.group())
        mine = Cue(*match.span(), "says", match.span(), subject)
        found.append(_ended(mine, words, end, held, told, patterns))
    found.extend(_sayings(words, start, end, held, patterns, found))
    found.extend(_passive(words, start, end, held, patterns))
    found.extend(_quoting(words, start, end, held, patterns))
    found.extend(_in_papers(words, start, end, held, patterns))
    taken = [each.verb for each in found if each.form == "paper"]
    found = [
        each
        for each in found
        if each.form == "paper" or not any(a <= each.verb[0] < b for a, b in taken)
    ]
    return sorted(found, key=lambda each: each.verb)


def _providing(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: _Patterns,
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
        cue = _verbal(match, words, start, end, held, told, patterns, before)
        if cue is None or cue.subject is None or cue.verb[0] in begins:
            continue
        subject = cue.subject
        opens = match.start() - start <= _OPENING and subject.gender not in {"p", "1", "2"}
        if subject.sort == "paper":
            yield cue if subject.start >= match.end() else cue._replace(end=match.end())
        elif opens and subject.sort == "pronoun":
            yield cue._replace(subject=subject._replace(sort="paper", words=""), sure=False)


@cache
def _more(code: str, verbs: str) -> re.Pattern[str]:
    told = speech(code)
    flags = re.IGNORECASE if told.subjectless else re.NOFLAG
    return re.compile(_verb(f"{told.holds}|{told.says}|{verbs}"), flags)


def behind(words: str, at: int, end: int, code: str, *, told_to: bool = True) -> int:
    """Return where the words end that may stand between a cue and what is said.

    `told_to` is whether who was told may stand there without "to": "told the committee".
    """
    besides = _patterns(code).besides
    while True:
        match = besides.match(words, at, end)
        if match is None or match.end() == at:
            return at
        if not told_to and _HEARERS.match(match.group()):
            return at
        at = match.end()


def _verbal(  # noqa: PLR0913, PLR0917
    match: re.Match[str],
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: _Patterns,
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
        return _ended(Cue(at, stop, "says", (at, stop), subject), words, end, held, told, patterns)
    left = words[start:at]
    if patterns.not_before.search(left) or _NOBODY.search(left):
        return None
    if patterns.not_after is not None and patterns.not_after.match(words, stop):
        return None
    found, sure, first = _subject(match, words, start, held, told, patterns, before)
    if found is None:
        if not (told.subjectless and _opens(left, told)):
            return None
        found = Mention(at, at, "pronoun", "", "", "", "")
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
        if source is not None and not _is_faceless(source, told):
            chain, subject = (_outlet(subject),), source
    cited = bool(chain)
    cue = Cue(opening, end_, "says", (at, stop), subject, sure, chain, as_ is not None, cited)
    return _ended(cue, words, end, held, told, patterns)


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


def _subject(  # noqa: PLR0911, PLR0912, PLR0913, PLR0917, PLR0915, C901
    match: re.Match[str],
    words: str,
    start: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: _Patterns,
    before: Sequence[Cue],
) -> tuple[Mention | None, bool, int]:
    """Return the subject of a verb of saying, whether a pattern says so, and where it begins."""
    at, stop = match.span()
    left = [each for each in held if each.end <= at]
    if told.within_body and re.fullmatch(told.within_body, match.group()):
        left = [each for each in left if each.sort != "name" or not _DATIVES.search(each.words)]
    clear = words[start:at].rstrip()
    trail = patterns.trail.search(words, max(start, at - _FAR), at)
    if trail is not None:  # "the union, which asked for it, has called"
        clear = words[start : trail.start() + 1]
    for each in left:
        cited = _CITED_BY.match(words, each.end, at)
        if cited is not None and any(
            other.start >= cited.end() and other.end == at - 1 for other in left
        ):
            return each, True, each.start
    for each in left if patterns.citing is not None else ():
        cites = patterns.citing.match(words, each.end, at) if patterns.citing else None
        if cites is not None and not _PARTS.search(words, cites.end(), at):
            return each, True, each.start
    cut = (bool(clear) and clear[-1] in f",—–-{CLOSES}") or bool(
        patterns.as_.search(words[start:at])
    )
    if not cut or not clear:
        for each in reversed(left[-2:]):
            if _is_owned(each, match.group(), told):
                continue
            if patterns.gap.fullmatch(words, each.end, at) or (
                each.sort == "office" and KNOWING.fullmatch(words, each.end, at)
            ):
                both = _coordinated(words, each, left, told)
                left_of = max(0, each.start - _FAR), each.start
                clause = told.code == "en" and _CLAUSAL.search(words, *left_of) is not None
                alone = each.words.lower() in _NOMINATIVE or not _governed(words, each, patterns)
                if both is not each or clause or alone:
                    return both, True, both.start
    if clear.endswith(",") and not clear.endswith(f"{CLOSES},"):
        last = next((each for each in held if stop < each.start <= stop + 1), None)
        ends = last is not None and words[last.end : last.end + 1] in ("", ".", ",", ";")
        told_to = told.code == "en" and patterns.tells.fullmatch(match.group()) is not None
        told_to = told_to or (
            last is not None
            and told.code == "ru"
            and (_is_dative(last) or _HEARS.match(words, last.start) is not None)
        )
        if last is not None and ends and last.sort != "pronoun" and not told_to:
            return last, True, at
        if last is not None and told.code == "ru" and _is_dative(last):
            teller = next((each for each in held if each.start == last.end + 1), None)
            if teller is not None and teller.sort in {"office", "person", "name"}:
                return teller, True, at  # "told the paper a source"
        inserted = _before_insertion(words, start + len(clear) - 1, left, told, patterns)
        if inserted is not None:
            return inserted, True, inserted.start
    inside_ = _said_within(match, words, held, told)
    if inside_ is not None:
        return inside_, False, at
    aged = _AGED.match(words, stop)
    at_ = aged.end() - 1 if aged is not None else stop
    after = next((each for each in held if at_ < each.start <= at_ + 1), None)
    if after is None and told.code != "en":
        late = behind(words, stop, len(words), told.code)
        also = ALSO.match(words, late)
        late = also.end() - 1 if also is not None else late
        aside = patterns.gap.match(words, stop)
        late = max(late, aside.end() - 1) if aside is not None else late
        after = next((each for each in held if late < each.start <= late + 1), None)
    if (
        told.code == "en"
        and after is not None
        and clear.endswith(",")
        and not (
            clear.endswith(f"{CLOSES},")
            or words[after.end : after.end + 1] in ("", ".", ",", ";")
            or _AND_NAME.match(words, after.end)
        )
    ):
        after = None  # "Officials, speaking in private, said the text was ready"
    if after is None and clear.endswith((CLOSES, f"{CLOSES},", "—", "–", ",")):
        after = _by_trade(words, stop, held, told)
    if after is None and told.code != "ru":
        titled = _by_title(words, stop, held)
        if titled is not None:
            return titled, False, at
    if after is not None and (
        _CONTRACTED.match(words, after.start) or _TO.search(words[stop : after.start])
    ):
        after = None
    if after is not None and after.sort == "paper" and not cut:
        after = None  # what somebody denounces, and not who says so
    if after is not None and told.code == "ru" and _HEARS.match(words, after.start):
        after = None
    if after is not None and _is_heard(match.group(), words, after, told):
        place = re.compile(r"[ ]во?[ ]")
        near = [
            each
            for each in held
            if each.sort == "body" and place.fullmatch(words, after.end, each.start)
        ]
        if near:
            return near[0], False, at
        after = None
    if after is not None and after.sort == "body" and _is_dative(after):
        told_ = after.end + 1  # who was told, and behind them who told it
        after = next((each for each in held if each.start == told_), None) if cut else None
    near_ = [each for each in left if not _is_owned(each, match.group(), told)]
    follows = cut or not clear or (told.code != "en" and _may_follow(near_, words, at, patterns))
    if after is not None and follows and after.sort != "pronoun":
        return _with_next(words, after, held, told), cut or not clear, at
    if after is not None and after.sort == "pronoun" and cut:
        quoted = clear.endswith((CLOSES, f"{CLOSES},")) or told.code != "en"
        closes = words[after.end : after.end + 1] in ("", ".", ",", ";")
        if after.gender != "n" and (quoted or closes):
            return after, True, at
    who = next(
        (
            each
            for each in patterns.relative.finditer(words, start, at)
            if each.end() == at or patterns.led.fullmatch(words, each.end(), at)
        ),
        None,
    )
    if who is not None:
        near = [
            each
            for each in left
            if each.end <= who.start()
            and (
                not words[each.end : who.start()].strip(" ,")
                or (each.sort != "pronoun" and _APPOSED.fullmatch(words[each.end : who.start()]))
                or (each.sort == "paper" and _PLACED.fullmatch(words[each.end : who.start()]))
            )
        ]
        if near:
            return near[-1], True, near[-1].start
    refused = next(
        (
            each
            for each in left
            if told.within_body
            and each.sort == "body"
            and _WITHIN_BEFORE.search(words[max(start, each.start - _SHORT) : each.start])
            and REFUSED.fullmatch(words, each.end, at)
        ),
        None,
    )
    if refused is not None:  # "at the firm they gave no names, but assured"
        return refused, True, refused.start
    if patterns.and_.search(words[start:at]) or BUT.search(words[start:at]):
        earlier = [each for each in before if each.form == "says" and each.subject is not None]
        if earlier:
            return earlier[-1].subject, True, at
        free = [each for each in left if not _governed(words, each, patterns)]
        if free:
            return free[0], False, at
    if told.within_body and re.fullmatch(told.within_body, match.group()):
        for each in reversed(left):
            inside = _WITHIN_BEFORE.search(words[max(start, each.start - _SHORT) : each.start])
            beside = patterns.gap.fullmatch(words, each.end, at) is not None
            beside = beside or REFUSED.fullmatch(words, each.end, at) is not None
            if each.sort == "body" and inside and beside:
                return each, True, each.start
    for each in reversed(left):
        between = words[each.end : at]
        if len(between) > _FAR or any(sign in between for sign in f";:,—{OPENS}{CLOSES}"):
            break
        if not _governed(words, each, patterns) and not _is_owned(each, match.group(), told):
            return each, False, each.start
    whoever = _whoever(match, words, start, clear, told)
    if whoever is not None:
        return whoever, False, min(at, whoever.start)
    someone = _SOMEONE.match(words, stop)
    if someone is not None and _QUOTED.search(clear):
        said = someone["who"]
        known = bool(someone["the"] or someone["elided"])
        found = Mention(*someone.span("who"), "office", "", said, "", said, definite=known)
        return found, True, at
    return None, False, at


def _whoever(  # noqa: PLR0911
    match: re.Match[str], words: str, start: int, clear: str, told: Speech
) -> Mention | None:
    """Return who speaks by a noun that no table has: "the unions say that", "один из водителей".

    Only where a reported clause, or a quotation, is beside the verb: else what the noun means may
    do something else ("the storm confirmed fears").
    """
    at, stop = match.span()
    if THOUGHT.fullmatch(match.group()):
        return None
    behind_ = ONE_OF.match(words, stop)
    if behind_ is not None and clear.endswith((CLOSES, f"{CLOSES},", "—", "–", ",")):
        return _named_so(behind_, definite=False)
    clause = clear.endswith(",") and FINITE[told.code].search(words[start:at]) is not None
    alone = told.code == "fr" or match.group() in INVERTED
    after = AFTER[told.code].match(words, stop) if clause and alone and told.code in AFTER else None
    if after is not None and NO_TIMES.match(after["who"]) is None:
        return _named_so(after, definite=True)
    closes = words[stop : stop + 1] in {"", "."} and told.code == "en"
    says = told.code == "en" and match.group() in {"say", "says", "said"}
    if not closes and not says and CLAUSE_NEAR[told.code].match(words, stop) is None:
        return None
    begins = max(start, at - _FAR)
    before = BEFORE[told.code].search(words, begins, at)
    while before is not None:
        who = before.start("who")
        if OPENS_THEM.search(words[start:who]) and NO_SPEAKERS.match(before["who"]) is None:
            verbal = rf"(?i:{told.that}|{told.says}|{told.relative}|{told.not_before or '(?!)'})"
            verbal += rf"|(?i:{told.adverbs})" if told.code != "ru" else ""
            if any(
                re.fullmatch(verbal, each)
                for each in before["who"].split()[1:-1]
                if len(each) > _ARTICLE
            ):
                return None
            known = rf"(?i:{told.prepositions}|{told.that}|{told.adverbs}|{told.says}|{told.and_})"
            if re.match(rf"{known}(?!\w)", before["who"]) is not None:
                return None
            return _named_so(before, definite=True)
        before = BEFORE[told.code].search(words, who + 1, at)
    return None


def _named_so(match: re.Match[str], *, definite: bool) -> Mention:
    said = match["who"]
    gender = "p" if re.match(r"(?i:les|des|los|las|some|many)[ ]", said) else ""
    return Mention(*match.span("who"), "office", "", said, gender, said, definite)


def _before_insertion(
    words: str, comma: int, left: Sequence[Mention], told: Speech, patterns: _Patterns
) -> Mention | None:
    """Return the subject behind which something is put in between two commas, up to its verb.

    What is put in begins with no verb: "the deal, which Petrov drafted, will be signed, says" has
    none behind its subject.
    """
    verb = re.compile(rf"[ ](?:{_AUXILIARY}|{told.verbal})(?![\w-])")
    for each in reversed(left):
        whole = each.end == comma and ", " in each.words
        aside = words[each.end : each.end + 1] == "," and each.end < comma
        of = _OF_WHAT.match(words, each.end, comma) if each.sort == "office" else None
        aside = aside or (of is not None and of.end() < comma)
        dashed = words[each.end : each.end + 3] in _DASHES and words[comma - 1] in "-–—"
        aside = aside or dashed
        if not whole and not aside:
            continue
        if aside and (by := _by_voice(words, each, left, told)) is not None:
            return by
        both = _coordinated(words, each, left, told)
        if both is each and _governed(words, each, patterns):
            continue
        inserted = next(
            (
                other
                for other in left
                if of is not None
                and other.start == of.end() + 2
                and other.end == comma
                and other.sort in {"name", "person"}
            ),
            None,
        )
        if inserted is not None:
            return inserted
        if aside and verb.match(words, (of.end() if of is not None else each.end) + 1):
            return None
        return both
    last = left[-1] if left else None
    if last is not None and last.end == comma and words[: last.start].endswith(", "):
        return last  # in apposition to what is none of the table's nouns
    return None


_WITHIN_BEFORE = re.compile(r"(?:^|[ ])(?i:в|во|en|desde)[ ](?:(?:el|la|los|las|su)[ ])?$")
_THERE = re.compile(r"(?:^|[ ])(?P<there>[Тт]ам)[ ](?:(?:также|же|ещё|еще|уже|при этом)[ ])?$")
"""A place before a verb in the plural: the institution that was named before it."""


def _said_within(
    match: re.Match[str], words: str, held: Sequence[Mention], told: Speech
) -> Mention | None:
    """Return the institution in which a verb in the plural without a subject is said."""
    at, stop = match.span()
    if not told.within_body or re.fullmatch(told.within_body, match.group()) is None:
        return None
    there = _THERE.search(words[max(0, at - _FAR) : at])
    if there is not None and told.code == "ru":
        first = max(0, at - _FAR) + there.start("there")
        return Mention(first, first + 3, "pronoun", "", "", "n", there["there"])
    within = WITHIN.match(words, stop)
    for each in held if within is not None else ():
        if each.sort == "body" and within is not None and each.start <= within.end() <= each.end:
            return each
    return None


def _by_trade(words: str, stop: int, held: Sequence[Mention], told: Speech) -> Mention | None:
    """Return whom a verb has behind it with a noun that no table has: "said welder Tom Hale"."""
    match = _TRADE.match(words, stop)
    if match is None:
        return None
    known = (
        rf"(?i:{told.prepositions}|{told.that}|{told.the}|{told.adverbs}|{told.says}|{told.and_})"
    )
    if any(re.fullmatch(known, each) for each in match["trade"].split()):
        return None
    named = next((each for each in held if each.start == match.end()), None)
    if named is None or named.sort not in {"name", "person"} or " " not in named.name:
        return None
    closes = words[named.end : named.end + 1] in {"", ".", ",", ";", ":"}
    words_of = f"{match['trade']} {named.words}"
    office = f"{match['trade']} {named.office}".strip()
    found = Mention(match.start("trade"), named.end, "person", named.name, office, "", words_of)
    return found if closes else None


def _by_title(words: str, stop: int, held: Sequence[Mention]) -> Mention | None:
    """Return whom a verb has behind it as "the high commissioner for peace, Andrés Lozano"."""
    match = _TITLE.match(words, stop)
    named = next((each for each in held if match and each.start == match.end()), None)
    if match is None or named is None or " " not in named.name:
        return None
    if named.sort not in {"name", "person"} or words[named.end : named.end + 1] not in _CLOSED:
        return None
    title, start = match["title"], match.start("title")
    return Mention(start, named.end, "person", named.name, title, "", words[start : named.end])


def _is_owned(mention: Mention, verb: str, told: Speech) -> bool:
    """Whether a Russian institution stands in another case, before a verb of something else."""
    if told.code != "ru" or mention.sort != "body" or re.fullmatch(told.within_body, verb):
        return False
    return of_institution(mention.words) != mention.words


def _is_heard(verb: str, words: str, after: Mention, told: Speech) -> bool:
    """Whether one name behind a Russian verb in the plural is that of who was told."""
    return (
        bool(told.within_body)
        and re.fullmatch(told.within_body, verb) is not None
        and (after.sort in {"name", "person"} or words[after.start] in '«“„"')
        and re.match(rf",|[ ](?:{told.and_})[ ]", words[after.end : after.end + 3]) is None
    )


def _by_voice(
    words: str, spoken_for: Mention, left: Sequence[Mention], told: Speech
) -> Mention | None:
    """Return by whose voice an institution speaks: "the union, through its secretary, says"."""
    match = re.compile(rf",[ ](?:{told.voice or '(?!)'})(?:[ ]|(?<=['’]))").match(
        words, spoken_for.end
    )
    later = [each for each in left if match is not None and each.start >= match.end()]
    named = [each for each in later if each.sort == "person" or (each.name and each.sort == "name")]
    return named[-1] if named else later[-1] if later else None


def _may_follow(left: Sequence[Mention], words: str, at: int, patterns: _Patterns) -> bool:
    """Whether a subject may stand behind its verb: none stands right before it."""
    return not any(
        patterns.gap.fullmatch(words, each.end, at) and not _governed(words, each, patterns)
        for each in left[-2:]
    )


def _coordinated(words: str, last: Mention, left: Sequence[Mention], told: Speech) -> Mention:
    """Return two subjects as one: "Orlova and Petrov"."""
    for each in left:
        between = words[each.end : last.start]
        joins = re.fullmatch(rf",?(?P<and>[ ](?:{told.and_})[ ])", between)
        if joins is not None and last.sort != "pronoun":
            name = f"{each.name or each.words}{joins['and']}{last.name or last.words}"
            return Mention(each.start, last.end, "name", name, "", "p", name)
    return last


def _with_next(words: str, first: Mention, held: Sequence[Mention], told: Speech) -> Mention:
    """Return two subjects behind a verb as one: "said Orlova and Petrov"."""
    last = next((each for each in held if first.end < each.start <= first.end + 6), None)
    if last is None or first.sort not in {"name", "person"} or last.sort not in {"name", "person"}:
        return first
    closes = words[last.end : last.end + 1] in {"", ".", ",", ";", ":"}
    both = _coordinated(words, last, [first], told) if closes else first
    return first if both is last else both


def _is_dative(mention: Mention) -> bool:
    """Whether a Russian mention was told, and did not say: its noun or its name says so."""
    head = mention.words.partition(" ")[0]
    told_to = mention.sort == "body" and _DATIVE.search(head) is not None
    several = (
        mention.sort in {"office", "body", "side"} or bool(mention.office)
    ) and _DATIVES.search(head) is not None
    return told_to or several or _DATIVE.search(mention.words) is not None


def _governed(words: str, mention: Mention, patterns: _Patterns) -> bool:
    """Whether a preposition, or a verb, stands before a mention, so that it is no subject."""
    if _CONTRACTED.match(words, mention.start) or _is_dative(mention):
        return True
    at = mention.start
    if words[at] in '«“„"' and _SMALL.search(words, max(0, at - _FAR), at):
        return True  # "in an interview with «News»"
    left = words[max(0, mention.start - 24) : mention.start]
    if _AS_ANOTHER.search(left):
        return True
    if AND_CLAUSE.search(left):
        return False  # a clause begins here
    return patterns.preposition.search(left) is not None


def is_governed(words: str, mention: Mention, code: str) -> bool:
    """Whether a mention is no subject, as a preposition or a verb stands before it."""
    return _governed(words, mention, _patterns(code))


def _ended(  # noqa: PLR0913, PLR0917
    cue: Cue,
    words: str,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: _Patterns,
) -> Cue:
    """Return a cue with all that may stand behind it: who was told, where, citing whom."""
    at = cue.end
    if patterns.tells.fullmatch(words, *cue.verb):
        heard = next(
            (
                each
                for each in held
                if at < each.start and not words[at : each.start].strip(" theal'’")
            ),
            None,
        )
        if heard is not None and heard.start >= cue.verb[1]:
            if heard.sort == "name" or (heard.sort == "body" and _PRESS.search(heard.words)):
                cue = cue._replace(chain=(_outlet(heard), *cue.chain))
            at = heard.end
    to = told.code != "en" or patterns.tells.fullmatch(words, *cue.verb) is not None
    at = behind(words, at, end, told.code, told_to=to)
    if patterns.citing is not None:
        match = patterns.citing.match(words, at, end)
        if match is not None:
            source = next((each for each in held if match.end() == each.start), None)
            if source is not None and cue.subject is not None:
                if not _is_faceless(source, told):
                    cue = cue._replace(
                        chain=(*cue.chain, _outlet(cue.subject)), subject=source, cited=True
                    )
                at = source.end
                at += words[at : at + 1] == ","
    return cue._replace(end=at)


def _is_faceless(mention: Mention, told: Speech) -> bool:
    """Whether a source is nobody whom its words would tell: who cites it is then who says so."""
    head = re.match(rf"(?i:{told.faceless or '(?!)'})(?!\w)", mention.words)
    several = SEVERAL.search(mention.words) is not None
    return mention.sort == "office" and not mention.name and (head is not None or several)


def _outlet(mention: Mention) -> str:
    return mention.name or mention.words


def _according(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: _Patterns,
) -> Iterator[Cue]:
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
    patterns: _Patterns,
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


def _sayings(  # noqa: PLR0913, PLR0917
    words: str,
    start: int,
    end: int,
    held: Sequence[Mention],
    patterns: _Patterns,
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
                each for each in held if each.end <= at and not _governed(words, each, patterns)
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


def _passive(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: _Patterns
) -> Iterator[Cue]:
    """Yield "was quoted by X as saying"."""
    if patterns.quoted is None:
        return
    for match in patterns.quoted.finditer(words, start, end):
        subject = next(
            (
                each
                for each in reversed(held)
                if each.end <= match.start()
                and patterns.gap.fullmatch(words, each.end, match.start())
            ),
            None,
        )
        if subject is not None:
            outlet = next((each for each in match.groupdict().values() if each), "")
            chain = (outlet.strip(),) if outlet else ()
            yield Cue(subject.start, match.end(), "quoted", match.span(), subject, chain=chain)


def _quoting(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: _Patterns
) -> Iterator[Cue]:
    """Yield "an outlet quoted X as saying", of X."""
    if patterns.quoting is None:
        return
    for match in patterns.quoting.finditer(words, start, end):
        source = next((each for each in held if match.end("verb") + 1 == each.start), None)
        if source is None or not words.startswith(match["as"], source.end):
            continue
        before = [each for each in held if each.end <= match.start()]
        outlet = before[-1] if before and match.start() - before[-1].end < _FAR else None
        at = outlet.start if outlet is not None else match.start()
        chain = (_outlet(outlet),) if outlet is not None and outlet.sort != "pronoun" else ()
        stop = source.end + len(match["as"])
        yield Cue(at, stop, "quoted", (match.start(), stop), source, chain=chain, cited=True)


def _in_papers(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: _Patterns
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
                if _IN.search(words[max(start, each.start - _SHORT) : each.start])
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


def _verb(verbs: str) -> str:
    had = r"(?=a[ ]|ont[ ]|avai|aurai)"  # "l’a dit", and not "l’annonce"
    elided = rf"(?<=[ (][lnmLN]['’]){had}|(?<=[ ]qu['’]){had}"
    return rf"(?<![\w-])(?:(?<![’'])|{elided})(?:{verbs})(?![\w-])"


@cache
def _patterns(code: str) -> _Patterns:
    told = speech(code)
    blank = r"[ ]"

    def maybe(pattern: str, form: str) -> re.Pattern[str] | None:
        return re.compile(form.format(pattern)) if pattern else None

    flags = re.IGNORECASE if told.subjectless else re.NOFLAG
    return _Patterns(
        verb=re.compile(_verb(f"{told.holds}|{told.says}"), flags),
        inverted=maybe(told.inverted, r"(?:(?<![\w’'])|(?<=[ ][mltMLT]['’]))(?:{})(?![\w-])"),
        saying=re.compile(
            rf"[, ](?:{told.and_})?{blank}?(?P<saying>{told.saying})(?={blank}|[,:])"
        ),
        according=re.compile(rf"(?<![\w’'-])(?i:{told.according})(?:{blank}|(?<=['’]))"),
        possessed=maybe(told.possessed, r"(?<![\w’'-])(?i:{})(?![\w-])"),
        quoted=maybe(told.quoted, r"(?<![\w’'-])(?:{})"),
        citing=maybe(told.citing, r"[,]?[ ](?:{})[ ]"),
        gap=re.compile(
            rf"(?:[ ,]{{1,2}}(?:{told.adverbs})(?:(?!\w)|(?<=['’])),?)*(?:{blank}|(?<=['’]))"
        ),
        besides=re.compile(rf"[ ](?:{told.besides})(?![\w’'-])|,[ ](?:{told.besides})(?=,)"),
        not_before=re.compile(
            rf"(?:^|[ (’'])(?:{told.not_before or '(?!)'})(?:{blank}\w+ly)?{blank}$"
        ),
        not_after=maybe(told.not_after, r"[ ](?:{})"),
        preposition=re.compile(
            rf"(?:^|[^\w])(?i:{told.prepositions})(?:{blank}|(?<=['’]))(?:(?i:{told.the}){blank})?$"
        ),
        relative=re.compile(rf",?{blank}(?:{told.relative}){blank}(?:(?:{told.adverbs}){blank})*"),
        and_=re.compile(rf"(?:^|[ ,])(?:{told.and_}){blank}(?:(?:{told.adverbs}){blank})*$"),
        as_=re.compile(rf"(?:^|[ ,])(?i:{told.as_}){blank}(?:l['’])?$"),
        tells=re.compile(told.tells or "(?!)"),
        provides=re.compile(_verb(told.provides or "(?!)")),
        under=re.compile(rf"(?<![\w’'-])(?i:{told.under or '(?!)'})(?:{blank}|(?<=['’]))"),
        trail=re.compile(rf",(?:{blank}(?:{told.adverbs})(?![\w’'-]))+{blank}$"),
        led=re.compile(rf"(?i:{told.prepositions}){blank}(?:[\w’'-]+{blank}){{1,4}}"),
        first=re.compile(rf"(?:(?P<own>{told.first or '(?!)'})|{told.second or '(?!)'})(?![\w-])"),
        quoting=maybe(
            told.quoting,
            r"(?<![\w-])(?P<verb>{})[ ][^,.;:]{{2,90}}?(?P<as>[ ]as[ ]saying)(?![\w-])",
        ),
        inserted=re.compile(
            rf"(?:[ ][^,.;:—–]{{2,40}})?,[ ](?:\w+[ ])?"
            rf"(?:{told.relative}|[а-яё]+(?:нн|вш|ющ|ащ|ящ|ущ)[а-яё]+)[^.;:]{{2,120}},[ ]"
            rf"(?:(?:{told.adverbs})[ ])*"
            rf"|[ ][^,.;:—–{OPENS}{CLOSES}{INSIDE}]{{2,60}}[ ]"
        ),
        in_paper=maybe(told.in_paper, r"(?<![\w’'-])(?i:{})(?![\w-])"),
    )
