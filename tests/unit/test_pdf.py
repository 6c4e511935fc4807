"""A PDF is read by its text layer, and nothing that its pages do not show goes unsaid."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.pdf_by_hand import lines, pdf, stream, words

from paraph.comparison.compare import compare
from paraph.errors import DamagedError, InputError, LimitError, ProtectedError
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import Reading

pytest.importorskip("pypdfium2")

_ACCEPTED = Manner(text_layer=True)
_SHOWN = "The Parties shall meet in May."


def _read(source: bytes, *, accepted: bool = True) -> Reading:
    return read(source, "a.pdf", manner=_ACCEPTED if accepted else Manner())


def _doubts(reading: Reading) -> set[str]:
    return {each.code for each in reading.hazards if each.grade == "undecided"}


def _unread(reading: Reading) -> str:
    return "; ".join(each.what for each in reading.account.unread)


def _texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.text.provisions]


# ---------------------------------------------------------------- trust


def test_a_pdf_is_undecided_until_its_text_layer_is_accepted() -> None:
    source = pdf(words(_SHOWN))

    before, after = _read(source, accepted=False), _read(source)

    assert _texts(before) == _texts(after) == [_SHOWN]
    assert _doubts(before) == {"text-layer"}
    assert _doubts(after) == set()
    assert {each.code for each in after.hazards} == {"text-layer"}


def test_a_print_is_never_the_same_as_its_text_unless_it_was_accepted() -> None:
    approved = read(_SHOWN.encode(), "a.txt")
    source = pdf(words(_SHOWN))

    assert compare(approved, _read(source, accepted=False)).verdict == "undecided"
    assert compare(approved, _read(source)).verdict == "same"
    assert compare(approved, _read(pdf(words(_SHOWN.replace("May", "June"))))).verdict == "open"


@pytest.mark.parametrize(
    ("hidden", "code"),
    [
        (words("not", 300, before="3 Tr"), "hidden-text"),
        (words("not", 300, before="1 1 1 rg"), "ground-colour-text"),
        (words("not", 300, size=1.5), "tiny-text"),
        (words("not", 700), "hidden-text"),
        ("q 10 10 20 20 re W n " + words("not", 300) + "Q\n", "hidden-text"),
        ("q 0.5 0 0 0.5 0 0 cm 0 0 400 400 re W n " + words("not", 600) + "Q\n", "hidden-text"),
        (words("not", 300) + "0 0 0 rg 290 690 60 30 re f\n", "hidden-text"),
        (
            "0 0 1 rg 290 690 60 30 re f\n" + words("not", 300, before="0 0 1 rg"),
            "ground-colour-text",
        ),
    ],
)
def test_words_that_no_page_shows_are_told(hidden: str, code: str) -> None:
    reading = _read(pdf(words(_SHOWN) + hidden))

    assert code in _doubts(reading)
    assert any("not" in text for text in _texts(reading))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "1 1 1 rg 118 695 16 20 re f\n"),
        ("", "0 0 0 rg 118 695 8 20 re f\n"),
        ("0 0 0 rg 118 695 16 20 re f\n", ""),
        ("q 60 690 60 40 re 140 690 200 40 re W n\n", "Q\n"),
        ("q 60 690 55 40 re W n\n", "Q\n"),
    ],
    ids=["white box", "half a word", "black on black", "two windows", "cut off"],
)
def test_one_word_of_a_line_that_is_covered_is_told(before: str, after: str) -> None:
    reading = _read(pdf(before + words("The Parties may not meet in May.") + after))

    assert _doubts(reading) & {"hidden-text", "ground-colour-text"}


def test_white_words_on_a_dark_ground_are_seen() -> None:
    ground = "0 0 0.4 rg 50 690 300 30 re f\n"

    reading = _read(pdf(ground + words(_SHOWN, before="1 1 1 rg")))

    assert _doubts(reading) == set()


def test_words_inside_what_is_cut_out_are_seen() -> None:
    cut = "q 0.5 0 0 0.5 0 0 cm 100 1300 400 300 re W n " + words(_SHOWN, 120, 1400) + "Q\n"

    assert _doubts(_read(pdf(cut))) == set()


def test_more_drawn_things_than_are_looked_at_are_named() -> None:
    reading = _read(pdf(words(_SHOWN) + "0 0 9 9 re f\n" * 2_001))

    assert "may cover" in _unread(reading)


def _picture() -> dict[int, bytes]:
    form = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
    return {100: stream(b"\x80", f"{form} /BitsPerComponent 8")}


_IMAGE = "/XObject << /I 100 0 R >>"
_WHOLE_PAGE = "q 600 0 0 800 0 0 cm /I Do Q\n"


@pytest.mark.parametrize(
    "content",
    [_WHOLE_PAGE + words(_SHOWN, before="3 Tr"), words(_SHOWN) + _WHOLE_PAGE],
    ids=["invisible over a picture", "under a picture"],
)
def test_a_scan_stays_undecided_whatever_was_accepted(content: str) -> None:
    reading = _read(pdf(content, resources=_IMAGE, objects=_picture()))

    assert _texts(reading) == [_SHOWN]
    assert _doubts(reading) == {"scan"}
    assert compare(reading, reading).verdict == "undecided"


def test_a_page_without_a_text_layer_is_unread_by_its_number() -> None:
    source = pdf(words(_SHOWN), _WHOLE_PAGE, resources=_IMAGE, objects=_picture())

    reading = _read(source)

    assert [(each.at, each.what) for each in reading.account.unread] == [
        ("page 2", "a page without a text layer")
    ]


def test_an_image_is_unread_and_alike_in_two_files_that_have_it() -> None:
    small = "q 60 0 0 80 0 0 cm /I Do Q\n"
    one = _read(pdf(words(_SHOWN) + small, resources=_IMAGE, objects=_picture()))
    other = _read(pdf(small + words(_SHOWN), resources=_IMAGE, objects=_picture()))

    assert _unread(one) == "an image"
    assert compare(one, other).verdict == "same"
    assert compare(one, _read(pdf(words(_SHOWN)))).verdict == "undecided"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (but not in May) Tj ET\n", "runs across the page"),
        ("300 300 m 310 320 330 340 350 300 c f\n", "a drawing"),
    ],
)
def test_what_cannot_be_read_as_lines_is_named(content: str, says: str) -> None:
    assert says in _unread(_read(pdf(words(_SHOWN) + content)))


def test_a_page_that_is_shown_turned_is_read_upright() -> None:
    turned = "BT /F1 12 Tf 0 1 -1 0 300 60 Tm (The Parties shall meet.) Tj ET\n"

    reading = _read(pdf(turned, page="/Rotate 90"))

    assert _texts(reading) == ["The Parties shall meet."]
    assert reading.account.complete


@pytest.mark.parametrize(
    ("turn", "matrix", "line"),
    [
        (0, "1 0 0 1 60 700", "60 704 m 250 704 l S\n"),
        (90, "0 1 -1 0 300 60", "296 60 m 296 250 l S\n"),
        (180, "-1 0 0 -1 500 700", "500 696 m 310 696 l S\n"),
        (270, "0 -1 1 0 300 700", "304 700 m 304 510 l S\n"),
    ],
)
def test_a_line_through_words_strikes_them(turn: int, matrix: str, line: str) -> None:
    shown = f"BT /F1 12 Tf {matrix} Tm ({_SHOWN}) Tj ET\n"

    plain = _read(pdf(shown, page=f"/Rotate {turn}"))
    struck = _read(pdf(shown + line, page=f"/Rotate {turn}"))

    assert _texts(plain) == _texts(struck) == [_SHOWN]
    assert plain.text.provisions[0].marks == ()
    assert {mark.name for mark in struck.text.provisions[0].marks} == {"strike"}


def test_raised_figures_are_marked() -> None:
    raised = words("10") + "BT /F1 7 Tf 1 0 0 1 73.5 705 Tm (2) Tj ET\n" + words(" tons", 78)

    provision = _read(pdf(raised)).text.provisions[0]

    assert provision.text == "102 tons"
    assert [(mark.start, mark.end, mark.name) for mark in provision.marks] == [
        (2, 3, "superscript")
    ]


# ---------------------------------------------------------------- beside the text


@pytest.mark.parametrize(
    ("catalog", "code"),
    [
        ("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "macro"),
        ("/OpenAction << /S /Java#53cript /JS (x) >>", "macro"),
        ("/OCProperties << /OCGs [] /D << >> >>", "layer"),
        ("/OpenAction << /S /Launch /F (x) >>", "macro"),
    ],
)
def test_programs_and_layers_are_told(catalog: str, code: str) -> None:
    assert code in _doubts(_read(pdf(words(_SHOWN), catalog=catalog)))


def test_words_that_stand_for_other_glyphs_are_told() -> None:
    content = "/Span << /ActualText (The Parties may meet.) >> BDC " + words(_SHOWN) + "EMC\n"

    trusted, strict = _read(pdf(content)), _read(pdf(content), accepted=False)

    assert "replaced-text" in {each.code for each in trusted.hazards}
    assert "replaced-text" in _doubts(strict)


@pytest.mark.parametrize(
    ("annotation", "code", "unread"),
    [
        ("/Subtype /Text /Contents (Check this.)", "comment", ""),
        ("/Subtype /FreeText /Contents (and June)", "comment", "FreeText"),
        ("/Subtype /Stamp", "", "Stamp"),
        ("/Subtype /Redact", "", "Redact"),
        ("/Subtype /Widget /FT /Tx /T (sum) /V (12,500)", "", "“sum” that holds “12,500”"),
    ],
)
def test_what_is_laid_over_a_page_is_told_or_unread(
    annotation: str, code: str, unread: str
) -> None:
    one = f"<< /Type /Annot {annotation} /Rect [60 60 90 90] >>"

    reading = _read(pdf(words(_SHOWN), page=f"/Annots [{one}]"))

    assert _doubts(reading) == ({code} if code else set())
    assert unread in _unread(reading)


def test_an_attached_file_is_told() -> None:
    file = "<< /Type /Filespec /F (b.docx) /UF (b.docx) /EF << /F 100 0 R >> >>"
    catalog = f"/Names << /EmbeddedFiles << /Names [(b.docx) {file}] >> >>"

    reading = _read(
        pdf(words(_SHOWN), catalog=catalog, objects={100: stream(b"x", "/Type /EmbeddedFile")})
    )

    assert any("b.docx" in each.sentence for each in reading.hazards)
    assert _doubts(reading) == {"embedded-object"}


# ---------------------------------------------------------------- layout

_LONG = (
    "Each Party shall notify the other of any measure that affects its goods",
    "or services, and shall do so before the first day of June of each year",
    "unless both agree.",
)


def test_wrapped_lines_are_one_paragraph_and_short_ones_end_it() -> None:
    source = pdf(lines([*_LONG, *_LONG]))

    assert _texts(_read(source)) == [" ".join(_LONG)] * 2


def test_a_paragraph_goes_on_over_the_page() -> None:
    source = pdf(lines(_LONG[:2], y=100), lines([_LONG[2], *_LONG]))

    assert _texts(_read(source)) == [" ".join(_LONG)] * 2


def test_running_heads_and_page_numbers_are_told_and_stand_once() -> None:
    pages = [
        words("Draft of 3 May", 60, 770)
        + words(f"Page {number} of 4", 280, 30)
        + lines([f"Item {number * 7} is read.", *_LONG])
        for number in range(1, 5)
    ]

    reading = _read(pdf(*pages))

    kinds = [(each.kind, each.text) for each in reading.text.provisions if each.kind != "paragraph"]
    assert kinds == [("header", "Draft of 3 May"), ("footer", "Page \ufffc of \ufffc")]
    told = [each.sentence for each in reading.hazards if each.code == "page-layout"]
    assert any("“Draft of 3 May”" in each for each in told)
    assert any("“Page 1 of 4”" in each for each in told)


def test_a_changed_running_head_is_a_change() -> None:
    def printed(head: str) -> bytes:
        return pdf(*(words(head, 60, 770) + lines(_LONG) for _ in range(3)))

    old, new = _read(printed("Draft, not binding")), _read(printed("Draft, binding"))

    assert compare(old, new).verdict == "open"


def test_numbers_that_do_not_follow_the_pages_are_no_running_head() -> None:
    pages = [words(f"Sum: {number}", 60, 770) + lines(_LONG) for number in (500, 20, 4000, 9)]

    reading = _read(pdf(*pages))

    assert [text for text in _texts(reading) if text.startswith("Sum")] == [
        "Sum: 500",
        "Sum: 20",
        "Sum: 4000",
        "Sum: 9",
    ]


def test_columns_are_read_one_after_the_other_and_told() -> None:
    left = [f"{number} the left column goes on with this" for number in "abcdef"]
    right = [f"{number} the right column goes on like that" for number in "ghijkl"]

    reading = _read(pdf(lines(left) + lines(right, x=320)))

    text = " ".join(_texts(reading))
    assert text.index("f the left") < text.index("g the right")
    assert any("Columns" in each.sentence for each in reading.hazards)


def test_words_stored_in_another_order_than_they_stand_are_doubted() -> None:
    reading = _read(
        pdf(words("unless they agree.", y=600) + words("The Parties shall meet", y=700))
    )

    assert "floating-order" in _doubts(reading)


def test_large_letters_are_headings() -> None:
    source = pdf(words("Agreement", y=740, size=20) + lines(_LONG))

    assert [(each.kind, each.level) for each in _read(source).text.provisions] == [
        ("heading", 1),
        ("paragraph", 0),
    ]


@pytest.mark.parametrize(
    ("elsewhere", "read_as", "doubted"),
    [
        ("They sign.", "re-sign", True),
        ("They resign.", "resign", True),
        ("They re-sign.", "re-sign", False),
        ("They re-sign or resign.", "re-sign", True),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_never_joined_in_silence(
    elsewhere: str, read_as: str, *, doubted: bool
) -> None:
    broken = [
        "Each Party and the Ministry of Trade shall in the month of May re-",
        "sign the lists.",
    ]

    reading = _read(pdf(lines([elsewhere]) + lines(broken, y=600)))

    assert f"May {read_as} the lists." in _texts(reading)[-1]
    told = [each for each in reading.hazards if each.code == "line-hyphen"]
    assert len(told) == 1
    assert ("line-hyphen" in _doubts(reading)) == doubted


def test_an_empty_page_is_told() -> None:
    reading = _read(pdf(words(_SHOWN), ""))

    assert any(each.sentence == "Nothing is on page 2." for each in reading.hazards)


# ---------------------------------------------------------------- refusals


def test_a_file_whose_table_of_objects_is_broken_is_mended_and_undecided() -> None:
    whole = pdf(words(_SHOWN))
    at = whole.index(b"startxref\n") + len(b"startxref\n")

    reading = _read(whole[:at] + b"7" + whole[at + 1 :])

    assert _texts(reading) == [_SHOWN]
    assert "table of objects" in _unread(reading)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (pdf(words(_SHOWN), encrypted=True), ProtectedError),
        (pdf(words(_SHOWN), encrypted=False), ProtectedError),
        (pdf(words(_SHOWN))[:-40], DamagedError),
        (b"%PDF-1.7\n" + bytes(3000) + b"%%EOF", DamagedError),
        (pdf(""), DamagedError),
        (pdf(), DamagedError),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(
    source: bytes, kind: type[InputError]
) -> None:
    with pytest.raises(kind) as caught:
        _read(source)

    assert str(caught.value).startswith("a.pdf")
    assert caught.value.hint


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    seconds = iter(range(0, 10_000, 90))

    with pytest.raises(LimitError, match="more than 120 seconds"):
        read(pdf(*[words(_SHOWN)] * 4), "a.pdf", manner=Manner(clock=lambda: float(next(seconds))))


def test_a_page_with_too_much_on_it_is_refused() -> None:
    content = "0 0 1 1 re f\n" * 60_001

    with pytest.raises(LimitError, match="page 1"):
        _read(pdf(content))


def test_without_pdfium_it_is_said_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['pypdfium2'] = None\n"
        "from paraph.errors import UnsupportedError\n"
        "from paraph.formats.registry import read\n"
        "try:\n    read(b'%PDF-1.7 x', 'a.pdf')\n"
        "except UnsupportedError as error:\n    sys.exit(not 'paraph[pdf]' in error.hint)\n"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
