"""What stands around a span: whether it is counted, joined, or the label of something."""

# ruff: noqa: RUF001 - words of other alphabets

from __future__ import annotations

import re

from paraph.language.table import CODES, step_words, table
from paraph.proof.checker.line import BLANKS, WORD, Spot

_FOLLOWING = re.compile(r"[\s\u00a0\u202f]*([^\W_][^\W_'\u2019]*)")
"""The next word, if no sign stands before it."""
_TO_FILL = re.compile(r"[\s\u00a0\u202f]*_[\s\u00a0\u202f_]*")
_ASIDE = re.compile(r"\s*(?:\([^()]{0,200}\)|\[[^\[\]]{0,200}\])")
"""What is said in brackets."""
PARTITIVE = frozenset(("of", "de", "du", "des", "del"))
"""Words behind which stands what a number before them counts a part of."""
LABELLED = frozenset(
    (
        *("block", "building", "case", "category", "class", "figure", "form", "grade", "group"),
        *("item", "letter", "level", "lot", "model", "note", "option", "party", "phase", "plan"),
        *("series", "stage", "step", "table", "tier", "type", "unit", "vitamin", "zone"),
        *("hepatitis", "tenant", "formula", "warehouse"),
    )
)
"""English words that may have a letter behind them, besides those of provisions."""
NUMBERED = frozenset(
    (
        *("version", "release", "room", "floor", "flat", "suite", "seat", "gate", "gauge", "line"),
        *("column", "row", "page", "day", "week", "year", "number", "size", "track", "bus"),
        *("channel", "code", "flight", "platform", "route", "score", "wing", "berth", "pier"),
        *("hall", "batch", "point", "no", "nos"),
        *("salle", "ligne", "colonne", "jour", "semaine", "numéro", "taille", "voie", "quai"),
        *("modèle", "classe", "catégorie", "lot", "niveau", "groupe", "étage", "chambre"),
        *("versión", "sala", "línea", "columna", "día", "semana", "número", "talla", "andén"),
        *("modelo", "clase", "categoría", "lote", "nivel", "grupo", "piso", "página", "zona"),
        *("зал", "зала", "зале", "залы", "аудитория", "кабинет", "корпус", "ряд", "место"),
        *("версия", "версии", "комната", "строка", "день", "номер", "линия", "группа", "класс"),
        *("tome", "tomes", "vol", "vols", "tomo", "tomos", "vuelo", "том", "тома", "томе", "рейс"),
        *(
            "рейса",
            "модель",
            "категория",
            "этаж",
            "зона",
            "лот",
            "вариант",
            "этап",
            "квартира",
            "дом",
        ),
    )
)
"""Words of several languages that may have a number behind them, besides those of provisions."""
JOINING = frozenset(
    (
        *("a", "an", "and", "or", "in", "into", "if", "it", "its", "all", "as", "are", "am"),
        *("is", "on", "onto", "of", "off", "at", "any", "also", "after", "again", "against"),
        *("although", "always", "among", "along", "already", "around", "each", "either", "else"),
        *("even", "ever", "every", "except", "our", "out", "over", "until", "unless", "under"),
        *("up", "upon", "only", "the", "to", "with", "within", "without", "by", "for", "from"),
        *("that", "this", "these", "those", "which", "who", "whom", "whose", "when", "where"),
        *("while", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did"),
        *("not", "nor", "but", "so", "than", "then", "there", "they", "he", "she", "we", "you"),
        *("applies", "apply", "shall", "may", "must", "will", "would", "can", "should", "above"),
        *("exceed", "accrue", "arise", "own", "owe", "agree", "accept", "acquire", "indemnify"),
        *("incur", "include", "expire", "exist", "enter", "elect", "amend", "operate", "inform"),
        *("below", "before", "during", "through", "about", "between", "alone", "owes", "agrees"),
    )
)
"""English words that are no noun, nor stand between an article or number and its noun."""


LEADING = {
    "en": frozenset(
        (
            *("for", "from", "at", "on", "with", "within", "under", "until", "before", "after"),
            *("between", "through", "during", "upon", "into", "against", "in", "by"),
        )
    ),
    "ru": frozenset(
        (
            *("для", "до", "после", "на", "под", "при", "между", "об", "через", "в", "во"),
            *("с", "со", "от", "к", "по"),
        )
    ),
    "fr": frozenset(
        ("pour", "sur", "avec", "avant", "après", "pendant", "dès", "chez", "dans", "par", "à")
    ),
    "es": frozenset(
        (
            *("para", "con", "sin", "hasta", "desde", "ante", "bajo", "durante", "según", "en"),
            *("por", "a"),
        )
    ),
}
"""Prepositions: what follows one is not what a number before it counts."""


def leads_on(spot: Spot, language: str) -> bool:
    """Whether a preposition stands behind a span, so that nothing behind it is counted."""
    return following(spot) in LEADING.get(language, frozenset[str]())


def following(spot: Spot) -> str:
    """Return the word behind a span, if no sign stands before it."""
    match = _FOLLOWING.match(spot.line.text, spot.end)
    return match[1] if match else ""


def beyond(spot: Spot) -> Spot:
    """Return the span up to the end of what stands in brackets behind it: "2015 (or more) shares".

    A bracket that is not closed soon holds all that follows: the span ends before it.
    """
    end = spot.end
    while aside := _ASIDE.match(spot.line.text, end):
        end = aside.end()
    return spot._replace(end=end)


def closed(spot: Spot, language: str) -> bool:
    """Whether what a span says ends with it: no word follows, or one that only joins.

    A noun behind it may be what is counted: "May 15, 2000 shares", "art. 5 days later". So may
    one behind a bracket, or behind a blank to fill ("2000 ____ shares").
    """
    spot = beyond(spot)
    filled = _TO_FILL.match(spot.line.text, spot.end)
    word = following(spot._replace(end=filled.end()) if filled else spot)
    joins = table(language).function_words if language in CODES else frozenset[str]()
    return not word or word in joins


def counts(spot: Spot, language: str) -> bool:
    """Whether a word stands behind a number that it may count: a noun, or what leads to one."""
    word = following(spot)
    joins = table(language).function_words if language in CODES else frozenset[str]()
    return bool(word) and word == word.lower() and word not in joins and word not in JOINING


def labels(spot: Spot, language: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether the word before a span may be one that has a label behind it, or is one of `more`."""
    before = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])[-1:]
    known = step_words(language) if language in CODES else {}
    listed = {*known, *more, *(LABELLED if language == "en" else ())}
    return any(word.lower() in listed for word in before)


def lettered(text: str, letter: str) -> bool:
    """Whether a letter stands alone in a text, as what is called by letters does.

    The labels of items, with a bracket or stop behind them, are no such letters.
    """
    return re.search(rf"(?:^|[{BLANKS}]){letter}(?=[{BLANKS},;:]|\.?$)", text) is not None


_NEAR = 60  # characters in which the word before is looked for
