"""Which language a text is in, told by its script and its function words."""

from __future__ import annotations

import re
from collections import Counter

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


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or "" if it is none with a table.

    The script decides where it can (Hangul; Han without kana), else the language whose function
    words are clearly the most frequent. Where two scripts or two languages share a text evenly,
    as in a bilingual print, the answer is "". Looks at no more than 8,000 characters, taken from
    four places.
    """
    sample = _sample(text)
    counts = Counter(sample)
    # A letter of Han, Hangul or kana says as much as about three of an alphabet.
    weights = {
        name: (3 if name in {"ko", "ja", "zh"} else 1)
        * sum(
            count
            for letter, count in counts.items()
            if any(first <= letter <= last for first, last in ranges)
        )
        for name, ranges in _SCRIPTS.items()
    }
    whole = sum(weights.values())
    name = max(weights, key=lambda key: weights[key])
    if not whole or weights[name] * 5 < whole * 3:
        return ""
    if name in _BY_WORDS:
        strange = _STRANGE.get(name)
        mixed = strange is not None and _share(strange, sample.lower(), weights[name])
        return "" if mixed else _by_words(sample, _BY_WORDS[name])
    if name == "zh" and weights["ja"] * 20 > weights["zh"]:
        return ""
    if name == "ar" and _share(_STRANGE["ar"], sample, weights["ar"]):
        return ""
    return "" if name == "ja" else name


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
