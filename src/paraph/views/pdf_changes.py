"""The table of changes of a printed redline, and before it what is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.formats.pdf.printing.sheet import Block, Cell, Grid, Paragraph, Piece
from paraph.proof.verdict import Judged
from paraph.views.excerpt import excerpt
from paraph.views.finding import Finding, ranked, where
from paraph.views.pdf_words import excerpted, runs_right, words
from paraph.views.proved import proved_in_words
from paraph.views.sentence import kind_in_words, reasons_in_words
from paraph.views.silent import TITLE, Silent, claims, opening, silent_name

_HEAD = ("No.", "What and where", "Words, and why")
_JUDGED: dict[Judged, str] = {"open": "open", "completion": "completed", "editorial": "editorial"}


def silent_blocks(silent: Silent) -> Iterator[Block]:
    """Yield what is silent, before anything else that a reader looks at."""
    yield section(f"{TITLE}: {len(silent.told):,}")
    for sentence in opening(silent):
        yield ours(sentence)
    if silent.told:
        rows = [_row(at, one, silent=True) for at, one in enumerate(ranked(silent.told))]
        yield Grid(3, tuple(cell for row in rows for cell in row), "changes", _HEAD)
    told = [*claims(silent)]
    if told:
        yield section("Who claims the tracked changes, as the file says")
        for sentence in told:
            yield ours(sentence)._replace(style="bullet")


def changes(told: Sequence[Finding], also: Mapping[int, Sequence[str]]) -> Iterator[Block]:
    """Yield the table of changes, those that are open first.

    `also` has the silent changes that stand in one of them, by its number.
    """
    yield section("Changes")
    if not told:
        yield ours("None.")
        return
    rows = [
        _row(at, one, silent=False, also=also.get(one.number, ()))
        for at, one in enumerate(ranked(told))
    ]
    yield Grid(3, tuple(cell for row in rows for cell in row), "changes", _HEAD)


def section(title: str) -> Paragraph:
    """Return a heading of ours."""
    return Paragraph((Piece("ours", title),), "section", 1, ours=True)


def ours(sentence: str) -> Paragraph:
    """Return a paragraph of ours."""
    return Paragraph(tuple(words(sentence, "ours")), ours=True)


def bold(sentence: str) -> Paragraph:
    """Return a paragraph of ours that is to be seen first."""
    return Paragraph(tuple(words(sentence, "ours")), "lead", ours=True)


def why(finding: Finding) -> list[str]:
    """Return why a change is open, or by what it is proved, in sentences."""
    if finding.judgements is None:
        return []
    if finding.verdict == "open":
        return reasons_in_words(finding.judgements)
    return ["; ".join(proved_in_words(finding))]


def _row(
    at: int, finding: Finding, *, silent: bool, also: Sequence[str] = ()
) -> tuple[Cell, Cell, Cell]:
    name = silent_name(finding) if silent else str(finding.number)
    kind = kind_in_words(finding.kind, move=finding.move > 0)
    judged = f"{_JUDGED[finding.verdict]}, " if finding.judgements is not None else ""
    said = [Piece("ours", "silent, ", "bold")] if silent else []
    if also:
        said += words(f"silent ({', '.join(also)}), ", "ours", "bold")
    said += words(judged, "ours", "bold" if finding.verdict == "open" else "")
    said += words(f"{kind}", "ours")
    place = Paragraph(tuple(words(where(finding), "ours", "small")), ours=True)
    number = Piece("ours", name, "bold", "" if silent else f"c{finding.number}")
    pieces = tuple(excerpted(excerpt(finding)))
    shown = "".join([piece.words for piece in pieces if piece.state != "ours"])
    wording = Paragraph(pieces, rtl=runs_right(shown))
    reasons = [ours(one)._replace(style="bullet") for one in why(finding) if one]
    anchors = (name,) if silent else (f"r{finding.number}",)
    return (
        Cell(0, at, 1, 1, (Paragraph((number,), anchors=anchors, ours=True),)),
        Cell(1, at, 1, 1, (Paragraph(tuple(said), ours=True), place)),
        Cell(2, at, 1, 1, (wording, *reasons)),
    )
