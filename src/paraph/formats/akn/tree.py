"""The tree of an Akoma Ntoso file: parsed within limits, or refused by name."""

from __future__ import annotations

from lxml import etree

from paraph.errors import DamagedError, InputError, LimitError, UnsupportedError
from paraph.formats.akn.names import DRAFT, NAMESPACE
from paraph.formats.limits import LIMITS, check_markup, check_size
from paraph.text.quoted import unended

_ENCODINGS = ("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ASCII", "US-ASCII")
_OLD = "http://www.akomantoso.org/"
_SHOWN = 80


def parse(source: bytes, file: str) -> tuple[etree._Element, str]:
    """Return the root of `source` and the namespace of its elements, a draft's or the standard's.

    Raises:
        DamagedError: no well-formed XML, with a document type, or in another encoding than Unicode.
        UnsupportedError: other XML, or another version of Akoma Ntoso.
        LimitError: larger or deeper than the limits allow.
    """
    check_size(len(source), file, LIMITS.text)
    check_markup(source, file, "")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        raise _malformed(error, file) from error
    info = root.getroottree().docinfo
    if info.internalDTD is not None or info.doctype:
        raise DamagedError(
            file,
            "declares a document type (entities), which Akoma Ntoso does not need",
            hint="Remove the line that begins with <!DOCTYPE, and try again.",
        )
    if (info.encoding or "UTF-8").upper() not in _ENCODINGS:
        raise DamagedError(
            file,
            f"is in the encoding {(info.encoding or '')[:_SHOWN]}",
            hint="Save it as UTF-8, and try again.",
        )
    _check_depth(root, file)
    return root, _namespace(root, file)


def _malformed(error: etree.XMLSyntaxError, file: str) -> InputError:
    if "xcessive depth" in str(error) or "too long" in str(error) or "huge" in str(error).lower():
        return LimitError(file, "is deeper or longer than allowed", place=f"line {error.lineno}")
    return DamagedError(file, "is not well-formed XML", place=f"line {error.lineno}")


def _check_depth(root: etree._Element, file: str) -> None:
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > LIMITS.depth:
            what = f"has elements more than {LIMITS.depth} deep in each other"
            raise LimitError(file, what, place=f"line {element.sourceline}")


def _namespace(root: etree._Element, file: str) -> str:
    name = etree.QName(root)
    namespace = name.namespace or ""
    if name.localname != "akomaNtoso":
        raise UnsupportedError(file, f"is XML of another kind (<{name.localname[:_SHOWN]}>)")
    if namespace == NAMESPACE or DRAFT.fullmatch(namespace):
        return namespace
    hint = "Ask for it in Akoma Ntoso 3.0, or as DOCX or HTML."
    version = namespace.removeprefix(_OLD)
    if version != namespace:
        what = f"is Akoma Ntoso {version[:_SHOWN]}; only 3.0 is read"
    else:
        what = f"is not Akoma Ntoso 3.0: its namespace is “{unended(namespace[:_SHOWN])}”"
    raise UnsupportedError(file, what, hint=hint)
