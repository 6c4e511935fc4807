"""The printed grammar of addresses."""

from __future__ import annotations

import pytest

from paraph.errors import AddressError
from paraph.text.address import Address, Step


@pytest.mark.parametrize(
    ("printed", "steps"),
    [
        ("article 5, paragraph 2", (Step("article", "5"), Step("paragraph", "2"))),
        ("article 5bis", (Step("article", "5bis"),)),
        ("recital #3", (Step("recital", "", 3),)),
        ("paragraph 2[2]", (Step("paragraph", "2", 2),)),
        ("annex, article 1", (Step("annex"), Step("article", "1"))),
        (
            "annex II, article 1, heading",
            (Step("annex", "II"), Step("article", "1"), Step("heading")),
        ),
        ("table 1, row 2, cell 3", (Step("table", "", 1), Step("row", "", 2), Step("cell", "", 3))),
        ("section-break 2", (Step("section-break", "", 2),)),
        ('paragraph "1, a"', (Step("paragraph", "1, a"),)),
        ('paragraph "a ""b"" [2]"[3]', (Step("paragraph", 'a "b" [2]', 3),)),
        ('note "#1"', (Step("note", "#1"),)),
        ("point г", (Step("point", "г"),)),
        ('paragraph "two\nlines"', (Step("paragraph", "two\nlines"),)),
    ],
)
def test_an_address_is_printed_and_read_by_one_grammar(
    printed: str, steps: tuple[Step, ...]
) -> None:
    assert str(Address(steps)) == printed
    assert Address.parse(printed) == Address(steps)


@pytest.mark.parametrize(
    "printed",
    [
        *(
            "",
            " ",
            ",",
            "Article 5",
            "article  5",
            "article 5,paragraph 2",
            "article 5, ",
            "article ",
        ),
        *(
            "article 5 ",
            "recital #0",
            "recital #03",
            "paragraph 2[0]",
            "paragraph 2[",
            'paragraph "2"',
        ),
        *(
            'paragraph "a',
            'paragraph ""',
            "table",
            "table x",
            "row #1",
            "table 1[2]",
            "article 5; x",
        ),
        *("paragraph #2[1]", "статья 5", "table 0", "table 01"),
    ],
)
def test_another_spelling_is_no_address(printed: str) -> None:
    with pytest.raises(AddressError):
        Address.parse(printed)


def test_an_address_names_at_least_one_step() -> None:
    with pytest.raises(AddressError):
        Address(())


@pytest.mark.parametrize(
    ("kind", "name", "ordinal"),
    [("Article", "5", 0), ("", "5", 0), ("row", "2", 0), ("cell", "", 0)],
)
def test_a_step_that_could_not_be_printed_does_not_exist(
    kind: str, name: str, ordinal: int
) -> None:
    with pytest.raises(AddressError):
        Step(kind, name, ordinal)


def test_what_lies_inside_is_told_by_whole_steps() -> None:
    article = Address.parse("article 1")

    assert Address.parse("article 1, paragraph 2").within(article)
    assert article.within(article)
    assert not Address.parse("article 10").within(article)
    assert not article.within(Address.parse("article 1, paragraph 2"))
