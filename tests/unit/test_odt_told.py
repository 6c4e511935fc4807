"""What an OpenDocument text holds beside what is shown, or shows in two ways, is told."""

from __future__ import annotations

import pytest
from tests.odt_kit import codes, content, flat, p, package, unread, word_of

from paraph.formats.odt import read

# ---------------------------------------------------------------- numbered paragraphs


def test_characters_beside_a_numbered_paragraph_are_named() -> None:
    body = (
        "<text:numbered-paragraph text:list-id='x'>{}<text:p>inner</text:p>{}"
        "</text:numbered-paragraph>"
    )

    before, behind = flat(body.format("not", "")), flat(body.format("", "not"))

    for source in (before, behind):
        assert "characters between paragraphs" in unread(read(source, "a.fodt", None))
        assert word_of(flat(body.format("", "")), source) != "same"


# ---------------------------------------------------------------- equations

_MATH = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>x</mi>'
    '<annotation encoding="StarMath 5.0">{}</annotation></semantics></math>'
)
_FRAME = p(
    '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image'
    ' xlink:href="./ObjectReplacements/Object 1"/></draw:frame>'
)


def _equation(source: str = "x", picture: bytes = b"p", **parts: bytes) -> bytes:
    return package(
        {
            "content.xml": content(_FRAME),
            "Object 1/content.xml": _MATH.format(source).encode(),
            "ObjectReplacements/Object 1": picture,
            **{f"Object 1/{name}.xml": held for name, held in parts.items()},
        }
    )


@pytest.mark.parametrize(
    "other", [_equation("y"), _equation(picture=b"q"), _equation(words=b"<x>not</x>")]
)
def test_an_equation_with_another_form_or_part_beside_it_is_not_the_same(other: bytes) -> None:
    assert word_of(_equation(), other, "a.odt") != "same"
    assert word_of(other, other, "a.odt") == "same"


def test_the_parts_of_an_equation_that_nothing_shows_are_named() -> None:
    whole = read(_equation(settings=b"<x/>"), "a.odt", None)
    more = read(_equation(words=b"<x>not</x>", Basic=b"<x/>"), "a.odt", None)

    assert whole.account.complete
    assert codes(whole) == ["fallback-differs"]
    assert [item.at for item in more.account.unread] == ["Object 1/words.xml", "Object 1/Basic.xml"]


@pytest.mark.parametrize(
    "beside", ["not", "<math:math><math:mi>not</math:mi></math:math>", p("not"), "<draw:image/>"]
)
def test_what_an_object_holds_beside_its_equation_is_named(beside: str) -> None:
    frame = "<draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math>{}</draw:object>"
    alone, more = (flat(p(f"{frame.format(held)}</draw:frame>")) for held in ("", beside))

    assert not read(more, "a.fodt", None).account.complete
    assert read(alone, "a.fodt", None).account.complete
    assert word_of(alone, more) != "same"


# ---------------------------------------------------------------- what stands twice, or elsewhere


def test_a_note_with_two_bodies_is_read_whole() -> None:
    body = "<text:note-body><text:p>{}</text:p></text:note-body>".format
    source = flat(p(f"a<text:note><text:note-citation/>{body('b')}{body('not')}</text:note>"))

    assert [one.text for one in read(source, "a.fodt", None).text.provisions][1:] == ["b", "not"]


def test_a_second_mark_of_a_note_is_named() -> None:
    mark = "<text:note-citation>1</text:note-citation>"

    assert "second mark" in unread(read(flat(p(f"<text:note>{mark * 2}</text:note>")), "a", None))


_LISTENERS = (
    '<office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:x"/>'
    "</office:event-listeners>"
)


@pytest.mark.parametrize("name", ["draw:g", "draw:rect", "draw:a", "draw:frame"])
def test_a_program_that_starts_at_a_drawing_is_told(name: str) -> None:
    box = "<draw:rect><text:p>a</text:p></draw:rect>" if name != "draw:rect" else p("a")

    reading = read(flat(f"<{name}>{_LISTENERS}{box}</{name}>"), "a.fodt", None)

    assert "macro" in codes(reading)


@pytest.mark.parametrize("place", ["styles", "body", "paragraph", "before", "behind"])
def test_a_comment_in_the_markup_is_told(place: str) -> None:
    comment = b"<!-- secret -->"
    whole = flat(p("ab"))
    at = {
        "styles": whole.index(b"</office:styles>"),
        "body": whole.index(b"<text:p"),
        "paragraph": whole.index(b"b</text:p>"),
        "before": whole.index(b"<office:document "),
        "behind": len(whole),
    }[place]
    source = whole[:at] + comment + whole[at:]

    reading = read(source, "a.fodt", None)

    assert reading.text.provisions[0].text == "ab"
    assert codes(reading) == ["comment"]
    assert "secret" in reading.hazards[0].sentence
    assert word_of(whole, source) != "same"


def test_an_instruction_to_programs_is_told() -> None:
    reading = read(flat(p("a<?print twice?>b")), "a.fodt", None)

    assert reading.text.provisions[0].text == "ab"
    assert codes(reading) == ["markup"]


@pytest.mark.parametrize(
    "body",
    [
        "<table:table>{}<table:table-row><table:table-cell/></table:table-row></table:table>",
        "<table:table><table:table-row>{}<table:table-cell/></table:table-row></table:table>",
        "<text:p><draw:g>{}</draw:g></text:p>",
        "<text:p><text:note>{}<text:note-body/></text:note></text:p>",
    ],
)
def test_a_picture_where_nothing_may_stand_is_named(body: str) -> None:
    picture = '<text:x><draw:frame><draw:image xlink:href="a.png"/></draw:frame></text:x>'

    assert read(flat(body.format("")), "a.fodt", None).account.complete
    assert not read(flat(body.format(picture)), "a.fodt", None).account.complete
