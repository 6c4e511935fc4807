"""A redline and a certificate on paper: what they say, that they are for archives, and fonts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("typst")
pytest.importorskip("pypdfium2")

from tests.pdf_rules import faults, outline, packet, words

import paraph
from paraph.comparison.comparison import Comparison
from paraph.errors import FontError, ParaphError, RedlineError, UnwritableError
from paraph.formats.pdf.printing.breaking import broken
from paraph.formats.pdf.printing.fonts import chosen
from paraph.formats.pdf.printing.press import checked, printed
from paraph.formats.pdf.printing.sheet import Cell, Grid, Paragraph, Piece, Sheet
from paraph.proof.judging import judge
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading
from paraph.views.pdf_certificate import pdf_certificate
from paraph.views.pdf_fonts import Lettering
from paraph.views.pdf_redline import pdf_redline

_NOBODY_HAS = "\u0378"
"""A code point that no character has been given."""
_OLD = """Article 1 Scope

The Parties shall not impose duties on goods.

Article 2 Term

This Agreement is in force for five years.
"""
_NEW = _OLD.replace("shall not impose", "may impose").replace("years.", "years")


def _compared(old: str, new: str) -> Comparison:
    return paraph.compare(
        paraph.read(old.encode(), file="old.txt", language="en"),
        paraph.read(new.encode(), file="new.txt", language="en"),
    )


def _between(old: list[Provision], new: list[Provision]) -> Comparison:
    return paraph.compare(Reading(Text(tuple(old))), Reading(Text(tuple(new))))


def _sheet(*paragraphs: Paragraph) -> Sheet:
    return Sheet("Title", ("a", "b"), "en", paragraphs)


def _print(sheet: Sheet) -> bytes:
    content, _ = printed(sheet, chosen("abc", (), "en"), 0)
    return content


def test_a_redline_says_what_changed_why_it_is_open_and_both_texts() -> None:
    content = pdf_redline(judge(_compared(_OLD, _NEW)))

    said = words(content)
    assert "old.txt → new.txt" in said
    assert "Page 1 of 1" in said
    assert "Open: 2 changes, 2 open." in said
    assert "an obligation became a permission" in said or "'shall not' became 'may'" in said
    assert "The Parties shall not may impose duties on goods." in said
    assert "moved here" in said
    assert "what is kept or deleted has the words of the old text" in said
    assert (0, "The two texts as one") in outline(content)


@pytest.mark.parametrize("what", ["redline", "certificate"])
def test_what_is_printed_is_for_archives(what: str) -> None:
    verdict = judge(_compared(_OLD, _NEW))

    content = pdf_redline(verdict) if what == "redline" else pdf_certificate(verdict)

    assert faults(content) == []


def test_a_certificate_says_what_its_page_says() -> None:
    said = words(pdf_certificate(judge(_compared(_OLD, _NEW))))

    for one in ("Open changes: 2", "Proved editorial, by class: 0", "Signature", "By which rules"):
        assert one in said


def test_the_same_comparison_gives_the_same_bytes_and_the_date_that_is_given() -> None:
    comparison = _compared(_OLD, _NEW)
    dated = Lettering(date="2026-03-05T12:00:00Z")

    assert pdf_redline(comparison) == pdf_redline(comparison)
    content = pdf_redline(comparison, lettering=dated)
    assert content == pdf_redline(comparison, lettering=dated)
    assert "<xmp:CreateDate>2026-03-05T12:00:00" in packet(content)
    assert "Redline, 2026-03-05" in words(content)


def test_a_character_that_no_font_has_is_named_with_its_place_and_nothing_is_printed() -> None:
    comparison = _compared(_OLD, _OLD.replace("goods", f"goo{_NOBODY_HAS}ds"))

    with pytest.raises(FontError, match=r"U\+0378, in article 1.* of new\.txt") as raised:
        pdf_redline(comparison)
    assert "--fonts" in raised.value.hint


def test_a_character_in_the_name_of_a_file_needs_a_font_too() -> None:
    old = paraph.read(_OLD.encode(), file="old.txt")
    new = paraph.read(_OLD.encode(), file=f"new{_NOBODY_HAS}.txt")

    with pytest.raises(FontError, match="beside the texts"):
        pdf_redline(paraph.compare(old, new))


_LETTERS = {
    "Arabic": ("لا يجوز لأي طرف أن يفرض 25% (1)", "يجوز لأي طرف أن يفرض 52% (1)"),
    "vocalised": (
        "اتِّفاقِيَّةٌ المُتَعاقِدانِ «الطَّرَفُ» (أ) §2 اللهُ لِلأُمَمِ المتحدة،",
        "اتِّفاقِيَّةٌ المُتَعاقِدانِ §2 (أ) «الطَّرَفُ» المتحدة، (أ) اللهُ لِلأُمَمِ",
    ),
    "points": ("הַצְּדָדִים “חוֹזֶה” [ב] (א) (א) Ltd ®", "הַצְּדָדִים “חוֹזֶה” [ב] Ltd (א) (א) ®"),
    "Khmer": ("កិច្ចព្រមព្រៀង ភាគី", "កិច្ចព្រមព្រៀង ភាគី ភាគី"),
    "Lao": ("ສັນຍາ ນ້ຳ ຜູ້ຊື້", "ສັນຍາ ນ້ຳ"),
    "turned": ("① ½ יִהְיוּ ® © ™ ☐ – “חוֹזֶה” ⟨א⟩ 😀", "① ½ יִהְיוּ ® © ☐ – ‰ “חוֹזֶה” ⟨א⟩ 👍 😀"),
    "Adlam": ("𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤢𞤪", "𞤀𞤣𞤤𞤢𞤥 and 𞤨𞤵𞤤𞤢𞤪"),
    "Hebrew": ("סעיף 1) הצדדים", "סעיף 2) הצדדים"),
    "Hangul": ("제1조 (목적) 이 협정은", "제2조 (목적) 이 협정은"),
    "Han": ("第一条 本协定有效期五年。", "第一条 本协定有效期十年。"),
    "Devanagari": ("अनुच्छेद क्षत्रिय", "अनुच्छेद दो क्षत्रिय"),
    "Thai": ("ข้อตกลง กำหนด น้ำ", "ข้อตกลง น้ำ"),
    "marks": ("cafe\u0301 ffi ﬁ x² ё", "café ffi fi x2 e\u0308"),
    "signs": ("a\u200bb\u202ec\xa0d\ue000", "a b c d\x0c\ufeff"),
}


@pytest.mark.parametrize("sort", _LETTERS)
def test_letters_of_any_script_are_printed_or_named(sort: str) -> None:
    old, new = _LETTERS[sort]
    comparison = _between([Provision("paragraph", old, "1.")], [Provision("paragraph", new, "2.")])

    if sort in {"Hebrew", "marks", "signs"} or Path("/usr/share/fonts/truetype/noto").is_dir():
        assert faults(pdf_redline(comparison)) == []
        return
    try:
        content = pdf_redline(comparison)
    except FontError:
        return
    assert faults(content) == []


def test_what_is_read_back_without_its_order_is_said() -> None:
    french = _between([Provision("paragraph", "Accord signé à Genève")], [])
    hebrew = _between([Provision("paragraph", "סעיף 1")], [])

    assert "letter for letter" in words(pdf_redline(french))
    assert "without the order" not in words(pdf_redline(french))
    assert "without the order" in words(pdf_redline(hebrew))


def test_latin_cyrillic_and_greek_need_no_font_of_the_system_nor_of_a_folder(
    tmp_path: Path,
) -> None:
    letters = set("Årticle ﬁ Ωέ Ёж ½ № → ↵ ☑ ⟨⟩ “”")

    assert chosen(letters, (), "en").families == chosen(letters, (str(tmp_path),), "en").families
    comparison = _compared(_OLD, _NEW)
    given = Lettering((str(tmp_path),))
    assert pdf_redline(comparison) == pdf_redline(comparison, lettering=given)


def test_fonts_of_a_folder_are_taken() -> None:
    folder = Path("/usr/share/fonts/truetype/noto")
    if not (folder / "NotoNaskhArabic-Regular.ttf").is_file():
        pytest.skip("The fonts of the Noto project are not on this machine.")
    folders = (os.fspath(folder),)

    fonts = chosen(set(_LETTERS["Arabic"][0]), folders, "ar")

    assert "Noto Naskh Arabic" in fonts.families


@pytest.mark.parametrize(
    ("wanted", "printed_instead"),
    [
        ((Piece("kept", "shall not pay"),), (Piece("kept", "shall pay"),)),
        ((Piece("kept", "shall pay"),), (Piece("kept", "shall not pay"),)),
        ((Piece("deleted", "not"),), (Piece("kept", "not"),)),
        ((Piece("deleted", "not"),), (Piece("inserted", "not"),)),
        ((Piece("kept", "a"), Piece("kept-sign", "¶")), (Piece("kept", "a"),)),
        ((Piece("kept", "5"), Piece("kept", "²", "super")), (Piece("kept", "53"),)),
        ((Piece("kept", "לא"),), (Piece("kept", "לו"),)),
        ((), (Piece("ours", "x"),)),
    ],
)
def test_a_file_that_shows_something_else_is_refused(
    wanted: tuple[Piece, ...], printed_instead: tuple[Piece, ...]
) -> None:
    other = _sheet(Paragraph((Piece("kept", "first"),)), Paragraph(printed_instead))
    sheet = _sheet(Paragraph((Piece("kept", "first"),)), Paragraph(wanted))

    assert checked(other, _print(other))
    with pytest.raises(RedlineError):
        checked(sheet, _print(other))


def test_paragraphs_that_changed_places_or_ran_into_each_other_are_refused() -> None:
    first, second = (Paragraph((Piece("kept", words),)) for words in ("first", "second"))
    content = _print(_sheet(first, second))
    both = Paragraph((Piece("kept", "first second"),))

    for other in (_sheet(second, first), _sheet(both), _sheet(first), _sheet(first, second, first)):
        with pytest.raises(RedlineError):
            checked(other, content)


def test_a_row_over_two_pages_and_thousands_of_paragraphs_are_read_back_in_their_order() -> None:
    long = tuple(Paragraph((Piece("kept", f"left {n}"),)) for n in range(90))
    other = tuple(Paragraph((Piece("inserted", f"right {n}"),)) for n in range(90))
    row = Grid(2, (Cell(0, 0, 1, 1, long), Cell(1, 0, 1, 1, other)))
    many = tuple(Paragraph((Piece("kept", f"word {n}"),)) for n in range(4200))
    sheet = Sheet("Title", ("a", "b"), "en", (*many, row, *many[:5]))

    assert len(checked(sheet, _print(sheet))) == 4200 + 180 + 5


def test_words_wider_than_their_column_are_broken_and_no_others() -> None:
    plain = ["The Ministry of Education ", "shall ", "not", "withstanding this"]
    long = ["ab ", "W" * 25, "W" * 25 + "\u0301 x", "一" * 90]

    assert broken(plain, 12.0) == [[one] for one in plain]
    runs = broken(long, 10.0)
    assert ["".join(each) for each in runs] == long
    assert max(len(run) for run in (*runs[1], *runs[2])) <= 10
    assert runs[3] == ["一" * 90]
    assert not any(run.startswith("\u0301") for run in runs[2])


def test_tables_of_a_redline_stand_however_their_rows_are_mixed() -> None:
    def table(*rows: list[str]) -> list[Provision]:
        made = [Provision("table")]
        for row in rows:
            made.append(Provision("row", depth=1))
            made += [
                Provision("cell", held, depth=2, marks=(Mark(0, 0, "span", "2,3"),) * (not held))
                for held in row
            ]
        return made

    old = table(["a", "b", "c"], ["", "e"], ["g" * 60, "h", "i"])
    new = table(["a", "b"], ["x", "y", "z", ""], ["", "e"], ["g" * 60, "h", "j"])
    nested = [Provision("table"), Provision("row", depth=1), Provision("cell", "in", depth=2)]
    deep = [one._replace(depth=one.depth + step * 3) for step in range(6) for one in nested]
    wide = table([str(n) for n in range(40)])

    for before, after in ((old, new), (new, old), (deep, deep[:-1]), (wide, wide[:-1])):
        assert pdf_redline(_between(before, after))


def test_objects_and_marks_are_named() -> None:
    held = Provision(
        "paragraph",
        f"see{OBJECT} and {OBJECT} not this",
        marks=(
            Mark(3, 4, "note", "1"),
            Mark(9, 10, "image", "sha256:" + "0" * 64 + " a seal"),
            Mark(11, 14, "strike"),
            Mark(15, 19, "link", "https://example.org/a#b"),
        ),
    )

    said = words(pdf_redline(_between([held], [held._replace(text=held.text + "!")])))

    assert "[image 000000000000: a seal]" in said
    assert "[struck: not]" in said
    assert "⟨https://example.org/a#b⟩" in said


def test_what_is_too_long_for_a_pdf_is_said_before_it_is_printed() -> None:
    sheet = _sheet(*[Paragraph((Piece("kept", "a"),))] * 40_001)

    with pytest.raises(UnwritableError, match="40,000 paragraphs") as raised:
        printed(sheet, chosen("a", (), "en"), 0)
    assert isinstance(raised.value, ParaphError)
    assert ".html" in raised.value.hint
