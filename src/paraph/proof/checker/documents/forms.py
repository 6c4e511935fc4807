"""Forms: how a defined term is written where it is used."""

from __future__ import annotations

from functools import cache

_VOWELS = frozenset("aeiouáéíóú")
_NO_PLURAL = ("s", "x", "z", "eau", "al", "ail", "eu", "ou")


@cache
def forms(term: str, code: str) -> dict[str, tuple[str, str]]:
    """Return every form of `term` that is read: how it ends ("", "plural", "'s") and its case.

    As it is defined and in capitals. In Russian no other form is read, in French and Spanish the
    plural of a single word besides, in English that of the last word, and both possessives.
    """
    plain = {term: ""}
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
    last = term[-1:]
    if code == "en":
        if last == "s":
            return ""
        if last == "y" and term[-2:-1] not in _VOWELS:
            return f"{term[:-1]}ies"
        return f"{term}es" if term.endswith(("x", "z", "ch", "sh")) else f"{term}s"
    if " " in term or "-" in term:
        return ""
    if code == "fr":
        return "" if term.endswith(_NO_PLURAL) else f"{term}s"
    if code == "es":
        if last in {"s", "x", "z", "í", "ú", "n"}:
            return ""
        return f"{term}s" if last in _VOWELS else f"{term}es"
    return ""
