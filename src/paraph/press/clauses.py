"""Clauses: of each cue of a sentence, the stretch of words that it gives to its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.speech.clausal import (
    ABOUT,
    ACCUSES,
    AGAIN,
    ASKED,
    ASKED_OF,
    ASKS,
    CUT,
    EXPLAINS,
    FINITE_EN,
    FINITE_RU,
    FOLLOWING,
    HEARD_ASKING,
    JOINED,
    NO_NOUN,
    OPPOSITE,
    PRAISE,
    QUESTION,
    WHERE,
)
from paraph.language.speech.providing import GRANTS, JOINS_CLAUSE, THAT_GRANTS
from paraph.language.speech.table import Speech, speech
from paraph.press.article import CLOSES, INSIDE, OPENS, Paragraph
from paraph.press.cues import Cue, behind
from paraph.press.marks import Quote
from paraph.press.nouns import main_verb
from paraph.press.sentences import Sentence

_FEW = 2
_LEAD = 6
_GAP = 90
_STOPS = re.compile(r"[\s.!?…;:,]*$")
_MARKED = re.compile(rf"(?P<mark>[ ]?[:,]?[ ]?[—–-]?[ ]?){OPENS}")
_FAR_COLON = re.compile(rf"[^:{OPENS}.;]{{0,{_GAP}}}:[ ]?[—–-]?[ ]?{OPENS}")
_BEFORE = re.compile(
    rf"{CLOSES}[ ]?[,.]?[ ]?[—–-]?[ ]*"
    r"(?:(?:(?:me|nos|les?|lo|se|lui|leur|nous)[ ]|m['’]))?$"
)
"""A quotation before a verb, or before the small pronoun of a verb ("me corrige")."""
_ON = re.compile(rf"[ ]?[.,;:]?[ ]?[—–-]?[ ]?{OPENS}")
_EMPTY = re.compile(r"[\s.!?…,;:—–)]*$")
_ASIDE = (
    r"(?:,[ ](?:elles?|lui|eux|pour[ ]sa[ ]part|de[ ]son[ ]côté|quant[ ]à[ ](?:lui|elle))(?=,))?"
)
"""What a French verb of saying may have put in behind it."""
_FAR_THAT = 110
"""Characters between a verb and its clause, in which it says to whom or where."""
_ACCUSING = ("accus", "acus", "reproch", "обвин")
_BETWEEN = r"(?:,[ ](?![а-яё]+(?:ив|ав|ая|ев|яв|нув)(?=,))[^,.;:—–\ue000-\ue002]{2,40}(?=,[ ]))?"
"""A short phrase between commas behind a verb: "denies, however, that"."""
_COLON_BEHIND = re.compile(r"[ ]?:[ ]")
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
_OBJECT = r"(?:(?:[ ][а-яё-]+){1,4}(?=[ ]о[ ]том,[ ]что[ ]))?"
"""Who is told, before the words that open a Russian clause and nothing else."""
_AFTER = re.compile(r"(?:[ ][a-zà-ÿ][^,:—–\ue000-\ue002]{2,70}(?=,))?[ ]?[,:—–]?[ ]?")


class Claim(NamedTuple):
    """Words from `start` to `end` that a cue gives to its speaker.

    `quote` is the quotation that they are; without one they are a clause, which may hold some.
    `on` is whether they go on with the claim before them. `outlet` says that they hold another
    cue's words, which somebody passes on.
    """

    cue: Cue
    start: int
    end: int
    quote: Quote | None = None
    on: bool = False
    passes_on: bool = False


class _Patterns(NamedTuple):
    that: re.Pattern[str]
    holds: re.Pattern[str]
    bare: re.Pattern[str]
    of: re.Pattern[str]
    nothing: re.Pattern[str]
    joins: re.Pattern[str]
    aside: re.Pattern[str]
    who: re.Pattern[str]
    whom: re.Pattern[str]
    far: re.Pattern[str]
    far_told: re.Pattern[str]
    tells: re.Pattern[str]
    cut: re.Pattern[str]
    leads: re.Pattern[str]
    infinitive: re.Pattern[str]
    asked: re.Pattern[str]
    opposite: re.Pattern[str]
    again: re.Pattern[str]
    provides: re.Pattern[str]
    question: re.Pattern[str]
    heard: re.Pattern[str]
    asks: re.Pattern[str]
    explains: re.Pattern[str]


def claims(
    paragraph: Paragraph, sentence: Sentence, found: Sequence[Cue], code: str
) -> list[Claim]:
    """Return what the cues of a sentence give to their speakers, in the order of the cues."""
    words = paragraph.masked
    stop = _stop(words, sentence)
    quotes = {each.outer: each for each in paragraph.quoted(sentence.start, stop)}
    told: list[Claim] = []
    taken: set[int] = set()
    for place, cue in enumerate(found):
        if any(_covers(each, cue) for each in told if each.quote is not None):
            continue
        text, after = paragraph.text, found[place + 1 :]
        direct = _direct(words, cue, sentence, quotes, taken, text, code, after, first=not place)
        told.extend(direct)
        taken |= {each.quote.outer for each in direct if each.quote is not None}
        later = [
            each
            for each in found[place + 1 :]
            if each.start >= cue.end or (each.verb[0] >= cue.end and each.start <= cue.start)
        ]
        clause = _clause(words, cue, sentence, stop, later, told, code, quoted=bool(direct))
        if clause is None:
            continue
        held = [each for each in direct if clause.start <= each.start < clause.end]
        if held and clause.end > max(each.quote.stop for each in held if each.quote) + 1:
            told = [each for each in told if each not in held]  # a clause with quoted words
            told.extend(_coordinated(words, clause, code))
        elif not held and not any(each.start <= clause.start < each.end for each in direct):
            told.extend(_coordinated(words, clause, code))
    return told


def _coordinated(words: str, clause: Claim, code: str) -> list[Claim]:
    """Return a clause as the clauses with "that" which it is made of: "that A, and that B"."""
    cuts = [
        match
        for match in _patterns(code).again.finditer(words, clause.start, clause.end)
        if len(words[clause.start : match.start()].split()) >= _FEW
        and len(words[match.end() : clause.end].split()) >= _FEW
    ]
    edges = [clause.start, *[match.end() for match in cuts]]
    ends = [*[match.start() for match in cuts], clause.end]
    found = [clause._replace(start=start, end=end) for start, end in zip(edges, ends, strict=True)]
    return [piece for each in found for piece in _parted(words, each, code)]


def _parted(words: str, clause: Claim, code: str) -> list[Claim]:
    """Return a clause in whose middle its cue stands as the two pieces beside that."""
    cue = clause.cue
    if not clause.start < cue.start or not cue.end < clause.end:
        return [clause]
    left, rest = words[clause.start : cue.start], words[cue.end : clause.end]
    first = clause._replace(end=clause.start + len(left.rstrip(" ,—–")))
    last = clause._replace(start=clause.end - len(rest.lstrip(" ,—–")), on=True)
    about = re.compile(rf"(?:{speech(code).relative}|{ABOUT[code]})(?!\w)")
    if not rest.lstrip().startswith((",", "—", "–")) or about.match(words, last.start):
        return [first]
    subject = cue.subject
    behind_ = subject is not None and subject.sort != "pronoun" and subject.start >= cue.verb[1]
    if behind_ and not _has_verb(words[last.start : last.end], code):
        return [first]  # what follows is said of the speaker
    opens = rf"(?:^|[ ])(?:{speech(code).relative}|{JOINED[code]})$"
    if re.search(opens, words[first.start : first.end]):
        return [last._replace(on=False)]
    return [first, last]


def _is_apposed(cue: Cue, left: str, code: str) -> bool:
    """Whether what stands before a comma is an office of who speaks behind it, and no clause."""
    ahead = cue.subject is not None and cue.subject.start < cue.verb[0]
    if not ahead or not left.endswith(",") or _has_verb(left, code):
        return False
    told = speech(code)
    offices = "|".join([each for each in told.offices.values() if each])
    return (
        re.match(
            rf"(?i:(?:(?:{told.the})[ ]?)?(?:[\w-]+[ ]){{0,2}}(?:{offices})(?!\w))", left.lstrip()
        )
        is not None
    )


def _has_verb(words: str, code: str) -> bool:
    """Whether words have what may be a finite verb: an apposition has none."""
    told = speech(code)
    verbal = FINITE_EN if code == "en" else FINITE_RU if code == "ru" else told.verbal
    return any(re.fullmatch(verbal, each) for each in re.findall(r"[\w’'-]+", words.lower()))


def _stop(words: str, sentence: Sentence) -> int:
    """Return where a sentence ends, without its full stop and the blank behind it."""
    return sentence.start + len(_STOPS.sub("", words[sentence.start : sentence.end]))


def _is_part(  # noqa: PLR0913, PLR0917
    words: str, text: str, sentence: Sentence, quote: Quote, cue: Cue, code: str
) -> bool:
    """Whether a quotation before a cue is a part of the clause that it ends: it is "fair"."""
    before = words[sentence.start : quote.outer]
    return (
        cue.form == "says"
        and text[quote.start : quote.start + 1].islower()
        and before[-1:] == " "
        and before.rstrip()[-1:].isalpha()
        and CLOSES not in before
        and not re.search(rf"(?:^|[ ])(?:{speech(code).and_}|but|mais|pero|но)[ ]$", before)
        and _has_verb(before, code)
        and len(before.split()) >= _FEW
    )


def _covers(claim: Claim, cue: Cue) -> bool:
    return claim.start <= cue.start < claim.end


def _direct(  # noqa: C901, PLR0913, PLR0917
    words: str,
    cue: Cue,
    sentence: Sentence,
    quotes: dict[int, Quote],
    taken: set[int],
    text: str,
    code: str,
    later: Sequence[Cue],
    *,
    first: bool,
) -> list[Claim]:
    """Return the quotations that a cue stands beside."""
    told: list[Claim] = []
    end = sentence.end
    before = _BEFORE.search(words, sentence.start, cue.start)
    last = next(
        (
            each
            for each in quotes.values()
            if before is not None and each.stop == before.start() + 1
        ),
        None,
    )
    if last is not None and first and _is_part(words, text, sentence, last, cue, code):
        return told
    if last is not None and last.outer not in taken:
        told.append(Claim(cue, last.start, last.end, last))
        while last is not None:  # several quotations in a row, before the cue
            above = last
            last = next(
                (
                    each
                    for each in quotes.values()
                    if each.stop <= above.outer
                    and not words[each.stop : above.outer].strip(" ,.")
                    and each.outer not in taken
                ),
                None,
            )
            if last is not None:
                told.insert(0, Claim(cue, last.start, last.end, last))
        following = _ON.match(words, cue.end, end)
        part = next((each for each in quotes.values() if each.outer > cue.start), None)
        if part is not None and part.outer == part.start and part.outer not in taken:
            told.append(Claim(cue, part.start, part.end, part, on=True))
        elif following is not None and following.end() - 1 in quotes:
            each = quotes[following.end() - 1]
            told.append(Claim(cue, each.start, each.end, each, on=True))
        return told
    match = _MARKED.match(words, cue.end, end)
    if match is None:
        match = _FAR_COLON.match(words, cue.end, end)
        if match is not None and any(cue.end < each.verb[0] < match.end() for each in later):
            return told  # "said it was safe, adding: ..."
        cue = cue._replace(sure=False)  # something else may be what the quotation is of
    if match is None or match.end() - 1 not in quotes:
        return told
    each = quotes[match.end() - 1]
    mark = match.groupdict().get("mark")
    rest = words[each.stop : end]
    whole = _EMPTY.fullmatch(rest) is not None or rest.lstrip()[:1] in {",", ";"}
    beside = whole and cue.form != "according"
    if (mark is None or mark.strip() or beside) and each.outer not in taken:
        told.append(Claim(cue, each.start, each.end, each))
    if told:
        at = each.stop
        while (following := _ON.match(words, at, end)) and following.end() - 1 in quotes:
            each = quotes[following.end() - 1]
            told.append(Claim(cue, each.start, each.end, each, on=True))
            at = each.stop
    return told


def _clause(  # noqa: C901, PLR0911, PLR0912, PLR0913, PLR0915, PLR0917
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
    patterns = _patterns(code)
    tail = words[cue.end : stop]
    empty = _EMPTY.fullmatch(tail) is not None
    behind_ = cue.subject is not None and cue.subject.start >= cue.verb[1]
    if (cue.as_ and not empty and patterns.who.match(tail)) or (
        behind_ and not empty and patterns.whom.match(tail)
    ):
        empty = True  # what stands behind is about who says it
    left = words[sentence.start : cue.start]
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
            return _bounded(words, cue, start, end if end > 0 else stop, later, code)
        if opens and not empty:
            match = _AFTER.match(tail)
            start = cue.end + (match.end() if match else 0)
            who = patterns.aside.match(words, start, stop)
            start = who.end() if who is not None else start
            return _bounded(words, cue, start, stop, later, code)
        return _posted(words, cue, sentence, stop, told, empty=empty, code=code)
    fronted = _WHAT_BEFORE.match(left) if code == "ru" and cue.form == "says" else None
    if fronted is not None and not quoted:
        start = sentence.start + fronted.start("what")
        return Claim(cue, start, sentence.start + fronted.end("what"))
    if cue.form == "told":
        if not empty:
            return _bounded(words, cue, cue.end, stop, later, code, whole=True)
        return _posted(words, cue, sentence, stop, told, empty=True, code=code)
    if cue.form == "noun":
        left_verb = _has_verb(words[sentence.start : cue.start], code)
        which = words[cue.verb[0] : cue.verb[1]].startswith((",", " "))
        end = stop if left_verb or which else main_verb(words, cue.end, stop, code)
        return _bounded(words, cue, cue.end, end, later, code)
    that = patterns.that.match(words, cue.end, stop)
    asked = patterns.question.match(words, cue.end, stop)
    if asked is not None and _asks(words, cue, asked["what"], patterns):
        return _bounded(words, cue, asked.start("what"), stop, later, code)
    heard = patterns.heard.match(words, cue.verb[1], stop) if asked is None else None
    if heard is not None and patterns.asks.fullmatch(words, *cue.verb):
        at = next(heard.start(each) for each, held in heard.groupdict().items() if held)
        return _bounded(words, cue, at, stop, later, code)
    that = that or _far_that(words, cue, stop, later, patterns)
    aside = that is not None and quoted and that.group().lstrip().startswith(",") and code != "ru"
    if that is not None and code == "en" and _THAT_IT.match(words, that.end()):
        that = None  # "she said that to parliament"
    if that is not None and not aside:
        return _bounded(words, cue, that.end(), stop, later, code, whole=True)
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
            return Claim(cue, sentence.start, end) if len(clear.split()) >= _FEW else None
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
    return _bare(words, cue, stop, later, code)


def _asks(words: str, cue: Cue, what: str, patterns: _Patterns) -> bool:
    """Whether a question word behind a verb opens what is asked, or what is explained."""
    if cue.form != "says":
        return False
    if patterns.asks.fullmatch(words, *cue.verb):
        return True
    explains = patterns.explains.fullmatch(words, *cue.verb) is not None
    return explains and what not in {"что", "qué"}


def _far_that(
    words: str, cue: Cue, stop: int, later: Sequence[Cue], patterns: _Patterns
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


def _only_leads(left: str, code: str) -> bool:
    """Whether a phrase before a comma says by its first word that it only leads to its clause."""
    about = re.compile(rf"(?:{speech(code).relative}|{ABOUT[code]})(?!\w)")
    first, *others = left.rstrip(" ,").lstrip().split(", ")
    return _patterns(code).asked.match(first) is not None and all(map(about.match, others))


def _told_before(told: Sequence[Claim], cue: Cue) -> bool:
    """Whether something stands before a cue that is given to it."""
    return any(each.cue is cue and each.start < cue.start for each in told)


def _is_lead(left: str, code: str) -> bool:
    """Whether words before a comma only say when or where: "On Tuesday, Orlova said"."""
    inner = left.rstrip(" ,—–").strip()
    if len(inner.split()) < _FEW:
        return bool(re.fullmatch(speech(code).not_names, inner)) or inner.endswith("ly")
    if _opening(left, code):
        return True
    return len(inner.split()) < _LEAD and bool(_patterns(code).leads.match(inner))


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
    if len(words[start:end].split()) < _FEW or clause.strip(f" {OPENS}{INSIDE}{CLOSES}") == "":
        return None
    return Claim(cue, start, end)


def _bare(  # noqa: C901, PLR0911
    words: str, cue: Cue, stop: int, later: Sequence[Cue], code: str
) -> Claim | None:
    """Return what stands behind a verb without "that": a clause, or a noun."""
    patterns, told = _patterns(code), speech(code)
    accuses = ACCUSES[code].match(words, cue.verb[0], stop)
    if accuses is not None:
        return _bounded(words, cue, accuses.end(), stop, later, code)
    if words.startswith(_ACCUSING, cue.verb[0]):
        return None
    if cue.form in {"saying", "quoted"}:
        return _bounded(words, cue, cue.end, stop, later, code)
    verb = words[cue.verb[0] : cue.verb[1]]
    start = cue.end
    of = patterns.of.match(words, start, stop)
    if re.fullmatch(PRAISE[code], verb) is not None and OPENS not in words[start:stop]:
        of = None  # "s'est félicité de l'accord"
    holds = _takes_noun(words, cue, patterns)
    if of is not None and told.of:
        return _bounded(words, cue, of.end(), stop, later, code)
    opposite = patterns.opposite.match(words, start, stop)
    if opposite is not None:  # "says the opposite: it rained"
        return _bounded(words, cue, opposite.end(), stop, later, code)
    colon = _COLON_BEHIND.match(words, start, stop)
    if colon is not None:
        return _bounded(words, cue, colon.end(), stop, later, code)
    infinitive = patterns.infinitive.match(words, start, stop) is not None
    if not holds and not infinitive and not patterns.bare.fullmatch(verb):
        return None
    if words[start : start + 1] in {",", ";", ":"} and not words[start:].startswith(":"):
        return None
    tail = words[start:stop].strip(" :")
    if patterns.nothing.fullmatch(tail) or re.fullmatch(FOLLOWING, tail.rstrip(" :")):
        return None
    found = _bounded(
        words,
        cue,
        start + (len(words[start:stop]) - len(words[start:stop].lstrip(" :"))),
        stop,
        later,
        code,
    )
    praise = re.fullmatch(PRAISE[code], verb) is not None and not infinitive
    piece = words[found.start : found.end] if found is not None else ""
    paper = cue.subject is not None and cue.subject.sort == "paper"
    clause = OPENS in piece or _has_verb(piece, code) or NO_NOUN.search(piece) is not None
    if code == "en" and not (holds or paper or clause):
        return None  # "the editor added a paragraph"
    if found is None or (praise and OPENS not in words[found.start : found.end]):
        return None
    return found


def _takes_noun(words: str, cue: Cue, patterns: _Patterns) -> bool:
    """Whether a verb may have a noun behind it: "announced a delay", "the lease sets a term"."""
    paper = cue.subject is not None and cue.subject.sort == "paper"
    only_which = THAT_GRANTS.search(words, max(0, cue.verb[0] - _GAP), cue.verb[0])
    if paper and only_which and GRANTS.fullmatch(words, *cue.verb):
        return False
    if patterns.holds.fullmatch(words, *cue.verb):
        return True
    ahead = [  # these may look at what stands behind them
        each.match(words, cue.verb[0])
        for each in ((patterns.holds, patterns.provides) if paper else (patterns.holds,))
    ]
    return any(match is not None and match.end() == cue.verb[1] for match in ahead)


def _bounded(  # noqa: PLR0913, PLR0917
    words: str,
    cue: Cue,
    start: int,
    stop: int,
    later: Sequence[Cue],
    code: str,
    *,
    whole: bool = False,
) -> Claim | None:
    """Return the clause from `start` on, up to the next cue that is beside this one."""
    patterns = _patterns(code)
    end = stop
    for other in later:
        if other.start <= start:
            if other.start <= cue.start and words[start : other.verb[0]].rstrip().endswith(","):
                end = other.verb[0]  # "who had urged the bank to cut, said"
                break
            continue
        if other.form == "noun" and words[other.verb[0]] in ", ":
            end = other.verb[0]
            break
        before = words[start : other.start]
        joins = patterns.joins.search(before)
        tail = words[other.end : stop]
        last = _EMPTY.fullmatch(tail) is not None
        last = last or (other.as_ and patterns.who.match(tail) is not None)
        if other.form == "saying" or (joins is not None and joins.group().strip(" ")):
            if other.form in {"saying", "says"} and _beside(joins, other, last=last):
                end = other.start - (len(joins.group()) if joins is not None else 0)
                break
            if last and before.rstrip().endswith((",", "—", "–")):
                end = other.start
                break
    also = patterns.cut.search(words, start, end)
    if also is not None and len(words[start : also.start()].split()) >= _FEW:
        end = also.start()
    end = start + len(words[start:end].rstrip(" ,;—–"))
    piece = words[start:end]
    if (
        len(piece.split()) < _FEW
        and OPENS not in piece
        and not _says_it(piece, patterns, whole=whole)
    ):
        return None
    return Claim(cue, start, end)


def _says_it(piece: str, patterns: _Patterns, *, whole: bool) -> bool:
    """Whether one word is all of a clause: "que cerrará", and not "que no"."""
    return whole and piece[-1:].isalpha() and patterns.nothing.fullmatch(piece) is None


def _beside(joins: re.Match[str] | None, other: Cue, *, last: bool) -> bool:
    if other.form == "saying" or joins is None:
        return True
    words = joins.group().strip(" ")
    return words not in {",", "—", "–"} or last


def _far(told: Speech, code: str, *, told_to: bool = False) -> str:
    """Return the pattern of who was told or where, and of what opens a clause behind that."""
    leads = WHERE[code]
    first = r"\w" if told_to and code == "en" else rf"(?:{leads})(?:[ ]|(?<=['’]))"
    least = rf"(?i:{told.that})(?![\w-])[ ]?"
    if code == "fr":
        least = "".join(f"(?<!{each}[ ])" for each in ("plus", "moins", "aussi", "même", "autre"))
        least += r"(?:que[ ]|qu['’](?=\w))"
    if code == "es":
        than = ("más", "menos", "lo", "la", "el", "los", "las", "del", "al")
        least = "".join(f"(?<!{each}[ ])" for each in than) + r"(?:de[ ])?que[ ]"
    if code == "ru":
        first, least = r"[а-яё«\d]", rf",[ ](?:{told.that})(?![\w-])[ ]"
    return (
        rf"[ ]{first}[^,.;:—–\ue000-\ue002]{{1,{_FAR_THAT}}}?{'' if code == 'ru' else '[ ]'}{least}"
    )


@cache
def _patterns(code: str) -> _Patterns:
    told: Speech = speech(code)
    joining = {
        "en": r"and|but|while|whereas|although|though",
        "ru": r"и|а|но|при\sэтом|тогда\sкак|хотя|однако",
        "fr": r"et|mais|tandis\sque|alors\sque|même\ssi|bien\sque|quand",
        "es": r"y|e|pero|mientras(?:\sque)?|aunque|si\sbien|en\stanto\sque",
    }[code]
    return _Patterns(
        that=re.compile(
            rf"(?:{_ASIDE}|{_BETWEEN})[ ]?,?[ ]?"
            rf"(?:(?i:{told.that})(?![\w-])[ ]?|(?:d['’]|qu['’])(?=\w))"
            if code == "fr"
            else rf"{_BETWEEN}{_OBJECT if code == 'ru' else ''}"
            rf"[ ]?,?[ ]?(?i:{told.that})(?![\w-])[ ]?"
        ),
        holds=re.compile(f"{told.holds}|{told.declares}", re.IGNORECASE),
        bare=re.compile(told.bare or "(?!)", re.IGNORECASE),
        of=re.compile(rf"[ ](?:{told.of or '(?!)'})(?:[ ]|(?<=['’]))"),
        nothing=re.compile(rf"(?:{told.nothing or '(?!)'})", re.IGNORECASE),
        joins=re.compile(rf"(?:[,;—–]?[ ]?(?:(?<=[ ])(?:{joining})[ ])|[,;—–][ ]?)$"),
        infinitive=re.compile(rf"[ ](?:{told.infinitive or '(?!)'})(?!\w)"),
        opposite=re.compile(rf"[ ](?:{OPPOSITE[code]})[ ]?:[ ]"),
        asked=re.compile(
            rf"(?i:{told.speaking or '(?!)'}|{told.prepositions}|{ASKED[code]})(?:[ ]|(?<=['’]))"
        ),
        aside=re.compile(
            rf"(?:(?:al?|del?|en|con|à|to|of|in|with|by)[ ](?:(?:el|la|los|las)[ ])?)?"
            rf"(?:{told.relative}|auquel|à laquelle|duquel|{ABOUT[code]})[ ][^,]{{2,90}},[ ]"
        ),
        who=re.compile(rf",[ ](?:{told.relative})[ ][^,]*$"),
        whom=re.compile(
            rf"[ ](?:{told.relative}|asking|speaking|close|familiar|on condition|proche|cercan[ao])"
            r"[ ][^,]*$"
        ),
        far=re.compile(_far(told, code)),
        far_told=re.compile(_far(told, code, told_to=True)),
        tells=re.compile(told.tells or "(?!)"),
        cut=re.compile(CUT[code]),
        again=re.compile(AGAIN[code]),
        provides=re.compile(told.provides or "(?!)"),
        question=re.compile(rf",?[ ](?P<what>(?:{QUESTION[code]})(?![\w-]))"),
        heard=re.compile(HEARD_ASKING[code]),
        asks=re.compile(ASKS[code], re.IGNORECASE),
        explains=re.compile(EXPLAINS[code], re.IGNORECASE),
        leads=re.compile(rf"(?i:{told.prepositions})(?:[ ]|(?<=['’]))"),
    )


__all__ = ["Claim", "behind", "claims"]
