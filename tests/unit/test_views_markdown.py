"""The Markdown redline, and the independent reader that holds it to both texts."""

from __future__ import annotations

from pathlib import Path

import pytest

import paraph
from paraph.comparison.change import Altered, Edit, Kept
from paraph.comparison.comparison import Comparison
from paraph.errors import RedlineError
from paraph.proof.judging import judge
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading
from paraph.views import markdown_redline as writer
from paraph.views.markdown_check import read_back, told_of
from paraph.views.markdown_redline import markdown_redline

_OLD = (
    "Article 1. Duties\n\nThe Parties shall not impose duties.\n\nThey meet every year in turn.\n"
)
_NEW = "Article 1. Duties\n\nThe Parties shall impose duties.\n\nThey meet every year in turn.\n"


def _compared(old: str, new: str) -> Comparison:
    return paraph.compare(
        paraph.read(old.encode(), file="old.txt"), paraph.read(new.encode(), file="new.txt")
    )


def _between(old: Provision, new: Provision) -> str:
    return markdown_redline(paraph.compare(Reading(Text((old,))), Reading(Text((new,)))))


@pytest.mark.parametrize(
    ("shown", "instead"),
    [
        ("<del>not </del>", "not "),
        ("<del>not </del>", ""),
        ("<del>not </del>", "<ins>not </ins>"),
        ("<del>not </del>", "<del>not </del"),
        ("<del>not </del>", "~~not ~~"),
        ("impose duties.", "impose *duties*."),
        ("impose duties.", "impose duties"),
        ("impose duties.", "<sup>impose</sup> duties."),
        ("impose duties.", "impose duties.<ins><code>¶</code></ins>"),
        ("impose duties.", "impose duties.<code>¶</code>"),
        ("impose duties.", "<!-- impose duties. -->"),
        ("impose duties.", "impose\nduties."),
        ("impose duties.", "impose [duties.](x)"),
        ("impose duties.", "&emsp;impose duties."),
        ("\n\nThey meet every year in turn.", ""),
        ("\n\nThey meet every year in turn.", "\nThey meet every year in turn."),
        ("\n\nThey meet", "\n\n    They meet"),
        ("\n\nThey meet", "\n\n- They meet"),
        ("\n\nThey meet", "\n\n[a]: b\n\nThey meet"),
        ("\n\nThey meet", "\n\n```\n\nThey meet"),
        ("\n\nThey meet", "\n\n<!--\n\nThey meet"),
        ("\n\nThey meet", "\n\n# They meet"),
        ("**[1]** ", ""),
        ("**[1]** ", "**[2]** "),
        ("**[1]** ", "**[1]** *(moved here, change 1)* "),
    ],
)
def test_markdown_that_was_tampered_with_does_not_hold_both_texts(shown: str, instead: str) -> None:
    comparison = _compared(_OLD, _NEW)
    whole = markdown_redline(comparison)
    start = whole.index("## The two texts as one")
    assert shown in whole[start:]
    tampered = whole[:start] + whole[start:].replace(shown, instead, 1)

    try:
        found = read_back(tampered)
    except RedlineError:
        return
    assert found != (told_of(comparison.old.text), told_of(comparison.new.text))


def test_a_redline_that_shows_something_else_is_an_error_and_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "redline.md"
    monkeypatch.setattr(writer, "_sign", lambda _: "")

    with pytest.raises(RedlineError):
        paraph.write(_compared("One\ttwo three.\n", "One\ttwo four.\n"), target)

    assert not target.exists()


@pytest.mark.parametrize("start", ["2005. ", "12) ", "    ", "# ", "+ ", "\\", "&amp; ", "a\xa0"])
def test_a_start_that_means_something_in_markdown_stays_words(start: str) -> None:
    old, new = Provision("paragraph", f"{start}They meet."), Provision("paragraph", f"{start}They.")

    shown = read_back(_between(old, new))

    assert [side[0].text for side in shown] == [old.text, new.text]


def test_an_automatic_number_stands_apart_from_a_typed_one() -> None:
    old, new = Provision("paragraph", "They meet.", "1."), Provision("paragraph", "1. They meet.")

    assert read_back(_between(old, new)) == (told_of(Text((old,))), told_of(Text((new,))))


def test_a_changed_number_is_shown_where_it_stands() -> None:
    old, new = (
        Provision("paragraph", "They meet.", "3."),
        Provision("paragraph", "They meet.", "2."),
    )

    assert "<del>3.</del><ins>2.</ins>&emsp;They meet." in _between(old, new).replace("\\.", ".")


def test_signs_objects_and_looks_are_told_from_words_that_spell_them() -> None:
    marks = (Mark(0, 3, "strike"), Mark(4, 5, "note", "1"), Mark(7, 8, "superscript"))
    old = Provision("paragraph", f"not {OBJECT} m2", marks=marks)
    new = Provision("paragraph", "[struck: not] [note 1] m<sup>2</sup> U+200B")

    shown = _between(old, new)

    assert read_back(shown) == (told_of(Text((old,))), told_of(Text((new,))))
    assert "<code>\\[struck:</code>not<code>\\]</code>" in shown


def test_a_changed_link_target_is_shown() -> None:
    old = Provision("paragraph", "the site", marks=(Mark(0, 8, "link", "https://a.example/"),))
    new = Provision("paragraph", "the site", marks=(Mark(0, 8, "link", "https://b.example/"),))

    shown = _between(old, new)

    assert "<del><code>\\[link https://a.example/:</code>the site<code>\\]</code></del>" in shown


def test_both_halves_of_a_move_name_its_change() -> None:
    plain = [f"The Council number {n} shall sit in turn." for n in range(5)]
    moved = "All fees below ten euros are waived for ever."

    shown = markdown_redline(_compared("\n\n".join([moved, *plain]), "\n\n".join([*plain, moved])))

    assert f"*(moved away, change 1)* <del>{moved}</del>" in shown
    assert f"**[1]** *(moved here, change 1)* {moved}" in shown


def test_what_changed_without_a_word_is_said() -> None:
    old, new = Provision("heading", "Scope", level=2), Provision("paragraph", "Scope")

    assert "*(heading, level 2 became paragraph)* Scope" in _between(old, new)


def test_an_empty_paragraph_that_was_merged_away_takes_no_other_with_it() -> None:
    blank, last = Provision("paragraph"), Provision("paragraph", "They meet.", "1.")
    rows = Altered(range(2), range(1), (Edit(0, 1, 0, 0, "paragraph-end"),)), Kept(2, 1)
    old, new = Text((blank, blank, last)), Text((blank, last))

    shown = read_back(markdown_redline(Comparison(Reading(old), Reading(new), "", "", rows, ())))

    assert shown == (told_of(old), told_of(new))


def test_a_long_table_of_changes_is_read_some_rows_at_a_time() -> None:
    many = 2500
    old = "\n\n".join(f"The word {number} stands here." for number in range(many))
    new = "\n\n".join(f"The word {number + many} stands here." for number in range(many))

    shown = markdown_redline(_compared(old, new))

    assert len(read_back(shown)[0]) == many
    row = next(line for line in shown.split("\n") if line.startswith("| 1500 |"))
    twice, other = f"{row}\n{row}", row.replace("1500", "1501", 1)
    for instead in ("", twice, other, f"# {row}", f"> {row}"):
        with pytest.raises(RedlineError):
            read_back(shown.replace(row, instead))


def test_the_reasons_for_a_change_stand_in_its_row() -> None:
    shown = markdown_redline(judge(_compared(_OLD, _NEW), language="en"))

    assert "<br>*'shall not' became 'shall': a prohibition became an obligation.*" in shown
    assert read_back(shown)[0] != read_back(shown)[1]


def test_a_tag_of_the_table_is_none_of_the_text() -> None:
    shown = markdown_redline(judge(_compared(_OLD, _NEW), language="en"))

    with pytest.raises(RedlineError):
        read_back(shown.replace("They meet", "They<br>meet"))
