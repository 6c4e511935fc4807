"""A redline as one page of HTML: what to look at first, then both texts as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.comparison.change import Deleted, Inserted, Kept
from paraph.comparison.comparison import Comparison, Side
from paraph.errors import RedlineError
from paraph.text.node import Text
from paraph.text.quoted import unended
from paraph.text.tracked import accept, reject
from paraph.views.escaped import words
from paraph.views.file_facts import file_facts
from paraph.views.finding import Finding, findings
from paraph.views.page_body import Signposts, body
from paraph.views.page_changes import changes, silent_section
from paraph.views.page_check import read_back
from paraph.views.page_style import STYLE
from paraph.views.place import gathered, placed
from paraph.views.policy import POLICY
from paraph.views.redline import places, redline
from paraph.views.sentence import (
    counted,
    doubts,
    found,
    summary,
)
from paraph.views.silent import (
    ACCEPTED,
    Silent,
    also_silent,
    headline,
)
from paraph.views.subject import Subject, comparison_of

_SIDES: dict[Side, str] = {"old": "in the old file", "new": "in the new file", "both": "in both"}


def page(
    subject: Subject,
    marked: Text | None = None,
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
) -> bytes:
    """Return one self-contained HTML file of a comparison: no script, nothing fetched.

    Its redline is made from the redline text, or from `marked` in its stead, and the bytes are
    read back into both texts by a reader of its own before they are returned. `told` are the
    findings, for who has them already. What is `silent` stands first.

    Raises:
        RedlineError: the page does not hold both texts exactly.
    """
    comparison = comparison_of(subject)
    if marked is None:
        marked = redline(comparison)
        old, new = comparison.old.text, comparison.new.text
    else:
        old, new = reject(marked), accept(marked)
    told = findings(subject) if told is None else told
    source = "".join(_page(subject, marked, told, silent)).encode()
    shown_old, shown_new = read_back(source)
    if shown_old != old:
        raise RedlineError("the page does not show the old text as it is, so it was not written")
    if shown_new != new:
        raise RedlineError("the page does not show the new text as it is, so it was not written")
    return source


def _page(
    subject: Subject, marked: Text, told: Sequence[Finding], silent: Silent | None
) -> Iterator[str]:
    comparison = comparison_of(subject)
    old, new = comparison.old.source, comparison.new.source
    language = new.language or old.language
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield '<meta name="color-scheme" content="light dark"/>\n'
    yield f"<title>{words(f'Redline: {old.file} and {new.file}')}</title>\n"
    yield f"<style>{STYLE}</style>\n</head>\n<body>\n"
    yield '<a class="skip" href="#changes">To the changes</a>\n'
    yield '<a class="skip" href="#redline">To the redline</a>\n<div class="page">\n'
    yield from _header(subject, silent)
    if silent is not None:
        yield from silent_section(silent)
    yield from _to_look_at(comparison)
    accepted = f"{ACCEPTED}: {found(subject)}" if silent is not None else ""
    yield from changes(told, also_silent(told, silent), accepted)
    posts = signposts(comparison, marked, told)
    yield '<section class="ui"><h2 id="redline">The two texts as one</h2>\n'
    yield _LEGEND
    if posts.no_change:
        yield _NO_CHANGE
    yield "</section>\n"
    spoken = f' lang="{words(language)}"' if language.isascii() and language.isalpha() else ""
    yield f"<main{spoken}>\n{body(marked, posts)}</main>\n"
    yield from _footer(comparison)
    yield "</div>\n</body>\n</html>\n"


_LEGEND = (
    '<p class="legend"><span><ins>inserted</ins></span> <span><del>deleted</del></span> '
    "<span>¶ end of a paragraph</span> <span>↵ end of a line</span> <span>· space</span> "
    "<span>° no-break space</span> <span>bar in the margin: changed</span> "
    "<span>double bar: moved</span> <span>number in the margin: back to the table</span></p>\n"
)


_NO_CHANGE = (
    '<p class="legend"><span class="nc"><ins>grey</ins></span> no change: only one of the two '
    "formats can express it</p>\n"
)


def _header(subject: Subject, silent: Silent | None) -> Iterator[str]:
    comparison = comparison_of(subject)
    yield f"<header>\n<h1>{words(headline(subject, silent, brief=True))}</h1>\n"
    if comparison.changes and silent is None:
        yield f"<p>{words(summary(comparison))}</p>\n"
    for doubt in doubts(comparison):
        yield f'<p class="doubt">{words(doubt)}</p>\n'
    yield '<table class="files"><thead><tr><td></td><th scope="col">Old text</th>'
    yield '<th scope="col">New text</th></tr></thead>\n<tbody>\n'
    sides = (comparison.old, comparison.digest_old), (comparison.new, comparison.digest_new)
    rows = [file_facts(reading, digest) for reading, digest in sides]
    for (name, before), (_, after) in zip(*rows, strict=True):
        quiet = ' class="digest"' if name.endswith("digest") else ""
        yield (
            f'<tr><th scope="row">{name}</th><td data-h="old"{quiet}>{words(before)}</td>'
            f'<td data-h="new"{quiet}>{words(after)}</td></tr>\n'
        )
    yield "</tbody></table>\n</header>\n"


def _to_look_at(comparison: Comparison) -> Iterator[str]:
    if not comparison.hazards and not comparison.unread:
        return
    title = "To look at first" if not comparison.decided else "Notes"
    yield f'<section class="ui"><h2 id="look">{title}</h2>\n<ul class="look">\n'
    hazards, unread = placed(comparison)
    for thing in unread:
        yield (
            f'<li class="{"note" if thing.side == "both" else "unread"}"><b>Not read</b> '
            f"{_SIDES[thing.side]}: {words(thing.unread.what)}{_at(thing.unread.at)}</li>\n"
        )
    for told in gathered(hazards):
        grade = "To be decided by a person" if told.grade == "undecided" else "Note"
        yield (
            f'<li class="{told.grade}"><b>{grade}</b> {_SIDES[told.side]}: '
            f"{words(told.sentence)}{_at(told.places)}</li>\n"
        )
    yield "</ul></section>\n"


def _at(place: str) -> str:
    return f" <small>({words(place)})</small>" if place else ""


def signposts(comparison: Comparison, marked: Text, told: Sequence[Finding]) -> Signposts:
    """Return what a redline says besides the two texts, by where it stands in `marked`."""
    old, new = places(marked)
    no_change = frozenset(_no_change(comparison, old, new))
    changes: dict[int, list[int]] = {}
    moves: dict[int, tuple[int, str]] = {}
    remarks: dict[int, str] = {}
    for finding in told:
        if finding.new is not None:
            at = new[finding.new.indexes.start]
        elif finding.old is not None:
            at = old[finding.old.indexes.start]
        else:
            continue
        changes.setdefault(at, []).append(finding.number)
        cited = _cites_otherwise(finding)
        if cited:
            remarks[at] = cited
        if finding.kind == "moved" and finding.old is not None and finding.new is not None:
            left = old[finding.old.indexes.start]
            moves[at] = left, finding.old.at[0]
            moves[left] = at, finding.new.at[0]
    return Signposts(changes, moves, no_change, remarks)


def _cites_otherwise(finding: Finding) -> str:
    """Return the references whose words stay, each with what it cites now, or ""."""
    if finding.new is None:
        return ""
    new = finding.new.wording()
    return "; ".join(
        f"“{unended(new[edit.new_start : edit.new_end])}”: {cited}"
        for edit, cited in zip(finding.edits, finding.cited, strict=True)
        if cited
    )


def _no_change(comparison: Comparison, old: Sequence[int], new: Sequence[int]) -> Iterator[int]:
    """Yield where the redline marks what the comparison does not count as a change."""
    before, after = comparison.old.text.provisions, comparison.new.text.provisions
    for row in comparison.rows:
        match row:
            case Kept(one, other) if before[one] != after[other]:
                yield new[other]
            case Inserted(index, carried=False):
                yield new[index]
            case Deleted(index, carried=False):
                yield old[index]


def _footer(comparison: Comparison) -> Iterator[str]:
    many = counted(len(comparison.changes), "change")
    yield (
        f'<footer class="ui">{many}. Before it was written, this page was read back: rejecting '
        "every change gives the old text and accepting every change gives the new text, exactly, "
        "down to numbers, notes and marks.</footer>\n"
    )
