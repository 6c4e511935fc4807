"""Small tables, word lists and proofs, with which a case of the checker is one line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from paraph.proof.checker import Answer, Seen, check, least_locale
from paraph.proof.proof import Keep, Pair, Piece, Proof, Step
from paraph.proof.tables import tables_of
from paraph.text.canonical import digest
from paraph.text.node import Kind, Mark, Provision, Text

Row = tuple[str, ...]

_ENGLISH = {
    "modal": "shall must may will should can would could might; be entitled to; is obliged to",
    "negation": "not no never cannot can't without nor neither; except; unless",
    "connective": "and or but if; provided that; as well as",
    "quantifier": "any all each every only some both none; at least; up to",
    "ordinals": "first second third fourth fifth tenth",
    "prefixes": "un in im non dis re a",
    "doubled": "the an of to in by for a with is be",
}
_RUSSIAN = {
    "modal": "должен обязан вправе может",
    "negation": "не нет никогда ни без",
    "connective": "и или но если",
    "quantifier": "все каждый любой только",
    "ordinals": "первый второй",
    "percent": "процентов процента",
    "prefixes": "не без",
    "doubled": "из на от при",
}
_ROWS = {
    "typography": """
        U+0022 > U+0022 > quote-double
        U+201C > U+0022 > quote-double-open
        U+201D > U+0022 > quote-double-close
        U+201E > U+0022 > quote-double-open
        U+0027 > U+0027 > quote-single
        U+2018 > U+0027 > quote-single-open
        U+2019 > U+0027 > quote-single-close
        U+0027 > U+0027 > apostrophe
        U+2019 > U+0027 > apostrophe
        U+002D > U+002D > dash-between-spaces
        U+2013 > U+002D > dash-between-spaces
        U+2014 > U+002D > dash-between-spaces
        U+002D > U+002D > hyphen-in-word
        U+2010 > U+002D > hyphen-in-word
        U+2011 > U+002D > hyphen-in-word
        U+0020 > U+0020 > space
        U+00A0 > U+0020 > space
        U+202F > U+0020 > space
        U+FB01 > U+0066 U+0069 > ligature
        U+2026 > U+002E U+002E U+002E > ellipsis""",
    "currencies": """
        EUR > € > euro > euros
        GBP > £
        USD > US$ > $""",
    "units": """
        km > kilometre > kilometres
        kg > kilogram > kilograms
        m > metre > metres
        t > tonne > tonnes""",
    "en/variants": """
        colour > color
        co-operate > cooperate
        co-operation > cooperation
        organise > organize
        programme > program
        grey > gray
        judgement > judgment
        honour > honor""",
    "en/abbreviations": """
        Art. > Article > article
        Arts. > Articles > articles
        para. > paragraph > paragraph
        No. > number > number
        cl. > clause > clause
        cl. > class > class""",
    "en/agreement": """
        is > are
        has > have
        was > were
        does > do""",
    "en/an": """
        hour > an
        honest > an
        university > a
        one > a""",
    "en/percent": """
        per cent
        percent""",
    "ru/variants": """
        ещё > еще
        её > ее""",
    "ru/abbreviations": """
        ст. > статья > статья
        ст. > статьи > статья
        п. > пункт > пункт""",
    "ru/numbers": """
        пять > 5
        десять > 10""",
    "ru/months": """
        марта > 3
        мая > 5""",
    "ru/forms": """
        в > во > cluster > no-cluster
        о > об > vowel > no-vowel""",
    "es/forms": """
        y > e > i-sound > no-i-sound
        o > u > o-sound > no-o-sound""",
    "es/modal": """
        debe
        puede""",
    "es/negation": """
        no
        sin""",
    "fr/forms": """
        de > d' > vowel > consonant
        le > l' > vowel > consonant
        la > l' > vowel > consonant
        que > qu' > vowel > consonant""",
    "fr/modal": """
        doit
        peut""",
    "fr/negation": """
        ne
        pas""",
    "fr/numbers": """
        dix > 10
        neuf > 9""",
    "fr/months": """
        mars > 3""",
    "fr/percent": """
        pour cent""",
}
_SIGNS = ".,;:!?()[]\"'-%&/*+€£$\u2116"
_SIGNS += "\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u2013\u2014\u2010\u2011\u2026\u00a7"
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_MONTHS = "January February March April May June July August September October November December"
_WORDS = {
    "american": """the receive agreement separate until color organize text office keep party
        states state write written delivery liable viable reliable payment payments into from form
        moral amoral legal illegal able unable negotiable marks march notice notices which there
        their three tree resign should shall not honor judgment goods report reports valid
        invalid interim entire entry signature settlement commission committee transfer prior
        price prize accommodate can is it late kept""",
    "british": """the receive agreement separate until colour organise text office keep party
        states state write written delivery liable viable reliable payment payments into from form
        moral amoral legal illegal able unable negotiable marks march notice notices which there
        their three tree resign should shall not honour judgement goods report reports valid
        invalid interim entire entry signature settlement commission committee transfer prior
        price prize accommodate can is it late kept
        Smith smith Acord""",
}


def kept(name: str) -> tuple[Row, ...]:
    """Return the rows of a table beside this file, where misspellings are let be."""
    lines = Path(__file__).with_name(f"{name}.tsv").read_text("utf-8").split("\n")
    return tuple([tuple(line.split("\t")) for line in lines if line and line[0] != "#"])


class SmallTables:
    """Tables of a few rows each, by name."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[Row, ...]] = {
            name: tuple([tuple(line.strip().split(" > ")) for line in rows.split("\n") if line])
            for name, rows in _ROWS.items()
        }
        self._rows["en/corrections"] = kept("checker_corrections")
        self._rows["signs"] = tuple([(f"U+{ord(sign):04X}", sign) for sign in _SIGNS])
        for language, lists in (("en", _ENGLISH), ("ru", _RUSSIAN)):
            for name, words in lists.items():
                self._rows[f"{language}/{name}"] = _listed(words)
        values = [(word, str(value)) for value, word in enumerate(_NUMBERS.split(), start=1)]
        tens = [(word, str(value * 10)) for value, word in enumerate(_TENS.split(), start=3)]
        self._rows["en/numbers"] = (*values, *tens)
        self._rows["en/months"] = tuple(
            [(word, str(value)) for value, word in enumerate(_MONTHS.split(), start=1)]
        )

    def rows(self, name: str, /) -> tuple[Row, ...]:
        return self._rows.get(name, ())

    def digest(self, name: str, /) -> str:
        return f"sha256:{sha256(repr((name, self.rows(name))).encode()).hexdigest()}"


def _listed(words: str) -> tuple[Row, ...]:
    """Return one row for each word before the first semicolon, and for each phrase behind it."""
    head, *phrases = [part.strip() for part in words.split(";")]
    return tuple([(word,) for word in (*head.split(), *phrases)])


class SmallList:
    """A word list that finds near words by looking at each word."""

    def __init__(self, words: str) -> None:
        self._words = frozenset(words.split())

    def __contains__(self, word: str, /) -> bool:
        return word in self._words

    def near(self, word: str, /) -> frozenset[str]:
        return frozenset([each for each in self._words if _near(word, each)])

    def named(self, word: str, /) -> bool:
        return word.capitalize() in self._words


def _near(one: str, other: str) -> bool:
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, start=1):
        rows.append([i])
        for j, b in enumerate(other, start=1):
            least = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                least = min(least, rows[i - 2][j - 2] + 1)
            rows[i].append(least)
    return rows[-1][-1] == 1


class SmallLexicon:
    """The English lists; other languages have one that knows nothing."""

    digest: Mapping[str, str] = {
        "en/american": f"sha256:{sha256(_WORDS['american'].encode()).hexdigest()}",
        "en/british": f"sha256:{sha256(_WORDS['british'].encode()).hexdigest()}",
        "ru/all": f"sha256:{sha256(b'').hexdigest()}",
    }

    def common(self, language: str, word: str, /) -> bool:
        return any(word in each for each in self.lists(language))

    def lists(self, language: str, /) -> tuple[SmallList, ...]:
        return tuple([SmallList(words) for words in _WORDS.values()]) if language == "en" else ()


TABLES = SmallTables()
LEXICON = SmallLexicon()
FILLER = {
    "en": "of the text that is kept by the office of this body in the entire form it was sent to",
    "ru": "этот текст хранится в архиве и передается по запросу при подписании на двух языках",
    "fr": "le texte de la version qui est gardée dans les archives et qui est remise à la demande",
    "es": "el texto de la versión que se guarda en el archivo de los países y que se entrega a la",
    "ko": "이 문서는 사무국에 보관하며 요청에 따라 제공한다",
    "": "",
}
_PIECE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_LINE = re.compile(r"(?:(?P<kind>#|cell|header):)?(?:(?P<label>\S+)>)? ?(?P<text>.*)", re.DOTALL)
_KINDS: Mapping[str | None, Kind] = {
    None: "paragraph",
    "#": "heading",
    "cell": "cell",
    "header": "header",
}


def provisions(lines: str) -> list[tuple[Kind, str, str]]:
    """Return kind, label and wording of each line: "#: a heading", "(a)> an item"."""
    found: list[tuple[Kind, str, str]] = []
    for line in lines.split("\n"):
        match = _LINE.fullmatch(line)
        assert match is not None
        found.append((_KINDS[match["kind"]], match["label"] or "", match["text"]))
    return found


def claimed(  # noqa: PLR0913 - what a claim is made of
    name: str,
    marked: str,
    evidence: Mapping[str, str] | None = None,
    *,
    language: str = "en",
    locale: str = "",
    marks: tuple[Mark, ...] = (),
) -> tuple[Proof, Text, Text]:
    """Return a proof that claims each "{old|new}" of `marked` for one class, and both texts.

    `marks` lie on the first provision of the old text, which must not change before or in them.
    """
    olds: list[Provision] = []
    news: list[Provision] = []
    steps: list[Step] = []
    filler = f"\n{FILLER[language]}" if FILLER[language] else ""
    for number, (kind, label, line) in enumerate(provisions(marked + filler)):
        old = _PIECE.sub(lambda match: match[1], line)
        new = _PIECE.sub(lambda match: match[2], line)
        own = marks if number == 0 else ()
        level = 1 if label or kind == "heading" else 0
        olds.append(Provision(kind, old, label, level, 0, own))
        news.append(Provision(kind, new, label, level, 0, own))
        pieces: list[Piece] = []
        shift_old = shift_new = 0
        for match in _PIECE.finditer(line):
            start_old, start_new = match.start() - shift_old, match.start() - shift_new
            piece = Piece(
                start_old,
                start_old + len(match[1]),
                start_new,
                start_new + len(match[2]),
                name,
                evidence or {},
            )
            pieces.append(piece)
            shift_old += len(match[0]) - len(match[1])
            shift_new += len(match[0]) - len(match[2])
        steps.append(Pair(number, number, "", tuple(pieces)) if pieces else Keep(number, number, 1))
    before, after = Text(tuple(olds)), Text(tuple(news))
    tables = {each: TABLES.digest(each) for each in tables_of(name, language)}
    if name in {"spelling", "case"}:
        tables |= {each: said for each, said in LEXICON.digest.items() if each[:2] == language}
    proof = Proof(language, locale, tables, digest(before), digest(after), tuple(steps))
    return proof, before, after


def answer(  # noqa: PLR0913 - what a claim is made of
    name: str,
    marked: str,
    evidence: Mapping[str, str] | None = None,
    *,
    language: str = "en",
    locale: str = "",
    marks: tuple[Mark, ...] = (),
) -> Answer:
    """Return what the checker says of such a proof, of whose locale it names what it rests on."""
    proof, old, new = claimed(name, marked, evidence, language=language, locale=locale, marks=marks)
    if locale:
        proof = replace(proof, locale=least_locale(proof, Seen(old, new), LEXICON, TABLES))
    return check(proof, old, new, LEXICON, TABLES)
