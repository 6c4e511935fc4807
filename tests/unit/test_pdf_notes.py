"""No word of a footnote of a PDF is lost, whatever its mark."""

from __future__ import annotations

import pytest
from tests.pdf_by_hand import lines, pdf, words

from paraph.comparison.compare import compare
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import Reading

pytest.importorskip("pypdfium2")

_BODY = lines(["Each Party shall deliver the goods in good order and on time."] * 3)


def _read(*feet: str, mark: str = "1") -> Reading:
    call = words("The price is one hundred euro", y=600) + words(mark, x=232, y=605, size=7)
    source = pdf(_BODY + call + "".join(feet))
    return read(source, "a.pdf", manner=Manner(text_layer=True))


def _foot(text: str, y: float, before: str = "") -> str:
    return words(text, y=y, size=8, before=before)


def _doubts(reading: Reading) -> set[str]:
    return {each.code for each in reading.hazards if each.grade == "undecided"}


def _all(reading: Reading) -> str:
    return " ".join(each.text for each in reading.text.provisions)


def test_a_footnote_called_once_stands_behind_its_paragraph() -> None:
    reading = _read(_foot("1 Not binding on the Buyer.", 60))

    last = reading.text.provisions[-1]
    assert (last.kind, last.label, last.text) == ("note", "1", "Not binding on the Buyer.")


def test_of_two_footnotes_with_one_mark_both_stay_in_the_text() -> None:
    both = _read(_foot("1 Not binding on the Buyer.", 88), _foot("1 Payable in gold.", 60))
    other = _read(_foot("1 Binding on the Seller.", 88), _foot("1 Payable in gold.", 60))
    one = _read(_foot("1 Payable in gold.", 60))

    assert "1 Not binding on the Buyer." in _all(both)
    assert "1 Payable in gold." in _all(both)
    assert compare(both, other).verdict == "open"
    assert compare(both, one).verdict == "open"


def test_a_mark_alone_at_the_foot_stays_in_the_text() -> None:
    with_mark = _read(_foot("*", 88), _foot("* Payable in gold.", 60), mark="*")

    assert _all(with_mark).endswith("* * Payable in gold.")


@pytest.mark.parametrize(
    ("before", "code"), [("1 1 1 rg", "ground-colour-text"), ("3 Tr", "hidden-text")]
)
@pytest.mark.parametrize("unseen", ["mark", "words"])
def test_a_footnote_that_is_not_seen_is_told(unseen: str, before: str, code: str) -> None:
    seen = _read(_foot("1", 60) + words("Payable in gold.", x=72, y=60, size=8))
    reading = _read(
        _foot("1", 60, before=before if unseen == "mark" else "")
        + "0 g "
        + words(
            "Payable in gold.", x=72, y=60, size=8, before=before if unseen == "words" else "0 Tr"
        )
    )

    assert _doubts(reading) == {code}
    assert compare(seen, reading).verdict != "same"


@pytest.mark.parametrize("across", ["60 62 5 0.7 re f", "72 62 60 0.7 re f"], ids=["mark", "words"])
def test_a_footnote_struck_through_is_not_the_same(across: str) -> None:
    foot = _foot("1", 60) + words("Payable in gold.", x=72, y=60, size=8)

    assert compare(_read(foot), _read(foot, across)).verdict == "open"
