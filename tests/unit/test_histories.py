"""Histories: provisions followed through many drafts, and what is told of them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import ins, p, r
from tests.their_redlines import saved_by

from paraph.comparison.compare import compare
from paraph.comparison.sides import NOWHERE
from paraph.comparison.threads import threads
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.text.authorship import Authorship
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source
from paraph.views.history import Draft, History, history, history_sentence, why_in_words
from paraph.views.history_lines import history_lines
from paraph.views.history_page import history_markdown, history_page
from paraph.wiring import authorship

_SENTENCES = (
    "The Seller delivers the goods in the month of May.",
    "The Buyer pays within thirty days of each invoice.",
    "Either Party may end this agreement by written notice.",
    "Disputes are settled by the courts of the capital city.",
    "The goods remain insured until the Buyer accepts them.",
    "A notice takes effect when it arrives at its address.",
    "This agreement is kept in two copies of equal force.",
)
_DRAFTS = st.lists(
    st.permutations(_SENTENCES).flatmap(
        lambda held: st.integers(0, len(held)).map(lambda many: tuple(held[:many]))
    ),
    min_size=2,
    max_size=5,
)


def _reading(*sentences: str) -> Reading:
    text = Text(tuple([Provision("paragraph", sentence) for sentence in sentences]))
    return Reading(text, source=Source(file="draft", language="en"))


def _history(*drafts: Reading, named: tuple[str, ...] = ()) -> History:
    steps = [judge(compare(old, new)) for old, new in pairwise(drafts)]
    names = named or ("",) * len(drafts)
    told = [Draft(one, Authorship(name)) for one, name in zip(drafts, names, strict=True)]
    return history(told, steps, judge(compare(drafts[0], drafts[-1])))


@given(drafts=_DRAFTS)
def test_every_provision_of_every_draft_is_in_one_thread(
    drafts: list[tuple[str, ...]],
) -> None:
    readings = [_reading(*draft) for draft in drafts]

    found = threads([compare(old, new) for old, new in pairwise(readings)])

    for draft, reading in enumerate(readings):
        held = [thread.at[draft] for thread in found if thread.at[draft] != NOWHERE]
        assert sorted(held) == list(range(len(reading.text.provisions)))
    last = [thread.at[-1] for thread in found if thread.at[-1] != NOWHERE]
    assert last == sorted(last)
    assert all(any(index != NOWHERE for index in thread.at) for thread in found)


@given(drafts=_DRAFTS)
def test_a_provision_that_no_step_changed_is_the_same_words_in_every_draft(
    drafts: list[tuple[str, ...]],
) -> None:
    told = _history(*[_reading(*draft) for draft in drafts])

    changed = {one.words for one in told.changed}
    kept = set(drafts[0]).intersection(*drafts[1:])
    assert told.unchanged == len(kept - changed)
    assert "".join(history_lines(told))
    assert history_page(told)


def test_a_provision_is_followed_through_a_move_and_a_change_of_words() -> None:
    one, two, three, four = _SENTENCES[:4]
    softer = two.replace("pays", "may pay")

    told = _history(
        _reading(one, two, three, four),
        _reading(one, softer, three, four),
        _reading(one, three, four, softer),
    )

    story = next(each for each in told.changed if "pay" in each.words)
    assert [step.states for step in story.steps] == [("altered",), ("moved",)]
    assert story.at == ("paragraph #2", "paragraph #2", "paragraph #4")
    assert told.unchanged == 3
    assert why_in_words(story.steps[0]).startswith("open: ")


def test_what_was_deleted_and_comes_back_is_one_provision() -> None:
    one, two, three = _SENTENCES[:3]

    told = _history(_reading(one, two, three), _reading(one, three), _reading(one, two, three))

    (story,) = told.changed
    assert [step.states for step in story.steps] == [("deleted",), ("inserted",)]
    assert "back again, word for word" in "\n".join(history_lines(told, width=100))
    assert told.word == "open"


def test_a_paragraph_that_was_split_goes_on_in_its_first_piece() -> None:
    one, two, three = _SENTENCES[:3]

    told = _history(_reading(one, f"{two} {three}"), _reading(one, two, three))

    assert [each.steps[0].states for each in told.changed] == [("altered",), ("split off",)]


def test_steps_that_are_each_editorial_are_told_with_what_they_make_together() -> None:
    told = _history(
        _reading("The colour is grey."),
        _reading("The color is grey."),
        _reading("The color is grey."),
    )

    assert told.word == "editorial"
    assert history_sentence(told) == "Editorial: in 2 steps every change is proved editorial."
    assert why_in_words(told.changed[0].steps[0]) == "editorial: variant"


def test_a_draft_is_by_its_tracked_authors_or_by_who_saved_it() -> None:
    saved = read(docx(p("Due."), loose=(saved_by("M. Ferrant"),)), "saved.docx")
    tracked = read(docx(p(r("Due"), ins(r(" now"))), loose=(saved_by("X"),)), "tracked.docx")
    plain = read(docx(p("Due.")), "plain.docx")

    drafts = [Draft(one, authorship(one)) for one in (saved, tracked, plain)]

    assert [draft.by_whom for draft in drafts] == ["M. Ferrant", "A", "plain.docx"]


def test_every_view_names_who_the_file_says_and_fits_the_terminal() -> None:
    one, two, three = _SENTENCES[:3]
    told = _history(
        _reading(one, two), _reading(one, two, three), named=("M. Ferrant", "J. <Okoro>")
    )

    many = _history(*[_reading(*_SENTENCES[: at % 6 + 1]) for at in range(20)])
    assert max(map(len, history_lines(many, width=100))) <= 100
    lines = [*history_lines(told, width=100)]

    assert max(map(len, lines)) <= 100
    assert any("draft 2, J. <Okoro>: inserted; open" in line for line in lines)
    assert b"J. &lt;Okoro&gt;: inserted" in history_page(told)
    assert "J. \\<Okoro\\>: inserted" in history_markdown(told)
