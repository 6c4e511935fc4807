"""The commands that propose from a text what a person accepts, as click sees them."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, as_person

COMMANDS = click.Group()

_SET = click.argument("text_set", metavar="SET")
_TEXT = click.option("--text", default="", metavar="COMPONENT:XX", help="This one of its texts.")
_ACCEPT = click.option(
    "--accept", default="", metavar="N[,N]", help="Record these, under your name."
)


@COMMANDS.command(short_help="Propose how an agreement stands to others, and record it.")
@_SET
@_TEXT
@_ACCEPT
@click.option("--of", "file", default="", metavar="FILE", help="A later text that speaks of it.")
@click.option("--set", "amended", default="", metavar="SET", help="The text as that amends it.")
@click.option("--other", default="", metavar="WORDS", help="Which agreement: its digest, or words.")
@click.option("--on", default="", metavar="DATE", help="From when.")
@click.option("--event", default="", metavar="ACT", help="The event of the record that is meant.")
@as_person
def lineage(
    asked: Asked,
    text_set: str,
    text: str,
    accept: str,
    file: str,
    amended: str,
    other: str,
    on: str,
    event: str,
) -> int:
    """Show what the title and the clauses of a text of SET say that it does to others.

    It amends, supersedes, terminates, prolongs, implements, accedes to or rests on them: each with
    its exact words. Nothing is recorded before --accept names the proposals. A declaration is
    history, and is never proposed as terminated.

    With --of FILE the text of a later agreement is read, which amends, supersedes, terminates or
    prolongs this one from --on DATE on; --set names the set that is this one's text as amended.
    """
    from paraph.cli.proposing import Chosen, Earlier
    from paraph.cli.proposing import lineage as run

    earlier = Earlier(other, on, event, file, amended)
    return run(asked, text_set, Chosen(accept, text), earlier)


@COMMANDS.command(short_help="Propose what an agreement covers, and record it.")
@_SET
@_TEXT
@_ACCEPT
@as_person
def scope(asked: Asked, text_set: str, text: str, accept: str) -> int:
    """Show what a text of SET says that it covers and excludes, its principles and assurances.

    Each row has its exact words. Nothing is recorded before --accept names the rows.
    """
    from paraph.cli.proposing import Chosen
    from paraph.cli.proposing import scope as run

    return run(asked, text_set, Chosen(accept, text))


@COMMANDS.command(short_help="Propose questions of conflict with other obligations, and open them.")
@_SET
@_TEXT
@_ACCEPT
@click.option("--words", default="", metavar="WORDS", help="Ask this, of the place accepted.")
@as_person
def question(asked: Asked, text_set: str, text: str, accept: str, words: str) -> int:
    """Show which questions a text of SET raises: of earlier obligations, and of the Charter (103).

    --accept opens them in the record, where `paraph reply` answers. No answer is proposed.
    """
    from paraph.cli.proposing import Chosen
    from paraph.cli.proposing import question as run

    return run(asked, text_set, Chosen(accept, text), words)
