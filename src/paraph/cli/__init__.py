"""The command line: arguments in, the library's own verbs, the answer out, an exit code.

Exit codes: 0 the same; 1 different; 2 undecided, wrongly asked, or failed in any way.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from paraph.cli.recorded import RECORDED
from paraph.errors import ParaphError

FAILED = 2


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code, at once."""
    # A text is many small things and no circles: looking for circles often finds nothing.
    gc.set_threshold(1_000_000, 20, 20)
    code = run(sys.argv[1:] if arguments is None else arguments)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # To take a large text apart, piece by piece, takes as long as to build it.
        os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; every failure is one sentence on standard error.

    Where even that cannot be said, or no answer can be handed out, the code is 2 all the same.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123
    if sys.stdout is None:
        return _said("paraph: standard output is closed, so there is nowhere to answer to.")
    try:
        return _answered(arguments)
    except (Exception, KeyboardInterrupt):  # noqa: BLE001 - interrupted once more while it said so
        return FAILED


def _answered(arguments: Sequence[str]) -> int:  # noqa: PLR0911 - one for each way to end
    RECORDED.clear()
    try:
        code = _command(arguments)
        sys.stdout.flush()
    except BrokenPipeError as error:
        # The reader went away, so nobody has the answer. Nothing may be flushed into the pipe
        # again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _unheard(error) if RECORDED else FAILED
    except KeyboardInterrupt:
        return _said("Interrupted; no file is half written.")
    except ParaphError as error:
        _trace()
        return _said(f"paraph: {error}", error.hint)
    except (OSError, MemoryError) as error:
        if isinstance(error, MemoryError):
            return _said("paraph: not enough memory for these files.", "Close other programs.")
        return _unheard(error)
    except Exception as error:  # noqa: BLE001
        # Whatever it is, it must never look like an answer.
        _trace()
        what = " ".join(str(error).split()) or "no more is known"
        return _said(
            f"paraph: an unexpected fault, {type(error).__name__}: {what}",
            "This is a fault of Paraph: please report it. PARAPH_DEBUG=1 shows where it arose.",
        )
    return code


def _unheard(error: OSError) -> int:
    """Say that the answer was not handed out, and what is recorded all the same; return the code.

    Who took that for a failure would do it again: the code says that it is done.
    """
    reason = error.strerror or str(error)
    what = f"the answer could not be handed out ({reason})"
    if isinstance(error.filename, str):
        what = f"{error.filename}: {reason}"
    if not RECORDED:
        return _said(f"paraph: {what}.")
    with suppress(OSError):
        _said(f"paraph: {what}, but it IS recorded: {'; '.join(RECORDED)}", "Do not do it again.")
    return 0


def _command(arguments: Sequence[str]) -> int:
    import click

    from paraph.cli.commands import paraph

    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character shows "?" for it; JSON is written as bytes.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        # Not `paraph.main`: click answers a closed pipe with 1, which would say "different".
        with paraph.make_context("paraph", list(arguments)) as context:
            code = paraph.invoke(context)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return FAILED
    except click.Abort as error:
        raise KeyboardInterrupt from error
    return code if isinstance(code, int) else 0


def _said(sentence: str, hint: str = "") -> int:
    from paraph.views.visible import spelled

    for line in (sentence, hint):
        if line:
            sys.stderr.write(f"{spelled(line)}\n")
    sys.stderr.flush()
    return FAILED


def _trace() -> None:
    from paraph.wiring import surroundings

    if surroundings().debug:
        import traceback

        traceback.print_exc()
