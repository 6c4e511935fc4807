"""`paraph compare`: one old text against one new, or against many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from paraph.cli.choice import Choice
from paraph.cli.output import Progress, hand_out, say, warn
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.cli.written import Targets, Written
from paraph.comparison.compare import compare
from paraph.errors import ParaphError, UsageError
from paraph.proof.verdict import Word
from paraph.text.reading import Reading, View
from paraph.views.finding import Finding, findings
from paraph.views.silent import Silent, word_with
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import spelled
from paraph.wiring import (
    STDIN,
    Surroundings,
    authorship,
    contents,
    printable,
    read,
    same_file,
    size,
    surroundings,
)

Judge: TypeAlias = Callable[[Reading, Reading], Subject]
"""What compares two texts and gives the verdict on it."""

_NONE = Targets()


class Asked(NamedTuple):
    """How files are read: as texts in a language, "" if it is to be found, and in which view.

    If `claimed`, a new file is a redline: what its tracked changes do not show comes first, and
    the view is that of the old file. `ways` are what else is said of the files.
    """

    language: str = ""
    view: View | None = None
    claimed: bool = False
    ways: Ways = PLAIN_WAYS


_CODES: dict[Word, int] = {"same": 0, "editorial": 0, "completed": 0, "open": 1, "undecided": 2}


def run(
    old: str,
    new: Sequence[str],
    asked: Asked,
    choice: Choice,
    *,
    targets: Targets = _NONE,
    as_json: bool = False,
    quiet: bool = False,
    color: str = "auto",
) -> int:
    """Compare, show, and return the exit code.

    One of several new files that cannot be read is undecided, and the others are compared.
    """
    targets.check(old, new, choice)
    _check(old, new, as_json=as_json, quiet=quiet)
    asked.ways.check_named((old, *new), sided=True)
    if len(new) > 1:
        asked.ways.check_said("old, of new (every one of them) or of a file")
    judge = judge_by(choice, asked.language, always=targets.certificate is not None)
    around = surroundings()
    colour = around.colour if color == "auto" else color == "always"
    show = _Json() if as_json else _Lines(new, around, colour=colour, quiet=quiet)
    verdicts: list[Word] = []
    several = len(new) > 1
    with (
        Progress(around, sum(map(size, (old, *new)))) as progress,
        Written(targets, progress, old, several=several) as written,
    ):
        progress(f"Reading {old}")
        before = read(
            old, view=asked.view, language=asked.language, **asked.ways.of(0, old, sided=True)
        )
        heard = [Heard(0, old, before)]
        for file in new:
            progress(f"Comparing {file}")
            try:
                subject, silent = judged(before, file, judge, asked)
            except ParaphError as error:
                if len(new) == 1:
                    raise
                verdicts.append("undecided")
                progress("")
                warn(f"{error}")
                show.failed(before, printable(file), str(error))
                written.failed(file, str(error))
                continue
            if asked.ways != PLAIN_WAYS:
                heard.append(Heard(1, file, comparison_of(subject).new))
                if not several:
                    asked.ways.check_heard(heard, sided=True)
            verdicts.append(word_with(subject, silent))
            told = findings(subject) if targets.files or show.needs_findings else ()
            written.found(file, subject, told, silent)
            progress("")
            show.found(subject, told, targets.redline or "", silent)
        if len(heard) == len(new) + 1:
            asked.ways.check_heard(heard, sided=True)
    show.finish(several=several)
    if several and targets.redline is not None and not (as_json or quiet):
        say(["", f"Redlines: {spelled(printable(targets.redline))}/summary.md"])
    return code(verdicts)


def judged(
    before: Reading,
    file: str,
    judge: Judge,
    asked: Asked,
) -> tuple[Subject, Silent | None]:
    """Return the verdict on a new file and, if it is a redline, what its changes do not show.

    Raises:
        InputError: the file is not there, or cannot be read.
    """
    spoken = asked.language
    if not asked.claimed:
        way = asked.ways.of(1, file, sided=True)
        return judge(before, read(file, view=asked.view, language=spoken, **way)), None
    content, name = contents(file), printable(file)
    ways = asked.ways.of(1, file, sided=True)
    original = read(content, view="original", language=spoken, file=name, **ways)
    accepted = read(content, view="accepted", language=spoken, file=name, **ways)
    silent = Silent.of(judge(before, original), authorship(accepted))
    return judge(before, accepted), silent


def judge_by(
    choice: Choice,
    language: str,
    *,
    always: bool = False,
    source: Callable[[str], bytes] = contents,
) -> Judge:
    """Return what compares two texts and gives the verdict on it, where the choice asks for one.

    Where nothing changed there is nothing to prove, and it is left out but for `always`. `source`
    gives the bytes of the profile's file.

    Raises:
        InputError: the file of the profile is not there, or cannot be read.
        ProfileError: the profile is malformed, or names classes or addresses that are none.
    """
    chosen = None
    if choice.made:
        from paraph.cli.proving import profile

        chosen = profile(choice, language, source)

    emphasis = chosen is None or not chosen.leaves_emphasis

    def verdict(old: Reading, new: Reading) -> Subject:
        comparison = compare(old, new, emphasis=emphasis)
        if not choice.proofs or not (comparison.changes or always):
            return comparison
        from paraph.proof.judging import judge

        return judge(comparison, chosen, language=language)

    return verdict


def code(verdicts: Sequence[Word]) -> int:
    """Return 1 if any text has an open change, else 2 if any is undecided, else 0."""
    return next((_CODES[one] for one in ("open", "undecided") if one in verdicts), 0)


def _check(old: str, new: Sequence[str], *, as_json: bool, quiet: bool) -> None:
    if [old, *new].count(STDIN) > 1:
        raise UsageError("standard input holds one text, so - can stand once")
    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    for file in new:
        if same_file(old, file):
            warn(f"{spelled(file)} is being compared with itself")


class _Json:
    """Reports, handed out together at the end: one object, or an array for several new files."""

    needs_findings = True

    def __init__(self) -> None:
        self._reports: list[str] = []

    def found(
        self, subject: Subject, told: Sequence[Finding], _written: str, silent: Silent | None
    ) -> None:
        from paraph.views.claimed_json import report_json

        self._reports.append(report_json(subject, silent, told))

    def failed(self, old: Reading, file: str, sentence: str) -> None:
        from paraph.views.json_report import failure_json

        self._reports.append(failure_json(old, file, sentence))

    def finish(self, *, several: bool) -> None:
        from paraph.views.json_report import comparisons_json

        hand_out(comparisons_json(self._reports) if several else self._reports[0])


class _Lines:
    """Lines for people, as soon as they are known: all of one comparison, or a row for each."""

    def __init__(
        self, new: Sequence[str], around: Surroundings, *, colour: bool, quiet: bool
    ) -> None:
        self._widest = max(len(spelled(file)) for file in new) if len(new) > 1 else 0
        self._width, self._colour, self._quiet = around.width, colour, quiet
        self.needs_findings = not quiet and not self._widest

    def found(
        self, subject: Subject, told: Sequence[Finding], written: str, silent: Silent | None
    ) -> None:
        from paraph.views.terminal import comparison_lines, row

        if self._quiet:
            return
        if self._widest:
            say([row(subject, self._widest, colour=self._colour, silent=silent)])
        else:
            lines = comparison_lines(
                subject,
                width=self._width,
                colour=self._colour,
                written=written,
                told=told,
                silent=silent,
            )
            say(lines)

    def failed(self, _old: Reading, file: str, _sentence: str) -> None:
        if not self._quiet:
            say([f"{spelled(file):<{self._widest}}  failed"])

    def finish(self, *, several: bool) -> None:
        """Nothing is left to say, for one file or for several."""
