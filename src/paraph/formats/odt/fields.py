"""Fields: the result stored for them, and what an update of them would change.

Source: ODF 1.3 part 3, section 7 (text fields).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.odt.around import Around, Reader
from paraph.formats.odt.document import Document, Reference, shortened
from paraph.formats.odt.forms import put_form
from paraph.formats.odt.line import Line
from paraph.formats.odt.names import canonical, characters, get, short
from paraph.formats.odt.numbers import alike, displayed
from paraph.formats.odt.sources import chosen

_PRINTER = {"text:page-number": "PAGE", "text:page-count": "NUMPAGES"}
_FORMS = {"i": "lowerRoman", "I": "upperRoman", "a": "lowerLetter", "A": "upperLetter"}
_MOVING = frozenset(("text:date", "text:time", "text:modification-date", "text:modification-time",
                     "text:print-date", "text:print-time"))  # fmt: skip
_REFERENCES = frozenset(
    ("text:bookmark-ref", "text:reference-ref", "text:note-ref", "text:sequence-ref")
)
_STORED = frozenset(
    f"text:{name}"
    for name in [
        "author-initials",
        "author-name",
        "bibliography-mark",
        "chapter",
        "character-count",
        "creation-date",
        "creation-time",
        "creator",
        "database-display",
        "database-name",
        "database-next",
        "database-row-number",
        "database-row-select",
        "description",
        "editing-cycles",
        "editing-duration",
        "expression",
        "file-name",
        "image-count",
        "initial-creator",
        "keywords",
        "measure",
        "meta-field",
        "object-count",
        "page-continuation",
        "page-variable-get",
        "page-variable-set",
        "paragraph-count",
        "printed-by",
        "sender-city",
        "sender-company",
        "sender-country",
        "sender-email",
        "sender-fax",
        "sender-firstname",
        "sender-initials",
        "sender-lastname",
        "sender-phone-private",
        "sender-phone-work",
        "sender-position",
        "sender-postal-code",
        "sender-state-or-province",
        "sender-street",
        "sender-title",
        "sheet-name",
        "subject",
        "table-count",
        "table-formula",
        "template-name",
        "text-input",
        "title",
        "user-defined",
        "user-field-get",
        "user-field-input",
        "variable-get",
        "variable-input",
        "variable-set",
        "word-count",
        "drop-down",
        "conditional-text",
    ]
)
_TYPED = frozenset(("text:text-input", "text:placeholder", "text:bibliography-mark"))
"""Fields that a person fills in: nothing else changes them."""
_UNSEEN = frozenset(("text:hidden-text", "text:hidden-paragraph"))
_LONGEST = 12  # signs of a page number
_RUN = frozenset(("text:execute-macro", "text:script"))


def put(reader: Reader, item: etree._Element, name: str, line: Line, around: Around) -> bool:
    """Put a field into the line; False if the element `name` is none."""
    document = reader.document
    if name in _PRINTER:
        document.count()
        line.put(
            "field",
            _pages(item, name, reader.document.pages if name == "text:page-number" else ""),
            *reader.dress(around),
        )
        _tell_result(document, item)
    elif name in _MOVING or name in _STORED or name == "text:placeholder":
        _put_stored(reader, item, name, line, around)
    elif name in _REFERENCES:
        _refer(reader, item, line, around)
    elif name == "text:sequence":
        _count(reader, item, line, around)
    elif name in _UNSEEN:
        _tell_unseen(reader, item, line, around)
    elif name in _RUN:
        document.found.tell("macro", "A field runs a program.", canonical(item).decode())
        if name != "text:script":  # whose words are the program itself
            reader.read(item, line, around)
    elif name == "text:dde-connection":
        document.found.tell("external-content", "Words are fetched from another program.",
                            canonical(item).decode())  # fmt: skip
        reader.read(item, line, around)
    elif name.startswith("field:fieldmark"):
        put_form(reader, item, line, around)
    else:
        return False
    return True


def _put_stored(
    reader: Reader, item: etree._Element, name: str, line: Line, around: Around
) -> None:
    """Put a field that shows its result, or keeps it hidden."""
    reader.document.count()
    if get(item, "text:display") == "none":
        risks, spans = (*around.risks, "hidden-text"), (*around.spans, ("hidden", ""))
        around = around._replace(risks=risks, spans=spans)
    if name == "text:drop-down" and (entry := chosen(item)) is not None:
        line.part()
        line.add(entry, *reader.dress(around))
    else:
        reader.read(item, line, around)
    _tell(reader.document, item, name)


def _pages(item: etree._Element, name: str, pages: str) -> str:
    """Return what is known of a number of the printer's; `pages` is the format of the pages."""
    said = [_PRINTER[name]]
    form = get(item, "style:num-format") or pages
    if form not in {"", "1"} or (pages not in {"", "1"} and name == "text:page-number"):
        said.append(f"fmt={_FORMS.get(form, form)}")
    which = get(item, "text:select-page", "current")
    adjust = get(item, "text:page-adjust", "0")
    said += [f"select={which}"] * (which != "current") + [f"adjust={adjust}"] * (adjust != "0")
    return " ".join(said)


def _tell_result(document: Document, item: etree._Element) -> None:
    """Name what stands in a field of the printer's that is no number."""
    said = characters(item).strip()
    if said and (len(item) or len(said) > _LONGEST or not said.isalnum()):
        document.found.left_unread(f"what a page number is stored as: “{shortened(said)}”", said)


def _tell(document: Document, item: etree._Element, name: str) -> None:
    """Tell of a field that shows something else when it is opened or updated."""
    origin = _tell_origin(document, item, name)
    about = " ".join(f"{short(key)}={value}" for key, value in sorted(item.items()))
    valued = any("-value" in key for key in item.attrib) and get(item, "text:fixed") == "true"
    if name in _TYPED or (get(item, "text:fixed") == "true" and not valued):
        return
    if name in _MOVING and not valued:
        sentence = f"A field changes by itself: {name} “{shortened(characters(item))}”."
        document.found.tell("self-updating-field", sentence, f"{name} {about}")
        return
    held = canonical(item).decode() if valued or name == "text:drop-down" else ""
    sentence = f"A field may show something else when it is updated: {name}."
    document.found.tell("field", sentence, f"{name} {about} {held} {origin}".rstrip())


def _tell_origin(document: Document, item: etree._Element, name: str) -> str:
    """Tell of a field that is taken from other words than are stored in it; return from what."""
    origin = document.sources.of(item, name)
    fixed = get(item, "text:fixed") == "true"
    stored = characters(item)
    says = origin.says
    if says is None or fixed or says.split() == stored.split() or alike(says, stored):
        return origin.about
    sentence = (
        f"A field stores “{shortened(stored)}” and shows what is elsewhere: “{shortened(says)}”."
    )
    document.found.tell("fallback-differs", sentence, f"{name} {stored}\n{says}")
    return origin.about


def _refer(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    document = reader.document
    document.count()
    start = line.length
    reader.read(item, line, around)
    form = get(item, "text:reference-format", "page")
    kind = short(item.tag)
    target = get(item, "text:ref-name")
    if kind in {"text:note-ref", "text:sequence-ref"}:
        form = f"{kind} {form}"
    here = len(document.provisions)
    document.references.append(Reference(target, form, line.since(start), here))


def check_references(document: Document) -> None:
    """Hold every reference against its target, once all is read."""
    for target, form, result, at in document.references:
        mark = document.marks.get(target)
        expected: str | None = None
        if mark is not None and form == "text":
            expected = mark.text
            document.spend(len(expected or ""))
        elif mark is not None and form.startswith("number"):
            expected = mark.label
        if expected is None or (form.startswith("number") and not expected):
            said = f"A reference cannot be checked: “{shortened(result)}” to {target}."
            document.found.tell("field", said, f"{target} {form}")
        elif not _borne_out(result, expected, form):
            said = f"A reference says “{shortened(result)}”, its target “{shortened(expected)}”."
            document.found.tell("stale-reference", said, f"{target} {form} {result} {expected}")
        else:
            continue
        document.found.hazards[-1] = document.found.hazards[-1]._replace(at=f"#{at}")


def _borne_out(result: str, expected: str, form: str) -> bool:
    if form == "text":
        return " ".join(result.split()) == " ".join(expected.split())
    said, shown = result.strip(" ."), expected.strip(" .")
    return said == shown or (form != "number-no-superior" and said.endswith(f".{shown}"))


def _count(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    """Put a number of a sequence ("Table 3"), and hold it against the count."""
    document = reader.document
    name = get(item, "text:name")
    document.sequences[name] += 1
    reader.read(item, line, around)
    form = get(item, "style:num-format", "1")
    formula = get(item, "text:formula").rpartition(":")[2].replace(" ", "")
    count = displayed(document.sequences[name], form)
    said = characters(item).strip()
    if said != count or formula not in {"", f"{name}+1"}:
        sentence = f"A number of a sequence may be another when it is updated: “{said}”."
        document.found.tell("field", sentence, f"{name} {said} {count} {formula}")


def _tell_unseen(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    words = get(item, "text:string-value") or characters(item)
    what = f"words that a condition hides or shows: “{shortened(words)}”"
    reader.document.found.left_unread(what, canonical(item).decode())
    reader.document.found.tell("hidden-text", f"{what.capitalize()}.", words)
    spans, _ = reader.dress(around)
    line.put("unread", "words under a condition", spans)
    reader.read(item, line, around)
