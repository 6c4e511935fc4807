"""Led: whether the words before a figure or number word lead to a count, a date or a time."""

from __future__ import annotations

import re

from paraph.language.table import CODES, table
from paraph.proof.checker.around import JOINING, LABELLED, NUMBERED
from paraph.proof.checker.line import WORD, Spot

_NEAR = 60  # characters in which the words before are looked for
GAUGING = frozenset(
    (
        *("least", "most", "approximately", "exactly", "roughly", "nearly", "almost", "not"),
        *("more", "less", "than", "another", "every", "each", "such", "these", "those", "its"),
        *("their", "his", "her", "our", "your", "no", "some", "both", "either", "first", "last"),
        *("next", "said", "further", "additional", "other", "equal", "following", "consecutive"),
        *("past", "previous", "preceding", "same", "remaining", "only", "full", "maximum"),
        *("minimum", "initial", "aforesaid", "whole", "total", "per", "via", "like", "plus"),
    )
)
"""English words between a preposition, or the like, and a number that counts."""
LEADING = frozenset(
    ("in", "at", "on", "from", "under", "by", "to", "of", "into", "through", "with", "per", "near")
)
_VERBS = {
    "en": frozenset(
        (
            *("have", "hold", "appoint", "elect", "designate", "nominate", "pay", "deliver"),
            *("provide", "receive", "take", "give", "make", "made", "send", "sent", "keep", "kept"),
            *("held", "paid", "gave", "given", "took", "taken", "lasts", "last", "sold", "sell"),
            *("buy", "bought", "include", "comprise", "contain", "represent", "require", "submit"),
            *("get", "got", "chose", "choose", "serve", "cover", "within"),
        )
    ),
    "fr": frozenset(
        (
            *("a", "ont", "aura", "auront", "paie", "paient", "verse", "versent", "livre"),
            *("livrent", "comprend", "comprennent", "compte", "comptent", "nomme", "nomment"),
            *("désigne", "désignent", "dure", "durent", "reçoit", "reçoivent", "compose"),
            *("moins", "plus", "environ", "chaque", "tous", "toutes", "autres", "premiers"),
            *("premières", "derniers", "dernières", "suivants", "dépasse", "excède", "de", "d"),
            *("possède", "détient", "élit", "remet", "fournit", "après", "avant", "sous", "durant"),
        )
    ),
    "es": frozenset(
        (
            *("tiene", "tienen", "tendrá", "tendrán", "paga", "pagan", "pagará", "entrega"),
            *("entregan", "entregará", "comprende", "nombra", "nombrará", "designa", "dura"),
            *("durará", "recibe", "recibirá", "consta", "menos", "más", "cada", "todos", "todas"),
            *("otros", "otras", "primeros", "últimos", "siguientes", "son", "elige", "incluye"),
            *("posee", "supera", "tras", "durante", "bajo", "hasta", "desde"),
        )
    ),
    "ru": frozenset(
        (
            *("течение", "течении", "количестве", "составе", "размере", "сроком", "срок", "срока"),
            *("менее", "более", "свыше", "около", "каждые", "каждых", "эти", "этих", "первые"),
            *("первых", "последние", "последних", "ещё", "еще", "не", "до", "после", "через"),
            *("истечении", "протяжении", "минимум", "максимум", "всего", "только", "лишь"),
        )
    ),
}
"""Verbs and other words before a number that counts, which no figure is the label of."""
_ENDINGS = {
    "en": re.compile(r"[^\Wsui]s$|[^\We]ed$|[^\Wr]ing$"),
    "ru": re.compile(
        r"(?:[еёиюяау]т|[еи]тся|[ую]тся|[яа]тся|л|ла|ли|ло|лся|лась|лись|лось|ть|ться)$"
    ),
}
"""How verbs, and plurals in English, end."""
_HELPING = frozenset(
    ("shall", "may", "must", "will", "to", "would", "should", "can", "not", "and", "or", "also")
)
"""English words behind which another is a verb."""
_DATED = frozenset(
    (
        *("on", "dated", "of", "from", "until", "till", "by", "since", "before", "after", "to"),
        *("signed", "adopted", "concluded", "done"),
        *("and", "or", "le", "du", "au", "dès", "el", "del", "al", "de", "от"),
        *("с", "со", "до"),  # noqa: RUF001 - Russian
        *("по", "на", "к", "после", "и", "или", "через", "is", "was", "est", "es", "date"),
    )
)
"""Words before a day, besides function words."""
_SIGNS = frozenset("(,\u2013\u2014")
_NO_CLOCK = re.compile(
    r"(?<![^\W_])(?:ratios?|proportions?|scales?|scores?|scored|odds|verses?|psalms?|chapters?|films?"
    r"|videos?|clips?|tapes?|recordings?|races?|mix|mixed|mixtures?|minutes|seconds|laps?|won|ran"
    r"|beat|beaten|lost|aspect|luke|genesis|exodus|drawn|print(?:ed)?)(?![^\W_])",
    re.IGNORECASE,
)
"""What is told in figures with a colon, and is no time of the day."""


def clocked(spot: Spot) -> bool:
    """Whether nothing in a provision says that figures with a colon are a ratio or the like."""
    return _NO_CLOCK.search(spot.line.text) is None


def dated(spot: Spot, language: str) -> bool:
    """Whether figures that read as a day stand where a day does, and not a number of a document.

    "order 2025-05-05" may be called so; "the order of 2025-05-05" may not.
    """
    if titled(spot) or spot.nearest()[0] in _SIGNS or not spot.line.text[: spot.start].strip():
        return True
    word = spot.word_before().lower()
    joins = table(language).function_words if language in CODES else frozenset[str]()
    return bool(word) and (word in joins or word in _DATED or word in JOINING)


def titled(spot: Spot) -> bool:
    """Whether a date stands alone where documents of the United Nations have theirs.

    That is on the title page, behind who may read it, or behind the meeting at the end, where
    nothing follows but the rule above the notes.
    """
    text, head = spot.line.text, spot.line.text[max(0, spot.start - _NEAR) : spot.start]
    if _MEETING.search(head):
        return _RULE.match(text, spot.end) is not None
    return _DISTRIBUTED.search(head) is not None and _PAGE.match(text, spot.end) is not None


_DISTRIBUTED = re.compile(r"(?<![^\W_])Distr\.: (?:General|Limited|Restricted) $")
_PAGE = re.compile(r" (?:Original: |[A-Z][a-z]+(?:-[a-z]+)? session(?![^\W_]))|$")
_MEETING = re.compile(r"(?:^|[.\u201d\"\u00bb] )\d{1,4}(?:st|nd|rd|th) plenary meeting $")
_RULE = re.compile(r"(?: _{10,}(?: \d{1,3} A/|$)|$)")


def counted(spot: Spot, language: str) -> bool:
    """Whether the word before a bare number is none that the number may be the label of.

    So are function words, verbs, and words such as "following"; of others "the hotel four" may be
    a name. Behind a sign, or nothing, the number has no such word.
    """
    if not spot.word_before():
        return True
    words = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])
    *_, first, word = ["", *[each.lower() for each in words]]
    if {word, word.removesuffix("s")} & (LABELLED | NUMBERED):
        return False
    joins = table(language).function_words if language in CODES else frozenset[str]()
    if word in joins or word in _VERBS.get(language, frozenset()):
        return True
    ending = _ENDINGS.get(language)
    if ending is not None and ending.search(word):
        return True
    if language != "en":
        return language not in _VERBS
    return word in JOINING or word in LEADING or word in GAUGING or first in _HELPING
