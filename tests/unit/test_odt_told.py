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
