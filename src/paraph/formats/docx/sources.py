"""What fields take their results from, where that stands beside the text.

Source: ECMA-376 part 1, 17.16.5 (DOCPROPERTY, DOCVARIABLE, AUTOTEXT ...), 17.15.1.30 (docVars).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx import fields
from paraph.formats.docx.document import Document
from paraph.formats.docx.names import VAL, W, characters, local
from paraph.formats.docx.open_fields import tell_changing

_PROPERTIES = ("core-properties", "extended-properties", "custom-properties")
_NAMED = frozenset(
    ("TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "TEMPLATE", "CREATEDATE", "NUMCHARS")
)
_BLOCKS = frozenset(("AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY"))
_OTHERWISE = {
    "author": "creator",
    "comments": "description",
    "createdate": "created",
    "createtime": "created",
    "lastsavedby": "lastmodifiedby",
    "lastsavedtime": "modified",
}
"""Properties that the file keeps by another name than fields ask for them."""


def value(document: Document, kind: str, instruction: str) -> str:
    """Return what an update of a field would take up from beside the text, or ""."""
    if kind == "LISTNUM":
        parts = document.package.related(document.package.main, "numbering")
        return "\n".join(document.package.digest(part) for part in parts)
    if kind in _BLOCKS:
        return _known(document).get("\0blocks", "")
    if kind in _NAMED:
        words = [kind, *fields.arguments(instruction)]
        return "\n".join(_property(document, word) for word in words[:2])
    if kind == "DOCVARIABLE":
        return "\n".join(
            _known(document).get(f"\0{word.casefold()}", "")
            for word in fields.arguments(instruction)[:1]
        )
    if kind in {"DOCPROPERTY", "INFO"}:
        return "\n".join(_property(document, word) for word in fields.arguments(instruction)[:1])
    return ""


def check_styled(document: Document) -> None:
    """Tell of every STYLEREF with all that paragraphs of its style say now."""
    for code, at in document.style_references:
        words = fields.arguments(code)
        name = words[0] if words else ""
        said = [
            story[index].text
            for identifier in document.styles.named(name)
            for story, index in document.styled.get(identifier, ())
            if index < len(story)
        ]
        document.spend(sum(map(len, said)))
        tell_changing(document, "\n".join((code, *said)), at)


def _property(document: Document, name: str) -> str:
    known, key = _known(document), name.casefold()
    return known.get(key) or known.get(_OTHERWISE.get(key, key), "")


def _known(document: Document) -> dict[str, str]:
    """Return the properties and variables of the document by name in small letters."""
    if document.sources is not None:
        return document.sources
    package = document.package
    known: dict[str, str] = {}
    for kind in _PROPERTIES:
        for part in (*package.related("", kind), *package.related(package.main, kind)):
            for item in package.tree(part) if package.has(part) else ():
                name = item.get("name") or local(item.tag)
                known[name.casefold()] = characters(item)
    for part in package.related(package.main, "settings"):
        if package.has(part):
            for item in package.tree(part).iter(f"{W}docVar"):
                known[f"\0{item.get(f'{W}name', '').casefold()}"] = item.get(VAL, "")
    known["\0blocks"] = "\n".join(
        etree.tostring(package.tree(part), encoding="unicode")
        for part in package.related(package.main, "glossaryDocument")
        if package.has(part)
    )
    document.sources = known
    return known
