"""How a word may be spelled: every form of its family, whatever hides it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache, cached_property

from rapidfuzz.distance import OSA

from paraph.language.inflecting import declined, stem

_SHORT, _LONG, _LEAST = 5, 7, 3
_STEM = 2
_ENDS = r"(?:e|es|ed|er|ers|or|ors|ing|ings|ee|ees|able|ably|ability|ation|ations|al|ments?)"
_GENDERS = {
    "fr": re.compile(
        r"(?:eurs?|euses?|ices?|ifs?|ives?|ers?|ères?|aux?|(?<=a)ils?|(?<=a)l|x|es|e|s)$"
    ),
    "es": re.compile(r"(?:[oae]s|es|[oaes]|ces|z)$"),
}
_BROKEN = re.compile(r"(?<=\w)[-\u2010-\u2015\u2212\u00ad]\s+(?=\w)|(?<=\w)[^\w\s]+(?=\w)|_")
_SPACED = re.compile(r"(?<!\w)(?:\w[ \u00a0]){2,}\w(?!\w)")
_BLANKS = re.compile(r"\s+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTENED = re.compile(r"(?<!\w)([^\W\d_]{2,})\.")
_TOKEN = re.compile(r"[^\W\d_]{4,}")
_RUN = re.compile(r"[\uac00-\ud7a3]{2,}")
_LOOKS: dict[str, str] = {
    **dict(zip("аеорсухікмнтвјѕһԁɡ", "aeopcyxikmhtbjshdg", strict=True)),
    **dict(zip("αβεηικνορτυχ", "abehiknoptyx", strict=True)),
    **dict(zip("015|", "olsl", strict=True)),
    "i": "l",
    "\u0131": "l",
    "j": "l",
    "\u0475": "v",
}
"""Letters and figures that look alike, each as one of them."""
_ALIKE: dict[int, int | str | None] = {ord(one): two for one, two in _LOOKS.items()}


def family(word: str, code: str) -> str:
    """Return a pattern for how every word of the family of `word` begins, in small letters.

    In English the word less a final s, y or e, which its other forms do not have, in French and
    Spanish less the ending of its gender and number; in Russian as all its forms begin, and less
    its last two letters where they are not known; in Korean all of it.
    """
    low = word.lower()
    if code != "en":
        return re.escape(_stem(low, code))
    if low.endswith("mme"):
        low = low[:-2]  # "program" is the same word
    if low.endswith("ies"):
        return re.escape(low[:-3]) + "(?:y|i)"
    if low.endswith("s") and not low.endswith("ss"):
        low = low[:-1]
    if low.endswith("y") and low[-2:-1] not in set("aeiou"):
        return re.escape(low[:-1]) + "(?:y|i)"
    if low.endswith("e"):
        return re.escape(low[:-1]) + rf"(?:{_ENDS}(?![^\W\d_])|e)"
    return re.escape(low)


def _stem(low: str, code: str) -> str:
    if code == "ko":
        return low
    if code == "ru" and stem(low):
        return min(stem(low), low[:-_STEM] if len(low) > _LONG else stem(low), key=len)
    if code in _GENDERS and len(low) >= _SHORT:
        return _GENDERS[code].sub("", low)
    return low[:-_STEM] if len(low) >= _SHORT else low


@cache
def pattern(word: str, code: str) -> re.Pattern[str]:
    """Return what finds the family of a word in a wording, in any case, inside words too."""
    return re.compile(family(word, code), re.IGNORECASE)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the whole word that holds a span of letters."""
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end


class Hidden:
    """The wordings of one text with all that may hide a word taken away."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)
        self._joined = "\n \x00 \n".join(self._texts)
        self._plain = _folded(self._joined)
        self._tokens = frozenset(_TOKEN.findall(self._joined))

    def hides(self, word: str, code: str) -> bool:
        """Whether a word of the family stands in the text and is not spelled by its letters."""
        shown = len(re.findall(family(word, code), self._joined, re.IGNORECASE))
        bare = _bare(word, code)
        if len(re.findall(bare, self._plain)) != shown:
            return True
        return len(bare) >= _LONG and len(re.findall(bare, self._squeezed)) != shown

    def misspells(self, word: str, code: str) -> str:
        """Return a word that may be `word` misspelt, or nothing.

        With a capital it stands nowhere in small letters, and two letters make the difference of a
        long word, one that of another. In small letters a long word lacks a letter, or has one too
        many or in its neighbour's place.
        """
        if code == "ko":
            return self._mistyped(word)
        if code == "ru":
            every = {form.lower() for form in declined(word)} - {word.lower()}
            slips = [self._slip(form, word, code, 1) for form in sorted(every)]
            return next(filter(None, (self._slip(word, word, code, 2), *slips)), "")
        return self._slip(word, word, code, 2)

    def _mistyped(self, word: str) -> str:
        """Return Korean syllables of which one letter makes the difference from `word`."""
        letters = unicodedata.normalize("NFD", word)
        for token in sorted(set(_RUN.findall(self._joined))):
            for at in range(len(token) - len(word) + 1):
                near = token[at : at + len(word)]
                apart = [one != two for one, two in zip(near, word, strict=True)]
                if sum(apart) == 1 and (
                    OSA.distance(unicodedata.normalize("NFD", near), letters, score_cutoff=1) <= 1
                ):
                    return str(token)
        return ""

    def _slip(self, word: str, noun: str, code: str, most: int) -> str:
        """Return a word that may be this form of a noun misspelt in so many letters, or nothing."""
        if len(word) < _SHORT:
            return ""
        low, found = word.lower(), pattern(noun, code)
        cutoff = most if len(word) > _LONG else 1
        for token in self._small if len(word) >= _LONG else ():
            slip = len(token) != len(low) or sorted(token) == sorted(low)
            near = abs(len(token) - len(low)) <= _STEM and slip and _near(token, low, 1)
            if near and found.search(token) is None:
                return token
        for token in self._capital:
            near = abs(len(token) - len(low)) <= cutoff + 1 and _near(token.lower(), low, cutoff)
            if near and found.search(token) is None:
                return token
        return ""

    @cached_property
    def _small(self) -> tuple[str, ...]:
        return tuple(sorted([token for token in self._tokens if token[0].islower()]))

    @cached_property
    def _capital(self) -> tuple[str, ...]:
        """The words with a capital that stand nowhere in small letters."""
        return tuple(
            sorted(
                [
                    token
                    for token in self._tokens
                    if token[0].isupper() and token.lower() not in self._tokens
                ]
            )
        )

    def shortens(self, term: str, words: Collection[str], links: Collection[str]) -> str:
        """Return what may stand for a term in short: "Platf." or "JC", or nothing."""
        initials = [word[0].upper() for word in _LETTERS.findall(term) if word.lower() not in links]
        if len(initials) > 1:
            found = re.search(rf"(?<!\w){r'[. ]?'.join(initials)}(?!\w)", self._joined)
            if found is not None:
                return str(found[0])
        last = term.rpartition(" ")[2]
        if "\uac00" <= last[0] <= "\ud7a3":
            # "\uacf5\ub3d9\uc704" for "\uacf5\ub3d9\uc704\uc6d0\ud68c"
            whole = max(words, key=len, default=last)
            for size in range(max(len(last) - len(whole) + 1, _LEAST), len(last)):
                short = re.search(f"{last[:size]}(?!{last[size]})", self._joined)
                if short is not None:
                    return str(short[0])
        for word in words:
            for found in _SHORTENED.finditer(self._joined):
                begins = found[1][0].isupper() and word.startswith(found[1].lower())
                if begins and len(found[1]) < len(word):
                    return str(found[0])
        return ""

    @cached_property
    def _squeezed(self) -> str:
        return _BLANKS.sub("", self._plain)


def _near(token: str, low: str, cutoff: int) -> bool:
    return any(
        OSA.distance(form, low, score_cutoff=cutoff) <= cutoff
        for form in {token, token.removesuffix("s")}
    )


def _bare(word: str, code: str) -> str:
    """Return the pattern of a family in folded letters."""
    stem, group, ends = family(word, code).partition("(")
    return re.escape(_letters(stem.replace("\\", ""))) + (_group(ends) if group else "")


def _group(ends: str) -> str:
    if ends == "?:y|i)":
        return "(?:y|l)"
    return "(?:e|(?:lng|lngs|or|ors|able|ably|abllity|atlon|atlons|al|ments?)(?![^\\W\\d_]))"


def _folded(text: str) -> str:
    plain = _letters(text)
    return _SPACED.sub(lambda match: re.sub(r"\s", "", match[0]), _BROKEN.sub("", plain))


def _letters(text: str) -> str:
    """Return a text in small Latin letters where its own look like them, without accents."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    gone = [
        character
        for character in set(apart)
        if not character.isascii() and unicodedata.category(character) in _GONE
    ]
    return apart.translate(_ALIKE | dict.fromkeys(map(ord, gone)))


_GONE = frozenset(("Mn", "Me", "Cf"))
