"""The commands, as click sees them: arguments and help texts, and a call of what does the work."""

from __future__ import annotations

import re

import click

from paraph import __version__
from paraph.cli.later import Later
from paraph.errors import UsageError
from paraph.text.reading import View

_VIEWS = click.Choice(("accepted", "original"))
_COLOURS = click.Choice(("auto", "always", "never"))


@click.group(
    cls=Later,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="paraph", message="%(prog)s %(version)s")
def paraph() -> None:
    """Fix the text of an agreement, and keep its whole life true to it.

    Is the text on the table the text that was approved? `paraph compare` reads both files
    completely and shows every difference. What it could not read it names, and then it never
    says that the texts are the same.
    """


@paraph.command(short_help="Compare an approved text with another one, or with many.")
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path(), nargs=-1, required=True)
@click.option(
    "--redline",
    type=click.Path(),
    metavar="FILE",
    help="Also write the two texts as one, every change marked, to FILE (.html for a page to "
    "read and print, .md for Markdown).",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the texts: en, ru, fr, es, ko ...")
@click.option(
    "--view",
    type=_VIEWS,
    help="Where tracked changes are pending: read the text with them accepted, or the original.",
)
@click.option(
    "--quiet", "--check", is_flag=True, help="Print nothing; the exit code is the answer."
)
@click.option("--color", type=_COLOURS, default="auto", help="Colours: by default on a terminal.")
@click.option("--profile", type=click.Path(), metavar="FILE", help="What is allowed: a TOML file.")
@click.option("--allow", metavar="CLASS,...", help="Allow these editorial classes, and no others.")
@click.option("--protect", metavar="ADDRESS;...", help="Hold changes open in these provisions.")
@click.option(
    "--certificate",
    type=click.Path(),
    metavar="FILE",
    help="Also write a certificate of comparison to FILE (.html or .md).",
)
@click.option(
    "--sarif",
    type=click.Path(),
    metavar="FILE",
    help="Also write what is open or in doubt to FILE as SARIF 2.1.0, for code scanning.",
)
@click.option("--no-proofs", is_flag=True, help="Only list what changed: faster, and all is open.")
def compare(
    old: str,
    new: tuple[str, ...],
    redline: str | None,
    as_json: bool,
    language: str | None,
    view: View | None,
    quiet: bool,
    color: str,
    profile: str | None,
    allow: str | None,
    protect: str | None,
    certificate: str | None,
    sarif: str | None,
    no_proofs: bool,
) -> int:
    """Show everything that differs between OLD, the approved text, and NEW.

    Each change is proved editorial, by a class of a closed list, or it is open and stands with its
    reasons. Give several NEW files to compare each of them with OLD, a row each. "-" is standard
    input.

    \b
    The exit code is
      0  if the texts are the same, or all changes are proved editorial or allowed completions,
      1  if a change is open,
      2  if it could not be decided (a part was not read, a hazard must be looked at),
         or if the command failed.
    """  # noqa: D301
    from paraph.cli.choice import Choice
    from paraph.cli.compare import run
    from paraph.cli.written import Targets

    return run(
        old,
        new,
        targets=Targets(redline, certificate, sarif),
        as_json=as_json,
        language=_language(language),
        view=view,
        quiet=quiet,
        color=color,
        choice=Choice(profile, allow, protect, proofs=not no_proofs),
    )


@paraph.command(short_help="Compare the documents of a change to a repository with what they were.")
@click.argument("path", type=click.Path(), nargs=-1)
@click.option("--base", metavar="COMMIT", help="Where the change leads from.")
@click.option("--head", metavar="COMMIT", help="Where it leads to; HEAD by default.")
@click.option("--profile", type=click.Path(), metavar="FILE", help="What is allowed: a TOML file.")
@click.option("--allow", metavar="CLASS,...", help="Allow these editorial classes, and no others.")
@click.option("--protect", metavar="ADDRESS;...", help="Hold changes open in these provisions.")
@click.option("--language", metavar="XX", help="The language of the texts: en, ru, fr, es, ko ...")
@click.option(
    "--view",
    type=_VIEWS,
    help="Where tracked changes are pending: read the text with them accepted, or the original.",
)
@click.option("--allow-new", is_flag=True, help="Let new documents pass, compared with nothing.")
@click.option(
    "--into",
    type=click.Path(),
    metavar="FOLDER",
    help="Leave a redline and a report of each document in FOLDER, new or empty.",
)
@click.option("--sarif", type=click.Path(), metavar="FILE", help="Also write SARIF 2.1.0 to FILE.")
@click.option(
    "--quiet", "--check", is_flag=True, help="Print nothing; the exit code is the answer."
)
@click.option("--color", type=_COLOURS, default="auto", help="Colours: by default on a terminal.")
def gate(
    path: tuple[str, ...],
    base: str | None,
    head: str | None,
    profile: str | None,
    allow: str | None,
    protect: str | None,
    language: str | None,
    view: View | None,
    allow_new: bool,
    into: str | None,
    sarif: str | None,
    quiet: bool,
    color: str,
) -> int:
    """Compare each document that a change to a git repository touches with what it was before.

    Without --base the change is what is staged for the next commit. With it, it is what differs
    between the two commits. PATHs, files or folders, choose some of the documents. The profile is
    taken as it was before the change, so that no change allows itself.

    \b
    The exit code is the worst of all documents:
      0  if every one is the same, or proved editorial, or completed as allowed,
      1  if one has an open change, is new, or is gone,
      2  if one could not be decided, or if the command failed.
    """  # noqa: D301
    from paraph.cli.choice import Choice
    from paraph.cli.gate import Asked, run

    for name, commit in (("--base", base), ("--head", head)):
        if commit == "":  # of a script whose variable is empty: it did not mean what is staged
            raise UsageError(f"{name} names no commit")
    return run(
        Asked(path, base or "", head or "", _language(language), view, allow_new),
        Choice(profile, allow, protect),
        into=into,
        sarif=sarif,
        quiet=quiet,
        color=color,
    )


@paraph.command(short_help="Show a file as Paraph reads it.")
@click.argument("file", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the text: en, ru, fr, es, ko ...")
@click.option(
    "--view",
    type=_VIEWS,
    help="Where tracked changes are pending: read the text with them accepted, or the original.",
)
@click.option("--color", type=_COLOURS, default="auto", help="Colours: by default on a terminal.")
def read(file: str, as_json: bool, language: str | None, view: View | None, color: str) -> int:
    """Show FILE as Paraph reads it: its provisions with addresses, and what was not read.

    \b
    The exit code is
      0  if everything in the file was read and nothing in it must be looked at,
      2  if not, or if the command failed.
    """  # noqa: D301
    from paraph.cli.read import run

    return run(file, as_json=as_json, language=_language(language), view=view, color=color)


@paraph.command(short_help="Write a file in another format, and say what that could not keep.")
@click.argument("file", type=click.Path())
@click.argument("out", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--language", metavar="XX", help="The language of the text: en, ru, fr, es, ko ...")
@click.option(
    "--view",
    type=_VIEWS,
    help="Where tracked changes are pending: write the text with them accepted, or the original.",
)
@click.option("--quiet", is_flag=True, help="Print nothing; the exit code is the answer.")
def convert(
    file: str, out: str, as_json: bool, language: str | None, view: View | None, quiet: bool
) -> int:
    """Write the text of FILE to OUT, in the format that the suffix of OUT names.

    What was written is read back and compared with FILE, and whatever OUT does not hold as FILE
    does is told: a format that has no footnotes loses them, and says so. A file that is called OUT
    is replaced, but never FILE itself.

    \b
    The exit code is
      0  if OUT holds the very text of FILE, sign for sign,
      1  if something was lost, which is printed,
      2  if the command failed, and nothing was written.
    """  # noqa: D301
    from paraph.cli.convert import run

    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    return run(file, out, as_json=as_json, language=_language(language), view=view, quiet=quiet)


@paraph.command(short_help="Say why a change of a report is open, or what proves it.")
@click.argument("report", type=click.Path())
@click.argument("change")
def explain(report: str, change: str) -> int:
    """Say of one CHANGE ("c3") of a REPORT what is proved, and why the rest is open.

    REPORT is what `paraph compare OLD NEW --json` printed; "-" is standard input.
    """
    from paraph.cli.report import explain as run

    return run(report, change)


@paraph.command("check-proofs", short_help="Check the proofs of a report, by the checker alone.")
@click.argument("report", type=click.Path())
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path())
@click.option("--view", type=_VIEWS, help="The view that was compared, where one was chosen.")
@click.option("--language", metavar="XX", help="The language of both texts, where it was given.")
@click.option("--profile", type=click.Path(), metavar="FILE", help="What is allowed: a TOML file.")
@click.option("--allow", metavar="CLASS,...", help="These editorial classes are allowed alone.")
@click.option("--protect", metavar="ADDRESS;...", help="Changes in these provisions are open.")
def check_proofs(
    report: str,
    old: str,
    new: str,
    view: View | None,
    language: str | None,
    profile: str | None,
    allow: str | None,
    protect: str | None,
) -> int:
    """Check whether every proof of a REPORT holds of the texts OLD and NEW, and says no more.

    The checker reads both files itself and trusts nothing that the report says of them: what
    differs and is not proved must be told as open, and nothing else may be told as proved. With a
    profile, or what stands for one, what it does not allow must be told as open too. What the
    proof takes as declared (a language that the texts do not show, how figures and dates are
    written, house choices, blanks) must be declared here too, by a profile or a language: what a
    report says of that is no ground.

    \b
    The exit code is
      0  if every proof is accepted, and the report says no more,
      1  if something in it is refused,
      2  if it rests on rules or tables that this version has not, or on what is not declared,
         if reading the files again finds what the report does not tell, or if the command failed.
    """  # noqa: D301
    from paraph.cli.choice import Choice
    from paraph.cli.report import check_proofs as run

    choice = Choice(profile, allow, protect)
    return run(report, old, new, choice, view=view, language=_language(language))


def _language(code: str | None) -> str:
    if code is None:
        return ""
    if not re.fullmatch("[a-z]{2,3}", code):
        raise UsageError(f"{code!r} is no language code: give two letters, as in en or ru")
    return code
