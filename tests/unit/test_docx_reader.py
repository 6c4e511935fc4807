"""Reading DOCX: whatever a cheat may try, each character is in the text or named."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import Part, docx, header, notes, numbering, root
from tests.docx_kit.seen import compared, reading
from tests.docx_kit.snippets import abstract, box, call, framed, item, lvl, note, num, p, r, vml_box
from tests.docx_pairs import channels_beside, channels_text
from tests.docx_pairs.channel import Channel, Make
from tests.docx_pairs.channels_beside import SILENT

from paraph.text.node import Provision
from paraph.text.reading import Reading

CHANNELS = (*channels_text.CHANNELS, *channels_beside.CHANNELS)


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


def _becomes(old: bytes, new: bytes) -> set[str]:
    """Return what becomes of the one word in which two files differ."""
    comparison = compared(old, new)
    first, second = comparison.old, comparison.new
    result = {"seen"} if comparison.verdict != "same" else set()
    if _visible(first) != _visible(second):
        result.add("shown")
    if _under(first) != _under(second):
        result.add("hidden")
    if comparison.changes and not result & {"shown", "hidden"}:
        result.add("value")
    sides = [item.side for item in comparison.hazards] + [item.side for item in comparison.unread]
    doubted = any(side != "both" for side in sides)
    return result | ({"named"} if doubted else set())


def _visible(reading: Reading) -> str:
    """Return the characters that stand under no hidden mark."""
    return "\n".join(
        "".join(
            sign
            for at, sign in enumerate(provision.text)
            if not any(
                mark.start <= at < mark.end for mark in provision.marks if mark.name == "hidden"
            )
        )
        for provision in reading.text.provisions
    )


def _under(reading: Reading) -> list[str]:
    """Return the characters that stand under a hidden mark."""
    return [
        provision.text[mark.start : mark.end]
        for provision in reading.text.provisions
        for mark in provision.marks
        if mark.name == "hidden"
    ]


@pytest.mark.parametrize(
    "channel",
    [
        pytest.param(
            channel, marks=pytest.mark.xfail(reason=channel.fault) if channel.fault else ()
        )
        for channel in CHANNELS
    ],
    ids=lambda channel: channel.name,
)
def test_a_word_slipped_in_is_shown_or_named(channel: Channel) -> None:
    becomes = _becomes(channel.make("sesame"), channel.make("not sesame"))

    assert becomes >= {channel.becomes, "seen"}


@pytest.mark.parametrize("case", SILENT, ids=lambda case: case[0])
def test_a_word_that_is_nowhere_displayed_changes_nothing(case: tuple[str, Make]) -> None:
    _, make = case

    assert not _becomes(make("sesame"), make("not sesame"))


def test_the_paragraphs_of_a_comment_stand_apart() -> None:
    said = root("w:comments", f'<w:comment w:id="1">{p("Ask first.")}{p("Then sign.")}</w:comment>')
    source = docx(p("Fee"), Part("word/comments.xml", said, "comments", "rIdC"))

    (told,) = [each.sentence for each in reading(source).hazards if each.code == "comment"]

    assert told == "Comment by an unnamed author: “Ask first. Then sign.”."
