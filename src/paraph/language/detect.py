"""Which language a text is in, told by its script and its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from paraph.language.table import table

_SAMPLE = 8_000
_PIECES = 4
_ENOUGH = 3
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "ko": (("\uac00", "\ud7a3"),),
    "ja": (("\u3041", "\u30ff"),),
    "zh": (("\u4e00", "\u9fff"),),
    "ar": (("\u0621", "\u06d3"),),
    "ru": (("\u0400", "\u052f"),),
    "latin": (("A", "Z"), ("a", "z"), ("\u00c0", "\u024f")),
}
_STRANGE = {"ru": "іїєґўјљњћђџәғқңөұүһ", "ar": "پچژگکیےڈٹ"}
"""Letters of neighbouring languages in the same script."""
_BY_WORDS = {"ru": ("ru",), "latin": ("en", "fr", "es")}
_TELLING = {
    "en": frozenset(("the", "of", "and", "to", "shall", "this", "by", "will")),
    "fr": frozenset(("le", "les", "des", "et", "du", "à", "dans", "est", "par")),
    "es": frozenset(("el", "los", "las", "y", "del", "por")),
}
"""Function words that no other of the languages in this script has."""
_MIXED = 10
"""Of how many letters one must be of another script, that a text may be in two languages."""
_MIXED_WORDS = 4
"""For how many function words of its language a text must have one of another in its script."""


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or "" if it is none with a table.

    The script decides where it can (Hangul; Han without kana), else the language whose function
    words are clearly the most frequent. Where two scripts or two languages share a text evenly,
    as in a bilingual print, the answer is "". Looks at no more than 8,000 characters, taken from
    four places.
    """
    return _told(_sample(text))


@lru_cache(maxsize=1 << 8)
def _told(sample: str) -> str:
    weights = _weights(sample)
    name = _script(weights)
    if not name or _foreign(name, weights, sample):
        return ""
    return _by_words(sample, _BY_WORDS[name]) if name in _BY_WORDS else name


def telling(code: str) -> frozenset[str]:
    """Return the function words that a language alone has of those in its script."""
    return _TELLING.get(code) or frozenset()


def codes(text: str) -> tuple[str, ...]:
    """Return the languages with a table that a text in the script of `text` may be in."""
    sample = _sample(text)
    weights = _weights(sample)
    name = _script(weights)
    if not name or _foreign(name, weights, sample):
        return ()
    return _BY_WORDS.get(name, (name,))


def mixed(text: str, code: str) -> bool:
    """Whether a text in the language `code` may be in a second one as well.

    That is so if a tenth of its letters, or a fifth of its function words, are of another.
    """
    sample = _sample(text)
    weights = _weights(sample)
    name = next((script for script, held in _BY_WORDS.items() if code in held), code)
    whole = sum(weights.values())
    if any(weights[other] * _MIXED > whole for other in weights if other != name):
        return True
    if name != "latin":
        return False
    words = _WORD.findall(sample.lower())
    counts = {each: sum(map(own.__contains__, words)) for each, own in _TELLING.items()}
    return any(counts[each] * _MIXED_WORDS > counts[code] for each in counts if each != code)


def _weights(sample: str) -> dict[str, int]:
    """Return how much is in each script: a letter of Han, Hangul or kana says as much as three."""
    if sample.isascii():
        return {**dict.fromkeys(_SCRIPTS, 0), "latin": sum(map(str.isalpha, sample))}
    counts = Counter(sample)
    return {
        name: (3 if name in {"ko", "ja", "zh"} else 1)
        * sum(
            count
            for letter, count in counts.items()
            if any(first <= letter <= last for first, last in ranges)
        )
        for name, ranges in _SCRIPTS.items()
    }


def _script(weights: dict[str, int]) -> str:
    """Return the script that is clearly the most frequent, or ""."""
    whole = sum(weights.values())
    name = max(weights, key=lambda key: weights[key])
    return name if whole and weights[name] * 5 >= whole * 3 else ""


def _foreign(name: str, weights: dict[str, int], sample: str) -> bool:
    """Whether a text in this script is in a neighbouring language that has no table."""
    if name == "zh":
        return weights["ja"] * 20 > weights["zh"]
    strange = _STRANGE.get(name, "")
    return name == "ja" or (bool(strange) and _share(strange, sample.lower(), weights[name]))


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE:
        return text
    piece = _SAMPLE // _PIECES
    step = (len(text) - piece) // (_PIECES - 1)
    return "\n".join(text[at : at + piece] for at in range(0, step * _PIECES, step))


def _share(strange: str, sample: str, letters: int) -> bool:
    """Return whether letters of a neighbouring language are more than a few."""
    return sum(map(sample.count, strange)) * 200 > letters


def _by_words(sample: str, codes: tuple[str, ...]) -> str:
    words = _WORD.findall(sample.lower())
    counts = sorted(
        ((sum(map(table(code).function_words.__contains__, words)), code) for code in codes),
        reverse=True,
    )
    best, code = counts[0]
    second = counts[1][0] if len(counts) > 1 else 0
    # Function words are a third of running text; a list of names has none.
    if best < min(_ENOUGH, max(1, len(words) // 4)) or best * 20 < len(words):
        return ""
    return code if best * 4 >= second * 5 else ""
