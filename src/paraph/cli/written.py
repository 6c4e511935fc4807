"""What a comparison leaves besides its answer: a redline, a certificate, a file for scanning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import NamedTuple, Self

from paraph.cli.choice import Choice
from paraph.cli.folder import Folder, InWord, new_folder
from paraph.cli.output import Progress
from paraph.errors import ActError, UsageError
from paraph.proof.verdict import Verdict
from paraph.views.finding import Finding
from paraph.views.silent import Silent, headline
from paraph.views.subject import Subject
from paraph.wiring import (
    REDLINES,
    certify,
    check_new_folder,
    check_target,
    printable,
    put,
    same_file,
    write,
)


class Targets(NamedTuple):
    """The files that are asked for, by their names; who signs tracked changes, and when.

    Of several new files `redline` names a folder. `fonts` is a folder with fonts for what is
    printed.
    """

    redline: str | None = None
    certificate: str | None = None
    sarif: str | None = None
    author: str | None = None
    date: str | None = None
    fonts: str | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """The files that are asked for."""
        return tuple(filter(None, (self.redline, self.certificate, self.sarif)))

    def check(self, old: str, new: Sequence[str], choice: Choice) -> None:
        """Refuse, before any work is done, what cannot be written or would spoil a text.

        Raises:
            ResultError: a place cannot be written to.
            UsageError: options contradict each other, or a text, the profile or another result
                would be overwritten.
        """
        self._check_pages(several=len(new) > 1)
        if self.sarif is not None:
            check_target(self.sarif, ())
        for which, target in enumerate(self.files):
            check_overwrites(target, (old, *new), "a text to compare")
            check_overwrites(target, (choice.profile,), "the profile")
            check_overwrites(target, self.files[:which], "another result")
        if self.certificate is not None and not choice.proofs:
            raise UsageError(
                "a certificate says what is proved, so it does not go with --no-proofs"
            )

    def _check_pages(self, *, several: bool) -> None:
        if several and self.certificate is not None:
            raise UsageError("a certificate holds two texts, so it goes with one NEW file")
        if self.certificate is not None:
            check_target(self.certificate, REDLINES)
        redline = self.redline or ""
        tracked = redline.lower().endswith(".docx")
        if several and redline.lower().endswith(REDLINES):
            raise UsageError(
                "a redline holds two texts, so such a file goes with one NEW file: "
                "of several, name a new folder"
            )
        if several and redline:
            check_new_folder(redline)
            tracked = True
        elif self.redline is not None:
            check_target(redline, REDLINES)
        self._check_marks(tracked=tracked)

    def _check_marks(self, *, tracked: bool) -> None:
        """Refuse what says nothing of the files that are written: an author, a date, fonts."""
        files = (self.redline or "", self.certificate or "")
        printed = any(each.lower().endswith(".pdf") for each in files)
        if self.author is not None and not tracked:
            raise UsageError("--author is of a redline in Word: --redline FILE.docx")
        if self.date is not None and not (tracked or printed):
            raise UsageError("--date is of a redline in Word, or of a PDF: --redline FILE.docx")
        if self.fonts is not None and not printed:
            raise UsageError("--fonts is of a redline or a certificate as a PDF: FILE.pdf")
        if self.date is not None:
            from paraph.agreement.window import check_instant

            try:
                check_instant(self.date, "--date")
            except ActError as error:
                raise UsageError(f"--date: {error.what}") from error


def check_overwrites(target: str, files: Iterable[str | None], what: str) -> None:
    """Refuse a result in the place of one of these files, which are called `what`.

    Raises:
        UsageError: it would overwrite one.
    """
    if any(file is not None and same_file(target, file) for file in files):
        raise UsageError(f"{printable(target)}: this would overwrite {what}")


class Written:
    """The files that are written as comparisons come in, and at the end.

    The redlines of several new files come into a folder, which is there once all are written. What
    goes with all comparisons is written when they end.
    """

    def __init__(
        self, targets: Targets, progress: Progress, old: str = "", *, several: bool = False
    ) -> None:
        self._targets, self._progress = targets, progress
        self._old, self._several = old, several
        self._folder: Folder | None = None
        self._open = ExitStack()
        self._log = None
        if targets.sarif is not None:
            from paraph.views.sarif import Log

            self._log = Log()

    def __enter__(self) -> Self:
        redline = self._targets.redline
        if self._several and redline is not None:
            title = f"Redlines against {printable(self._old)}"
            self._folder = self._open.enter_context(new_folder(redline, title))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.__exit__(kind, error, trace)
        # After the folder, which may hold this file too.
        if kind is None and self._log is not None and self._targets.sarif is not None:
            put(self._targets.sarif, self._log.written().encode())

    def found(
        self, file: str, subject: Subject, told: Sequence[Finding], silent: Silent | None = None
    ) -> None:
        """Write what goes with one comparison, and keep what goes with all."""
        redline, certificate = self._targets.redline, self._targets.certificate
        author, date = self._targets.author or "", self._targets.date or ""
        fonts = self._targets.fonts or ""
        if redline is not None:
            self._progress(f"Writing {redline}")
        if self._folder is not None:
            path, sentence = printable(file), headline(subject, silent)
            name = path.replace("\\", "/").rpartition("/")[2]
            self._folder.write(path, sentence, subject, told, silent, InWord(author, date), name)
        elif redline is not None:
            write(subject, redline, told=told, silent=silent, author=author, date=date, fonts=fonts)
        if certificate is not None and isinstance(subject, Verdict):
            self._progress(f"Writing {certificate}")
            certify(subject, certificate, told=told, silent=silent, date=date, fonts=fonts)
        if self._log is not None:
            self._log.found(printable(file), subject, told, silent)

    def failed(self, file: str, sentence: str) -> None:
        """Keep that a file could not be compared, and why."""
        if self._folder is not None:
            self._folder.keep(printable(file), f"Failed: {sentence}")
        if self._log is not None:
            self._log.failed(printable(file), sentence)
