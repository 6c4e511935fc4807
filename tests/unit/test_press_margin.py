"""What a page has beside its article, by its elements or by what its blocks are called."""

from __future__ import annotations

import pytest

from paraph.formats.html import read
from paraph.press.margin import margin

WORDS = "Maria Orlova said that the port is open."
OTHER = "Jan Berg said that the port is closed."


def _beside(body: str) -> list[str]:
    page = f"<!doctype html><html lang=en><head><title>x</title></head><body>{body}</body></html>"
    reading = read(page.encode(), "page.html", None)
    return [reading.text.provisions[each].text for each in sorted(margin(reading))]


@pytest.mark.parametrize(
    "block",
    [
        f"<aside><p>{OTHER}</p></aside>",
        f"<div class=comments><div><p>{OTHER}</p></div></div>",
        f'<section id="comments-list"><p>{OTHER}</p></section>',
        f"<ul class=related><li>{OTHER}</li></ul>",
        f'<div class="post-sidebar wide"><p>{OTHER}</p></div>',
        f'<div class="ad-slot"><p>{OTHER}</p></div>',
    ],
)
def test_what_readers_write_and_links_are_beside_an_article(block: str) -> None:
    assert _beside(f"<p>{WORDS}</p>{block}<p>{WORDS} Again.</p>") == [OTHER]


@pytest.mark.parametrize(
    "block",
    [
        f"<div class='story has-comments'><p>{OTHER}</p></div>",
        f"<article class=comments><p>{OTHER}</p></article>",
        f"<div class=adapted><p>{OTHER}</p></div>",
        f"<div class=comments></div><p>{OTHER}</p>",
        f"<div class=comments><p>{OTHER}</p></div><p>{OTHER}</p>",
    ],
)
def test_what_is_only_called_alike_is_in_it(block: str) -> None:
    assert not _beside(f"<p>{WORDS}</p>{block}")
