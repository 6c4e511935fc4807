"""The commands of sources and statements, as click sees them."""

from __future__ import annotations

import click

from paraph.cli.options import AS_JSON, COLOR, LANGUAGE
from paraph.cli.ways import Ways, of_one

COMMANDS = click.Group()
_SAID = (
    click.option("--outlet", metavar="NAME", help="Where the article appeared."),
    click.option("--date", "day", metavar="YYYY-MM-DD", help="On which day it appeared."),
    click.option("--title", metavar="WORDS", help="What it is called."),
    click.option("--timezone", metavar="ZONE", help="Whose day it is: Europe/Paris, or +03:00."),
)


@COMMANDS.group(short_help="Read who said what, where and when, in articles and transcripts.")
def statements() -> None:
    """Read statements in articles, communiqués, interviews and transcripts.

    What is read is proposed, each with the exact words it comes from; a person accepts it. An
    announced intention is a statement, and no commitment.
    """


@statements.command("list", short_help="List who said what in an article.")
@click.argument("file", type=click.Path())
@_SAID[0]
@_SAID[1]
@_SAID[2]
@_SAID[3]
@AS_JSON
@LANGUAGE
@COLOR
@of_one
def list_(
    ways: Ways,
    file: str,
    outlet: str | None,
    day: str | None,
    title: str | None,
    timezone: str | None,
    as_json: bool,
    language: str | None,
    color: str,
) -> int:
    """List the statements in FILE, with their speakers, and the acts and events that it tells.

    Where and when it appeared is taken from the file where it says so without doubt (HTML with
    og:site_name, article:published_time, datePublished or one <time datetime>; a dateline with
    its year); otherwise --outlet and --date say it. Nothing of it is guessed. Dates in the text
    are resolved against that day. docs/reference/statements.md has the rules.

    \b
    The exit code is
      0  if the article was read,
      2  if a part of FILE was not read or must be looked at, or if the command failed.
    """  # noqa: D301
    from paraph.cli.statements import Published, run

    return run(
        file,
        Published(outlet or "", day or "", title or "", timezone or ""),
        as_json=as_json,
        language=language or "",
        color=color,
        ways=ways,
    )
