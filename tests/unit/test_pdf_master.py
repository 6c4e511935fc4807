"""The signing master: what is printed to be signed on paper says which text it is, on each page."""

from __future__ import annotations

import re

import pypdfium2
from tests.unit.test_originals import TEXT

import paraph
from paraph.text.canonical import digest
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Reading
from paraph.views.master import NOTICE, About
from paraph.views.pdf_fonts import Lettering
from paraph.views.pdf_master import pdf_master

LONG = TEXT.replace(
    "Article 2. ", "".join([f"Article {at}. The Parties meet.\n\n" for at in range(2, 90)])
)


def reading(source: str = TEXT) -> Reading:
    return paraph.read(source.encode(), file="a.md")


def about(read: Reading, **more: str) -> About:
    found = digest(read.text)
    made = About("Agreement", "agreement", "en", found, found, found, "", ("Alda", "Morin"))
    return made._replace(**more)  # type: ignore[arg-type]


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_bounded() for page in document]


def test_the_same_text_is_printed_in_the_same_bytes() -> None:
    read = reading()

    first = pdf_master(read, about(read), Lettering())

    assert first == pdf_master(read, about(read), Lettering())
    dated = Lettering(date="2026-03-05T12:00:00Z")
    assert pdf_master(read, about(read), dated) != first


def test_each_page_says_which_it_is_of_how_many_and_of_which_text() -> None:
    read = reading(LONG)
    content = pdf_master(read, about(read, texts=f"sha256:{'5' * 64}"), Lettering())

    shown = pages(content)

    assert len(shown) > 1
    short = digest(read.text).removeprefix("sha256:")[:12]
    for number, page in enumerate(shown, 1):
        assert f"Page {number} of {len(shown)}" in page
        assert f"text {short}, set 555555555555. Paper is collated, never proved." in page
        assert "fetch" in page  # a word of 5555...
    assert NOTICE in " ".join(shown[-1].split())


def test_all_words_of_the_text_stand_in_it_and_lines_under_who_signs() -> None:
    read = reading()
    whole = " ".join(" ".join(pages(pdf_master(read, about(read), Lettering()))).split())

    for provision in read.text.provisions:
        assert " ".join(provision.text.split()) in whole
    assert whole.count("For the Government") == 2


def test_a_text_without_a_block_of_signatures_is_signed_behind_it() -> None:
    read = reading("# Agreement\n\nArticle 1. Ships sail.\n")
    whole = " ".join(pages(pdf_master(read, about(read), Lettering())))

    assert "For Alda" in whole
    assert "For Morin" in whole


def test_what_is_struck_out_or_hidden_is_named() -> None:
    read = reading("Article 1. Ships sail.\n")
    struck = Provision("paragraph", "Ships do not sail.", marks=(Mark(6, 12, "strike"),))
    marked = paraph.read(b"x", file="a.txt")
    marked = type(marked)(Text((struck,)), marked.account, source=read.source)

    whole = " ".join(pages(pdf_master(marked, about(marked), Lettering())))

    assert re.search(r"\[struck: do not\s*\]", whole)
