"""The command that holds texts in several languages against each other."""

from __future__ import annotations

import click

from paraph.cli.ways import Ways, of_all
from paraph.text.reading import View

COMMANDS = click.Group()


@COMMANDS.command(short_help="Hold texts in several languages against each other.")
@click.argument("text", type=click.Path(), nargs=-1, required=True)
@click.option(
    "--language",
    multiple=True,
    metavar="XX=FILE",
    help="The language of one of the texts: ru=draft.docx (repeatable); else it is found.",
)
@click.option(
    "--since",
    type=click.Path(),
    multiple=True,
    metavar="FILE",
    help="What a text was before; once for each TEXT, in their order.",
)
@click.option("--html", "page", type=click.Path(), metavar="FILE", help="Also write a page.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option(
    "--view",
    type=click.Choice(("accepted", "original")),
    help="Where tracked changes are pending: read the text with them accepted, or the original.",
)
@click.option(
    "--quiet", "--check", is_flag=True, help="Print nothing; the exit code is the answer."
)
@click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    help="Colours: by default on a terminal.",
)
@of_all
def concordance(
    ways: Ways,
    text: tuple[str, ...],
    language: tuple[str, ...],
    since: tuple[str, ...],
    page: str | None,
    as_json: bool,
    view: View | None,
    quiet: bool,
    color: str,
) -> int:
    """Show what TEXTs in two languages or more do not say alike, each held against the first.

    Provisions are laid side by side. Compared are their order and numbers, lists, notes, numbers,
    dates, amounts, percentages, periods, how often, bounds, references, which language prevails,
    states and institutions, defined terms, and whether one denies or allows what nothing in the
    other may deny or allow. What the words mean is
    not compared: a concordance helps who reads both languages, and replaces nobody.

    With --since, a change in one language whose counterpart in another did not change is told.

    \b
    The exit code is
      0  if no difference was found and everything was read,
      1  if the texts differ,
      2  if that cannot be said (a language without tables, a part that was not read, texts that
         cannot be laid side by side), or if the command failed.
    """  # noqa: D301
    from paraph.cli.concordance import run

    return run(
        text,
        language,
        since=since,
        page=page,
        as_json=as_json,
        view=view,
        quiet=quiet,
        color=color,
        ways=ways,
    )
