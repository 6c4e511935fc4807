"""Links and traces are slices of what was said, alike each time; no source takes one away."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.patience import patience
from tests.press_kit import article_of

import paraph
from paraph.agreement.said.gathered import Gathered, gathered
from paraph.agreement.said.known import Known, of_texts
from paraph.agreement.said.laid import laid
from paraph.agreement.said.trace import Trace, trace
from paraph.agreement.sources import Kept, unkept
from paraph.desk.sources import source_of
from paraph.errors import ParaphError, UsageError
from paraph.language.speech.table import CODES
from paraph.press.article import LONGEST
from paraph.press.reading import read_article
from paraph.press.statement import Told
from paraph.text.canonical import digest
from paraph.views.sheet import sheet_lines
from paraph.views.sources_json import sources_json
from paraph.views.trace_json import trace_json
from paraph.views.trace_sheet import trace_sheet

TEXT = """Agreement on trade and culture between the Republic of Alda and the Kingdom of Morin

Article 1. Each Party shall grant ten scholarships to students of the other Party every year.

Article 2. The Parties shall abolish visas for tourists by 1 March 2027.

Article 3. This Agreement enters into force on the day of signature.
"""
_PIECES = (
    *("“We agree,” ", "Maria Orlova ", "Мария Орлова ", "the minister of Alda ", "she "),
    *("said ", "сказала ", "a déclaré ", "dijo ", "that ", "что ", "que ", "on Tuesday "),
    *("will grant scholarships to students ", "will abolish visas for tourists ", "Alda "),
    *("will sign ", "signed ", "подписан ", "the Agreement on trade and culture ", "Article 2 "),
    *("5 March 2026 ", "in May ", "Morin ", "12 documents ", "14 documents ", "was not signed "),
    *(". ", ", ", ": ", "— ", "“", "”", "«", "»", "'", "\u00a0", "\ue001", "1", "Ñ", "\n"),
)
_paragraphs = st.lists(
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=16).map("".join), min_size=1, max_size=4
)
_articles = st.lists(st.tuples(_paragraphs, st.sampled_from(CODES)), min_size=1, max_size=3)
_unhurried = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def known(signed: str = "2026-05-14") -> Known:
    text = paraph.read(TEXT.encode(), file="pact.txt", language="en").text
    return of_texts((laid(text, "en", "pact.txt"),), signed)


KNOWN = known()


def kept(paragraphs: list[str], code: str) -> tuple[Told, Kept] | None:
    """Return an article and its source, nothing where an act cannot hold it."""
    told = read_article(article_of(paragraphs, code))
    try:
        body = source_of(told, "sha256:" + "0" * 64, digest(told.article.text))
    except UsageError:
        return None
    return told, unkept(body)


def _held(articles: list[tuple[list[str], str]]) -> list[tuple[Told, Kept]]:
    return [each for one in articles if (each := kept(*one)) is not None]


def _rows(found: Gathered) -> set[tuple[object, ...]]:
    said = [(each.kept.source.text, each.line.name, tuple(each.links)) for each in found.statements]
    told = [(each.kept.source.text, each.told, tuple(each.links)) for each in found.events]
    return {*said, *told}


@_unhurried
@given(_paragraphs, st.sampled_from(CODES))
def test_every_row_of_a_source_is_a_slice_of_its_text(paragraphs: list[str], code: str) -> None:
    held = kept(paragraphs, code)
    if held is None:
        return
    told, source = held

    words = {
        str(told.article.outline.address(at)): each.text
        for at, each in enumerate(told.article.text.provisions)
    }
    spans = [each.span for each in source.source.statements]
    spans += [each.span for each in source.source.occurred]
    for span in spans:
        plain = "".join([" " if each.isspace() else each for each in words[span.provision]])
        assert plain[span.start : span.end] == span.words


@_unhurried
@given(_articles)
def test_every_provision_that_is_linked_has_the_words_that_are_shown(
    articles: list[tuple[list[str], str]],
) -> None:
    sources = [each for _, each in _held(articles)]
    clauses = {
        clause.address: clause.words
        for stage in KNOWN.stages
        for text in stage.texts
        for clause in text.clauses
    }

    for each in trace(sources, KNOWN).intentions:
        for carried in each.carried:
            assert clauses[carried.match.clause.address] == carried.match.clause.words
            assert carried.match.named or all(
                word in each.line.stated.span.words for word in carried.match.shared
            )


@_unhurried
@given(_articles)
def test_the_same_sources_give_the_same_bytes(articles: list[tuple[list[str], str]]) -> None:
    first, second = ([each for _, each in _held(articles)] for _ in range(2))

    assert sources_json(gathered(first, (KNOWN,))) == sources_json(gathered(second, (known(),)))
    assert trace_json(trace(first, KNOWN), KNOWN, first) == trace_json(
        trace(second, known()), KNOWN, second
    )


@_unhurried
@given(_articles, _paragraphs, st.sampled_from(CODES))
def test_a_further_source_takes_no_row_away(
    articles: list[tuple[list[str], str]], more: list[str], code: str
) -> None:
    before = [each for _, each in _held(articles)]
    after = [*before, *[each for _, each in _held([(more, code)])]]

    assert _rows(gathered(before, (KNOWN,))) <= _rows(gathered(after, (KNOWN,)))
    assert _intentions(trace(before, KNOWN)) <= _intentions(trace(after, KNOWN))
    sides = [_sides(gathered(each, (KNOWN,))) for each in (before, after)]
    assert sides[0] <= sides[1]


def _intentions(found: Trace) -> set[tuple[object, ...]]:
    return {
        (each.kept.source.text, each.line.name, tuple([one.match.clause for one in each.carried]))
        for each in found.intentions
    }


def _sides(found: Gathered) -> set[tuple[object, ...]]:
    return {(side.kept.source.text, side.told) for each in found.together for side in each.sides}


@_unhurried
@given(_articles)
def test_what_is_to_come_is_never_an_act_of_the_record(
    articles: list[tuple[list[str], str]],
) -> None:
    """No statement becomes an act by being linked: nothing is done that a source announces."""
    sources = [each for _, each in _held(articles)]

    for each in trace(sources, KNOWN).events:
        assert each.side.told.status in {"announced", "planned"}
        assert all(side.told.status in {"done", "denied"} for side in each.later)
    assert list(sheet_lines(trace_sheet(trace(sources, KNOWN), KNOWN, sources), 80))


# ---------------------------------------------------------------- hostile files


@pytest.mark.parametrize("content", [b"", b"\0" * 200, b"\x89PNG\r\n\x1a\n" + b"\xff\x00" * 500])
def test_no_row_comes_from_an_empty_or_a_binary_file(content: bytes) -> None:
    try:
        text = paraph.read(content, file="a.txt", language="en").text
    except ParaphError:
        return
    held = kept([each.text for each in text.provisions], "en")

    assert held is None or not held[1].source.statements


def test_fifty_megabytes_are_refused_at_once() -> None:
    content = "“We will sign,” said Minister Maria Orlova on Tuesday. ".encode() * 900_000

    with patience(), pytest.raises(ParaphError, match="more than the 32 MiB allowed"):
        paraph.read(content, file="a.txt", language="en")


_HOSTILE = (
    "“",
    "”»",
    "“«„\"'",
    " 'a' ’b’ ",
    "“A,” said Maria Orlova. ",
    "“a”, said she. ",
    "— a, ",
)


@pytest.mark.parametrize("unit", _HOSTILE)
def test_a_paragraph_full_of_quotation_marks_is_read_to_its_end(unit: str) -> None:
    article = article_of([(unit * LONGEST)[:LONGEST]] * 2)

    with patience():
        read_article(article)


@pytest.mark.parametrize("code", CODES)
def test_hundreds_of_announcements_are_traced_without_a_hang(code: str) -> None:
    text = "\n\n".join(
        [TEXT.splitlines()[0]]
        + [f"Article {at}. The Parties shall grant students {at} visas." for at in range(1, 800)]
    )
    held = laid(paraph.read(text.encode(), file="p.txt", language="en").text, "en", "p.txt")
    agreement = of_texts((held,), "2026-05-14")
    paragraphs = [
        f"The minister of Alda said that Alda will grant {at} visas to students and will sign."
        for at in range(200)
    ]

    with patience():
        source = kept(paragraphs, code)

        assert source is not None
        trace([source[1], source[1]], agreement)
