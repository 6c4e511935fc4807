"""A font of signs is one in every format: the same letters in it are marked alike."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import p, r
from tests.odt_kit import flat, style

from paraph.formats.registry import read
from paraph.formats.symbols import SYMBOLS
from paraph.text.canonical import digest


@pytest.mark.parametrize("font", sorted(SYMBOLS))
def test_letters_in_a_font_of_signs_are_the_same_text_in_word_and_in_opendocument(
    font: str,
) -> None:
    in_word = docx(p("a", r("J", f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')))
    in_odt = flat(
        '<text:p>a<text:span text:style-name="T">J</text:span></text:p>',
        automatic=style("T", f'fo:font-family="{font}"'),
    )

    word, odt = read(in_word, "a.docx").text, read(in_odt, "a.fodt").text

    assert ("symbol", font) in {(each.name, each.value) for each in word.provisions[-1].marks}
    assert digest(word) == digest(odt)
