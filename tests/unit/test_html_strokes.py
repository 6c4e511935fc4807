"""Lines through words of HTML: struck is what is seen struck, and the rest is in doubt."""

import pytest

from paraph.comparison.compare import compare
from paraph.formats.registry import read


def _verdict(old: str, new: str) -> str:
    old, new = (f"<!doctype html>{page}" for page in (old, new))
    return compare(read(old.encode(), "a.html"), read(new.encode(), "a.html")).verdict


STRUCK = "<p>The fee is <s>not</s> due.</p>"


@pytest.mark.parametrize(
    "word",
    [
        "<s style='text-decoration-color:white'>not</s>",
        "<s style='text-decoration-color:transparent'>not</s>",
        "<s style='text-decoration-color:inherit'>not</s>",
        "<s style='text-decoration:line-through #fff'>not</s>",
        "<s style='text-decoration:line-through 0'>not</s>",
        "<s style='text-decoration-thickness:0'>not</s>",
        "<s style='text-decoration-thickness:2em'>not</s>",
        "<s style='color:white'><b style='color:black'>not</b></s>",
        "<s style='color:transparent'><b style='color:black'>not</b></s>",
        "<font color=white><s><font color=black>not</font></s></font>",
        "<s style='visibility:hidden'><b style='visibility:visible'>not</b></s>",
        "<s style='font-size:0'><b style='font-size:16px'>not</b></s>",
        "<s style='font-size:3px'><b style='font-size:48px'>not</b></s>",
        "<s style='font-size:90px'><b style='font-size:16px'>not</b></s>",
        "<s><b style='background:black;color:white'>not</b></s>",
        "<s><b style='display:inline-block'>not</b></s>",
        "<s><b style='float:left'>not</b></s>",
        "<s><button>not</button></s>",
        "<i style='color:#fff;text-decoration:line-through'><b style='color:#000'>not</b></i>",
        "<style>.r s{text-decoration-color:#fff}</style><b class=r><s>not</s></b>",
    ],
)
def test_a_line_through_words_that_may_not_be_seen_is_no_line_in_silence(word: str) -> None:
    page = f"<p>The fee is {word} due.</p>"

    assert _verdict(STRUCK, page) != "same"


@pytest.mark.parametrize(
    "word",
    [
        "<s style='color:red'>not</s>",
        "<s style='text-decoration:line-through red'>not</s>",
        "<s style='text-decoration-color:#c00'>not</s>",
        "<span style='color:blue;text-decoration:line-through'>not</span>",
        "<s><b style='color:green;font-weight:normal'>not</b></s>",
        "<s><small>not</small></s>",
        "<s><big>not</big></s>",
        "<s style='background:black;color:white'>not</s>",
        "<s style='color:white'><s style='color:black'>not</s></s>",
    ],
)
def test_a_line_through_words_that_is_seen_is_no_doubt(word: str) -> None:
    page = f"<p>The fee is {word} due.</p>"

    assert _verdict(STRUCK, page) == "same"


def test_a_line_over_small_words_does_not_strike_large_ones_in_silence() -> None:
    over = "<i style='font-size:6px;text-decoration:overline'><b style='font-size:40px'>x</b></i>"

    assert _verdict("<p>x", f"<p>{over}") != "same"
