"""Reading DOCX: whatever a cheat may try, each character is in the text or named."""

from __future__ import annotations

from tests.docx_kit.package import docx, header, notes, numbering
from tests.docx_kit.seen import reading
from tests.docx_kit.snippets import abstract, box, call, framed, item, lvl, note, num, p, r, vml_box
from paraph.text.node import Provision


def _tree(provisions: tuple[Provision, ...]) -> list[str]:
    return [f"{'  ' * item.depth}{item.kind} {item.label} {item.text}" for item in provisions]


def test_what_hangs_under_the_first_paragraph_of_a_container_hangs_under_the_container() -> None:
    boxed = p(r("outer"), box(p(r("middle"), vml_box(p("inner") + p("below"))) + p("after")))
    source = docx(
        framed(p(r("Fee"), call(1))),
        header("rIdH", boxed),
        notes("footnote", note(1, boxed)),
        section='<w:headerReference w:type="default" r:id="rIdH"/>',
    )

    found = reading(source).text.provisions

    under = ["box  middle\ufffc", "  box  inner", "    paragraph  below", "  paragraph  after"]
    assert _tree(found) == [
        "paragraph  Before it.",
        "paragraph  Fee\ufffc",
        "  note 1 outer\ufffc",
        *(f"    {line}" for line in under),
        "paragraph  After it.",
        "header  outer\ufffc",
        *(f"  {line}" for line in under),
    ]


def test_a_note_whose_first_paragraph_has_a_number_keeps_both() -> None:
    source = docx(
        p(r("Fee"), call(1)),
        notes("footnote", note(1, item("Net."))),
        numbering(abstract(0, lvl(0, "(%1)")) + num(1, 0)),
    )

    found = reading(source).text.provisions

    assert _tree(found) == ["paragraph  Fee\ufffc", "  note 1 ", "    paragraph (1) Net."]
