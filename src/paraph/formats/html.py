"""HTML: what a browser shows of a page, without fetching or running anything.

docs/reference/formats.md has the table of what becomes of each element.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import accumulate

from paraph.errors import DamagedError
from paraph.formats.characters import character_hazards
from paraph.formats.charset import labels
from paraph.formats.elements import Elements
from paraph.formats.encoding import decode
from paraph.formats.findings import Findings
from paraph.formats.flow import Flow
from paraph.formats.footnotes import noted
from paraph.formats.sheets import page_sheet
from paraph.formats.style import Sheet
from paraph.formats.tags import tokens
from paraph.text.emphasis import lifted
from paraph.text.hazards import hazard
from paraph.text.node import Text
from paraph.text.reading import Account, Hazard, Part, Reading, Source, View

READER = "html/1"
CARRIES = frozenset(
    ("labels", "levels", "nesting", "headings",
     "tables", "breaks", "scripts", "strike", "caps", "hidden",
     "links", "ruby", "images", "equations", "objects", "emphasis")
)  # fmt: skip


def read(source: bytes, file: str, view: View | None, encoding: str = "") -> Reading:
    """Return the reading of the page `source`; `places` are the lines of its provisions, from 1.

    `encoding` is the one that it is in, where the user states it, whatever the page says.
    White space collapses as a browser has it; text that the page hides is read and marked so.
    What `<del>` and `<ins>` mark is a pending change, seen in the view asked for.

    Raises:
        DamagedError: cut off inside a tag, or without any tag or text.
        LimitError: larger or deeper than the limits allow.
    """
    text, guessed = decode(source, file, labels(source, file), stated=encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    flow = Flow(file, whole(source, file).digest)
    sheet = page_sheet(text, file)
    elements = Elements(flow, view or "accepted", sheet, noted(text))
    if not _walk(text, file, elements):
        raise DamagedError(file, "has no tag, and so is no HTML")
    if not flow.provisions and not flow.findings.unread:
        raise DamagedError(file, "shows nothing")
    _tell_styles(flow.findings, sheet)
    provisions, emphasis = lifted(flow.provisions)
    return Reading(
        Text(tuple(provisions)),
        Account((whole(source, file),), tuple(flow.findings.unread)),
        (
            *guessed,
            *flow.findings.hazards,
            *pending(elements.tracked, view),
            *character_hazards(provisions),
        ),
        Source(
            file=file,
            format="html",
            content=source,
            reader=READER,
            view=view or "accepted",
            carries=CARRIES | {"notes"} if elements.notes.met else CARRIES,
            places=tuple(flow.places),
            literal=tuple(flow.literal),
            emphasis=emphasis,
        ),
    )


def whole(source: bytes, file: str) -> Part:
    """Return the part that a file of one part is."""
    return Part(file, "read", len(source), f"sha256:{sha256(source).hexdigest()}")


def pending(tracked: int, view: View | None) -> list[Hazard]:
    """Return the hazard of `tracked` pending changes, a note once the user has named a view."""
    if not tracked:
        return []
    said = "insertions or deletions are" if tracked > 1 else "insertion or deletion is"
    found = hazard("tracked-changes", f"{tracked} {said} pending.")
    if view is None:
        return [found]
    return [Hazard(found.code, "note", found.sentence, found.at, found.key)]


def _tell_styles(findings: Findings, sheet: Sheet) -> None:
    """Tell what of the style sheets is not followed, or comes from elsewhere."""
    for rule in sheet.unread:
        findings.doubt(f"a style that is not followed: {rule[:80]}")
    for address in sheet.fetched:
        findings.tell_of_all("external-content", f"A style sheet fetches {address[:80]}.")
    for font in sheet.fonts:
        findings.tell_of_all("embedded-font", f"The page brings a font of its own: {font[:80]}.")


def _walk(text: str, file: str, elements: Elements) -> bool:
    """Give every token of `text` to `elements`; whether there was any tag."""
    ends = accumulate(len(line) + 1 for line in text.split("\n"))
    end = next(ends)  # of the line that is open
    paragraph = elements.flow.paragraph
    paragraph.place = 1
    tagged = False
    for token in tokens(text):
        kind, _, at, _, _, _ = token
        while at >= end:
            end = next(ends)
            paragraph.place += 1
        if kind == "cut":
            what = "is cut off inside a tag, a comment or a script"
            raise DamagedError(file, what, place=f"line {paragraph.place}")
        elements.take(token, text)
        tagged = tagged or kind == "start"
    elements.finish()
    return tagged
