"""Defined names of parties: what the front of a contract calls each of those between whom it is."""

from __future__ import annotations

import re

from paraph.norms.bearer import is_plural
from paraph.norms.grammar import Grammar

_BETWEEN = re.compile(
    r"\b(?:between|entre|между|именуем\w+|par\s+et\s+entre)\b|\bone\s+part\b", re.IGNORECASE
)
_DEFINED = re.compile(
    r"(?:[(,]|\s[–—-]\s|именуем\w+)[^()\"“«„]{0,80}?[\"“«„]\s*(?:(?:[Tt]he|[Ll]a|[Ll]es?|[Ee]l)\s+|[Ll]['’])?"
    r"(?P<name>[A-ZА-ЯЁÉÈÀÁÓÚÍÑ][\w’'-]*(?:\s+[\w’'-]+){0,3})\s*[\"”»“]"
)
_LONGEST = 40  # characters of a name that is defined


def defined(words: str, held: Grammar) -> frozenset[str]:
    """Return the names that a paragraph of the front gives those between whom the contract is.

    "The City of Larkfield (the “City”)", "ci-après « la Ville »". What it calls itself, a thing, or
    what are several, is none of them. Takes linear time.
    """
    if _BETWEEN.search(words) is None:
        return frozenset()
    found = [match["name"] for match in _DEFINED.finditer(words)]
    return frozenset(
        [
            " ".join(name.split())
            for name in found
            if len(name) <= _LONGEST and not is_thing(name, held) and not is_plural(name)
        ]
    )


def is_thing(name: str, held: Grammar) -> bool:
    """Whether a name is that of the instrument, or of what it is about."""
    return held.things.search(name) is not None or held.instrument.search(name) is not None
