"""Origins in lines: what somebody said of the files that texts were read from, or did not say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.agreement.entry import Entry
from paraph.agreement.origin import said_of, untaken
from paraph.agreement.state import State
from paraph.agreement.text_set import Source
from paraph.views.act_words import author_in_words
from paraph.views.visible import one_line

_FORMATS = {"pdf": "a PDF", "rtf": "Rich Text", "doc": "an old Word document"}


class Origin(NamedTuple):
    """A file that a text was read from, and who said how."""

    source: Source
    author: Author


def origins_of(entries: Iterable[Entry], state: State) -> Mapping[str, Sequence[Origin]]:
    """Return the files that each text was read from, as acts that hold tell it."""
    found: dict[str, list[Origin]] = {}
    for each in entries:
        body = each.act.body
        holds = state.standings[each.party, each.id].within != "outside"
        if isinstance(body, acts.Propose) and holds:
            for source in body.sources:
                found.setdefault(source.text, []).append(Origin(source, each.act.author))
    return found


def origin_lines(origins: Sequence[Origin]) -> Iterator[str]:
    """Yield how the files of one text were read, where there is more to say than by what."""
    for source, author in dict.fromkeys(origins):
        if said := said_of(source):
            kind = _FORMATS.get(source.format, source.format)
            by = author_in_words(author)
            yield f"read from {one_line(kind)} by {by}: {one_line(said)}"
    if lacking := doubt_of(origins):
        kind = _FORMATS[origins[0].source.format]
        yield f"DOUBT: read from {kind}, and no act says that anybody accepted the {lacking}"


def doubt_of(origins: Sequence[Origin]) -> str:
    """Return what of the files of one text had to be taken on trust and was not, "" if nothing.

    A text in doubt is one of which no file could be read without trust, and no act says that
    anybody gave it.
    """
    lacking = [untaken(source) for source, _ in origins]
    return lacking[0] if lacking and all(lacking) else ""
