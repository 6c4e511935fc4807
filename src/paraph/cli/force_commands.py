"""`paraph force`, as click sees it."""

from __future__ import annotations

import click

from paraph.cli.ways import Ways, of_one

COMMANDS = click.Group()


@COMMANDS.command(short_help="Read when a text enters into force, and derive the date from events.")
@click.argument("file", type=click.Path())
@click.option(
    "--event",
    "events",
    multiple=True,
    metavar="KIND=DATE[:PARTY]",
    help="What happened: received=2026-03-04:France. DATE may be an instant with its offset.",
)
@click.option("--party", "parties", multiple=True, metavar="NAME", help="A party; give every one.")
@click.option("--for", "party", metavar="NAME", help="Derive the date for this party.")
@click.option("--holiday", "holidays", multiple=True, metavar="DATE", help="A day of no business.")
@click.option("--place", metavar="ZONE", help="Whose day it is: Europe/Paris, or +03:00.")
@click.option("--on", metavar="DATE", help="Say how it stands on this day.")
@click.option("--entered", metavar="DATE=SOURCE", help="A date entered by hand, and who says so.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the text: en, fr, ru, es.")
@of_one
def force(
    ways: Ways,
    file: str,
    events: tuple[str, ...],
    parties: tuple[str, ...],
    party: str | None,
    holidays: tuple[str, ...],
    place: str | None,
    on: str | None,
    entered: str | None,
    as_json: bool,
    language: str | None,
) -> int:
    """Read the final clauses of FILE, and derive from events when it is in force.

    The formula of its entry into force is proposed with the words it was read from; nothing is
    guessed, and what is not understood to the last word is told as not read. A date comes from
    events alone. docs/reference/force.md has the formulas and the kinds of events.

    \b
    The exit code is
      0  if all that bears on its force was read, and the events give one date (and say how it
         stands, with --on),
      1  if it was read, but the date waits for something, is not one day, or is disputed,
      2  if anything that bears on its force was not read (its entry into force, a part of it, its
         term, a notice), if anything in FILE must be looked at, or if the command failed.
    """  # noqa: D301
    from paraph.cli.force import Asked, run

    asked = Asked(events, parties, party or "", holidays, place or "", on or "", entered or "")
    return run(file, asked, as_json=as_json, language=language or "", ways=ways)
