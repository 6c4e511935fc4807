"""Sources: articles and what they say, as a person accepts it, between the press and the record."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from paraph.agreement import steps
from paraph.agreement.sources import Kept, kept
from paraph.desk.desk import Desk
from paraph.desk.matter import Matter, is_press
from paraph.errors import UsageError
from paraph.press.article import Span
from paraph.press.statement import Statement, Told

_LONGEST = 4_000
_MOST = 1_000


def source_of(
    told: Told, file: str, text: str, leaving_out: Collection[int] = ()
) -> steps.AddSource:
    """Return the act's body for an article; `file` and `text` are the digests of both.

    Statements whose numbers are in `leaving_out` are not accepted.

    Raises:
        UsageError: a number is of no statement, or a statement is none that an act can hold.
    """
    known = {each.number for each in told.statements}
    strange = sorted(set(leaving_out) - known)
    if strange:
        raise UsageError(f"--without {strange[0]}: the source has no such statement")
    taken = [each for each in told.statements if each.number not in leaving_out]
    if len(taken) > _MOST:
        raise UsageError(
            f"a source holds at most {_MOST:,} statements, and this one {len(taken):,}"
        )
    published = told.article.publication
    return steps.AddSource(
        _plain(published.outlet),
        published.day.isoformat(),
        published.zone,
        _plain(published.title),
        told.article.speech.code,
        file,
        text,
        tuple(dict.fromkeys([_stated(each, told, text) for each in taken])),
    )


def _stated(each: Statement, told: Told, text: str) -> steps.Stated:
    words = _plain(each.content.words)
    if len(words) != len(each.content.words) or len(words) > _LONGEST:
        raise UsageError(
            f"statement {each.number} cannot be held by an act, for its length or its characters: "
            f"leave it out by --without {each.number}"
        )
    date = each.date
    return steps.Stated(
        _plain(each.speaker.name or ""),
        _plain(each.speaker.role),
        each.kind.replace(" ", "-"),
        each.certainty,
        date.start.isoformat() if date is not None and date.start is not None else "",
        date.end.isoformat() if date is not None and date.end is not None else "",
        tuple(dict.fromkeys(map(_plain, each.chain))),
        steps.Span(text, _address(each.content, told), each.content.start, each.content.end, words),
    )


def _address(span: Span, told: Told) -> str:
    return str(told.article.outline.address(span.provision))


def _plain(words: str) -> str:
    """Return words as an act may hold them: blanks of any kind are plain ones."""
    spaced = "".join([" " if each.isspace() else each for each in words])
    return unicodedata.normalize("NFC", spaced)


def press_log(desk: Desk) -> str:
    """Return the digest of the log of sources that needs no agreement, or nothing."""
    return next((each for each in desk.ledger.agreements() if is_press(desk.ledger, each)), "")


def with_sources(desk: Desk, agreement: str) -> list[Kept]:
    """Return the sources of an agreement, or of all that the node has where none is named."""
    if agreement:
        return _kept(desk.matter(agreement))
    return [each for name in desk.ledger.agreements() for each in _kept(desk.matter(name))]


def _kept(matter: Matter) -> list[Kept]:
    return [*kept(matter.entries, matter.state)]
