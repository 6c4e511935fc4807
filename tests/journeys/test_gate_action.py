"""Journeys: the action finds where a change leads from, and never passes what it cannot tell."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.clone import GIT, Clone
from tests.journeys.command import ROOT, SOURCE

TEXT = "Article 1\n\nThe Parties recieve it.\n\nThey shall pay 30 euros.\n"
SMUGGLED = TEXT.replace("shall", "may")
BASH = shutil.which("bash")


@pytest.fixture
def action(tmp_path: Path) -> Path:
    """A checkout of the action, whose `paraph` is the one under test."""
    root = tmp_path / "an action"
    (root / "scripts").mkdir(parents=True)
    shutil.copy(ROOT / "scripts/gate.sh", root / "scripts")
    program = root / "paraph"
    run = f'PYTHONPATH="{SOURCE}" exec "{sys.executable}" -X utf8 -m paraph "$@"'
    program.write_text(f"#!/bin/sh\n{run}\n", "utf-8")
    program.chmod(0o755)
    return root


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A repository whose first commit holds one document."""
    if GIT is None or BASH is None:
        pytest.skip("There is no git or no bash here.")
    folder = tmp_path / "clone"
    folder.mkdir()
    made = Clone(folder)
    made.git("init", "-q")
    made.put("agreement.txt", TEXT)
    made.commit()
    return made


def answer(action: Path, clone: Clone, event: str = "push", **given: str) -> dict[str, str]:
    """Run the action's script and return what it leaves for the next steps, and what it says."""
    output, summary = action / "output", action / "summary"
    output.write_text("")
    done = subprocess.run(
        [action / "scripts/gate.sh"],
        cwd=clone.folder,
        env={
            **clone.environment,
            "GITHUB_EVENT_NAME": event,
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(action),
            **given,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    left = dict(line.split("=", 1) for line in output.read_text("utf-8").splitlines())
    return {**left, "said": done.stdout + done.stderr}


def test_a_push_is_compared_with_what_was_there_before(action: Path, clone: Clone) -> None:
    base = clone.git("rev-parse", "HEAD")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()

    left = answer(action, clone, GATE_BEFORE=base)

    assert left["code"] == "1"
    assert (Path(left["folder"]) / "001-agreement.txt.redline.html").exists()
    assert Path(left["sarif"]).exists()
    assert "agreement.txt" in (action / "summary").read_text("utf-8")


def merge_request(clone: Clone, folder: Path) -> tuple[Clone, str, str]:
    """Return a shallow clone of the merge of a change, its base as the event has it, and itself."""
    clone.git("checkout", "-q", "-b", "change")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("checkout", "-q", "-")
    stale = clone.git("rev-parse", "HEAD")
    clone.put("other.txt", "Aside.\n")
    clone.commit()
    clone.git("merge", "-q", "--no-ff", "-m", "x", "change")
    merge = clone.git("rev-parse", "HEAD")
    clone.git("config", "uploadpack.allowAnySHA1InWant", "true")
    clone.git("clone", "-q", "--depth=1", f"file://{clone.folder}", str(folder))
    return Clone(folder), stale, merge


def test_a_request_is_compared_with_the_target_it_was_merged_into(
    action: Path, clone: Clone, tmp_path: Path
) -> None:
    shallow, stale, merge = merge_request(clone, tmp_path / "shallow")

    left = answer(action, shallow, "pull_request", GITHUB_SHA=merge, GATE_PULL_BASE=stale)

    assert left["code"] == "1"
    assert "other.txt" not in left["said"]


def test_a_request_whose_own_head_is_a_merge_is_compared_with_its_base(
    action: Path, clone: Clone, tmp_path: Path
) -> None:
    shallow, stale, _ = merge_request(clone, tmp_path / "shallow")

    left = answer(action, shallow, "pull_request", GITHUB_SHA="0" * 40, GATE_PULL_BASE=stale)

    assert left["code"] == "1"
    assert "other.txt" in left["said"]


@pytest.mark.parametrize(
    ("event", "before"),
    [("push", ""), ("push", "0" * 40), ("push", "1" * 40), ("workflow_dispatch", "")],
)
def test_what_says_no_base_is_undecided(
    event: str, before: str, action: Path, clone: Clone
) -> None:
    assert answer(action, clone, event, GATE_BEFORE=before)["code"] == "2"


def test_the_target_is_not_compared_with_itself(action: Path, clone: Clone) -> None:
    head = clone.git("rev-parse", "HEAD")

    left = answer(action, clone, "pull_request_target", GATE_PULL_BASE=head, GATE_BEFORE=head)

    assert left["code"] == "2"
    assert "use pull_request" in left["said"]


def test_a_base_that_is_named_is_fetched(action: Path, clone: Clone, tmp_path: Path) -> None:
    clone.git("branch", "approved")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("clone", "-q", "--depth=1", f"file://{clone.folder}", str(tmp_path / "shallow"))

    assert answer(action, Clone(tmp_path / "shallow"), GATE_BASE="approved")["code"] == "1"


def test_inputs_are_handed_over_and_not_run(action: Path, clone: Clone) -> None:
    base = clone.git("rev-parse", "HEAD")
    name = "$(touch owned) `touch owned`;touch owned.txt"
    clone.put(name, "They shall pay.\n")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    given = {"GATE_BEFORE": base, "GATE_PATHS": f"{name}\n\n", "GATE_ALLOW_NEW": "true"}

    named = answer(action, clone, **given)
    folder = answer(action, clone, GATE_BEFORE=base, GATE_PATHS="-x\n")
    wrong = answer(action, clone, GATE_BEFORE=base, GATE_ALLOW_NEW="yes")

    assert (named["code"], folder["code"], wrong["code"]) == ("0", "2", "2")
    assert not (clone.folder / "owned").exists()


def test_a_profile_and_a_language_reach_the_gate(action: Path, clone: Clone) -> None:
    clone.put("minor.toml", '[classes]\nallow = ["layout"]\n')
    base = clone.commit()
    clone.put("agreement.txt", TEXT.replace("recieve", "receive"))
    clone.commit()

    free = answer(action, clone, GATE_BEFORE=base, GATE_LANGUAGE="en")
    held = answer(action, clone, GATE_BEFORE=base, GATE_PROFILE="minor.toml")

    assert (free["code"], held["code"]) == ("0", "1")


def test_no_input_is_put_into_a_command() -> None:
    source = (ROOT / "action.yml").read_text("utf-8")

    runs = re.findall(r"^ +run: (.*)$", source, re.MULTILINE)
    assert len(runs) == 2
    assert not any("${{" in run for run in runs)
    for name in re.findall(r"GATE_[A-Z_]+", (ROOT / "scripts/gate.sh").read_text("utf-8")):
        assert f"{name}:" in source


def test_the_hook_is_one_command_that_is_always_run() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")

    assert "entry: paraph gate\n" in hook
    assert "always_run: true\n" in hook
    assert "pass_filenames: false\n" in hook
