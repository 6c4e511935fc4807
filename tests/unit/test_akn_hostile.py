"""Akoma Ntoso of bad will: it is refused by name, or read for what it is."""

import pytest
from tests.akn import NAMESPACE, outline, reading, wrapped
from tests.patience import patience

from paraph.errors import DamagedError, InputError, LimitError, UnsupportedError
from paraph.formats.akn import read
from paraph.formats.limits import LIMITS
from paraph.formats.registry import read as read_any
from paraph.formats.sniff import sniff

_ACT = "<act name='a'><body>{}</body></act>"


def _refusal(source: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read_any(source, "a.akn")
    assert str(caught.value).startswith("a.akn")
    assert "\n" not in str(caught.value)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("source", "kind", "says"),
    [
        (b"<!DOCTYPE akomaNtoso>" + wrapped("<p>a</p>"), DamagedError, "a document type"),
        (
            b'<!DOCTYPE akomaNtoso [<!ENTITY x "shall">]>' + wrapped("<p>&x;</p>"),
            DamagedError,
            "a document type",
        ),
        (
            b'<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            + wrapped("<p>&x;</p>"),
            DamagedError,
            "a document type",
        ),
        (wrapped("<p>&nbsp;</p>"), DamagedError, "not well-formed XML"),
        (wrapped("<p>a</p>")[:-9], DamagedError, "not well-formed XML"),
        (wrapped("<p>a\0</p>"), DamagedError, "not well-formed XML"),
        (wrapped("<p>a</p>") + b"<p/>", DamagedError, "not well-formed XML"),
        (wrapped(""), DamagedError, "shows nothing"),
        (wrapped("<act><meta/></act>"), DamagedError, "shows nothing"),
        (wrapped("<p>" * 100_000), LimitError, "deeper"),
        (wrapped("<list>" * 201 + "</list>" * 201), LimitError, "200 deep"),
        (wrapped("<p title='x'>a</p>" * 20_001), LimitError, "things to tell of"),
        (wrapped("<num>" + "1" * 1001 + "</num>"), LimitError, "a number that is too long"),
        (
            wrapped("<authorialNote><p>a" * 21 + "</p></authorialNote>" * 21),
            LimitError,
            "more than 20 deep",
        ),
        (
            wrapped("<p>a</p>", namespace="http://www.akomantoso.org/2.0"),
            UnsupportedError,
            "is Akoma Ntoso 2.0; only 3.0 is read",
        ),
        (wrapped("<p>a</p>", namespace=""), UnsupportedError, "is not Akoma Ntoso 3.0"),
        (wrapped("<p>a</p>", namespace=f"{NAMESPACE}.1"), UnsupportedError, "is not Akoma Ntoso"),
        (
            b"<?xml version='1.0' encoding='iso-8859-1'?>" + wrapped("<p>a</p>"),
            DamagedError,
            "in the encoding iso-8859-1",
        ),
    ],
)
def test_what_cannot_be_read_for_sure_is_refused(
    source: bytes, kind: type[InputError], says: str
) -> None:
    error = _refusal(source)

    assert type(error) is kind
    assert says in str(error)


def test_entities_that_grow_are_never_unfolded() -> None:
    lines = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12)]
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "ha">{"".join(lines)}]>'.encode() + wrapped("<p>&e11;</p>")

    with patience():
        _refusal(bomb)


def test_other_xml_is_refused_by_its_root() -> None:
    with pytest.raises(UnsupportedError, match="XML of another kind \\(<html>\\)"):
        read(b"<html/>", "a.akn", None)
    with pytest.raises(UnsupportedError, match="XML of a kind that is not read yet"):
        read_any(b"<?xml version='1.0'?><statute/>", "a.xml")
    with pytest.raises(DamagedError, match="is said to be plain text and is Akoma Ntoso"):
        read_any(wrapped("<p>a</p>"), "a.txt")


@pytest.mark.parametrize(
    "opening", [b"<!---->" * 9000, b"<!--" * 15_000, b"<?x?>" * 9000, b"<!doctype a [" * 5000]
)
def test_no_opening_makes_the_look_for_a_root_slow(opening: bytes) -> None:
    with patience():
        for _ in range(100):
            sniff(opening + b"x", "a")


def test_elements_as_deep_as_allowed_are_read() -> None:
    deep = LIMITS.depth - 3
    heads = (LIMITS.depth - 4) // 2

    assert outline("<list>" * deep + "a" + "</list>" * deep) == ["paragraph |a"]
    levels = outline(
        "<level><quotedStructure>" * heads + "a" + "</quotedStructure></level>" * heads
    )
    assert levels == [f"paragraph{2 * heads} |a"]


def test_numbers_of_spans_out_of_all_bounds_are_the_bounds() -> None:
    found = reading("<table><tr><td colspan='99999' rowspan='-3'>a</td></tr></table>")

    assert [mark.value for mark in found.text.provisions[2].marks] == ["1000,1"]


def test_one_identifier_for_two_notes_hides_neither() -> None:
    notes = "".join(f"<note eId='n'><p>{word}</p></note>" for word in ("may", "shall"))
    body = "<p>a<noteRef href='#n' marker='1'/></p>"
    source = wrapped(f"<act><meta><notes>{notes}</notes></meta><body>{body}</body></act>")

    found = read(source, "a.akn", None)

    assert [one.text for one in found.text.provisions] == ["a\ufffc", "may"]
    assert [one.what for one in found.account.unread] == ["a note that nothing can call"]
    assert [one.code for one in found.hazards] == ["markup"]


def test_a_note_that_nothing_calls_is_named() -> None:
    notes = "<notes><note eId='n'><p>but not</p></note></notes>"

    found = read(wrapped(f"<act><meta>{notes}</meta><body><p>a</p></body></act>"), "a", None)

    assert [one.what for one in found.account.unread] == ["a note that nothing calls: n"]


def test_words_among_the_metadata_are_named() -> None:
    found = read(wrapped("<act><meta>but not</meta><body><p>a</p></body></act>"), "a", None)

    assert [one.what for one in found.account.unread] == ["characters among the metadata"]


def test_attributes_of_paraph_can_hide_nothing() -> None:
    found = reading(
        "<p xmlns:p='urn:paraph:akn:1'>a<inline name='x' p:mark='hidden'>b</inline>"
        "<marker name='x' p:character='41'/><marker name='x' p:object='unread'/></p>"
    )

    (provision,) = found.text.provisions
    assert provision.text == "ab\ufffc\ufffc"
    assert [mark.name for mark in provision.marks] == ["unread", "unread"]
    assert len(found.account.unread) == 2


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u200b"])
def test_a_paragraph_of_blanks_that_are_characters_is_no_empty_one(space: str) -> None:
    assert outline(f"<section><num>1</num><content><p>{space}</p></content></section>") == [
        f"paragraph1 1|{space}"
    ]


def test_many_small_pieces_take_time_in_proportion() -> None:
    source = wrapped(_ACT.format("<p>" + "<b>a</b><i>b</i>" * 100_000 + "</p>"))

    with patience():
        read(source, "a.akn", None)
