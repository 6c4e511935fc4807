"""What is shown and handed out of a life, as click sees it: dossier, calendar, papers."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, in_agreement, with_keys
from paraph.cli.options import OVERWRITE
from paraph.views.paper_kinds import KINDS

COMMANDS = click.Group()

_DAY = "DATE"
_FONTS = click.option(
    "--fonts",
    type=click.Path(exists=True, file_okay=False),
    metavar="FOLDER",
    help="Fonts for letters of a PDF that its own lack; else PARAPH_FONTS.",
)


@COMMANDS.command(
    short_help="Show where an agreement stands on each track, and what is missing for the next."
)
@click.option("--at", "day", default="", metavar=_DAY, help="As it stood at the end of a day.")
@click.option("--html", type=click.Path(), metavar="FILE", help="Write it as a page (.html).")
@click.option("--docx", type=click.Path(), metavar="FILE", help="Write it for Word (.docx).")
@click.option("--pdf", type=click.Path(), metavar="FILE", help="Print it to an archival PDF.")
@_FONTS
@OVERWRITE
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@in_agreement
def dossier(
    asked: Asked,
    *,
    day: str,
    html: str | None,
    docx: str | None,
    pdf: str | None,
    fonts: str | None,
    overwrite: bool,
    as_json: bool,
) -> int:
    """Show where the agreement stands: text, clearance, mandate, signature, consent, registration.

    What is missing for the next step comes first, with who can do it. With --at it is shown as it
    stood at the end of DATE (2026-03-05), by the times that its acts claim within what is proven of
    them.

    A PDF needs the extra `pdf`: python -m pip install 'paraph[pdf]'.
    """
    from paraph.cli.dossier import Targets
    from paraph.cli.dossier import dossier as run

    return run(asked, day, Targets(html, docx, pdf, fonts, overwrite), as_json=as_json)


@COMMANDS.command(short_help="Write the deadlines that run as a calendar (.ics).")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="A file .ics.")
@in_agreement
def calendar(asked: Asked, out: str) -> int:
    """Write what runs out when: answers that are due, mandates, powers, offices, objections.

    Each entry names its basis, an act of the record, and keeps its UID: read again, it changes
    what a calendar has.
    """
    from paraph.cli.dossier import calendar as run

    return run(asked, out)


@COMMANDS.command("in-force", short_help="Say which text was in force on a day.")
@click.argument("day", metavar=_DAY)
@click.option("--out", type=click.Path(), metavar="FILE", help="Write that text to FILE.")
@click.option("--text", default="", metavar="COMPONENT:XX", help="Which of its texts is written.")
@in_agreement
def in_force(asked: Asked, day: str, out: str | None, text: str) -> int:
    """Say how the agreement stands on DATE (2026-03-05), and which text holds then.

    With --out that text is written (.docx, .odt, .html, .md or .txt): the one that was signed, as
    corrected and amended. An amendment that stands only in words is not carried out: then no text
    is written, and it is said why.

    \b
    The exit code is
      0  if it is in force or provisionally applied,
      1  if it is not,
      2  if that is open (a date entered by hand disagrees, say), if no text of that day is
         made, or if the command failed.
    """  # noqa: D301
    from paraph.cli.dossier import in_force as run

    return run(asked, day, out, text)


@COMMANDS.command(short_help="Write a paper, filled in from the record, to be checked and signed.")
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="The paper.")
@click.option(
    "--template", type=click.Path(), metavar="FILE", help="A template of your own (Markdown)."
)
@click.option(
    "--set", "text_set", default="", metavar="SET", help="The text set; else the current."
)
@_FONTS
@OVERWRITE
@in_agreement
def paper(
    asked: Asked,
    kind: str,
    *,
    out: str,
    template: str | None,
    text_set: str,
    fonts: str | None,
    overwrite: bool,
) -> int:
    """Write a paper of KIND to FILE (.docx, .odt, .html, .md or .pdf).

    KIND is one of decision, clearance-request, clearance-table, full-powers, ratification,
    note-verbale, exchange, true-copy, correction, registration, later-action, attestation,
    conformity.

    What the record does not have is a line to write on, and is named. A paper proves nothing. A
    file that is there, and that somebody may have filled in, stays.
    """
    from paraph.cli.paper import Target
    from paraph.cli.paper import paper as run

    return run(asked, kind, Target(out, fonts or "", overwrite), template, text_set)


@COMMANDS.command(short_help="Write what is submitted for registration (Charter, article 102).")
@click.option("--out", type=click.Path(), metavar="DIR", required=True, help="A new folder.")
@click.option("--depositary", is_flag=True, help="The party submits it as the depositary.")
@click.option("--later", default="", metavar="ACT", help="Only a later action that holds: ACT.")
@click.option("--trust", type=click.Path(), metavar="FILE", help="Pinned keys; they go along.")
@click.option(
    "--withhold", default="", metavar="KIND,...", help="Own acts that the bundle does not show."
)
@_FONTS
@with_keys
def package(
    asked: Asked,
    *,
    out: str,
    depositary: bool,
    later: str,
    trust: str | None,
    withhold: str,
    fonts: str | None,
) -> int:
    """Write to DIR what a party or the depositary submits for registration of a treaty.

    Certified copies in all languages, the texts (PDF, Word and canonical), a certified statement
    with the dates, the bundle, and a manifest with the digest of every file.

    \b
    The exit code is
      0  if it was written,
      1  if the agreement is not classed as a treaty, neither in force nor provisionally applied, or
         its record does not pass (by --trust, or the keys of the genesis), or a later action does
         not hold (a correction that is only proposed): it is said why,
      2  if the command failed.
    """  # noqa: D301
    from paraph.cli.package import Wanted
    from paraph.cli.package import package as run

    capacity = "depositary" if depositary else "party"
    kinds = frozenset([each.strip() for each in withhold.split(",")]) - {""}
    return run(asked, Wanted(out, capacity, later, trust, fonts or "", kinds))


@COMMANDS.command(short_help="Write the official page of an agreement in force (.html).")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="The page (.html).")
@click.option("--bundle", type=click.Path(), metavar="FILE", help="A bundle, put into the page.")
@click.option("--beside", is_flag=True, help="Name the bundle only: it will stand beside the page.")
@in_agreement
def publication(asked: Asked, out: str, bundle: str | None, beside: bool) -> int:
    """Write a page with the texts in all languages, the dates, digests, and how to verify them.

    It runs and fetches nothing. `paraph export` writes a bundle, and can withhold acts from it: the
    page hands out what the bundle shows. It must be of the state of the record that the page tells.

    \b
    The exit code is
      0  if it was written,
      1  if nothing is in force that could be published, or the record does not pass,
      2  if the command failed.
    """  # noqa: D301
    from paraph.cli.publication import Wanted
    from paraph.cli.publication import publication as run

    return run(asked, Wanted(out, bundle, beside))
