"""Mutations of a whole agreement that change form alone and should be proved to."""

from __future__ import annotations

from dataclasses import replace

from tests.mutations.chance import Random
from tests.mutations.document_kinds import DocumentKind, Pair, gapped
from tests.mutations.drafts import RENAMED, Draft


def _gap_closed(draft: Draft, chance: Random) -> Pair:
    old, closed, _ = gapped(draft, chance)
    return old, old.relabelled(closed)


def _gap_opened(draft: Draft, chance: Random) -> Pair:
    new, old = _gap_closed(draft, chance)
    return old, new


def _letters_to_romans(draft: Draft, _chance: Random) -> Pair:
    labels = dict(zip(draft.places("point"), ("i", "ii", "iii"), strict=True))
    return draft, draft.relabelled(labels)


def _annexes_counted(draft: Draft, _chance: Random) -> Pair:
    return draft, draft.relabelled({draft.at("measures"): "1", draft.at("shares"): "2"})


def _parts_lettered(draft: Draft, _chance: Random) -> Pair:
    labels = dict(zip(draft.places("part"), ("A", "B", "C"), strict=True))
    return draft, draft.relabelled(labels)


def _reference_repaired(draft: Draft, chance: Random) -> Pair:
    """The cited title stands over one article only, and the old number over none."""
    cited = [at for at in draft.uses("@funding") if "(" in draft.blocks[at].text]
    at = chance.choice(cited)
    text = draft.blocks[at].text.replace("{@funding}", chance.choice(("14", "24", "40")))
    return draft.changed(at, text=text), draft


def _term_renamed(draft: Draft, chance: Random) -> Pair:
    term = chance.choice(("programme", "body"))
    return draft, replace(draft, terms=draft.terms | {term: RENAMED[draft.language][term]})


def _points_end_in_commas(draft: Draft, _chance: Random) -> Pair:
    new = draft
    for at in draft.places("point"):
        if draft.blocks[at].tail.startswith(";"):
            new = new.changed(at, tail="," + draft.blocks[at].tail[1:])
    return draft, new


def _definitions_reordered(draft: Draft, chance: Random) -> Pair:
    places = draft.places("definition")
    drawn = chance.sample(places, len(places))
    if drawn == places:
        drawn.reverse()
    order = list(range(len(draft.blocks)))
    order[places[0] : places[-1] + 1] = drawn
    tails = [draft.blocks[at].text[-1] for at in places]
    new = draft.ordered(order)
    for at, tail in zip(places, tails, strict=True):
        new = new.changed(at, text=new.blocks[at].text[:-1] + tail)
    return draft, new


def _alternat(draft: Draft, _chance: Random) -> Pair:
    """Each party is named first in its own original: title, preamble and signatures."""
    new = draft
    for at in draft.places("title", "recital", "signature"):
        text = draft.blocks[at].text
        swapped = text.replace("{A}", "{0}").replace("{B}", "{A}").replace("{0}", "{B}")
        new = new.changed(at, text=swapped)
    return draft, new


def _heading_case(draft: Draft, chance: Random) -> Pair:
    at = chance.choice(draft.places("article", "part"))
    text = draft.blocks[at].text
    return draft.changed(at, text=text[0].lower() + text[1:]), draft


KINDS: tuple[DocumentKind, ...] = (
    DocumentKind("gap-closed", "one bijection, references follow", _gap_closed, "numbering"),
    DocumentKind("gap-opened", "one bijection, references follow", _gap_opened, "numbering"),
    DocumentKind("letters-to-romans", "one bijection", _letters_to_romans, "numbering"),
    DocumentKind("annexes-counted", "one bijection", _annexes_counted, "numbering"),
    DocumentKind("parts-lettered", "one bijection", _parts_lettered, "numbering"),
    DocumentKind("reference-repaired", "one title fits", _reference_repaired, "reference repair"),
    DocumentKind("term-renamed", "definition and every use", _term_renamed, "defined term"),
    DocumentKind("points-end-in-commas", "same items", _points_end_in_commas, "list punctuation"),
    DocumentKind("definitions-reordered", "no numbers", _definitions_reordered, "arrangement"),
    DocumentKind("alternat", "each party first in its own copy", _alternat, "arrangement"),
    DocumentKind("heading-case", "a heading's first letter", _heading_case, "case"),
)
