"""Tags that HTML has not: a browser shows nothing of them, and somebody may mean words by them."""

from __future__ import annotations

import pytest

import paraph


def verdict(old: str, new: str, suffix: str) -> str:
    """Return the verdict on two wordings of one format."""
    page = "{}" if suffix == "md" else "<p>{}</p>"
    sides = [paraph.read(page.format(text).encode(), file=f"a.{suffix}") for text in (old, new)]
    return paraph.prove(paraph.compare(*sides)).word


@pytest.mark.parametrize("suffix", ["md", "html"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The fee is <four> euros.", "The fee is <five> euros."),
        ("The fee is <four> euros.", "The fee is euros."),
        ("The fee is euros.", "The fee is <insert amount> euros."),
        ("<seller> pays <buyer>.", "<buyer> pays <seller>."),
        ("A <party-a>must</party-a> pay.", "A <party-b>must</party-b> pay."),
        ("<p>Pay <net>.</p>", "<p>Pay <gross>.</p>"),
    ],
)
def test_a_tag_that_is_none_leaves_it_undecided_where_it_differs(
    old: str, new: str, suffix: str
) -> None:
    assert verdict(old, new, suffix) == "undecided"


@pytest.mark.parametrize("suffix", ["md", "html"])
@pytest.mark.parametrize(
    "text",
    [
        "The fee is <four> euros.",
        "A <party-a>must</party-a> pay.",
        "<o:p>Word</o:p> writes such tags.",
        "<span>A</span> <time>day</time> <ruby>a<rt>b</rt></ruby> <details>c</details>",
    ],
)
def test_one_that_is_alike_on_both_sides_is_a_note(text: str, suffix: str) -> None:
    assert verdict(text, text, suffix) == "same"


def test_the_reading_names_it() -> None:
    reading = paraph.read(b"The fee is <four> euros.", file="a.md")

    assert [each.what for each in reading.account.unread] == [
        "a tag that HTML has not, <four>, which a browser does not show"
    ]


@pytest.mark.parametrize("name", ["o:p", "st1:place", "span", "kbd", "slot", "noscript", "center"])
def test_what_html_or_word_has_is_not_named(name: str) -> None:
    reading = paraph.read(f"<p>a <{name}>b</{name}> c</p>".encode(), file="a.html")

    assert not [each for each in reading.account.unread if "a tag that HTML" in each.what]


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_an_end_of_nothing_is_a_note(suffix: str) -> None:
    reading = paraph.read(b"<p>A <span>word</spam> is here.</p>", file=f"a.{suffix}")

    assert "</spam> ends nothing that is open." in [each.sentence for each in reading.hazards]
