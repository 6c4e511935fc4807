"""Beyond: whether what follows a mention at a distance may make it one of another text.

"Article 5, Charter of the United Nations", "Article 5 as set out in the Charter", "Article 5 in its
original version": signs and words stand between, and no list holds them all.
"""

from __future__ import annotations

import re
from functools import cache

from paraph.language.formerly import ONCE, RUSSIAN_NATIONS
from paraph.language.table import step_words
from paraph.proof.checker.documents.endings import PARENTHESIS
from paraph.proof.checker.documents.grammar import HEADS, Grammar
from paraph.proof.checker.documents.instruments import Own, dated, ends_in, stem_of
from paraph.proof.checker.documents.mention import UNCLEAR

_WORDS = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_JOINT = re.compile(
    r",?[ \u00a0](?:and|or|et|ou|y|e|o|u|\u0438|\u0438\u043b\u0438)[ \u00a0]"
    r"(?:\w{1,3}[ \u00a0'\u2019])?(?:l['\u2019])?"
)
"""What joins a reference to the next one, with its article."""
_STOP = re.compile(r"[.;:](?=\s)|[\n\t]")
_FAR = 90  # characters
_MOST = 8  # words
_VERSIONS = (
    *("version", "wording", "stood", "former", "original", "redac", "r\u00e9dac", "teneur"),
    *("versi\u00f3n", "\u0440\u0435\u0434\u0430\u043a\u0446\u0438"),
)
"""How words begin by which a provision is meant as it once was."""
_STANDS = re.compile(
    r"[,(]?\s*(?:[^\W\d_]+\s+){0,2}(?:set\s+(?:out|forth)|found|contained|laid|stated|provided|given"
    r"|published|printed|reproduced|so\s+numbered|figurant|figure|contenue?|\u00e9nonc\u00e9e?|pr\u00e9vue?|contenido"
    r"|figura|previsto|recogido|\u0441\u043e\u0434\u0435\u0440\u0436\w+|\u0438\u0437\u043b\u043e\u0436\w+"
    r"|\u043f\u0440\u0435\u0434\u0443\u0441\u043c\u043e\u0442\u0440\w+)\s+(?:out\s+|down\s+)?(?:in|by|under|dans|par|en|\u0432|\u0432\u043e|there)(?![^\W_])"
)
"""What says soon behind a number where the provision stands."""
_ACRONYM = re.compile(
    r"[,(\[ \u00a0]+(?:(?:in|as|the|under|from|per|see|cf)\.?[ \u00a0]+){0,2}"
    r"([A-Z\u0410-\u042f\u00c0-\u00de]{2,}(?:/[A-Z]+)*)(?![^\W_])"
)
_NUMBER = re.compile(r"[IVXLC]+")
_TITLED = frozenset(
    (
        *("entitled", "titled", "headed", "captioned", "intitul\u00e9", "titulado", "rubricado"),
        "\u043e\u0437\u0430\u0433\u043b\u0430\u0432\u043b\u0435\u043d\u043d\u0430\u044f",
    )
)
"""Words before a title that is not read, and may not fit."""


_LEAD = re.compile(r"([^\W\d_]+(?:['\u2019][^\W\d_]*)?)([-\u2010\u2011]|[ \u00a0\u202f\n]+)$")
_OPENS = re.compile(r"(?:^\W*(?:\d[\d.]*\s+)?|[.:;!?)]\s+)$")
_NEAR = 60
_OTHERS = frozenset(
    (
        *("its", "their", "his", "her", "our", "your", "any", "another", "an", "a", "such", "each"),
        *("every", "old", "older", "former", "new", "original", "draft", "model", "template", "ex"),
        *("standard", "formerly", "previously", "earlier", "existing", "amended", "same"),
        *("revised", "repealed", "deleted", "corresponding", "equivalent", "similar", "parallel"),
        *("foreign", "national", "uniform", "proposed", "future", "no", "was", "were", "today's"),
        *("son", "leur", "notre", "votre", "un", "tout", "chaque", "ancien", "nouvel", "autre"),
        *("cet", "cette", "ces", "ese", "esa", "esos", "esas", "aquel", "aquella", "tal"),
        *("leurs", "ses", "anciens", "su", "sus", "nuestro", "una", "todo", "cada", "antiguo"),
        *(
            "nuevo",
            "otro",
            "cualquier",
            "anterior",
            "\u0435\u0433\u043e",
            "\u0435\u0451",
            "\u0435\u0435",
            "\u0438\u0445",
        ),
    )
)
"""Words directly before that of a provision by which it is another's, or no certain one."""
_OTHER_STEMS = (
    *(
        "\u0441\u0432\u043e",
        "\u0441\u0442\u0430\u0440",
        "\u043f\u0440\u0435\u0436\u043d",
        "\u0431\u044b\u0432\u0448",
        "\u043d\u043e\u0432",
        "\u043b\u044e\u0431",
        "\u043a\u0430\u0436\u0434",
    ),
    *(
        "\u0442\u0430\u043a\u043e",
        "\u0442\u0430\u043a\u0430",
        "\u0434\u0440\u0443\u0433",
        "\u0438\u043d\u043e",
        "\u0438\u043d\u0430\u044f",
        "\u0442\u0438\u043f\u043e\u0432",
        "\u043f\u0440\u043e\u0435\u043a\u0442",
    ),
)


_RUSSIAN = re.compile(rf"(?:{'|'.join(_OTHER_STEMS)})|{RUSSIAN_NATIONS}$")
"""What a Russian word is by which a provision is another's: "французская статья"."""


def owned(text: str, at: int, grammar: Grammar) -> bool:
    """Whether the word directly before a mention at `at` makes it another's: "its Article 5".

    A possessive does, a word of the closed lists, and a name ("Swiss Article 5") that is no small
    word; "this Agreement's" is told elsewhere.
    """
    found = _LEAD.search(text, max(0, at - _NEAR), at)
    if found is None:
        return False
    word, low = found[1], found[1].lower()
    small = grammar.language.function_words
    head = text[max(0, found.start() - _NEAR) : found.start()]
    if low == "then":
        return head.lower().endswith("the ")
    if low.endswith(("'s", "\u2019s", "s'", "s\u2019")):
        return not stem_of(low.rstrip("s").rstrip("'\u2019"), grammar.language.code)
    low = re.split("['\u2019]", low)[-1]
    if found[2] in "-\u2010\u2011":
        return low == "ex"
    russian = grammar.language.code == "ru"
    if low in _OTHERS or (russian and _RUSSIAN.match(low)):
        return True
    opens = grammar.language.code != "en" and _OPENS.search(head) is not None
    named = word[0].isupper() and not (text.isupper() or opens) and low not in small
    named = named or low in _PAPER
    return named and low not in _VERBS and stem_of(low, grammar.language.code) == ""


def papers(text: str, grammar: Grammar, own: Own) -> list[int]:
    """Return where an English text names a paper that is no agreement, or an agreement in passing.

    "The Handbook", "the lease": what this text calls itself is none.
    """
    if grammar.language.code != "en":
        return []
    found = []
    for match in _SPOKEN.finditer(text):
        lead, word = match[1].lower(), match[2]
        stem = _PAPER.get(word.lower(), "") or stem_of(word, "en")
        passing = word.islower() and word in _SMALL and lead != "this"
        shown = word[0].isupper() and stem and lead in {"the", "that"} and word not in _HERE
        if stem not in own.names and lead != "this" and (passing or shown or word in _TITLES):
            found.append(match.start(2))
    return found


_PAPERS = (
    *("certificate", "handbook", "manual", "indenture", "debenture", "mortgage", "prospectus"),
    *("specification", "rulebook", "guidebook", "roadmap", "statement", "scheme", "form"),
)
_PAPER = {ending: word for word in _PAPERS for ending in (word, f"{word}s")}
_TITLES = frozenset([word.capitalize() for word in _PAPERS])
_HERE = frozenset(
    ("Agreement", "Annex", "Annexe", "Protocol", "Order", "Rules", "Decision", "Plan")
)
"""Names that may be of this text or of parts of it, and that nothing is told by."""
_SMALL = frozenset(
    (
        *(
            "lease",
            "deed",
            "statute",
            "constitution",
            "charter",
            "treaty",
            "convention",
            "covenant",
        ),
        *("bylaws", "mortgage", "contract", "policy", "will", "indenture"),
    )
)
_SPOKEN = re.compile(
    r"(?<![^\W_])(this|the|that|each|their|his|her|its|a|any|every|an)[ \u00a0]+"
    r"([^\W\d_]+)(?![^\W_])",
    re.IGNORECASE,
)
_VERBS = frozenset(
    (
        *("see", "cf", "under", "per", "unlike", "pursuant", "notwithstanding", "despite", "where"),
        *(
            "voir",
            "selon",
            "v\u00e9ase",
            "seg\u00fan",
            "\u0441\u043c",
            "\u0441\u043e\u0433\u043b\u0430\u0441\u043d\u043e",
            "the",
            "and",
            "or",
            "to",
            "in",
        ),
    )
)
"""Words with a capital before a mention that name nobody."""


def beyond(text: str, at: int, grammar: Grammar, own: Own) -> str:
    """Doubt a mention that ends at `at`, where what follows it soon may make it another text's."""
    return UNCLEAR if _anothers(text, at, own) else _named(text, at, grammar, own)


def once(text: str, at: int, code: str, own: Own) -> bool:
    """Whether a mention that ends at `at`, though of this text, may be meant as it once stood.

    "Article 5 of this Agreement in its original version", "Article 5 (old)"; what stands in
    brackets behind it is no title of this text.
    """
    stop = _STOP.search(text, at, at + _FAR)
    phrase = text[at : stop.start() if stop else at + _FAR].lower()
    if _once(code).search(phrase):
        return True
    bracket = _BRACKET.match(text, at)
    return bracket is not None and _dated_or_old(bracket[1], own)


def _dated_or_old(said: str, own: Own) -> bool:
    """Whether brackets hold a year, a word for what is old, or a name that is no title."""
    low = said.lower()
    if low in own.titles:
        return False
    return _OLD.fullmatch(low) is not None or (
        said[:1].isupper() and _LONE.fullmatch(said) is not None and bool(own.titles)
    )


_BRACKET = re.compile(
    r"(?:[ \u00a0](?:of|de|del|du|\u043d\u0430\u0441\u0442\u043e\u044f\u0449\w+)[ \u00a0]"
    r"(?:this|the|l['\u2019]|la|este|pr\u00e9sent)?[ \u00a0]?[^\W\d_]+)?"
    r"[ \u00a0]?[(\[]([^()\[\]]{2,40})[)\]]"
)
_OLD = re.compile(
    r"(?:(?:1[5-9]|20)\d\d|old|former|previous|new|original|ancien(?:ne)?|antigu[oa]|viej[oa]"
    r"|\u0441\u0442\u0430\u0440\w*|\u043f\u0440\u0435\u0436\u043d\w*)(?: .*)?"
)
_LONE = re.compile(r"[^\W\d_]+")


@cache
def _once(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{ONCE[code] or '(?!x)x'})")


def _named(text: str, at: int, grammar: Grammar, own: Own) -> str:
    """Doubt a mention that ends at `at`, where the same sentence soon names another text.

    This text's own name gives no doubt, unless another word or a year makes it another's. Nor does
    the name behind a further reference, where this one cites a title of both texts and that one
    none: "Article 5 (Funding) and Article 51 of the Charter".
    """
    titled = PARENTHESIS.match(text, at)
    if titled is not None and titled[1].lower() in own.titles:
        joint = _JOINT.match(text, titled.end())
        head = HEADS.match(text, joint.end()) if joint is not None else None
        if head is not None and head[0].lower().rstrip(".") in step_words(grammar.language.code):
            further = _WORDS.search(text, head.end())
            bracket = text.find("(", head.end())
            if further is None or not head.end() <= bracket < further.start():
                return ""
    stop = _STOP.search(text, at, at + _FAR)
    phrase = text[at : stop.start() if stop else at + _FAR]
    stands = _STANDS.match(phrase)
    if stands is not None and not grammar.this.match(phrase[stands.end() :].lstrip()):
        return UNCLEAR
    short = _ACRONYM.match(phrase)
    if short is not None and not text.isupper() and not _NUMBER.fullmatch(short[1]):
        return UNCLEAR
    before = ""
    for match in list(_WORDS.finditer(phrase))[:_MOST]:
        word, low = match[0], match[0].lower()
        if low.startswith(_VERSIONS) or (not before and low in _TITLED):
            return UNCLEAR
        stem = stem_of(word, grammar.language.code) or _PAPER.get(low, "")
        if stem and word[0].isupper() and not ends_in(grammar.this, phrase[: match.start()]):
            named = before[:1].isupper() or dated(phrase, match.start(), word)
            if stem not in own.names or named:
                return UNCLEAR
        before = word
    return ""


def _anothers(text: str, at: int, own: Own) -> bool:
    """Whether what stands behind a cited title makes the provision another text's.

    "Article 5 (Funding) thereof", "Article 5, Funding, of its Annex": a title of this text says
    nothing against it.
    """
    phrase = text[at : at + _FAR]
    start = phrase[: len(phrase) - len(phrase.lstrip(_SIGNS))]
    low = phrase[len(start) :].lower()
    for title in own.titles:
        if title and start.strip() and low.startswith(title):
            rest = low[len(title) :]
            if _ELSEWHERE.match(rest) or _STANDS.match(rest.lstrip(_SIGNS)):
                return True
    return False


_SIGNS = " \u00a0,(\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)"
_ELSEWHERE = re.compile(
    r"[\s,)\"'\u201d\u2019\u00bb]*(?:thereof|therein|thereto|thereunder"
    r"|(?:of|to|in|under) (?:its|their|his|her|that|those|such|an?|any|another|each|every|other)"
    r"|(?:de|\u00e0|dans) (?:son|sa|ses|leurs?|ce|cet|cette|ces|une?|tout|toute|chaque)"
    r"|(?:de|en|a) (?:su|sus|ese|esa|dicho|dicha|aquel|aquella|una?|otr[oa]|cada)"
    r"|\u0435\u0433\u043e|\u0435\u0435|\u0435\u0451|\u0438\u0445)(?![^\W_])"
)
"""What makes a provision behind its cited title one of what is named before, or of none certain."""
