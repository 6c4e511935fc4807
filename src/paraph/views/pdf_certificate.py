"""A certificate of comparison on paper: the same words as its page, as a PDF for archives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.formats.pdf.printing.press import printed
from paraph.formats.pdf.printing.sheet import Block, Cell, Grid, Look, Paragraph, Piece
from paraph.proof.verdict import Verdict
from paraph.views.certificate import NOT_PROVED, ORDER, Certificate, edits_of, full, parts_of
from paraph.views.finding import Finding, ranked, where
from paraph.views.pdf_changes import bold, ours, section
from paraph.views.pdf_fonts import Lettering, lettered, where_in
from paraph.views.pdf_front import headed, said
from paraph.views.pdf_words import excerpted, runs_right, words
from paraph.views.proved import completions_in_words
from paraph.views.sentence import class_in_words, kind_in_words, reasons_in_words
from paraph.views.silent import ACCEPTED, TITLE, Silent, claims, opening, silent_name

_TITLE = "Certificate of comparison"
_ALL_READ = "Everything in both files was read, and nothing in them is in doubt."


def pdf_certificate(
    verdict: Verdict,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
    lettering: Lettering = Lettering(),  # noqa: B008 - a named tuple, which never changes
) -> bytes:
    """Return the certificate as a tagged PDF (PDF/A-2a, PDF/UA-1), the same bytes each time.

    Raises:
        PrintingError: its text layer does not say what the certificate says.
        FontError: no font at hand has a character of it.
    """
    comparison = verdict.comparison
    blocks = tuple(_blocks(parts_of(verdict, told, silent)))
    sheet = headed(comparison, _TITLE, blocks, lettering)
    content, _ = printed(
        sheet,
        lettered(sheet, lettering, where_in(comparison.new, comparison.old)),
        lettering.instant,
    )
    return content


def _blocks(parts: Certificate) -> Iterator[Block]:
    yield Paragraph((Piece("ours", _TITLE),), "title", ours=True)
    yield bold(parts.verdict)
    if parts.silent is not None:
        yield from _silent(parts.silent, parts.accepted)
    yield section("What was compared")
    cells: list[Cell] = []
    for at, (name, old, new) in enumerate(parts.files):
        look: Look = "mono" if name.endswith("digest") else ""
        cells += [said(0, at, name, "bold"), said(1, at, old, look), said(2, at, new, look)]
    yield Grid(3, tuple(cells), "files", ("", "Old text", "New text"))
    yield section(f"Open changes: {len(parts.open_)}")
    yield ours(ORDER if parts.open_ else "None.")
    for finding in parts.open_:
        yield from _change(finding, f"{finding.number}. ")
    yield section(f"Proved editorial, by class: {edits_of(parts)}")
    yield from _pairs([(class_in_words(name), f"{many:,}") for name, many in parts.classes])
    if parts.completions:
        yield section(f"Completions: {len(parts.completions)}")
        for finding in parts.completions:
            yield from _named(finding, f"{finding.number}. ")
            yield from _bullets(completions_in_words(finding))
    yield section("What was not examined, and what to know")
    yield from _bullets(parts.unexamined)
    if not parts.unexamined:
        yield ours(_ALL_READ)
    yield ours(NOT_PROVED)._replace(style="small")
    yield section("By which rules")
    yield from _pairs(parts.rules)
    yield section("Certified")
    yield _signatures()


def _silent(silent: Silent, accepted: str) -> Iterator[Block]:
    yield section(f"{TITLE}: {len(silent.told)}")
    for sentence in opening(silent):
        yield ours(sentence)
    for finding in ranked(silent.told):
        yield from _change(finding, f"{silent_name(finding)}. silent, ")
    yield section("Who claims the tracked changes, as the file says")
    told = [*claims(silent)]
    yield from _bullets(told) if told else [ours("Nobody is named.")]
    yield ours(f"{ACCEPTED}: {accepted}")


def _change(finding: Finding, number: str) -> Iterator[Paragraph]:
    yield from _named(finding, f"{number}{kind_in_words(finding.kind)}, ")
    reasons = reasons_in_words(finding.judgements) if finding.judgements is not None else []
    yield from _bullets(reasons)


def _named(finding: Finding, name: str) -> Iterator[Paragraph]:
    """Yield the name of a change with its place, and its whole wording."""
    pieces = (*words(name, "ours", "bold"), *words(where(finding), "ours"))
    yield Paragraph(pieces, "quoting", ours=True)
    wording = tuple(excerpted(full(finding)))
    shown = "".join([piece.words for piece in wording])
    yield Paragraph(wording, "quote", rtl=runs_right(shown))


def _bullets(sentences: Sequence[str] | Iterator[str]) -> Iterator[Paragraph]:
    for sentence in sentences:
        yield ours(sentence)._replace(style="bullet")


def _pairs(rows: Sequence[tuple[str, str]]) -> Iterator[Block]:
    if not rows:
        yield ours("None.")
        return
    cells = [
        cell
        for at, (name, held) in enumerate(rows)
        for cell in (said(0, at, name, "bold"), said(1, at, held))
    ]
    yield Grid(2, tuple(cells), "pairs")


def _signatures() -> Grid:
    """Return the lines to be signed on by hand."""
    shown = (("Name and capacity", 0, 0, 1), ("Place and date", 1, 0, 1), ("Signature", 0, 1, 2))
    line = Paragraph((), "line", ours=True)
    return Grid(
        2,
        tuple([Cell(x, y, wide, 1, (line, ours(name))) for name, x, y, wide in shown]),
        "signatures",
    )
