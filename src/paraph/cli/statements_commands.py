"""The commands of sources and statements, as click sees them."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, as_person, in_agreement
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


@statements.command("list", short_help="List who said what in an article, or in the record.")
@click.argument("file", type=click.Path(), required=False)
@_SAID[0]
@_SAID[1]
@_SAID[2]
@_SAID[3]
@AS_JSON
@LANGUAGE
@COLOR
@in_agreement
@of_one
def list_(
    ways: Ways,
    asked: Asked,
    file: str | None,
    outlet: str | None,
    day: str | None,
    title: str | None,
    timezone: str | None,
    as_json: bool,
    language: str | None,
    color: str,
) -> int:
    """List the statements in FILE, with their speakers, and the acts and events that it tells.

    Without FILE, those are listed that the node has in its record.

    Where and when it appeared is taken from the file where it says so without doubt (HTML with
    og:site_name, article:published_time, datePublished or one <time datetime>; a dateline with
    its year); otherwise --outlet and --date say it. Nothing of it is guessed. Dates in the text
    are resolved against that day. docs/reference/statements.md has the rules.

    \b
    The exit code is
      0  if the article was read,
      2  if a part of FILE was not read or must be looked at, or if the command failed.
    """  # noqa: D301
    if file is None:
        from paraph.cli.sources import shown

        return shown(asked, as_json=as_json)
    from paraph.cli.statements import Published, run

    return run(
        file,
        Published(outlet or "", day or "", title or "", timezone or ""),
        as_json=as_json,
        language=language or "",
        color=color,
        ways=ways,
    )


@statements.command(short_help="Hand out the statements of the record, source by source.")
@AS_JSON
@in_agreement
def export(asked: Asked, as_json: bool) -> int:
    """Show who said what, where, when and in which words, as it was accepted in the record.

    Sources stand side by side: nothing is merged, and what contradicts stays beside what it
    contradicts. The texts of the sources are no part of it.
    """
    from paraph.cli.sources import shown

    return shown(asked, as_json=as_json)


@COMMANDS.group(short_help="Add sources in the press to the record.")
def sources() -> None:
    """Add articles, communiqués, interviews and transcripts, with what they say, to the record."""


@sources.command(short_help="Add an article with the statements in it that you accept.")
@click.argument("file", type=click.Path())
@_SAID[0]
@_SAID[1]
@_SAID[2]
@_SAID[3]
@click.option(
    "--without", type=int, multiple=True, metavar="NUMBER", help="A statement not accepted."
)
@LANGUAGE
@as_person
@of_one
def add(
    ways: Ways,
    asked: Asked,
    file: str,
    outlet: str | None,
    day: str | None,
    title: str | None,
    timezone: str | None,
    without: tuple[int, ...],
    language: str | None,
) -> int:
    """Show what FILE says, and record it under your name once you accept it.

    Accepted are all statements that are listed, but for those left out by --without. The act holds
    the digests of the file and of its text, and the exact words of each statement; the file stays
    at the node and is never handed out. Without --agreement it joins a log of sources, which needs
    no agreement and is begun by the first one.
    """
    from paraph.cli.sources import add as run
    from paraph.cli.statements import Published

    published = Published(outlet or "", day or "", title or "", timezone or "")
    return run(asked, file, published, language=language or "", without=without, ways=ways)
