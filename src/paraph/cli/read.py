"""`paraph read`: one file as Paraph reads it."""

from __future__ import annotations

from paraph.cli.output import Progress, hand_out, say
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.text.reading import Reading, View
from paraph.wiring import read, size, surroundings


def run(
    file: str,
    *,
    as_json: bool = False,
    language: str = "",
    view: View | None = None,
    color: str = "auto",
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Read, show, and return the exit code."""
    around = surroundings()
    with Progress(around, size(file)) as progress:
        progress(f"Reading {file}")
        reading = read(file, view=view, language=language, **ways.of())
    ways.check_heard([Heard(0, file, reading)])
    if as_json:
        from paraph.views.json_report import reading_json

        hand_out(reading_json(reading))
    else:
        from paraph.views.terminal import reading_lines

        colour = around.colour if color == "auto" else color == "always"
        say(reading_lines(reading, width=around.width, colour=colour))
    return code(reading)


def remark(reading: Reading) -> None:
    """Say on the terminal that something in a file was not read, where that is so."""
    if code(reading):
        say(("", "Something in the file was not read or must be looked at: paraph read."))


def code(reading: Reading) -> int:
    """Return 0 if everything was read and nothing must be looked at, else 2."""
    doubtful = any(hazard.grade == "undecided" for hazard in reading.hazards)
    return 2 if doubtful or not reading.account.complete else 0
