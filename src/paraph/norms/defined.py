"""Defined names of parties: what the front of a contract calls each of those between whom it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from paraph.norms.bearer import is_plural
from paraph.norms.grammar import Grammar
from paraph.text.node import Text
from paraph.text.outline import Outline

_BETWEEN = re.compile(
    r"\b(?:between|entre|между|именуем\w+|par\s+et\s+entre)\b|\bone\s+part\b"
    r"|\bd['’]une\s+part\b|\bd['’]autre\s+part\b|\bde\s+(?:una|otra)\s+parte\b|\bс\s+(?:одной|другой)\s+стороны",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"(?:[(,]|\s[–—-]\s|именуем\w+)[^()\"“«„]{0,80}?[\"“«„]\s*(?:(?:[Tt]he|[Ll]a|[Ll]es?|[Ee]l)\s+|[Ll]['’])?"
    r"(?P<name>[A-ZА-ЯЁÉÈÀÁÓÚÍÑ][\w’'-]*(?:\s+[\w’'-]+){0,3})\s*[\"”»“]"
)
_GOES_ON = re.compile(
    r"(?:[:,;]|(?<!\w)(?:and|et|y|e|и|between|entre|между|soussigné\w*))\s*$", re.IGNORECASE
)
"""How a line of a front ends behind which another party is named."""
_STOPS = re.compile(r"\.\s*$")
_JOINT = 40  # characters of a line between two parties: "and", "d'une part,"
_LONGEST = 40  # characters of a name that is defined
_FRONT = 60  # provisions in which names of parties are looked for
_NAME = re.compile(r"(?<![\w.])(?:[A-ZА-ЯЁ][\w’'-]+)(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*")
_PARTIES = re.compile(r",\s*$|\(|herein|Part|Стор|ниже|дал", re.IGNORECASE)
_PARTED = re.compile(r",|\(|\band\b|\bet\b|\by\b|\sи\s|\b(?:of|on) the (?:one|other)\b")


def front_names(text: Text, tree: Outline, held: Grammar) -> frozenset[str]:
    """Return the names that stand in the front of a text: those of its parties among them."""
    front = text.provisions[:_FRONT]
    lines = [
        (each.text[:2_000], tree.labels[index] is not None) for index, each in enumerate(front)
    ]
    found = set[str]().union(*defined_in_lines(lines, held))
    for index, provision in enumerate(front):
        if tree.roles[index] not in {"title", "recital", "preamble"}:
            continue
        words = provision.text[:2_000]
        for each in held.named.finditer(words):
            name = _NAME.match(words, each.end())
            if name is not None:
                found |= {name.group(), f"{words[each.start() : each.end()]}{name.group()}"}
        found |= defined(words, held)
        if held.recital.match(words) or not _PARTIES.search(words):
            continue
        for piece in _PARTED.split(words):
            plain = re.sub(r"^(?:the|la|le|el|l['’])\s+", "", piece.strip(" ,.;()"))
            name = _NAME.match(plain)
            if name is not None and name.end() == len(plain) and not is_thing(plain, held):
                found.add(plain)
    return frozenset(" ".join(each.split()) for each in found)


def defined(words: str, held: Grammar) -> frozenset[str]:
    """Return the names that a paragraph of the front gives those between whom the contract is.

    "The City of Larkfield (the “City”)", "ci-après « la Ville »". What it calls itself, a thing, or
    what are several, is none of them. Takes linear time.
    """
    return _defined(words, held) if _BETWEEN.search(words) is not None else frozenset()


def defined_in_lines(lines: Iterable[tuple[str, bool]], held: Grammar) -> Iterator[frozenset[str]]:
    """Yield the names that each line behind the opening of a front gives: "(1) Alder (the “Host”)".

    A line has its number or not. The front goes on to a line that ends it with a stop, begins a
    recital, or is neither a party nor what stands between two.
    """
    goes_on = False
    for words, numbered in lines:
        goes_on = goes_on and held.recital.match(words.strip()) is None
        names = _defined(words, held) if goes_on else frozenset[str]()
        yield names
        opens = _BETWEEN.search(words) is not None
        joint = (
            goes_on and not numbered and len(words.strip()) <= _JOINT and not _STOPS.search(words)
        )
        if opens or names:
            goes_on = _GOES_ON.search(words) is not None or (goes_on and not _STOPS.search(words))
        elif not joint:
            goes_on = False


def _defined(words: str, held: Grammar) -> frozenset[str]:
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
