"""A redline on paper: what to look at first, then both texts as one, as a PDF for archives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.errors import PrintingError
from paraph.formats.pdf.printing.layer import Unit, letters, loose
from paraph.formats.pdf.printing.press import printed
from paraph.formats.pdf.printing.sheet import (
    Block,
    Paragraph,
    Piece,
    State,
    paragraphs,
)
from paraph.text.node import Provision, Text
from paraph.text.tracked import side, status
from paraph.views.finding import Finding, findings
from paraph.views.page import signposts
from paraph.views.pdf_body import Body, body
from paraph.views.pdf_changes import bold, changes, ours, section, silent_blocks
from paraph.views.pdf_fonts import Lettering, lettered, where_in
from paraph.views.pdf_front import compared, headed, to_look_at
from paraph.views.redline import redline
from paraph.views.sentence import doubts, found, summary
from paraph.views.silent import ACCEPTED, Silent, also_silent, headline
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import unseen

_LEGEND = (
    Piece("inserted", "inserted"),
    Piece("ours", ", "),
    Piece("deleted", "deleted"),
    Piece("ours", ", "),
    Piece("moved", "moved here"),
    Piece("ours", "; "),
    Piece("kept-sign", "¶"),
    Piece("ours", " end of a paragraph, "),
    Piece("kept-sign", "↵"),
    Piece("ours", " end of a line, "),
    Piece("kept-sign", "·"),
    Piece("ours", " space, "),
    Piece("kept-sign", "°"),
    Piece("ours", " no-break space. A bar in the margin: changed; a dotted bar: moved. "),
    Piece("ours", "[1]", "bold"),
    Piece("ours", ": the number of a change. Grey words are remarks, and not of the texts."),
)
_NO_CHANGE = (
    "A light bar in the margin is no change: only one of the two formats can express what is "
    "marked there."
)
_CHECKED = (
    "Before it was written, this file was read back: what is kept or deleted has the words of the "
    "old text, and what is kept, inserted or moved those of the new one, with their numbers, "
    "letter for letter."
)
_LOOSELY = (
    "Words written from right to left, or with marks over letters, were read back without the "
    "order of their letters."
)
_UNSIGNED = "It was made by a program, and is not signed."
_OLD: frozenset[State] = frozenset(("kept", "deleted"))
_NEW: frozenset[State] = frozenset(("kept", "inserted", "moved"))


def pdf_redline(
    subject: Subject,
    marked: Text | None = None,
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
    lettering: Lettering = Lettering(),  # noqa: B008 - a named tuple, which never changes
) -> bytes:
    """Return a comparison as a tagged PDF (PDF/A-2a, PDF/UA-1), the same bytes each time.

    What is printed is read back from the text layer before it is returned: every paragraph must
    show what it should, and the words of both texts, with their numbers, must stand in it.

    Raises:
        PrintingError: it does not hold the words of both texts.
        FontError: no font at hand has a character of it.
    """
    comparison = comparison_of(subject)
    marked = redline(comparison) if marked is None else marked
    told = findings(subject) if told is None else told
    front = [*_front(subject, told, silent)]
    shown = body(marked, signposts(comparison, marked, told))
    if any(one.bar == "unchanged" for one in shown.blocks if isinstance(one, Paragraph)):
        front.append(ours(_NO_CHANGE)._replace(style="small"))
    loosely = any(loose(one.label + one.text) for one in marked.provisions)
    said = " ".join([_CHECKED, *([_LOOSELY] if loosely else []), _UNSIGNED])
    end = [ours(said)._replace(style="small")]
    sheet = headed(comparison, "Redline", (*front, *shown.blocks, *end), lettering)
    fonts = lettered(sheet, lettering, where_in(comparison.new, comparison.old))
    content, units = printed(sheet, fonts, lettering.instant)
    before = len(list(paragraphs(front)))
    _check(marked, shown, units[before : len(units) - 1])
    return content


def _front(subject: Subject, told: Sequence[Finding], silent: Silent | None) -> Iterator[Block]:
    comparison = comparison_of(subject)
    yield Paragraph((Piece("ours", "Redline"),), "title", ours=True)
    yield bold(headline(subject, silent, brief=True))
    if comparison.changes and silent is None:
        yield ours(f"{summary(comparison).capitalize()}.")
    for doubt in doubts(comparison):
        yield ours(doubt)
    yield compared(comparison)
    if silent is not None:
        yield from silent_blocks(silent)
    yield from to_look_at(comparison)
    if silent is not None:
        yield section(ACCEPTED)
        yield ours(found(subject))
    yield from changes(told, also_silent(told, silent))
    yield section("The two texts as one")
    yield Paragraph(_LEGEND, "small", ours=True)


def _check(marked: Text, shown: Body, units: Sequence[Unit]) -> None:
    """Refuse what does not show the letters of both texts, provision by provision.

    Raises:
        PrintingError: it does not.
    """
    read_back = dict(zip(shown.shows, units, strict=True))
    for at, provision in enumerate(marked.provisions):
        unit = read_back.get(at, Unit())
        arrived = status(provision).startswith("moved-to")
        for old, states in ((True, _OLD), (False, _NEW)):
            if old and arrived:
                continue  # its old words stand where it was
            wanted = _letters(side(provision, old=old))
            read = "".join([words for state, words in unit.runs if state in states])
            if wanted != read:
                which = "old" if old else "new"
                raise PrintingError(
                    f"the PDF does not show the {which} text, so it was not written"
                )


def _letters(provision: Provision | None) -> str:
    """Return what can be read of a provision: no signs, and no spaces."""
    if provision is None:
        return ""
    return letters(unseen().sub("", f"{provision.label}{provision.text}"))
