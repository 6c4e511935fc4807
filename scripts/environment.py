"""Make the environment that Paraph runs in: what the locks name, by digest, and nothing else.

    python environment.py FOLDER LOCK...

The locks are files in `requirements/`. When all that a lock names is installed,
a copy of it is laid into the folder: so `cmp` can tell whether the environment
is the one the lock asks for, without starting Python. One process at a time works here,
and the system releases its claim however it ends; what it leaves unfinished is made anew.

This runs on a bare Python, before anything is installed.
"""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
INSTALL = ("install", "--no-deps", "--require-hashes", "--only-binary=:all:")


def main(folder: Path, locks: Sequence[str]) -> None:
    """Bring `folder` to what `locks` name, or end with one sentence on what failed."""
    try:
        with Path(f"{folder}.claim").open("w") as claim:
            fcntl.flock(claim, fcntl.LOCK_EX)
            # What is run from here holds the claim too: it may outlive us, and still writes then.
            os.set_inheritable(claim.fileno(), True)  # noqa: FBT003 (has no keyword)
            _bring(folder, locks)
    except subprocess.CalledProcessError as error:
        sys.stderr.write(error.stdout or "")
        sys.exit(f"paraph: {folder} could not be made: mend what is said above, and start again.")
    except OSError as error:
        sys.exit(f"paraph: {folder} could not be made: {error}.")
    except KeyboardInterrupt:
        sys.exit(f"paraph: {folder} was left unfinished; the next start makes it anew.")


def _bring(folder: Path, locks: Sequence[str]) -> None:
    unfinished = folder / "unfinished"
    missing = [lock for lock in locks if not _holds(folder, lock)]
    whole = _python(folder).exists() and not unfinished.exists()
    if whole and not missing:
        return  # another process made it while this one waited for its claim
    outdated = any((folder / lock).exists() for lock in missing)
    if whole and not outdated and locks[0] not in missing:
        _say("Adding the tools of the check to Paraph's environment ...")
        unfinished.touch()
    else:
        _say("Making Paraph's environment; this is done once for each lock ...")
        _clear(folder)
        unfinished.touch()
        _create(folder)
        missing = list(locks)
    _pip(folder, *INSTALL, *(f"--requirement={LOCKS / lock}" for lock in missing))
    _pip(folder, "check")
    for lock in missing:
        shutil.copyfile(LOCKS / lock, folder / lock)
    unfinished.unlink()


def _holds(folder: Path, lock: str) -> bool:
    copy = folder / lock
    return copy.exists() and copy.read_bytes() == (LOCKS / lock).read_bytes()


def _python(folder: Path) -> Path:
    return folder / "bin" / "python"


def _clear(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for copy in folder.glob("lock*.txt"):
        copy.unlink()  # first, so that nobody takes what is left for the whole
    shutil.rmtree(folder)
    folder.mkdir()


def _create(folder: Path) -> None:
    _run(sys.executable, "-I", "-m", "venv", folder)
    # Python 3.11 adds setuptools, which no lock of the core names and every start would pay for.
    _pip(folder, "uninstall", "--yes", "setuptools")
    # Relative to site-packages, so that a checkout may be moved as a whole.
    (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "paraph.pth").write_text("../../../../src\n", "utf-8")


def _pip(folder: Path, command: str, *arguments: str) -> None:
    _run(_python(folder), "-I", "-m", "pip", "--no-input", command, *arguments)


def _run(*command: str | Path) -> None:
    subprocess.run(
        command,
        check=True,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _say(sentence: str) -> None:
    if sys.stderr.isatty():
        print(sentence, file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
