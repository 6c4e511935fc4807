"""The commands by which an agreement's life is followed, as click sees them."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, in_agreement

COMMANDS = click.Group()


@COMMANDS.command(
    short_help="Show where an agreement stands on each track, and what is missing for the next."
)
@click.option("--at", "day", default="", metavar="DATE", help="As it stood at the end of a day.")
@click.option("--html", type=click.Path(), metavar="FILE", help="Write it as a page (.html).")
@click.option("--docx", type=click.Path(), metavar="FILE", help="Write it for Word (.docx).")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@in_agreement
def dossier(asked: Asked, day: str, html: str | None, docx: str | None, as_json: bool) -> int:
    """Show where the agreement stands: text, clearance, mandate, signature, consent, registration.

    What is missing for the next step comes first, with who can do it. With --at it is shown as it
    stood at the end of DATE (2026-03-05), by the times that its acts claim.
    """
    from paraph.cli.dossier import dossier as run

    return run(asked, day, tuple(filter(None, (html, docx))), as_json=as_json)
