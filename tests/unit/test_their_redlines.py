"""Redlines of the other side: what their tracked changes do not show is listed first."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx, members, notes, numbering, styles, zipped
from tests.docx_kit.snippets import (
    abstract,
    box,
    call,
    field,
    gone,
    ins,
    lvl,
    note,
    num,
    p,
    r,
    tbl,
    tc,
    tr,
)
from tests.docx_pairs.every import PAIRS
from tests.docx_pairs.pair import Pair
from tests.mutations.chance import seeded
from tests.their_redlines import SILENT, Redline, agreement, track

from paraph.comparison.compare import compare
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.text.reading import Reading, View
from paraph.views.certificate import certificate, certificate_markdown
from paraph.views.claimed_json import claimed_json
from paraph.views.escaped import words
from paraph.views.finding import Finding, findings
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.silent import ACCEPTED, Silent, also_silent, claims, opening, word_with
from paraph.views.subject import word_of
from paraph.views.terminal import comparison_lines
from paraph.wiring import authorship

_APPROVED = agreement().file()


def _read(source: bytes, view: View | None = None) -> Reading:
    return read(source, "theirs.docx", view=view)


def _silent(theirs: bytes, approved: bytes = _APPROVED) -> Silent:
    before, original = _read(approved), _read(theirs, "original")
    return Silent.of(compare(before, original), authorship(original))


def _redline(number: int, kind: str) -> Redline:
    made, chance = agreement(), seeded("their redlines", kind, number)
    for _ in range(chance.randrange(1, 7)):
        track(made, chance)
    if kind == "silent":
        names = sorted(SILENT)
        chosen = [names[number % len(names)], *chance.sample(names, chance.randrange(3))]
        for name in dict.fromkeys(chosen):
            SILENT[name](made, chance)
    return made


def _shown(finding: Finding) -> str:
    sides = [side for side in (finding.old, finding.new) if side is not None]
    return "\n".join([f"{side.label} {side.wording()}" for side in sides])


@pytest.mark.parametrize("number", range(60))
def test_nothing_of_an_honest_redline_is_silent(number: int) -> None:
    silent = _silent(_redline(number, "honest").file())

    assert silent.told == ()
    assert word_of(silent.subject) == "same"


@pytest.mark.parametrize("number", range(60))
def test_every_silent_change_is_listed(number: int) -> None:
    made = _redline(number, "silent")

    silent = _silent(made.file())

    shown = [_shown(each) for each in silent.told]
    missed = [needle for needle in made.needles if not any(needle in one for one in shown)]
    assert made.needles
    assert not missed, shown


@pytest.mark.parametrize("number", range(0, 60, 6))
def test_what_is_silent_stands_first_in_every_view(number: int) -> None:
    theirs = _redline(number, "silent").file()
    silent = _silent(theirs)
    subject = compare(_read(_APPROVED), _read(theirs, "accepted"))

    lines = "\n".join(comparison_lines(subject, silent=silent))
    written = markdown_redline(subject, silent=silent)
    shown = page(subject, silent=silent).decode()
    told = claimed_json(subject, silent)

    assert word_with(subject, silent) == "open"
    assert lines.startswith("Open: ")
    for view in (lines, written, shown):
        assert view.index("Silent changes: ") < view.index(ACCEPTED)
    assert shown.index('id="silent"') < shown.index('id="changes"')
    assert all(f'id="s{each.number}"' in shown for each in silent.told)
    assert told.index('"silent": {') < told.index('"accepted": {')


def test_a_silent_change_is_open_whatever_is_proved() -> None:
    approved = docx(p("The color of the pumps is grey."))
    theirs = docx(p("The colour of the pumps is grey."))
    before = _read(approved)
    silent = Silent.of(judge(compare(before, _read(theirs, "original"))), authorship(before))
    verdict = judge(compare(before, _read(theirs, "accepted")))

    assert [each.verdict for each in silent.told] == ["editorial"]
    assert verdict.word == "editorial"
    assert word_with(verdict, silent) == "open"
    assert certificate_markdown(verdict, silent=silent).index("Silent changes: 1") < 200


def test_an_insertion_that_the_approved_text_has_is_a_silent_change() -> None:
    """Taken out in silence and put in again as tracked, it looks like a gift of theirs."""
    approved = docx(p("Interest is not due."))
    theirs = docx(p(r("Interest is "), ins(r("not ")), r("due.")))

    silent = _silent(theirs, approved)
    subject = compare(_read(approved), _read(theirs, "accepted"))

    assert subject.verdict == "same"
    assert [each.kind for each in silent.told] == ["altered"]
    assert word_with(subject, silent) == "open"


def test_a_change_against_the_approved_text_names_the_silent_one_in_it() -> None:
    approved = docx(p("Fees are due.") + p("Interest is due in May."))
    theirs = docx(
        p(r("Fees are "), gone(r("due")), ins(r("owed")), r(".")) + p("Interest is due in June.")
    )
    silent = _silent(theirs, approved)
    subject = compare(_read(approved), _read(theirs, "accepted"))

    assert dict(also_silent(findings(subject), silent)) == {2: ("s1",)}


def test_who_claims_what_is_told() -> None:
    def tracked(author: str, words: str) -> str:
        return f'<w:ins w:id="1"{author}>{r(words)}</w:ins>'

    theirs = docx(
        p(
            r("Fees are due"),
            tracked(' w:author="M. Ferrant" w:date="2026-03-05T10:00:00Z"', " in May"),
            r(" and owed"),
            tracked(' w:author="J. Okoro"', " or June"),
            r(" at once"),
            tracked("", " or never"),
            r("."),
        )
    )

    said = "\n".join(claims(_silent(theirs)))

    assert "M. Ferrant: 1 insertion, 2026-03-05" in said
    assert "J. Okoro: 1 insertion: “ or June”" in said
    assert "Nobody is named: 1 insertion: “ or never”" in said
    assert "1 of 3 tracked changes is without an author." in said
    assert "2 of 3 tracked changes are without a date." in said
    assert "Tracked changes of 2 authors" in said


_MARK = '<w:rPr><w:{} w:id="1" w:author="A"/></w:rPr>'
_NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
_LISTS = numbering(abstract(0, lvl(0), lvl(1, "(%2)", form="lowerLetter")) + num(1, 0))
_NOTES = notes("footnote", note(2, "The first note.") + note(3, "The second note."))


def _called(*numbers: int, tracked: int = 0) -> str:
    calls = [ins(call(one)) if one == tracked else call(one) for one in numbers]
    return p(r("Fees are due"), *calls, r("."))


_HONEST = {
    "a paragraph moved": (
        p("A stays.") + p("B stays.") + p("C goes up."),
        p(
            f'<w:moveTo w:id="2" w:author="A">{r("C goes up.")}</w:moveTo>',
            properties=_MARK.format("moveTo"),
        )
        + p("A stays.")
        + p("B stays.")
        + p(
            f'<w:moveFrom w:id="1" w:author="A">{r("C goes up.")}</w:moveFrom>',
            properties=_MARK.format("moveFrom"),
        ),
    ),
    "a note deleted": (_called(2, 3), p(r("Fees are due"), call(2), gone(call(3)), r("."))),
    "paragraphs joined": (
        p("One is due.") + p("Two is not."),
        p("One is due.", properties=_MARK.format("del")) + p("Two is not."),
    ),
    "a paragraph split": (
        p("One is due. Two is not."),
        p("One is due. ", properties=_MARK.format("ins")) + p("Two is not."),
    ),
    "a level": (
        p("Fee.", properties=_NUMBERED.format(0)) + p("Tax.", properties=_NUMBERED.format(0)),
        p("Fee.", properties=_NUMBERED.format(0))
        + p(
            "Tax.",
            properties=_NUMBERED.format(1)
            + f'<w:pPrChange w:id="1" w:author="A"><w:pPr>{_NUMBERED.format(0)}</w:pPr>'
            "</w:pPrChange>",
        ),
    ),
    "a number taken away": (
        p("Fee.", properties=_NUMBERED.format(0)),
        p(
            "Fee.",
            properties='<w:pPrChange w:id="1" w:author="A"><w:pPr>'
            f"{_NUMBERED.format(0)}</w:pPr></w:pPrChange>",
        ),
    ),
    "a box put in": (p("Fees are due."), p(r("Fees are due."), ins(box(p("Or not."))))),
    "words in a box": (
        p(box(p("Fees are due."))),
        p(box(p(r("Fees are "), ins(r("not ")), r("due.")))),
    ),
    "a table put in": (
        p("Fees are due."),
        p("Fees are due.")
        + tbl(
            tr(
                tc(p(ins(r("Fee")), properties=_MARK.format("ins"))),
                properties='<w:ins w:id="1" w:author="A"/>',
            )
        ),
    ),
    "a cell put in": (
        tbl(tr("Fee")),
        tbl(tr("Fee", tc(p(ins(r("Tax"))), properties='<w:cellIns w:id="1" w:author="A"/>'))),
    ),
    "a link put in": (
        p("Fees are due."),
        p(
            r("Fees are due"),
            ins(f'<w:hyperlink w:anchor="x">{r(" at once")}</w:hyperlink>'),
            r("."),
        ),
    ),
    "a field put in": (
        p("Fees are due."),
        p(r("Fees are due"), ins(field("REF x", " as said")), r(".")),
    ),
    "a style of a heading": (
        p("Fees", properties='<w:pStyle w:val="H"/>'),
        p(
            "Fees",
            properties='<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>',
        ),
    ),
    "how a section begins": (
        p("Fee.", properties="<w:sectPr/>") + p("Tax.", properties="<w:sectPr/>"),
        p("Fee.", properties="<w:sectPr/>")
        + p(
            "Tax.",
            properties='<w:sectPr><w:type w:val="continuous"/><w:sectPrChange w:id="1">'
            "<w:sectPr/></w:sectPrChange></w:sectPr>",
        ),
    ),
    "capitals": (
        p(r("Fees are due.")),
        p(r("Fees are due.", '<w:caps/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
    ),
    "bold taken away": (
        p(r("Fees are due.", "<w:b/>")),
        p(r("Fees are due.", '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>')),
    ),
    "a paragraph of a heading's style": (
        p("Fees are due."),
        p(
            "Fees are due.",
            properties='<w:pStyle w:val="H"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>',
        ),
    ),
}
_STYLES = styles(
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
)


@pytest.mark.parametrize("what", _HONEST)
def test_what_is_tracked_as_word_tracks_it_is_not_silent(what: str) -> None:
    approved, theirs = (
        docx(p("Before it.") + body + p("After it."), _LISTS, _NOTES, _STYLES)
        for body in _HONEST[what]
    )

    silent = _silent(theirs, approved)

    assert silent.told == ()
    assert word_of(silent.subject) == "same"
    assert compare(_read(approved), _read(theirs, "accepted")).changes


def test_a_caption_that_its_number_bears_out_leaves_no_doubt() -> None:
    caption = p(r("Table "), field("SEQ Table", "1"))
    approved = docx(caption + p("Fees are due."))
    theirs = docx(caption + p(r("Fees are due"), ins(r(" now")), r(".")))
    other = docx(p(r("Table "), field("SEQ Table", "2")) + p(r("Fees are due"), ins(r(" now"))))

    assert word_of(_silent(theirs, approved).subject) == "same"
    assert {one.code for one in _read(other, "accepted").hazards} == {"field", "tracked-changes"}
    assert {one.code for one in _read(theirs).hazards} == {"field", "tracked-changes"}


def test_a_note_put_in_as_tracked_leaves_no_doubt() -> None:
    body = p(r("Fees are due"), ins(call(2)), call(3), r("."))
    first, second = note(2, "The first note."), note(3, "The second note.")
    approved = docx(_called(3), notes("footnote", second))
    theirs = docx(body, notes("footnote", first + second))

    silent = _silent(theirs, approved)

    assert silent.told == ()
    assert word_of(silent.subject) == "same"


_LAST = "After it.</w:t></w:r></w:p>"


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_tracked_change_elsewhere_hides_nothing(pair: Pair) -> None:
    held = members(pair.new)
    main = held.get("word/document.xml", b"").decode("utf-8", "replace")
    if _LAST not in main:
        pytest.skip("The pair has no paragraph behind it.")
    more = main.replace(_LAST, f"After it.</w:t></w:r>{ins(r(' And then.'))}</w:p>", 1)
    theirs = zipped({**held, "word/document.xml": more.encode()})

    plain = compare(_read(pair.old), _read(pair.new, "original"))
    found = compare(_read(pair.old), _read(theirs, "original"))

    assert len(found.changes) == len(plain.changes)
    assert found.verdict == plain.verdict


def test_each_doubt_before_their_tracked_changes_is_an_item_of_its_own() -> None:
    approved = docx(p("The fee is due.") + p("The end."))
    hidden = r(" a < b", "<w:vanish/>")
    theirs = docx(
        p(r("The fee is due."), hidden, ins(r(" now"))) + p(r("The end."), field("DATE", "May"))
    )
    silent = _silent(theirs, approved)
    verdict = judge(compare(_read(approved), _read(theirs, "accepted")), language="en")

    first, *doubts = map(words, opening(silent))
    items = "".join([f"<li>{each}</li>" for each in doubts])

    assert len(doubts) == 3
    assert "“a &lt; b” is formatted as hidden" in items
    for made in (page(verdict, silent=silent), certificate(verdict, silent=silent)):
        told = made.decode()
        assert f"<p>{first}</p>\n<ul" in told
        assert f">{items}</ul>" in told


def test_where_nothing_is_in_doubt_before_their_tracked_changes_there_is_no_list() -> None:
    theirs = docx(p("The fee is nine.") + p("The end."))
    silent = _silent(theirs, docx(p("The fee is due.") + p("The end.")))

    told = page(silent.subject, silent=silent).decode()

    assert len(opening(silent)) == 1
    assert f"<p>{words(opening(silent)[0])}</p>\n<table" in told
