"""Plain text: where a provision ends, and where only a line does."""

from pathlib import Path

import pytest
from tests.patience import patience

from paraph.formats.registry import read
from paraph.text.canonical import digest


def _provisions(text: str) -> list[str]:
    return [provision.text for provision in read(text.encode(), "a.txt").text.provisions]


WRAPPED = """\
The Parties to this Agreement, recalling the relevant provisions of the
Convention of 10 December 1982, including the obligation to protect and
preserve the marine environment.

1. For the purposes of this Agreement the Parties shall meet once a year,
   and more often if one of them so asks.
(a) The first meeting takes place in the capital of the Party that is
named first.
(b) The second takes place elsewhere.
"""


def test_a_wrapped_line_goes_on_and_a_label_begins_anew() -> None:
    assert _provisions(WRAPPED) == [
        (
            "The Parties to this Agreement, recalling the relevant provisions of the Convention of"
            " 10 December 1982, including the obligation to protect and preserve the marine"
            " environment."
        ),
        (
            "1. For the purposes of this Agreement the Parties shall meet once a year, and more"
            " often if one of them so asks."
        ),
        "(a) The first meeting takes place in the capital of the Party that is named first.",
        "(b) The second takes place elsewhere.",
    ]


def test_the_same_words_wrapped_elsewhere_are_the_same_text() -> None:
    unwrapped = "\n".join(_provisions(WRAPPED))

    assert digest(read(unwrapped.encode(), "a.txt").text) == digest(
        read(WRAPPED.encode(), "a.txt").text
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["Article 1", "Use of terms"],
        ["For the Government of Ruritania,", "John Smith", "Minister of Foreign Affairs"],
        ["Ministry of Foreign Affairs", "1 Main Street", "Ruritania"],
        ["Roses are red,", "violets are blue,", "the Parties agree,", "and so do you."],
        ["PART I", "GENERAL PROVISIONS"],
        [
            "Name                 Amount that is due on the day named in the first column",
            "Smith                100",
        ],
        [
            "The Parties agree on what follows, and on what is said in the annex to it",
            "-------------------------------------------------------------------------",
            "this line stands under a rule and does not go on with what was said above",
        ],
        [
            "The Government of the Republic of Ruritania, in its capital, which is here;",
            "1.2 The second.",
            "第五条 The third.",
            "Article 7",
            "§ 8 The fourth.",
        ],
        ["x" * 130, "the line above is longer than any that was wrapped"],
    ],
)
def test_short_lines_and_lines_that_begin_something_stay_apart(lines: list[str]) -> None:
    assert _provisions("\n".join(lines)) == lines


def test_a_reference_at_the_start_of_a_line_begins_no_article() -> None:
    text = (
        "The Parties shall meet once a year, in the manner that is laid down in\n"
        "Article 5 of this Agreement, and shall keep minutes of every meeting.\n"
    )

    assert len(_provisions(text)) == 1


def test_a_hyphen_at_the_end_of_a_line_is_never_joined() -> None:
    text = (
        "The Parties shall meet once a year, and the Secretary shall then re-\n"
        "sign the minutes of the meeting before, as has been done up to now.\n"
    )

    assert "re- sign" in _provisions(text)[0]


def test_a_page_ends_a_provision() -> None:
    assert _provisions("one\ftwo\n\f\nthree") == ["one", "two", "three"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    assert _provisions(f"one{end}{end} two {end}\t{end}three") == ["one", "two", "three"]


def test_spaces_inside_a_line_stay() -> None:
    assert _provisions("\u00a0one  two\u3000 \n") == ["\u00a0one  two\u3000"]


def test_places_are_lines_and_the_whole_file_is_read() -> None:
    reading = read(WRAPPED.encode(), "a.txt")

    assert reading.source.places == (1, 5, 7, 9)
    assert [(part.role, part.size) for part in reading.account.parts] == [("read", len(WRAPPED))]
    assert reading.account.complete
    assert reading.source.carries == frozenset()


def test_every_plain_text_of_others_is_read_to_the_last_character(shared_data: Path) -> None:
    layout = str.maketrans("", "", " \t\r\n\f")
    files = sorted((shared_data / "agreements").rglob("*.txt"))

    for file in files:
        source = file.read_bytes()
        read_ = "".join(one.text for one in read(source, file.name).text.provisions)
        assert read_.translate(layout) == source.decode("utf-8-sig").translate(layout), file.name

    assert len(files) >= 10


@pytest.mark.parametrize(
    "line", [" ", "\t", " \t", "\u00a0", " \u00a0", "1.1.", "a.", "(", "- ", "a   ", "I"]
)
def test_a_long_line_is_read_in_bounded_time(line: str) -> None:
    before = "The Parties shall cooperate in the field of trade and shall con"
    long = line * (1_000_000 // len(line))
    source = f"{before}\na{long}b\n{before}\na{long}\u00a0\n{before}\n".encode()

    with patience():
        read(source, "a.txt")
