"""Quoted words: nobody's words end their own quotation marks, and read as what was found."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from tests.life_kit import OnPaper, at
from tests.unit.test_life import PAPER, life

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author
from paraph.formats import registry
from paraph.text.quoted import unended
from paraph.views.act_words import act_in_words
from paraph.views.paper import About, filled
from paraph.views.record_lines import status_lines
from paraph.views.visible import quoted

_MARKS = "\"'`\\“”„‟″‶ʺˮ״＂〃❝❞〝〞‘’′ a"
_ENDS = re.compile(r"(?<!\\)(?:\\\\)*[\"“”„‟″‶ʺˮ״＂〃❝❞〝〞]")
_TWO = re.compile(r"(?<!\\)(?:\\\\)*['‘’′`]{2}")


@given(st.text(_MARKS, max_size=12))
def test_nothing_in_quoted_words_passes_for_the_mark_that_ends_them(words: str) -> None:
    shown = quoted(words)

    ended = _ENDS.search(shown, 1)
    assert ended is not None
    assert ended.end() == len(shown)  # the first that could end them is the last
    assert not _TWO.search(unended(words))


@given(st.text(_MARKS, max_size=12), st.text(_MARKS, max_size=12))
def test_other_words_are_quoted_otherwise(one: str, other: str) -> None:
    assert (quoted(one) == quoted(other)) == (one == other)


def test_words_without_such_marks_are_shown_as_they_are() -> None:
    for words in ("O'Neil", "l'accord «sur la pêche»", "C:\\texts", "Bern"):
        assert quoted(words) == f'"{words}"'


def test_a_capacity_or_a_place_says_nothing_of_anybody_else() -> None:
    author = Author("keller", "alda", "ministry", 'Minister"), confirmed by council of morin ("X')
    signed = acts.Sign('Bern", and lund signed it too at "Rome', "", PAPER)

    told = act_in_words(Act(PAPER, author, "", (), (), "", at(9), "f" * 32, signed), {})

    assert r'("Minister\"), confirmed by council of morin (\"X") signs' in told
    assert r'at "Bern\", and lund signed it too at \"Rome"' in told


def test_a_title_is_shown_as_words_that_somebody_wrote() -> None:
    log = OnPaper()
    passed = 'Passed", and in force: "nothing is open'
    genesis = life(log).genesis._replace(title=passed)

    first = next(iter(status_lines(genesis, log.entries, log.state, {})))
    about = About("sha256:0", "alda", None, {})
    of = life(log)._replace(genesis=genesis)
    paper = filled('On the text "{{ title }}"; {{ title }}', of, about).source

    assert first == r'"Passed\", and in force: \"nothing is open"'
    assert paper.startswith('On the text «Passed", and in force: "nothing is open»; Passed",')


def test_no_name_becomes_an_item_of_a_list_in_a_paper() -> None:
    about = About("sha256:0", "alda", None, {})
    for title in ("1. Republic", "1986) gada", "- dash", "+ x", "---", "=== "):
        genesis = life(OnPaper()).genesis._replace(title=title)
        of = life(OnPaper())._replace(genesis=genesis)
        source = filled("# Paper\n\n{{ title }}\n\nOf {{ title }}\n", of, about).source
        told = registry.read(source.encode(), "paper.md").text.provisions
        assert [(each.label, each.text) for each in told[1:]] == [
            ("", title.strip()),
            ("", f"Of {title}".strip()),
        ]
