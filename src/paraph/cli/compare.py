"""`paraph compare`: one old text against one new, or against many."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.cli.output import Progress, hand_out, say, warn
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison, Verdict
from paraph.errors import UsageError
from paraph.text.reading import View
from paraph.views.finding import Finding, findings
from paraph.views.visible import spelled
from paraph.wiring import (
    STDIN,
    Surroundings,
    check_target,
    read,
    same_file,
    size,
    surroundings,
    write,
)

_CODES: dict[Verdict, int] = {"same": 0, "open": 1, "undecided": 2}


def run(
    old: str,
    new: Sequence[str],
    *,
    redline: str | None = None,
    as_json: bool = False,
    language: str = "",
    view: View | None = None,
    quiet: bool = False,
    color: str = "auto",
) -> int:
    """Compare, show, and return the exit code."""
    _check(old, new, redline, as_json=as_json, quiet=quiet)
    around = surroundings()
    progress = Progress(around, sum(map(size, (old, *new))))
    progress(f"Reading {old}")
    before = read(old, view=view, language=language)
    verdicts: list[Verdict] = []
    reports: list[str] = []
    widest = max(len(spelled(file)) for file in new)
    for file in new:
        progress(f"Reading {file}")
        after = read(file, view=view, language=language)
        progress(f"Comparing {file}")
        comparison = compare(before, after)
        verdicts.append(comparison.verdict)
        needed = redline is not None or as_json or (len(new) == 1 and not quiet)
        told = findings(comparison) if needed else ()
        if redline is not None:
            progress(f"Writing {redline}")
            write(comparison, redline, told=told)
        progress("")
        if as_json:
            from paraph.views.json_report import comparison_json

            reports.append(comparison_json(comparison, told))
        elif not quiet:
            colour = around.colour if color == "auto" else color == "always"
            _show(comparison, told, around, colour, redline or "", widest if len(new) > 1 else 0)
    if as_json:
        from paraph.views.json_report import comparisons_json

        hand_out(comparisons_json(reports) if len(new) > 1 else reports[0])
    return code(verdicts)


def code(verdicts: Sequence[Verdict]) -> int:
    """Return 1 if any text differs, else 2 if any is undecided, else 0."""
    return next((_CODES[one] for one in ("open", "undecided") if one in verdicts), 0)


def _check(
    old: str, new: Sequence[str], redline: str | None, *, as_json: bool, quiet: bool
) -> None:
    if [old, *new].count(STDIN) > 1:
        raise UsageError("standard input holds one text, so - can stand once")
    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    if redline is not None:
        if len(new) > 1:
            raise UsageError("a redline holds two texts, so --redline goes with one NEW file")
        check_target(redline)
        for file in (old, *new):
            if same_file(redline, file):
                raise UsageError(f"{redline}: the redline would overwrite a text to compare")
    for file in new:
        if same_file(old, file):
            warn(f"{spelled(file)} is being compared with itself")


def _show(
    comparison: Comparison,
    told: Sequence[Finding],
    around: Surroundings,
    colour: bool,
    redline: str,
    widest: int,
) -> None:
    from paraph.views.terminal import comparison_lines, row

    if widest:
        say([row(comparison, widest, colour=colour)])
    else:
        lines = comparison_lines(
            comparison, width=around.width, colour=colour, written=redline, told=told
        )
        say(lines)
