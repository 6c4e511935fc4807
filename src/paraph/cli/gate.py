"""`paraph gate`: the documents that a change to a repository touches, each against what it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import NamedTuple

from paraph.cli.choice import Choice
from paraph.cli.compare import code, judge_by
from paraph.cli.folder import Folder, new_folder
from paraph.cli.output import say
from paraph.cli.repository import Change, Changed, Repository, Side, within
from paraph.cli.ways import PLAIN_WAYS, Ways
from paraph.cli.written import check_overwrites
from paraph.errors import ParaphError, RepositoryError, UsageError
from paraph.proof.verdict import Word
from paraph.text.reading import Reading, View
from paraph.views.finding import findings
from paraph.views.sarif import Log
from paraph.views.sentence import counted, verdict_sentence
from paraph.views.subject import Subject, word_of
from paraph.views.terminal import comparison_lines
from paraph.views.visible import spelled
from paraph.wiring import (
    Surroundings,
    check_new_folder,
    check_target,
    contents,
    named_change,
    printable,
    put,
    read,
    surroundings,
)


class Asked(NamedTuple):
    """What is to be compared: the change from `base` to `head`, or what is staged; and how."""

    paths: tuple[str, ...] = ()
    base: str = ""
    head: str = ""
    language: str = ""
    view: View | None = None
    ways: Ways = PLAIN_WAYS
    new_allowed: bool = False


class Outcome(NamedTuple):
    """What became of one document: the verdict, and the sentence that says why."""

    path: str
    word: Word
    sentence: str
    subject: Subject | None = None


def run(
    asked: Asked,
    choice: Choice,
    *,
    into: str | None = None,
    sarif: str | None = None,
    quiet: bool = False,
    color: str = "auto",
) -> int:
    """Compare every document of the change, leave the redlines, and return the worst exit code."""
    if sarif is not None:
        check_target(sarif, ())
        check_overwrites(sarif, (choice.profile,), "the profile")
    asked.ways.check_said("a path in the repository")
    if into is not None:
        check_new_folder(into)
    repository = Repository.here()
    base, change = _change(asked, repository)
    judge = judge_by(choice, asked.language, source=_source(repository, base))
    around = surroundings()
    colour = around.colour if color == "auto" else color == "always"
    log = Log()
    outcomes: list[Outcome] = []
    with new_folder(into) if into is not None else nullcontext() as folder:
        for document in change.documents:
            outcome = _outcome(document, repository, asked, judge)
            outcomes.append(outcome)
            written = _keep(outcome, folder, log)
            if not quiet:
                _show(outcome, around, colour=colour, written=written)
    if sarif is not None:
        put(sarif, log.written().encode())
    if not quiet:
        _sum_up(outcomes, change, asked)
    return code([each.word for each in outcomes])


def _change(asked: Asked, repository: Repository) -> tuple[str, Change]:
    """Return the commit from which the change leads, and the change."""
    base, head = asked.base, asked.head
    if not base and not head:
        base, head = named_change()
    if head and not base:
        raise UsageError("a change leads from somewhere: --head goes with --base")
    if base:
        before, after = repository.commit(base), repository.commit(head or "HEAD")
        found = before, repository.between(before, after, asked.paths)
    else:
        found = repository.staged(asked.paths)
    for path in asked.paths:
        inner = repository.inner(path)
        touched = any(within(each, inner) for each in found[1].documents)
        if not touched and not repository.known(path):
            raise RepositoryError(
                f"{printable(path)}: neither version has such a path", hint="Check its name."
            )
    return found


def _source(repository: Repository, base: str) -> Callable[[str], bytes]:
    """Return what gives the bytes of a profile: as it was before the change, if that holds it.

    A path that leads into the repository through a link names what lies there.
    """

    def source(path: str) -> bytes:
        path = path if repository.inner(path) else os.path.realpath(path)
        if not repository.inner(path):
            return contents(path)
        held = repository.held(base, path)
        if held is None:
            raise RepositoryError(
                f"{printable(path)}: there was no such profile before the change",
                hint="A change cannot allow itself: bring the profile in by a change of its own.",
            )
        return held

    return source


def _outcome(
    document: Changed,
    repository: Repository,
    asked: Asked,
    judge: Callable[[Reading, Reading], Subject],
) -> Outcome:
    """Return what became of one document; whatever keeps it from being read is a doubt."""
    path = printable(document.path)
    old, new, conflict = document
    if conflict:
        return Outcome(path, "undecided", "Undecided: its versions are not merged yet.")
    if new is None:
        return Outcome(path, "open", "Open: the document is gone.")
    try:
        if old is None:
            return _come(path, _reading(new, repository, asked), asked)
        return _altered(path, old, new, repository, asked, judge)
    except ParaphError as error:
        said = str(error).removeprefix(f"{path}: ")
        return Outcome(path, "undecided", f"Undecided: {said}. {error.hint}".strip())


def _altered(
    path: str,
    old: Side,
    new: Side,
    repository: Repository,
    asked: Asked,
    judge: Callable[[Reading, Reading], Subject],
) -> Outcome:
    was = "" if old.path == new.path else f" It was called {printable(old.path)}."
    if old.plainly(new):
        return Outcome(path, "same", f"Same: not a byte is another.{was}")
    before, after = [_reading(side, repository, asked) for side in (old, new)]
    subject = judge(before, after)
    return Outcome(path, word_of(subject), f"{verdict_sentence(subject)}{was}", subject)


def _reading(side: Side, repository: Repository, asked: Asked) -> Reading:
    content = repository.content(side)
    return read(
        content,
        file=printable(side.path),
        view=asked.view,
        language=asked.language,
        **asked.ways.of(0, side.path),
    )


def _come(path: str, _read: Reading, asked: Asked) -> Outcome:
    if asked.new_allowed:
        return Outcome(path, "same", "New: allowed, and compared with nothing.")
    said = "Open: the document is new, so there is no approved text to compare it with."
    return Outcome(path, "open", said)


def _keep(outcome: Outcome, folder: Folder | None, log: Log) -> str:
    """Keep an outcome for whoever reads it later; return the name of its redline, if any."""
    path, word, sentence, subject = outcome
    if subject is None:
        if word != "same":
            log.failed(path, sentence, open_=word == "open")
        if folder is not None:
            folder.keep(path, sentence)
        return ""
    told = findings(subject)
    log.found(path, subject, told)
    return folder.write(path, sentence, subject, told) if folder is not None else ""


def _show(outcome: Outcome, around: Surroundings, *, colour: bool, written: str) -> None:
    say([f"{spelled(outcome.path)}: {spelled(outcome.sentence)}"])
    if outcome.subject is not None and outcome.word in {"open", "undecided"}:
        lines = comparison_lines(
            outcome.subject, width=around.width, colour=colour, written=written
        )
        say([f"  {line}" if line else "" for line in list(lines)[1:]])


def _sum_up(outcomes: Sequence[Outcome], change: Change, asked: Asked) -> None:
    what = "of the change" if asked.base else "staged"
    many = counted(len(outcomes), "document")
    others = f"; {counted(change.others, 'other file')} not looked at" if change.others else ""
    if not outcomes:
        say([f"No document {what}{others}."])
        return
    held = sum(each.word in {"open", "undecided"} for each in outcomes)
    say([f"{many} {what}, {held or 'none'} to be decided by a person{others}."])
