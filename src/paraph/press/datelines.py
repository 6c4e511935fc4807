"""Datelines: a day with its year that stands above an article or leads it, and not in its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from paraph.language.reckoning import reckoning
from paraph.press.days import day as day_of
from paraph.press.expressions import Expression, expressions

_LONGEST, _LOOKED_AT = 90, 3
_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w'’.-]*"
_PLACE = re.compile(
    rf"{_CAPITAL}(?:[ ](?:{_CAPITAL}|de|del|la|le|les|sur|of|on|на))*[ ]?[,.(][ (]*"
)
"""What stands before the day of a dateline: "NEW KARVEL, ", "Karvel (NPA), "."""
_DASH = re.compile(
    rf"[ ,.]*(?:г\.|года)?(?:[(/][^()/]{{2,40}}[)/]|[ ,.)]|{_CAPITAL})*[ ][—–-]{{1,2}}[ ]"
)
"""What stands behind it: ", 5 March 2026 (NPA) - "."""
_OPENS = re.compile(r"[\W_]*[A-ZÀ-ÞА-ЯЁ]")
_SMALL = re.compile(
    r"(?:published|posted|date|by|le|la|el|the|on|at|à|a|las|los|en|de|du|del|par|por|publiée?|mis|ligne"
    r"|publicad[oa]|fecha|опубликовано|дата|автор|текст|в|г|года|h\d*|est|gmt|utc|msk|мск|am|pm|and|et|y|и)\.?"
)
"""Small words beside a day above an article: "published on", "à", "опубликовано"."""
_YEARED = re.compile(r"(?:\d{1,2}\W{1,2})?(?:de )?[^\W\d]+\.?,? (?:de )?\d{4}")
"""A month and its year, with the day before it."""
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LATER = re.compile(
    r"(?i:photo\w*|fo[t]o\w*|фото\w*|pictured?|image|images?|illustration|ilustración|иллюстраци\w+|video|vidéo|видео"
    r"|archives?|archivo|архив\w*|crédits?|credits?|source|источник|fuente|infographi\w+|infografía|map\b|carte\b|снято|снимок"
    r"|legend|légende|subscribe|updated|corrected|born|died|mise? à jour|modifié|né|actualizad"
    r"|nacid|обновлен|изменен)"
)
"""What says of a day that it is another one than that of publication, as of a picture."""
_OPENING = re.compile(r"(?:on|le|el|в|во)[ ]", re.IGNORECASE)


def datelines(paragraphs: Sequence[str], code: str) -> Iterator[date]:
    """Yield the days that stand above an article or lead it: "4 March 2026".

    A paragraph that is a day with names, an hour and small words of printing is one, and so is what
    leads the first sentences, behind a place and before a dash ("KARVEL, 4 March 2026 - The"). A
    day in a sentence is none. Where days stand alone below the words as well, as in a chronicle,
    they are yielded too: no one of them is that of the whole.
    """
    small = frozenset(_WORD.findall(" ".join(paragraphs[1:])))
    above: list[date] = []
    below: list[date] = []
    opened = False
    for place, words in enumerate(paragraphs):
        short, bare = len(words) <= _LONGEST, False
        for each in expressions(words[: 2 * _LONGEST], code) if short or not opened else ():
            day = _whole(each, code)
            if day is None:
                continue
            left, right = words[: each.start], words[each.end :]
            bare = short and _is_bare(left, right, small)
            leads = place < _LOOKED_AT and not opened and _leads(left, right, small)
            if bare or leads:
                (below if opened else above).append(day)
        opened = opened or (not bare and words.rstrip("\"'»”) ")[-1:] in (*".!?…",))
    yield from [*above, *below] if above else ()


def _whole(each: Expression, code: str) -> date | None:
    """Return the day that words for days give with its month and its year."""
    match = each.match
    if each.row != "day" or match is None or each.bound:
        return None
    found = day_of(int(match["y"]), reckoning(code).months.get(match["m"], 0), int(match["d"]))
    return found.start if found is not None else None


def is_told(words: str) -> bool:
    """Whether words that hold a day are a sentence, and no line of names and words of printing."""
    rest = _YEARED.sub(" ", words)
    return re.search(r"[.!?…][\"'»”)\s]*$", words) is not None and any(
        each[:1].islower() and _SMALL.fullmatch(each.lower()) is None
        for each in _WORD.findall(rest)
    )


def _is_bare(left: str, right: str, small: frozenset[str]) -> bool:
    """Whether beside a day stand names alone, with small words of printing."""
    beside = f"{left} {right}"
    if _LATER.search(beside) or (_OPENING.fullmatch(left) and right.strip(" .")):
        return False
    return all(
        _SMALL.fullmatch(each.lower()) is not None
        or (each[:1].isupper() and each.lower() not in small)
        for each in _WORD.findall(beside)
    )


def _leads(left: str, right: str, small: frozenset[str]) -> bool:
    """Whether a day stands behind a place and before a dash, behind which a sentence begins."""
    dash = _DASH.match(right)
    return (
        dash is not None
        and _PLACE.fullmatch(left) is not None
        and _OPENS.match(right, dash.end()) is not None
        and not any(each.lower() in small for each in _WORD.findall(left) if len(each) > 2)  # noqa: PLR2004
    )
