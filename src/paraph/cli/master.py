"""`paraph master`: a text of a set, printed to be signed on paper."""

from __future__ import annotations

from paraph.agreement.text_set import TextSet
from paraph.agreement.window import check_instant
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.cli.which_text import the_text
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter, digest_of
from paraph.errors import ActError, UsageError
from paraph.views.master import NOTICE, About
from paraph.views.visible import spelled
from paraph.wiring import printable, put
from paraph.wiring.kept import check_kept
from paraph.wiring.printing import Paper
from paraph.wiring.printing import master as print_master


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
