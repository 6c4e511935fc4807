"""Runs the command line on one pair of files after another, each in a process of its own.

Reads lines of JSON (a list of arguments) and answers each with a line of JSON: the exit code, or
minus the signal that ended it; what was said on standard error; the CPU seconds and the peak
memory in MiB of that process alone. It forks, so that a start costs nothing.
"""

import json
import os
import resource
import signal
import sys
import tempfile

_WALL = 20  # seconds: a machine under load is slow, so the test weighs CPU seconds
_ADDRESSES = 2 << 30  # bytes: protects the machine; the test weighs resident memory


def main() -> None:
    """Answer until standard input ends."""
    # Everything that a comparison imports, so that what is measured is the file's own affair.
    import paraph.cli.commands
    import paraph.cli.compare
    import paraph.formats.docx
    import paraph.formats.sniff
    import paraph.views.json_report  # noqa: F401

    for line in sys.stdin:
        print(json.dumps(_ran(json.loads(line))), flush=True)  # noqa: T201


def _ran(arguments: list[str]) -> dict[str, object]:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
            _run(arguments, out.fileno(), said.fileno())
        _, status, used = os.wait4(child, 0)
        said.seek(0)
        out.seek(0)
        return {
            "code": os.waitstatus_to_exitcode(status),
            "out": out.read(2000).decode("utf-8", "replace"),
            "said": said.read(20000).decode("utf-8", "replace"),
            "seconds": used.ru_utime + used.ru_stime,
            "peak": used.ru_maxrss / 1024,
        }


def _run(arguments: list[str], out: int, said: int) -> None:
    code = 99
    try:
        signal.alarm(_WALL)
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out, 1)
        os.dup2(said, 2)
        from paraph.cli import main

        main(arguments)
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
