"""How Paraph is started and checked from a checkout, tried without a network."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = ("paraph", "check", "scripts/environment.sh")
SHELL = shutil.which("dash") or "sh"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose environment stands: its Python says what it was asked to run."""
    root = _bare(tmp_path / "check out")
    _program(root / ".venv/bin/python", 'printf "%s\\n" "$@"')
    for lock in ("lock.txt", "lock-dev.txt"):
        shutil.copyfile(root / "requirements" / lock, root / ".venv" / lock)
    return root


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A checkout in which nothing was made yet."""
    return _bare(tmp_path / "bare")


def _bare(root: Path) -> Path:
    for name in (*SCRIPTS, "scripts/environment.py", "requirements/lock.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    shutil.copy(ROOT / "requirements/lock-dev.txt", root / "requirements")
    return root


def _program(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)
    return path


def _run(
    *command: str | Path, folder: Path, python: str | Path = "", path: str = os.defpath
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={"PATH": path, "PARAPH_PYTHON": str(python)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_plain_shell(script: str) -> None:
    read = _run(SHELL, "-n", ROOT / script, folder=ROOT)

    assert (read.returncode, read.stderr) == (0, "")


def test_paraph_hands_on_its_arguments_as_they_are(checkout: Path) -> None:
    ran = _run(checkout / "paraph", "compare", "a b.docx", "", "*", folder=checkout)

    assert ran.stdout.splitlines()[-4:] == ["compare", "a b.docx", "", "*"]
    assert (ran.returncode, ran.stderr) == (0, "")


def test_paraph_imports_nothing_from_the_current_folder(checkout: Path) -> None:
    ran = _run(checkout / "paraph", folder=checkout)

    assert ran.stdout.startswith("-I\n")


def test_paraph_runs_from_another_folder(checkout: Path, tmp_path: Path) -> None:
    ran = _run(f"../{checkout.name}/paraph", folder=_folder(tmp_path / "elsewhere"))

    assert "../check out/src/paraph/__main__.py" in ran.stdout.splitlines()


def test_paraph_runs_from_its_own_folder_by_name_alone(checkout: Path) -> None:
    ran = _run(SHELL, "paraph", "--version", folder=checkout)

    assert "./src/paraph/__main__.py" in ran.stdout.splitlines()


def test_paraph_runs_through_symlinks(checkout: Path, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "bin")
    (folder / "first").symlink_to(checkout / "paraph")
    (folder / "second").symlink_to("first")

    by_path = _run(folder / "second", folder=tmp_path)
    by_name = _run("second", folder=tmp_path, path=f"{folder}:{os.defpath}")

    assert f"{checkout}/src/paraph/__main__.py" in by_path.stdout.splitlines()
    assert by_name.stdout == by_path.stdout


def test_a_start_asks_no_other_python_while_the_lock_is_the_same(checkout: Path) -> None:
    ran = _run(checkout / "paraph", folder=checkout, python="/nowhere/python")

    assert ran.returncode == 0


def test_a_changed_lock_makes_the_environment_anew(checkout: Path, tmp_path: Path) -> None:
    maker = _program(tmp_path / "python", 'case $* in *environment.py*) echo made "$@" ;; esac')
    (checkout / "requirements/lock.txt").write_text("other\n", "utf-8")

    ran = _run(checkout / "paraph", folder=checkout, python=maker)

    assert ran.stdout.startswith("made ")
    assert ran.stdout.splitlines()[0].endswith("/.venv lock.txt")


def test_the_tools_of_the_check_do_not_outdate_the_environment(checkout: Path) -> None:
    (checkout / "requirements/lock-dev.txt").write_text("other\n", "utf-8")

    ran = _run(checkout / "paraph", folder=checkout, python="/nowhere/python")

    assert ran.returncode == 0


@pytest.mark.parametrize("script", ["paraph", "check"])
def test_an_old_python_is_refused_with_the_remedy(bare: Path, tmp_path: Path, script: str) -> None:
    old = _program(tmp_path / "python3.10", "exit 1")

    ran = _run(bare / script, folder=tmp_path, python=old)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr == (
        f"paraph: PARAPH_PYTHON names {old}, which is not Python 3.11 or later: "
        "let it name one that is, or unset it.\n"
    )


def test_a_machine_without_python_is_told_the_remedy(bare: Path, tmp_path: Path) -> None:
    ran = _run("/bin/sh", bare / "paraph", folder=bare, path=str(_folder(tmp_path / "empty")))

    assert ran.returncode == 2
    assert ran.stderr == (
        "paraph: no Python 3.11 or later is here: install one, or let PARAPH_PYTHON name it.\n"
    )


def test_a_python_without_venv_is_told_the_remedy(bare: Path, tmp_path: Path) -> None:
    python = _program(tmp_path / "python3", "case $* in *venv*) exit 1 ;; esac")

    ran = _run(bare / "paraph", folder=bare, python=python)

    assert ran.returncode == 2
    assert "install its venv module" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_failure_of_the_maker_ends_the_start(bare: Path, tmp_path: Path) -> None:
    python = _program(tmp_path / "python3", "case $* in *environment.py*) exit 1 ;; esac")

    ran = _run(bare / "paraph", folder=bare, python=python)

    assert ran.returncode == 2


def test_an_environment_is_made_once_and_moves_with_its_checkout(
    bare: Path, tmp_path: Path
) -> None:
    for lock in ("lock.txt", "lock-dev.txt"):
        (bare / "requirements" / lock).write_text("# nothing\n", "utf-8")
    program = bare / "src/paraph/__main__.py"
    program.parent.mkdir(parents=True)
    program.write_text("import paraph; print(list(paraph.__path__))\n", "utf-8")
    (bare / ".venv").mkdir()
    (bare / ".venv/unfinished").touch()  # as an interrupted start leaves it

    first = _run(bare / "paraph", folder=tmp_path, python=sys.executable)
    moved = bare.rename(tmp_path / "moved")
    second = _run(moved / "paraph", folder=tmp_path, python="/nowhere/python")

    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == f"['{bare}/src/paraph']\n"
    assert second.stdout == f"['{moved}/src/paraph']\n"
    assert not (moved / ".venv/unfinished").exists()


def test_every_dependency_is_in_its_lock_with_its_digests() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    core = _locked("requirements/lock.txt")
    dev = _locked("requirements/lock-dev.txt")

    assert {_name(wanted) for wanted in pyproject["project"]["dependencies"]} <= core
    assert {_name(wanted) for wanted in pyproject["dependency-groups"]["dev"]} <= dev


def _locked(lock: str) -> set[str]:
    """The names in a lock, each of whose rows pins one version and gives digests alone."""
    rows = (ROOT / lock).read_text("utf-8").replace("\\\n", "").splitlines()
    names = set()
    for row in rows:
        if row.strip() and not row.lstrip().startswith("#"):
            pin, *digests = row.split()
            name, _, version = pin.partition("==")
            assert version, row
            assert digests, row
            assert all(digest.startswith("--hash=sha256:") for digest in digests), row
            names.add(name)
    return names


def _name(requirement: str) -> str:
    return requirement.split(">", 1)[0]


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
