"""Fields of forms and of other programs, which LibreOffice keeps as field marks.

A mark that holds nothing but parameters draws a box or an entry of a list; one of two ends has its
result between them, behind a separator if its code stands there too. Sources: how LibreOffice 7
writes and displays them; the standard does not know them.
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.odt.around import Around, Reader
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.line import Line
from paraph.formats.odt.names import canonical, characters, children, get, integer, q, short

_START, _SEPARATOR, _END = (q(f"field:fieldmark-{part}") for part in ("start", "separator", "end"))
_WHOLE, _PARAM = q("field:fieldmark"), q("field:param")
_PARAGRAPHS = (q("text:p"), q("text:h"))
_MAKERS = ("vnd.oasis.opendocument.field.", "ecma.office-open-xml.field.")
_DRAWN = frozenset(("FORMCHECKBOX", "FORMDROPDOWN"))
_BARE = frozenset(("FORMTEXT", "FORMDATE"))
"""What shows nothing if it holds nothing but parameters."""


def put_form(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    """Put a field mark, or one of its ends, into the line."""
    document = reader.document
    _name_inner(document, item)
    kind = _kind(item)
    params = {get(one, "field:name"): get(one, "field:value")
              for one in children(item, "field:param")}  # fmt: skip
    if item.tag == _SEPARATOR:
        _part(document, line)
    elif item.tag == _START and item in document.coded:
        line.begin_code(f"{kind} {sorted(params.items())}")
    elif item.tag == _START and kind != "FORMTEXT":
        about = f"{get(item, 'field:type')} {sorted(params.items())}"
        _tell(document, "A field of another program", about)
    elif item.tag == _WHOLE and kind == "FORMCHECKBOX":
        document.count()
        on = params.get("Checkbox_Checked", "").lower() in {"true", "1"}
        line.put("checkbox", "1" if on else "0", *reader.dress(around))
    elif item.tag == _WHOLE and kind == "FORMDROPDOWN":
        document.count()
        line.part()
        line.add(_selected(item, params), *reader.dress(around))
    elif item.tag == _WHOLE and kind not in _BARE:
        what = f"a field mark that is not known ({shortened(get(item, 'field:type'))})"
        line.put("unread", what, *reader.dress(around))
        document.found.left_unread(what, canonical(item).decode())


def find_codes(document: Document, root: etree._Element) -> None:
    """Find the fields under `root` that have a code before their result, in one paragraph."""
    if next(root.iter(_SEPARATOR), None) is None:
        return
    begun: list[etree._Element] = []
    for item in root.iter(_START, _SEPARATOR, _END):
        if item.tag == _START:
            begun.append(item)
        elif item.tag == _END:
            del begun[-1:]
        elif begun and begun[-1] not in document.coded and _place(begun[-1]) is _place(item):
            document.coded.add(begun[-1])
        else:
            document.doubt("the code of a field that begins in another paragraph")


def end_codes(document: Document, line: Line) -> None:
    """Name the code of a field whose end no program would find in this paragraph."""
    while (ended := line.end_code())[0]:
        what = f"the code of a field without a result: “{shortened(ended[1])}”"
        document.found.left_unread(what, " ".join(ended))


def _place(item: etree._Element) -> etree._Element | None:
    """Return the paragraph that an element stands in."""
    return next(item.iterancestors(*_PARAGRAPHS), None)


def _kind(item: etree._Element) -> str:
    """Return what a field mark is, without its maker; the whole name where that is not known."""
    said = get(item, "field:type")
    return next((said.removeprefix(maker) for maker in _MAKERS if said.startswith(maker)), said)


def _selected(item: etree._Element, params: dict[str, str]) -> str:
    """Return the entry of a list that is shown, "" if none is."""
    entries = [
        get(one, "field:value")
        for one in children(item, "field:param")
        if get(one, "field:name") == "Dropdown_ListEntry"
    ]
    at = integer(params.get("Dropdown_Selected", "0"), len(entries))
    return entries[at] if 0 <= at < len(entries) else ""


def _part(document: Document, line: Line) -> None:
    """End the code of a field, if one stands before this separator in the paragraph."""
    about, code = line.end_code()
    if about and not (about.startswith("FORMTEXT ") and code.strip() in {"", "FORMTEXT"}):
        _tell(document, f"A field (“{shortened(code)}”)", f"{about} {code}")


def _tell(document: Document, what: str, about: str) -> None:
    document.found.tell("field", f"{what} may show something else when it is updated.", about)


def _name_inner(document: Document, item: etree._Element) -> None:
    """Name what stands inside a mark, where no program shows it."""
    if characters(item).strip() or any(held.tag != _PARAM or len(held) for held in item):
        what = f"what stands inside a field mark ({short(item.tag)})"
        document.found.left_unread(f"{what}: “{shortened(characters(item))}”",
                                   canonical(item).decode())  # fmt: skip
