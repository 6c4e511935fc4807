"""`paraph sources add`, and statements of a node: what was accepted, in acts."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement import steps
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.opening import begin_press
from paraph.cli.output import hand_out, say
from paraph.cli.read import remark
from paraph.cli.said import all_said
from paraph.cli.statements import Published, told_of
from paraph.cli.ways import PLAIN_WAYS, Ways
from paraph.desk.sources import fallen_events, press_log, source_of, with_sources
from paraph.errors import UsageError
from paraph.text.canonical import digest
from paraph.views.instant_words import short
from paraph.views.sources_json import sources_json
from paraph.views.sources_lines import sources_lines
from paraph.views.statements_lines import statements_lines
from paraph.views.visible import one_line
from paraph.wiring import surroundings


def add(
    asked: Asked,
    file: str,
    published: Published,
    *,
    language: str = "",
    without: tuple[int, ...] = (),
    without_event: tuple[int, ...] = (),
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Show what an article tells, and record it as a source once it is accepted."""
    reading, told = told_of(file, published, language=language, ways=ways)
    say(statements_lines(told, width=surroundings().width))
    remark(reading)
    if fallen := fallen_events(told, without):
        events = ", ".join([f"e{each}" for each in fallen])
        say([f"With the statements that are left out go the events they tell: {events}."])
    body = source_of(told, reading.source.digest, digest(reading.text), without, without_event)
    acting = Acting(asked)
    if not asked.agreement:
        log = press_log(acting.desk)
        if not log and asked.unsigned:
            raise UsageError("there is no log of sources yet, and --unsigned begins none")
        log = log or begin_press(acting, asked)
        acting = Acting(asked._replace(agreement=log))
    say(_here_already(acting, body))
    acting.desk.keep(reading.source.content)  # stays here: no act names it as a blob
    return acting.act(body)


def _here_already(acting: Acting, body: steps.AddSource) -> Iterator[str]:
    """Yield which sources of the node are the same article."""
    for each in with_sources(acting.desk, ""):
        if body.file == each.source.file or body.text == each.source.text:
            same = (
                "This file is" if body.file == each.source.file else "An article of these words is"
            )
            yield one_line(
                f"{same} here already: {each.source.outlet}, {each.source.on}, act "
                f"{short(each.act)}. Both count as one source."
            )


def shown(asked: Asked, *, as_json: bool = False) -> int:
    """Show the statements that were accepted at a node; return 0."""
    found = all_said(asked)
    if as_json:
        hand_out(sources_json(found))
    else:
        say(sources_lines(found, width=surroundings().width))
    return 0
