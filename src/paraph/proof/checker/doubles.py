"""Doubles: whether the second of two equal words may be meant, in the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from paraph.language.contracting import NOUNS, VOWELLED
from paraph.language.doubled import (
    CALLING,
    COMMANDING,
    JOINERS,
    LATIN,
    NEVER_THERE,
    NOMINAL,
    OF_ENDINGS,
    OF_KINDS,
    OF_NEXT,
    OF_NOUNS,
    OF_THEM,
    OPENING,
    RELATIVE,
    SIMPLE,
    STRANDING,
    SUBJUNCTIVE,
    TITLES,
    WITH_NEXT,
    WITH_NOUNS,
)
from paraph.language.table import step_words
from paraph.proof.checker.line import BLANKS, WORD
from paraph.proof.checker.words import Claim

_NEAR = 60  # characters behind a double that are looked at
_STOPS = ".;:!?"
_SHORTEST = 3  # letters of a word before a single letter
_ALONE = re.compile(r"(?<![^\W_])[\u0431\u0411](?![^\W_])")
"""The second letter of the Russian alphabet, where it may be a label."""


def meant(claim: Claim, word: str) -> str:
    """Say why both of two equal words may be meant where they stand, or nothing."""
    asks = _ASKS.get((claim.vocabulary.language, word))
    if asks is None:
        return ""
    old = claim.sides.old
    head = old.line.text[: old.start - len(word)]
    tail = old.line.text[old.end : old.end + _NEAR]
    start = max(head.rfind(stop) for stop in _STOPS) + 1
    return "" if asks(claim, head[start:], tail) else "takes out a word that may be meant"


def _before(head: str) -> list[str]:
    """Return the words before, in small letters; the last is nothing where a sign follows it."""
    words = [word.lower() for word in WORD.findall(head)]
    ends = bool(words) and head.rstrip(BLANKS).lower().endswith(words[-1])
    return words if ends else [*words, ""]


def _behind(tail: str) -> list[str]:
    """Return the words behind as they are written, up to a sign."""
    return WORD.findall(re.split(r"[^\w\s'\u2019]", tail)[0])


def _of(claim: Claim, head: str, tail: str) -> bool:
    """Whether "of of" is a slip: a noun stands before, and no clause that may end in "of"."""
    del claim
    words, follow = _before(head), [word.lower() for word in _behind(tail)]
    if not words or not follow or not OF_KINDS.isdisjoint(follow[:5]):
        return False
    last, known = words[-1], step_words("en")
    noun = last in OF_NOUNS or last.endswith(OF_ENDINGS)
    if last.isdigit() and len(words) > 1:
        noun = words[-2] in known or words[-2] in {"rule", "rules"}
    clause = _CONTACT.search(head) is not None or not RELATIVE.isdisjoint(words)
    if not noun or clause or not STRANDING.isdisjoint(words[-_CLAUSE:]):
        return False
    return follow[0] in OF_NEXT or len(follow[0]) >= _SHORTEST


def _with(claim: Claim, head: str, tail: str) -> bool:
    """Whether "with with" is a slip: "in accordance with with Article 5", in no relative clause."""
    del claim
    words, follow = _before(head), [word.lower() for word in _behind(tail)]
    if not words or words[-1] not in WITH_NOUNS or not follow or follow[0] not in WITH_NEXT:
        return False
    if _CONTACT.search(head) or not RELATIVE.isdisjoint(words):
        return False
    return STRANDING.isdisjoint(words[-_CLAUSE:]) and OF_KINDS.isdisjoint(follow[:5])


_CONTACT = re.compile(
    r"(?<![^\W_])(?:the|an?|any|all|such|these|those|each|every|goods|those) (?:[^\W_]+ )?"
    r"(?:the|each|either|neither|both|any) [^\W_]",
    re.IGNORECASE,
)
"""Where a clause may begin without a pronoun: "the body the Parties are members of"."""
_CLAUSE = 6  # words before in which a verb of the clause is looked for


def _the(claim: Claim, head: str, tail: str) -> bool:
    """Whether "les les" is a slip: no imperative stands before ("rendez les les ...")."""
    del claim
    words, follow = _before(head), _behind(tail)
    if not words or not words[-1] or not follow or not follow[0][0].isalpha():
        return False
    last = words[-1]
    if len(words) == 1:
        return last in OPENING
    return not last.endswith(COMMANDING) or last.endswith(NOMINAL)


def _la(claim: Claim, head: str, tail: str) -> bool:
    """Whether "la la" is a slip: neither is "là" without its accent ("de là la crainte")."""
    words = _before(head)
    if not _the(claim, head, tail) or _behind(tail)[0] in _SUNG:
        return False
    if words[-1] in NEVER_THERE:
        return True
    of = words[-2:-1] if words[-1] == "de" else []
    if of and of[0].isdigit():
        return words[-3:-2] in (["article"], ["l'article"], ["l\u2019article"])
    return any(each in OF_THEM or each.endswith(NOMINAL) for each in of)


def _de(claim: Claim, head: str, tail: str) -> bool:
    """Whether "de de" is a slip: neither Latin nor a name follows (de facto, de Gaulle)."""
    del claim
    words, follow = _before(head), _behind(tail)
    if not words or not words[-1] or not follow:
        return False
    near = follow[: 2 if len(follow[0]) <= len("les") else 1]
    bare = [re.sub(r"^l['\u2019]", "", word) for word in near]
    named = any(word != word.lower() and (word == near[0] or word not in TITLES) for word in bare)
    return len(follow[0]) > 1 and not named and follow[0].lower() not in LATIN


def _du(claim: Claim, head: str, tail: str) -> bool:
    """Whether "du du" is a slip: a noun follows, so that neither is "d\u00fb"."""
    del claim
    follow = _behind(tail)
    return bool(_before(head)[-1]) and any(
        word in NOUNS or word in VOWELLED or word in SIMPLE for word in follow[:1]
    )


_SUNG = frozenset(("land", "la", "sol", "si", "fa", "do", "re"))
"""Words behind "la la" that make a name or a melody of it."""


def _spanish_la(claim: Claim, head: str, tail: str) -> bool:
    """Whether "la la" is a slip: no note of music stands before."""
    del claim
    words, follow = _before(head), _behind(tail)
    if not words or not words[-1] or not follow or follow[0].lower() in _SUNG:
        return False
    return words[-1] not in {"nota", "tono", "letra", "el"}


def _spanish_de(claim: Claim, head: str, tail: str) -> bool:
    """Whether "de de" is a slip: nothing before leads to the verb "d\u00e9"."""
    words = _before(head)
    opens = len(words) == 1 and words[0] != "nada"  # it may be an imperative
    return not opens and _de(claim, head, tail) and SUBJUNCTIVE.isdisjoint(words)


def _letter(claim: Claim, head: str, tail: str) -> bool:
    """Whether a Russian word of one letter is no label: no other letter is one in either text."""
    words, follow = _before(head), _behind(tail)
    if not words or not follow or len(follow[0]) < _SHORTEST - 1:
        return False
    last = words[-1]
    if last in {*step_words("ru"), *CALLING} or (len(last) < _SHORTEST and last not in JOINERS):
        return False
    return last.isalpha() and not any(whole.holds(_ALONE) for whole in claim.texts)


_ASKS: Mapping[tuple[str, str], Callable[[Claim, str, str], bool]] = {
    ("en", "of"): _of,
    ("en", "with"): _with,
    ("fr", "le"): _the,
    ("fr", "les"): _the,
    ("fr", "la"): _la,
    ("fr", "de"): _de,
    ("fr", "du"): _du,
    ("es", "la"): _spanish_la,
    ("es", "de"): _spanish_de,
    ("ru", "\u0432"): _letter,
    ("ru", "\u043e"): _letter,
}
"""For each language and word what must hold, where the table alone does not say it."""
