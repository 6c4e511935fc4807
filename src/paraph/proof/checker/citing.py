"""Citing: what stands around the short form of a provision's word, beyond the plain cases."""

from __future__ import annotations

import re

from paraph.language.table import CODES, step_words
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.whole import Whole

_NEAR = 80  # characters in which words are looked for
_HEAD = re.compile(r"[lL]['\u2019](?=[^\W\d_])")
_THIS = re.compile(
    rf"[{BLANKS}](?:of (?:this|that|the same)|de la présente|du présent|dudit|del presente)"
    rf"[{BLANKS}]([^\W\d_]+)(?![^\W_])"
    rf"|[{BLANKS}](?:(?:of|de la|de|del)[{BLANKS}]|de l['\u2019])([^\W\d_]+)[{BLANKS}][0-9]"
)
_SITED = re.compile(
    rf"[{BLANKS}](?:above|below|hereof|hereto|supra|infra|ci-(?:dessus|dessous|apr\u00e8s|avant)"
    r"|anterior|precedente|siguiente|o (?:cualquier|cualesquiera)|выше|ниже)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"[{BLANKS}](?:applies|apply|shall|may|must|is|are|was|were|has|have|does|do|provides"
    r"|requires|read|sont|soient|s['\u2019]applique|s['\u2019]appliquent|peut|peuvent|doit|doivent"
    r"|prévoit|dispose|prohíbe|prohíben|establece|dispone|será|serán|deberá|deberán|no"
    r"|является|являются|применяется|применяются|предусматривает|предусматривают)(?![\w-])"
)
_SURE = re.compile(r"(?:art|par|párr|sub|ст|подп|пункт|абз)", re.IGNORECASE)
_OWNER = re.compile(
    rf"[{BLANKS}](?:настоящего|настоящей|Конвенции|Соглашения|Договора|Протокола|Устава|Закона"
    r"|Кодекса|Регламента|Положения|Приложения)(?![\w-])"
)
_POINT = re.compile(rf"(?:[{BLANKS}](?:[a-z]|[ivx]{{1,4}})\))+(?=[{BLANKS},;.]|$)")


def bare(spot: Spot) -> Spot:
    """Return a span without the French article that is written as one with its word: l'article."""
    return spot._replace(start=spot.start + 2) if _HEAD.match(spot.wording) else spot


def inside(spot: Spot) -> bool:
    """Whether what a reference ends with is said to be a part of a provision: "of this Article"."""
    found = _THIS.match(spot.line.text, spot.end)
    return found is not None and (found[1] or found[2]).lower() in _ONE


def sited(spot: Spot) -> bool:
    """Whether the number of a reference is followed by what it may not count.

    That is where it stands, a point of it, or what it is a part of.
    """
    text = spot.line.text
    return any(each.match(text, spot.end) for each in (_POINT, _SITED, _OWNER))


def acts(spot: Spot) -> bool:
    """Whether a verb follows the number of an article or paragraph: "paragraph 1 applies".

    Behind other words it may follow the end of a sentence: "puni du vol. 5 sont vendus".
    """
    sure = _SURE.match(bare(spot).wording) is not None
    return sure and _VERB.match(spot.line.text, spot.end) is not None


def wordy(spot: Spot, language: str) -> bool:
    """Whether the short form is a word too, and may end its sentence: "He trades in art. 5 ..."."""
    short = spot.wording.lower().rstrip(".")
    if language not in {"en", "fr"} or short not in _WORDS[language]:
        return False
    text = spot.line.text[max(0, spot.start - _NEAR) : spot.start].rstrip(BLANKS)
    *_, second, first = ["", "", *[word.lower() for word in WORD.findall(text)]]
    if first not in _WEAK or not text.lower().endswith(first) or second in _LEGAL:
        return False
    return not (_outer(text[: -len(first)], "", "", language) or _OF_TEXT.match(_tail(spot)))


def _tail(spot: Spot) -> str:
    """Return what stands behind the number behind a span, or nothing."""
    found = _NUMBERED.match(spot.line.text, spot.end)
    return spot.line.text[found.end() : found.end() + _NEAR] if found else ""


_NUMBERED = re.compile(
    rf"[{BLANKS}][0-9][0-9A-Za-z.()]*(?:(?:,|[{BLANKS}]and)[{BLANKS}][0-9][0-9.()]*)*"
)
_OF_TEXT = re.compile(
    rf"[{BLANKS}](?:of|to)[{BLANKS}](?:this|the|that)(?:[{BLANKS}][A-Z][\w-]+){{0,5}}[{BLANKS}]"
    r"(?:Agreement|Convention|Treaty|Protocol|Charter|Statute|Act|Constitution|Directive|Regulation"
    r"|Law|Code|Covenant|Contract|Memorandum)(?![^\W_])"
)
"""Behind a reference: the text that it is in."""


_WORDS = {
    "en": frozenset(
        (
            *("art", "arts", "sec", "secs", "sect", "sects", "fig", "figs", "vol", "vols", "chap"),
            *("chaps", "article", "articles", "section", "sections", "figure", "figures", "volume"),
            *("volumes", "chapter", "chapters"),
        )
    ),
    "fr": frozenset(("art", "arts", "article", "articles")),
}
"""The short forms that are words, and what they stand for."""
_WEAK = frozenset(
    (
        *("in", "of", "by", "to", "with", "from", "for", "on", "into", "through", "than", "and"),
        *("or", "within", "per", "both", "also", "par", "dans", "sur", "sous", "et", "ou"),
        "between",
    )
)
"""Words behind which other nouns stand as well."""
_LEGAL = frozenset(
    (
        *("provisions", "provision", "requirements", "requirement", "terms", "meaning", "purposes"),
        *("purpose", "virtue", "breach", "violation", "application", "interpretation", "scope"),
        *("conditions", "sense", "sentence", "text", "wording", "pursuant", "subject", "reference"),
        *(
            "references",
            "according",
            "referred",
            "accordance",
            "compliance",
            "conformity",
            "comply",
        ),
        *("complies", "consistent", "defined", "described", "out", "forth", "specified", "down"),
        *("mentioned", "provided", "contained", "listed", "stated", "prescribed", "established"),
        *("identified", "stipulated", "indicated", "enumerated", "appearing", "required"),
        *("governed", "amended", "amendment", "amendments", "annex", "exempt", "derogation"),
        *("derogate", "falling", "fall", "falls", "notwithstanding", "obligations", "obligation"),
        *(
            "cited",
            "set",
            "outlined",
            "regard",
            "respect",
            "to",
            "for",
            "relating",
            "permitted",
            "under",
            "laid",
            "see",
            "paragraph",
            "para",
        ),
        *("prévu", "prévue", "prévus", "prévues", "visé", "visée", "visés", "visées", "fixé"),
        *("fixée", "fixés", "fixées", "défini", "définie", "définis", "définies"),
    )
)
"""Words of law before those: then what follows is a provision."""


def leads(spot: Spot, language: str) -> bool:
    """Whether what stands before leads to a reference: "paragraph 1", "notwithstanding"."""
    text = spot.line.text[max(0, spot.start - _NEAR) : spot.start]
    *_, second, first = ["", "", *WORD.findall(text)]
    if _HEAD.match(spot.wording) and not text.strip():
        return True
    if not first or not text.rstrip(BLANKS).endswith((first, ")")):
        return False
    if _HEAD.match(spot.wording):
        return _elided(text, language)
    capital = spot.wording[:1].isupper() and (
        _PARTICULAR.search(text) is not None
        or (first == "the" and _OF_TEXT.match(_tail(spot)) is not None)
    )
    return capital or first.lower() in _LEADING or _outer(text, second, first, language)


_PARTICULAR = re.compile(rf",[{BLANKS}](?:in particular|notably|namely|including)[{BLANKS}]$")


def _elided(text: str, language: str) -> bool:
    """Whether "l'art." may be an article: behind others it is the word art ("épris de l'art")."""
    *_, third, second, first = ["", "", "", *[word.lower() for word in WORD.findall(text)]]
    if first in {"selon", "suivant"}:
        return True
    if first == "de":
        outer = text[: text.rindex("de")] if "de" in text else ""
        return second in _OF or _outer(outer, third, second, language)
    return first in {"\u00e0", "par", "dans"} and _SAID.fullmatch(second) is not None


def _outer(text: str, second: str, first: str, language: str) -> bool:
    """Whether a number or letter of an inner provision stands before: "pursuant to point 3 art. 5".

    Its word is one of the language.
    """
    known = step_words(language) if language in CODES else {}
    bracketed = second.lower() if text.rstrip(BLANKS).endswith(f"{first})") else ""
    counted = _COUNTED.search(text)
    named = {bracketed, counted[1].lower() if counted else ""}
    return not named.isdisjoint({*known, *_INNER})


_COUNTED = re.compile(
    rf"([^\W\d_]+)\.?[{BLANKS}]\d+(?:(?:[\u2013-]|[{BLANKS}](?:à|et|to|and|по|и)[{BLANKS}])\d+)?(?:[{BLANKS}]?[a-z\u0430-\u044f]\)?)?[{BLANKS}]*$"
)
"""A word and its number, at the end."""
_INNER = frozenset(("п", "пп", "ст", "подп", "абз", "гл", "par", "para", "párr"))
_ONE = frozenset(
    (
        *("article", "section", "paragraph", "annex", "appendix", "schedule", "chapter", "part"),
        *("clause", "rule", "protocol", "report", "decision", "annexe", "règlement", "chapitre"),
        *("partie", "paragraphe"),
    )
)
"""What a reference may be in, one alone: "art. 5 of these articles" may be five of them."""
_LEADING = frozenset(
    (
        *("notwithstanding", "pursuant", "accordance"),
        *("положения", "положений", "положениям", "положениями", "положениях", "требования"),
        *("требований", "требованиям", "требованиями", "нарушение", "нарушения", "нарушением"),
        *("смысле", "основании", "исключением", "соблюдением", "соблюдения", "нормы", "норм"),
        *("редакции", "действие", "действия", "содержание", "текст", "тексте"),
    )
)
"""Words behind which a reference stands without another one between."""
_OF = frozenset(
    (
        *("vertu", "application", "sens", "termes", "disposition", "dispositions"),
        *("prescriptions", "stipulations", "exigences", "violation"),
    )
)
"""French words behind which "de l'art." is of an article."""
_SAID = re.compile(
    r"conformément|(?:vis|mentionn|énonc|désign|fix|énumér|cré|stipul|indiqu|précis|institu|cit)ée?s?|requise?s?"
    r"|prévue?s?|(?:défin|établ)ie?s?|décrite?s?"
)
"""French participles behind which "à l'art." is to an article."""


def rivalled(short: str, texts: tuple[Whole, Whole]) -> bool:
    """Whether a text holds another word that has the short form: a station, a settlement."""
    rival = _RIVALS.get(short)
    return rival is not None and any(whole.holds(rival) for whole in texts)


_RIVALS = {
    "ст.": re.compile(r"(?<![^\W_])(?:станци|стакан|столов|старш|столет)", re.IGNORECASE),
    "п.": re.compile(r"(?<![^\W_])(?:пос[её]л|порт(?![фр])|полк)", re.IGNORECASE),
}
"""What else the Russian short forms stand for, as its words begin."""
