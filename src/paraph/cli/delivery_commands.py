"""The commands by which delivery is planned, compared and settled, as click sees them."""

from __future__ import annotations

import click

from paraph.agreement import steps
from paraph.cli.asked import Asked, as_person, in_agreement
from paraph.cli.options import OVERWRITE

COMMANDS = click.Group()

_REASON = click.option("--reason", required=True, metavar="WORDS", help="Why.")


@COMMANDS.command(short_help="Hold a programme: what is delivered, how it is counted, by whom.")
@click.argument("file", type=click.Path(), required=False)
@click.option("--accept", default="", metavar="NAME", help="Hold it as the other party does.")
@click.option(
    "--set", "text_set", default="", metavar="SET", help="The text it rests on; else the current."
)
@as_person
def programme(asked: Asked, file: str | None, accept: str, text_set: str) -> int:
    """Hold the programme in FILE (TOML), or by --accept the one that the other party holds.

    It is agreed when all parties hold the same words. Commitments are words of a text that is in
    force or provisionally applied, and refused before; without them it is a plan, and binds nobody.
    docs/reference/programmes.md says what FILE may hold.
    """
    from paraph.cli.delivery import programme as run

    return run(asked, file or "", accept, text_set)


@COMMANDS.command(short_help="Show what the parties report of delivery, side by side.")
@click.option("--at", "day", default="", metavar="DATE", help="As it stood at the end of a day.")
@click.option(
    "--out",
    "targets",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="Write it to FILE: .xlsx, .html, .docx, .md or .svg, the charts alone (repeatable).",
)
@OVERWRITE
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@in_agreement
def mirror(
    asked: Asked, day: str, targets: tuple[str, ...], *, overwrite: bool, as_json: bool
) -> int:
    """Show the mirror table: for each indicator and period what both parties report, unchanged.

    They agree, agree within the tolerance, disagree, one or both are silent, or what they say
    cannot be compared, because they counted in another unit, period or definition.
    """
    from paraph.cli.delivery import mirror_table as run

    return run(asked, day, targets, overwrite=overwrite, as_json=as_json)


@COMMANDS.command(short_help="Say why the figures of both parties differ, and who looks into it.")
@click.argument("name", metavar="PROGRAMME")
@click.argument("indicator")
@click.argument("period")
@click.option("--cause", required=True, type=click.Choice(steps.CAUSES), help="Why they differ.")
@click.option("--owner", required=True, metavar="[BODY@]PARTY", help="Who looks into it.")
@click.option("--until", default="", metavar="DATE", help="Until when: a day, or an instant.")
@click.option("--between", default="", metavar="PARTY,PARTY", help="Of several, which two.")
@_REASON
@as_person
def discrepancy(
    asked: Asked,
    name: str,
    indicator: str,
    period: str,
    cause: str,
    owner: str,
    until: str,
    between: str,
    reason: str,
) -> int:
    """Open a discrepancy of the reports on INDICATOR of PROGRAMME for PERIOD.

    It is closed when both parties say so, and open again when one of them changes its figure.
    """
    from paraph.cli.delivery import discrepancy as run

    return run(asked, (name, indicator, period), cause, owner, until, between, reason)


@COMMANDS.command("settle-discrepancy", short_help="Hold a discrepancy to be settled, for a party.")
@click.argument("act")
@_REASON
@as_person
def settle_discrepancy(asked: Asked, act: str, reason: str) -> int:
    """Say for your party that the discrepancy opened by ACT is settled, as the figures stand now.

    Both figures stay as they are.
    """
    from paraph.cli.delivery import settle_discrepancy as run

    return run(asked, act, reason)
