"""The signing master: the final text on paper, to be signed by hand, as a PDF for archives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.errors import PrintingError
from paraph.formats.pdf.printing.layer import Unit, letters
from paraph.formats.pdf.printing.press import printed
from paraph.formats.pdf.printing.sheet import Block, Grid, Paragraph, Sheet, paragraphs
from paraph.proof.originals import signing_lines
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading
from paraph.views.digest_words import digest_in_words
from paraph.views.master import NOTICE, About
from paraph.views.page_body import Signposts
from paraph.views.pdf_body import Body, body
from paraph.views.pdf_changes import ours, section
from paraph.views.pdf_fonts import Lettering, lettered, where_in
from paraph.views.visible import one_line, unseen

_SHORT, _PREFIX = 12, "sha256:"
_DRAWN = "__"
_LINE = Paragraph((), "line", ours=True)


def pdf_master(reading: Reading, about: About, lettering: Lettering) -> bytes:
    """Return a text as a tagged PDF (PDF/A-2a, PDF/UA-1), the same bytes each time.

    It is read back before it is returned: every provision must show its letters. Lines to sign on
    stand where the text has its block of signatures, or behind it where none was found.

    Raises:
        PrintingError: it does not show the text.
        FontError: no font at hand has a character of it.
    """
    text = Text(tuple([each for each in reading.text.provisions if not _bare(each)]))
    shown = body(text, Signposts())
    lines = [*signing_lines(text, about.language)]
    drawn = any(_DRAWN in each.text for each in text.provisions[lines[0] :]) if lines else False
    blocks = [*_lined(shown, () if drawn else lines)]
    if not lines:
        blocks += _signing(about.parties)
    sheet = _sheet(about, (*blocks, *_end(about)), lettering)
    fonts = lettered(sheet, lettering, where_in(reading))
    content, units = printed(sheet, fonts, lettering.instant)
    held = [each for each, one in zip(units, paragraphs(sheet.blocks), strict=True) if one != _LINE]
    _check(text, shown, held[: len(shown.shows)])
    return content


def _bare(provision: Provision) -> bool:
    """Whether a provision is a section's end, which shows nothing by itself."""
    return provision.kind == "section" and not provision.text and not provision.label


def _sheet(about: About, blocks: tuple[Block, ...], lettering: Lettering) -> Sheet:
    whose = f", original of {about.copy}" if about.copy else ""
    what = f"Signing master{whose}: {about.component} ({about.language})"
    shorts = [each.removeprefix(_PREFIX)[:_SHORT] for each in (about.text, about.texts)]
    foot = (
        f"text {shorts[0]}, set {shorts[1]}. Paper is collated, never proved.",
        digest_in_words(about.texts),
    )
    title = one_line(about.title)
    return Sheet(f"{title}: {what}", (title, what), about.language, blocks, lettering.target, foot)


def _end(about: About) -> Iterator[Block]:
    """Yield what stands behind the text: its digests, in figures and in words, and the notice."""
    named = [("Text", about.text), ("Text set", about.text_set)]
    if about.texts != about.text_set:
        named.append(("Texts of this original", about.texts))
    yield section("What this is")
    for what, digest in named:
        yield ours(f"{what}: {digest}. In words: {digest_in_words(digest)}.")._replace(
            style="small"
        )
    yield ours(NOTICE)._replace(style="small")


def _signing(parties: Sequence[str]) -> Iterator[Block]:
    """Yield lines to sign on for each party, where the text has no block of signatures."""
    for party in parties:
        yield ours(f"For {one_line(party)}")
        yield _LINE


def _lined(shown: Body, lines: Sequence[int]) -> Iterator[Block]:
    """Yield the blocks of a text with a line to sign on under each of some provisions."""
    places = iter(shown.shows)

    def within(blocks: Sequence[Block]) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Grid):
                cells = [each._replace(blocks=tuple(within(each.blocks))) for each in block.cells]
                yield block._replace(cells=tuple(cells))
                continue
            if isinstance(block, Paragraph):  # no heading of ours is above it
                yield block._replace(level=max(block.level - 1, 0))
            else:
                yield block
            if next(places) in lines:
                yield _LINE

    yield from within(shown.blocks)


def _check(text: Text, shown: Body, units: Sequence[Unit]) -> None:
    """Refuse what does not show the letters of a text, provision by provision.

    Raises:
        PrintingError: it does not.
    """
    read_back = dict(zip(shown.shows, units, strict=True))
    for at, provision in enumerate(text.provisions):
        runs = read_back.get(at, Unit()).runs
        read = "".join([words for state, words in runs if state == "kept"])
        wanted = letters(unseen().sub("", f"{provision.label}{provision.text}"))
        if wanted != read:
            raise PrintingError("the PDF does not show the text, so it was not written")
