"""How the nouns by which terms are renamed change where they are used, in closed tables.

Russian nouns and the adjectives before them are declined; Korean ones take particles, some of which
depend on the last sound; which French and Spanish ones are feminine is said, for they show no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
_SLOTS = tuple([f"{number} {case}" for number in ("one", "many") for case in _CASES])

_ENDINGS = {
    "hard": ("", "а", "у", "", "ом", "е", "ы", "ов", "ам", "ы", "ами", "ах"),
    "hard being": ("", "а", "у", "а", "ом", "е", "ы", "ов", "ам", "ов", "ами", "ах"),
    "velar being": ("", "а", "у", "а", "ом", "е", "и", "ов", "ам", "ов", "ами", "ах"),
    "soft being": ("ь", "я", "ю", "я", "ем", "е", "и", "ей", "ям", "ей", "ями", "ях"),
    "ец being": ("ец", "ца", "цу", "ца", "цом", "це", "цы", "цов", "цам", "цов", "цами", "цах"),
    "а": ("а", "ы", "е", "у", "ой", "е", "ы", "", "ам", "ы", "ами", "ах"),
    "ие": ("ие", "ия", "ию", "ие", "ием", "ии", "ия", "ий", "иям", "ия", "иями", "иях"),
}
_NOUNS: Mapping[str, tuple[str, str, str]] = {
    "продавец": ("being", "продав", "ец being"),
    "поставщик": ("being", "поставщик", "velar being"),
    "арендатор": ("being", "арендатор", "hard being"),
    "наниматель": ("being", "нанимател", "soft being"),
    "арендодатель": ("being", "арендодател", "soft being"),
    "наймодатель": ("being", "наймодател", "soft being"),
    "комитет": ("thing", "комитет", "hard"),
    "совет": ("thing", "совет", "hard"),
    "программа": ("feminine", "программ", "а"),
    "инициатива": ("feminine", "инициатив", "а"),
    "платформа": ("feminine", "платформ", "а"),
    "система": ("feminine", "систем", "а"),
    "здание": ("neuter", "здан", "ие"),
    "строение": ("neuter", "строен", "ие"),
}
"""Russian nouns: the gender (of a masculine one, whether a being), the stem, the endings."""

_HARD = {
    "masculine": ("ый", "ого", "ому", "", "ым", "ом"),
    "neuter": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "feminine": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "many": ("ые", "ых", "ым", "", "ыми", "ых"),
}
_SOFT = {
    "masculine": ("ий", "его", "ему", "", "им", "ем"),
    "neuter": ("ее", "его", "ему", "ее", "им", "ем"),
    "feminine": ("яя", "ей", "ей", "юю", "ей", "ей"),
    "many": ("ие", "их", "им", "", "ими", "их"),
}
_BEGINS = {"masculine": ("ый", "ий", "ой"), "neuter": ("ое", "ее"), "feminine": ("ая", "яя")}
_VELAR, _HUSHED = "гкх", "жчшщ"
_IRREGULAR = frozenset(("третий", "третья", "третье"))
_RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")

FEMININE: Mapping[str, frozenset[str]] = {
    "fr": frozenset(("marchandises",)),
    "es": frozenset(("junta", "mercancías")),
}
"""The nouns of the table `terms` that are feminine; the others of these languages are not."""


ACTORS: Mapping[str, frozenset[str]] = {
    "ru": frozenset([noun for noun, (kind, _, _) in _NOUNS.items() if kind == "being"]),
    "fr": frozenset(
        (
            *("fournisseur", "vendeur", "marchand", "acheteur", "acquéreur", "locataire"),
            *("preneur", "bailleur", "loueur"),
        )
    ),
    "es": frozenset(("proveedor", "vendedor", "suministrador", "arrendatario", "inquilino")),
}
"""The nouns of the table `terms` for somebody, whose name hardly goes on with a small word."""


def gender(noun: str, code: str) -> str:
    """Return what a noun asks of the words beside it; nothing where that is not known."""
    if code == "ru":
        return _NOUNS[noun][0] if noun in _NOUNS else ""
    return "feminine" if noun in FEMININE.get(code, ()) else "masculine"


def stem(noun: str) -> str:
    """Return how every form of a Russian noun begins; nothing where its forms are not known."""
    forms = [form for _, form in _noun(noun)]
    sizes = range(min(map(len, forms), default=0), 0, -1)
    return next((noun[:size] for size in sizes if len({form[:size] for form in forms}) == 1), "")


@cache
def declined(term: str) -> Mapping[str, str]:
    """Return every form of a Russian term and what it may be; its own alone if it is not known.

    The noun is the first one that is known; adjectives before it agree, what follows it stays.
    """
    words = term.split(" ")
    at = next((at for at, word in enumerate(words) if word.lower() in _NOUNS), -1)
    if at < 0:
        return {term: ""}
    kind = _NOUNS[words[at].lower()][0]
    columns = [_adjective(word, kind) for word in words[:at]]
    noun = _cased(words[at], _noun(words[at].lower()))
    if not all(columns):
        return {term: ""}
    found: dict[str, list[str]] = {}
    for slot in _SLOTS:
        forms = [column[slot] for column in (*columns, dict(noun))]
        found.setdefault(" ".join((*forms, *words[at + 1 :])), []).append(slot)
    return {form: "|".join(slots) for form, slots in found.items()}


def _noun(noun: str) -> Iterator[tuple[str, str]]:
    if noun in _NOUNS:
        _, begin, endings = _NOUNS[noun]
        yield from zip(_SLOTS, [begin + ending for ending in _ENDINGS[endings]], strict=True)


def _cased(word: str, forms: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return forms with the first letter of a word, be it a capital."""
    return [(slot, word[0] + form[1:]) for slot, form in forms]


def _adjective(word: str, kind: str) -> Mapping[str, str]:
    """Return each form of a Russian adjective beside a noun of a kind; none if it is not regular.

    The accusative is that of the noun's kind: as the genitive beside a being, else the nominative.
    """
    gendered = "masculine" if kind in {"being", "thing"} else kind
    low, ending = word.lower(), word.lower()[-2:]
    begin, last = word[:-2], low[-3:-2]
    regular = ending in _BEGINS[gendered] and low not in _IRREGULAR and set(low) <= _RUSSIAN
    if not regular or (last in _HUSHED and ending in {"ая", "ой", "ое"}):
        return {}
    soft = ending in {"ее", "яя"} or (ending == "ий" and last not in _VELAR)
    table = _SOFT if soft else _HARD
    found: dict[str, str] = {}
    for number, row in (("one", table[gendered]), ("many", table["many"])):
        turned = [
            each.replace("ы", "и") if not soft and last in _VELAR + _HUSHED else each
            for each in row
        ]
        turned[0] = ending if number == "one" else turned[0]
        turned[3] = turned[3] or (turned[1] if kind == "being" else turned[0])
        for case, each in zip(_CASES, turned, strict=True):
            found[f"{number} {case}"] = begin + each
    return found


_ALIKE = (
    *("", "의", "에", "에게", "에게는", "에게서", "에는", "에서", "에서는", "에서의", "에의"),
    *("까지", "부터", "마다", "보다", "인"),
)
"""Korean particles that are the same behind every sound."""
_UNLIKE = (
    *(("는", "은"), ("가", "이"), ("를", "을"), ("와", "과"), ("나", "이나"), ("와의", "과의")),
    *(("로", "으로"), ("로서", "으로서"), ("로써", "으로써"), ("로부터", "으로부터")),
)
"""Korean particles behind a vowel, and behind a consonant."""
_DEFINING = (
    *(("란", "이란"), ("라 함은", "이라 함은"), ("라함은", "이라함은"), ("는", "은")),
    *(("라 한다", "이라 한다"), ("라 함", "이라 함"), ("라 칭한다", "이라 칭한다")),
)
"""What follows the quotation of a Korean term in its definition, behind a vowel and a consonant."""
_FIRST, _LAST, _FINALS, _RIEUL = "\uac00", "\ud7a3", 28, 8
_MANY = "들"
JOINING = ("와", "나", "와의")
"""Particles, behind a vowel, that join a term to what follows."""


@cache
def with_particles(term: str) -> Mapping[str, str]:
    """Return every form of a Korean term and its particle, as it stands behind a vowel."""
    found: dict[str, str] = {}
    for word, many in ((term, ""), (term + _MANY, _MANY)):
        for particle in _ALIKE:
            found[word + particle] = many + particle
        for pair in _UNLIKE:
            found[word + _fitting(word, pair)] = many + pair[0]
    return found


def definings(term: str) -> Mapping[str, str]:
    """Return what may follow a Korean term's quotation where it is defined, with what it says."""
    return {_fitting(term, pair): pair[0] for pair in _DEFINING}


def behind_consonant(word: str) -> bool:
    """Whether a Korean word ends in a consonant."""
    return _FIRST <= word[-1:] <= _LAST and (ord(word[-1]) - ord(_FIRST)) % _FINALS != 0


def _fitting(word: str, pair: tuple[str, str]) -> str:
    """Return the particle of a pair that follows a word."""
    final = (ord(word[-1]) - ord(_FIRST)) % _FINALS if _FIRST <= word[-1:] <= _LAST else 0
    behind_rieul = final == _RIEUL and pair[0].startswith("로")
    return pair[0] if not final or behind_rieul else pair[1]


VOWELS = frozenset("aeiouyàâáéèêëíîïóôúùûœh")
"""Letters before which French cuts an article short, if they begin a noun of the tables."""
RUSSIAN_VOWELS = frozenset("аоуэиы")
"""Letters before which a Russian says "об": the others begin with a consonant."""
SYLLABIC = frozenset("аеёиоуыэюя")
CROWDING = frozenset("вфсзшжщлрм")
"""Letters that, before another consonant, may make a Russian preposition longer ("со")."""
ABOUT = ("о", "об", "обо")
SHORT = ("с", "со", "в", "во", "к", "ко")
FEMININE_BEFORE = {
    "fr": (
        *("la", "une", "cette", "sa", "ladite", "aucune", "toute", "quelle", "laquelle"),
        *("certaine", "seule", "première", "dernière", "nouvelle", "ancienne", "chacune"),
    ),
    "es": (
        *("la", "las", "una", "unas", "esta", "estas", "esa", "esas", "dicha", "dichas", "toda"),
        *("todas", "ninguna", "alguna", "otra", "otras", "nueva", "única", "misma", "aquella"),
    ),
}
"""Words before a noun that is feminine."""
MASCULINE_BEFORE = {
    "fr": ("le", "un", "ce", "cet", "du", "au", "ledit", "aucun", "tout", "quel", "seul"),
    "es": ("el", "los", "un", "unos", "este", "estos", "del", "al", "dicho", "dichos", "todos"),
}
"""Words before a noun that is not."""
TURNS = {"es": (("y", "e", "i"), ("o", "u", "o"))}
"""Words that change before a sound: "y" is "e" before an i, "o" is "u" before an o."""
