"""`paraph master`: a text of a set, printed to be signed on paper; and what is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement.originals import Original
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import check_instant
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.cli.which_text import the_text
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter, digest_of
from paraph.errors import ActError, InputError, ResultError, UsageError
from paraph.text.canonical import digest
from paraph.views.master import NOTICE, About
from paraph.views.sentence import language_in_words
from paraph.views.visible import one_line, spelled
from paraph.wiring import printable, put, read
from paraph.wiring.kept import check_kept
from paraph.wiring.printing import Paper, page_count
from paraph.wiring.printing import master as print_master


class Master(NamedTuple):
    """A file that is given as the master; `elsewhere` how it was printed, if not from the record.

    `date` and `fonts` are those with which `paraph master` printed it.
    """

    file: str
    date: str = ""
    fonts: str = ""
    elsewhere: str = ""


def master(asked: Asked, name: str, out: str, text: str, copy: str, looks: tuple[str, str]) -> int:
    """Print a text of a set for signing on paper; return 0."""
    if not out.lower().endswith(".pdf"):
        raise UsageError(f"--out is a file .pdf, and not {printable(out)}")
    acting = Acting(asked)
    texts = shown_set(acting.matter, name)
    content = master_of(acting.matter, texts, (text, copy), Paper(out, looks[1], looks[0]))
    check_kept(out, content)
    put(out, content)
    say([f"Printed {spelled(printable(out))}: {digest_of(content)}", NOTICE])
    return 0


def master_of(matter: Matter, texts: TextSet, which: tuple[str, str], paper: Paper) -> bytes:
    """Return the master of a text of a set, in the original of a party where it has its own.

    Raises:
        UsageError: it is not said which text is meant, or whose original.
    """
    text, copy = which
    try:
        if paper.date:
            check_instant(paper.date, "--date")
    except ActError as error:
        raise UsageError(f"--date {paper.date!r}: {error.what}") from error
    genesis = matter.genesis
    entered = matter.state.originals.of(texts.digest)
    if copy and copy not in {each.party for each in genesis.parties}:
        raise UsageError(f"--copy {copy!r} is no party of this agreement")
    if entered and not copy:
        raise UsageError("each party has its own original: say by --copy whose is printed")
    own = [each.texts for each in entered if each.party == copy]
    printed = own[-1] if own else texts
    pair = the_text(printed, text, "printed")
    reading = reading_of(matter, printed, *pair)
    signing = {each.component: each.signed_by for each in genesis.components}[pair[0]]
    parties = [each.words for each in genesis.parties if signing in {"", each.party}]
    about = About(
        genesis.title,
        *pair,
        printed.text(*pair),
        texts.digest,
        printed.digest,
        copy,
        tuple(parties),
    )
    return print_master(reading, about, paper)


def demand_master(matter: Matter, texts: TextSet, given: Master, content: bytes) -> int:
    """Say of which text of a set a file is the master, or that it is taken on somebody's word.

    Returns how many pages it has, where Paraph printed it, else 0. What is printed is compared byte
    for byte: words that a PDF holds need not be those it shows.

    Raises:
        UsageError: it is the master of none of them, and nobody says that it is of elsewhere.
    """
    file = printable(given.file)
    if given.elsewhere:
        say(["The master was printed elsewhere: what it shows is your word, and nothing else."])
        return 0
    if what := _text_of(matter, texts, file, content):
        say([f"{spelled(file)} has the text of {what}"])
        return 0
    unmade = ""
    for which, what in _mastered(matter, texts) if content.startswith(b"%PDF-") else ():
        try:
            made = master_of(matter, texts, which, Paper(file, given.fonts, given.date))
        except ResultError as error:
            unmade = f"; that of {what} cannot be printed here ({one_line(str(error))})"
            continue
        if made == content:
            say([f"{spelled(file)} is the signing master of {what}"])
            return page_count(content, file)
    raise UsageError(
        f"{file} is not the signing master of {matter.short(texts.digest)}: it is no file that "
        "`paraph master` prints of it, with the same --date, --fonts and version of typst, and it "
        f"does not read as one of its texts{unmade}. Of one that was printed elsewhere say by "
        "--elsewhere WORDS how"
    )


def _text_of(matter: Matter, texts: TextSet, file: str, content: bytes) -> str:
    """Return of which text of a set, or of an original, a file is: read to the end, and equal."""
    if content.startswith(b"%PDF-"):  # it has pages, and no provisions that are certain
        return ""
    own = [(each.texts, f", original of {each.party}") for each in _originals(matter, texts)]
    for held, whose in [(texts, ""), *own]:
        for component, language, text in held.entries:
            try:
                reading = read(content, language=language, file=file)
            except InputError:
                return ""
            doubts = any(each.grade == "undecided" for each in reading.hazards)
            if digest(reading.text) == text and not reading.account.unread and not doubts:
                return f"{component} in {language_in_words(language)}{whose}"
    return ""


def _mastered(matter: Matter, texts: TextSet) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield of which texts, in which originals, a master of a set may be printed."""
    parties = [each.party for each in matter.genesis.parties]
    for copy in parties if _originals(matter, texts) else ("", *parties):
        for component, language, _ in texts.entries:
            whose = f", original of {copy}" if copy else ""
            told = f"{component} in {language_in_words(language)}{whose}"
            yield (f"{component}:{language}", copy), told


def _originals(matter: Matter, texts: TextSet) -> tuple[Original, ...]:
    return tuple(matter.state.originals.of(texts.digest))
