"""Runs that say they are of another language than their document: no edit in them is proved."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx, header, notes, styles
from tests.docx_kit.snippets import box, call, field, ins, item, note, p, r, tbl, tc, tr

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.text.reading import Reading

FRENCH = '<w:lang w:val="fr-FR"/>'
OPENING = p("The Seller delivers the goods to the Buyer, who pays for them within one month.")
SPAN = r("the {} of goods", FRENCH)
PLACES = {
    "a paragraph": p("The Buyer reads ", SPAN, " to him."),
    "a whole paragraph": p(SPAN),
    "runs cut by Word": p(
        "He reads ", r("the ", FRENCH), r("{}", FRENCH), r(" of", FRENCH), " it."
    ),
    "bold, and other properties": p("He reads ", r("the {} of", f"<w:b/><w:i/>{FRENCH}"), " it."),
    "small capitals": p("He reads ", r("the {} of", f"<w:smallCaps/>{FRENCH}"), " it."),
    "a part of the word": p("He reads the ", r("{}", FRENCH), "s of it."),
    "a cell": tbl(tr(tc(p("The Buyer"), p("reads ", SPAN, " to him.")), tc(p(SPAN)))),
    "an insertion": p("He reads ", ins(SPAN), " to him."),
    "a field": p("He reads ", field("QUOTE x", SPAN), " to him."),
    "a box": p("He reads.", box(p("And pays for ", SPAN, " to him."))),
    "a list": item("The Buyer pays.") + p("He reads ", SPAN),
}
DEFAULTS = styles(
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
)


def read(source: bytes) -> Reading:
    return paraph.read(source, file="a.docx", language="en", view="accepted")


def word(old: bytes, new: bytes) -> str:
    everything = Profile.of("en").allowing(frozenset(CLASSES))
    return judge(paraph.compare(read(old), read(new)), everything, language="en").word


@pytest.mark.parametrize("place", PLACES)
def test_no_edit_in_a_run_of_another_language_is_proved(place: str) -> None:
    sides = [
        docx(OPENING + PLACES[place].replace("{}", side), DEFAULTS) for side in ("centre", "center")
    ]

    assert word(*sides) == "open"


def test_nor_in_a_note_or_a_header() -> None:
    body = OPENING + p(r("The Buyer pays."), call(1))
    noted = [
        docx(body, DEFAULTS, notes("footnote", note(1, p("He reads ", SPAN.format(side)))))
        for side in ("centre", "center")
    ]
    headed = [
        docx(
            OPENING,
            DEFAULTS,
            header("rIdH", p("He reads ", SPAN.format(side))),
            section='<w:headerReference w:type="default" r:id="rIdH"/>',
        )
        for side in ("centre", "center")
    ]

    assert word(*noted) == word(*headed) == "open"


@pytest.mark.parametrize("language", ["en-US", "EN", "x-none", ""])
def test_runs_of_the_language_of_the_document_are_proved_as_ever(language: str) -> None:
    span = r("the {} of goods", f'<w:lang w:val="{language}"/>')
    sides = [
        docx(OPENING + p("The Buyer reads ", span.format(side)), DEFAULTS)
        for side in ("colour", "color")
    ]

    assert word(*sides) == "editorial"
    assert not read(sides[0]).source.literal


def test_english_in_a_document_that_calls_itself_russian_is_proved_as_ever() -> None:
    russian = styles(
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
    )
    span = r("the {} of goods", '<w:lang w:val="en-US"/>')
    sides = [
        docx(OPENING + p("The Buyer reads ", span.format(side)), russian)
        for side in ("colour", "color")
    ]

    assert word(*sides) == "editorial"


def test_a_language_is_no_hazard_and_leaves_no_mark() -> None:
    plain, marked = (
        read(docx(p("He reads ", r("a centre", properties), "."), DEFAULTS))
        for properties in ("", FRENCH)
    )

    assert (marked.text, marked.hazards, marked.account.unread) == (plain.text, (), ())
    assert [each[1:] for each in marked.source.literal] == [(9, 17, "language fr")]
