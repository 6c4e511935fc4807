"""What a redline in Word says that it does not show is all that may come back otherwise.

Each file here is a redline that was tampered with, so that something comes back otherwise that it
does not tell of, while it tells of something of the same kind.
"""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx, header, notes, settings, swapped
from tests.word_redline_kit import faithful, told

import paraph
from paraph.comparison.comparison import Comparison
from paraph.formats.docx.redline.entry import entries
from paraph.formats.docx.redline.numbers import without_notes
from paraph.formats.docx.redline.returned import Returned, Returning
from paraph.formats.docx.redline.stories import Document
from paraph.text.node import Mark, Provision
from paraph.views.redline import redline
from paraph.views.word_redline import word_redline


def _p(text: str, properties: str = "", more: str = "") -> str:
    own = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{own}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{more}</w:p>'


def _compared(old: bytes, new: bytes) -> Comparison:
    before, after = (paraph.read(one, file="a.docx") for one in (old, new))
    return paraph.compare(before, after)


_SIGNED = 'w:id="901" w:author="Paraph"'


def _deleted(run: str) -> str:
    inner = run.replace("w:t>", "w:delText>").replace("w:t ", "w:delText ")
    return f"<w:del {_SIGNED}>{inner.replace('w:instrText>', 'w:delInstrText>')}</w:del>"


def _inserted(run: str) -> str:
    return f"<w:ins {_SIGNED}>{run}</w:ins>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def _field(code: str) -> str:
    instruction = f"<w:r><w:instrText> {code} </w:instrText></w:r>"
    begin, separate, end = map(_FIELD.format, ("begin", "separate", "end"))
    return f"{begin}{instruction}{separate}{_run('1')}{end}"


# ------------------------------------------------------------------- headers


@pytest.fixture(scope="module")
def of_headers() -> tuple[Comparison, bytes]:
    """A header is shown on other pages now: by the first page alone, and the new one by all."""

    def file(settled: str) -> bytes:
        one = header("rIdH", _p("Kept above all pages."))
        two = header("rIdF", _p("Kept below all pages."), "footer")
        three = header("rIdE", _p("Above the even pages."))
        references = (
            '<w:headerReference w:type="default" r:id="rIdH"/>'
            '<w:footerReference w:type="default" r:id="rIdF"/>'
            '<w:headerReference w:type="even" r:id="rIdE"/>'
        )
        return docx(_p("Text."), one, two, three, settings(settled), section=references)

    comparison = _compared(file("<w:evenAndOddHeaders/>"), file(""))
    return comparison, word_redline(comparison)


def test_a_header_on_other_pages_is_told(of_headers: tuple[Comparison, bytes]) -> None:
    comparison, made = of_headers

    assert told(made) == [
        "The header “Above the even pages.” was shown on other pages in the old text.",
        "On some pages the old text shows no footer, and the new one does.",
    ]
    assert faithful(made, comparison)


@pytest.mark.parametrize(
    ("part", "kept"),
    [("word/rIdH.xml", "Kept above all pages."), ("word/rIdF.xml", "Kept below all pages.")],
)
def test_another_header_than_the_one_told_may_not_go(
    of_headers: tuple[Comparison, bytes], part: str, kept: str
) -> None:
    comparison, made = of_headers
    tampered = swapped(made, part, _run(kept), _inserted(_run(kept)))

    assert not faithful(tampered, comparison)


def test_the_words_of_the_header_told_may_not_be_others(
    of_headers: tuple[Comparison, bytes],
) -> None:
    comparison, made = of_headers
    run = _run("Above the even pages.")
    tampered = swapped(made, "word/rIdE.xml", run, f"{run}{_inserted(_run(' More.'))}")

    assert faithful(tampered, comparison) is False


def test_a_header_that_is_told_is_no_leave_for_one_of_its_words_elsewhere(
    of_headers: tuple[Comparison, bytes],
) -> None:
    comparison, made = of_headers
    tampered = swapped(
        made,
        "word/document.xml",
        '<w:headerReference w:type="default" r:id="rIdH"/>',
        '<w:headerReference w:type="default" r:id="rIdE"/>',
    )

    assert not faithful(tampered, comparison)


# ------------------------------------------------------------------- numbers of notes and pages


@pytest.fixture(scope="module")
def of_notes() -> tuple[Comparison, bytes]:
    """Notes are numbered by letters now."""

    def file(form: str) -> bytes:
        called = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        body = _p("Text with a note.", more=called) + _p("Page ", more=_field("PAGE"))
        note = f'<w:footnote w:id="2">{_p("The note.")}</w:footnote>'
        manner = f'<w:footnotePr><w:numFmt w:val="{form}"/></w:footnotePr>'
        return docx(body, notes("footnote", note), settings(manner))

    comparison = _compared(file("decimal"), file("lowerLetter"))
    return comparison, word_redline(comparison)


def test_another_manner_of_numbering_notes_is_told(of_notes: tuple[Comparison, bytes]) -> None:
    comparison, made = of_notes

    assert told(made) == ["The notes were numbered in another way in the old text."]
    assert faithful(made, comparison)


_CALL = '<w:r><w:footnoteReference w:id="3"/></w:r></w:del>'


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        (_field("PAGE"), f"{_deleted(_field('NUMPAGES'))}{_inserted(_field('PAGE'))}"),
        (_CALL, "<w:r/></w:del>"),
        (_CALL, f'<w:r><w:footnoteReference w:id="3"/></w:r>{_CALL}'),
    ],
    ids=["another field", "no call", "two calls"],
)
def test_what_is_numbered_may_not_be_something_else(
    of_notes: tuple[Comparison, bytes], kept: str, other: str
) -> None:
    comparison, made = of_notes
    tampered = swapped(made, "word/document.xml", kept, other)

    assert paraph.read(tampered, file="a.docx", view="accepted").text == comparison.new.text
    assert not faithful(tampered, comparison)


def test_how_notes_are_numbered_is_no_leave_for_pages(of_notes: tuple[Comparison, bytes]) -> None:
    comparison, made = of_notes
    former = '<w:sectPr><w:pgNumType w:start="7"/></w:sectPr>'
    change = f"<w:sectPrChange {_SIGNED}>{former}</w:sectPrChange>"
    tampered = swapped(made, "word/document.xml", "<w:sectPr>", f"<w:sectPr>{change}")

    assert paraph.read(tampered, file="a.docx", view="accepted").text == comparison.new.text
    assert not faithful(tampered, comparison)


def test_a_call_has_the_number_of_its_note() -> None:
    call = Provision("paragraph", "\ufffc", marks=(Mark(0, 1, "note", "1"),))
    due = [call, Provision("note", "The note.", "1", depth=1)]

    assert without_notes(due) == without_notes(
        [call._replace(marks=(Mark(0, 1, "note", "a"),)), due[1]._replace(label="a")]
    )
    assert without_notes([call, due[1]._replace(label="a")]) != without_notes(due)


# ------------------------------------------------------------------- sections


def _break(begins: str) -> Provision:
    return Provision("section", marks=(Mark(0, 0, "section", begins),))


_FIRST, _SECOND, _THIRD = (Provision("paragraph", f"{each} words.") for each in "ABC")
_HELD, _COMES = _break("nextPage"), _break("continuous")


def _back(*came: Provision) -> Returned:
    """Return what comes back of a text in which a second break is new."""
    ends = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>', "<w:sectPr/>"
    begins = "<w:type w:val='continuous'/>"
    old = docx(_p("A words.", ends[0]) + _p("B words.") + _p("C words."))
    new = docx(_p("A words.", ends[0]) + _p("B words.", ends[1]) + _p("C words."), section=begins)
    comparison = _compared(old, new)
    assert comparison.new.text.provisions == (_FIRST, _HELD, _SECOND, _COMES, _THIRD)
    listed = [*entries(redline(comparison))]
    return Returning(listed, Document(comparison.old), Document(comparison.new)).held(came)


def test_a_break_that_stays_is_told_and_one_that_goes_with_it_is_not() -> None:
    stays = _back(_FIRST, _HELD, _SECOND, _COMES, _THIRD)
    goes = _back(_FIRST, _HELD, _SECOND, _THIRD)

    assert [one.sentence for one in stays.told] == [
        "A section begins here that the old text did not begin."
    ]
    assert stays.due == stays.came
    assert (goes.told, goes.due) == ([], goes.came)


@pytest.mark.parametrize(
    "came",
    [
        (_FIRST, _SECOND, _COMES, _THIRD),
        (_FIRST, _HELD, _SECOND, _COMES, _COMES, _THIRD),
        (_FIRST, _HELD, _SECOND, _THIRD, _COMES),
        (_COMES, _FIRST, _HELD, _SECOND, _THIRD),
        (_FIRST, _HELD, _SECOND, _break("oddPage"), _THIRD),
        (_FIRST, _SECOND, _HELD, _COMES, _THIRD),
    ],
    ids=["one of both gone", "twice", "behind", "before", "otherwise", "elsewhere"],
)
def test_a_break_that_is_told_is_no_leave_for_another(came: tuple[Provision, ...]) -> None:
    back = _back(*came)

    assert back.due != back.came


def test_how_the_section_before_a_new_break_begins_is_told_too() -> None:
    back = _back(_FIRST, _break("evenPage"), _SECOND, _COMES, _THIRD)

    assert back.due == back.came
    assert [one.sentence for one in back.told] == [
        "The next section began in another way in the old text.",
        "A section begins here that the old text did not begin.",
    ]
