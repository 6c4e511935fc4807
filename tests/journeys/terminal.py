"""A terminal at which somebody types: the real command line behind a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

from tests.journeys.command import SOURCE


def typed(
    arguments: Sequence[str], lines: Sequence[str], folder: Path, *, pressed: str = "\0"
) -> tuple[int, str]:
    """Run `paraph`, type a line at each question, and return the exit code and all that is seen.

    A question that ends in `pressed` is answered by a key, without a new line.
    """
    ours, theirs = pty.openpty()
    environment = {
        "PATH": os.defpath,
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(SOURCE),
    }
    with subprocess.Popen(
        [sys.executable, "-m", "paraph", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        cwd=folder,
        start_new_session=True,
    ) as running:
        os.close(theirs)
        seen, answered = b"", 0
        while part := _read(ours):
            seen += part
            if seen.endswith(b": ") and answered < len(lines):
                key = seen.endswith(pressed.encode())
                end = "" if key else "\n"
                if key:
                    _wait_for_keys(ours)
                os.write(ours, f"{lines[answered]}{end}".encode())
                answered += 1
        code = running.wait(timeout=60)
    os.close(ours)
    return code, seen.decode().replace("\r\n", "\n")


def _wait_for_keys(terminal: int) -> None:
    """Wait until a key counts without a new line: what is typed before is thrown away."""
    for _ in range(600):
        if not termios.tcgetattr(terminal)[3] & termios.ICANON:
            return
        time.sleep(0.05)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other end is closed
        return b""
