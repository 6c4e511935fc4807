"""The Python face."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import paraph
from paraph.errors import InputError, ResultError, UsageError
from paraph.proof.checker import Refused, check
from paraph.proof.proof import Pair
from paraph.text.tracked import accept, reject
from paraph.views.page_check import read_back

_ROOT = Path(__file__).resolve().parents[2]
_OLD, _NEW = b"They shall meet.\n", b"They may meet.\n"


def _texts() -> tuple[paraph.Reading, paraph.Reading]:
    return paraph.read(_OLD, file="old.txt"), paraph.read(_NEW, file="new.txt")


def test_importing_the_face_imports_nothing_else() -> None:
    code = "import sys; before = set(sys.modules); import paraph; print(set(sys.modules) - before)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout

    assert said.strip() == b"{'paraph'}"


def test_the_signatures_name_what_the_face_has() -> None:
    stub = Path(paraph.__file__).with_suffix(".pyi").read_text("utf-8")

    named = re.findall(r"import (\w+) as \1|^(\w+) = ", stub, re.MULTILINE)
    assert {"".join(each) for each in named} == set(dir(paraph)) - {"__version__"}


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))

    assert paraph.__version__ == project["project"]["version"]


def test_what_is_not_there_is_said_as_python_says_it() -> None:
    with pytest.raises(AttributeError, match="frobnicate"):
        _ = paraph.frobnicate  # type: ignore[attr-defined]


def test_a_redline_text_is_written_as_a_page_that_holds_both_texts(tmp_path: Path) -> None:
    marked = paraph.redline(paraph.compare(*_texts()))

    paraph.write(marked, tmp_path / "redline.html")

    shown = read_back((tmp_path / "redline.html").read_bytes())
    assert shown == (reject(marked), accept(marked))


def test_a_comparison_is_written_as_markdown(tmp_path: Path) -> None:
    paraph.write(paraph.compare(*_texts()), tmp_path / "redline.md")

    assert "<del>shall</del><ins>may</ins>" in (tmp_path / "redline.md").read_text("utf-8")


def test_writing_goes_through_a_link_and_leaves_it_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("before", "utf-8")
    link.symlink_to(real)

    paraph.write(paraph.compare(*_texts()), link)

    assert link.is_symlink()
    assert real.read_text("utf-8").startswith("# Different")
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["link.md", "real.md"]


def test_a_place_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResultError, match="folder does not exist"):
        paraph.write(paraph.compare(*_texts()), tmp_path / "nowhere" / "redline.md")


def test_a_suffix_that_no_view_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.html or as \.md or as \.docx or as \.pdf"):
        paraph.write(paraph.compare(*_texts()), tmp_path / "redline.odt")


def test_the_language_is_found_or_given() -> None:
    found = paraph.read(
        "Стороны проводят консультации не реже одного раза в год.".encode(), file="a.txt"
    )
    given = paraph.read(b"Ten.", file="a.txt", language="fr")

    assert found.source.language == "ru"
    assert given.source.language == "fr"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(InputError, match="there is no such file"):
        paraph.read("gone.docx")


def test_what_changed_is_proved_through_the_face() -> None:
    old = paraph.read(b"The  State shall pay.", file="old.txt")
    new = paraph.read(b"The State shall pay.", file="new.txt")

    verdict = paraph.prove(paraph.compare(old, new), paraph.Profile.of("en"), language="en")

    assert isinstance(verdict, paraph.Verdict)
    assert verdict.word == "editorial"


def test_a_profile_that_leaves_emphasis_out_still_proves_words() -> None:
    old, new = [
        paraph.read(text, file="a.md")
        for text in (
            b"The **fee** is four euros, and the the rest.",
            b"The fee is five euros, and the rest.",
        )
    ]
    profile = paraph.Profile.parse("[house]\nemphasis = true")

    verdict = paraph.prove(paraph.compare(old, new, emphasis=False), profile, language="en")

    assert [one.name for each in verdict.judgements for one in each.every] == ["open", "doubling"]


def test_no_proof_claims_that_emphasis_allows_words() -> None:
    old = paraph.read(b"The fee is due, \xe2\x80\x9cnow\xe2\x80\x9d.", file="a.txt")
    new = paraph.read(b'The fee is due, "now".', file="b.txt")
    proof = paraph.prove(paraph.compare(old, new), language="en").proof
    steps = [
        step._replace(
            pieces=tuple([each._replace(evidence={"house": "emphasis"}) for each in step.pieces])
        )
        if isinstance(step, Pair)
        else step
        for step in proof.steps
    ]

    assert isinstance(check(replace(proof, steps=tuple(steps)), old.text, new.text), Refused)
