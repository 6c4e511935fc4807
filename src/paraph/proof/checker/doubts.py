"""What else a value may be in the place where it stands: a label, a count, a verse, a year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paraph.language.table import CODES, table
from paraph.proof.checker.around import (
    JOINING,
    NUMBERED,
    PARTITIVE,
    beyond,
    closed,
    counts,
    following,
    labels,
    leads_on,
)
from paraph.proof.checker.led import GAUGING, LEADING, clocked, counted, dated, titled
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.spans import spans
from paraph.proof.checker.words import Claim

_NEAR = 60  # characters in which the words around are looked for
_YEARS = range(1000, 3000)
_COUNTABLE = frozenset(("date", "amount", "unit"))
_MOMENTS = frozenset(("date", "time"))
_WEAK = frozenset(("neuf", "once"))
"""Number words that are other words too."""
_ROUND = re.compile(r"[0-9]{2}[05]0$|^[0-9]{2}[05]0-")
_GROUPED = re.compile(r"[0-9] [0-9]")
_ZONES = "UTC|GMT|BST|WET|CES?T|EES?T|MSK|ES?T|EDT|CT|CDT|MS?T|MDT|PS?T|PDT|JST|KST"
_SENTENCE = re.compile(
    r"[\s\u00a0\u202f]+[\"'\u201c\u00ab]?"
    rf"(?!(?:{_ZONES})(?![^\W_])|(?:[^\W\d_]+[ \u00a0]){{1,3}}[Tt]ime(?![^\W_]))"
    r"[^\W\d_a-z\u0430-\u044f\u0451\u00df-\u00ff]"
)
"""What may begin a sentence behind a short form: a word with a capital that is no time zone."""
_SHORT_UNIT = re.compile(r"(?<![^\W\d_])[^\W\d_]$")
_TIMED = frozenset(("at", "from", "until", "till", "by", "before", "after"))
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_FIGURES = str.maketrans("", "", "0123456789./-")
_OF_DAY = frozenset(("hours", "local", "sharp", "daily", "today", "tomorrow", "there"))
"""Words behind a time of the day that it does not measure."""
_EITHER_HALF = frozenset(("10", "11", "12"))
"""Hours of figures with a colon that may be of the morning and of the evening."""
_FEW = 5  # words that may lead to a date that opens a sentence
_ON_A_DAY = frozenset(
    ("on", "by", "from", "before", "after", "until", "as", "at", "of", "le", "the", "there", "then")
)
"""What may stand between a verb and the date of what it tells."""
_HANDING = frozenset(
    (
        *("receive", "receives", "received", "pay", "pays", "paid", "sell", "sells", "sold"),
        *("buy", "buys", "bought", "deliver", "delivers", "delivered", "give", "gives", "gave"),
        *("ship", "ships", "shipped", "issue", "issues", "issued", "owe", "owes", "owed"),
        *("transfer", "transfers", "transferred", "send", "sends", "sent", "take", "takes"),
        *("took", "return", "returns", "returned", "acquire", "acquires", "acquired", "hold"),
        *("holds", "held", "supply", "supplies", "supplied", "lend", "lends", "lent", "repaid"),
        *("get", "gets", "got", "collect", "collects", "collected", "withdraw", "withdraws"),
        *("withdrew", "donate", "donates", "donated", "contribute", "contributes"),
        *("contributed", "redeem", "redeems", "redeemed", "convert", "converts", "converted"),
        *("trade", "trades", "traded", "produce", "produces", "produced", "remain", "remains"),
        *("remained", "left", "keep", "keeps", "kept", "bring", "brings", "brought", "lost"),
        *(
            "export",
            "exports",
            "exported",
            "import",
            "imports",
            "imported",
            "refund",
            "refunds",
            "refunded",
        ),
        *("purchase", "purchases", "purchased", "have", "has", "had", "own", "owns", "owned"),
        *("re\u00e7oit", "re\u00e7u", "paie", "paye", "pay\u00e9", "vend", "vendu", "livre"),
        *("livr\u00e9", "donne", "donné", "ach\u00e8te", "achet\u00e9", "remet", "remis"),
        *("doit", "cède", "cédé", "rend", "rendu", "envoie", "envoyé", "verse", "versé"),
    )
)
"""Verbs of giving, getting and having."""
_PASSIVE = frozenset(
    (
        *("is", "are", "was", "were", "be", "been", "being", "est", "sont", "\u00e9t\u00e9"),
        *("sera", "seront", "\u00eatre", "soit", "soient", "fut", "furent", "\u00e9tait"),
    )
)
_ASIDE_WORDS = 4
_STOP = re.compile(r"[.;:!?](?=\s|$)")
_VERBS = frozenset(
    (
        *("is", "are", "was", "were", "be", "has", "have", "had", "shall", "may", "must", "will"),
        *("would", "can", "could", "should", "did", "does", "do", "est", "sont", "sera", "seront"),
        *("a", "ont", "doit", "doivent", "peut", "peuvent", "es", "son", "ser\u00e1", "ser\u00e1n"),
        *("ha", "han", "debe", "deben", "puede", "pueden", "se"),
    )
)
"""Verbs that may tell of a number."""
_PLACING = frozenset(("in", "en", "dans", "\u0432"))
_PAID = (
    *("cash", "kind", "money", "euro", "dollar", "rouble", "ruble", "pound", "yen", "share"),
    *("bond", "efectivo", "accion", "peso", "espèces", "action", "francs"),
    *("рубл", "евро", "доллар", "валют", "акци", "облигац", "наличн", "деньг"),
)
"""How the words begin that something may be paid in."""
_MATTER = frozenset(
    (
        *("gold", "silver", "stock", "bullion", "coin", "coins", "specie", "kilos", "tons"),
        *("tonnes", "lots", "units", "hand", "or", "argent", "stocks", "oro", "plata"),
    )
)
"""What something may be paid or kept in."""
_SYLLABLES = frozenset("일이삼사오육칠팔구십백천만억조영공여반")
_NATIVE = frozenset(
    ["하나", "다섯", "여섯", "일곱", "여덟", "아홉", "한", "두", "둘", "세", "셋", "네", "넷"]
)
"""Syllables with which Korean number words are written, and native ones."""


def doubts(claim: Claim, spot: Spot, kind: str, value: str) -> Iterator[str]:
    """Yield what else a span may say that reads as the value of a kind."""
    language = claim.vocabulary.language
    before = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])[-1:]
    yield from _behind(claim, spot, kind, language)
    if spot.wording[-1] == "." and _SENTENCE.match(spot.line.text, spot.end):
        yield "ends with a stop that may end the sentence as well"
    if kind not in _MOMENTS and (
        labels(spot, language, NUMBERED) or _lettered(spot.word_before(), language)
    ):
        yield "may be a label or a name"
    if kind == "date" and spot.wording.translate(_FIGURES) == "" and not dated(spot, language):
        yield "may be the number of a document"
    if kind == "time":
        yield from _clock(spot, before, value)
    if kind == "amount" and not spot.wording[0].isdigit() and _PLACING & {*before}:
        yield "may be a currency in which, and a number apart from it"
    if _GROUPED.search(spot.wording) and not _led(spot, before, language):
        yield "may be a label, and a number apart from it"
    if kind == "unit" and _SHORT_UNIT.search(spot.wording):
        yield "has a unit of one letter, which may mean several"
    yield from _within(claim, spot, kind)
    if kind == "number":
        yield from _bare(spot, before, value, language)


def _lettered(word: str, language: str) -> bool:
    """Whether a lone letter stands before, which with the number may be a name: "plan x 5"."""
    return len(word) == 1 and word.isalpha() and word not in _WORDS_OF_ONE_LETTER.get(language, "")


_WORDS_OF_ONE_LETTER = {
    "en": "a",
    "fr": "a\u00e0y",
    "es": "aeouy",
    "ru": "\u0430\u0432\u0438\u043a\u043e\u0441\u0443",
}
"""Letters that are words by themselves, in small letters."""


def _parted(claim: Claim, near: Spot, spot: Spot) -> bool:
    """Whether a date stands alone, or another follows with which it is told."""
    return titled(near) or _APART.match(spot.line.text, spot.end) is not None or spans(claim, near)


def _behind(claim: Claim, spot: Spot, kind: str, language: str) -> Iterator[str]:
    """What follows may be counted by a part of the value, be it behind a bracket."""
    near, spot = spot, beyond(spot)
    led = leads_on(spot, language) or (kind == "date" and _ON_TO.match(spot.line.text, spot.end))
    parted = kind == "date" and _parted(claim, near, spot)
    if kind in _COUNTABLE and not (closed(spot, language) or led or parted):
        yield "stands before a word that may be what is counted"
    if kind == "date" and led and _told(spot):
        yield "may end with what the sentence tells of"
    if kind == "date" and led and _handed(near):
        yield "may end with how many are handed over"
    if kind in {"date", "amount"} and following(spot) in PARTITIVE:
        yield "may count a part of what follows"
    if kind == "date" and _ROUND.search(near.wording) and following(spot):
        yield "has a round year, which may count what follows"
    if kind == "date" and _paid(spot):
        yield "stands before what may be counted in something"
    if kind == "percent" and following(spot).lower().startswith(_POINTS):
        yield "stands before points, which are no share"
    if kind == "number" and not counts(near, language):
        yield "stands before no word that it counts"


_POINTS = (
    "point",
    "punto",
    "\u043f\u0443\u043d\u043a\u0442",
    "basis",
    "\ud3ec\uc778\ud2b8",
    "\ubca0\uc774\uc2dc\uc2a4",
)
"""What percentages are subtracted in, as the words begin."""
_ON_TO = re.compile(
    rf"[{BLANKS}](?:(?:relating|addressed)[{BLANKS}]to|about[{BLANKS}]the)(?![^\W_])"
)
"""Behind a date what the paper of that date is said to be of."""
_APART = re.compile(
    rf"[{BLANKS}](?:or|and)[{BLANKS}]the[{BLANKS}](?:date|day)[{BLANKS}]of(?![^\W_])"
)
"""Behind a date another one, told by what happens then."""


_DONE = re.compile(
    r"\W*(?i:done|signed|performed|concluded|executed) (?:at|in) (?:the [Cc]ity of )?"
    r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,3},? (?:on )?$"
)
"""How a closing formula begins, up to its date: it tells of the text that it closes."""


def _handed(spot: Spot) -> bool:
    """Whether the year may be how many somebody gives or gets that day.

    "He received on June 5, 1992 in gold": a verb stands directly before the date with its
    preposition, and no word by which it is said of what is given ("were received on").
    """
    head = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start].lower())
    while head and head[-1] in _ON_A_DAY:
        head.pop()
    if not head or head[-1] not in _HANDING:
        return False
    return _PASSIVE.isdisjoint(head[-_ASIDE_WORDS:-1])


def _told(spot: Spot) -> bool:
    """Whether the year may be what a sentence tells of that a span all but opens.

    "As of May 15, 2015 at par are sold" tells of 2015 of something: a verb follows, and no more
    than a few words stand before.
    """
    head = _STOP.split(spot.line.text[: spot.start])[-1]
    if _DONE.fullmatch(head):
        return False
    rest = _STOP.split(spot.line.text[spot.end :], maxsplit=1)[0]
    return len(WORD.findall(head)) <= _FEW and not _VERBS.isdisjoint(rest.lower().split())


def _within(claim: Claim, spot: Spot, kind: str) -> Iterator[str]:
    """One number word may count the next, or go on in the word beside it."""
    if claim.vocabulary.language == "ko" and _spelt_on(spot):
        yield "may go on in the word beside it"
    first, *rest = re.split(rf"[{BLANKS}]", spot.wording)
    counting = claim.vocabulary.counting
    if kind != "date" and rest and counting(first) and counting(rest[0]):
        yield "is in several words, of which one may count the next"


def _bare(spot: Spot, before: list[str], value: str, language: str) -> Iterator[str]:
    """A bare number may be a name, a year, or a word that means other things."""
    if any(word != word.lower() for word in before):
        yield "may be a label or a name"
    if _named(spot) or not counted(spot, language):
        yield "may be what the noun before it is called by"
    if value.isdigit() and int(value) in _YEARS and spot.wording == value:
        yield "may be a year"
    if spot.wording.isalpha() and value.rstrip("0") == "1" and value not in {"1", "10"}:
        yield "multiplies what may stand before it"
    short = language == "ko" and len(spot.wording) == 1
    if spot.wording.isalpha() and (value == "1" or spot.wording.lower() in _WEAK or short):
        yield "is a word that means other things too"


def _named(spot: Spot) -> bool:
    """Whether a bare English noun may lead to a label: in court 2, judges; in court, 2 judges."""
    words = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])
    *_, first, word = ["", "", *[each.lower() for each in words]]
    if word in _CONSONANTS:
        return bool(spot.word_before())
    led = first in LEADING and bool(spot.word_before())
    return led and not (word in JOINING or word in LEADING or word in GAUGING)


def _clock(spot: Spot, before: list[str], value: str) -> Iterator[str]:
    """Figures with a colon are a time of the day behind a word of time alone.

    Elsewhere they may be a verse, a ratio or a duration; and 10:25 may be at night.
    """
    behind = following(spot)
    joins = table("en").function_words | JOINING | _OF_DAY
    if behind and behind == behind.lower() and behind not in joins:
        yield "stands before a word that it may measure"
    if spot.wording[-1] in "mM.":
        return
    if not _TIMED & {*before} or not clocked(spot):
        yield "may be no time of the day"
    if value[:2] in _EITHER_HALF:
        yield "may be of either half of the day"


def _paid(spot: Spot) -> bool:
    """Whether what is paid in something may stand behind a span ("15 May 2015 in cash")."""
    words = WORD.findall(spot.line.text[spot.end : spot.end + _NEAR])[1:3]
    paid = any(word.lower().startswith(_PAID) for word in words)
    matter = bool(words) and words[0] in _MATTER
    return following(spot) in _PLACING and (paid or matter)


def _led(spot: Spot, before: list[str], language: str) -> bool:
    """Whether what stands before a span is no noun, which a first figure may be the label of."""
    joins = table(language).function_words if language in CODES else frozenset[str]()
    return not spot.word_before() or any(word in joins for word in before)


def _spelt_on(spot: Spot) -> bool:
    """Whether the word before a Korean number is one too, or the word behind it begins as one.

    Two words may be one number, in which a figure for the first would be another.
    """
    word, behind = spot.word_before(), following(spot)
    goes_on = behind[:1] in _SYLLABLES | _NATIVE or behind[:2] in _NATIVE
    return spot.wording.isalpha() and (goes_on or (bool(word) and set(word) <= _SYLLABLES))
