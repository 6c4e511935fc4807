"""The peer: python-redlines with its docxodus engine, in an environment of its own.

    python -m bench.peer_docxodus OLD NEW TARGET

The environment is made in `bench/.cache` from `peer-requirements.txt` when it is first asked for;
nothing of it enters the project's own. Under the peer's Python this file is the program measured:
it writes the redline of two files as a third, which is what the peer is for.
"""

import subprocess
import sys
import venv
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE / ".cache" / "peer"
REQUIREMENTS = HERE / "peer-requirements.txt"
PYTHON = FOLDER / "venv" / "bin" / "python"
ENGINE = FOLDER / "engine"


def peer(old: Path, new: Path, target: Path) -> tuple[str, ...]:
    """Return the command by which the peer writes the redline of both files into `target`.

    Makes the peer's environment and unpacks its engine first, so that no run pays for that.
    """
    installed = FOLDER / REQUIREMENTS.name
    if not installed.exists() or installed.read_bytes() != REQUIREMENTS.read_bytes():
        venv.create(FOLDER / "venv", with_pip=True, clear=True)
        pip = (PYTHON, "-I", "-m", "pip", "--quiet", "--no-input", "install", "--no-deps")
        subprocess.run((*pip, "--only-binary=:all:", "-r", REQUIREMENTS), check=True)
        subprocess.run((PYTHON, "-I", __file__), check=True)
        installed.write_bytes(REQUIREMENTS.read_bytes())
    return (str(PYTHON), "-I", __file__, str(old), str(new), str(target))


def _main(paths: Sequence[str]) -> None:
    engines = import_module("python_redlines")  # which only the peer's own Python has
    engine = engines.DocxodusEngine(target_path=str(ENGINE))  # unpacks it when it is not there
    if paths:
        old, new, target = paths
        redline, _, _ = engine.run_redline("bench", Path(old), Path(new))
        Path(target).write_bytes(redline)


if __name__ == "__main__":
    _main(sys.argv[1:])
