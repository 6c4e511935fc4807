"""The checker: whether each claim of a proof holds, told from the two texts alone.

It shares no code with the prover, and refuses what it is not sure of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from types import MappingProxyType

from paraph.errors import CanonicalError
from paraph.language import reviewed
from paraph.language.detect import detect
from paraph.language.table import CODES
from paraph.proof.checker.answer import (
    Accepted,
    Answer,
    Indeterminate,
    Lexicon,
    Refused,
    Tables,
    WordList,
)
from paraph.proof.checker.beside import beside
from paraph.proof.checker.documents import documents
from paraph.proof.checker.line import Sides
from paraph.proof.checker.locale import least_locale
from paraph.proof.checker.rebuild import rebuild
from paraph.proof.checker.seen import Seen
from paraph.proof.checker.words import Claim
from paraph.proof.proof import (
    CLASSES,
    COMPLETION,
    LOCAL,
    OPEN,
    RULES,
    Gap,
    Keep,
    Pair,
    Piece,
    Proof,
    Step,
)
from paraph.proof.tables import lists_of, tables_of
from paraph.text.canonical import digest
from paraph.text.node import Text

__all__ = [
    "Accepted",
    "Answer",
    "Indeterminate",
    "Lexicon",
    "Refused",
    "Seen",
    "Tables",
    "WordList",
    "check",
    "check_seen",
    "least_locale",
    "refusals",
]

_LOCALE = re.compile(r"(?:en|de|fr)?(?:-(?:dmy|mdy|ymd))?")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_WORD = re.compile(r"[^\W_]+")
_SPELLED = "spelling"
"""The class that asks where many words stand."""


def check(
    proof: Proof,
    old: Text,
    new: Text,
    lexicon: Lexicon | None = None,
    tables: Tables = reviewed,
) -> Answer:
    """Return whether every claim of `proof` about the two texts holds.

    Checked in this order: the digests of the texts, that the steps rebuild the new text, whether
    the tables and lists are at hand, the language, the classes of whole documents, that the tables
    named are those that the claims rest on, and each piece by its class. The first thing wrong is
    the answer. Takes time linear in the texts and in the proof.
    """
    return check_seen(proof, Seen(old, new), lexicon, tables)


def check_seen(
    proof: Proof, seen: Seen, lexicon: Lexicon | None = None, tables: Tables = reviewed
) -> Answer:
    """Return what `check` does, for who checks several proofs about the same two texts."""
    old, new = (whole.text for whole in seen.texts)
    if proof.rules != RULES:
        return Indeterminate(f"the rules {proof.rules!r} are not at hand")
    refused = _texts(proof, old, new) or rebuild(proof.steps, old, new) or _open(proof)
    if refused:
        return refused
    counts = _counts(proof)
    unknown = counts.keys() - {*CLASSES, COMPLETION, OPEN}
    if unknown:
        return Indeterminate(f"the class {min(unknown)!r} is not known")
    named = _tables(proof, counts, lexicon, tables)
    if isinstance(named, Indeterminate):
        return named  # what other words would refuse may hold by those that it rests on
    return (
        _language(proof, old, new)
        or documents(proof, old, new)
        or named
        or next(_pieces(proof, seen, lexicon, tables), None)
        or _overdone(proof, seen, lexicon, tables)
        or Accepted(counts)
    )


def refusals(
    proof: Proof, seen: Seen, lexicon: Lexicon | None = None, tables: Tables = reviewed
) -> Iterator[Refused]:
    """Yield every claim of one piece that does not hold, where `check` tells the first alone.

    The steps must rebuild the new text; nothing is said of the tables that the proof names.
    """
    yield from _pieces(proof, seen, lexicon, tables)


def _texts(proof: Proof, old: Text, new: Text) -> Refused | None:
    for place, named, text in (("old", proof.old, old), ("new", proof.new, new)):
        try:
            if named != digest(text):
                return Refused(place, "is the digest of another text")
        except CanonicalError as error:
            return Refused(place, str(error))
    return None


def _language(proof: Proof, old: Text, new: Text) -> Refused | None:
    """Refuse a language or locale that is none, and a language that the texts are not in."""
    if not _LOCALE.fullmatch(proof.locale):
        return Refused("locale", f"{proof.locale!r} is no locale")
    if proof.language and proof.language not in CODES:
        return Refused("language", f"{proof.language!r} is no language with tables")
    found = {
        detect("\n".join([provision.text for provision in text.provisions])) for text in (old, new)
    }
    # Of two languages neither is that of both texts; where one is not sure, none need be said.
    fitting = {""} if len(found - {""}) > 1 else found
    if found != {""} and proof.language not in fitting:
        return Refused("language", f"is not that of both texts: {', '.join(sorted(fitting))}")
    return None


def _open(proof: Proof) -> Refused | None:
    """Refuse evidence of what nothing is said of."""
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            if piece.name == OPEN and piece.evidence:
                return Refused(f"steps[{number}].pieces[{at}]", "is open, and gives evidence")
    return None


def _counts(proof: Proof) -> MappingProxyType[str, int]:
    """Return how many claims of each class there are; each open step, label or piece is one."""
    counts: Counter[str] = Counter()
    for step in proof.steps:
        match step:
            case Gap():
                counts[OPEN] += 1
            case Pair(_, _, label, pieces, order):
                counts.update([name for name in (label, order) if name])
                counts.update([piece.name for piece in pieces])
            case Keep():
                pass
    return MappingProxyType(dict(counts))


def _tables(
    proof: Proof, counts: MappingProxyType[str, int], lexicon: Lexicon | None, tables: Tables
) -> Refused | Indeterminate | None:
    """Return whether the tables named are not exactly those that the classes rest on."""
    names = frozenset[str]().union(*[tables_of(name, proof.language) for name in counts])
    needed = {name: tables.digest(name) for name in names}
    spelled = frozenset[str]().union(*[lists_of(name, proof.language) for name in counts])
    if spelled:
        if lexicon is None:
            return Indeterminate("the word lists are not at hand")
        digests = lexicon.digest.items()
        needed |= {name: said for name, said in digests if name.partition("/")[0] in spelled}
    if proof.tables.keys() != needed.keys():
        strange = sorted(proof.tables.keys() ^ needed.keys())
        return Refused("tables", f"are not those that the classes rest on: {', '.join(strange)}")
    for name, said in sorted(needed.items()):
        if not _DIGEST.fullmatch(proof.tables[name]):
            return Refused(f"tables.{name}", "is no digest")
        if proof.tables[name] != said:
            return Indeterminate(f"the table {name} is not the one at hand")
    return None


def _spelled(proof: Proof, seen: Seen) -> Iterator[str]:
    """Yield the words in which something is spelled otherwise, in small letters."""
    old, new = (whole.text.provisions for whole in seen.texts)
    for step in proof.steps:
        for piece in _pieces_of(step):
            if isinstance(step, Pair) and piece.name == _SPELLED:
                for text, start, end in (
                    (old[step.old].text, piece.old_start, piece.old_end),
                    (new[step.new].text, piece.new_start, piece.new_end),
                ):
                    yield from _around(text, start, end)


def _around(text: str, start: int, end: int) -> list[str]:
    """Return the words that a span is of, in small letters."""
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return _WORD.findall(text[start:end].lower())


def _overdone(proof: Proof, seen: Seen, lexicon: Lexicon | None, tables: Tables) -> Refused | None:
    """Refuse a locale of which the claims need less."""
    if proof.locale and proof.locale != least_locale(proof, seen, lexicon, tables):
        return Refused("locale", "says more than any claim rests on")
    return None


def _pieces_of(step: Step) -> tuple[Piece, ...]:
    return step.pieces if isinstance(step, Pair) else ()


def _pieces(proof: Proof, seen: Seen, lexicon: Lexicon | None, tables: Tables) -> Iterator[Refused]:
    vocabulary = seen.vocabulary(tables, lexicon, proof.language)
    texts = seen.texts
    if any(piece.name == COMPLETION for step in proof.steps for piece in _pieces_of(step)):
        # Only here: most proofs fill no blank.
        from paraph.proof.checker.completions import completions  # noqa: PLC0415

        yield from completions(proof, texts, vocabulary, lexicon)
    texts[0].expect(_spelled(proof, seen))
    for number, step in enumerate(proof.steps):
        if not isinstance(step, Pair):
            continue
        before, after = texts[0].line(step.old), texts[1].line(step.new)
        for at, piece in enumerate(step.pieces):
            if piece.name not in LOCAL:
                continue
            sides = Sides.of(piece, before, after)
            places = (step.old, step.new)
            claim = Claim(piece, sides, places, texts, vocabulary, proof.locale, lexicon)
            if what := seen.judge(claim) or beside(step.pieces, at, before.text):
                yield Refused(f"steps[{number}].pieces[{at}]", what)
