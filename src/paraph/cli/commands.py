"""The commands, as click sees them: arguments and help texts, and a call of what does the work."""

from __future__ import annotations

import re

import click

from paraph import __version__
from paraph.cli.choice import Choice
from paraph.cli.later import Later
from paraph.cli.options import AS_JSON, COLOR, LANGUAGE, OVERWRITE, QUIET, VIEW, with_choice
from paraph.cli.ways import Ways, of_each, of_one, of_paths, of_two
from paraph.errors import UsageError
from paraph.text.reading import View


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
    help="Also write the two texts as one, every change marked, to FILE (.docx for tracked changes "
    "in the new document, .html for a page to read and print, .pdf for paper and archives, .md for "
    "Markdown; of several NEW files or of sets, a new folder).",
)
@click.option(
    "--author", metavar="NAME", help="Who makes the tracked changes (Paraph, if nobody is named)."
)
@click.option(
    "--date", metavar="INSTANT", help="When: 2026-03-05T12:00:00Z. Without it Word shows no date."
)
@click.option(
    "--fonts",
    type=click.Path(),
    metavar="FOLDER",
    help="Fonts for a PDF, for letters that the system's fonts lack (or PARAPH_FONTS).",
)
@AS_JSON
@LANGUAGE
@VIEW
@QUIET
@COLOR
@with_choice
@click.option(
    "--certificate",
    type=click.Path(),
    metavar="FILE",
    help="Also write a certificate of comparison to FILE (.html, .md, .docx or .pdf).",
)
@click.option(
    "--sarif",
    type=click.Path(),
    metavar="FILE",
    help="Also write what is open or in doubt to FILE as SARIF 2.1.0, for code scanning.",
)
@click.option("--no-proofs", is_flag=True, help="Only list what changed: faster, and all is open.")
@click.option(
    "--claimed",
    is_flag=True,
    help="NEW is the other side's redline: list first what its tracked changes do not show.",
)
@of_two
def compare(
    ways: Ways,
    choice: Choice,
    old: str,
    new: tuple[str, ...],
    redline: str | None,
    author: str | None,
    date: str | None,
    fonts: str | None,
    as_json: bool,
    language: str | None,
    view: View | None,
    quiet: bool,
    color: str,
    certificate: str | None,
    sarif: str | None,
    no_proofs: bool,
    claimed: bool,
) -> int:
    """Show everything that differs between OLD, the approved text, and NEW.

    Each change is proved editorial, by a class of a closed list, or it is open and stands with its
    reasons. Give several NEW files to compare each of them with OLD, a row each; --redline then
    names a new folder for a redline of each, in Word where both are Word files. "-" is standard
    input.

    With --claimed NEW holds tracked changes. As it was before them it must be OLD: what differs
    there is a silent change and is listed first. Then NEW is compared with them accepted, as usual.
    A silent change makes the exit code 1, whatever is proved of it.

    OLD and NEW may both be folders, or manifests (.toml), that hold the texts of a set: the main
    agreement, annexes, languages. They are compared text by text, and the exit code is the worst. A
    text that one side lacks is undecided. --redline then names a new folder for all redlines.

    \b
    The exit code is
      0  if the texts are the same, or all changes are proved editorial or allowed completions,
      1  if a change is open,
      2  if it could not be decided (a part was not read, a hazard must be looked at),
         or if the command failed.
    """  # noqa: D301
    from paraph.cli.compare import Asked, run
    from paraph.cli.written import Targets
    from paraph.wiring import is_folder

    targets = Targets(redline, certificate, sarif, author, date, fonts)
    choice = choice._replace(proofs=not no_proofs)
    asked = Asked(_language(language), view, claimed, ways)
    if any(is_folder(each) or each.lower().endswith(".toml") for each in (old, *new)):
        from paraph.cli.sets import run as run_sets

        return run_sets(
            old, new, asked, choice, targets=targets, as_json=as_json, quiet=quiet, color=color
        )
    return run(old, new, asked, choice, targets=targets, as_json=as_json, quiet=quiet, color=color)


@paraph.command(short_help="Follow each provision through many drafts in a row.")
@click.argument("file", type=click.Path(), nargs=-1, required=True)
@click.option(
    "--out",
    type=click.Path(),
    metavar="FILE",
    help="Also write the history to FILE (.html for a page to read and print, .md for Markdown).",
)
@AS_JSON
@LANGUAGE
@VIEW
@QUIET
@COLOR
@with_choice
@of_each
def history(
    ways: Ways,
    choice: Choice,
    file: tuple[str, ...],
    out: str | None,
    as_json: bool,
    language: str | None,
    view: View | None,
    quiet: bool,
    color: str,
) -> int:
    """Show what became of each provision in two drafts or more, given in their order.

    Each draft is compared with the next one, and the first with the last. A table has the
    provisions by drafts; then each provision has its story: what was done to it in which draft, by
    whom as the file says, and why that is open or by what it is proved. Provisions are followed
    through moves and renumbering.

    \b
    The exit code is
      0  if every step, and all of them together, is the same, editorial or completed as allowed,
      1  if anything is open,
      2  if it could not be decided, or if the command failed.
    """  # noqa: D301
    from paraph.cli.history import run

    return run(
        file,
        choice,
        ways,
        out=out,
        as_json=as_json,
        language=_language(language),
        view=view,
        quiet=quiet,
        color=color,
    )


@paraph.command(short_help="Compare the documents of a change to a repository with what they were.")
@click.argument("path", type=click.Path(), nargs=-1)
@click.option("--base", metavar="COMMIT", help="Where the change leads from.")
@click.option("--head", metavar="COMMIT", help="Where it leads to; HEAD by default.")
@with_choice
@LANGUAGE
@VIEW
@click.option("--allow-new", is_flag=True, help="Let new documents pass, compared with nothing.")
@click.option(
    "--into",
    type=click.Path(),
    metavar="FOLDER",
    help="Leave a redline and a report of each document in FOLDER, new or empty.",
)
@click.option("--sarif", type=click.Path(), metavar="FILE", help="Also write SARIF 2.1.0 to FILE.")
@QUIET
@COLOR
@of_paths
def gate(
    ways: Ways,
    choice: Choice,
    path: tuple[str, ...],
    base: str | None,
    head: str | None,
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
    from paraph.cli.gate import Asked, run

    for name, commit in (("--base", base), ("--head", head)):
        if commit == "":  # of a script whose variable is empty: it did not mean what is staged
            raise UsageError(f"{name} names no commit")
    return run(
        Asked(path, base or "", head or "", _language(language), view, ways, allow_new),
        choice,
        into=into,
        sarif=sarif,
        quiet=quiet,
        color=color,
    )


@paraph.command(short_help="Show a file as Paraph reads it.")
@click.argument("file", type=click.Path())
@AS_JSON
@LANGUAGE
@VIEW
@COLOR
@of_one
def read(
    ways: Ways, file: str, as_json: bool, language: str | None, view: View | None, color: str
) -> int:
    """Show FILE as Paraph reads it: its provisions with addresses, and what was not read.

    \b
    The exit code is
      0  if everything in the file was read and nothing in it must be looked at,
      2  if not, or if the command failed.
    """  # noqa: D301
    from paraph.cli.read import run

    spoken = _language(language)
    return run(file, as_json=as_json, language=spoken, view=view, color=color, ways=ways)


@paraph.command(short_help="Write a file in another format, and say what that could not keep.")
@click.argument("file", type=click.Path())
@click.argument("out", type=click.Path())
@AS_JSON
@LANGUAGE
@VIEW
@click.option("--quiet", is_flag=True, help="Print nothing; the exit code is the answer.")
@OVERWRITE
@of_one
def convert(
    ways: Ways,
    file: str,
    out: str,
    as_json: bool,
    language: str | None,
    view: View | None,
    quiet: bool,
    overwrite: bool,
) -> int:
    """Write the text of FILE to OUT, in the format that the suffix of OUT names.

    What was written is read back and compared with FILE, and whatever OUT does not hold as FILE
    does is told: a format that has no footnotes loses them, and says so. A file that is called OUT
    and says otherwise is replaced with --overwrite alone, and FILE itself never.

    \b
    The exit code is
      0  if OUT holds the very text of FILE, sign for sign,
      1  if something was lost, which is printed,
      2  if the command failed; OUT is then as it was, unless only the answer was not handed out.
    """  # noqa: D301
    from paraph.cli.convert import run

    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    spoken = _language(language)
    return run(
        file,
        out,
        as_json=as_json,
        language=spoken,
        view=view,
        quiet=quiet,
        overwrite=overwrite,
        ways=ways,
    )


@paraph.command(short_help="Say why a change of a report is open, or what proves it.")
@click.argument("report", type=click.Path())
@click.argument("change")
def explain(report: str, change: str) -> int:
    """Say of one CHANGE ("c3") of a REPORT what is proved, and why the rest is open.

    In the report of a redline (--claimed) "s1" is a silent change. REPORT is what `paraph compare
    OLD NEW --json` printed; "-" is standard input.
    """
    from paraph.cli.report import explain as run

    return run(report, change)


@paraph.command("check-proofs", short_help="Check the proofs of a report, by the checker alone.")
@click.argument("report", type=click.Path())
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path())
@VIEW
@LANGUAGE
@with_choice
@of_two
def check_proofs(
    ways: Ways,
    choice: Choice,
    report: str,
    old: str,
    new: str,
    view: View | None,
    language: str | None,
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
    from paraph.cli.report import check_proofs as run

    spoken = _language(language)
    return run(report, old, new, choice, view=view, language=spoken, ways=ways)


def _language(code: str | None) -> str:
    if code is None:
        return ""
    if not re.fullmatch("[a-z]{2,3}", code):
        raise UsageError(f"{code!r} is no language code: give two letters, as in en or ru")
    return code
