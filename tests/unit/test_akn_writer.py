"""Akoma Ntoso: a text is written as parts, items and blocks, under names that do not change."""

import pytest
from lxml import etree
from tests.akn import NAMESPACE, reading, told, wrapped

from paraph.errors import CanonicalError
from paraph.formats.akn import read, write
from paraph.formats.registry import read as read_any
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading, Source

_NS = {"a": NAMESPACE}


def _written(*provisions: Provision) -> etree._Element:
    return etree.fromstring(write(Reading(Text(provisions))))


def _shape(element: etree._Element) -> str:
    """Return the elements of the body with their own characters, attributes left out."""
    name = etree.QName(element).localname
    inside = "".join(_shape(child) + (child.tail or "").strip("\n ") for child in element)
    words = (element.text or "").strip("\n ")
    return f"<{name}>{words}{inside}</{name}>"


def _body(*provisions: Provision) -> str:
    body = _written(*provisions).find(".//a:mainBody", _NS)
    assert body is not None
    return "".join(map(_shape, body))


def _eids(*provisions: Provision) -> list[str]:
    body = _written(*provisions).find(".//a:mainBody", _NS)
    assert body is not None
    return [element.get("eId", "") for element in body.iter() if element.get("eId")]


def test_headings_are_parts_named_by_their_words_and_hold_what_follows() -> None:
    assert _body(
        Provision("paragraph", "title"),
        Provision("heading", "Aims", "Chapter I", 1),
        Provision("heading", "Scope", "Article 1", 2),
        Provision("paragraph", "a"),
        Provision("paragraph", "b", "1.", 1),
        Provision("paragraph", "c"),
        Provision("heading", "Final words", "", 1),
    ) == (
        "<p>title</p><chapter><num>Chapter I</num><heading>Aims</heading>"
        "<article><num>Article 1</num><heading>Scope</heading><intro><p>a</p></intro>"
        "<paragraph><num>1.</num><content><p>b</p></content></paragraph>"
        "<wrapUp><p>c</p></wrapUp></article></chapter>"
        "<hcontainer><heading>Final words</heading><content><p></p></content></hcontainer>"
    )


def test_items_stand_in_items_and_bullets_are_indents() -> None:
    assert _body(
        Provision("paragraph", "a", "1.", 1),
        Provision("paragraph", "b", "(a)", 2),
        Provision("paragraph", "more of a", "", 1),
        Provision("paragraph", "c", "–", 2),
        Provision("paragraph", "end of a", "", 1),
    ) == (
        "<paragraph><num>1.</num><intro><p>a</p></intro>"
        "<point><num>(a)</num><content><p>b</p></content></point>"
        "<alinea><content><p>more of a</p></content></alinea>"
        "<indent><num>–</num><content><p>c</p></content></indent>"
        "<wrapUp><p>end of a</p></wrapUp></paragraph>"
    )


def test_a_level_that_is_left_out_is_kept_by_a_part_without_a_number() -> None:
    assert _body(Provision("paragraph", "a", "(i)", 3)) == (
        "<level><level><point><num>(i)</num><content><p>a</p></content></point></level></level>"
    )
    assert _body(Provision("heading", "h", "", 2)) == (
        "<level><hcontainer><heading>h</heading><content><p></p></content></hcontainer></level>"
    )


def test_cells_and_notes_hold_lists_and_blocks() -> None:
    assert _body(
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "a", "1.", 1, 2, (Mark(0, 0, "span", "2,1"),)),
        Provision("paragraph", "b", "2.", 1, 3),
        Provision("cell", "", depth=2),
        Provision("heading", "h", "", 1, 3),
    ) == (
        "<table><tr><td><blockList><item><num>1.</num><p>a</p></item>"
        "<item><num>2.</num><p>b</p></item></blockList></td>"
        "<td><p></p><tblock><heading>h</heading><p></p></tblock></td></tr></table>"
    )


def test_notes_stand_at_their_call_and_a_second_call_points_to_the_first() -> None:
    marks = (Mark(1, 2, "note", "1"), Mark(2, 3, "note", "1"))
    body = _body(
        Provision("paragraph", f"a{OBJECT}{OBJECT}", marks=marks),
        Provision("note", "n", "1", depth=1),
    )

    assert body == "<p>a<authorialNote><p>n</p></authorialNote><noteRef></noteRef></p>"


def test_a_note_that_nothing_calls_is_called_at_the_end_and_not_lost() -> None:
    again = read(
        write(Reading(Text((Provision("paragraph", "a"), Provision("note", "n", "1", depth=1))))),
        "a",
        None,
    )

    assert told(again) == [f"paragraph |a{OBJECT}", "  note 1|n"]


def test_identifiers_follow_the_naming_convention_and_are_unique() -> None:
    assert _eids(
        Provision("heading", "", "Chapter IV", 1),
        Provision("heading", "", "Article 5bis", 2),
        Provision("paragraph", "a", "1.", 1),
        Provision("paragraph", "b", "(a)", 2),
        Provision("paragraph", "c", "1.", 1),
        Provision("heading", "Article 6 Costs", "", 2),
        Provision("heading", "Signatures", "", 1),
    ) == [
        "chp_IV",
        "chp_IV__art_5bis",
        "chp_IV__art_5bis__para_1",
        "chp_IV__art_5bis__para_1__intro",
        "chp_IV__art_5bis__para_1__point_a",
        "chp_IV__art_5bis__para_1__point_a__content",
        "chp_IV__art_5bis__para_1-2",
        "chp_IV__art_5bis__para_1-2__content",
        "chp_IV__art_6",
        "chp_IV__art_6__content",
        "hcontainer_1",
        "hcontainer_1__content",
    ]


def test_the_identification_comes_from_the_file_and_the_text_alone() -> None:
    text = Text((Provision("paragraph", "a"),))
    first = write(Reading(text, source=Source(content=b"a", language="fr")))
    second = write(Reading(text, source=Source(file="b", content=b"b", language="fr")))

    root = etree.fromstring(first)
    assert first == write(Reading(text, source=Source(content=b"a", language="fr")))
    assert first != second
    assert root.xpath("string(//a:FRBRExpression/a:FRBRuri/@value)", namespaces=_NS) == (
        "/akn/zz/doc/agreement/0001-01-01/ca978112ca1bbdca/fra@"
    )
    assert root.xpath("string(//a:FRBRlanguage/@language)", namespaces=_NS) == "fra"


def test_the_names_of_a_file_of_akoma_ntoso_stand_beside_those_of_what_is_written() -> None:
    identification = (
        "<meta><identification source='#a'>"
        "<FRBRWork><FRBRthis value='/akn/zz/act/1/!main'/></FRBRWork></identification></meta>"
    )
    first = read(wrapped(f"<act>{identification}<body><p>a</p></body></act>"), "a.akn", None)

    root = etree.fromstring(write(first))

    assert root.xpath("//a:FRBRWork/a:FRBRalias[@name='original']/@value", namespaces=_NS) == [
        "/akn/zz/act/1/!main"
    ]


def test_what_akoma_ntoso_has_no_element_for_is_read_again() -> None:
    text = f"a\vb{OBJECT}\x01"
    marks = (
        Mark(0, 1, "ruby", "x"),
        Mark(2, 3, "symbol", "Wingdings"),
        Mark(3, 4, "field", "PAGE"),
    )
    provision = Provision("paragraph", text, "1\t", 1, marks=marks)

    assert read(write(Reading(Text((provision,)))), "a", None).text.provisions == (provision,)


def test_boxes_and_headers_are_written_as_blocks_and_a_section_break_is_not() -> None:
    provisions = (
        Provision("header", "h"),
        Provision("paragraph", f"a{OBJECT}", marks=(Mark(1, 2, "box", ""),)),
        Provision("box", "b", depth=1),
        Provision("section", marks=(Mark(0, 0, "section", "nextPage"),)),
    )
    again = read(write(Reading(Text(provisions))), "a", None)

    assert told(again) == ["paragraph |h", f"paragraph |a{OBJECT}", "paragraph |b"]


@pytest.mark.parametrize("level", [50, 5000])
def test_no_level_makes_a_file_too_deep_to_be_read(level: int) -> None:
    again = read(
        write(
            Reading(
                Text(
                    (
                        Provision("heading", "h", "", level),
                        Provision("paragraph", "a", "1", level),
                        Provision("table"),
                        Provision("row", depth=1),
                        Provision("cell", "c", "1", level, 2),
                    )
                )
            )
        ),
        "a",
        None,
    )

    assert [one.level for one in again.text.provisions] == [30, 30, 0, 0, 9]


def test_a_redline_is_refused() -> None:
    with pytest.raises(CanonicalError):
        write(Reading(Text((Provision("paragraph", "a", marks=(Mark(0, 1, "inserted"),)),))))


def test_a_file_read_is_written_so_that_a_comparison_sees_no_difference() -> None:
    first = reading(
        "<article><num>Article 1</num><heading>Scope</heading><paragraph><num>1.</num><content>"
        "<p>The Parties <b>shall</b> meet.</p></content></paragraph></article>"
    )

    again = read_any(write(first), "b.akn")

    assert again.text == first.text
    assert again.source.emphasis == first.source.emphasis
    assert again.hazards == ()
    assert again.account.complete


_MATHS = "http://www.w3.org/1998/Math/MathML"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x^2 + 1 < y", "x^2 + 1 < y"),
        ("<math><mi>x</mi><mo>+</mo></math>", "x+"),
        (f'<math xmlns="{_MATHS}"><mi>x</mi></math>', "x"),
    ],
)
def test_every_equation_is_mathematical_markup_and_the_same_when_read(
    value: str, shown: str
) -> None:
    provision = Provision("paragraph", OBJECT, marks=(Mark(0, 1, "equation", value),))

    content = write(Reading(Text((provision,))))

    maths = etree.fromstring(content).find(f".//{{{_MATHS}}}math")
    assert maths is not None
    assert "".join(maths.itertext()) == shown
    assert read(content, "a.akn", None).text.provisions == (provision,)


@pytest.mark.parametrize("value", ["<math>", "<b>x</b>", f'<mi xmlns="{_MATHS}">x</mi>'])
def test_what_looks_like_markup_and_is_no_equation_is_another_one_when_read(value: str) -> None:
    provision = Provision("paragraph", OBJECT, marks=(Mark(0, 1, "equation", value),))

    back = read(write(Reading(Text((provision,)))), "a.akn", None).text.provisions[0]

    assert back.marks[0].name == "equation"
    assert back != provision


def test_an_equation_is_never_read_as_other_words_than_it_shows() -> None:
    inner = f'<math xmlns="{_MATHS}"><mi>x</mi><mtext>y</mtext></math>'
    own = 'xmlns:p="urn:paraph:akn:1" p:value="linear"'

    said = reading(f"<p><subFlow name='e'><foreign {own}>{inner}</foreign></subFlow></p>")

    assert [mark.value for mark in said.text.provisions[0].marks] == [inner]


@pytest.mark.parametrize("name", ["image", "chart", "object"])
def test_what_has_but_a_digest_is_left_out(name: str) -> None:
    provision = Provision("paragraph", f"a{OBJECT}b", marks=(Mark(1, 2, name, "sha256:ab words"),))

    assert _body(provision) == "<p>ab</p>"
