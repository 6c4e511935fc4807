"""`paraph concordance`: texts in several languages, each held against the first."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.cli.output import Progress, hand_out, say
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.concordance.concord import concord
from paraph.concordance.concordance import Concordance, Word
from paraph.concordance.since import concord_since
from paraph.errors import UsageError
from paraph.language.codes import is_code
from paraph.text.reading import Reading, View
from paraph.wiring import (
    STDIN,
    check_target,
    printable,
    put,
    read,
    same_file,
    size,
    surroundings,
)
from paraph.wiring.kept import check_kept

_CODES: dict[Word, int] = {"concordant": 0, "differs": 1, "undecided": 2}
_TWO = 2
_PAGES = (".html", ".htm")


def run(
    files: tuple[str, ...],
    declared: tuple[str, ...],
    *,
    since: tuple[str, ...] = (),
    page: str | None = None,
    as_json: bool = False,
    view: View | None = None,
    quiet: bool = False,
    color: str = "auto",
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Hold the texts against the first one, show what differs, and return the exit code."""
    _check(files, since, page, as_json=as_json, quiet=quiet)
    ways.check_named((*files, *since))
    languages = _languages(files, declared)
    around = surroundings()
    with Progress(around, sum(map(size, (*files, *since)))) as progress:
        new = _read(files, languages, view, ways, progress)
        old = _read(since, languages, view, ways, progress)
        heard = zip((*files, *since), (*new, *old), strict=False)
        ways.check_heard([Heard(at, *each) for at, each in enumerate(heard)])
        progress("Holding the texts against each other")
        told = concord_since(old, new, languages) if since else concord(new, languages)
    if page is not None:
        from paraph.views.concordance_page import concordance_page

        content = concordance_page(told)
        check_kept(page, content)
        put(page, content)
    if as_json:
        from paraph.views.concordance_json import concordance_json

        hand_out(concordance_json(told))
    elif not quiet:
        from paraph.views.concordance_lines import concordance_lines

        colour = around.colour if color == "auto" else color == "always"
        say(concordance_lines(told, width=around.width, colour=colour, written=page or ""))
    return code(told)


def code(told: Concordance) -> int:
    """Return 0 if the texts are concordant, 1 if they differ, 2 if that cannot be said."""
    return _CODES[told.verdict]


def _read(
    files: Sequence[str],
    languages: Sequence[str],
    view: View | None,
    ways: Ways,
    progress: Progress,
) -> list[Reading]:
    found = []
    for file, language in zip(files, languages, strict=False):
        progress(f"Reading {file}")
        found.append(read(file, view=view, language=language, **ways.of(0, file)))
    return found


def _languages(files: tuple[str, ...], declared: tuple[str, ...]) -> list[str]:
    """Return the declared language of each file, "" where none is.

    Raises:
        UsageError: what is declared is no language, or names no file, or one twice.
    """
    found = [""] * len(files)
    for each in declared:
        language, sign, file = each.partition("=")
        if not sign or not (language.isascii() and language.isalpha() and language.islower()):
            raise UsageError(f"{printable(each)}: a language is declared as en=FILE")
        if not (_TWO <= len(language) <= _TWO + 1 and is_code(language)):
            raise UsageError(f"{language!r} is no language code: give two letters, as in en or ru")
        if file not in files:
            raise UsageError(f"{printable(file)}: a language is declared of none of the texts")
        place = files.index(file)
        if found[place]:
            raise UsageError(f"{printable(file)}: its language is declared twice")
        found[place] = language
    return found


def _check(
    files: tuple[str, ...],
    since: tuple[str, ...],
    page: str | None,
    *,
    as_json: bool,
    quiet: bool,
) -> None:
    """Refuse, before any work is done, what contradicts itself or would spoil a text.

    Raises:
        ResultError: the page cannot be written to its place.
        UsageError: there is but one text, options contradict each other, or a text would be
            overwritten.
    """
    if len(files) < _TWO:
        raise UsageError("a concordance is one of two texts or more")
    if since and len(since) != len(files):
        raise UsageError("--since is given once for each text, in their order")
    if (*files, *since).count(STDIN) > 1:
        raise UsageError("standard input holds one text, so - can stand once")
    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    if page is None:
        return
    if not page.lower().endswith(_PAGES):
        raise UsageError(f"{printable(page)}: the page of a concordance is written as .html")
    check_target(page, ())
    for file in (*files, *since):
        if same_file(page, file):
            raise UsageError(f"{printable(page)}: this would overwrite a text")
