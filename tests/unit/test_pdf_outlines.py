"""Letters that are drawn as lines and boxes are told; borders, underlines and frames are not."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from tests.pdf_by_hand import pdf, stream, words
from tests.pdf_kit import PRESSES, print_html, print_typst

from paraph import compare
from paraph.text.reading import Reading
from paraph.wiring import read

pytest.importorskip("pypdfium2")

_SHOWN = "The Parties shall meet in May."
_STROKES = {  # a plotter's letters, on a square of 4 by 6
    "A": ("0 0 2 6 4 0", "1 2 3 2"),
    "E": ("4 0 0 0 0 6 4 6", "0 3 3 3"),
    "F": ("0 0 0 6 4 6", "0 3 3 3"),
    "H": ("0 0 0 6", "4 0 4 6", "0 3 4 3"),
    "I": ("2 0 2 6",),
    "L": ("0 6 0 0 4 0",),
    "N": ("0 0 0 6 4 0 4 6",),
    "O": ("0 0 0 6 4 6 4 0 0 0",),
    "T": ("2 0 2 6", "0 6 4 6"),
    "-": ("0 3 4 3",),
    "1": ("2 0 2 6",),
    "2": ("0 6 4 6 4 3 0 3 0 0 4 0",),
    "7": ("0 6 4 6 4 0",),
}


def _drawn(letters: str, x: float = 300, y: float = 700, size: float = 1.5) -> str:
    """Return operators that draw letters as a plotter does, line by line."""
    made = []
    for number, letter in enumerate(letters):
        for stroke in _STROKES[letter]:
            found = [float(each) * size for each in stroke.split()]
            points = list(zip(found[::2], found[1::2], strict=True))
            for index, (across, up) in enumerate(points):
                begin = "l" if index else "m"
                made.append(f"{x + number * 6 * size + across} {y + up} {begin}")
            made.append("S")
    return " ".join(made) + "\n"


def _boxes(letters: str, thick: float = 1.0, size: float = 1.5) -> str:
    """Return operators that draw letters of upright lines as filled boxes."""
    made = []
    for number, letter in enumerate(letters):
        for stroke in _STROKES[letter]:
            found = [float(each) * size for each in stroke.split()]
            points = list(zip(found[::2], found[1::2], strict=True))
            for (left, low), (right, high) in pairwise(points):
                begin = 300 + number * 6 * size + min(left, right), 700 + min(low, high)
                wide, up = abs(right - left) + thick, abs(high - low) + thick
                made.append(f"{begin[0]} {begin[1]} {wide} {up} re f")
    return " ".join(made) + "\n"


def _read(content: str, **more: object) -> Reading:
    source = pdf(content, **more)  # type: ignore[arg-type]
    return read(source, file="a.pdf", accept_text_layer=True)


def _told(reading: Reading) -> str:
    return "; ".join(f"{each.at}: {each.what}" for each in reading.account.unread)


@pytest.mark.parametrize("letters", ["NOT", "FEE", "HELIO", "12", "1", "1O", "O", "-", "7", "A"])
@pytest.mark.parametrize("thick", [0, 0.6, 3])
def test_letters_that_are_drawn_line_by_line_are_told_with_their_place(
    letters: str, thick: float
) -> None:
    straight = not set(letters) & {"N", "A"}
    drawn = _boxes(letters, thick) if thick and straight else _drawn(letters)

    with_them = _read(words(_SHOWN) + drawn)
    without = _read(words(_SHOWN))

    assert "page 1" in _told(with_them)
    assert "from the left" in _told(with_them)
    assert compare(with_them, without).verdict == "undecided"
    assert compare(without, with_them).verdict == "undecided"


@pytest.mark.parametrize(
    "content",
    [
        words("The Parties shall", 60) + _drawn("NOT", 165) + words("meet.", 210),
        words("The fee is", 60) + _drawn("-", 122) + words("5 euro.", 134),
        words("The fee is", 60) + _drawn("1", 118) + words("000 euro.", 130),
        _drawn("FEE") + "300 696 m 400 696 l S\n" + words(_SHOWN),  # underlined
        _drawn("FEE") + "300 704.5 m 400 704.5 l S\n" + words(_SHOWN),  # struck
        _drawn("HELL") + words("Above and below.", 290, 716) + words("The same line.", 290, 686),
        "200 650 m 400 650 l 400 720 l 200 720 l h S\n" + _drawn("HELL") + words(_SHOWN),  # framed
        "0.9 g 200 650 200 70 re f 0 g\n" + _drawn("HELL") + words(_SHOWN),  # on a ground
        "0 g 200 650 200 70 re f 1 G\n" + _drawn("HELL") + words(_SHOWN),  # white on black
        "0.5 g 300 700 m 303 709 l 306 700 l h f\n" + words(_SHOWN),
        "300 700 m 300 709 l 302 709 l 302 702 l 306 702 l 306 700 l h f\n" + words(_SHOWN),
        "1 J 3 w " + " ".join(f"{300 + 4 * n} {700 + n % 2} m {300 + 4 * n} {700 + n % 2} l S "
                              for n in range(8)) + words(_SHOWN),  # of dots
        "9 w 300 700.5 m 301 700.5 l S 1 w\n" + words(_SHOWN),  # a line seen from its side
        words("1", 60) + "67 700 1 1 re f\n" + words("5 euro", 70),  # a point
        "q 1 0 0.2 1 0 0 cm " + _drawn("I") + "Q " + words(_SHOWN),  # slanted
    ],
)  # fmt: skip
def test_drawn_letters_are_told_wherever_they_stand(content: str) -> None:
    assert "from the left" in _told(_read(content))


def test_curved_letters_of_many_small_lines_are_told() -> None:
    points = [(300 + 4 * (n % 20) / 20, 700 + (n % 20) ** 2 / 60) for n in range(20)]
    path = " ".join(f"{x} {y} {'l' if n else 'm'}" for n, (x, y) in enumerate(points))

    assert "a drawing" in _told(_read(words(_SHOWN) + f"{path} S\n"))


def test_letters_cut_out_of_what_is_drawn_through_them_are_told() -> None:
    cut = "q 300 700 m 306 700 l 303 712 l h W n 290 690 100 40 re f Q\n"

    assert "a drawing" in _told(_read(words(_SHOWN) + cut))


def test_a_box_filled_with_a_pattern_of_letters_is_told() -> None:
    cell = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 40 20]"
    more = f"{cell} /XStep 40 /YStep 20 /Resources << /Font << /F1 3 0 R >> >>"
    pattern = stream(b"BT /F1 12 Tf 1 0 0 1 2 2 Tm (NOT) Tj ET", more)
    shown = words(_SHOWN) + "/Pattern cs /P scn 200 600 200 20 re f\n"

    reading = _read(shown, resources="/Pattern << /P 100 0 R >>", objects={100: pattern})

    assert "a pattern to fill shapes with" in _told(reading)


def test_a_mask_of_letters_is_told() -> None:
    form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency >>"
    group = stream(b"1 g " + words("NOT", 300, 700).encode(), form)
    mask = "/ExtGState << /M << /SMask << /S /Luminosity /G 100 0 R >> >> >>"
    shown = words(_SHOWN) + "/M gs 290 690 100 40 re f\n"

    assert "a mask to draw through" in _told(_read(shown, resources=mask, objects={100: group}))


@pytest.mark.parametrize(
    "content",
    [
        "60 697.5 m 80 697.5 l S\n",  # an underline
        "60 697 20 0.6 re f\n",
        "60 704 m 80 704 l S\n",  # a strike
        "300 698 m 330 698 l S\n",  # a blank to fill in
        "56 694 m 400 694 l 400 716 l 56 716 l h S\n",  # a frame
        "60 690 480 0.5 re f 60 600 480 0.5 re f 60 600 0.5 90 re f 540 600 0.5 90 re f\n",
        "60 600 m 540 600 l S 60 620 m 540 620 l S 60 640 m 540 640 l S "  # a table
        + " ".join(f"{x} {y} m {x} {y + 20} l S" for x in (60, 72, 300, 540) for y in (600, 620)),
        "50 696 m 50 712 l S\n",  # a bar beside a line
        "1 1 0 rg 60 697 12 14 re f 75 697 3 14 re f 0 g\n",  # a highlight, and one of a blank
        "1 g 300 300 20 20 re f 0 g\n",  # white on white
        "[2 2] 0 d 60 500 m 540 500 l S [] 0 d\n",
        "".join(f"{60 + 6 * n} 500 m {63 + 6 * n} 500 l S\n" for n in range(30)),  # dashes
        "60 100 m 200 100 l S\n",  # the line above notes
    ],
)
def test_lines_of_tables_underlines_and_frames_are_not_told(content: str) -> None:
    assert _told(_read(content + words(_SHOWN))) == ""


def test_a_tick_at_another_box_of_the_page_is_not_taken_for_the_same() -> None:
    ticked, other = (
        _read(words("yes", 80, 700) + words("no", 80, 680) + f"60 {y} 4 4 re f\n")
        for y in (702, 682)
    )

    assert compare(ticked, ticked).verdict == "same"
    assert compare(ticked, other).verdict == "undecided"


_PAGE = """<!doctype html><meta charset=utf-8><style>table{border-collapse:collapse}
td,th{border:1px solid black;padding:2px} th{background:#eee}
blockquote{border-left:1px solid #888;padding-left:8px}</style>
<h1 style="border-bottom:1px solid">Agreement on <u>trade</u></h1>
<p>The <u>Parties</u> <s>may</s> <ins>shall</ins> <del>x</del> meet
<span style="border:1px solid">now</span>, <span style="background:yellow">in May</span>
<mark>or</mark> <mark> </mark> June, <u>gypsy jump y</u> <a href="http://x">a</a>.</p>
<p><u>&nbsp;&nbsp;&nbsp;&nbsp;</u> day of
<span style="border-bottom:1px solid;display:inline-block;width:30px"></span> 2024</p>
<blockquote>One line.</blockquote><blockquote>Two lines<br>and more.</blockquote>
<table><tr><th>A<th>B<th></tr><tr><td>1<td>I<td></tr><tr><td><td><td>x</table>
<table border=1><tr><td>A<td>B<td></td></tr><tr><td>1<td></td><td>I</table>
<table style="border:3px double"><tr><td style="border:1px dashed">A<td>B</table>
<hr><p style="text-decoration:underline dashed">dashed text gy</p>
<p style="text-decoration:underline double">double text gy</p>
<p style="text-decoration:underline dotted">dotted text gy</p>
<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>"""

_TYPST = """#set page(header: [H #h(1fr) x #line(length: 100%)])
= Title
#underline[gypsy jump] #strike[no] #highlight[yes] #overline[x] #box(stroke: 1pt)[in]
#box(width: 2em, stroke: (bottom: 0.5pt))
#table(columns: 3, [a], [I], [], [1], [], [x])
#table(columns: 2, stroke: (x: none), [a], [b], [c], [d])
#table(columns: 2, stroke: (y: none), [a], [b])
#block(stroke: (left: 1pt), inset: 4pt)[quote]
$ 1/2 + sqrt(3) - overline(x) + vec(1,2) $
#footnote[a note] #line(length: 100%)
#table(columns: 2, fill: (x, y) => if calc.odd(x + y) { gray }, [a], [], [], [b])
"""


@pytest.mark.skipif(not PRESSES["chromium"].here, reason="No Chromium is here.")
def test_borders_and_lines_of_a_page_that_chromium_prints_are_not_told(tmp_path: Path) -> None:
    printed = print_html(_PAGE.encode(), tmp_path)

    assert _told(read(printed, file="a.pdf", accept_text_layer=True)) == ""


@pytest.mark.skipif(not PRESSES["typst"].here, reason="No typst is here.")
def test_borders_and_lines_of_a_page_that_typst_prints_are_not_told(tmp_path: Path) -> None:
    printed = print_typst(_TYPST.encode(), tmp_path)

    assert _told(read(printed, file="a.pdf", accept_text_layer=True)) == ""
