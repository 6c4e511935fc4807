"""`paraph report`: a fact on paper, and beside that the forms of reports on delivery."""

from __future__ import annotations

from typing import Any

import click

from paraph.cli.asked import Asked, as_person, in_agreement
from paraph.cli.options import OVERWRITE

_FORMS = click.Group()


@_FORMS.command("form", short_help="Write the form of a report on delivery, to be filled in.")
@click.argument("name", metavar="PROGRAMME")
@click.argument("period")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help=".xlsx or .docx.")
@click.option("--party", default="", metavar="PARTY", help="Whose report; else one's own.")
@OVERWRITE
@in_agreement
def form(asked: Asked, name: str, period: str, *, out: str, party: str, overwrite: bool) -> int:
    """Write the form on PROGRAMME for PERIOD (2027, 2027-H1, 2027-Q3, 2027-05 or once) to FILE.

    It is filled in from the record, with what the party said last. `paraph report import` takes it
    back, as a sheet or as a document. A form that is there, and filled in, stays.
    """
    from paraph.cli.delivery import form as run

    return run(asked, name, period, out, party, overwrite=overwrite)


@_FORMS.command("import", short_help="Take in a form that was filled in, as a report on delivery.")
@click.argument("file", type=click.Path())
@click.option(
    "--decimal",
    type=click.Choice(("stop", "comma")),
    default="stop",
    help="With which sign decimals begin in it.",
)
@click.option(
    "--keep",
    multiple=True,
    metavar="INDICATOR=FILE",
    help="Evidence that goes into the record (repeatable).",
)
@click.option(
    "--evidence",
    multiple=True,
    metavar="INDICATOR=FILE",
    help="Evidence of which the digest alone does (repeatable).",
)
@click.option("--by", default="", metavar="PERSON[:BODY]@PARTY", help="Another party's report.")
@click.option("--on", "day", default="", metavar="DATE", help="When that party made it.")
@click.option("--paper", type=click.Path(), metavar="FILE", help="Its paper; else the form itself.")
@click.option("--checked", default="", metavar="PERSON", help="Who checked that, and signs too.")
@as_person
def import_(
    asked: Asked,
    file: str,
    decimal: str,
    keep: tuple[str, ...],
    evidence: tuple[str, ...],
    by: str,
    day: str,
    paper: str | None,
    checked: str,
) -> int:
    """Take in FILE, a form of `paraph report form`, and sign it as the report of your party.

    What was read is shown first. A later report takes the place of none: the last one counts, and
    those before are shown. A form of another party is entered as a fact on paper: --by says who
    made it, --on when, and --checked who checked it.
    """
    from paraph.cli.delivery import Paper
    from paraph.cli.delivery import take_in as run

    return run(asked, file, decimal, (keep, evidence), Paper(by, day, paper or "", checked))


class Report(click.Command):
    """A command that takes a FACT, but for two words that are commands of their own."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - as click has it
    ) -> click.Context:
        """Return the context of this command, or of the one that the first word is."""
        inner = _FORMS.commands.get(args[0]) if args else None
        if inner is not None:
            return inner.make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what else begins so."""
        rows = [
            (f"{name} ...", each.get_short_help_str(formatter.width))
            for name, each in sorted(_FORMS.commands.items())
        ]
        with formatter.section(f"Reports on delivery ({ctx.command_path} form --help)"):
            formatter.write_dl(rows)
