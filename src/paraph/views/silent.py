"""Silent changes: what a redline of the other side changes and does not show as changed.

Their file, before its tracked changes, should be the approved text. Whatever differs there was
changed with tracking switched off.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from paraph.proof.verdict import Word
from paraph.text.authorship import Author, Authorship, KindOfTrack
from paraph.text.quoted import unended
from paraph.views.finding import Finding, findings
from paraph.views.place import gathered, placed
from paraph.views.sentence import counted, doubts, format_in_words, found, verdict_sentence
from paraph.views.subject import Subject, comparison_of, word_of

TITLE = "Silent changes"
ACCEPTED = "Against the approved text, with their tracked changes accepted"


@dataclass(frozen=True, slots=True)
class Silent:
    """The approved text against theirs as it was before their tracked changes, and who claims them.

    `told` are the silent changes; none of them is shown by a tracked change, whatever is proved.
    """

    subject: Subject
    told: tuple[Finding, ...]
    authorship: Authorship

    @classmethod
    def of(cls, subject: Subject, authorship: Authorship) -> Silent:
        """Return what is silent, of the approved text and theirs without its tracked changes."""
        return cls(subject, findings(subject), authorship)


def word_with(subject: Subject, silent: Silent | None) -> Word:
    """Return the verdict on a redline: open where anything is silent, whatever is proved of it."""
    word = word_of(subject)
    if silent is None:
        return word
    if silent.told or word == "open":
        return "open"
    return "undecided" if word_of(silent.subject) != "same" else word


def headline(subject: Subject, silent: Silent | None, *, brief: bool = False) -> str:
    """Return the first sentence of an answer: of what is silent where anything is.

    If `brief`, no sentence says what leaves the verdict in doubt.
    """
    usual = found(subject) if brief else verdict_sentence(subject)
    if silent is None:
        return usual
    if silent.told:
        many = counted(len(silent.told), "silent change")
        said = "it" if len(silent.told) == 1 else "them"
        return f"Open: {many}: their tracked changes do not show {said}."
    if word_with(subject, silent) == word_of(subject):
        return usual
    return "Undecided: no silent change was found, but the reading leaves a doubt."


def opening(silent: Silent) -> list[str]:
    """Return what is said below the title of the silent changes, in sentences."""
    if not silent.told:
        whole = word_of(silent.subject) == "same"
        said = (
            "None: before its tracked changes, their file is the approved text."
            if whole
            else "None was found before their tracked changes."
        )
        return [said, *_doubts(silent)]
    said = (
        "Before its tracked changes their file is not the approved text. These were made without "
        "being tracked, so a reader of their redline does not see them."
    )
    if not silent.authorship.tracked and _names_authors(silent):
        said = "Their file has no tracked change at all: nothing in it is shown as changed."
    return [said, *_doubts(silent)]


def _doubts(silent: Silent) -> Iterator[str]:
    """Yield what leaves the reading of their text before its tracked changes in doubt."""
    comparison = comparison_of(silent.subject)
    yield from doubts(comparison)
    hazards, unread = placed(comparison)
    for thing in unread:
        if thing.side != "both":
            yield f"Not read, {_SIDES[thing.side]}, {thing.unread.at}: {thing.unread.what}."
    for told in gathered(hazards):
        if told.grade == "undecided":
            at = f", {told.places}" if told.places else ""
            yield f"To be looked at, {_SIDES[told.side]}{at}: {told.sentence}"


_SIDES = {"old": "approved text", "new": "theirs", "both": "both texts"}


def also_silent(told: Sequence[Finding], silent: Silent | None) -> Mapping[int, tuple[str, ...]]:
    """Return which changes against the approved text hold silent ones: their names, by number.

    A change of a provision that something silent was done to is counted, and an insertion that
    has a silently inserted provision, word for word. What was done to that provision since by a
    tracked change may hide it here; the list of silent changes is complete all the same.
    """
    if silent is None or not silent.told:
        return {}
    names: dict[int | str, list[str]] = {}
    for each in silent.told:
        for key in _touched(each):
            names.setdefault(key, []).append(silent_name(each))
    found = {
        each.number: [*chain(*[names.get(key, ()) for key in _touched(each)])] for each in told
    }
    return {number: tuple(dict.fromkeys(held)) for number, held in found.items() if held}


def _touched(finding: Finding) -> list[int | str]:
    """Return the old provisions of a change, by their index; of an insertion its words."""
    if finding.old is not None:
        return [*finding.old.indexes]
    if finding.new is None:
        return []
    return [one.text for one in finding.new.provisions if one.text.strip()]


def silent_name(finding: Finding) -> str:
    """Return what a silent change is called in every view: "s1"."""
    return f"s{finding.number}"


def claims(silent: Silent) -> Iterator[str]:
    """Yield who claims the tracked changes, as the file says, and where it does not say."""
    authorship = silent.authorship
    if authorship.modified_by:
        when = f", {authorship.modified[:10]}" if authorship.modified else ""
        yield f"Saved last by {authorship.modified_by}{when}."
    if not authorship.tracked:
        if not _names_authors(silent):
            name = format_in_words(comparison_of(silent.subject).new.source.format)
            yield f"Who made its tracked changes is not read from {name}."
        return
    several = len(authorship.authors) > 1
    for author in authorship.authors:
        quoted = quotations(author) if several or not author.name else ""
        said = f"{author_in_words(author)}{': ' if quoted else ''}{quoted}"
        yield f"{author.name or 'Nobody is named'}: {said}"
    total = len(authorship.tracked)
    if authorship.unnamed:
        yield f"{_of(authorship.unnamed, total)} without an author."
    if authorship.undated:
        yield f"{_of(authorship.undated, total)} without a date."
    named = len([each for each in authorship.authors if each.name])
    if named > 1:
        yield f"Tracked changes of {named:,} authors: ask whose word each of them is."


def author_in_words(author: Author) -> str:
    """Return how many changes of each kind an author claims, and from when to when."""
    said = ", ".join(
        [
            counted(author.many(kind), one, several)
            for kind, one, several in _KINDS
            if author.many(kind)
        ]
    )
    dates = dict.fromkeys(filter(None, (author.first[:10], author.last[:10])))
    return f"{said}{', ' if dates else ''}{' to '.join(dates)}"


def quotations(author: Author) -> str:
    """Return the first words of the changes that an author claims, the rest counted."""
    said = [f"“{unended(each.words)}”" for each in author.changes if each.words.strip()]
    more = f" and {len(said) - _QUOTED:,} more" if len(said) > _QUOTED else ""
    return f"{', '.join(said[:_QUOTED])}{more}"


_QUOTED = 12
"""Tracked changes quoted of one author; the rest are counted."""
_KINDS: tuple[tuple[KindOfTrack, str, str], ...] = (
    ("insertion", "insertion", ""),
    ("deletion", "deletion", ""),
    ("move", "piece moved", "pieces moved"),
    ("cells", "change of cells", "changes of cells"),
    ("formatting", "change of formatting", "changes of formatting"),
)


def _of(many: int, total: int) -> str:
    have = "is" if many == 1 else "are"
    return f"{many:,} of {counted(total, 'tracked change')} {have}"


def _names_authors(silent: Silent) -> bool:
    return comparison_of(silent.subject).new.source.format == "docx"
