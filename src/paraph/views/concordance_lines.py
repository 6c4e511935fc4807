"""A concordance on a terminal: the verdict, why, and every difference with both places."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.concordance.concordance import Concordance, Pair
from paraph.concordance.statement import statement_digest
from paraph.views import concordance_words as said
from paraph.views.excerpt import Piece
from paraph.views.painted import Paint, wrapped
from paraph.views.visible import spelled

_STYLES = {"concordant": "same", "differs": "open", "undecided": "undecided"}


def concordance_lines(
    told: Concordance, *, width: int = 80, colour: bool = False, written: str = ""
) -> Iterator[str]:
    """Yield the lines of a concordance: verdict, texts, doubts, clauses, then each pair."""
    paint = Paint(on=colour)
    yield paint(_STYLES[told.verdict], said.concordance_sentence(told))
    yield ""
    for number in range(len(told.texts)):
        yield from _plain(f"{number + 1}  {said.text_in_words(told, number)}", width, "  ", "     ")
    yield from _listed("What keeps texts from being certified", said.doubts(told), width, paint)
    clauses = [said.clause_in_words(told, each) for each in told.clauses]
    disagree = said.clauses_disagree(told)
    yield from _listed(
        "What the texts say of their languages (proposed, to be accepted by a person)",
        iter([*clauses, *([disagree] if disagree else [])]),
        width,
        paint,
    )
    for pair in told.pairs:
        yield from _pair(told, pair, width, paint)
    alone = [said.lone_in_words(told, each) for each in told.lone]
    yield from _listed("Changed in one language alone", iter(alone), width, paint)
    yield ""
    yield from _plain(said.LIMITS, width, "", "")
    yield f"Statement: {statement_digest(told)}"
    if written:
        yield f"Page: {spelled(written)}"


def _pair(told: Concordance, pair: Pair, width: int, paint: Paint) -> Iterator[str]:
    yield ""
    for line in wrapped(_piece(said.pair_sentence(told, pair)), width, Paint(on=False), "", "  "):
        yield paint("heading", line)
    yield from _plain(said.compared_sentence(pair), width, "  ", "  ")
    for number, each in enumerate(pair.differences, start=1):
        yield ""
        yield f"{number:>4}  {said.kind_in_words(each)}"
        for text, side in zip((pair.first, pair.second), said.sides(each), strict=True):
            code = told.texts[text].language or "?"
            yield from _plain(f"{code}  {side}", width, "      ", "          ")


def _listed(title: str, sentences: Iterator[str], width: int, paint: Paint) -> Iterator[str]:
    lines = [*sentences]
    if lines:
        yield ""
        yield paint("heading", title)
    for sentence in lines:
        yield from _plain(sentence, width, "  ", "    ")


def _plain(words: str, width: int, margin: str, hanging: str) -> Iterator[str]:
    return wrapped(_piece(words), width, Paint(on=False), margin, hanging)


def _piece(words: str) -> list[Piece]:
    return [Piece("kept", words)]
