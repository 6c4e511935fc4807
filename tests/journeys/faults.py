"""Faults: a command is cut short at the n-th time that it touches a folder.

    python faults.py N HOW FOLDER ARGUMENT...

HOW is "kill" (no mercy), "interrupt" (as by Ctrl-C) or "full" (as of a disk). The exit code is that
of the command; 99 says that it touched the folder fewer than N times.
"""

from __future__ import annotations

import errno
import os
import signal
import sys

_TOUCHES = frozenset(("open", "os.mkdir", "os.rename", "os.remove", "os.chmod", "os.listdir"))


class Fault:
    """A hook of Python's own audit events, which counts those of one folder."""

    def __init__(self, at: int, how: str, folder: str) -> None:
        self.left, self.how, self.folder = at, how, folder

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in _TOUCHES or not self._near(arguments) or self.left < 0:
            return
        self.left -= 1
        if self.left >= 0:
            return
        if self.how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.how == "full":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        raise KeyboardInterrupt

    def _near(self, arguments: tuple[object, ...]) -> bool:
        return any(isinstance(each, str) and each.startswith(self.folder) for each in arguments)


def main() -> int:
    """Run the command with the fault in its way."""
    from paraph.cli import run  # noqa: PLC0415

    at, how, folder, *arguments = sys.argv[1:]
    fault = Fault(int(at), how, folder)
    sys.addaudithook(fault)
    code = run(arguments)
    return code if fault.left < 0 else 99


if __name__ == "__main__":
    sys.exit(main())
