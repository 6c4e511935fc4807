"""What tracked changes cannot express, a closed list: sections, headers, how notes are numbered.

It is told in comments, and the check of a redline exempts exactly that.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from paraph.formats.docx.redline.entry import Entry
from paraph.text.node import PROPERTIES, Provision

SECTION: Final = "section"
"""A break of a section that only one text has, or that begins the section in another way."""
NUMBERS: Final = "numbers"
"""How notes or pages are numbered."""
NUMBERED = "The notes or the pages were numbered in another way in the old text."
HEADERS: Final = frozenset(("header", "footer"))
"""A header or footer that only the old text has, or that is shown on other pages."""


class Beyond(NamedTuple):
    """One thing that is not marked: its kind, in words, and the provision beside which it is told.

    `new` is an index in the new text.
    """

    kind: str
    sentence: str
    new: int


def beyond(listed: Sequence[Entry]) -> Iterator[Beyond]:
    """Yield what of the entries of a redline text no tracked change expresses."""
    last = 0
    for entry in listed:
        if entry.new is not None and entry.provision.kind not in {SECTION, *HEADERS}:
            last = entry.new.index if entry.provision.text else last
        kind = entry.provision.kind
        if kind == SECTION and (entry.status or _was(entry.provision)):
            yield Beyond(kind, _of_section(entry), last)
        elif kind in HEADERS and entry.provision.depth == 0:
            said = _of_header(entry)
            if said:
                yield Beyond(kind, said, last)


def alike(
    due: Sequence[Provision], came: Sequence[Provision], told: Sequence[Beyond]
) -> tuple[Sequence[Provision], Sequence[Provision]]:
    """Return two texts without what is `told` to be no tracked change, where they agree on it.

    Headers are then held against each other by their words alone, wherever they stand.
    """
    kinds = {one.kind for one in told}
    if NUMBERS in kinds:
        due, came = [*map(unnumbered, due)], [*map(unnumbered, came)]
    if SECTION in kinds:
        due = [one for one in due if one.kind != SECTION]
        came = [one for one in came if one.kind != SECTION]
    if kinds & HEADERS:
        asked, found = _headers(due), _headers(came)
        if not Counter(found) - Counter(asked):
            due, came = _below(due), _below(came)
    return due, came


def unnumbered(provision: Provision) -> Provision:
    """Return a provision without the numbers of notes and pages."""
    marks = [mark for mark in provision.marks if mark.name not in {"note", "field"}]
    bare = provision._replace(marks=tuple(marks))
    return bare._replace(label="") if provision.kind == "note" else bare


def _headers(provisions: Sequence[Provision]) -> list[tuple[Provision, ...]]:
    """Return the headers and footers of a text, each with what is in it, without their pages."""
    found: list[list[Provision]] = []
    for provision in provisions:
        if provision.kind in HEADERS and provision.depth == 0:
            marks = tuple(mark for mark in provision.marks if mark.name not in PROPERTIES)
            found.append([provision._replace(marks=marks)])
        elif found:
            found[-1].append(provision)
    return [tuple(each) for each in found if any(one.text or one.marks for one in each)]


def _below(provisions: Sequence[Provision]) -> Sequence[Provision]:
    """Return a text without its headers and footers, which stand last."""
    at = next((at for at, one in enumerate(provisions) if one.kind in HEADERS), len(provisions))
    return provisions[:at]


def _of_section(entry: Entry) -> str:
    if entry.status.startswith(("inserted", "moved-to")):
        return "A section begins here that the old text did not begin."
    if entry.status:
        return "The old text began a section here, which the new one does not."
    return "The next section began in another way in the old text."


def _of_header(entry: Entry) -> str:
    words = " ".join(entry.provision.text.split())[:80]
    kind = entry.provision.kind
    if entry.status.startswith(("deleted", "moved-from")):
        return f"The old text had a {kind} that the new one has not: “{words}”."
    if entry.status:
        return f"The {kind} “{words}” is shown on other pages than in the old text, or is new."
    if _was(entry.provision):
        return f"The {kind} “{words}” was shown on other pages in the old text."
    return ""


def _was(provision: Provision) -> bool:
    """Whether the properties of a provision were others."""
    frame = next((mark.value for mark in provision.marks if mark.name == "was"), "")
    if not frame:
        return False
    own = [
        [mark.name, mark.value]
        for mark in provision.marks
        if mark.name in PROPERTIES and mark.name not in {"tracked", "was"}
    ]
    return bool(json.loads(frame)[4] != own)
