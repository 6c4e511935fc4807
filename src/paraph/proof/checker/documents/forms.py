"""Forms: how a defined term is written where it is used."""

from __future__ import annotations

from functools import cache

from paraph.language.inflecting import declined, with_particles

_VOWELS = frozenset("aeiou\u00e1\u00e9\u00ed\u00f3\u00fa")
_NO_PLURAL = {
    "fr": ("s", "x", "z", "eau", "al", "ail", "eu", "ou"),
    "es": ("s", "x", "z", "\u00ed", "\u00fa", "n"),
}
"""Endings whose plural is not read, in languages where a plural is."""


@cache
def forms(term: str, code: str) -> dict[str, tuple[str, str]]:
    """Return every form of `term` that is read: how it ends ("", "plural", "'s") and its case.

    As it is defined and in capitals. In Russian every case of both numbers, as the tables have
    them; in Korean with each particle, as it stands behind a vowel; in French and Spanish the
    plural of a single word besides, in English that of the last word, and both possessives.
    """
    if code == "ko":
        return {spelled: (particle, "") for spelled, particle in with_particles(term).items()}
    plain = {term: ""}
    if code == "ru":
        plain = dict(declined(term))
    plural = _plural(term, code)
    if plural:
        plain[plural] = "plural"
    if code == "en":
        for apostrophe in "'\u2019":
            plain[f"{term}{apostrophe}s"] = f"{apostrophe}s"
            if plural or term.endswith("s"):
                plain[f"{plural or term}{apostrophe}"] = f"plural{apostrophe}"
    found: dict[str, tuple[str, str]] = {}
    for spelled, ending in plain.items():
        found[spelled.upper()] = ending, "upper"
        found[spelled] = ending, ""
    return found


def _plural(term: str, code: str) -> str:
    if code == "en":
        return _english(term)
    if " " in term or term.endswith(_NO_PLURAL.get(code, "\0")):
        return ""
    if code == "es":
        return f"{term}s" if term[-1] in _VOWELS else f"{term}es"
    return f"{term}s" if code == "fr" else ""


def _english(term: str) -> str:
    if term.endswith("s"):
        return ""
    if term.endswith("y") and term[-2:-1] not in _VOWELS:
        return f"{term[:-1]}ies"
    return f"{term}es" if term.endswith(("x", "z", "ch", "sh")) else f"{term}s"
