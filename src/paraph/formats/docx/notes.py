"""Foot- and endnotes: their texts, and the marks that are displayed at their calls.

Source: ECMA-376 part 1, 17.11 (footnotes and endnotes).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx.document import Call, Document
from paraph.formats.docx.held import held
from paraph.formats.docx.names import DISPLAYED, VAL, W, characters, integer, local
from paraph.formats.docx.numbers import displayed
from paraph.formats.docx.story import Story
from paraph.formats.limits import LIMITS
from paraph.text.node import Mark, Provision, normal_marks

_KINDS = ("footnote", "endnote")
_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}
_UNKNOWN = "\0"
"""Begins the place of what is found in a note, until it is known where that is called."""
_PLAIN = frozenset(("normal", ""))


class Manner(NamedTuple):
    """How the notes of one kind are numbered."""

    form: str
    start: int
    restart: str


def load(document: Document) -> None:
    """Read the texts of all notes of the document, so that they stand where they are called."""
    package = document.package
    for kind in _KINDS:
        for part in package.related(package.main, f"{kind}s"):
            root = package.tree(part)
            _tell_loose(document, root, f"{W}{kind}", part)
            for element in root.iter(f"{W}{kind}"):
                if next(element.iterancestors(f"{W}{kind}"), None) is not None:
                    continue  # which the outer one names as unread
                if element.get(f"{W}type", "") not in _PLAIN:
                    _tell_separator(document, element, part)
                    continue
                identifier = element.get(f"{W}id", "")
                story = Story(document, part)
                document.within = _UNKNOWN + f"{kind} {identifier}"
                story.walk(element)
                story.finish()
                document.within = ""
                earlier = document.notes.get((kind, identifier), ())
                if earlier:
                    text = "\n".join(provision.text for provision in earlier)
                    document.found.left_unread(
                        f"one of two {kind}s of one number", text.encode(), at=part
                    )
                document.notes[kind, identifier] = _note(kind, story.provisions)
                if len(document.notes) > LIMITS.notes:
                    raise LimitError(package.file, "holds more notes than allowed", place=part)


def _tell_loose(document: Document, root: etree._Element, tag: str, part: str) -> None:
    """Name characters of the part that stand in no note."""
    whole = "".join(characters(root).split())
    within = "".join("".join(map(characters, root.iter(tag))).split())
    if len(whole) > len(within):
        document.found.left_unread("characters between two notes", whole.encode(), at=part)


def _tell_separator(document: Document, element: etree._Element, part: str) -> None:
    """Name what stands between the text and its notes, where it is more than a line."""
    if characters(element).strip() or next(element.iter(*DISPLAYED), None) is not None:
        document.found.left_unread(
            "words that separate the notes from the text",
            etree.tostring(element, with_tail=False),
            at=part,
        )


def places(document: Document, provisions: Sequence[Provision]) -> Callable[[str], str]:
    """Return how to say where something stands that was found in a note.

    It is asked before the notes have labels, and answers for all that is found until the end.
    """
    places: dict[str, str] = {}
    if not document.notes:
        return str
    for index, provision in enumerate(provisions):
        if provision.kind == "note" and provision.label.startswith("\0"):
            call = document.calls[int(provision.label[1:])]
            places.setdefault(f"{_UNKNOWN}{call.kind} {call.identifier}", f"#{index}")
    return lambda at: places.get(at, at.removeprefix(_UNKNOWN))


def label(
    document: Document,
    provisions: list[Provision],
    settings: etree._Element | None,
    sections: list[etree._Element],
) -> None:
    """Give every note and every call the mark that is displayed, in place.

    Notes that restart on each page are counted through, and this is told: where a page ends is
    the printer's affair.
    """
    if not document.calls:
        return
    shown = _shown(document, settings, sections)
    for index, provision in enumerate(provisions):
        if provision.label.startswith("\0"):
            provision = provision._replace(label=shown[int(provision.label[1:])])  # noqa: PLW2901
        if any(mark.name == "note" for mark in provision.marks):
            marks = [
                mark._replace(value=shown[int(mark.value[1:])])
                if mark.name == "note" and mark.value.startswith("\0")
                else mark
                for mark in provision.marks
            ]
            provision = provision._replace(marks=normal_marks(marks))  # noqa: PLW2901
        if provision is not provisions[index]:
            provisions[index] = provision


def tell_uncalled(document: Document) -> None:
    """Name every note that is in the file and that nothing calls."""
    for key, provisions in document.notes.items():
        if key not in document.called and any(provision.text for provision in provisions):
            text = "\n".join(provision.text for provision in provisions)
            document.found.left_unread(
                f"a {key[0]} that nothing calls", text.encode("utf-8", "surrogatepass")
            )


def _note(kind: str, inner: list[Provision]) -> tuple[Provision, ...]:
    """Return the note's provisions with depths from 0: its first paragraph is its own text."""
    variant = (Mark(0, 0, "variant", "endnote"),) if kind == "endnote" else ()
    return tuple(held("note", inner, *variant))


def _shown(
    document: Document, settings: etree._Element | None, sections: list[etree._Element]
) -> list[str]:
    counts = dict.fromkeys(_KINDS, 0)
    before = dict.fromkeys(_KINDS, -1)
    manners: dict[tuple[str, int], Manner] = {}
    unknown: dict[str, list[str]] = {}
    result = []
    for call in document.calls:
        if call.custom:
            result.append("")
            continue
        key = (call.kind, call.section)
        manner = manners.get(key)
        if manner is None:
            manner = manners[key] = _manner(call, settings, sections)
            if manner.restart == "eachPage":
                document.found.hazard(
                    "markup",
                    f"The {call.kind}s are numbered anew on each page; here they count on.",
                )
        if before[call.kind] < 0 or (
            manner.restart == "eachSect" and before[call.kind] != call.section
        ):
            counts[call.kind] = manner.start
        else:
            counts[call.kind] += 1
        before[call.kind] = call.section
        count = counts[call.kind]
        mark = displayed(count, manner.form)
        if mark is None:
            unknown.setdefault(manner.form, []).append(f"{call.kind} {len(result)}")
        result.append(str(count) if mark is None else mark)
    for form, which in unknown.items():
        document.found.left_unread(
            f"the marks of notes in the unknown form {form}", "\n".join((form, *which)).encode()
        )
    return result


def _manner(call: Call, settings: etree._Element | None, sections: list[etree._Element]) -> Manner:
    """Return the numbering in force: the section's, else the document's, else the usual one."""
    values = {"numFmt": _FORMS[call.kind], "numStart": "1", "numRestart": "continuous"}
    places = [settings]
    if call.section < len(sections):
        places.append(sections[call.section])
    for place in places:
        properties = None if place is None else place.find(f"{W}{call.kind}Pr")
        for child in properties if properties is not None else ():
            said = child.get(VAL, "")
            values[local(child.tag)] = child.get(f"{W}format", said) if said == "custom" else said
    start = values["numStart"]
    return Manner(values["numFmt"], max(0, integer(start, 1)), values["numRestart"])
