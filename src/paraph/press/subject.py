"""Subjects: who is the subject of a verb of saying, by where they stand beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.denying import DENIES
from paraph.language.speech.generic import REFUSED
from paraph.language.speech.sourcing import ALSO, BUT, KNOWING, WITHIN
from paraph.language.speech.table import Speech
from paraph.press.article import CLOSES, OPENS
from paraph.press.circumstances import behind_circumstance
from paraph.press.clausal import has_verb
from paraph.press.cue import Cue
from paraph.press.dative import is_told
from paraph.press.governed import CONTRACTED, DATIVES, is_dative, is_governed
from paraph.press.mentions import Mention
from paraph.press.nominative import of_institution
from paraph.press.owners import is_owner, opening, owned_before, owned_behind
from paraph.press.patterns import FAR, SHORT, Patterns
from paraph.press.put_in import behind_put_in
from paraph.press.tail import behind
from paraph.press.unlisted import by_noun, by_title, by_trade, of_quotation

_CLAUSE = re.compile(rf"[,;:—–.!?{OPENS}{CLOSES}]")
"""What stands between clauses."""
_PEOPLE = frozenset(("person", "name", "office"))
_FAR_BEFORE = 120
"""Characters of a clause that are looked through for its verb."""
_AGED = re.compile(r"[ ](?:\d{1,3}-летн(?:ий|яя)|\d{1,3}-year-old)[ ]")
"""How old somebody is, between a verb and their name."""
_CLAUSAL = re.compile(r"\b(?i:after|before|since|until|than)[ ](?:the[ ])?$")
"""Words that lead to a clause of their own where a verb follows: "after Petrov said no"."""
_BEFORE = 60
"""Characters before a subject in which the word is looked for that leads to its clause."""
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
_OF_SEVERAL = re.compile(r"[ ](?:los|las|les)[ ](?:[a-zà-ÿ][\w-]+[ ]){1,3}(?=[A-ZÀ-Þ])")
"""The office of several, before their names."""
_AND_NAME = re.compile(r"[ ]and[ ][A-Z]")
_TO = re.compile(r"[ ](?:à|au|aux|a|al)[ ]?(?:la[ ]|los[ ]|las[ ]|l['’])?$")
"""What stands between a verb and who was told."""
_TO_WHOM = re.compile(r"[ ](?:à|a)[ ]")
"""What stands between a verb and who was told, behind whom the subject may stand."""
_DASHES = frozenset((" - ", " – ", " — "))
_PARTS = re.compile(rf"[;:.—–{OPENS}{CLOSES}]|,[^,]*,")
"""What ends a phrase that is put in behind a subject."""
_APPOSED = re.compile(r",[ ][^,.;:—–\ue000-\ue002]{2,60},?")
"""What stands in apposition behind a name, before a relative pronoun."""
_PLACED = re.compile(r"[ ][^,.;:—–\ue000-\ue002]{2,60},")
"""What stands behind a document and says when or where it was made, before one."""
_NOMINATIVE = frozenset(("he", "she", "they", "il", "ils", "он", "она", "они"))
"""Pronouns that are a subject wherever they stand."""


def subject_of(  # noqa: PLR0911, PLR0912, PLR0913, PLR0917, PLR0915, C901
    match: re.Match[str],
    words: str,
    start: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
    before: Sequence[Cue],
) -> tuple[Mention | None, bool, int]:
    """Return the subject of a verb of saying, whether a pattern says so, and where it begins."""
    at, stop = match.span()
    left = [each for each in held if each.end <= at]
    if told.within_body and re.fullmatch(told.within_body, match.group()):
        left = [each for each in left if each.sort != "name" or not DATIVES.search(each.words)]
    clear = words[start:at].rstrip()
    trail = patterns.trail.search(words, max(start, at - FAR), at)
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
                both = _before(words, each, left, told, patterns)
                left_of = max(0, each.start - _BEFORE), each.start
                clause = told.code == "en" and _CLAUSAL.search(words, *left_of) is not None
                alone = each.words.lower() in _NOMINATIVE or not is_governed(words, each, patterns)
                joins = _coordinated(words, each, left, told) is not each
                anew = both is each and (joins or _begins_anew(words, each, told))
                if both is not each or clause or alone or anew:
                    first = opening(words, each, left, told) if both is each else both.start
                    return both, not (anew and _may_join(words, each, left, told)), first
    if clear.endswith(",") and not clear.endswith(f"{CLOSES},"):
        last = next((each for each in held if stop < each.start <= stop + 1), None)
        ends = last is not None and words[last.end : last.end + 1] in ("", ".", ",", ";")
        told_to = told.code == "en" and patterns.tells.fullmatch(match.group()) is not None
        told_to = told_to or (
            last is not None
            and told.code == "ru"
            and (is_dative(last) or _HEARS.match(words, last.start) is not None)
        )
        inserted = _before_insertion(words, start + len(clear) - 1, left, told, patterns)
        object_ = last is not None and inserted is not None and _is_object(match, last, told)
        if last is not None and ends and last.sort != "pronoun" and not (told_to or object_):
            return last, True, at
        if last is not None and told.code == "ru" and is_dative(last):
            teller = next((each for each in held if each.start == last.end + 1), None)
            if teller is not None and teller.sort in {"office", "person", "name"}:
                return teller, True, at  # "told the paper a source"
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
        led = after is not None and also is None and is_governed(words, after, patterns)
        if led and told.code == "ru":
            after = None  # "said after the meeting with the minister"
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
    to = _TO_WHOM.match(words, stop) if after is None and cut and told.code != "ru" else None
    if to is not None:
        hearer = next((each for each in held if each.start == to.end()), None)
        after = _behind_hearer(words, hearer, held) if hearer is not None else None
    if after is None and clear.endswith((CLOSES, f"{CLOSES},", "—", "–", ",")):
        after = by_trade(words, stop, held, told)
    if after is None:
        placed = behind_circumstance(match, words, clear, held, told)
        if placed is not None:
            return placed, bool(placed.name and placed.office), at
    if after is None:
        put_in = behind_put_in(match, words, clear, held, told)
        if put_in is not None:
            return put_in, bool(put_in.name and put_in.office), at
    if after is None:
        pair = _behind_office(words, stop, held, told)
        if pair is not None:
            return pair, True, at
    if after is None and told.code != "ru":
        titled = by_title(words, stop, held)
        if titled is not None:
            return titled, False, at
    if after is not None and (
        CONTRACTED.match(words, after.start) or _TO.search(words[stop : after.start])
    ):
        after = _behind_hearer(words, after, held) if cut else None
    if after is not None:
        owned = owned_behind(words, after, held, told)
        after = None if owned is None and is_owner(words, after, told) else owned or after
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
    if after is not None and ((after.sort == "body" and is_dative(after)) or is_told(after)):
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
            and _WITHIN_BEFORE.search(words[max(start, each.start - SHORT) : each.start])
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
        free = [each for each in left if not is_governed(words, each, patterns)]
        if free:
            return free[0], False, at
    if told.within_body and re.fullmatch(told.within_body, match.group()):
        for each in reversed(left):
            inside = _WITHIN_BEFORE.search(words[max(start, each.start - SHORT) : each.start])
            beside = patterns.gap.fullmatch(words, each.end, at) is not None
            beside = beside or REFUSED.fullmatch(words, each.end, at) is not None
            if each.sort == "body" and inside and beside:
                return each, True, each.start
    for each in reversed(left):
        between = words[each.end : at]
        if len(between) > FAR or any(sign in between for sign in f";:,—{OPENS}{CLOSES}"):
            break
        if is_owner(words, each, told):
            bearer = owned_before(words, each, at, told)
            if bearer is not None:
                return bearer, True, bearer.start
            continue
        if not is_governed(words, each, patterns) and not _is_owned(each, match.group(), told):
            return each, False, each.start
    whoever = by_noun(match, words, start, clear, told)
    if whoever is not None:
        return whoever, False, min(at, whoever.start)
    someone = of_quotation(words, stop, clear)
    if someone is not None:
        return someone, True, at
    return None, False, at


def _is_object(verb: re.Match[str], behind_: Mention, told: Speech) -> bool:
    """Whether who or what stands behind a verb is its object: "Denby, the mayor, disputed it".

    That is a document, and whoever is denied something.
    """
    denies = re.search(DENIES[told.code], verb.group()) is not None
    return behind_.sort == "paper" or denies


def _behind_hearer(words: str, hearer: Mention, held: Sequence[Mention]) -> Mention | None:
    """Return who stands behind whom they told: « a déclaré à l'agence la présidente »."""
    behind_ = next((each for each in held if each.start == hearer.end + 1), None)
    speaks = behind_ is not None and behind_.sort in {"office", "person"} and behind_.definite
    return behind_ if speaks and words[hearer.end] == " " else None


def _before_insertion(
    words: str, comma: int, left: Sequence[Mention], told: Speech, patterns: Patterns
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
        both = _before(words, each, left, told, patterns)
        if both is each and is_governed(words, each, patterns):
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
    there = _THERE.search(words[max(0, at - FAR) : at])
    if there is not None and told.code == "ru":
        first = max(0, at - FAR) + there.start("there")
        return Mention(first, first + 3, "pronoun", "", "", "n", there["there"])
    within = WITHIN.match(words, stop)
    for each in held if within is not None else ():
        if each.sort == "body" and within is not None and each.start <= within.end() <= each.end:
            return each
    return None


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


def _may_follow(left: Sequence[Mention], words: str, at: int, patterns: Patterns) -> bool:
    """Whether a subject may stand behind its verb: none stands right before it."""
    return not any(
        patterns.gap.fullmatch(words, each.end, at) and not is_governed(words, each, patterns)
        for each in left[-2:]
    )


def _before(
    words: str, last: Mention, left: Sequence[Mention], told: Speech, patterns: Patterns
) -> Mention:
    """Return two subjects before their verb as one, if the first is no object of another clause.

    "Orlova signed the pact and Berg said" is Berg: a verb stands before the pact. So it is where a
    preposition does, or a sign of the clause before: "Ландов посетил порт, и Орлов сказал".
    """
    both = _coordinated(words, last, left, told)
    if both is last:
        return last
    first = next(each for each in left if each.start == both.start)
    opened = _opened(words, first.start, told)
    said = [*patterns.verb.finditer(opened)]
    if said and patterns.tells.fullmatch(said[-1].group()) is None:
        opened = opened[said[-1].end() :]  # "said she and Berg had told"
    if has_verb(opened, told.code) or is_governed(words, first, patterns):
        return last
    comma = words[first.end : first.end + 1] == ","
    listed = any(each.end + 2 == first.start and words[each.end] == "," for each in left)
    if (comma and not listed) or (first.sort == "paper") != (last.sort == "paper"):
        return last
    return both


def _opened(words: str, at: int, told: Speech) -> str:
    """Return the words of a clause before a place, as far as they are looked through."""
    clause = _CLAUSE.split(words[max(0, at - _FAR_BEFORE) : at])[-1]
    return re.split(rf"(?<![\w-])(?:{told.that}|{told.relative})(?![\w-])", clause)[-1]


def _begins_anew(words: str, each: Mention, told: Speech) -> bool:
    """Whether a subject behind "and" begins a clause of its own: a verb stands before that."""
    at = re.search(rf"[ ](?:{told.and_})[ ]$", words[max(0, each.start - SHORT) : each.start])
    return at is not None and has_verb(_opened(words, each.start, told), told.code)


def _may_join(words: str, last: Mention, left: Sequence[Mention], told: Speech) -> bool:
    """Whether two whom "and" joins may yet be one subject: both are people, or both are none."""
    both = _coordinated(words, last, left, told)
    if both is last:
        return False
    first = next(each for each in left if each.start == both.start)
    return (first.sort in _PEOPLE) == (last.sort in _PEOPLE) and first.sort != "paper"


def _coordinated(words: str, last: Mention, left: Sequence[Mention], told: Speech) -> Mention:
    """Return two subjects as one: "Orlova and Petrov"."""
    for each in left:
        between = words[each.end : last.start]
        joins = re.fullmatch(rf",?(?P<and>[ ](?:{told.and_})[ ])", between)
        if joins is not None and last.sort != "pronoun":
            name = f"{each.name or each.words}{joins['and']}{last.name or last.words}"
            return Mention(each.start, last.end, "name", name, "", "p", name)
    return last


def _behind_office(words: str, stop: int, held: Sequence[Mention], told: Speech) -> Mention | None:
    """Return two who speak as one behind their office: "dijeron los ministros Ruiz y Soto"."""
    office = _OF_SEVERAL.match(words, stop)
    first = next((each for each in held if office and each.start == office.end()), None)
    both = _with_next(words, first, held, told) if first is not None else first
    return both if both is not first else None


def _with_next(words: str, first: Mention, held: Sequence[Mention], told: Speech) -> Mention:
    """Return two subjects behind a verb as one: "said Orlova and Petrov"."""
    last = next((each for each in held if first.end < each.start <= first.end + 6), None)
    if last is None or first.sort not in {"name", "person"} or last.sort not in {"name", "person"}:
        return first
    closes = words[last.end : last.end + 1] in {"", ".", ",", ";", ":"}
    both = _coordinated(words, last, [first], told) if closes else first
    return first if both is last else both
