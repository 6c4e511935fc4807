"""General: whether a use of a term may be a word for others too, or one that law or use defines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from paraph.language.entitling import DETERMINERS, INSCRIBES, NAMED_AS
from paraph.language.naming import ACTS, BESIDE, IS
from paraph.language.spoken import BEFORE_NAMED, BY_LAW, RESTRICTED
from paraph.language.standing import ENDS
from paraph.proof.checker.documents.labels import label_of
from paraph.text.node import Provision

_BLANKS = " \u00a0\u202f\n"
_CLOSING = f"{_BLANKS}.;)"
_OPENS = ".!?:;("
_LAST = re.compile(r"([^\W_]+)$")
_GOES_ON = re.compile(r"[ \u00a0\u202f\n]+[^\W\d_]")
_ARTICLED = frozenset(("fr", "es"))
_RESTRICTED = re.compile(RESTRICTED)
_SENTENCE = re.compile(r"[.;]\s")
_NAMED_AS = re.compile(rf"(?<!\w)(?:{NAMED_AS})$", re.IGNORECASE)
_INSCRIBES = re.compile(rf"(?<!\w)(?:{INSCRIBES})(?!\w)", re.IGNORECASE)
_NEAR = 60


def general(
    provision: Provision,
    start: int,
    end: int,
    known: Mapping[str, tuple[str, str]],
    code: str,
) -> str:
    """Say why a use may be a word for others too, or a name; `known` are the forms of its term.

    A plural that opens its sentence without an article has its capital from there ("Suppliers
    shall be licensed"); what stands alone behind a colon fills a form ("Password: Supplier"); a
    Russian nominative behind a noun may be its name, and one that opens its sentence be told from
    others by what follows ("Поставщик, который имеет лицензию, платит"); a French or Spanish one
    that opens it without an article may be somebody's name ("Manuel paie").
    """
    text, label = provision.text, label_of(provision)
    begins = label.stop if label is not None and label.typed else 0
    lead = text[begins:start].rstrip(_BLANKS)
    if lead.endswith(":") and not text[end:].strip(_CLOSING):
        return "a use of a term may be what is written in a form"
    kind = known.get(text[start:end], ("", ""))[0]
    many = kind.startswith(("plural", "many ")) or "many nominative" in kind
    opens = not lead or lead[-1] in _OPENS
    if code == "ru" and opens and _RESTRICTED.match(text, end):
        return "a use of a term may be a word for one of several"
    if code != "ko" and many and opens:
        return "a use of a term in the plural may be a word for others too"
    if code in _ARTICLED and opens and _GOES_ON.match(text, end):
        return "a use of a term without its article may be a name"
    before = _LAST.search(lead)
    if "one nominative" in kind and before is not None and _names(before[1].lower()):
        return "a use of a term may be a name of what stands before it"
    return ""


def written(text: str, start: int, code: str) -> str:
    """Say why a use may be a name, or what is written somewhere: "known as", "marked with X"."""
    if _NAMED_AS.search(text[max(0, start - _NEAR) : start]):
        return "a use of a term may be a name"
    lead = text[:start].rstrip(_BLANKS)
    before = _LAST.search(lead)
    if code != "en" or before is None or before[1].lower() in DETERMINERS:
        return ""
    wrote = _INSCRIBES.search(_SENTENCE.split(lead)[-1])
    return "a use of a term may be what is written" if wrote else ""


def by_law(wording: str, code: str) -> bool:
    """Whether a sentence says that words mean what law or use makes them mean."""
    said = _lawful(code)
    if not all(each.search(wording) for each in said):
        return False
    sentences = _SENTENCE.split(wording)
    return any(all(each.search(sentence) for each in said) for sentence in sentences)


def _names(word: str) -> bool:
    """Whether a Russian word may be called by the term behind it: "the programme Supplier"."""
    known = {*BESIDE["ru"], *ENDS["ru"], *IS["ru"], *ACTS["ru"]}
    return word not in known and re.fullmatch(BEFORE_NAMED["ru"], word) is None


@cache
def _lawful(code: str) -> list[re.Pattern[str]]:
    return [re.compile(rf"(?<!\w)(?:{each})(?!\w)", re.IGNORECASE) for each in BY_LAW[code]]
