"""The published table of hazards: each code, its grade, and what it tells a reader.

`alone` is the grade where one file has the hazard and the other has it not, or has it otherwise;
`alike` the grade where both files have it with the same key. docs/reference/hazards.md prints it.
"""

from __future__ import annotations

from typing import NamedTuple

from paraph.text.reading import Grade, Hazard


class HazardKind(NamedTuple):
    """One row of the table."""

    code: str
    alone: Grade
    alike: Grade
    about: str


_ROWS = (
    # What is in the file and not on paper, or on paper and not seen.
    HazardKind(
        "hidden-text", "undecided", "note", "Text formatted as hidden: stored, not printed."
    ),
    HazardKind("ground-colour-text", "undecided", "note", "Text in the colour of its ground."),
    HazardKind("tiny-text", "undecided", "note", "Text of two points or less."),
    HazardKind("invisible-character", "undecided", "note", "A character that shows nothing."),
    HazardKind(
        "bidirectional-character", "undecided", "note", "A control that reorders what is displayed."
    ),
    HazardKind(
        "mixed-script", "undecided", "note", "A word of letters that look alike in two scripts."
    ),
    HazardKind(
        "private-character", "undecided", "note", "A character whose shape only its font knows."
    ),
    HazardKind(
        "joined-figures",
        "undecided",
        "note",
        "A number or a note's mark that reads as one with the figures beside it.",
    ),
    HazardKind(
        "floating-order",
        "undecided",
        "note",
        "Frames or tables are seen on the page in another order than the file has them.",
    ),
    HazardKind(
        "frame",
        "undecided",
        "note",
        "A frame or table is set at a place of the page, beside or over other words.",
    ),
    HazardKind("bare-object-character", "undecided", "note", "U+FFFC typed as text."),
    # What may show something else tomorrow.
    HazardKind(
        "tracked-changes", "undecided", "undecided", "Pending tracked changes: two texts in one."
    ),
    HazardKind(
        "unmarked-change",
        "undecided",
        "note",
        "A tracked change that the page shows like the words around it.",
    ),
    HazardKind(
        "stale-reference", "undecided", "note", "A cross-reference field disagrees with its target."
    ),
    HazardKind(
        "self-updating-field", "undecided", "undecided", "A field that changes by itself (DATE)."
    ),
    HazardKind(
        "field", "undecided", "note", "A field that shows something else when it is updated."
    ),
    HazardKind(
        "update-fields", "undecided", "note", "The file asks that its fields be updated on opening."
    ),
    HazardKind(
        "bound-control",
        "undecided",
        "note",
        "A content control filled from other data in the file.",
    ),
    HazardKind(
        "bound-control-differs",
        "undecided",
        "undecided",
        "A content control shows something else than the data it is bound to.",
    ),
    HazardKind(
        "fallback-differs", "undecided", "note", "Programs show one of two contents that differ."
    ),
    HazardKind("embedded-font", "undecided", "note", "A font of the file's own gives the shapes."),
    HazardKind("external-content", "undecided", "note", "Content that is fetched from elsewhere."),
    HazardKind("embedded-object", "undecided", "note", "Another file inside, compared by digest."),
    HazardKind("macro", "undecided", "note", "A program inside the file."),
    # What is beside the text.
    HazardKind("comment", "undecided", "note", "A comment beside the text."),
    HazardKind("image", "note", "note", "An image: compared by its digest, not by what it shows."),
    HazardKind("link", "note", "note", "A link: its target is compared."),
    HazardKind("markup", "note", "note", "Markup of the format that shows nothing."),
    # What a comparison of two formats cannot see.
    HazardKind("not-carried", "note", "note", "One of the two formats cannot express this."),
    HazardKind(
        "sense-not-carried",
        "undecided",
        "undecided",
        "One of the two formats cannot express this, and without it the words read otherwise.",
    ),
    HazardKind(
        "emphasis", "note", "note", "Bold, italic or underlined letters that a profile leaves out."
    ),
    HazardKind(
        "typed-label", "note", "note", "A number typed on one side is automatic on the other."
    ),
    HazardKind(
        "references-not-followed",
        "undecided",
        "undecided",
        "Numbers changed, and what cites them is in a language that is not known.",
    ),
    HazardKind(
        "encoding",
        "undecided",
        "note",
        "The file's encoding had to be guessed, or programs may take another.",
    ),
    # What a file that is no document, or a print of one, leaves to trust.
    HazardKind(
        "text-layer", "undecided", "note", "The text layer of a PDF, which its pages need not show."
    ),
    HazardKind(
        "scan", "undecided", "undecided", "Invisible text over a picture: somebody's reading of it."
    ),
    HazardKind(
        "replaced-text", "undecided", "note", "Characters that stand for other drawn ones in a PDF."
    ),
    HazardKind("layer", "undecided", "note", "Layers of a PDF, which programs show or hide."),
    HazardKind(
        "line-hyphen",
        "undecided",
        "note",
        "A hyphen at the end of a line of a PDF: of the word, or of who set it.",
    ),
    HazardKind(
        "page-layout", "note", "note", "Running heads, page numbers, columns of a PDF, undone."
    ),
    HazardKind("conversion", "undecided", "note", "The file was read as another program has it."),
    HazardKind("mail", "note", "note", "The text is an attachment of a mail."),
)
HAZARDS: dict[str, HazardKind] = {row.code: row for row in _ROWS}


def hazard(code: str, sentence: str, *, at: str = "", key: str = "") -> Hazard:
    """Return a hazard of the table with the grade it has in one file alone.

    Raises:
        KeyError: no hazard of the table has this code.
    """
    return Hazard(code, HAZARDS[code].alone, sentence, at, key)
