"""Headers of a redline in Word that say the same in several sections: each keeps its own words."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx, header
from tests.docx_kit.snippets import p
from tests.word_redline_kit import faithful, told

import paraph
from paraph.views.word_redline import word_redline


def _sections(*words: str) -> bytes:
    """Return a document of as many sections, each with a footer of its own that says so."""
    names = [f"footer{number}" for number in range(1, len(words) + 1)]
    calls = [f'<w:footerReference w:type="default" r:id="{name}"/>' for name in names]
    ends = [p("", properties=f"<w:sectPr>{call}</w:sectPr>") for call in calls[:-1]]
    body = "".join(p(f"What section {at} says.") + end for at, end in enumerate([*ends, ""]))
    footers = [header(name, p(said), "footer") for name, said in zip(names, words, strict=True)]
    return docx(body, *footers, section=calls[-1])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("First draft", "Final", "Draft", "Draft"), ("Draft", "Final", "Draft", "Draft")),
        (("First draft", "Final", "Final"), ("Final", "Final", "Final")),
        (("Draft", "Final", "Draft"), ("Draft", "Final", "Final draft")),
        (("Draft", "Final", "Draft", "Draft"), ("Draft", "Final", "Draft", "Other draft")),
        (("One", "Two", "Two", "One", "One"), ("One", "One", "Two", "One", "One")),
    ],
)
def test_a_footer_that_says_what_another_one_says_is_marked_with_its_own_changes_alone(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    before, after = (
        paraph.read(_sections(*words), file="a.docx", view="accepted") for words in (old, new)
    )

    comparison = paraph.compare(before, after)
    made = word_redline(comparison)

    assert faithful(made, comparison)
    rejected = paraph.read(made, file="a.docx", view="original")
    assert rejected.text == before.text or told(made)


def test_a_footer_that_comes_to_say_what_stands_two_sections_on_is_marked_alone() -> None:
    words = ("Page for now", "Final", "Page", "Page")
    before, after = (
        paraph.read(_sections(*each), file="a.docx", view="accepted")
        for each in (words, ("Page", *words[1:]))
    )

    made = word_redline(paraph.compare(before, after))

    assert paraph.read(made, file="a.docx", view="original").text == before.text
