"""What is accepted of one file is not taken for accepted of another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.pdf_by_hand import pdf, words

pytest.importorskip("pypdfium2")

_SHOWN = "The Parties shall meet in May."
_BARE, _OF = "--accept-text-layer", "--accept-text-layer-of"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a text and three PDFs of it, no two of which are the same bytes."""
    (tmp_path / "text.txt").write_text(f"{_SHOWN}\n", encoding="utf-8")
    for number, name in enumerate(("a", "b", "c")):
        (tmp_path / f"{name}.pdf").write_bytes(pdf(words(_SHOWN) + " " * number))
    for side, name in (("old", "a"), ("new", "b")):
        (tmp_path / side).mkdir()
        (tmp_path / side / "main.pdf").write_bytes((tmp_path / f"{name}.pdf").read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("compare", "text.txt", "b.pdf", _BARE), 0),
        (("compare", "a.pdf", "a.pdf", _BARE), 0),
        (("compare", "a.pdf", "b.pdf", _OF, "both"), 0),
        (("compare", "a.pdf", "b.pdf", _OF, "old", _OF, "new"), 0),
        (("compare", "a.pdf", "b.pdf", _OF, "a.pdf", _OF, "b.pdf"), 0),
        (("compare", "a.pdf", "b.pdf", _OF, "new"), 2),
        (("compare", "a.pdf", "b.pdf", _OF, "old"), 2),
        (("compare", "text.txt", "a.pdf", "b.pdf", _OF, "a.pdf"), 2),
        (("compare", "text.txt", "a.pdf", "b.pdf", _OF, "new"), 0),
        (("compare", "old", "new", _OF, "both"), 0),
        (("compare", "old", "new", _OF, "new"), 2),
        (("compare", "old", "new", _OF, "old/main.pdf", _OF, "new/main.pdf"), 0),
        (("history", "text.txt", "a.pdf", _BARE), 0),
        (("history", "a.pdf", "b.pdf", "c.pdf", _OF, "a.pdf", _OF, "b.pdf"), 2),
        (("history", "a.pdf", "b.pdf", _OF, "a.pdf", _OF, "b.pdf"), 0),
        (("concordance", "a.pdf", "b.pdf", _OF, "a.pdf"), 2),
    ],
)
def test_a_pdf_is_accepted_where_it_was_said_of_it(said: tuple[str, ...], code: int) -> None:
    done = paraph(*said)

    assert done.returncode == code, done.stdout.decode() + done.stderr.decode()
    assert b"paraph: --" not in done.stderr


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("said", "why"),
    [
        (("compare", "a.pdf", "b.pdf", _BARE), "does not say which of a.pdf and b.pdf"),
        (("history", "a.pdf", "b.pdf", _BARE), "does not say which of a.pdf and b.pdf"),
        (("concordance", "a.pdf", "b.pdf", _BARE), "does not say which of a.pdf and b.pdf"),
        (("compare", "text.txt", "a.pdf", "b.pdf", _BARE), "which of many files"),
        (("compare", "old", "new", _BARE), "which of many files"),
        (("gate", _BARE), "which of many files"),
        (("compare", "text.txt", "text.txt", _BARE), "accepts what a PDF holds"),
        (("compare", "text.txt", "b.pdf", _OF, "old"), "-of old accepts what a PDF holds"),
        (("compare", "text.txt", "b.pdf", _OF, "both"), "-of both accepts what a PDF holds"),
        (("compare", "a.pdf", "b.pdf", _OF, "c.pdf"), "say one of old, new, both, a.pdf, b.pdf"),
        (("history", "a.pdf", "b.pdf", _OF, "new"), "say one of a.pdf, b.pdf"),
        (("compare", "a.pdf", "b.pdf", "--accept-conversion-of", "new"), "made of a .rtf or .doc"),
        (("compare", "a.pdf", "b.pdf", "--encoding", "utf-8"), "that of a text or a page"),
        (("read", "text.txt", _BARE), "accepts what a PDF holds"),
    ],
)
def test_an_acceptance_that_covers_another_file_or_none_is_refused(
    said: tuple[str, ...], why: str
) -> None:
    done = paraph(*said)

    assert done.returncode == 2
    assert why in " ".join(done.stderr.decode().split())
    assert done.stdout == b""


@pytest.mark.usefixtures("here")
def test_the_report_and_the_certificate_name_the_file_that_was_accepted() -> None:
    done = paraph("compare", "a.pdf", "b.pdf", _OF, "new", "--certificate", "c.md", "--json")

    told = [each for each in json.loads(done.stdout)["hazards"] if each["code"] == "text-layer"]
    certificate = Path("c.md").read_text(encoding="utf-8")
    assert {(each["side"], each["grade"]) for each in told} == {
        ("old", "undecided"),
        ("new", "note"),
    }
    assert "Note, new file: The text layer of the PDF is read" in certificate
    assert "To be decided by a person, old file: The text layer" in certificate


@pytest.mark.usefixtures("here")
def test_nothing_is_written_where_an_acceptance_is_refused() -> None:
    refused = paraph("compare", "a.pdf", "b.pdf", _BARE, "--certificate", "c.md")

    assert refused.returncode == 2
    assert not Path("c.md").exists()
