"""`paraph history`: many drafts in a row, and what became of each provision."""

from __future__ import annotations

from paraph.cli.choice import Choice
from paraph.cli.compare import code, judge_by
from paraph.cli.output import Progress, hand_out, say
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.cli.written import check_overwrites
from paraph.errors import UsageError
from paraph.text.reading import View
from paraph.views.history import Draft, history
from paraph.views.subject import word_of
from paraph.wiring import (
    PAGES,
    STDIN,
    authorship,
    check_target,
    put,
    read,
    size,
    surroundings,
)

_TWO = 2


def run(
    files: tuple[str, ...],
    choice: Choice,
    ways: Ways = PLAIN_WAYS,
    *,
    out: str | None = None,
    as_json: bool = False,
    language: str = "",
    view: View | None = None,
    quiet: bool = False,
    color: str = "auto",
) -> int:
    """Compare each draft with the next one and the first with the last; return the exit code."""
    _check(files, out, choice.profile, as_json=as_json, quiet=quiet)
    ways.check(len(files))
    ways.check_named(files)
    judge = judge_by(choice, language)
    around = surroundings()
    drafts, steps = [], []
    with Progress(around, sum(map(size, files))) as progress:
        for which, file in enumerate(files):
            progress(f"Comparing {file}")
            reading = read(file, view=view, language=language, **ways.of(which, file))
            drafts.append(Draft(reading, authorship(reading)))
            if len(drafts) >= _TWO:
                steps.append(judge(drafts[-2].reading, reading))
        heard = zip(files, drafts, strict=True)
        ways.check_heard([Heard(at, file, one.reading) for at, (file, one) in enumerate(heard)])
        progress("Comparing the first with the last")
        first, last = drafts[0].reading, drafts[-1].reading
        told = history(drafts, steps, steps[0] if len(steps) == 1 else judge(first, last))
    if out is not None:
        from paraph.views.history_page import history_markdown, history_page

        page = out.lower().endswith((".html", ".htm"))
        put(out, history_page(told) if page else history_markdown(told).encode())
    if as_json:
        from paraph.views.history_json import history_json

        hand_out(history_json(told))
    elif not quiet:
        from paraph.views.history_lines import history_lines

        colour = around.colour if color == "auto" else color == "always"
        say(history_lines(told, width=around.width, colour=colour, written=out or ""))
    return code([*map(word_of, steps), word_of(told.net)])


def _check(
    files: tuple[str, ...], out: str | None, profile: str | None, *, as_json: bool, quiet: bool
) -> None:
    """Refuse, before any work is done, what contradicts itself or would spoil a draft.

    Raises:
        ResultError: the page cannot be written to its place.
        UsageError: there is but one draft, options contradict each other, or a draft or the profile
            would be overwritten.
    """
    if len(files) < _TWO:
        raise UsageError("a history is one of two drafts or more, in their order")
    if files.count(STDIN) > 1:
        raise UsageError("standard input holds one text, so - can stand once")
    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    if out is None:
        return
    check_target(out, PAGES)
    check_overwrites(out, files, "a draft")
    check_overwrites(out, (profile,), "the profile")
