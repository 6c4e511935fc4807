"""The class `article-form`: small words that take another form before another sound."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from paraph.language.doubled import LATIN
from paraph.language.table import table
from paraph.proof.checker.around import JOINING, labels
from paraph.proof.checker.contractions import contraction
from paraph.proof.checker.line import BLANKS, Sides, Spot
from paraph.proof.checker.words import Claim, apart, spoken, unliteral, untouched, whole_words

_CONSONANTS = frozenset("bcdfgjklmnpqrstvwxyz")
_RUSSIAN_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщ")
_RUSSIAN_VOWELS = frozenset("аиоуэ")
_ASPIRATED = frozenset(
    (
        *("onze", "onzième", "onzièmes", "oui", "ouistiti", "ouistitis", "uhlan", "uhlans"),
        *("un", "une", "uns", "unes", "ululer", "ululement"),
    )
)
"""French words before which no vowel is lost, or not always."""
_I_SOUND = re.compile(r"h?i[bcdfgjklmnpqrstvwxz]")
_ROMAN = re.compile(r"[ivx]+")
_FORM = re.compile(r"([^\W\d_]+['\u2019]|[^\W\d_]+[ ])([^\W\d_]+)(?!['\u2019\w-])")


def article_form(claim: Claim) -> str:
    """Say why an article is not the same article before the same word, or nothing."""
    general = spoken(claim) or unliteral(claim)
    if general:
        return general
    if claim.vocabulary.language == "en":
        return (
            untouched(claim)
            or ("" if all(map(_part, claim.sides)) or _verbal(claim) else _labelled(claim))
            or apart(claim)
            or whole_words(claim)
            or _english(claim)
        )
    pair = tuple([spot.wording.lower() for spot in claim.sides])
    if pair in {row[:2] for row in claim.vocabulary.rows("contractions")}:
        return contraction(claim)
    return _paired(claim)


def _labelled(claim: Claim) -> str:
    """A letter behind a word such as "Schedule", a number or a sign may be a label, no article."""
    for spot in claim.sides:
        if spot.before and spot.before not in BLANKS:
            return "stands behind a sign"
        word = spot.word_before()
        if labels(spot, claim.vocabulary.language) or claim.vocabulary.counting(word):
            return "may be a label"
        if word and not word.isalpha():
            return "may be a label"
    return ""


def _english(claim: Claim) -> str:
    old, new = claim.sides
    if {old.wording.lower(), new.wording.lower()} != {"a", "an"}:
        return "is not a against an"
    following = [_OWNER.sub("", spot.word_behind()) for spot in claim.sides]
    word = following[0]
    ordinary = word.isalpha() and len(word) > 1 and (word.islower() or word.istitle())
    many = _MANY.search(word) and not all(
        _CUSTOMS.match(each.line.text, each.end) for each in (old, new)
    )
    going_on = word in _GOING_ON or word.lower() in JOINING or many
    if word != following[1] or not ordinary or going_on:
        return "does not stand before one plain word on both sides that an article precedes"
    listed = {row[0]: row[1] for row in claim.vocabulary.rows("an")}
    right = listed.get(word) or listed.get(word.lower()) or _article(word.lower())
    if new.wording.lower() != right or old.wording[0] != new.wording[0]:
        return "is not the form that the next word asks for"
    return _letter(claim, word)


def _verbal(claim: Claim) -> bool:
    """Whether an "an" stands behind a verb that may be a label's word too: "you can type an"."""
    old = claim.sides.old
    text = old.line.text[max(0, old.start - _NEAR) : old.start]
    return old.wording == "an" and _VERBAL.search(text) is not None


_NEAR = 60  # characters before a span
_VERBAL = re.compile(
    rf"(?<![^\W_])(?:can|may|shall|will|must|could|would|should|which|who|they)[{BLANKS}]"
    rf"(?:(?:also|not|then)[{BLANKS}])?"
    rf"(?:type|form|note|group|plan|model|table|level|figure)[{BLANKS}]$"
)


def _part(spot: Spot) -> bool:
    """Whether the words are "form an integral part", where "form" has no letter behind it."""
    forms = spot.word_before().lower() in {"form", "forms"}
    return forms and _INTEGRAL.match(spot.line.text, spot.end) is not None


_INTEGRAL = re.compile(rf"[{BLANKS}](?:integral|essential|inseparable|indispensable)[{BLANKS}]part")
_OWNER = re.compile(r"['\u2019]s$")
_CUSTOMS = re.compile(
    rf"[{BLANKS}]customs[{BLANKS}](?:duty|union|territory|office|officer|official|authority|tariff"
    r"|procedure|regime|declaration|document|warehouse|clearance|value|area|border|code|control"
    r"|post|law|administration|agreement|matter|service|check)(?![\w-])"
)
"""The one plural that stands before another noun as if it were of one."""
_MANY = re.compile(r"[^sui]s$")
"""How plurals end, and verbs of one: no article stands before either."""


def _letter(claim: Claim, following: str) -> str:
    """An "a" may be a letter by which something is called."""
    old = claim.sides.old
    if old.wording.lower() == "a" and not (_leads(old) or _part(old)):
        return "may be a label, for it stands behind a noun"
    before = old.word_before().lower() if old.wording.lower() == "a" else ""  # "an" is no letter
    verb = following.endswith("ed") if before in _CLAUSAL else False
    if verb or (before == "that" and (following in _VERBS or not _NOMINAL.search(following))):
        return "may be a label, for a verb may follow"
    if any(whole.lettered for whole in claim.texts):
        return "may be a label, for another letter is one"
    if old.wording[0].isupper() and any(_loud(spot, following) for spot in claim.sides):
        return "may be a label, for it is a capital"
    return ""


def _leads(spot: Spot) -> bool:
    """Whether the word before an "a" lets it be nothing but an article."""
    word = spot.word_before().lower()
    return not word or word in _LEADING or word in table("en").function_words - {"and"}


_NOMINAL = re.compile(r"(?:al|ive|ary|ory|ic|ous|ble|ion|ity|ent|ing)$")
"""How words end that are hardly verbs, as behind "that a" stands one in "that a obtain it"."""
_VERBS = frozenset(
    ("assent", "invent", "orient", "augment", "implement", "arrive", "appeal", "occasion", "equal")
)
_CLAUSAL = frozenset(
    (
        *("that", "if", "when", "where", "whether", "unless", "until", "because", "while", "since"),
        *("whereas", "whilst", "though", "although", "but", "than", "after", "before"),
    )
)
"""Words behind which a clause may begin whose subject is called by a letter ("that a accepted")."""
_LEADING = frozenset(
    (
        *("is", "be", "as", "for", "with", "from", "on", "at", "such", "into", "under", "within"),
        *("has", "have", "was", "being", "become", "becomes", "after", "before", "through"),
        *("had", "having", "been", "were", "are", "not", "than", "but", "if", "when", "where"),
        *("while", "whether", "because", "unless", "until", "since", "whereby", "about", "against"),
        *("among", "between", "without", "over", "upon", "during", "per", "via", "like", "unlike"),
        *("including", "concerning", "regarding", "towards", "throughout", "beyond", "despite"),
        *("means", "includes", "include", "contains", "contain", "containing", "provides"),
        *("provide", "providing", "requires", "require", "requiring", "gives", "give", "giving"),
        *("make", "making", "takes", "take", "taking", "receives", "receive", "receiving"),
        *("constitutes", "constitute", "creates", "create", "creating", "remains", "remain"),
        *("deemed", "considered", "becoming", "became", "appoints", "appoint", "appointing"),
        *("executes", "execute", "submits", "submit", "submitting", "obtains", "obtain"),
        *("obtaining", "maintains", "maintain", "maintaining", "keeps", "keep", "sends", "send"),
        *("describes", "describe", "identifies", "identify", "allows", "allow", "ensures"),
        *("ensure", "establishes", "establish", "represents", "represent", "involves", "involve"),
        *("adopts", "adopt", "achieves", "achieve", "seeks", "seek", "terminates", "terminate"),
        *(
            "casting",
            "exchanging",
            "that",
            "whereas",
            "whilst",
            "though",
            "although",
            "conducting",
            "conducts",
            "conduct",
        ),
        *("applying", "failing", "fails", "sent", "sends", "constituted", "constituting", "makes"),
        *("made", "issued", "issues", "issuing", "files", "filed", "held", "hold", "holding"),
        *("approved", "approves", "received", "submitted", "submitting", "obtains", "obtained"),
        *("established", "establishing", "imposed", "imposes", "imposing", "grant", "granted"),
        *("granting", "performs", "performing", "undertakes", "undertake", "undertaken"),
        *("prepares", "prepare", "preparing", "prepared", "proposes", "propose", "proposing"),
        *("introduces", "introduce", "introduced", "introducing", "signing", "signs", "signed"),
        *("concludes", "conclude", "concluded", "concluding", "pays", "paying", "paid"),
        *("provided", "required", "requested", "appointed", "created", "adopted", "adopting"),
        *("delivers", "deliver", "delivering", "publishes", "publish", "using", "quite", "rather"),
    )
)
"""Words behind which an article stands, besides the function words: none of them is a noun that
may have a letter for a label ("party a", "offers a")."""
_GOING_ON = frozenset(
    (
        *("and", "or", "nor", "but", "of", "in", "is", "are", "as", "at", "if", "on", "any", "all"),
        *("also", "only", "above", "below", "under", "into", "after", "against", "among", "upon"),
        *("until", "unless", "except", "it", "its", "inside", "instead", "off", "once", "onto"),
        *("our", "out", "outside", "over", "own", "am", "an", "another", "other", "otherwise"),
        *("about", "across", "again", "along", "already", "although", "always", "amongst"),
        *("around", "away", "either", "each", "else", "even", "ever", "every", "everyone"),
        *("everything", "enough", "applies", "apply", "includes", "include", "including"),
        *("exists", "exist", "ends", "expires", "agrees", "allows", "asks", "acts", "owes", "owns"),
        *("to", "by", "for", "from", "with", "shall", "may", "must", "will", "has", "have"),
        *("was", "were", "than", "then", "that", "this", "the", "these", "those", "when", "where"),
        *("which", "who", "while", "without", "within", "not", "no", "be", "been", "being"),
    )
)
"""Words before which no article stands: behind them a letter is a label ("item a of", "a or b")."""


def _article(word: str) -> str:
    """Return the article before a word that is not listed, or nothing where a table must say."""
    if word.startswith(("eu", "ew", "one", "once", "oui", "h", "u")):
        return ""
    return "an" if word[0] in "aeio" else "a" if word[0] in _CONSONANTS else ""


def _loud(spot: Spot, following: str) -> bool:
    """Whether a capital may be a label: in a heading, before a capital, or inside a sentence."""
    heading = spot.line.provision.kind == "heading"
    return heading or not following.islower() or not spot.line.opens(spot.start)


class _Read(NamedTuple):
    form: str
    word: str
    whole: bool
    """Whether the piece holds the next word too."""


def _paired(claim: Claim) -> str:
    """Check a pair of the table `forms`: two forms, and how the next word begins for each."""
    old, new = [_read(spot) for spot in claim.sides]
    if old is None or new is None or old.word != new.word or old.whole != new.whole:
        return "is not a small word before the same word on both sides"
    if what := _capital(claim, old.form, new.form):
        return what
    if len(old.word) == 1 or _ROMAN.fullmatch(old.word) or old.word in LATIN:
        return "stands before what may be a label, or Latin"
    small = claim._replace(sides=Sides(*[_small(spot) for spot in claim.sides]))
    pair = old.form.lower(), new.form.lower()
    return _placed(small, *pair) or _fits(claim, *pair, old.word)


def _capital(claim: Claim, before: str, after: str) -> str:
    if before[0].isupper() != after[0].isupper():
        return "changes a capital"
    if before[0].isupper() and not all(spot.line.opens(spot.start) for spot in claim.sides):
        return "may be a name, for it is a capital"
    return ""


def _fits(claim: Claim, before: str, after: str, word: str) -> str:
    """The table pairs the two, and the new one is the form that the next word asks for."""
    rows = [row for row in claim.vocabulary.rows("forms") if before in row[:2]]
    fitting = [row for row in rows if {before, after} == set(row[:2])]
    if not fitting or (before.endswith("'") and len(rows) > 1) or len(before) == 1:
        return "is no pair of the table, has more than one full form, or may be a label"
    first, _, for_second, for_first, *_ = fitting[0]
    if not _begins(word, for_first if after == first else for_second):
        return "is not the form that the next word asks for"
    if {before, after} != {"se", "s'"}:
        return ""
    latin = any(spot.word_before().lower() in {"per", "inter", "in"} for spot in claim.sides)
    return "may be a condition, or Latin" if latin or word in {"il", "ils"} else ""


def _placed(small: Claim, before: str, after: str) -> str:
    """A small word stands behind no sign; and one that may be a letter behind no label's word.

    One that only loses its vowel, and may be no other, is the same in whatever phrase ("faute de").
    """
    if any(spot.before and spot.before not in BLANKS for spot in small.sides):
        return "stands behind a sign"
    if before[0] == after[0] and before[0] in _NO_LABELS:
        return ""
    return untouched(small) or _labelled(small)


_NO_LABELS = frozenset(("d", "q", "s"))
"""How the French small words begin of which neither form may be a label, nor an article."""


def _small(spot: Spot) -> Spot:
    """Return the span of the small word alone, without the next word."""
    found = _FORM.match(spot.line.text, spot.start)
    return spot if found is None else spot._replace(end=found.end(1))


def _read(spot: Spot) -> _Read | None:
    """Return the small word that a span begins with, and the word behind it, in small letters."""
    found = _FORM.match(spot.line.text, spot.start)
    if found is None or not found[2].islower():
        return None
    form = found[1].strip().replace("\u2019", "'")
    if spot.end == found.end(2):
        return _Read(form, found[2], whole=True)
    alone = spot.end == found.end(1) - 1 and found[1].endswith(" ")
    return _Read(form, found[2], whole=False) if alone or spot.end == found.end(1) else None


def _begins(word: str, how: str) -> bool:
    """Whether a word begins as a row asks; what no table says is no."""
    plain = "".join([unicodedata.normalize("NFD", letter)[0] for letter in word[:3]])
    russian = "\u0430" <= word[0] <= "\u0451"
    cluster = len(word) > 1 and {word[0], word[1]} <= _RUSSIAN_CONSONANTS
    vowel = word[0] in _RUSSIAN_VOWELS if russian else plain[0] in "aeiou"
    latin = "a" <= plain[0] <= "z"
    said = {
        "vowel": vowel and word not in _ASPIRATED,
        "no-vowel": russian and not vowel,
        "consonant": word[0] in _CONSONANTS - {"y"},
        "cluster": cluster,
        "no-cluster": russian and not cluster,
        "i-sound": _I_SOUND.match(plain) is not None,
        "no-i-sound": latin and not plain.startswith(("i", "hi", "y")),
        "o-sound": plain.startswith(("o", "ho")),
        "no-o-sound": latin and not plain.startswith(("o", "ho")),
    }
    return said.get(how, False)
