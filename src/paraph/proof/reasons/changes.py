"""Changes: the reasons for each part of a change, as a comparison finds it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import (
    Alteration,
    Change,
    Cites,
    Deletion,
    Edit,
    Insertion,
    Move,
    Relabelling,
)
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT as EMPHASIS
from paraph.comparison.emphasis import became, standing_out
from paraph.comparison.words import Wording, wording
from paraph.proof.reason import Reason
from paraph.proof.reasons import reasons, shape
from paraph.proof.reasons.extract import ABOUTS, NOWHERE, About, Cited, Context, Extract
from paraph.text.node import Provision

_MOST = 4000
"""Characters of inserted, deleted or moved provisions that reasons are looked for in."""


class Reasons(NamedTuple):
    """Why a change would be open: edit by edit, its automatic label, and as a whole.

    `edits` has one member for each edit of the change. Whoever knows which of them are proved
    leaves their reasons out; an edit that is no change has none.
    """

    edits: tuple[tuple[Reason, ...], ...] = ()
    label: tuple[Reason, ...] = ()
    whole: tuple[Reason, ...] = ()

    def all(self) -> tuple[Reason, ...]:
        """Return every reason once, the weightiest first."""
        found = [reason for edit in (*self.edits, self.label, self.whole) for reason in edit]
        return tuple(sorted(dict.fromkeys(found), key=lambda reason: -reason.weight))


def reasons_of(
    change: Change,
    comparison: Comparison,
    context: Context,
    *,
    brief: bool = False,
    proved: Collection[int] = (),
) -> Reasons:
    """Return why each part of `change` would be open.

    `brief` says of whole provisions that came or went that they did, and not what is in them;
    `proved` are the edits, by their number, that nothing is looked for in, and that get no reason.
    """
    before, after = comparison.old.text.provisions, comparison.new.text.provisions
    match change:
        case Insertion(news):
            side = _whole(after[news.start : news.stop])
            return Reasons(whole=_came_or_went(NOWHERE, side, context, brief=brief))
        case Deletion(olds):
            side = _whole(before[olds.start : olds.stop])
            return Reasons(whole=_came_or_went(side, NOWHERE, context, brief=brief))
        case Move(olds, news):
            sides = (_whole(before[olds.start : olds.stop]), _whole(after[news.start : news.stop]))
            return Reasons(whole=reasons(*sides, about="moved", context=context))
        case Relabelling(olds, news):
            return Reasons(label=_label(before[olds.start], after[news.start], context))
        case Alteration(olds, news, edits):
            return _altered(
                (olds, news),
                [None if at in proved else edit for at, edit in enumerate(edits)],
                comparison,
                context,
            )


def _came_or_went(
    old: Extract, new: Extract, context: Context, *, brief: bool
) -> tuple[Reason, ...]:
    about: About = "inserted" if old is NOWHERE else "deleted"
    if brief:
        return (shape.provision(new if old is NOWHERE else old, new=old is NOWHERE),)
    return reasons(old, new, about=about, context=context)


def _altered(
    places: tuple[range, range],
    edits: Sequence[Edit | None],
    comparison: Comparison,
    context: Context,
) -> Reasons:
    olds = comparison.old.text.provisions[places[0].start : places[0].stop]
    news = comparison.new.text.provisions[places[1].start : places[1].stop]
    words = wording(olds), wording(news)
    firsts = olds[0], news[0]
    found = tuple(
        [
            tuple(_edit(edit, words, firsts, places, comparison, context)) if edit else ()
            for edit in edits
        ]
    )
    if len(olds) == len(news):
        label = _label(olds[0], news[0], context) if olds[0].label != news[0].label else ()
        return Reasons(found, label)
    sides = _whole(olds), _whole(news)
    about: About = "split" if len(news) > len(olds) else "merged"
    return Reasons(found, whole=reasons(*sides, about=about, context=context))


def _stood_out(edit: Edit, places: tuple[range, range], comparison: Comparison) -> str:
    before = standing_out(comparison.old, places[0], edit.old_start, edit.old_end)
    return became(before, standing_out(comparison.new, places[1], edit.new_start, edit.new_end))


def _edit(  # noqa: PLR0913, PLR0917 - one edit, and all that stands around it
    edit: Edit,
    words: tuple[Wording, Wording],
    firsts: tuple[Provision, Provision],
    places: tuple[range, range],
    comparison: Comparison,
    context: Context,
) -> Iterator[Reason]:
    if edit.about == EMPHASIS:
        side = _extract(words[1], edit.new_start, edit.new_end, firsts[1])
        yield shape.emphasised(side, _stood_out(edit, places, comparison))
        return
    about = ABOUTS.get(edit.about)
    if about is None:
        return
    old = _extract(words[0], edit.old_start, edit.old_end, firsts[0])
    new = _extract(words[1], edit.new_start, edit.new_end, firsts[1])
    cited = _cited(edit.cites, comparison) if edit.cites is not None else None
    yield from reasons(old, new, about=about, context=context, cited=cited)


def _label(old: Provision, new: Provision, context: Context) -> tuple[Reason, ...]:
    before = Extract(old.text, 0, 0, _shape(old), old.label)
    after = Extract(new.text, 0, 0, _shape(new), new.label)
    return reasons(before, after, about="label", context=context)


def _whole(provisions: Sequence[Provision]) -> Extract:
    """Return provisions as one extract, no longer than reasons are looked for in."""
    text = ""
    for provision in provisions:
        text += f"\n{provision.text}" if text else provision.text
        if len(text) > _MOST:
            break
    return Extract(text, 0, len(text), _shape(provisions[0]), provisions[0].label)


def _extract(words: Wording, start: int, end: int, first: Provision) -> Extract:
    return Extract(words.text, start, end, _shape(first), first.label, words.marks)


def _shape(provision: Provision) -> str:
    parts: list[str] = [provision.kind]
    if provision.level:
        parts.append(f"level {provision.level}")
    if provision.depth:
        parts.append(f"depth {provision.depth}")
    return ", ".join(parts)


def _cited(cites: Cites, comparison: Comparison) -> Cited:
    if comparison.outlines is None:
        return Cited((), (), cites.before, cites.after)
    old, new = comparison.outlines
    return Cited(
        tuple([str(old.address(index)) for index in cites.gone]),
        tuple([str(new.address(index)) for index in cites.come]),
        cites.before,
        cites.after,
    )
