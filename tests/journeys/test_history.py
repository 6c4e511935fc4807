"""Following provisions through drafts, as a user does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import p
from tests.journeys.command import paraph
from tests.journeys.schema import faults
from tests.their_redlines import saved_by

_FIRST = ("The Seller delivers in May.", "The Buyer shall pay within thirty days.")


@pytest.fixture
def drafts(tmp_path: Path) -> list[Path]:
    second = (_FIRST[0], _FIRST[1].replace("shall", "may"))
    third = (*second, "The colour of the goods is grey and stays so.")
    made = []
    for number, sentences in enumerate((_FIRST, second, third), start=1):
        path = tmp_path / f"draft-{number}.docx"
        body = "".join(map(p, sentences))
        path.write_bytes(docx(body, loose=(saved_by(f"Author {number}"),)))
        made.append(path)
    return made


def test_the_history_says_who_changed_what_in_which_draft(drafts: list[Path]) -> None:
    done = paraph("history", *drafts)

    said = done.stdout.decode()
    assert done.returncode == 1, done.stderr.decode()
    assert said.startswith("Open: changes are open in 2 of 2 steps.")
    assert "draft 2, Author 2: altered; open: 'shall' became 'may'" in said
    assert "draft 3, Author 3: inserted; open" in said
    assert "1 provision unchanged in every draft." in said


def test_the_report_is_of_its_form_and_the_pages_are_written(
    drafts: list[Path], tmp_path: Path
) -> None:
    done = paraph("history", *drafts, "--json", "--out", tmp_path / "h.html")
    paraph("history", *drafts, "--quiet", "--out", tmp_path / "h.md")

    report = json.loads(done.stdout)
    assert not faults("paraph.history-1", report)
    assert [each["by"] for each in report["drafts"]] == ["Author 1", "Author 2", "Author 3"]
    assert (tmp_path / "h.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (tmp_path / "h.md").read_text("utf-8").startswith("# Open: ")


def test_drafts_that_are_the_same_or_editorial_pass(drafts: list[Path], tmp_path: Path) -> None:
    american = tmp_path / "american.docx"
    american.write_bytes(docx("".join(map(p, (*_FIRST, "The color of wax is red.")))))
    british = tmp_path / "british.docx"
    british.write_bytes(docx("".join(map(p, (*_FIRST, "The colour of wax is red.")))))

    assert paraph("history", drafts[0], drafts[0]).returncode == 0
    assert paraph("history", american, british, british).returncode == 0
    assert paraph("history", american, british, american, drafts[0]).returncode == 1


def test_what_cannot_be_read_or_is_wrongly_asked_fails(drafts: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK nothing")

    wrong: list[tuple[str | Path, ...]] = [
        (drafts[0],),
        (drafts[0], broken),
        (*drafts, "--out", drafts[1]),
        (*drafts, "--json", "--quiet"),
    ]
    for asked in wrong:
        done = paraph("history", *asked)
        assert done.returncode == 2
        assert not done.stdout
        assert b"Traceback" not in done.stderr


def test_a_number_that_is_another_and_open_is_told_with_its_reason(tmp_path: Path) -> None:
    drafts = []
    for number in (2, 20):
        draft = tmp_path / f"{number}.md"
        draft.write_text(f"# T\n\n## Article {number}\n\nThe Seller delivers.\n", "utf-8")
        drafts.append(draft)

    said = paraph("history", *drafts).stdout.decode()

    assert "Relabelled and nothing else" not in said
    assert "open" in said.partition("Provision by provision")[2]


def test_nothing_is_moved_from_nowhere(tmp_path: Path) -> None:
    first = (
        "# T\n\n## One\n\nThe first thing is here.\n\n## Two\n\nThe second is here, all of it.\n"
    )
    moved = (
        "# T\n\n## Two\n\nThe second is here, all of it.\n\nA third thing is new.\n\n"
        "## One\n\nThe first thing is here.\n"
    )
    for name, text in (("a", first), ("b", moved)):
        (tmp_path / f"{name}.md").write_text(text, "utf-8")

    said = paraph("history", tmp_path / "a.md", tmp_path / "b.md").stdout.decode()

    assert "moved from to" not in " ".join(said.split())
    assert "moved from  to" not in said


def test_a_history_is_no_word_document(drafts: list[Path], tmp_path: Path) -> None:
    done = paraph("history", *drafts, "--out", tmp_path / "h.docx")

    assert done.returncode == 2
    assert not (tmp_path / "h.docx").exists()
