"""References left behind in cells, notes, headings, contents, marks and links: none is proved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.left_behind import page
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering
from paraph.proof.proof import Keep
from paraph.text.node import Mark, Provision, Text

PLAIN = "2. Nothing more is said."

BESIDE = {
    "a cell that is a number": [("cell", "4")],
    "a cell that names": [("cell", "Article 4")],
    "a name split by cells": [("cell", "Article"), ("cell", "4")],
    "cells of a list of articles": [("cell", "Clause"), ("cell", "3"), ("cell", "Term")],
    "a header": [("header", "See Article 4")],
    "a footer with a number": [("footer", "cf. 4")],
    "a heading that cites": [("heading", "Exceptions from Article 4")],
    "a heading that cites a number": [("heading", "Exceptions from 4")],
    "a note": [("note", "See Article 4.")],
    "a note with a number": [("note", "See 4 above.")],
    "a box": [("box", "Article 4 applies.")],
    "a box with a number": [("box", "4")],
    "contents in a list": [
        ("paragraph", "1. Scope"),
        ("paragraph", "2. Duties"),
        ("paragraph", "3. Term"),
        ("paragraph", "4. Disputes"),
    ],
    "contents with pages": [("paragraph", "3. Term\t7"), ("paragraph", "4. Disputes\t9")],
    "contents with dots": [("paragraph", "Article 4 Disputes ........ 9")],
    "contents by number alone": [("paragraph", "Disputes\t4")],
    "contents by number and dots": [("paragraph", "Disputes ....... 4")],
    "contents in cells": [("cell", "4"), ("cell", "Disputes"), ("cell", "17")],
    "a paragraph that goes on": [
        ("paragraph", "It is subject to Article"),
        ("paragraph", "4 above."),
    ],
    "a paragraph that goes on with a label": [
        ("paragraph", "It is subject to Article"),
        ("paragraph", "4. It is final."),
    ],
    "a lone label": [("paragraph", "4. of this Agreement applies.")],
    "a lone label in brackets": [("paragraph", "(4) of this Agreement applies.")],
    "a lone article": [("paragraph", "Article 4. of this Agreement applies.")],
    "a line of two languages": [
        ("paragraph", "Article 4 / \u0421\u0442\u0430\u0442\u044c\u044f 4")
    ],
    "code": [("paragraph", "ref=4;")],
    "an index": [("paragraph", "Disputes, 4")],
    "an index with ranges": [("paragraph", "Disputes, 4-5, 6")],
    "a signature": [("paragraph", "Done under 4.")],
    "a title": [("heading", "Article 4 in practice")],
    "numbers by a line break": [("paragraph", "It is subject to Article\n4.")],
    "numbers by a tab": [("paragraph", "It is subject to Article\t4.")],
    "a star": [("paragraph", "* Article 4")],
    "a bullet": [("paragraph", "\u2022 4")],
    "a formula": [("paragraph", "x = Article 4 + 5")],
}

MARKED = {
    "a link": ("It is subject to this.", Mark(17, 21, "link", "#article-4")),
    "a link elsewhere": ("It is subject to this.", Mark(17, 21, "link", "https://a.org/x#art4")),
    "a link to a file": ("It is subject to this.", Mark(17, 21, "link", "agreement.docx#4")),
    "a ruby": ("It is subject to this.", Mark(17, 21, "ruby", "Article 4")),
    "an image": ("It is \ufffc.", Mark(6, 7, "image", "sha256:ab Article 4")),
    "an equation": ("It is \ufffc.", Mark(6, 7, "equation", "Article 4")),
    "a raised figure": ("It is subject to Article 42.", Mark(26, 27, "superscript")),
    "a struck figure": ("It is subject to Article 41.", Mark(26, 27, "strike")),
    "a hidden figure": ("It is subject to Article 14.", Mark(25, 26, "hidden")),
    "a linked figure": ("It is subject to Article 42.", Mark(25, 26, "link", "#_Ref1")),
}


def _beside(*extra: Provision) -> str:
    proof, old, new = drafts(page("en", PLAIN))
    sizes = len(old.provisions), len(new.provisions)
    steps = (*proof.steps, Keep(*sizes, len(extra)))
    texts = [Text((*text.provisions, *extra)) for text in (old, new)]
    return numbering(replace(proof, steps=steps), *texts)


@pytest.mark.parametrize("lines", BESIDE.values(), ids=BESIDE)
def test_a_reference_left_behind_in_another_place_refuses(lines: list[tuple[str, str]]) -> None:
    assert _beside(*[Provision(kind, text) for kind, text in lines])  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "mark"), MARKED.values(), ids=MARKED)
def test_a_reference_left_behind_in_a_mark_refuses(text: str, mark: Mark) -> None:
    assert _beside(Provision("paragraph", text, "", 0, 0, (mark,)))


@pytest.mark.parametrize(
    "text",
    [
        *("EUR 4", "4 %", "1 January 2027 to 31 December 2029", "Page 4 of 9", "EUR 600,000"),
        *("30 (thirty) days", "4 May 2027", "4.5.2027", "at 4:30 p.m.", "2027", "10,000"),
        *("in two originals", "third parties", "two-thirds of the members", "one of them"),
        *("Article 4 of the Vienna Convention", "three to five years", "3-5 years", "4-day notice"),
        *("The four (4) originals are equal.", "the fourth year", "Part B of the form", "A Party"),
    ],
)
def test_what_surely_counts_or_dates_stands_beside_renumbered_labels(text: str) -> None:
    assert not _beside(Provision("paragraph", text))


def test_the_refusal_names_the_number_and_its_place() -> None:
    proof, old, new = drafts(page("en", "2. It acts pursuant to 4 hereof."))

    assert "a number '4' stands in Article 1" in numbering(proof, old, new)
