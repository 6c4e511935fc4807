"""`paraph statements list FILE`: who said what in an article, where and when, in which words."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from paraph.cli.output import Progress, hand_out, say
from paraph.cli.read import code, remark
from paraph.cli.ways import PLAIN_WAYS, Ways
from paraph.cli.zone import zone
from paraph.errors import UsageError
from paraph.language.speech.table import CODES
from paraph.press.found import publication
from paraph.press.statement import Told
from paraph.press.tell import language_of, tell
from paraph.text.reading import Reading
from paraph.wiring import read, size, surroundings


class Published(NamedTuple):
    """What somebody says of where and when an article appeared; the file may say the rest."""

    outlet: str = ""
    day: str = ""
    title: str = ""
    timezone: str = ""


def run(
    file: str,
    published: Published,
    *,
    as_json: bool = False,
    language: str = "",
    color: str = "auto",
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Read an article, show what it tells, and return the exit code: 2 where some was not read."""
    around = surroundings()
    with Progress(around, size(file)) as progress:
        progress(f"Reading {file}")
        reading, told = told_of(file, published, language=language, ways=ways)
    if as_json:
        from paraph.views.statements_json import statements_json

        hand_out(statements_json(told, reading))
    else:
        from paraph.views.statements_lines import statements_lines

        colour = around.colour if color == "auto" else color == "always"
        say(statements_lines(told, width=around.width, colour=colour))
        remark(reading)
    return code(reading) or 2 * any(each.missed for each in told.open)


def told_of(
    file: str, published: Published, *, language: str = "", ways: Ways = PLAIN_WAYS
) -> tuple[Reading, Told]:
    """Return the reading of an article, and everything it tells.

    Raises:
        InputError: the file cannot be read.
        UsageError: it is not said where or when it appeared, or in which language it is.
    """
    if language and language not in CODES:
        raise UsageError(
            f"--language {language!r}: statements are read in English, Russian, French and Spanish "
            f"({', '.join(CODES)})"
        )
    reading = read(file, language=language, **ways.of())
    reading = replace(reading, source=replace(reading.source, language=language_of(reading)))
    where = publication(
        reading,
        outlet=published.outlet,
        day=published.day,
        title=published.title,
        zone=zone(published.timezone) if published.timezone else None,
        zone_name=published.timezone,
    )
    return reading, tell(reading, where)
