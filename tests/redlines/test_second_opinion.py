"""What is written for Word, held to a validator by others: no fault that is not of the input."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.conftest import ROOT, SHARED_DATA
from tests.docx_kit.package import Part, docx, members, zipped
from tests.docx_kit.snippets import p
from tests.docx_pairs.every import PAIRS
from tests.docx_pairs.pair import Pair
from tests.redlines import pairs
from tests.redlines.couples import couples
from tests.redlines.rules import problems
from tests.redlines.second_opinion import charged, faults

import paraph
from paraph.errors import InputError, TrackedChangesError
from paraph.formats import registry
from paraph.formats.docx.redline.marker import Signed
from paraph.text.reading import View
from paraph.views.word_redline import word_redline
from paraph.wiring import certify

_COUNT = 300
_NAMED_OTHERWISE = frozenset(
    (
        # These name a style, or a list, that is not there; taken over, it has another name.
        "a paragraph's style is one of characters",
        "a run's style is one of paragraphs",
        # Some take a part for the lists that no relationship of Word's leads to.
        "numbers by a relationship of an unheard-of type",
    )
)


def _redline(old: bytes, new: bytes, view: View = "accepted", signed: Signed = Signed()) -> bytes:  # noqa: B008
    before, after = (paraph.read(one, file="a.docx", view=view) for one in (old, new))
    return word_redline(paraph.prove(paraph.compare(before, after)), signed=signed)


def _demand(made: bytes, *given: bytes) -> None:
    """Demand that neither the validator nor our own rules find what is not in the input."""
    assert charged(made, *given) == []
    found = _rules(made)
    for one in given if found else ():
        found -= _rules(one)
    assert found == set()


def _rules(content: bytes) -> set[str]:
    return {said.partition(": ")[2] for said in problems(content)}


@pytest.mark.parametrize("pair", [*pairs.generated(_COUNT)][1::4], ids=lambda pair: pair.name)
def test_a_redline_of_an_invented_pair_has_no_fault_of_its_own(pair: pairs.Pair) -> None:
    _demand(_redline(pair.old, pair.new), pair.old, pair.new)


@pytest.mark.parametrize("number", range(len(PAIRS)), ids=lambda number: PAIRS[number].name)
def test_a_redline_of_every_pair_has_no_fault_of_its_own(number: int) -> None:
    pair = PAIRS[number]
    old, new = (pair.new, pair.old) if number % 2 else (pair.old, pair.new)
    try:
        made = _redline(old, new, pair.view or "accepted")
    except (InputError, TrackedChangesError):
        return
    if pair.name not in _NAMED_OTHERWISE:
        _demand(made, old, new)


def test_redlines_of_the_examples_have_no_fault_of_their_own() -> None:
    for language in ("en", "ru"):
        old, new = (
            (ROOT / "examples" / f"{name}.{language}.docx").read_bytes()
            for name in ("approved", "final")
        )
        _demand(_redline(old, new), old, new)


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("old", "new"), couples()[::4], ids=lambda path: getattr(path, "stem", str(path))
)
def test_a_redline_of_a_couple_by_others_has_no_fault_of_its_own(old: Path, new: Path) -> None:
    before, after = old.read_bytes(), new.read_bytes()

    _demand(_redline(before, after), before, after)


@cache
def _texts() -> Sequence[tuple[str, bytes]]:
    """Return what is converted: every text of the pairs, and pages in Markdown."""
    found = {pair.new: f"{pair.name}.docx" for pair in PAIRS[::6]}
    found |= {file.read_bytes(): file.name for file in sorted(ROOT.glob("docs/**/*.md"))}
    return [(name, content) for content, name in found.items()]


@pytest.mark.parametrize(("name", "content"), _texts(), ids=[name for name, _ in _texts()])
def test_a_converted_text_has_no_fault(name: str, content: bytes) -> None:
    kind = name.rpartition(".")[2]
    try:
        reading = paraph.read(content, file=f"text.{kind}", view="accepted")
        made = registry.write(reading, "made.docx")
    except InputError:
        return

    _demand(made)


@pytest.mark.parametrize("pair", PAIRS[::6], ids=lambda pair: pair.name)
def test_a_certificate_in_word_has_no_fault(pair: Pair, tmp_path: Path) -> None:
    view: View = pair.view or "accepted"
    try:
        old, new = (paraph.read(one, file="a.docx", view=view) for one in (pair.old, pair.new))
    except InputError:
        return
    target = tmp_path / "certificate.docx"

    certify(paraph.prove(paraph.compare(old, new)), target)

    _demand(target.read_bytes())


@pytest.mark.parametrize("date", ["", "2026-03-05T12:00:00Z"], ids=["undated", "dated"])
def test_a_move_has_a_date_where_the_schema_demands_one(date: str) -> None:
    moving = p("The Parties shall consult each other each year in the month of March.")
    rest = [p(f"Paragraph {number} stays where it was.") for number in range(5)]
    old, new = docx(moving + "".join(rest)), docx("".join(rest) + moving)

    made = _redline(old, new, signed=Signed("Legal", date))

    _demand(made, old, new)
    body = ZipFile(BytesIO(made)).read("word/document.xml").decode()
    shown = re.findall(r'<w:move(?:From|To) [^>]*w:date="([^"]*)"', body)
    assert set(shown) == ({date} if date else set())


def test_a_redline_of_a_redline_has_names_of_its_own() -> None:
    def linked(word: str) -> tuple[str, Part]:
        words = f'<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>{word}</w:t></w:r></w:hyperlink></w:p>'
        address = f"https://example.org/{word}"
        return words, Part(address, kind="hyperlink", identifier="rIdL", outside=True)

    old, new, later = (docx(f"{a}{p('x')}", b) for a, b in map(linked, ("one", "two", "three")))
    first = _redline(old, new)

    made = _redline(later, first)

    _demand(made, later, first)
    assert b"https://example.org/three" in members(made)["word/_rels/document.xml.rels"]


def test_a_part_that_has_the_usual_name_of_another_stays() -> None:
    old, new = docx(p("The fee is nine.")), docx(p("The fee is not ten."))
    new = zipped({**members(new), "word/comments.xml": b"<mine/>"})

    made = members(_redline(old, new))

    assert made["word/comments.xml"] == b"<mine/>"
    assert b"Open, c1" in made["word/comments1.xml"]


def test_the_validator_carries_order_and_content_models() -> None:
    """Where it no longer does, our own rules of structure are all that is left."""
    late = '<w:p><w:pPr><w:jc w:val="center"/><w:keepNext/></w:pPr></w:p>'
    nested = "<w:p><w:tbl/></w:p>"

    assert faults(docx(p("x"))) == set()
    assert any("keepNext" in said for said in faults(docx(late)))
    assert any("tbl" in said for said in faults(docx(nested)))
