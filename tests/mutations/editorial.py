"""Every kind of mutation of one sentence that changes form alone and should be proved to."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from tests.mutations import notation
from tests.mutations.chance import Random
from tests.mutations.kind import Change, Kind, into

_WESTERN = ("en", "fr", "es")
_SPACED = ("en", "fr", "es", "ru")
_english = partial(Kind, languages=("en",))
_HERE = Path(__file__)
_LETTER = r"[^\W\d_]"
CLOSING = re.compile(
    r"\W*(?:done (?:at|in|on)|in (?:faith|witness) where|fait (?:à|en d|le)|en foi de quoi|hecho en"
    r"|en fe de|suscrito en|firmado en|совершено|в удостоверение)",
    re.IGNORECASE,
)
"""How the closing formula begins, behind which parties sign."""
_MISREAD = re.compile(r"(?:[ÐÑ]\S){3}")
_MEANT = re.compile(
    r"\d[“”\"]|[“”\"]\d|[“\"][^“”\"]*(?:[{}<>=@\\_]|://|[^\W\d_]\.[^\W\d_])[^“”\"]*[”\"]"
)
_QUOTED = re.compile('[“”«»"„‘]')


def _rows(name: str) -> list[list[str]]:
    table = _HERE.with_name(name).read_text(encoding="utf-8")
    return [row.split("\t") for row in table.splitlines()]


def _unquoted(change: Change) -> Change:
    """Return `change`, kept away from sentences that quote, and from closing formulas.

    A quotation stays as it is, and a blank there may set a signature apart.
    """

    def bounded(sentence: str, language: str, chance: Random) -> str | None:
        kept = _QUOTED.search(sentence) or CLOSING.match(sentence)
        return None if kept else change(sentence, language, chance)

    return bounded


def _straightened(sentence: str, _language: str, _chance: Random) -> str | None:
    """Write every pair of curly double quotes straight, where they stand in pairs.

    Where Cyrillic letters were misread as Latin ones, a mark among them is no quotation mark.
    Beside a figure it may be a sign of measure, and around what a computer reads (a field, an
    address) its shape may be meant.
    """
    if _MISREAD.search(sentence) or _MEANT.search(sentence):
        return None
    inside = re.sub(r"“[^“”]*”", "", sentence)
    if "“" not in sentence or re.search('[“”"]', inside):
        return None
    return sentence.translate({ord("“"): '"', ord("”"): '"'})


def _requoted(sentence: str, _language: str, _chance: Random) -> str | None:
    """Write every pair of guillemets as a pair of curly quotes, as another house does."""
    inside = re.sub("«[^«»“”]*»", "", sentence)
    if "«" not in sentence or re.search('[«»“”"]', inside):
        return None
    return re.sub(r"«\s*([^«»]*?)\s*»", r"“\1”", sentence)


def _misspelt() -> Change:
    """Return the change of a word in small letters that stands once into its misspelling."""
    wrong: dict[str, list[str]] = {}
    for slip, right in _rows("misspellings.tsv"):
        wrong.setdefault(right, []).append(slip)

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        words = re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'-])", sentence)
        places = [word for word in words if word in wrong and sentence.count(word) == 1]
        if not places or _QUOTED.search(sentence):
            return None
        word = chance.choice(places)
        return re.sub(rf"\b{word}\b", chance.choice(wrong[word]), sentence)

    return change


def _varied(language: str) -> Change:
    """Return the change of a word in small letters into its variant, throughout the sentence."""
    partners = {
        a: b for one, *pair in _rows("variants.tsv") if one == language for a, b in _both(pair)
    }
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(partners) + r")(?![\w-])")

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        found = pattern.findall(sentence)
        if not found or _QUOTED.search(sentence):
            return None
        word = chance.choice(found)
        return re.sub(rf"(?<![\w-]){word}(?![\w-])", partners[word], sentence)

    return change


def _both(pair: list[str]) -> list[tuple[str, str]]:
    return [(pair[0], pair[1]), (pair[1], pair[0])]


def _doubled(*words: str) -> Change:
    """Return the change that doubles one of `words` where it stands alone."""
    return into(rf"(?<=\w )({'|'.join(words)})(?= {_LETTER})", r"\1 \1")


KINDS: tuple[Kind, ...] = (
    *notation.KINDS,
    Kind(
        "space-doubled",
        "two spaces print as one gap",
        _unquoted(into(r"(?<=[^\W\d_]) (?=[^\W\d_])", "  ")),
        _SPACED,
        "layout",
        "back",
    ),
    Kind(
        "space-after-stop",
        "typists' two spaces after a stop",
        _unquoted(into(r"(?<=[a-zа-я]\.) (?=[A-ZА-Я])", "  ")),
        _SPACED,
        "layout",
    ),
    Kind(
        "line-wrapped",
        "a line of the source ends elsewhere",
        _unquoted(into(r"(?<=[a-zа-я]{3}) (?=[a-zа-я]{3})", "\n")),
        _SPACED,
        "layout",
    ),
    Kind(
        "space-at-end",
        "an unseen space at the end",
        into(r"(?<=\.)$", " "),
        _SPACED,
        "layout",
        "back",
    ),
    Kind(
        "quotes-straight", "the same marks in the same role", _straightened, ("en",), "typography"
    ),
    Kind(
        "quotes-of-another-house",
        "the same marks in the same role",
        _requoted,
        ("fr", "es", "ru"),
        "typography",
    ),
    Kind(
        "apostrophe-straight",
        "the same mark",
        into(r"(?<=[a-zé])’(?=[a-zé])", "'"),
        _WESTERN,
        "typography",
    ),
    Kind(
        "apostrophe-curly",
        "the same mark",
        into(r"(?<=[a-zé])'(?=[a-zé])", "’"),
        _WESTERN,
        "typography",
    ),
    Kind(
        "space-no-break",
        "the same gap",
        into(r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})", "\u00a0"),
        _SPACED,
        "typography",
    ),
    Kind(
        "space-before-sign",
        "French spacing of signs",
        into(r"[ \u00a0\u202f](?=[;:»])", " ", "\u00a0", "\u202f"),
        ("fr",),
        "typography",
    ),
    Kind(
        "space-narrow",
        "the same gap",
        into(r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})", "\u202f"),
        _SPACED,
        "typography",
    ),
    Kind("ellipsis", "the same mark", into(r"(?<=[\w ])\.\.\.(?!\.)", "…"), _SPACED, "typography"),
    Kind(
        "ligature",
        "one sign for two letters, but in the name of a field, which a computer reads",
        into(
            r"(?<=[a-z])(fi|fl|ff)(?=[a-z])(?![a-z]*[_}])",
            lambda m: {"fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ"}[m[0]],
        ),
        ("en", "fr"),
        "typography",
    ),
    Kind(
        "dash-kind",
        "the same dash between spaces",
        into(rf"(?<={_LETTER} )[–—](?= {_LETTER})", lambda m: "—" if m[0] == "–" else "–"),
        _SPACED,
        "typography",
    ),
    Kind(
        "dash-typed",
        "a typed dash between spaces",
        into(rf"(?<={_LETTER} )[–—](?= {_LETTER})", "-"),
        _SPACED,
        "typography",
    ),
    _english(
        "misspelling", "one listed correction", _misspelt(), expected="spelling", direction="back"
    ),
    _english(
        "doubled-function-word",
        "the same word twice",
        _doubled("the", "of", "a", "an", "by", "with", "from"),
        expected="doubling",
        direction="back",
    ),
    Kind(
        "doubled-function-word-fr",
        "le même mot deux fois",
        _doubled("de", "la", "le", "les", "des", "du"),
        ("fr",),
        "doubling",
        "back",
    ),
    Kind(
        "doubled-function-word-es",
        "la misma palabra dos veces",
        _doubled("de", "la", "el", "los", "las", "en"),
        ("es",),
        "doubling",
        "back",
    ),
    Kind(
        "doubled-function-word-ru",
        "одно слово дважды",
        _doubled("в", "на", "для", "по", "при", "о"),
        ("ru",),
        "doubling",
        "back",
    ),
    Kind(
        "doubled-stop",
        "a stop typed twice",
        into(r"(?<=[^\W\d_]{3})\.$", ".."),
        _SPACED,
        "doubling",
        "back",
    ),
    Kind(
        "doubled-comma",
        "a comma typed twice",
        into(r"(?<=[^\W\d_]{3}),(?= )", ",,"),
        _SPACED,
        "doubling",
        "back",
    ),
    _english(
        "article-a",
        "a before a vowel",
        into(r"\ban (?=[aei][a-z]{3})", "a "),
        expected="article form",
        direction="back",
    ),
    _english(
        "article-an",
        "an before a consonant",
        into(r"\ba (?=[bcdfgklmnprstvw][a-z]{3})", "an "),
        expected="article form",
        direction="back",
    ),
    Kind(
        "article-elided",
        "l'élision",
        into(r"\bd’(?=[aeié][a-z]{3})", "de "),
        ("fr",),
        "article form",
        "back",
    ),
    Kind(
        "article-contracted",
        "la contraction",
        into(r"\bdu (?=[bcdfgjlmnprstv][a-z]{3})", "de le "),
        ("fr",),
        "article form",
        "back",
    ),
    Kind(
        "article-contracted-es",
        "la contracción",
        into(r"\bdel (?=[a-z])", "de el "),
        ("es",),
        "article form",
        "back",
    ),
    Kind("variant-en", "one word, two spellings", _varied("en"), ("en",), "variant"),
    Kind("variant-yo", "одно слово, буква ё", _varied("ru"), ("ru",), "variant"),
    _english(
        "sentence-case",
        "a sentence begins with a capital",
        into(r"^(?:The|This|These|In|For|At|Such|To)\b(?= [a-z])", lambda m: m[0].lower()),
        expected="case",
        direction="back",
    ),
    _english(
        "agreement-plural",
        "a plural subject",
        into(
            r"\b(The Parties|the Parties|The States) (?:are|have)\b",
            lambda m: f"{m[1]} is" if "are" in m[0] else f"{m[1]} has",
        ),
        expected="agreement",
        direction="back",
    ),
)
