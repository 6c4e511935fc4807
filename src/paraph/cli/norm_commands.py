"""`paraph norms`, as click sees it."""

from __future__ import annotations

import click

from paraph.cli.ways import Ways, of_one, of_two

COMMANDS = click.Group()


@COMMANDS.group(short_help="Propose what a text obliges, forbids, permits, grants and declares.")
def norms() -> None:
    """Propose what a text obliges, forbids, permits, grants and declares.

    Every row has the exact words it was read from and their place. A rule proposes, a person
    accepts: nothing is recorded here. docs/reference/norms.md says what counts as a norm.
    """


@norms.command("list", short_help="List the norms of a text.")
@click.argument("file", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the text: en, fr, ru, es.")
@of_one
def listed(ways: Ways, file: str, as_json: bool, language: str | None) -> int:
    """List the norms of FILE: kind, bearer, words, deadline, field.

    \b
    The exit code is
      0  if the text was read,
      2  if anything in FILE was not read or must be looked at, or if the command failed.
    """  # noqa: D301
    from paraph.cli.norms import listed as run

    return run(file, as_json=as_json, language=language or "", ways=ways)


@norms.command(short_help="Show which norms a new text adds, drops, weakens or strengthens.")
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of both: en, fr, ru, es.")
@of_two
def compare(ways: Ways, old: str, new: str, as_json: bool, language: str | None) -> int:
    """Show which norms NEW adds to those of OLD, and which it drops, weakens or strengthens.

    \b
    The exit code is
      0  if no norm was added, dropped or changed,
      1  if one was,
      2  if anything was not read or must be looked at, or if the command failed.
    """  # noqa: D301
    from paraph.cli.norms import compared as run

    return run((old, new), as_json=as_json, language=language or "", ways=ways)


@norms.command(short_help="Write the norms of a text as a register: XLSX, CSV or JSON.")
@click.argument("file", type=click.Path())
@click.option("--out", "target", type=click.Path(), required=True, metavar="FILE")
@click.option("--language", metavar="XX", help="The language of the text: en, fr, ru, es.")
@of_one
def export(ways: Ways, file: str, target: str, language: str | None) -> int:
    """Write the norms of FILE as a register: a workbook, CSV or JSON, by the suffix of --out."""
    from paraph.cli.norms import exported as run

    return run(file, target, language=language or "", ways=ways)
