"""Pieces: what changed in one pair of provisions, proved as far as the rules reach."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Edit
from paraph.proof.path import Link, Region, path
from paraph.proof.proof import OPEN, Piece
from paraph.proof.site import Side, Site

_NEAR, _FAR = 4, 9
"""Tokens around an edit that a proof may need: a doubled word, or the rest of a date."""
_WORDS = frozenset(("wording", "reference"))
"""What edits may be about that rules of words can prove, if nothing else is cited than before."""
_LARGE = 60  # tokens of an edit on one side: as much changed at once is not looked at word by word


def pieces_of(site: Site, edits: Sequence[Edit], rules: Collection[str]) -> Iterator[Piece]:
    """Yield the pieces of a pair in order, proved where they can be."""
    wording: list[Edit] = []
    rest: list[Piece] = []
    for edit in edits:
        if not spans(edit):
            continue
        if edit.about in _WORDS and edit.cites is None:
            wording.append(edit)
        else:
            rest.append(open_piece(edit))
    found = [
        piece for group in _groups(site, wording, rest) for piece in _proved(site, group, rules)
    ]
    yield from sorted((*found, *rest), key=lambda piece: piece[:4])


class _Group(NamedTuple):
    """Edits that are proved together, and the tokens around them."""

    region: Region
    edits: tuple[Edit, ...]


def _groups(site: Site, edits: Sequence[Edit], rest: Sequence[Piece]) -> Iterator[_Group]:
    walls = sorted(
        (piece.old_start, piece.old_end, piece.new_start, piece.new_end) for piece in rest
    )
    last: _Group | None = None
    for edit in edits:
        group = _Group(_around(site, edit, walls), (edit,))
        if last is not None and (
            group.region.old <= last.region.old_end or group.region.new <= last.region.new_end
        ):
            region = Region(
                last.region.old, group.region.old_end, last.region.new, group.region.new_end
            )
            last = _Group(region, (*last.edits, edit))
            continue
        if last is not None:
            yield last
        last = group
    if last is not None:
        yield last


def _around(site: Site, edit: Edit, walls: Sequence[tuple[int, int, int, int]]) -> Region:
    """Return the tokens of an edit with equal ones around it, no further than the next wall."""
    old, new = site.old, site.new
    i, i_end = _token(old, edit.old_start), _token(old, edit.old_end)
    j, j_end = _token(new, edit.new_start), _token(new, edit.new_end)
    near = (*old.tokens[max(i - _FAR, 0) : i_end + _FAR], *new.tokens[j:j_end])
    reach = _FAR if any(token[:1].isdigit() for token in near) else _NEAR
    lowest = max((wall[1] for wall in walls if wall[1] <= edit.old_start), default=0)
    highest = min(
        (wall[0] for wall in walls if wall[0] >= edit.old_end), default=len(old.provision.text)
    )
    for _ in range(reach):
        if i == 0 or j == 0 or old.tokens[i - 1] != new.tokens[j - 1] or old.starts[i - 1] < lowest:
            break
        i, j = i - 1, j - 1
    for _ in range(reach):
        if (
            i_end >= len(old.tokens)
            or j_end >= len(new.tokens)
            or old.tokens[i_end] != new.tokens[j_end]
            or old.starts[i_end + 1] > highest
        ):
            break
        i_end, j_end = i_end + 1, j_end + 1
    return Region(i, i_end, j, j_end)


def _token(side: Side, offset: int) -> int:
    return bisect_left(side.starts, offset)


def _proved(site: Site, group: _Group, rules: Collection[str]) -> Iterator[Piece]:
    """Yield the pieces of a group: by classes as far as they reach, and the edits as they are."""
    region = group.region
    if not _aligned(site, group.edits) or max(
        region.old_end - region.old, region.new_end - region.new
    ) > _LARGE * len(group.edits):
        yield from map(open_piece, group.edits)
        return
    links = path(site, region, rules)
    links = links and _blanks_left(site, links)
    if links is None or not any(link.name and link.name != OPEN for link in links):
        yield from map(open_piece, group.edits)
        return
    yield from _cut(site, links)


def _blanks_left(site: Site, links: Sequence[Link]) -> list[Link]:
    """Return the links, blanks beside open words as open as these: they come and go with them."""
    left = list(links)
    for order in (range(len(left)), range(len(left) - 1, -1, -1)):
        beside = False
        for at in order:
            link = left[at]
            if link.name == "layout" and beside:
                left[at] = link = link._replace(name=OPEN)
            blank = not link.name and site.old.tokens[link.old].isspace()
            beside = link.name == OPEN or (beside and blank)
    return left


def _aligned(site: Site, edits: Sequence[Edit]) -> bool:
    """Whether the edits end where tokens do."""
    return all(
        side.starts[_token(side, at)] == at
        for edit in edits
        for side, ends in (
            (site.old, (edit.old_start, edit.old_end)),
            (site.new, (edit.new_start, edit.new_end)),
        )
        for at in ends
    )


def _cut(site: Site, links: Sequence[Link]) -> Iterator[Piece]:
    """Yield a piece for each proved link, and one for each run of open ones, blanks included."""
    waiting: list[Link] = []
    equal: list[Link] = []
    for link in links:
        if not link.name:
            if waiting:
                equal.append(link)
            continue
        if link.name == OPEN:
            small = all(not site.old.tokens[each.old].isalnum() for each in equal)
            if waiting and small:
                waiting += equal
            elif waiting:
                yield _piece(site, waiting)
                waiting = []
            waiting.append(link)
        else:
            if waiting:
                yield _piece(site, waiting)
                waiting = []
            yield _piece(site, [link])
        equal = []
    if waiting:
        yield _piece(site, waiting)


def _piece(site: Site, links: Sequence[Link]) -> Piece:
    first, last = links[0], links[-1]
    return Piece(
        site.old.starts[first.old],
        site.old.starts[last.old + last.move.old],
        site.new.starts[first.new],
        site.new.starts[last.new + last.move.new],
        first.name,
        first.move.evidence,
    )


def open_piece(edit: Edit) -> Piece:
    """Return an edit as it is, of no class."""
    return Piece(edit.old_start, edit.old_end, edit.new_start, edit.new_end)


def together(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, with open ones that touch as one: a proof has no two such."""
    made: list[Piece] = []
    for piece in pieces:
        last = made[-1] if made else None
        touching = last and (last.old_end, last.new_end) == (piece.old_start, piece.new_start)
        if last and touching and last.name == piece.name == OPEN:
            made[-1] = Piece(last.old_start, piece.old_end, last.new_start, piece.new_end)
        else:
            made.append(piece)
    return tuple(made)


def spans(edit: Edit) -> bool:
    """Whether an edit has characters on either side."""
    return edit.old_end > edit.old_start or edit.new_end > edit.new_start
