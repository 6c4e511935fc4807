"""House choices: what a proof says that a profile lets a house write its own way.

The evidence names the choice. Whoever relies on the proof compares it with the profile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from paraph.language.table import CODES, label_words, table
from paraph.proof.checker.around import JOINING, LABELLED, NUMBERED
from paraph.proof.checker.line import GUILLEMETS, WORD, Spot
from paraph.proof.checker.notation import notation
from paraph.proof.checker.words import (
    Claim,
    known,
    spoken,
    unliteral,
    unmarked,
    unquoted,
    whole_words,
)
from paraph.proof.choices import CHOICES

_RANGE = re.compile(
    r"(?<![\w.,/+\u2010-\u2015\u2212-])([0-9]{1,4})[-\u2013]([0-9]{1,4})(?![\w/\u2010-\u2015\u2212-])"
)
_DECIMAL = re.compile(r"[.,][0-9]")
_MARKS = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.\s\u00a0\u202f]*$")
_ITEM = r"[a-z]{3,}(?: [a-z]{3,})?"
_SERIES = re.compile(rf"({_ITEM}, (?:{_ITEM}, )+)({_ITEM})(,?) (and|or) ({_ITEM})(?=[.;:)]|$)")
_LEAST = 2  # commas of a series before its last


def house(claim: Claim) -> str:
    """Say why a piece is not what its house choice lets be written so, or nothing."""
    choice = claim.piece.evidence["house"]
    if CHOICES.get(choice) != claim.piece.name:
        return f"names {choice!r}, which is no house choice of its class"
    if choice != "precision" and dict(claim.piece.evidence) != {"house": choice}:
        return "gives more evidence than its house choice"
    for rule in (unmarked, *_RULES[choice]):
        if what := rule(claim):
            return what
    return ""


def _guillemets(claim: Claim) -> str:
    """One quotation mark became another in the same role, and no quotation holds another."""
    old, new = claim.sides
    if what := known(claim):
        return what
    marks = {old.wording, new.wording}
    if not marks <= _MARKS or not marks & GUILLEMETS or marks <= GUILLEMETS:
        return "is no guillemet against another quotation mark"
    roles = [
        [spot.line.quoted.roles[at] for at in sorted(spot.line.quoted.roles)]
        for spot in claim.sides
    ]
    here = [spot.line.quoted.roles.get(spot.start, "") for spot in claim.sides]
    if roles[0] != roles[1] or here[0] != here[1] or not here[0].startswith("double"):
        return "changes the role of a quotation mark"
    double = [role for role in roles[0] if role.startswith("double")]
    nested = double != ["double-open", "double-close"] * (len(double) // 2)
    within = any(at in whole.quoted for at, whole in zip(claim.places, claim.texts, strict=True))
    broken = any(spot.line.quoted.broken < len(spot.line.text) for spot in claim.sides)
    return "stands where quotations hold others, or do not pair" if nested | within | broken else ""


def _range_dash(claim: Claim) -> str:
    """A hyphen or an en dash between two figures, the first the lower, behind no label's word."""
    if {spot.wording for spot in claim.sides} != {"-", "\u2013"}:
        return "is no hyphen against an en dash"
    if not all(spot.line.plain for spot in claim.sides):
        return "stands in a provision with unknown characters"
    return next(
        filter(None, [_ranged(spot, claim.vocabulary.language) for spot in claim.sides]), ""
    )


def _ranged(spot: Spot, language: str) -> str:
    """Say why a dash does not stand in a range of two figures, or nothing."""
    text = spot.line.text
    match = next((one for one in _RANGE.finditer(text) if one.end(1) == spot.start), None)
    if match is None or int(match[1]) >= int(match[2]):
        return "does not stand between two figures, the first of them the lower"
    if _DECIMAL.match(text, match.end()) or match[1][0] == "0" or match.start() <= spot.line.body:
        return "may stand in another number, a label or a code"
    before = _WORD_BEFORE.search(text, 0, match.start())
    word = before[1] if before else ""
    if word != word.lower() or word in label_words() or word in _CALLED:
        return f"stands behind {word!r}, which may begin a label"
    return _ordered(spot, match, word, language)


def _ordered(spot: Spot, match: re.Match[str], word: str, language: str) -> str:
    """Say that a code, a sum or a day may stand there, and no range; or nothing.

    A noun in the singular may be called by the number behind it ("resolution 60-251"); a word that
    reckons or a sign makes a sum; behind "on", "dated" and their like 5-10 may be a day.
    """
    text = spot.line.text
    sign = text[: match.start()].rstrip(_BLANK)[-1:]
    if sign in _RECKONS or word in _RECKONED:
        return "may be a sum"
    day = int(match[2]) <= _DAYS
    month = WORD.match(text[match.end() :].lstrip(_BLANK))
    if word in _DATED and day and not (month and month[0][0].isupper()):
        return "may be a day and a month"
    if text[: match.start()].rstrip(_BLANK)[-1:].isdigit():
        return "stands behind another number"
    joins = table(language).function_words if language in CODES else frozenset[str]()
    joins |= JOINING if language == "en" else frozenset()
    led = not word or word in joins or sign in _PARTS or _VERB.get(language, _NONE).search(word)
    if not led and word not in _SHORT:
        return f"stands behind {word!r}, which may be called by a number"
    return ""


_VERB = {
    "en": re.compile(r"[^\Wsui]s$"),
    "ru": re.compile(
        r"(?:[\u0435\u0451\u0438\u044e\u044f\u0430\u0443]\u0442|\u0435\u0442\u0441\u044f|\u0438\u0442\u0441\u044f|\u043b\u0438|\u043b\u043e)$"
    ),
}
"""How verbs end, and English plurals: behind either stands what is counted."""
_NONE = re.compile(r"(?!)")
_CALLED = frozenset(("no", "nos", "n", *LABELLED, *NUMBERED))
_BLANK = " \u00a0\u202f"
_PARTS = frozenset(",;:()[]")
_RECKONS = frozenset("+=<>*/%-\u00d7\u00f7\u2212\u2010\u2011\u2012\u2013\u2014")
_RECKONED = frozenset(
    (
        *("minus", "plus", "equals", "equal", "times", "less", "moins", "\u00e9gale", "fois"),
        *(
            "menos",
            "m\u00e1s",
            "igual",
            "\u043c\u0438\u043d\u0443\u0441",
            "\u043f\u043b\u044e\u0441",
            "\u0440\u0430\u0432\u043d\u043e",
        ),
    )
)
_DATED = frozenset(
    ("on", "dated", "of", "le", "du", "el", "del", "\u043e\u0442", "since", "until", "by")
)
_SHORT = frozenset(
    (
        "pp",
        "paras",
        "arts",
        "secs",
        "\u0441",
        "\u0441\u0442\u0440",
        "\u043f\u043f",
        "\u0441\u0442",
        "\u043f",
    )
)
_DAYS = 31


def _serial_comma(claim: Claim) -> str:
    """A comma before the last of four short items in small letters, which end with a stop."""
    old, new = claim.sides
    if claim.vocabulary.language != "en" or {old.wording, new.wording} != {"", ","}:
        return "is no comma of an English series"
    found = []
    for spot in claim.sides:
        for match in _SERIES.finditer(spot.line.text):
            if match.end(2) == spot.start and bool(match[3]) == bool(spot.wording):
                found.append((match[1], match[2], match[4], match[5]))
                break
    if len(found) != len(claim.sides) or found[0] != found[1]:
        return "does not stand before the last item of one series of short items"
    words = {word for part in found[0] for word in re.findall("[a-z]+", part)} - {found[0][2]}
    return _weighed(claim, words) if found[0][0].count(",") >= _LEAST else "is in a short series"


def _weighed(claim: Claim, words: set[str]) -> str:
    """Say which word of a series may do more than name an item, or nothing."""
    vocabulary = claim.vocabulary
    tables = ("modal", "negation", "connective", "quantifier", "scope_words", "time_words")
    held = words & frozenset[str]().union(*[vocabulary.column(name) for name in tables])
    names = {word for word in words if any(whole.named(word) for whole in claim.texts)}
    terms = {word for word in words if any(whole.term(word) for whole in claim.texts)}
    found = min(held | names | terms | (words & _RELATIVE), default="")
    return f"is in a series with {found!r}" if found else ""


_RELATIVE = frozenset(
    ("the", "this", "that", "these", "those", "which", "who", "whom", "whose", "where", "its")
)


def _shall_will(claim: Claim) -> str:
    """Every "shall" of the one text is a "will" of the other, and neither text has both."""
    old, new = claim.sides
    if claim.vocabulary.language != "en" or {old.wording, new.wording} != {"shall", "will"}:
        return "is not shall against will"
    if claim.texts[0].count(new.wording) or claim.texts[1].count(old.wording):
        return "is in texts of which one has both words"
    if claim.texts[0].count(old.wording) != claim.texts[1].count(new.wording):
        return "is in texts that do not have as many of each"
    if any(_noun(spot) for spot in claim.sides):
        return "may be a noun"
    return ""


def _noun(spot: Spot) -> bool:
    """Whether a word stands before it as before a noun: "last will", "at will"."""
    return spot.word_before().lower() in _BEFORE_NOUNS or not spot.word_behind()


_BEFORE_NOUNS = frozenset(
    ("a", "an", "the", "at", "of", "last", "free", "good", "ill", "their", "his", "her", "its")
)


def _precise(claim: Claim) -> str:
    """Where a text rounds, or states a rate, decimals say how far it is exact."""
    for spot in claim.sides:
        if match := _EXACT.search(spot.line.text):
            return f"stands beside {match[0]!r}, which may ask for the decimals"
    evidence = {name: said for name, said in claim.piece.evidence.items() if name != "house"}
    if not notation(claim._replace(piece=claim.piece._replace(evidence=evidence))):
        return "needs no house choice, for both sides have the same decimals"
    return notation(claim)


_EXACT = re.compile(
    r"(?<![^\W_])(?:rate|rates|ratio|round|rounded|rounding|nearest|exact|exactly|exchange|decimals?"
    r"|precision|accura\w+|taux|cours|arrondi\w*|d\u00e9cimales?|pr\u00e9cision|exact\w*|tasas?|tipo|cambio"
    r"|redonde\w+|decimales|precisi\u00f3n|\u0441\u0442\u0430\u0432\u043a\w+|\u043a\u0443\u0440\u0441\w*|\u043e\u043a\u0440\u0443\u0433\u043b\w+|\u0442\u043e\u0447\u043d\w+)(?![^\W_])"
    r"|\ubc18\uc62c\ub9bc|\ud658\uc728|\uc18c\uc218",
    re.IGNORECASE,
)


_RULES: Mapping[str, tuple[Callable[[Claim], str], ...]] = {
    "guillemets": (unliteral, _guillemets),
    "range-dash": (unquoted, _range_dash),
    "serial-comma": (unquoted, unliteral, known, spoken, _serial_comma),
    "shall-will": (unquoted, unliteral, whole_words, known, spoken, _shall_will),
    "precision": (unquoted, whole_words, known, _precise),
}
