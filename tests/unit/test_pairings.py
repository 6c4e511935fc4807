"""What is laid beside what: a lawyer reads of each provision what became of it, and no more."""

from __future__ import annotations

import json

import pytest
from tests.docx_kit.package import docx, image
from tests.docx_kit.snippets import inline, p

import paraph
from paraph.comparison.change import Alteration
from paraph.comparison.comparison import Comparison
from paraph.views.json_report import comparison_json
from paraph.views.markdown_redline import markdown_redline

REPORTS = "Each Party shall provide the other Party with an annual report on the programme."
BODY = "The Parties shall establish a joint committee which meets twice a year in turn."
COURTS = "Disputes are settled by negotiation between the Parties without recourse to others."
FORCE = "This Agreement enters into force on the date of the last notification."
SEAL, MAP = "<seal>", "<map>"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_BYTES = {SEAL: "rIdA", MAP: "rIdB"}


def _written(*paragraphs: str) -> bytes:
    """Return a DOCX of paragraphs; `SEAL` and `MAP` are those that show an image alone."""
    made = []
    for words in paragraphs:
        drawn = inline(
            '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/></pic:nvPicPr><pic:blipFill>'
            f'<a:blip r:embed="{_BYTES.get(words, "")}"/></pic:blipFill><pic:spPr/></pic:pic>',
            _PICTURE,
        )
        made.append(p(drawn if words in _BYTES else words))
    return docx("".join(made), image("rIdA", b"1"), image("rIdB", b"2"))


def _typed(*blocks: str) -> bytes:
    return "\n\n".join(["# Agreement", *blocks]).encode()


def _compared(old: bytes, new: bytes, suffix: str = "md") -> Comparison:
    return paraph.compare(
        paraph.read(old, file=f"old.{suffix}"), paraph.read(new, file=f"new.{suffix}")
    )


def _told(old: bytes, new: bytes, suffix: str = "md") -> list[tuple[str, str, str]]:
    comparison = _compared(old, new, suffix)
    markdown_redline(comparison)  # is checked: both texts can be made of it again
    return [
        (change["kind"], change["at_old"] or "", change["at_new"] or "")
        for change in json.loads(comparison_json(comparison))["changes"]
    ]


def _pieces(comparison: Comparison) -> list[tuple[int, int]]:
    """Return of how many old provisions each alteration is, and of how many new ones."""
    markdown_redline(comparison)
    return [
        (len(change.old), len(change.new)) if isinstance(change, Alteration) else (0, 0)
        for change in comparison.changes
    ]


# ---------------------------------------------------------------- images


def test_an_image_that_went_and_words_that_came_are_no_alteration() -> None:
    told = _told(
        _written(REPORTS, SEAL, BODY), _written(REPORTS, "The seal is kept here.", BODY), "docx"
    )

    assert [kind for kind, _, _ in told] == ["deleted", "inserted"]


def test_an_image_that_went_and_another_that_came_elsewhere_are_no_alteration() -> None:
    told = _told(
        _written(REPORTS, SEAL, BODY, COURTS, FORCE),
        _written(REPORTS, BODY, COURTS, MAP, FORCE),
        "docx",
    )

    assert [kind for kind, _, _ in told] == ["deleted", "inserted"]


def test_an_image_at_the_place_of_another_replaces_it() -> None:
    told = _told(_written(REPORTS, SEAL, BODY), _written(REPORTS, MAP, BODY), "docx")

    assert told == [("altered", "paragraph #2", "paragraph #2")]


def test_the_image_that_stayed_is_not_taken_for_the_one_that_went() -> None:
    told = _told(_written(REPORTS, SEAL, MAP, BODY), _written(REPORTS, MAP, BODY), "docx")

    assert told == [("deleted", "paragraph #2", "")]


def test_an_image_moves() -> None:
    told = _told(
        _written(REPORTS, SEAL, BODY, COURTS, FORCE),
        _written(REPORTS, BODY, COURTS, SEAL, FORCE),
        "docx",
    )

    assert told == [("moved", "paragraph #2", "paragraph #4")]


def test_two_images_that_changed_places_moved() -> None:
    told = _told(
        _written(REPORTS, SEAL, BODY, MAP, COURTS),
        _written(REPORTS, MAP, BODY, SEAL, COURTS),
        "docx",
    )

    assert [kind for kind, _, _ in told] == ["moved", "moved"]


def test_a_row_that_stands_just_once_moves() -> None:
    table = "| Item | Sum |\n| --- | --- |\n| {} | {} |\n| {} | {} |\n| Cars | 30 |"

    told = _told(
        _typed(table.format("Ships", "10", "Planes", "20")),
        _typed(table.format("Planes", "20", "Ships", "10")),
    )

    assert [kind for kind, _, _ in told] == ["moved"]


# ---------------------------------------------------------------- numbers and titles


def test_a_heading_in_the_line_that_got_a_line_of_its_own_is_still_there() -> None:
    comparison = _compared(
        _typed(f"Article 4. Reports. {REPORTS}", f"Article 5. Term. {BODY}", FORCE),
        _typed(f"Article 4. Reports. {REPORTS}", "Article 5. Term.", BODY, FORCE),
    )

    assert _pieces(comparison) == [(1, 2)]


def test_headings_on_lines_of_their_own_that_came_into_the_line_are_still_there() -> None:
    told = _told(
        _typed("Article 1", "Reports", REPORTS, "Article 2", "Term", BODY),
        _typed(f"Article 1. Reports. {REPORTS}", f"Article 2. Term. {BODY}"),
    )

    assert [(kind, new) for kind, _, new in told] == [
        ("altered", "article 1"),
        ("altered", "article 2"),
    ]


@pytest.mark.parametrize(
    "article",
    [
        ("Статья 1. Срок.", BODY, COURTS),
        ("제1조(목적)", BODY, COURTS),
        ("Article 1. Durée.", BODY, COURTS),
        ("Artículo 1. Plazo.", COURTS, BODY),
    ],
)
def test_a_heading_and_two_sentences_that_got_lines_of_their_own_are_one_change(
    article: tuple[str, str, str],
) -> None:
    one, three = _typed(" ".join(article), FORCE), _typed(*article, FORCE)

    assert _pieces(_compared(one, three)) == [(1, 3)]
    assert _pieces(_compared(three, one)) == [(3, 1)]


def test_an_article_that_was_parted_in_two_keeps_its_words_and_its_heading() -> None:
    one = _typed("## Article 1. Reports", f"{REPORTS} {BODY}", "## Article 2. Courts", COURTS)
    two = _typed(
        *("## Article 1. Reports", REPORTS, "## Article 2. Committee", BODY),
        *("## Article 3. Courts", COURTS),
    )

    parted, joined = _told(one, two), _told(two, one)

    assert [kind for kind, _, _ in parted] == ["altered", "relabelled"]
    assert parted[0][1] == "article 1, paragraph #1"
    assert [kind for kind, _, _ in joined] == ["altered", "relabelled"]
    assert joined[0][2] == "article 1, paragraph #1"


def test_a_sentence_that_became_a_list_with_an_opening_is_one_change() -> None:
    sentence = "The Parties shall exchange data on fish; train customs staff; fund joint research."
    parts = ("The Parties shall:", "(a) exchange data on fish;", "(b) train customs staff;")
    items = (*parts, "(c) fund joint research.")

    assert [kind for kind, _, _ in _told(_typed(sentence), _typed(*items))] == ["altered"]
    assert [kind for kind, _, _ in _told(_typed(*items), _typed(sentence))] == ["altered"]


def test_an_article_that_came_before_one_with_a_number_alone_is_no_part_of_it() -> None:
    told = _told(
        _typed("Article 1", REPORTS, "Article 2", FORCE),
        _typed("Article 1", REPORTS, "Article 2", "Wolves roam.", "Article 3", FORCE),
    )

    assert [kind for kind, _, _ in told] == ["inserted", "relabelled"]


@pytest.mark.parametrize("title", ["Scope", "Reports and records"])
def test_a_number_and_a_title_that_changed_places_are_never_the_same(title: str) -> None:
    """A title and a bare number were once taken for the two they changed places with."""
    old = _typed(BODY, "Article 1", title, REPORTS)
    new = _typed(BODY, title, "Article 1", REPORTS)

    assert _compared(old, new).verdict == "open"
    assert [kind for kind, _, _ in _told(old, new)] in (["deleted", "inserted"], ["moved"])


# ---------------------------------------------------------------- nothing in common


def _struck(seed: int, tag: str) -> str:
    words = [f"w{(at * 7919 + seed * at * at * 104729) % 90001}" for at in range(9000)]
    return "<p>" + " ".join(f"<{tag}>{word}</{tag}>" for word in words) + "</p>"


def test_a_few_long_paragraphs_that_have_nothing_in_common_are_not_paired() -> None:
    old, new = (
        paraph.read("".join(_struck(seed, tag) for seed in seeds).encode(), file="text.html")
        for seeds, tag in ((range(8), "s"), (range(10, 18), "span"))
    )

    comparison = paraph.compare(old, new)

    assert len(comparison.changes) == 16
