"""`paraph norms`, as click sees it."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, as_person
from paraph.cli.ways import Ways, of_one, of_two

COMMANDS = click.Group()


@COMMANDS.group(short_help="Propose what a text obliges, forbids, permits, grants and declares.")
def norms() -> None:
    """Propose what a text obliges, forbids, permits, grants and declares.

    Every row has the exact words it was read from and their place. A rule proposes, a person
    accepts: `paraph norms review` records their answers at a node. docs/reference/norms.md says
    what counts as a norm.
    """


_NODE = click.option(
    "--node", type=click.Path(), metavar="DIR", help="Of the record of a node: FILE is a text set."
)
_OF_SET = click.option(
    "--text", default="", metavar="COMPONENT:XX", help="This text of the set; else its first."
)
_AGREEMENT = click.option(
    "--agreement", default="", metavar="DIGEST", help="Which agreement, if there are several."
)
_NOW = click.option("--now", default="", hidden=True, help="Stands for the clock in tests.")


@norms.command("list", short_help="List the norms of a text.")
@click.argument("file", type=click.Path(), required=False)
@_NODE
@_AGREEMENT
@_OF_SET
@_NOW
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the text: en, fr, ru, es.")
@of_one
def listed(
    ways: Ways,
    file: str | None,
    node: str | None,
    agreement: str,
    text: str,
    now: str,
    as_json: bool,
    language: str | None,
) -> int:
    """List the norms of FILE: kind, bearer, words, deadline, field.

    With --node DIR, or without a FILE at a node, those of a text set of the record (the current
    one, if none is named), with what people made of each, by whom and when.

    \b
    The exit code is
      0  if the text was read,
      2  if anything in FILE was not read or must be looked at, or if the command failed.
    """  # noqa: D301
    if node is not None or file is None:
        from paraph.cli.assessing import listed as of_record

        return of_record(Asked(node, agreement, now), file or "", text, as_json=as_json)
    from paraph.cli.norms import listed as run

    return run(file, as_json=as_json, language=language or "", ways=ways)


@norms.command(short_help="Show which norms a new text adds, drops, weakens or strengthens.")
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path())
@_NODE
@_AGREEMENT
@_OF_SET
@_NOW
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of both: en, fr, ru, es.")
@click.option("--unclear", is_flag=True, help="Between languages: list what cannot be told too.")
@of_two
def compare(
    ways: Ways,
    old: str,
    new: str,
    node: str | None,
    agreement: str,
    text: str,
    now: str,
    as_json: bool,
    language: str | None,
    unclear: bool,
) -> int:
    """Show which norms NEW adds to those of OLD, and which it drops, weakens or strengthens.

    Two texts in different languages are held against each other instead: which norms one has that
    the other lacks, or has otherwise, and of which it cannot be told.

    With --node DIR, OLD and NEW are text sets of the record, their norms as people have them.

    \b
    The exit code is
      0  if no norm was added, dropped or changed,
      1  if one was,
      2  if anything was not read, cannot be told or must be looked at, or if the command failed.
    """  # noqa: D301
    if node is not None:
        from paraph.cli.assessing import compared as of_record

        return of_record(Asked(node, agreement, now), (old, new), text, as_json=as_json)
    from paraph.cli.norms import compared as run

    return run((old, new), as_json=as_json, language=language or "", unclear=unclear, ways=ways)


@norms.command(short_help="Write the norms of a text as a register: XLSX, CSV or JSON.")
@click.argument("file", type=click.Path(), required=False)
@_NODE
@_AGREEMENT
@_OF_SET
@_NOW
@click.option("--out", "target", type=click.Path(), required=True, metavar="FILE")
@click.option("--language", metavar="XX", help="The language of the text: en, fr, ru, es.")
@of_one
def export(
    ways: Ways,
    file: str | None,
    node: str | None,
    agreement: str,
    text: str,
    now: str,
    target: str,
    language: str | None,
) -> int:
    """Write the norms of FILE as a register: a workbook, CSV or JSON, by the suffix of --out.

    With --node DIR, or without a FILE at a node, those of a text set of the record, with states.
    """
    if node is not None or file is None:
        from paraph.cli.assessing import exported as of_record

        return of_record(Asked(node, agreement, now), file or "", text, target)
    from paraph.cli.norms import exported as run

    return run(file, target, language=language or "", ways=ways)


@norms.command(short_help="Accept, correct or reject norms of a text set, in one act.")
@click.argument("text_set", metavar="SET")
@_OF_SET
@click.option("--accept", default="", metavar="N[,N]|all", help="Accept these, without asking.")
@click.option("--reject", default="", metavar="N[,N]", help="Reject these.")
@click.option(
    "--correct",
    multiple=True,
    metavar="N:MEMBER=VALUE[;...]",
    help="Correct this one (repeatable): kind, strength, bearer, named, deadline, event, fields.",
)
@click.option(
    "--final", default="", metavar="N[,N]", help="Accept these as final clauses (VCLT 24(4))."
)
@click.option("--reason", default="", metavar="WORDS", help="Why: a correction needs it.")
@click.option("--again", is_flag=True, help="Ask also about norms that have an answer.")
@as_person
def review(
    asked: Asked,
    text_set: str,
    text: str,
    accept: str,
    reject: str,
    correct: tuple[str, ...],
    final: str,
    reason: str,
    again: bool,
) -> int:
    """Answer on the norms of a text of SET: accept, correct or reject what the rules propose.

    On a terminal each is shown with why it is uncertain, the most uncertain first, and one key
    answers: a, c, r, s to skip, u to undo, q to quit. Else --accept, --reject and --correct name
    norms by the numbers of `paraph norms list`; without them those that wait are listed, and
    nothing is recorded. All answers are one act, and the last answer on a norm counts.
    """
    from paraph.cli.assessing import Answers
    from paraph.cli.assessing import review as run

    return run(asked, text_set, text, Answers(accept, reject, correct, final, reason, again))
