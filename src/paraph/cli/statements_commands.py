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


@statements.command(short_help="Accept, correct or reject statements of the record.")
@click.option(
    "--accept", multiple=True, metavar="N[,N...]", help="Accept these as they stand, or again."
)
@click.option("--reject", multiple=True, metavar="N[,N...]", help="These are none, or misread.")
@click.option(
    "--correct",
    multiple=True,
    metavar="N:MEMBER=VALUE[;...]",
    help="Correct this one: speaker, role, said, certainty, since, until, fields, provision.",
)
@click.option("--reason", default="", metavar="WORDS", help="Why: a correction needs it.")
@as_person
def review(
    asked: Asked,
    accept: tuple[str, ...],
    reject: tuple[str, ...],
    correct: tuple[str, ...],
    reason: str,
) -> int:
    """Answer on statements of sources that are in the record: accept, correct or reject them.

    N is the number that `paraph statements list` shows, as 1.3. `fields` says which fields of
    cooperation a statement is about, `provision` which provisions it means (`article 7`, several
    parted by +): what the rules propose is then accepted, or replaced. All answers on a source are
    one act; the last answer on a statement counts, and the earlier ones stay. Without options the
    statements are shown, and nothing is recorded.
    """
    from paraph.cli.weighing import Answers
    from paraph.cli.weighing import review as run

    return run(asked, Answers(accept, reject, correct, reason))


@statements.command(short_help="Show what became of what was announced.")
@click.argument("articles", type=click.Path(), nargs=-1, metavar="[ARTICLE]...")
@click.option(
    "--text", "texts", type=click.Path(), multiple=True, metavar="FILE", help="The text, signed."
)
@click.option(
    "--before", type=click.Path(), multiple=True, metavar="FILE", help="A text that stood before."
)
@click.option(
    "--signed", default="", metavar="YYYY-MM-DD", help="On which day the text was signed."
)
@click.option(
    "--outlet", "outlets", multiple=True, metavar="NAME", help="Where the articles appeared."
)
@click.option(
    "--date", "days", multiple=True, metavar="YYYY-MM-DD", help="On which days they appeared."
)
@AS_JSON
@click.option("--html", "page", type=click.Path(), metavar="FILE", help="Write a page.")
@in_agreement
def trace(
    asked: Asked,
    articles: tuple[str, ...],
    texts: tuple[str, ...],
    before: tuple[str, ...],
    signed: str,
    outlets: tuple[str, ...],
    days: tuple[str, ...],
    as_json: bool,
    page: str | None,
) -> int:
    """Show which announced intentions later became which provisions, and which never did.

    At a node the sources of its record are looked through, and the texts of the agreement that
    were signed or adopted after each statement. With ARTICLEs and --text nothing but these files
    is read: --outlet and --date are of the articles in their order, or one for all, where they do
    not say so themselves.

    An intention is a statement of what will be, by somebody who speaks for a party. Beside it stand
    provisions that share words and fields with it, ranked, each with what both have, with figures
    that were said and are not in it, and with earlier texts in which it stood already. Where there
    is none, it says what was searched. Words are likened within one language alone. Acts and
    events that were announced stand beside the acts of the record, and what sources told later.

    \b
    The exit code is
      0  if everything was read,
      2  if a part of a file or a text was not read, or if the command failed.
    """  # noqa: D301
    from paraph.cli.tracing import Files, run

    files = Files(articles, texts, before, outlets, days, signed)
    return run(asked, files, as_json=as_json, page=page)


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
@click.option(
    "--without-event", type=int, multiple=True, metavar="NUMBER", help="An event not accepted."
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
    without_event: tuple[int, ...],
    language: str | None,
) -> int:
    """Show what FILE says, and record it under your name once you accept it.

    Accepted are all statements and events that are listed, but for those left out by --without and
    --without-event. The act holds the digests of the file and of its text, and the exact words of
    each; the file stays at the node and is never handed out. Without --agreement it joins a log of
    sources, which needs no agreement and is begun by the first one.
    """
    from paraph.cli.sources import add as run
    from paraph.cli.statements import Published

    published = Published(outlet or "", day or "", title or "", timezone or "")
    return run(
        asked,
        file,
        published,
        language=language or "",
        without=without,
        without_event=without_event,
        ways=ways,
    )
