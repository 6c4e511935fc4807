"""Journeys: a repository lets through what is proved, and stops what is open or in doubt."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.journeys.clone import GIT, Clone
from tests.journeys.command import NEW, OLD, paraph

TEXT = "Article 1\n\nThe Parties recieve it.\n\nArticle 2\n\nThey shall pay 30 euros.\n"
BETTER = TEXT.replace("recieve", "receive")
SMUGGLED = BETTER.replace("shall", "may")


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A repository whose first commit holds one document."""
    if GIT is None:
        pytest.skip("There is no git here.")
    folder = tmp_path / "a clone"
    folder.mkdir()
    made = Clone(folder)
    made.git("init", "-q")
    made.put("agreement.txt", TEXT)
    made.commit()
    return made


def test_nothing_staged_is_nothing_to_stop(clone: Clone) -> None:
    assert clone.gate() == (0, "No document staged.\n")


def test_a_staged_editorial_change_passes(clone: Clone) -> None:
    clone.put("agreement.txt", BETTER)

    code, said = clone.gate()

    assert code == 0
    assert "agreement.txt: Editorial: 1 change" in said


def test_a_staged_open_change_is_stopped_and_shown(clone: Clone) -> None:
    clone.put("agreement.txt", SMUGGLED)

    code, said = clone.gate()

    assert code == 1
    assert "an obligation became a permission" in " ".join(said.split())
    assert "1 document staged, 1 to be decided by a person." in said


def test_what_is_not_staged_is_not_looked_at(clone: Clone) -> None:
    (clone.folder / "agreement.txt").write_text(SMUGGLED, "utf-8")

    assert clone.gate()[0] == 0


def test_the_staged_version_counts_and_not_the_one_in_the_folder(clone: Clone) -> None:
    clone.put("agreement.txt", SMUGGLED)
    (clone.folder / "agreement.txt").write_text(TEXT, "utf-8")

    assert clone.gate()[0] == 1


def test_word_files_are_compared_between_two_commits(clone: Clone) -> None:
    clone.put("a/agreement.docx", OLD.read_bytes())
    base = clone.commit()
    clone.put("a/agreement.docx", NEW.read_bytes())
    clone.commit()

    code, said = clone.gate("--base", base)

    assert code == 1
    assert "'shall' became 'shall not'" in " ".join(said.split())


def test_the_gate_is_told_how_to_read_documents_of_every_format(clone: Clone) -> None:
    content = "Les Parties se réunissent à Liège.\n"
    clone.put("other.txt", content.encode("windows-1252"))
    base = clone.commit()
    clone.put("other.txt", content.encode("windows-1252") + b"\n")
    clone.commit()

    assert clone.gate("--base", base)[0] == 2
    assert clone.gate("--base", base, "--encoding", "windows-1252")[0] == 0


def test_the_worst_document_gives_the_exit_code(clone: Clone) -> None:
    clone.put("other.md", "They shall pay.\n")
    base = clone.commit()
    clone.put("agreement.txt", BETTER)
    clone.put("other.md", "They may pay.\n")
    clone.put("broken.docx", b"PK\x03\x04 no package")
    clone.commit()

    both = clone.gate("--base", base)
    good = clone.gate("--base", base, "agreement.txt")
    doubtful = clone.gate("--base", base, "agreement.txt", "broken.docx")

    assert (both[0], good[0], doubtful[0]) == (1, 0, 2)


def test_a_new_document_is_open_unless_new_ones_are_allowed(clone: Clone) -> None:
    clone.put("annex.txt", "Article 1\n\nThey pay.\n")

    stopped = clone.gate()
    passed = clone.gate("--allow-new")

    assert stopped[0] == 1
    assert "no approved text" in stopped[1]
    assert passed[0] == 0


def test_a_new_document_that_cannot_be_read_is_never_allowed(clone: Clone) -> None:
    clone.put("annex.docx", b"no document")

    assert clone.gate("--allow-new")[0] == 2


def test_a_document_that_is_gone_is_open(clone: Clone) -> None:
    clone.git("rm", "-q", "agreement.txt")

    code, said = clone.gate("--allow-new")

    assert code == 1
    assert "agreement.txt: Open: the document is gone." in said


def test_a_renamed_document_is_compared_with_what_it_was(clone: Clone) -> None:
    clone.git("mv", "agreement.txt", "renamed.txt")
    plainly = clone.gate()
    clone.put("renamed.txt", BETTER)
    better = clone.gate()
    clone.put("renamed.txt", SMUGGLED)
    smuggled = clone.gate("renamed.txt")

    assert (plainly[0], better[0], smuggled[0]) == (0, 0, 1)
    assert "It was called agreement.txt." in better[1]


def test_a_document_renamed_to_what_is_none_is_not_lost(clone: Clone) -> None:
    clone.git("mv", "agreement.txt", "agreement.bin")

    code, said = clone.gate()

    assert code == 2
    assert "agreement.bin: Undecided" in said


@pytest.mark.parametrize(
    "name",
    [
        "with blanks.txt",
        "Vertr\u00e4ge/\u0414\u043e\u0433\u043e\u0432\u043e\u0440.txt",
        "two\nlines.txt",
        "-rf.txt",
        "$(touch owned).txt",
        "a'\"b;`touch owned`.txt",
        ":(top)x.txt",
        "\u202etxt.exe.txt",
        "UPPER.TXT",
        ".txt",
    ],
)
def test_names_are_names_and_nothing_else(name: str, clone: Clone) -> None:
    clone.put(name, "They shall pay.\n")
    base = clone.commit()
    clone.put(name, "They may pay.\n")
    staged = clone.gate("--into", "out")
    clone.commit()
    between = clone.gate("--base", base, "--sarif", "log.sarif", "--", name)

    assert (staged[0], between[0]) == (1, 1), staged
    assert not (clone.folder / "owned").exists()
    assert "\u202e" not in staged[1]
    assert len(staged[1].split("\n")[0]) < 200
    assert len([*(clone.folder / "out").glob("001-*.redline.html")]) == 1
    assert len(json.loads((clone.folder / "log.sarif").read_bytes())["runs"][0]["results"]) == 1


def test_redlines_reports_and_a_summary_are_left_in_a_folder(clone: Clone, tmp_path: Path) -> None:
    clone.put("agreement.txt", SMUGGLED)
    clone.put("an|nex <b>.txt", "New.\n")
    out = tmp_path / "results"

    clone.gate("--into", out)

    assert sorted(each.name for each in out.iterdir()) == [
        "001-agreement.txt.json",
        "001-agreement.txt.redline.html",
        "summary.md",
    ]
    summary = (out / "summary.md").read_text("utf-8")
    assert "| agreement.txt | Open: 2 changes" in summary
    assert "an\\|nex \\<b\\>.txt" in summary


@pytest.mark.parametrize("there", [False, True])
def test_redlines_that_cannot_all_be_written_leave_nothing(
    clone: Clone, tmp_path: Path, *, there: bool
) -> None:
    clone.put("agreement.txt", SMUGGLED)
    clone.put("annex.txt", "New.\n")
    out = tmp_path / "results"
    if there:
        out.mkdir()
    before = sorted(each for each in tmp_path.rglob("*") if ".git" not in each.parts)

    done = paraph(
        "gate", "--into", out, folder=clone.folder, environment=clone.environment, largest=5000
    )

    assert done.returncode == 2
    assert b"cannot be written" in done.stderr
    assert sorted(each for each in tmp_path.rglob("*") if ".git" not in each.parts) == before


def test_a_folder_that_holds_something_is_not_written_to(clone: Clone) -> None:
    clone.put("agreement.txt", BETTER)

    assert clone.gate("--into", clone.folder)[0] == 2


def test_a_pointer_to_a_large_file_is_not_taken_for_the_document(clone: Clone) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 5\n"
    clone.put("large.txt", pointer.format("0" * 64))
    base = clone.commit()
    clone.put("large.txt", pointer.format("1" * 64))
    clone.commit()

    code, said = clone.gate("--base", base)

    assert code == 2
    assert "git lfs pull" in said


def test_a_symbolic_link_is_not_followed(clone: Clone) -> None:
    (clone.folder / "agreement.txt").unlink()
    (clone.folder / "agreement.txt").symlink_to("/etc/hostname")
    clone.git("add", "agreement.txt")

    code, said = clone.gate()

    assert code == 2
    assert "symbolic link" in said


def test_what_may_lead_to_other_documents_is_a_doubt(clone: Clone, tmp_path: Path) -> None:
    (clone.folder / "approved").symlink_to("versions/1")
    clone.git("add", "approved")
    linked = clone.gate()
    clone.commit()
    inner = Clone(tmp_path / "inner")
    inner.folder.mkdir()
    inner.git("init", "-q")
    inner.put("agreement.txt", TEXT)
    inner.commit()
    clone.git("clone", "-q", str(inner.folder), "held")
    clone.git("add", "held")
    code, said = clone.gate()

    assert (linked[0], code) == (2, 2)
    clone.commit()
    inner.put("agreement.txt", SMUGGLED)
    inner.commit()
    clone.git("-C", "held", "pull", "-q")
    clone.git("add", "held")
    code, said = clone.gate("--allow-new")
    assert code == 2
    assert "another repository" in said


@pytest.mark.parametrize("suffix", [".pdf", ".doc", ".ods", ".RTF"])
def test_a_document_that_no_reader_knows_is_a_doubt(suffix: str, clone: Clone) -> None:
    clone.put(f"agreement{suffix}", b"%PDF-1.7 one")
    base = clone.commit()
    clone.put(f"agreement{suffix}", b"%PDF-1.7 two")
    clone.commit()

    assert clone.gate("--base", base)[0] == 2


def test_other_files_are_counted_and_not_looked_at(clone: Clone) -> None:
    clone.put("program.py", "print()\n")

    assert clone.gate() == (0, "No document staged; 1 other file not looked at.\n")
    assert clone.gate("program.py")[0] == 2


def test_a_merge_commit_is_compared_with_its_base(clone: Clone) -> None:
    base = clone.git("rev-parse", "HEAD")
    clone.git("checkout", "-q", "-b", "side")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("checkout", "-q", "-")
    clone.put("notes.txt", "Aside.\n")
    clone.commit()
    clone.git("merge", "-q", "--no-ff", "-m", "x", "side")

    assert clone.gate("--base", "HEAD^1", "agreement.txt")[0] == 1
    assert clone.gate("--base", base, "agreement.txt")[0] == 1
    assert clone.gate("--base", "HEAD^2", "agreement.txt")[0] == 0


def test_a_conflict_is_a_doubt(clone: Clone) -> None:
    clone.git("checkout", "-q", "-b", "side")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("checkout", "-q", "-")
    clone.put("agreement.txt", TEXT.replace("shall", "will"))
    clone.commit()
    with pytest.raises(subprocess.CalledProcessError):
        clone.git("merge", "-q", "side")

    assert clone.gate()[0] == 2


def test_a_shallow_clone_without_the_base_says_how_to_get_it(clone: Clone, tmp_path: Path) -> None:
    base = clone.git("rev-parse", "HEAD")
    clone.put("agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("clone", "-q", "--depth=1", f"file://{clone.folder}", str(tmp_path / "shallow"))
    shallow = Clone(tmp_path / "shallow")

    code, said = shallow.gate("--base", base)
    shallow.git("fetch", "-q", "--depth=1", "origin", base)

    assert code == 2
    assert "fetch-depth: 0" in said
    assert shallow.gate("--base", base)[0] == 1


@pytest.mark.parametrize(
    "named", ["nothing", "--output=owned", "HEAD:agreement.txt", "0" * 40, " "]
)
def test_what_names_no_commit_is_a_failure(named: str, clone: Clone) -> None:
    assert clone.gate(f"--base={named}")[0] == 2
    assert not (clone.folder / "owned").exists()


def test_a_script_whose_variable_is_empty_does_not_mean_what_is_staged(clone: Clone) -> None:
    assert clone.gate("--base=")[0] == 2
    assert clone.gate("--base=HEAD", "--head=")[0] == 2
    assert clone.gate("--head=HEAD")[0] == 2


def test_without_a_repository_or_git_it_fails(tmp_path: Path, clone: Clone) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()

    assert clone.gate(folder=outside)[0] == 2
    code, said = clone.gate(PATH=str(outside))
    assert code == 2
    assert "git is not installed" in said


@pytest.mark.usefixtures("clone")
def test_the_first_commit_has_only_new_documents(tmp_path: Path) -> None:
    first = Clone(tmp_path / "first")
    first.folder.mkdir()
    first.git("init", "-q")
    first.put("agreement.txt", TEXT)

    assert first.gate()[0] == 1
    assert first.gate("--allow-new")[0] == 0


def test_a_path_that_neither_version_has_is_a_failure(clone: Clone, tmp_path: Path) -> None:
    clone.put("agreement.txt", BETTER)

    assert clone.gate("nowhere.txt")[0] == 2
    assert clone.gate("agreement.txt", "nowhere.txt")[0] == 2
    assert clone.gate(tmp_path)[0] == 2
    assert clone.gate("agreement.txt")[0] == 0


def test_paths_count_from_the_folder_one_stands_in(clone: Clone) -> None:
    clone.put("annexes/one.txt", "They shall pay.\n")
    clone.commit()
    clone.put("annexes/one.txt", "They may pay.\n")
    inside = clone.folder / "annexes"

    assert clone.gate("one.txt", folder=inside)[0] == 1
    assert clone.gate(".", folder=inside)[0] == 1
    assert clone.gate("../agreement.txt", folder=inside)[0] == 0
    assert clone.gate(folder=inside)[0] == 1


def test_a_change_cannot_loosen_the_profile_that_judges_it(clone: Clone) -> None:
    clone.put("minor.toml", '[classes]\nallow = ["layout"]\n')
    base = clone.commit()
    clone.put("minor.toml", '[classes]\nallow = ["layout", "spelling"]\n')
    clone.put("agreement.txt", BETTER)
    clone.commit()

    assert clone.gate("--base", base, "--profile", "minor.toml")[0] == 1
    assert clone.gate("--base", base)[0] == 0


def test_a_profile_that_comes_with_the_change_is_not_taken(clone: Clone, tmp_path: Path) -> None:
    clone.put("minor.toml", '[classes]\nallow = ["spelling"]\n')
    clone.put("agreement.txt", BETTER)
    outside = tmp_path / "outside.toml"
    outside.write_text('[classes]\nallow = ["spelling"]\n', "utf-8")

    code, said = clone.gate("--profile", "minor.toml")

    assert code == 2
    assert "A change cannot allow itself" in said
    assert clone.gate("--profile", outside)[0] == 0


def test_a_profile_of_the_change_is_not_taken_through_a_link(clone: Clone, tmp_path: Path) -> None:
    clone.put("minor.toml", '[classes]\nallow = ["spelling"]\n')
    clone.put("agreement.txt", BETTER)
    folder, file = tmp_path / "folder", tmp_path / "file.toml"
    folder.symlink_to(clone.folder)
    file.symlink_to(clone.folder / "minor.toml")

    for named in (folder / "minor.toml", file):
        code, said = clone.gate("--profile", named)
        assert code == 2
        assert "no such profile before the change" in said


def test_a_document_that_leaves_the_paths_is_gone_and_one_that_enters_them_is_new(
    clone: Clone,
) -> None:
    clone.put("in/agreement.txt", TEXT)
    clone.put("in/other.txt", "Another text.\n")
    clone.commit()
    (clone.folder / "out").mkdir()

    clone.git("mv", "in/agreement.txt", "out/agreement.txt")
    left = clone.gate("in")
    everywhere = clone.gate()
    clone.commit()
    clone.put("out/agreement.txt", SMUGGLED)
    clone.commit()
    clone.git("mv", "out/agreement.txt", "in/agreement.txt")
    entered = clone.gate("in")

    assert left[0] == 1
    assert "the document is gone" in left[1]
    assert everywhere[0] == 0
    assert entered[0] == 1
    assert "the document is new" in entered[1]


@pytest.mark.parametrize(
    "name", ["annex.md ", "annex.md.", "annex.\uff2d\uff24", "annex.m\u200bd", "annex.txt\n"]
)
def test_a_name_that_only_seems_to_end_otherwise_is_that_of_a_document(
    name: str, clone: Clone
) -> None:
    clone.put(name, SMUGGLED)

    assert clone.gate()[0] in {1, 2}


def test_pre_commit_names_the_change_in_the_environment(clone: Clone) -> None:
    base = clone.git("rev-parse", "HEAD")
    clone.put("agreement.txt", SMUGGLED)
    head = clone.commit()

    assert clone.gate()[0] == 0
    assert clone.gate(PRE_COMMIT_FROM_REF=base, PRE_COMMIT_TO_REF=head)[0] == 1


def test_nobody_is_told_anything_where_the_exit_code_is_the_answer(clone: Clone) -> None:
    clone.put("agreement.txt", SMUGGLED)

    assert clone.gate("--check") == (1, "")
