"""What an OpenDocument text holds beside what is shown, or shows in two ways, is told."""

from __future__ import annotations

from tests.odt_kit import flat, unread, word_of

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
