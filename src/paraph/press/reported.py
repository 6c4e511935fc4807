"""Reported: the clause that a cue has, behind it, before it or around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from paraph.language.speech.clausal import ASKED_OF, JOINED, WHOM
from paraph.language.speech.providing import JOINS_CLAUSE
from paraph.language.speech.table import speech
from paraph.press.article import CLOSES, INSIDE, OPENS
from paraph.press.bare import bare
from paraph.press.bounded import bounded
from paraph.press.claim import Claim
from paraph.press.clausal import EMPTY, FEW, Clausal, clausal, has_verb
from paraph.press.cue import Cue
from paraph.press.nouns import main_verb
from paraph.press.sentences import Sentence

_LEAD = 6
_YET = re.compile(
    r"[^\w]*,?[ ](?:однако|но|а|хотя|but|though|while|yet|and|mais|tandis que|et|pero|aunque|y"
    r"|mientras(?: que)?)[ ]"
)
"""What joins a clause to one that another cue has."""
_THAT_IT = re.compile(
    r"(?:to[ ](?:me|us|him|her|them|you|parliament|reporters|journalists|the[ ]\w+)|again|much|too)"
    r"(?=[,.;]|[ ](?:and|but)[ ]|$)"
)
"""What stands behind "that" where it means what was said before."""
_WHAT = re.compile(r"(?:(?:О|о) том|То|Тот факт)?,? ?(?:Что|что) ")
"""How a Russian clause begins that stands before its verb."""
_WHAT_BEFORE = re.compile(
    r"(?:(?:О том|То|Тот факт), что|Что) (?P<what>.{6,300}), (?:[^,]{2,40} )?$"
)
"""Such a clause, up to the verb or to what stands before that."""
_AFTER = re.compile(r"(?:[ ][a-zà-ÿ][^,:—–\ue000-\ue002]{2,70}(?=,))?[ ]?[,:—–]?[ ]?")


def reported(  # noqa: C901, PLR0911, PLR0912, PLR0913, PLR0915, PLR0917
    words: str,
    cue: Cue,
    sentence: Sentence,
    stop: int,
    later: Sequence[Cue],
    told: Sequence[Claim],
    code: str,
    *,
    quoted: bool,
) -> Claim | None:
    """Return the reported clause of a cue, if there is one."""
    patterns = clausal(code)
    tail = words[cue.end : stop]
    empty = EMPTY.fullmatch(tail) is not None
    behind_ = cue.subject is not None and cue.subject.start >= cue.verb[1]
    if (cue.as_ and not empty and patterns.who.match(tail)) or (
        behind_ and not empty and patterns.whom.match(tail)
    ):
        empty = True  # what stands behind is about who says it
    left = words[sentence.start : cue.start]
    stop = _in_aside(words, cue, left, stop, code)
    tail = words[cue.end : stop]
    opens = not left.strip(' ,«“"—–-(') or _opening(left, code)
    opens = opens or left.rstrip().endswith((":", ";"))
    if cue.as_:
        opens = opens or JOINS_CLAUSE[code].search(left) is not None
        lead = re.search(
            rf"(?:^|[ ])(?:{speech(code).relative}|{JOINED[code]})(?P<comma>,?)[ ]$", left
        )
        if lead is not None and not empty and tail.startswith(",") == bool(lead["comma"]):
            start = cue.end + (2 if lead["comma"] else 1)
            end = stop if lead["comma"] else words.find(", ", start, stop)
            return bounded(words, cue, start, end if end > 0 else stop, later, code)
        if opens and not empty:
            match = _AFTER.match(tail)
            start = cue.end + (match.end() if match else 0)
            who = patterns.aside.match(words, start, stop)
            start = who.end() if who is not None else start
            return bounded(words, cue, start, stop, later, code)
        return _posted(words, cue, sentence, stop, told, empty=empty, code=code)
    fronted = _WHAT_BEFORE.match(left) if code == "ru" and cue.form == "says" else None
    if fronted is not None and not quoted:
        start = sentence.start + fronted.start("what")
        return Claim(cue, start, sentence.start + fronted.end("what"))
    if cue.form == "told":
        if not empty:
            return bounded(words, cue, cue.end, stop, later, code, whole=True)
        return _posted(words, cue, sentence, stop, told, empty=True, code=code)
    if cue.form == "noun":
        left_verb = has_verb(words[sentence.start : cue.start], code)
        which = words[cue.verb[0] : cue.verb[1]].startswith((",", " "))
        end = stop if left_verb or which else main_verb(words, cue.end, stop, code)
        return bounded(words, cue, cue.end, end, later, code)
    that = patterns.that.match(words, cue.end, stop)
    asked = patterns.question.match(words, cue.end, stop)
    if asked is not None and _asks(words, cue, asked["what"], patterns):
        return bounded(words, cue, asked.start("what"), stop, later, code)
    heard = patterns.heard.match(words, cue.verb[1], stop) if asked is None else None
    if heard is not None and patterns.asks.fullmatch(words, *cue.verb):
        at = next(heard.start(each) for each, held in heard.groupdict().items() if held)
        return bounded(words, cue, at, stop, later, code)
    that = that or _far_that(words, cue, stop, later, patterns)
    aside = that is not None and quoted and that.group().lstrip().startswith(",") and code != "ru"
    if that is not None and code == "en" and _THAT_IT.match(words, that.end()):
        that = None  # "she said that to parliament"
    if that is not None and not aside:
        return bounded(words, cue, that.end(), stop, later, code, whole=True)
    clear = left.rstrip()
    if that is None and _is_apposed(cue, clear, code):
        return None  # "Mayor since 2019, Anne Roux said ..."
    posted = clear.endswith(",") and OPENS not in left and not _is_lead(left, code)
    posted = posted and not _only_leads(clear, code)
    paper = cue.subject is not None and cue.subject.sort == "paper"
    posted = posted and not (paper and patterns.provides.match(words, cue.verb[0]))
    if quoted:
        if posted and cue.form == "says" and not _told_before(told, cue):
            end = sentence.start + len(clear.rstrip(" ,—–"))
            return Claim(cue, sentence.start, end) if len(clear.split()) >= FEW else None
        return None
    if posted and cue.form == "says" and patterns.leads.match(words, cue.end + 1, stop):
        return _posted(words, cue, sentence, stop, told, empty=True, code=code)
    if left.rstrip().endswith((",", "—", "–")):
        asked_of = ASKED_OF.match(clear.lstrip()) is not None and "," not in clear[:-1]
        if empty and not (_opening(left, code) or asked_of):
            return _posted(words, cue, sentence, stop, told, empty=True, code=code)
        amid = tail.startswith((",", " —", " –")) and not _is_lead(left, code)
        if amid and cue.form == "says":
            return _posted(words, cue, sentence, stop, told, empty=False, code=code)
    if empty:
        return None
    return bare(words, cue, stop, later, code)


def _in_aside(words: str, cue: Cue, left: str, stop: int, code: str) -> int:
    """Return where a relative clause ends in which a cue stands: "Dorn, whom Berg said it of,"."""
    behind_ = cue.subject is not None and cue.subject.end <= cue.verb[0]
    opened = WHOM[code].search(left) if behind_ else None
    between = words[cue.subject.end : cue.verb[0]] if cue.subject is not None and behind_ else ""
    own = re.fullmatch(rf",[ ](?:{speech(code).relative})[ ](?:[\w’'-]+[ ]){{0,2}}", between)
    if (opened is None and own is None) or cue.form != "says":
        return stop
    quoted = words.find(OPENS, cue.end, stop)
    comma = words.find(", ", cue.end, stop)
    if comma < 0 or 0 <= quoted < comma or len(words[cue.end : comma].split()) < FEW:
        return stop
    return comma


def _asks(words: str, cue: Cue, what: str, patterns: Clausal) -> bool:
    """Whether a question word behind a verb opens what is asked, or what is explained."""
    if cue.form != "says":
        return False
    if patterns.asks.fullmatch(words, *cue.verb):
        return True
    explains = patterns.explains.fullmatch(words, *cue.verb) is not None
    return explains and what not in {"что", "qué"}


def _far_that(
    words: str, cue: Cue, stop: int, later: Sequence[Cue], patterns: Clausal
) -> re.Match[str] | None:
    """Return what opens a clause behind who was told, or where: "told a crowd on Friday that"."""
    if cue.form != "says":
        return None
    to = patterns.tells.fullmatch(words, *cue.verb) is not None
    at = cue.verb[1]
    if cue.subject is not None and cue.subject.start >= at:
        at = cue.subject.end
    match = (patterns.far_told if to else patterns.far).match(words, at, stop)
    if match is None or any(cue.end <= each.start < match.end() for each in later):
        return None
    return match


def _is_apposed(cue: Cue, left: str, code: str) -> bool:
    """Whether what stands before a comma is an office of who speaks behind it, and no clause."""
    ahead = cue.subject is not None and cue.subject.start < cue.verb[0]
    if not ahead or not left.endswith(",") or has_verb(left, code):
        return False
    told = speech(code)
    offices = "|".join([each for each in told.offices.values() if each])
    return (
        re.match(
            rf"(?i:(?:(?:{told.the})[ ]?)?(?:[\w-]+[ ]){{0,2}}(?:{offices})(?!\w))", left.lstrip()
        )
        is not None
    )


def _only_leads(left: str, code: str) -> bool:
    """Whether a phrase before a comma says by its first word that it only leads to its clause."""
    about = clausal(code).about
    first, *others = left.rstrip(" ,").lstrip().split(", ")
    return clausal(code).asked.match(first) is not None and all(map(about.match, others))


def _told_before(told: Sequence[Claim], cue: Cue) -> bool:
    """Whether something stands before a cue that is given to it."""
    return any(each.cue is cue and each.start < cue.start for each in told)


def _is_lead(left: str, code: str) -> bool:
    """Whether words before a comma only say when or where: "On Tuesday, Orlova said"."""
    inner = left.rstrip(" ,—–").strip()
    if len(inner.split()) < FEW:
        return bool(re.fullmatch(speech(code).not_names, inner)) or inner.endswith("ly")
    if _opening(left, code):
        return True
    return len(inner.split()) < _LEAD and bool(clausal(code).leads.match(inner))


def _opening(left: str, code: str) -> bool:
    """Whether all that stands before a cue are words that lead into a sentence."""
    inner = left.strip(" ,")
    return bool(re.fullmatch(_leading(code), inner))


@cache
def _leading(code: str) -> str:
    told = speech(code)
    return (
        rf"(?i:(?:{told.and_}|but|yet|however|meanwhile|mais|pero|но|а|также|так|{told.besides})?)"
    )


def _posted(  # noqa: PLR0913
    words: str,
    cue: Cue,
    sentence: Sentence,
    stop: int,
    told: Sequence[Claim],
    *,
    empty: bool,
    code: str,
) -> Claim | None:
    """Return the clause that a cue stands behind, or that it stands in the middle of."""
    start = sentence.start
    inner = [each for each in told if each.start < cue.start and each.cue is not cue]
    if inner and empty:
        return Claim(cue, inner[0].start, inner[-1].end, passes_on=True)
    end = start + len(words[start : cue.start].rstrip(" ,—–")) if empty else stop
    if not empty and inner:
        after = _YET.match(words, inner[-1].end, cue.start)
        if after is None:
            return None
        start = after.end()
    colon = words.rfind(": ", start, cue.start) if not empty and not inner else -1
    if colon > start and OPENS not in words[start:colon]:
        start = colon + 2
    about = _WHAT.match(words, start, end) if code == "ru" else None
    if about is not None:  # "that the port shuts, said Petrov"
        start = about.end()
    clause = words[start:end]
    lead = re.match(rf"(?i:(?:{speech(code).and_})[ ])", clause)
    if lead:
        start += lead.end()
    behind_ = cue.subject is not None and cue.subject.start >= cue.verb[1]
    if empty and behind_ and code == "en" and not has_verb(words[start:end], code):
        return None  # "The builder, Norrail, blamed the city"
    if len(words[start:end].split()) < FEW or clause.strip(f" {OPENS}{INSIDE}{CLOSES}") == "":
        return None
    return Claim(cue, start, end)
