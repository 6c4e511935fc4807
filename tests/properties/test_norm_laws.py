"""Laws of norms: rows have their exact words, equal texts equal rows, quotations none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paraph.norms.extract import read_norms
from paraph.norms.norm import KINDS, STRENGTHS, WHO, Norm
from paraph.norms.versions import between
from paraph.text.address import Address
from paraph.text.canonical import digest
from paraph.text.node import Provision, Text
from paraph.text.outline import outline

SUBJECTS = (
    *("Each Party", "The Parties", "No Party", "The Committee", "Everyone", "This Treaty", "It"),
    *("If a Party fails to answer, the other Party", "The goods, which may be wet,", ""),
)
VERBS = (
    *("shall notify the other", "may leave", "shall not enter", "undertakes to pay", "will act"),
    *("has the right to rest", "recognizes the sea", "shall: (a) sing; (b) dance", "is a pilot"),
    *("shall act and shall report", "shall be deemed lost", "means a ship", "entre en vigor"),
)
TIMES = ("", " within ten days of receipt", " every year", " by 1 March 2027", ", unless agreed")
ENDS = (".", ";", ":", "")
LANGUAGES = ("en", "ru", "fr", "es")

sentences = st.tuples(*map(st.sampled_from, (SUBJECTS, VERBS, TIMES, ENDS))).map("".join)
noise = st.text(alphabet="“”«»\"'()[]., ;:\n\u00a0~–abшAШ1", max_size=30)
wordings = st.lists(st.one_of(sentences, noise), min_size=1, max_size=4).map(" ".join)
provisions = st.tuples(st.sampled_from(("", "1. ", "(a) ", "– ", "Article 3 ")), wordings).map(
    "".join
)


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Return a text of headings and paragraphs."""
    made = [Provision("heading", "Article 1", level=1)]
    made += [Provision("paragraph", each) for each in draw(st.lists(provisions, max_size=6))]
    return Text(tuple(made))


@given(text=texts(), language=st.sampled_from(LANGUAGES))
def test_every_row_gives_its_words_when_the_text_is_cut_again(text: Text, language: str) -> None:
    tree = outline(text, language)

    for norm in read_norms(text, language).norms:
        index = tree.find(Address.parse(norm.place.address))
        assert text.provisions[index].text[norm.place.start : norm.place.end] == norm.words
        assert norm.words.strip()
        assert norm.text == digest(text)
        for due in norm.deadlines:
            at = tree.find(Address.parse(due.place.address))
            cut = text.provisions[at].text[due.place.start : due.place.end]
            assert " ".join(cut.split()) == " ".join(due.words.split())


@given(text=texts(), language=st.sampled_from(LANGUAGES))
def test_equal_texts_give_equal_rows_with_equal_names(text: Text, language: str) -> None:
    again = Text(tuple(Provision(*each) for each in text.provisions))

    first, second = read_norms(text, language), read_norms(again, language)

    assert first == second
    names = [each.id for each in first.norms]
    assert names == [each.id for each in second.norms]
    assert len(names) == len(set(names))


@given(text=texts(), language=st.sampled_from(LANGUAGES))
def test_what_a_row_says_is_of_the_closed_lists(text: Text, language: str) -> None:
    for norm in read_norms(text, language).norms:
        assert norm.kind in KINDS
        assert norm.strength in STRENGTHS
        assert norm.bearer.kind in WHO
        assert bool(norm.bearer.words) == (norm.bearer.kind != "not stated")
        assert norm.review.state == "proposed"


@given(text=texts())
def test_a_text_inside_quotation_marks_lays_nothing_down(text: Text) -> None:
    quoted = [
        Provision("paragraph", "“" + each.text.translate(dict.fromkeys(map(ord, "“”"))) + "”")
        for each in text.provisions[1:]
    ]

    assert read_norms(Text((text.provisions[0], *quoted)), "en").norms == ()


@given(text=texts(), language=st.sampled_from(LANGUAGES))
def test_a_text_does_nothing_to_its_own_norms(text: Text, language: str) -> None:
    norms = read_norms(text, language).norms

    assert between(norms, norms) == ()


@given(text=texts())
def test_what_comes_in_one_direction_goes_in_the_other(text: Text) -> None:
    norms = read_norms(text, "en").norms

    assert _of(between((), norms), "adds") == _of(between(norms, ()), "drops") == list(norms)


def _of(turned: object, turn: str) -> list[Norm | None]:
    assert isinstance(turned, tuple)
    return [each.new or each.old for each in turned if each.turn == turn]
