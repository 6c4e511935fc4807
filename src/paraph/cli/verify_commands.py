"""`paraph verify` and `paraph record`, as click sees them."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, in_agreement
from paraph.wiring.files import is_folder

COMMANDS = click.Group()


@COMMANDS.command(short_help="Verify a bundle, with the keys that you have pinned.")
@click.argument("bundle", type=click.Path())
@click.option(
    "--trust", type=click.Path(), metavar="FILE", help="The parties' keys, as you know them."
)
@click.option(
    "--signed",
    is_flag=True,
    help="Demand that every party has signed the same texts; one without a node on paper, "
    "as somebody reports and a second person checked.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--now", default="", hidden=True)
def verify(bundle: str, trust: str | None, signed: bool, as_json: bool, now: str) -> int:
    """Verify BUNDLE offline: whether it holds together, and what was signed lies within mandates.

    A folder is taken for a package for registration: its files are held to its record, and that is
    asked whether it may be submitted, and so signed by every party. What it brings itself
    (trust.json) is nobody's word: --trust is yours.

    It needs no node and no network. What it says rests on the keys in the trust file: without one,
    nobody knows who the parties are.

    \b
    The exit code is
      0  if it passed,
      1  if it failed,
      2  if it is indeterminate, or if the command failed.
    """  # noqa: D301
    if is_folder(bundle):
        from paraph.cli.verifying_package import verify_package

        return verify_package(bundle, trust, as_json=as_json, now=now)
    from paraph.cli.verifying import verify as run

    return run(bundle, trust, signed=signed, as_json=as_json, now=now)


@COMMANDS.group(short_help="Look into a record.")
def record() -> None:
    """Look into a record."""


@record.command(short_help="Say on which authority an act rests, and what is missing.")
@click.argument("act")
@click.option("--bundle", type=click.Path(), metavar="FILE", help="A bundle, instead of a node.")
@in_agreement
def explain(asked: Asked, act: str, bundle: str | None) -> int:
    """Show the path of authority of ACT, named by the first figures of its digest."""
    from paraph.cli.verifying import explain as run

    return run(asked, act, bundle)


@record.command(short_help="Judge evidence that a party's log is forked.")
@click.argument("file", type=click.Path())
@click.option(
    "--trust", required=True, type=click.Path(), metavar="FILE", help="The keys as you know them."
)
def fork(file: str, trust: str) -> int:
    """Say whether the evidence in FILE (of `paraph import`) convicts a party of two stories.

    \b
    The exit code is
      0  if it convinces whoever pinned the party's key,
      1  if it convinces nobody,
      2  if the command failed.
    """  # noqa: D301
    from paraph.cli.verifying import fork as run

    return run(file, trust)
