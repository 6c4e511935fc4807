"""A redline as Markdown: the verdict, a table of changes, then both texts as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from paraph.comparison.comparison import Comparison
from paraph.text.node import TRACKED_SPANS, Provision, Text
from paraph.text.tracked import end_status, status
from paraph.views.excerpt import Piece, excerpt
from paraph.views.finding import Finding, findings, where
from paraph.views.place import placed
from paraph.views.redline import places, redline
from paraph.views.sentence import (
    counted,
    format_in_words,
    kind_in_words,
    language_in_words,
    summary,
    verdict_sentence,
)
from paraph.views.visible import flat, seen, signs, spelled

_TAGS = {"inserted": "ins", "deleted": "del"}
_DEEPEST = 6


def markdown_redline(
    comparison: Comparison,
    marked: Text | None = None,
    *,
    told: Sequence[Finding] | None = None,
) -> str:
    """Return `comparison` as Markdown for people: changes stand in `<ins>` and `<del>`.

    Numbers of changes in square brackets lead from the table to the text. Tables are given cell
    by cell, so that a change in one stays legible.
    """
    told = findings(comparison) if told is None else told
    shown = redline(comparison) if marked is None else marked
    return "\n".join([*_head(comparison), *_table(told), *_text(shown, told)]) + "\n"


def _head(comparison: Comparison) -> Iterator[str]:
    yield f"# {_escaped(verdict_sentence(comparison))}"
    yield ""
    if comparison.changes:
        yield f"{summary(comparison).capitalize()}."
        yield ""
    sides = (
        ("Old", comparison.old, comparison.digest_old),
        ("New", comparison.new, comparison.digest_new),
    )
    for side, reading, digest in sides:
        source = reading.source
        yield (
            f"- {side}: {_escaped(source.file) or 'no file'} ({format_in_words(source.format)}, "
            f"{language_in_words(source.language)}, {counted(reading.text.words(), 'word')}), "
            f"text `{digest}`"
        )
    hazards, unread = placed(comparison)
    for thing in unread:
        yield (
            f"- Not read, {thing.side}: {_escaped(thing.unread.what)} ({_escaped(thing.unread.at)})"
        )
    for item in hazards:
        at = f" ({_escaped(item.hazard.at)})" if item.hazard.at else ""
        yield f"- {item.hazard.grade}, {item.side}: {_escaped(item.hazard.sentence)}{at}"
    yield ""


def _table(told: Sequence[Finding]) -> Iterator[str]:
    yield "## Changes"
    yield ""
    if not told:
        yield "None."
        yield ""
        return
    yield "| No. | What | Where | Words |"
    yield "| --- | --- | --- | --- |"
    for finding in told:
        kind = kind_in_words(finding.kind, move=finding.move > 0)
        said = _excerpt(excerpt(finding)).replace("\n", " ")
        place = _escaped(where(finding))
        yield f"| {finding.number} | {kind} | {place} | {said} |"
    yield ""


def _excerpt(pieces: Sequence[Piece]) -> str:
    shown = []
    for state, wording in pieces:
        if state == "remark":
            said = _escaped(wording.strip())
            opening = " " if wording.startswith(" ") else ""
            shown.append(f"{opening}*{said}*{' ' if wording.endswith(' ') else ''}")
        elif state in _TAGS:
            shown.append(f"<{_TAGS[state]}>{_escaped(seen(wording))}</{_TAGS[state]}>")
        else:
            shown.append(_escaped(wording))
    return "".join(shown).strip()


def _text(marked: Text, told: Sequence[Finding]) -> Iterator[str]:
    yield "## The two texts as one"
    yield ""
    numbers = _numbers(marked, told)
    for at, provision in enumerate(marked.provisions):
        line = _provision(provision)
        posts = "".join(f"**[{number}]** " for number in numbers.get(at, ()))
        if line or posts:
            heading = provision.kind == "heading"
            sign = f"{'#' * min(max(provision.level, 1) + 2, _DEEPEST)} " if heading else ""
            quote = "> " * min(provision.depth, _DEEPEST)
            yield f"{quote}{sign}{posts}{line}"
            yield ""


def _numbers(marked: Text, told: Sequence[Finding]) -> dict[int, list[int]]:
    old, new = places(marked)
    found: dict[int, list[int]] = {}
    for finding in told:
        if finding.new is not None:
            found.setdefault(new[finding.new.indexes.start], []).append(finding.number)
        elif finding.old is not None:
            found.setdefault(old[finding.old.indexes.start], []).append(finding.number)
    return found


def _provision(provision: Provision) -> str:
    said = _inline(provision)
    if provision.label:
        said = f"{_escaped(provision.label)} {said}".rstrip()
    whole = status(provision)
    sort, _, number = whole.partition(":")
    match sort:
        case "inserted" | "deleted":
            tag = _TAGS[sort]
            return f"<{tag}>{said or f'(empty {provision.kind})'}</{tag}>"
        case "moved-from":
            return f"(*move {number}, from here*) <del>{said}</del>"
        case "moved-to":
            return f"(*move {number}, to here*) {said}"
    end = {"end-inserted": "<ins>¶</ins>", "end-deleted": "<del>¶</del>"}
    return said + end.get(end_status(provision), "")


def _inline(provision: Provision) -> str:
    text, marks = provision.text, provision.marks
    out: list[str] = []
    at = 0
    for mark in marks:
        if mark.name in TRACKED_SPANS:
            out.append(_escaped(signs(text[at : mark.start], marks, at)))
            piece = seen(signs(text[mark.start : mark.end], marks, mark.start))
            out.append(f"<{_TAGS[mark.name]}>{_escaped(piece)}</{_TAGS[mark.name]}>")
            at = mark.end
    out.append(_escaped(signs(text[at:], marks, at)))
    return "".join(out)


def _escaped(wording: str) -> str:
    """Return `wording` so that Markdown takes it for words, on one line."""
    said = _active().sub(r"\\\g<0>", spelled(flat(wording)))
    # Four spaces at the start would make code of it.
    return f"&nbsp;{said[1:]}" if said.startswith(" " * 4) else said


@cache
def _active() -> re.Pattern[str]:
    # A number and stop, a sharp or a sign at the start would make a list or a heading of it.
    return re.compile(r"[\\`*_\[\]<>&#~|]|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
