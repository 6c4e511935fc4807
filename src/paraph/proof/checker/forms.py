"""The classes `variant`, `abbreviation`, `agreement`: forms that tables pair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paraph.language.table import CODES, step_words, table
from paraph.proof.checker.around import PARTITIVE, beyond, closed, following
from paraph.proof.checker.citing import acts, bare, inside, leads, rivalled, sited, wordy
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.whole import Whole
from paraph.proof.checker.words import (
    Claim,
    apart,
    balanced,
    nameless,
    respelled,
    spoken,
    unliteral,
    untouched,
)

_BROKEN = frozenset(("that", "which", "who", "whom", "whose", "and", "or", "nor", "but"))
"""English words behind which the subject of a verb is not sure."""
_INVARIABLE = frozenset(
    (
        *("aircraft", "spacecraft", "watercraft", "hovercraft", "craft", "offspring", "fish"),
        *("sheep", "deer", "salmon", "cod", "trout", "swine", "series", "species", "means"),
        *("headquarters", "works", "crossroads", "barracks", "premises", "chassis", "corps"),
        *("counsel", "kin", "head", "percent", "you", "half", "rest", "majority", "remainder"),
        *("minority", "part", "number", "none", "police", "personnel", "staff", "biceps"),
        *("bison", "moose", "elk", "reindeer", "caribou", "shrimp", "squid", "tuna", "herring"),
        *("quail", "grouse", "plaice", "carp", "pike", "perch", "mackerel", "halibut", "krill"),
        *("yen", "baht", "yuan", "rand", "won", "renminbi", "ringgit", "dong", "sen", "hertz"),
        *("dice", "gallows", "innings", "patois", "rendezvous", "bourgeois", "data", "media"),
        *("lot", "couple", "pair", "variety", "range", "quarter", "third", "dozen", "hundred"),
        *("fraction", "proportion", "percentage", "bulk", "mass", "plenty", "trio", "score"),
        *("team", "crew", "family", "board", "committee", "jury", "panel", "public", "youth"),
        *("all", "some", "any", "most", "more", "such", "what", "enough", "less", "neither"),
        *("latter", "former", "same", "above", "below", "other", "first", "last", "next"),
        *("second", "few", "many", "several", "poor", "rich", "sick", "dead", "young", "old"),
        *("blind", "deaf", "innocent", "guilty", "absent", "present", "ill", "homeless"),
        *("elect", "select", "elite", "clergy", "cattle", "people", "folk", "gentry", "military"),
    )
)
"""English nouns whose number the verb alone tells: "the aircraft is" and "are" are not one."""
_NOMINAL = re.compile(r"[a-z]+(?:ed|ing|ese|ss|sh|ch)")
"""How English adjectives end that stand for a noun of either number: "the insured", "the Swiss"."""
_PARTS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
"""Words, with the hyphens between their parts."""
_STOP = re.compile(r"[.!?;:]")
_NUMBER = re.compile(rf"[{BLANKS}]([0-9][0-9A-Za-z.,;:()\[\]]*)(?!\S)")


def variant(claim: Claim) -> str:
    """Say why two spellings are not of one word, or nothing."""
    old, new = claim.sides.old.wording, claim.sides.new.wording
    if not (old.islower() and new.islower()):
        return "is not in small letters"
    if new not in claim.vocabulary.variants.get(old, frozenset()):
        return "is no pair of the table"
    if any(_both_stand(whole, index, old, new) for whole, index in _held(claim, old, new)):
        return "is told apart from its other form"
    return (
        spoken(claim)
        or apart(claim)
        or nameless(claim)
        or respelled(claim, old, new)
        or unliteral(claim)
    )


def _held(claim: Claim, old: str, new: str) -> Iterator[tuple[Whole, int]]:
    """Yield where both forms may stand together, in either text."""
    ends = [re.split("-", word)[-1] for word in (old, new)]
    for whole in claim.texts:
        if all(whole.count(end) for end in ends):
            yield from [(whole, index) for index in range(len(whole.text.provisions))]


def _both_stand(whole: Whole, index: int, old: str, new: str) -> bool:
    """Whether one provision holds both forms of a word, and so may set one against the other."""
    text = whole.text.provisions[index].text.lower()
    return old in text and new in text and {old, new} <= {*_PARTS.findall(text)}


def abbreviation(claim: Claim) -> str:
    """Say why a short form is not the one form of its full one, or nothing."""
    old, new = bare(claim.sides.old), bare(claim.sides.new)
    heads = {each.wording[:2] for each in claim.sides} if old != claim.sides.old else set()
    if old.wording[:1].isupper() != new.wording[:1].isupper() or len(heads) > 1:
        return "changes a capital, or the article before it"
    small = [spot.wording[:1].lower() + spot.wording[1:] for spot in (old, new)]
    rows = [
        (row[0][:1].lower() + row[0][1:], row[1][:1].lower() + row[1][1:], row[2:3])
        for row in claim.vocabulary.rows("abbreviations")
    ]
    pairs = [row for row in rows if set(row[:2]) == set(small)]
    if not pairs:
        return "is no pair of the table"
    lemmas = {lemma for short, _, lemma in rows if short == pairs[0][0]}
    if len(lemmas) != 1:
        return "has more than one expansion"
    if rivalled(pairs[0][0], claim.texts):
        return "may stand for another word of the text"
    numbers = [_NUMBER.match(spot.line.text, spot.end, spot.end + 80) for spot in claim.sides]
    if not (numbers[0] and numbers[1]) or numbers[0][1] != numbers[1][1]:
        return "does not stand before the same number on both sides"
    return _stands(claim, numbers) or spoken(claim) or balanced(claim) or unliteral(claim)


def _stands(claim: Claim, numbers: Sequence[re.Match[str] | None]) -> str:
    """The short form stands behind no sign, and its number counts nothing that follows."""
    if any(spot.before and spot.before not in {*BLANKS, "("} for spot in claim.sides):
        return "stands behind a sign"
    ends = [
        spot._replace(end=_listed(spot, number.end(1)))
        for spot, number in zip(claim.sides, numbers, strict=True)
        if number is not None
    ]
    language = claim.vocabulary.language
    if not all(
        (_cites(spot) and not wordy(spot, language))
        or leads(spot, language)
        or (_THE_PARAGRAPH.search(spot.line.text[: spot.end][-_NEAR:]) and inside(end))
        for spot, end in zip(claim.sides, ends, strict=True)
    ):
        return "stands behind a word that no reference stands behind"
    if all(inside(spot) for spot in ends):
        return ""
    if not all(_whole(end, language) or inside(beyond(end)) for end in ends):
        return "stands before a number that may count a part of what follows it"
    if any(_next_label(spot) for spot in ends):
        return "stands before what may be the label of the next item"
    stopped = all(spot.line.text[spot.end - 1] in ",;:.)" for spot in ends)
    ended = stopped or all(
        closed(end, language) or sited(end) or sited(beyond(end)) or acts(end) for end in ends
    )
    return "" if ended else "stands before a number that may count what follows it"


def _listed(spot: Spot, end: int) -> int:
    """Return where the last number ends of those that one word cites: "paras. 1 or 2"."""
    found = _MORE.match(spot.line.text, end)
    return found.end() if found else end


_NEAR = 60  # characters before the end of a span
_THE_PARAGRAPH = re.compile(
    rf"(?<![^\W_])(?:in|of|by|under)[{BLANKS}]the[{BLANKS}]para(?:graph)?\.?$"
)
"""What is no other word, behind an article that does not belong there: "in the paragraph 1"."""
_MORE = re.compile(
    rf"(?:[{BLANKS}](?:and|or|to|et|ou|y|o|e|и|или|по)[{BLANKS}]\d{{1,3}}(?![\w.,-]))+"
)


def _next_label(spot: Spot) -> bool:
    """Whether a number with a stop or bracket may label what follows: the one before it does."""
    text = spot.line.text
    found = _ITEM.search(text, max(0, spot.start), spot.end)
    if found is None or not spot.line.text[spot.end :].strip():
        return False
    last = re.compile(rf"(?<![0-9A-Za-z.,-]){int(found[1]) - 1}[.)](?:[{BLANKS}]|$)")
    return any(last.search(each) for each in (text[: spot.start], spot.line.provision.label))


_ITEM = re.compile(r"(?<![0-9A-Za-z.,])([0-9]{1,3})[.)]+$")


def _cites(spot: Spot) -> bool:
    """Whether a reference may begin here: behind a sign, a beginning, or a word that leads to one.

    Behind others the short form may be a word at the end of its sentence: "modern art. 5 of them".
    """
    *_, first, word = ["", "", *WORD.findall(spot.line.text[max(0, spot.start - 80) : spot.start])]
    if bare(spot) != spot:
        return False
    if not spot.word_before():
        return True
    return word.lower() in _CITING and first.lower() not in _ARTS


def _whole(spot: Spot, language: str) -> bool:
    """Whether no "of" follows, or one that is before an instrument or a name: "of the Treaty"."""
    spot = beyond(spot)
    if following(spot) not in PARTITIVE:
        return True
    words = WORD.findall(_STOP.split(spot.line.text[spot.end : spot.end + 80])[0])[1:4]
    kinds = table(language).instruments + table(language).laws if language in CODES else ()
    steps = step_words(language) if language in CODES else {}
    numbered = words[1][:1].isdigit() if len(words) > 1 else False
    if numbered and words[0].lower() in {*steps, *_DECIDED} and words[0][-1] != "s":
        return True
    return any(word[0].isupper() or word.startswith((*kinds, *_LAWS)) for word in words)


_DECIDED = frozenset(
    ("resolution", "decision", "directive", "résolution", "décision", "resolución", "decisión")
)
"""What has paragraphs, and a number of its own."""
_ARTS = frozenset(
    (
        *("work", "works", "piece", "pieces", "object", "objects", "item", "items", "state"),
        *("style",),
        *("\u0153uvre", "\u0153uvres", "objet", "objets", "obra", "obras"),
    )
)
"""What may be of art, at the end of its sentence."""
_LAWS = (
    *(
        "act",
        "law",
        "code",
        "annex",
        "appendix",
        "schedule",
        "regulation",
        "statute",
        "text",
        "list",
    ),
    *("present", "rules", "constitution", "loi", "présent", "règlement", "ley", "anexo"),
)
_CITING = frozenset(
    (
        *("in", "of", "under", "see", "by", "to", "from", "with", "per", "and", "or", "than"),
        *("within", "into", "on", "through", "both", "also", "cf", "between"),
        *("de", "du", "des", "à", "aux", "au", "les", "l", "le", "la", "et", "ou", "selon"),
        *("par", "dans", "voir", "vu", "sous", "sur"),
        *("el", "los", "las", "del", "al", "y", "o", "según", "en", "por", "con", "véase"),
        *("в", "во", "по", "из", "на", "к", "с", "со", "о", "об", "от"),  # noqa: RUF001 - Russian
        *("и", "или", "см", "согласно", "пункта", "пункте", "пунктом", "статьи", "абзаца"),
        *("подпункта",),
        *("п", "пп", "ст", "подп", "абз", "гл", "до", "при", "кроме"),
    )
)
"""Words that may stand before a reference, in the languages that have short forms."""


def agreement(claim: Claim) -> str:
    """Say why a verb does not merely follow the number of an unchanged noun, or nothing."""
    old, new = claim.sides.old.wording, claim.sides.new.wording
    if new not in claim.vocabulary.agreement.get(old, frozenset()):
        return "is no pair of the table"
    heads, tails = zip(*[_sentence(spot) for spot in claim.sides], strict=True)
    if heads[0] != heads[1] or tails[0] != tails[1]:
        return "stands in a sentence that changes elsewhere too"
    before = {word.lower() for word in WORD.findall(heads[0])}
    if not before or before & (claim.vocabulary.connectives | _BROKEN | _INVARIABLE):
        return "has a subject that is not sure"
    if any(map(_NOMINAL.fullmatch, before)):
        return "may have a subject whose number the verb alone tells"
    return (
        spoken(claim)
        or apart(claim)
        or nameless(claim)
        or untouched(claim)
        or balanced(claim)
        or unliteral(claim)
    )


def _sentence(spot: Spot) -> tuple[str, str]:
    """Return the parts of the sentence before and behind a span, cut at any stop."""
    text = spot.line.text
    head = max((text.rfind(stop, 0, spot.start) for stop in ".!?;:"), default=-1) + 1
    stop = _STOP.search(text, spot.end)
    return text[head : spot.start], text[spot.end : stop.start() if stop else len(text)]
