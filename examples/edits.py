"""What the final does to the approved draft: edits of wording, one move, and what follows it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from examples.agreement import (
    EDIT_BEGINS,
    EDIT_ENDS,
    SOURCE,
    Block,
    Draft,
    Provision,
    Reference,
    SourceError,
    number,
    pieces,
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of wording: where it stands in either version, and what was put for what.

    `kind` is its class of DESIGN section 6, `completion`, or `negation`; `expect` is
    the verdict that it deserves: `editorial`, `completed` or `open`.
    """

    name: str
    kind: str
    expect: str
    approved: str
    final: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Move:
    """An article that stands elsewhere in the final, before the article of key `before`."""

    name: str
    article: str
    before: str
    approved: str
    final: str


@dataclass(frozen=True, slots=True)
class Follower:
    """A label or a reference that shows another number because of the move."""

    approved: str
    final: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edits:
    """All that the final does to the approved draft, in one language."""

    edits: tuple[Edit, ...]
    move: Move
    relabelled: tuple[Follower, ...]
    references: tuple[Follower, ...]


def read_edits(code: str) -> Edits:
    """Read the edits of the language `code`, as written in `source/`."""
    table = tomllib.loads((SOURCE / f"edits.{code}.toml").read_text("utf-8"))
    return Edits(
        edits=tuple(Edit(**row) for row in table["edit"]),
        move=Move(**table["move"]),
        relabelled=tuple(_follower(row) for row in table["relabelled"]),
        references=tuple(_follower(row) for row in table["reference"]),
    )


def _follower(row: Mapping[str, str | list[str]]) -> Follower:
    old, new = row["old"], row["new"]
    return Follower(
        approved=str(row["approved"]),
        final=str(row["final"]),
        old=(old,) if isinstance(old, str) else tuple(old),
        new=(new,) if isinstance(new, str) else tuple(new),
    )


def make_final(approved: Draft, edits: Edits) -> Draft:
    """Apply `edits` to the approved draft and number it anew.

    Raises:
        SourceError: an edit does not find its place or its wording exactly once, or the
            labels and references that change are not exactly those that `edits` lists.
    """
    texts = {provision.address: provision.block for provision in approved.everything()}
    for edit in edits.edits:
        if edit.approved not in texts:
            raise SourceError(f"{edit.name}: there is no {edit.approved}")
        texts[edit.approved] = _edited(texts[edit.approved], edit)
    source = _moved(tuple(texts.values()), edits.move)
    final = number(approved.language, "final", source)
    _check(approved, final, edits)
    return final


def _edited(block: Block, edit: Edit) -> Block:
    if block.text.count(edit.old) != 1:
        raise SourceError(f"{edit.name}: {edit.old!r} does not stand once in {edit.approved}")
    lead = _shared(edit.old, edit.new)
    end = len(edit.new) - _shared(edit.old[lead:][::-1], edit.new[lead:][::-1])
    inserted = edit.new[lead:end]
    if inserted:
        inserted = f"{EDIT_BEGINS}{inserted}{EDIT_ENDS}"
    new = edit.new[:lead] + inserted + edit.new[end:]
    return replace(block, text=block.text.replace(edit.old, new))


def _shared(one: str, other: str) -> int:
    """The length of the beginning that both have."""
    alike = (a == b for a, b in zip(one, other, strict=False))
    return sum(1 for _ in takewhile(bool, alike))


def _moved(source: tuple[Block, ...], move: Move) -> tuple[Block, ...]:
    start = _heading(source, move.article)
    end = start + 1
    while source[end].kind in {"paragraph", "point", "text"}:
        end += 1
    rest = source[:start] + source[end:]
    place = _heading(rest, move.before)
    return rest[:place] + source[start:end] + rest[place:]


def _heading(source: tuple[Block, ...], key: str) -> int:
    for place, block in enumerate(source):
        if block.kind == "article" and block.key == key:
            return place
    raise SourceError(f"no article is called {key}")


def _check(approved: Draft, final: Draft, edits: Edits) -> None:
    pairs = {old.address: new.address for old, new in _pairs(approved, final)}
    for edit in edits.edits:
        if pairs[edit.approved] != edit.final:
            raise SourceError(f"{edit.name}: in the final it stands in {pairs[edit.approved]}")
    if relabelled(approved, final) != edits.relabelled:
        raise SourceError("the articles that change their numbers are not those listed")
    if rereferenced(approved, final) != edits.references:
        raise SourceError("the references that change are not those listed")


def relabelled(approved: Draft, final: Draft) -> tuple[Follower, ...]:
    """Return every provision whose own label changed, in the order of the approved draft."""
    return tuple(
        Follower(old.address, new.address, (old.label,), (new.label,))
        for old, new in _pairs(approved, final)
        if old.level is not None and old.label != new.label
    )


def rereferenced(approved: Draft, final: Draft) -> tuple[Follower, ...]:
    """Return every provision whose references show other numbers, with those numbers in order."""
    found: list[Follower] = []
    for old, new in _pairs(approved, final):
        before, after = _numbers(approved, old), _numbers(final, new)
        changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        if changed:
            olds, news = zip(*changed, strict=True)
            found.append(Follower(old.address, new.address, olds, news))
    return tuple(found)


def _numbers(draft: Draft, provision: Provision) -> tuple[str, ...]:
    return tuple(
        draft.shown(piece) for piece in pieces(provision.block.text) if isinstance(piece, Reference)
    )


def _pairs(approved: Draft, final: Draft) -> list[tuple[Provision, Provision]]:
    """Pair the provisions of both versions: the move keeps the order inside articles."""
    places: dict[str, list[Provision]] = {}
    for provision in final.everything():
        places.setdefault(provision.article, []).append(provision)
    return [(old, places[old.article].pop(0)) for old in approved.everything()]
