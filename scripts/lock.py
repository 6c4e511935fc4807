"""Write the locks: every package that Paraph may install, by version and digest.

    .venv/bin/python scripts/lock.py [pip-compile options, such as --upgrade]

Run it after a change to the dependencies in `pyproject.toml`, under the oldest
Python that Paraph supports: what only older versions need is then locked too.
A lock names no index, so that every office may install from its own.
"""

import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--allow-unsafe",  # the name is historical: pip itself is locked like the rest
    "--strip-extras",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--no-emit-options",
    "--no-header",
    "--annotation-style=line",
)


def main(options: Sequence[str]) -> None:
    """Write both locks, the second in agreement with the first."""
    if sys.version_info[:2] != OLDEST:
        sys.exit("The locks are made under Python {}.{}.".format(*OLDEST))
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    # What ./paraph itself installs: the optional groups that it is to have are added here.
    project = pyproject["project"]
    core = [*project["dependencies"], *project["optional-dependencies"]["pdf"]]
    _compile(core, "requirements/lock.txt", options)
    dev = pyproject["dependency-groups"]["dev"]
    _compile(dev, "requirements/lock-dev.txt", ("--constraint=requirements/lock.txt", *options))


def _compile(wanted: Sequence[str], lock: str, options: Sequence[str]) -> None:
    command = (sys.executable, "-m", "piptools", "compile", *OPTIONS, *options)
    subprocess.run(
        (*command, f"--output-file={lock}", "-"),
        input="\n".join(wanted),
        cwd=ROOT,
        text=True,
        check=True,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
