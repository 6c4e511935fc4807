"""Lineage: what an instrument says that it does to another one, proposed from its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias, get_args

from paraph.language.final.lineage import (
    ANOTHER_ACT,
    BESIDE_IT,
    CLAUSES,
    DECLARATIONS,
    DENIED,
    HEDGED,
    LASTING,
    OF_AN_ACT,
    ON_CONDITION,
    OWN,
    PARTLY,
    RESTS,
    THIS,
    TITLES,
    UNDER_IT,
)
from paraph.norms.final.sentences import LONGEST, Place, sentences
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

Edge: TypeAlias = Literal[
    "amends",
    "supplements",
    "prolongs",
    "extends to",
    "terminates",
    "supersedes",
    "suspends",
    "implements",
    "accedes to",
    "interprets",
    "rests on",
]
EDGES: tuple[Edge, ...] = get_args(Edge)
_ENDING = frozenset(("terminates", "supersedes"))
_BESIDE = re.compile(r"\[[^\]]*\]|\(with [^)]*\)", re.IGNORECASE)
_NEAR = 40
_PART = re.compile(
    r"(?:the\s+|l[’']|les\s+|los\s+|el\s+)?(?:articles?|paragraphs?|annex|sections?|artículos?|стать)",
    re.IGNORECASE,
)
"""How words begin that name a part of an instrument."""
_AROUND = 220  # characters behind the name of an instrument that tell which one it is


class Lineage(NamedTuple):
    """One edge that words propose, from this instrument to the one that `other` describes.

    `start` and `end` bound all the words that say so, `other` being among them. Nothing is looked
    up: which instrument is meant, a person says who accepts it, and from when.
    """

    edge: Edge
    start: int
    end: int
    other: str


class LineageProposal(NamedTuple):
    """An edge that a clause of a text proposes, and its place."""

    edge: Edge
    place: Place
    other: str


class Unproposed(NamedTuple):
    """An edge that words seem to say and that is not proposed, and why."""

    edge: Edge
    start: int
    end: int
    why: str


def read_title(
    title: str, language: str = "en"
) -> tuple[tuple[Lineage, ...], tuple[Unproposed, ...]]:
    """Return the edges that a title proposes, and those that it cannot have, with the reason.

    A declaration is history: no title terminates or supersedes one. What a title takes back, puts
    off, drafts, or says of what another instrument does, it does not do. Of two edges from the same
    words the longer ones hold. A language that is not read has none.
    """
    found: list[Lineage] = []
    refused: list[Unproposed] = []
    # What stands in brackets ("[with amending Exchange of Notes]") is told of what comes along.
    plain = _BESIDE.sub(lambda beside: " " * len(beside.group()), title)
    for edge, pattern in _titles(language):
        for match in pattern.finditer(plain):
            if edge == "extends to" and _lasts(title[match.start() :], language):
                edge = "prolongs"  # noqa: PLW2901
            other = title[match.start("other") : match.end("other") + _AROUND].strip()
            if why := _undone(plain, match, language):
                refused.append(Unproposed(edge, match.start(), match.end(), why))
            elif edge in _ENDING and _declares(match["other"], language):
                why = "a declaration is history: it is not terminated"
                refused.append(Unproposed(edge, match.start(), match.end(), why))
            else:
                if edge == "supersedes" and _PART.match(match["other"].strip()):
                    edge = "amends"  # noqa: PLW2901 - a part of it goes on
                found.append(Lineage(edge, match.start(), match.end(), other))
    return tuple(_apart(found)), tuple(refused)


def read_clauses(
    text: Text, language: str = "en", tree: Outline | None = None
) -> tuple[LineageProposal, ...]:
    """Return the edges that the clauses of a text propose: what it terminates or replaces.

    What is said of this instrument itself is none, nor is the end of a declaration, nor what hangs
    on a condition, wherever in the sentence that stands, nor what is denied or only possible. An
    end of a part alone amends; what is done to a thing under an instrument is none.
    """
    proposals: list[LineageProposal] = []
    patterns = _clauses(language)
    if not patterns:
        return ()
    rests = _rests(language)
    for piece in sentences(text, tree or outline(text, language)):
        if len(piece.words) > LONGEST:
            continue
        found = rests.search(piece.words) if rests else None
        if found is not None and not _rests_here(piece.words, found, language):
            other = piece.words[found.start("other") : found.end("other") + _AROUND].strip(" ,")
            place = piece.place(found.start(), found.end())
            proposals.append(LineageProposal("rests on", place, other))
        for edge, pattern in patterns:
            match = pattern.search(piece.words)
            if match is None or _itself(piece.words, match, language):
                continue
            if _declares(match["other"], language):
                continue
            if _hedged(piece.words, match, language) or _found(BESIDE_IT, language, match["other"]):
                continue
            behind = re.search(PARTLY[language], piece.words[match.start() :], re.IGNORECASE)
            if edge in _ENDING and (behind or _PART.match(match["other"].strip())):
                edge = "amends"  # noqa: PLW2901 - a part of it goes on
            groups = match.groupdict()
            until = match.end("between") if "between" in groups else match.end("other") + _AROUND
            other = piece.words[match.start("other") : until].strip(" ,")
            proposals.append(LineageProposal(edge, piece.place(match.start(), match.end()), other))
    return tuple(proposals)


def read_lineage(text: Text, language: str = "en") -> tuple[LineageProposal, ...]:
    """Return the edges that the title and the clauses of a text propose.

    Its title is its first heading, or its first paragraph where no heading comes before.
    """
    tree = outline(text, language)
    proposals: list[LineageProposal] = []
    for index, provision in enumerate(text.provisions):
        if provision.kind in {"heading", "paragraph"} and provision.text.strip():
            address = str(tree.address(index))
            for each in read_title(provision.text[:LONGEST], language)[0]:
                place = Place(index, address, each.start, each.end)
                proposals.append(LineageProposal(each.edge, place, each.other))
            break
    return (*proposals, *read_clauses(text, language, tree))


def _apart(found: list[Lineage]) -> Iterator[Lineage]:
    """Yield each edge once, in the order of the title; what lies in longer words says no more."""
    found.sort(key=lambda each: (each.start, -each.end))
    last: Lineage | None = None
    for each in found:
        if (
            last is not None
            and each.start < last.end
            and (each.edge == last.edge or each.end <= last.end)
        ):
            continue
        yield each
        last = each


def _undone(title: str, match: re.Match[str], language: str) -> str:
    """Return why a title does not do what its words say, or nothing."""
    before, other = title[: match.start()], match["other"]
    beside = "it is done to what stands under an instrument, and not to it"
    denied = "the title takes it back, or puts it off: what is not amended or renewed is no edge"
    under = "what is done to something under an instrument is not made under it"
    undoing = (
        (DENIED, before, denied),
        (ANOTHER_ACT, before, "it is what another instrument does, of which the title speaks"),
        (OF_AN_ACT, other, "it is done to an act, and not to an instrument"),
        (BESIDE_IT, other, beside),
        (UNDER_IT, title[: match.start("other")], under),
        (ON_CONDITION, title, "it hangs on a condition"),
    )
    return next((why for table, words, why in undoing if _found(table, language, words)), "")


def _hedged(words: str, match: re.Match[str], language: str) -> bool:
    """Whether a clause denies what it says, hopes for it, or makes it hang on something."""
    return _found(HEDGED, language, words[: match.end()]) or _found(ON_CONDITION, language, words)


def _found(table: Mapping[str, str], language: str, words: str) -> bool:
    return re.search(table.get(language, "$^"), words, re.IGNORECASE) is not None


def _itself(words: str, match: re.Match[str], language: str) -> bool:
    """Whether what is ended is the instrument that speaks."""
    return "lead" in match.groupdict() and _own(words, match, language)


def _rests_here(words: str, match: re.Match[str], language: str) -> bool:
    """Whether what it rests on is its own: this instrument, or an article of it."""
    behind = words[match.end() : match.end() + _NEAR]
    return _own(words, match, language) or bool(re.search(THIS[language], behind, re.IGNORECASE))


def _own(words: str, match: re.Match[str], language: str) -> bool:
    other = match["other"]
    name = other.split()[-1] if other.split() else ""
    before = words[: match.end("other") - len(name)]
    return bool(re.search(OWN.get(language, "$^"), before, re.IGNORECASE))


def _lasts(words: str, language: str) -> bool:
    pattern = LASTING.get(language)
    return pattern is not None and bool(re.search(pattern, words, re.IGNORECASE))


def _declares(words: str, language: str) -> bool:
    pattern = DECLARATIONS.get(language)
    last = " ".join(words.split()[-3:])
    return pattern is not None and bool(re.search(pattern, last, re.IGNORECASE))


@cache
def _titles(language: str) -> tuple[tuple[Edge, re.Pattern[str]], ...]:
    return _compiled(TITLES.get(language, ()))


@cache
def _clauses(language: str) -> tuple[tuple[Edge, re.Pattern[str]], ...]:
    return _compiled(CLAUSES.get(language, ()))


@cache
def _rests(language: str) -> re.Pattern[str] | None:
    pattern = RESTS.get(language)
    return None if pattern is None else re.compile(pattern, re.IGNORECASE)


def _compiled(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[Edge, re.Pattern[str]], ...]:
    return tuple((edge, re.compile(pattern, re.IGNORECASE)) for edge, pattern in rows)  # type: ignore[misc]
