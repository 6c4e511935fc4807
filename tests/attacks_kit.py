"""Pages of two drafts, all of whose differences are claimed for one class of whole documents.

The form of a page is that of `tests.proofs_by_hand`. Each attack is laid before the checker with
the boldest claims, and goes the whole way from two readings to a verdict.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate

from tests.proofs_by_hand import drafts, provision

import paraph
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES, OPEN, Keep, Pair, Piece, Proof, Step
from paraph.proof.prover import classes_of
from paraph.text.node import Text
from paraph.text.reading import Reading

FILLER = {
    "en": "  The seat of the body is kept by the office of the state in which it was set up.",
    "ru": "  Этот текст хранится в архиве и передается по запросу при подписании на двух языках.",
    "fr": "  Le siège de la maison est dans la ville où les bureaux sont ouverts par la région.",
    "es": "  La sede de la casa se encuentra en la ciudad y los locales se abren por la mañana.",
    "ko": "  이 문서는 사무국에 보관하며 요청에 따라 제공한다.",
}
_TOKEN = re.compile(r"[^\W_]+|.", re.DOTALL)


def laid(page: str, code: str) -> tuple[Text, Text]:
    """Return both texts of a page, with a line that tells the language."""
    _, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, OPEN)
    return old, new


def proved(
    old: Text, new: Text, code: str, parties: Mapping[str, str] | None = None
) -> frozenset[str]:
    """Return the classes that a verdict claims, every class being allowed."""
    profile = replace(Profile().allowing(frozenset(CLASSES)), parties=parties or {})
    verdict = judge(paraph.compare(Reading(old), Reading(new)), profile, language=code)
    answer = check(verdict.proof, old, new, LEXICON)
    assert isinstance(answer, Accepted), answer
    return classes_of(verdict.proof.steps)


def word(old: Text, new: Text, code: str, parties: Mapping[str, str] | None = None) -> str:
    """Return the verdict on two texts in a word, every class being allowed."""
    profile = replace(Profile().allowing(frozenset(CLASSES)), parties=parties or {})
    return judge(paraph.compare(Reading(old), Reading(new)), profile, language=code).word


def renaming(page: str, code: str, names: Mapping[str, str]) -> tuple[Proof, Text, Text]:
    """Return a proof that claims each change of a use of a term, and both texts.

    `names` has each old term and its new one.
    """
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, "defined-term")
    steps = [
        step._replace(pieces=_renamed(old, new, step, names))
        if isinstance(step, Pair) and not any(each.name == OPEN for each in step.pieces)
        else step
        for step in proof.steps
    ]
    return replace(proof, steps=tuple(steps)), old, new


def _renamed(old: Text, new: Text, step: Pair, names: Mapping[str, str]) -> tuple[Piece, ...]:
    sides = [
        _tokens(text.provisions[at].text, terms)
        for text, at, terms in ((old, step.old, names), (new, step.new, names.values()))
    ]
    starts = [list(accumulate(map(len, tokens), initial=0)) for tokens in sides]
    pieces: list[Piece] = []
    opcodes = SequenceMatcher(None, sides[0], sides[1], autojunk=False).get_opcodes()
    for tag, a, b, c, d in opcodes:
        if tag == "equal":
            continue
        pairs = [(a, b, c, d)]
        if b - a == d - c:
            pairs = [(a + at, a + at + 1, c + at, c + at + 1) for at in range(b - a)]
        for i, j, k, m in pairs:
            before, after = "".join(sides[0][i:j]), "".join(sides[1][k:m])
            if before == after:
                continue
            span = starts[0][i], starts[0][j], starts[1][k], starts[1][m]
            pieces.append(Piece(*span, *_claim(before, after, names)))
    return tuple(pieces)


def _claim(before: str, after: str, names: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    for old, new in names.items():
        stems = old.lower()[:-2], new.lower()[:-2]
        if before.lower().startswith(stems[0]) and after.lower().startswith(stems[1]):
            return "defined-term", {"old": old, "new": new}
    return OPEN, {}


def _tokens(text: str, terms: object) -> list[str]:
    stems = [re.escape(str(term)[:-2]) for term in terms]  # type: ignore[attr-defined]
    whole = "|".join(sorted(stems, key=len, reverse=True))
    pattern = re.compile(
        rf"(?:{whole})[^\W_]*(?:['\u2019]s|(?<=s)['\u2019](?!\w))?|{_TOKEN.pattern}",
        re.IGNORECASE | re.DOTALL,
    )
    return pattern.findall(text)


def alternat(page: str, code: str, parties: Mapping[str, str]) -> tuple[Proof, Text, Text]:
    """Return a proof that claims each change of a party's name, and both texts.

    `parties` has each name and the one that it changes places with.
    """
    lines = page.rstrip().split("\n")
    at = next((at + 1 for at, line in enumerate(lines) if line.startswith("  ## ")), len(lines))
    whole = "\n".join([*lines[:at], FILLER[code], *lines[at:]])
    proof, old, new = drafts(whole, code, "arrangement")
    exchange = {**parties, **{two: one for one, two in parties.items()}}
    names = "|".join(map(re.escape, sorted(exchange, key=len, reverse=True)))
    steps: list[Step] = []
    for step in proof.steps:
        if isinstance(step, Pair) and not any(each.name == OPEN for each in step.pieces):
            before, after = old.provisions[step.old].text, new.provisions[step.new].text
            pieces: list[Piece] = []
            uses = [list(re.finditer(names, text)) for text in (before, after)]
            for one, two in zip(*uses, strict=False):
                if one[0] != two[0]:
                    evidence = {"old": one[0], "new": exchange[one[0]]}
                    span = one.start(), one.end(), two.start(), two.end()
                    pieces.append(Piece(*span, "arrangement", evidence))
            steps.append(step._replace(pieces=tuple(pieces)))
        else:
            steps.append(step)
    return replace(proof, steps=tuple(steps)), old, new


def reordered(lines: Sequence[str], order: Sequence[int], code: str) -> tuple[Proof, Text, Text]:
    """Return a proof that claims the new order of some lines, and both texts.

    As many lines as can are kept; the others are moved.
    """
    whole = [provision(line) for line in (*lines, FILLER[code].strip())]
    places = [*order, *range(len(order), len(whole))]
    kept = _rising(places)
    steps = [
        Keep(at, to, 1) if at in kept else Pair(at, to, "", (), "arrangement")
        for to, at in enumerate(places)
    ]
    old, new = Text(tuple(whole)), Text(tuple([whole[at] for at in places]))
    return Proof(code, "", {}, "", "", tuple(steps)), old, new


def _rising(places: Sequence[int]) -> frozenset[int]:
    """Return the longest run of places that rise, not necessarily side by side."""
    runs: list[list[int]] = []
    for place in places:
        before = max([run for run in runs if run[-1] < place], key=_length, default=list[int]())
        runs.append([*before, place])
    longest: list[int] = max(runs, key=_length, default=list[int]())
    return frozenset(longest)


def _length(run: Sequence[int]) -> int:
    return len(run)
