"""Pending changes of HTML: one that the page shows like the words around it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.cli import run
from paraph.comparison.compare import compare
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import View

_OLD = "<p>The fee is due.</p>"


def _codes(page: str, view: View) -> list[str]:
    reading = read(f"<!doctype html>{page}".encode(), "a.html", manner=Manner(view))
    doubts = [each.what for each in reading.account.unread]
    return [each.code for each in reading.hazards if each.grade == "undecided"] + doubts


@pytest.mark.parametrize("view", ["accepted", "original"])
@pytest.mark.parametrize(
    "word",
    [
        "<ins style='text-decoration:none'>never</ins>",
        "<ins style='text-decoration:none;color:#111'>never</ins>",
        "<ins style='text-decoration:none;background:#fffffe'>never</ins>",
        "<ins style='text-decoration:none;background:lime'><b style='background:#fff'>so</b></ins>",
        "<ins style='text-decoration:none;color:green'><b style='color:black'>never</b></ins>",
        "<ins style='text-decoration-color:white'>never</ins>",
        "<ins style='text-decoration-color:transparent'>never</ins>",
        "<ins style='text-decoration:initial'>never</ins>",
        "<ins style='color:white'><b style='color:black'>never</b></ins>",
        "<ins><b style='display:inline-block'>never</b></ins>",
        "<ins><b style='float:left'>never</b></ins>",
        "<ins><b style='position:absolute'>never</b></ins>",
        "<style>ins{text-decoration:none}</style><ins>never</ins>",
        "<style>@media screen{ins{text-decoration:none}}</style><ins>never</ins>",
        "<style>.q ins{text-decoration:none}</style><b class=q><ins>never</ins></b>",
        "<b><ins style='text-decoration:none'></b>never</ins>",
        "<del style='text-decoration:none'>never</del>",
        "<del style='text-decoration-color:white'>never</del>",
        "<del style='text-decoration:underline'>never</del>",
        "<del><b style='display:inline-block'>never</b></del>",
        "<del><button>never</button></del>",
        "<ins><del style='text-decoration:none'>never</del></ins>",
        "<ins style='text-decoration:none'><a href='#x'>never</a></ins>",
        "<a href='#x'><ins style='text-decoration:none'>never</ins></a>",
        "<ins style='text-decoration:none'><math><mi>x</mi></math></ins>",
        "<ins style='text-decoration:none'><img src='x.png' alt='never'></ins>",
        "<ins style='text-decoration:none'><select><option>never</option></select></ins>",
    ],
)
def test_a_change_that_is_not_seen_as_one_is_told(word: str, view: View) -> None:
    assert _codes(f"<p>The fee is {word} due.</p>", view) != []


@pytest.mark.parametrize("view", ["accepted", "original"])
@pytest.mark.parametrize(
    "word",
    [
        "<ins>never</ins>",
        "<del>never</del>",
        "<del>ever</del><ins>never</ins>",
        "<ins style='color:red'>never</ins>",
        "<ins style='text-decoration:none;background:#d4fcbc'>never</ins>",
        "<ins style='text-decoration:none;background:#e6ffed'>never</ins>",
        "<ins style='text-decoration:none;color:#0b5d34'>never</ins>",
        "<style>ins{text-decoration:none;background:#d4fcbc}</style><del>a</del><ins>b</ins>",
        "<ins><b>never</b></ins>",
        "<ins style='text-decoration:underline blue'>never</ins>",
        "<ins><ins style='text-decoration:none'>never</ins></ins>",
        "<ins style='text-decoration:none'> </ins>",
    ],
)
def test_a_change_that_is_seen_as_one_is_in_no_doubt(word: str, view: View) -> None:
    assert _codes(f"<p>The fee is {word} due.</p>", view) == []


def test_a_change_that_is_not_displayed_pends_all_the_same() -> None:
    page = b"<!doctype html><p>The fee is <ins style='display:none'>not</ins> due.</p>"

    assert [each.code for each in read(page, "a.html").hazards] == [
        "hidden-text",
        "tracked-changes",
    ]
    assert read(page, "a.html", manner=Manner("original")).text.provisions[0].text == (
        "The fee is due."
    )


@pytest.mark.parametrize("tag", ["ins", "del"])
def test_no_line_goes_through_a_table_of_a_page_of_former_times(tag: str) -> None:
    page = f"<p>The fees.</p><{tag}><table><tr><td>never</td></tr></table></{tag}>"
    codes = [
        [each.code for each in read(source.encode(), "a.html", manner=Manner("accepted")).hazards]
        for source in (page, f"<!doctype html>{page}")
    ]

    assert ["unmarked-change" in each for each in codes] == [True, False]


def test_changes_that_are_unmarked_alike_are_a_note() -> None:
    page = b"<!doctype html><p>The fee is <ins style='text-decoration:none'>not</ins> due.</p>"
    one, other = [read(page, "a.html", manner=Manner("accepted")) for _ in range(2)]

    assert compare(one, other).verdict == "same"


def test_a_redline_that_hides_its_changes_leaves_a_doubt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.html", tmp_path / "new.html"
    old.write_text(f"<!doctype html>{_OLD}", "utf-8")
    sly = "<p>The fee is <ins style='text-decoration:none'>not </ins>due.</p>"
    new.write_text(f"<!doctype html>{sly}", "utf-8")

    run(["compare", str(old), str(new), "--claimed"])

    assert "is shown like the words around it" in " ".join(capsys.readouterr().out.split())
